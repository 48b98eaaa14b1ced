import type { Page } from '@playwright/test';
import { EDITIONS } from '../src/facts/editions.ts';
import { expect, TABS, test } from './fixtures.ts';

const PICKS = [
  '',
  'platform=aws&build=17763,20348.100&fabric=l3-routed&networking=calico-bgp&pods=110&need=ipip',
];

/** What no reader may ever meet: a value that is not there, an object, a gap that nobody filled, the id of a fact. */
const NOT_WORDS: readonly RegExp[] = [
  /undefined|\bNaN\b|\[object/,
  /[{}]/,
  /\b(?:ds|dsrule|lim|k8s|runtime|install|linux|later|gap|fabric|need)\.[a-z]/,
  /\.\.|(?<!\d) [.,;](?!\w)|\(\)|“”/,
];

/** All that is written on the page, in folds, rows, questions and cards too; commands and ids of facts are no prose. */
async function prose(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const told = new Set<string>();
    // Numbers of sources stand right behind a word; the list of sources in a plan names the facts behind each document by their ids.
    const apart =
      '.source-marks, .fact-ids, pre, script, style, noscript, textarea, [aria-labelledby="plan-sources"]';
    const texts = 'p, li, td, th, summary, h2, h3, h4, button, dd, dt, label, option, caption, .text';
    const read = (element: Element | null): void => {
      const copy = element?.cloneNode(true) as Element | undefined;
      copy?.querySelectorAll(apart).forEach((one) => one.remove());
      copy?.querySelectorAll('code').forEach((one) => one.replaceChildren('code'));
      // What stands in lines of its own is read apart.
      copy?.querySelectorAll('p, li, td, th, h2, h3, h4, dt, dd, .verdict').forEach((one) => one.append(' '));
      copy?.querySelectorAll(texts).forEach((one) => {
        told.add((one.textContent ?? '').replaceAll(/\s+/g, ' ').trim());
      });
    };
    /** Until the page has answered, with what it loads for that. */
    const rest = async (): Promise<void> => {
      do
        await new Promise((done) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = done;
          port2.postMessage(null);
        });
      while (document.querySelector('.loading, :popover-open > div:empty') !== null);
    };
    const pressed = new Set<Element>();
    const fresh = (selector: string): readonly HTMLElement[] =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => !pressed.has(one));
    const press = (one: HTMLElement): void => {
      pressed.add(one);
      one.click();
    };
    const folds = async (): Promise<void> => {
      const found = fresh('details:not([open], [name]) > summary, .grid button[aria-expanded="false"]');
      found.forEach(press);
      await rest();
      if (found.length > 0) await folds();
    };
    await rest();
    await folds();
    read(document.body);
    // Of these one at a time is open: a question, a combination, a card of its own.
    const alone = [
      'details[name]:not([open]) > summary',
      '.decide button[aria-expanded="false"]',
      '[aria-haspopup="dialog"]:not(.source-mark)',
    ].join(', ');
    for (let [next] = fresh(alone); next !== undefined; [next] = fresh(alone)) {
      press(next);
      await folds();
      read(next.closest('details[name], section'));
      read(document.querySelector(':popover-open'));
    }
    return [...told];
  });
}

/** Where a text holds what is not a word, with some of what stands around it. */
function around(text: string, pattern: RegExp): readonly string[] {
  const at = text.search(pattern);
  return at < 0 ? [] : [text.slice(Math.max(0, at - 60), at + 40)];
}

/** Shows a link in the open page. */
async function show(page: Page, edition: string, picks: string, view: string): Promise<string> {
  const where = `#v=1&edition=${edition}${picks === '' ? '' : `&${picks}`}${view === 'decide' ? '' : `&view=${view}`}`;
  await page.evaluate((hash) => void (location.hash = hash), where);
  return where;
}

const TOGETHER = 6;

for (let at = 0; at < EDITIONS.length; at += TOGETHER) {
  const editions = EDITIONS.slice(at, at + TOGETHER).map(({ id }) => id);
  test(`no tab says what is not a word, from ${editions.at(0)} to ${editions.at(-1)}`, async ({ page }) => {
    await page.goto('./');
    // What tabs and cards load on demand is there once each was open.
    for (const view of Object.keys(TABS)) {
      await show(page, 'v3.32', PICKS.at(-1) ?? '', view);
      await expect(page.getByRole('tabpanel').getByRole('table').first()).toBeVisible();
      await prose(page);
    }
    await page.waitForLoadState('networkidle');
    for (const edition of editions)
      for (const picks of PICKS)
        for (const [view, name] of Object.entries(TABS)) {
          const where = await show(page, edition, picks, view);
          await expect(page.getByRole('tabpanel', { name }).locator('h2, table').first()).toBeVisible();
          const told = await prose(page);
          expect(told.length, where).toBeGreaterThan(10);
          const wrong = told.flatMap((text) => NOT_WORDS.flatMap((pattern) => around(text, pattern)));
          expect.soft([...new Set(wrong)], where).toEqual([]);
        }
  });
}
