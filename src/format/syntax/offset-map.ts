import type { Finding, Fix } from '../finding';
import type { Entry, Node, ScalarNode } from '../nodes';
import { indexOfLastBefore } from '../search';
import type { Range, TextEdit } from '../text';

/** Leads offsets of an edited text back to the text before the edits. */
export class OffsetMap {
  private readonly steps: {
    readonly newStart: number;
    readonly newEnd: number;
    readonly oldStart: number;
    readonly oldEnd: number;
  }[] = [];

  /** @param edits not overlapping, in text order */
  constructor(edits: readonly TextEdit[]) {
    let shift = 0;
    for (const { range, newText } of edits) {
      const newStart = range.start + shift;
      this.steps.push({ newStart, newEnd: newStart + newText.length, oldStart: range.start, oldEnd: range.end });
      shift += newText.length - (range.end - range.start);
    }
  }

  /** An offset inside a replaced stretch leads to the matching place in the old one, or its end. */
  original(offset: number): number {
    const step = this.lastStepBefore(offset);
    if (!step) return offset;
    if (offset < step.newEnd) return Math.min(step.oldStart + (offset - step.newStart), step.oldEnd);
    return step.oldEnd + (offset - step.newEnd);
  }

  private lastStepBefore(offset: number) {
    return this.steps[indexOfLastBefore(this.steps, offset, ({ newStart }) => newStart)];
  }
}

/** Leads offsets back through several rounds of edits, the last round first. */
export function throughAll(maps: readonly OffsetMap[]): (offset: number) => number {
  return (offset) => maps.reduceRight((at, map) => map.original(at), offset);
}

export function mapRange({ start, end }: Range, original: (offset: number) => number): Range {
  return { start: original(start), end: Math.max(original(start), original(end)) };
}

export function mapFinding(finding: Finding, original: (offset: number) => number): Finding {
  const related = finding.related.map((place) => ({ ...place, range: mapRange(place.range, original) }));
  return {
    ...finding,
    range: mapRange(finding.range, original),
    related,
    fixes: finding.fixes.map((fix) => mapFix(fix, original)),
  };
}

function mapFix(fix: Fix, original: (offset: number) => number): Fix {
  return { ...fix, edits: fix.edits.map((edit) => ({ ...edit, range: mapRange(edit.range, original) })) };
}

/** The same tree with all places led back to the original text; what aliases share stays shared. */
export function mapTree(root: Node, original: (offset: number) => number): Node {
  const done = new Map<Node, Node>();
  const visit = (node: Node): Node => {
    const known = done.get(node);
    if (known) return known;
    const mapped = copy(node);
    done.set(node, mapped);
    return mapped;
  };
  const entry = ({ key, value }: Entry): Entry => ({
    key: { ...key, ...mapRange(key, original) } as ScalarNode,
    value: visit(value),
  });
  const copy = (node: Node): Node => {
    const range = mapRange(node, original);
    if (node.kind === 'map') return { ...node, ...range, entries: node.entries.map(entry) };
    if (node.kind === 'list') return { ...node, ...range, items: node.items.map(visit) };
    if (node.kind === 'alias') return { ...node, ...range, target: node.target && visit(node.target) };
    return { ...node, ...range };
  };
  return visit(root);
}
