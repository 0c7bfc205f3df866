import type { Brief, BriefStatus } from '../format/brief';
import { insertEntry } from '../format/form/insert';
import { isNothing, type Node, type Path } from '../format/nodes';
import { writtenRange } from '../format/stretches';
import type { TextEdit } from '../format/text';

/**
 * The edit that gives a brief another status: the word is changed, with its quotes kept, or put in where none is given.
 * Undefined where the brief cannot be read, or says its status in a form of its own.
 */
export function statusEdit(brief: Brief, status: BriefStatus): TextEdit | undefined {
  if (!brief.isReadable || brief.unreadRanges.length > 0) return undefined;
  const { root } = brief;
  if (!root || isNothing(root)) return undefined;
  const campaign = ownValue(root, 'campaign');
  const written = campaign && ownValue(campaign, 'status');
  if (written) return replaced(brief, written, status);
  return campaign
    ? inserted(brief, campaign, ['campaign'], 'status', status)
    : inserted(brief, root, [], 'campaign', { status });
}

function ownValue(node: Node, key: string): Node | undefined {
  return node.kind === 'map' ? node.entries.findLast((entry) => entry.key.value === key)?.value : undefined;
}

function inserted(brief: Brief, map: Node, path: Path, key: string, data: unknown): TextEdit | undefined {
  if (map.kind !== 'map') return undefined;
  const { range, newText } = insertEntry(brief, map, path, key, data);
  return { range, newText };
}

function replaced({ text }: Brief, value: Node, status: BriefStatus): TextEdit | undefined {
  if (value.kind !== 'scalar' || value.style === 'block') return undefined;
  if (isNothing(value)) {
    const colon = text.lastIndexOf(':', value.start) + 1;
    return { range: { start: colon, end: colon }, newText: ` ${status}` };
  }
  const range = writtenRange(text, value);
  const quote = value.style === 'plain' ? '' : text.charAt(range.start);
  return { range, newText: quote + status + quote };
}
