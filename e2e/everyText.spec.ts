import type { Page } from '@playwright/test';
import { EDITIONS } from '../src/facts/editions.ts';
import { expect, TABS, test } from './fixtures.ts';

const PICKS = ['', 'platform=aws&build=17763,20348.100&fabric=l3-routed&networking=calico-bgp&pods=110&need=ipip'];

/** What no reader may ever meet: a value that is not there, an object, a gap that nobody filled, the id of a fact. */
const NOT_WORDS: readonly RegExp[] = [
  /undefined|\bNaN\b|\[object/,
  /[{}]/,
  /\b(?:ds|dsrule|lim|k8s|runtime|install|linux|later|gap|fabric|need)\.[a-z]/,
  /\.\.|(?<!\d) [.,;](?!\w)|\(\)|“”/,
];

/** All that is written on the page, in folds and rows too; commands and ids of facts are no prose. */
async function prose(page: Page): Promise<readonly string[]> {
  for (let more = -1; more !== 0; )
    more = await page.evaluate(() => {
      const folded = document.querySelectorAll<HTMLElement>(
        'details:not([open]) > summary, button[aria-expanded="false"]',
      );
      for (const one of folded) one.click();
      return folded.length;
    });
  await expect(page.locator('.loading')).toHaveCount(0);
  return page.evaluate(() => {
    const body = document.body.cloneNode(true) as HTMLElement;
    for (const one of body.querySelectorAll('.fact-ids, code, pre, script, style, noscript, textarea'))
      one.remove();
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_ELEMENT);
    const told = new Set<string>();
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      if (node instanceof Element && ['P', 'LI', 'TD', 'TH', 'SUMMARY', 'H2', 'H3', 'H4', 'BUTTON', 'DD', 'DT', 'LABEL', 'OPTION', 'CAPTION', 'CITE'].includes(node.tagName))
        told.add((node.textContent ?? '').replaceAll(/\s+/g, ' ').trim());
    return [...told];
  });
}

for (const [view, name] of Object.entries(TABS))
  test(`no edition says what is not a word on ${name}`, async ({ page }) => {
    await page.goto('./');
    for (const { id } of EDITIONS)
      for (const picks of PICKS) {
        const where = `#v=1&edition=${id}${picks === '' ? '' : `&${picks}`}${view === 'decide' ? '' : `&view=${view}`}`;
        await page.evaluate((hash) => void (location.hash = hash), where);
        await expect(page.getByRole('combobox', { name: view === 'decide' ? 'Calico release' : /./ }).first().or(page.getByRole('tabpanel', { name }))).not.toHaveCount(0);
        await expect(page.getByRole('tabpanel', { name }).locator('h2, table').first()).toBeVisible();
        const told = await prose(page);
        expect(told.length, where).toBeGreaterThan(10);
        const wrong = told.filter((text) => NOT_WORDS.some((pattern) => pattern.test(text)));
        expect(wrong, where).toEqual([]);
      }
  });
