import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';
import { outside, printed, SIZES } from './paper.ts';

const UPGRADE = './#v=1&edition=v3.32&datastore=etcd&install=standard-manual&view=changes&from=v3.25';

test('who runs v3.25 with etcd and the manual install reads what v3.32 breaks, and from which page', async ({
  page,
}) => {
  await page.goto(UPGRADE);
  await expect(
    page.getByRole('heading', { name: 'Changes from Calico v3.25 to Calico v3.32' }),
  ).toBeVisible();
  await expect(page.getByRole('status', { name: 'What the upgrade does' })).toContainText('breaks your plan');
  const breaks = page.getByRole('region', { name: 'What breaks in Calico v3.32' });
  await expect(breaks).toContainText('“Datastore: etcd” is ruled out');
  await expect(breaks).toContainText('Manual install');
  await expect(breaks.locator('cite').first()).toContainText('v3.32 ›');
  const table = page.getByRole('table', { name: 'What changes' });
  await expect(table.getByRole('row').filter({ hasText: 'Tigera operator' })).toContainText('supported');
});

test('what each release in between changed is folded, and told with its pages', async ({ page }) => {
  await page.goto(UPGRADE);
  const told = page.getByRole('region', { name: 'Changes by release' });
  await expect(told.locator('summary')).toHaveCount(7);
  await expect(told.getByRole('listitem').first()).toBeHidden();
  await told.locator('summary').filter({ hasText: 'v3.31' }).click();
  const change = told.locator('details[open]').getByRole('listitem').first();
  await expect(change.locator('cite').first()).toContainText('v3.31 ›');
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
    'v3.25 ›',
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
    expect(lines[0]).toBe('Changes from Calico v3.25 to Calico v3.32');
    expect(text).toContain('Under these picks: Datastore: etcd; Install method: Manual install');
    expect(text).toContain('2 answers differ (Datastore and Install method)');
    expect(text).toContain('Log action in network policy');
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
  await expect(page.getByRole('heading', { level: 2 })).toHaveCSS('color', 'rgb(0, 0, 0)');
});
