import assert from 'node:assert/strict';
import { Brief } from '../../src/format/brief';
import { noConfig } from '../../src/format/project-config';
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

  it('has a name of its own in each form', () => {
    const names = fileKinds(rendering).map((kind) => exportName('launch.brief.yaml', kind));
    assert.deepEqual(names, [...new Set(names)]);
  });

  for (const kind of fileKinds(rendering)) {
    it(`can be written of a brief that holds nothing: ${kind.title}`, () => {
      const { text } = kind.write(Brief.read(''), { today: '2026-03-02', config: noConfig, readiness: undefined });
      assert.equal(typeof text, 'string');
    });
  }
});
