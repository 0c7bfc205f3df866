import type { CodeInfo } from './rule';
import { schemaCodes } from './schema-codes';
import { suppressionCodes } from './suppression-codes';
import { yamlCodes } from './yaml-codes';

/** What YAML and the form of a brief are judged by, for their pages. The findings themselves are made in src/format. */
export const structuralCodes: readonly CodeInfo[] = [...yamlCodes, ...schemaCodes, ...suppressionCodes];
