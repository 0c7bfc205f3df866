import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { systemCode, UsageError } from '../errors';
import { createFile } from './write-file';

/**
 * Writes a file that is not there yet, and the folders on the way to it. False when something of this name is there,
 * which is left as it is. What else is in the way throws a UsageError that says so.
 */
export function writeNewFile(absolute: string, path: string, content: string): boolean {
  try {
    mkdirSync(dirname(absolute), { recursive: true });
    createFile(absolute, content);
    return true;
  } catch (error) {
    const code = systemCode(error);
    if (code === 'EEXIST' && isFolder(dirname(absolute))) return false;
    throw new UsageError(obstacles[code]?.(path) ?? `${path} cannot be written (${code}).`);
  }
}

/** False also for what cannot be looked at. */
export function isFolder(absolute: string): boolean {
  try {
    return statSync(absolute).isDirectory();
  } catch {
    return false;
  }
}

const behindFile = (path: string) => `${path} cannot be written: a part of its path is a file, not a folder.`;
const forbidden = (path: string) => `${path} cannot be written: you have no permission.`;
const full = (path: string) => `${path} cannot be written: the disk is full.`;
const obstacles: Readonly<Record<string, (path: string) => string>> = {
  EEXIST: behindFile,
  ENOTDIR: behindFile,
  EACCES: forbidden,
  EPERM: forbidden,
  EROFS: (path) => `${path} cannot be written: the disk is read-only.`,
  ENOSPC: full,
  EDQUOT: full,
  EFBIG: full,
  ENAMETOOLONG: (path) => `${path} cannot be written: the name is too long.`,
};
