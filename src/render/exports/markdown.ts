import type { Brief } from '../../format/brief';
import type { AudienceView, BudgetView, GoalView } from '../../format/generated/view-types';
import type { Section } from '../../format/view';
import type { Exported, ExportOptions } from './exporting';
import { oneLine } from './items';
import { bullets, sectionBlocks, sectionsTable, stacked, table, underHeading } from './markdown-blocks';
import { contentPart } from './markdown-content';
import { inline, paragraphs, quotation } from './markdown-text';
import { type AnyValue, ValueWords } from './markdown-values';

/** The whole brief as a document for a wiki or a pull request, in the order of the page. */
export function exportMarkdown(brief: Brief, { today, config }: ExportOptions): Exported {
  const words = new ValueWords(brief, config);
  const parts = [
    headPart(brief, words),
    ...strategyParts(brief, words),
    contentPart(brief, words),
    ...otherParts(brief, words),
    `Exported on ${inline(today)}.`,
  ];
  return { text: `${stacked(parts)}\n`, notes: [] };
}

function headPart({ view: { campaign } }: Brief, words: ValueWords): string {
  const name = oneLine(campaign?.name?.value ?? 'Campaign without a name');
  const summary = campaign?.summary ? paragraphs(campaign.summary.value) : '';
  const facts = campaign ? sectionBlocks(campaign, words, ['name', 'summary', 'phases', 'references']) : [];
  return stacked([`# ${inline(name)}`, summary, ...facts]);
}

function strategyParts({ view: { strategy, campaign } }: Brief, words: ValueWords): string[] {
  const core = strategy?.message?.core;
  return [
    underHeading('## Message', [core ? quotation(core.value) : '', ...facts(strategy?.message, words, ['core'])]),
    underHeading('## Background', [strategy?.background ? paragraphs(strategy.background.value) : '']),
    underHeading('## Goals', goalBlocks(strategy?.goals ?? [], words)),
    underHeading(
      '## Audience',
      (strategy?.audience ?? []).map((audience) => audiencePart(audience, words)),
    ),
    listPart('## Platforms', strategy?.platforms, words),
    listPart('## Pillars', strategy?.pillars, words),
    listPart('## Competitors', strategy?.competitors, words),
    underHeading('## What the campaign does not try', [bullets((strategy?.non_goals ?? []).map(words.of, words))]),
    listPart('## Phases', campaign?.phases, words),
  ];
}

function otherParts({ view }: Brief, words: ValueWords): string[] {
  const { campaign, execution, measurement, budget, team, governance } = view;
  return [
    underHeading('## Engagement plan', facts(execution?.engagement_plan, words)),
    underHeading('## Adaptation', facts(execution?.adaptation, words)),
    underHeading('## Measurement', facts(measurement, words)),
    underHeading('## Budget', budget ? budgetBlocks(budget, words) : []),
    listPart('## Team', team, words),
    underHeading('## Governance', facts(governance, words)),
    listPart('## References', campaign?.references, words),
  ];
}

function facts(section: Section | undefined, words: ValueWords, without: readonly string[] = []): string[] {
  return section ? sectionBlocks(section, words, without) : [];
}

function listPart(heading: string, sections: readonly Section[] | undefined, words: ValueWords): string {
  return underHeading(heading, [sectionsTable(sections ?? [], words)]);
}

const metricKeys = ['metric', 'baseline', 'target', 'stretch', 'by', 'data_source'] as const;

/** One row for each metric; the goal stands in the first row of its own. */
function goalBlocks(goals: readonly GoalView[], words: ValueWords): string[] {
  const cell = (value: AnyValue | undefined) => (value ? words.of(value) : '');
  const rows = goals.flatMap((goal) => {
    const own = [cell(goal.statement ?? goal.id), cell(goal.type), cell(goal.priority)];
    const metrics = goal.metrics.map((metric) => metricKeys.map((key) => cell(metric[key])));
    const [first = [], ...others] = metrics;
    return [[...own, ...first], ...others.map((metric) => ['', '', '', ...metric])];
  });
  const overview = table(
    ['Goal', 'Type', 'Priority', 'Metric', 'Baseline', 'Target', 'Stretch', 'By', 'Data source'],
    rows,
  );
  return [overview, ...goals.map((goal) => goalPart(goal, words))];
}

/** What the table of goals does not say. */
function goalPart(goal: GoalView, words: ValueWords): string {
  const heading = `### ${inline(oneLine(goal.statement?.value ?? goal.id?.value ?? 'Goal'))}`;
  return underHeading(heading, sectionBlocks(goal, words, ['id', 'statement', 'type', 'priority', 'metrics']));
}

function audiencePart(audience: AudienceView, words: ValueWords): string {
  const heading = `### ${inline(oneLine(audience.name?.value ?? audience.id?.value ?? 'Audience'))}`;
  return stacked([heading, ...sectionBlocks(audience, words, ['id', 'name'])]);
}

function budgetBlocks(budget: BudgetView, words: ValueWords): string[] {
  const cell = (value: AnyValue | undefined) => (value ? words.of(value) : '');
  const lines = budget.lines.map((line) => [
    cell(line.for),
    cell(line.platform),
    cell(line.content),
    cell(line.amount),
    cell(line.actual),
  ]);
  const sums = [
    ['Contingency', '', '', cell(budget.contingency)],
    ['**Total**', '', '', cell(budget.total)],
  ].filter((row) => row[3] !== '');
  return [table(['For', 'Platform', 'Content item', 'Amount', 'Spent'], [...lines, ...sums])];
}
