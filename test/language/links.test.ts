import assert from 'node:assert/strict';
import { Brief } from '../../src/format/brief';
import { linksOf } from '../../src/language/links';
import { marked, withMarks } from './marked';
import { briefWith } from './named-places';

const url = 'https://example.com/kit?size=2#buy';

describe('Links', () => {
  const urlPlaces = [
    'campaign.website',
    'campaign.references[].url',
    'strategy.message.link',
    'strategy.competitors[].url',
    'execution.content[].link',
    'execution.content[].source',
    'governance.privacy_notice',
  ];
  for (const place of urlPlaces)
    it(`lead from ${place} to the page`, () => {
      const { text, ranges } = marked(briefWith([[place, `«${url}»`]]));
      assert.deepEqual(linksOf(Brief.read(text)), [{ range: ranges[0], target: { url } }]);
    });

  const media = (lines: string) => `execution:\n  content:\n    - media:\n        - ${lines}\n`;
  const cases: { name: string; source: string; targets: string[] }[] = [
    { name: 'to an asset file', source: media('file: «assets/teaser.mp4»'), targets: ['assets/teaser.mp4'] },
    {
      name: 'to the page of a medium',
      source: media('url: «https://a.test/b.png»'),
      targets: ['https://a.test/b.png'],
    },
    { name: 'to captions in a file', source: media('captions: «teaser.vtt»'), targets: ['teaser.vtt'] },
    { name: 'nowhere from captions in the picture', source: media('captions: burned-in'), targets: [] },
    { name: 'to a file above the brief', source: media('file: «../shared/a b.png»'), targets: ['../shared/a b.png'] },
    { name: 'to a file that is written as on Windows', source: media('file: «img\\a.png»'), targets: ['img/a.png'] },
    { name: 'to a file without an ending', source: media('file: «assets/teaser»'), targets: ['assets/teaser'] },
    { name: 'nowhere from a file of one machine', source: media('file: /home/nadia/a.png'), targets: [] },
    { name: 'nowhere from a file on a drive', source: media('file: C:\\a.png'), targets: [] },
    { name: 'nowhere from a file at home', source: media('file: ~/a.png'), targets: [] },
    { name: 'from between quotes', source: media(`file: '«a.png»'`), targets: ['a.png'] },
    { name: 'from a block', source: media('file: >-\n            «a.png»'), targets: ['a.png'] },
    { name: 'nowhere from words', source: 'campaign:\n  website: our shop\n', targets: [] },
    { name: 'nowhere from an address without its beginning', source: 'campaign:\n  website: a.test\n', targets: [] },
    { name: 'nowhere from nothing', source: 'campaign:\n  website:\n', targets: [] },
    { name: 'nowhere from an empty brief', source: '', targets: [] },
    {
      name: 'once from what two places share',
      source: 'x-l: &l «https://a.test»\nexecution:\n  content:\n    - link: *l\n    - link: *l\n',
      targets: ['https://a.test'],
    },
    {
      name: 'in text order',
      source: 'governance:\n  privacy_notice: «https://b.test»\ncampaign:\n  website: «https://a.test»\n',
      targets: ['https://b.test', 'https://a.test'],
    },
  ];
  for (const { name, source, targets } of cases)
    it(`lead ${name}`, () => {
      const { text, ranges } = marked(source);
      const links = linksOf(Brief.read(text));
      const found = links.map(({ range }) => range);
      assert.equal(withMarks(text, found), withMarks(text, ranges));
      assert.deepEqual(
        links.map(({ target }) => ('url' in target ? target.url : target.file)),
        targets,
      );
    });
});
