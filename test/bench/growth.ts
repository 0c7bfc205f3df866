import { checkBrief } from '../../src/check';
import { Brief } from '../../src/format/brief';
import { briefWithCleanItems, briefWithGoals, cleanBrief } from './clean-briefs';
import { compare, compareWithin, ratioOf } from './measure';
import { portfolioRows } from './portfolio';
import { milliseconds, type Row } from './row';
import * as wrong from './wrong-briefs';

/** Ten times as much may take eleven times as long. */
const mostForTenTimes = 11;
/** With ten times as many findings, which are put in order: that grows a little faster than their number. */
const mostForTenTimesTheFindings = 12;

interface Growth {
  readonly what: string;
  /** A brief's text, which grows in step with `size`. */
  readonly text: (size: number) => string;
  readonly size: number;
  readonly most: number;
}

const growths: readonly Growth[] = [
  { what: 'lines of a clean brief', text: cleanBrief, size: 500, most: mostForTenTimes },
  { what: 'lines of a clean brief', text: cleanBrief, size: 5_000, most: mostForTenTimes },
  { what: 'clean content items', text: briefWithCleanItems, size: 1_000, most: mostForTenTimes },
  { what: 'goals and as many audiences', text: briefWithGoals, size: 50, most: mostForTenTimes },
  {
    what: 'content items, each with ten mistakes of form',
    text: wrong.wrongInForm,
    size: 500,
    most: mostForTenTimesTheFindings,
  },
  { what: 'content items with broken YAML', text: wrong.brokenYaml, size: 500, most: mostForTenTimesTheFindings },
  { what: 'content items indented with tabs', text: wrong.tabs, size: 500, most: mostForTenTimesTheFindings },
  { what: 'keys of one map', text: wrong.ownKeys, size: 1_000, most: mostForTenTimesTheFindings },
  { what: 'unknown keys of one map', text: wrong.unknownKeys, size: 1_000, most: mostForTenTimesTheFindings },
  { what: 'entries with the same key', text: wrong.duplicateKeys, size: 1_000, most: mostForTenTimesTheFindings },
  { what: 'wrong ids in one list', text: wrong.wrongIds, size: 1_000, most: mostForTenTimesTheFindings },
  { what: 'hashtags in one list', text: wrong.hashtags, size: 1_000, most: mostForTenTimesTheFindings },
  { what: 'lost hashtags', text: wrong.lostHashtags, size: 1_000, most: mostForTenTimesTheFindings },
  { what: 'references to unknown ids', text: wrong.unknownReferences, size: 1_000, most: mostForTenTimesTheFindings },
  { what: 'aliases of unknown blocks', text: wrong.unknownAliases, size: 1_000, most: mostForTenTimesTheFindings },
  { what: 'comments that silence a finding', text: wrong.silenced, size: 1_000, most: mostForTenTimesTheFindings },
];

/** What ten times as much text costs: an author's file may be long and full of mistakes, and still has to be answered. */
export function* growthRows(): Generator<Row> {
  for (const { what, text, size, most } of growths) {
    const [small, large] = [text(size), text(10 * size)];
    const found = compareWithin(most / 10, () => compare(checkAndKeep(small, 10), checkAndKeep(large, 1), 3));
    yield {
      what: `${size.toLocaleString('en')} → ${(10 * size).toLocaleString('en')} ${what}`,
      cells: [milliseconds(found.base / 10), milliseconds(found.time)],
      value: 10 * ratioOf(found),
      limit: most,
    };
  }
  yield* portfolioRows();
}

/**
 * Ten small briefs are kept while one large one is: how often V8 has to clean up depends on how much there is, and would
 * otherwise hide how the work grows.
 */
function checkAndKeep(text: string, times: number): () => readonly unknown[] {
  return () =>
    Array.from({ length: times }, () => {
      const brief = Brief.read(text);
      return { brief, result: checkBrief(brief) };
    });
}
