import assert from 'node:assert/strict';
import { Brief } from '../../src/format/brief';
import { noConfig } from '../../src/format/project-config';
import * as drawing from '../../src/render/html';
import { exportName, fileKinds } from '../../src/vscode/export-kinds';
import * as rendering from '../../src/vscode/rendering';

describe('The file of an export', () => {
  const cases = [
    ['launch.brief.yaml', 'html', 'html', 'launch.html'],
    ['launch.brief.yml', 'markdown', 'md', 'launch.md'],
    ['brief.yaml', 'ics', 'ics', 'brief.ics'],
    ['launch.brief.yaml', 'csv', 'csv', 'launch.csv'],
    ['launch.brief.yaml', 'buffer', 'csv', 'launch.buffer.csv'],
    ['Untitled-1', 'jira', 'csv', 'Untitled-1.jira.csv'],
  ] as const;
  for (const [brief, id, extension, name] of cases) {
    it(`${id} of ${brief} is called ${name}`, () => assert.equal(exportName(brief, { id, extension }), name));
  }

  it('of one platform alone is called after it', () => {
    const name = exportName('launch.brief.yaml', { id: 'buffer', extension: 'csv' }, 'linkedin');
    assert.equal(name, 'launch.buffer.linkedin.csv');
  });

  it('has a name of its own in each form', () => {
    const names = fileKinds(rendering, drawing).map((kind) => exportName('launch.brief.yaml', kind));
    assert.deepEqual(names, [...new Set(names)]);
  });

  for (const kind of fileKinds(rendering, drawing)) {
    it(`can be written of a brief that holds nothing: ${kind.title}`, () => {
      const { text } = kind.write(Brief.read(''), { today: '2026-03-02', config: noConfig, readiness: undefined });
      assert.equal(typeof text, 'string');
    });
  }

  const brief = Brief.read(`execution:
  content:
    - {platform: linkedin, publish: 2026-03-02T09:00, text: For colleagues}
    - {platform: email, publish: 2026-03-03T09:00, text: For subscribers}
    - {platform: telegram, publish: 2026-03-04T09:00, text: For the channel}
    - {platform: x, publish: 2026-03-05T09:00, text: For all}
    - {platform: linkedin, publish: 2026-03-06T09:00, text: For colleagues again}
`);

  it('can be made of one platform where a scheduler posts all of it to the channels one chooses', () => {
    const choices = fileKinds(rendering, drawing).map((kind) => [kind.id, kind.platforms(brief)]);
    assert.deepEqual(
      choices.filter(([, platforms]) => platforms?.length !== 0),
      [
        ['buffer', ['linkedin', 'x']],
        ['publer', ['linkedin', 'telegram', 'x']],
      ],
    );
  });

  it('of one platform alone holds no posts of others', () => {
    const sources = { today: '2026-03-02', config: noConfig, readiness: undefined, platform: 'linkedin' };
    const buffer = fileKinds(rendering, drawing).find(({ id }) => id === 'buffer');
    const rows = buffer?.write(brief, sources).text.trimEnd().split('\r\n').slice(1);
    assert.deepEqual(rows, ['For colleagues,,,2026-03-02 09:00', 'For colleagues again,,,2026-03-06 09:00']);
  });
});
