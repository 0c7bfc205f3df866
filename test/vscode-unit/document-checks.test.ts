import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { Brief } from '../../src/format/brief';
import { noConfig, type ProjectConfig } from '../../src/format/project-config';
import { DocumentChecks } from '../../src/vscode/document-checks';
import { smallestBrief } from '../schemas/briefs';

/** As much of a document as reading one needs. */
function documentOf(text: string, version: number) {
  return { version, getText: () => text } as unknown as vscode.TextDocument & { version: number };
}

/** Where no project says anything. */
const unconfigured = { now: () => noConfig, ready: async () => noConfig };

/** Checks that count how often a text is read. */
function counted() {
  const reads: string[] = [];
  const checks = new DocumentChecks(unconfigured, (text) => {
    reads.push(text);
    return Brief.read(text);
  });
  return { reads, checks };
}

describe('One version of a document', () => {
  it('is read once, whatever is asked about it and in whatever order', () => {
    const { reads, checks } = counted();
    const document = documentOf(smallestBrief, 1);
    const brief = checks.brief(document);
    assert.equal(checks.of(document).brief, brief);
    assert.equal(checks.of(document), checks.of(document));
    assert.equal(checks.readiness(document), checks.readiness(document));
    assert.equal(checks.brief(document), brief);
    assert.deepEqual(reads, [smallestBrief]);
  });

  it('is read again once it has changed, and only then', () => {
    const { reads, checks } = counted();
    const document = documentOf(smallestBrief, 1);
    const brief = checks.brief(document);
    document.version = 2;
    assert.notEqual(checks.brief(document), brief);
    checks.of(document);
    assert.equal(reads.length, 2);
  });

  it('is not mistaken for another document', () => {
    const { reads, checks } = counted();
    checks.of(documentOf('campaign:', 1));
    checks.of(documentOf(smallestBrief, 1));
    assert.deepEqual(reads, ['campaign:', smallestBrief]);
  });

  it('is checked again once its config is another one, and not read again', () => {
    let config: ProjectConfig = noConfig;
    const reads: string[] = [];
    const checks = new DocumentChecks({ now: () => config, ready: async () => config }, (text) => {
      reads.push(text);
      return Brief.read(text);
    });
    const document = documentOf(smallestBrief, 1);
    const codes = () => checks.of(document).findings.map(({ code }) => code);
    assert.ok(codes().includes('goals/no-metric'));
    config = { ...noConfig, levels: new Map([['goals/no-metric', 'off']]) };
    assert.ok(!codes().includes('goals/no-metric'));
    assert.deepEqual(reads, [smallestBrief]);
  });
});
