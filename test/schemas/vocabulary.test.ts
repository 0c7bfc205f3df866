import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly synonyms?: readonly string[];
  readonly description?: string;
  readonly sources?: readonly string[];
  readonly canonical?: string;
  readonly primary?: readonly string[];
  readonly guardrail?: readonly string[];
  readonly goals?: readonly string[];
  readonly class?: string;
  readonly unit?: string;
  readonly suits?: readonly string[];
  readonly weak?: readonly string[];
  readonly mismatch?: readonly string[];
}

interface Source {
  readonly title?: string;
  readonly ref: string;
  readonly date: string;
  readonly confidence: string;
}

interface Vocabulary {
  readonly about: {
    readonly title: string;
    readonly description: string;
    readonly compiled: string;
    readonly sources: Readonly<Record<string, Source>>;
  };
  readonly entries: readonly Entry[];
  readonly aliases?: Readonly<Record<string, string>>;
  readonly classes?: Readonly<Record<string, string>>;
  readonly units?: Readonly<Record<string, string>>;
}

const read = (name: string): Vocabulary => JSON.parse(readFileSync(`schemas/${name}.json`, 'utf8'));
const described = ['platforms', 'metrics', 'goals', 'roles', 'industries'];
const codes = ['places', 'currencies', 'timezones'];
const idsOf = (name: string): Set<string> => new Set(read(name).entries.map(({ id }) => id));
const confidences = ['official', 'product', 'secondary', 'memory'];

for (const name of [...described, ...codes]) {
  describe(`the vocabulary ${name}`, () => {
    const { about, entries, aliases } = read(name);

    it('says what it is and where every fact comes from', () => {
      assert.ok(about.title && about.description);
      assert.match(about.compiled, /^\d{4}-\d\d-\d\d$/);
      for (const { ref, date, confidence } of Object.values(about.sources)) {
        assert.ok(ref);
        assert.match(date, /^\d{4}-\d\d-\d\d$/);
        assert.ok(confidences.includes(confidence), confidence);
      }
      const unknown = entries.flatMap(({ sources = [] }) => sources).filter((source) => !(source in about.sources));
      assert.deepEqual(unknown, []);
    });

    it('names every entry, once', () => {
      assert.equal(new Set(entries.map(({ id }) => id)).size, entries.length);
      assert.deepEqual(
        entries.filter(({ name: title }) => !title),
        [],
      );
    });

    it('leads from an alias to an entry that has another name', () => {
      const ids = new Set(entries.map(({ id }) => id));
      const wrong = Object.entries(aliases ?? {}).filter(([alias, id]) => ids.has(alias) || !ids.has(id));
      assert.deepEqual(wrong, []);
    });
  });
}

describe('the vocabularies that describe their entries', () => {
  it('do so in one sentence, with a source', () => {
    const entries = described.flatMap((name) => read(name).entries);
    const wrong = entries.filter(
      ({ description, sources }) => !/^[A-Z][^\n]*\.$/.test(description ?? '') || !sources?.length,
    );
    assert.deepEqual(wrong, []);
  });

  it('use kebab-case ids, which no value of the author (x-…) can meet', () => {
    const ids = described.flatMap((name) => [...idsOf(name)]);
    assert.deepEqual(
      ids.filter((id) => !/^(?!x-)[a-z0-9]+(-[a-z0-9]+)*$/.test(id)),
      [],
    );
  });
});

describe('the sources of platform facts', () => {
  it('have a title by which a message can name them, each its own', () => {
    const titles = Object.values(read('platforms').about.sources).map(({ title }) => title);
    assert.ok(titles.every((title) => title !== undefined && /^[^/@]{3,64}$/.test(title)));
    assert.equal(new Set(titles).size, titles.length);
  });
});

describe('goal types and metrics', () => {
  const metrics = read('metrics');
  const goals = read('goals');

  it('name metrics that exist', () => {
    const known = idsOf('metrics');
    const named = goals.entries.flatMap(({ primary = [], guardrail = [] }) => [...primary, ...guardrail]);
    assert.deepEqual(
      named.filter((id) => !known.has(id)),
      [],
    );
  });

  it('name goal types that exist', () => {
    const known = idsOf('goals');
    const named = metrics.entries.flatMap(({ goals: types = [] }) => types);
    assert.deepEqual(
      named.filter((id) => !known.has(id)),
      [],
    );
  });

  it('name classes and units that are explained', () => {
    const { classes = {}, units = {} } = metrics;
    const ofMetrics = metrics.entries.map((entry) => entry.class ?? '');
    const ofGoals = goals.entries.flatMap(({ suits = [], weak = [], mismatch = [] }) => [
      ...suits,
      ...weak,
      ...mismatch,
    ]);
    assert.deepEqual(
      [...ofMetrics, ...ofGoals].filter((id) => !(id in classes)),
      [],
    );
    assert.deepEqual(
      metrics.entries.filter(({ unit = '' }) => !(unit in units)),
      [],
    );
  });
});

describe('time zones', () => {
  it('lead from an older name to one that exists', () => {
    const known = idsOf('timezones');
    const wrong = read('timezones').entries.filter(({ canonical }) => canonical !== undefined && !known.has(canonical));
    assert.deepEqual(wrong, []);
  });
});
