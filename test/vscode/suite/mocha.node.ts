// mocha in the Node extension host.
import Mocha from 'mocha';
import { RETRIES, TIMEOUT_MS } from './timeout';

export const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', color: false, timeout: TIMEOUT_MS, retries: RETRIES });
mocha.suite.emit('pre-require', globalThis, '', mocha); // gives us describe and it, as loading a file would
