// Draws texts to be held against their documents: npm run draw -- --seed 7
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const { values } = parseArgs({ options: { seed: { type: 'string', default: '1' } } });
const seed = Number(values.seed);
if (!Number.isInteger(seed)) {
  console.error('--seed takes a whole number.');
  process.exit(2);
}
const root = fileURLToPath(new URL('..', import.meta.url));
const { module } = await runnerImport('/src/checks/language/draw.ts', {
  root,
  configFile: false,
  logLevel: 'error',
});
module
  .drawTexts(seed)
  .forEach(({ edition, docs = '', place, id, role, text }, index) =>
    console.log(
      `${index + 1}. [${edition} ${docs}] ${place}, ${id} (${role})\n   ${text.replaceAll('\n', '\n   ')}`,
    ),
  );
