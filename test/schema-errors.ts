import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import schema from '../schemas/campaign-brief.schema.json';

const ajv = new Ajv({ allErrors: true, strict: false });
addFormats(ajv);
const validate = ajv.compile(schema);

/** What the schema, as any other tool would use it, says against a brief: one line per error, none for a valid brief. */
export function schemaErrors(text: string): string[] {
  validate(parse(text, { merge: true, logLevel: 'error' }));
  return (validate.errors ?? []).map(
    (error) => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`,
  );
}
