import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Folder } from './support';

const outdir = 'out/cli-under-test';
let built: Promise<string> | undefined;

/** The command line in two files, as it ships but for their size; made once for all tests. Resolves to the first. */
export function bundledProgram(): Promise<string> {
  built ??= bundle();
  return built;
}

/** Puts the command line into a folder that holds nothing that it could miss elsewhere. */
export async function copyProgram(folder: Folder): Promise<string> {
  const source = join(await bundledProgram(), '..');
  for (const file of ['cli.js', 'program.js']) folder.write(`bin/${file}`, readFileSync(join(source, file)));
  return folder.at('bin/cli.js');
}

async function bundle(): Promise<string> {
  await build({
    entryPoints: { cli: 'src/cli/start.ts', program: 'src/cli/main.ts' },
    outdir,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    supported: { 'dynamic-import': false },
    external: ['./program.js'],
    define: { 'import.meta.url': '__filename' },
    loader: { '.css': 'text' },
    logLevel: 'error',
  });
  return join(outdir, 'cli.js');
}
