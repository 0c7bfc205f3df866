import * as vscode from 'vscode';
import { today } from '../../language/today';
import type * as Drawing from '../../render/html';
import type { BriefSurroundings } from '../brief-surroundings';
import type { DocumentChecks } from '../document-checks';
import type { LazyPart } from '../lazy-part';
import type * as Rendering from '../rendering';
import { chosenBrief } from './chosen-brief';
import type { PreviewSource } from './preview-panel';
import { Previews } from './previews';

/** What the page of a brief is made from. */
export interface PageSources {
  readonly extension: vscode.Uri;
  readonly checks: DocumentChecks;
  readonly surroundings: BriefSurroundings;
  readonly rendering: LazyPart<typeof Rendering>;
  readonly drawing: LazyPart<typeof Drawing>;
}

/** Registers the page of a brief beside its text. Gives back the panels, since commands may speak of what they show. */
export function registerPreview(sources: PageSources): Previews {
  const previews = new Previews(previewSource(sources), [
    vscode.commands.registerCommand('campaignBrief.openPreview', async (given: unknown) => {
      const document = await chosenBrief(given, previews);
      if (document) previews.open(document);
    }),
    vscode.commands.registerCommand('campaignBrief.togglePreviewLock', () => previews.active?.toggleLock()),
    sources.surroundings.onDidChange((concerns) => previews.refresh(concerns)),
  ]);
  return previews;
}

function previewSource({ extension, checks, surroundings, rendering }: PageSources): PreviewSource {
  return {
    extension,
    show: async (document, readable, isSettled) => {
      const { pageOf } = await rendering.load();
      await checks.ready(document);
      const brief = checks.brief(document);
      const { config } = surroundings.now(document.uri);
      const makePage = () => pageOf(brief, { config, today: today(), readiness: checks.readiness(document) });
      return readable.next(brief, makePage, isSettled);
    },
  };
}
