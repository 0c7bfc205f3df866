import { WordList } from './words';

/** Where it is said what a label is worth, and when. */
interface LabelSource {
  readonly title: string;
  readonly url: string;
  /** Year, month and day as far as the page tells them. */
  readonly date?: string;
}

/** What the advertising rules of a country say of the words by which paid content says that it is paid. */
export interface DisclosureLabels {
  /** ISO 3166-1 */
  readonly place: string;
  /** As it is called in a sentence. */
  readonly name: string;
  /** Enough by themselves. */
  readonly clear: WordList;
  /** Too weak, or not allowed. */
  readonly unclear?: WordList;
  readonly sources: readonly LabelSource[];
}

/** A label without `#` counts with it as well. */
export const disclosureLabels: readonly DisclosureLabels[] = [
  {
    place: 'GB',
    name: 'the United Kingdom',
    clear: new WordList(['ad', 'advert', 'advertising', 'advertisement']),
    unclear: new WordList([
      'sponsored',
      'gifted',
      'affiliate',
      'spon',
      '#sp',
      'brought to you by',
      'in collaboration with',
      'thanks to',
      '#client',
    ]),
    sources: [
      {
        title: 'ASA and CMA, as summed up by RPC',
        url: 'https://www.rpc.co.uk/snapshots/advertising-and-marketing/what-is-the-right-hashtag-to-use-when-labelling-an-ad/',
        date: '2020-01-21',
      },
    ],
  },
  {
    place: 'US',
    name: 'the United States',
    clear: new WordList(['ad', 'advertisement', 'sponsored', 'paid partnership']),
    unclear: new WordList(['#sp', '#spon', 'thanks to', '#partner', '#ambassador', '#collab']),
    sources: [
      {
        title: 'FTC, as summed up by Lexology',
        url: 'https://www.lexology.com/library/detail.aspx?g=770f56e4-c92d-458c-8fa8-87fc13f50c4f',
      },
      {
        title: 'FTC, questions and answers on the Endorsement Guides, as summed up by InfoLawGroup',
        url: 'http://www.infolawgroup.com/2017/09/articles/advertising-law/ftc-revises-endorsement-guide-faqs/',
        date: '2017-09',
      },
    ],
  },
  {
    place: 'IN',
    name: 'India',
    clear: new WordList(['ad', 'advertisement', 'sponsored', 'collaboration', 'partnership']),
    sources: [
      {
        title: 'Government guidelines on endorsements, as reported by Greater Kashmir',
        url: 'https://www.greaterkashmir.com/tech/govt-issues-guidelines-on-brand-endorsements-by-social-media-influencers',
        date: '2023-03-06',
      },
    ],
  },
];

/** A label that is clear in every country of the list. */
export const clearLabel = '#ad';

/**
 * Words that show that a text wants to say that it is paid for, whether they are clear enough or not. Everyday words of
 * the lists above (`thanks to`, `partnership`) are left out, and labels of other languages added from general knowledge:
 * this list only ever keeps us from saying that a label is missing.
 */
const labelsInText = new WordList([
  'ad',
  'advert',
  'advertising',
  'advertisement',
  'paid promotion',
  'paid partnership',
  'brand ambassador',
  'free gift from',
  'on loan from',
  'sponsored',
  'gifted',
  'affiliate',
  'spon',
  '#sp',
  'brought to you by',
  'in collaboration with',
  '#client',
  '#partner',
  '#ambassador',
  '#collab',
  '#collaboration',
  '#partnership',
  'anzeige',
  'werbung',
  'bezahlte partnerschaft',
  'publicité',
  '#pub',
  'collaboration commerciale',
  'partenariat rémunéré',
  'publicidad',
  '#publi',
  'colaboración pagada',
  'publicidade',
  'pubblicità',
  '#adv',
  'advertentie',
  '#annonce',
  'reklame',
  'reklam',
  'reklama',
  'mainos',
  'współpraca reklamowa',
  'реклама',
  'إعلان',
]);

/** Chinese, Japanese and Korean put no blanks around words. */
const joinedLabels = /広告|广告|廣告|광고|#pr\b/i;

/** Whether a text says in some way that it is paid for. */
export function holdsLabel(text: string): boolean {
  return labelsInText.firstIn(text) !== undefined || joinedLabels.test(text);
}

/** Whether words are a label even where they stand in the middle of a text. */
export function isLabelInText(words: string): boolean {
  return labelsInText.isEntry(words);
}
