/**
 * How many words a text has. A text that surely has no more than `enough` is not looked at closely: only languages
 * without blanks between words need the segmenter, which is slow.
 */
export function wordsIn(text: string, enough: number): number {
  const byBlanks = text.split(/\s+/).filter((part) => part !== '').length;
  const mayHideWords = text.length > enough && text.length / Math.max(byBlanks, 1) > longestUsualWord;
  if (!mayHideWords) return byBlanks;
  words ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  return [...words.segment(text)].filter(({ isWordLike }) => isWordLike).length;
}

const longestUsualWord = 16;
let words: Intl.Segmenter | undefined;
let sentences: Intl.Segmenter | undefined;

/** The sentences of a text, without the blanks around them. A point behind an abbreviation or an initial ends none. */
export function sentencesOf(text: string): string[] {
  sentences ??= new Intl.Segmenter(undefined, { granularity: 'sentence' });
  const found: string[] = [];
  let open: string[] = [];
  for (const { segment } of sentences.segment(text.replace(/\s+/g, ' ').trim())) {
    open.push(segment);
    if (endsInAbbreviation.test(segment)) continue;
    found.push(open.join('').trim());
    open = [];
  }
  return [...found, open.join('').trim()].filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

const endsInAbbreviation =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|mt|no|nos|vs|approx|ca|inc|ltd|co|corp|jr|sr|dept|est|fig|max|min|tel|u\.s|u\.k|e\.g|i\.e|a\.m|p\.m|z\.b|d\.h|usw|bzw|sra?|mme|mlle|\p{L})\.\s*$/iu;
