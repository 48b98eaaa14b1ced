// Measures the engine as it ships: bundled first, since module by module it runs slower than in the page.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const result = await build({
  root,
  configFile: false,
  logLevel: 'warn',
  build: { ssr: 'bench/bench.ts', write: false, target: 'es2022' },
  ssr: { noExternal: true },
});
const { output } = Array.isArray(result) ? result[0] : result;
const { bench } = await import(
  `data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`
);
bench();
