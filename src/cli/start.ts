#!/usr/bin/env node
// The first file to run: it is small, and loads the program with what an earlier run compiled of it.
import { join } from 'node:path';
import { loadProgram } from './kept-code';

/**
 * Where compiled code is kept between runs: a folder of one's own, since the system's temporary folder can be filled by
 * others with code that would then run here. None when nothing is to be kept, which Node's own variable says.
 */
function cacheFolder(env: NodeJS.ProcessEnv): string | undefined {
  const { XDG_CACHE_HOME, LOCALAPPDATA, HOME, NODE_DISABLE_COMPILE_CACHE } = env;
  const caches = XDG_CACHE_HOME || LOCALAPPDATA || (HOME && join(HOME, '.cache'));
  return caches && !NODE_DISABLE_COMPILE_CACHE ? join(caches, 'campaign-brief') : undefined;
}

async function start(): Promise<void> {
  const program = join(__dirname, 'program.js');
  const { exports, keep } = loadProgram<typeof import('./main')>(program, cacheFolder(process.env));
  // What the other commands compile is a small part of the program.
  if (await exports.main()) keep();
}

start();
