// All checks in one command: each step is timed, a failed one does not keep the next from speaking, and the last line
// counts. Unit and end-to-end tests count one each, every other step counts one. Steps that use one core run side by side.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = join(root, 'reports');
const UNIT_REPORT = join(reports, 'unit.json');
const E2E_REPORT = join(reports, 'e2e.json');

/** What became of each step, in order. */
const steps = [];

/** A log that nobody watches reads better without colours. */
const plain = process.stdout.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: undefined };

/**
 * Runs a script of package.json.
 * @returns whether it ended well, and what it said where it was not heard at once
 */
function npmRun(script, { args = [], env = {}, aloud = true } = {}) {
  const npm = process.env['npm_execpath'];
  const [command, first] = npm === undefined ? ['npm', []] : [process.execPath, [npm]];
  const child = spawn(
    command,
    [...first, 'run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])],
    {
      cwd: root,
      // Nothing may wait for an answer: a test run has nobody to ask.
      stdio: ['ignore', ...(aloud ? ['inherit', 'inherit'] : ['pipe', 'pipe'])],
      shell: npm === undefined && process.platform === 'win32',
      env: { ...process.env, ...plain, ...env },
    },
  );
  const said = [];
  child.stdout?.on('data', (part) => said.push(part));
  child.stderr?.on('data', (part) => said.push(part));
  return new Promise((resolve) => {
    const end = (ok) => resolve({ ok, said: Buffer.concat(said).toString('utf8') });
    child.once('error', (error) => {
      said.push(Buffer.from(`${error.message}\n`));
      end(false);
    });
    child.once('close', (status) => end(status === 0));
  });
}

function heading(name) {
  console.log(`\n== ${name}`);
}

/** One step that counts as one test. Others run beside it, so that it is heard when it has ended. */
async function step(name, script, args = []) {
  const start = performance.now();
  const { ok, said } = await npmRun(script, { args, aloud: false });
  heading(name);
  process.stdout.write(said);
  return { name, ms: performance.now() - start, passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: [] };
}

/** Steps in their order, two at a time. */
async function sideBySide(all) {
  const done = [];
  let next = 0;
  const lane = async () => {
    while (next < all.length) {
      const at = next;
      next += 1;
      done[at] = await step(...all[at]);
    }
  };
  await Promise.all([lane(), lane()]);
  steps.push(...done);
}

/** A step whose report says how many tests it ran. A report that is missing, empty or too good for the exit code fails. */
async function suite(name, reportFile, script, options, read) {
  heading(name);
  const start = performance.now();
  rmSync(reportFile, { force: true });
  const { ok } = await npmRun(script, options);
  let counts = { passed: 0, failed: 0, skipped: [] };
  try {
    counts = read(JSON.parse(readFileSync(reportFile, 'utf8')));
  } catch (error) {
    console.log(`${name}: no readable report (${error instanceof Error ? error.message : String(error)})`);
  }
  if (counts.failed === 0 && (!ok || counts.passed === 0)) counts = { ...counts, failed: 1 };
  steps.push({ name, ms: performance.now() - start, ...counts });
}

/** A step that cannot run without another: not run is not passed. */
function notRun(name, why) {
  heading(name);
  console.log(`not run: ${why}`);
  steps.push({ name, ms: 0, passed: 0, failed: 1, skipped: [] });
}

/** Whether a step passed. */
function passed(name) {
  return steps.some((one) => one.name === name && one.passed > 0);
}

/** A port that nobody listens on, so that two runs at once do not meet. */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function readUnit({ testResults }) {
  const counts = { passed: 0, failed: 0, skipped: [] };
  for (const { name, status, assertionResults } of testResults) {
    const file = relative(root, name);
    for (const test of assertionResults)
      if (test.status === 'passed') counts.passed += 1;
      else if (test.status === 'failed') counts.failed += 1;
      else counts.skipped.push(`${file} > ${test.fullName}: ${test.status}`);
    // A file that breaks before its first test has no tests to fail.
    if (status === 'failed' && !assertionResults.some((test) => test.status === 'failed')) counts.failed += 1;
  }
  return counts;
}

function readE2e({ suites, errors }) {
  const counts = { passed: 0, failed: errors.length, skipped: [] };
  const walk = (part, path) => {
    const here = [...path, part.title].filter((title) => title !== '');
    for (const spec of part.specs ?? [])
      for (const test of spec.tests)
        if (test.status === 'expected' || test.status === 'flaky') counts.passed += 1;
        else if (test.status === 'unexpected') counts.failed += 1;
        else {
          const note = test.annotations.find(({ type }) => type === 'skip' || type === 'fixme');
          counts.skipped.push(
            `${[...here, spec.title].join(' > ')}: ${note?.description ?? 'no reason given'}`,
          );
        }
    for (const inner of part.suites ?? []) walk(inner, here);
  };
  for (const part of suites) walk(part, []);
  return counts;
}

mkdirSync(reports, { recursive: true });
const start = performance.now();
await sideBySide([
  ['types', 'types'],
  ['facts', 'lint:facts'],
  ['lint', 'lint'],
  ['build', 'build'],
  ['sentences', 'sentences', ['--check']],
  ['browser', 'browser'],
]);
await suite(
  'unit',
  UNIT_REPORT,
  'test:unit',
  {
    args: ['--silent=passed-only', '--reporter=dot', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`],
  },
  readUnit,
);
if (!passed('build')) notRun('e2e', 'there is no build to test');
else if (!passed('browser')) notRun('e2e', 'there is no browser to test in');
else {
  const E2E_PORT = process.env['E2E_PORT'] ?? String(await freePort());
  await suite('e2e', E2E_REPORT, 'test:e2e', { env: { E2E_REPORT, E2E_PORT } }, readE2e);
}

console.log('');
for (const { name, ms, passed, failed, skipped } of steps) {
  const parts = [
    `${passed} passed`,
    `${failed} failed`,
    ...(skipped.length > 0 ? [`${skipped.length} skipped`] : []),
  ];
  console.log(`${name.padEnd(9)} ${(ms / 1000).toFixed(1).padStart(6)} s  ${parts.join(', ')}`);
}
const skipped = steps.flatMap((one) => one.skipped);
if (skipped.length > 0) console.log(`\nSkipped, counted in neither:`);
for (const line of skipped) console.log(`  ${line}`);

const sum = (key) => steps.reduce((total, one) => total + one[key], 0);
process.exitCode = sum('failed') > 0 ? 1 : 0;
const seconds = ((performance.now() - start) / 1000).toFixed(1);
console.log(`\n${seconds} s in all`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
