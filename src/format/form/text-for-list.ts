import type { Brief } from '../brief';
import type { Finding, Fix } from '../finding';
import { formFixTitles, formMessages } from '../messages';
import type { ScalarNode } from '../nodes';
import { writeText } from '../quote';
import { shapeAt } from '../shape';
import { listMarkFinding, listMarkOf } from '../syntax/list-marks';
import { formFinding } from './key-findings';
import { keyOf, replaceFix, sourceOf } from './parts';
import { type Place, valueRange } from './place';

/** `hashtags: #Spring #Balcony`, `tone: warm, practical`, or lines that begin with bullets, where a list is asked for. */
export function textInsteadOfList(brief: Brief, place: Place, scalar: ScalarNode): Finding {
  const bullets = scalar.style === 'plain' ? listMarkFinding(bulletsIn(brief, scalar)) : undefined;
  if (bullets) return bullets;
  const takesTexts = (shapeAt([...place.path, 0])?.keys.length ?? 0) === 0;
  const fixes = takesTexts && scalar.style !== 'block' ? listFix(brief, scalar) : [];
  return formFinding('schema/wrong-type', valueRange(brief.text, place), formMessages.textForList(keyOf(place)), fixes);
}

/** The list marks with which all lines of the text begin; none when one of them begins otherwise. */
function bulletsIn(brief: Brief, scalar: ScalarNode): { start: number; mark: string }[] {
  const lines = [...sourceOf(brief, scalar).matchAll(/\S[^\r\n]*/g)];
  const bullets = lines.flatMap(({ index, 0: line }) => {
    const mark = listMarkOf(line);
    return mark === undefined ? [] : [{ start: scalar.start + index, mark }];
  });
  return bullets.length === lines.length ? bullets : [];
}

/** Hashtags and mentions are told apart by their signs; commas may as well belong to a text. */
function listFix(brief: Brief, scalar: ScalarNode): Fix[] {
  const source = sourceOf(brief, scalar);
  const text = String(scalar.value)
    .replace(/^\[|\]$/g, '')
    .trim();
  if (text === '') return [];
  const signed = /^[#@][^\s,;]+([\s,;]+[#@][^\s,;]+)*$/.test(text);
  const items = text.split(signed ? /[\s,;]+/ : /\s*[,;]\s*/).filter((item) => item !== '');
  const asItStands = items.length === 1 && !/[[\]{}\r\n]/.test(source);
  const list = asItStands ? source : items.map(writeText).join(', ');
  return [replaceFix(formFixTitles.makeList, scalar, `[${list}]`, signed || asItStands)];
}
