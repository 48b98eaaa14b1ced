import { CLIPBOARD, expect, expectStart, fragment, pick, test, watch } from './fixtures.ts';

test('the watch over every test sees errors, warnings and other hosts, and nothing else', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext();
  const trouble = watch(context, baseURL ?? '');
  const page = await context.newPage();
  await page.route('http://another.invalid/**', (route) =>
    route.fulfill({ body: '', headers: { 'Access-Control-Allow-Origin': '*' } }),
  );
  await page.goto('./');
  await page.evaluate(async () => {
    const blob = URL.createObjectURL(new Blob(['four']));
    for (const address of [blob, 'data:text/plain,five', 'http://another.invalid/']) await fetch(address);
    console.log('fine');
    console.warn('on purpose');
    console.error('on purpose');
    setTimeout(() => {
      throw new Error('on purpose');
    });
  });
  await expect
    .poll(() => trouble)
    .toEqual([
      'request: http://another.invalid/',
      'console: on purpose',
      'console: on purpose',
      'uncaught: on purpose',
    ]);
  await context.close();
});

test.describe('what one test leaves behind', () => {
  // In this order in one worker, so that the second finds the page of the first.
  test.describe.configure({ mode: 'serial' });

  test('is storage, a permission, a size, a theme, a route and a script', async ({ page, context }) => {
    await context.grantPermissions(CLIPBOARD);
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.addInitScript(() => Object.assign(window, { left: 'behind' }));
    await page.goto('./');
    await page.route('**/', (route) => route.fulfill({ body: 'left behind' }));
    await page.evaluate(() => sessionStorage.setItem('left', 'behind'));
    await pick(page, 'Fabric', 'One layer-2 segment');
    await expect.poll(() => page.evaluate(() => localStorage.length)).toBeGreaterThan(0);
  });

  test('is gone in the next', async ({ page }) => {
    await page.goto('./');
    await expectStart(page);
    const left = await page.evaluate(async () => ({
      stored: localStorage.length + sessionStorage.length,
      permission: (await navigator.permissions.query({ name: 'clipboard-read' as PermissionName })).state,
      width: innerWidth,
      dark: matchMedia('(prefers-color-scheme: dark)').matches,
      script: Object.hasOwn(window, 'left'),
      link: location.hash,
    }));
    expect(left).toEqual({
      stored: 0,
      permission: expect.not.stringMatching('granted'),
      width: 1280,
      dark: false,
      script: false,
      link: fragment(),
    });
  });
});

test('the page of states, for those who work on the page, is no part of the site', async ({ request }) => {
  expect((await request.get('./')).status()).toBe(200);
  expect((await request.get('./states.html')).status()).toBe(404);
});
