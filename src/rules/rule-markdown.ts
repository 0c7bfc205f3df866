import type { CodeInfo } from './rule';
import { type Block, rulePage } from './rule-page';

/** The page of a code as Markdown, for the docs, the editor and reports. */
export function ruleMarkdown(info: CodeInfo): string {
  const { title, code, severity, sections } = rulePage(info);
  const parts = sections.flatMap(({ heading, blocks }) => [`## ${heading}`, ...blocks.map(blockToMarkdown)]);
  return `${[`# ${escapeMarkdown(title)}`, `\`${code}\` · ${severity}`, ...parts].join('\n\n')}\n`;
}

function blockToMarkdown(block: Block): string {
  if ('text' in block) return escapeMarkdown(block.text);
  return `${escapeMarkdown(block.caption)}\n\n\`\`\`yaml\n${block.yaml}\n\`\`\``;
}

/** Text in which Markdown is to see no marks of its own; addresses stay as they are, so that they become links. */
export function escapeMarkdown(text: string): string {
  return text.replace(/https?:\/\/\S+|[\\*`<[\]|]|\b_\B|\B_\b/g, (found) => (found.length > 1 ? found : `\\${found}`));
}
