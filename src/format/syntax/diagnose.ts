import { quoted, syntaxMessages } from '../messages';
import type { YamlProblem } from '../yaml-reader';
import { flowColonMend, flowItemMend, openBracketMend, wrongBracketMend } from './brackets';
import { type BrokenText, startsEntry } from './broken-text';
import { loneWordMend, missingColonMend, missingSpaceMend, secondKeyMend, textWithColonMend } from './colons';
import { indentationMend } from './indentation';
import { isBlank, type Line, valueRange } from './line';
import { listMarkMend, listOnKeyLineMend, missingDashMend } from './list-marks';
import { boldKeyMend, codeFenceMend } from './markdown';
import { leaveOut, type Mend, mended, quoteFix } from './mend';
import { backslashMend, quoteMend } from './quotes';
import { cutTextMend, listInCopyMend, quotedMailMend, strayTextMend } from './stray-text';

import { trapIn } from './traps';
import { oddSpacesMend, tabMend } from './white-space';

/** Finds out what an author did at a place where YAML gave up, and how to mend it. The most telling signs come first. */
export function diagnose(broken: BrokenText, problem: YamlProblem): Mend {
  const first = broken.lineAt(problem.start);
  const last = broken.lineAt(Math.max(problem.start, problem.end - 1));
  return (
    codeFenceMend(broken, first) ??
    boldKeyMend(first) ??
    tabMend(broken, first, last) ??
    oddSpacesMend(broken, first, last) ??
    quoteMend(broken, problem) ??
    backslashMend(broken, problem) ??
    listMarkMend(broken, first) ??
    missingSpaceMend(first) ??
    missingSpaceMend(last) ??
    wrongBracketMend(first) ??
    openBracketMend(broken, first) ??
    flowItemMend(broken, problem, first) ??
    flowColonMend(broken, first) ??
    copyListMend(broken, first) ??
    signMend(broken, first) ??
    positionMend(broken, problem, first, last) ??
    textWithColonMend(broken, first, last) ??
    cutTextMend(broken, first) ??
    loneWordMend(first) ??
    strayTextMend(broken, first) ??
    unreadableMend(broken, first)
  );
}

/** The reader gives up at the key or at its first dash. */
function copyListMend(broken: BrokenText, line: Line): Mend | undefined {
  const above = line.column > line.indent ? broken.lineBefore(line) : undefined;
  return listInCopyMend(broken, line) ?? (above && listInCopyMend(broken, above));
}

/** A sign that means something to YAML, in the value of the line. */
function signMend(broken: BrokenText, line: Line): Mend | undefined {
  return listOnKeyLineMend(broken, line) ?? secondKeyMend(broken, line) ?? trapMend(broken, line);
}

/** A line that is not where, or not what, its neighbours make YAML expect. */
function positionMend(broken: BrokenText, problem: YamlProblem, first: Line, last: Line): Mend | undefined {
  const above = broken.lineBefore(first);
  return (
    missingColonMend(broken, first) ??
    (above?.column === first.column ? missingColonMend(broken, above) : undefined) ??
    missingDashMend(broken, first) ??
    indentationMend(broken, problem, first, last)
  );
}

/** The value of the line begins with, or holds, what YAML takes for a sign of its own. */
function trapMend(broken: BrokenText, line: Line): Mend | undefined {
  const trap = line.value && trapIn(line.value.text);
  if (!trap) return undefined;
  const range = trap.code === 'yaml/text-after-quote' ? valueRange(line) : broken.wholeText(line);
  const message = {
    'yaml/reserved-start': syntaxMessages.reservedStart(trap.mark),
    'yaml/special-start': syntaxMessages.specialStart(trap.mark),
    'yaml/text-after-quote': syntaxMessages.textAfterQuote(quoted(trap.mark.slice(1, -1))),
    'yaml/unquoted-colon': syntaxMessages.unquotedColon(),
  }[trap.code];
  const facts = { code: trap.code, range, message };
  const mail = /^[>|]/.test(trap.mark) ? quotedMailMend(broken, line, facts) : undefined;
  const stray = startsEntry(line) ? undefined : strayTextMend(broken, line);
  return stray ?? mail ?? mended({ ...facts, fixes: [quoteFix(broken.text, range)] });
}

/** Nothing known: the line is left out, so that the rest can be read. */
export function unreadableMend(broken: BrokenText, line: Line): Mend {
  const culprit = isBlank(line) ? (broken.lineBefore(line) ?? line) : line;
  const start = culprit.start + Math.min(culprit.indent, culprit.text.length);
  const end = culprit.start + Math.max(culprit.text.trimEnd().length, 1);
  const { finding } = mended({
    code: 'yaml/syntax',
    range: { start: Math.min(start, end - 1), end },
    message: syntaxMessages.unreadable(),
  });
  return { finding, edits: leaveOut(culprit), farReaching: true };
}
