import { readDuration } from '../format/dates';
import type { Value } from '../format/view';

/** A number that a brief gives for a metric, such as a target: `3000`, `4.5%`, `2h`. */
export interface Amount {
  /** In percent, minutes or whatever the metric counts. */
  readonly value: number;
  readonly unit: 'number' | 'percent' | 'duration';
}

/** Reads a target or baseline; undefined where there is none that can be read. */
export function readAmount(written: Value<number | string> | undefined): Amount | undefined {
  if (!written) return undefined;
  if (typeof written.value === 'number') return { value: written.value, unit: 'number' };
  const [, number, unit] = /^(-?\d+(?:\.\d+)?)([%smhdw]?)$/.exec(written.value) ?? [];
  if (number === undefined) return undefined;
  if (unit === '') return { value: Number(number), unit: 'number' };
  if (unit === '%') return { value: Number(number), unit: 'percent' };
  const minutes = readDuration(written.value.replace('-', ''));
  return minutes === undefined ? undefined : { value: number.startsWith('-') ? -minutes : minutes, unit: 'duration' };
}

/** Reads the same amount, where the metric is a share: `4.5` means 4.5 % then. */
export function readAmountOf(
  written: Value<number | string> | undefined,
  unit: string | undefined,
): Amount | undefined {
  const amount = readAmount(written);
  return amount?.unit === 'number' && unit === '%' ? { value: amount.value, unit: 'percent' } : amount;
}
