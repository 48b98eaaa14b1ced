import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, fragment, openQuestion, openTab, pick, TABS, test, verdict } from './fixtures.ts';

const PICKS = 'platform=aws&build=17763,20348&fabric=l3-routed&pods=110';
const CLASH =
  'platform=aws&build=14393&fabric=l3-routed&networking=calico-bgp&datastore=etcd&need=ipip&pods=110&block=26';
const WIDE = { width: 1280, height: 720 };
const PHONE = { width: 320, height: 640 };

/** What axe finds, in a few words each. */
async function found(page: Page): Promise<readonly string[]> {
  // Only what is wrong is asked for: telling what is right takes axe most of its time.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze();
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

/** What axe finds in light and dark on a screen, and on a phone, which has the same colours. */
async function foundEverywhere(page: Page): Promise<readonly string[]> {
  const all: string[] = [];
  for (const [colorScheme, size] of [
    ['light', WIDE],
    ['dark', WIDE],
    ['light', PHONE],
  ] as const) {
    // Colours fade from one theme to the other; axe must not read them halfway.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize(size);
    all.push(...(await found(page)).map((one) => `${colorScheme}, ${size.width} px: ${one}`));
  }
  return all;
}

for (const [view, name] of Object.entries(TABS))
  test(`axe finds nothing on ${name}, light or dark, wide or narrow`, async ({ page }) => {
    await page.goto(fragment(`${PICKS}${view === 'decide' ? '' : `&view=${view}`}`));
    await expect(page.getByRole('tabpanel', { name }).getByRole('table').first()).toBeVisible();
    expect(await foundEverywhere(page)).toEqual([]);
  });

test('axe finds nothing where picks clash and the link is bad, light or dark, wide or narrow', async ({
  page,
}) => {
  await page.goto(`${fragment(CLASH)}&colour=blue`);
  await expect(verdict(page)).toHaveAttribute('data-state', 'unsupported');
  expect(await foundEverywhere(page)).toEqual([]);
});

test('axe finds nothing on the start page, light or dark, wide or narrow', async ({ page }) => {
  await page.goto('./');
  await page.getByText('How Windows nodes join a Calico cluster').click();
  expect(await foundEverywhere(page)).toEqual([]);
});

for (const [width, most] of [
  [1280, 1000],
  [375, 1700],
] as const)
  test(`the start page is at most ${most} px high at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('./');
    await expect(page.getByRole('region', { name: 'A case like yours' })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(most);
  });

test('axe finds nothing with every fold, row and question open', async ({ page }) => {
  await page.goto(fragment(PICKS));
  await openQuestion(page, 'IP pool block size');
  await page.getByRole('textbox', { name: 'IP pool block size' }).fill('many');
  // Of the questions one is open at a time.
  const folds = page.locator('details:not([name="q"])');
  await folds.evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
  for (const button of await page.getByRole('button', { name: /^Details of/ }).all()) await button.click();
  expect(await found(page)).toEqual([]);
});

const WIDTHS = [320, 375, 600, 768, 900, 1024, 1280, 1600];

for (const [what, picks] of Object.entries({
  'with nothing answered': '',
  'where picks clash': CLASH,
  'with a title without a break': `${PICKS}&title=${'W'.repeat(80)}`,
}))
  test(`no tab runs over sideways at any width ${what}`, async ({ page }) => {
    await page.goto(fragment(picks));
    for (const name of Object.values(TABS)) {
      await page.setViewportSize(WIDE);
      await openTab(page, name);
      await expect(page.getByText('Loading…')).toBeHidden();
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: width < 600 ? 256 : 720 });
        const over = await page.evaluate(async () => {
          // What depends on the width is drawn anew.
          await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
          return document.documentElement.scrollWidth - document.documentElement.clientWidth;
        });
        expect.soft(over, `${name} at ${width} px`).toBeLessThanOrEqual(0);
      }
    }
  });

test('on a phone a bar tells the answer once the card is out of sight, and leads back and on', async ({
  page,
}) => {
  await page.setViewportSize({ width: 375, height: 800 });
  await page.goto('./#v=1&edition=v3.32&platform=aws&build=20348&install=operator');
  const bar = page.getByRole('group', { name: 'Answer' });
  const heading = verdict(page).getByRole('heading', { level: 2 });
  await expect(heading).toBeInViewport();
  await expect(bar).toBeHidden();
  await page.getByRole('heading', { name: 'Limits you accept' }).scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 800);
  await expect(bar).toBeInViewport();
  expect((await bar.boundingBox())?.height).toBe(44);
  const [back, next] = [bar.getByRole('button').first(), bar.getByRole('button').last()];
  expect(await heading.textContent()).toContain(((await back.textContent()) ?? '').trim());
  await expect(next).toContainText(/\d to answer/);
  await next.click();
  await expect(page.locator('details[name="q"][open] > summary')).toBeFocused();
  await expect(page.locator('details[name="q"][open] > summary')).toBeInViewport();
  await page.getByRole('heading', { name: 'Limits you accept' }).scrollIntoViewIfNeeded();
  await page.mouse.wheel(0, 800);
  await back.click();
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
  await expect(bar).toBeHidden();
});

for (const size of [PHONE, { width: 320, height: 256 }, { width: 375, height: 800 }])
  test(`no frame takes more than 15 % of the screen at ${size.width} × ${size.height}`, async ({ page }) => {
    await page.setViewportSize(size);
    await page.goto(fragment(PICKS));
    await page.getByRole('heading', { name: 'Limits you accept' }).scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, 4000);
    await expect(verdict(page)).not.toBeInViewport();
    const frames = await page.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter((one) => ['fixed', 'sticky'].includes(getComputedStyle(one).position))
        .map((one) => one.getBoundingClientRect().height / window.innerHeight),
    );
    expect(frames.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(0.15);
  });

test('on a phone the header is one line and the tabs another, with the open one in sight', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(fragment(`${PICKS}&view=datastores`));
  await expect(page.getByRole('tab', { name: 'Datastores' })).toBeInViewport({ ratio: 0.95 });
  const { height = 999 } = (await page.getByRole('banner').boundingBox()) ?? {};
  expect(height).toBeLessThanOrEqual(0.15 * 640);
});

for (const device of ['light', 'dark'] as const)
  test(`the theme switch starts as the device says (${device}), and is remembered`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: device });
    await page.goto('./');
    const toggle = page.getByRole('switch', { name: 'Dark' });
    const before = await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
    await expect(toggle).toBeChecked({ checked: device === 'dark' });
    await toggle.click();
    await expect(toggle).toBeChecked({ checked: device === 'light' });
    await expect(page.locator('body')).not.toHaveCSS('background-color', before);
    await page.reload();
    await expect(toggle).toBeChecked({ checked: device === 'light' });
    await expect(page.locator('body')).not.toHaveCSS('background-color', before);
  });

test('where less motion is asked for, nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('./');
  await pick(page, 'Fabric', 'Routed, no BGP peering');
  await page.getByRole('switch', { name: 'Dark' }).click();
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  await expect(page.locator('html')).toHaveCSS('scroll-behavior', 'auto');
});

test('in forced colours every tab shows, and the table keeps words and shapes, the card its edge', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(fragment(CLASH));
  for (const name of Object.values(TABS).toReversed()) await openTab(page, name);
  await expect(verdict(page)).not.toHaveCSS('border-inline-start-width', '0px');
  const cells = page.getByRole('table', { name: 'All combinations' }).locator('tbody [data-verdict]');
  for (const cell of await cells.all()) {
    await expect(cell).toHaveText(/supported|limited|untested|documented/);
    await expect(cell.locator('svg').first()).toBeVisible();
  }
});

test('the title of the window tells the answer', async ({ page }) => {
  await page.goto('./');
  await expect(page).toHaveTitle('Calico for Windows planner');
  await page.goto(fragment(PICKS));
  await expect(page).toHaveTitle('Calico VXLAN with Kubernetes API – Calico for Windows planner');
  await page.goto(fragment('fabric=l3-routed'));
  await expect(page).toHaveTitle('4 combinations possible – Calico for Windows planner');
  await page.goto(fragment('need=ipip'));
  await expect(page).toHaveTitle('nothing fits – Calico for Windows planner');
});
