// Where FORMAT says that ids are defined and named, and briefs that do so. `[]` stands for an item of a list.
import { stringify } from 'yaml';
import type { NameKind } from '../../src/language/named-things';

interface NamedPlaces {
  readonly definedAt: string;
  readonly namedAt: readonly string[];
}

export const namedPlaces: Readonly<Record<NameKind, NamedPlaces>> = {
  goal: { definedAt: 'strategy.goals[].id', namedAt: ['execution.content[].goals', 'measurement.results[].goal'] },
  audience: {
    definedAt: 'strategy.audience[].id',
    namedAt: ['execution.content[].audience', 'strategy.goals[].audience', 'strategy.platforms[].audience'],
  },
  pillar: { definedAt: 'strategy.pillars[].id', namedAt: ['execution.content[].pillar'] },
  'content item': {
    definedAt: 'execution.content[].id',
    namedAt: ['execution.content[].depends_on', 'budget.lines[].content'],
  },
  phase: { definedAt: 'campaign.phases[].id', namedAt: ['execution.content[].phase'] },
  person: {
    definedAt: 'team[].id',
    namedAt: [
      'campaign.owner',
      'execution.content[].owner',
      'execution.content[].approval.approver',
      'execution.engagement_plan.owner',
      'execution.engagement_plan.backup',
      'execution.engagement_plan.escalation[].to',
      'execution.engagement_plan.crisis.spokesperson',
      'execution.engagement_plan.crisis.resumed_by',
      'execution.adaptation.owner',
      'execution.adaptation.triggers[].owner',
      'measurement.owner',
      'governance.approvals[].approver',
      'governance.risks[].owner',
    ],
  },
  platform: {
    definedAt: 'strategy.platforms[].platform',
    namedAt: [
      'strategy.audience[].platforms',
      'execution.content[].platform',
      'execution.engagement_plan.conversation[].platform',
      'budget.lines[].platform',
    ],
  },
};

export const kinds = Object.keys(namedPlaces) as NameKind[];

/** A brief that holds these values at these places, each in an item of its own. */
export function briefWith(values: readonly (readonly [place: string, value: unknown])[]): string {
  const brief = {};
  for (const [place, value] of values) put(brief, place.split('.'), value);
  return stringify(brief);
}

function put(holder: Record<string, unknown>, [step = '', ...rest]: readonly string[], value: unknown): void {
  const key = step.replace('[]', '');
  if (step === key && rest.length === 0) holder[key] = value;
  else if (step === key) put(recordAt(holder, key), rest, value);
  else {
    const item = {};
    const list = holder[key];
    holder[key] = [...(Array.isArray(list) ? list : []), item];
    put(item, rest, value);
  }
}

function recordAt(holder: Record<string, unknown>, key: string): Record<string, unknown> {
  const record = (holder[key] ?? {}) as Record<string, unknown>;
  holder[key] = record;
  return record;
}
