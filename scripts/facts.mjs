// Writes the facts of every edition beside the built page, for programs: dist/facts/<edition>.json and schema.json.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'dist/facts');

const { module } = await runnerImport('/src/publish/write.ts', {
  root,
  configFile: false,
  logLevel: 'error',
});
const files = module.factsToWrite();
mkdirSync(out, { recursive: true });
for (const [name, text] of files) writeFileSync(join(out, name), text);
const bytes = files.reduce((sum, [, text]) => sum + Buffer.byteLength(text), 0);
console.log(`dist/facts: ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB`);
