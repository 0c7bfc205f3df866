import { deepStrictEqual, match, strictEqual } from 'node:assert/strict';
import { allCodes } from '../../src/rules/all-codes';
import { runWith } from './support';

const terminal = '\u001B[';

describe('campaign-brief rules', () => {
  it('lists every code once, by family, in columns', async () => {
    const { status, stdout } = await runWith({}, ['rules']);
    strictEqual(status, 0);
    const rows = stdout.split('\n').filter((line) => line.startsWith('  '));
    deepStrictEqual(
      rows.map((row) => row.trim().split(' ')[0]),
      allCodes.map(({ code }) => code),
    );
    match(stdout, /^yaml\n {2}yaml\/indentation {2,}Line out of line {2,}error\n/);
    const columns = rows.map((row) => row.search(/(?<=\S {2,})(error|warning|info|hint)\b/));
    strictEqual(new Set(columns).size, 1);
  });

  it('gives all that is known of a code as JSON', async () => {
    const { stdout } = await runWith({}, ['rules', '--format', 'json']);
    const { version, rules } = JSON.parse(stdout);
    strictEqual(version, 1);
    deepStrictEqual(
      rules.find(({ code }: { code: string }) => code === 'suppression/unused'),
      {
        code: 'suppression/unused',
        title: 'Silences nothing',
        severity: { draft: 'hint', review: 'hint', approved: 'hint', live: 'hint', closed: 'hint' },
        why: 'The finding that this comment silenced is gone. Left where it is, the comment would hide the next one of its kind.',
        sources: ['practice: an exception is a decision, and decisions should stay visible and true'],
        remedy: 'Remove the comment, or the code from it.',
        bad: 'campaign:\n  name: Grow where you live # brief-ignore goals/viral -- was a joke\n',
        good: 'campaign:\n  name: Grow where you live\n',
        help: 'docs/rules/suppression-unused.md',
      },
    );
  });
});

describe('campaign-brief explain', () => {
  it('prints the page of a code as text', async () => {
    const { status, stdout } = await runWith({}, ['explain', 'schema/empty']);
    strictEqual(status, 0);
    strictEqual(
      stdout,
      `Empty value
schema/empty · error

Why it matters
  A key with nothing behind it looks done and says nothing.
  Source: the brief format, version 1.

Example
  Not so:
    campaign:
      name: Grow where you live
      summary:
  So:
    campaign:
      name: Grow where you live
      summary: A campaign for first-time growers

How to mend it
  Fill in the value, or remove the key.

How to silence it
  Once, at the end of the line or on the line above:
    # brief-ignore schema/empty -- the reason
  For the whole brief, anywhere in it:
    # brief-ignore-file schema/empty -- the reason
  For all briefs of a project, in .campaign-brief.yaml:
    rules:
      schema/empty: off
`,
    );
  });

  it('says so where a code cannot be silenced, or has no example', async () => {
    match((await runWith({}, ['explain', 'yaml/tab'])).stdout, /How to silence it\n {2}It cannot be silenced, because/);
    match((await runWith({}, ['explain', 'schema/too-long'])).stdout, /Example\n {2}There is none: nothing/);
    match((await runWith({}, ['explain', 'yaml/empty'])).stdout, /Example\n {2}A file with nothing in it\.\n {2}So:/);
  });

  it('keeps to 80 columns', async () => {
    for (const { code, bad, good } of allCodes) {
      const { stdout } = await runWith({}, ['explain', code]);
      const ofBrief = new Set([...bad.split('\n'), ...good.split('\n')].map((line) => `    ${line}`));
      const tooLong = stdout.split('\n').filter((line) => line.length > 80 && /\S /.test(line) && !ofBrief.has(line));
      deepStrictEqual(tooLong, []);
    }
  });

  it('uses bold on a terminal only', async () => {
    let shown = '';
    const stdout = { isTTY: true, write: (text: string) => (shown += text) };
    await runWith({}, ['explain', 'schema/empty'], { stdout });
    strictEqual(shown.startsWith(`${terminal}1mEmpty value${terminal}0m\n`), true);
    strictEqual((await runWith({}, ['explain', 'schema/empty'])).stdout.includes(terminal), false);
  });
});
