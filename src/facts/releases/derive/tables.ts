import type { NonEmpty } from '../../../vocabulary.ts';
import type {
  Action,
  Condition,
  DatastoreRow,
  DatastoreWord,
  FacetFact,
  Limitation,
  NetworkingOption,
  PacketPath,
  RouteOrigin,
  Who,
} from '../../types.ts';
import { datastores } from '../data/datastores.ts';
import { installs } from '../data/installs.ts';
import { limitations } from '../data/limitations.ts';
import { linux } from '../data/linux.ts';
import { options } from '../data/options.ts';
import { platforms } from '../data/platforms.ts';
import type {
  DatastoreFact,
  InstallFact,
  LimitationFact,
  OptionFact,
  PlatformFact,
  ReleaseFact,
  State,
} from '../types.ts';
import { NEEDS } from './needs.ts';
import { citationsIn } from './pages.ts';
import { type Reading, stateSays, toldIn, verdictOfState } from './told.ts';
import { disagreement } from './support.ts';
import { KUBERNETES_VERSIONS, versionsAsked } from './versions.ts';

interface Shape {
  readonly routes: RouteOrigin;
  readonly path: PacketPath;
  readonly wayLabel: string;
  readonly travels: string;
  readonly summary: string;
  readonly home?: string;
}

/** How each option moves a packet: the same in every release. */
const SHAPES: Readonly<Record<string, Shape>> = {
  'calico-bgp': {
    routes: 'automatic',
    path: 'mesh',
    wayLabel: 'BGP',
    travels:
      'The packet leaves unwrapped; the route to the pod’s block was learned over BGP, from the other node or from a router.',
    summary: 'Nodes tell each other, or their routers, where pods live. No overlay.',
  },
  'calico-vxlan': {
    routes: 'automatic',
    path: 'tunnel',
    wayLabel: 'UDP 4789',
    travels: 'The packet travels wrapped in UDP 4789 from node to node; the fabric only sees node addresses.',
    summary: 'An overlay that gets across most networks, inside UDP 4789.',
  },
  'static-routes': {
    routes: 'by-hand',
    path: 'hand-made',
    wayLabel: 'routes by hand',
    travels: 'The packet leaves unwrapped; a person wrote the route that it follows.',
    summary: 'Somebody writes and maintains every route.',
  },
  'cloud-provider': {
    routes: 'provider',
    path: 'provider',
    wayLabel: 'provider’s routes',
    travels: 'The packet leaves unwrapped; the provider’s own route table knows the node that holds the pod.',
    summary: 'A fallback where the provider installs the routes between hosts.',
  },
  'flannel-host-gw': {
    routes: 'automatic',
    path: 'host-gw',
    wayLabel: 'same segment',
    travels:
      'The packet leaves unwrapped; flannel set the other node, on the same layer-2 segment, as its gateway.',
    summary: 'flannel writes the routes; all hosts share one layer-2 segment.',
  },
  'flannel-vxlan': {
    routes: 'automatic',
    path: 'tunnel',
    wayLabel: 'VXLAN',
    travels: 'flannel wraps the packet in VXLAN between the nodes.',
    summary: 'flannel’s own overlay.',
  },
  'azure-cni': {
    routes: 'provider',
    home: 'aks',
    path: 'provider',
    wayLabel: 'Azure’s routes',
    travels:
      'The pod has an address of the virtual network; Azure delivers the packet to the node that holds it.',
    summary: 'AKS networks the pods, Calico does policy.',
  },
  'aws-vpc-cni': {
    routes: 'provider',
    home: 'eks',
    path: 'provider',
    wayLabel: 'VPC routes',
    travels: 'The pod has an address of the VPC; AWS delivers the packet to the node that holds it.',
    summary: 'EKS networks the pods, Calico does policy.',
  },
};

const ALL_OPTIONS: readonly OptionFact[] = options;

/** All eight options of a release, offered or not. */
export function networkingOptions(reading: Reading): readonly NetworkingOption[] {
  const span = { since: reading.edition, until: reading.edition };
  return ALL_OPTIONS.flatMap((option) => {
    const shape = SHAPES[option.id];
    if (shape === undefined) return [];
    const told = toldIn(option, reading);
    const fabric = option.id === 'calico-bgp' || option.id === 'calico-vxlan' ? [`fabric.${option.id}`] : [];
    const tells: NonEmpty<string> = [option.id, ...fabric];
    return [
      {
        ...shape,
        id: option.id,
        span,
        name: option.name,
        windowsPlugin: option.windowsCniPlugin,
        linuxSide: option.linuxSide,
        summary: `${shape.summary} In ${reading.edition}: ${stateSays(told.state, told.effective)}.`,
        tells,
        ...(told.offers === undefined ? {} : { offers: told.offers }),
        ...(told.requires === undefined ? {} : { requires: told.requires }),
        citation: citationsIn(told, reading)[0],
      },
    ];
  });
}

const ALL_DATASTORES: readonly DatastoreFact[] = datastores;

function word(state: State, effective: State | undefined, byInstall: boolean): DatastoreWord {
  const verdict = verdictOfState(state, effective);
  if (byInstall && (effective ?? state) === 'conditional') return 'by install method';
  if (verdict === 'supported') return 'yes';
  return verdict === 'unsupported' ? 'no' : 'not stated';
}

/** The datastore table of a release: one row an option. */
export function datastoreTable(reading: Reading): readonly DatastoreRow[] {
  const span = { since: reading.edition, until: reading.edition };
  const cell = (option: string, datastore: string): DatastoreFact | undefined =>
    ALL_DATASTORES.find((fact) => fact.option === option && fact.datastore === datastore);
  return ALL_OPTIONS.flatMap((option) => {
    const [etcd, kubernetes] = [cell(option.id, 'etcd'), cell(option.id, 'kubernetes')];
    if (etcd === undefined || kubernetes === undefined) return [];
    const [left, right] = [toldIn(etcd, reading), toldIn(kubernetes, reading)];
    return [
      {
        id: `ds.${option.id}`,
        span,
        mode: option.name,
        networking: [option.id] as const,
        etcd: word(left.state, left.effective, left.byInstallMethod !== undefined),
        kubernetes: word(right.state, right.effective, right.byInstallMethod !== undefined),
        citation: citationsIn(left, reading)[0],
      },
    ];
  });
}

const ALL_LIMITATIONS: readonly LimitationFact[] = limitations;
const HOLDS: readonly State[] = ['applies', 'not-supported', 'required', 'contradictory', 'configurable'];

/** Whether a limitation in this state holds; in any other it is not listed. */
export function limits(state: State): boolean {
  return HOLDS.includes(state);
}

function goesWith(fact: LimitationFact): NonEmpty<Condition> {
  const [first, ...rest] = fact.appliesTo;
  return [{ ...(first === undefined ? {} : { networking: [first, ...rest] }), ...fact.where }];
}

function full(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** The limitations that hold in a release. */
export function limitationTable(reading: Reading): readonly Limitation[] {
  const span = { since: reading.edition, until: reading.edition };
  return ALL_LIMITATIONS.flatMap((fact) => {
    const told = toldIn(fact, reading);
    if (!limits(told.state)) return [];
    const how = told.how ?? told.command;
    const identifiers = fact.identifiers.length === 0 ? '' : `Named: ${fact.identifiers.join(', ')}.`;
    const detail = fact.detail === undefined ? '' : full(fact.detail);
    const builds = told.affectedBuilds === undefined ? '' : ` Builds: ${full(told.affectedBuilds)}`;
    const bears = `In ${reading.edition}: ${stateSays(told.state, told.effective)}. Affects ${fact.affects.join(', ')}.${builds}`;
    const remark = `${told.note === undefined ? '' : full(told.note)}${disagreement(told.conflict)}`.trim();
    return [
      {
        id: fact.id,
        span,
        feature: fact.title,
        ...(fact.earlier === undefined ? {} : { earlier: fact.earlier }),
        short: stateSays(told.state, told.effective),
        // Stands beside its feature everywhere: the title is not told twice.
        says: `${detail} ${identifiers}`.trim() || bears,
        when: goesWith(fact),
        bears,
        workarounds: [
          ...(fact.workaround === null
            ? []
            : [{ id: `${fact.id}-way`, by: 'source' as const, says: full(fact.workaround) }]),
          ...(how === undefined
            ? []
            : [{ id: `${fact.id}-how`, by: 'source' as const, says: full(`How: ${how}`) }]),
        ],
        citation: citationsIn(told, reading)[0],
        ...(remark === '' ? {} : { remark }),
      },
    ];
  });
}

/** Who carries out what a release requires; the Linux side unless named here. */
const WHO_BY_FACT: Readonly<Record<string, Who>> = {
  'lim.remote-access': 'windows',
  'lim.tls12': 'windows',
  'lim.aws-source-dest': 'cloud',
};
/** Required facts that the actions of the contract already name. */
const NAMED: readonly string[] = ['lim.aws-source-dest'];
const ALL_LINUX: readonly ReleaseFact[] = linux;

function requiredActions(reading: Reading): readonly Omit<Action, 'span'>[] {
  return ALL_LIMITATIONS.flatMap((fact) => {
    const told = toldIn(fact, reading);
    if (told.state !== 'required' || NAMED.includes(fact.id)) return [];
    const [first, ...rest] = fact.appliesTo;
    const how = told.command ?? (fact.identifiers.length === 0 ? undefined : fact.identifiers.join('; '));
    return [
      {
        id: fact.id.replace('lim.', ''),
        when: first === undefined ? {} : { networking: [first, ...rest] },
        who: WHO_BY_FACT[fact.id] ?? 'linux',
        title: fact.title,
        says: `${full(fact.title)}${fact.detail === undefined ? '' : ` ${full(fact.detail)}`}${how === undefined ? '' : ` ${full(how)}`}`,
        from: [fact.id],
      },
    ];
  });
}

function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .split('-')
    .filter(Boolean)
    .slice(0, 4)
    .join('-');
}

const ALL_PLATFORMS: readonly PlatformFact[] = platforms;
const ALL_INSTALLS: readonly InstallFact[] = installs;

/** The answer that takes a requirement off the list: a Kubernetes version that it admits. */
function doneOnce(requirement: string): Pick<Action, 'until'> {
  const [first, ...rest] = versionsAsked(requirement) ?? [];
  return first === undefined ? {} : { until: { k8s: [first, ...rest] } };
}

/** What a platform or an install method asks for; the page cannot check it, so it is an action. */
function conditionActions(reading: Reading): readonly Omit<Action, 'span'>[] {
  const of = (
    facts: readonly ReleaseFact[],
    axis: 'platform' | 'install',
    who: Who,
  ): readonly Omit<Action, 'span'>[] =>
    facts.flatMap((fact) => {
      const told = toldIn(fact, reading);
      if (verdictOfState(told.state, told.effective) === 'unsupported') return [];
      return (told.requires ?? []).map((text) => ({
        id: `${fact.id}-${slug(text)}`,
        when: axis === 'platform' ? { platform: [fact.id] as const } : { install: [fact.id] as const },
        who,
        title: `${fact.name} asks for`,
        says: full(`${fact.name}: ${text}`),
        from: [fact.id] as const,
        ...doneOnce(text),
      }));
    });
  return [...of(ALL_PLATFORMS, 'platform', 'cloud'), ...of(ALL_INSTALLS, 'install', 'linux')];
}

function linuxActions(reading: Reading): readonly Omit<Action, 'span'>[] {
  return ALL_LINUX.flatMap((fact) => {
    const told = toldIn(fact, reading);
    if (told.state !== 'required') return [];
    const value =
      typeof told.value === 'object' && told.value !== null
        ? Object.entries(told.value)
            .map(([method, least]) => `${method} install: ${String(least)}`)
            .join(', ')
        : String(told.value);
    return [
      {
        id: slug(fact.id),
        when: {},
        who: 'linux' as const,
        title: fact.title ?? fact.id,
        says: full(`${fact.title ?? fact.id}: ${value}${told.note === undefined ? '' : `. ${told.note}`}`),
        from: [fact.id] as const,
      },
    ];
  });
}

/** What has to be done in a release: the actions of the contract, and everything that its documents require. */
export function actionTable(reading: Reading): readonly Action[] {
  const span = { since: reading.edition, until: reading.edition };
  const blocks =
    'Set the block size of the IP pool to /{block} or larger before any block exists: a /{block} leaves {usable} addresses for the {pods} of one Windows node.';
  const drafts: readonly Omit<Action, 'span'>[] = [
    {
      id: 'aws-source-dest-check',
      when: { networking: ['calico-bgp'], platform: ['aws'] },
      who: 'cloud',
      title: 'Source/dest check off',
      says: 'Disable the EC2 source/destination check on every instance of the cluster, so that hosts may forward traffic for their pods.',
      from: ['lim.aws-source-dest'],
    },
    {
      id: 'open-udp-4789',
      when: { networking: ['calico-vxlan'] },
      until: { udp4789: ['open'] },
      who: 'network',
      title: 'Open UDP 4789',
      says: 'Open UDP 4789 between all Calico hosts, in every firewall and security group on the way. Windows can use no other port.',
      from: ['lim.vxlan-port-vni'],
    },
    {
      id: 'peer-with-routers',
      when: { networking: ['calico-bgp'], fabric: ['l3-peered'] },
      who: 'network',
      title: 'Peer the nodes with the routers',
      says: 'Configure BGP peering between the nodes and the routers of the fabric, on both sides.',
      from: ['fabric.calico-bgp'],
    },
    {
      id: 'confirm-provider-routes',
      when: { networking: ['cloud-provider'] },
      who: 'cloud',
      title: 'Confirm who installs the routes',
      says: 'Confirm that the provider installs the routes between hosts, or that its network plugin ends in win-bridge.exe.',
      from: ['cloud-provider'],
    },
    {
      id: 'set-block-size',
      when: { networking: ['calico-bgp', 'calico-vxlan'], capacity: ['to-choose'] },
      who: 'linux',
      title: 'Set the block size',
      says: blocks,
      from: ['lim.reserved-ips', 'lim.single-block-per-host'],
    },
    ...requiredActions(reading),
    ...linuxActions(reading),
    ...conditionActions(reading),
  ];
  return drafts.map((draft) => ({ ...draft, span }));
}

/** The questions that a release answers. */
export function facetTable(reading: Reading, guide: readonly FacetFact[]): readonly FacetFact[] {
  const span = { since: reading.edition, until: reading.edition };
  const kept = (facet: FacetFact['facet']): readonly FacetFact[] =>
    guide
      .filter((one) => one.facet === facet)
      // How an answer reads on AWS is told by the guide alone.
      .map((one) => ({ ...one, span, answers: one.answers.map(({ reads: _, ...answer }) => answer) }));
  return [
    {
      id: 'facet-platform',
      span,
      facet: 'platform',
      name: 'Platform',
      ask: 'Where do the nodes run?',
      answers: [
        ...ALL_PLATFORMS.map(({ id, name }) => ({ value: id, label: name })),
        {
          value: 'other',
          label: 'Mine is not listed: no platform rule applies',
          hint: 'RKE2, k0s, vSphere …',
        },
      ],
    },
    ...kept('build'),
    ...kept('fabric'),
    ...kept('udp4789'),
    {
      id: 'facet-networking',
      span,
      facet: 'networking',
      name: 'Networking',
      ask: 'How do packets travel between nodes?',
      answers: ALL_OPTIONS.map(({ id, name, windowsCniPlugin }) => ({
        value: id,
        label: name,
        hint: windowsCniPlugin ?? 'plugin not stated',
      })),
    },
    ...kept('datastore'),
    {
      id: 'facet-install',
      span,
      facet: 'install',
      name: 'Install method',
      ask: 'How is Calico installed on the Windows nodes?',
      answers: ALL_INSTALLS.map(({ id, name }) => ({ value: id, label: name })),
    },
    {
      id: 'facet-k8s',
      span,
      facet: 'k8s',
      name: 'Kubernetes version',
      ask: 'Which minor version does the cluster run?',
      answers: KUBERNETES_VERSIONS.map((version) => ({ value: version, label: version })),
    },
    {
      id: 'facet-runtime',
      span,
      facet: 'runtime',
      name: 'Container runtime',
      ask: 'What runs the containers on Windows nodes?',
      answers: [
        { value: 'docker', label: 'Docker' },
        { value: 'containerd', label: 'containerd' },
      ],
    },
    {
      id: 'facet-need',
      span,
      facet: 'need',
      name: 'Must have',
      ask: 'What must work with Windows nodes?',
      answers: NEEDS.map(({ need, name }) => ({ value: need, label: name })),
    },
    ...kept('pods'),
    ...kept('block'),
    {
      id: 'facet-docs',
      span,
      facet: 'docs',
      name: 'Documents',
      ask: 'Which state of the pages is read?',
      unset: 'As amended',
      answers: [
        { value: 'amended', label: 'As amended' },
        { value: 'as-released', label: 'As released' },
      ],
    },
  ];
}
