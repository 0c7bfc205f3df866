import type { Brief } from '../format/brief';
import type { Exported, ExportOptions } from '../render/exports/exporting';
import type * as Drawing from '../render/html';
import type { PageOptions } from '../render/model/page';
import type * as Rendering from './rendering';

/** What an export is made from. */
export type ExportSources = ExportOptions & Pick<PageOptions, 'readiness'>;

/** One form in which a brief can be written to a file. */
export interface FileKind {
  readonly id: string;
  readonly title: string;
  /** The ending of the file, without a dot. */
  readonly extension: string;
  /** One sentence: what somebody does with it. */
  readonly whatFor: string;
  /** The ids of the platforms whose posts may go out in a file of their own; empty where they are not asked apart. */
  platforms(brief: Brief): readonly string[];
  /** Any brief, half-written or broken, as the file is to hold it. */
  write(brief: Brief, sources: ExportSources): Exported;
}

/** All forms, the page first. */
export function fileKinds(rendering: typeof Rendering, drawing: typeof Drawing): readonly FileKind[] {
  const { exportBrief, exportKinds, fileText, platformsToChoose } = rendering;
  const others = exportKinds.map((kind) => ({
    ...kind,
    platforms: (brief: Brief) => platformsToChoose(kind.id, brief),
    write: (brief: Brief, sources: ExportSources) => {
      const { text, notes } = exportBrief(kind.id, brief, sources);
      return { text: fileText(kind.id, text), notes };
    },
  }));
  return [pageKind(rendering, drawing), ...others];
}

function pageKind({ pageOf }: typeof Rendering, { renderHtml }: typeof Drawing): FileKind {
  return {
    id: 'html',
    title: 'Web Page',
    extension: 'html',
    whatFor: 'The page in one file, to send, to read in any browser and to print.',
    platforms: () => [],
    write: (brief, { config, readiness }) => ({ text: renderHtml(pageOf(brief, { config, readiness })), notes: [] }),
  };
}

/**
 * The name of the file: `launch.brief.yaml` is exported to `launch.ics`, and to `launch.buffer.csv`, since several forms
 * have the same ending; the posts of one platform alone go to `launch.buffer.linkedin.csv`.
 */
export function exportName(
  briefName: string,
  { id, extension }: Pick<FileKind, 'id' | 'extension'>,
  platform?: string,
): string {
  const stem = briefName.replace(/(?:\.brief)?\.ya?ml$/i, '');
  const isNamedAfterEnding = extension !== 'csv' || id === 'csv';
  const parts = [stem, isNamedAfterEnding ? undefined : id, platform, extension];
  return parts.filter((part) => part !== undefined).join('.');
}
