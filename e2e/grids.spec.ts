import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { clipboard, CLIPBOARD, expect, fragment, openTab, pick, test } from './fixtures.ts';

const PICKS = 'platform=aws&build=17763&fabric=l3-routed';
const STATES = [
  'supported',
  'supported if',
  'limited',
  'limited if',
  'not documented',
  'untested',
  'unsupported',
];

const GRIDS = {
  Combinations: {
    view: 'options',
    rows: 12,
    applying: 4,
    unit: 'combination',
    states: ['State', 'Best state', 'Worst state'],
    search: { words: '17763 VXLAN policy', rows: 2 },
    open: {
      row: 'Calico VXLAN',
      says: ['etwork policy is limited'],
      source: 'Determine your network plugin › Calico VXLAN networking',
    },
    file: ['Reasons', 'Sources', 'Documents', 'Limits', 'Do first'],
  },
  'Networking options': {
    view: 'options',
    rows: 6,
    applying: 3,
    unit: 'option',
    states: ['Under my picks'],
    search: { words: 'hand every', rows: 1 },
    open: {
      row: 'Static routes',
      says: ['most manual'],
      source: 'Determine your network plugin › Static routes',
    },
    file: ['How a packet travels', 'What the documents say', 'Sources', 'Documents'],
  },
  'Limitations on Windows': {
    view: 'limitations',
    rows: 6,
    applying: 4,
    unit: 'limitation',
    states: [],
    search: { words: 'windows_use_single_network', rows: 1 },
    open: {
      row: 'One IP block per host',
      says: [
        'set a block size that holds the most pods',
        'host-local IPAM',
        'windows_use_single_network',
        'Price:',
      ],
      source: 'Review BGP limitations',
    },
    file: ['What it costs you', 'What the documents say', 'Ways around', 'Topic', 'Sources', 'Documents'],
  },
  'Datastore support': {
    view: 'datastores',
    rows: 4,
    applying: 2,
    unit: 'mode',
    states: [],
    search: { words: 'flannel', rows: 1 },
    open: { row: 'flannel', says: ['flannel host-gw with etcd: unsupported'], source: 'Determine datastore' },
    file: ['Under my picks', 'Sources', 'Documents'],
  },
} as const;

function grid(page: Page, caption: string): Locator {
  return page.getByRole('region', { name: `${caption}: table and filters` });
}

/** The rows that are shown, by the cell that names each. */
function rows(inside: Locator): Locator {
  return inside.getByRole('rowheader');
}

/** Folds the filters of a grid out; out they stay. */
async function filters(inside: Locator): Promise<void> {
  const button = inside.getByRole('button', { name: /^Filters/ });
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
  await expect(button).toHaveAttribute('aria-expanded', 'true');
}

/** One of the lists of filters. */
async function filter(inside: Locator, name: string): Promise<Locator> {
  await filters(inside);
  return inside.getByRole('group', { name, exact: true });
}

/** The names of all columns that are shown. */
async function headings(inside: Locator): Promise<readonly string[]> {
  return inside
    .getByRole('columnheader')
    .getByRole('button')
    .evaluateAll((buttons) => buttons.map((button) => button.firstChild?.textContent ?? ''));
}

/** What one column says, row by row. */
async function column(inside: Locator, label: string): Promise<readonly string[]> {
  return inside.locator(`tbody [data-label="${label}"]`).allInnerTexts();
}

/** Reads CSV as RFC 4180 has it, each row by the names of its columns. */
function parse(csv: string): readonly Readonly<Record<string, string>>[] {
  const lines: string[][] = [[]];
  const fields = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;
  for (let match = fields.exec(csv); match !== null && match.index < csv.length; match = fields.exec(csv)) {
    lines.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') lines.push([]);
    if (fields.lastIndex >= csv.length) break;
  }
  expect(lines.at(-1)).toEqual([]);
  const [head = [], ...body] = lines.slice(0, -1);
  for (const line of body) expect(line).toHaveLength(head.length);
  return body.map((line) => Object.fromEntries(head.map((name, at) => [name, line[at] ?? ''])));
}

for (const [caption, { view, rows: all, applying, unit, states, search, open, file }] of Object.entries(
  GRIDS,
))
  test.describe(caption, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(fragment(`${PICKS}&view=${view}`));
      await expect(rows(grid(page, caption))).toHaveCount(all);
    });

    test('is searched by words in any order, reduced to what applies, and cleared again', async ({
      page,
    }) => {
      const inside = grid(page, caption);
      const field = inside.getByRole('searchbox', { name: 'Search' });
      const clear = inside.getByRole('button', { name: 'Clear' });
      await expect(clear).toBeDisabled();
      await field.fill(search.words);
      await expect(rows(inside)).toHaveCount(search.rows);
      await expect(inside.getByRole('status').filter({ hasText: `${search.rows} of ${all}` })).toBeVisible();
      await field.fill('xyz');
      const none = inside.getByRole('cell').filter({ hasText: `No ${unit} matches “xyz”.` });
      await none.getByRole('button', { name: 'Clear' }).click();
      await expect(rows(inside)).toHaveCount(all);
      await expect(field).toHaveValue('');
      await expect(field).toBeFocused();
      await inside.getByRole('checkbox', { name: 'Only my picks' }).check();
      await expect(rows(inside)).toHaveCount(applying);
      await expect(inside.getByRole('status').filter({ hasText: `${applying} of ${all}` })).toBeVisible();
      await clear.click();
      await expect(rows(inside)).toHaveCount(all);
      await expect(clear).toBeDisabled();
    });

    test('offers choices that each leave as many rows as they say', async ({ page }) => {
      const inside = grid(page, caption);
      await filters(inside);
      const names = (await inside.locator('legend').allTextContents()).filter(
        (one) => one !== 'Columns shown',
      );
      expect(names.length).toBeGreaterThan(0);
      for (const name of names) {
        const choice = await filter(inside, name);
        const options = choice.getByRole('checkbox');
        const labels = await choice.locator('label').allInnerTexts();
        expect(labels.length, name).toBeGreaterThan(0);
        // Of a long list the first ones and the last: every one is counted by the same rule.
        for (const [at, label] of labels.entries()) {
          if (at > 2 && at < labels.length - 1) continue;
          await options.nth(at).check();
          await expect(rows(inside), `${name}: ${label}`).toHaveCount(Number(/\((\d+)\)$/.exec(label)?.[1]));
          await options.nth(at).uncheck();
        }
        await expect(rows(inside)).toHaveCount(all);
      }
    });

    test('sorts by every column in both directions, and says so', async ({ page }) => {
      const inside = grid(page, caption);
      const { compare } = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
      for (const label of await headings(inside)) {
        const header = inside.getByRole('columnheader', { name: label, exact: true });
        const rank = states.some((one) => one === label)
          ? (a: string, b: string) => STATES.indexOf(a.trim()) - STATES.indexOf(b.trim())
          : compare;
        await header.getByRole('button').click();
        await expect(header).toHaveAttribute('aria-sort', 'ascending');
        const up = await column(inside, label);
        if (label !== 'Do first') expect(up, label).toEqual(up.toSorted(rank));
        await header.getByRole('button').click();
        await expect(header).toHaveAttribute('aria-sort', 'descending');
        expect(await column(inside, label), label).toEqual(up.toReversed());
        await expect(inside.locator('[aria-sort]')).toHaveCount(1);
      }
    });

    test('hides and shows columns', async ({ page }) => {
      const inside = grid(page, caption);
      const columns = await filter(inside, 'Columns shown');
      for (const option of await columns.getByRole('checkbox').all()) {
        const label = (await option.locator('..').innerText()).trim();
        const header = inside.getByRole('columnheader', { name: label, exact: true });
        const shown = await option.isChecked();
        await expect(header).toHaveCount(shown ? 1 : 0);
        await option.setChecked(!shown);
        await expect(header).toHaveCount(shown ? 0 : 1);
        await option.setChecked(shown);
        await expect(header).toHaveCount(shown ? 1 : 0);
      }
    });

    test('is copied and downloaded as CSV with all its text, in the order shown', async ({
      page,
      context,
    }) => {
      await context.grantPermissions(CLIPBOARD);
      const inside = grid(page, caption);
      await inside.getByRole('checkbox', { name: 'Only my picks' }).check();
      await expect(rows(inside)).toHaveCount(applying);
      await inside.getByRole('columnheader').getByRole('button').first().click();
      await inside.getByRole('button', { name: 'Copy as CSV' }).click();
      await expect(inside.getByText('Copied')).toBeVisible();
      const csv = await clipboard(page);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        inside.getByRole('button', { name: 'Download CSV' }).click(),
      ]);
      expect(download.suggestedFilename()).toMatch(/^[a-z-]+\.csv$/);
      expect(await readFile(await download.path(), 'utf8')).toBe(csv);

      const told = parse(csv);
      expect(told).toHaveLength(applying);
      const [first = ''] = await headings(inside);
      expect(told.map((row) => row[first])).toEqual(await column(inside, first));
      for (const row of told) for (const name of file) expect(row[name], name).toBeTruthy();
      for (const [at, row] of told.entries()) {
        const numbers = row['Sources']?.split(', ') ?? [];
        expect(row['Documents']?.split('\n').map((one) => one.split(': ')[0])).toEqual(numbers);
        // What a mark in the row says, the file says too.
        const marks = rows(inside)
          .nth(at)
          .locator('..')
          .getByRole('button', { name: /^Source / });
        for (const mark of await marks.allTextContents()) expect(numbers).toContain(mark);
      }
    });

    test('opens a row to tell more, with its source', async ({ page }) => {
      const inside = grid(page, caption);
      const button = inside.getByRole('button', { name: `Details of ${open.row}` }).first();
      await expect(button).toHaveAttribute('aria-expanded', 'false');
      await button.click();
      await expect(button).toHaveAttribute('aria-expanded', 'true');
      for (const sentence of open.says) await expect(inside.getByRole('table')).toContainText(sentence);
      const told = inside.locator('tr[data-open="true"], tr.detail');
      await told
        .getByRole('button', { name: `, ${open.source}` })
        .first()
        .press('Enter');
      await expect(page.locator('.source-card')).toContainText(open.source.split(' › ').at(-1) ?? '');
      await page.keyboard.press('Escape');
      await button.click();
      await expect(button).toHaveAttribute('aria-expanded', 'false');
    });
  });

test('filters, search and choices work together, and the counts follow them', async ({ page }) => {
  await page.goto(fragment(`${PICKS}&view=options`));
  const inside = grid(page, 'Combinations');
  await inside.getByRole('searchbox', { name: 'Search' }).fill('calico');
  const best = await filter(inside, 'Best state');
  await best.getByRole('checkbox', { name: /^limited/ }).check();
  await expect(rows(inside)).toHaveText(['Calico VXLAN', 'Calico VXLAN']);
  const store = await filter(inside, 'Datastore');
  await store.getByRole('checkbox', { name: 'etcd (1)' }).check();
  await expect(rows(inside)).toHaveCount(1);
  await expect(inside.getByRole('button', { name: 'Filters: 2 set' })).toBeVisible();
  await inside.getByRole('button', { name: 'Clear' }).click();
  await expect(rows(inside)).toHaveCount(12);
  await expect(best.getByRole('checkbox', { checked: true })).toHaveCount(0);
});

test('a grid follows the picks', async ({ page }) => {
  await page.goto(fragment('fabric=l2&view=options'));
  const inside = grid(page, 'Combinations');
  const applying = inside.getByRole('checkbox', { name: 'Only my picks' });
  await applying.check();
  await expect(rows(inside)).toHaveCount(7);
  await openTab(page, 'Decide');
  await pick(page, 'Datastore', 'etcd');
  await openTab(page, 'Options');
  await applying.check();
  await expect(rows(inside)).toHaveText(['Calico BGP', 'Calico VXLAN']);
});

test('a release’s limitations are taken along as a file, every text, way around and address', async ({
  page,
}) => {
  await page.goto('#v=1&edition=v3.32&view=limitations');
  const inside = grid(page, 'Limitations on Windows');
  await expect(rows(inside).first()).toBeVisible();
  const count = await rows(inside).count();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    inside.getByRole('button', { name: 'Download CSV' }).click(),
  ]);
  const told = parse(await readFile(await download.path(), 'utf8'));
  expect(told).toHaveLength(count);
  for (const row of told) {
    expect(row['Fact']).toMatch(/^lim\./);
    expect(row['What the documents say']).toMatch(/\.$/);
    expect(row['Ways around'] !== '').toBe(row['Way around'] !== 'none documented');
    for (const line of row['Documents']?.split('\n') ?? []) expect(line).toMatch(/^\S+: .*https:\/\/\S+$/);
  }
});

test('limitations are found by topic, and by words that only their facts know', async ({ page }) => {
  await page.goto('#v=1&edition=v3.32&view=limitations&limits=all');
  const inside = grid(page, 'Limitations on Windows');
  await expect(rows(inside).first()).toBeVisible();
  await inside.getByRole('searchbox', { name: 'Search' }).fill('address');
  for (const name of ['One IPAM block per Windows node', '--max-pods'])
    await expect(rows(inside).filter({ hasText: name }).first()).toBeVisible();
  await inside.getByRole('searchbox', { name: 'Search' }).fill('service mesh');
  await expect(rows(inside).filter({ hasText: 'Istio' }).first()).toBeVisible();
  await inside.getByRole('button', { name: 'Clear' }).click();
  const topics = await filter(inside, 'Topic');
  await topics.getByRole('checkbox', { name: /^policy/ }).check();
  await expect(rows(inside).filter({ hasText: 'Log action' }).first()).toBeVisible();
  await expect(rows(inside).filter({ hasText: 'WireGuard' })).toHaveCount(0);
});

for (const view of ['options', 'limitations', 'datastores'])
  test(`${view} fit every width, wide tables scrolled in themselves and phones given cards`, async ({
    page,
  }) => {
    for (const link of [fragment(PICKS), '#v=1&edition=v3.32&platform=aws&build=20348&install=operator']) {
      await page.goto(`${link}&view=${view}`);
      await expect(page.getByRole('rowheader').first()).toBeVisible();
      for (const inside of await page.locator('.grid').all()) {
        await inside.getByRole('checkbox', { name: 'Show releases' }).check();
        await filters(inside);
        await inside
          .getByRole('button', { name: /^Details of/ })
          .first()
          .click();
      }
      await expect(page.getByText('Loading')).toHaveCount(0);
      for (const width of [320, 375, 600, 768, 900, 1024, 1280, 1600]) {
        await page.setViewportSize({ width, height: 900 });
        const over = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth - clientWidth;
        });
        expect(over, `${link} at ${width}`).toBeLessThanOrEqual(0);
        for (const scroll of await page.locator('.grid-scroll').all()) {
          const hidden = await scroll.evaluate((one) => one.scrollWidth - one.clientWidth);
          if (width <= 600) expect(hidden, `${link} at ${width}: cards`).toBeLessThanOrEqual(0);
          if (hidden <= 0) continue;
          // What is cut off is reached by keyboard, in a region with a name.
          await scroll.focus();
          await page.keyboard.press('ArrowRight');
          await expect.poll(() => scroll.evaluate((one) => one.scrollLeft)).toBeGreaterThan(0);
          await expect(scroll).toHaveAccessibleName(/\S/);
        }
      }
    }
  });

test('on a phone a row is a card that names its columns', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 800 });
  await page.goto(fragment(`${PICKS}&view=limitations`));
  const inside = grid(page, 'Limitations on Windows');
  await expect(rows(inside)).toHaveCount(6);
  await expect(inside.getByRole('columnheader').first()).toBeHidden();
  const label = await inside
    .locator('tbody td[data-label]')
    .first()
    .evaluate((cell) => getComputedStyle(cell, '::before').content);
  expect(label).toContain('What it costs you');
  await filters(inside);
  await inside.getByRole('combobox', { name: 'Sort by' }).selectOption('Feature');
  const names = await rows(inside).allInnerTexts();
  expect(names).toEqual(
    names.toSorted(new Intl.Collator('en', { numeric: true, sensitivity: 'base' }).compare),
  );
});

test('axe finds nothing with filters, releases and a row folded out, wide or narrow', async ({ page }) => {
  for (const view of ['options', 'limitations', 'datastores'])
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`#v=1&edition=v3.32&view=${view}`);
      await expect(page.getByRole('rowheader').first()).toBeVisible();
      for (const inside of await page.locator('.grid').all()) {
        const releases = inside.getByRole('checkbox', { name: 'Show releases' });
        if (!(await releases.isChecked())) await releases.check();
        await filters(inside);
        const details = inside.getByRole('button', { name: /^Details of/ }).first();
        if ((await details.getAttribute('aria-expanded')) === 'false') await details.click();
      }
      const { violations } = await new AxeBuilder({ page })
        .setLegacyMode()
        .options({ resultTypes: ['violations'] })
        .analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
        `${view} at ${width}`,
      ).toEqual([]);
    }
});
