import type { Path } from '../format/nodes';
import { type Shape, shapeAt } from '../format/shape';
import { isVocabularyKind, knownVocabulary } from '../format/vocabulary';
import { wordsOfKey } from '../format/words';

const head = `A campaign brief is a YAML file (\`*.brief.yaml\`). Keys are listed as they nest; \`*\` marks required keys, \`[]\` lists.
Ids are kebab-case and defined once; other parts name them. Days are \`YYYY-MM-DD\`, moments \`YYYY-MM-DD HH:MM\`. Keys of
one's own begin with \`x-\`.
`;

/**
 * The format of briefs in words for a language model: every key with what it is for, the values to choose from and an
 * example. With `section` (`strategy.goals`) only that part; undefined where the format has no such part.
 */
export function formatInWords(section = ''): string | undefined {
  const path = section === '' ? [] : pathOf(section);
  const shape = path && shapeAt(path);
  return path && shape && `${head}\n${[...titleOf(path, shape), ...linesBelow(path, 0)].join('\n')}\n`;
}

/** `strategy.goals` leads to the items of the list. */
function pathOf(section: string): Path | undefined {
  const path: (string | number)[] = [];
  for (const key of section.split('.')) {
    path.push(key);
    if (!shapeAt(path)) return undefined;
    if (shapeAt([...path, 0])) path.push(0);
  }
  return path;
}

function titleOf(path: Path, { description }: Shape): string[] {
  return path.length === 0 ? [] : [`${path.filter((step) => step !== 0).join('.')}: ${description}`];
}

/** The keys at a path and all below them, two columns deeper for each level. */
function linesBelow(path: Path, depth: number): string[] {
  const shape = shapeAt(path);
  return (shape?.keys ?? []).flatMap((key) => {
    const inner = [...path, key];
    const items = shapeAt([...inner, 0]);
    const holder = items?.keys.length ? [...inner, 0] : inner;
    const isRequired = shape?.required.includes(key);
    const name = `${'  '.repeat(depth)}${key}${isRequired ? '*' : ''}${items ? '[]' : ''}`;
    return [`${name}: ${wordsOf(path, key)}`, ...linesBelow(holder, depth + 1)];
  });
}

/** Longer lists, such as time zones, are known to every model. */
const mostValues = 100;

function wordsOf(map: Path, key: string): string {
  const own = shapeAt([...map, key]);
  const shape = shapeAt([...map, key, 0]) ?? own;
  const values = shape ? valuesOf(shape) : [];
  const choice = values.length > 0 ? ` One of ${values.join(', ')}.` : '';
  const needsExample = values.length === 0;
  return `${wordsOfKey(map, key) || (shape?.description ?? '')}${choice}${needsExample ? exampleOf(own?.example) : ''}`;
}

function valuesOf({ kind, values }: Shape): readonly (string | number)[] {
  const known = isVocabularyKind(kind) ? knownVocabulary.values(kind) : values;
  return known.length <= mostValues ? known : [];
}

/** Of a list its first item; one with keys is told by its keys. */
function exampleOf(example: unknown): string {
  const first: unknown = Array.isArray(example) ? example[0] : example;
  return first === undefined || typeof first === 'object' ? '' : ` For example ${String(first)}`;
}
