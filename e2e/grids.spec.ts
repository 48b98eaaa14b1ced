import type { Locator, Page } from '@playwright/test';
import { clipboard, CLIPBOARD, expect, fragment, openTab, test } from './fixtures.ts';

const PICKS = 'platform=aws&build=17763&fabric=l3-routed';
const VERDICTS = ['supported', 'limited', 'not documented', 'untested', 'unsupported'];

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

/** A choice or the columns, unfolded. */
async function unfold(inside: Locator, name: string): Promise<Locator> {
  const choice = inside
    .getByRole('group')
    .filter({ hasText: new RegExp(`^${name}`) })
    .first();
  await choice.locator('summary').click();
  await expect(choice).toHaveAttribute('open');
  return choice;
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

for (const [caption, { view, rows: all, applying, verdicts, search, open }] of Object.entries(GRIDS))
  test.describe(caption, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(fragment(PICKS + view));
      await expect(rows(grid(page, caption))).toHaveCount(all);
    });

    test('is searched by words in any order, reduced to what applies, and cleared again', async ({
      page,
    }) => {
      const inside = grid(page, caption);
      const clear = inside.getByRole('button', { name: 'Clear filters' });
      await expect(clear).toBeDisabled();
      await inside.getByRole('searchbox', { name: 'Search' }).fill(search.words);
      await expect(rows(inside)).toHaveCount(search.rows);
      await expect(inside.getByRole('status').filter({ hasText: `${search.rows} of ${all}` })).toBeVisible();
      await inside.getByRole('searchbox', { name: 'Search' }).fill('no such word');
      await expect(inside.getByText('Nothing matches.')).toBeVisible();
      await clear.first().click();
      await expect(rows(inside)).toHaveCount(all);
      await expect(inside.getByRole('searchbox', { name: 'Search' })).toHaveValue('');
      await inside.getByRole('checkbox', { name: 'Only what applies to my picks' }).check();
      await expect(rows(inside)).toHaveCount(applying);
      await expect(inside.getByRole('status').filter({ hasText: `${applying} of ${all}` })).toBeVisible();
      await clear.click();
      await expect(rows(inside)).toHaveCount(all);
      await expect(clear).toBeDisabled();
    });

    test('offers choices that each leave as many rows as they say', async ({ page }) => {
      const inside = grid(page, caption);
      const names = await inside.locator('summary').allTextContents();
      for (const name of names.filter((one) => one !== 'Columns')) {
        const choice = await unfold(inside, name);
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
        await choice.locator('summary').click();
      }
    });

    test('sorts by every column in both directions, and says so', async ({ page }) => {
      const inside = grid(page, caption);
      const { compare } = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
      for (const label of await headings(inside)) {
        const header = inside.getByRole('columnheader', { name: label, exact: true });
        const rank = verdicts.some((one) => one === label)
          ? (a: string, b: string) => VERDICTS.indexOf(a.trim()) - VERDICTS.indexOf(b.trim())
          : compare;
        await header.getByRole('button').click();
        await expect(header).toHaveAttribute('aria-sort', 'ascending');
        const up = await column(inside, label);
        expect(up, label).toEqual(up.toSorted(rank));
        await header.getByRole('button').click();
        await expect(header).toHaveAttribute('aria-sort', 'descending');
        expect(await column(inside, label), label).toEqual(up.toReversed());
        await expect(inside.locator('[aria-sort]')).toHaveCount(1);
      }
    });

    test('hides and shows columns, and is copied as CSV as it is shown', async ({ page, context }) => {
      await context.grantPermissions(CLIPBOARD);
      const inside = grid(page, caption);
      const columns = await unfold(inside, 'Columns');
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
      await columns.getByRole('checkbox').first().uncheck();
      await columns.locator('summary').click();
      await inside.getByRole('checkbox', { name: 'Only what applies to my picks' }).check();
      await expect(rows(inside)).toHaveCount(applying);
      await inside.getByRole('columnheader').getByRole('button').first().click();

      const labels = await headings(inside);
      const texts = await Promise.all(labels.map(async (label) => column(inside, label)));
      const lines = [labels, ...(texts[0] ?? []).map((_, row) => texts.map((one) => one[row] ?? ''))];
      const cell = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
      await inside.getByRole('button', { name: 'Copy as CSV' }).click();
      await expect
        .poll(() => clipboard(page))
        .toBe(lines.map((line) => `${line.map((text) => cell(text.trim())).join(',')}\r\n`).join(''));
    });

    test('opens a row to tell more, with its source', async ({ page }) => {
      const inside = grid(page, caption);
      const button = inside.getByRole('button', { name: `Details of ${open.row}` }).first();
      await expect(button).toHaveAttribute('aria-expanded', 'false');
      await button.click();
      await expect(button).toHaveAttribute('aria-expanded', 'true');
      for (const sentence of open.says) await expect(inside.getByRole('table')).toContainText(sentence);
      await button.click();
      await expect(button).toHaveAttribute('aria-expanded', 'false');
    });
  });

test('filters, search and choices work together, and the counts follow them', async ({ page }) => {
  await page.goto(fragment(`${PICKS}&view=options`));
  const inside = grid(page, 'Combinations');
  await inside.getByRole('searchbox', { name: 'Search' }).fill('calico');
  const best = await unfold(inside, 'Best verdict');
  await best.getByRole('checkbox', { name: /^limited/ }).check();
  await expect(rows(inside)).toHaveText(['Calico VXLAN', 'Calico VXLAN']);
  const store = await unfold(inside, 'Datastore');
  await store.getByRole('checkbox', { name: 'etcd (1)' }).check();
  await expect(rows(inside)).toHaveCount(1);
  // Unfolded, the choices lie over the buttons.
  for (const choice of [store, best]) await choice.locator('summary').click();
  await inside.getByRole('button', { name: 'Clear filters' }).click();
  await expect(rows(inside)).toHaveCount(12);
  await best.locator('summary').click();
  await expect(best.getByRole('checkbox', { checked: true })).toHaveCount(0);
});

test('a grid follows the picks', async ({ page }) => {
  await page.goto(fragment('fabric=l2&view=options'));
  const inside = grid(page, 'Combinations');
  const applying = inside.getByRole('checkbox', { name: 'Only what applies to my picks' });
  await applying.check();
  await expect(rows(inside)).toHaveCount(7);
  await openTab(page, 'Decide');
  await page.getByRole('radio', { name: 'etcd', exact: true }).check();
  await openTab(page, 'Options');
  await applying.check();
  await expect(rows(inside)).toHaveText(
    ['Calico BGP', 'Calico BGP', 'Calico VXLAN', 'Calico VXLAN'].slice(1, 3),
  );
});
