import type { Brief } from '../format/brief';
import type { Range } from '../format/text';
import { type OutlinePart, outlineOf, type PartKind } from './outline';

/** Something that a brief gives a name to, to be found from anywhere. */
export interface BriefSymbol {
  readonly name: string;
  readonly kind: PartKind;
  /** The campaign that it belongs to. */
  readonly campaign: string;
  readonly range: Range;
}

const named: readonly PartKind[] = ['goal', 'audience', 'pillar', 'content item', 'phase', 'person'];

/** The campaign of a brief and all that has an id in it, in text order. */
export function symbolsOf(brief: Brief): readonly BriefSymbol[] {
  const campaignName = brief.view.campaign?.name;
  const campaign = campaignName?.value ?? '';
  const parts = outlineOf(brief)
    .flatMap(withParts)
    .filter(({ kind }) => named.includes(kind));
  const symbols = parts.map(({ name, kind, selection }): BriefSymbol => ({ name, kind, campaign, range: selection }));
  if (!campaignName) return symbols;
  const { start, end } = campaignName;
  return [{ name: campaign, kind: 'section', campaign: '', range: { start, end } }, ...symbols];
}

function withParts(part: OutlinePart): OutlinePart[] {
  return [part, ...part.parts.flatMap(withParts)];
}

/** The symbols whose name, or campaign, holds the letters of a query in their order, whatever stands between them. */
export function matchingSymbols(symbols: readonly BriefSymbol[], query: string): readonly BriefSymbol[] {
  const letters = [...query.toLowerCase()].filter((letter) => letter.trim() !== '');
  return symbols.filter(({ name, campaign }) => holdsInOrder(`${name} ${campaign}`.toLowerCase(), letters));
}

function holdsInOrder(text: string, letters: readonly string[]): boolean {
  let at = 0;
  return letters.every((letter) => {
    const found = text.indexOf(letter, at);
    at = found + letter.length;
    return found >= 0;
  });
}
