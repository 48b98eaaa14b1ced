import {
  box,
  cell,
  conflict,
  expect,
  expectAnswer,
  expectFragment,
  fragment,
  openQuestion,
  pick,
  radio,
  row,
  showAnswer,
  test,
  verdict,
} from './fixtures.ts';

test('a stranger goes from an empty page to a plan', async ({ page }) => {
  await page.goto('./');
  await pick(page, 'Platform', 'AWS');
  await pick(page, 'Windows builds', 'Server 2019');
  await pick(page, 'Fabric', 'Routed, no BGP peering');
  const heading = verdict(page).getByRole('heading', { level: 2 });
  await expect(heading).toContainText('Calico VXLAN');
  await expect(heading).toContainText('Kubernetes API');
  await expect(verdict(page)).toContainText('Limited if one answer holds');

  await cell(page, 'Calico BGP', 'etcd').click();
  const ruling = page.getByRole('region', { name: 'Calico BGP with etcd' });
  await expect(ruling).toContainText(
    'Calico BGP needs one layer-2 segment for its mesh, or routers that peer',
  );
  await ruling.getByRole('button', { name: /^Source \d+, .*Calico BGP networking/ }).click();
  await expect(page.getByRole('dialog', { name: /^Source \d+/ })).toBeVisible();
  await page.keyboard.press('Escape');

  await ruling.getByRole('button', { name: /change Fabric to Routed, routers peer BGP/i }).click();
  await expectAnswer(page, 'Fabric', 'Routed, routers peer BGP');
  await expect(heading).toBeFocused();
  await ruling.getByRole('button', { name: 'Pick this combination' }).click();
  await expectAnswer(page, 'Networking', 'Calico BGP');
  await expectAnswer(page, 'Datastore', 'etcd');

  await verdict(page).getByRole('link', { name: 'Open the plan' }).click();
  const plan = page.getByRole('region', { name: 'Plan', exact: true });
  await expect(plan.getByRole('region', { name: 'Decision' })).toContainText(
    'Windows nodes use Calico BGP, and Calico keeps its state in the etcd datastore.',
  );
  await expect(plan.getByRole('region', { name: 'Do first' })).toContainText('source/destination check');
});

test('answered without the platform nothing is recommended, and the card asks on', async ({ page }) => {
  for (const edition of ['guide-2020', 'v3.32']) {
    await page.goto(`./#v=1&edition=${edition}&udp4789=open`);
    await expect(verdict(page).getByRole('heading', { level: 2 })).toHaveText(
      /^\d+ of 1[26] combinations are still possible$/,
    );
    await expect(verdict(page)).not.toContainText(/recommended|supported/i);
    await expect(page.getByRole('table', { name: 'All combinations' })).toBeVisible();
    await expect(cell(page, 'Calico BGP', 'Kubernetes API')).not.toHaveAccessibleName(/recommended/);
    await expect(conflict(page)).toBeHidden();
  }
  await verdict(page).getByRole('button', { name: 'Answer Platform' }).click();
  await expect(page.getByRole('radiogroup', { name: 'Platform' }).getByRole('radio').first()).toBeFocused();
});

test('the page opens on the draft of 2020 with nothing decided', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('combobox', { name: 'Calico release' })).toHaveValue('guide-2020');
  await expect(page.getByRole('complementary')).toContainText('draft of 2020');
  for (const question of ['Platform', 'Windows builds', 'Fabric'])
    await expect(row(page, question)).toContainText('not decided');
  await expectAnswer(page, 'Platform', 'Not decided');
  await openQuestion(page, 'Windows builds');
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
});

test('every cell of the table says its verdict in a word', async ({ page }) => {
  await page.goto(fragment('platform=aws&build=17763&fabric=l3-routed'));
  const words = {
    'Calico BGP': ['unsupported', 'unsupported'],
    'Calico VXLAN': ['limited if', 'limited if'],
    'Static routes': ['unsupported', 'supported'],
    'Cloud provider': ['unsupported', 'supported'],
    'flannel host-gw': ['unsupported', 'unsupported'],
    'flannel VXLAN': ['unsupported', 'untested'],
  };
  for (const [networking, [etcd = '', kubernetes = '']] of Object.entries(words)) {
    await expect(cell(page, networking, 'etcd')).toHaveText(etcd);
    await expect(cell(page, networking, 'Kubernetes API')).toHaveText(kubernetes);
  }
});

test('a condition of the answer leads to its question', async ({ page }) => {
  await page.goto(fragment('platform=aws&build=17763.1432&networking=calico-bgp'));
  await expect(verdict(page)).toContainText('Supported if one answer holds');
  await verdict(page).getByRole('button', { name: 'Answer Fabric' }).click();
  await expect(radio(page, 'Fabric', 'Not decided')).toBeFocused();
  await pick(page, 'Fabric', 'One subnet (one layer-2 segment)');
  await expect(verdict(page)).toHaveAttribute('data-state', 'supported');
  await expect(cell(page, 'Calico BGP', 'etcd')).toHaveText('supported');
});

test('what says the same is said once, and all of it can be shown', async ({ page }) => {
  await page.goto('./#v=1&edition=v3.32&platform=aws&build=20348&install=operator');
  const combinations = page.getByRole('table', { name: 'All combinations' });
  await expect(cell(page, 'Calico BGP', 'etcd')).toHaveCount(0);
  await expect(page.getByText('etcd: unsupported with every option.')).toBeVisible();
  await expect(page.getByText('Azure CNI belongs to')).toBeVisible();
  await page.getByRole('button', { name: 'Show all 16' }).click();
  await expect(combinations.getByRole('button')).toHaveCount(16);
  await cell(page, 'Calico BGP', 'etcd').click();
  const told = page.getByRole('region', { name: 'Calico BGP with etcd' });
  await expect(told).toContainText(/Nothing in v3\.32 makes it possible; .*it worked until v3\.\d+/);
  await expect(told.getByRole('link', { name: /^Compare with v3/ })).toHaveAttribute('href', /from=v3/);
});

test('cells are walked with the arrow keys, and Escape folds what is told', async ({ page }) => {
  await page.goto(fragment('platform=aws&build=17763&fabric=l3-routed'));
  const first = cell(page, 'Calico VXLAN', 'Kubernetes API');
  await first.focus();
  await page.keyboard.press('ArrowRight');
  await expect(cell(page, 'Calico VXLAN', 'etcd')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const second = cell(page, 'Static routes', 'etcd');
  await expect(second).toBeFocused();
  await page.keyboard.press('Enter');
  const told = page.getByRole('region', { name: 'Static routes with etcd' });
  await told.getByRole('button', { name: 'All reasons' }).click();
  await expect(told.getByRole('listitem').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(told).toHaveCount(0);
  await expect(second).toBeFocused();
});

test('after a pick one line says what it closed, the status says it in few words, and it can be undone', async ({
  page,
}) => {
  await page.goto(fragment('platform=aws'));
  await pick(page, 'Fabric', 'Routed, no BGP peering');
  const line = page.getByText('Routed, no BGP peering closed Calico BGP').first();
  await expect(line).toBeVisible();
  const spoken = page.getByRole('status').filter({ hasText: 'closed Calico BGP' });
  await expect(spoken).toContainText('Calico VXLAN');
  expect((await spoken.innerText()).split(/\s+/).length).toBeLessThanOrEqual(30);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expectFragment(page, 'platform=aws');
  await expect(verdict(page).getByRole('heading', { level: 2 })).toBeFocused();
});

test('the answer is compared with another in at most six lines', async ({ page }) => {
  await page.goto('./#v=1&edition=v3.32&platform=aws&build=20348&install=operator');
  await verdict(page).getByRole('button', { name: 'Compare' }).click();
  const lines = verdict(page).getByRole('table').getByRole('row');
  await expect(lines.nth(1)).toBeVisible();
  expect(await lines.count()).toBeLessThanOrEqual(7);
  await verdict(page)
    .getByRole('combobox', { name: 'Compared with' })
    .selectOption({ label: 'Cloud provider routes with the Kubernetes API: supported if' });
  await expect(verdict(page).getByRole('columnheader', { name: /^Cloud provider routes/ })).toBeVisible();
});

test('what to do and what to accept open their text', async ({ page }) => {
  await page.goto('./#v=1&edition=v3.32&platform=aws&build=20348&install=operator');
  await page.getByRole('region', { name: 'Do first' }).getByRole('button', { name: 'Disable BGP' }).click();
  await expect(page.getByRole('dialog', { name: 'Disable BGP' })).toContainText('Installation');
  await page.keyboard.press('Escape');
  const limits = page.getByRole('region', { name: 'Limits you accept' });
  await limits.getByRole('button', { name: 'WireGuard' }).press('Enter');
  await expect(page.getByRole('dialog', { name: 'WireGuard encryption' })).toContainText('does not encrypt');
});

test('a closed answer says why, can be picked all the same, and moves nothing else', async ({ page }) => {
  await page.goto(fragment('fabric=l3-routed'));
  const bgp = await showAnswer(page, 'Networking', 'Calico BGP');
  await expect(bgp).toHaveAccessibleDescription('unsupported');
  await page.getByRole('button', { name: 'Why is Calico BGP closed?' }).click();
  const told = page.getByRole('dialog', { name: 'Why is Calico BGP closed?' });
  await expect(told).toContainText('“Fabric: Routed, no BGP peering”');
  await expect(told.getByRole('button', { name: /^Source \d/ }).first()).toBeVisible();
  await expect(
    told.getByRole('button', { name: /change Fabric to Routed, routers peer BGP/i }),
  ).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Why is Calico BGP closed?' })).toBeFocused();
  await bgp.check();
  await expect(conflict(page)).toContainText('Fabric: Routed, no BGP peering and Networking: Calico BGP');
  await expect(bgp).toBeChecked();
  await expectAnswer(page, 'Fabric', 'Routed, no BGP peering');
});

test('a build that was typed says why it is closed, as the others do', async ({ page }) => {
  await page.goto(fragment('build=14393.100,17763.1432&networking=calico-vxlan'));
  const builds = await openQuestion(page, 'Windows builds');
  await expect(box(page, 'Server 2016 (14393.100)')).toHaveAccessibleDescription('unsupported');
  await expect(box(page, 'Server 2019 (17763.1432)')).toHaveAccessibleDescription('limited');
  await builds.getByRole('button', { name: 'Why is Server 2016 (14393.100) closed?' }).click();
  await expect(page.getByRole('dialog')).toContainText(/VXLAN needs/);
});

test('an open answer says what it can reach where that is less than supported', async ({ page }) => {
  await page.goto(fragment('networking=calico-vxlan'));
  await openQuestion(page, 'Platform');
  await expect(radio(page, 'Platform', 'Azure')).toHaveAccessibleDescription('');
  await openQuestion(page, 'Windows builds');
  await expect(box(page, 'Server 2019')).toHaveAccessibleDescription('17763 limited');
});

test('one click on a repair resolves a conflict and touches nothing else', async ({ page }) => {
  await page.goto(fragment('platform=aws&fabric=l3-routed&networking=calico-bgp'));
  await conflict(page).getByRole('button', { name: 'Change Fabric to One subnet' }).click();
  await expect(conflict(page)).toBeHidden();
  await expectFragment(page, 'platform=aws&fabric=l2&networking=calico-bgp');
  await expect(verdict(page).getByRole('heading', { level: 2 })).toContainText('Calico BGP');
});

test('a need that no option meets leaves nothing standing, and the page offers to drop it', async ({
  page,
}) => {
  await page.goto(fragment('udp4789=open'));
  await pick(page, 'Must have', 'IPIP overlay');
  await expect(conflict(page)).toContainText('Must have: IPIP overlay');
  await expect(conflict(page)).toContainText('No networking option allows IPIP');
  await conflict(page).getByRole('button', { name: 'Drop Must have: IPIP overlay' }).click();
  await expectFragment(page, 'udp4789=open');
  await expect(verdict(page)).toContainText('7 of 12 combinations are still possible');
});

test('of several builds the one that closes VXLAN is named', async ({ page }) => {
  await page.goto(fragment('build=14393,20348'));
  await cell(page, 'Calico VXLAN', 'etcd').click();
  const ruling = page.getByRole('region', { name: 'Calico VXLAN with etcd' });
  await expect(ruling).toContainText('For Server 2016: Calico VXLAN needs');
  await expect(ruling).not.toContainText('For Server 2022: Calico VXLAN needs');
});

test('a typed build that is none gets a sentence; the field keeps it and nothing else changes', async ({
  page,
}) => {
  await page.goto(fragment('platform=aws&build=20348'));
  const sentences = {
    'windows 10': 'is a name',
    '17763.': 'ends in a dot',
    '-1': '“-1” is no Windows build',
    '999999': 'Enter a number from 10240 to 99999',
    '5.15.0-1052-azure': 'looks like a Linux kernel',
    '17763.0': 'revision 0',
    '': 'Enter a Windows build',
  };
  await openQuestion(page, 'Windows builds');
  const field = page.getByRole('textbox', { name: 'Add a build' });
  for (const [typed, sentence] of Object.entries(sentences)) {
    await field.fill(typed);
    await field.press('Enter');
    await expect(page.getByRole('alert').filter({ hasText: sentence })).toBeVisible();
    await expect(field).toHaveAccessibleDescription(new RegExp(sentence));
    await expect(field).toHaveValue(typed);
    await expectFragment(page, 'platform=aws&build=20348');
  }
});

test('a typed build is added with its revision, blanks or not, and can be taken out again', async ({
  page,
}) => {
  await page.goto(fragment('build=20348'));
  await openQuestion(page, 'Windows builds');
  await page.getByRole('textbox', { name: 'Add a build' }).fill(' 17763 . 1432 ');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expectFragment(page, 'build=17763.1432,20348');
  await box(page, 'Server 2019 (17763.1432)').click();
  await expectFragment(page, 'build=20348');
  await page.getByRole('button', { name: 'Not decided: clear the builds' }).click();
  await expectFragment(page);
});

test('many builds are read at once, those that are none are named, and lines that are pasted stay apart', async ({
  page,
}) => {
  await page.goto(fragment('fabric=l2'));
  await openQuestion(page, 'Windows builds');
  const field = page.getByRole('textbox', { name: 'Add a build' });
  await field.evaluate((element) => {
    const data = new DataTransfer();
    data.setData('text', '10.0.20348.2700\n17763.1432\nvista');
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await field.press('Enter');
  await expectFragment(page, 'build=17763.1432,20348.2700&fabric=l2');
  await expect(field).toHaveValue('vista');
  await expect(field).toHaveAccessibleDescription(/“vista”/);
});

for (const { name, key, range, ends } of [
  { name: 'Most pods on one Windows node', key: 'pods', range: '1 to 4092', ends: ['1', '4092'] },
  { name: 'IP pool block size', key: 'block', range: '20 to 30', ends: ['20', '/30'] },
])
  test(`${name}: a number out of place gets a sentence, the ends of the range count`, async ({ page }) => {
    await page.goto(fragment('fabric=l2'));
    await openQuestion(page, name);
    const field = page.getByRole('textbox', { name });
    for (const typed of ['0', '1.5', '1e9', '-4', '5000', 'many']) {
      await field.fill(typed);
      await expect(field).toHaveAccessibleDescription(new RegExp(`Enter a whole number from ${range}\\.`));
      await expect(field).toHaveValue(typed);
      await expectFragment(page, 'fabric=l2');
    }
    for (const typed of ends) {
      await field.fill(typed);
      await expectFragment(page, `fabric=l2&${key}=${typed.replace('/', '')}`);
    }
    await field.fill('');
    await expect(field).not.toHaveAccessibleDescription(/Enter/);
    await expectFragment(page, 'fabric=l2');
  });

test('pods that do not fit into the block are a conflict with two ways out', async ({ page }) => {
  await page.goto(fragment('networking=calico-vxlan&pods=110&block=26'));
  await openQuestion(page, 'IP pool block size');
  await expect(page.getByRole('complementary')).toContainText(
    '64 addresses − 4 reserved for Windows = 60 for pods',
  );
  await expect(
    conflict(page).getByRole('button', { name: 'Change Most pods on one Windows node to 60' }),
  ).toBeVisible();
  await conflict(page).getByRole('button', { name: 'Change IP pool block size to /25' }).click();
  await expect(conflict(page)).toBeHidden();
  await expectAnswer(page, 'IP pool block size', '/25');
});

test('somebody new is told how Windows nodes join, with the source', async ({ page }) => {
  await page.goto('./');
  const fold = page.getByRole('group').filter({ hasText: 'How Windows nodes join a Calico cluster' });
  await fold.getByText('How Windows nodes join a Calico cluster').click();
  await expect(fold.getByRole('listitem')).toHaveCount(5);
  await expect(fold.getByRole('button', { name: /^Source \d+, Concepts/ }).first()).toBeVisible();
});
