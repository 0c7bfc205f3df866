import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { AliasNode, Entry, ListNode, MapNode, Node, ScalarNode, ScalarStyle, ScalarValue } from './nodes';
import { quickRead } from './quick-reader';
import type { Range } from './text';
import { composeDocuments, nestsTooDeep, TreeTooComplex } from './yaml-documents';

/** A place that the YAML library could not read, by its machine code (never by its words). */
export interface YamlProblem extends Range {
  readonly code: string;
}

/** A quoted text, or a value with `&name` or `!tag` before it: read soundly, but worth a second look. */
export interface Anchor {
  readonly name: string;
  readonly node: Node;
  used: boolean;
}

/** What reading a text as YAML gives. The tree is as complete as the text allows. */
export interface YamlReading {
  readonly root: Node | undefined;
  readonly problems: readonly YamlProblem[];
  readonly anchors: readonly Anchor[];
  readonly unknownAliases: readonly AliasNode[];
  /** Quoted texts that run over several lines. */
  readonly longQuotes: readonly ScalarNode[];
  /** Flow maps that open with `{{`. */
  readonly doubleBraces: readonly MapNode[];
  /** Texts with a lone `!` before them, which YAML drops. */
  readonly bareTags: readonly ScalarNode[];
  /** Plain values, in text order: what a `#` may have cut short. */
  readonly duplicateKeys: readonly { readonly first: ScalarNode; readonly second: ScalarNode }[];
  /** Where a second document begins. */
  readonly secondDocument: number | undefined;
  readonly tooComplex: boolean;
}

/** Deeper or larger than any brief: see `yaml/too-complex`. */
const maxDepth = 200;
const maxAliasedNodes = 100_000;
const maxDuplicateKeys = 10_000;

/** Reads any text at all, without throwing. Offsets in the result are offsets into `text`. */
export function readYaml(text: string): YamlReading {
  const root = quickRead(text);
  return root ? { ...nothingRead, root } : readThoroughly(text);
}

/** Reads by YAML's library, which knows all of YAML and says what is wrong where. */
export function readThoroughly(text: string): YamlReading {
  try {
    return new TreeBuilder(text).build();
  } catch (error) {
    // The YAML library recurses; a few thousand levels end its stack. Anything else is our mistake and must be seen.
    if (error instanceof RangeError || error instanceof TreeTooComplex) return { ...nothingRead, tooComplex: true };
    throw error;
  }
}

const nothingRead: YamlReading = {
  root: undefined,
  problems: [],
  anchors: [],
  unknownAliases: [],
  longQuotes: [],
  doubleBraces: [],
  bareTags: [],
  duplicateKeys: [],
  secondDocument: undefined,
  tooComplex: false,
};

const scalarStyles: Readonly<Record<string, ScalarStyle>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_FOLDED: 'block',
  BLOCK_LITERAL: 'block',
};

class TreeBuilder {
  private readonly anchors = new Map<string, Anchor>();
  private readonly allAnchors: Anchor[] = [];
  private readonly unknownAliases: AliasNode[] = [];
  private readonly longQuotes: ScalarNode[] = [];
  private readonly doubleBraces: MapNode[] = [];
  private readonly bareTags: ScalarNode[] = [];
  private readonly duplicateKeys: { first: ScalarNode; second: ScalarNode }[] = [];
  private readonly sizes = new Map<Node, number>();
  private aliasedNodes = 0;
  private nodeCount = 0;

  constructor(private readonly text: string) {}

  build(): YamlReading {
    if (nestsTooDeep(this.text)) return { ...nothingRead, tooComplex: true };
    const documents = composeDocuments(this.text);
    const [document, second] = documents;
    const problems = (document?.errors ?? []).concat((document?.warnings ?? []) as never[]);
    const root = this.tryBuildRoot(document);
    return {
      root: root === 'too complex' ? undefined : root,
      problems: problems.map(({ code, pos: [start, end] }) => ({ code, start, end: Math.min(end, this.text.length) })),
      anchors: this.allAnchors,
      unknownAliases: this.unknownAliases,
      longQuotes: this.longQuotes,
      doubleBraces: this.doubleBraces,
      bareTags: this.bareTags,
      duplicateKeys: this.duplicateKeys,
      secondDocument: second?.range[0],
      tooComplex: root === 'too complex' || problems.some(({ code }) => code === 'RESOURCE_EXHAUSTION'),
    };
  }

  private tryBuildRoot(document: Document.Parsed | undefined): Node | undefined | 'too complex' {
    try {
      return document?.contents ? this.node(document.contents, 0) : undefined;
    } catch (error) {
      if (error instanceof TreeTooComplex) return 'too complex';
      throw error;
    }
  }

  private node(source: ParsedNode, depth: number): Node {
    if (depth > maxDepth) throw new TreeTooComplex();
    if (isAlias(source)) return this.alias(source.source, source.range);
    const before = this.nodeCount++ + this.aliasedNodes;
    const outer = source.anchor === undefined ? undefined : this.anchors.get(source.anchor);
    const node = this.container(source, depth);
    if (source.anchor === undefined) return node;
    const inner = this.anchors.get(source.anchor);
    this.remember(source.anchor, node, this.nodeCount + this.aliasedNodes - before);
    // One of the same name inside this node begins later, so that it is the one that counts from here on.
    if (inner && inner !== outer) this.anchors.set(source.anchor, inner);
    return node;
  }

  private container(source: Exclude<ParsedNode, { source: string; anchor?: never }>, depth: number): Node {
    if (isMap(source)) return this.map(source as YAMLMap.Parsed, depth);
    if (isSeq(source)) return this.list(source as YAMLSeq.Parsed, depth);
    return this.scalar(source as Scalar.Parsed);
  }

  private map(source: YAMLMap.Parsed, depth: number): MapNode {
    const entries: Entry[] = [];
    const keys = new Map<ScalarValue, ScalarNode>();
    for (const pair of source.items) {
      const key = this.key(pair.key);
      const value = pair.value ? this.node(pair.value, depth + 1) : emptyAt(key.end);
      entries.push({ key, value });
      this.noteDuplicate(keys, key);
    }
    const [start, end] = source.range;
    const node: MapNode = { kind: 'map', start, end, flow: source.flow === true, entries };
    if (node.flow && this.text.startsWith('{{', start)) this.doubleBraces.push(node);
    return node;
  }

  /** A list or map as a key is kept as the text that was written. */
  private key(source: ParsedNode): ScalarNode {
    const key = isScalar(source) ? this.scalar(source as Scalar.Parsed) : this.keyAsWritten(source);
    if (!isAlias(source) && source.anchor) this.remember(source.anchor, key, 1);
    return key;
  }

  private keyAsWritten(source: ParsedNode): ScalarNode {
    const [start, end] = source.range;
    const target = isAlias(source) ? this.alias(source.source, source.range).target : undefined;
    const value = target?.kind === 'scalar' ? target.value : this.text.slice(start, end);
    return { kind: 'scalar', start, end, value, style: 'plain' };
  }

  private noteDuplicate(keys: Map<ScalarValue, ScalarNode>, key: ScalarNode): void {
    const first = keys.get(key.value);
    if (!first) keys.set(key.value, key);
    else if (key.value !== '<<' && this.duplicateKeys.length < maxDuplicateKeys)
      this.duplicateKeys.push({ first, second: key });
  }

  private list(source: YAMLSeq.Parsed, depth: number): ListNode {
    const items = source.items.map((item) => this.item(item as ParsedNode, depth + 1));
    const [start, end] = source.range;
    return { kind: 'list', start, end, flow: source.flow === true, items };
  }

  /** `[a: 1]` is a map of one entry to YAML, but a pair to its library. */
  private item(source: ParsedNode | { key: ParsedNode; value: ParsedNode | null }, depth: number): Node {
    if (!('key' in source)) return this.node(source, depth);
    const key = this.key(source.key);
    const value = source.value ? this.node(source.value, depth + 1) : emptyAt(key.end);
    return { kind: 'map', start: key.start, end: value.end, flow: true, entries: [{ key, value }] };
  }

  private scalar(source: Scalar.Parsed): ScalarNode {
    const [start, end] = source.range;
    const style = scalarStyles[source.type ?? 'PLAIN'] ?? 'plain';
    const node: ScalarNode = { kind: 'scalar', start, end, value: plainValue(source.value), style };
    if ((style === 'single' || style === 'double') && this.text.slice(start, end).includes('\n'))
      this.longQuotes.push(node);
    if (source.tag === '!' && style === 'plain' && start < end) this.bareTags.push(node);
    return node;
  }

  private alias(name: string, [start, end]: readonly [number, number, number]): AliasNode {
    const anchor = this.anchors.get(name);
    const node: AliasNode = { kind: 'alias', start, end, name, target: anchor?.node };
    if (!anchor) this.unknownAliases.push(node);
    else this.countAliased(anchor);
    return node;
  }

  private countAliased(anchor: Anchor): void {
    anchor.used = true;
    this.aliasedNodes += this.sizes.get(anchor.node) ?? 1;
    if (this.aliasedNodes > maxAliasedNodes) throw new TreeTooComplex();
  }

  private remember(name: string, node: Node, size: number): void {
    const anchor = { name, node, used: false };
    this.anchors.set(name, anchor);
    this.allAnchors.push(anchor);
    this.sizes.set(node, size);
  }
}

function emptyAt(offset: number): ScalarNode {
  return { kind: 'scalar', start: offset, end: offset, value: null, style: 'plain' };
}

/** YAML 1.2 core knows text, numbers, truth and null; what a tag made of a value beyond these counts as its text. */
function plainValue(value: unknown): ScalarValue {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  return String(value);
}
