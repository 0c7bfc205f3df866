// mocha in the web worker extension host: its build for browsers, which makes the global `mocha`.
import 'mocha/mocha.js';
import { RETRIES, TIMEOUT_MS } from './timeout';

const browserMocha = mocha.setup({ ui: 'bdd', reporter: 'spec', timeout: TIMEOUT_MS, retries: RETRIES });

export { browserMocha as mocha };
