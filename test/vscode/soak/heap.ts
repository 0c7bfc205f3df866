// What the extension host keeps in memory once all that nobody needs any more is gone.
import * as vscode from 'vscode';
import { inspect } from './inspector';

/** @returns the bytes in use after a collection of garbage */
export async function memoryInUse(): Promise<number> {
  const collect = 'HeapProfiler.collectGarbage';
  const { results } = await inspect(collect, collect, 'Runtime.getHeapUsage');
  return (results.at(-1) as { usedSize: number }).usedSize;
}

/** How many functions and objects of the extension's code are alive, by the place in the code that they come from. */
export type OwnObjects = ReadonlyMap<string, number>;

/** @returns those of all files that make up the extension; a listener that was forgotten is among them */
export async function ownObjects(): Promise<OwnObjects> {
  const { events } = await inspect('Debugger.enable', 'HeapProfiler.takeHeapSnapshot', 'Debugger.disable');
  const files = new Map<number, string>();
  let text = '';
  for (const { method, params } of events) {
    if (method === 'Debugger.scriptParsed') rememberOwn(files, params as Script);
    if (method === 'HeapProfiler.addHeapSnapshotChunk') text += (params as { chunk: string }).chunk;
  }
  return countOwn(JSON.parse(text), files);
}

interface Script {
  readonly scriptId: string;
  readonly url: string;
}

/** V8's format: lists of numbers, so many for each thing as its description has fields. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: { readonly node_fields: readonly string[]; readonly location_fields: readonly string[] };
  };
  readonly nodes: readonly number[];
  /** Of each function where it stands, and of each object where its class does. */
  readonly locations: readonly number[];
  readonly strings: readonly string[];
}

/** The tests and VS Code's own extensions have files there too. */
function rememberOwn(files: Map<number, string>, { scriptId, url }: Script): void {
  const home = vscode.extensions.getExtension('campaign-briefs.campaign-briefs')?.extensionUri.path;
  const [, file] = url.split('#')[0]?.split(`${home}/dist/`) ?? [];
  if (file !== undefined) files.set(Number(scriptId), file);
}

function countOwn({ snapshot, nodes, locations, strings }: Snapshot, files: ReadonlyMap<number, string>): OwnObjects {
  const counts = new Map<string, number>();
  const fields = snapshot.meta.location_fields;
  for (let at = 0; at < locations.length; at += fields.length) {
    const field = (name: string) => locations[at + fields.indexOf(name)] ?? 0;
    const file = files.get(field('script_id'));
    if (file === undefined) continue;
    const name = strings[nodes[field('object_index') + snapshot.meta.node_fields.indexOf('name')] ?? 0];
    const place = `${file}:${field('line')}:${field('column')} ${name}`;
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return counts;
}
