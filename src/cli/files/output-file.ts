import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { configFileName } from '../../format/config-name';
import { readingError, UsageError } from '../errors';
import type { BriefFile } from './find-briefs';
import { isFolder, writeNewFile } from './new-file';
import { isBriefName } from './walk';
import { replaceFile } from './write-file';

/**
 * Writes what was made of a brief to the file that somebody named for it. One that is there gives way as a whole, as it
 * is with outputs: the same command can run again. But never a brief or a project's config, which people write by hand.
 * What is in the way throws a UsageError that says so.
 */
export function writeOutput(file: BriefFile, content: string): void {
  refuse(file);
  if (writeNewFile(file.absolute, file.path, content)) return;
  const error = replaceFile(file, bytesOf(file), content);
  if (error !== undefined) throw new UsageError(error.message);
}

function refuse({ path, absolute }: BriefFile): void {
  const name = basename(absolute);
  if (isFolder(absolute)) throw new UsageError(`${path} is a folder: name the file, too.`);
  if (isBriefName(name)) throw new UsageError(`${path} is the name of a brief: name another file for the output.`);
  if (name === configFileName) throw new UsageError(`${path} is a project config: name another file for the output.`);
}

function bytesOf({ path, absolute }: BriefFile): Uint8Array {
  try {
    return readFileSync(absolute);
  } catch (error) {
    throw new UsageError(readingError(path, error).message);
  }
}
