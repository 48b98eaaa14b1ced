// Measures the built site in a real browser and prints the figures beside their budgets; misses are marked, nothing fails.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync, constants } from 'node:zlib';
import { chromium } from 'playwright-core';
import { findBrowser } from './browser.mjs';
import { createSite } from './serve.mjs';

const PARTS = ['heights', 'picks', 'load', 'heap'];
const root = fileURLToPath(new URL('..', import.meta.url));

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    dir: { type: 'string', default: join(root, 'dist') },
  },
});
if (values.only !== undefined && !PARTS.includes(values.only)) {
  console.error(`"${values.only}" is not measured: name one of ${PARTS.join(', ')} with --only.`);
  process.exit(1);
}
const dist = resolve(values.dir);

/**
 * Height budgets in px at 1280 and 375; `answered` presets hold the budgets of elements and words too.
 * @type {readonly { name: string, link: string, wide: number, narrow?: number, answered: boolean }[]}
 */
const PRESETS = [
  {
    name: 'v3.32, EC2, Server 2022, operator',
    link: '#v=1&edition=v3.32&platform=aws&build=20348&install=operator',
    wide: 1800,
    narrow: 2800,
    answered: true,
  },
  {
    name: 'guide, AWS, 17763.1432, one segment',
    link: '#v=1&edition=guide-2020&platform=aws&build=17763.1432&fabric=l2',
    wide: 1700,
    narrow: 2600,
    answered: true,
  },
  { name: 'empty', link: '', wide: 1000, narrow: 1700, answered: false },
  {
    name: 'conflict: v3.32, etcd, manual install',
    link: '#v=1&edition=v3.32&datastore=etcd&install=standard-manual',
    wide: 1400,
    answered: true,
  },
];
const WIDTHS = [320, 375, 600, 768, 900, 1024, 1280, 1600];
const BUDGET = { elements: 800, words: 500, wordsBefore: 60, overflow: 0, firstLoad: 92_000, script: 6 };

/** Input to next paint at 4× CPU, in ms. */
const PICKED = [
  {
    name: 'v3.32',
    link: '#v=1&edition=v3.32&platform=aws&build=20348&install=operator',
    median: 32,
    worst: 64,
  },
  { name: 'v3.25', link: '#v=1&edition=v3.25&platform=aws&build=20348', median: 32, worst: 64 },
  { name: 'guide', link: '#v=1&edition=guide-2020&platform=aws&build=17763.1432', median: 24, worst: 48 },
];
const ROWS = ['Platform', 'Fabric', 'UDP 4789 between hosts', 'Networking'];
const PICKS = 40;
const THROTTLE = 4;
/** Event Timing tells nothing shorter than this, in ms. */
const SHORTEST_TOLD = 16;
const HEAP_PICKS = [200, 2000];
/** Chromium takes 200 changes of the address in ten seconds and no more. */
const PICK_EVERY_MS = 55;

let held = 0;
let missed = 0;

function line(what, figure, budget = '', met = true) {
  if (budget !== '') held += 1;
  if (!met) missed += 1;
  const mark = budget === '' ? '' : met ? 'met' : 'MISSED';
  console.log(`${what.padEnd(52)}${figure.padStart(12)}  ${budget.padEnd(14)}${mark}`.trimEnd());
}

function under(what, figure, budget, unit = '') {
  const shown = typeof figure === 'number' ? figure.toLocaleString('en') : 'none';
  if (budget === undefined) line(what, `${shown}${unit}`);
  else line(what, `${shown}${unit}`, `≤ ${budget.toLocaleString('en')}${unit}`, figure <= budget);
}

function head(title) {
  console.log(`\n${title}`);
}

const pause = (ms) => new Promise((done) => setTimeout(done, ms));
const sorted = (numbers) => numbers.toSorted((a, b) => a - b);
const median = (numbers) => sorted(numbers)[Math.floor(numbers.length / 2)] ?? Number.NaN;
const round = (number, digits = 0) => Number(number.toFixed(digits));

/** The same work everywhere, so that figures of two machines can be compared. Runs here and in the page. */
function fixedLoop() {
  const start = performance.now();
  let mixed = 1;
  for (let turn = 0; turn < 20_000_000; turn += 1)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d | turn);
  // The result is looked at, so that no compiler drops the loop.
  return performance.now() - start + (mixed === 0.5 ? 1 : 0);
}

async function open(browser, site, link, { width = 1280, height = 900 } = {}) {
  const context = await browser.newContext({ viewport: { width, height } });
  const page = await context.newPage();
  await page.goto(`${site}${link}`, { waitUntil: 'load' });
  await settled(page);
  return { context, page, cdp: await context.newCDPSession(page) };
}

/** Nothing more is fetched, and the page has drawn. */
async function settled(page) {
  await page.waitForLoadState('networkidle');
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(undefined)))),
  );
}

async function calibrate(browser, site) {
  const { context, page, cdp } = await open(browser, site, '');
  const source = `(${fixedLoop.toString()})()`;
  const here = median([1, 2, 3].map(fixedLoop));
  const inPage = async () => {
    const runs = [];
    for (let run = 0; run < 3; run += 1) runs.push(await page.evaluate(source));
    return round(median(runs));
  };
  const plain = await inPage();
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  const throttled = await inPage();
  await context.close();
  head('Calibration: a fixed loop of 20 million turns');
  line('in Node', `${round(here)} ms`);
  line('in the page', `${plain} ms`);
  line(`in the page at ${THROTTLE}× CPU`, `${throttled} ms`);
}

/** Words in the order of the page that come before the heading of the verdict; null where there is none. */
async function wordsBefore(page) {
  const region = page.getByRole('region', { name: 'Verdict', exact: true }).getByRole('heading').first();
  const status = page.getByRole('status', { name: 'Verdict', exact: true }).first();
  const place = (await region.count()) > 0 ? region : status;
  if ((await place.count()) === 0) return null;
  return place.evaluate((heading) => {
    let words = 0;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (heading.contains(node)) return words;
      if (node.parentElement?.checkVisibility({ visibilityProperty: true }) === true)
        words += (node.textContent ?? '').split(/\s+/).filter(Boolean).length;
    }
    return words;
  });
}

async function measureHeights(browser, site) {
  for (const { name, link, wide, narrow, answered } of PRESETS) {
    head(name);
    const { context, page } = await open(browser, site, link);
    const look = () =>
      page.evaluate(() => ({
        height: document.documentElement.scrollHeight,
        over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        elements: document.querySelectorAll('body *').length,
        words: document.body.innerText.split(/\s+/).filter(Boolean).length,
      }));
    const { elements, words } = await look();
    under('elements', elements, answered ? BUDGET.elements : undefined);
    under('words', words, answered ? BUDGET.words : undefined);
    const before = await wordsBefore(page);
    if (before === null) line('words before the verdict', 'no verdict');
    else under('words before the verdict', before, answered ? BUDGET.wordsBefore : undefined);
    const over = [];
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: width < 600 ? 800 : 900 });
      await settled(page);
      const seen = await look();
      if (width === 1280) under('height at 1280', seen.height, wide, ' px');
      if (width === 375) under('height at 375', seen.height, narrow, ' px');
      if (seen.over > 0) over.push(`${width}: ${seen.over}`);
    }
    line(
      'sideways overflow',
      over.length === 0 ? '0 px' : `${over.join(', ')} px`,
      '0 px',
      over.length === 0,
    );
    await context.close();
  }
}

/**
 * Opens a row if its radios are not there yet and marks the radio to pick next, in turn and never the one that is picked.
 * Null where the page has no such question.
 */
async function nextRadio(page, row, turn) {
  const find = () =>
    page.evaluate(
      ({ name, at }) => {
        document.querySelector('[data-measured]')?.removeAttribute('data-measured');
        const summary = [...document.querySelectorAll('summary')].find((one) => {
          const text = `${one.getAttribute('aria-label') ?? ''} ${one.textContent ?? ''}`.trim();
          return text.startsWith(name);
        });
        const details = summary?.closest('details') ?? null;
        if (summary === undefined || details === null) return 'none';
        // A group of rows may be folded.
        for (
          let group = details.parentElement?.closest('details');
          group;
          group = group.parentElement?.closest('details')
        )
          group.open = true;
        const radios = [...details.querySelectorAll('input[type=radio]')].filter(
          (one) => one.checkVisibility({ contentVisibilityAuto: false }) && !one.checked,
        );
        if (!details.open || radios.length === 0) {
          summary.setAttribute('data-measured', '');
          return 'closed';
        }
        const radio = radios[at % radios.length];
        radio.setAttribute('data-measured', '');
        radio.scrollIntoView({ block: 'center' });
        return 'found';
      },
      { name: row, at: turn },
    );
  for (let tries = 0; tries < 3; tries += 1) {
    const found = await find();
    if (found === 'none') return null;
    const marked = page.locator('[data-measured]');
    if (found === 'found') return marked;
    await marked.click();
    await settled(page);
  }
  return null;
}

/** A point on the radio where a pointer can press it: its label's where the box itself is not drawn. */
async function pointOn(radio) {
  return radio.evaluate((input) => {
    const box = input.getBoundingClientRect();
    const drawn = box.width > 4 && box.height > 4 ? box : input.labels?.[0]?.getBoundingClientRect();
    return drawn === undefined
      ? null
      : { x: drawn.x + Math.min(8, drawn.width / 2), y: drawn.y + drawn.height / 2 };
  });
}

/** Event Timing of what happened since it was asked last: the longest event of the interaction, in ms. */
async function longestEvent(page) {
  return page.evaluate(
    () =>
      new Promise((done) => {
        const take = () => done(Math.max(0, ...(globalThis.measuredEvents ?? []).splice(0)));
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(take, 120)));
      }),
  );
}

async function watchEvents(page) {
  await page.evaluate((shortest) => {
    globalThis.measuredEvents = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (entry.interactionId > 0) globalThis.measuredEvents.push(entry.duration);
    }).observe({ type: 'event', durationThreshold: shortest });
  }, SHORTEST_TOLD);
}

/** Picks one answer after another; `pick` does one, given the point where the pointer presses. */
async function pickAround(page, count, pick) {
  let picked = 0;
  let idle = 0;
  for (let turn = 0; picked < count && idle < ROWS.length; turn += 1) {
    const radio = await nextRadio(page, ROWS[turn % ROWS.length], Math.floor(turn / ROWS.length));
    const point = radio === null ? null : await pointOn(radio);
    if (point === null) {
      idle += 1;
      continue;
    }
    idle = 0;
    picked += 1;
    await pick(point);
  }
  return picked;
}

async function metric(cdp, name) {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find((one) => one.name === name)?.value ?? Number.NaN;
}

async function measurePicks(browser, site) {
  for (const { name, link, median: most, worst } of PICKED) {
    head(`A pick on ${name}`);
    const { context, page, cdp } = await open(browser, site, link);
    await cdp.send('Performance.enable');
    await watchEvents(page);

    await cdp.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
    const durations = [];
    await pickAround(page, PICKS, async ({ x, y }) => {
      await longestEvent(page);
      await page.mouse.click(x, y);
      durations.push((await longestEvent(page)) || SHORTEST_TOLD / 2);
    });
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    const scripts = [];
    const tasks = [];
    await pickAround(page, PICKS, async ({ x, y }) => {
      await settled(page);
      const before = [await metric(cdp, 'ScriptDuration'), await metric(cdp, 'TaskDuration')];
      await page.mouse.click(x, y);
      await pause(150);
      scripts.push(((await metric(cdp, 'ScriptDuration')) - before[0]) * 1000);
      tasks.push(((await metric(cdp, 'TaskDuration')) - before[1]) * 1000);
    });
    await context.close();
    if (durations.length < PICKS || scripts.length < PICKS) {
      line('picks', `${durations.length} of ${PICKS}`, 'all', false);
      if (durations.length === 0 || scripts.length === 0) continue;
    }
    const told = `input to next paint at ${THROTTLE}× CPU`;
    under(`${told}, median of ${durations.length}`, median(durations), most, ' ms');
    under(`${told}, worst`, Math.max(...durations), worst, ' ms');
    under('script of a pick, median', round(median(scripts), 1), BUDGET.script, ' ms');
    under('script of a pick, worst', round(Math.max(...scripts), 1), undefined, ' ms');
    under('script, style, layout and paint, median', round(median(tasks), 1), undefined, ' ms');
  }
}

/** Bytes on the wire where a server compresses: text as brotli 11, what is compressed already as it is. */
function weigh(file) {
  const content = readFileSync(file);
  if (!['.html', '.js', '.css', '.svg', '.json', '.txt', '.ico'].includes(extname(file)))
    return content.length;
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

async function measureLoad(browser, site) {
  for (const [name, link] of [
    ['an empty visit', ''],
    [PRESETS[0].name, PRESETS[0].link],
  ]) {
    head(`Load of ${name}, ${THROTTLE}× CPU`);
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
    await page.addInitScript(() => {
      const seen = { lcp: 0, cls: 0, tasks: [] };
      globalThis.measuredLoad = seen;
      const watch = (type, take) =>
        new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
      watch('largest-contentful-paint', (entry) => (seen.lcp = entry.startTime));
      watch('layout-shift', (entry) => (seen.cls += entry.hadRecentInput ? 0 : entry.value));
      watch('longtask', (entry) => seen.tasks.push([entry.startTime, entry.duration]));
    });
    const fetched = new Set();
    page.on('request', (request) => fetched.add(new URL(request.url()).pathname));
    await page.goto(`${site}${link}`, { waitUntil: 'load' });
    await settled(page);
    await pause(500);
    const seen = await page.evaluate(() => ({
      ...globalThis.measuredLoad,
      fcp: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    }));
    const blocked = seen.tasks
      .filter(([start]) => start >= seen.fcp)
      .reduce((sum, [, duration]) => sum + duration - 50, 0);
    const files = [...fetched].map((path) =>
      join(dist, path === '/' ? 'index.html' : decodeURIComponent(path)),
    );
    const there = files.filter(existsSync);
    const bytes = there.reduce((sum, file) => sum + weigh(file), 0);
    under(
      `fetched, brotli, HTML too (${there.length} files)`,
      bytes,
      link === '' ? BUDGET.firstLoad : undefined,
      ' B',
    );
    under('FCP', round(seen.fcp), undefined, ' ms');
    under('LCP', round(seen.lcp), undefined, ' ms');
    under('TBT', round(blocked), undefined, ' ms');
    under('CLS', round(seen.cls, 4), undefined);
    await context.close();
  }
}

async function heapAfter(cdp) {
  for (let turn = 0; turn < 3; turn += 1) await cdp.send('HeapProfiler.collectGarbage');
  const names = ['JSHeapUsedSize', 'Nodes', 'JSEventListeners'];
  return Promise.all(names.map((name) => metric(cdp, name)));
}

/** Picks without a pointer, by pressing radios in the page: many, in little time. */
async function pressMany(page, count) {
  for (let done = 0; done < count; done += 50) {
    const row = ROWS[Math.floor(done / 50) % ROWS.length];
    if ((await nextRadio(page, row, 0)) === null) continue;
    await page.evaluate(
      async ({ turns, pauseMs }) => {
        const details = document.querySelector('[data-measured]')?.closest('details');
        for (let turn = 0; turn < turns; turn += 1) {
          const radios = [...(details?.querySelectorAll('input[type=radio]') ?? [])].filter(
            (one) => !one.checked,
          );
          radios[turn % Math.max(1, radios.length)]?.click();
          await new Promise((next) => setTimeout(next, pauseMs));
        }
      },
      { turns: Math.min(50, count - done), pauseMs: PICK_EVERY_MS },
    );
  }
}

async function measureHeap(browser, site) {
  const [{ name, link }] = PICKED;
  const { context, page, cdp } = await open(browser, site, link);
  await cdp.send('Performance.enable');
  head(`Memory on ${name}`);
  await pressMany(page, HEAP_PICKS[0]);
  const before = await heapAfter(cdp);
  under(`heap after ${HEAP_PICKS[0]} picks`, round(before[0] / 1e6, 2), undefined, ' MB');
  await pressMany(page, HEAP_PICKS[1]);
  const after = await heapAfter(cdp);
  const more = HEAP_PICKS[1].toLocaleString('en');
  under(`growth over ${more} more picks: heap`, round((after[0] - before[0]) / 1000), undefined, ' kB');
  under(`growth over ${more} more picks: nodes`, after[1] - before[1], undefined);
  under(`growth over ${more} more picks: listeners`, after[2] - before[2], undefined);
  await context.close();
}

async function main() {
  if (!existsSync(join(dist, 'index.html'))) {
    console.log('There is no built site yet: building it.');
    const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (status !== 0 || !existsSync(join(dist, 'index.html')))
      throw new Error('The site could not be built.');
  }
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('No browser was found: run "npm run browser" first.');
  const server = createSite(dist);
  await new Promise((ready, failed) => server.once('error', failed).listen(0, '127.0.0.1', ready));
  const site = `http://127.0.0.1:${server.address().port}/`;
  const browser = await chromium.launch({
    executablePath,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  try {
    await calibrate(browser, site);
    const measures = { heights: measureHeights, picks: measurePicks, load: measureLoad, heap: measureHeap };
    for (const part of PARTS)
      if (values.only === undefined || values.only === part) await measures[part](browser, site);
    if (held > 0) console.log(`\n${held - missed} of ${held} figures are within their budget.`);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
