import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import type { ExportKindId } from '../../../src/render/exports/exporting';
import { briefWith, exported, quoted } from './support';

function rowsOf(kind: ExportKindId, text: string): string[][] {
  return parse(exported(kind, text).text, { record_delimiter: '\r\n' });
}

const phases =
  'timezone: Europe/London, phases: [{id: launch, name: Launch, start: 2026-03-02, end: 2026-03-08, purpose: Be known}]';
const items = [
  "id: teaser, title: Teaser, platform: instagram, format: reel, phase: launch, publish: '2026-03-09 18:00', owner: nadia, status: draft, text: Six herbs, hashtags: [Grow], link: 'https://a.test', notes: Bring pots, approval: {approver: sam, due: 2026-03-06}",
  'title: Mail, platform: email, owner: Press office, approval: {approver: sam, approved_on: 2026-03-01}',
  'title: Old, platform: email, status: published, publish: 2026-03-01',
];
const brief = `${briefWith(items, phases)}governance: {approvals: [{stage: legal, approver: sam, due: 2026-03-05}]}\n`;
const teaserNotes =
  'Instagram, reel\nTime: 18:00 Europe/London\nStatus: draft\n\nSix herbs\n\n#Grow\n\nhttps://a.test\n\nBring pots';
const notes = ['1 task has no due date.', '1 item is published already and is left out.'];

describe('Asana export', () => {
  it('holds phases with both days, then items and open approvals as tasks', () => {
    deepStrictEqual(rowsOf('asana', brief), [
      ['Name', 'Notes', 'Assignee', 'Start Date', 'Due Date', 'Section/Column'],
      ['Phase: Launch', 'Be known', '', '2026-03-02', '2026-03-08', 'Launch'],
      ['Teaser', teaserNotes, 'nadia@growkits.test', '', '2026-03-09', 'Launch'],
      ['Approve: Teaser', '', 'Sam Okoro', '', '2026-03-06', 'Launch'],
      ['Mail', 'Email', 'Press office', '', '', 'Email'],
      ['Approve: legal', '', 'Sam Okoro', '', '2026-03-05', 'Approvals'],
    ]);
    deepStrictEqual(exported('asana', brief).notes, notes);
  });
});

describe('Jira export', () => {
  it('holds items and open approvals as issues, the summary first, labels without spaces', () => {
    deepStrictEqual(rowsOf('jira', brief), [
      ['Summary', 'Issue Type', 'Description', 'Assignee', 'Due Date', 'Labels', 'Labels'],
      ['Teaser', 'Task', teaserNotes, 'nadia@growkits.test', '2026-03-09', 'instagram', 'launch'],
      ['Approve: Teaser', 'Task', '', 'Sam Okoro', '2026-03-06', 'approval', 'launch'],
      ['Mail', 'Task', 'Email', 'Press office', '', 'email', ''],
      ['Approve: legal', 'Task', '', 'Sam Okoro', '2026-03-05', 'approval', ''],
    ]);
    deepStrictEqual(exported('jira', brief).notes, notes);
  });

  it('keeps a summary in one line and within the length that Jira takes, emoji whole', () => {
    const [, row] = rowsOf('jira', briefWith([`title: ${quoted(`a\nbc ${'🌱'.repeat(200)}`)}`]));
    strictEqual(row?.[0], `a bc ${'🌱'.repeat(124)}`);
    const [, formula] = rowsOf('jira', briefWith([`title: ${quoted(`=${'a'.repeat(300)}`)}`]));
    strictEqual(formula?.[0], `'=${'a'.repeat(253)}`);
  });
});
