import type { NonEmpty, Verdict } from '../../../vocabulary.ts';
import type { Aspect, BuildRange, Condition, SupportRule } from '../../types.ts';
import { contradictions } from '../data/contradictions.ts';
import { datastoreRules } from '../data/datastoreRules.ts';
import { datastores } from '../data/datastores.ts';
import { installs } from '../data/installs.ts';
import { kubernetes } from '../data/kubernetes.ts';
import { limitations } from '../data/limitations.ts';
import { options } from '../data/options.ts';
import { platforms } from '../data/platforms.ts';
import { runtimes } from '../data/runtimes.ts';
import { windowsVersions } from '../data/windows.ts';
import type {
  Contradiction,
  DatastoreFact,
  InstallFact,
  OptionFact,
  PlatformFact,
  ReleaseFact,
  Told,
  WindowsFact,
} from '../types.ts';
import { NEEDS } from './needs.ts';
import { type Reading, stateSays, toldIn, verdictOfState } from './told.ts';
import { below, KUBERNETES_VERSIONS, namedVersions, versionsAsked } from './versions.ts';

/** What the documents of a release speak about together. */
export const aspects: readonly Aspect[] = [
  { id: 'option', name: 'whether the release offers it', axes: [], silence: 'not-stated' },
  { id: 'datastore', name: 'the datastore', axes: ['install', 'platform'], silence: 'not-stated' },
  { id: 'platform', name: 'the platform', axes: ['platform', 'install'], silence: 'not-stated' },
  { id: 'build', name: 'the Windows build', axes: ['build'], silence: 'not-stated' },
  { id: 'fabric', name: 'the fabric', axes: ['fabric'], silence: 'not-stated' },
  { id: 'udp4789', name: 'UDP 4789 between hosts', axes: ['udp4789'], silence: 'no-bearing' },
  { id: 'install', name: 'the install method', axes: ['install', 'k8s', 'runtime'], silence: 'not-stated' },
  { id: 'k8s', name: 'the Kubernetes version', axes: ['k8s', 'platform', 'install'], silence: 'not-stated' },
  { id: 'runtime', name: 'the container runtime', axes: ['runtime'], silence: 'not-stated' },
  { id: 'need', name: 'what you must have', axes: ['need'], silence: 'no-bearing' },
  { id: 'capacity', name: 'pods against block size', axes: ['capacity'], silence: 'no-bearing' },
];

const CONFLICTS: readonly Contradiction[] = contradictions;

/** Both statements of a contradiction and how it is read; empty where there is none. */
export function disagreement(id: string | undefined): string {
  const found = CONFLICTS.find((one) => one.id === id);
  return found === undefined
    ? ''
    : ` The documents disagree. One says: ${found.statementA} The other: ${found.statementB} Read as: ${found.reading}`;
}

interface Draft {
  readonly id: string;
  readonly aspect: string;
  readonly when: Condition;
  readonly gives: Verdict;
  readonly says: string;
  readonly from: NonEmpty<string>;
  readonly ours?: boolean;
}

function sentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?]\)?$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

function withNote(says: string, told: Told): string {
  const note = told.note === undefined ? '' : ` ${sentence(told.note)}`;
  return `${sentence(says)}${note}${disagreement(told.conflict)}`;
}

const ALL_OPTIONS: readonly OptionFact[] = options;
const ALL_INSTALLS: readonly InstallFact[] = installs;
const ALL_PLATFORMS: readonly PlatformFact[] = platforms;

function optionRules(reading: Reading): readonly Draft[] {
  return ALL_OPTIONS.map((option) => {
    const told = toldIn(option, reading);
    return {
      id: `option-${option.id}`,
      aspect: 'option',
      when: { networking: [option.id] },
      gives: verdictOfState(told.state, told.effective),
      says: withNote(`${option.name} in ${reading.edition}: ${stateSays(told.state, told.effective)}`, told),
      from: [option.id],
    };
  });
}

/** Whether the release offers an option at all; where it does not, its datastores add nothing. */
function isOffered(option: string, reading: Reading): boolean {
  const fact = ALL_OPTIONS.find(({ id }) => id === option);
  if (fact === undefined) return false;
  const { state, effective } = toldIn(fact, reading);
  return verdictOfState(state, effective) === 'supported';
}

const ALL_DATASTORES: readonly DatastoreFact[] = datastores;

function datastoreRulesOf(reading: Reading): readonly Draft[] {
  return ALL_DATASTORES.filter(({ option }) => isOffered(option, reading)).flatMap(
    (fact): readonly Draft[] => {
      const told = toldIn(fact, reading);
      const option = ALL_OPTIONS.find(({ id }) => id === fact.option)?.name ?? fact.option;
      const store = fact.datastore === 'etcd' ? 'etcd' : 'the Kubernetes API datastore';
      const base = { aspect: 'datastore', from: [fact.id] as const };
      const pair = { networking: [fact.option], datastore: [fact.datastore] } as const;
      const rule = (id: string, when: Condition, state: Told['state'], where: string): Draft => ({
        ...base,
        id,
        when,
        gives: verdictOfState(state),
        says: withNote(`${option} with ${store}${where}: ${stateSays(state)} in ${reading.edition}`, told),
      });
      const effective = told.state === 'contradictory' ? (told.effective ?? 'not-stated') : told.state;
      const { byInstallMethod } = told;
      // Refused as a whole it falls whatever the install method is.
      if (byInstallMethod === undefined || verdictOfState(effective) === 'unsupported')
        return [rule(fact.id, pair, effective, '')];
      return ALL_INSTALLS.map((install) => {
        const state = byInstallMethod[install.id] ?? (effective === 'conditional' ? 'not-stated' : effective);
        return rule(
          `${fact.id}.${install.id}`,
          { ...pair, install: [install.id] },
          state,
          ` and the install method “${install.name}”`,
        );
      });
    },
  );
}

const WHOLE_CLUSTER: readonly ReleaseFact[] = datastoreRules;

/** A method whose steps mention no datastore says nothing about the one that is not the default. */
function unmentionedDatastores(reading: Reading): readonly Draft[] {
  return WHOLE_CLUSTER.flatMap((fact): readonly Draft[] => {
    const told = toldIn(fact, reading);
    const { installMethod, leavesOut } = fact;
    if (told.state !== 'not-stated' || installMethod === undefined || leavesOut === undefined) return [];
    return [
      {
        id: `${fact.id}-${leavesOut}`,
        aspect: 'datastore',
        when: { install: [installMethod], datastore: [leavesOut] },
        gives: 'not-stated',
        says: withNote(`${fact.title ?? fact.id}: not stated`, told),
        from: [fact.id],
      },
    ];
  });
}

/** Rules on the datastore that come from the platform or the install method. */
function datastoreConstraints(reading: Reading): readonly Draft[] {
  return WHOLE_CLUSTER.flatMap((fact): readonly Draft[] => {
    const told = toldIn(fact, reading);
    const { platform, installMethod, id } = fact;
    const { refuses } = fact;
    if (told.state !== 'required' || refuses === undefined) return [];
    const where: Condition | null =
      platform !== undefined
        ? { platform: [platform] }
        : installMethod !== undefined
          ? { install: [installMethod] }
          : null;
    if (where === null) return [];
    return [
      {
        id: `${id}-no-etcd`,
        aspect: 'datastore',
        when: { ...where, datastore: [refuses] },
        gives: 'unsupported',
        says: withNote(fact.title ?? id, told),
        from: [id],
      },
    ];
  });
}

function platformRules(reading: Reading): readonly Draft[] {
  return ALL_PLATFORMS.flatMap((platform): readonly Draft[] => {
    const told = toldIn(platform, reading);
    const own: Draft = {
      id: `platform-${platform.id}`,
      aspect: 'platform',
      when: { platform: [platform.id] },
      gives: verdictOfState(told.state, told.effective),
      says: withNote(
        `${platform.name} in ${reading.edition}: ${stateSays(told.state, told.effective)}`,
        told,
      ),
      from: [platform.id],
    };
    const others = ALL_INSTALLS.map(({ id }) => id).filter((id) => told.installs?.includes(id) === false);
    const [method, ...methods] = others;
    const broken: readonly Draft[] =
      method === undefined
        ? []
        : [
            {
              id: `platform-${platform.id}-install`,
              aspect: 'platform',
              when: { platform: [platform.id], install: [method, ...methods] },
              gives: 'unsupported',
              says: `${platform.name} in ${reading.edition} asks for the manual install.`,
              from: [platform.id],
            },
          ];
    if (told.networking.length === 0) return [own, ...broken];
    const listed = told.networking.map(({ option, state, effective }): Draft => ({
      id: `platform-${platform.id}-${option}`,
      aspect: 'platform',
      when: { platform: [platform.id], networking: [option] },
      gives: verdictOfState(state, effective),
      says: `${ALL_OPTIONS.find(({ id }) => id === option)?.name ?? option} on ${platform.name}: ${stateSays(state, effective)}.${state === 'contradictory' ? disagreement(told.conflict) : ''}`,
      from: [platform.id],
    }));
    const [first, ...rest] = ALL_OPTIONS.map(({ id }) => id).filter(
      (id) => !told.networking.some(({ option }) => option === id),
    );
    if (first === undefined) return [own, ...broken, ...listed];
    return [
      own,
      ...broken,
      ...listed,
      {
        id: `platform-${platform.id}-not-listed`,
        aspect: 'platform',
        when: { platform: [platform.id], networking: [first, ...rest] },
        gives: 'not-stated',
        says: `Not among what ${reading.edition} lists for ${platform.name}.`,
        from: [platform.id],
      },
    ];
  });
}

/** A floor as ranges: `17763.1432` is its number from that revision on; a number of no Windows version means "and later". */
function floorOf(
  fact: WindowsFact,
  minBuild: string,
): { readonly from: BuildRange; readonly below?: BuildRange } {
  const [number = 0, revision] = minBuild.split('.').map(Number);
  if (number !== fact.number) return { from: { from: number } };
  if (revision === undefined) return { from: { from: number, to: number } };
  return {
    from: { from: number, to: number, revisionFrom: revision },
    below: { from: number, to: number, revisionBelow: revision },
  };
}

/** The builds that no range of the release names. */
function unnamed(ranges: readonly BuildRange[]): readonly BuildRange[] {
  const sorted = ranges
    .map(({ from = 0, to = Number.POSITIVE_INFINITY }) => ({ from, to }))
    .sort((a, b) => a.from - b.from);
  const gaps: BuildRange[] = [];
  let next = 0;
  for (const { from, to } of sorted) {
    if (from > next) gaps.push(next === 0 ? { to: from - 1 } : { from: next, to: from - 1 });
    next = Math.max(next, to + 1);
  }
  if (Number.isFinite(next)) gaps.push({ from: next });
  return gaps;
}

const ALL_WINDOWS: readonly WindowsFact[] = windowsVersions;

function buildRules(reading: Reading): readonly Draft[] {
  const named: BuildRange[] = [];
  const rules: Draft[] = [];
  const facts: string[] = [];
  for (const fact of ALL_WINDOWS) {
    const told = toldIn(fact, reading);
    const verdict = verdictOfState(told.state, told.effective);
    if (told.minBuild === undefined || verdict === 'not-stated') continue;
    const { from, below: under } = floorOf(fact, told.minBuild);
    // The documents admit it with limits that a user cannot lift.
    const limited = (told.effective ?? told.state) === 'conditional';
    named.push({
      ...(from.from === undefined ? {} : { from: from.from }),
      ...(from.to === undefined ? {} : { to: from.to }),
    });
    facts.push(fact.id);
    rules.push({
      id: `build-${fact.id}`,
      aspect: 'build',
      when: { build: [from] },
      gives: limited ? 'limited' : verdict,
      says: withNote(
        `${fact.name}, from build ${told.minBuild}${from.to === undefined ? ' and later' : ''}: ${limited ? 'works, with limits on network policy,' : 'named as supported'} in ${reading.edition}`,
        told,
      ),
      from: [fact.id],
    });
    if (under !== undefined)
      rules.push({
        id: `build-${fact.id}-below`,
        aspect: 'build',
        when: { build: [under] },
        gives: told.below ?? 'unsupported',
        says:
          told.below === undefined
            ? `${fact.name} needs build ${told.minBuild} or later in ${reading.edition}; this revision is lower.`
            : `${fact.name} below build ${told.minBuild} has no direct server return: admitted in ${reading.edition}, with limits on network policy.`,
        from: [fact.id],
      });
  }
  const [gap, ...gaps] = unnamed(named);
  const [first, ...rest] = facts;
  if (gap !== undefined && first !== undefined)
    rules.push({
      id: 'build-not-named',
      aspect: 'build',
      when: { build: [gap, ...gaps] },
      gives: 'not-stated',
      says: `${reading.edition} does not name this build.`,
      from: [first, ...rest],
    });
  return rules;
}

function fabricRules(reading: Reading): readonly Draft[] {
  const rules: Draft[] = [];
  if (isOffered('calico-bgp', reading))
    rules.push(
      {
        id: 'bgp-mesh-over-l2',
        aspect: 'fabric',
        when: { networking: ['calico-bgp'], fabric: ['l2'] },
        gives: 'supported',
        says: 'Over one layer-2 segment the BGP mesh between nodes configures itself.',
        from: ['fabric.calico-bgp'],
      },
      {
        id: 'bgp-peers-with-routers',
        aspect: 'fabric',
        when: { networking: ['calico-bgp'], fabric: ['l3-peered'] },
        gives: 'supported',
        says: 'On a routed fabric the nodes peer BGP with the routers.',
        from: ['fabric.calico-bgp'],
      },
      {
        id: 'bgp-needs-l2-or-peering',
        aspect: 'fabric',
        when: { networking: ['calico-bgp'], fabric: ['l3-routed'] },
        gives: 'unsupported',
        says: 'BGP needs either every node on one layer-2 network for its mesh or routers that peer; this fabric offers neither.',
        from: ['fabric.calico-bgp'],
        ours: true,
      },
    );
  rules.push(
    {
      id: 'vxlan-any-fabric',
      aspect: 'fabric',
      when: { networking: ['calico-vxlan'], fabric: ['l2', 'l3-peered', 'l3-routed'] },
      gives: 'supported',
      says: 'The VXLAN overlay gets across most networks, routed or not.',
      from: ['fabric.calico-vxlan'],
    },
    {
      id: 'vxlan-port-open',
      aspect: 'udp4789',
      when: { networking: ['calico-vxlan'], udp4789: ['open'] },
      gives: 'supported',
      says: 'UDP 4789 is open between the hosts, as VXLAN needs it.',
      from: ['lim.vxlan-port-vni'],
    },
    {
      id: 'vxlan-port-blocked',
      aspect: 'udp4789',
      when: { networking: ['calico-vxlan'], udp4789: ['blocked'] },
      gives: 'unsupported',
      says: 'VXLAN on Windows can use no other port than UDP 4789, and it is blocked.',
      from: ['lim.vxlan-port-vni'],
    },
  );
  return rules;
}

function installRules(reading: Reading): readonly Draft[] {
  return ALL_INSTALLS.flatMap((install): readonly Draft[] => {
    const told = toldIn(install, reading);
    const own: Draft = {
      id: `install-${install.id}`,
      aspect: 'install',
      when: { install: [install.id] },
      gives: verdictOfState(told.state, told.effective),
      says: withNote(`${install.name} in ${reading.edition}: ${stateSays(told.state)}`, told),
      from: [install.id],
    };
    if (!(told.requires ?? []).some((text) => text.includes('containerd'))) return [own];
    return [
      own,
      {
        id: `install-${install.id}-containerd`,
        aspect: 'install',
        when: { install: [install.id], runtime: ['docker'] },
        gives: 'unsupported',
        says: `${install.name} needs containerd 1.6.0 or later; Docker has no HostProcess containers.`,
        from: [install.id, 'runtime.containerd'],
      },
      {
        id: `install-${install.id}-k8s`,
        aspect: 'install',
        when: { install: [install.id], k8s: below('1.22') },
        gives: 'unsupported',
        says: `${install.name} needs Kubernetes 1.22 or later.`,
        from: [install.id, 'k8s.hpc-minimum'],
      },
    ];
  });
}

const ALL_KUBERNETES: readonly ReleaseFact[] = kubernetes;

function kubernetesRules(reading: Reading): readonly Draft[] {
  const { windows, general } = namedVersions(ALL_KUBERNETES, reading);
  const named = [...new Set([...windows, ...general])];
  const [first, ...rest] = named;
  const rules: Draft[] = [];
  const lists = `Windows page: ${windows.join(', ') || 'points to the general page'}; general page: ${general.join(', ')}`;
  const from: NonEmpty<string> = ['k8s.windows-page', 'k8s.general-page'];
  if (first !== undefined)
    rules.push({
      id: 'k8s-named',
      aspect: 'k8s',
      when: { k8s: [first, ...rest] },
      gives: 'supported',
      says: `This Kubernetes version is on a list of ${reading.edition}. ${lists}.`,
      from,
    });
  const [other, ...others] = KUBERNETES_VERSIONS.filter((version) => !named.includes(version));
  if (other !== undefined)
    rules.push({
      id: 'k8s-not-named',
      aspect: 'k8s',
      when: { k8s: [other, ...others] },
      gives: 'not-stated',
      says: `This Kubernetes version is on no list of ${reading.edition}. ${lists}.`,
      from,
    });
  for (const platform of ALL_PLATFORMS) {
    // A range with two ends is the platform's own; the lower end of AKS stands among the versions.
    const range = (toldIn(platform, reading).requires ?? []).find((text) => /^Kubernetes 1\.\d+–/.test(text));
    const asked = range === undefined ? null : versionsAsked(range);
    const [outside, ...further] = KUBERNETES_VERSIONS.filter((version) => asked?.includes(version) === false);
    if (range !== undefined && outside !== undefined)
      rules.push({
        id: `k8s-${platform.id}-range`,
        aspect: 'k8s',
        when: { platform: [platform.id], k8s: [outside, ...further] },
        gives: 'unsupported',
        says: `${platform.name} needs ${range}.`,
        from: [platform.id],
      });
  }
  const aks = ALL_KUBERNETES.find(({ id }) => id === 'k8s.aks-minimum');
  const told = aks === undefined ? undefined : toldIn(aks, reading);
  if (told?.state === 'required') {
    // Some releases state it for the install methods without HostProcess containers only.
    const [method, ...methods] = told.installMethods ?? [];
    const manual: Condition = method === undefined ? {} : { install: [method, ...methods] };
    rules.push({
      id: 'k8s-aks-minimum',
      aspect: 'k8s',
      when: { platform: ['aks'], k8s: below('1.20'), ...manual },
      gives: 'unsupported',
      says: withNote('AKS needs Kubernetes 1.20 or later', told),
      from: ['k8s.aks-minimum'],
    });
  }
  return rules;
}

const ALL_RUNTIMES: readonly ReleaseFact[] = runtimes;

function runtimeRules(reading: Reading): readonly Draft[] {
  return ALL_RUNTIMES.map((fact) => {
    const told = toldIn(fact, reading);
    const value = fact.id.replace('runtime.', '');
    return {
      id: fact.id,
      aspect: 'runtime',
      when: { runtime: [value] },
      gives: verdictOfState(told.state, told.effective),
      says: withNote(`${value} on Windows nodes in ${reading.edition}: ${stateSays(told.state)}`, told),
      from: [fact.id],
    };
  });
}

const ALL_LIMITATIONS: readonly ReleaseFact[] = limitations;

function needRules(reading: Reading): readonly Draft[] {
  return NEEDS.map(({ need, fact: id, name }) => {
    const fact = ALL_LIMITATIONS.find((one) => one.id === id);
    if (fact === undefined) throw new Error(`The need ${need} rests on ${id}, which is no limitation.`);
    const told = toldIn(fact, reading);
    const gives = verdictOfState(told.state, told.effective);
    const word =
      gives === 'unsupported' ? 'cannot be had with Windows nodes' : stateSays(told.state, told.effective);
    return {
      id: `need-${need}`,
      aspect: 'need',
      when: { need: [need] },
      gives,
      says: withNote(`${name}: ${word} in ${reading.edition}`, told),
      from: [id],
    };
  });
}

function capacityRules(reading: Reading): readonly Draft[] {
  return ['calico-bgp', 'calico-vxlan']
    .filter((option) => isOffered(option, reading))
    .map((option) => ({
      id: `${option}-block-too-small`,
      aspect: 'capacity',
      when: { networking: [option], capacity: ['too-small'] },
      gives: 'unsupported',
      says: 'A Windows host gets one block, four addresses of it are reserved, and the picked block does not hold the picked pods.',
      from: ['lim.reserved-ips', 'lim.single-block-per-host'],
    }));
}

/** All rules of a release. */
export function supportRules(reading: Reading): readonly SupportRule[] {
  const span = { since: reading.edition, until: reading.edition };
  return [
    ...optionRules(reading),
    ...datastoreRulesOf(reading),
    ...datastoreConstraints(reading),
    ...unmentionedDatastores(reading),
    ...platformRules(reading),
    ...buildRules(reading),
    ...fabricRules(reading),
    ...installRules(reading),
    ...kubernetesRules(reading),
    ...runtimeRules(reading),
    ...needRules(reading),
    ...capacityRules(reading),
  ].map((draft) => ({ ...draft, span }));
}
