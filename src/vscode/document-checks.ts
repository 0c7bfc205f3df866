import type * as vscode from 'vscode';
import { type CheckOptions, type CheckResult, checkText, examine } from '../check';
import { Brief, type BriefStatus } from '../format/brief';
import type { CheckText } from '../language/fix-all';
import { type Readiness, readinessBy } from '../readiness';
import type { BriefSurroundings } from './brief-surroundings';

/** One check of an open document. */
export interface DocumentCheck extends CheckResult {
  readonly brief: Brief;
  /** How long reading and checking took. */
  readonly milliseconds: number;
}

/** What is known of one version of a document; what is not there has not been asked for yet. */
interface Known {
  readonly version: number;
  readonly brief: Brief;
  readonly readingMs: number;
  /** What the checks were told beside the text. */
  told?: CheckOptions;
  /** The findings by a status: those by its own and those by the next are asked for at every change. */
  by?: (status: BriefStatus) => CheckResult;
  check?: DocumentCheck;
  readiness?: Readiness;
}

/**
 * Reads and checks open documents, each version once: all that asks about a document asks here for the same brief and the
 * same findings.
 */
export class DocumentChecks {
  private readonly latest = new WeakMap<vscode.TextDocument, Known>();

  constructor(
    private readonly surroundings: Pick<BriefSurroundings, 'now' | 'ready'>,
    private readonly read: (text: string) => Brief = Brief.read,
  ) {}

  /** Once what its check needs to know of its surroundings has been read. */
  async ready(document: vscode.TextDocument): Promise<void> {
    await this.surroundings.ready(document.uri, this.brief(document));
  }

  /** The way in which texts are checked that may stand in the document. */
  checkOf(document: vscode.TextDocument): CheckText {
    return (text) => checkText(text, this.surroundings.now(document.uri));
  }

  /** The brief that the document holds now. Reading takes a fraction of the time of a check. */
  brief(document: vscode.TextDocument): Brief {
    return this.known(document).brief;
  }

  /** The check of the document as it stands now. */
  of(document: vscode.TextDocument): DocumentCheck {
    const { known, told } = this.toldNow(document);
    known.check ??= checkNow(known, told);
    return known.check;
  }

  /** How far the document is from its next status, as it stands now. */
  readiness(document: vscode.TextDocument): Readiness {
    const { known, told } = this.toldNow(document);
    known.readiness ??= readinessBy(told.as ?? known.brief.status, (status) => examined(known, told)(status));
    return known.readiness;
  }

  private known(document: vscode.TextDocument): Known {
    const known = this.latest.get(document);
    if (known?.version === document.version) return known;
    const startedAt = performance.now();
    const brief = this.read(document.getText());
    const fresh = { version: document.version, brief, readingMs: performance.now() - startedAt };
    this.latest.set(document, fresh);
    return fresh;
  }

  /** What was found in other surroundings counts no more. */
  private toldNow(document: vscode.TextDocument): { readonly known: Known; readonly told: CheckOptions } {
    const known = this.known(document);
    const told = this.surroundings.now(document.uri);
    if (known.told === told) return { known, told };
    const { version, brief, readingMs } = known;
    const fresh: Known = { version, brief, readingMs, told };
    this.latest.set(document, fresh);
    return { known: fresh, told };
  }
}

function examined(known: Known, told: CheckOptions): (status: BriefStatus) => CheckResult {
  known.by ??= examine(known.brief, told);
  return known.by;
}

function checkNow(known: Known, told: CheckOptions): DocumentCheck {
  const { brief, readingMs } = known;
  const startedAt = performance.now();
  const result = examined(known, told)(told.as ?? brief.status);
  return { ...result, brief, milliseconds: readingMs + performance.now() - startedAt };
}
