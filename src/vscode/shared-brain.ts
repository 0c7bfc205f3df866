// What the parts that are loaded later use of the brain, by its place under src/: they share the extension's one copy
// (scripts/lib/shared-brain.mjs), which keeps the package small and the sense of "the same brief" intact.
import * as counting from '../format/counting';
import * as dates from '../format/dates';
import * as place from '../format/form/place';
import * as messages from '../format/messages';
import * as projectConfig from '../format/project-config';
import * as vocabulary from '../format/vocabulary';
import * as counted from '../language/counted';
import * as daysInWords from '../language/days-in-words';
import * as metricsInWords from '../language/metrics-in-words';
import * as textLengths from '../language/text-lengths';
import * as readiness from '../readiness';
import * as amounts from '../rules/amounts';
import * as contentItems from '../rules/content-items';
import * as contentLength from '../rules/content-length';
import * as media from '../rules/media';
import * as targets from '../rules/targets';

const shared: ReadonlyMap<string, unknown> = new Map(
  Object.entries({
    readiness,
    'format/counting': counting,
    'format/dates': dates,
    'format/form/place': place,
    'format/messages': messages,
    'format/project-config': projectConfig,
    'format/vocabulary': vocabulary,
    'language/counted': counted,
    'language/days-in-words': daysInWords,
    'language/metrics-in-words': metricsInWords,
    'language/text-lengths': textLengths,
    'rules/amounts': amounts,
    'rules/content-items': contentItems,
    'rules/content-length': contentLength,
    'rules/media': media,
    'rules/targets': targets,
  }),
);

/** The module of that name; throws where it is not shared, which is a mistake in the list above. */
export function requireShared(name: string): unknown {
  if (!shared.has(name)) throw new Error(`src/vscode/shared-brain.ts does not share ${name}.`);
  return shared.get(name);
}
