import type { CodeInfo } from '../../rules/rule';
import { type Block, rulePage } from '../../rules/rule-page';
import { type Paint, plain } from './paint';

const lineWidth = 80;

/** The page of a code for a terminal, or for whoever shows plain text. */
export function ruleText(info: CodeInfo, paint: Paint = plain): string {
  const { title, code, severity, sections } = rulePage(info);
  const parts = sections.map(({ heading, blocks }) => [paint('bold', heading), ...blocks.map(blockToText)].join('\n'));
  return `${[`${paint('bold', title)}\n${code} · ${severity}`, ...parts].join('\n\n')}\n`;
}

function blockToText(block: Block): string {
  if ('text' in block) return wrap(block.text).join('\n');
  const lines = block.yaml.split('\n');
  return [`  ${block.caption}`, ...lines.map((line) => `    ${line}`)].join('\n');
}

/** Breaks a text between words; a longer word gets a line of its own. */
function wrap(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= lineWidth) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(`  ${word}`);
  }
  return lines;
}
