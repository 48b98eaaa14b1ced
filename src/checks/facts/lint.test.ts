import { describe, expect, test } from 'vitest';
import { guideBook } from '../../facts/guide-2020/book.ts';
import type { FactBook, NamedPreset, NetworkingOption, Step, SupportRule } from '../../facts/types.ts';
import { AMENDED, AS_RELEASED, BOOKS } from './books.ts';
import { CHECKS, countFacts, lintBook, lintBooks } from './lint.ts';
import { presetsStand } from './presetsStand.ts';

describe('the facts as they are', () => {
  test.each(CHECKS)('$question', (check) => {
    for (const book of BOOKS) expect(lintBook(book, [check])).toEqual([]);
  });

  test('every edition is told by one book', () => {
    expect(lintBooks([...BOOKS, ...AMENDED])).toEqual([]);
  });

  test('the releases as they were published have no findings', () => {
    expect(AS_RELEASED.flatMap((book) => lintBook(book))).toEqual([]);
  });

  test('the releases are asked everything, but for what is said to be about the guide alone', () => {
    const left = CHECKS.flatMap(({ id, cannot }) => (cannot === undefined ? [] : [[id, cannot]]));
    expect(left.map(([id]) => id)).toEqual(['statements-used']);
    for (const [, why] of left) expect(why).toMatch(/^[A-Z].*\.$/);
  });
});

/** A bad copy of the guide for each check: the finding's place, and what was done to the book. */
const BAD: Readonly<Record<string, readonly { at: string; book: FactBook }[]>> = {
  'spans-sane': [
    {
      at: 'vxlan-port-open',
      book: withRule('vxlan-port-open', { span: { since: 'guide-2020', until: 'v9' } }),
    },
  ],
  'ids-unique': [
    { at: 'rule vxlan-port-open', book: add('rules', rule('vxlan-port-open')) },
    { at: 'statement O1', book: add('statements', first(guideBook.statements, 'O1')) },
    { at: 'facet fabric', book: add('facets', first(guideBook.facets, 'facet-fabric')) },
    {
      at: 'addressing of guide-2020',
      book: add('addressing', first(guideBook.addressing, 'addressing')),
    },
    {
      at: 'action set-block-size',
      book: add('actions', { ...first(guideBook.actions, 'set-block-size'), who: 'cloud' }),
    },
  ],
  'workaround-ids-unique': [{ at: 'workaround L3-b', book: withWorkaround('L3-a', { id: 'L3-b' }) }],
  'citations-resolve': [
    {
      at: 'option static-routes',
      book: withOption('static-routes', { citation: { source: 'guide-2020', section: 'Appendix' } }),
    },
    {
      at: 'limitation L5',
      book: change('limitations', 'L5', { citation: { source: 'hearsay', section: 'Concepts' } }),
    },
  ],
  'statements-resolve': [
    { at: 'rule vxlan-port-open', book: withRule('vxlan-port-open', { from: ['O9'] }) },
    { at: 'concept next-step', book: change('concepts', 'next-step', { from: 'N2' }) },
  ],
  'statements-used': [{ at: 'statement O2b', book: withOption('calico-vxlan', { tells: ['O2'] }) }],
  'twins-agree': [
    {
      at: 'L5',
      book: change('limitations', 'L5', { citation: first(guideBook.limitations, 'L4').citation }),
    },
  ],
  'conditions-known': [
    { at: 'rule vxlan-port-open', book: withRule('vxlan-port-open', { when: { udp4789: ['closed'] } }) },
    { at: 'rule vxlan-port-open', book: withRule('vxlan-port-open', { when: { runtime: ['docker'] } }) },
    { at: 'workaround L3-b', book: withWorkaround('L3-b', { when: [{ networking: ['calico-ipip'] }] }) },
  ],
  'axes-declared': [
    { at: 'rule vxlan-port-open', book: withRule('vxlan-port-open', { aspect: 'firewall' }) },
    { at: 'rule vxlan-port-open', book: withRule('vxlan-port-open', { when: { fabric: ['l2'] } }) },
  ],
  'builds-sane': [
    { from: 18317, to: 17763 },
    { from: 9999 },
    { from: 17763, revisionFrom: 500 },
    { from: 17763, to: 17763, revisionFrom: 500, revisionBelow: 500 },
  ].map((range) => ({
    at: 'rule vxlan-on-1809',
    book: withRule('vxlan-on-1809', { when: { networking: ['calico-vxlan'], build: [range] } }),
  })),
  'rules-alive': [
    {
      at: 'rule vxlan-port-open',
      book: withRule('vxlan-port-open', { when: { networking: ['calico-vxlan'], udp4789: ['closed'] } }),
    },
    {
      at: 'rule vxlan-port-open',
      book: withRule('vxlan-port-blocked', { when: { networking: ['calico-vxlan'] } }),
    },
    {
      at: 'rule vxlan-on-1809',
      book: withRule('vxlan-build-not-listed', { when: { build: [{ to: 17763 }] } }),
    },
  ],
  'rules-agree': [
    {
      at: 'rule vxlan-port-open',
      book: withRule('vxlan-port-blocked', { when: { udp4789: ['open', 'blocked'] } }),
    },
    {
      at: 'rule vxlan-from-18317',
      book: withRule('vxlan-on-1809', { when: { networking: ['calico-vxlan'], build: [{ from: 17763 }] } }),
    },
  ],
  'limited-says-what': [
    { at: 'rule vxlan-on-1809', book: withRule('vxlan-on-1809', { from: ['O2e'] }) },
    { at: 'rule vxlan-on-1809', book: withRule('vxlan-on-1809', { says: 'VXLAN works on Server 2019.' }) },
  ],
  'options-complete': [
    { at: 'option calico-ipip', book: withOption('static-routes', { id: 'calico-ipip' }) },
    { at: 'networking static-routes', book: withOption('static-routes', { id: 'calico-ipip' }) },
    {
      at: 'option calico-bgp',
      book: { ...guideBook, datastoreRows: guideBook.datastoreRows.filter(({ id }) => id !== 'D1') },
    },
  ],
  'answers-spelled': [
    {
      at: 'facet udp4789, answer closed',
      book: change('facets', 'facet-udp4789', { answers: [{ value: 'closed', label: 'Closed' }] }),
    },
    {
      at: 'facet build, answer 1809',
      book: change('facets', 'facet-build', { answers: [{ value: '1809', label: 'Server 2019' }] }),
    },
    {
      at: 'facet block, answer 31',
      book: change('facets', 'facet-block', { answers: [{ value: '31', label: '/31' }] }),
    },
  ],
  'datastores-agree': [
    { at: 'datastore row D3', book: change('datastoreRows', 'D3', { etcd: 'yes' }) },
    {
      at: 'datastore row D1',
      book: { ...guideBook, rules: guideBook.rules.filter(({ id }) => id !== 'bgp-datastores') },
    },
  ],
  'workarounds-apply': [
    { at: 'workaround L3-a', book: withWorkaround('L3-a', { when: [{ networking: ['static-routes'] }] }) },
  ],
  'actions-due': [
    {
      at: 'action open-udp-4789',
      book: change('actions', 'open-udp-4789', { until: { networking: ['calico-vxlan'] } }),
    },
    { at: 'action open-udp-4789', book: change('actions', 'open-udp-4789', { does: 'Open {port}.' }) },
    { at: 'action open-udp-4789', book: change('actions', 'open-udp-4789', { does: 'Count {pods}.' }) },
  ],
  'steps-sane': [
    { at: 'step a', book: withSteps({ id: 'a' }) },
    { at: 'step a', book: withSteps({ id: 'a', command: 'x' }, { id: 'a', command: 'x' }) },
    { at: 'step a', book: withSteps({ id: 'a', command: 'curl {podcidr}' }) },
    { at: 'step a', book: withSteps({ id: 'a', command: 'kubectl exec a -- ping 8.8.8.8' }) },
    { at: 'step a', book: withSteps({ id: 'a', command: 'x', sets: [{ kind: 'Pool', fields: {} }] }) },
  ],
  'texts-written': [
    { at: 'rule vxlan-port-open', book: withRule('vxlan-port-open', { says: 'It is open' }) },
    { at: 'rule vxlan-port-open', book: withRule('vxlan-port-open', { says: ' ' }) },
    {
      at: 'rule vxlan-port-blocked',
      book: withRule('vxlan-port-blocked', { says: rule('vxlan-port-open').says }),
    },
    { at: 'workaround L3-b', book: withWorkaround('L3-b', { says: 'Use host-local' }) },
  ],
};

/** The guide with steps, which it has none of. */
function withSteps(...steps: readonly Partial<Step>[]): FactBook {
  return {
    ...guideBook,
    resources: [],
    steps: steps.map((step) => ({
      id: 'step',
      span: { since: 'guide-2020' },
      phase: 'pools',
      title: 'A step',
      where: 'linux-shell',
      when: [{}],
      why: 'For the test.',
      citations: [first(guideBook.statements, 'O1').citation],
      ...step,
    })),
  };
}

describe('a bad copy of the facts', () => {
  test.each(Object.keys(BAD).flatMap((id) => (BAD[id] ?? []).map((bad) => ({ id, ...bad }))))(
    '$id finds $at',
    ({ id, at, book }) => {
      const findings = lintBook(
        book,
        CHECKS.filter((check) => check.id === id),
      );
      expect(findings.map((finding) => finding.at)).toContain(at);
      for (const finding of findings) {
        expect(finding.check).toBe(id);
        expect(finding.tip).not.toBe('');
      }
    },
  );

  test.each<{ what: string; at: string; preset: Partial<NamedPreset> }>([
    { what: 'asks for what contradicts', at: 'preset p', preset: { picks: { need: ['ipip'] } } },
    { what: 'picks an unknown answer', at: 'preset p', preset: { picks: { platform: 'eks' } } },
    { what: 'answers out of range', at: 'preset p', preset: { picks: { block: 26, pods: 0 } } },
    { what: 'stands twice', at: 'preset aws', preset: { id: 'aws' } },
  ])('presets-stand finds a preset that $what', ({ at, preset }) => {
    const presets: readonly NamedPreset[] = [
      { id: 'aws', edition: 'guide-2020', name: 'AWS', who: 'One.', picks: { platform: 'aws' } },
      { id: 'p', edition: 'guide-2020', name: 'P', who: 'Another.', picks: {}, ...preset },
    ];
    expect(lintBook(guideBook, [presetsStand(presets)]).map((finding) => finding.at)).toEqual([at]);
  });

  test('every check is seen to bite', () => {
    const bitten = [...Object.keys(BAD), 'presets-stand'];
    expect(CHECKS.map(({ id }) => id).filter((id) => !bitten.includes(id))).toEqual([]);
  });
});

describe('the lint itself', () => {
  test('a check that fails is a finding, and the others still speak', () => {
    const broken = {
      id: 'broken',
      question: 'Does it break?',
      check: () => {
        throw new Error('out of order');
      },
    };
    const findings = lintBook(withRule('vxlan-port-open', { says: '' }), [broken, ...CHECKS]);
    expect(findings.map(({ check }) => check)).toEqual(['broken', 'texts-written']);
  });

  test('an edition without addressing is a finding', () => {
    expect(lintBook({ ...guideBook, addressing: [] }).map(({ check }) => check)).toEqual(['edition-stands']);
  });

  test('an edition that no book tells, or two, is a finding', () => {
    expect(lintBooks([]).map(({ at }) => at)).toContain('edition guide-2020');
    expect(lintBooks([guideBook, guideBook]).map(({ check }) => check)).toContain('edition-told');
  });

  test('facts of every kind are counted', () => {
    const bare: FactBook = {
      ...guideBook,
      statements: [],
      concepts: [],
      facets: [],
      options: [],
      limitations: [],
    };
    expect(countFacts({ ...bare, actions: [], datastoreRows: [] })).toBe(guideBook.rules.length + 1);
  });
});

// Helpers

type Kind = Exclude<keyof FactBook, 'sources' | 'aspects' | 'steps' | 'stops' | 'fieldNotes' | 'resources'>;

function first<T extends { readonly id: string }>(facts: readonly T[], id: string): T {
  const fact = facts.find((one) => one.id === id);
  if (fact === undefined) throw new Error(`The guide has no fact ${id}.`);
  return fact;
}

function rule(id: string): SupportRule {
  return first(guideBook.rules, id);
}

function add<K extends Kind>(kind: K, fact: FactBook[K][number]): FactBook {
  return { ...guideBook, [kind]: [...guideBook[kind], fact] };
}

function change<K extends Kind>(kind: K, id: string, patch: Partial<FactBook[K][number]>): FactBook {
  first<{ readonly id: string }>(guideBook[kind], id);
  return {
    ...guideBook,
    [kind]: guideBook[kind].map((fact) => (fact.id === id ? { ...fact, ...patch } : fact)),
  };
}

function withRule(id: string, patch: Partial<SupportRule>): FactBook {
  return change('rules', id, patch);
}

function withOption(id: string, patch: Partial<NetworkingOption>): FactBook {
  return change('options', id, patch);
}

function withWorkaround(id: string, patch: object): FactBook {
  return {
    ...guideBook,
    limitations: guideBook.limitations.map((limitation) => ({
      ...limitation,
      workarounds: limitation.workarounds.map((way) => (way.id === id ? { ...way, ...patch } : way)),
    })),
  };
}
