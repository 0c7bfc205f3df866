import { build } from 'esbuild';

let built: Promise<string> | undefined;

/** The command line as one file, as it ships but for its size; made once for all tests. Resolves to its path. */
export function bundledProgram(): Promise<string> {
  built ??= bundle('out/cli-under-test.js');
  return built;
}

async function bundle(outfile: string): Promise<string> {
  await build({
    entryPoints: ['src/cli/main.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    define: { 'import.meta.url': '__filename' },
    loader: { '.css': 'text' },
    logLevel: 'error',
  });
  return outfile;
}
