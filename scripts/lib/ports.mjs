// Ports of this machine's loopback address.
import { createServer } from 'node:net';

const TRIES = 100;

/**
 * @param {number} port
 * @returns {Promise<boolean>} whether nobody listens there
 */
export function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

/**
 * @param {number} first
 * @returns {Promise<number | undefined>} the first free port from there on, undefined when a hundred are taken
 */
export async function freePortFrom(first) {
  for (let port = first; port < first + TRIES; port++) {
    if (await isFree(port)) return port;
  }
  return undefined;
}
