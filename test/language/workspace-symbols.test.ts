import assert from 'node:assert/strict';
import { Brief } from '../../src/format/brief';
import { matchingSymbols, symbolsOf } from '../../src/language/workspace-symbols';
import { everyKeyBrief } from '../schemas/briefs';

const symbols = symbolsOf(Brief.read(everyKeyBrief));

describe('What can be found in the whole workspace', () => {
  it('is the campaign, and everything with an id, by its id and its title', () => {
    assert.deepEqual(
      symbols.map(({ name, kind }) => `${kind}: ${name}`),
      [
        'section: Grow where you live',
        'phase: launch: Launch',
        'goal: first-harvest: Sell 3,000 starter kits to first-time …',
        'audience: balcony-beginners: Renters with a balcony who have never …',
        'pillar: how-to: How to grow',
        'content item: teaser: Teaser reel',
        'content item: landing-page: Page of the kit',
        'person: nadia: Nadia Reyes',
        'person: legal: Legal',
      ],
    );
  });

  it('says which campaign it belongs to and leads to its id', () => {
    const goal = symbols.find(({ kind }) => kind === 'goal');
    assert.equal(goal?.campaign, 'Grow where you live');
    assert.equal(everyKeyBrief.slice(goal?.range.start, goal?.range.end), 'first-harvest');
  });

  const queries: { query: string; names: string[] }[] = [
    { query: 'teaser reel', names: ['teaser: Teaser reel'] },
    { query: 'PAGE KIT', names: ['landing-page: Page of the kit'] },
    { query: 'nadia grow', names: ['nadia: Nadia Reyes'] },
    { query: 'zebra', names: [] },
  ];
  for (const { query, names } of queries)
    it(`is found by "${query}"`, () => {
      const found = matchingSymbols(symbols, query).map(({ name }) => name);
      assert.deepEqual(found, names);
    });

  it('is all there for an empty query', () => assert.equal(matchingSymbols(symbols, '').length, symbols.length));

  it('is found by the name of the campaign as well', () => {
    assert.equal(matchingSymbols(symbols, 'where you live').length, symbols.length);
  });

  it('is nothing in a brief without a name and ids', () => {
    assert.deepEqual(symbolsOf(Brief.read('strategy:\n  goals: []\n')), []);
  });
});
