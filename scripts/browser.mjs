// Finds a Chromium for the end-to-end tests; run as a command, it installs one where that can be done quietly.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'brave-browser',
  'brave',
];
const MAC_APPS = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'Brave Browser.app/Contents/MacOS/Brave Browser',
];
const WINDOWS_APPS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
];

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function onPath(command) {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, command));
}

/** Where a browser would stand, by platform. */
function candidates() {
  if (process.platform === 'darwin')
    return ['/Applications', join(process.env['HOME'] ?? '', 'Applications')].flatMap((folder) =>
      MAC_APPS.map((app) => join(folder, app)),
    );
  if (process.platform === 'win32')
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .map((name) => process.env[name])
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => WINDOWS_APPS.map((app) => join(folder, app)));
  return COMMANDS.flatMap(onPath);
}

/**
 * The browser to test with: the one that E2E_BROWSER names, else Playwright's own, else the system's.
 * Changes nothing. Throws where E2E_BROWSER names none.
 * @returns {string | undefined} its path; undefined where there is none
 */
export function findBrowser() {
  const named = process.env['E2E_BROWSER'];
  if (named !== undefined && named !== '') {
    if (isExecutable(named)) return named;
    throw new Error(`E2E_BROWSER names "${named}", which cannot be executed.`);
  }
  return [chromium.executablePath(), ...candidates()].find(isExecutable);
}

function run(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0;
}

/** Only root on a system with apt can install without asking anybody. */
function installByApt() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  if (!onPath('apt-get').some(isExecutable)) return false;
  console.log('No browser found: installing Chromium by apt-get.');
  const packages = ['chromium', 'fonts-liberation'];
  return (
    run('apt-get', ['update']) && run('apt-get', ['install', '-y', '--no-install-recommends', ...packages])
  );
}

const WAYS_OUT = `No Chromium, Chrome, Edge or Brave was found. Any one of these helps:
  - npx playwright install chromium
  - sudo apt-get install chromium fonts-liberation (on Debian and its kin)
  - install Google Chrome
  - name a browser that is there: E2E_BROWSER=/path/to/browser npm test`;

function main() {
  let browser;
  try {
    browser = findBrowser();
    if (browser === undefined && installByApt()) browser = findBrowser();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
  if (browser === undefined) {
    console.error(WAYS_OUT);
    process.exit(1);
  }
  console.log(`browser: ${browser}`);
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) main();
