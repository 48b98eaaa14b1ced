import process from 'node:process';
import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './scripts/browser.mjs';

// Not the port of npm start, so that tests run beside a page that is open; another one for two runs at once.
const PORT = Number(process.env['E2E_PORT'] ?? 4174);
const SITE = `http://127.0.0.1:${PORT}/`;

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
  use: { baseURL: SITE, trace: 'off' },
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
