// yaml-language-server as editors run it: a process of its own that is spoken to over LSP.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { ROOT } from '../lib/dependencies.mjs';
import { ensurePeers, peerFile, requirePeer } from './peer-packages.mjs';
import { median } from './peers.mjs';

/** What our editor face waits after the last key before it checks (src/vscode/open-briefs.ts). */
const ourPauseMs = 150;
const rounds = 5;
const uri = 'file:///spring.brief.yaml';

/**
 * From a keystroke to the findings on it. Both wait for the author to pause first: the server for 200 ms (a constant in
 * its source), we for 150 ms, so that most of either number is the pause.
 * @param {{ checkText: (text: string) => unknown, cleanBrief: (lines: number) => string }} ours
 * @returns {AsyncGenerator<import('../../test/bench/row').Row>}
 */
export async function* languageServerRows({ checkText, cleanBrief }) {
  await ensurePeers();
  const server = await startServer();
  try {
    for (const lines of [120, 600, 5_000]) {
      const text = cleanBrief(lines);
      const theirs = await medianOf(() => server.change(text));
      const ours = ourPauseMs + (await medianOf(() => timeOf(() => checkText(text))));
      const cells = [`${theirs.toFixed(0)} ms`, `${ours.toFixed(0)} ms`];
      yield { what: `${lines.toLocaleString('en')} lines`, cells, value: ours / theirs, limit: undefined };
    }
  } finally {
    server.stop();
  }
}

async function medianOf(measure) {
  const times = [];
  for (let round = 0; round < rounds; round++) times.push(await measure());
  return median(times);
}

function timeOf(work) {
  const startedAt = performance.now();
  work();
  return performance.now() - startedAt;
}

async function startServer() {
  const { createMessageConnection, StreamMessageReader, StreamMessageWriter } = requirePeer('vscode-jsonrpc/node');
  // It ends by itself when its standard input does, so it needs no leash.
  const child = spawn(process.execPath, [peerFile('yaml-language-server/bin/yaml-language-server'), '--stdio']);
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.onRequest('workspace/configuration', ({ items }) => items.map(({ section }) => settingsOf(section)));
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities: capabilities });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('workspace/didChangeConfiguration', { settings: { yaml: settingsOf('yaml') } });
  return { change: changer(connection), stop: () => child.kill() };
}

const capabilities = { workspace: { configuration: true }, textDocument: { publishDiagnostics: {} } };

function settingsOf(section) {
  const schema = path.join(ROOT, 'schemas/campaign-brief.schema.json');
  return section === 'yaml' ? { validate: true, schemas: { [schema]: '*.brief.yaml' } } : null;
}

/** @returns a function that puts a text into the server's document and gives the milliseconds until its findings come */
function changer(connection) {
  let version = 0;
  let arrived = () => {};
  connection.onNotification('textDocument/publishDiagnostics', () => arrived());
  return async (text) => {
    const published = new Promise((resolve) => {
      arrived = resolve;
    });
    const startedAt = performance.now();
    await (++version === 1 ? open(connection, text) : change(connection, version, text));
    await published;
    return performance.now() - startedAt;
  };
}

function open(connection, text) {
  const textDocument = { uri, languageId: 'yaml', version: 1, text };
  return connection.sendNotification('textDocument/didOpen', { textDocument });
}

function change(connection, version, text) {
  const textDocument = { uri, version };
  return connection.sendNotification('textDocument/didChange', { textDocument, contentChanges: [{ text }] });
}
