// All that is measured, by the names that "npm run bench" knows.
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';
import { nodeBundle } from '../build.mjs';
import { generate } from '../generate.mjs';
import { ROOT } from '../lib/dependencies.mjs';
import { languageServerRows } from './language-server.mjs';
import { peerRows } from './peers.mjs';
import { memoryRows, processRows } from './processes.mjs';
import { activationRows, sizeRows } from './sizes.mjs';

/** @typedef {import('./print.mjs').Table} Table */

/** @returns {Promise<Record<string, Table>>} */
export async function allTables() {
  const bench = await bundledBenchmarks();
  const { speedRows, ruleRows, keystrokeRows, stageRows, coldRows } = bench;
  const { languageRows, pageRows, growthRows, badInputRows } = bench;
  return {
    growth: {
      title: 'What ten times as much costs',
      columns: ['growth', 'before', 'after', 'ratio', 'at most'],
      rows: growthRows,
    },
    speed: {
      title:
        "Text to findings, against parseDocument of the package yaml alone (warm, medians, the library's same build)",
      columns: ['a brief of', 'yaml', 'check', 'ratio', 'at most'],
      rows: speedRows,
    },
    rules: {
      title: 'What all rules add, as a share of parseDocument (promised: 0.15)',
      columns: ['a brief of', 'without', 'with', 'share'],
      rows: ruleRows,
    },
    keystroke: {
      title:
        'A letter typed, to the findings and to what is missing for the next status, against parseDocument (wanted: 0.05)',
      columns: ['a brief of', 'yaml', 'answer', 'ratio'],
      rows: keystrokeRows,
    },
    stages: {
      title: 'Where the time of such an answer goes, in a brief of 5,000 lines, against parseDocument',
      columns: ['what', 'answer', 'ratio'],
      rows: stageRows,
      note: `Of a letter typed, only the first row would be saved by reading nothing but the item that changed. The rules ask for
the most, and they compare: an id that changes in one item is unknown in another, a day moved leaves a gap, a goal loses
the last item that serves it. To ask only about the item that changed, each rule would have to tell what else it looks
at, and be held to it. At the size of real briefs, 120 to 600 lines, the whole answer takes a millisecond or less, and
the editor waits 150 of them for a pause in the typing before it asks.`,
    },
    language: {
      title: 'What the editor asks of a brief of 600 lines that is read already, against parseDocument',
      columns: ['what', 'yaml', 'answer', 'ratio', 'at most'],
      rows: languageRows,
    },
    page: {
      title: 'The page of a brief that is read already, to the text of its HTML',
      columns: ['what', 'base', 'page', 'ratio', 'at most'],
      rows: pageRows,
    },
    input: {
      title: 'A megabyte of anything, checked',
      columns: ['what', 'ms', 'at most'],
      rows: badInputRows,
    },
    peers: {
      title:
        'Text to findings with all rules, beside the peers in one process (warm, medians; each package as published)',
      columns: ['a brief of', 'theirs', 'ours', 'ratio', 'at most'],
      rows: () => peerRows(bench),
    },
    server: {
      title:
        'From a keystroke to its findings, beside yaml-language-server over LSP (both wait for a pause: 200 and 150 ms)',
      columns: ['a brief of', 'theirs', 'ours', 'ratio', 'at most'],
      rows: () => languageServerRows(bench),
    },
    processes: {
      title: 'The command line, beside the peers as processes (briefs of 120 lines)',
      columns: ['what', 'theirs', 'ours', 'ratio', 'at most'],
      rows: () => processRows(bench),
    },
    cold: {
      title: 'Where the time of 1,000 briefs of 120 lines goes, in a process that has just begun',
      columns: ['what', 'time', 'share'],
      rows: coldRows,
      note: `ajv-cli does what the form is checked by, without places, and has no rules: those take us the most. A run over 1,000
briefs ends before V8 has compiled them for speed; in an editor, which stays open, they take a fraction of this.`,
    },
    memory: {
      title: 'The most memory that a check takes (briefs of 120 lines)',
      columns: ['what', 'MB', 'at most'],
      rows: () => memoryRows(bench),
    },
    size: { title: 'Sizes', columns: ['file', 'KB', 'at most'], rows: sizeRows },
    activation: {
      title: "Activation, by VS Code's own table (Developer: Show Running Extensions)",
      columns: ['host', 'ms', 'at most'],
      rows: activationRows,
    },
  };
}

/** Bundled as the product is, because that is what people run. */
async function bundledBenchmarks() {
  await generate();
  const outfile = path.join(ROOT, 'out/bench.cjs');
  await build({ ...nodeBundle, entryPoints: ['test/bench/index.ts'], outfile });
  return createRequire(import.meta.url)(outfile);
}
