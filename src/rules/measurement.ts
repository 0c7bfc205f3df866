import { labelOf } from '../format/view';
import { insertFix } from './fixes';
import { lacks } from './lacking';
import { untrackedLink } from './measurement-links';
import { utmFormat } from './measurement-tags';
import { personFor } from './people';
import type { Rule } from './rule';

const missing: Rule = {
  code: 'measurement/missing',
  title: 'No measurement plan',
  strictness: { draft: 'hint', review: 'warning' },
  why: 'Numbers that nobody has promised to read are not read, or only once it is too late to change course. Reading them is one of the core duties of those who run a campaign.',
  sources: [
    'roles article: analysing metrics is a core duty',
    'content and data article: data and analytics are a priority',
  ],
  remedy: 'Say who reads the numbers, how often, and where.',
  bad: `
# without measurement
campaign:
  status: review
`,
  good: `
measurement:
  owner: sam
  cadence: weekly
  tools: [Shop]
`,
  check(brief, report) {
    if (!lacks(brief.view, 'measurement')) return;
    const owner = personFor(brief, ['data-analyst', 'digital-marketer'], 'Who reads the numbers');
    report({
      range: labelOf(brief.text, brief.view),
      message: 'The brief does not say how its goals are measured. Add who reads the numbers, how often, and where.',
      fixes: () =>
        insertFix(brief, brief.view, 'measurement', {
          owner,
          cadence: 'weekly',
          tools: ['Where the numbers are'],
        }),
    });
  },
};

export const measurementRules: readonly Rule[] = [missing, untrackedLink, utmFormat];
