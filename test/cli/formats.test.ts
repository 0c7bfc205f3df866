import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { examine } from '../../src/check';
import { allCodes } from '../../src/rules/all-codes';
import { runWith } from './support';

/** Findings of every severity, over several lines, with fixes and related places, in paths that need care. */
const files = {
  'a, b & 50%/"c" <d>.brief.yaml': '\u{1F331} maybe\r\n  todo\nteh',
  'fine.brief.yaml': 'fine',
};

/** The files above, with the small checker of these tests, and a file that is not there. */
async function printed(format: string, ...typed: readonly string[]): Promise<string> {
  return (await runWith(files, ['check', '.', 'gone.yaml', '--format', format, ...typed])).stdout;
}

describe('SARIF report', () => {
  /** The schema of the SARIF 2.1.0 standard as SchemaStore publishes it; from draft 4 to draft 7 only `id` differs here. */
  const {
    $schema: _draft4,
    id: _address,
    ...schema
  } = JSON.parse(readFileSync('test/cli/sarif/sarif-2.1.0.schema.json', 'utf8'));
  // One of its patterns has a bracket too many, which only the older reading of patterns lets pass.
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  const validate = ajv.compile(schema);

  function assertValid(report: string): void {
    strictEqual(validate(JSON.parse(report)), true, JSON.stringify(validate.errors, null, 2));
  }

  it('is valid by the schema of the standard', async () => {
    assertValid(await printed('sarif'));
  });

  it('is valid for real findings', async () => {
    const text = 'campaign:\n\tname: Spring\nstrategy: {goals: []}\n';
    const { stdout } = await runWith({ 'real.brief.yaml': text }, ['check', '--format', 'sarif'], {
      loadExamine: async () => examine,
    });
    assertValid(stdout);
    const [run] = JSON.parse(stdout).runs;
    for (const { ruleId, ruleIndex } of run.results) strictEqual(run.tool.driver.rules[ruleIndex].id, ruleId);
  });

  it('describes every code, with its page', async () => {
    const { driver } = JSON.parse(await printed('sarif')).runs[0].tool;
    deepStrictEqual(
      driver.rules.map(({ id }: { id: string }) => id),
      allCodes.map(({ code }) => code),
    );
    const { help, fullDescription, ...tab } = driver.rules.find(({ id }: { id: string }) => id === 'yaml/tab');
    deepStrictEqual(tab, {
      id: 'yaml/tab',
      name: 'TabAsIndentation',
      shortDescription: { text: 'Tab as indentation' },
      defaultConfiguration: { level: 'error' },
      properties: { tags: ['yaml'], page: 'docs/rules/yaml-tab.md' },
    });
    strictEqual(
      fullDescription.text,
      'A tab is as wide as each program likes, so YAML does not take it as indentation. Use spaces. The fix changes all tabs in front of lines at once.',
    );
    strictEqual(help.text.startsWith('Tab as indentation\nyaml/tab · error\n\nWhy it matters\n'), true);
    strictEqual(help.markdown.startsWith('# Tab as indentation\n\n`yaml/tab` · error\n\n## Why it matters\n'), true);
  });

  it('places findings, related places and fixes by lines and UTF-16 columns from one', async () => {
    const [run] = JSON.parse(await printed('sarif')).runs;
    strictEqual(run.columnKind, 'utf16CodeUnits');
    const artifactLocation = { uri: 'a%2C%20b%20%26%2050%25/%22c%22%20%3Cd%3E.brief.yaml', uriBaseId: '%SRCROOT%' };
    const region = (line: number, start: number, end: number) => ({
      startLine: line,
      startColumn: start,
      endLine: line,
      endColumn: end,
    });
    const place = (line: number, start: number, end: number) => ({
      physicalLocation: { artifactLocation, region: region(line, start, end) },
    });
    deepStrictEqual(run.results, [
      {
        ruleId: 'words/maybe',
        level: 'note',
        message: { text: 'Make up your mind.' },
        locations: [place(1, 4, 9)],
        relatedLocations: [{ id: 0, message: { text: 'It begins here.' }, ...place(1, 1, 2) }],
        fixes: [],
        properties: { severity: 'info' },
      },
      {
        ruleId: 'words/todo',
        level: 'warning',
        message: { text: 'Something is still to do.' },
        locations: [place(2, 3, 7)],
        relatedLocations: [],
        fixes: [
          {
            description: { text: 'Name an owner' },
            artifactChanges: [
              {
                artifactLocation,
                replacements: [{ deletedRegion: region(2, 7, 7), insertedContent: { text: ' by OWNER' } }],
              },
            ],
          },
        ],
        properties: { severity: 'warning' },
      },
      {
        ruleId: 'words/teh',
        level: 'error',
        message: { text: '"teh" is misspelt.' },
        locations: [place(3, 1, 4)],
        relatedLocations: [],
        fixes: [
          {
            description: { text: 'Write "the"' },
            artifactChanges: [
              {
                artifactLocation,
                replacements: [{ deletedRegion: region(3, 1, 4), insertedContent: { text: 'the' } }],
              },
            ],
          },
        ],
        properties: { severity: 'error' },
      },
    ]);
  });

  it('tells which files could not be read', async () => {
    const [run] = JSON.parse(await printed('sarif')).runs;
    deepStrictEqual(run.invocations, [
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          {
            level: 'error',
            message: { text: 'There is no file or folder "gone.yaml".' },
            locations: [{ physicalLocation: { artifactLocation: { uri: 'gone.yaml', uriBaseId: '%SRCROOT%' } } }],
          },
        ],
      },
    ]);
  });
});

describe('GitHub report', () => {
  it('is a workflow command for each finding, in which nothing can be taken for another command', async () => {
    const file = 'file=a%2C b & 50%25/"c" <d>.brief.yaml';
    strictEqual(
      await printed('github'),
      [
        `::notice ${file},line=1,endLine=1,col=4,endColumn=9,title=words/maybe::Make up your mind.`,
        `::warning ${file},line=2,endLine=2,col=3,endColumn=7,title=words/todo::Something is still to do.`,
        `::error ${file},line=3,endLine=3,col=1,endColumn=4,title=words/teh::"teh" is misspelt.`,
        '::error file=gone.yaml::There is no file or folder "gone.yaml".',
        '',
      ].join('\n'),
    );
  });

  it('escapes line breaks, and gives no columns where a finding runs over lines', async () => {
    const range = { start: 0, end: 3 };
    const finding = {
      code: 'a/b',
      severity: 'error',
      message: '1\r\n:2',
      range,
      related: [],
      fixes: [],
      help: '',
    } as const;
    const { stdout } = await runWith({ 'a.brief.yaml': 'a\nb' }, ['check', '--format', 'github'], {
      loadExamine: async () => () => (status) => ({ status, findings: [finding] }),
    });
    strictEqual(stdout, '::error file=a.brief.yaml,line=1,endLine=2,title=a/b::1%0D%0A:2\n');
  });
});

describe('JUnit report', () => {
  const path = 'a, b &amp; 50%/&quot;c&quot; &lt;d&gt;.brief.yaml';

  it('is a suite for each file, in which findings that fail the run are failures', async () => {
    strictEqual(
      await printed('junit', '--fail-on', 'warning'),
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<testsuites name="campaign-brief">',
        `<testsuite name="${path}" tests="3" failures="2" errors="0">`,
        `<testcase classname="${path}" name="words/maybe at 1:4">`,
        `<system-out>${path}:1:4 info: Make up your mind.</system-out>`,
        '</testcase>',
        `<testcase classname="${path}" name="words/todo at 2:3">`,
        `<failure message="Something is still to do." type="words/todo">${path}:2:3 warning: Something is still to do.</failure>`,
        '</testcase>',
        `<testcase classname="${path}" name="words/teh at 3:1">`,
        `<failure message="&quot;teh&quot; is misspelt." type="words/teh">${path}:3:1 error: &quot;teh&quot; is misspelt.</failure>`,
        '</testcase>',
        '</testsuite>',
        '<testsuite name="fine.brief.yaml" tests="1" failures="0" errors="0">',
        '<testcase classname="fine.brief.yaml" name="nothing to mend"/>',
        '</testsuite>',
        '<testsuite name="gone.yaml" tests="1" failures="0" errors="1">',
        '<testcase classname="gone.yaml" name="can be read">',
        '<error message="There is no file or folder &quot;gone.yaml&quot;." type="file"/>',
        '</testcase>',
        '</testsuite>',
        '</testsuites>',
        '',
      ].join('\n'),
    );
  });

  it('holds no character that XML forbids', async () => {
    const { stdout } = await runWith({ '\u0001\uFFFE.brief.yaml': 'fine' }, ['check', '--format', 'junit']);
    strictEqual(stdout.includes('name="\uFFFD\uFFFD.brief.yaml"'), true);
  });
});
