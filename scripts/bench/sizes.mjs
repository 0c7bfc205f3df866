// How small the product is, and how soon it is awake.
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from '../lib/dependencies.mjs';
import { run } from '../lib/processes.mjs';
import { PlainError, say } from '../lib/report.mjs';

const VSIX = 'out/campaign-briefs.vsix';
const KILOBYTE = 1024;
const mostForActivation = 50;

/** @returns {AsyncGenerator<import('../../test/bench/row').Row>} kilobytes of what people download */
export async function* sizeRows() {
  const { code, output } = await run('npm', ['run', '--silent', 'package'], { cwd: ROOT, quiet: true });
  if (code !== 0) throw new PlainError(`${output}\nThe package could not be made, so its size is unknown.`);
  yield sizeRow(VSIX, 400);
  for (const file of ['extension.js', 'rendering.js', 'panels.js', 'rule-texts.json', 'program.js'])
    yield sizeRow(`dist/${file}`);
  yield sentRow('dist/extension.js', 250);
}

function sizeRow(file, limit) {
  return { what: file, cells: [], value: statSync(path.join(ROOT, file)).size / KILOBYTE, limit };
}

/** What goes over the wire to VS Code in a browser, which is served compressed. */
function sentRow(file, limit) {
  const sent = gzipSync(readFileSync(path.join(ROOT, file))).length / KILOBYTE;
  return { what: `${file} as sent to a browser (gzip)`, cells: [], value: sent, limit };
}

/** @returns {AsyncGenerator<import('../../test/bench/row').Row>} milliseconds by VS Code's own clock */
export async function* activationRows() {
  if (!existsSync(path.join(ROOT, '.vscode-test'))) {
    say('Left out, because VS Code is not installed here. "npm test" installs it.');
    return;
  }
  const { measureActivation } = await import('../../test/vscode/harness/activation.mjs');
  const times = [];
  // A busy machine makes it several times as long, never shorter: the least of a few is what it takes.
  for (let attempt = 0; attempt < 4 && !(Math.min(...times) <= mostForActivation); attempt++)
    times.push(await measureActivation());
  yield { what: 'node', cells: [], value: Math.min(...times), limit: mostForActivation };
}
