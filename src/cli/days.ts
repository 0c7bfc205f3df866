import { dayProblem, likelyDays } from '../language/campaign-days';
import { today } from '../language/today';
import { UsageError } from './errors';
import type { Arguments, OptionSpec } from './options';

/** What stands for a day in the help, and an example of one. */
export const dayForm = 'YYYY-MM-DD';
const example = '2026-03-02';

export const todayOption: OptionSpec = { name: 'today', value: dayForm, help: 'the day to take for today' };

/** The day of `--today`, else that of the machine's clock, YYYY-MM-DD. */
export function todayOf(typed: Arguments): string {
  return dayOption(typed, todayOption.name) ?? today();
}

/** The day that an option names, YYYY-MM-DD; undefined where it was not given. What is no day throws a UsageError. */
export function dayOption({ values }: Arguments, name: string): string | undefined {
  const text = values.get(name);
  if (text === undefined || dayProblem(text) === undefined) return text;
  const meant = likelyDays(text).map((day) => `"${day}"`);
  const hint = meant.length === 0 ? '.' : `: did you mean ${meant.join(' or ')}?`;
  throw new UsageError(`--${name} takes a day of the calendar, such as ${example}, not "${text}"${hint}`);
}
