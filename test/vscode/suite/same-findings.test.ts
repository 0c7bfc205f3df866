import * as assert from 'node:assert';
import * as vscode from 'vscode';
import { cleanUp, codeOf, diagnosticsOf, eventually, scratchUri, write } from './support';

/** As much of the command line's JSON report as is compared. */
interface Place {
  readonly message: string;
  readonly range: { readonly start: Point; readonly end: Point };
}
interface Point {
  readonly line: number;
  readonly character: number;
}
interface Said extends Place {
  readonly code: string;
  readonly severity: string;
  readonly related: readonly Place[];
}

/** What ../same-findings.mjs wrote down for one config. */
interface Answer {
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly report: { readonly files: readonly { readonly path: string; readonly findings: readonly Said[] }[] };
}

const severities = ['error', 'warning', 'info', 'hint'];

describe('The editor says what the command line says of every example', () => {
  before(async () => {
    await vscode.extensions.getExtension('campaign-briefs.campaign-briefs')?.activate();
  });
  afterEach(cleanUp);

  for (const config of ['no-config', 'severities', 'switched-off', 'own-platform']) {
    it(`under the config "${config}", whether the brief is open or not`, async () => {
      const { files, report } = await answerOf(config);
      for (const { path, text } of files) await write(path, text);
      assert.ok(report.files.length > 5, 'the command line has checked the examples');
      await vscode.commands.executeCommand('campaignBrief.checkAll');
      for (const file of report.files) await expectSaid(file);
      for (const { path } of report.files) await vscode.window.showTextDocument(scratchUri(path), { preview: false });
      await vscode.commands.executeCommand('campaignBrief.checkAll');
      for (const file of report.files) await expectSaid(file);
    });
  }

  it('and the configs differ in what they make it say', async () => {
    const answers = await readAnswers();
    const reports = new Set(Object.values(answers).map(({ report }) => JSON.stringify(report)));
    assert.strictEqual(reports.size, 4);
  });
});

async function answerOf(config: string): Promise<Answer> {
  const answer = (await readAnswers())[config];
  assert.ok(answer, `the command line was not asked about ${config}`);
  return answer;
}

async function readAnswers(): Promise<Record<string, Answer>> {
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(scratchUri(), '..', 'same-findings.json'));
  return JSON.parse(new TextDecoder().decode(bytes));
}

async function expectSaid({ path, findings }: Answer['report']['files'][number]): Promise<void> {
  const said = findings.map(({ code, severity, message, range, related }) => ({
    ...{ code, severity, message, range },
    related: related.map(({ message, range }) => ({ message, range })),
  }));
  await eventually(() => assert.deepStrictEqual(shownAt(path), said));
}

/** The findings of a brief as the editor shows them, in the words of the command line. */
function shownAt(path: string): Said[] {
  return diagnosticsOf(scratchUri(path)).map(({ code, severity, message, range, relatedInformation = [] }) => ({
    code: codeOf(code),
    severity: severities[severity] ?? '',
    message,
    range: plain(range),
    related: relatedInformation.map(({ message, location }) => ({ message, range: plain(location.range) })),
  }));
}

function plain({ start, end }: vscode.Range): Place['range'] {
  return {
    start: { line: start.line, character: start.character },
    end: { line: end.line, character: end.character },
  };
}
