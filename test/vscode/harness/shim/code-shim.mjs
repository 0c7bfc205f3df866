#!/usr/bin/env node
// Stands in for the `code` executable, so that @vscode/test-electron's runTests({ vscodeExecutablePath }) drives a
// VS Code from npm in a headless browser. What it understands is in arguments.mjs; where things are comes from:
//   HARNESS_VSCODE    VS Code's folder (with out/server-main.js)
//   HARNESS_NODE      the Node.js that runs it
//   HARNESS_CHROMIUM  the browser that shows it
//   HARNESS_TIMEOUT   seconds until a run is given up (default 120)
//   HARNESS_VERBOSE   when set: the server's and the window's logs on stderr
//   HARNESS_SCRATCH   when set: the caller's folder, removed at the end, as a caller that is killed cannot do it
//   HARNESS_PICTURE   when set: a file for a picture of the window at the end
import { rmSync } from 'node:fs';
import { PlainError } from '../../../../scripts/lib/report.mjs';
import { launchBrowser } from '../browser.mjs';
import { makeProfile, makeScratch } from '../profile.mjs';
import { parseArguments } from './arguments.mjs';
import { beforeEnd, end, endWhenAbandoned } from './ending.mjs';
import { installExtension, serveNodeHost } from './node-host.mjs';
import { runTestWindow } from './test-window.mjs';
import { serveWebHost } from './web-host.mjs';
import { inspectWorker } from './worker-inspector.mjs';

const DEFAULT_SECONDS = 120;

async function main() {
  endWhenAbandoned();
  const options = parseArguments(process.argv.slice(2));
  const scratch = makeScratch();
  beforeEnd(scratch.remove);
  beforeEnd(removeCallersScratch);
  const profile = makeProfile(scratch.folder, options);
  const vscode = { folder: setting('VSCODE'), node: setting('NODE') };
  if (options.installExtension) return installExtension({ vscode, profile, file: options.installExtension });
  return runTests({ ...options, vscode, profile, scratch: scratch.folder, onOutput: logOutput });
}

function runTests(options) {
  const browser = launchBrowser(setting('CHROMIUM'));
  const inspect = async (methods) => inspectWorker(await browser, methods);
  return runTestWindow({
    browser,
    url: options.web ? serveWebHost({ ...options, inspect }) : serveNodeHost(options),
    seconds: Number(process.env.HARNESS_TIMEOUT ?? DEFAULT_SECONDS),
    verbose: isVerbose(),
    picture: process.env.HARNESS_PICTURE,
  });
}

function setting(name) {
  const value = process.env[`HARNESS_${name}`];
  if (value) return value;
  throw new PlainError(`The stand-in for code needs the environment variable HARNESS_${name}.`);
}

function removeCallersScratch() {
  const folder = process.env.HARNESS_SCRATCH;
  if (folder) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

function isVerbose() {
  return Boolean(process.env.HARNESS_VERBOSE);
}

function logOutput(text) {
  if (isVerbose()) process.stderr.write(text);
}

try {
  await end(await main());
} catch (error) {
  console.error(error instanceof PlainError ? error.message : error);
  await end(1);
}
