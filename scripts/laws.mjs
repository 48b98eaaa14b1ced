// Holds the laws of the engine against far more picks than the unit tests do: npm run laws -- --picks 200000 --seed 7
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';

const { values } = parseArgs({
  options: { picks: { type: 'string', default: '100000' }, seed: { type: 'string', default: '2' } },
});
const [picks, seed] = [values.picks, values.seed].map(Number);
if (!Number.isInteger(picks) || picks < 1 || !Number.isInteger(seed)) {
  console.error('--picks takes a whole number above 0, --seed a whole number.');
  process.exit(2);
}

// Bundled first: module by module the engine runs slower.
const root = fileURLToPath(new URL('..', import.meta.url));
const result = await build({
  root,
  configFile: false,
  logLevel: 'warn',
  build: { ssr: 'src/checks/laws/run.ts', write: false, target: 'es2022' },
  ssr: { noExternal: true },
});
const { output } = Array.isArray(result) ? result[0] : result;
const { run } = await import(`data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`);
if (!run(picks, seed)) process.exitCode = 1;
