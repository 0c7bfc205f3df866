import assert from 'node:assert/strict';
import { fileStem, freePath, nameByFile, pathProblem, tidyPath } from '../../src/language/brief-path';

type Cases = readonly (readonly [given: string, result: string | undefined])[];

function hold(title: string, cases: Cases, judge: (given: string) => string | undefined): void {
  describe(title, () => {
    for (const [given, result] of cases)
      it(`"${given}" gives ${result ?? 'nothing'}`, () => assert.equal(judge(given), result));
  });
}

const stems: Cases = [
  ['Grow where you live', 'grow-where-you-live'],
  ['  Launch #1: 50 % off!  ', 'launch-1-50-off'],
  ['Frühling für Zürich', 'fruhling-fur-zurich'],
  ['春の新商品', '春の新商品'],
  ['../../etc', 'etc'],
  ['!!!', 'campaign'],
];
hold('The file of a new brief, by its name', stems, fileStem);

const names: Cases = [
  ['briefs/spring-sale.brief.yaml', 'Spring sale'],
  ['SPRING_sale.brief.yml', 'SPRING sale'],
  ['autumn/brief.yaml', 'Autumn'],
  ['brief.yaml', 'Campaign'],
  ['-.brief.yaml', 'Campaign'],
];
hold('The name of a new brief, by its file', names, nameByFile);

const paths: Cases = [
  [' briefs/spring ', 'briefs/spring.brief.yaml'],
  ['briefs\\spring.yaml', 'briefs/spring.brief.yaml'],
  ['./spring.brief', 'spring.brief.yaml'],
  ['spring.v2', 'spring.v2.brief.yaml'],
  ['a//spring.brief.yml', 'a/spring.brief.yml'],
  ['autumn/brief.yaml', 'autumn/brief.yaml'],
  ['brief.yml', 'brief.brief.yaml'],
  ['briefs/', 'briefs/'],
  ['', ''],
];
hold('A path that somebody typed', paths, tidyPath);

const noName = 'Give the file a name, such as spring.brief.yaml.';
const elsewhere = 'The brief has to lie in a folder that is open here.';
const problems: Cases = [
  ['', noName],
  ['briefs/', noName],
  ['/etc/spring.brief.yaml', elsewhere],
  ['C:/spring.brief.yaml', elsewhere],
  ['../spring.brief.yaml', elsewhere],
  ['a/../../spring.brief.yaml', elsewhere],
  ['what?.brief.yaml', 'The name of a file cannot hold "?". Leave it out.'],
  ['briefs/..spring.brief.yaml', undefined],
  ['briefs/spring.brief.yaml', undefined],
];
hold('A path where no brief can lie', problems, pathProblem);

describe('A path that is taken', () => {
  const taken = new Set(['a/spring.brief.yaml', 'a/spring-2.brief.yaml', 'b.brief.yml', 'brief.yaml']);
  const cases: Cases = [
    ['a/spring.brief.yaml', 'a/spring-3.brief.yaml'],
    ['b.brief.yml', 'b-2.brief.yml'],
    ['brief.yaml', 'brief-2.brief.yaml'],
    ['new.brief.yaml', 'new.brief.yaml'],
  ];
  for (const [path, free] of cases)
    it(`${path}: ${free} is free`, async () => assert.equal(await freePath(path, async (at) => taken.has(at)), free));
});
