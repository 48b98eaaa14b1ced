import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { conflict, expect, fragment, openTab, radio, TABS, test, verdict } from './fixtures.ts';

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
  await expect(conflict(page)).toBeVisible();
  expect(await foundEverywhere(page)).toEqual([]);
});

test('axe finds nothing with every fold, row and question open', async ({ page }) => {
  await page.goto(fragment(PICKS));
  await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
  for (const button of await page.getByRole('button', { name: /^Details of/ }).all()) await button.click();
  await page.getByRole('textbox', { name: 'IP pool block size' }).fill('many');
  expect(await found(page)).toEqual([]);
});

for (const size of [PHONE, { width: 320, height: 256 }, WIDE])
  test(`no tab runs over sideways at ${size.width} × ${size.height}`, async ({ page }) => {
    await page.setViewportSize(size);
    for (const picks of ['', CLASH, `${PICKS}&title=${'W'.repeat(80)}`]) {
      await page.goto(fragment(picks));
      for (const name of Object.values(TABS)) {
        await openTab(page, name);
        await expect(page.getByText('Loading…')).toBeHidden();
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(over, `${name} with “${picks}”`).toBeLessThanOrEqual(0);
      }
    }
  });

test('on a phone the verdict stays in sight and leaves room for the rest', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.goto(fragment(PICKS));
  await page.getByRole('table', { name: 'All combinations' }).scrollIntoViewIfNeeded();
  await page.getByRole('heading', { name: 'Limits you accept' }).scrollIntoViewIfNeeded();
  await expect(verdict(page)).toBeInViewport();
  const height = (await verdict(page).boundingBox())?.height ?? PHONE.height;
  expect(height).toBeLessThan(PHONE.height / 2);
});

test('at 400 % zoom the verdict does not cover the page', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto(fragment(PICKS));
  await page.getByRole('heading', { name: 'Limits you accept' }).scrollIntoViewIfNeeded();
  const { y = 0, height = 0 } = (await verdict(page).boundingBox()) ?? {};
  expect(Math.min(y + height, 256) - Math.max(y, 0)).toBeLessThan(128);
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
  await radio(page, 'Fabric', 'Routed, no BGP peering').check();
  await page.getByRole('switch', { name: 'Dark' }).click();
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  await expect(page.locator('html')).toHaveCSS('scroll-behavior', 'auto');
});

test('in forced colours every tab shows, and the matrix keeps words, shapes and edges', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(fragment(CLASH));
  for (const name of Object.values(TABS).toReversed()) await openTab(page, name);
  const matrix = page.getByRole('table', { name: 'All combinations' });
  await expect(matrix.getByRole('button')).toHaveCount(12);
  for (const button of await matrix.getByRole('button').all()) {
    await expect(button).toHaveText(/supported|limited|untested/);
    await expect(button).not.toHaveCSS('border-top-width', '0px');
    await expect(button.locator('svg')).toBeVisible();
  }
});

test('the title of the window tells the answer', async ({ page }) => {
  await page.goto(fragment(PICKS));
  await expect(page).toHaveTitle('Calico VXLAN with Kubernetes API – Calico for Windows planner');
  await page.goto(fragment('need=ipip'));
  await expect(page).toHaveTitle('nothing fits – Calico for Windows planner');
});
