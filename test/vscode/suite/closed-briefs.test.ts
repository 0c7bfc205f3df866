import * as vscode from 'vscode';
import {
  cleanBrief,
  cleanUp,
  expectNothingShown,
  expectProblems,
  misspelt,
  misspeltBrief,
  open,
  putCursorBehind,
  scratchUri,
  type,
  write,
} from './support';

describe('Findings in briefs that are not open', () => {
  before(async () => {
    await vscode.extensions.getExtension('campaign-briefs.campaign-briefs')?.activate();
  });
  afterEach(cleanUp);

  it('appear when a brief is created, and follow its changes', async () => {
    const uri = await write('launch.brief.yaml', misspeltBrief);
    await expectProblems(uri, misspelt);
    await write('launch.brief.yaml', cleanBrief);
    await expectProblems(uri);
    await write('launch.brief.yaml', misspeltBrief.replace('instagrm', 'tiktk'));
    await expectProblems(uri, { ...misspelt, text: 'tiktk' });
  });

  it('appear for every name that a brief may have', async () => {
    const names = ['a.brief.yaml', 'b.brief.yml', 'deep/er/brief.yaml'];
    for (const name of names) await expectProblems(await write(name, misspeltBrief), misspelt);
  });

  it('go with the file', async () => {
    const uri = await write('launch.brief.yaml', misspeltBrief);
    await expectProblems(uri, misspelt);
    await vscode.workspace.fs.delete(uri);
    await expectNothingShown(uri);
  });

  it('go with the folder', async () => {
    const uri = await write('spring/launch.brief.yaml', misspeltBrief);
    await expectProblems(uri, misspelt);
    await vscode.workspace.fs.delete(scratchUri('spring'), { recursive: true });
    await expectNothingShown(uri);
  });

  it('move with the file', async () => {
    const from = await write('launch.brief.yaml', misspeltBrief);
    await expectProblems(from, misspelt);
    const to = scratchUri('renamed.brief.yaml');
    await vscode.workspace.fs.rename(from, to);
    await expectProblems(to, misspelt);
    await expectNothingShown(from);
  });

  it('are those of the editor while the brief is open, and those of the file once it is closed', async () => {
    const editor = await open('launch.brief.yaml', misspeltBrief);
    await expectProblems(editor.document.uri, misspelt);
    putCursorBehind(editor, 'platform: instagr');
    await type('a');
    await expectProblems(editor.document.uri);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await expectProblems(editor.document.uri, misspelt);
  });

  it('are not looked for in node_modules, in files that are no text, and in other YAML files', async () => {
    const passedOver = [
      await write('node_modules/some/package.brief.yaml', misspeltBrief),
      await write('binary.brief.yaml', new Uint8Array([0xff, 0xfe, 0x00, 0x41])),
      await write('other.yaml', misspeltBrief),
    ];
    await expectProblems(await write('zz-last.brief.yaml', misspeltBrief), misspelt);
    for (const uri of passedOver) await expectNothingShown(uri);
  });

  it('are not shown where the author has turned that off', async () => {
    const uri = await write('launch.brief.yaml', misspeltBrief);
    await expectProblems(uri, misspelt);
    const settings = vscode.workspace.getConfiguration('campaignBrief');
    await settings.update('checkClosedFiles', false, vscode.ConfigurationTarget.Global);
    try {
      await expectNothingShown(uri);
    } finally {
      await settings.update('checkClosedFiles', undefined, vscode.ConfigurationTarget.Global);
    }
    await expectProblems(uri, misspelt);
  });

  it('are left to another extension where its language claims the files', async () => {
    const uri = await write('launch.brief.yaml', misspeltBrief);
    await expectProblems(uri, misspelt);
    const files = vscode.workspace.getConfiguration('files');
    await files.update('associations', { '*.brief.yaml': 'yaml' }, vscode.ConfigurationTarget.Global);
    try {
      await expectNothingShown(uri);
    } finally {
      await files.update('associations', undefined, vscode.ConfigurationTarget.Global);
    }
    await expectProblems(uri, misspelt);
  });
});
