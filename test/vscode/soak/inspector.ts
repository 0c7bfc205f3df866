// The developer tools' view of the extension host in which the tests run, in the words of the Chrome DevTools Protocol.
import * as assert from 'node:assert';
import * as vscode from 'vscode';

/** What was asked gave back, in order, and what was told meanwhile. */
export interface Inspected {
  readonly results: readonly unknown[];
  readonly events: readonly { readonly method: string; readonly params: unknown }[];
}

/** As much of Node's `node:inspector` as is needed. */
interface Session {
  connect(): void;
  disconnect(): void;
  on(event: 'inspectorNotification', listener: (told: Inspected['events'][number]) => void): void;
  post(method: string, done: (error: Error | null, result: unknown) => void): void;
}

type GetInspector = (name: 'node:inspector') => { readonly Session: new () => Session };

/**
 * Calls methods of the protocol that need no parameters, one after the other. Node inspects itself; for the web worker,
 * which cannot, the harness does it from outside.
 */
export async function inspect(...methods: readonly string[]): Promise<Inspected> {
  const { process } = globalThis as { process?: { getBuiltinModule?: GetInspector } };
  const node = process?.getBuiltinModule?.('node:inspector');
  return node ? inspectHere(new node.Session(), methods) : inspectFromOutside(methods);
}

async function inspectHere(session: Session, methods: readonly string[]): Promise<Inspected> {
  const results: unknown[] = [];
  const events: Inspected['events'][number][] = [];
  session.connect();
  session.on('inspectorNotification', (told) => events.push(told));
  for (const method of methods) results.push(await answerOf(session, method));
  session.disconnect();
  return { results, events };
}

function answerOf(session: Session, method: string): Promise<unknown> {
  return new Promise((resolve, reject) =>
    session.post(method, (error, result) => (error ? reject(error) : resolve(result))),
  );
}

/** By the server that the extension came from: test/vscode/harness/web-host/server.mjs. */
async function inspectFromOutside(methods: readonly string[]): Promise<Inspected> {
  const home = vscode.extensions.getExtension('campaign-briefs.campaign-briefs')?.extensionUri;
  assert.ok(home?.scheme === 'http', 'the memory of a web worker can be read in the harness only');
  const answer = await fetch(`http://${home.authority}/inspect/${methods.join(',')}`);
  assert.ok(answer.ok, await answer.clone().text());
  return (await answer.json()) as Inspected; // what inspectWorker of the harness gives
}
