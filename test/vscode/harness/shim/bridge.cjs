// Runs in VS Code's Node extension host in place of the tests' module: sends what the tests print over a socket, because
// the window's log would mix it with other lines, then hands over to the real module.
const net = require('node:net');
const { Console } = require('node:console');
const { Writable } = require('node:stream');

/** One connection per stream; its first byte says which. */
function connect(firstByte) {
  return new Promise((resolve, reject) => {
    const socket = net.connect(process.env.HARNESS_OUTPUT, () => {
      socket.write(firstByte);
      resolve(socket);
    });
    socket.on('error', reject);
  });
}

function replaceStream(name, socket) {
  const write = (chunk, encoding, done) => socket.write(chunk, encoding === 'buffer' ? undefined : encoding, done);
  const value = new Writable({ decodeStrings: false, write });
  Object.defineProperty(process, name, { configurable: true, enumerable: true, value });
}

function closed(socket) {
  return new Promise((resolve) => socket.end(resolve));
}

exports.run = async () => {
  process.setSourceMapsEnabled(true); // stacks name the tests' own files
  const stdout = await connect('O');
  const stderr = await connect('E');
  globalThis.console = new Console({ stdout, stderr, colorMode: false });
  replaceStream('stdout', stdout);
  replaceStream('stderr', stderr);
  try {
    await require(process.env.HARNESS_TESTS).run();
  } catch (error) {
    console.error(error.message);
    throw error;
  } finally {
    await Promise.all([closed(stdout), closed(stderr)]);
  }
};
