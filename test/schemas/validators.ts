// The two validators that read our schema without us: ajv, and the server behind other editors' YAML support.
import { readFileSync } from 'node:fs';
import { Ajv, type ErrorObject } from 'ajv';
import addFormats from 'ajv-formats';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { parse } from 'yaml';
import { getLanguageService } from 'yaml-language-server/lib/umd/languageservice/yamlLanguageService';
import { pathOfPointer } from './path';

/** A part of a JSON Schema, as far as these tests look at it. */
export interface Schema {
  readonly [keyword: string]: unknown;
  readonly $id?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/** @returns the brief's schema as it is on disk, a new copy at every call */
export function readSchema(): Schema & {
  readonly $id: string;
  readonly definitions: Readonly<Record<string, Schema>>;
} {
  return JSON.parse(readFileSync('schemas/campaign-brief.schema.json', 'utf8'));
}

/** Keywords that only explain: editors show them, validators pass them by. */
const annotations = ['enumDescriptions', 'patternErrorMessage'];

/** @returns ajv, strict about everything but keywords for one of several types, and with the brief's schema known */
export function newAjv(options: { readonly unicodeRegExp: boolean } = { unicodeRegExp: true }): Ajv {
  const ajv = new Ajv({ ...options, allErrors: true, strict: true, allowUnionTypes: true, strictTypes: false });
  addFormats.default(ajv, ['email']);
  ajv.addVocabulary(annotations);
  return ajv.addSchema(readSchema());
}

function pathOfError({ instancePath, params }: ErrorObject): string {
  const unknownKey = params.additionalProperty;
  return pathOfPointer(unknownKey === undefined ? instancePath : `${instancePath}/${unknownKey}`);
}

/** @returns a function that names the places where ajv finds something wrong in a brief, each once */
export function ajvChecker(ajv = newAjv()): (text: string) => string[] {
  const validate = ajv.compile({ $ref: readSchema().$id });
  return (text) => {
    validate(parse(text, { merge: true }));
    return [...new Set((validate.errors ?? []).map(pathOfError))];
  };
}

/** @returns a function that gives the messages of yaml-language-server on a brief; its own failures are thrown */
export function yamlLanguageServerChecker(): (text: string) => Promise<string[]> {
  const failures: unknown[] = [];
  const service = getLanguageService({
    schemaRequestService: (uri) => Promise.reject(new Error(`The schema must need nothing else, but asks for ${uri}.`)),
    workspaceContext: { resolveRelativePath: (path) => path },
    // Without it the server swallows its own exceptions and reports a clean file.
    telemetry: { send: () => {}, sendTrack: () => {}, sendError: (_name, error) => void failures.push(error) },
  });
  const schema = readSchema();
  service.configure({ validate: true, schemas: [{ uri: schema.$id, fileMatch: ['*.brief.yaml'], schema }] });
  let version = 0;
  return async (text) => {
    const document = TextDocument.create('file:///spring.brief.yaml', 'yaml', ++version, text);
    const diagnostics = await service.doValidation(document, false);
    if (failures.length > 0) throw failures[0];
    return diagnostics.map(({ message }) => message);
  };
}
