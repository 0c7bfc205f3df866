import { Composer, type CST, type Document, Lexer, Parser, type ScalarTag } from 'yaml';

/** Says that a text is deeper or larger than any brief: see `yaml/too-complex`. */
export class TreeTooComplex extends Error {}

const maxBrackets = 1_000;
/** Words, signs, spaces and line breaks: a brief has about eight on a line, so that these are some 60,000 lines. */
const maxLexemes = 500_000;
/** Nobody wrote so many mistakes by hand, and to hear of all of them would help nobody. */
const maxErrors = 10_000;

/**
 * Most values are words. YAML's core schema tries eight patterns on each of them before it takes it for text; what does
 * not begin like a number, `null`, `true` or `false` can be told by its first character.
 */
const ordinaryText: ScalarTag = {
  tag: 'tag:yaml.org,2002:str',
  default: true,
  test: /^[^~nNtTfF+\-.\d]/,
  resolve: (text) => text,
};

const options: ConstructorParameters<typeof Composer>[0] = {
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'silent',
  version: '1.2',
  customTags: (tags) => [ordinaryText, ...tags],
};

/** Without stack traces: a file with thousands of mistakes would spend half its time on writing them. */
export function composeDocuments(text: string): Document.Parsed[] {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return composeTwo(text);
  } finally {
    Error.stackTraceLimit = limit;
  }
}

/** The first document, and a second one if there is one: of that only its place matters. */
function composeTwo(text: string): Document.Parsed[] {
  const composer = new Composer(options);
  const documents: Document.Parsed[] = [];
  for (const document of composer.compose(upToManyErrors(tokensOf(text)), true, text.length)) {
    documents.push(document as Document.Parsed);
    if (documents.length > 1) break;
  }
  return documents;
}

/** Stops where a text is larger than any brief. @throws {TreeTooComplex} */
function* tokensOf(text: string): Generator<CST.Token, void> {
  const parser = new Parser();
  let left = maxLexemes;
  for (const lexeme of new Lexer().lex(text)) {
    if (left-- === 0) throw new TreeTooComplex();
    yield* parser.next(lexeme);
  }
  yield* parser.end();
}

/** Each bracket of `[] [] [] …` is an error of its own. */
function* upToManyErrors(tokens: Iterable<CST.Token>): Generator<CST.Token, void> {
  let left = maxErrors;
  for (const token of tokens) {
    if (token.type === 'error' && left-- === 0) return;
    yield token;
  }
}

/**
 * Whether brackets may nest deeper than any brief, told without reading the YAML: its library needs a time that grows
 * with the square of the depth. Brackets in texts count too, so that this may say yes for a file with hundreds of
 * unclosed brackets in its copy, and only for such a one.
 */
export function nestsTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x5b || code === 0x7b) depth++;
    else if ((code === 0x5d || code === 0x7d) && depth > 0) depth--;
    if (depth > maxBrackets) return true;
  }
  return false;
}
