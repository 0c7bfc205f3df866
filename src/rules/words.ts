/** Where in a text an entry of a word list was found: the words as they stand there, and the offset of the first letter. */
export interface FoundWords {
  readonly words: string;
  readonly index: number;
}

const letterOrDigit = /[\p{L}\p{N}_]/u;

/** Words and phrases that are looked for as whole words of any language, whatever their case. */
export class WordList {
  private readonly whole: ReadonlySet<string>;
  private readonly pattern: RegExp;

  constructor(readonly entries: readonly string[]) {
    this.whole = new Set(entries.map((entry) => entry.toLowerCase()));
    const longestFirst = [...entries].sort((a, b) => b.length - a.length);
    this.pattern = new RegExp(longestFirst.map(phrasePattern).join('|'), 'gi');
  }

  /** Whether a text is an entry and nothing else; blanks around it do not count. */
  isEntry(text: string): boolean {
    return this.whole.has(text.trim().toLowerCase());
  }

  /** The first entry that a text holds as whole words; undefined when there is none. */
  firstIn(text: string): FoundWords | undefined {
    return this.nextIn(text, 0);
  }

  /** All entries that a text holds as whole words, in order; of two that overlap the first. */
  allIn(text: string): FoundWords[] {
    const all: FoundWords[] = [];
    let next = this.nextIn(text, 0);
    while (next) {
      all.push(next);
      next = this.nextIn(text, next.index + next.words.length);
    }
    return all;
  }

  private nextIn(text: string, from: number): FoundWords | undefined {
    this.pattern.lastIndex = from;
    for (let match = this.pattern.exec(text); match; match = this.pattern.exec(text)) {
      const found = { words: match[0], index: match.index };
      if (standsAlone(text, found)) return found;
      this.pattern.lastIndex = match.index + 1;
    }
    return undefined;
  }
}

function phrasePattern(entry: string): string {
  const words = entry.split(' ').map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  return words.join('\\s+');
}

/** Boundaries are told here and not by `\b`, which knows no letters beyond English ones. */
function standsAlone(text: string, { words, index }: FoundWords): boolean {
  const before = [...text.slice(Math.max(0, index - 2), index)].at(-1) ?? '';
  const [after = ''] = text.slice(index + words.length, index + words.length + 2);
  return !letterOrDigit.test(before) && !letterOrDigit.test(after);
}

/**
 * What people leave standing for a text that has yet to come. TODO and XXX count in capitals only: "todo" is a word of
 * other languages, and "xxx" ends a fond letter.
 */
export const placeholderPatterns: readonly RegExp[] = [
  /\b(?:TBD|TBA|TBC)\b/i,
  /\b(?:TODO|XXX+)\b/,
  /\blorem ipsum\b/i,
  /\bplaceholder\b/i,
  /\[[A-Z][A-Z _-]+\]/,
  /\{\{.{1,100}?\}\}/,
  /<insert[^>]{0,100}>/i,
  /\byour (?:brand|product|company|message|text) here\b/i,
  /\bexample\.(?:com|org)\b/i,
];

/** Words that sound like a plan and say nothing that could be checked. */
export const vagueWords = new WordList([
  'increase awareness',
  'raise awareness',
  'boost engagement',
  'improve reputation',
  'build buzz',
  'drive traffic',
  'more followers',
  'go viral',
  'engage with our audience',
  'target audience',
  'young people',
  'millennials',
  'gen z',
  'everyone',
  'general public',
  'all channels',
  'as soon as possible',
  'regularly',
  'often',
  'appropriate',
  'relevant content',
  'quality content',
  'good results',
  'success',
  'maximise',
  'optimise',
  'leverage',
  'synergy',
  'holistic',
  'various',
  'etc',
]);

/** Names of an audience that leave nobody out. */
export const everyoneWords = new WordList([
  'everyone',
  'everybody',
  'anyone',
  'all people',
  'all ages',
  'general public',
  'the public',
  'mass market',
  'users',
  'customers',
  'consumers',
  'people',
]);

/** Owners who are nobody in particular. */
export const sharedOwners = new WordList([
  'all',
  'all of us',
  'everyone',
  'everybody',
  'team',
  'the team',
  'marketing',
  'tbd',
  'tba',
  'anyone',
  'anyone else',
  'n/a',
  'somebody',
  'someone',
]);

/** What a team does, and not what comes of it. */
export const activityVerbs: readonly string[] = [
  'post',
  'publish',
  'write',
  'create',
  'make',
  'launch',
  'run',
  'share',
  'send',
  'produce',
  'film',
  'record',
];
