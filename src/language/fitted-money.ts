import type { Brief } from '../format/brief';
import type { Path } from '../format/nodes';

/** An amount of the budget with which it still adds up: as much of the example as the total leaves, or what the lines need. */
export function fittedMoney({ view }: Brief, path: Path, example: number): number {
  const { total, contingency, lines = [] } = view.budget ?? {};
  const planned = lines.reduce((sum, { amount }) => sum + (amount?.value ?? 0), contingency?.value ?? 0);
  if (path.at(-1) === 'total') return planned > 0 ? planned : example;
  if (path.at(-1) === 'actual' || !total) return example;
  const left = Math.max(0, total.value - planned);
  return lines.length > 0 ? left : Math.min(example, left);
}
