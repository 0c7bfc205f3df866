import { quote } from '../format/quote';

/** The file name, without its ending, of a brief with this title: "Grow where you live" → `grow-where-you-live`. */
export function fileStem(name: string): string {
  const withoutAccents = name.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC');
  const words = withoutAccents.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join('-').slice(0, 60).replace(/-$/, '') || 'campaign';
}

/** A text as a YAML value: as it stands where YAML surely reads it as this text, else in quotes. */
export function yamlText(text: string): string {
  const isPlain =
    /^\p{L}[\p{L}\p{N} .,’()–-]*$/u.test(text) && !/^(true|false|null)$/i.test(text) && !text.endsWith(' ');
  return isPlain ? text : quote(text);
}
