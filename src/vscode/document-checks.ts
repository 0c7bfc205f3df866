import type * as vscode from 'vscode';
import { type CheckResult, checkBrief } from '../check';
import { Brief } from '../format/brief';
import { type Readiness, readinessOf } from '../readiness';

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
  check?: DocumentCheck;
  readiness?: Readiness;
}

/**
 * Reads and checks open documents, each version once: all that asks about a document asks here for the same brief and the
 * same findings.
 */
export class DocumentChecks {
  private readonly latest = new WeakMap<vscode.TextDocument, Known>();

  constructor(private readonly read: (text: string) => Brief = Brief.read) {}

  /** The brief that the document holds now. Reading takes a fraction of the time of a check. */
  brief(document: vscode.TextDocument): Brief {
    return this.known(document).brief;
  }

  /** The check of the document as it stands now. */
  of(document: vscode.TextDocument): DocumentCheck {
    const known = this.known(document);
    known.check ??= checkNow(known);
    return known.check;
  }

  /** How far the document is from its next status, as it stands now. */
  readiness(document: vscode.TextDocument): Readiness {
    const known = this.known(document);
    known.readiness ??= readinessOf(known.brief);
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
}

function checkNow({ brief, readingMs }: Known): DocumentCheck {
  const startedAt = performance.now();
  const result = checkBrief(brief);
  return { ...result, brief, milliseconds: readingMs + performance.now() - startedAt };
}
