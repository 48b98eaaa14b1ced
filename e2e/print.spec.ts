import { expect, fragment, notices, TABS, test, verdict } from './fixtures.ts';
import { outside, printed, SIZES } from './paper.ts';

const LINK = fragment(
  'platform=aws&build=17763.1432,20348.2700&fabric=l3-peered&networking=calico-bgp&datastore=etcd&pods=110&view=plan&title=Racks%20in%20Frankfurt',
);

const LIMITS = [
  'IP mobility and borrowing',
  'IPs reserved for Windows',
  'One IP block per host',
  'IPIP overlay',
  'No NAT between Calico workloads',
  'service IP advertisement',
];
const CONTROLS = [
  'Start over',
  'Copy link',
  'Print plan',
  'Copy as Markdown',
  'Download JSON',
  'Plan title',
  'What you have',
];

for (const [format, [width, height]] of Object.entries(SIZES))
  for (const theme of ['light', 'dark'] as const)
    test(`the plan prints whole on ${format}, and nothing else does (${theme})`, async ({
      page,
      baseURL,
    }) => {
      await page.emulateMedia({ colorScheme: theme });
      await page.goto(LINK);
      await expect(page.getByRole('region', { name: 'Plan', exact: true })).toBeVisible();
      const sheets = await printed(page, format);

      for (const [index, sheet] of sheets.entries()) {
        expect(Math.abs(sheet.width - width)).toBeLessThan(2);
        expect(Math.abs(sheet.height - height)).toBeLessThan(2);
        expect(sheet.lines.join(' ')).toContain(`page ${index + 1} of ${sheets.length}`);
        expect(outside(sheet)).toEqual([]);
      }

      const lines = sheets
        .flatMap((sheet) => sheet.lines)
        .filter((line) => line !== '' && !line.includes('Calico for Windows planner'));
      const text = lines.join(' ').replace(/\s+/g, ' ');
      expect(lines[0]).toBe('Racks in Frankfurt');
      expect(text).toContain('Signed off by');
      expect(text).toContain(
        'Windows nodes use Calico BGP, and Calico keeps its state in the etcd datastore.',
      );
      expect(text).toContain('source/destination check');
      for (const limit of LIMITS) expect(text).toContain(limit);
      expect(text.replaceAll(' ', '')).toContain(`${baseURL}${LINK}`);

      const runs = sheets.flatMap(({ items }) => items.map(({ str }) => str.trim()));
      for (const control of [...CONTROLS, ...Object.values(TABS)]) expect(runs).not.toContain(control);
    });

for (const theme of ['light', 'dark'] as const)
  test(`paper is white and its ink black, whatever the theme (${theme})`, async ({ page }) => {
    await page.goto(LINK);
    const toggle = page.getByRole('switch', { name: 'Dark' });
    await toggle.setChecked(theme === 'dark');
    await page.emulateMedia({ media: 'print', colorScheme: theme });
    const plan = page.getByRole('region', { name: 'Plan', exact: true });
    const code = plan.getByRole('img', { name: 'QR code of the link' });
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await expect(plan.getByRole('heading', { level: 2 })).toHaveCSS('color', 'rgb(0, 0, 0)');
    await expect(code).toBeVisible();
    await expect(code.locator('path')).toHaveCSS('fill', 'rgb(0, 0, 0)');
    await expect(code.locator('rect')).toHaveCSS('fill', 'rgb(255, 255, 255)');
    await expect(toggle).toBeHidden();
  });

test('remarks about the link do not print', async ({ page }) => {
  await page.goto(`${LINK}&colour=blue`);
  await expect(notices(page)).toBeVisible();
  const text = (await printed(page, 'A4')).flatMap(({ lines }) => lines).join(' ');
  expect(text).not.toContain('colour=blue');
});

test('notes of many lines, words without a break and a title of 80 characters stay on the sheet', async ({
  page,
}) => {
  await page.goto(fragment(`platform=aws&view=plan&title=${'W'.repeat(80)}`));
  const notes = Array.from({ length: 60 }, (_, index) => `note ${index + 1} ${'m'.repeat(200)}`);
  await page.getByRole('textbox', { name: 'Notes' }).fill(notes.join('\n'));
  const sheets = await printed(page, 'A4');
  expect(sheets.flatMap(outside)).toEqual([]);
  const text = sheets
    .flatMap(({ lines }) => lines)
    .join('')
    .replaceAll(' ', '');
  expect(text.split('W').length - 1).toBeGreaterThanOrEqual(80);
  expect(text).toContain('note60m');
});

test('with nothing standing a plan prints that says so', async ({ page }) => {
  await page.goto(fragment('need=ipip&view=plan'));
  await expect(page.getByRole('region', { name: 'Decision' })).toBeVisible();
  const text = (await printed(page, 'Letter')).flatMap(({ lines }) => lines).join(' ');
  expect(text).toContain('“Must have: IPIP overlay”');
  expect(text).toContain('page 1 of');
});

test('a plan of a release prints every command on the sheet, and where each source is', async ({ page }) => {
  await page.goto(
    './#v=1&edition=v3.32&platform=on-premises&networking=calico-vxlan&k8s=1.34&pods=110&view=plan',
  );
  await expect(page.getByRole('region', { name: 'Steps', exact: true })).toBeVisible();
  const commands = await page.locator('.plan-steps .command').allTextContents();
  expect(commands.length).toBeGreaterThan(25);
  const sheets = await printed(page, 'A4');
  expect(sheets.flatMap(outside)).toEqual([]);
  const bare = (text: string): string => text.replaceAll(/\s/g, '');
  const text = bare(sheets.flatMap(({ lines }) => lines).join(''));
  // A command that runs over the end of a sheet has the foot of the sheet in it.
  const missing = commands.filter((command) => !text.includes(bare(command)));
  expect(missing).toEqual([]);
  expect(text).toContain('https://github.com/projectcalico/calico/issues/10536');
});

test('on v3.32 with the operator, VXLAN on EKS prints why not, and what instead', async ({ page }) => {
  await page.goto('./#v=1&edition=v3.32&platform=eks&networking=calico-vxlan&install=operator&view=plan');
  await expect(page.getByRole('region', { name: 'Decision' })).toBeVisible();
  const text = (await printed(page, 'A4'))
    .flatMap(({ lines }) => lines)
    .join(' ')
    .replaceAll(/\s+/g, ' ');
  expect(text).toContain('v3.32 documents only');
  expect(text).toMatch(/Change that helps: .*AWS VPC CNI/);
  await expect(page.getByRole('region', { name: 'Steps', exact: true })).toHaveCount(0);
});

const RELEASE = './#v=1&edition=v3.32&platform=aws&build=20348&install=operator';

test('Decide prints its answer, all combinations, what to do first, every limit and the sources, and nothing else', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(RELEASE);
  const limits = page.getByRole('region', { name: 'Limits you accept' }).locator('li .text');
  await expect(limits.first()).toBeVisible();
  const listed = [
    ...(await limits.allTextContents()),
    ...(await page.getByRole('region', { name: 'Do first' }).locator('li .text').allTextContents()),
    ...(await page.getByRole('table', { name: 'All combinations' }).getByRole('rowheader').allTextContents()),
    ...(await verdict(page).getByRole('heading', { level: 2 }).allTextContents()),
  ];
  // Some limits are behind “more” on the screen.
  expect(await limits.filter({ visible: false }).count()).toBeGreaterThan(0);
  for (const [format, [width, height]] of Object.entries(SIZES)) {
    const sheets = await printed(page, format);
    for (const sheet of sheets) {
      expect(Math.abs(sheet.width - width)).toBeLessThan(2);
      expect(Math.abs(sheet.height - height)).toBeLessThan(2);
      expect(outside(sheet)).toEqual([]);
    }
    const text = sheets
      .flatMap(({ lines }) => lines)
      .join(' ')
      .replaceAll(/\s+/g, ' ');
    expect(listed.filter((one) => !text.includes(one))).toEqual([]);
    // The notes come last; a number that stands on the sheets is one of them.
    const notes = text.slice(text.lastIndexOf(' Sources '));
    expect(notes).toMatch(/ 1 Requirements .*https:\/\//u);
    const numbers = await page.locator('.source-mark').allTextContents();
    expect(numbers.filter((one) => !notes.includes(` ${one} `))).toEqual([]);
    const runs = sheets.flatMap(({ items }) => items.map(({ str }) => str.trim()));
    for (const control of [
      ...CONTROLS,
      ...Object.values(TABS),
      'Answer',
      'Open the plan',
      'All reasons',
      'Compare',
      'Show all 16',
      'Your answers',
      'Calico release',
    ])
      expect(runs).not.toContain(control);
  }
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  for (const part of [
    verdict(page).getByRole('heading', { level: 2 }),
    verdict(page).locator('.state .verdict'),
  ])
    await expect(part).toHaveCSS('color', 'rgb(0, 0, 0)');
});

for (const { what, link, says } of [
  {
    what: 'answers that exclude each other',
    link: './#v=1&edition=v3.32&datastore=etcd&install=standard-manual',
    says: [
      /Datastore: etcd/u,
      /Change Datastore to Kubernetes API/u,
      /Change Install method to Tigera operator/u,
    ],
  },
  {
    what: 'a combination that no document describes',
    link: './#v=1&edition=v3.32&platform=eks&networking=calico-vxlan',
    says: [/Not documented/iu, /EKS.*AWS VPC CNI/u, /Change Networking to AWS VPC CNI/u],
  },
])
  test(`of ${what} Decide prints why, and what to change`, async ({ page }) => {
    await page.goto(link);
    await expect(
      verdict(page)
        .getByRole('button', { name: /^Change / })
        .first(),
    ).toBeVisible();
    const text = (await printed(page, 'A4'))
      .flatMap(({ lines }) => lines)
      .join(' ')
      .replaceAll(/\s+/g, ' ');
    for (const one of says) expect(text).toMatch(one);
    expect(text).toContain('https://');
  });

/** How many sheets the default print of a plan may take, on either format. */
const SHEETS: readonly (readonly [string, string, number])[] = [
  [
    'v3.32 on premises, VXLAN, existing cluster',
    'edition=v3.32&platform=on-premises&build=20348.2700&fabric=l3-routed&udp4789=open&networking=calico-vxlan&datastore=kubernetes&k8s=1.35&runtime=containerd&cluster=existing-ipip&pools=installation',
    9,
  ],
  ['v3.29 on premises, BGP', 'edition=v3.29&platform=on-premises&fabric=l3-peered&networking=calico-bgp', 9],
  [
    'v3.25 on AWS, manual, VXLAN, etcd',
    'edition=v3.25&platform=aws&networking=calico-vxlan&datastore=etcd&install=standard-manual',
    9,
  ],
  ['v3.31 on EKS', 'edition=v3.31&platform=eks&networking=aws-vpc-cni', 7],
  ['v3.28 on AKS', 'edition=v3.28&platform=aks&networking=azure-cni', 7],
  ['the guide', 'edition=guide-2020&platform=on-premises', 3],
  ['v3.32 on EKS with VXLAN, not documented', 'edition=v3.32&platform=eks&networking=calico-vxlan', 2],
];
for (const [name, picks, most] of SHEETS)
  test(`a plan prints on at most ${most} sheets: ${name}`, async ({ page }) => {
    await page.goto(`./#v=1&${picks}&view=plan`);
    await expect(page.getByRole('region', { name: 'Plan', exact: true })).toBeVisible();
    for (const format of Object.keys(SIZES)) {
      const sheets = await printed(page, format);
      expect.soft(sheets.length, format).toBeLessThanOrEqual(most);
      expect.soft(sheets.flatMap(outside), format).toEqual([]);
      const text = sheets.flatMap(({ lines }) => lines).join(' ');
      expect.soft(text).toContain('Signed off by');
      expect.soft(text).not.toContain('All reasons');
    }
  });

test('the appendix prints where it is ticked, from a sheet of its own on', async ({ page }) => {
  await page.goto('./#v=1&edition=v3.31&platform=eks&networking=aws-vpc-cni&view=plan');
  const count = async (): Promise<number> => (await printed(page, 'A4')).length;
  await expect(page.getByRole('region', { name: 'Plan', exact: true })).toBeVisible();
  const before = await count();
  await page.getByRole('checkbox', { name: 'Appendix', exact: true }).check();
  const sheets = await printed(page, 'A4');
  expect(sheets.length).toBeGreaterThan(before);
  const first = sheets.map(({ lines }) =>
    lines.find((line) => line !== '' && !line.includes('Calico for Windows planner')),
  );
  expect(first).toContain('Appendix');
  await page.getByRole('checkbox', { name: 'Runbook', exact: true }).uncheck();
  expect((await printed(page, 'A4')).flatMap(({ lines }) => lines)).not.toContain('Runbook');
});
