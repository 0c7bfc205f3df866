import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import * as zlib from 'node:zlib';

/** What was loaded, and the way to keep what has been compiled of it until now. */
export interface Loaded<Exports> {
  readonly exports: Exports;
  keep(): void;
}

/**
 * Loads a CommonJS bundle with the code that an earlier run compiled of it and kept in the folder, if there is one: a
 * short run spends half of its time on compiling. Node's own cache (`module.enableCompileCache`) is not in Node 20, and
 * keeps little: what was compiled before anything ran.
 */
export function loadProgram<Exports>(program: string, folder: string | undefined): Loaded<Exports> {
  const source = readFileSync(program);
  const kept = folder === undefined || !canProve ? undefined : new KeptCode(folder, source);
  const known = kept?.read();
  const script = new Script(`(function (module, exports, require, __filename) {${source}\n})`, {
    filename: program,
    ...(known && { cachedData: known }),
  });
  const module: { exports: unknown } = { exports: {} };
  script.runInThisContext()(module, module.exports, require, program);
  const isKept = known !== undefined && script.cachedDataRejected === false;
  return {
    exports: module.exports as Exports, // the caller names the type of the module that the bundle is made from
    keep: () => (isKept ? undefined : kept?.write(script)),
  };
}

/**
 * V8 looks whether code is for this very build, but not whether it is whole, and breaks down on damaged code: so we look.
 * The source is in the sum, too. `crc32` came with Node 20.15 and 22.2.
 */
const canProve = 'crc32' in zlib;
const checksumBytes = 4;

/** The compiled code of a source, in a file for this version of Node.js. */
class KeptCode {
  private readonly file: string;

  constructor(
    folder: string,
    private readonly source: Uint8Array,
  ) {
    this.file = join(folder, `${process.version}-${process.arch}.code`);
  }

  /** Undefined when there is none, it is not of this source, or it is damaged. */
  read(): Buffer | undefined {
    try {
      const content = readFileSync(this.file);
      const code = content.subarray(0, -checksumBytes);
      return content.readUInt32LE(code.length) === this.checksum(code) ? code : undefined;
    } catch {
      return undefined;
    }
  }

  /** Nobody needs to know when nothing can be kept: the next run is as slow as this one. */
  write(script: Script): void {
    try {
      const code = script.createCachedData();
      const checksum = Buffer.alloc(checksumBytes);
      checksum.writeUInt32LE(this.checksum(code));
      mkdirSync(dirname(this.file), { recursive: true, mode: 0o700 });
      const draft = `${this.file}.draft`; // what two runs write into it at once is damaged, and made anew
      writeFileSync(draft, Buffer.concat([code, checksum]), { mode: 0o600 });
      renameSync(draft, this.file);
    } catch {}
  }

  private checksum(code: Uint8Array): number {
    return zlib.crc32(code, zlib.crc32(this.source));
  }
}
