// Asks every check of all facts and prints what they find.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

async function load(path) {
  const { module } = await runnerImport(path, { root, configFile: false, logLevel: 'error' });
  return module;
}

const { lintBook, lintBooks, countFacts, DERIVED_CHECKS } = await load('/src/checks/facts/lint.ts');
const { BOOKS, AMENDED, AS_RELEASED } = await load('/src/checks/facts/books.ts');

const facts = [...BOOKS, ...AMENDED].reduce((sum, book) => sum + countFacts(book), 0);
const findings = [
  ...lintBooks(BOOKS, AMENDED),
  ...AS_RELEASED.flatMap((book) => lintBook(book, DERIVED_CHECKS)),
];
for (const id of new Set(findings.map(({ check }) => check))) {
  console.error(`\n${id}`);
  for (const { at, message, tip } of findings.filter(({ check }) => check === id))
    console.error(`  ${at} ${message}\n    ${tip}`);
}
const count = findings.length;
console.log(
  `facts: ${facts} facts, ${count === 0 ? 'no findings' : `${count} ${count === 1 ? 'finding' : 'findings'}`}`,
);
process.exitCode = count === 0 ? 0 : 1;
