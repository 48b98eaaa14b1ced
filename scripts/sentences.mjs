// Writes every sentence that a reader can meet, one a line, into docs/sentences/: a change of wording is a diff there.
// npm run sentences -- --check writes nothing, and fails where a book is not what it would write.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'docs/sentences');

const { module } = await runnerImport('/src/checks/language/sentenceBook.ts', {
  root,
  configFile: false,
  logLevel: 'error',
});
const books = module.sentenceBooks();
const isOld = ([name, text]) => {
  const file = join(out, name);
  return !existsSync(file) || readFileSync(file, 'utf8') !== text;
};
const old = books.filter(isOld);
if (process.argv.includes('--check')) {
  for (const [name] of old) console.error(`docs/sentences/${name} is not up to date: npm run sentences`);
  process.exitCode = old.length === 0 ? 0 : 1;
} else {
  mkdirSync(out, { recursive: true });
  for (const [name, text] of old) writeFileSync(join(out, name), text);
}
console.log(`docs/sentences: ${books.length} books, ${old.length} changed`);
