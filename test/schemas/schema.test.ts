import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { everyKeyBrief } from './briefs';
import { isSchema, partsOf, placesWhere } from './parts';
import { newAjv, readSchema, type Schema } from './validators';

const schema = readSchema();
const ajv = newAjv();

const parts = partsOf(schema);
const properties = parts.filter(({ at }) => /\/properties\/[^/]+$/.test(at));
const definitions = parts.filter(({ at }) => /^\/definitions\/[^/]+$/.test(at));

describe('the schema of a brief', () => {
  it('is valid draft-07', () => {
    assert.equal(ajv.validateSchema(schema), true, ajv.errorsText());
  });

  it('needs no other file', () => {
    const outside = placesWhere(parts, ({ $ref }) => $ref !== undefined && !String($ref).startsWith('#/definitions/'));
    assert.deepEqual(outside, []);
  });

  it('has no unions, which make useless messages', () => {
    assert.deepEqual(
      placesWhere(parts, (part) => ['oneOf', 'anyOf', 'allOf', 'not'].some((keyword) => keyword in part)),
      [],
    );
  });

  it('knows no key but those of the format, and those beginning with x-', () => {
    const open = placesWhere(parts, ({ properties: keys, additionalProperties, patternProperties }) => {
      const ownKeysOnly = JSON.stringify([additionalProperties, patternProperties]) === '[false,{"^x-":{}}]';
      return keys !== undefined && !ownKeysOnly;
    });
    assert.deepEqual(open, []);
  });

  it('tells of every key and type what it is for, in sentences, with an example', () => {
    const silent = placesWhere([...properties, ...definitions], ({ title, description, examples, ...part }) => {
      const hasExamples = Array.isArray(examples) && examples.length > 0;
      const isSentence = typeof description === 'string' && /^\S.*[.!]$/.test(description);
      return !title || !isSentence || !(hasExamples || part.properties !== undefined);
    });
    assert.deepEqual(silent, []);
  });

  it('explains every value of a list', () => {
    const unexplained = placesWhere(parts, ({ enum: values, enumDescriptions }) => {
      const count = Array.isArray(values) ? values.length : 0;
      const sentences = Array.isArray(enumDescriptions) ? enumDescriptions.filter((text) => text !== '') : [];
      return count !== sentences.length || (values !== undefined && count === 0);
    });
    assert.deepEqual(unexplained, []);
  });

  it('says in words what a pattern asks for', () => {
    assert.deepEqual(
      placesWhere(parts, ({ pattern, patternErrorMessage }) => pattern !== undefined && !patternErrorMessage),
      [],
    );
  });

  it('gives examples that are right', () => {
    const wrong = [...properties, ...definitions].flatMap(({ at, part }) => {
      const validate = ajv.compile({ $ref: `${schema.$id}#${at}` });
      const examples = Array.isArray(part.examples) ? part.examples : [];
      return examples.filter((example) => !validate(example)).map((example) => [at, example]);
    });
    assert.deepEqual(wrong, []);
  });

  it('uses every definition', () => {
    const used = new Set(parts.map(({ part }) => part.$ref));
    assert.deepEqual(
      placesWhere(definitions, (_part, at) => !used.has(`#${at}`)),
      [],
    );
  });

  it('is used to the last key by the brief with every key', () => {
    const used = new Set<string>();
    const follow = (value: unknown, at: string): void => {
      const part = parts.find((candidate) => candidate.at === at)?.part;
      if (typeof part?.$ref === 'string') follow(value, part.$ref.slice(1));
      else if (Array.isArray(value)) for (const item of value) follow(item, `${at}/items`);
      else if (isSchema(value)) for (const [key, inner] of Object.entries(value)) use(inner, `${at}/properties/${key}`);
    };
    const use = (value: unknown, at: string): void => {
      used.add(at);
      follow(value, at);
    };
    follow(parse(everyKeyBrief), '');
    assert.deepEqual(
      placesWhere(properties, (_part, at) => !used.has(at)),
      [],
    );
  });

  it('holds the lists of the vocabulary files (else run "npm run vocabulary")', async () => {
    const script = pathToFileURL(resolve('scripts/vocabulary.mjs')).href;
    const { withVocabularies }: { withVocabularies: (old: Schema) => Schema } = await import(script);
    assert.deepEqual(schema, withVocabularies(readSchema()));
  });
});
