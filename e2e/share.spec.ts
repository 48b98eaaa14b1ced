import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { createSite } from '../scripts/serve.mjs';
import {
  clipboard,
  CLIPBOARD,
  expect,
  expectAnswer,
  expectFragment,
  expectStart,
  fragment,
  notices,
  openQuestion,
  openTab,
  pick,
  TABS,
  test,
  verdict,
} from './fixtures.ts';

const PICKS = 'platform=aws&build=17763&fabric=l2';

async function expectPicks(page: Page): Promise<void> {
  await expectAnswer(page, 'Platform', 'AWS');
  await expectAnswer(page, 'Windows builds', 'Server 2019');
  await expectAnswer(page, 'Fabric', 'One subnet');
}

test('the address follows the picks, in the order of the link', async ({ page }) => {
  await page.goto('./');
  await expectFragment(page);
  await pick(page, 'Fabric', 'One layer-2 segment');
  await pick(page, 'Windows builds', 'Server 2019');
  await pick(page, 'Platform', 'AWS');
  await expectFragment(page, PICKS);
  await openTab(page, 'Options');
  await expectFragment(page, `${PICKS}&view=options`);
});

test('Back and Forward undo and redo a pick', async ({ page }) => {
  await page.goto('./');
  await pick(page, 'Platform', 'AWS');
  const answer = verdict(page).getByRole('heading', { level: 2 });
  const before = (await answer.textContent()) ?? '';
  await pick(page, 'Fabric', 'One subnet (one layer-2 segment)');
  await expect(answer).not.toHaveText(before);
  const after = (await answer.textContent()) ?? '';
  await page.goBack();
  await expectAnswer(page, 'Fabric', 'Not decided');
  await expectAnswer(page, 'Platform', 'AWS');
  await expect(answer).toHaveText(before);
  await page.goForward();
  await expectAnswer(page, 'Fabric', 'One subnet');
  await expect(answer).toHaveText(after);
});

test('typing 110 into pods is one step back', async ({ page }) => {
  await page.goto('./');
  await pick(page, 'Platform', 'AWS');
  await openQuestion(page, 'Most pods');
  const pods = page.getByRole('textbox', { name: 'Most pods on one Windows node' });
  await pods.pressSequentially('110');
  await expectFragment(page, 'platform=aws&pods=110');
  await page.goBack();
  await expectFragment(page, 'platform=aws');
  await openQuestion(page, 'Most pods');
  await expect(pods).toHaveValue('');
  await page.goForward();
  await expectAnswer(page, 'Most pods', '110');
});

test('a copied link shows the same picks and the same verdict in another browser', async ({
  page,
  context,
  newVisitor,
}) => {
  await context.grantPermissions(CLIPBOARD);
  await page.goto(fragment(PICKS));
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  const link = await clipboard(page);
  expect(link).toBe(page.url());

  const other = await newVisitor();
  await other.goto(link);
  await expectPicks(other);
  for (const part of ['heading', 'listitem'] as const)
    await expect(verdict(other).getByRole(part)).toHaveText(
      await verdict(page).getByRole(part).allTextContents(),
    );
  await expect(verdict(other)).toHaveAttribute(
    'data-state',
    (await verdict(page).getAttribute('data-state')) ?? '',
  );
});

for (const [why, clipboardThere] of Object.entries({
  'refuses to copy': `{ writeText: () => Promise.reject(new DOMException('blocked', 'NotAllowedError')) }`,
  'has no clipboard': 'undefined',
}))
  test(`where the browser ${why}, the link is there to select`, async ({ page }) => {
    await page.addInitScript(`Object.defineProperty(navigator, 'clipboard', { value: ${clipboardThere} })`);
    await page.goto(fragment(PICKS));
    await page.getByRole('button', { name: 'Copy link' }).click();
    const text = page.getByRole('textbox', { name: 'Copy link: text to copy' });
    await expect(text).toHaveValue(page.url());
    await expect(text).toBeFocused();
    const selected = await text.evaluate((area: HTMLTextAreaElement) =>
      area.value.slice(area.selectionStart, area.selectionEnd),
    );
    expect(selected).toBe(page.url());
  });

test('Start over drops the picks, keeps the release, and is undone by its button', async ({ page }) => {
  await page.goto(fragment(`${PICKS}&pods=110&title=Racks`));
  await page.getByRole('button', { name: 'Start over' }).click();
  await expectFragment(page);
  await expectStart(page);
  await expect(page.getByRole('status').filter({ hasText: 'All answers were dropped.' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expectFragment(page, `${PICKS}&pods=110&title=Racks`);
  await expectPicks(page);
  await expect(page.getByRole('button', { name: 'Undo' })).toBeHidden();
});

test('Start over is undone by Back', async ({ page }) => {
  await page.goto(fragment(PICKS));
  await page.getByRole('button', { name: 'Start over' }).click();
  await expectFragment(page);
  await page.goBack();
  await expectFragment(page, PICKS);
  await expectPicks(page);
});

test('Start over also empties fields that hold what does not count', async ({ page }) => {
  await page.goto(fragment(PICKS));
  const build = page.getByRole('textbox', { name: 'Add a build' });
  await openQuestion(page, 'Windows builds');
  await build.fill('windows 10');
  await build.press('Enter');
  await page.getByRole('button', { name: 'Start over' }).click();
  await openQuestion(page, 'Windows builds');
  await expect(build).toHaveValue('');
  await page.getByRole('button', { name: 'Undo' }).click();
  await openQuestion(page, 'Most pods');
  const pods = page.getByRole('textbox', { name: 'Most pods on one Windows node' });
  await pods.fill('many');
  await page.getByRole('button', { name: 'Start over' }).click();
  await page.goBack();
  await openQuestion(page, 'Most pods');
  await expect(pods).toHaveValue('');
});

test('each named case is a plain link that leads to a page without a remark about the link', async ({
  page,
}) => {
  await page.goto('./');
  const cases = page.getByRole('region', { name: 'A case like yours' });
  await expect(cases.getByRole('listitem').filter({ hasText: 'Calico v3.32' })).toHaveCount(3);
  await expect(cases.getByRole('listitem').filter({ hasText: '2020 guide' })).toHaveCount(3);
  const links = await cases
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(links).toHaveLength(6);
  for (const link of links) {
    await page.goto('about:blank');
    await page.goto(link);
    await expect(verdict(page)).toBeVisible();
    await expect(notices(page)).toHaveCount(0);
    expect(new URL(page.url()).hash).toBe(link);
  }
});

test('a named case is picked with a click and undone with Back', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('link', { name: 'AWS, one subnet' }).click();
  await expectPicks(page);
  await page.goBack();
  await expectStart(page);
});

test('the picks of the last visit are offered, not applied, until they are asked for', async ({
  page,
  context,
}) => {
  await page.goto('./');
  await page.getByRole('link', { name: 'AWS, one subnet' }).click();
  await expectPicks(page);

  const later = await context.newPage();
  await later.goto('./');
  const offer = later.getByRole('group', { name: 'Your last visit' });
  await expect(offer).toContainText('AWS');
  await expectFragment(later);
  await offer.getByRole('button', { name: 'Continue with these answers' }).click();
  await expectPicks(later);
  await expectFragment(later, PICKS);
  await expect(offer).toBeHidden();
});

test('the picks of the last visit never override a link, and can be declined', async ({ page, context }) => {
  await page.goto('./');
  await pick(page, 'Platform', 'AWS');

  const later = await context.newPage();
  await later.goto(fragment('platform=azure'));
  await expectAnswer(later, 'Platform', 'Azure');
  await expect(later.getByRole('group', { name: 'Your last visit' })).toBeHidden();

  const bare = await context.newPage();
  await bare.goto('./');
  await bare.getByRole('button', { name: 'No, start fresh' }).click();
  await expect(bare.getByRole('group', { name: 'Your last visit' })).toBeHidden();
  await expectStart(bare);
});

test('notes stay on this device and never travel in the link', async ({ page, context, newVisitor }) => {
  await page.goto(fragment(`${PICKS}&view=plan`));
  await page.getByRole('textbox', { name: 'Notes' }).fill('ask the network team');
  await expect(page.getByRole('region', { name: 'Notes' })).toContainText('ask the network team');
  await expectFragment(page, `${PICKS}&view=plan`);

  const later = await context.newPage();
  await later.goto(page.url());
  await expect(later.getByRole('textbox', { name: 'Notes' })).toHaveValue('ask the network team');

  const other = await newVisitor();
  await other.goto(page.url());
  await expect(other.getByRole('textbox', { name: 'Notes' })).toHaveValue('');
});

test('the title travels in the link, is one step back, and is cut at 80 characters', async ({
  page,
  newVisitor,
}) => {
  await page.goto(fragment(`${PICKS}&view=plan`));
  const field = page.getByRole('textbox', { name: 'Plan title' });
  await field.pressSequentially('Racks 2 & 3: 100%');
  await expect(page).toHaveURL(/&title=Racks%202%20%26%203%3A%20100%25$/);

  const other = await newVisitor();
  await other.goto(page.url());
  await expect(other.getByRole('heading', { name: 'Racks 2 & 3: 100%' })).toBeVisible();
  await expect(other).toHaveTitle(/^Racks 2 & 3: 100% /);

  await page.goBack();
  await expectFragment(page, `${PICKS}&view=plan`);
  await expect(field).toHaveValue('');
  await field.fill('x'.repeat(90));
  await expect(field).toHaveValue('x'.repeat(80));
});

test('what is told of the cluster travels in the link, and Back takes it back', async ({ page }) => {
  const picks = 'edition=v3.32&networking=calico-vxlan&view=plan';
  const hash = (rest: string) => (url: URL) => url.hash === `#v=1&${picks}${rest}`;
  await page.goto(`./#v=1&${picks}`);
  const answer = (question: string, name: string) =>
    page.getByRole('group', { name: question, exact: true }).getByRole('radio', { name });
  await answer('Cluster', 'An existing one, pools with IPIP').check();
  await answer('Who owns the IP pools', 'The operator: the Installation lists them').check();
  await expect(page).toHaveURL(hash('&cluster=existing-ipip&pools=installation'));
  await page.goBack();
  await expect(answer('Who owns the IP pools', 'Not decided')).toBeChecked();
  await page.goBack();
  await expect(answer('Cluster', 'Not decided')).toBeChecked();
  await expect(page).toHaveURL(hash(''));
  await page.goForward();
  await expect(answer('Cluster', 'An existing one, pools with IPIP')).toBeChecked();
  await page.getByRole('textbox', { name: 'Pod CIDR' }).fill('10.244.0.0/16');
  await expect(page).toHaveURL(hash('&cluster=existing-ipip'));
});

test('the site works in any folder of a host', async ({ page, context }) => {
  await context.grantPermissions(CLIPBOARD);
  const folder = '/some/sub/path/';
  const site = createSite(fileURLToPath(new URL('../dist', import.meta.url)));
  const server = createServer((request, response) => {
    if (request.url?.startsWith(folder) === true) {
      request.url = request.url.slice(folder.length - 1);
      site.emit('request', request, response);
    } else response.writeHead(404).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const home = `http://127.0.0.1:${(server.address() as AddressInfo).port}${folder}`;
  try {
    await page.goto(`${home}${fragment(PICKS)}`);
    await expectPicks(page);
    for (const name of Object.values(TABS)) await openTab(page, name);
    await openTab(page, TABS.plan);
    await expect(page.getByRole('region', { name: 'Decision' })).toBeVisible();
    await openTab(page, TABS.decide);
    await page.getByRole('button', { name: 'Copy link' }).click();
    await expect.poll(() => clipboard(page)).toBe(`${home}${fragment(PICKS)}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

test('a tab is a link that carries all answers, and opens in a tab of the browser too', async ({
  page,
  context,
}) => {
  await page.goto(fragment(`${PICKS}&title=Racks`));
  const opened = context.waitForEvent('page');
  await page.getByRole('tab', { name: 'Plan' }).click({ modifiers: ['ControlOrMeta'] });
  const other = await opened;
  await expect(other.getByRole('region', { name: 'Decision' })).toBeVisible();
  await expectFragment(other, `${PICKS}&view=plan&title=Racks`);
  await expectFragment(page, `${PICKS}&title=Racks`);
  await other.close();
});

test('without scripts the page says what it is', async ({ newVisitor }) => {
  const page = await newVisitor({ javaScriptEnabled: false });
  await page.goto('./');
  await expect(page.getByRole('heading', { name: 'Calico for Windows planner' })).toBeVisible();
  await expect(page.getByRole('paragraph').first()).toContainText('how Windows nodes join a Calico cluster');
  await expect(page.getByRole('paragraph').filter({ hasText: 'needs JavaScript' })).toBeVisible();
});

test('a link to the page shows as a card', async ({ page, request }) => {
  await page.goto('./');
  const image = await page.locator('meta[property="og:image"]').getAttribute('content');
  const answer = await request.get(new URL(image ?? '', page.url()).href);
  expect(answer.headers()['content-type']).toBe('image/png');
  for (const name of [
    'meta[property="og:title"]',
    'meta[property="og:description"]',
    'meta[name="description"]',
  ])
    await expect(page.locator(name)).toHaveAttribute('content', /\w/);
});
