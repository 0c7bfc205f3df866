import { deepStrictEqual, match, strictEqual } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { examine } from '../../src/check';
import { exportKindIds } from '../../src/render/exports/exporting';
import { completeBrief } from '../rules/complete';
import { copyProgram } from './bundled';
import { Folder, run } from './support';

const files = {
  'launch.brief.yaml': completeBrief,
  'briefs/brief.yaml': completeBrief,
  'half.brief.yaml': 'campaign:\n  name: Half\nstrategy:\n  goals: []\n',
  'picture.png': new Uint8Array([0, 1, 2]),
  'old.ics': 'an older export',
  'own/house.brief.yaml': 'campaign: {name: House}\nexecution: {content: [{platform: x-house, publish: 2026-03-02}]}\n',
  'own/.campaign-brief.yaml': 'platforms: [{id: x-house, name: House magazine}]\n',
  'bad/half.brief.yaml': 'campaign: {name: Half}\n',
  'bad/.campaign-brief.yaml': 'rules: {goals/no-metric: loud}\n',
};

describe('command line: render', () => {
  let folder: Folder;
  before(() => {
    folder = new Folder(files);
  });
  after(() => folder.remove());

  const render = (typed: string) =>
    run(folder, ['render', ...typed.split(' ').filter(Boolean), '--today', '2026-03-01'], {
      loadExamine: async () => examine,
    });
  const read = (name: string) => readFileSync(folder.at(name), 'utf8');

  const beginnings: Readonly<Record<string, RegExp>> = {
    html: /^<!DOCTYPE html>\n<html lang="en-GB">/,
    markdown: /^# Grow where you live\n/,
    ics: /^BEGIN:VCALENDAR\r\n/,
    csv: /^date,time,timezone,platform,/,
    buffer: /^Text,Image URL,Tags,Posting Time\r\n/,
    publer: /^Date,Text,Link\(s\),/,
    asana: /^Name,Notes,Assignee,Start Date,Due Date,Section\/Column\r\n/,
    jira: /^Summary,/,
  };
  for (const form of ['html', ...exportKindIds]) {
    it(`writes ${form} to standard output, the same bytes each time`, async () => {
      const first = await render(`launch.brief.yaml --to ${form}`);
      strictEqual(first.status, 0);
      match(first.stdout, beginnings[form] ?? /no such form/);
      deepStrictEqual(await render(`launch.brief.yaml --to ${form}`), first);
    });
  }

  const mistakes: readonly (readonly [typed: string, sentence: string])[] = [
    ['--to ics', 'Name one brief, as in "campaign-brief render launch.brief.yaml --to ics".'],
    [
      'launch.brief.yaml half.brief.yaml --to ics',
      'Name one brief, as in "campaign-brief render launch.brief.yaml --to ics".',
    ],
    [
      'launch.brief.yaml',
      'Say with --to what to make of the brief: html, markdown, ics, csv, buffer, publer, asana, jira.',
    ],
    [
      'launch.brief.yaml --to markdwon',
      '--to takes html, markdown, ics, csv, buffer, publer, asana or jira, not "markdwon": did you mean "markdown"?',
    ],
    ['lanch.brief.yaml --to ics', 'There is no file or folder "lanch.brief.yaml".'],
    ['briefs --to ics', 'briefs is a folder, not a file.'],
    ['picture.png --to ics', 'picture.png is not a text file.'],
    ['own/.campaign-brief.yaml --to ics', 'own/.campaign-brief.yaml is a project config, not a brief.'],
    ['launch.brief.yaml --to ics --config no.yaml', 'There is no config "no.yaml".'],
    ['launch.brief.yaml --to ics --config no.yaml --no-config', 'Leave out --config or --no-config.'],
    ['launch.brief.yaml --to ics --platform x', '--platform goes with --to buffer and --to publer.'],
    [
      'launch.brief.yaml --to buffer --platform instagarm',
      'No content item is for the platform "instagarm": did you mean "instagram"?',
    ],
    [
      'launch.brief.yaml --to ics --output launch.brief.yaml',
      'launch.brief.yaml is the name of a brief: name another file for the output.',
    ],
    [
      'launch.brief.yaml --to ics --output own/.campaign-brief.yaml',
      'own/.campaign-brief.yaml is a project config: name another file for the output.',
    ],
    ['launch.brief.yaml --to ics --output briefs', 'briefs is a folder: name the file, too.'],
    [
      'launch.brief.yaml --to ics --output old.ics/launch.ics',
      'old.ics/launch.ics cannot be written: a part of its path is a file, not a folder.',
    ],
  ];
  for (const [typed, sentence] of mistakes) {
    it(`ends in 2 with one sentence for: render ${typed}`, async () => {
      deepStrictEqual(await render(typed), { status: 2, stdout: '', stderr: `${sentence}\n` });
      strictEqual(read('launch.brief.yaml'), completeBrief);
    });
  }

  it('ends in 2 where the day is none', async () => {
    const { status, stderr } = await run(folder, ['render', 'launch.brief.yaml', '--to', 'ics', '--today', 'tomorrow']);
    deepStrictEqual(
      [status, stderr],
      [2, '--today takes a day of the calendar, such as 2026-03-02, not "tomorrow".\n'],
    );
  });

  it('ends in 2 where the config is wrong, and goes without one when told', async () => {
    const wrong = await render('bad/half.brief.yaml --to markdown');
    const sentence = 'bad/.campaign-brief.yaml has 1 error, so the briefs it holds for are left out.\n';
    deepStrictEqual(wrong, { status: 2, stdout: '', stderr: sentence });
    strictEqual((await render('bad/half.brief.yaml --to markdown --no-config')).status, 0);
  });

  it('calls platforms as the project does', async () => {
    const named = await render('own/house.brief.yaml --to ics');
    match(named.stdout, /^SUMMARY:House magazine: /m);
    const unnamed = await render('own/house.brief.yaml --to ics --no-config');
    match(unnamed.stdout, /^SUMMARY:x-house: /m);
  });

  it('renders a brief with errors, and says on standard error that it has some and what is left out', async () => {
    const { status, stdout, stderr } = await render('half.brief.yaml --to ics');
    strictEqual(status, 0);
    match(stdout, /^X-WR-CALNAME:Half\r$/m);
    strictEqual(
      stderr,
      'half.brief.yaml has 3 errors, so something may be missing; "campaign-brief check half.brief.yaml" lists them.\n',
    );
    const buffer = await render('launch.brief.yaml --to buffer');
    strictEqual(
      buffer.stderr,
      '1 item is not for a platform that Buffer posts to, and is left out.\n' +
        'Times are those of Europe/London: set the channels in Buffer to this time zone first.\n',
    );
  });

  it('takes the posts of one platform', async () => {
    const { stdout } = await render('launch.brief.yaml --to buffer --platform email');
    strictEqual(stdout, 'Text,Image URL,Tags,Posting Time\r\n');
  });

  describe('--output', () => {
    const written = (name: string) => ({ status: 0, stdout: `${name} written.\n`, stderr: '' });

    it('writes a new file, and the folders on its way', async () => {
      deepStrictEqual(
        await render('launch.brief.yaml --to ics --output out/new/launch.ics'),
        written('out/new/launch.ics'),
      );
      strictEqual(read('out/new/launch.ics'), (await render('launch.brief.yaml --to ics')).stdout);
    });

    it('replaces a file that is there, so that it can run again, and leaves nothing beside it', async () => {
      const before = readdirSync(folder.path).length;
      deepStrictEqual(await render('launch.brief.yaml --to ics -o old.ics'), written('old.ics'));
      deepStrictEqual(await render('launch.brief.yaml --to ics -o old.ics'), written('old.ics'));
      match(read('old.ics'), /^BEGIN:VCALENDAR/);
      strictEqual(readdirSync(folder.path).length, before);
    });

    it('leaves a file that is read-only, and says so', async () => {
      folder.write('kept.csv', 'mine');
      chmodSync(folder.at('kept.csv'), 0o444);
      deepStrictEqual(await render('launch.brief.yaml --to csv --output kept.csv'), {
        status: 2,
        stdout: '',
        stderr: 'kept.csv is read-only, so it was left as it is.\n',
      });
      strictEqual(read('kept.csv'), 'mine');
    });

    it('writes nothing when something is wrong', async () => {
      await render('lanch.brief.yaml --to ics --output never.ics');
      strictEqual(existsSync(folder.at('never.ics')), false);
    });

    it('begins a spreadsheet with the mark that Excel needs, and pipes it without', async () => {
      await render('launch.brief.yaml --to csv --output launch.csv');
      strictEqual(read('launch.csv'), `\ufeff${(await render('launch.brief.yaml --to csv')).stdout}`);
    });
  });

  it('needs nothing but the files that it ships in', async () => {
    const program = await copyProgram(folder);
    for (const form of ['html', 'ics', 'csv']) {
      const typed = [program, 'render', 'launch.brief.yaml', '--to', form, '--today', '2026-03-01'];
      const { status, stdout } = spawnSync(process.execPath, typed, { cwd: folder.path, encoding: 'utf8' });
      strictEqual(status, 0);
      strictEqual(stdout, (await render(`launch.brief.yaml --to ${form}`)).stdout);
    }
  });

  it('explains itself', async () => {
    const { status, stdout } = await run(folder, ['render', '--help']);
    strictEqual(status, 0);
    match(stdout, /^Usage: campaign-brief render PATH \[OPTION …\]\n/);
    for (const form of exportKindIds) match(stdout, new RegExp(`^  ${form} {2,}\\S`, 'm'));
  });
});
