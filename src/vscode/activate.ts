import * as vscode from 'vscode';
import type * as Drawing from '../render/html';
import { registerAdvanceStatus } from './advance-status';
import { AssetFolders } from './asset-folders';
import { registerBriefStructure } from './brief-structure';
import { BriefSurroundings } from './brief-surroundings';
import { registerCheckAll } from './check-all';
import { ClosedBriefs } from './closed-briefs';
import { registerCodeActions } from './code-actions';
import { registerCodeLenses } from './code-lenses';
import { registerCompletion } from './completion';
import { ConfigDocuments } from './config-documents';
import { DocumentChecks } from './document-checks';
import { registerExport } from './export';
import { registerFirstSteps } from './first-steps';
import { registerFormatting } from './formatting';
import { registerGoingPlaces } from './going-places';
import { registerHover } from './hover';
import { registerInlayHints } from './inlay-hints';
import { registerInsertPart } from './insert-part';
import { LazyPart } from './lazy-part';
import { registerModelTools } from './model-tools';
import { registerNewBrief } from './new-brief';
import { OpenBriefs } from './open-briefs';
import { registerPastedMedia } from './pasted-media';
import { registerPasting } from './pasting';
import { registerPortfolio } from './portfolio/register-portfolio';
import { panelsScript } from './preview/panel-html';
import { registerPreview } from './preview/register-preview';
import { ProjectConfigs } from './project-configs';
import { registerReadiness } from './readiness-status';
import { registerRefactorings } from './refactorings';
import { registerRename } from './rename';
import type * as Rendering from './rendering';
import { registerRulePages } from './rule-pages';
import { requireShared } from './shared-brain';
import { registerSnippetCompletion } from './snippet-completion';
import { registerWorkspaceSymbols } from './workspace-symbols';

/** What both hosts share: registers everything the editor face offers. */
export function activateBriefs(context: vscode.ExtensionContext): void {
  const problems = vscode.languages.createDiagnosticCollection('campaign-brief');
  const configs = new ProjectConfigs();
  const assets = new AssetFolders();
  const surroundings = new BriefSurroundings(configs, assets);
  const checks = new DocumentChecks(surroundings);
  const openBriefs = new OpenBriefs(checks, problems);
  const closedBriefs = new ClosedBriefs(problems, surroundings);
  const renderingFile = vscode.Uri.joinPath(context.extensionUri, 'dist', 'rendering.js');
  const rendering = new LazyPart<typeof Rendering>(renderingFile, requireShared);
  const drawing = new LazyPart<typeof Drawing>(panelsScript(context.extensionUri), requireShared);
  const pageSources = { extension: context.extensionUri, checks, surroundings, rendering, drawing };
  const previews = registerPreview(pageSources);
  context.subscriptions.push(
    previews,
    registerExport(pageSources, previews),
    problems,
    configs,
    assets,
    surroundings,
    surroundings.onDidChange((concerns) => openBriefs.recheck(concerns)),
    new ConfigDocuments(configs),
    openBriefs,
    closedBriefs,
    registerCodeActions(checks),
    registerRefactorings(checks, configs),
    registerCheckAll(openBriefs, closedBriefs, problems),
    registerNewBrief(context.extensionUri),
    registerFirstSteps(context.extension, checks),
    registerReadiness(checks, surroundings),
    registerInsertPart(context.extensionUri, checks),
    registerAdvanceStatus(checks),
    registerRulePages(context.extensionUri),
    registerGoingPlaces(checks),
    registerRename(checks, configs),
    registerBriefStructure(checks),
    registerWorkspaceSymbols(checks),
    registerPortfolio({ extension: context.extensionUri, checks, surroundings, problems }),
    registerCompletion(checks, configs),
    registerSnippetCompletion(context.extensionUri, checks),
    registerHover(checks, configs),
    registerCodeLenses(checks, configs),
    registerInlayHints(checks, configs),
    registerFormatting(checks),
    registerPasting(checks, configs),
    registerPastedMedia(checks, configs),
    registerModelTools(checks, surroundings),
  );
}
