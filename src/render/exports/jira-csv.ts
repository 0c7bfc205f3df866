import type { Brief } from '../../format/brief';
import { csvForSpreadsheets } from './csv';
import type { Exported, ExportOptions } from './exporting';
import { publishedItems, type Task, tasksOf, undatedTasks } from './tasks';

/** Jira asks for a summary, wants no punctuation in names, and takes several labels in several columns of one name. */
const columns = ['Summary', 'Issue Type', 'Description', 'Assignee', 'Due Date', 'Labels', 'Labels'];

/** Jira refuses a summary of more than 255 characters; one is left for an apostrophe before a formula. */
const longestSummary = 254;

/** The work on a campaign as issues for Jira. */
export function exportJira(brief: Brief, options: ExportOptions): Exported {
  const tasks = tasksOf(brief, options);
  const text = csvForSpreadsheets({ columns, rows: tasks.map(rowOf) });
  return { text, notes: [...undatedTasks(tasks), ...publishedItems(brief)] };
}

function rowOf({ name, notes, assignee, due, labels: [first = '', second = ''] }: Task): string[] {
  return [shortened(name), 'Task', notes, assignee, due, first, second];
}

/** Never cut in the middle of an emoji, which takes two characters. */
function shortened(name: string): string {
  return name.slice(0, longestSummary).replace(/[\uD800-\uDBFF]$/, '');
}
