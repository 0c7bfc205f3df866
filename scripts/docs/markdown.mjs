// Pieces of Markdown that the generated pages share.

/** The comment at the top of a generated page: where its words come from. */
export function generatedFrom(source) {
  return `<!-- Generated from ${source} by "npm run docs": change it there. -->`;
}

/** A page out of its parts, which are set apart by empty lines. */
export function page(...parts) {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** @param {string[]} head  @param {string[][]} rows cells as Markdown; columns without any text are left out */
export function table(head, rows) {
  const used = head.map((_, column) => rows.some((row) => row[column] !== ''));
  const line = (cells) =>
    `| ${cells
      .filter((_, column) => used[column])
      .map(cell)
      .join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function cell(text) {
  return text.replaceAll('\n', ' ').replace(/(?<!\\)\|/g, '\\|');
}

/** A name or value as it is written in a brief. */
export function code(text) {
  return `\`${text}\``;
}

export function yamlBlock(text) {
  return `\`\`\`yaml\n${text.trimEnd()}\n\`\`\``;
}

/** A link to a heading of the same page, by GitHub's rule for their names. */
export function headingLink(heading) {
  return `[${heading}](#${headingAnchor(heading)})`;
}

function headingAnchor(heading) {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

/** Text in which Markdown is to see no marks of its own. */
export function escapeText(text) {
  return text.replace(/[\\*`<[\]]|\b_\B|\B_\b/g, '\\$&');
}
