import { describeReadiness } from '../../readiness';
import type { PageContext } from './context';
import type { MissingPart } from './page-data';
import { shortened } from './shown';

const mostMissing = 50;

/** What the brief still lacks for its next status; undefined where nobody told. */
export function missingPart({ brief, readiness }: PageContext): MissingPart | undefined {
  if (!readiness) return undefined;
  const { status, next, todo } = readiness;
  const things = shortened(todo, mostMissing, ({ range, message, severity }) => ({
    place: { start: range.start, end: range.end },
    message,
    severity,
    line: brief.lines.lineAt(range.start) + 1,
  }));
  return { ...things, status, next, words: describeReadiness(readiness) };
}
