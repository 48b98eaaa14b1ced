import { expect, expectAnswer, openQuestion, pick, row, test, verdict } from './fixtures.ts';

// What somebody new comes for, from the empty page to the answer. More of them stand with what they are about:
// EKS with VXLAN in releases, an upgrade that breaks etcd in changes.

for (const [where, viewport] of Object.entries({
  'at a desk': { width: 1280, height: 900 },
  'on a phone': { width: 375, height: 800 },
}))
  test(`kubeadm with v3.29, Server 2022 and one VLAN: what to take, what it hangs on, and why, ${where}`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await page.goto('./');
    await page.getByRole('combobox', { name: 'Calico release' }).selectOption('v3.29');
    await pick(page, 'Platform', 'Kubernetes on-premises (kubeadm and similar)');
    await pick(page, 'Windows builds', 'Server 2022');
    await pick(page, 'Fabric', 'One layer-2 segment');
    // What: on the first screen, with what it hangs on, each with its source.
    const heading = verdict(page).getByRole('heading', { level: 2 });
    await expect(heading).toBeVisible();
    await page.getByRole('button', { name: 'Skip to the answer' }).press('Enter');
    await expect(heading).toBeFocused();
    await expect(heading).toBeInViewport();
    await expect(heading).toHaveText(/^Calico \w+, .*Kubernetes API$/u);
    await expect(verdict(page)).toContainText(/^.*v3\.29/u);
    const conditions = verdict(page).getByRole('list').first().getByRole('listitem');
    await expect(conditions.filter({ hasText: '20348.169' })).toBeInViewport();
    for (const condition of await conditions.all()) {
      await expect(condition.getByRole('button', { name: /^Source/ }).first()).toBeVisible();
      await expect(condition.getByRole('button', { name: /^Answer/ })).toBeVisible();
    }
    await expect(verdict(page).getByRole('link', { name: 'Open the plan' })).toBeInViewport();
    // Why: what speaks for it against the runner-up, and all reasons on demand.
    await expect(verdict(page)).toContainText(/reboot/u);
    await verdict(page).getByRole('button', { name: 'All reasons' }).click();
    await expect(verdict(page).getByRole('heading', { level: 3 }).first()).toBeVisible();
    // The answer that is still missing is one click away, and makes the answer firmer.
    const before = await conditions.count();
    await conditions
      .filter({ hasText: '20348.169' })
      .getByRole('button', { name: /^Answer/ })
      .click();
    const revision = page.getByRole('textbox', { name: /^Revision of Server 2022/ });
    await expect(revision).toBeFocused();
    await expect(revision).toBeInViewport();
    await page.keyboard.type('2700');
    await page.keyboard.press('Enter');
    await expectAnswer(page, 'Windows builds', '20348.2700');
    await expect(conditions).toHaveCount(before - 1);
  });

test('110 pods in a /26: how many fit, which answer to change, and what then works', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('combobox', { name: 'Calico release' }).selectOption('v3.32');
  await pick(page, 'Platform', 'Kubernetes on-premises (kubeadm and similar)');
  await openQuestion(page, 'Most pods');
  await page.getByRole('textbox', { name: 'Most pods on one Windows node' }).fill('110');
  await openQuestion(page, 'IP pool block size');
  await page.getByRole('textbox', { name: 'IP pool block size' }).fill('26');
  await expect(row(page, 'IP pool block size')).toContainText(/64.*4.*60/u);
  // Options that fall alike share a row.
  const calico = page
    .getByRole('table', { name: 'All combinations' })
    .getByRole('button', { name: /Calico VXLAN.*Kubernetes API: unsupported/u });
  await calico.click();
  await expect(page.getByRole('table', { name: 'All combinations' }).getByRole('region')).toContainText(
    /60/u,
  );
  await verdict(page)
    .getByRole('button', { name: /block size to \/25/u })
    .click();
  await expectAnswer(page, 'IP pool block size', '/25');
  await expect(verdict(page).getByRole('heading', { level: 2 })).toContainText('Calico');
  await expect(verdict(page)).toContainText(/supported/iu);
});
