import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';

/** A pattern of ours, and the file that it stands in. */
export interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression that is written in the sources, and every pattern of the schemas. */
export function allPatterns(): Pattern[] {
  const sources = globSync(['src/**/*.{ts,tsx}', '!src/format/generated/**']).sort();
  const schemas = ['schemas/campaign-brief.schema.json', 'schemas/project-config.schema.json'];
  return [...sources.flatMap(patternsOfSource), ...schemas.flatMap(patternsOfSchema)];
}

function patternsOfSource(file: string): Pattern[] {
  return literalsIn(readFileSync(file, 'utf8')).map((literal) => {
    const end = literal.lastIndexOf('/');
    return { file, source: literal.slice(1, end), flags: literal.slice(end + 1) };
  });
}

/** The validators are made with the flag "u". */
function patternsOfSchema(file: string): Pattern[] {
  const found = new Set<string>();
  JSON.parse(readFileSync(file, 'utf8'), (key, value) => {
    if (key === 'pattern' && typeof value === 'string') found.add(value);
    if (key === 'patternProperties') for (const source of Object.keys(value)) found.add(source);
    return value;
  });
  return [...found].map((source) => ({ file, source, flags: 'u' }));
}

/** What a scan steps over or finds, in this order: comments, strings, literals of regular expressions. */
const tokens = new RegExp(
  [
    String.raw`(?<comment>\/\/.*|\/\*[^]*?\*\/)`,
    String.raw`(?<string>'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")`,
    String.raw`(?<literal>(?<=(?:^|[=(,:[!&|?{;+>]|\breturn)\s*)\/(?![*/>])(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[dgimsuvy]*)`,
  ].join('|'),
  'g',
);

/** The literals of regular expressions in a source; the house style never puts one behind a `)` or a `}`. */
function literalsIn(source: string): string[] {
  return [...source.matchAll(tokens)].flatMap(({ groups }) => groups?.literal ?? []);
}

/** Every regular expression that runs meanwhile, those that are put together at run time and those of packages too. */
export function patternsThatRun(work: () => void): Pattern[] {
  const found = new Map<string, Pattern>();
  const { exec } = RegExp.prototype;
  RegExp.prototype.exec = function (text) {
    found.set(String(this), { file: 'put together at run time', source: this.source, flags: this.flags });
    return exec.call(this, text);
  };
  try {
    work();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return [...found.values()];
}

/** Text that fits a pattern for long and then does not: what it mentions, and one of each kind that it names. */
export function hostileUnits({ source }: Pattern): string[] {
  const kinds: Readonly<Record<string, string>> = {
    s: ' ',
    d: '0',
    w: 'a',
    b: 'a ',
    t: '\t',
    n: '\n',
    r: '\r',
    S: 'a',
    D: 'a',
    W: ' ',
  };
  const escaped = [...source.matchAll(/\\([a-zA-Z])/g)].flatMap(([, kind = '']) => kinds[kind] ?? []);
  const written = source.replace(/\\[pPuxkc](\{[^}]*\}|[0-9A-Fa-f]{2,4}|<\w+>)?|\\[a-zA-Z]|[()[\]{}|?*+^$\\]/g, '');
  return [...new Set([...escaped, ...written, 'a', ' ', '0', '\n'])].slice(0, 12);
}
