// Asks every check of all facts, their passages and their language, and prints what they find: npm run lint:facts -- --all
// prints every finding, however many there are.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

async function load(path) {
  const { module } = await runnerImport(path, { root, configFile: false, logLevel: 'error' });
  return module;
}

const { CHECKS, lintBook, lintBooks, countFacts } = await load('/src/checks/facts/lint.ts');
const { BOOKS, AMENDED, AS_RELEASED } = await load('/src/checks/facts/books.ts');
const { lintPassages } = await load('/src/checks/passages/coverage.ts');
const { lintLanguage } = await load('/src/checks/language/lint.ts');

/** Of more findings of one check than these, the rest is counted. */
const TOLD = process.argv.includes('--all') ? Infinity : 20;

const facts = [...BOOKS, ...AMENDED].reduce((sum, book) => sum + countFacts(book), 0);
const findings = [
  ...lintBooks([...BOOKS, ...AMENDED]),
  ...AS_RELEASED.flatMap((book) => lintBook(book)),
  ...lintPassages(),
  ...lintLanguage(),
];
for (const id of new Set(findings.map(({ check }) => check))) {
  const found = findings.filter(({ check }) => check === id);
  console.error(`\n${id}`);
  for (const { at, message, tip } of found.slice(0, TOLD)) console.error(`  ${at} ${message}\n    ${tip}`);
  if (found.length > TOLD) console.error(`  … and ${found.length - TOLD} more; --all tells them.`);
}
for (const { id, cannot } of CHECKS)
  if (cannot !== undefined) console.log(`${id} is not asked of releases. ${cannot}`);
const count = findings.length;
console.log(
  `facts: ${facts} facts, ${count === 0 ? 'no findings' : `${count} ${count === 1 ? 'finding' : 'findings'}`}`,
);
process.exitCode = count === 0 ? 0 : 1;
