import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { fileStem, yamlText } from '../../src/vscode/brief-template';

describe('The file name of a new brief', () => {
  const cases = [
    ['Grow where you live', 'grow-where-you-live'],
    ['  Launch #1: 50 % off!  ', 'launch-1-50-off'],
    ['Frühling für Zürich', 'fruhling-fur-zurich'],
    ['春の新商品', '春の新商品'],
    ['../../etc', 'etc'],
    ['!!!', 'campaign'],
  ] as const;
  for (const [name, stem] of cases) it(`"${name}" gives ${stem}`, () => assert.equal(fileStem(name), stem));
});

describe('A name written as YAML', () => {
  const cases = [
    ['Grow where you live', 'Grow where you live'],
    ['Don’t wait, grow (now)', 'Don’t wait, grow (now)'],
    ['Launch #1', '"Launch #1"'],
    ['Spring: the sequel', '"Spring: the sequel"'],
    ['2026', '"2026"'],
    ['true', '"true"'],
    ['The "big" one', '\'The "big" one\''],
  ] as const;
  for (const [name, yaml] of cases) {
    it(`${name} is written ${yaml}`, () => assert.deepEqual([yamlText(name), parse(yamlText(name))], [yaml, name]));
  }
});
