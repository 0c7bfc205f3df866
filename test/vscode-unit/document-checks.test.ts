import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import type { CheckOptions } from '../../src/check';
import { Brief } from '../../src/format/brief';
import { noConfig } from '../../src/format/project-config';
import { DocumentChecks } from '../../src/vscode/document-checks';
import { smallestBrief } from '../schemas/briefs';

/** As much of a document as reading one needs. */
function documentOf(text: string, version: number) {
  return { version, getText: () => text } as unknown as vscode.TextDocument & { version: number };
}

/** Where nothing is told beside the text. */
const alone: CheckOptions = {};
const nowhere = { now: () => alone, ready: async () => {} };

/** Checks that count how often a text is read. */
function counted() {
  const reads: string[] = [];
  const checks = new DocumentChecks(nowhere, (text) => {
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

  it('is checked again once its surroundings are others, and not read again', () => {
    let told: CheckOptions = {};
    const reads: string[] = [];
    const checks = new DocumentChecks({ now: () => told, ready: async () => {} }, (text) => {
      reads.push(text);
      return Brief.read(text);
    });
    const document = documentOf(smallestBrief, 1);
    const codes = () => checks.of(document).findings.map(({ code }) => code);
    assert.ok(codes().includes('goals/no-metric'));
    told = { config: { ...noConfig, levels: new Map([['goals/no-metric', 'off']]) } };
    assert.ok(!codes().includes('goals/no-metric'));
    assert.deepEqual(reads, [smallestBrief]);
  });
});
