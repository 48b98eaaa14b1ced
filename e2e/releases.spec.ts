import { cell, conflict, expect, fragment, radio, test, verdict } from './fixtures.ts';

const release = (edition: string, picks: string): string => `./#v=1&edition=${edition}&${picks}`;

test('the guide leads to the newest release with one button, and the picks stay', async ({ page }) => {
  await page.goto(fragment('fabric=l2'));
  await page.getByRole('button', { name: 'Go to the newest release, v3.32' }).click();
  await expect(page.getByRole('combobox', { name: 'Calico release' })).toHaveValue('v3.32');
  await expect(radio(page, 'Fabric', 'One layer-2 segment')).toBeChecked();
  await expect(page).toHaveURL(/#v=1&edition=v3\.32&fabric=l2$/);
  await page.goBack();
  await expect(page.getByRole('combobox', { name: 'Calico release' })).toHaveValue('guide-2020');
});

test('on v3.32 EKS closes VXLAN, says why from which page, and what stands instead', async ({ page }) => {
  await page.goto(release('v3.32', 'platform=eks&networking=calico-vxlan&install=operator'));
  await expect(conflict(page)).toContainText('Not among what v3.32 lists for Amazon EKS.');
  await expect(conflict(page)).toContainText('v3.32 › Requirements');
  await conflict(page).getByRole('button', { name: 'Networking: AWS VPC CNI (EKS)' }).click();
  await expect(verdict(page)).toContainText('Recommended: AWS VPC CNI (EKS) with Kubernetes API');
  await page.getByRole('tab', { name: 'Plan' }).click();
  await expect(page.getByRole('region', { name: 'Plan', exact: true })).toContainText('AWS VPC CNI (EKS)');
});

test('a release can be read as it was published and as it was amended', async ({ page }) => {
  await page.goto(release('v3.29', 'datastore=etcd&install=standard-manual'));
  await expect(verdict(page)).toContainText('nothing can be built');
  await page.getByRole('combobox', { name: 'Documents' }).selectOption('As released');
  await expect(page).toHaveURL(/docs=as-released/);
  await expect(verdict(page)).toContainText('stand');
  await expect(verdict(page)).not.toContainText('nothing can be built');
});

test('a floor with a revision asks for the revision', async ({ page }) => {
  await page.goto(release('v3.32', 'build=17763&networking=calico-vxlan'));
  await expect(page.getByText('is judged on both sides of 17763.1432')).toBeVisible();
  await expect(cell(page, 'Calico VXLAN overlay', 'Kubernetes API')).toContainText('Windows builds');
});

test.describe('where the facts of the releases cannot be fetched', () => {
  test.use({ expectedTrouble: /^console: / });
  test('the page says so, keeps the picks and tries again', async ({ page }) => {
    await page.route('**/assets/edition-*.js', (route) => route.abort());
    await page.goto(release('v3.20', 'fabric=l2'));
    const alert = page.getByRole('alert').filter({ hasText: 'could not be loaded' });
    await expect(alert).toContainText('Calico v3.20');
    await page.unroute('**/assets/edition-*.js');
    await alert.getByRole('button', { name: 'Back to the 2020 guide' }).click();
    await expect(radio(page, 'Fabric', 'One layer-2 segment')).toBeChecked();
  });
});
