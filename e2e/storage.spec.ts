import type { Page } from '@playwright/test';
import { expect, expectFragment, expectStart, notices, openTab, pick, test } from './fixtures.ts';

/** What a browser may do to a page's storage; each runs before the page. */
const STORAGES: Readonly<Record<string, () => void>> = {
  'is blocked': () => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  },
  'is full': () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  },
  'is not there': () => {
    Object.defineProperty(window, 'localStorage', { value: null });
  },
  'holds garbage': () => {
    for (const key of ['theme', 'last', 'notes'])
      localStorage.setItem(`calico-windows-planner/${key}`, '\u0000{"%E0=\uD800&&v=9&platform=mars');
  },
};

async function expectToWork(page: Page): Promise<void> {
  await expectStart(page);
  await expect(notices(page)).toHaveCount(0);
  await expect(page.getByRole('group', { name: 'Your last visit' })).toBeHidden();
  await pick(page, 'Platform', 'AWS');
  await page.getByRole('switch', { name: 'Dark' }).click();
  await expect(page.getByRole('switch', { name: 'Dark' })).toBeChecked();
  await openTab(page, 'Plan');
  await page.getByRole('textbox', { name: 'Notes' }).fill('kept on this page at least');
  await expect(page.getByRole('region', { name: 'Notes' })).toContainText('kept on this page at least');
  await expectFragment(page, 'platform=aws&view=plan');
}

for (const [what, prepare] of Object.entries(STORAGES))
  test(`where storage ${what}, the page works and says nothing of it`, async ({ page }) => {
    await page.addInitScript(prepare);
    await page.goto('./');
    await expectToWork(page);
  });
