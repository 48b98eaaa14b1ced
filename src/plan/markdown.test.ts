import { describe, expect, it } from 'vitest';
import { compile } from '../engine/compile.ts';
import { allRulings } from '../engine/explain.ts';
import { closest, recommend } from '../engine/recommend.ts';
import { repairs } from '../engine/repair.ts';
import { editionOf } from '../facts/edition.ts';
import { guideBook } from '../facts/guide-2020/book.ts';
import { edition as releaseEdition } from '../facts/releases/edition.ts';
import type { Picks } from '../vocabulary.ts';
import { partName } from '../words/planner.ts';
import { whoName } from '../words/sentences.ts';
import { buildPlan } from './build.ts';
import { inText, planMarkdown } from './markdown.ts';
import { marked } from './marks.ts';
import type { Plan } from './types.ts';
import { conflicts } from '../engine/conflicts.ts';

const atlas = compile(editionOf(guideBook, 'guide-2020'));
const LINK = 'https://example.org/#v=1&edition=guide-2020&platform=aws';

function planFor(picks: Picks, typed: { readonly title?: string; readonly notes?: string } = {}): Plan {
  const rulings = allRulings(atlas, picks);
  return buildPlan({
    atlas,
    picks,
    rulings,
    recommendation: recommend(atlas, rulings, picks),
    closest: closest(atlas, rulings, picks),
    conflicts: conflicts(atlas, picks),
    repairs: repairs(atlas, picks),
    title: typed.title ?? '',
    notes: typed.notes ?? '',
    day: '2026-11-22',
  });
}

function markdownFor(picks: Picks, typed: { readonly title?: string; readonly notes?: string } = {}): string {
  return planMarkdown(atlas.edition, planFor(picks, typed), LINK, '2026-11-22');
}

const PEERED: Picks = {
  platform: 'aws',
  build: ['17763'],
  fabric: 'l3-peered',
  networking: 'calico-bgp',
  datastore: 'etcd',
  pods: 110,
};

describe('a plan as Markdown', () => {
  it('begins with the title, the release, the day and the link', () => {
    expect(markdownFor({}).split('\n').slice(0, 8)).toEqual([
      '# Windows nodes in a Calico cluster',
      '',
      '- **Calico release:** 2020 guide (draft)',
      '- **Date:** 2026-11-22',
      '- **Revisit by:** 2027-11-22',
      '- **Link:** <https://example.org/#v=1&edition=guide-2020&platform=aws>',
      '',
      '## Decision',
    ]);
    expect(markdownFor({}).split('\n')[9]).toBe(`### ${planFor({}).sections[0]?.heading}`);
  });

  it('has the parts of the plan as headings, and their sections under them, in order', () => {
    const headings = markdownFor(PEERED, { notes: 'x' })
      .split('\n')
      .filter((line) => /^#{2,3} /.test(line));
    const { sections } = planFor(PEERED, { notes: 'x' });
    expect(headings).toEqual(
      sections.flatMap(({ part, heading }, index) => [
        ...(sections[index - 1]?.part === part ? [] : [`## ${partName(part)}`]),
        `### ${heading}`,
      ]),
    );
  });

  it('lists what is to be done under who does it, with boxes to tick and where it is said', () => {
    const { heading, items } = planFor(PEERED).sections.find(({ id }) => id === 'before')!;
    const [peers, check, block] = items.map(
      (item) => `- [ ] **${item.lead}:** ${item.says}${marked(atlas.edition, item)}`,
    );
    expect(peers).toMatch(/ \[\d+(, \d+)*\]$/);
    const text = markdownFor(PEERED);
    const start = text.indexOf(`### ${heading}\n`);
    expect(text.slice(start, text.indexOf('\n\n### ', start))).toBe(
      [
        `### ${heading}`,
        '',
        `#### ${whoName('network')}`,
        '',
        peers,
        '',
        `#### ${whoName('cloud')}`,
        '',
        check,
        '',
        `#### ${whoName('linux')}`,
        '',
        block,
      ].join('\n'),
    );
  });

  it('lists each source under its number, with its address', () => {
    const { items } = planFor(PEERED).sections.find(({ id }) => id === 'sources')!;
    for (const { number, says, url } of items)
      expect(markdownFor(PEERED)).toContain(
        `- ${number === undefined ? '' : `**${number}** `}${says}${url === undefined ? '' : ` <${url}>`}`,
      );
  });

  it('puts what else is told of a limit under it, one line each', () => {
    const limits = planFor(PEERED).sections.find(({ id }) => id === 'all-limits');
    const item = limits!.items.find(({ id }) => id === 'L2')!;
    const { lead, says, more = [] } = item;
    expect(more.length).toBeGreaterThan(1);
    expect(markdownFor(PEERED)).toContain(
      [`- **${lead}:** ${says}${marked(atlas.edition, item)}`, ...more.map((line) => `  - ${line}`)].join(
        '\n',
      ),
    );
  });

  it('shows the context as lines of question and answer', () => {
    const text = markdownFor(PEERED);
    const context = planFor(PEERED).sections.find(({ id }) => id === 'context');
    const lines = context!.items.map(({ lead, says }) => `- **${lead}:** ${says}`);
    expect(lines.length).toBeGreaterThan(5);
    expect(text).toContain(`\n\n${lines.join('\n')}\n\n`);
  });

  it('ends the decision with a table to fill in by hand, and the whole with one line break', () => {
    expect(markdownFor({})).toContain(
      '\n\n### Result and sign-off\n\n| Result | Date | Signed off by |\n| --- | --- | --- |\n|   |   |   |\n\n## ',
    );
    expect(markdownFor({})).toMatch(/[^\n]\n$/);
  });

  it.each<readonly [string, Picks]>([
    ['nothing picked', {}],
    ['everything picked', PEERED],
    ['nothing fits', { need: ['ipip'] }],
    ['a combination that is ruled out', { ...PEERED, fabric: 'l3-routed' }],
  ])(
    'parts its blocks by exactly one empty line and says nothing that a program would say (%s)',
    (_, picks) => {
      const text = markdownFor(picks, { notes: 'x' });
      expect(text).not.toMatch(/\n{3}/);
      expect(text).not.toMatch(/[ \t]\n/);
      expect(text).not.toMatch(/undefined|\[object|NaN/);
      // An empty line before every heading but the first.
      expect(text.match(/[^\n]\n#{2,4} [^\n]+/g)).toBeNull();
    },
  );

  it('has no notes where none were typed', () => {
    expect(markdownFor({})).not.toContain('### Notes');
  });
});

describe('texts in angle brackets', () => {
  it.each([
    ['Use <pod-cidr> here.', 'Use `<pod-cidr>` here.'],
    ['Use `<pod-cidr>` here, then <x>.', 'Use `<pod-cidr>` here, then `<x>`.'],
    ['Add `"a": {"b": "<c>"}` to it.', 'Add `"a": {"b": "<c>"}` to it.'],
    ['1 < 2', '1 < 2'],
  ])('stand as code, once: %s', (text, markdown) => {
    expect(inText(text)).toBe(markdown);
  });

  it('are kept in what stands under a heading', () => {
    const edition = releaseEdition({ edition: 'v3.32', docs: 'amended' });
    const plan: Plan = {
      ...planFor({}),
      sections: [
        {
          part: 'runbook',
          id: 'steps',
          heading: 'Steps',
          intro: 'Replace <this>.',
          items: [
            { id: 'a', kind: 'waiting', says: 'First.' },
            { id: 'b', kind: 'step', group: 'Later', says: 'Then.' },
          ],
        },
      ],
    };
    expect(planMarkdown(edition, plan, LINK, '2026-11-22')).toContain(
      '### Steps\n\nReplace `<this>`.\n\n- First.\n\n#### Later\n\n- Then.',
    );
  });
});

describe('what the user typed', () => {
  it('stands in the title as typed, whatever Markdown would make of it', () => {
    const title = '*Bern* `racks` [1] <b> #2 a|b _x_ \\';
    expect(markdownFor({}, { title }).split('\n')[0]).toBe(
      '# \\*Bern\\* \\`racks\\` \\[1\\] \\<b\\> \\#2 a\\|b \\_x\\_ \\\\',
    );
  });

  it('stands in the notes as typed, one item a line', () => {
    const text = markdownFor({}, { notes: 'See [runbook](x) and *ask*\n# not a heading\n<script>' });
    expect(text).toContain(
      '### Notes\n\n- See \\[runbook\\](x) and \\*ask\\*\n- \\# not a heading\n- \\<script\\>\n\n### ',
    );
  });

  /** The line of the plan that a note of one line becomes. */
  function lineOf(note: string): string {
    return /(?<=### Notes\n\n- ).*/.exec(markdownFor({}, { notes: note }))?.[0] ?? '';
  }

  it('begins no list and draws no line of its own, whatever a note begins with', () => {
    const notes = ['- ask', '+ ask', '* ask', '- [ ] ask', '1. ask', '12) ask', '---', '***'];
    const misread = notes.filter((note) => /^(?:(?:[-+*]|\d+[.)])\s|([-*])\1\1+$)/.test(lineOf(note)));
    expect(misread).toEqual([]);
  });

  it('is neither struck out nor decoded', () => {
    expect(lineOf('~~cancelled~~')).not.toMatch(/(?<!\\)~~/);
    expect(lineOf('AT&amp;T')).not.toMatch(/(?<!\\)&amp;(?!amp;)/);
  });
});
