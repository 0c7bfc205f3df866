import { readdirSync, readFileSync } from 'node:fs';
import { writeDay } from '../../../src/format/dates';

const folder = 'test/render/portfolio/team';

/** The briefs of a small team with five campaigns around a day (since 1970-01-01), by file; in the files, `day+5` is five days later. */
export function teamBriefs(today: number): Readonly<Record<string, string>> {
  const texts = readdirSync(folder).map((name) => {
    const text = readFileSync(`${folder}/${name}`, 'utf8');
    return [name, text.replace(/\bday([+-]\d+)/g, (_, days) => writeDay(today + Number(days)))] as const;
  });
  return Object.fromEntries(texts);
}
