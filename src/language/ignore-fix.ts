import type { Brief } from '../format/brief';
import type { Finding, Fix, FixEdit } from '../format/finding';
import { scalarAt } from '../format/syntax/scalar-at';
import { familyOf } from '../rules/all-codes';

/** Stands for the reason until the author gives it. */
const reason = 'reason';

/**
 * Silences a finding where it stands, by a comment with a place for the reason: at the end of its line, on the line above
 * where that end is taken (by a comment, or by a text that runs on), for the whole brief where neither can hold one.
 * Never the preferred fix. Undefined for what a comment cannot silence.
 */
export function ignoreFix(brief: Brief, { code, range }: Finding): Fix | undefined {
  if (!canBeSilenced(code)) return undefined;
  const line = brief.lines.lineAt(scalarAt(brief.root, range.start)?.start ?? range.start);
  const comment = `# brief-ignore ${code} -- ${reason}`;
  if (endIsFree(brief, line)) return offer(`Ignore ${code} here`, atEnd(brief, line, comment));
  if (startIsFree(brief, line)) return offer(`Ignore ${code} here`, above(brief, line, comment));
  return offer(`Ignore ${code} in this brief`, above(brief, 0, `# brief-ignore-file ${code} -- ${reason}`));
}

/** Broken YAML has to be mended, and what is said of the comments themselves cannot be silenced by another one. */
function canBeSilenced(code: string): boolean {
  return !['yaml', 'suppression'].includes(familyOf(code));
}

/** True where a comment behind the line is a comment, and the only one there. */
function endIsFree(brief: Brief, line: number): boolean {
  const { start, end } = brief.lines.lineRange(line);
  const text = brief.lines.lineText(line);
  const hasComment = [...text.matchAll(/(?<=^|\s)#/g)].some(({ index }) => !scalarAt(brief.root, start + index));
  return text.trim() !== '' && !hasComment && !isInsideScalar(brief, end);
}

function startIsFree(brief: Brief, line: number): boolean {
  return !isInsideScalar(brief, brief.lines.lineRange(line).start);
}

function isInsideScalar(brief: Brief, offset: number): boolean {
  const scalar = scalarAt(brief.root, offset);
  return scalar !== undefined && scalar.start < offset;
}

function atEnd(brief: Brief, line: number, comment: string): FixEdit {
  const { start } = brief.lines.lineRange(line);
  return insertion(start + brief.lines.lineText(line).trimEnd().length, ` ${comment}`);
}

function above(brief: Brief, line: number, comment: string): FixEdit {
  const [indent = ''] = /^ */.exec(brief.lines.lineText(line)) ?? [];
  return insertion(brief.lines.lineRange(line).start, `${indent}${comment}${brief.lineBreak}`);
}

function insertion(at: number, newText: string): FixEdit {
  const start = newText.lastIndexOf(reason);
  return { range: { start: at, end: at }, newText, placeholders: [{ start, end: start + reason.length }] };
}

function offer(title: string, edit: FixEdit): Fix {
  return { title, preferred: false, complete: false, edits: [edit] };
}
