import { expect, expectAnswer, expectFragment, fragment, notices, pick, test } from './fixtures.ts';

/** A link's fragment, what the page has to say about it, and what the address becomes. */
const LINKS = {
  'an unknown key': {
    link: '#v=1&colour=blue&fabric=l2',
    says: ['“colour=blue”: this page has no such key'],
    becomes: 'fabric=l2',
  },
  'an unknown value': {
    link: '#v=1&platform=mars&fabric=l2&view=nowhere',
    says: ['“platform=mars”: this page does not know that value', '“view=nowhere”'],
    becomes: 'fabric=l2',
  },
  'an unknown release': {
    link: '#v=1&edition=guide-1999&fabric=l2',
    says: ['“edition=guide-1999”'],
    becomes: 'fabric=l2',
  },
  'a link to compare with that is none': {
    link: '#v=1&fabric=l2&against=hello&limits=some',
    says: ['“against=hello”', '“limits=some”'],
    becomes: 'fabric=l2',
  },
  'one unknown value of several': {
    link: '#v=1&build=17763,vista&fabric=l2&need=ipip,teleport',
    says: ['“build=vista”', '“need=teleport”'],
    becomes: 'build=17763&fabric=l2&need=ipip',
  },
  'a key given twice': {
    link: '#v=1&fabric=l2&platform=azure&platform=aws',
    says: ['“platform” more than once', '“platform=aws” was left out'],
    becomes: 'platform=azure&fabric=l2',
  },
  'a key whose first value cannot be read': {
    link: '#v=1&fabric=l9&fabric=l2',
    says: ['“fabric=l9”'],
    becomes: 'fabric=l2',
  },
  'numbers out of range': {
    link: '#v=1&pods=4093&block=19&build=999999&fabric=l2',
    says: [
      '“pods=4093”: the number has to lie between 1 and 4092',
      '“block=19”: the number has to lie between 20 and 30',
      '“build=999999”: the number has to lie between 10240 and 99999',
    ],
    becomes: 'fabric=l2',
  },
  'a newer version of the format': {
    link: '#v=2&fabric=l2',
    says: ['“v=2”: it was made by a newer version of this page'],
    becomes: 'fabric=l2',
  },
  'more than 4,096 characters': {
    link: `#v=1&fabric=l2&junk=${'x'.repeat(4100)}&platform=aws`,
    says: ['only the first 4,096 were read', 'Left out from “junk=xxx'],
    becomes: 'fabric=l2',
  },
  'a title that is too long': {
    link: `#v=1&fabric=l2&title=${'t'.repeat(90)}`,
    says: ['is longer than 80 characters and was cut'],
    becomes: `fabric=l2&title=${'t'.repeat(80)}`,
  },
  'answers that only releases know': {
    link: '#v=1&edition=guide-2020&platform=eks&fabric=l2&install=operator',
    says: [
      '“platform=eks”: not a question of this edition',
      '“install=operator”: not a question of this edition',
    ],
    becomes: 'platform=eks&fabric=l2&install=operator',
  },
  'broken escapes and stray signs': {
    link: '#v=1&&=&%E0%A4=1&fabric=l2&title=100%',
    says: ['“%E0%A4=1”'],
    becomes: 'fabric=l2&title=100%25',
  },
};

for (const [what, { link, says, becomes }] of Object.entries(LINKS))
  test(`${what}: named in plain sight, the rest applies, the address is rewritten`, async ({ page }) => {
    await page.goto(link);
    for (const sentence of says) await expect(notices(page)).toContainText(sentence);
    await expect(notices(page)).toBeInViewport();
    await expectAnswer(page, 'Fabric', 'One layer-2 segment');
    await expectFragment(page, becomes);
  });

test('a release that is not out yet is shown as the newest, by name', async ({ page }) => {
  await page.goto('./#v=1&edition=v3.99&fabric=l2');
  await expect(notices(page)).toContainText('This page does not know Calico v3.99 yet; showing v3.32.');
  await expect(page).toHaveURL((url) => url.hash === '#v=1&edition=v3.32&fabric=l2');
});

test('answers that only releases know stay in the link and count as not decided', async ({ page }) => {
  await page.goto(fragment('platform=eks'));
  await expectAnswer(page, 'Platform', 'Not decided');
  await pick(page, 'Fabric', 'One layer-2 segment');
  await expectFragment(page, 'platform=eks&fabric=l2');
  await pick(page, 'Platform', 'AWS');
  await expectFragment(page, 'platform=aws&fabric=l2');
  await expect(notices(page)).toHaveCount(0);
});

test('what was said about a link can be put away, remark by remark, and the focus goes on', async ({
  page,
}) => {
  await page.goto('#v=1&colour=blue&platform=mars&fabric=l2');
  const put = page.getByRole('button', { name: 'Understood' });
  await expect(put).toHaveCount(2);
  await put.first().click();
  await expect(put).toHaveCount(1);
  await expect(put).toBeFocused();
  await expect(notices(page)).toContainText('“platform=mars”');
  await put.press('Enter');
  await expect(put).toHaveCount(0);
  await expect(page.getByRole('tabpanel').getByRole('heading', { level: 2 }).first()).toBeFocused();
  await expect(notices(page)).toHaveCount(0);
  await expectFragment(page, 'fabric=l2');
});

test('a bad link opened in the open page is named just the same, and a good one says nothing', async ({
  page,
}) => {
  await page.goto(fragment('platform=aws'));
  await expectAnswer(page, 'Platform', 'AWS');
  await page.goto('#v=1&fabric=l9&build=20348');
  await expect(notices(page)).toContainText('“fabric=l9”');
  await expectAnswer(page, 'Platform', 'Not decided');
  await expectAnswer(page, 'Windows builds', 'Server 2022');
  await expectFragment(page, 'build=20348');
  await page.goto(fragment('fabric=l2'));
  await expectAnswer(page, 'Fabric', 'One layer-2 segment');
  await expect(notices(page)).toHaveCount(0);
});
