import assert from 'node:assert/strict';
import { Brief } from '../src/format/brief';
import { describeReadiness, readinessOf } from '../src/readiness';
import { completeBrief } from './rules/complete';

const said = (text: string) => describeReadiness(readinessOf(Brief.read(text)));

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
