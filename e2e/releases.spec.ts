import { buffer } from 'node:stream/consumers';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { expect, expectAnswer, fragment, openQuestion, pick, test, verdict } from './fixtures.ts';

const release = (edition: string, picks: string): string => `./#v=1&edition=${edition}&${picks}`;

test('the guide leads to the newest release with one button, and the picks stay', async ({ page }) => {
  await page.goto(fragment('fabric=l2'));
  await page.getByRole('button', { name: 'Use v3.32, the newest' }).click();
  await expect(page.getByRole('combobox', { name: 'Calico release' })).toHaveValue('v3.32');
  await expectAnswer(page, 'Fabric', 'One layer-2 segment');
  await expect(page).toHaveURL(/#v=1&edition=v3\.32&fabric=l2$/);
  await page.goBack();
  await expect(page.getByRole('combobox', { name: 'Calico release' })).toHaveValue('guide-2020');
});

/** A color of the theme, as the browser computes it. */
async function colorOf(page: Page, token: string): Promise<string> {
  return page.evaluate((name) => {
    const probe = document.createElement('i');
    probe.style.color = `var(${name})`;
    document.body.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }, token);
}

test('on v3.32 VXLAN is not documented for EKS: the page says why from which page, and what is', async ({
  page,
}) => {
  await page.goto(release('v3.32', 'platform=eks&networking=calico-vxlan&install=operator'));
  const card = verdict(page);
  await expect(card.getByRole('heading', { level: 2 })).toContainText('Calico VXLAN');
  await expect(card).toContainText('Not documented');
  await expect(card).toContainText(/EKS.*AWS VPC CNI/);
  const source = card.getByRole('button', { name: /^Source .*Requirements/ }).first();
  await source.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('v3.32');
  await page.keyboard.press('Escape');
  await expect(source).toBeFocused();
  // The documents are silent, which excludes nothing: no conflict, and nothing in red.
  await expect(card).toHaveAttribute('data-state', 'not-stated');
  await expect(card).toHaveCSS('border-inline-start-color', await colorOf(page, '--not-stated'));
  await card.getByRole('button', { name: 'AWS VPC CNI' }).first().click();
  await expect(card.getByRole('heading', { level: 2 })).toContainText('AWS VPC CNI');
  await expect(card).not.toHaveAttribute('data-state', 'not-stated');
  await page.getByRole('tab', { name: 'Plan' }).click();
  await expect(page.getByRole('region', { name: 'Plan', exact: true })).toContainText('AWS VPC CNI (EKS)');
});

test('a release can be read as it was published and as it was amended', async ({ page }) => {
  await page.goto(release('v3.29', 'datastore=etcd&install=standard-manual'));
  await expect(verdict(page)).toHaveAttribute('data-state', 'unsupported');
  await pick(page, 'Documents', 'As released');
  await expect(page).toHaveURL(/docs=as-released/);
  await expect(verdict(page)).toContainText('still possible');
  await expect(verdict(page)).not.toHaveAttribute('data-state', 'unsupported');
});

test('a floor with a revision asks for the revision', async ({ page }) => {
  await page.goto(release('v3.32', 'build=17763&networking=calico-vxlan'));
  await openQuestion(page, 'Windows builds');
  const revision = page.getByRole('textbox', { name: 'Revision of Server 2019' });
  await expect(revision).toHaveAccessibleDescription(/17763\.1432 or later/);
  await expect(verdict(page).getByRole('button', { name: /^Answer Windows builds/ })).toBeVisible();
  await revision.fill('x');
  await revision.press('Enter');
  await expect(revision).toHaveAccessibleDescription(/Enter a whole number from 1/);
  await revision.fill('1432');
  await revision.press('Enter');
  await expect(page).toHaveURL(/build=17763\.1432&/);
  await expect(revision).toBeHidden();
});

test.describe('where the facts of the releases cannot be fetched', () => {
  test.use({ expectedTrouble: /^console: / });
  test('the page says so, keeps the picks and tries again', async ({ page }) => {
    await page.route('**/assets/decided-*.js', (route) => route.abort());
    await page.goto(release('v3.20', 'fabric=l2'));
    const alert = page.getByRole('alert').filter({ hasText: 'could not be loaded' });
    await expect(alert).toContainText('Calico v3.20');
    await page.unroute('**/assets/decided-*.js');
    await alert.getByRole('button', { name: 'Back to the 2020 guide' }).click();
    await expectAnswer(page, 'Fabric', 'One layer-2 segment');
  });
});

test('a plan of a release holds its commands, filled with what is told of the cluster, and its manifests', async ({
  page,
}) => {
  await page.goto(release('v3.32', 'platform=on-premises&networking=calico-vxlan&pods=110&view=plan'));
  const steps = page.getByRole('region', { name: 'Steps', exact: true });
  await expect(steps).toContainText('"serviceCIDRs": ["<service-cidr>"]');
  await page.getByRole('textbox', { name: 'Service CIDR' }).fill('10.96.0.0/12');
  await page.getByRole('textbox', { name: 'Pod CIDR' }).fill('10.244.0.0/16');
  await expect(steps).toContainText('"serviceCIDRs": ["10.96.0.0/12"]');
  await expect(steps).toContainText('512 blocks of /25');
  await page.getByRole('radio', { name: 'An existing one, pools with IPIP' }).check();
  await page.getByRole('radio', { name: 'The operator: the Installation lists them' }).check();
  await expect(steps).toContainText('"path":"/spec/calicoNetwork/ipPools/0/encapsulation","value":"VXLAN"');
  await expect(steps).not.toContainText('kubectl patch ippool');
  // What was recorded goes back in the way back.
  await expect(page.getByRole('region', { name: 'Plan', exact: true })).toContainText(
    '<recorded-encapsulation>',
  );
  await page.getByRole('radio', { name: 'A new cluster' }).check();
  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download manifests' }).click();
  const file = await started;
  expect(file.suggestedFilename()).toBe('calico-windows-calico-vxlan-kubernetes.zip');
  const files = unzipSync(await buffer(await file.createReadStream()));
  const names = Object.keys(files);
  const textOf = (part: string): string =>
    strFromU8(files[names.find((name) => name.includes(part)) ?? ''] ?? new Uint8Array());
  expect(names).toEqual(expect.arrayContaining(['README.md', 'runbook.md', 'preflight.sh']));
  expect(textOf('-installation.yaml')).toContain('encapsulation: VXLAN');
  expect(textOf('-services-endpoint.fill-me.yaml')).toContain('KUBERNETES_SERVICE_HOST: "<api-server-host>"');
  await expect(page).toHaveURL((url) => !url.hash.includes('10.96'));
});
