// npm run package:npm: the command line as an npm package of its own, in out/npm and as out/campaign-brief-VERSION.tgz.
// The project's package.json is that of the extension; this one says the same of the command line, with nothing to install.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildAll } from './build.mjs';
import { NOTICES_FILE } from './lib/notices.mjs';
import { run } from './lib/processes.mjs';
import { PlainError, runScript, say } from './lib/report.mjs';

const FOLDER = 'out/npm';

async function main() {
  await buildAll();
  rmSync(FOLDER, { recursive: true, force: true });
  const extension = JSON.parse(readFileSync('package.json', 'utf8'));
  write('package.json', `${JSON.stringify(packageOf(extension, process.env), null, 2)}\n`);
  for (const program of [...Object.values(extension.bin), 'dist/program.js']) copy(program, program);
  copy('docs/command-line.md', 'README.md');
  copy('LICENSE', 'LICENSE');
  copy(NOTICES_FILE, NOTICES_FILE);
  await pack();
}

/** The name is that of the program, so that `npx campaign-brief` finds it. */
function packageOf({ version, license, engines, bin, keywords }, env) {
  const [name] = Object.keys(bin);
  return {
    name,
    version,
    description: 'Checks marketing and social media campaign briefs, for scripts and pull requests.',
    keywords,
    license,
    ...repositoryOf(env),
    engines: { node: engines.node },
    bin,
    files: ['dist'],
  };
}

/** npm's provenance holds only where the package names the repository that publishes it. */
function repositoryOf({ GITHUB_SERVER_URL, GITHUB_REPOSITORY }) {
  if (!GITHUB_REPOSITORY) return {};
  return { repository: { type: 'git', url: `git+${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}.git` } };
}

function copy(from, to) {
  write(to, readFileSync(from));
}

function write(file, content) {
  const target = path.join(FOLDER, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, content);
}

async function pack() {
  const { code, output } = await run('npm', ['pack', `./${FOLDER}`, '--pack-destination', 'out'], { quiet: true });
  if (code !== 0) throw new PlainError(`${output}\nnpm pack failed, so there is no package of the command line.`);
  say(`Packaged: out/${output.trim().split('\n').at(-1)}`);
}

await runScript(main);
