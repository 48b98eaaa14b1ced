import {
  box,
  cell,
  conflict,
  expect,
  expectAnswer,
  expectFragment,
  fragment,
  openQuestion,
  openTab,
  pick,
  radio,
  row,
  showAnswer,
  test,
  verdict,
} from './fixtures.ts';

test('a stranger goes from an empty page to a plan', async ({ page }) => {
  await page.goto('./');
  await expect(verdict(page)).toContainText('7 of 12 combinations are still possible');

  await pick(page, 'Platform', 'AWS');
  await pick(page, 'Windows builds', 'Server 2019');
  await pick(page, 'Fabric', 'Routed, no BGP peering');
  await expect(verdict(page)).toContainText('4 of 12 combinations are still possible');
  await expect(verdict(page)).toContainText('Recommended: Calico VXLAN with Kubernetes API.');

  await cell(page, 'Calico BGP', 'etcd').click();
  const ruling = page.getByRole('region', { name: 'Calico BGP with etcd' });
  await expect(ruling).toContainText(
    'Calico BGP needs one layer-2 segment for its mesh, or routers that peer',
  );
  await expect(ruling).toContainText('guide › Determine your network plugin › Calico BGP networking');

  await ruling.getByRole('button', { name: 'Fabric: Routed, routers peer BGP' }).click();
  await expectAnswer(page, 'Fabric', 'Routed, routers peer BGP');
  await ruling.getByRole('button', { name: 'Pick this combination' }).click();
  await expectAnswer(page, 'Networking', 'Calico BGP');
  await expectAnswer(page, 'Datastore', 'etcd');

  await openTab(page, 'Plan');
  const plan = page.getByRole('region', { name: 'Plan', exact: true });
  await expect(plan.getByRole('region', { name: 'Decision' })).toContainText(
    'Windows nodes use Calico BGP, and Calico keeps its state in the etcd datastore.',
  );
  await expect(plan.getByRole('region', { name: 'Do first' })).toContainText('source/destination check');
});

test('with nothing answered nothing is recommended, and a card says how much is possible', async ({
  page,
}) => {
  for (const [edition, count] of [
    ['guide-2020', 7],
    ['v3.32', 5],
  ] as const) {
    await page.goto(`./#v=1&edition=${edition}`);
    const possible = `${count} combinations possible`;
    await expect(page.getByRole('region', { name: possible })).toContainText('Open one in the table');
    await expect(page).toHaveTitle(`${possible} – Calico for Windows planner`);
    await expect(verdict(page)).toContainText(`${count} of `);
    await expect(verdict(page)).not.toContainText('Recommended');
    await expect(page.getByRole('table', { name: 'All combinations' })).not.toContainText('recommended');
    await expect(conflict(page)).toBeHidden();
  }
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

test('every cell of the matrix says its verdict in a word', async ({ page }) => {
  await page.goto(fragment('platform=aws&build=17763&fabric=l3-routed'));
  const words = {
    'Calico BGP': ['unsupported', 'unsupported'],
    'Calico VXLAN': ['limited', 'limited'],
    'Static routes': ['unsupported', 'supported'],
    'Cloud provider': ['unsupported', 'supported'],
    'flannel host-gw': ['unsupported', 'unsupported'],
    'flannel VXLAN': ['unsupported', 'untested'],
  };
  for (const [networking, [etcd = '', kubernetes = '']] of Object.entries(words)) {
    await expect(cell(page, networking, 'etcd')).toHaveText(new RegExp(`^${etcd}`));
    await expect(cell(page, networking, 'Kubernetes API')).toHaveText(new RegExp(`^${kubernetes}`));
  }
});

test('a cell that hangs on an undecided question names the question', async ({ page }) => {
  await page.goto('./');
  await expect(cell(page, 'Calico BGP', 'etcd')).toContainText('depends on Fabric');
  await pick(page, 'Fabric', 'One layer-2 segment');
  await expect(cell(page, 'Calico BGP', 'etcd')).toHaveText('supported');
});

test('a closed answer says why, can be picked all the same, and moves nothing else', async ({ page }) => {
  await page.goto(fragment('fabric=l3-routed'));
  const bgp = await showAnswer(page, 'Networking', 'Calico BGP');
  await expect(bgp).toHaveAccessibleDescription('unsupported');
  await page.getByRole('button', { name: 'Why is Calico BGP closed?' }).click();
  const told = page.getByRole('dialog', { name: 'Why is Calico BGP closed?' });
  await expect(told).toContainText('“Fabric: Routed, no BGP peering”');
  await expect(told.getByRole('button', { name: /^Source \d/ }).first()).toBeVisible();
  await expect(told.locator('.why-ways button').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Why is Calico BGP closed?' })).toBeFocused();
  await bgp.check();
  await expect(conflict(page)).toContainText(
    '“Fabric: Routed, no BGP peering” and “Networking: Calico BGP” exclude each other.',
  );
  await expect(verdict(page)).toContainText('documents nothing that fits all your answers');
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
  await conflict(page).getByRole('button', { name: 'Fabric: Routed, routers peer BGP' }).click();
  await expect(conflict(page)).toBeHidden();
  await expectFragment(page, 'platform=aws&fabric=l3-peered&networking=calico-bgp');
  await expect(verdict(page)).toContainText('Recommended: Calico BGP');
});

test('a need that no option meets leaves nothing standing, and the page offers to drop it', async ({
  page,
}) => {
  await page.goto(fragment('udp4789=open'));
  await pick(page, 'Must have', 'IPIP overlay');
  await expect(verdict(page)).toContainText('documents nothing that fits all your answers');
  await expect(conflict(page)).toContainText('“Must have: IPIP overlay” is ruled out.');
  await expect(conflict(page)).toContainText('No networking option allows IPIP');
  await conflict(page).getByRole('button', { name: 'Drop Must have: IPIP overlay' }).click();
  await expectFragment(page, 'udp4789=open');
  await expect(verdict(page)).toContainText('7 of 12 combinations are still possible');
});

test('of several builds the one that closes VXLAN is named', async ({ page }) => {
  await page.goto('./');
  await pick(page, 'Windows builds', 'Server 2016');
  await pick(page, 'Windows builds', 'Server 2022');
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
    conflict(page).getByRole('button', { name: 'Most pods on one Windows node: 60' }),
  ).toBeVisible();
  await conflict(page).getByRole('button', { name: 'IP pool block size: /25' }).click();
  await expect(conflict(page)).toBeHidden();
  await expectAnswer(page, 'IP pool block size', '/25');
});

test('somebody new is told how Windows nodes join, with the source', async ({ page }) => {
  await page.goto('./');
  const fold = page.getByRole('group').filter({ hasText: 'New to this?' });
  await fold.getByText('New to this?').click();
  for (const fact of ['C1', 'C2', 'C3', 'C4', 'C5']) await expect(fold.getByText(fact)).toBeVisible();
  await expect(fold).toContainText('guide › Concepts');
});
