import process from 'node:process';
import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './scripts/browser.mjs';

// Not the port of npm start, so that tests run beside a page that is open; another one for two runs at once.
const PORT = Number(process.env['E2E_PORT'] ?? 4174);
const SITE = `http://127.0.0.1:${PORT}/`;

/**
 * A worker keeps its page from test to test, and each test finds it emptied: storage, routes, scripts and emulation are
 * reset. A browser context of its own for every test took half of the whole run. The option is Playwright's own but not
 * documented; watch.spec.ts notices if it stops emptying, and without it every test is only slower.
 */
const ONE_PAGE = { _optionContextReuseMode: 'when-possible' } as const;

const executablePath = findBrowser();
const report = process.env['E2E_REPORT'];
// Chromium's sandbox cannot start as root.
const asRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  // Generous: a busy machine is no reason to fail, a page that never answers still is.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  retries: 0,
  forbidOnly: Boolean(process.env['CI']),
  globalTimeout: 15 * 60_000,
  reporter: [['list'], ...(report === undefined ? [] : [['json', { outputFile: report }] as const])],
  use: { ...ONE_PAGE, baseURL: SITE, trace: 'off' },
  projects: [
    {
      name: 'chromium',
      use: {
        ...devices['Desktop Chrome'],
        launchOptions: {
          ...(executablePath === undefined ? {} : { executablePath }),
          args: [
            ...(asRoot ? ['--no-sandbox'] : []),
            '--disable-gpu',
            '--disable-quic',
            '--no-first-run',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
          ],
        },
      },
    },
  ],
  webServer: {
    command: `node scripts/serve.mjs --strict --port ${PORT}`,
    url: SITE,
    reuseExistingServer: false,
    timeout: 20_000,
  },
});
