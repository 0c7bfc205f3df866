import type { Brief } from '../format/brief';
import { nodeAt, type Path, type PathStep } from '../format/nodes';
import type { Range } from '../format/text';
import { type Barred, type Landing, landingOfItem, landingOfKey } from './landing';
import { placesAround } from './places-around';
import { inStyle } from './reindent';

/** A part put into a brief: text as it stands, then the part in snippet syntax, then text as it stands. */
export interface PartInsertion {
  readonly range: Range;
  readonly before: string;
  readonly snippet: string;
  readonly after: string;
}

/** Why a part cannot be put into a brief, in words for the author, and the place that stands in its way. */
export interface PartRefusal {
  readonly refusal: string;
  readonly range: Range | undefined;
}

/**
 * Puts a part into its place. What is missing on the way, a list or a whole section, is made; where several items could
 * hold the part, it goes to the one at the cursor, else to the last one.
 * @param body the part in snippet syntax, with LF, two columns for each level
 * @param place where it belongs, as in `execution.content[0].media`; the root is ''
 * @param offset where the cursor stands
 */
export function insertPart(brief: Brief, body: string, place: string, offset: number): PartInsertion | PartRefusal {
  if (!brief.isReadable || brief.unreadRanges.length > 0)
    return { refusal: 'Part of this brief cannot be read. Mend that first.', range: brief.unreadRanges[0] };
  const path = pathOf(brief, place, offset);
  if ('refusal' in path) return path;
  const lines = body.replace(/\n\$0$/, '').split('\n');
  const landing = landingOf(brief, path.path, lines[0] ?? '');
  return 'reason' in landing ? refusalOf(landing) : insertionAt(brief, landing, lines);
}

function landingOf(brief: Brief, path: Path, firstLine: string): Landing | Barred {
  if (firstLine.startsWith('- ')) return landingOfItem(brief, path);
  return landingOfKey(brief, path, firstLine.slice(0, firstLine.indexOf(':')));
}

function insertionAt(
  { lineBreak }: Brief,
  { range, lead, column, tail, style }: Landing,
  lines: readonly string[],
): PartInsertion {
  return { range, before: lead, snippet: inStyle(lines, column, style).join(lineBreak), after: tail };
}

function refusalOf({ reason, key, range }: Barred): PartRefusal {
  return reason === 'present'
    ? { refusal: `"${key}" is there already. Change it where it stands.`, range }
    : {
        refusal: `"${key}" is written on one line, so that nothing can be put below it. Write its parts line by line.`,
        range,
      };
}

/** The steps of a place, with the item that takes the part. */
function pathOf(brief: Brief, place: string, offset: number): { readonly path: Path } | PartRefusal {
  const path: PathStep[] = [];
  for (const step of place === '' ? [] : place.split(/\.|(?=\[)/)) {
    if (!step.startsWith('[')) path.push(step);
    else {
      const index = itemFor(brief, path, offset);
      if (index === undefined)
        return { refusal: `There is nothing in "${path.at(-1)}" yet that could hold this part.`, range: undefined };
      path.push(index);
    }
  }
  return { path };
}

/** The item of a list at the cursor, else the last one. */
function itemFor(brief: Brief, list: Path, offset: number): number | undefined {
  const node = nodeAt(brief.root, list);
  if (node?.kind !== 'list' || node.items.length === 0) return undefined;
  const here = placesAround(brief, offset).find(
    ({ path }) => path.length === list.length + 1 && list.every((step, at) => step === path[at]),
  );
  return here ? Number(here.path.at(-1)) : node.items.length - 1;
}
