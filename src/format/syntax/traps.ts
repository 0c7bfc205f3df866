/**
 * The traps that authors of copy fall into: texts whose first characters mean something to YAML.
 * All of these look at the text of one value alone.
 */
export interface Trap {
  readonly code: 'yaml/reserved-start' | 'yaml/special-start' | 'yaml/text-after-quote' | 'yaml/unquoted-colon';
  /** What YAML stumbles over, as it is quoted in the message: `@`, `{{`, `- `. */
  readonly mark: string;
}

/** The first trap that a value, as it is written, falls into; none for a value that YAML reads as it stands. */
export function trapIn(value: string): Trap | undefined {
  return startTrap(value) ?? quoteTrap(value) ?? colonTrap(value);
}

const startTraps: readonly (readonly [RegExp, Trap['code']])[] = [
  [/^[@`]/, 'yaml/reserved-start'],
  [/^%/, 'yaml/reserved-start'],
  [/^[,\]}]/, 'yaml/reserved-start'],
  [/^\{\{/, 'yaml/special-start'],
  [/^\*(?=\S+\s|\S*\*|\s)/, 'yaml/special-start'],
  [/^&(?=\S)/, 'yaml/special-start'],
  [/^&/, 'yaml/special-start'],
  [/^!(?!!(?:str|int|float|bool|null|seq|map)\s)/, 'yaml/special-start'],
  [/^\{(?=[^{}:]*\}\s*[^\s#,\]}])/, 'yaml/special-start'],
  [/^\{(?=[^{}:]*\},\s)/, 'yaml/special-start'],
  [/^\[(?=[^\]]*\]\s*[^\s#,\]}])/, 'yaml/special-start'],
  [/^[>|](?![-+\d]{0,2}\s*(#.*)?$)/, 'yaml/special-start'],
  [/^[?-](?=\s)/, 'yaml/special-start'],
];

function startTrap(value: string): Trap | undefined {
  for (const [pattern, code] of startTraps) {
    const match = pattern.exec(value);
    if (match) return { code, mark: match[0] };
  }
  return undefined;
}

/** `"Quote" and more`, `"a", "b"`: a quoted text that ends before its line does. */
function quoteTrap(value: string): Trap | undefined {
  const quoted = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?=\s*\S)/.exec(value);
  return quoted ? { code: 'yaml/text-after-quote', mark: quoted[0] } : undefined;
}

/** `Grow: a story`, `Note:` */
function colonTrap(value: string): Trap | undefined {
  const plain = !/^["'[{|>]|^:(\s|$)/.test(value);
  return plain && /:(\s|$)/.test(value) ? { code: 'yaml/unquoted-colon', mark: ': ' } : undefined;
}
