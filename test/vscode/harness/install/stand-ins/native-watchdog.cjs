// Stand-in for native-watchdog: ends this process when the one it watches is gone.
const INTERVAL_MS = 3000;
const PARENT_GONE = 87;

function start(pid) {
  setInterval(() => {
    try {
      process.kill(pid, 0);
    } catch {
      process.exit(PARENT_GONE);
    }
  }, INTERVAL_MS).unref();
}

exports.start = start;
exports.exit = (code) => process.exit(code ?? 0);
