import { parseDocument } from 'yaml';
import { Brief } from '../../src/format/brief';
import { renderHtml } from '../../src/render/html';
import { pageOf } from '../../src/render/model/page';
import { briefWithCleanItems, cleanBrief } from './clean-briefs';
import { compare, compareWithin, ratioOf } from './measure';
import { milliseconds, type Row } from './row';

/** The page of a brief that is read already may take three times as long as parsing its text. */
const mostOfYaml = 3;
/** What a hundred times as many items may cost, of which most are told in a sentence. */
const mostForHundredTimes = 20;

/** The page, from a brief to the text of its HTML: against `parseDocument` on the same text, and as briefs grow. */
export function* pageRows(): Generator<Row> {
  const text = cleanBrief(600);
  const brief = Brief.read(text);
  yield row('page of 600 lines, against parsing them', mostOfYaml, 20, () => parseDocument(text), pageWork(brief));
  const [short, long] = [100, 10_000].map((items) => Brief.read(briefWithCleanItems(items)));
  if (!short || !long) return;
  yield row('page of 10,000 items, against 100', mostForHundredTimes, 5, pageWork(short), pageWork(long));
}

function pageWork(brief: Brief): () => void {
  return () => void renderHtml(pageOf(brief));
}

function row(what: string, limit: number, batches: number, base: () => void, work: () => void): Row {
  const found = compareWithin(limit, () => compare(base, work, batches));
  return { what, cells: [milliseconds(found.base), milliseconds(found.time)], value: ratioOf(found), limit };
}
