// How much memory the extension host holds once everything that nobody needs any more is gone.

/** As much of Node's `process` as is needed; a web worker has none. */
interface NodeProcess {
  memoryUsage(): { readonly heapUsed: number };
  getBuiltinModule(name: 'v8'): { setFlagsFromString(flags: string): void };
  getBuiltinModule(name: 'vm'): { runInNewContext(code: string): () => void };
}

/**
 * @returns the bytes in use after a garbage collection; undefined in VS Code's web worker, which has neither a collector
 * to call nor a memory to look at
 */
export function memoryInUse(): number | undefined {
  const { process } = globalThis as { process?: Partial<NodeProcess> };
  if (!process?.getBuiltinModule || !process.memoryUsage) return undefined;
  process.getBuiltinModule('v8').setFlagsFromString('--expose-gc');
  const collect = process.getBuiltinModule('vm').runInNewContext('gc');
  for (let round = 0; round < 5; round++) collect();
  return process.memoryUsage().heapUsed;
}
