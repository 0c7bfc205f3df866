import { checkBrief, examine } from '../../../src/check';
import { Brief } from '../../../src/format/brief';
import { dayNumber } from '../../../src/format/dates';
import { readinessBy } from '../../../src/readiness';
import { type CampaignSummary, summaryOf } from '../../../src/render/portfolio/campaign-summary';

/** 12 March 2026, a Thursday. */
export const today = dayNumber(2026, 3, 12) ?? 0;

/** A day of 2026. */
export function day(month: number, date: number): number {
  return dayNumber(2026, month, date) ?? 0;
}

/** The summary of a brief's text, as the editor makes it. */
export function summed(text: string, file = 'launch.brief.yaml'): CampaignSummary {
  const brief = Brief.read(text);
  const readiness = readinessBy(brief.status, examine(brief));
  return summaryOf({ address: `file:///${file}`, file, brief, findings: checkBrief(brief).findings, readiness });
}

/** What tests say of a campaign; the rest is left out of its brief. */
export interface Sketch {
  readonly name?: string;
  readonly campaign?: string;
  /** Entries of `strategy.audience`, in braces. */
  readonly audience?: readonly string[];
  /** Entries of `execution.content`, in braces. */
  readonly content?: readonly string[];
  readonly further?: string;
}

/** The text of a brief with little in it. */
export function briefOf({ name = 'Spring', campaign = '', audience = [], content = [], further = '' }: Sketch): string {
  return `campaign: {name: ${name}, ${campaign}}
strategy:
  audience: [${audience.join(', ')}]
execution:
  content: [${content.join(', ')}]
${further}
`;
}

export function sketched(sketch: Sketch): CampaignSummary {
  return summed(briefOf(sketch), `${sketch.name ?? 'Spring'}.brief.yaml`);
}
