import { deepStrictEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { build } from 'esbuild';

/** The packages that the sources of what ships name, apart from Node's own modules and the editor's. */
async function importedPackages(): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: ['src/cli/main.ts', 'src/vscode/extension.ts'],
    outdir: 'out',
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    packages: 'external',
    logLevel: 'error',
  });
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports.map(({ path }) => path));
  const packages = imports.map((path) => path.split('/', path.startsWith('@') ? 2 : 1).join('/'));
  const given = ['vscode', ...builtinModules];
  return [...new Set(packages)].filter((name) => !name.startsWith('node:') && !given.includes(name)).sort();
}

describe('the notices', () => {
  const notices = readFileSync('dist/ThirdPartyNotices.txt', 'utf8');
  const told = [...notices.matchAll(/^-{80}\n\n(\S+) \d+\.\d+\.\d+/gm)].map(([, name]) => name);

  it('name every package whose code is bundled, with what those packages bring along', async () => {
    const imported = await importedPackages();
    deepStrictEqual(
      imported.filter((name) => !told.includes(name)),
      [],
    );
    deepStrictEqual(
      ['fdir', 'picomatch', 'twemoji-parser'].filter((name) => !told.includes(name)),
      [],
    );
  });

  it('give the licence of each', () => {
    const texts = notices.split(/^-{80}$/m).slice(1);
    deepStrictEqual(
      texts.filter((text) => !/permission|licen[cs]e/i.test(text) || !/copyright/i.test(text)),
      [],
    );
  });
});
