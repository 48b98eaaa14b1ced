import { readdirSync, readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** Test files of logic that exchange a module for another: those need modules of their own. */
const EXCHANGING = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => `src/${name.replaceAll('\\', '/')}`)
  .filter((file) => readFileSync(file, 'utf8').includes('vi.mock('));

/** Laws walk whole spaces; a busy machine must not make them fail. */
const LOGIC = { environment: 'node', testTimeout: 60_000 } as const;

export default defineConfig({
  // Relative addresses, so that the site works in any folder of any static host.
  base: './',
  plugins: [react()],
  build: {
    target: 'es2022',
    modulePreload: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What the page needs at once is one file, which packs better; what only a tab needs loads with the tab.
          groups: [{ name: 'page', tags: ['$initial'] }],
        },
      },
    },
  },
  test: {
    // Whoever started the run waits for it: as many files side by side as can be.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          ...LOGIC,
          name: 'logic',
          include: ['src/**/*.test.ts'],
          exclude: EXCHANGING,
          // Files share the modules that they import: to read whole editions in anew for each took most of the time.
          isolate: false,
          // What a test stubs is put back after it, so that no other file finds it.
          restoreMocks: true,
          unstubGlobals: true,
        },
      },
      {
        extends: true,
        test: { ...LOGIC, name: 'logic apart', include: EXCHANGING },
      },
      {
        extends: true,
        test: {
          name: 'views',
          environment: 'jsdom',
          testTimeout: 60_000,
          include: ['src/**/*.test.tsx'],
          setupFiles: ['src/views/testSetup.ts'],
        },
      },
    ],
  },
});
