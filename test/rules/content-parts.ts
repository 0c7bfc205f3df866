import type { Seen } from './findings';

/** A content item of a test: by default a post on Instagram with the id "teaser". */
export interface Item {
  readonly id?: string;
  readonly platform?: string;
  /** The other lines of the item. */
  readonly more: string;
}

const item = ({ id = 'teaser', platform = 'instagram', more }: Item) => `
    - id: ${id}
      title: The kit is here
      platform: ${platform}
${more
  .split('\n')
  .map((line) => `      ${line}`)
  .join('\n')}`;

export const content = (...items: readonly Item[]) => `execution:\n  content:${items.map(item).join('')}\n`;
export const one = (more: string, platform = 'instagram') => content({ more, platform });
export const sentences = (count: number, sentence = 'Grow it.') => Array(count).fill(sentence).join(' ');

/** What a rule is to say of a part of a brief. */
export interface Case {
  readonly when: string;
  readonly part: string;
  readonly says: readonly Seen[];
}

export const silent = (when: string, part: string): Case => ({ when, part, says: [] });
export const says = (when: string, part: string, marked: string, message: string, ...fixes: string[]): Case => ({
  when,
  part,
  says: [{ marked, message, fixes }],
});

/** What the mend of a finding is to change, and what it leaves to do. */
export interface Mend {
  readonly code: string;
  readonly what: string;
  readonly part: string;
  readonly which?: number;
  readonly lines: readonly string[];
  readonly left?: readonly string[];
}
