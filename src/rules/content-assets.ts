import type { Fix } from '../format/finding';
import { quoted } from '../format/messages';
import { nearest } from '../format/near';
import { writeText } from '../format/quote';
import type { Value } from '../format/view';
import { replaceFix } from './fixes';
import type { Rule, RuleContext } from './rule';

export const assetMissing: Rule = {
  code: 'content/asset-missing',
  title: 'Missing file',
  strictness: 'warning',
  why: 'A brief that names a file which is not there sends whoever publishes on a search, on the day when there is no time for it.',
  sources: ['practice'],
  remedy: 'Write the path of the file as seen from the brief, or put the file there.',
  bad: `
execution:
  content:
    - id: teaser
      title: Teaser post
      platform: instagram
      goals: first-harvest
      audience: balcony-beginners
      owner: nadia
      media:
        - file: assets/balkony.jpg # the file is assets/balcony.jpg
          alt_text: Six pots of herbs on a balcony
`,
  good: `
execution:
  content:
    - id: teaser
      title: Teaser post
      platform: instagram
      goals: first-harvest
      audience: balcony-beginners
      owner: nadia
      media:
        - file: assets/balcony.jpg
          alt_text: Six pots of herbs on a balcony
`,
  check(brief, report, context) {
    if (!context.fileExists) return;
    for (const { media } of brief.view.execution?.content ?? []) {
      for (const { file } of media) {
        if (!file || !isRelative(file.value) || context.fileExists(file.value) !== false) continue;
        const near = nearFiles(file.value, context);
        report({
          range: file,
          message: missingMessage(file.value, near),
          fixes: () => near.map((name, index) => replaceBy(file, name, index)),
        });
      }
    }
  },
};

/** Whether a path leads on from the brief's own folder. What begins elsewhere may be there on another machine. */
export function isRelative(path: string): boolean {
  return !/^([/\\~]|[A-Za-z][A-Za-z0-9+.-]*:)/.test(path);
}

function missingMessage(file: string, near: readonly string[]): string {
  const [nearestOne] = near;
  const problem = `The file ${quoted(file)} is not there.`;
  return nearestOne === undefined
    ? `${problem} Paths are seen from the brief.`
    : `${problem} Did you mean ${quoted(nearestOne)}?`;
}

/** Files of the same folder with nearly the same name, as paths. */
function nearFiles(file: string, { filesIn }: RuleContext): readonly string[] {
  const end = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1;
  const beside = filesIn?.(file.slice(0, end)) ?? [];
  return nearest(file.slice(end), beside).map((name) => file.slice(0, end) + name);
}

function replaceBy(file: Value<string>, path: string, index: number): Fix {
  return replaceFix(`Replace by ${quoted(path)}`, index === 0 ? 'best' : 'choice', file, writeText(path));
}
