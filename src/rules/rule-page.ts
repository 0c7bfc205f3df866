import { type BriefStatus, briefStatuses } from '../format/brief';
import type { Severity } from '../format/finding';
import { familyOf } from './all-codes';
import type { CodeInfo } from './rule';
import { severityFor } from './strictness';

/** A paragraph, or a piece of a file. */
export type Block = { readonly text: string } | { readonly caption: string; readonly yaml: string };

export interface PageSection {
  readonly heading: string;
  readonly blocks: readonly Block[];
}

/** What is to be read of a code. The docs, the editor, the terminal and reports show the same page. */
export interface RulePage {
  readonly code: string;
  readonly title: string;
  /** `hint, warning from review, error from live` */
  readonly severity: string;
  readonly sections: readonly PageSection[];
}

export function rulePage(info: CodeInfo): RulePage {
  const { code, title, why, sources, remedy } = info;
  const source = `${sources.length === 1 ? 'Source' : 'Sources'}: ${sources.join('; ')}.`;
  return {
    code,
    title,
    severity: describeStrictness(info),
    sections: [
      { heading: 'Why it matters', blocks: [{ text: why }, { text: source }] },
      { heading: 'Example', blocks: examples(info) },
      { heading: 'How to mend it', blocks: [{ text: remedy }] },
      { heading: 'How to silence it', blocks: waysToSilence(code) },
    ],
  };
}

/** The severity for each status, said once for those that follow each other with the same. */
export function describeStrictness({ strictness }: CodeInfo): string {
  let last: Severity | undefined;
  const changes = briefStatuses.flatMap((status) => {
    const severity = severityFor(strictness, status);
    if (severity === last) return [];
    last = severity;
    return [severity + since(status)];
  });
  return changes.join(', ');
}

/** What applies to a draft applies from the beginning; closed is the last status, so nothing follows. */
function since(status: BriefStatus): string {
  if (status === 'draft') return '';
  return status === 'closed' ? ' when closed' : ` from ${status}`;
}

function examples({ bad, good }: CodeInfo): Block[] {
  if (bad === '' && good === '') return [{ text: 'There is none: nothing in the format can cause it yet.' }];
  const wrong = bad === '' ? { text: 'A file with nothing in it.' } : { caption: 'Not so:', yaml: asShown(bad) };
  return [wrong, { caption: 'So:', yaml: asShown(good) }];
}

/** Without the empty lines around it. */
function asShown(yaml: string): string {
  return yaml.replace(/^\n+/, '').trimEnd();
}

function waysToSilence(code: string): Block[] {
  if (familyOf(code) === 'yaml')
    return [{ text: 'It cannot be silenced, because words of the brief would be lost unseen.' }];
  const inProject = {
    caption: 'For all briefs of a project, in .campaign-brief.yaml:',
    yaml: `rules:\n  ${code}: off`,
  };
  if (familyOf(code) === 'suppression') return [inProject];
  return [
    { caption: 'Once, at the end of the line or on the line above:', yaml: `# brief-ignore ${code} -- the reason` },
    { caption: 'For the whole brief, anywhere in it:', yaml: `# brief-ignore-file ${code} -- the reason` },
    inProject,
  ];
}
