import * as vscode from 'vscode';
import { examine } from '../../check';
import { Brief } from '../../format/brief';
import { readDay } from '../../format/dates';
import { today } from '../../language/today';
import { readinessBy } from '../../readiness';
import { type BriefToSum, type CampaignSummary, summaryOf } from '../../render/portfolio/campaign-summary';
import { type Portfolio, portfolioOf } from '../../render/portfolio/portfolio';
import { briefGlob, findBriefs, isBrief, openDocument, readBriefFile } from '../brief-files';
import type { BriefSurroundings } from '../brief-surroundings';
import { letOthersWork } from '../closed-briefs';
import type { DocumentChecks } from '../document-checks';

/** Files read at a time: enough to hide a slow file system, few enough to keep memory small. */
const batchSize = 8;
/** Findings of many briefs change together: they are told of once, after this pause. */
const changePauseMs = 300;

interface KnownBrief {
  readonly uri: vscode.Uri;
  /** Undefined for a file that cannot be read, or that is open as something else. */
  readonly summary: Promise<CampaignSummary | undefined>;
}

/**
 * The campaigns of all briefs of the workspace, open or not. Nothing is read before somebody asks; then each brief is read
 * once, summed up and forgotten, and read again only when it has changed.
 */
export class WorkspaceCampaigns implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  /** Tells that `portfolio` will give another one. */
  readonly onDidChange = this.changed.event;
  /** The briefs of the workspace; undefined where they have to be looked for. */
  private briefs: readonly vscode.Uri[] | undefined;
  /** What has been read, or is being read, by the address of the brief. */
  private readonly known = new Map<string, KnownBrief>();
  private latest: Promise<Portfolio> | undefined;
  private loading: Promise<unknown> = Promise.resolve();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly subscriptions: vscode.Disposable[];

  constructor(
    private readonly checks: DocumentChecks,
    private readonly surroundings: BriefSurroundings,
    private readonly problems: Pick<vscode.DiagnosticCollection, 'has'>,
  ) {
    this.subscriptions = [
      this.changed,
      ...this.watchFiles(),
      // A brief whose findings are shown anew has been changed, checked or opened: nobody knows better.
      vscode.languages.onDidChangeDiagnostics(({ uris }) => this.checkedAnew(uris)),
      surroundings.onDidChange((concerns) => this.forget((uri) => concerns(uri))),
    ];
  }

  /** All campaigns as they stand now. */
  portfolio(): Promise<Portfolio> {
    if (this.latest) return this.latest;
    const load = () => this.load();
    this.latest = this.loading.then(load, load);
    this.loading = this.latest;
    return this.latest;
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  /** Where the findings of closed briefs are not shown, only their files tell of changes. */
  private watchFiles(): vscode.Disposable[] {
    const watcher = vscode.workspace.createFileSystemWatcher(briefGlob);
    const listAnew = () => this.listAnew();
    return [
      watcher,
      watcher.onDidCreate(listAnew),
      watcher.onDidDelete(listAnew),
      watcher.onDidChange((uri) => this.checkedAnew([uri])),
      vscode.workspace.onDidDeleteFiles(listAnew),
      vscode.workspace.onDidRenameFiles(listAnew),
      vscode.workspace.onDidChangeWorkspaceFolders(listAnew),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (['files.exclude', 'files.associations'].some((key) => change.affectsConfiguration(key))) listAnew();
      }),
    ];
  }

  private checkedAnew(uris: readonly vscode.Uri[]): void {
    const isKnown = (uri: vscode.Uri) => this.known.has(uri.toString());
    if (uris.some((uri) => isKnown(uri) !== this.problems.has(uri) && vscode.workspace.getWorkspaceFolder(uri)))
      this.listAnew();
    const addresses = new Set(uris.map((uri) => uri.toString()));
    if (uris.some(isKnown)) this.forget((uri) => addresses.has(uri.toString()));
  }

  private listAnew(): void {
    this.briefs = undefined;
    this.changeSoon();
  }

  /** What is being read just now is forgotten too: it may have changed behind the reader. */
  private forget(isChanged: (uri: vscode.Uri) => boolean): void {
    for (const [address, { uri }] of this.known) if (isChanged(uri)) this.known.delete(address);
    this.changeSoon();
  }

  /** Nobody is told of changes to what nobody has asked for. */
  private changeSoon(): void {
    if (!this.latest) return;
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.latest = undefined;
      this.changed.fire();
    }, changePauseMs);
  }

  private async load(): Promise<Portfolio> {
    this.briefs ??= await findBriefs();
    const briefs = this.briefs ?? [];
    const addresses = new Set(briefs.map((uri) => uri.toString()));
    for (const address of this.known.keys()) if (!addresses.has(address)) this.known.delete(address);
    const summaries: CampaignSummary[] = [];
    for (let start = 0; start < briefs.length; start += batchSize) {
      const batch = briefs.slice(start, start + batchSize).map((uri) => this.summary(uri));
      for (const summary of await Promise.all(batch)) if (summary) summaries.push(summary);
    }
    return portfolioOf(summaries, readDay(today()) ?? 0);
  }

  private summary(uri: vscode.Uri): Promise<CampaignSummary | undefined> {
    const address = uri.toString();
    const known = this.known.get(address) ?? { uri, summary: this.sumUp(uri) };
    this.known.set(address, known);
    return known.summary;
  }

  /** An open brief counts as it stands in its editor, saved or not. */
  private async sumUp(uri: vscode.Uri): Promise<CampaignSummary | undefined> {
    const document = openDocument(uri);
    if (!document) return this.sumUpFile(uri);
    if (!isBrief(document)) return undefined;
    await this.checks.ready(document);
    const { brief, findings } = this.checks.of(document);
    return this.sum(uri, { brief, findings, readiness: this.checks.readiness(document) });
  }

  private async sumUpFile(uri: vscode.Uri): Promise<CampaignSummary | undefined> {
    const text = await readBriefFile(uri);
    if (text === undefined) return undefined;
    const brief = Brief.read(text);
    await this.surroundings.ready(uri, brief);
    await letOthersWork();
    const { status } = brief;
    const judge = examine(brief, this.surroundings.now(uri));
    return this.sum(uri, { brief, findings: judge(status).findings, readiness: readinessBy(status, judge) });
  }

  private sum(uri: vscode.Uri, read: Pick<BriefToSum, 'brief' | 'findings' | 'readiness'>): CampaignSummary {
    const file = vscode.workspace.asRelativePath(uri);
    return summaryOf({ address: uri.toString(), file, config: this.surroundings.now(uri).config, ...read });
  }
}
