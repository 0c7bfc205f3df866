#!/usr/bin/env node
// The first file to run: it is small, so that Node.js can be told to keep what it compiles before the program is loaded.
import module from 'node:module';
import { join } from 'node:path';

/**
 * Where compiled code is kept between runs: a folder of one's own, since Node's usual one, in the system's temporary
 * folder, can be filled by others with code that would then run here.
 */
function cacheFolder({ XDG_CACHE_HOME, LOCALAPPDATA, HOME }: NodeJS.ProcessEnv): string | undefined {
  const caches = XDG_CACHE_HOME || LOCALAPPDATA || (HOME && join(HOME, '.cache'));
  return caches && join(caches, 'campaign-brief');
}

/** Node 22.1 and newer can; where the folder cannot be written, nothing is kept, and nothing is said. */
function keepCompiledCode(): void {
  const folder = cacheFolder(process.env);
  if (folder !== undefined && 'enableCompileCache' in module && typeof module.enableCompileCache === 'function')
    module.enableCompileCache(folder);
}

keepCompiledCode();
const program: typeof import('./main') = require('./program.js');
program.main();
