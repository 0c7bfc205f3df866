// Stands before the tests' module in the web worker: marks each line it prints, so that it can be told from the log of
// the window, and prints `log` as `info`, because the window drops lines below that level.
{
  const MARK = '\u0001';
  const LEVELS = { log: 'info', info: 'info', debug: 'info', warn: 'warn', error: 'error' };
  const own = globalThis.console;

  const textOf = (value) => {
    if (typeof value === 'string') return value;
    if (value instanceof Error) return value.stack ?? String(value);
    return JSON.stringify(value) ?? String(value);
  };

  /** As console.log does it: `%s` and its like take the next value, further values follow. */
  const formatted = (values) => {
    const rest = [...values];
    if (typeof rest[0] !== 'string') return rest.map(textOf).join(' ');
    const replace = (sign) => {
      if (sign === '%%') return '%';
      return rest.length > 0 ? textOf(rest.shift()) : sign;
    };
    const text = rest.shift().replace(/%[sdifjoO%]/g, replace);
    return [text, ...rest.map(textOf)].join(' ');
  };

  const marked = { ...own };
  for (const [level, target] of Object.entries(LEVELS)) {
    marked[level] = (...values) => own[target](MARK + formatted(values));
  }
  globalThis.console = marked;
}
