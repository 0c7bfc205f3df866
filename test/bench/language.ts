import { parseDocument } from 'yaml';
import { Brief } from '../../src/format/brief';
import { lensesOf } from '../../src/language/code-lenses';
import { completeAt } from '../../src/language/completion';
import { hoverAt } from '../../src/language/hover';
import { outlineOf } from '../../src/language/outline';
import { symbolsOf } from '../../src/language/workspace-symbols';
import { cleanBrief } from './clean-briefs';
import { compare, compareWithin, ratioOf } from './measure';
import { milliseconds, type Row } from './row';

/** What the editor asks may take a third of parsing, so that it answers before the next key is pressed. */
const mostOfYaml = 0.3;
const batches = 30;

interface Question {
  readonly what: string;
  ask(brief: Brief): unknown;
}

const questions: readonly Question[] = [
  { what: 'completion of a key', ask: completionBehind('\n      pub') },
  { what: 'completion of a platform', ask: completionBehind('\n      platform: insta') },
  { what: 'completion of a format', ask: completionBehind('\n      format: re') },
  { what: 'completion of a goal', ask: completionBehind('\n      goals: [first') },
  { what: 'completion of a date', ask: completionBehind('\n      publish: 2026') },
  { what: 'hover on a key', ask: hoverBehind('\n      pub') },
  { what: 'hover on a goal', ask: hoverBehind('\n      goals: [first') },
  { what: 'hover on a platform', ask: hoverBehind('\n      platform: insta') },
  { what: 'hover on a text', ask: hoverBehind('\n      text: |\n        A window') },
  { what: 'outline', ask: outlineOf },
  { what: 'workspace symbols', ask: symbolsOf },
  { what: 'code lenses', ask: (brief) => lensesOf(brief) },
];

/** What the editor asks of a brief that is read already, against `parseDocument` of the YAML library on the same text. */
export function* languageRows(): Generator<Row> {
  const text = cleanBrief(600);
  const brief = Brief.read(text);
  for (const { what, ask } of questions) {
    const found = compareWithin(mostOfYaml, () =>
      compare(
        () => parseDocument(text),
        () => ask(brief),
        batches,
      ),
    );
    const cells = [milliseconds(found.base), milliseconds(found.time)];
    yield { what, cells, value: ratioOf(found), limit: mostOfYaml };
  }
}

function completionBehind(words: string): Question['ask'] {
  return (brief) => completeAt(brief, offsetBehind(brief, words), { today: '2026-02-25' });
}

function hoverBehind(words: string): Question['ask'] {
  return (brief) => hoverAt(brief, offsetBehind(brief, words));
}

/** Behind the last place of some words, so that most of the brief stands above it. */
function offsetBehind({ text }: Brief, words: string): number {
  return text.lastIndexOf(words) + words.length;
}
