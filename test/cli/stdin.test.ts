import { deepStrictEqual } from 'node:assert/strict';
import { runWith } from './support';

function runOn(input: string | Uint8Array, ...typed: readonly string[]) {
  return runWith({}, ['check', '--stdin', ...typed], { readStdin: async () => Buffer.from(input) });
}

const finding = (path: string) => `${path}:1:1  hint  Say more.  words/hm\n  1 | hm\n    | ^^\n\n`;

describe('check --stdin', () => {
  it('reports under the name given, relative to the working folder', async () => {
    deepStrictEqual(await runOn('hm', '--stdin-path', './plans/../plans/a.brief.yaml'), {
      status: 0,
      stdout: `${finding('plans/a.brief.yaml')}1 hint in 1 brief.\ndraft · ready for review\n`,
      stderr: '',
    });
  });

  it('reports under <stdin> without a name', async () => {
    deepStrictEqual((await runOn('hm')).stdout, `${finding('<stdin>')}1 hint in 1 brief.\ndraft · ready for review\n`);
  });

  it('prints the mended text alone with --fix, and its report on standard error', async () => {
    deepStrictEqual(await runOn('\uFEFFteh\r\n', '--fix'), {
      status: 0,
      stdout: '\uFEFFthe\r\n',
      stderr:
        '<stdin>: mended 1 place\n  line 1: Write "the"\n\n1 brief checked: nothing to mend.\ndraft · ready for review\n',
    });
  });

  it('prints a text that needs no mending as it is with --fix', async () => {
    deepStrictEqual((await runOn('fine', '--fix', '--format', 'json')).stdout, 'fine');
  });

  it('shows with --dry-run what would be mended', async () => {
    deepStrictEqual(
      (await runOn('teh', '--dry-run')).stdout,
      '<stdin>: --fix would mend 1 place\n  line 1: Write "the"\n    - teh\n    + the\n\n1 brief checked: nothing to mend.\ndraft · ready for review\n',
    );
  });

  it('says that bytes which are no text are none, and prints no text', async () => {
    deepStrictEqual(await runOn(Uint8Array.of(0xff), '--fix', '--stdin-path', 'a.brief.yaml'), {
      status: 2,
      stdout: '',
      stderr: 'No brief was checked.\na.brief.yaml is not a text file.\n',
    });
  });
});
