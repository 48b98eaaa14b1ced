import { text } from 'node:stream/consumers';
import type { Page } from '@playwright/test';
import { clipboard, CLIPBOARD, expect, fragment, test } from './fixtures.ts';

const AWS = 'platform=aws&build=17763.1432&fabric=l2';
const NETWORKING = [
  'calico-bgp',
  'calico-vxlan',
  'static-routes',
  'cloud-provider',
  'flannel-host-gw',
  'flannel-vxlan',
];

interface Said {
  readonly id: string;
  readonly says: string;
  readonly citations: readonly { readonly source: string; readonly section: string }[];
}

/** The decision file, as its contract has it. */
interface Decision {
  readonly format: string;
  readonly link: string;
  readonly edition: string;
  readonly picks: object;
  readonly combinations: readonly {
    readonly networking: string;
    readonly datastore: string;
    readonly best: string;
    readonly worst: string;
    readonly dependsOn: readonly string[];
    readonly agrees: boolean;
    readonly reasons: readonly Said[];
    readonly actions: readonly Said[];
    readonly limitations: readonly string[];
  }[];
  readonly facets: Readonly<
    Record<string, readonly { readonly value: string | number; readonly best: string }[]>
  >;
  readonly recommended: {
    readonly networking: string | null;
    readonly datastore: string | null;
    readonly because: string;
  };
  readonly conflicts: readonly (readonly string[])[];
  readonly repairs: readonly object[];
  readonly plan: {
    readonly title: string;
    readonly sections: readonly {
      readonly id: string;
      readonly heading: string;
      readonly items: readonly { readonly id: string; readonly says: string }[];
    }[];
  };
}

async function copied(page: Page, what: 'JSON' | 'Markdown'): Promise<string> {
  await page.evaluate(() => navigator.clipboard.writeText(''));
  await page.getByRole('button', { name: `Copy as ${what}` }).click();
  await expect.poll(() => clipboard(page)).not.toBe('');
  return clipboard(page);
}

async function downloaded(page: Page, what: 'JSON' | 'Markdown'): Promise<{ name: string; content: string }> {
  const started = page.waitForEvent('download');
  await page.getByRole('button', { name: `Download ${what}` }).click();
  const download = await started;
  return { name: download.suggestedFilename(), content: await text(await download.createReadStream()) };
}

async function decision(page: Page, picks: string): Promise<Decision> {
  await page.goto(fragment(`${picks}&view=plan`));
  return JSON.parse(await copied(page, 'JSON')) as Decision;
}

test.beforeEach(async ({ context }) => context.grantPermissions(CLIPBOARD));

test('what is copied is what is downloaded', async ({ page }) => {
  await page.goto(fragment(`${AWS}&view=plan`));
  const json = await downloaded(page, 'JSON');
  expect(json.name).toBe('calico-windows-calico-bgp-kubernetes.json');
  expect(await copied(page, 'JSON')).toBe(json.content);
  const markdown = await downloaded(page, 'Markdown');
  expect(markdown.name).toBe('calico-windows-calico-bgp-kubernetes.md');
  expect(await copied(page, 'Markdown')).toBe(markdown.content);
});

test('the decision file names its format, link, edition and picks', async ({ page }) => {
  const file = await decision(page, AWS);
  expect(Object.keys(file)).toEqual([
    'format',
    'link',
    'edition',
    'picks',
    'combinations',
    'facets',
    'recommended',
    'closest',
    'site',
    'conflicts',
    'repairs',
    'plan',
  ]);
  expect(file.format).toBe('calico-windows-decision/1');
  expect(file.link).toBe(page.url());
  expect(file.edition).toBe('guide-2020');
  expect(file.picks).toEqual({ platform: 'aws', build: ['17763.1432'], fabric: 'l2' });
});

test('the decision file judges all twelve combinations', async ({ page }) => {
  const { combinations } = await decision(page, AWS);
  expect(combinations.map(({ networking, datastore }) => `${networking} ${datastore}`)).toEqual(
    NETWORKING.flatMap((networking) => [`${networking} etcd`, `${networking} kubernetes`]),
  );
  const short = combinations.map(({ best, worst, dependsOn, actions, limitations }) => ({
    is: best === worst ? best : `${best} to ${worst} by ${dependsOn.join(' ')}`,
    todo: actions.map(({ id }) => id).join(' '),
    limits: limitations.join(' '),
  }));
  const check = 'aws-source-dest-check';
  expect(short.slice(0, 4)).toEqual([
    { is: 'supported', todo: check, limits: 'L1 L2 L3 L4 L5 L6' },
    { is: 'supported', todo: check, limits: 'L3 L4 L5 L6' },
    { is: 'limited to unsupported by udp4789', todo: 'open-udp-4789', limits: 'L1 L2 L3 L4' },
    { is: 'limited to unsupported by udp4789', todo: 'open-udp-4789', limits: 'L1 L2 L3 L4' },
  ]);
  expect(short[5]).toEqual({ is: 'supported', todo: 'program-static-routes', limits: 'L4' });
  expect(short[7]).toEqual({ is: 'supported', todo: 'confirm-provider-routes', limits: 'L4' });
  expect(short[9]).toEqual({ is: 'supported', todo: check, limits: 'L4' });
  expect(short.map(({ is }) => is).filter((_, at) => [4, 6, 8, 10, 11].includes(at))).toEqual([
    'unsupported',
    'unsupported',
    'unsupported',
    'unsupported',
    'untested',
  ]);
});

test('every reason and action in the decision file says something and cites its source', async ({ page }) => {
  const { combinations } = await decision(page, AWS);
  for (const { reasons, actions, agrees, dependsOn } of combinations) {
    expect(agrees).toBe(true);
    expect(reasons.length).toBeGreaterThan(0);
    expect(Array.isArray(dependsOn)).toBe(true);
    for (const { id, says, citations } of [...reasons, ...actions]) {
      expect(id).toMatch(/^[\w-]+$/);
      expect(says).toMatch(/\.$/);
      for (const citation of citations)
        expect(citation).toMatchObject({ source: 'guide-2020', section: expect.stringMatching(/\w/) });
    }
    for (const { citations } of actions) expect(citations.length).toBeGreaterThan(0);
  }
  expect(combinations[0]?.reasons.map(({ citations }) => citations[0]?.section)).toContain(
    'Determine datastore',
  );
});

test('the decision file tells the best that each answer can reach', async ({ page }) => {
  const { facets } = await decision(page, AWS);
  const reach = (facet: string): object =>
    Object.fromEntries((facets[facet] ?? []).map(({ value, best }) => [value, best]));
  expect(reach('fabric')).toEqual({ l2: 'supported', 'l3-peered': 'supported', 'l3-routed': 'supported' });
  expect(reach('udp4789')).toEqual({ open: 'supported', blocked: 'supported' });
  expect(reach('networking')).toEqual({
    'calico-bgp': 'supported',
    'calico-vxlan': 'limited',
    'static-routes': 'supported',
    'cloud-provider': 'supported',
    'flannel-host-gw': 'supported',
    'flannel-vxlan': 'untested',
  });
  expect(reach('datastore')).toEqual({ etcd: 'supported', kubernetes: 'supported' });
  expect(reach('need')).toEqual({
    'ip-borrowing': 'unsupported',
    'service-advertisement': 'unsupported',
    'windows-route-reflector': 'unsupported',
    ipip: 'unsupported',
  });
  expect(facets['platform']).toContainEqual({ value: 'aws', best: 'supported' });
  expect(facets['build']).toContainEqual({ value: '17763', best: 'supported' });
  expect(facets['block']).toContainEqual({ value: 26, best: 'supported' });
});

test('the decision file carries the recommendation and the plan', async ({ page }) => {
  const { recommended, conflicts, repairs, plan } = await decision(page, AWS);
  expect(recommended).toEqual({
    networking: 'calico-bgp',
    datastore: 'kubernetes',
    because: expect.stringContaining('etcd is a second store to run'),
  });
  expect(conflicts).toEqual([]);
  expect(repairs).toEqual([]);
  const shown = page.getByRole('region', { name: 'Plan', exact: true });
  await expect(shown.getByRole('heading', { level: 2 })).toHaveText(plan.title);
  await expect(shown.locator('h4')).toHaveText(plan.sections.map(({ heading }) => heading));
  const todo = plan.sections.find(({ id }) => id === 'before')?.items;
  expect(todo).toEqual([
    {
      id: 'aws-source-dest-check',
      kind: 'action',
      says: expect.stringContaining('source/destination check'),
    },
  ]);
});

test('the decision file names conflicts and repairs', async ({ page }) => {
  const { conflicts, repairs, recommended, combinations } = await decision(
    page,
    'fabric=l3-routed&networking=calico-bgp&need=ipip',
  );
  expect(conflicts).toEqual(expect.arrayContaining([['need'], ['fabric', 'networking']]));
  expect(repairs).toContainEqual({
    changes: [
      { facet: 'fabric', from: 'l3-routed', to: 'l2' },
      { facet: 'need', from: ['ipip'], to: null },
    ],
    reaches: 'supported',
  });
  expect(recommended).toEqual({ networking: null, datastore: null, because: expect.stringMatching(/\w/) });
  expect(combinations.filter(({ agrees }) => agrees).map(({ networking }) => networking)).toEqual([
    'calico-bgp',
    'calico-bgp',
  ]);
});

test('the Markdown holds the decision, boxes to tick, the link, and what was typed as it was typed', async ({
  page,
}) => {
  await page.goto(fragment(`${AWS}&view=plan`));
  await page.getByRole('textbox', { name: 'Plan title' }).fill('Racks *2* [a]');
  await page.getByRole('textbox', { name: 'Notes' }).fill('# not a heading');
  const markdown = await copied(page, 'Markdown');
  expect(markdown).toContain('# Racks \\*2\\* \\[a\\]\n');
  expect(markdown).toContain(
    'Windows nodes use Calico BGP, and Calico keeps its state in the Kubernetes API datastore.',
  );
  expect(markdown).toMatch(/^- \[ \] \*\*.*[Ss]ource\/dest.*check.*:\*\* /m);
  expect(markdown).toMatch(/^- \*\*IPIP overlay:\*\* /m);
  expect(markdown).toContain(`<${page.url()}>`);
  expect(markdown).toContain('- \\# not a heading');
  expect(markdown).toMatch(/\*\*Date:\*\* \d{4}-\d\d-\d\d\n/);
});

test('with nothing standing every button of the plan still works, and the files say so', async ({ page }) => {
  await page.goto(fragment('need=ipip&view=plan'));
  await expect(page.getByRole('region', { name: 'Decision' })).toContainText(
    'The 2020 guide documents nothing that fits all your answers.',
  );
  for (const what of ['JSON', 'Markdown'] as const) {
    const { name, content } = await downloaded(page, what);
    expect(name).toMatch(/^calico-windows-no-combination\./);
    expect(content).toContain('documents nothing that fits all your answers.');
    expect(content).toContain('“Must have: IPIP overlay” is ruled out');
    expect(await copied(page, what)).toBe(content);
  }
});

test('Print plan prints', async ({ page }) => {
  await page.goto(fragment(`${AWS}&view=plan`));
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', 'once');
  });
  await page.getByRole('button', { name: 'Print plan' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'once');
});
