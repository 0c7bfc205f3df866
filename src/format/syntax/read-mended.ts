import type { Finding } from '../finding';
import { syntaxMessages } from '../messages';
import { readYaml } from '../yaml-reader';
import { isBroken } from './broken-places';
import { syntaxFinding } from './mend';
import { type MendedReading, Mending } from './mending';
import { soundTraps } from './sound-traps';

/**
 * Reads a text and, where YAML gives up, mends a copy in the way the author most likely meant and reads on: so each
 * broken place is one finding, and what merely follows from it is none. The places of the tree and of all findings are
 * places of the text as it is.
 */
export function readMended(text: string): MendedReading {
  const reading = readYaml(text);
  if (reading.tooComplex) return { root: undefined, findings: [tooComplex(text)], complete: false };
  if (!isBroken(text, reading)) return { root: reading.root, findings: soundTraps(text, reading), complete: true };
  return new Mending(text, reading).run();
}

function tooComplex(text: string): Finding {
  const start = Math.max(0, text.search(/\S/));
  const range = { start, end: Math.min(text.length, start + 1) };
  return syntaxFinding({ code: 'yaml/too-complex', range, message: syntaxMessages.tooComplex() });
}
