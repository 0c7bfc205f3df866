// Stand-in for @vscode/spdlog (native): appends log lines to the file, plainly.
const fs = require('node:fs');
const path = require('node:path');

const INFO = 2;

class Logger {
  constructor(_type, _name, file) {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    this.file = file;
  }
  log(line) {
    try {
      fs.appendFileSync(this.file, `${line}\n`);
    } catch {
      // The log folder is gone: the run is over.
    }
  }
  getLevel() {
    return INFO;
  }
  setLevel() {}
  setPattern() {}
  clearFormatters() {}
  flush() {}
  drop() {}
}
for (const level of ['trace', 'debug', 'info', 'warn', 'error', 'critical']) {
  Logger.prototype[level] = Logger.prototype.log;
}

async function createLogger(name, file) {
  return new Logger('', name, file);
}

// Assigned one by one: the server imports them by name, and only this form lets Node.js see the names.
exports.version = 0;
exports.Logger = Logger;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.createRotatingLogger = createLogger;
exports.createAsyncRotatingLogger = createLogger;
