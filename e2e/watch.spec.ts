import { expect, test, watch } from './fixtures.ts';

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
