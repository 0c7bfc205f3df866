import type { Brief } from '../format/brief';
import { isRelative } from '../rules/content-assets';
import { contentItemAt } from './content-item-at';

/** Where pictures go in a project that has none yet. */
const usualFolder = 'assets';

/** The folder in which most media of a brief lie, as seen from the brief; '' is the brief's own. */
export function mediaFolder(brief: Brief): string {
  const files = (brief.view.execution?.content ?? []).flatMap(({ media }) => media.flatMap(({ file }) => file ?? []));
  const counts = new Map<string, number>();
  for (const { value } of files) {
    const path = value.replaceAll('\\', '/');
    const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
    if (isRelative(path)) counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most?.[0] ?? usualFolder;
}

/**
 * The name under which a picture is saved: its own, or the id of its content item where it has none to speak of, with a
 * number where the folder has that name already.
 * @param given as the clipboard has it: `image.png` for any picture that was copied from a page or a screen
 */
export function mediaName(brief: Brief, offset: number, given: string, taken: readonly string[]): string {
  const dot = given.lastIndexOf('.');
  const ending = dot < 0 ? '' : given.slice(dot);
  const own = dot < 0 ? given : given.slice(0, dot);
  const stem = isTelling(own) ? own : (itemId(brief, offset) ?? 'image');
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let name = stem + ending;
  for (let number = 2; names.has(name.toLowerCase()); number++) name = `${stem}-${number}${ending}`;
  return name;
}

/** The path of a file as seen from another one: `../art/pots.png`. Both with `/`, from the top. */
export function pathSeenFrom(from: string, file: string): string {
  const steps = from.split('/').slice(0, -1);
  const target = file.split('/');
  const common = target.findIndex((step, at) => step !== steps[at]);
  return [...steps.slice(common).map(() => '..'), ...target.slice(common)].join('/');
}

function isTelling(name: string): boolean {
  return name !== '' && !/^(?:image|unnamed|untitled|download|clipboard)?\d*$/i.test(name);
}

function itemId(brief: Brief, offset: number): string | undefined {
  const path = contentItemAt(brief, offset)?.path.join();
  return brief.view.execution?.content.find(({ place }) => place.path.join() === path)?.id?.value;
}
