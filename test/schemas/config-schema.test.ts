import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import snippets from '../../snippets/project-config.json';
import { checkConfigText } from '../../src/check-config';
import { expandSnippet, tabStops } from '../../src/language/snippet-syntax';
import { allCodes } from '../../src/rules/all-codes';
import { partsOf, placesWhere } from './parts';
import { newAjv, readSchema, type Schema } from './validators';

const schema: Schema = JSON.parse(readFileSync('schemas/project-config.schema.json', 'utf8'));
const ajv = newAjv().addSchema(schema);
const validate = ajv.compile({ $ref: String(schema.$id) });
const parts = partsOf(schema);
const properties = parts.filter(({ at }) => /\/properties\/[^/]+$/.test(at));
const definitions = parts.filter(({ at }) => /^\/definitions\/[^/]+$/.test(at));

describe('the schema of a project config', () => {
  it('is valid draft-07, and needs no other file', () => {
    assert.equal(ajv.validateSchema(schema), true, ajv.errorsText());
    const outside = placesWhere(parts, ({ $ref }) => $ref !== undefined && !String($ref).startsWith('#/definitions/'));
    assert.deepEqual(outside, []);
  });

  it('has no unions, and knows no key but those of the format and those beginning with x-', () => {
    const unions = placesWhere(parts, (part) => ['oneOf', 'anyOf', 'allOf', 'not'].some((keyword) => keyword in part));
    const open = placesWhere(parts, ({ properties: keys, additionalProperties, patternProperties }) => {
      const ownKeysOnly = JSON.stringify([additionalProperties, patternProperties]) === '[false,{"^x-":{}}]';
      return keys !== undefined && !ownKeysOnly;
    });
    assert.deepEqual([unions, open], [[], []]);
  });

  it('tells of every key and type what it is for, in sentences, with an example', () => {
    const silent = placesWhere([...properties, ...definitions], ({ title, description, examples, ...part }) => {
      const hasExamples = Array.isArray(examples) && examples.length > 0;
      const isSentence = typeof description === 'string' && /^\S.*[.!?]$/s.test(description);
      return !title || !isSentence || !(hasExamples || part.properties !== undefined);
    });
    assert.deepEqual(silent, []);
  });

  it('explains every value of a list, and says in words what a pattern asks for', () => {
    const unexplained = placesWhere(parts, ({ enum: values, enumDescriptions, pattern, patternErrorMessage }) => {
      const [count, words] = [values, enumDescriptions].map((list) => (Array.isArray(list) ? list.length : 0));
      return count !== words || (pattern !== undefined && !patternErrorMessage);
    });
    assert.deepEqual(unexplained, []);
  });

  it('gives examples that are right', () => {
    const wrong = [...properties, ...definitions].flatMap(({ at, part }) => {
      const isRight = ajv.compile({ $ref: `${schema.$id}#${at}` });
      const examples = Array.isArray(part.examples) ? part.examples : [];
      return examples.filter((example) => !isRight(example)).map((example) => [at, example]);
    });
    assert.deepEqual(wrong, []);
  });

  it('shares lists with the schema of a brief', () => {
    const brief = readSchema().definitions;
    for (const kind of ['goal_type', 'media_type', 'url'])
      assert.deepEqual(schema.definitions?.[kind]?.enum, brief[kind]?.enum, kind);
  });

  it('holds the codes of all rules (else run "npm run codes")', async () => {
    const script = pathToFileURL(resolve('scripts/config-codes.mjs')).href;
    const { withCodes }: { withCodes: (old: Schema, codes: typeof allCodes) => Schema } = await import(script);
    assert.deepEqual(schema, withCodes(schema, allCodes));
  });
});

describe('the page about the project config', () => {
  it('shows one without findings', () => {
    const [, config = ''] = /```yaml\n([^`]*)```/.exec(readFileSync('docs/config.md', 'utf8')) ?? [];
    assert.ok(config.startsWith('extends:'));
    assert.deepEqual(checkConfigText(config).findings, []);
  });
});

describe('the snippets of a project config', () => {
  const homes: Readonly<Record<string, string>> = {
    'config-platform': 'platforms',
    'config-metric': 'metrics',
    'config-role': 'roles',
  };

  for (const [name, { prefix, body, description }] of Object.entries(snippets)) {
    it(`${name} leaves a config without findings, whatever is chosen`, () => {
      const text = body.join('\n');
      const most = Math.max(1, ...tabStops(text).map(({ offered }) => offered.length));
      for (let choice = 0; choice < most; choice++) {
        const home = homes[prefix];
        const expanded = `${expandSnippet(text, choice)}\n`;
        const config = home ? `${home}:\n${expanded.replaceAll(/^/gm, '  ')}` : expanded;
        assert.deepEqual(checkConfigText(config).findings, [], config);
        assert.ok(validate(parse(config)), ajv.errorsText(validate.errors));
      }
      assert.match(description, /^[A-Z].+\.$/);
    });
  }
});
