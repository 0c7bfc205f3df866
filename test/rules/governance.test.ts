import assert from 'node:assert/strict';
import { mended, type Seen, seen, severities } from './findings';

/** A content item with a partner, a text and the country whose law holds. */
function paid(partner: string, text = 'Ana plants her first herbs.', place = 'GB', more = ''): string {
  return `
execution:
  content:
    - id: unboxing
      title: What is in the box?
      platform: instagram
      goals: first-harvest
      text: ${text}${more}
      partner: {name: Ana Costa${partner}}
governance:
  jurisdictions: [${place}]
`;
}

function withMedia(media: string, platform = 'instagram', format = 'post'): string {
  return `
execution:
  content:
    - id: teaser
      title: What fits on a balcony?
      platform: ${platform}
      format: ${format}
      goals: first-harvest
      media:${media}
`;
}

const goals = (...types: readonly string[]) => `
strategy:
  goals:${types
    .map(
      (type) => `
    - id: ${type}-goal
      statement: Three thousand growers take part.
      type: ${type}`,
    )
    .join('')}
`;

const audience = (...ages: readonly string[]) => `
strategy:
  audience:${ages
    .map(
      (age, index) => `
    - id: class-${index + 1}
      name: Pupils who grow herbs
      age: ${age}`,
    )
    .join('')}
`;

const noConsent = '# without governance.consent\n';
const noGovernance = '# without governance\n';
const noNotice = '# without governance.privacy_notice\n';

interface Case {
  readonly when: string;
  readonly part: string;
  readonly says: readonly Seen[];
}

const unlabelled =
  'Content item "unboxing" is paid for, and nothing in it says so. Begin it with a label such as "#ad".';
const labelFixes = ['Begin the text with "#ad"', 'Insert "disclosure"'];
const weak = (words: string, place: string) =>
  `"${words}" is not clear enough in ${place} to say that content item "unboxing" is paid for. Use "#ad".`;

const cases: Readonly<Record<string, readonly Case[]>> = {
  'governance/disclosure-missing': [
    {
      when: 'nothing says that it is paid for',
      part: paid(', compensated: true'),
      says: [{ marked: 'partner', message: unlabelled, fixes: labelFixes }],
    },
    {
      when: 'the text only says thanks',
      part: paid(', compensated: true', 'Thanks to the rain, Ana has basil.'),
      says: [{ marked: 'partner', message: unlabelled, fixes: labelFixes }],
    },
    {
      when: 'a word only begins like a label',
      part: paid(', compensated: true', 'Add soil to the adobe pot.'),
      says: [{ marked: 'partner', message: unlabelled, fixes: labelFixes }],
    },
    { when: 'the label stands in the text', part: paid(', compensated: true', '"#ad Ana plants herbs."'), says: [] },
    { when: 'the label is German', part: paid(', compensated: true', 'Anzeige. Ana pflanzt Basilikum.'), says: [] },
    { when: 'the label is Japanese', part: paid(', compensated: true', 'これは広告です。'), says: [] },
    {
      when: 'the label is a hashtag',
      part: paid(', compensated: true', 'Ana plants.', 'GB', '\n      hashtags: [ad]'),
      says: [],
    },
    { when: 'the label is noted', part: paid(', compensated: true, disclosure: Advert'), says: [] },
    { when: 'the partner gets nothing', part: paid(', compensated: false'), says: [] },
    { when: 'nobody says whether the partner gets something', part: paid(''), says: [] },
    { when: 'the label is misspelt as a key', part: paid(', compensated: true, disclosur: Ad'), says: [] },
  ],
  'governance/disclosure-weak': [
    {
      when: 'the label is too weak where the campaign runs',
      part: paid(', compensated: true, disclosure: gifted'),
      says: [{ marked: 'gifted', message: weak('gifted', 'the United Kingdom'), fixes: ['Replace by "#ad"'] }],
    },
    {
      when: 'a code in the text is weak in two countries',
      part: paid(', compensated: true', '"Herbs for all! #sp #herbs"', 'GB-SCT, US, FR'),
      says: [
        {
          marked: '#sp',
          message: weak('#sp', 'the United Kingdom and the United States'),
          fixes: ['Replace by "#ad"'],
        },
      ],
    },
    {
      when: 'the disclosure says more than the label',
      part: paid(', compensated: true, disclosure: Brought to you by Grow Kits'),
      says: [
        {
          marked: 'Brought to you by',
          message: weak('Brought to you by', 'the United Kingdom'),
          fixes: ['Begin the text with "#ad"'],
        },
      ],
    },
    {
      when: 'a clear label stands beside it',
      part: paid(', compensated: true, disclosure: gifted', '"#ad Herbs"'),
      says: [],
    },
    {
      when: 'the label is fine in that country',
      part: paid(', compensated: true, disclosure: sponsored', 'Herbs', 'US'),
      says: [],
    },
    {
      when: 'we know nothing of the country',
      part: paid(', compensated: true, disclosure: gifted', 'Herbs', 'FR'),
      says: [],
    },
    { when: 'the label may do', part: paid(', compensated: true, disclosure: paid promotion'), says: [] },
    { when: 'an unpaid item says thanks', part: paid(', compensated: false, disclosure: thanks to Ana'), says: [] },
  ],
  'governance/alt-text-missing': [
    {
      when: 'the ending tells that it is an image',
      part: withMedia('\n        - url: https://growkits.test/balcony.JPG?w=800'),
      says: [
        {
          marked: 'url',
          message: 'The image of content item "teaser" has no alt text. Describe it for people who cannot see it.',
          fixes: ['Insert "alt_text"'],
        },
      ],
    },
    {
      when: 'the second of two images has none',
      part: withMedia(
        '\n        - {file: a.png, alt_text: Basil}\n        - {file: b.mp4, captions: b.vtt}\n        - {type: image}',
        'instagram',
        'carousel',
      ),
      says: [
        {
          marked: 'type',
          message: 'The 2nd image of content item "teaser" has no alt text. Describe it for people who cannot see it.',
          fixes: ['Insert "alt_text"'],
        },
      ],
    },
    {
      when: 'the format takes no alt text',
      part: withMedia('\n        - {type: image}', 'instagram', 'story'),
      says: [],
    },
    { when: 'the platform is not known', part: withMedia('\n        - {type: image}', 'x-forum'), says: [] },
    {
      when: 'the platform takes no alt text that we know of',
      part: withMedia('\n        - {type: image}', 'blog', 'article'),
      says: [],
    },
    { when: 'nothing tells what it is', part: withMedia('\n        - {file: assets/teaser}'), says: [] },
    { when: 'the key is empty', part: withMedia('\n        - type: image\n          alt_text:'), says: [] },
  ],
  'governance/captions-missing': [
    {
      when: 'a video has none',
      part: withMedia('\n        - file: balcony.mp4', 'instagram', 'reel'),
      says: [
        {
          marked: 'file',
          message:
            'The video of content item "teaser" has no captions, and many people watch without sound. Name the file with the captions, or write burned-in.',
          fixes: ['Insert "captions"'],
        },
      ],
    },
    {
      when: 'a sound file has none, whatever the platform',
      part: withMedia('\n        - type: audio', 'x-radio'),
      says: [
        {
          marked: 'type',
          message:
            'The sound file of content item "teaser" has no transcript for people who cannot hear it. Name the file with the words under "captions".',
          fixes: ['Insert "captions"'],
        },
      ],
    },
    { when: 'it is an image', part: withMedia('\n        - {type: image, file: loop.mp4}'), says: [] },
    {
      when: 'they are part of the picture',
      part: withMedia('\n        - {type: video, captions: burned-in}'),
      says: [],
    },
  ],
  'governance/personal-data-no-consent': [
    {
      when: 'two goals collect data, in a brief without governance',
      part: noGovernance + goals('leads', 'awareness', 'donations'),
      says: [
        {
          marked: 'leads-goal',
          message:
            'Goal "leads-goal" collects personal data, and nothing says on what ground. Add "consent" or "privacy_notice" to governance.',
          fixes: ['Insert "governance"'],
        },
      ],
    },
    {
      when: 'governance says nothing of it',
      part: noConsent + noNotice + goals('signups'),
      says: [
        {
          marked: 'signups-goal',
          message:
            'Goal "signups-goal" collects personal data, and nothing says on what ground. Add "consent" or "privacy_notice" to governance.',
          fixes: ['Insert "consent"', 'Insert "privacy_notice"'],
        },
      ],
    },
    { when: 'there is a notice', part: noConsent + goals('leads'), says: [] },
    { when: 'no goal collects data', part: noGovernance + goals('sales'), says: [] },
    {
      when: 'governance is misspelt',
      part: `${noGovernance}${goals('leads')}governence:\n  consent: They tick a box.\n`,
      says: [],
    },
  ],
  'governance/minors-safeguards': [
    {
      when: 'children are in two audiences',
      part: noConsent + audience('{min: 12, max: 15}', '{min: 18}', '{min: 16}'),
      says: [
        {
          marked: '12',
          message:
            'Audience "class-1" begins at age 12, and nothing says how children are protected. Add "consent" to governance.',
          fixes: ['Insert "consent"'],
        },
      ],
    },
    {
      when: 'there is no governance at all',
      part: noGovernance + audience('{min: 13}'),
      says: [
        {
          marked: '13',
          message:
            'Audience "class-1" begins at age 13, and nothing says how children are protected. Add "consent" to governance.',
          fixes: ['Insert "governance"'],
        },
      ],
    },
    { when: 'all are of age', part: noConsent + audience('{min: 18, max: 30}'), says: [] },
    { when: 'the ages are not known', part: noConsent + audience('{max: 15}'), says: [] },
    { when: 'consent is given', part: audience('{min: 12}'), says: [] },
  ],
  'governance/regulated-approval': [
    {
      when: 'two regulated fields have no fitting approval',
      part: 'governance:\n  industry: [general, finance, health]\n  approvals:\n    - {stage: Illegal copies, approver: sam}\n',
      says: [
        {
          marked: 'finance',
          message:
            'Financial content needs a compliance approval before it is published. Add one to "approvals", with a stage such as "Compliance".',
          fixes: ['Add a compliance approval'],
        },
      ],
    },
    {
      when: 'there are no approvals',
      part: '# without governance.approvals\ngovernance:\n  industry: politics\n',
      says: [
        {
          marked: 'politics',
          message:
            'Political content needs a compliance approval before it is published. Add one to "approvals", with a stage such as "Compliance".',
          fixes: ['Add a compliance approval'],
        },
      ],
    },
    {
      when: 'a stage names it',
      part: 'governance:\n  industry: pharma\n  approvals:\n    - {stage: MEDICAL check, approver: sam}\n',
      says: [],
    },
    {
      when: 'a stage is missing',
      part: 'governance:\n  industry: pharma\n  approvals:\n    - {approver: sam}\n',
      says: [],
    },
    { when: 'the approvals are a text', part: 'governance:\n  industry: pharma\n  approvals: Legal\n', says: [] },
    {
      when: 'the field is not regulated',
      part: 'governance:\n  industry: [education, x-toys]\n  approvals: []\n',
      says: [],
    },
  ],
};

const strictness: Readonly<Record<string, string>> = {
  'governance/disclosure-missing': 'draft warning, review error, approved error, live error, closed error',
  'governance/disclosure-weak': 'draft warning, review warning, approved warning, live warning, closed warning',
  'governance/alt-text-missing': 'draft hint, review warning, approved warning, live warning, closed hint',
  'governance/captions-missing': 'draft hint, review warning, approved warning, live warning, closed hint',
  'governance/personal-data-no-consent': 'draft hint, review error, approved error, live error, closed hint',
  'governance/minors-safeguards': 'draft info, review warning, approved warning, live warning, closed warning',
  'governance/regulated-approval': 'draft hint, review warning, approved warning, live warning, closed hint',
};

const mends: readonly { code: string; part: string; which?: number; lines: string[] }[] = [
  {
    code: 'governance/disclosure-missing',
    part: paid(', compensated: true', 'Ana, 30, plants "her" herbs.'),
    lines: [`      text: '#ad Ana, 30, plants "her" herbs.'`],
  },
  {
    code: 'governance/disclosure-missing',
    part: paid(', compensated: true', '"Ana plants\\nherbs."'),
    lines: ['      text: "#ad Ana plants\\nherbs."'],
  },
  {
    code: 'governance/disclosure-missing',
    part: paid(', compensated: true', '|\n        Ana plants.\n        She waits.'),
    lines: ['        #ad Ana plants.'],
  },
  {
    code: 'governance/disclosure-missing',
    part: paid(', compensated: true'),
    which: 1,
    lines: ['      partner: {name: Ana Costa, compensated: true, disclosure: "#ad"}'],
  },
  {
    code: 'governance/disclosure-weak',
    part: paid(', compensated: true, disclosure: gifted'),
    lines: ['      partner: {name: Ana Costa, compensated: true, disclosure: "#ad"}'],
  },
  {
    code: 'governance/disclosure-weak',
    part: paid(', compensated: true', '"Herbs for all! #spon #herbs"'),
    lines: ['      text: "Herbs for all! #ad #herbs"'],
  },
  {
    code: 'governance/disclosure-weak',
    part: paid(', compensated: true, disclosure: Brought to you by Grow Kits'),
    lines: ['      partner: {name: Ana Costa, compensated: true, disclosure: "#ad Brought to you by Grow Kits"}'],
  },
  {
    code: 'governance/alt-text-missing',
    part: withMedia('\n        - type: image'),
    lines: ['          alt_text: What the picture shows'],
  },
  {
    code: 'governance/captions-missing',
    part: withMedia('\n        - {type: video}', 'tiktok', 'video'),
    lines: ['        - {type: video, captions: burned-in}'],
  },
  {
    code: 'governance/personal-data-no-consent',
    part: noGovernance + goals('leads'),
    lines: [
      'governance:',
      '  consent: People tick a box before they leave their address.',
      '  privacy_notice: https://growkits.test/privacy',
    ],
  },
  {
    code: 'governance/minors-safeguards',
    part: noConsent + audience('{min: 12}'),
    lines: ['  consent: Parents agree in writing before children take part.'],
  },
  {
    code: 'governance/regulated-approval',
    part: 'governance:\n  industry: health\n  approvals:\n    - {stage: creative, approver: sam}\n',
    lines: ['    - stage: Compliance', '      approver: nadia'],
  },
];

describe('the governance rules', () => {
  for (const [code, rows] of Object.entries(cases)) {
    describe(code, () => {
      for (const { when, part, says } of rows)
        it(`${says.length > 0 ? 'speaks' : 'is silent'} when ${when}`, () => assert.deepEqual(seen(code, part), says));

      it('is as severe as the status asks', () =>
        assert.equal(severities(code, rows[0]?.part ?? ''), strictness[code]));
    });
  }

  describe('mend what they find', () => {
    for (const { code, part, which, lines } of mends)
      it(`${code}: ${lines[0]?.trim()}`, () => assert.deepEqual(mended(code, part, which), { lines, left: [] }));
  });
});
