import type { SnippetFile } from '../language/brief-template';
import { placeOf } from '../language/snippet-places';

/** A part of a brief that can be put into its place, in snippet syntax. */
export interface Part {
  /** The name by which it is asked for: `brief-phase`. */
  readonly prefix: string;
  readonly name: string;
  readonly description: string;
  readonly body: string;
  readonly place: string;
}

/** The snippets that hold a part of a brief and have a place in it, in the order of the file. */
export function partsIn(snippets: SnippetFile): Part[] {
  return Object.entries(snippets).flatMap(([name, { prefix, description, body }]) => {
    const place = placeOf(prefix);
    return place === undefined ? [] : [{ prefix, name, description, body: body.join('\n'), place }];
  });
}
