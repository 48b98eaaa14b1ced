import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** What is loaded when its tab is first opened. All else is one file: it is needed at once, and packs better together. */
const ON_DEMAND =
  /[\\/]src[\\/](?:plan|facts[\\/](?:releases|sayings|guide-2020[\\/]sayings)|views[\\/](?:plan|changes|decide[\\/]Concepts|rail[\\/](?:ReleaseQuestions|SelectFacet|Documents)|LinkRemarks|Offer|OptionsView|LimitationsView|DatastoresView)|words[\\/](?:linkProblems|changes)|engine[\\/]compare|store[\\/]derived(?:Plan|Changes))|qrcode/;

export default defineConfig({
  // Relative addresses, so that the site works in any folder of any static host.
  base: './',
  plugins: [react()],
  build: {
    target: 'es2022',
    modulePreload: false,
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'page', test: (id: string) => !ON_DEMAND.test(id) }] } },
    },
  },
  test: {
    // Nothing waits for the run but the person who started it: every core helps, not all but one.
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
