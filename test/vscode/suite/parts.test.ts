import * as assert from 'assert';
import * as vscode from 'vscode';
import { cleanBrief, cleanUp, eventually, open, putCursorBehind, type } from './support';

const platforms = '  platforms:\n    - platform: instagram\n    - platform: linkedin\n';
const withPlatforms = cleanBrief.replace('execution:\n', `${platforms}execution:\n`);
const teaser = '    - id: teaser\n      title: Teaser reel\n      platform: instagram\n';
const variant = '    - id: teaser-linkedin\n      title: Teaser reel\n      platform: linkedin\n';

const refactorings = [
  {
    title: 'Make a variant for LinkedIn',
    kind: 'refactor.rewrite',
    at: 'Teaser reel',
    before: withPlatforms,
    after: withPlatforms.replace(teaser, teaser + variant),
  },
  {
    title: 'Move "pillars" into "strategy"',
    kind: 'quickfix',
    at: 'pillars',
    before: cleanBrief.replace('execution:\n', 'execution:\n  pillars:\n    - id: tips\n      name: Tips\n'),
    after: cleanBrief.replace('execution:\n', '  pillars:\n    - id: tips\n      name: Tips\nexecution:\n'),
  },
  {
    title: 'Sort sections in the standard order',
    kind: 'source.sortSections',
    at: 'team',
    before: `team: []\n${cleanBrief}`,
    after: `${cleanBrief}team: []\n`,
  },
];

describe('Parts and status', () => {
  afterEach(cleanUp);

  for (const [lineEnd, name] of [
    ['\n', 'LF'],
    ['\r\n', 'CRLF'],
  ] as const) {
    it(`a part goes to its place from anywhere, its tab stops live (${name})`, async () => {
      const editor = await open('launch.brief.yaml', cleanBrief.replaceAll('\n', lineEnd));
      putCursorBehind(editor, 'balcony-beginners');
      await vscode.commands.executeCommand('campaignBrief.insertPart', 'brief-phase');
      await eventually(() => assert.strictEqual(editor.document.getText(editor.selection), 'teaser'));
      await type('kick-off');
      const rest = cleanBrief.split('\n').slice(2);
      assert.deepStrictEqual(editor.document.getText().split(lineEnd), [
        'campaign:',
        '  name: Grow where you live',
        '  phases:',
        '    - id: kick-off',
        '      name: Teaser',
        '      start: 2027-03-01',
        '      end: 2027-03-14',
        '      purpose: People are curious before they can buy.',
        ...rest,
      ]);
    });
  }

  it('a part at the end of a file without a line break', async () => {
    const editor = await open('launch.brief.yaml', cleanBrief.trimEnd());
    await vscode.commands.executeCommand('campaignBrief.insertPart', 'brief-response-targets');
    const part = '    response_targets:\n      question: 4h\n      complaint: 2h\n      urgent: 30m\n      praise: 1d';
    await eventually(() => assert.strictEqual(editor.document.getText(), `${cleanBrief}${part}`));
  });

  it('a part that is there already is shown instead', async () => {
    const editor = await open('launch.brief.yaml', cleanBrief);
    await vscode.commands.executeCommand('campaignBrief.insertPart', 'brief-engagement-plan');
    const line = cleanBrief.split('\n').indexOf('  engagement_plan:');
    await eventually(() => assert.strictEqual(editor.selection.active.line, line));
    assert.strictEqual(editor.document.getText(), cleanBrief);
  });

  it('a status advances past what blocks it when the author says so', async () => {
    const draft = cleanBrief.replace('campaign:\n', 'campaign:\n  status: "draft" # for now\n');
    const editor = await open('launch.brief.yaml', draft);
    await vscode.commands.executeCommand('campaignBrief.advanceStatus', 'anyway');
    assert.strictEqual(editor.document.getText(), draft.replace('"draft"', '"review"'));
  });

  it('else what blocks it is listed, and Enter leads there', async () => {
    const editor = await open('launch.brief.yaml', cleanBrief);
    const asked = vscode.commands.executeCommand('campaignBrief.advanceStatus');
    let isAnswered = false;
    void asked.then(() => {
      isAnswered = true;
    });
    await eventually(async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem'); // nothing before the list is there
      assert.ok(isAnswered, 'the list has closed');
    });
    assert.strictEqual(editor.document.getText(), cleanBrief);
    assert.notStrictEqual(editor.document.getText(vscode.window.activeTextEditor?.selection), '');
  });

  for (const { title, kind, at, before, after } of refactorings) {
    it(`the light bulb offers: ${title}`, async () => {
      const editor = await open('launch.brief.yaml', before);
      const action = (await actionsAt(editor, at, kind)).find((offer) => offer.title === title);
      assert.ok(action?.edit, 'it is on offer');
      await vscode.workspace.applyEdit(action.edit);
      assert.strictEqual(editor.document.getText(), after);
    });
  }

  it('sorting is not offered unasked', async () => {
    const editor = await open('launch.brief.yaml', `team: []\n${cleanBrief}`);
    const offers = await actionsAt(editor, 'team', undefined);
    assert.deepStrictEqual(
      offers.filter(({ title }) => title.startsWith('Sort')),
      [],
    );
  });
});

/** The actions of a kind where a text stands. */
async function actionsAt(
  editor: vscode.TextEditor,
  text: string,
  kind: string | undefined,
): Promise<vscode.CodeAction[]> {
  const start = editor.document.positionAt(editor.document.getText().indexOf(text));
  const range = new vscode.Range(start, start.translate(0, 1));
  const { uri } = editor.document;
  return vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, range, kind);
}
