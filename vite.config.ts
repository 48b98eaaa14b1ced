import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

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
          name: 'logic',
          environment: 'node',
          include: ['src/**/*.test.ts'],
          // Laws walk whole spaces; a busy machine must not make them fail.
          testTimeout: 60_000,
        },
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
