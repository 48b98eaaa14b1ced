import { describe, expect, it } from 'vitest';
import * as releases from '../../facts/releases/decided.ts';
import { encodePreset } from '../../preset/codec.ts';
import {
  selectActions,
  selectClosure,
  selectConditionsOf,
  selectLimitations,
  selectReasons,
  selectRulings,
} from '../select/ruling.ts';
import { selectCauses, selectRepairs, selectWaysBack } from '../select/repairs.ts';
import { applyRepair } from './repairing.ts';
import { selectDecisionText, selectMarkdown, selectPlan } from '../select/plan.ts';
import {
  answer,
  type AppState,
  type AppStore,
  chooseEdition,
  compareLink,
  chooseTheme,
  createAppStore,
  dismissProblems,
  endTyping,
  KNOWN,
  openPair,
  pickPair,
  readAddress,
  SHOWN_VIEWS,
  showLimits,
  showView,
  startOver,
  takeOffer,
  toggle,
  typeNotes,
  typeNumber,
  typeTitle,
  undoStartOver,
} from './store.ts';
import { selectForeign } from '../select/edition.ts';
import {
  selectNarrowing,
  selectNextQuestion,
  selectQuestions,
  selectStanding,
  selectStandings,
} from '../select/narrowing.ts';
import { selectClosest, selectRecommendation, selectShown } from '../select/recommendation.ts';
import { selectConflicts } from '../select/conflicts.ts';

function linkIn(store: AppStore): string {
  return encodePreset(store.getState().preset);
}

/** How the address was asked to move while something was done: one word a change of the preset. */
function stepsDuring(store: AppStore, work: () => void): readonly AppState['step'][] {
  const steps: AppState['step'][] = [];
  const stop = store.subscribe((state, before) => {
    if (state.preset !== before.preset) steps.push(state.step);
  });
  work();
  stop();
  return steps;
}

describe('a page that is opened', () => {
  it('without a link shows the 2020 guide with nothing decided, on the first tab', () => {
    const { preset, problems, offer, before, notes, theme, opened } = createAppStore('').getState();
    expect(preset).toEqual({ edition: 'guide-2020', picks: {}, view: 'decide' });
    expect({ problems, offer, before, notes, theme, opened }).toEqual({
      problems: [],
      offer: null,
      before: null,
      notes: '',
      theme: null,
      opened: null,
    });
  });

  it('with a link shows what the link says', () => {
    const store = createAppStore(
      '#v=1&edition=guide-2020&platform=aws&build=17763.1432&fabric=l2&need=ipip&pods=110&block=25&view=plan&title=Racks',
    );
    expect(store.getState().preset).toEqual({
      edition: 'guide-2020',
      picks: {
        platform: 'aws',
        build: ['17763.1432'],
        fabric: 'l2',
        need: ['ipip'],
        pods: 110,
        block: 25,
      },
      view: 'plan',
      title: 'Racks',
    });
  });

  it.each(['cluster'])('with a link to a tab that it does not have yet says so (%s)', (view) => {
    const store = createAppStore(`#v=1&view=${view}&platform=aws`);
    expect(store.getState().preset).toEqual({
      edition: 'guide-2020',
      picks: { platform: 'aws' },
      view: 'decide',
    });
    expect(store.getState().problems).toEqual([{ code: 'unknown-value', key: 'view', value: view }]);
  });

  it('has six tabs, the guide and every release from v3.16 to v3.32', () => {
    expect(SHOWN_VIEWS).toEqual(['decide', 'plan', 'changes', 'options', 'limitations', 'datastores']);
    expect(KNOWN.editions).toEqual([
      'guide-2020',
      ...Array.from({ length: 17 }, (_, index) => `v3.${16 + index}`),
    ]);
    expect(KNOWN.defaultEdition).toBe('guide-2020');
    expect(KNOWN.editions).toContain('guide-2020');
  });
});

describe('a pick', () => {
  it('answers its own question and no other', () => {
    const store = createAppStore('#v=1&fabric=l3-routed&networking=calico-bgp&datastore=etcd');
    answer(store, 'udp4789', 'blocked');
    expect(store.getState().preset.picks).toEqual({
      fabric: 'l3-routed',
      networking: 'calico-bgp',
      datastore: 'etcd',
      udp4789: 'blocked',
    });
  });

  it('of null makes the question undecided again', () => {
    const store = createAppStore('#v=1&platform=aws&fabric=l2');
    answer(store, 'platform', null);
    expect(store.getState().preset.picks).toEqual({ fabric: 'l2' });
  });

  it('keeps tab and title', () => {
    const store = createAppStore('#v=1&view=plan&title=Racks');
    answer(store, 'platform', 'aws');
    expect(linkIn(store)).toBe('v=1&edition=guide-2020&platform=aws&view=plan&title=Racks');
  });

  it.each<readonly [string, (store: AppStore) => void]>([
    ['an answer', (store) => answer(store, 'platform', 'aws')],
    ['dropping an answer', (store) => answer(store, 'fabric', null)],
    ['ticking a build', (store) => toggle(store, 'build', '17763')],
    ['ticking a need', (store) => toggle(store, 'need', 'ipip')],
    ['a number', (store) => typeNumber(store, 'pods', 110)],
    [
      'a pair of networking and datastore',
      (store) => pickPair(store, { networking: 'calico-vxlan', datastore: 'etcd' }),
    ],
    [
      'a repair with two changes',
      (store) =>
        applyRepair(store, {
          changes: [
            { facet: 'fabric', from: 'l3-routed', to: 'l2' },
            { facet: 'platform', from: 'aws', to: null },
          ],
          reaches: 'supported',
        }),
    ],
    ['a tab', (store) => showView(store, 'plan')],
    ['a title', (store) => typeTitle(store, 'Racks')],
    ['what is told of the cluster', (store) => answer(store, 'cluster', 'new')],
    ['a link to compare with', (store) => compareLink(store, 'v=1&edition=v3.32')],
    ['the limitations of all releases', (store) => showLimits(store, 'all')],
    ['another edition', (store) => chooseEdition(store, 'guide-2020')],
    ['starting over', (store) => startOver(store)],
  ])('is one step of Back: %s', (_, work) => {
    const store = createAppStore('#v=1&platform=azure&fabric=l3-routed');
    expect(stepsDuring(store, () => work(store))).toEqual(['push']);
  });

  it.each<readonly [string, (store: AppStore) => void]>([
    ['notes', (store) => typeNotes(store, 'x')],
    ['light or dark', (store) => chooseTheme(store, 'dark')],
    ['an opened cell', (store) => openPair(store, { networking: 'calico-bgp', datastore: 'etcd' })],
    ['a remark put away', (store) => dismissProblems(store)],
    ['the tab that is open already', (store) => showView(store, 'decide')],
    ['a number that is typed already', (store) => typeNumber(store, 'pods', 110)],
    ['no number where there was none', (store) => typeNumber(store, 'block', null)],
    ['no link to compare with where there was none', (store) => compareLink(store, null)],
    ['a title of blanks', (store) => typeTitle(store, '  ')],
    ['leaving a field', (store) => endTyping(store)],
    ['undoing where nothing was started over', (store) => undoStartOver(store)],
    ['taking an offer where there is none', (store) => takeOffer(store)],
  ])('is not made, and the link stays, by %s', (_, work) => {
    const store = createAppStore('#v=1&pods=110');
    expect(stepsDuring(store, () => work(store))).toEqual([]);
    expect(linkIn(store)).toBe('v=1&edition=guide-2020&pods=110');
  });
});

describe('a link to compare with', () => {
  const OTHER = 'v=1&edition=v3.32&title=A%20b';

  it('goes into the link while it is typed, as one step, and out of it again', () => {
    const store = createAppStore('#v=1&edition=v3.27&view=changes');
    expect(
      stepsDuring(store, () => {
        compareLink(store, 'v=1');
        compareLink(store, OTHER);
      }),
    ).toEqual(['push', 'replace']);
    expect(linkIn(store)).toBe(
      'v=1&edition=v3.27&view=changes&against=v%3D1%26edition%3Dv3.32%26title%3DA%2520b',
    );
    compareLink(store, null);
    expect(linkIn(store)).toBe('v=1&edition=v3.27&view=changes');
  });

  it('that is too long is not carried, nor is the one before it', () => {
    const store = createAppStore('#v=1&edition=v3.27');
    compareLink(store, OTHER);
    compareLink(store, `v=1&title=${'x'.repeat(1000)}`);
    expect(linkIn(store)).toBe('v=1&edition=v3.27');
  });
});

describe('several answers to one question', () => {
  it('are kept in the order of builds, whatever the order of ticking', () => {
    const store = createAppStore('');
    for (const build of ['20348.2700', '17763.1432', '20348.169', '17763']) toggle(store, 'build', build);
    expect(store.getState().preset.picks.build).toEqual(['17763', '17763.1432', '20348.169', '20348.2700']);
  });

  it('are kept in the order of the question for needs', () => {
    const store = createAppStore('');
    for (const need of ['ipip', 'windows-route-reflector', 'ip-borrowing']) toggle(store, 'need', need);
    expect(store.getState().preset.picks.need).toEqual(['ip-borrowing', 'windows-route-reflector', 'ipip']);
  });

  it('are undecided again once the last is unticked', () => {
    const store = createAppStore('');
    toggle(store, 'build', '17763');
    toggle(store, 'build', '17763');
    toggle(store, 'need', 'ipip');
    toggle(store, 'need', 'ipip');
    expect(store.getState().preset.picks).toEqual({});
    expect(linkIn(store)).toBe('v=1&edition=guide-2020');
  });
});

describe('typing', () => {
  it('a number is one step until the field is left', () => {
    const store = createAppStore('');
    expect(
      stepsDuring(store, () => {
        typeNumber(store, 'pods', 1);
        typeNumber(store, 'pods', 11);
        typeNumber(store, 'pods', 110);
        typeNumber(store, 'pods', 11);
        typeNumber(store, 'pods', null);
        typeNumber(store, 'pods', 7);
      }),
    ).toEqual(['push', 'replace', 'replace', 'replace', 'replace', 'replace']);
    expect(store.getState().preset.picks).toEqual({ pods: 7 });
  });

  it('again after the field was left is a new step', () => {
    const store = createAppStore('');
    expect(
      stepsDuring(store, () => {
        typeNumber(store, 'pods', 1);
        typeNumber(store, 'pods', 11);
        endTyping(store);
        typeNumber(store, 'pods', 110);
        typeNumber(store, 'pods', 1100);
      }),
    ).toEqual(['push', 'replace', 'push', 'replace']);
  });

  it('in another field is a new step', () => {
    const store = createAppStore('');
    expect(
      stepsDuring(store, () => {
        typeNumber(store, 'pods', 1);
        typeNumber(store, 'block', 25);
        typeNumber(store, 'pods', 11);
      }),
    ).toEqual(['push', 'push', 'push']);
  });

  it('after a pick in between is a new step, also in the same field', () => {
    const store = createAppStore('');
    expect(
      stepsDuring(store, () => {
        typeNumber(store, 'pods', 1);
        answer(store, 'platform', 'aws');
        typeNumber(store, 'pods', 11);
        showView(store, 'plan');
        typeNumber(store, 'pods', 110);
      }),
    ).toEqual(['push', 'push', 'push', 'push', 'push']);
  });

  it('after Back is a new step', () => {
    const store = createAppStore('');
    typeNumber(store, 'pods', 1);
    readAddress(store, '#v=1');
    expect(stepsDuring(store, () => typeNumber(store, 'pods', 2))).toEqual(['push']);
  });

  it('a title is one step until the field is left', () => {
    const store = createAppStore('');
    expect(
      stepsDuring(store, () => {
        typeTitle(store, 'R');
        typeTitle(store, 'Ra');
        endTyping(store);
        typeTitle(store, 'Rac');
      }),
    ).toEqual(['push', 'replace', 'push']);
  });

  it('a title beyond 80 characters keeps the first 80', () => {
    const store = createAppStore('');
    typeTitle(store, 'x'.repeat(81));
    expect(store.getState().preset.title).toBe('x'.repeat(80));
  });

  it.each(['', ' '])('an empty or blank title takes it out of the link (%j)', (title) => {
    const store = createAppStore('#v=1&title=Racks');
    typeTitle(store, title);
    expect(store.getState().preset).toEqual({ edition: 'guide-2020', picks: {}, view: 'decide' });
  });

  it('notes never reaches the link', () => {
    const store = createAppStore('#v=1&platform=aws');
    typeNotes(store, 'The password is on the fridge.');
    expect(linkIn(store)).toBe('v=1&edition=guide-2020&platform=aws');
    expect(store.getState().notes).toBe('The password is on the fridge.');
  });
});

describe('starting over', () => {
  const full = '#v=1&edition=guide-2020&platform=aws&fabric=l2&pods=110&view=plan&title=Racks';

  it('drops every pick and the title, shows the first tab and keeps the release', () => {
    const store = createAppStore(full);
    startOver(store);
    expect(store.getState().preset).toEqual({ edition: 'guide-2020', picks: {}, view: 'decide' });
  });

  it('can be undone: everything is as it was', () => {
    const store = createAppStore(full);
    startOver(store);
    undoStartOver(store);
    expect(linkIn(store)).toBe(full.slice(1));
    expect(store.getState().before).toBeNull();
  });

  it('can still be undone after looking at another tab', () => {
    const store = createAppStore(full);
    startOver(store);
    showView(store, 'options');
    undoStartOver(store);
    expect(linkIn(store)).toBe(full.slice(1));
  });

  it('is settled by the next pick: the offer to undo does not overwrite it', () => {
    const store = createAppStore(full);
    startOver(store);
    answer(store, 'platform', 'azure');
    undoStartOver(store);
    expect(store.getState().preset.picks).toEqual({ platform: 'azure' });
  });

  it('shows no cell that was opened before', () => {
    const store = createAppStore(full);
    openPair(store, { networking: 'flannel-vxlan', datastore: 'etcd' });
    expect(selectShown(store.getState())?.combination).toEqual({
      networking: 'flannel-vxlan',
      datastore: 'etcd',
    });
    startOver(store);
    expect(selectShown(store.getState())).toBeNull();
  });

  it('keeps notes, and light or dark', () => {
    const store = createAppStore(full, { notes: 'mine', theme: 'dark' });
    startOver(store);
    expect(store.getState().notes).toBe('mine');
    expect(store.getState().theme).toBe('dark');
  });
});

describe('remarks about a link', () => {
  const problems = [
    { code: 'unknown-value', key: 'platform', value: 'mars' },
    { code: 'unknown-key', key: 'colour', value: 'red' },
  ];

  it.each<readonly [string, (store: AppStore) => void]>([
    ['a pick', (store) => answer(store, 'platform', 'aws')],
    ['another tab', (store) => showView(store, 'plan')],
    ['typing', (store) => typeNumber(store, 'pods', 110)],
    ['an opened cell', (store) => openPair(store, { networking: 'calico-bgp', datastore: 'etcd' })],
    ['notes', (store) => typeNotes(store, 'x')],
    ['another edition', (store) => chooseEdition(store, 'guide-2020')],
  ])('stay until they are put away: %s leaves them', (_, work) => {
    const store = createAppStore('#v=1&platform=mars&colour=red&fabric=l2');
    expect(store.getState().problems).toEqual(problems);
    work(store);
    expect(store.getState().problems).toEqual(problems);
  });

  it('go when they are put away, and the picks stay', () => {
    const store = createAppStore('#v=1&platform=mars&colour=red&fabric=l2');
    dismissProblems(store);
    expect(store.getState().problems).toEqual([]);
    expect(store.getState().preset.picks).toEqual({ fabric: 'l2' });
  });

  it('are those of the link that was opened last', () => {
    const store = createAppStore('#v=1&platform=mars');
    readAddress(store, '#v=1&fabric=l9');
    expect(store.getState().problems).toEqual([{ code: 'unknown-value', key: 'fabric', value: 'l9' }]);
    readAddress(store, '#v=1&fabric=l2');
    expect(store.getState().problems).toEqual([]);
  });
});

describe('picks that the edition does not ask', () => {
  const foreign = '#v=1&platform=eks&fabric=l2&install=operator&k8s=1.33&need=ipip,metrics';

  it('are named one by one, in the order of the link', () => {
    expect(selectForeign(createAppStore(foreign).getState())).toEqual([
      { facet: 'platform', value: 'eks' },
      { facet: 'install', value: 'operator' },
      { facet: 'k8s', value: '1.33' },
      { facet: 'need', value: 'metrics' },
    ]);
  });

  it('stay in the link, whatever else is picked', () => {
    const store = createAppStore(foreign);
    answer(store, 'fabric', 'l3-routed');
    toggle(store, 'need', 'ipip');
    toggle(store, 'build', '17763');
    pickPair(store, { networking: 'calico-vxlan', datastore: 'etcd' });
    expect(linkIn(store)).toBe(
      'v=1&edition=guide-2020&platform=eks&build=17763&fabric=l3-routed&networking=calico-vxlan&datastore=etcd&install=operator&k8s=1.33&need=metrics',
    );
  });

  it('stay in the link when a repair drops what stands beside them in the same answer', () => {
    const store = createAppStore('#v=1&need=ipip,metrics');
    const [repair] = selectRepairs(store.getState());
    expect(repair).toEqual({
      changes: [{ facet: 'need', from: ['ipip'], to: null }],
      reaches: 'supported',
    });
    applyRepair(store, repair!);
    expect(linkIn(store)).toBe('v=1&edition=guide-2020&need=metrics');
  });

  it('are judged as not decided', () => {
    const withForeign = selectRulings(createAppStore('#v=1&platform=eks&fabric=l2').getState());
    const without = selectRulings(createAppStore('#v=1&fabric=l2').getState());
    expect(withForeign.map(({ best, worst, dependsOn }) => ({ best, worst, dependsOn }))).toEqual(
      without.map(({ best, worst, dependsOn }) => ({ best, worst, dependsOn })),
    );
  });

  it('are gone when everything is dropped, and back when that is undone', () => {
    const store = createAppStore(foreign);
    startOver(store);
    expect(selectForeign(store.getState())).toEqual([]);
    undoStartOver(store);
    expect(selectForeign(store.getState())).toHaveLength(4);
  });
});

const VXLAN = { networking: 'calico-vxlan', datastore: 'kubernetes' };
const BGP = { networking: 'calico-bgp', datastore: 'kubernetes' };

describe('what follows from the picks', () => {
  it('is worked out once, however often it is asked and whatever else changes', () => {
    const store = createAppStore('#v=1&platform=aws&fabric=l3-routed&networking=calico-bgp');
    const all = (state: AppState): readonly unknown[] => [
      selectNarrowing(state),
      selectRulings(state),
      selectRecommendation(state),
      selectConflicts(state),
      selectRepairs(state),
      selectForeign(state),
      selectClosure(state, 'networking', 'calico-bgp'),
      selectWaysBack(state, selectRulings(state)[0]!.combination),
      selectStandings(state),
      selectQuestions(state),
      selectNextQuestion(state),
      selectShown(state),
      selectConditionsOf(state, selectShown(state)!),
      selectCauses(state),
      ...[VXLAN, { ...VXLAN }, BGP].flatMap((one) => [
        selectReasons(state, one),
        selectActions(state, one),
        selectLimitations(state, one),
      ]),
    ];
    const first = all(store.getState());
    showView(store, 'options');
    typeNotes(store, 'x');
    const again = all(store.getState());
    again.forEach((value, index) => expect(value).toBe(first[index]));
  });

  it('is what the pick changed, and at once', () => {
    const store = createAppStore('#v=1&platform=on-premises&fabric=l2&udp4789=blocked');
    expect(selectRecommendation(store.getState())?.combination).toEqual({
      networking: 'calico-bgp',
      datastore: 'kubernetes',
    });
    answer(store, 'udp4789', 'open');
    answer(store, 'fabric', 'l3-routed');
    expect(selectRecommendation(store.getState())?.combination).toEqual({
      networking: 'calico-vxlan',
      datastore: 'kubernetes',
    });
  });

  it('names the picks that cannot stand together, and the smallest changes, without making any', () => {
    const store = createAppStore('#v=1&fabric=l3-routed&networking=calico-bgp&datastore=etcd');
    expect(selectConflicts(store.getState())).toEqual([['fabric', 'networking']]);
    expect(selectRepairs(store.getState())).toEqual([
      {
        changes: [{ facet: 'networking', from: 'calico-bgp', to: 'calico-vxlan' }],
        reaches: 'supported',
      },
      { changes: [{ facet: 'fabric', from: 'l3-routed', to: 'l2' }], reaches: 'supported' },
      { changes: [{ facet: 'fabric', from: 'l3-routed', to: 'l3-peered' }], reaches: 'supported' },
    ]);
    expect(linkIn(store)).toBe(
      'v=1&edition=guide-2020&fabric=l3-routed&networking=calico-bgp&datastore=etcd',
    );
  });

  it('makes the picks stand once a repair is applied', () => {
    const store = createAppStore('#v=1&fabric=l3-routed&networking=calico-bgp&datastore=etcd');
    applyRepair(store, selectRepairs(store.getState())[0]!);
    expect(store.getState().preset.picks).toEqual({
      fabric: 'l3-routed',
      networking: 'calico-vxlan',
      datastore: 'etcd',
    });
    expect(selectConflicts(store.getState())).toEqual([]);
    expect(selectRepairs(store.getState())).toEqual([]);
  });

  it('tells why an answer is closed, and nothing where it is open', () => {
    const { getState } = createAppStore('#v=1&fabric=l3-routed');
    const closure = selectClosure(getState(), 'networking', 'flannel-host-gw');
    expect(closure?.conflict).toEqual(['fabric', 'networking']);
    expect(closure?.rules.map(({ rule }) => rule.id)).toEqual(['host-gw-needs-l2']);
    expect(selectClosure(getState(), 'networking', 'calico-vxlan')).toBeUndefined();
  });

  it('tells why an answer is closed for builds that were typed too, and for nothing else', () => {
    const { getState } = createAppStore('#v=1&networking=calico-vxlan&build=14393.1');
    expect(selectClosure(getState(), 'build', '14393.1')?.conflict).toEqual(['build', 'networking']);
    expect(selectClosure(getState(), 'build', '14393.2')).toBeUndefined();
    expect(selectClosure(getState(), 'networking', 'no-such')).toBeUndefined();
    expect(selectClosure(getState(), 'pods', '4092')).toBeUndefined();
  });

  it('asks anew why an answer is closed once the picks are others', () => {
    const store = createAppStore('#v=1&fabric=l3-routed');
    const before = selectClosure(store.getState(), 'networking', 'flannel-host-gw');
    expect(selectClosure(store.getState(), 'networking', 'flannel-host-gw')).toBe(before);
    answer(store, 'fabric', 'l2');
    expect(selectClosure(store.getState(), 'networking', 'flannel-host-gw')).toBeUndefined();
    answer(store, 'fabric', 'l3-routed');
    expect(selectClosure(store.getState(), 'networking', 'flannel-host-gw')).toEqual(before);
  });

  it('is the same for one combination as for all of them, put together from what is asked apart', () => {
    const state = createAppStore('#v=1&platform=aws&fabric=l3-routed&udp4789=blocked').getState();
    for (const ruling of selectRulings(state)) {
      const { combination } = ruling;
      for (const one of [combination, { ...combination }])
        expect({
          ...selectStanding(state, one),
          reasons: selectReasons(state, one),
          actions: selectActions(state, one),
          limitations: selectLimitations(state, one),
        }).toEqual(ruling);
      expect(selectStanding(state, combination)).toBe(
        selectStandings(state).find((one) => one.combination === combination),
      );
    }
  });

  it('is unsupported for a combination that the edition does not list', () => {
    const state = createAppStore('#v=1&platform=aws').getState();
    const stranger = { networking: 'azure-cni', datastore: 'kubernetes' };
    expect(selectStanding(state, stranger)).toMatchObject({ combination: stranger, best: 'unsupported' });
    expect(selectStanding(state, stranger)).toBe(selectStanding(state, stranger));
  });

  it('shows the opened cell, else the recommended pair, else the pair picked although it falls', () => {
    const store = createAppStore('#v=1&fabric=l3-routed&networking=calico-bgp&datastore=etcd');
    expect(selectShown(store.getState())?.combination).toEqual({
      networking: 'calico-bgp',
      datastore: 'etcd',
    });
    answer(store, 'fabric', null);
    answer(store, 'datastore', null);
    expect(selectShown(store.getState())?.combination).toEqual({
      networking: 'calico-bgp',
      datastore: 'kubernetes',
    });
    openPair(store, { networking: 'static-routes', datastore: 'etcd' });
    expect(selectShown(store.getState())?.combination).toEqual({
      networking: 'static-routes',
      datastore: 'etcd',
    });
  });

  it('recommends and shows nothing before platform or networking is answered', () => {
    for (const picks of ['', '&fabric=l3-routed', '&datastore=etcd', '&build=17763&udp4789=open']) {
      const state = createAppStore(`#v=1${picks}`).getState();
      expect([selectRecommendation(state), selectClosest(state), selectShown(state)]).toEqual([
        null,
        null,
        null,
      ]);
    }
    for (const picks of ['&platform=aws', '&networking=calico-vxlan']) {
      const state = createAppStore(`#v=1${picks}`).getState();
      expect(selectRecommendation(state)?.combination).toBe(selectShown(state)?.combination);
      expect(selectRecommendation(state)).not.toBeNull();
    }
  });

  it('shows the closest combination where nothing fits, and recommends none', () => {
    const state = createAppStore('#v=1&platform=aws&need=ipip').getState();
    expect(selectRecommendation(state)).toBeNull();
    expect(selectClosest(state)?.verdict).toBe('unsupported');
    expect(selectShown(state)?.combination).toBe(selectClosest(state)?.combination);
  });

  it('names no conflict where the documents are only silent: the closest combination is not documented', () => {
    const store = createAppStore('#v=1&edition=v3.32&platform=eks&networking=calico-vxlan');
    store.setState({ releases });
    const state = store.getState();
    expect(selectRecommendation(state)).toBeNull();
    expect(selectClosest(state)).toMatchObject({
      combination: { networking: 'calico-vxlan', datastore: 'kubernetes' },
      verdict: 'not-stated',
    });
    expect(selectConflicts(state)).toEqual([]);
    expect(selectRepairs(state).length).toBeGreaterThan(0);
  });

  it('brings a pair back without touching its own networking and datastore', () => {
    const state = createAppStore('#v=1&fabric=l3-routed&udp4789=blocked').getState();
    const back = selectWaysBack(state, { networking: 'calico-vxlan', datastore: 'etcd' });
    expect(back).toEqual([
      { changes: [{ facet: 'udp4789', from: 'blocked', to: 'open' }], reaches: 'supported' },
    ]);
    expect(selectWaysBack(state, { networking: 'flannel-vxlan', datastore: 'etcd' })).toEqual([]);
  });

  it('goes into plan, Markdown and decision file with title and notes', () => {
    const store = createAppStore('#v=1&title=Racks');
    typeNotes(store, 'Ask Ruth.');
    const state = store.getState();
    const link = 'https://example.org/#v=1&edition=guide-2020&title=Racks';
    expect(selectPlan(state).title).toBe('Racks');
    expect(selectPlan(state)).toBe(selectPlan(state));
    expect(selectMarkdown(state, link, '2026-11-22')).toMatch(/^# Racks\n/);
    expect(selectMarkdown(state, link, '2026-11-22')).toContain('- Ask Ruth.');
    expect(JSON.parse(selectDecisionText(state, link))).toMatchObject({
      format: 'calico-windows-decision/1',
      link,
      plan: { title: 'Racks' },
    });
  });
});
