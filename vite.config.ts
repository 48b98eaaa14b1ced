import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** What is loaded when it is first needed, by folder of src. All else is one file: it is needed at once, and packs better together. */
const ON_DEMAND_SOURCES = [
  'plan/',
  'styles/(?:plan|changes|notes)',
  'facts/(?:releases|windows/|sayings|gaps|changeability|noteSources|threads|guide-2020/sayings)',
  'views/(?:plan|changes|times|notes/|LinkRemarks|Offer|OptionsView|LimitationsView|DatastoresView)',
  'views/decide/(?:Concepts|ConflictPanel|Repairs|WaysBack)',
  'views/rail/(?:ReleaseQuestions|SelectFacet|Documents|FieldProblemSays|RevisionField)',
  'words/(?:linkProblems|problems|changes|times|site|repairs|notes|buildNotes|gapNotes|later)',
  'engine/(?:compare|repair|servicing)',
  'store/(?:derived(?:Plan|Changes|Times|Link|Notes|Repairs)|site|repairing|today)',
  'addressing/ranges',
];
const ON_DEMAND_PACKAGES = ['qrcode-generator', 'ipaddr.js', 'yaml'];
const ON_DEMAND = new RegExp(
  [
    ...ON_DEMAND_SOURCES.map((path) => `/src/${path}`),
    ...ON_DEMAND_PACKAGES.map((name) => `/node_modules/${name}/`),
  ].join('|'),
);

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
          groups: [{ name: 'page', test: (id: string) => !ON_DEMAND.test(id.replaceAll('\\', '/')) }],
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
