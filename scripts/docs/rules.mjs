// docs/rules: a page for each code, and the list of them all.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { generate } from '../generate.mjs';
import { ROOT } from '../lib/dependencies.mjs';
import { escapeText, generatedFrom, page, table } from './markdown.mjs';

const SOURCE = 'src/rules';

/** What the pages are made with. */
const BRAIN = `
  export * from './src/rules/all-codes';
  export { ruleMarkdown } from './src/rules/rule-markdown';
  export { describeStrictness } from './src/rules/rule-page';
  export { helpPage } from './src/format/finding';`;

/** What a family is about, where its name does not say it. */
const FAMILIES = {
  yaml: 'What keeps a file from being read, or loses words of it.',
  schema: 'The form of a brief: its keys and the kinds of their values.',
  suppression: 'Comments and settings that silence findings.',
  config: 'The config of a project, `.campaign-brief.yaml`.',
};

/**
 * @param {string} folder where the pages live
 * @returns {Promise<[string, string][]>} paths and texts
 */
export async function rulePages(folder) {
  await generate();
  const brain = await loadBrain();
  const pages = brain.allCodes.map((info) => [
    brain.helpPage(info.code),
    page(generatedFrom(SOURCE), brain.ruleMarkdown(info).trimEnd(), '[All codes](README.md)'),
  ]);
  return [...pages, [`${folder}/README.md`, indexPage(brain)]];
}

/** The rules are TypeScript, so they are bundled to be read here. What is generated for them has to be there. */
export async function loadBrain() {
  const outfile = path.join(ROOT, 'out/docs-brain.mjs');
  const options = { bundle: true, format: 'esm', platform: 'node', packages: 'external', logLevel: 'error' };
  await build({ ...options, outfile, stdin: { contents: BRAIN, resolveDir: ROOT } });
  return import(pathToFileURL(outfile).href);
}

function indexPage(brain) {
  const families = [...brain.byFamily(brain.allCodes)].map(([family, codes]) => familyPart(brain, family, codes));
  return page(
    generatedFrom(SOURCE),
    '# Codes',
    'Every finding has a code, and every code a page that says why it matters and how to mend it. The severity follows the status of the brief: the further it has come, the more it has to hold.',
    ...families.flat(),
  );
}

function familyPart(brain, family, codes) {
  const rows = codes.map((info) => [
    `[${info.code}](${brain.helpPage(info.code).split('/').at(-1)})`,
    escapeText(info.title),
    brain.describeStrictness(info),
  ]);
  return [`## ${family}`, FAMILIES[family] ?? '', table(['Code', 'Title', 'Severity'], rows)];
}
