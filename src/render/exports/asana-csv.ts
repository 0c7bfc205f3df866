import type { Brief } from '../../format/brief';
import { writeDay } from '../../format/dates';
import { csvForSpreadsheets } from './csv';
import type { Exported, ExportOptions } from './exporting';
import { oneLine } from './items';
import { soundPhases } from './phases';
import { publishedItems, tasksOf, undatedTasks } from './tasks';

/** As Asana calls them in its own exports, so that its importer knows them without being told. */
const columns = ['Name', 'Notes', 'Assignee', 'Start Date', 'Due Date', 'Section/Column'];

/** The work on a campaign as tasks for Asana, each phase as a task that spans it. */
export function exportAsana(brief: Brief, options: ExportOptions): Exported {
  const phases = soundPhases(brief).map(({ name, view, first, last }) => {
    const purpose = view.purpose?.value ?? '';
    return [`Phase: ${name}`, purpose, '', writeDay(first), writeDay(last), oneLine(name)];
  });
  const tasks = tasksOf(brief, options);
  const rows = tasks.map(({ name, notes, assignee, due, section }) => [name, notes, assignee, '', due, section]);
  return {
    text: csvForSpreadsheets({ columns, rows: [...phases, ...rows] }),
    notes: [...undatedTasks(tasks), ...publishedItems(brief)],
  };
}
