// The receiving end of bridge.cjs: what the tests print in the extension host comes out here.
import { createServer } from 'node:net';

const ERROR_STREAM = 'E'.charCodeAt(0);

/**
 * @param {string} socketPath where bridge.cjs will connect
 * @returns {Promise<() => void>} a function that closes the socket
 */
export async function receiveTestOutput(socketPath) {
  const server = createServer((connection) => {
    connection.once('data', (first) => {
      const target = first[0] === ERROR_STREAM ? process.stderr : process.stdout;
      target.write(first.subarray(1));
      connection.on('data', (chunk) => target.write(chunk));
    });
    connection.on('error', () => {}); // the extension host is gone: the window will say so
  });
  await new Promise((resolve) => server.listen(socketPath, resolve));
  return () => server.close();
}
