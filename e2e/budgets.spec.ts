import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** What one can hold against a budget. */
interface Measured {
  readonly height: number;
  readonly elements: number;
  readonly words: number;
  readonly over: number;
  /** Where the card ends, and its state; 0: there is none. */
  readonly card: number;
  readonly state: string;
}

const RELEASE = 'edition=v3.32&platform=aws&build=20348&install=operator';
const GUIDE = 'edition=guide-2020&platform=aws&build=17763.1432&fabric=l2';
const CONFLICT = 'edition=v3.32&datastore=etcd&install=standard-manual';
const EMPTY = 'edition=guide-2020';
const WIDTHS = [320, 375, 600, 768, 900, 1024, 1280, 1600];

/** Height at 1280 and at 375 px; null: no budget of its own. */
const HEIGHTS: readonly (readonly [string, number, number | null])[] = [
  [RELEASE, 1800, 2800],
  [GUIDE, 1700, 2600],
  [EMPTY, 1000, 1700],
  [CONFLICT, 1400, null],
];

/** One answered preset of each edition, each another kind of answer. */
const SAMPLE = [
  'platform=aws',
  'platform=on-premises&fabric=l3-routed',
  'platform=azure&build=17763.1432',
  'networking=calico-bgp',
  'platform=eks&networking=calico-vxlan',
  'fabric=l2&udp4789=blocked',
];
const EDITIONS = ['guide-2020', ...Array.from({ length: 17 }, (_, index) => `v3.${16 + index}`)];
const ANSWERED = EDITIONS.map(
  (edition, index) => `edition=${edition}&${SAMPLE[index % SAMPLE.length] ?? ''}`,
);

/** Shows a preset without loading the page again, and measures it. */
async function measure(page: Page, preset: string, width: number): Promise<Measured> {
  await page.setViewportSize({ width, height: width < 500 ? 800 : 900 });
  return page.evaluate(async (hash) => {
    const painted = (): Promise<void> =>
      new Promise((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => done()));
      });
    if (location.hash !== hash) {
      location.hash = hash;
      await painted();
    }
    await painted();
    const root = document.documentElement;
    const card = document.querySelector<HTMLElement>('[aria-label="Verdict"]');
    return {
      height: root.scrollHeight,
      elements: document.querySelectorAll('body *').length,
      words: document.body.innerText.split(/\s+/u).length,
      over: root.scrollWidth - root.clientWidth,
      card: card === null ? 0 : card.getBoundingClientRect().bottom + scrollY,
      state: card?.dataset['state'] ?? '',
    };
  }, `#v=1&${preset}`);
}

/** Opens the page once, with all that a card can load. */
async function open(page: Page): Promise<void> {
  await page.goto(`./#v=1&${CONFLICT}`);
  await expect(page.getByRole('heading', { name: /^Nothing fits/ })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Verdict' }).getByRole('listitem').first()).toBeVisible();
}

test('the page keeps its heights', async ({ page }) => {
  await open(page);
  for (const [preset, wide, narrow] of HEIGHTS) {
    expect.soft((await measure(page, preset, 1280)).height, preset).toBeLessThanOrEqual(wide);
    if (narrow === null) continue;
    expect.soft((await measure(page, preset, 375)).height, preset).toBeLessThanOrEqual(narrow);
  }
});

test('the answer and its buttons stand on the first screen', async ({ page }) => {
  await open(page);
  for (const preset of [RELEASE, GUIDE]) {
    expect.soft((await measure(page, preset, 1280)).card, preset).toBeLessThanOrEqual(900);
    expect.soft((await measure(page, preset, 375)).card, preset).toBeLessThanOrEqual(800);
  }
});

test('in every edition an answered page keeps its height, elements and words, and runs over nowhere', async ({
  page,
}) => {
  await open(page);
  for (const preset of [RELEASE, GUIDE, CONFLICT, ...ANSWERED])
    for (const [width, most] of [
      [1280, 1800],
      [375, 2800],
    ] as const) {
      const { height, elements, words, over } = await measure(page, preset, width);
      const where = `${preset} at ${width} px`;
      expect.soft(height, `height of ${where}`).toBeLessThanOrEqual(most);
      expect.soft(elements, `elements of ${where}`).toBeLessThanOrEqual(800);
      expect.soft(words, `words of ${where}`).toBeLessThanOrEqual(500);
      expect.soft(over, `${where} runs over`).toBeLessThanOrEqual(0);
    }
});

test('nothing runs over sideways at any width', async ({ page }) => {
  await open(page);
  for (const preset of [EMPTY, RELEASE, GUIDE, CONFLICT])
    for (const width of WIDTHS)
      expect
        .soft((await measure(page, preset, width)).over, `${preset} at ${width} px`)
        .toBeLessThanOrEqual(0);
});

/** Plans of many steps and limits: one with most questions open, one that is fully answered. */
const PLANS = [
  `${RELEASE}&view=plan`,
  'edition=v3.32&platform=on-premises&build=20348.2700&fabric=l3-routed&udp4789=open&networking=calico-vxlan&datastore=kubernetes&k8s=1.35&runtime=containerd&cluster=existing-ipip&pools=installation&view=plan',
  'edition=v3.29&platform=on-premises&fabric=l3-peered&networking=calico-bgp&view=plan',
];
for (const plan of PLANS)
  test(`a plan keeps its heights with its steps folded, and runs over nowhere: ${plan}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`./#v=1&${plan}`);
    await expect(page.getByRole('region', { name: 'Steps', exact: true })).toBeVisible();
    for (const [width, most] of [
      [1280, 3600],
      [375, 7000],
    ] as const)
      expect.soft((await measure(page, plan, width)).height, `${width} px`).toBeLessThanOrEqual(most);
    for (const width of WIDTHS)
      expect.soft((await measure(page, plan, width)).over, `${width} px`).toBeLessThanOrEqual(0);
  });
