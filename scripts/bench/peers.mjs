// The peers in process and warm: the same brief, the same schema, one run, in turns.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument } from 'yaml';
import { ROOT } from '../lib/dependencies.mjs';
import { ensurePeers, importPeer, requirePeer } from './peer-packages.mjs';

const schemaFile = path.join(ROOT, 'schemas/campaign-brief.schema.json');

/** The most of a peer's time that we may take. */
const limits = { 'yaml parseDocument, reading only': 0.25, 'yaml-language-server, schema only': 0.2 };

const sizes = [
  { lines: 120, rounds: 15 },
  { lines: 600, rounds: 15 },
  { lines: 5_000, rounds: 15 },
];

/**
 * @param {{ checkText: (text: string) => unknown, cleanBrief: (lines: number) => string }} ours
 * @returns {AsyncGenerator<import('../../test/bench/row').Row>} our time as a share of each peer's
 */
export async function* peerRows({ checkText, cleanBrief }) {
  await ensurePeers();
  const peers = await warmPeers();
  for (const { lines, rounds } of sizes) {
    const text = cleanBrief(lines);
    for (const [name, check] of Object.entries(peers)) {
      const { base, time } = await compareInTurns(
        () => check(text),
        () => checkText(text),
        rounds,
      );
      const cells = [`${base.toFixed(2)} ms`, `${time.toFixed(2)} ms`];
      yield { what: `${lines.toLocaleString('en')} lines · ${name}`, cells, value: time / base, limit: limits[name] };
    }
  }
}

async function warmPeers() {
  const schema = JSON.parse(readFileSync(schemaFile, 'utf8'));
  return {
    'yaml parseDocument, reading only': (text) => parseDocument(text),
    'js-yaml parseEvents, reading only': (text) => requirePeer('js-yaml').parseEvents(text),
    'yaml-language-server, schema only': await yamlLanguageServer(schema),
    'Spectral, one schema rule': spectral(schema),
  };
}

async function yamlLanguageServer(schema) {
  const { getLanguageService } = await importPeer(
    'yaml-language-server/out/src/languageservice/yamlLanguageService.js',
  );
  const { TextDocument } = requirePeer('vscode-languageserver-textdocument');
  const service = getLanguageService({
    schemaRequestService: (uri) => Promise.reject(new Error(`The schema asks for ${uri}.`)),
    workspaceContext: { resolveRelativePath: (file) => file },
    telemetry: { send() {}, sendTrack() {}, sendError: (_name, error) => fail(error) },
  });
  service.configure({ validate: true, schemas: [{ uri: schema.$id, fileMatch: ['*.brief.yaml'], schema }] });
  let version = 0;
  return (text) =>
    service.doValidation(TextDocument.create('file:///spring.brief.yaml', 'yaml', ++version, text), false);
}

function fail(error) {
  throw error;
}

function spectral(schema) {
  const { Spectral, Document } = requirePeer('@stoplight/spectral-core');
  const functions = requirePeer('@stoplight/spectral-functions');
  const { Yaml } = requirePeer('@stoplight/spectral-parsers');
  const engine = new Spectral();
  engine.setRuleset(spectralRuleset(functions.schema, schema));
  return (text) => engine.run(new Document(text, Yaml, 'spring.brief.yaml'));
}

/** @returns a ruleset for Spectral with one rule: the schema, by its own function (or its name, in a file) */
export function spectralRuleset(schemaFunction, schema) {
  // biome-ignore lint/suspicious/noThenProperty: this is what Spectral calls it, and nothing awaits it
  const rule = { given: '$', severity: 'error', then: { function: schemaFunction, functionOptions: { schema } } };
  return { rules: { brief: rule } };
}

/** What an editor has after a few seconds of typing: V8 compiles in several steps. */
const warmUpMs = 1_500;
/** What is shorter drowns in the noise of the clock. */
const shortestBatchMs = 20;

/** Medians of rounds in turns, of code that is warm. */
async function compareInTurns(base, work, rounds) {
  await timeOf(base, warmUpMs);
  await timeOf(work, warmUpMs);
  const baseTimes = [];
  const workTimes = [];
  for (let round = 0; round < rounds; round++) {
    baseTimes.push(await timeOf(base, shortestBatchMs));
    workTimes.push(await timeOf(work, shortestBatchMs));
  }
  return { base: median(baseTimes), time: median(workTimes) };
}

/** Milliseconds for one call, over as many as take that long together. */
async function timeOf(work, leastMs) {
  const startedAt = performance.now();
  let calls = 0;
  let passed = 0;
  while (passed < leastMs) {
    await work();
    calls++;
    passed = performance.now() - startedAt;
  }
  return passed / calls;
}

/** @param {number[]} numbers */
export function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
}
