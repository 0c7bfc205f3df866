import type { Finding, Fix } from '../finding';
import { formFixTitles, formMessages } from '../messages';
import type { ScalarNode } from '../nodes';
import { writeText } from '../quote';
import type { SourceFile } from '../source-file';
import { listMarkFinding, listMarkOf } from '../syntax/list-marks';
import { formFinding } from './key-findings';
import { keyOf, replaceFix, sourceOf } from './parts';
import { type Place, shapeOf, valueRange } from './place';

/** `hashtags: #Spring #Balcony`, `tone: warm, practical`, or lines that begin with bullets, where a list is asked for. */
export function textInsteadOfList(file: SourceFile, place: Place, scalar: ScalarNode): Finding {
  const bullets = scalar.style === 'plain' ? listMarkFinding(bulletsIn(file, scalar)) : undefined;
  if (bullets) return bullets;
  const takesTexts = (shapeOf(place, 0)?.keys.length ?? 0) === 0;
  const fixes = takesTexts && scalar.style !== 'block' ? listFix(file, scalar) : [];
  return formFinding('schema/wrong-type', valueRange(file.text, place), formMessages.textForList(keyOf(place)), fixes);
}

/** The list marks with which all lines of the text begin; none when one of them begins otherwise. */
function bulletsIn(file: SourceFile, scalar: ScalarNode): { start: number; mark: string }[] {
  const lines = [...sourceOf(file, scalar).matchAll(/\S[^\r\n]*/g)];
  const bullets = lines.flatMap(({ index, 0: line }) => {
    const mark = listMarkOf(line);
    return mark === undefined ? [] : [{ start: scalar.start + index, mark }];
  });
  return bullets.length === lines.length ? bullets : [];
}

/** Hashtags and mentions are told apart by their signs; commas may as well belong to a text. */
function listFix(file: SourceFile, scalar: ScalarNode): Fix[] {
  const source = sourceOf(file, scalar);
  const text = String(scalar.value)
    .replace(/^[[(]|[\])]$/g, '')
    .trim();
  if (text === '') return [];
  const signed = /^[#@][^\s,;]+([\s,;]+[#@][^\s,;]+)*$/.test(text);
  const items = text.split(signed ? /[\s,;]+/ : /[,;]/).flatMap((item) => item.trim() || []);
  const asItStands = items.length === 1 && !/[[\]{}\r\n]/.test(source);
  const list = asItStands ? source : items.map(writeText).join(', ');
  return [replaceFix(formFixTitles.makeList, scalar, `[${list}]`, signed || asItStands)];
}
