// The README's pictures of an author at work: the walk through the editor takes them on its way.
import path from 'node:path';
import { ROOT } from './lib/dependencies.mjs';
import { run } from './lib/processes.mjs';
import { PlainError } from './lib/report.mjs';

const WALKS = path.join(ROOT, 'test/vscode/walks/run.mjs');
const TITLE = 'from a new brief to review, in the node host';

/** @param {string} folder where the pictures go, by its absolute path */
export async function takeWalkPictures(folder) {
  const env = { ...process.env, PICTURES: folder };
  const { code } = await run(process.execPath, [WALKS, '-g', TITLE], { env });
  if (code !== 0) throw new PlainError('The walk that takes pictures on its way did not come to its end.');
}
