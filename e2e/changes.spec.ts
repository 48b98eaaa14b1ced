import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';

const UPGRADE = './#v=1&edition=v3.32&datastore=etcd&install=standard-manual&view=changes&from=v3.25';

test('who runs v3.25 with etcd and the manual install reads what v3.32 breaks, and from which page', async ({
  page,
}) => {
  await page.goto(UPGRADE);
  await expect(
    page.getByRole('heading', { name: 'What changes from Calico v3.25 to Calico v3.32' }),
  ).toBeVisible();
  await expect(page.getByRole('status', { name: 'What the upgrade does' })).toContainText(
    'Your plan no longer stands',
  );
  const breaks = page.getByRole('region', { name: 'What breaks in Calico v3.32' });
  await expect(breaks).toContainText('“Datastore: etcd” cannot stand');
  await expect(breaks).toContainText('Manual install');
  await expect(breaks.locator('cite').first()).toContainText('v3.32 ›');
  const table = page.getByRole('table', { name: 'What changes' });
  await expect(table.getByRole('row').filter({ hasText: 'Tigera operator' })).toContainText('supported');
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
  await page.getByText('The same as a table').click();
  const table = page.getByRole('table', { name: 'Calico BGP with etcd, release by release' });
  await expect(table.getByRole('row')).toHaveCount(19);
  await expect(table.getByRole('row').filter({ hasText: 'Calico v3.16' })).toContainText('unsupported');
  await expect(table.getByRole('row').filter({ hasText: 'Calico v3.32' })).toContainText('unsupported');
  await expect(table.getByRole('row').filter({ hasText: 'Calico v3.20' })).toContainText('supported');
});

test('axe finds nothing on Changes, and nothing runs over sideways on a phone', async ({ page }) => {
  await page.goto(UPGRADE);
  await expect(page.getByRole('table', { name: 'What changes' })).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over).toBeLessThanOrEqual(0);
});
