import type { Brief } from '../brief';
import type { Finding, Fix } from '../finding';
import { fixTitles, formFixTitles, formMessages, syntaxMessages } from '../messages';
import type { ScalarNode } from '../nodes';
import type { Shape } from '../shape';
import { formFinding } from './key-findings';
import { columnOf, replaceFix, sourceOf } from './parts';
import { nameOfPlace, type Place, sentenceStart, valueRange } from './place';
import { readings } from './reformat';

/** A text where keys are asked for: a key without its colon or the space behind it, or the name alone of what is meant. */
export function textInsteadOfKeys(brief: Brief, place: Place, scalar: ScalarNode, shape: Shape): Finding {
  const keyed = scalar.style === 'plain' ? missingSpaceOrColon(brief, scalar, shape) : undefined;
  if (keyed) return keyed;
  const fixes = keysFix(brief, place, scalar, shape);
  return formFinding('schema/wrong-type', valueRange(brief.text, place), needsKeys(place, shape), fixes);
}

export function needsKeys(place: Place, shape: Shape): string {
  if (place.path.length === 0) return formMessages.notABrief();
  return formMessages.textForKeys(
    sentenceStart(nameOfPlace(place)),
    shape.required.length > 0 ? shape.required : shape.keys,
  );
}

/** `name:Grow`, `name Grow`, `name = Grow`. */
function missingSpaceOrColon(brief: Brief, { start, ...scalar }: ScalarNode, shape: Shape): Finding | undefined {
  const source = sourceOf(brief, { ...scalar, start });
  const [, key, sign] = /^([A-Za-z_][\w-]*)(:(?=\S)|\s*[=：]\s*|\s+(?=\S)|$)/.exec(source) ?? [];
  if (key === undefined || sign === undefined || !shape.keys.includes(key)) return undefined;
  const end = start + key.length;
  if (sign === ':')
    return formFinding('yaml/missing-space', { start, end: end + 1 }, syntaxMessages.missingSpace(key), [
      replaceFix(fixTitles.addSpace, { start: end + 1, end: end + 1 }, ' ', true),
    ]);
  const isSign = sign.trim() !== '';
  const at = { start: end, end: isSign ? end + sign.length : end };
  return formFinding('yaml/syntax', { start, end }, syntaxMessages.missingColon(key), [
    replaceFix(fixTitles.addColon, at, isSign ? ': ' : ':', true),
  ]);
}

/** `- instagram` → `- platform: instagram`, `- Sell 3,000 kits` → an id and the statement. */
function keysFix(brief: Brief, place: Place, scalar: ScalarNode, shape: Shape): Fix[] {
  const key = shape.required.find((required) => required !== 'id');
  const source = sourceOf(brief, scalar);
  if (typeof place.path.at(-1) !== 'number' || key === undefined || /[\r\n]/.test(source) || isInBrackets(place))
    return [];
  const [id] = shape.required.includes('id') ? idsFor(String(scalar.value)) : [];
  const lineBreak = `${brief.lines.lineBreak}${' '.repeat(columnOf(brief, scalar.start))}`;
  const newText = `${id === undefined ? '' : `id: ${id}${lineBreak}`}${key}: ${source}`;
  return [replaceFix(formFixTitles.asKey(key), scalar, newText, shape.required.length === 1)];
}

function isInBrackets({ parent }: Place): boolean {
  return parent?.node.kind === 'list' && parent.node.flow;
}

function idsFor(text: string): readonly string[] {
  const words = text.split(/\s+/).slice(0, 3).join(' ');
  return [...readings('id', words), words].filter((id) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id));
}
