import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';
import { outside, printed, SIZES } from './paper.ts';

const ETCD = './#v=1&edition=v3.32&datastore=etcd&install=standard-manual&from=v3.25&view=changes';
const OTHER = encodeURIComponent('v=1&edition=v3.32&platform=eks&build=20348.2700');
const SIDES = `./#v=1&edition=v3.32&platform=on-premises&build=20348.2700&fabric=l2&view=changes&from=v3.31&against=${OTHER}`;
/** The tallest that Changes may be at 1280 px for who leaves etcd and the manual install. */
const TALLEST = 1960;

test('the way from v3.25 to v3.32 is a line with its stops and a list, at every width, and axe finds nothing', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(ETCD);
  const route = page.getByRole('region', { name: /^Upgrade route/u });
  await expect(route.getByRole('heading', { level: 3 })).toHaveCount(3);
  await expect(route.locator('svg circle')).toHaveCount(5);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(TALLEST);
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  for (const link of [ETCD, SIDES]) {
    await page.goto(link);
    for (const width of [320, 375, 600, 768, 900, 1024, 1280, 1600]) {
      await page.setViewportSize({ width, height: 900 });
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, `${link} at ${width}`).toBeLessThanOrEqual(0);
    }
  }
});

test('the route prints whole, also what the screen folds, and two links next to each other take two sheets', async ({
  page,
}) => {
  for (const [format] of Object.entries(SIZES)) {
    await page.goto(ETCD);
    await expect(page.getByRole('region', { name: /^Upgrade route/u })).toBeVisible();
    const route = await printed(page, format);
    const text = route
      .flatMap(({ lines }) => lines)
      .join(' ')
      .replace(/\s+/gu, ' ');
    expect(text).toContain('Stop at v3.27');
    expect(text).toContain('operator-crds.yaml');
    expect(route.flatMap(outside)).toEqual([]);

    await page.goto(SIDES);
    await expect(page.getByRole('table', { name: 'Next to each other' })).toBeVisible();
    const sheets = await printed(page, format);
    expect(sheets.flatMap(outside)).toEqual([]);
    const first = sheets.findIndex(({ lines }) => lines.some((line) => line.includes('Next to each other')));
    const after = sheets.findIndex(
      ({ lines }, index) => index > first && lines.some((line) => line.startsWith('Upgrade route')),
    );
    expect(first).toBeGreaterThan(0);
    expect(after - first).toBeLessThanOrEqual(2);
  }
});
