import assert from 'node:assert/strict';
import { examine } from '../src/check';
import { Brief } from '../src/format/brief';
import { describeReadiness, readinessBy } from '../src/readiness';
import { completeBrief } from './rules/complete';

function said(text: string): string {
  const brief = Brief.read(text);
  return describeReadiness(readinessBy(brief.status, examine(brief)));
}

describe('readiness', () => {
  it('counts what the next status asks for', () => {
    assert.equal(said(completeBrief), 'draft · ready for review');
    assert.equal(said(completeBrief.replace('status: draft', 'status: live')), 'live · ready for closed');
    assert.equal(said(completeBrief.replace('status: draft', 'status: closed')), 'closed');
    assert.equal(
      said(completeBrief.replace('goals: first-harvest', 'goals: second-harvest')),
      'draft · 1 to do before review',
    );
  });
});
