import { describe, expect, it } from 'vitest';
import { compile } from '../engine/compile.ts';
import { allRulings } from '../engine/explain.ts';
import { recommend } from '../engine/recommend.ts';
import { conflicts, repairs } from '../engine/repair.ts';
import { editionOf } from '../facts/edition.ts';
import { guideBook } from '../facts/guide-2020/book.ts';
import type { Picks } from '../vocabulary.ts';
import { buildPlan } from './build.ts';
import { planMarkdown } from './markdown.ts';

const atlas = compile(editionOf(guideBook, 'guide-2020'));
const LINK = 'https://example.org/#v=1&edition=guide-2020&platform=aws';

function markdownFor(picks: Picks, typed: { readonly title?: string; readonly notes?: string } = {}): string {
  const rulings = allRulings(atlas, picks);
  const plan = buildPlan({
    atlas,
    picks,
    rulings,
    recommendation: recommend(atlas, rulings),
    conflicts: conflicts(atlas, picks),
    repairs: repairs(atlas, picks),
    title: typed.title ?? '',
    notes: typed.notes ?? '',
    day: '2026-11-22',
  });
  return planMarkdown(atlas.edition, plan, LINK, '2026-11-22');
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
  });

  it('has the sections of the plan as headings, in order', () => {
    const headings = markdownFor(PEERED, { notes: 'x' })
      .split('\n')
      .filter((line) => line.startsWith('## '));
    expect(headings).toEqual([
      '## Decision',
      '## Context',
      '## Why',
      '## Alternatives, and why each fell or came after',
      '## Do first',
      '## Steps, in order',
      '## Limits accepted',
      '## IP arithmetic',
      '## Windows builds: servicing and Kubernetes',
      '## What can be changed later',
      '## What no document states',
      '## Open questions',
      '## Next steps',
      '## Notes',
      '## Sources',
      '## Result and sign-off',
    ]);
  });

  it('lists what is to be done under who does it, with boxes to tick and where it is said', () => {
    const text = markdownFor(PEERED);
    const start = text.indexOf('## Do first');
    expect(text.slice(start, text.indexOf('\n\n## Steps, in order'))).toBe(
      [
        '## Do first',
        '',
        'Before Calico for Windows is installed, by who does it.',
        '',
        '### Network team',
        '',
        '- [ ] **Peer the nodes with the routers:** Configure BGP peering between the nodes and the routers of the fabric, on both sides. _[guide › Determine your network plugin › Calico BGP networking (O1b)]_',
        '',
        '### Cloud console',
        '',
        '- [ ] **Source/dest check off:** Disable the EC2 source/destination check on every instance of the cluster, so that hosts may forward traffic for their pods. _[guide › Determine your network plugin › Calico BGP networking (O1g); guide › Determine your network plugin › flannel host-gw (O5c)]_',
        '',
        '### Linux node',
        '',
        '- [ ] **Set the block size:** Set the block size of the IP pool to /25 or larger before any block exists: a /25 leaves 124 addresses for the 110 pods of one Windows node. _[guide › Review BGP limitations with Windows › IPs reserved for Windows (L2); guide › Review BGP limitations with Windows › Single IP block per host (L3)]_',
      ].join('\n'),
    );
  });

  it('puts the ways around under their limit', () => {
    expect(markdownFor(PEERED)).toContain(
      [
        '- [ ] **IPs reserved for Windows:** Four addresses of every block that a Windows node owns are reserved for Windows itself. With the default /26: 64 − 4 = 60 for pods. _[guide › Review BGP limitations with Windows › IPs reserved for Windows (L2)]_',
        '  - Way around: Give the IP pool a larger block size, before any pod exists.',
        '  - The guide lists it for BGP; VXLAN has the same IPAM, not without limits (O2c).',
        '',
      ]
        .join('\n')
        .trimEnd(),
    );
  });

  it('shows the context as lines of question and answer', () => {
    const text = markdownFor(PEERED);
    expect(text).toContain(
      '- **Platform:** AWS\n- **Windows builds in the cluster:** Server 2019 / 1809 (17763)\n',
    );
  });

  it('ends with a table to fill in by hand, and one line break', () => {
    expect(
      markdownFor({}).endsWith(
        '\n\n## Result and sign-off\n\n| Result | Date | Signed off by |\n| --- | --- | --- |\n|   |   |   |\n',
      ),
    ).toBe(true);
  });

  it.each<readonly [string, Picks]>([
    ['nothing picked', {}],
    ['everything picked', PEERED],
    ['nothing stands', { need: ['ipip'] }],
    ['a pair that falls', { ...PEERED, fabric: 'l3-routed' }],
  ])(
    'parts its blocks by exactly one empty line and says nothing that a program would say (%s)',
    (_, picks) => {
      const text = markdownFor(picks, { notes: 'x' });
      expect(text).not.toMatch(/\n{3}/);
      expect(text).not.toMatch(/[ \t]\n/);
      expect(text).not.toMatch(/undefined|\[object|NaN/);
      // An empty line before every heading but the first.
      expect(text.match(/[^\n]\n#{2,3} [^\n]+/g)).toBeNull();
    },
  );

  it('has no notes where none were typed', () => {
    expect(markdownFor({})).not.toContain('## Notes');
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
      '## Notes\n\n- See \\[runbook\\](x) and \\*ask\\*\n- \\# not a heading\n- \\<script\\>\n\n## Sources',
    );
  });

  /** The line of the plan that a note of one line becomes. */
  function lineOf(note: string): string {
    return /(?<=## Notes\n\n- ).*/.exec(markdownFor({}, { notes: note }))?.[0] ?? '';
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
