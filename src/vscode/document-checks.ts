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

interface Known {
  readonly version: number;
  readonly check: DocumentCheck;
  readiness?: Readiness;
}

/** Checks open documents, each version once: all that asks about a document asks here for the same result. */
export class DocumentChecks {
  private readonly latest = new WeakMap<vscode.TextDocument, Known>();

  /** The check of the document as it stands now. */
  of(document: vscode.TextDocument): DocumentCheck {
    return this.known(document).check;
  }

  /** How far the document is from its next status, as it stands now. */
  readiness(document: vscode.TextDocument): Readiness {
    const known = this.known(document);
    known.readiness ??= readinessOf(known.check.brief);
    return known.readiness;
  }

  private known(document: vscode.TextDocument): Known {
    const known = this.latest.get(document);
    if (known?.version === document.version) return known;
    const fresh = { version: document.version, check: checkNow(document.getText()) };
    this.latest.set(document, fresh);
    return fresh;
  }
}

function checkNow(text: string): DocumentCheck {
  const startedAt = performance.now();
  const brief = Brief.read(text);
  const result = checkBrief(brief);
  return { ...result, brief, milliseconds: performance.now() - startedAt };
}
