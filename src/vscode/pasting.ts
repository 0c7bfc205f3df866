import * as vscode from 'vscode';
import { counted } from '../language/counted';
import { pastedLink } from '../language/paste-link';
import { pastedRows } from '../language/paste-rows';
import { briefLanguage } from './brief-files';
import { toRange } from './convert';
import type { DocumentChecks } from './document-checks';
import { type PasteApi, type PasteEdit, pasteApi } from './paste-api';
import type { ProjectConfigs } from './project-configs';

/** Pastes rows of a spreadsheet as content items, and offers an address with the campaign's tags. */
export function registerPasting(checks: DocumentChecks, configs: ProjectConfigs): vscode.Disposable {
  const api = pasteApi();
  if (!api) return vscode.Disposable.from();
  const kinds = kindsOf(api);
  return api.languages.registerDocumentPasteEditProvider(
    briefLanguage,
    {
      async provideDocumentPasteEdits(document, [range, ...others], clipboard) {
        const text = await clipboard.get('text/plain')?.asString();
        if (!text || !range?.isEmpty || others.length > 0) return [];
        const known = await configs.ready(document.uri);
        const pasted = { document, offset: document.offsetAt(range.start), text, checks, known };
        return [...rowsEdits(api, pasted), ...linkEdits(api, pasted)];
      },
    },
    { providedPasteEditKinds: [kinds.rows, kinds.link], pasteMimeTypes: ['text/plain'] },
  );
}

function kindsOf({ DocumentDropOrPasteEditKind: { Text } }: PasteApi) {
  return { rows: Text.append('campaignBrief', 'rows'), link: Text.append('campaignBrief', 'link') };
}

interface Pasted {
  readonly document: vscode.TextDocument;
  readonly offset: number;
  readonly text: string;
  readonly checks: DocumentChecks;
  readonly known: Awaited<ReturnType<ProjectConfigs['ready']>>;
}

/** The items go in by an edit of their own, since their lines are indented already and the cursor's line is theirs. */
function rowsEdits(api: PasteApi, { document, offset, text, checks, known }: Pasted): PasteEdit[] {
  const rows = pastedRows(checks.brief(document), offset, text, known);
  if (!rows) return [];
  const edit = new api.DocumentPasteEdit('', `Insert ${counted(rows.count, 'content item')}`, kindsOf(api).rows);
  edit.additionalEdit = new vscode.WorkspaceEdit();
  edit.additionalEdit.replace(document.uri, toRange(rows.edit.range, document), rows.edit.newText);
  return [edit];
}

/** The address as it is comes first: whether visits are to be told apart is for the author to say. */
function linkEdits(api: PasteApi, { document, offset, text, checks, known }: Pasted): PasteEdit[] {
  const link = pastedLink(checks.brief(document), offset, text, known.facts);
  if (link === undefined) return [];
  const edit = new api.DocumentPasteEdit(link, 'Insert with UTM tags', kindsOf(api).link);
  edit.yieldTo = [api.DocumentDropOrPasteEditKind.Text];
  return [edit];
}
