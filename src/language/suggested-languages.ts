import type { Question, Suggestion } from './suggestion';

/** Languages that the brief uses elsewhere, those of its countries, then all that have a code of two letters. */
export function suggestedLanguages({ brief: { view }, vocabulary }: Question): Suggestion[] {
  const used = [
    ...(view.campaign?.languages ?? []),
    ...(view.strategy?.audience ?? []).flatMap(({ languages }) => languages),
    ...(view.execution?.engagement_plan?.languages ?? []),
  ].map(({ value }) => value);
  const places = [view.campaign, ...(view.strategy?.audience ?? [])].flatMap((holder) => holder?.locations ?? []);
  const known = places.filter(({ value }) => vocabulary.allows('place', value));
  const spoken = known.flatMap(({ value }) => languageOf(value) ?? []);
  const codes = new Set([...used, ...spoken, ...allCodes()]);
  return [...codes].map((code) => ({ value: code, detail: nameOf(code) ?? '', documentation: '', kind: 'value' }));
}

/** `en-GB` for `GB`: what most people of a country or a part of it speak. */
function languageOf(place: string): string | undefined {
  const country = place.slice(0, 2);
  const { language } = new Intl.Locale(`und-${country}`).maximize();
  return language === 'und' ? undefined : `${language}-${country}`;
}

let knownCodes: readonly string[] | undefined;

/** The codes that the platform can name, by their names; of several for one language the usual one. */
function allCodes(): readonly string[] {
  knownCodes ??= pairsOfLetters()
    .filter((code) => nameOf(code) !== undefined && Intl.getCanonicalLocales(code)[0] === code)
    .sort((a, b) => (nameOf(a) ?? '').localeCompare(nameOf(b) ?? '', 'en'));
  return knownCodes;
}

function pairsOfLetters(): string[] {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  return letters.flatMap((first) => letters.map((second) => first + second));
}

let names: Intl.DisplayNames | undefined;

/** `British English`; undefined for what is no code of a language. */
function nameOf(code: string): string | undefined {
  names ??= new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  try {
    return names.of(code);
  } catch {
    return undefined;
  }
}
