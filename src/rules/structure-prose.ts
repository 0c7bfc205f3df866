import type { Brief } from '../format/brief';
import { readDay, writeDay } from '../format/dates';
import { nameOfPlace, sentenceStart } from '../format/form/place';
import type { GoalMetricView, GoalView } from '../format/generated/view-types';
import type { Value } from '../format/view';
import { grouped } from './amounts';
import { replaceFix } from './fixes';
import { datesIn, isClear, onlyDateIn, onlyNumberIn, type SaidDate, type SaidNumber } from './prose';
import { rangeOfWords, rewordFix, type Words } from './rewording';
import type { Report, Rule } from './rule';
import { readAmountOf } from './targets';

export const contradictingProse: Rule = {
  code: 'structure/prose-contradicts-field',
  title: 'Text and field disagree',
  strictness: 'warning',
  why: 'People read the sentence, reports read the field. When the two disagree, half of the team works towards another number or another day.',
  sources: [
    'AdCP, what a buyer may expect of a brief',
    'a real press plan whose text said 17 March and whose table 31 March',
  ],
  remedy: 'Decide which of the two is right, and change the other.',
  bad: `
strategy:
  goals:
    - id: first-harvest
      statement: Renters order 2,500 starter kits by 31 May 2026.
      type: sales
      priority: primary
      metrics:
        - metric: orders
          baseline: 1200
          target: 3000
          by: 2026-05-31
`,
  good: `
strategy:
  goals:
    - id: first-harvest
      statement: Renters order 3,000 starter kits by 31 May 2026.
      type: sales
      priority: primary
      metrics:
        - metric: orders
          baseline: 1200
          target: 3000
          by: 2026-05-31
`,
  check(brief, report, { facts }) {
    for (const goal of brief.view.strategy?.goals ?? []) {
      const [metric, ...others] = goal.metrics;
      if (!goal.statement || !metric || others.length > 0) continue;
      const told = { brief, goal, statement: goal.statement, metric, dates: datesIn(goal.statement.value) };
      const unit = facts.metric(metric.metric?.value)?.unit;
      for (const found of [...contradictingNumber(told, unit), ...contradictingDate(told)]) report(found);
    }
  },
};

/** A goal that says in its text and in its only metric what is to be reached. */
interface ToldTwice {
  readonly brief: Brief;
  readonly goal: GoalView;
  readonly statement: Value<string>;
  readonly metric: GoalMetricView;
  readonly dates: readonly SaidDate[];
}

function contradictingNumber(told: ToldTwice, unit: string | undefined): Report[] {
  const { statement, metric, dates } = told;
  const target = readAmountOf(metric.target, unit);
  const said = target && onlyNumberIn(statement.value, dates);
  if (!said || !metric.target || target.unit !== (said.isPercent ? 'percent' : 'number')) return [];
  const known = [metric.target, metric.baseline, metric.stretch].map((value) => readAmountOf(value, unit)?.value);
  if (known.includes(said.value) || !isNear(said, target.value)) return [];
  if (!isClear(statement.value, said, dates) || !mayBeTarget(statement.value, said, unit)) return [];
  const inField = `${said.value}${typeof metric.target.value === 'string' && said.isPercent ? '%' : ''}`;
  return [
    disagreement(told, said, said.digits, grouped(target.value), { field: metric.target, inField, name: 'target' }),
  ];
}

const otherMeaningBefore =
  /\b(?:by|from|over|under|above|below|aged?|ages|top|first|next|last|in|within|every|than|least|most|of|for|with|step|phase|version|no|another|extra|additional|up to)\.?\s+$/i;
const otherMeaningAfter =
  /^\s*(?:seconds?|minutes?|mins?|hours?|days?|weeks?|months?|quarters?|years?|per|in|more|fewer|less|extra|additional|higher|lower|points?)\b/i;

/** Whether a number in a text can only be the one that the metric counts, as far as its neighbours tell. */
function mayBeTarget(text: string, said: SaidNumber, unit: string | undefined): boolean {
  const unitFits = said.isPercent ? unit === '%' : unit === 'currency' || (unit === 'count' && said.currency === '');
  const before = text.slice(0, said.index);
  const after = text.slice(said.index + said.length);
  return unitFits && !otherMeaningBefore.test(before) && !otherMeaningAfter.test(after);
}

/** Small numbers count other things (three towns), and a number of another size is hardly the same one. */
function isNear({ value, isPercent }: SaidNumber, target: number): boolean {
  return isPercent || (value >= 10 && target > 0 && value / target <= 10 && target / value <= 10);
}

const deadlineBefore =
  /\b(by|until|till|before|on|no later than|deadline(?: of)?)\s+(?:the\s+)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?(?:the\s+)?$/i;

/** The word that makes a day the last one; "on" does so only where the statement ends with the day. */
function deadlineWord(text: string, said: SaidDate): string | undefined {
  const word = deadlineBefore.exec(text.slice(0, said.index))?.[1]?.toLowerCase();
  const isLast = /^[\s.!]*$/.test(text.slice(said.index + said.length));
  return word === 'on' && !isLast ? undefined : word;
}

function contradictingDate(told: ToldTwice): Report[] {
  const { value } = told.statement;
  const field = told.metric.by;
  const by = readDay(field?.value);
  if (!field || by === undefined || told.dates.every((date) => isDay(date, by))) return [];
  const said = onlyDateIn(value, told.dates);
  const deadline = said && deadlineWord(value, said);
  if (!deadline || (deadline === 'before' && isDay(said, by + 1))) return [];
  const inField = said.day === undefined ? undefined : writeDay(said.day);
  return [disagreement(told, said, said, likeDate(value, said, by), { field, inField, name: 'day' })];
}

function isDay(said: SaidDate, day: number): boolean {
  if (said.day !== undefined) return said.day === day;
  const [, month, date] = writeDay(day).split('-').map(Number);
  return said.month === month && said.date === date;
}

const monthNames = 'January February March April May June July August September October November December'.split(' ');

/** A day as the text writes its own: `2026-05-31` or `31 May`, with the year where it has one. */
function likeDate(text: string, said: SaidDate, day: number): string {
  const iso = writeDay(day);
  if (/^\d{4}-/.test(text.slice(said.index))) return iso;
  const [year = '', month, date] = iso.split('-');
  const name = monthNames[Number(month) - 1] ?? '';
  if (/^\d/.test(text.slice(said.index))) return `${Number(date)} ${name}${said.day === undefined ? '' : ` ${year}`}`;
  return `${name} ${Number(date)}${said.day === undefined ? '' : `, ${year}`}`;
}

/** `2200` → `2,200`; no number has more than 21 digits in JavaScript. */
interface Field {
  readonly field: Value<number | string>;
  /** What the text says, as the field would write it; undefined where the text does not say enough. */
  readonly inField: string | undefined;
  readonly name: string;
}

/** @param changing the words that would have to change, for the text to say `inText` */
function disagreement(
  told: ToldTwice,
  said: Words,
  changing: Words,
  inText: string,
  { field, inField, name }: Field,
): Report {
  const { brief, goal, statement } = told;
  const words = statement.value.slice(said.index, said.index + said.length).trim();
  const goalName = sentenceStart(nameOfPlace(goal.place));
  return {
    range: rangeOfWords(brief, statement, said),
    message: `${goalName} says ${words} in its text and ${field.value} as its ${name}. Keep one of them.`,
    related: [{ message: `the ${name} of the metric`, range: field }],
    fixes: () => [
      ...rewordFix(brief, `Say ${inText} in the text`, 'best', statement, changing, inText),
      ...(inField === undefined ? [] : [replaceFix(`Make ${inField} the ${name}`, 'choice', field, inField)]),
    ],
  };
}
