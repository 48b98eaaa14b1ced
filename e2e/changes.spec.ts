import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { outside, printed, SIZES } from './paper.ts';

const UPGRADE = './#v=1&edition=v3.32&datastore=etcd&install=standard-manual&view=changes&from=v3.25';

/** What breaks, a cause each. */
function breaks(page: Page): Locator {
  return page.getByRole('list', { name: 'What breaks' }).locator('> li');
}

/** The heading that says what the upgrade does. */
function told(page: Page): Locator {
  return page.getByRole('tabpanel', { name: 'Changes' }).getByRole('heading', { level: 2 }).first();
}

test('who runs v3.25 with etcd and the manual install reads what v3.32 breaks, from which page, and mends it', async ({
  page,
}) => {
  await page.goto(UPGRADE);
  await expect(told(page)).toContainText(/v3\.32 breaks .*v3\.25/);
  await expect(breaks(page)).toHaveCount(2);
  for (const cause of ['Datastore: etcd', 'Install method: Manual']) {
    const one = breaks(page).filter({ has: page.getByRole('heading', { name: cause }) });
    await expect(one.getByRole('button', { name: /^Source v3\.32 \d/ }).first()).toBeVisible();
    await expect(one.getByRole('button', { name: /^Change / })).toBeVisible();
  }
  const row = page.getByRole('table', { name: 'What changes' }).getByRole('row');
  await expect(row.filter({ hasText: 'Tigera operator' }).first()).toContainText('supported');
  // Versions that go and come are one row, not one each.
  await expect(row.filter({ hasText: 'Kubernetes version' })).toHaveCount(1);
  await page.getByRole('button', { name: 'Make both changes' }).click();
  await expect(breaks(page)).toHaveCount(0);
  await expect(told(page)).toBeFocused();
  await expect(page).toHaveURL(/datastore=kubernetes&install=operator&view=changes&from=v3\.25$/);
});

test('etcd on v3.25 with a build below its floor: v3.32 breaks the one and both rule out the other, each told', async ({
  page,
}) => {
  await page.goto('./#v=1&edition=v3.25&datastore=etcd&build=17763.1000');
  await page.getByRole('combobox', { name: 'Calico release' }).selectOption('v3.32');
  await page.getByRole('tab', { name: 'Changes' }).click();
  await page.getByRole('combobox', { name: 'Compare with' }).selectOption('v3.25');
  const etcd = breaks(page).filter({ hasText: 'Datastore: etcd' });
  const build = breaks(page).filter({ hasText: '17763.1000' });
  await expect(etcd).toContainText('Kubernetes API');
  await expect(etcd).not.toContainText('both releases');
  await expect(build).toContainText('both releases');
  await build.getByRole('button', { name: /17763\.1432/ }).click();
  await expect(build).toHaveCount(0);
  await expect(etcd).toHaveCount(1);
  await etcd.getByRole('button', { name: /Kubernetes API/ }).click();
  await expect(breaks(page)).toHaveCount(0);
  await expect(page).toHaveURL(/build=17763\.1432&datastore=kubernetes&view=changes&from=v3\.25$/);
});

test('what each release in between changed is folded, and told with its pages', async ({ page }) => {
  await page.goto(UPGRADE);
  const releases = page.getByRole('region', { name: 'Changes by release' });
  await expect(releases.locator('summary')).toHaveCount(7);
  await expect(releases.getByRole('listitem').first()).toBeHidden();
  await releases.locator('summary').filter({ hasText: 'v3.31' }).click();
  const change = releases.locator('details[open]').getByRole('listitem').first();
  await expect(change.getByRole('button', { name: /^Source v3\.31 \d/ }).first()).toBeVisible();
});

test('the compared release is in the link, and Back undoes the comparison', async ({ page }) => {
  await page.goto('./#v=1&edition=v3.32');
  await page.getByRole('tab', { name: 'Changes' }).click();
  await page.getByRole('combobox', { name: 'Compare with' }).selectOption('v3.20');
  await expect(page).toHaveURL(/edition=v3\.32&view=changes&from=v3\.20$/);
  await page.goBack();
  await expect(page.getByRole('combobox', { name: 'Compare with' })).toHaveValue('v3.31');
});

test('the verdict of one pair is told over all eighteen editions', async ({ page }) => {
  await page.goto('./#v=1&edition=guide-2020&networking=calico-bgp&datastore=etcd&view=changes');
  await page.getByText('As a table').click();
  const table = page.getByRole('table', { name: 'Calico BGP with etcd, release by release' });
  await expect(table.getByRole('row')).toHaveCount(19);
  await expect(table.getByRole('row').filter({ hasText: 'Calico v3.16' })).toContainText('unsupported');
  await expect(table.getByRole('row').filter({ hasText: 'Calico v3.32' })).toContainText('unsupported');
  await expect(table.getByRole('row').filter({ hasText: 'Calico v3.20' })).toContainText('supported');
});

test('a second link is put beside the page, goes into the address, and axe finds nothing on it', async ({
  page,
}) => {
  await page.goto(UPGRADE);
  const link = page.getByRole('textbox', { name: 'Compare with a link' });
  await link.fill('https://wiki.example/#v=1&edition=v3.25&platform=on-premises&build=20348.169&colour=blue');
  await expect(page.getByRole('status', { name: 'How the link differs' })).toContainText('5 answers differ');
  await expect(page.getByRole('table', { name: 'Combinations with another verdict' })).toContainText(
    'v3.25 1',
  );
  await expect(page).toHaveURL((url) => {
    const [own, other] = url.hash.split('&against=');
    return UPGRADE.endsWith(own ?? '') && decodeURIComponent(other ?? '').startsWith('v=1&edition=v3.25&');
  });
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over).toBeLessThanOrEqual(0);
});

test('Changes prints whole on A4 and on Letter: what is compared, and nothing that one operates', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(UPGRADE);
  await page
    .getByRole('textbox', { name: 'Compare with a link' })
    .fill('#v=1&edition=v3.32&datastore=kubernetes&install=operator');
  await expect(page.getByRole('table', { name: 'Picks side by side' })).toBeVisible();
  for (const [format, [width, height]] of Object.entries(SIZES)) {
    const sheets = await printed(page, format);
    for (const sheet of sheets) {
      expect(Math.abs(sheet.width - width)).toBeLessThan(2);
      expect(Math.abs(sheet.height - height)).toBeLessThan(2);
      expect(outside(sheet)).toEqual([]);
    }
    const lines = sheets
      .flatMap((sheet) => sheet.lines)
      .filter((line) => line !== '' && !line.includes('Calico for Windows planner'));
    const text = lines.join(' ').replace(/\s+/gu, ' ');
    // First which releases are compared for which answers, then what breaks and what to do about it.
    expect(text).toMatch(
      /Calico v3\.25.*Calico v3\.32.*Datastore: etcd.*Change Datastore to Kubernetes API/u,
    );
    expect(text).toContain('2 answers differ (Datastore and Install method)');
    expect(text).toContain('Log action in network policy');
    // A number on the sheets is a number in the notes, each with its release.
    expect(text).toMatch(/v3\.27 1 Requirements .*https:\/\/.*v3\.32 1 Requirements .*https:\/\//u);
    // The head of the long table stands on every sheet that it reaches.
    const heads = sheets.filter(({ items }) => items.some(({ str }) => str.trim() === 'Kind'));
    expect(heads.length).toBeGreaterThan(1);
    const runs = sheets.flatMap(({ items }) => items.map(({ str }) => str.trim()));
    for (const control of [
      'Compare with',
      'Compare with a link',
      'Clear',
      'Search',
      'Copy as CSV',
      'Changes',
    ])
      expect(runs).not.toContain(control);
    expect(text).not.toContain('As a table');
  }
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(told(page)).toHaveCSS('color', 'rgb(0, 0, 0)');
});
