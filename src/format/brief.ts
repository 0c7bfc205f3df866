import { briefFormat } from './file-format';
import type { BriefView } from './generated/view-types';
import { IdIndex } from './ids';
import { type ReadText, readText, SourceFile } from './source-file';
import { viewOf } from './view';

/** One parsed version of one text. Made once for each version and shared by all that ask about it. */
export class Brief extends SourceFile {
  private typedView: BriefView | undefined;
  private idIndex: IdIndex | undefined;

  private constructor(read: ReadText) {
    super(read, briefFormat);
  }

  /** Reads any text at all, however broken, without throwing. */
  static read(text: string): Brief {
    return new Brief(readText(text));
  }

  /** The brief key by key, with types: `brief.view.strategy?.goals[0]?.statement?.value`. */
  get view(): BriefView {
    this.typedView ??= viewOf(this.root);
    return this.typedView;
  }

  get ids(): IdIndex {
    this.idIndex ??= new IdIndex(this.root);
    return this.idIndex;
  }

  /** The status that the brief gives itself; `draft` when it gives none that the format knows. */
  get status(): BriefStatus {
    const status = this.nodeAt(['campaign', 'status']);
    const value = status?.kind === 'scalar' ? status.value : undefined;
    return briefStatuses.find((known) => known === value) ?? 'draft';
  }
}

export const briefStatuses = ['draft', 'review', 'approved', 'live', 'closed'] as const;
export type BriefStatus = (typeof briefStatuses)[number];
