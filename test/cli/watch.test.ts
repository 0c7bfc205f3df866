import { deepStrictEqual } from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { Folder, run } from './support';

/** What happens in the folder between two looks, and what the command line then prints. */
type Step = (folder: Folder) => void;

async function watched(steps: readonly Step[], isTTY = false) {
  const folder = new Folder({ 'a.brief.yaml': 'teh' });
  const prints: string[] = [''];
  const write = (text: string) => {
    prints[prints.length - 1] += text;
  };
  const waiting = [...steps];
  const tick = async () => {
    prints.push('');
    const step = waiting.shift();
    step?.(folder);
    return step !== undefined;
  };
  try {
    const typed = ['check', '--watch', '--format', 'text'];
    const { status } = await run(folder, typed, { stdout: { isTTY, write }, startClock: () => ({ tick }) });
    return { status, prints: prints.map((text) => text.split('\n').filter((line) => /^(\d|No|Waiting)/.test(line))) };
  } finally {
    folder.remove();
  }
}

const waiting = 'Waiting for changes; Ctrl+C ends.';
const wrong = ['1 error in 1 brief. --fix mends 1 of them.', waiting];
const right = ['1 brief checked: nothing to mend.', waiting];

describe('check --watch', () => {
  it('checks again when a brief has changed, and ends with the status of the last check', async () => {
    const { status, prints } = await watched([() => {}, (folder) => folder.write('a.brief.yaml', 'fine')]);
    deepStrictEqual({ status, prints }, { status: 0, prints: [wrong, [], right, []] });
  });

  it('ends in 1 while there is an error', async () => {
    const { status, prints } = await watched([]);
    deepStrictEqual({ status, prints }, { status: 1, prints: [wrong, []] });
  });

  it('sees files that come and go, and the config of the project', async () => {
    const { prints } = await watched([
      (folder) => folder.write('new/b.brief.yaml', 'teh'),
      (folder) => rmSync(folder.at('new'), { recursive: true }),
      (folder) => folder.write('.campaign-brief.yaml', 'rules: {}\n'),
      (folder) => rmSync(folder.at('a.brief.yaml')),
    ]);
    deepStrictEqual(prints, [
      wrong,
      ['2 errors in 2 briefs. --fix mends 2 of them.', waiting],
      wrong,
      wrong,
      ['No brief found here: a brief is called NAME.brief.yaml, NAME.brief.yml or brief.yaml.', waiting],
      [],
    ]);
  });

  it('sees what the config of the project builds on', async () => {
    const { prints } = await watched([
      (folder) => folder.write('.campaign-brief.yaml', 'extends: [house/rules.yaml]\n'),
      (folder) => folder.write('house/rules.yaml', 'rules: {}\n'),
      (folder) => folder.write('house/rules.yaml', 'rulers: {}\n'),
    ]);
    const leftOut = ['1 error in 1 brief.', waiting];
    deepStrictEqual(prints, [wrong, leftOut, wrong, leftOut, []]);
  });

  it('clears a terminal before it prints again', async () => {
    const folder = new Folder({ 'a.brief.yaml': 'fine' });
    let shown = '';
    const ticks = [true, false];
    const tick = async () => {
      folder.write('a.brief.yaml', 'fine, longer');
      return ticks.shift() ?? false;
    };
    const stdout = { isTTY: true, write: (text: string) => (shown += text) };
    await run(folder, ['check', '--watch'], { stdout, startClock: () => ({ tick }) });
    folder.remove();
    deepStrictEqual(shown.split('\u001B[2J\u001B[3J\u001B[H').length, 2);
  });
});
