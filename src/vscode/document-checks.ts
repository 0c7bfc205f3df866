import type * as vscode from 'vscode';
import { type CheckOptions, type CheckResult, checkBrief, checkText } from '../check';
import { Brief } from '../format/brief';
import type { ProjectConfig } from '../format/project-config';
import type { CheckText } from '../language/fix-all';
import { type Readiness, readinessOf } from '../readiness';
import type { ProjectConfigs } from './project-configs';

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
  /** The config that it was checked with. */
  config?: ProjectConfig;
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
    private readonly configs: Pick<ProjectConfigs, 'now' | 'ready'>,
    private readonly read: (text: string) => Brief = Brief.read,
  ) {}

  /** Once what its check needs to know of the project has been read. */
  async ready(document: vscode.TextDocument): Promise<void> {
    await this.configs.ready(document.uri);
  }

  /** The way in which texts are checked that may stand in the document. */
  checkOf(document: vscode.TextDocument): CheckText {
    return (text) => checkText(text, this.optionsFor(document));
  }

  /** The brief that the document holds now. Reading takes a fraction of the time of a check. */
  brief(document: vscode.TextDocument): Brief {
    return this.known(document).brief;
  }

  /** The check of the document as it stands now. */
  of(document: vscode.TextDocument): DocumentCheck {
    const known = this.underConfig(document);
    known.check ??= checkNow(known, this.optionsFor(document));
    return known.check;
  }

  /** How far the document is from its next status, as it stands now. */
  readiness(document: vscode.TextDocument): Readiness {
    const known = this.underConfig(document);
    known.readiness ??= readinessOf(known.brief, this.optionsFor(document));
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

  /** What was found under another config counts no more. */
  private underConfig(document: vscode.TextDocument): Known {
    const known = this.known(document);
    const config = this.configs.now(document.uri);
    if (known.config === config) return known;
    const fresh: Known = { version: known.version, brief: known.brief, readingMs: known.readingMs, config };
    this.latest.set(document, fresh);
    return fresh;
  }

  private optionsFor(document: vscode.TextDocument): CheckOptions {
    return { config: this.configs.now(document.uri) };
  }
}

function checkNow({ brief, readingMs }: Known, options: CheckOptions): DocumentCheck {
  const startedAt = performance.now();
  const result = checkBrief(brief, options);
  return { ...result, brief, milliseconds: readingMs + performance.now() - startedAt };
}
