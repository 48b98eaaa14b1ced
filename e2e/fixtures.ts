import {
  type BrowserContext,
  type BrowserContextOptions,
  expect,
  type Locator,
  type Page,
  test as base,
} from '@playwright/test';

interface Fixtures {
  /** What a test may provoke on purpose; anything else fails it. */
  readonly expectedTrouble: RegExp;
  /** A page in a browser of its own: nothing is shared with the first one. */
  readonly newVisitor: (options?: BrowserContextOptions) => Promise<Page>;
}

const NOTHING = /(?!)/;

/** Collects what no page may do: report an error or a warning, throw, or ask another host. */
export function watch(context: BrowserContext, site: string, expected = NOTHING): string[] {
  const trouble: string[] = [];
  const note = (text: string): void => {
    if (!expected.test(text)) trouble.push(text);
  };
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) note(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => note(`uncaught: ${error.error().message}`));
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (!['data:', 'blob:'].includes(protocol) && hostname !== new URL(site).hostname)
      note(`request: ${request.url()}`);
  });
  return trouble;
}

/** Every test fails on an error in the console, an uncaught error, or a request to another host. */
export const test = base.extend<Fixtures>({
  expectedTrouble: [NOTHING, { option: true }],
  context: async ({ context, baseURL, expectedTrouble }, use) => {
    const trouble = watch(context, baseURL ?? '', expectedTrouble);
    await use(context);
    // The page is emptied between tests; permissions are not.
    await context.clearPermissions();
    expect(trouble).toEqual([]);
  },
  newVisitor: async ({ browser, baseURL, expectedTrouble }, use) => {
    const contexts: BrowserContext[] = [];
    const trouble: string[][] = [];
    await use(async (options = {}) => {
      const context = await browser.newContext(options);
      contexts.push(context);
      trouble.push(watch(context, baseURL ?? '', expectedTrouble));
      return context.newPage();
    });
    await Promise.all(contexts.map((context) => context.close()));
    expect(trouble.flat()).toEqual([]);
  },
});

export { expect };

/** The tabs, with the word that a link has for each. */
export const TABS = {
  decide: 'Decide',
  options: 'Options',
  limitations: 'Limitations',
  datastores: 'Datastores',
  plan: 'Plan',
  changes: 'Changes',
} as const;

/** A link's fragment in its canonical spelling, for the rest of it. */
export function fragment(rest = ''): string {
  return `#v=1&edition=guide-2020${rest === '' ? '' : `&${rest}`}`;
}

/** The address is the page's, with exactly this fragment. */
export async function expectFragment(page: Page, rest = ''): Promise<void> {
  await expect(page).toHaveURL((url) => url.hash === fragment(rest));
}

/** A question's row; its summary begins with the question's name and goes on with the answer. */
export function row(page: Page, question: string): Locator {
  return page.locator('details.question').filter({
    has: page.locator('summary.question-head').filter({ hasText: new RegExp(`^\\s*${question}\\b`, 'i') }),
  });
}

/** Opens a question's row, and the group it is folded into; an open one stays open. */
export async function openQuestion(page: Page, question: string): Promise<Locator> {
  const found = row(page, question);
  await found.waitFor({ state: 'attached' });
  const head = found.locator('summary.question-head');
  if (!(await head.isVisible()))
    await page.locator('details.question-group').filter({ has: found }).locator('> summary').click();
  if ((await found.getAttribute('open')) === null) await head.click();
  await expect(found).toHaveAttribute('open');
  return found;
}

/** An answer of a question, brought to sight wherever it is folded. */
export async function showAnswer(page: Page, question: string, answer: string): Promise<Locator> {
  const found = await openQuestion(page, question);
  const choice = found.getByLabel(answer, { exact: true });
  await choice.waitFor({ state: 'attached' });
  if (!(await choice.isVisible()))
    await found
      .locator('details.answer-fold')
      .filter({ has: page.getByLabel(answer, { exact: true }) })
      .locator('> summary')
      .click();
  return choice;
}

/** Gives a question its answer, or ticks it, wherever the answer is folded. */
export async function pick(page: Page, question: string, answer: string): Promise<void> {
  await (await showAnswer(page, question, answer)).check();
}

/** A question's row tells this answer; `Not decided` is told in the row's own words. */
export async function expectAnswer(page: Page, question: string, answer: string): Promise<void> {
  if (answer === 'Not decided') {
    await openQuestion(page, question);
    await expect(radio(page, question, answer)).toBeChecked();
  } else await expect(row(page, question).locator('.question-answer')).toContainText(answer);
}

/** Nothing is answered: the page says what it is for. */
export async function expectStart(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'Which networking and datastore' })).toBeVisible();
}

/** An answer of a question that takes one; its row has to be open. */
export function radio(page: Page, question: string, answer: string): Locator {
  return page.getByRole('radiogroup', { name: question }).getByRole('radio', { name: answer, exact: true });
}

/** An answer of a question that takes several; its row has to be open. */
export function box(page: Page, answer: string): Locator {
  return page.getByRole('checkbox', { name: answer, exact: true });
}

/** The card with the answer. */
export function verdict(page: Page): Locator {
  return page.getByRole('region', { name: 'Verdict' });
}

/** The table's cell of a combination, as the button that tells it; a row may be shared with others. */
export function cell(page: Page, networking: string, datastore: 'etcd' | 'Kubernetes API'): Locator {
  const store = datastore === 'etcd' ? datastore : `the ${datastore}`;
  return page
    .getByRole('table', { name: 'All combinations' })
    .getByRole('button', { name: new RegExp(`^${networking}.* with ${store}: `) });
}

/** The card where the answers exclude each other. */
export function conflict(page: Page): Locator {
  return verdict(page).filter({ has: page.getByRole('heading', { name: /^Nothing fits all your answers/ }) });
}

/** Whatever the page has to complain about, such as a link that it could not read. */
export function notices(page: Page): Locator {
  return page.getByRole('alert').filter({ hasText: /\S/ });
}

/** Opens a tab by its name. */
export async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name, exact: true }).click();
  await expect(page.getByRole('tabpanel', { name })).toBeVisible();
}

/** What the clipboard holds; the context needs the permission to read it. */
export async function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

/** The permissions for copying and for reading what was copied. */
export const CLIPBOARD = ['clipboard-read', 'clipboard-write'];
