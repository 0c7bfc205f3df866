import type { Brief } from '../format/brief';
import { type Place, rootPlace } from '../format/form/place';
import { PathTree } from '../format/form/places-at';
import { resolveAlias } from '../format/nodes';
import { pathsOfKinds } from '../format/shape';
import { stretchesOf } from '../format/stretches';
import type { Range } from '../format/text';
import { isRelative } from '../rules/content-assets';
import { readLink } from '../rules/links';

/** Words that lead out of the brief: to a page of the web, or to a file, by its path as seen from the brief. */
export interface BriefLink {
  readonly range: Range;
  readonly target: { readonly url: string } | { readonly file: string };
}

type LinkKind = 'url' | 'file' | 'captions';

const linkPaths = new PathTree<LinkKind>();
for (const { path, kind } of pathsOfKinds()) if (kind === 'url') linkPaths.add(path, 'url');
linkPaths.add(['execution', 'content', 0, 'media', 0, 'file'], 'file');
linkPaths.add(['execution', 'content', 0, 'media', 0, 'captions'], 'captions');

/** The web addresses and asset files of a brief, in text order; what an alias repeats is there once. */
export function linksOf(brief: Brief): readonly BriefLink[] {
  const links = new Map<number, BriefLink>();
  if (brief.root)
    linkPaths.visit(rootPlace(brief.root), (place, kind) => {
      const link = linkAt(brief, place, kind);
      if (link) links.set(link.range.start, link);
    });
  return [...links.values()].sort((a, b) => a.range.start - b.range.start);
}

function linkAt(brief: Brief, place: Place, kind: LinkKind): BriefLink | undefined {
  const node = resolveAlias(place.node);
  if (node?.kind !== 'scalar' || typeof node.value !== 'string') return undefined;
  const words = node.value.trim();
  const target = targetOf(words, kind);
  if (!target || words === '') return undefined;
  const { value, start, end } = { ...node, value: node.value };
  const range = stretchesOf(brief.text, { value, start, end, place })(value.indexOf(words), words.length);
  return { range, target };
}

function targetOf(words: string, kind: LinkKind): BriefLink['target'] | undefined {
  if (kind === 'url') return readLink(words) && { url: words };
  // Captions may be no file, but "burned-in".
  if (kind === 'captions' && !/\.[A-Za-z0-9]+$/.test(words)) return undefined;
  return isRelative(words) ? { file: words.replaceAll('\\', '/') } : undefined;
}
