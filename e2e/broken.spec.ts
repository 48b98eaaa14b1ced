import type { Page } from '@playwright/test';
import {
  clipboard,
  CLIPBOARD,
  expect,
  expectAnswer,
  expectFragment,
  expectStart,
  fragment,
  pick,
  test,
  verdict,
} from './fixtures.ts';

// The browser reports what these tests break on purpose.
test.use({ expectedTrouble: /^console: / });

const PICKS = 'platform=aws&fabric=l2';
const LATE_SCRIPTS = '**/assets/*.js';

/** Lets the page start, then breaks the part that opening the plan loads. */
async function breakPlan(page: Page, how: 'lost' | 'throws'): Promise<void> {
  await page.goto(fragment(PICKS));
  await expect(verdict(page)).toBeVisible();
  // What is told on demand arrives a moment later; that is not what is broken here.
  await page.waitForLoadState('networkidle');
  await page.route(LATE_SCRIPTS, (route) =>
    how === 'lost'
      ? route.abort()
      : route.fulfill({
          contentType: 'text/javascript',
          body: 'export function PlanView() { throw new Error("broken on purpose"); }',
        }),
  );
  await page.getByRole('tab', { name: 'Plan' }).click();
}

test('a part that cannot be loaded says so, and loads again', async ({ page }) => {
  await breakPlan(page, 'lost');
  const alert = page.getByRole('alert').filter({ hasText: 'could not be loaded' });
  await expect(alert).toBeVisible();
  await expectFragment(page, `${PICKS}&view=plan`);
  await page.unroute(LATE_SCRIPTS);
  await alert.getByRole('button', { name: 'Load again' }).click();
  await expect(page.getByRole('region', { name: 'Decision' })).toBeVisible();
});

test('a part that cannot be loaded leaves the other tabs working', async ({ page }) => {
  await breakPlan(page, 'lost');
  await expect(page.getByRole('alert').filter({ hasText: 'could not be loaded' })).toBeVisible();
  await page.getByRole('tab', { name: 'Decide' }).click();
  await expectAnswer(page, 'Platform', 'AWS');
  await pick(page, 'Platform', 'Azure');
  await expectFragment(page, 'platform=azure&fabric=l2');
});

test('where only the help for newcomers cannot be loaded, the start page stays', async ({ page }) => {
  await page.goto('./');
  await expectStart(page);
  await page.waitForLoadState('networkidle');
  await page.route(LATE_SCRIPTS, (route) => route.abort());
  await page.getByText('How Windows nodes join a Calico cluster').click();
  await expect(page.getByRole('alert').filter({ hasText: 'could not be loaded' })).toBeVisible();
  await expectStart(page);
  await pick(page, 'Platform', 'Azure');
  await expectFragment(page, 'platform=azure');
});

test('an unexpected error keeps the link and offers to copy it', async ({ page, context }) => {
  await context.grantPermissions(CLIPBOARD);
  await breakPlan(page, 'throws');
  await expect(page.getByRole('heading', { name: 'Something went wrong on this page' })).toBeVisible();
  await expect(page.getByText('broken on purpose')).toBeVisible();
  await expect(page.getByRole('link', { name: page.url() })).toBeVisible();
  await expectFragment(page, `${PICKS}&view=plan`);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect.poll(() => clipboard(page)).toBe(page.url());
  await page.unroute(LATE_SCRIPTS);
  await page.getByRole('button', { name: 'Load again' }).click();
  await expect(page.getByRole('region', { name: 'Decision' })).toBeVisible();
});

test('after an unexpected error an empty page can be started', async ({ page }) => {
  await breakPlan(page, 'throws');
  await page.getByRole('link', { name: 'Start with an empty page' }).click();
  await expectStart(page);
  await expectFragment(page);
});
