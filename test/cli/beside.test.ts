import { deepStrictEqual } from 'node:assert/strict';
import { examine } from '../../src/check';
import { runWith } from './support';

const brief = (file: string) => `campaign: {name: Grow where you live}
strategy:
  goals: [{id: first-harvest, statement: Sell kits}]
  audience: [{id: beginners, name: Renters with a balcony}]
execution:
  content:
    - id: teaser
      title: Teaser
      platform: instagram
      media: [{file: ${file}}]
  engagement_plan: {owner: Nadia}
`;

interface Case {
  readonly title: string;
  readonly file: string;
  readonly typed?: readonly string[];
  readonly said: string | undefined;
}

const missing = (file: string, more: string) => `The file "${file}" is not there. ${more}`;

const cases: readonly Case[] = [
  { title: 'is there', file: 'assets/balcony.jpg', said: undefined },
  { title: 'is there, in the words of Windows', file: 'assets\\balcony.jpg', said: undefined },
  {
    title: 'is misspelt',
    file: 'assets/balkony.jpg',
    said: missing('assets/balkony.jpg', 'Did you mean "assets/balcony.jpg"?'),
  },
  { title: 'is in no folder', file: 'images/a.jpg', said: missing('images/a.jpg', 'Paths are seen from the brief.') },
  { title: 'is on another machine', file: '/srv/assets/balcony.jpg', said: undefined },
  { title: 'comes from standard input without a place', file: 'a.jpg', typed: ['--stdin'], said: undefined },
  {
    title: 'comes from standard input with a place',
    file: 'a.jpg',
    typed: ['--stdin', '--stdin-path', 'briefs/new.brief.yaml'],
    said: missing('a.jpg', 'Paths are seen from the brief.'),
  },
];

describe('campaign-brief check, where a brief names a file that', () => {
  for (const { title, file, typed = [], said } of cases) {
    it(title, async () => {
      const files = { 'briefs/spring.brief.yaml': brief(file), 'briefs/assets/balcony.jpg': '' };
      const { stdout } = await runWith(files, ['check', '--format', 'json', ...typed], {
        readStdin: async () => new TextEncoder().encode(brief(file)),
        loadExamine: async () => examine,
      });
      const found: { code: string; message: string }[] = JSON.parse(stdout).files[0].findings;
      deepStrictEqual(found.find(({ code }) => code === 'content/asset-missing')?.message, said);
    });
  }
});
