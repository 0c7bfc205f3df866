// What the project's own scripts say, and how they end: plain lines, one sentence on failure, never a stack trace
// for something the reader can put right.

/** Something is missing or went wrong, and the message is the one sentence that says what. */
export class PlainError extends Error {}

/** @param {string} text one line for the reader */
export function say(text) {
  console.log(text);
}

/** @param {string} text the name of the step that begins */
export function heading(text) {
  console.log(`\n== ${text}`);
}

/**
 * @param {number} startedAt a time from Date.now(), in milliseconds
 * @returns {string} the time since then, such as "12.3 s"
 */
export function since(startedAt) {
  return `${((Date.now() - startedAt) / 1000).toFixed(1)} s`;
}

/**
 * Runs a script's main function. A PlainError is printed as its sentence; anything else keeps its stack, because it is
 * a mistake in the script. Either way the exit code is 1.
 * @param {() => Promise<void>} main
 */
export async function runScript(main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof PlainError ? error.message : error);
    process.exit(1);
  }
}
