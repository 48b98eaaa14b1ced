import { describe, expect, it } from 'vitest';
import { compile } from '../../engine/compile.ts';
import { type Combination, holds } from '../../engine/condition.ts';
import { allRulings, reasonsFor, ruleOn, whyClosed } from '../../engine/explain.ts';
import { conditionsFor } from '../../engine/conditions.ts';
import { bestWithBuild, narrow, outlookOf } from '../../engine/narrow.ts';
import { closest, recommend } from '../../engine/recommend.ts';
import { standingOf } from '../../engine/standing.ts';
import { repairs } from '../../engine/repair.ts';
import { GUIDE_LEDGER } from '../../checks/research/guideLedger.ts';
import type { FacetId, Picks, Verdict } from '../../vocabulary.ts';
import { editionOf } from '../edition.ts';
import { guideBook } from './book.ts';
import { conflicts } from '../../engine/conflicts.ts';

// Every expected value below was typed from the guide's tables and from the rulings on them.

const atlas = compile(editionOf(guideBook, 'guide-2020'));
const { edition } = atlas;

const NAMES = {
  'calico-bgp': 'Calico BGP',
  'calico-vxlan': 'Calico VXLAN',
  'static-routes': 'Static routes',
  'cloud-provider': 'Cloud provider',
  'flannel-host-gw': 'flannel host-gw',
  'flannel-vxlan': 'flannel VXLAN',
} as const;
type OptionId = keyof typeof NAMES;
const OPTIONS = Object.keys(NAMES) as OptionId[];

const STORES = { etcd: 'etcd', kubernetes: 'the Kubernetes API' } as const;
type StoreId = keyof typeof STORES;

/** An environment that suits every option that the guide supports anywhere. */
const FAVOURABLE: Picks = { platform: 'azure', build: ['20348'], fabric: 'l2', udp4789: 'open' };

const WORDS: Record<Verdict, string> = {
  supported: 'is supported',
  limited: 'works with limits',
  'not-stated': 'is not stated',
  untested: 'is untested',
  unsupported: 'is unsupported',
};

function pair(networking: OptionId, datastore: StoreId = 'kubernetes'): Combination {
  return { networking, datastore };
}

/** The verdict of a pair whose environment is settled. */
function verdict(picks: Picks, combination: Combination): Verdict {
  const { best, worst, dependsOn } = outlookOf(atlas, picks, combination);
  expect([best, dependsOn], 'a settled environment leaves nothing open').toEqual([worst, []]);
  return best;
}

function actionIds(picks: Picks, combination: Combination): readonly string[] {
  return ruleOn(atlas, picks, combination)
    .actions.map(({ action }) => action.id)
    .sort();
}

/** The statements behind the worst rules that hold for a pair. */
function citedAgainst(picks: Picks, combination: Combination): readonly string[] {
  const against = reasonsFor(atlas, picks, combination).flatMap((reason) =>
    reason.kind === 'rule' && reason.rule.gives !== 'supported' ? reason.rule.from : [],
  );
  return [...new Set(against)].sort();
}

describe('the guide’s table of networking options', () => {
  const plugins: readonly [OptionId, string | null, string | null][] = [
    ['calico-bgp', 'calico.exe', 'Calico: policy and networking'],
    ['calico-vxlan', 'calico.exe', 'Calico: policy and networking'],
    ['static-routes', 'win-bridge.exe', 'Calico: policy only'],
    ['cloud-provider', 'win-bridge.exe', 'Calico: policy only'],
    ['flannel-host-gw', 'flannel.exe', 'Calico: policy; flannel: networking'],
    ['flannel-vxlan', null, null],
  ];

  it('has six options, in the guide’s order', () => {
    expect(edition.options.map(({ id }) => id)).toEqual([
      'calico-bgp',
      'calico-vxlan',
      'static-routes',
      'cloud-provider',
      'flannel-host-gw',
      'flannel-vxlan',
    ]);
  });

  for (const [id, windowsPlugin, linuxSide] of plugins) {
    it(`gives ${NAMES[id]} ${windowsPlugin ?? 'no stated CNI plugin'} on Windows`, () => {
      expect(edition.options.find((option) => option.id === id)?.windowsPlugin).toBe(windowsPlugin);
    });

    it(`gives ${NAMES[id]} on Linux: ${linuxSide ?? 'not stated'}`, () => {
      expect(edition.options.find((option) => option.id === id)?.linuxSide).toBe(linuxSide);
    });
  }

  it('tells under each option everything that the guide says about it', () => {
    expect(Object.fromEntries(edition.options.map(({ id, tells }) => [id, tells]))).toEqual({
      'calico-bgp': ['O1', 'O1a', 'O1b', 'O1c', 'O1d', 'O1e', 'O1f', 'O1g'],
      'calico-vxlan': ['O2', 'O2a', 'O2b', 'O2c', 'O2d', 'O2e', 'O2f', 'O2g'],
      'static-routes': ['O3', 'O3a'],
      'cloud-provider': ['O4', 'O4a', 'O4b'],
      'flannel-host-gw': ['O5', 'O5a', 'O5b', 'O5c', 'O5d'],
      'flannel-vxlan': ['O6', 'O6a'],
    });
  });

  const routes: readonly [OptionId, string, string | null][] = [
    ['calico-bgp', 'by themselves', 'automatic'],
    ['calico-vxlan', 'by themselves', 'automatic'],
    ['static-routes', 'by hand', 'by-hand'],
    ['cloud-provider', 'from the provider', 'provider'],
    ['flannel-host-gw', 'by themselves', 'automatic'],
    ['flannel-vxlan', 'in a way that the guide does not tell', null],
  ];
  it.each(routes)('lets the routes of %s come about %s', (id, _, origin) => {
    expect(edition.options.find((option) => option.id === id)?.routes).toBe(origin);
  });

  // What weighs against an option, the picks under which it may, and what the guide says there. It names no Windows
  // role, no MTU, and no port but VXLAN's.
  const burdens: readonly [OptionId, Picks, Picks | null, string, string[]][] = [
    ['calico-bgp', { fabric: 'l3-peered' }, { fabric: 'l2' }, 'peering', ['O1a', 'O1b']],
    ['calico-bgp', { platform: 'aws' }, { platform: 'azure' }, 'check', ['O1g']],
    ['calico-vxlan', { udp4789: 'blocked' }, { udp4789: 'open' }, 'port', ['O2g']],
    ['flannel-host-gw', { fabric: 'l3-routed' }, { fabric: 'l2' }, 'routed', ['O5b']],
    ['flannel-host-gw', { platform: 'aws' }, { platform: 'on-premises' }, 'check', ['O5c']],
    ['flannel-host-gw', {}, null, 'parts', ['O5']],
    ['flannel-vxlan', {}, null, 'tested', ['O6a']],
  ];
  it.each(burdens)('weighs %s with %j, not with %j: %s', (id, bears, spares, point, from) => {
    const found = edition.options
      .find((option) => option.id === id)
      ?.points.find((one) => one.id === point && one.burden);
    expect(found?.from).toEqual(from);
    const holdsUnder = (picks: Picks): string =>
      holds(found?.when ?? {}, pair(id), { picks, addressing: edition.addressing });
    expect(holdsUnder(bears)).toBe('yes');
    if (spares === null) expect(found?.when).toBeUndefined();
    else expect([holdsUnder(spares), holdsUnder({})]).toEqual(['no', 'open']);
  });

  it('weighs nothing else against an option', () => {
    const all = edition.options.flatMap(({ id, points }) =>
      points.filter(({ burden }) => burden).map((point) => `${id} ${point.id}`),
    );
    expect(all.sort()).toEqual(burdens.map(([id, , , point]) => `${id} ${point}`).sort());
  });
});

describe('the guide’s datastore table', () => {
  // etcd, Kubernetes API
  const matrix: readonly [OptionId, Verdict, Verdict][] = [
    ['calico-bgp', 'supported', 'supported'],
    ['calico-vxlan', 'supported', 'supported'],
    ['static-routes', 'unsupported', 'supported'],
    ['cloud-provider', 'unsupported', 'supported'],
    ['flannel-host-gw', 'unsupported', 'supported'],
    ['flannel-vxlan', 'unsupported', 'untested'],
  ];
  const cells = matrix.flatMap(([option, etcd, kubernetes]): [OptionId, StoreId, Verdict][] => [
    [option, 'etcd', etcd],
    [option, 'kubernetes', kubernetes],
  ]);

  for (const [option, store, expected] of cells) {
    it(`${NAMES[option]} with ${STORES[store]} ${WORDS[expected]}`, () => {
      expect(verdict(FAVOURABLE, pair(option, store))).toBe(expected);
    });

    it(`${NAMES[option]} with ${STORES[store]}, nothing else picked: at best it ${WORDS[expected]}`, () => {
      expect(outlookOf(atlas, {}, pair(option, store)).best).toBe(expected);
      expect(ruleOn(atlas, {}, pair(option, store)).best).toBe(expected);
    });
  }

  it('names D3 against flannel with etcd and D4 against static routes and other CNI plugins with etcd', () => {
    const against = (option: OptionId): readonly string[] => citedAgainst(FAVOURABLE, pair(option, 'etcd'));
    expect(against('static-routes')).toEqual(['D4']);
    expect(against('cloud-provider')).toEqual(['D4']);
    expect(against('flannel-host-gw')).toEqual(['D3']);
    expect(against('flannel-vxlan')).toEqual(['D3', 'O6a']);
  });

  it('judges twelve pairs: six options with two datastores', () => {
    expect(
      atlas.combinations.map(({ networking, datastore }) => `${networking} ${datastore}`).sort(),
    ).toEqual([
      'calico-bgp etcd',
      'calico-bgp kubernetes',
      'calico-vxlan etcd',
      'calico-vxlan kubernetes',
      'cloud-provider etcd',
      'cloud-provider kubernetes',
      'flannel-host-gw etcd',
      'flannel-host-gw kubernetes',
      'flannel-vxlan etcd',
      'flannel-vxlan kubernetes',
      'static-routes etcd',
      'static-routes kubernetes',
    ]);
  });

  const rows: readonly [string, RegExp, 'yes' | 'no', 'yes' | 'no', OptionId[]][] = [
    ['D1', /^Calico BGP$/, 'yes', 'yes', ['calico-bgp']],
    ['D2', /^Calico VXLAN$/, 'yes', 'yes', ['calico-vxlan']],
    ['D3', /^flannel$/, 'no', 'yes', ['flannel-host-gw', 'flannel-vxlan']],
    ['D4', /^static routes ?\/ ?other CNI$/, 'no', 'yes', ['cloud-provider', 'static-routes']],
  ];

  it('has four rows, in the guide’s order', () => {
    expect(edition.datastoreRows.map(({ id }) => id)).toEqual(['D1', 'D2', 'D3', 'D4']);
  });

  for (const [id, mode, etcd, kubernetes, options] of rows) {
    const row = edition.datastoreRows.find((one) => one.id === id);
    it(`row ${id} is about ${options.map((option) => NAMES[option]).join(' and ')}`, () => {
      expect(row?.mode).toMatch(mode);
      expect([...(row?.networking ?? [])].sort()).toEqual(options);
    });
    it(`row ${id} prints ${etcd} for etcd`, () => expect(row?.etcd).toBe(etcd));
    it(`row ${id} prints ${kubernetes} for the Kubernetes API`, () =>
      expect(row?.kubernetes).toBe(kubernetes));
  }

  it('tells beside the table that one datastore serves the whole cluster', () => {
    expect(edition.concepts.filter(({ where }) => where === 'datastore').map(({ from }) => from)).toEqual([
      'D5',
    ]);
  });

  it('drops Static routes, Cloud provider and both flannels once etcd is picked', () => {
    const options = narrow(atlas, { datastore: 'etcd' }).facets.get('networking');
    expect(options).toEqual([
      { value: 'calico-bgp', best: 'supported' },
      { value: 'calico-vxlan', best: 'supported' },
      { value: 'static-routes', best: 'unsupported' },
      { value: 'cloud-provider', best: 'unsupported' },
      { value: 'flannel-host-gw', best: 'unsupported' },
      { value: 'flannel-vxlan', best: 'unsupported' },
    ]);
  });
});

describe('the guide’s table of limitations', () => {
  // kind, ways around it with who offers each, numbers and names that no wording can do without
  const rows: readonly [string, string, readonly (readonly [string, 'source' | 'advice'])[], string[]][] = [
    ['L1', 'sizing', [['L1-size-blocks', 'advice']], ['/32', 'OpenStack']],
    ['L2', 'sizing', [['L2-larger-block', 'source']], ['four', '/26', '64', '60']],
    [
      'L3',
      'sizing',
      [
        ['L3-a', 'source'],
        ['L3-b', 'source'],
        ['L3-c', 'source'],
      ],
      ['kube-proxy', '/26'],
    ],
    ['L4', 'not-on-windows', [['L4-other-mode', 'advice']], ['IPIP']],
    ['L5', 'operation', [], ['NAT']],
    ['L6', 'not-on-windows', [], ['v3.4']],
  ];

  it('has six limitations, in the guide’s order', () => {
    expect(edition.limitations.map(({ id }) => id)).toEqual(['L1', 'L2', 'L3', 'L4', 'L5', 'L6']);
  });

  for (const [id, group, ways, names] of rows) {
    const row = edition.limitations.find((one) => one.id === id);
    it(`${id} is of the kind ${group}`, () => expect(row?.group).toBe(group));
    it(`${id} holds ${names.join(', ')}`, () => {
      const told = [row?.says, row?.costs, row?.because].join(' ').toLowerCase();
      for (const name of names) expect(told).toContain(name.toLowerCase());
    });
    it(`${id} has ${ways.length === 0 ? 'no way' : `${ways.length} way(s)`} around it`, () => {
      expect(row?.workarounds.map(({ id: way, by }) => [way, by])).toEqual(ways);
    });
    it(`${id} is also a statement that can be cited`, () => expect(edition.statement.has(id)).toBe(true));
  }

  it('says more of NAT outgoing than its text: that it breaks off', () => {
    expect(edition.limitations.find(({ id }) => id === 'L5')?.because).toBeDefined();
  });

  it('prices several blocks per host, and nothing else', () => {
    const ways = edition.limitations.flatMap(({ workarounds }) => workarounds);
    expect(ways.filter(({ price }) => price !== undefined).map(({ id }) => id)).toEqual(['L3-c']);
    const several = ways.find(({ id }) => id === 'L3-c');
    for (const name of ['windows_use_single_network', 'false', 'cni.conf.template'])
      expect(several?.says).toContain(name);
    for (const name of ['kube-proxy', 'HNS']) expect(several?.price).toContain(name);
  });
});

describe('which limitation goes with which pair', () => {
  const grid: readonly [OptionId, StoreId, string[]][] = [
    ['calico-bgp', 'etcd', ['L1', 'L2', 'L3', 'L4', 'L5', 'L6']],
    ['calico-bgp', 'kubernetes', ['L3', 'L4', 'L5', 'L6']],
    ['calico-vxlan', 'etcd', ['L1', 'L2', 'L3', 'L4']],
    ['calico-vxlan', 'kubernetes', ['L1', 'L2', 'L3', 'L4']],
    ['static-routes', 'etcd', ['L4']],
    ['static-routes', 'kubernetes', ['L4']],
    ['cloud-provider', 'etcd', ['L4']],
    ['cloud-provider', 'kubernetes', ['L4']],
    ['flannel-host-gw', 'etcd', ['L4']],
    ['flannel-host-gw', 'kubernetes', ['L4']],
    ['flannel-vxlan', 'etcd', ['L4']],
    ['flannel-vxlan', 'kubernetes', ['L4']],
  ];

  for (const [option, store, all] of grid)
    for (const id of ['L1', 'L2', 'L3', 'L4', 'L5', 'L6'])
      it(`${id} ${all.includes(id) ? 'goes' : 'does not go'} with ${NAMES[option]} and ${STORES[store]}`, () => {
        for (const picks of [{}, FAVOURABLE]) {
          const ids = ruleOn(atlas, picks, pair(option, store)).limitations.map(
            ({ limitation }) => limitation.id,
          );
          expect(ids.includes(id)).toBe(all.includes(id));
        }
      });

  // A block size to set, host-local IPAM, several blocks per host.
  const waysAroundOneBlock: readonly [OptionId, StoreId, string[]][] = [
    ['calico-bgp', 'etcd', ['L3-a', 'L3-b', 'L3-c']],
    ['calico-bgp', 'kubernetes', ['L3-b']],
    ['calico-vxlan', 'etcd', ['L3-c']],
    ['calico-vxlan', 'kubernetes', ['L3-c']],
  ];
  it.each(waysAroundOneBlock)('offers %s with %s %j against one block per host', (option, store, ways) => {
    const found = ruleOn(atlas, {}, pair(option, store)).limitations.find(
      ({ limitation }) => limitation.id === 'L3',
    );
    expect(found?.workarounds.map(({ id }) => id)).toEqual(ways);
  });

  it('tells how it reads the limits of Calico’s IPAM under VXLAN, which the guide lists for BGP', () => {
    for (const { limitation } of ruleOn(atlas, {}, pair('calico-vxlan')).limitations)
      expect(limitation.reading !== undefined).toBe(limitation.id !== 'L4');
  });
});

describe('fabric', () => {
  // one L2 segment, routed with peering, routed without
  const table: readonly [OptionId, Verdict, Verdict, Verdict][] = [
    ['calico-bgp', 'supported', 'supported', 'unsupported'],
    ['calico-vxlan', 'supported', 'supported', 'supported'],
    ['static-routes', 'supported', 'supported', 'supported'],
    ['cloud-provider', 'supported', 'supported', 'supported'],
    ['flannel-host-gw', 'supported', 'unsupported', 'unsupported'],
    ['flannel-vxlan', 'untested', 'untested', 'untested'],
  ];
  const fabrics = [
    ['l2', 'one layer-2 segment'],
    ['l3-peered', 'a routed fabric whose routers peer BGP'],
    ['l3-routed', 'a routed fabric without BGP peering'],
  ] as const;

  for (const [option, ...verdicts] of table)
    fabrics.forEach(([fabric, called], at) => {
      const expected = verdicts[at];
      if (expected === undefined) throw new Error('a row has three cells');
      it(`${NAMES[option]} on ${called} ${WORDS[expected]}`, () => {
        expect(verdict({ ...FAVOURABLE, fabric }, pair(option))).toBe(expected);
      });
    });

  it.each(fabrics)('BGP with etcd on %s gets the same verdict as with the Kubernetes API', (fabric) => {
    const picks = { ...FAVOURABLE, fabric };
    expect(verdict(picks, pair('calico-bgp', 'etcd'))).toBe(verdict(picks, pair('calico-bgp')));
  });

  it('cites mesh and peering where BGP falls, and layer-2 adjacency where host-gw falls', () => {
    expect(citedAgainst({ fabric: 'l3-routed' }, pair('calico-bgp'))).toEqual(['O1a', 'O1b']);
    expect(citedAgainst({ fabric: 'l3-routed' }, pair('flannel-host-gw'))).toEqual(['O5b']);
    expect(citedAgainst({ fabric: 'l3-peered' }, pair('flannel-host-gw'))).toEqual(['O5b']);
  });

  it('reads one layer-2 segment as one subnet on AWS', () => {
    const l2 = edition.facet.get('fabric')?.answers.find(({ value }) => value === 'l2');
    expect(l2?.reads?.when).toEqual({ platform: ['aws'] });
    expect(l2?.reads?.label).toMatch(/one subnet/i);
    expect(l2?.reads?.from).toContain('O5b');
  });

  it('leaves the fabric to decide BGP and host-gw alone while it is not picked', () => {
    const { fabric: _, ...rest } = FAVOURABLE;
    const open = OPTIONS.filter((option) => outlookOf(atlas, rest, pair(option)).dependsOn.length > 0);
    expect(open).toEqual(['calico-bgp', 'flannel-host-gw']);
    expect(outlookOf(atlas, rest, pair('calico-bgp'))).toEqual({
      best: 'supported',
      worst: 'unsupported',
      dependsOn: ['fabric'],
    });
  });
});

describe('platform', () => {
  const platforms = [
    ['on-premises', 'on premises'],
    ['aws', 'on AWS'],
    ['azure', 'on Azure'],
    ['other-cloud', 'with another cloud or network provider'],
  ] as const;
  const cloudProvider: Readonly<Record<string, readonly [Verdict, readonly string[]]>> = {
    'on-premises': ['unsupported', []],
    aws: ['supported', ['confirm-provider-routes']],
    azure: ['supported', []],
    'other-cloud': ['supported', ['confirm-provider-routes']],
  };

  for (const [platform, called] of platforms) {
    const [expected, actions] = cloudProvider[platform] ?? ['unsupported', []];
    it(`the Cloud provider option ${called} ${WORDS[expected]}`, () => {
      expect(verdict({ ...FAVOURABLE, platform }, pair('cloud-provider'))).toBe(expected);
    });
    it(`the Cloud provider option ${called} asks ${actions.length > 0 ? 'to confirm the provider’s routes' : 'for nothing more'}`, () => {
      expect(actionIds({ ...FAVOURABLE, platform }, pair('cloud-provider'))).toEqual(actions);
    });
    for (const option of OPTIONS.filter((id) => id !== 'cloud-provider')) {
      const same = option === 'flannel-vxlan' ? 'untested' : 'supported';
      it(`${NAMES[option]} ${called} ${WORDS[same]}, as everywhere`, () => {
        expect(verdict({ ...FAVOURABLE, platform }, pair(option))).toBe(same);
      });
    }
  }

  it('shows the missing provider on premises as our own ruling, and says what to pick instead', () => {
    const [reason] = reasonsFor(atlas, { platform: 'on-premises' }, pair('cloud-provider'));
    expect(reason).toMatchObject({
      kind: 'rule',
      rule: { gives: 'unsupported', ours: true, from: ['O4a', 'O4b'] },
    });
    const label = edition.facet.get('platform')?.answers.find(({ value }) => value === 'other-cloud')?.label;
    expect(reason?.kind === 'rule' ? reason.rule.says : '').toContain(label);
  });

  it.each([
    ['calico-bgp', ['O1g']],
    ['flannel-host-gw', ['O5c']],
    ['calico-vxlan', null],
    ['static-routes', null],
  ] as const)('speaks of AWS under %s: %j', (option, from) => {
    const reasons = reasonsFor(atlas, { platform: 'aws' }, pair(option)).filter(
      ({ aspect }) => aspect.id === 'platform',
    );
    if (from === null) expect(reasons.map(({ kind }) => kind)).toEqual(['silence']);
    else expect(reasons).toMatchObject([{ kind: 'rule', rule: { gives: 'supported', from } }]);
  });

  it('labels on premises as having no cloud or network provider', () => {
    const onPremises = edition.facet.get('platform')?.answers.find(({ value }) => value === 'on-premises');
    expect(`${onPremises?.label} (${onPremises?.hint})`).toMatch(/no cloud or network provider/);
  });

  it('knows the four platforms of the guide', () => {
    expect(edition.facet.get('platform')?.answers.map(({ value }) => value)).toEqual([
      'on-premises',
      'aws',
      'azure',
      'other-cloud',
    ]);
  });

  const foreign: readonly Picks[] = [
    { platform: 'eks' },
    { networking: 'aws-vpc-cni' },
    { need: ['wireguard'] },
    { install: 'operator', k8s: '1.33', runtime: 'containerd', docs: 'as-released' },
  ];
  it.each(foreign)('judges what only later releases ask (%j) as if it was not picked', (picks) => {
    expect(allRulings(atlas, picks)).toEqual(allRulings(atlas, {}));
    expect(narrow(atlas, picks)).toEqual(narrow(atlas, {}));
    expect(
      conflicts(atlas, { ...picks, fabric: 'l3-routed', datastore: 'etcd', udp4789: 'blocked' }),
    ).toEqual([['fabric', 'udp4789', 'datastore']]);
  });
});

describe('UDP 4789', () => {
  const { udp4789: _, ...withoutPort } = FAVOURABLE;

  it('blocked between the hosts, VXLAN is unsupported', () => {
    for (const store of ['etcd', 'kubernetes'] as const)
      expect(verdict({ ...FAVOURABLE, udp4789: 'blocked' }, pair('calico-vxlan', store))).toBe('unsupported');
    expect(citedAgainst({ ...FAVOURABLE, udp4789: 'blocked' }, pair('calico-vxlan'))).toEqual(['O2g']);
  });

  it('open, VXLAN is supported and nothing is left to do', () => {
    expect(verdict({ ...FAVOURABLE, udp4789: 'open' }, pair('calico-vxlan'))).toBe('supported');
    expect(actionIds({ ...FAVOURABLE, udp4789: 'open' }, pair('calico-vxlan'))).toEqual([]);
  });

  it('not picked, VXLAN can be supported once the port is opened, and the port still decides', () => {
    expect(outlookOf(atlas, withoutPort, pair('calico-vxlan'))).toEqual({
      best: 'supported',
      worst: 'unsupported',
      dependsOn: ['udp4789'],
    });
    expect(actionIds(withoutPort, pair('calico-vxlan'))).toEqual(['open-udp-4789']);
  });

  for (const option of OPTIONS.filter((id) => id !== 'calico-vxlan')) {
    const expected = option === 'flannel-vxlan' ? 'untested' : 'supported';
    it(`blocked, ${NAMES[option]} ${WORDS[expected]} as before`, () => {
      expect(verdict({ ...FAVOURABLE, udp4789: 'blocked' }, pair(option))).toBe(expected);
    });
  }
});

describe('Windows builds', () => {
  const vxlan: readonly [string, Verdict][] = [
    ['10240', 'unsupported'],
    ['14393', 'unsupported'],
    ['16299', 'unsupported'],
    ['17134', 'unsupported'],
    ['17762', 'unsupported'],
    ['17763', 'limited'],
    ['17763.1', 'limited'],
    ['17763.1432', 'limited'],
    ['17763.999999', 'limited'],
    ['17764', 'unsupported'],
    ['18316', 'unsupported'],
    ['18316.999999', 'unsupported'],
    ['18317', 'supported'],
    ['18317.1', 'supported'],
    ['18362', 'supported'],
    ['18363', 'supported'],
    ['19041', 'supported'],
    ['19042', 'supported'],
    ['20348', 'supported'],
    ['20348.2700', 'supported'],
    ['25398', 'supported'],
    ['26100', 'supported'],
    ['99999', 'supported'],
  ];

  for (const [build, expected] of vxlan) {
    it(`VXLAN on build ${build} ${WORDS[expected]}`, () => {
      for (const store of ['etcd', 'kubernetes'] as const)
        expect(verdict({ ...FAVOURABLE, build: [build] }, pair('calico-vxlan', store))).toBe(expected);
      expect(bestWithBuild(atlas, { networking: 'calico-vxlan' }, build)).toBe(expected);
    });

    for (const option of OPTIONS.filter((id) => id !== 'calico-vxlan')) {
      const same = option === 'flannel-vxlan' ? 'untested' : 'supported';
      it(`build ${build} has no bearing on ${NAMES[option]}, and the page notes that nothing is stated`, () => {
        const picks = { ...FAVOURABLE, build: [build] };
        expect(verdict(picks, pair(option))).toBe(same);
        const silent = reasonsFor(atlas, picks, pair(option)).flatMap((reason) =>
          reason.kind === 'silence' ? [reason.aspect.id] : [],
        );
        expect(silent).toContain('build');
      });
    }
  }

  const several: readonly [string[], Verdict, string[]][] = [
    [['14393', '20348'], 'unsupported', ['14393']],
    [['14393', '17763'], 'unsupported', ['14393']],
    [['14393', '18000', '20348'], 'unsupported', ['14393', '18000']],
    [['17763', '20348'], 'limited', ['17763']],
    [['17763.557', '17763.1432', '20348'], 'limited', ['17763.557', '17763.1432']],
    [['17763', '18316'], 'unsupported', ['18316']],
    [['18317', '20348.169'], 'supported', ['18317', '20348.169']],
  ];
  it.each(several)('with builds %j VXLAN as a whole reads %s because of %j', (build, expected, causes) => {
    const picks = { ...FAVOURABLE, build };
    expect(verdict(picks, pair('calico-vxlan'))).toBe(expected);
    const rules = reasonsFor(atlas, picks, pair('calico-vxlan')).filter(
      (reason) => reason.kind === 'rule' && reason.aspect.id === 'build',
    );
    expect(rules[0]).toMatchObject({ kind: 'rule', rule: { gives: expected }, builds: causes });
  });

  it('cites network policy on 1809, and the list of Windows versions elsewhere', () => {
    expect(citedAgainst({ ...FAVOURABLE, build: ['17763'] }, pair('calico-vxlan'))).toEqual(['O2e', 'O2f']);
    expect(citedAgainst({ ...FAVOURABLE, build: ['14393'] }, pair('calico-vxlan'))).toEqual(['O2e']);
  });

  it('names the revision of no build as deciding, since the guide states no revision', () => {
    expect(outlookOf(atlas, { ...FAVOURABLE, build: ['17763'] }, pair('calico-vxlan')).dependsOn).toEqual([]);
  });

  it('narrows each build as if it were the only one, for VXLAN', () => {
    const answers = narrow(atlas, { networking: 'calico-vxlan', build: ['14393'] }).facets.get('build') ?? [];
    expect(Object.fromEntries(answers.map(({ value, best }) => [value, best]))).toEqual({
      '14393': 'unsupported',
      '16299': 'unsupported',
      '17134': 'unsupported',
      '17763': 'limited',
      '18362': 'supported',
      '18363': 'supported',
      '19041': 'supported',
      '19042': 'supported',
      '20348': 'supported',
      '25398': 'supported',
      '26100': 'supported',
    });
  });
});

describe('flannel VXLAN', () => {
  const environments: readonly Picks[] = [
    {},
    FAVOURABLE,
    { platform: 'aws' },
    { build: ['14393'] },
    { fabric: 'l3-routed' },
    { udp4789: 'blocked' },
    { pods: 500, block: 30 },
    { platform: 'on-premises', build: ['17763'], fabric: 'l3-routed', udp4789: 'blocked' },
  ];
  it.each(environments)(
    'is untested with the Kubernetes API and unsupported with etcd, whatever else is picked: %j',
    (picks) => {
      const untested = { best: 'untested', worst: 'untested', dependsOn: [] };
      const unsupported = { best: 'unsupported', worst: 'unsupported', dependsOn: [] };
      expect(outlookOf(atlas, picks, pair('flannel-vxlan', 'kubernetes'))).toEqual(untested);
      expect(outlookOf(atlas, picks, pair('flannel-vxlan', 'etcd'))).toEqual(unsupported);
    },
  );

  it.each(environments)('is never recommended: %j', (picks) => {
    const asked = { ...picks, networking: 'flannel-vxlan' };
    expect(recommend(atlas, allRulings(atlas, asked), asked)).toBeNull();
    for (const platform of ['on-premises', 'aws', 'azure', 'other-cloud']) {
      const there = { platform, ...picks };
      const found = recommend(atlas, allRulings(atlas, there), there);
      expect(found?.combination.networking).toBeDefined();
      expect(found?.combination.networking).not.toBe('flannel-vxlan');
    }
  });

  it('is what comes closest where it is picked with the Kubernetes API', () => {
    const picks = { networking: 'flannel-vxlan' };
    expect(closest(atlas, allRulings(atlas, picks), picks)).toMatchObject({
      combination: { networking: 'flannel-vxlan', datastore: 'kubernetes' },
      verdict: 'untested',
    });
  });

  it('cites that it was not tested, and the row of the datastore table that names flannel alone', () => {
    expect(citedAgainst({}, pair('flannel-vxlan'))).toEqual(['D3', 'O6a']);
    expect(edition.rules.find(({ gives }) => gives === 'untested')?.reading).toBeDefined();
  });
});

describe('what one must have', () => {
  const needs: readonly [string, string, string][] = [
    ['ip-borrowing', 'IP borrowing', 'L1'],
    ['service-advertisement', 'Service IP advertisement', 'L6'],
    ['windows-route-reflector', 'A route reflector on Windows', 'O1e'],
    ['ipip', 'IPIP', 'L4'],
  ];

  it('offers the four needs that the guide speaks about', () => {
    expect(edition.facet.get('need')?.answers.map(({ value }) => value)).toEqual(needs.map(([id]) => id));
  });

  for (const [need, called, statement] of needs) {
    for (const { networking, datastore } of atlas.combinations)
      it(`${called} is met by no ${networking} with ${datastore}`, () => {
        const picks = { ...FAVOURABLE, need: [need] };
        expect(verdict(picks, { networking, datastore })).toBe('unsupported');
        expect(citedAgainst(picks, { networking, datastore })).toContain(statement);
      });

    it(`${called} closes at once, and the page offers to drop it`, () => {
      expect(conflicts(atlas, { need: [need] })).toEqual([['need']]);
      expect(repairs(atlas, { need: [need] })).toEqual([
        { changes: [{ facet: 'need', from: [need], to: null }], reaches: 'supported' },
      ]);
      expect(recommend(atlas, allRulings(atlas, { need: [need] }), { need: [need] })).toBeNull();
      const closed = whyClosed(atlas, {}, 'need', need);
      expect(closed?.conflict).toEqual(['need']);
      expect(closed?.rules.flatMap(({ rule }) => rule.from)).toContain(statement);
    });
  }

  it('drops several needs together', () => {
    const picks = { fabric: 'l2', need: ['ip-borrowing', 'ipip'] };
    expect(repairs(atlas, picks)).toEqual([
      { changes: [{ facet: 'need', from: ['ip-borrowing', 'ipip'], to: null }], reaches: 'supported' },
    ]);
  });
});

describe('pods on one Windows node against the block', () => {
  // pods, block, whether one block holds them: 2^(32 − block) − 4
  const sums: readonly [number, number, boolean][] = [
    [60, 26, true],
    [61, 26, false],
    [124, 25, true],
    [125, 25, false],
    [4092, 20, true],
    [4092, 21, false],
    [2044, 21, true],
    [2045, 21, false],
    [12, 28, true],
    [13, 28, false],
    [4, 29, true],
    [5, 29, false],
    [1, 30, false],
    [1, 29, true],
  ];
  const users: readonly Combination[] = [
    pair('calico-bgp', 'etcd'),
    pair('calico-vxlan', 'etcd'),
    pair('calico-vxlan', 'kubernetes'),
  ];

  for (const { networking, datastore } of atlas.combinations) {
    const uses = users.some((one) => one.networking === networking && one.datastore === datastore);
    for (const [pods, block, fits] of sums) {
      const bearing = uses ? (fits ? 'fit' : 'do not fit') : 'have no bearing';
      it(`${pods} pods in a /${block} ${bearing} with ${networking} and ${datastore}`, () => {
        const without = verdict(FAVOURABLE, { networking, datastore });
        const expected = uses && !fits ? 'unsupported' : without;
        expect(verdict({ ...FAVOURABLE, pods, block }, { networking, datastore })).toBe(expected);
      });
    }
  }

  it('cites the reserved addresses and the one block per host', () => {
    const picks = { ...FAVOURABLE, pods: 61, block: 26 };
    expect(citedAgainst(picks, pair('calico-bgp', 'etcd'))).toEqual(['L2', 'L3']);
    expect(citedAgainst(picks, pair('calico-vxlan', 'etcd'))).toEqual(['L2', 'L3', 'O2c']);
  });

  // pods, the block that the action names: the smallest that holds them
  const toChoose: readonly [number, number, number][] = [
    [61, 25, 124],
    [124, 25, 124],
    [125, 24, 252],
    [252, 24, 252],
    [253, 23, 508],
    [4092, 20, 4092],
  ];
  for (const [pods, block, usable] of toChoose)
    it(`asks for a /${block} before any block exists where ${pods} pods are to fit and no block size is picked`, () => {
      for (const combination of users) {
        const ruling = ruleOn(atlas, { ...FAVOURABLE, pods }, combination);
        expect(ruling.best).toBe('supported');
        expect(ruling.worst).toBe('supported');
        const due = ruling.actions.find(({ action }) => action.id === 'set-block-size');
        expect(due?.sum).toMatchObject({ pods, block, usable, reserved: 4 });
      }
    });

  it.each([1, 59, 60])('asks for no block size where a /26 holds the %i pods', (pods) => {
    for (const combination of users) {
      expect(verdict({ ...FAVOURABLE, pods }, combination)).toBe('supported');
      expect(actionIds({ ...FAVOURABLE, pods }, combination)).toEqual([]);
    }
  });

  it('repairs a block that is too small by a larger block or by fewer pods', () => {
    const picks = { networking: 'calico-vxlan', pods: 110, block: 26 };
    const found = repairs(atlas, picks).map(({ changes }) => changes);
    expect(found).toContainEqual([{ facet: 'block', from: 26, to: 25 }]);
    expect(found).toContainEqual([{ facet: 'pods', from: 110, to: 60 }]);
    expect(conflicts(atlas, picks)).toEqual([['networking', 'pods', 'block']]);
  });

  it('repairs a /30, which holds no pod at all, by dropping the pods', () => {
    const picks = { networking: 'calico-vxlan', pods: 1, block: 30 };
    const found = repairs(atlas, picks).map(({ changes }) => changes);
    expect(found).toContainEqual([{ facet: 'block', from: 30, to: 29 }]);
    expect(found).toContainEqual([{ facet: 'pods', from: 1, to: null }]);
  });

  it('demands nothing of a block size alone', () => {
    for (const combination of atlas.combinations)
      expect(outlookOf(atlas, { ...FAVOURABLE, block: 30 }, combination)).toEqual(
        outlookOf(atlas, FAVOURABLE, combination),
      );
  });
});

describe('what has to be done', () => {
  const situations: readonly [string, Picks, OptionId, StoreId, string[]][] = [
    [
      'BGP on one segment of AWS',
      { platform: 'aws', fabric: 'l2' },
      'calico-bgp',
      'kubernetes',
      ['aws-source-dest-check'],
    ],
    ['BGP on AWS, fabric not decided', { platform: 'aws' }, 'calico-bgp', 'etcd', ['aws-source-dest-check']],
    [
      'host-gw on AWS',
      { platform: 'aws', fabric: 'l2' },
      'flannel-host-gw',
      'kubernetes',
      ['aws-source-dest-check'],
    ],
    ['host-gw on Azure', { platform: 'azure', fabric: 'l2' }, 'flannel-host-gw', 'kubernetes', []],
    ['host-gw, platform not decided', { fabric: 'l2' }, 'flannel-host-gw', 'kubernetes', []],
    ['BGP on Azure', { platform: 'azure', fabric: 'l2' }, 'calico-bgp', 'kubernetes', []],
    ['BGP, nothing decided', {}, 'calico-bgp', 'kubernetes', []],
    ['BGP with routers that peer', { fabric: 'l3-peered' }, 'calico-bgp', 'etcd', ['peer-with-routers']],
    [
      'BGP with routers that peer, on AWS',
      { platform: 'aws', fabric: 'l3-peered' },
      'calico-bgp',
      'kubernetes',
      ['aws-source-dest-check', 'peer-with-routers'],
    ],
    ['BGP on one segment', { fabric: 'l2' }, 'calico-bgp', 'etcd', []],
    ['VXLAN, nothing decided', {}, 'calico-vxlan', 'kubernetes', ['open-udp-4789']],
    ['VXLAN, port open', { udp4789: 'open' }, 'calico-vxlan', 'kubernetes', []],
    ['VXLAN, port blocked', { udp4789: 'blocked' }, 'calico-vxlan', 'etcd', ['open-udp-4789']],
    ['VXLAN on AWS, port open', { platform: 'aws', udp4789: 'open' }, 'calico-vxlan', 'etcd', []],
    ['VXLAN with routers that peer', { fabric: 'l3-peered', udp4789: 'open' }, 'calico-vxlan', 'etcd', []],
    ['Static routes, nothing decided', {}, 'static-routes', 'kubernetes', ['program-static-routes']],
    ['Static routes on AWS', { platform: 'aws' }, 'static-routes', 'kubernetes', ['program-static-routes']],
    [
      'Static routes on a routed fabric',
      { fabric: 'l3-routed' },
      'static-routes',
      'kubernetes',
      ['program-static-routes'],
    ],
    ['Cloud provider, platform not decided', {}, 'cloud-provider', 'kubernetes', []],
    [
      'Cloud provider on AWS',
      { platform: 'aws' },
      'cloud-provider',
      'kubernetes',
      ['confirm-provider-routes'],
    ],
    ['Cloud provider on Azure', { platform: 'azure' }, 'cloud-provider', 'kubernetes', []],
    [
      'another provider',
      { platform: 'other-cloud' },
      'cloud-provider',
      'kubernetes',
      ['confirm-provider-routes'],
    ],
    ['flannel VXLAN on AWS', { platform: 'aws', fabric: 'l2' }, 'flannel-vxlan', 'kubernetes', []],
    ['BGP and etcd, 61 pods', { pods: 61 }, 'calico-bgp', 'etcd', ['set-block-size']],
    ['BGP and etcd, 60 pods', { pods: 60 }, 'calico-bgp', 'etcd', []],
    ['BGP and etcd, 61 pods, a /25 picked', { pods: 61, block: 25 }, 'calico-bgp', 'etcd', []],
    ['BGP and etcd, a /30 picked', { block: 30 }, 'calico-bgp', 'etcd', []],
    ['BGP and the Kubernetes API, 61 pods', { pods: 61 }, 'calico-bgp', 'kubernetes', ['size-pod-cidr']],
    ['BGP and the Kubernetes API, one pod', { pods: 1 }, 'calico-bgp', 'kubernetes', ['size-pod-cidr']],
    [
      'BGP and the Kubernetes API, 61 pods, a /26 picked',
      { pods: 61, block: 26 },
      'calico-bgp',
      'kubernetes',
      ['size-pod-cidr'],
    ],
    [
      'BGP and the Kubernetes API, 61 pods, a /25 picked',
      { pods: 61, block: 25 },
      'calico-bgp',
      'kubernetes',
      ['size-pod-cidr'],
    ],
    ['BGP and the Kubernetes API, a /26 picked', { block: 26 }, 'calico-bgp', 'kubernetes', []],
    ['VXLAN, 61 pods', { udp4789: 'open', pods: 61 }, 'calico-vxlan', 'kubernetes', ['set-block-size']],
    [
      'VXLAN, 61 pods, port not decided',
      { pods: 61 },
      'calico-vxlan',
      'etcd',
      ['open-udp-4789', 'set-block-size'],
    ],
    ['VXLAN, 60 pods', { udp4789: 'open', pods: 60 }, 'calico-vxlan', 'kubernetes', []],
    ['Static routes, 500 pods', { pods: 500 }, 'static-routes', 'kubernetes', ['program-static-routes']],
    ['host-gw, 500 pods', { pods: 500, fabric: 'l2' }, 'flannel-host-gw', 'kubernetes', []],
    [
      'Cloud provider on Azure, 500 pods',
      { pods: 500, platform: 'azure' },
      'cloud-provider',
      'kubernetes',
      [],
    ],
  ];

  for (const [situation, picks, networking, datastore, ids] of situations)
    it(`${situation}: ${ids.length === 0 ? 'nothing' : ids.join(', ')}`, () => {
      expect(actionIds(picks, pair(networking, datastore))).toEqual(ids);
    });

  const rests: readonly [string, string[]][] = [
    ['aws-source-dest-check', ['O1g', 'O5c']],
    ['open-udp-4789', ['O2g']],
    ['peer-with-routers', ['O1b']],
    ['program-static-routes', ['O3a']],
    ['confirm-provider-routes', ['O4a', 'O4b']],
    ['set-block-size', ['L2', 'L3']],
    ['size-pod-cidr', ['L3']],
  ];
  it.each(rests)('%s rests on %j', (id, from) => {
    const found = edition.actions.filter((action) => action.id === id);
    expect(found.length).toBeGreaterThan(0);
    for (const action of found) expect(action.from).toEqual(expect.arrayContaining(from));
  });

  it('knows no action beside these seven', () => {
    expect([...new Set(edition.actions.map(({ id }) => id))].sort()).toEqual(rests.map(([id]) => id).sort());
  });
});

describe('what is still open', () => {
  type Line = readonly [string, Picks, OptionId, StoreId, Verdict, Verdict, FacetId[]];
  const lines: readonly Line[] = [
    ['BGP, nothing picked', {}, 'calico-bgp', 'kubernetes', 'supported', 'unsupported', ['fabric']],
    ['VXLAN, nothing picked', {}, 'calico-vxlan', 'etcd', 'supported', 'unsupported', ['build', 'udp4789']],
    ['VXLAN on 1809', { build: ['17763'] }, 'calico-vxlan', 'etcd', 'limited', 'unsupported', ['udp4789']],
    ['VXLAN, port open', { udp4789: 'open' }, 'calico-vxlan', 'etcd', 'supported', 'unsupported', ['build']],
    ['VXLAN, port blocked', { udp4789: 'blocked' }, 'calico-vxlan', 'etcd', 'unsupported', 'unsupported', []],
    ['VXLAN on Server 2016', { build: ['14393'] }, 'calico-vxlan', 'etcd', 'unsupported', 'unsupported', []],
    [
      'VXLAN on a routed fabric',
      { fabric: 'l3-routed' },
      'calico-vxlan',
      'etcd',
      'supported',
      'unsupported',
      ['build', 'udp4789'],
    ],
    ['Static routes', {}, 'static-routes', 'kubernetes', 'supported', 'supported', []],
    ['Static routes and etcd', {}, 'static-routes', 'etcd', 'unsupported', 'unsupported', []],
    ['Cloud provider', {}, 'cloud-provider', 'kubernetes', 'supported', 'unsupported', ['platform']],
    ['Cloud provider and etcd', {}, 'cloud-provider', 'etcd', 'unsupported', 'unsupported', []],
    ['host-gw', {}, 'flannel-host-gw', 'kubernetes', 'supported', 'unsupported', ['fabric']],
    [
      'host-gw on AWS',
      { platform: 'aws' },
      'flannel-host-gw',
      'kubernetes',
      'supported',
      'unsupported',
      ['fabric'],
    ],
    ['host-gw and etcd', {}, 'flannel-host-gw', 'etcd', 'unsupported', 'unsupported', []],
    ['flannel VXLAN', {}, 'flannel-vxlan', 'kubernetes', 'untested', 'untested', []],
    [
      'BGP, 61 pods in a /26, with etcd',
      { pods: 61, block: 26 },
      'calico-bgp',
      'etcd',
      'unsupported',
      'unsupported',
      [],
    ],
    ['BGP, 61 pods, with etcd', { pods: 61 }, 'calico-bgp', 'etcd', 'supported', 'unsupported', ['fabric']],
  ];
  for (const [name, picks, networking, datastore, best, worst, dependsOn] of lines)
    it(`${name}: at best it ${WORDS[best]}, at worst it ${WORDS[worst]}, decided by ${dependsOn.join(' and ') || 'nothing'}`, () => {
      expect(outlookOf(atlas, picks, pair(networking, datastore))).toEqual({ best, worst, dependsOn });
    });
});

describe('what must hold for the best answer', () => {
  // combination, picks, and per open question: the answers that keep it, the rules that another would bring
  type Line = readonly [
    string,
    Picks,
    OptionId,
    readonly (readonly [FacetId, readonly string[], readonly string[]])[],
  ];
  const FROM_1903 = ['18362', '18363', '19041', '19042', '20348', '25398', '26100'];
  const lines: readonly Line[] = [
    ['BGP', {}, 'calico-bgp', [['fabric', ['l2', 'l3-peered'], ['bgp-needs-l2-or-peering']]]],
    [
      'VXLAN',
      {},
      'calico-vxlan',
      [
        ['build', FROM_1903, ['vxlan-build-not-listed', 'vxlan-on-1809']],
        ['udp4789', ['open'], ['vxlan-port-blocked']],
      ],
    ],
    ['VXLAN on 1809', { build: ['17763'] }, 'calico-vxlan', [['udp4789', ['open'], ['vxlan-port-blocked']]]],
    ['host-gw', {}, 'flannel-host-gw', [['fabric', ['l2'], ['host-gw-needs-l2']]]],
    [
      'Cloud provider',
      {},
      'cloud-provider',
      [['platform', ['aws', 'azure', 'other-cloud'], ['cloud-provider-absent']]],
    ],
    ['Static routes', {}, 'static-routes', []],
    ['flannel VXLAN', {}, 'flannel-vxlan', []],
    ['BGP on one segment', { fabric: 'l2' }, 'calico-bgp', []],
  ];
  for (const [name, picks, networking, conditions] of lines)
    it(`${name}: ${conditions.map(([facet]) => facet).join(' and ') || 'nothing'}`, () => {
      const found = conditionsFor(atlas, picks, standingOf(atlas, picks, pair(networking)));
      expect(
        found.map(({ facet, answers, rules }) => [facet, answers, rules.map(({ id }) => id).sort()]),
      ).toEqual(conditions);
    });

  it('can be told of every rule that an open answer may bring, and of both rules on builds alike', () => {
    const open = edition.rules.filter(
      ({ gives, when }) =>
        gives !== 'supported' &&
        ['platform', 'build', 'fabric', 'udp4789', 'capacity'].some((axis) => axis in when),
    );
    expect(open.map(({ id }) => id).sort()).toEqual([
      'bgp-etcd-block-too-small',
      'bgp-needs-l2-or-peering',
      'cloud-provider-absent',
      'host-gw-needs-l2',
      'vxlan-block-too-small',
      'vxlan-build-not-listed',
      'vxlan-on-1809',
      'vxlan-port-blocked',
    ]);
    expect(open.filter(({ holdsIf }) => holdsIf === undefined)).toEqual([]);
    const onBuilds = open.filter(({ when }) => when.build !== undefined).map(({ holdsIf }) => holdsIf);
    expect(new Set(onBuilds).size).toBe(1);
  });
});

describe('the recommendation', () => {
  /** What the next combination lost by, what the next networking option lost by; `tie`: by nothing, `-`: there is none. */
  type Line = readonly [string, Picks, OptionId, StoreId, string, string];
  const lines: readonly Line[] = [
    // BGP hangs on the fabric, and where that is routed, on routers that peer; host-gw cannot cross it. VXLAN can.
    ['on premises', { platform: 'on-premises' }, 'calico-vxlan', 'kubernetes', 'datastore', 'peering'],
    ['AWS', { platform: 'aws' }, 'calico-vxlan', 'kubernetes', 'datastore', 'peering'],
    ['Azure', { platform: 'azure' }, 'calico-vxlan', 'kubernetes', 'datastore', 'peering'],
    [
      'on premises, etcd',
      { platform: 'on-premises', datastore: 'etcd' },
      'calico-vxlan',
      'etcd',
      'peering',
      'peering',
    ],
    // BGP and host-gw need the source/destination check off; VXLAN, with its port open, needs nothing.
    [
      'AWS in one subnet',
      { platform: 'aws', fabric: 'l2', build: ['20348'], udp4789: 'open' },
      'calico-vxlan',
      'kubernetes',
      'datastore',
      'check',
    ],
    // Builds and port can still rule VXLAN out; host-gw runs flannel beside Calico.
    [
      'one segment on premises',
      { platform: 'on-premises', fabric: 'l2' },
      'calico-bgp',
      'kubernetes',
      'datastore',
      'parts',
    ],
    [
      'one segment on premises with the Kubernetes API',
      { platform: 'on-premises', fabric: 'l2', datastore: 'kubernetes' },
      'calico-bgp',
      'kubernetes',
      'parts',
      'parts',
    ],
    [
      'one segment on premises, Server 2019, port open',
      { platform: 'on-premises', fabric: 'l2', build: ['17763'], udp4789: 'open' },
      'calico-bgp',
      'kubernetes',
      'datastore',
      'parts',
    ],
    // On one segment, with the port open and a build for it, the guide tells BGP and VXLAN apart in nothing.
    [
      'one segment on premises, Server 2022, port open',
      { platform: 'on-premises', fabric: 'l2', build: ['20348'], udp4789: 'open' },
      'calico-bgp',
      'kubernetes',
      'tie',
      'tie',
    ],
    [
      'one subnet on AWS, Server 2019',
      { platform: 'aws', fabric: 'l2', build: ['17763'] },
      'calico-bgp',
      'kubernetes',
      'datastore',
      'parts',
    ],
    // Supported goes before limited.
    [
      'etcd on one segment, Server 2019, port open',
      { platform: 'on-premises', datastore: 'etcd', fabric: 'l2', build: ['17763'], udp4789: 'open' },
      'calico-bgp',
      'etcd',
      'best',
      'best',
    ],
    [
      'etcd on one segment',
      { datastore: 'etcd', fabric: 'l2', platform: 'on-premises' },
      'calico-bgp',
      'etcd',
      'worst',
      'worst',
    ],
    // Routes that appear by themselves go before a provider's, limited or not, and those before routes by hand.
    [
      'Azure, routed, Server 2019',
      { platform: 'azure', fabric: 'l3-routed', build: ['17763'], udp4789: 'open' },
      'calico-vxlan',
      'kubernetes',
      'datastore',
      'routes',
    ],
    [
      'Azure, routed, port blocked',
      { platform: 'azure', fabric: 'l3-routed', udp4789: 'blocked' },
      'cloud-provider',
      'kubernetes',
      'routes',
      'routes',
    ],
    [
      'AWS, routed, port blocked',
      { platform: 'aws', fabric: 'l3-routed', udp4789: 'blocked' },
      'cloud-provider',
      'kubernetes',
      'routes',
      'routes',
    ],
    [
      'routed racks on premises, port blocked',
      { platform: 'on-premises', fabric: 'l3-routed', udp4789: 'blocked' },
      'static-routes',
      'kubernetes',
      '-',
      '-',
    ],
    // Peering is needed; an open port is there.
    [
      'routers that peer, Server 2022, port open',
      { platform: 'on-premises', fabric: 'l3-peered', build: ['20348'], udp4789: 'open' },
      'calico-vxlan',
      'kubernetes',
      'datastore',
      'peering',
    ],
    // The port can still rule VXLAN out.
    [
      'routers that peer, Server 2022',
      { platform: 'on-premises', fabric: 'l3-peered', build: ['20348'] },
      'calico-bgp',
      'kubernetes',
      'datastore',
      'worst',
    ],
    [
      'routers that peer, Server 2019, port open',
      { platform: 'on-premises', fabric: 'l3-peered', build: ['17763'], udp4789: 'open' },
      'calico-bgp',
      'kubernetes',
      'datastore',
      'best',
    ],
    // Where networking is picked, or one combination is left, nobody waits for the platform.
    ['VXLAN picked', { networking: 'calico-vxlan' }, 'calico-vxlan', 'kubernetes', 'datastore', '-'],
    ['Static routes picked', { networking: 'static-routes' }, 'static-routes', 'kubernetes', '-', '-'],
    [
      'etcd, routed, Server 2022',
      { datastore: 'etcd', fabric: 'l3-routed', build: ['20348'] },
      'calico-vxlan',
      'etcd',
      '-',
      '-',
    ],
    // A block size can be chosen, so pods speak for and against nothing.
    [
      'VXLAN picked, 110 pods',
      { networking: 'calico-vxlan', pods: 110 },
      'calico-vxlan',
      'kubernetes',
      'datastore',
      '-',
    ],
    // Nothing is chosen any more: with etcd the block does not hold them.
    [
      'BGP picked, 61 pods in a /26',
      { networking: 'calico-bgp', pods: 61, block: 26 },
      'calico-bgp',
      'kubernetes',
      '-',
      '-',
    ],
  ];
  for (const [name, picks, networking, datastore, next, nextOption] of lines)
    it(`for ${name} is ${NAMES[networking]} with ${STORES[datastore]}; the next lost by: ${next}, the next option by: ${nextOption}`, () => {
      const found = recommend(atlas, allRulings(atlas, picks), picks);
      expect(found?.combination).toEqual({ networking, datastore });
      expect(found?.option.id).toBe(networking);
      expect(found?.runnerUp === null).toBe(next === '-');
      expect(found?.decidedBy).toBe(next === '-' || next === 'tie' ? null : next);
      const other = found?.rivals.find(({ combination }) => combination.networking !== networking);
      expect(other === undefined ? '-' : (other.lostBy ?? 'tie')).toBe(nextOption);
    });

  const early: readonly Picks[] = [
    {},
    { fabric: 'l2' },
    { datastore: 'etcd' },
    { datastore: 'kubernetes', build: ['17763'], pods: 110 },
    { fabric: 'l3-routed', build: ['20348'], udp4789: 'open' },
  ];
  it.each(early)('waits for the platform while several combinations are possible: %j', (picks) => {
    const rulings = allRulings(atlas, picks);
    expect(recommend(atlas, rulings, picks)).toBeNull();
    expect(closest(atlas, rulings, picks)).toBeNull();
    expect(conflicts(atlas, picks)).toEqual([]);
  });

  // S14: 110 pods on an open plan made flannel the answer.
  it('is of the same networking with 110 pods as without, while the block can be chosen', () => {
    for (const platform of ['on-premises', 'aws', 'azure', 'other-cloud'])
      for (const fabric of [undefined, 'l2', 'l3-peered', 'l3-routed'])
        for (const build of [undefined, ['17763']]) {
          const picks: Picks = {
            platform,
            ...(fabric === undefined ? {} : { fabric }),
            ...(build === undefined ? {} : { build }),
          };
          const networking = (asked: Picks): string | undefined =>
            recommend(atlas, allRulings(atlas, asked), asked)?.combination.networking;
          expect(networking(picks)).toBeDefined();
          expect(networking({ ...picks, pods: 110 })).toBe(networking(picks));
        }
  });

  it('tells at which points the options differ, in the order in which these weigh', () => {
    const picks: Picks = { platform: 'aws' };
    const found = recommend(atlas, allRulings(atlas, picks), picks);
    const other = found?.rivals.find(({ combination }) => combination.networking === 'calico-bgp');
    // VXLAN came first: BGP needs routers that peer, and the check off; VXLAN needs its port.
    expect(other?.differences.map(({ id, own, other: theirs }) => [id, own?.burden, theirs?.burden])).toEqual(
      [
        ['peering', undefined, true],
        ['port', true, undefined],
        ['check', undefined, true],
      ],
    );
  });

  const none: readonly [string, Picks, 'unsupported' | 'untested'][] = [
    [
      'etcd on a routed fabric with the port blocked',
      { datastore: 'etcd', fabric: 'l3-routed', udp4789: 'blocked' },
      'unsupported',
    ],
    ['host-gw on a routed fabric', { networking: 'flannel-host-gw', fabric: 'l3-peered' }, 'unsupported'],
    [
      'the Cloud provider option on premises',
      { networking: 'cloud-provider', platform: 'on-premises' },
      'unsupported',
    ],
    ['flannel VXLAN', { networking: 'flannel-vxlan' }, 'untested'],
    ['flannel VXLAN with etcd', { networking: 'flannel-vxlan', datastore: 'etcd' }, 'unsupported'],
    ['Static routes with etcd', { networking: 'static-routes', datastore: 'etcd' }, 'unsupported'],
  ];
  it.each(none)('is none for %s (%j), where what comes closest is %s', (_, picks, verdictThere) => {
    const rulings = allRulings(atlas, picks);
    expect(recommend(atlas, rulings, picks)).toBeNull();
    expect(closest(atlas, rulings, picks)?.verdict).toBe(verdictThere);
    // What is untested contradicts nothing.
    expect(conflicts(atlas, picks).length > 0).toBe(verdictThere === 'unsupported');
    expect(repairs(atlas, picks).length).toBeGreaterThan(0);
  });
});

describe('what the guide states', () => {
  const ids = [
    ...['C1', 'C2', 'C3', 'C4', 'C5'],
    ...['O1', 'O1a', 'O1b', 'O1c', 'O1d', 'O1e', 'O1f', 'O1g'],
    ...['O2', 'O2a', 'O2b', 'O2c', 'O2d', 'O2e', 'O2f', 'O2g'],
    ...['O3', 'O3a', 'O4', 'O4a', 'O4b', 'O5', 'O5a', 'O5b', 'O5c', 'O5d', 'O6', 'O6a'],
    ...['L1', 'L2', 'L3', 'L4', 'L5', 'L6'],
    ...['D1', 'D2', 'D3', 'D4', 'D5', 'N1'],
  ];

  it.each(ids)('%s can be read and cited', (id) => {
    const statement = edition.statement.get(id);
    expect(typeof statement?.says === 'string' ? statement.says : '').toMatch(/^\S.{20,}\.$/);
    expect(edition.sources.find((source) => source.id === statement?.citation.source)?.sections).toContain(
      statement?.citation.section,
    );
  });

  it('is nothing beside these', () => {
    expect(edition.statements.map(({ id }) => id).sort()).toEqual([...ids].sort());
  });

  it('is all that rules, actions, concepts and options rest on', () => {
    const cited = [
      ...edition.rules.flatMap(({ from }) => from),
      ...edition.actions.flatMap(({ from }) => from),
      ...edition.concepts.map(({ from }) => from),
      ...edition.options.flatMap(({ tells }) => tells),
    ];
    expect(cited.filter((id) => !edition.statement.has(id))).toEqual([]);
  });

  // Numbers and names of the document that no wording of the statement can do without.
  const names: readonly [string, string[]][] = [
    ['C4', ['flannel']],
    ['O1', ['calico.exe']],
    ['O1d', ['v3.3']],
    ['O1f', ['etcd', 'Kubernetes API']],
    ['O1g', ['AWS', 'EC2']],
    ['O2', ['calico.exe']],
    ['O2d', ['etcd', 'Kubernetes API']],
    ['O2e', ['1903', '18317', '2019', '1809']],
    ['O2f', ['1809']],
    ['O2g', ['UDP 4789']],
    ['O3', ['win-bridge.exe']],
    ['O4', ['win-bridge.exe']],
    ['O4b', ['win-bridge.exe', 'Azure']],
    ['O5', ['flannel.exe']],
    ['O5b', ['AWS']],
    ['O5c', ['AWS']],
    ['O5d', ['Kubernetes API', 'etcd']],
    ['L3', ['kube-proxy']],
    ['L4', ['IPIP']],
    ['L6', ['v3.4']],
    ['D1', ['Calico BGP', 'etcd', 'Kubernetes API']],
    ['D2', ['Calico VXLAN', 'etcd', 'Kubernetes API']],
    ['D3', ['flannel', 'etcd', 'Kubernetes API']],
    ['D4', ['etcd', 'Kubernetes API']],
  ];
  for (const [id, words] of names)
    it(`${id} holds ${words.join(', ')}`, () => {
      for (const word of words) expect(edition.statement.get(id)?.says).toContain(word);
    });

  it('has the ids of what was read off the guide by hand, no more and no fewer', () => {
    const read = Object.keys(GUIDE_LEDGER);
    expect(read.length).toBeGreaterThan(40);
    expect(read.sort()).toEqual(edition.statements.map(({ id }) => id).sort());
  });
});
