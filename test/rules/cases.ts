import assert from 'node:assert/strict';
import { mended, seen, severities } from './findings';

/** What is marked, what the message says, and the titles of the mends on offer, the best one first. */
export type Said = readonly [marked: string, message: string, fixes: readonly string[]];

export interface Case {
  readonly when: string;
  /** Parts of a brief; the rest comes from the complete one. */
  readonly part: string;
  readonly says: readonly Said[];
}

export interface RuleCases {
  /** `draft hint, review error, …`, of the first case. */
  readonly severities: string;
  readonly cases: readonly Case[];
}

/** The lines that the nth mend of a part's first finding leaves where others stood. */
export interface Mend {
  readonly code: string;
  readonly part: string;
  readonly which?: number;
  readonly lines: readonly string[];
}

/** What every family of rules is held to: where it speaks and where it is silent, its words, its strictness and its mends. */
export function describeRules(
  family: string,
  rules: Readonly<Record<string, RuleCases>>,
  mends: readonly Mend[],
): void {
  describe(`the ${family} rules`, () => {
    for (const [code, { severities: expected, cases }] of Object.entries(rules))
      describe(code, () => {
        for (const { when, part, says } of cases)
          it(`${says.length > 0 ? 'speaks' : 'is silent'} when ${when}`, () => {
            const said = seen(code, part).map(({ marked, message, fixes }) => [marked, message, fixes]);
            assert.deepEqual(said, says);
          });
        it('is as strict as the status asks', () => assert.equal(severities(code, cases[0]?.part ?? ''), expected));
      });

    describe('mend what they find, and nothing else is wrong then', () => {
      for (const { code, part, which, lines } of mends)
        it(`${code}: ${lines[0]?.trim() ?? 'lines go'}`, () =>
          assert.deepEqual(mended(code, part, which), { lines, left: [] }));
    });
  });
}

/** `draft hint, review …`: the severities of a rule that becomes stricter from draft to review, and is a hint once all is over. */
export function fromHintTo(severity: string): string {
  return `draft hint, review ${severity}, approved ${severity}, live ${severity}, closed hint`;
}

/** The severities of a rule that is always as strict. */
export function always(severity: string): string {
  return ['draft', 'review', 'approved', 'live', 'closed'].map((status) => `${status} ${severity}`).join(', ');
}
