/** The ending by which a file is known as a brief. */
const ending = '.brief.yaml';
const briefName = /(?:^|\/)brief\.yaml$|\.brief\.ya?ml$/i;

/** The file name, without its ending, of a brief with this title: "Grow where you live" → `grow-where-you-live`. */
export function fileStem(name: string): string {
  const withoutAccents = name.normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC');
  const words = withoutAccents.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join('-').slice(0, 60).replace(/-$/, '') || 'campaign';
}

/** The name of a campaign by its file, for a start: `briefs/spring-sale.brief.yaml` → "Spring sale". */
export function nameByFile(path: string): string {
  const [name = '', folder = ''] = path.split('/').reverse();
  const words = (name.toLowerCase() === 'brief.yaml' ? folder : name.replace(/(\.brief)?\.ya?ml$/i, ''))
    .replace(/[-_.\s]+/g, ' ')
    .trim();
  return words === '' ? 'Campaign' : words.charAt(0).toUpperCase() + words.slice(1);
}

/** The path with an ending by which it is known as a brief: `launch`, `launch.yaml` → `launch.brief.yaml`. */
export function withBriefEnding(path: string): string {
  return briefName.test(path) ? path : `${path.replace(/(\.brief)?(\.ya?ml)?$/i, '')}${ending}`;
}

/** The path itself while nothing is there, else `NAME-2.brief.yaml` and so on. */
export async function freePath(path: string, exists: (path: string) => Promise<boolean>): Promise<string> {
  if (!(await exists(path))) return path;
  const [, stem = path, tail = ''] = /^(.*?)((?:\.brief)?\.ya?ml)$/i.exec(path) ?? [];
  for (let number = 2; ; number++) {
    const candidate = withBriefEnding(`${stem}-${number}${tail}`);
    if (!(await exists(candidate))) return candidate;
  }
}

/** The path as it is kept: `/` between folders, no blanks around it, and the ending of a brief. */
export function tidyPath(typed: string): string {
  const path = typed
    .trim()
    .replace(/\\/g, '/')
    .replace(/^(?:\.\/+)+/, '')
    .replace(/\/{2,}/g, '/');
  return path === '' || path.endsWith('/') ? path : withBriefEnding(path);
}

/** Why a brief cannot lie there, in a sentence; undefined when it can. The path is one in a folder, and tidy. */
export function pathProblem(path: string): string | undefined {
  if (path === '' || path.endsWith('/')) return 'Give the file a name, such as spring.brief.yaml.';
  if (/^\/|^[a-z]:\/|(^|\/)\.\.(\/|$)/i.test(path)) return 'The brief has to lie in a folder that is open here.';
  const [sign] = /[<>:"|?*]/.exec(path) ?? [];
  return sign === undefined ? undefined : `The name of a file cannot hold "${sign}". Leave it out.`;
}
