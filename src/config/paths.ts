/** A path with `/`, as the brain has it on every system: `/team/spring/launch.brief.yaml`, `C:/team`. */
export type SlashPath = string;

/** The folder of a file, or the folder around a folder; undefined at the top. */
export function folderOf(path: SlashPath): SlashPath | undefined {
  const end = path.lastIndexOf('/');
  if (end < 0 || path === '/') return undefined;
  return end === 0 ? '/' : path.slice(0, end);
}

export function inFolder(folder: SlashPath, name: string): SlashPath {
  return folder === '/' ? `/${name}` : `${folder}/${name}`;
}

/** What a path means that is written in a file of this folder: `../house.yaml`. Who writes on Windows may write `\`. */
export function pathFrom(folder: SlashPath, written: string): SlashPath {
  const path = written.replaceAll('\\', '/');
  const isAbsolute = path.startsWith('/') || /^[A-Za-z]:\//.test(path);
  const steps: string[] = [];
  for (const step of (isAbsolute ? path : `${folder}/${path}`).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  const isDrive = /^[A-Za-z]:$/.test(steps[0] ?? '');
  return isDrive ? steps.join('/') : `/${steps.join('/')}`;
}
