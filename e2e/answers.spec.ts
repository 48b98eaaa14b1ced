import type { Page } from '@playwright/test';
import {
  expect,
  expectAnswer,
  fragment,
  openQuestion,
  pick,
  radio,
  row,
  showAnswer,
  test,
} from './fixtures.ts';

/** The name of what has the focus; null where nothing has. */
async function focused(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const { activeElement } = document;
    if (activeElement === null || activeElement === document.body) return null;
    return activeElement.id === '' ? (activeElement.textContent ?? '') : activeElement.id;
  });
}

test('the first answer turns the start into the answer without moving focus or answers', async ({ page }) => {
  await page.goto('./');
  await radio(page, 'Platform', 'AWS').check();
  await expect(page.getByRole('button', { name: 'Start over' })).toBeVisible();
  await expect(radio(page, 'Platform', 'AWS')).toBeFocused();
  await expect(row(page, 'Platform')).toHaveAttribute('open');
});

test('an answered row folds once it is left, never under the pointer', async ({ page }) => {
  await page.goto(fragment('platform=aws'));
  await openQuestion(page, 'Platform');
  await radio(page, 'Platform', 'Azure').check();
  // The row above folds with this click: the click still reaches what it was aimed at.
  await row(page, 'UDP 4789').locator('.question-head').click();
  await expect(row(page, 'UDP 4789')).toHaveAttribute('open');
  await expect(row(page, 'Platform')).not.toHaveAttribute('open');
  await radio(page, 'UDP 4789 between hosts', 'Open').check();
  await page.getByRole('heading', { name: 'Your answers' }).click();
  await expect(row(page, 'UDP 4789')).not.toHaveAttribute('open');
  await expect(page.locator('details.question[open]')).toHaveCount(1);
});

test('closed answers are named, described in at most eight words, and keep their place while used', async ({
  page,
}) => {
  await page.goto('./#v=1&edition=v3.32&platform=aws&build=20348&install=operator&networking=calico-bgp');
  for (const question of [
    'Platform',
    'Windows builds',
    'Fabric',
    'Install',
    'Container runtime',
    'Must have',
  ]) {
    const found = await openQuestion(page, question);
    const closed = found.locator('.answer[data-closed] input');
    for (const input of await closed.all()) {
      const words = await input.evaluate((element) =>
        (element.getAttribute('aria-describedby') ?? '')
          .split(' ')
          .map((id) => document.getElementById(id)?.textContent?.trim() ?? '')
          .join(' ')
          .split(/\s+/),
      );
      expect(words.length, question).toBeGreaterThan(0);
      expect(words.length, question).toBeLessThanOrEqual(8);
    }
  }
});

test('no action among the answers loses the focus', async ({ page }) => {
  await page.goto(fragment('platform=aws&build=17763,20348.2700&fabric=l3-routed'));
  await (await showAnswer(page, 'Networking', 'Calico BGP')).focus();
  await page.keyboard.press('?');
  await page.getByRole('dialog').locator('.why-ways button').first().click();
  await expectAnswer(page, 'Networking', 'Calico BGP');
  expect(await focused(page)).not.toBeNull();

  const builds = await openQuestion(page, 'Windows builds');
  await builds.getByRole('checkbox', { name: 'Server 2022 (20348.2700)' }).click();
  expect(await focused(page)).not.toBeNull();
  await builds.getByRole('button', { name: 'Not decided: clear the builds' }).click();
  expect(await focused(page)).not.toBeNull();

  await page.getByRole('button', { name: 'Use v3.32, the newest' }).click();
  await expect(row(page, 'Documents')).toBeVisible();
  await page.getByRole('button', { name: 'Start over' }).click();
  await expect(page.getByRole('combobox', { name: 'Calico release' })).toBeFocused();
});

test('a question that changes nothing is folded, opens, and moves only once it is left', async ({ page }) => {
  await page.goto('./#v=1&edition=v3.32&platform=aws&build=20348.2700');
  const group = page.locator('details.question-group').filter({ has: row(page, 'Container runtime') });
  await pick(page, 'Container runtime', 'containerd');
  await expect(radio(page, 'Container runtime', 'containerd')).toBeFocused();
  await expect(group).toHaveCount(1);
  await page.getByRole('heading', { name: 'Your answers' }).click();
  await expect(group).toHaveCount(0);
  await expectAnswer(page, 'Container runtime', 'containerd');
});
