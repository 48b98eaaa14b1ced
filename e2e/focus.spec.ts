import type { Locator, Page } from '@playwright/test';
import { expect, expectFragment, fragment, openQuestion, pick, test, verdict } from './fixtures.ts';

const NEWEST = 'v=1&edition=v3.32';

/** Presses it by keyboard; whatever goes away with it, the focus stays on the page. */
async function press(page: Page, button: Locator): Promise<void> {
  await button.focus();
  await button.press('Enter');
  await expectFocus(page);
}

/** Something has the focus once the page has come to rest. */
async function expectFocus(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
}

const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name }).first();

/** What takes away the control that was pressed: from a link, one press after the other. */
const ACTIONS: Readonly<Record<string, { link: string; presses: readonly ((page: Page) => Locator)[] }>> = {
  'remarks put away': {
    link: '#v=1&colour=blue&platform=mars&fabric=l2',
    presses: [(page) => button(page, 'Understood'), (page) => button(page, 'Understood')],
  },
  'starting over and undoing it': {
    link: fragment('platform=aws&fabric=l2'),
    presses: [(page) => button(page, 'Start over'), (page) => button(page, 'Undo')],
  },
  'a case': { link: './', presses: [(page) => page.getByRole('link', { name: 'AWS, one subnet' })] },
  'a case of a release that is loaded first': {
    link: './',
    presses: [(page) => page.getByRole('link', { name: 'Amazon EKS' })],
  },
  'the newest release, from the start': {
    link: './',
    presses: [(page) => button(page, /the newest/)],
  },
  'the newest release, from the guide': {
    link: fragment('platform=aws&fabric=l2'),
    presses: [(page) => button(page, /the newest/)],
  },
  'a change that settles a conflict': {
    link: `#${NEWEST}&datastore=etcd&install=standard-manual`,
    presses: [
      (page) => verdict(page).getByRole('button').first(),
      (page) => verdict(page).getByRole('button').first(),
    ],
  },
  'all changes at once': {
    link: `#${NEWEST}&datastore=etcd&install=standard-manual`,
    presses: [(page) => verdict(page).getByRole('button').last()],
  },
  'what is supported instead of the closest': {
    link: `#${NEWEST}&platform=eks&networking=calico-vxlan`,
    presses: [(page) => verdict(page).getByRole('button', { name: 'AWS VPC CNI' }).first()],
  },
  'a condition that is answered from the card': {
    link: `#${NEWEST}&platform=aws&build=20348&install=operator`,
    presses: [(page) => verdict(page).getByRole('button', { name: 'Answer' }).first()],
  },
  'the next question, from the card': {
    link: fragment('fabric=l3-routed'),
    presses: [(page) => verdict(page).getByRole('button', { name: 'Answer' }).first()],
  },
  'a combination told and folded again': {
    link: fragment('platform=aws&fabric=l2'),
    presses: [
      (page) => page.getByRole('table', { name: 'All combinations' }).getByRole('button').first(),
      (page) => page.getByRole('table', { name: 'All combinations' }).getByRole('button').first(),
    ],
  },
  'a source card opened and closed': {
    link: fragment('platform=aws&fabric=l2'),
    presses: [(page) => button(page, /^Source/), (page) => button(page, 'Close')],
  },
};

for (const [what, { link, presses }] of Object.entries(ACTIONS))
  test(`the focus stays on the page: ${what}`, async ({ page }) => {
    await page.goto(link);
    for (const find of presses) await press(page, find(page));
  });

test('the focus stays on the page: undoing a pick', async ({ page }) => {
  await page.goto(fragment('platform=aws'));
  await pick(page, 'Fabric', 'Routed, no BGP peering');
  await press(page, button(page, 'Undo'));
  await expectFragment(page, 'platform=aws');
});

test('the focus stays on the page: a build added, and its revision set', async ({ page }) => {
  await page.goto(`#${NEWEST}&platform=aws`);
  await openQuestion(page, 'Windows builds');
  const field = page.getByRole('textbox', { name: 'Add a build' });
  await field.fill('20348');
  await field.press('Enter');
  await expectFocus(page);
  const revision = page.getByRole('textbox', { name: /^Revision of/ });
  await revision.fill('2700');
  await revision.press('Enter');
  await expectFocus(page);
  await expect(page).toHaveURL(/build=20348\.2700/);
});

for (const name of ['Continue with these answers', 'No, start fresh'])
  test(`the focus stays on the page: ${name}`, async ({ page, context }) => {
    await page.goto(fragment('platform=aws'));
    await pick(page, 'Fabric', 'Routed, no BGP peering');
    const later = await context.newPage();
    await later.goto('./');
    await press(later, button(later, name));
    await later.close();
  });

test('arrow keys go through the releases while their facts load: the select keeps the focus', async ({
  page,
}) => {
  let arrive = (): void => undefined;
  const held = new Promise<void>((done) => (arrive = done));
  await page.route('**/assets/decided-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(fragment('platform=aws&fabric=l2'));
  const heading = verdict(page).getByRole('heading', { level: 2 });
  const before = (await heading.textContent()) ?? '';
  const select = page.getByRole('combobox', { name: 'Calico release' });
  await select.focus();
  for (const id of ['v3.16', 'v3.17', 'v3.18']) {
    await select.press('ArrowDown');
    await expect(select).toHaveValue(id);
    await expect(select).toBeFocused();
    await expect(page.getByText(`Loading ${id}`)).toBeVisible();
    await expect(heading).toHaveText(before);
  }
  await expect(page.getByRole('tabpanel')).toHaveAttribute('aria-busy', 'true');
  arrive();
  await expect(page.getByRole('tabpanel')).toHaveAttribute('aria-busy', 'false');
  await expect(verdict(page)).toContainText('v3.18');
  await expect(select).toBeFocused();
});

test.describe('where the facts of the releases cannot be fetched', () => {
  test.use({ expectedTrouble: /^console: / });
  for (const name of ['Try again', 'Back to the 2020 guide'])
    test(`the old view stays, and so does the focus: ${name}`, async ({ page }) => {
      await page.route('**/assets/decided-*.js', (route) => route.abort());
      await page.goto(fragment('platform=aws&fabric=l2'));
      await page.getByRole('combobox', { name: 'Calico release' }).selectOption('v3.20');
      await expect(page.getByRole('alert').filter({ hasText: 'could not be loaded' })).toBeVisible();
      await expect(verdict(page)).toBeVisible();
      await press(page, button(page, name));
    });
});

test('skip buttons come first and lead past the tabs', async ({ page }) => {
  await page.goto(fragment('platform=aws&fabric=l2'));
  await expect(verdict(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(button(page, 'Skip to the answer')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(verdict(page).getByRole('heading', { level: 2 })).toBeFocused();
  await button(page, 'Skip to your answers').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Your answers' })).toBeFocused();
  await button(page, 'Skip to all combinations').focus();
  await page.keyboard.press('Enter');
  await expect(
    page.getByRole('table', { name: 'All combinations' }).getByRole('button').first(),
  ).toBeFocused();
  await expectFragment(page, 'platform=aws&fabric=l2');
});
