import { starterBrief } from './form/starter';
import { validate as validateConfig } from './generated/config-validate';
import { type SchemaError, validate } from './generated/validate';
import { briefShapes, configShapes, type Shapes } from './shape';

/** The schema as a function, made by ajv: whether the data are right, and if not, what is wrong. */
export interface Validate {
  (data: unknown): boolean;
  errors?: SchemaError[] | null;
}

/** What may stand in a kind of file. */
export interface FileFormat {
  readonly shapes: Shapes;
  readonly validate: Validate;
  /** What an empty file may begin with; undefined where an empty file is fine. */
  readonly starter: string | undefined;
}

export const briefFormat: FileFormat = { shapes: briefShapes, validate, starter: starterBrief };

export const configFormat: FileFormat = { shapes: configShapes, validate: validateConfig, starter: undefined };
