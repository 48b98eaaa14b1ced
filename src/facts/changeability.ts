import type { FacetId, NonEmpty } from '../vocabulary.ts';
import type { Condition, Span } from './types.ts';

/** What it takes to change something on a running cluster. */
export const CHANGES = [
  'needs-new-cluster',
  'needs-drained-nodes',
  'changeable-later',
  'not-stated',
] as const;
export type Change = (typeof CHANGES)[number];

/** What is said about changing an answer, or a setting that goes with it, later. */
export interface Changeability {
  readonly id: string;
  readonly span: Span;
  /** The question beside which it stands. */
  readonly facet: FacetId;
  /** What changes, where that is not the answer itself. */
  readonly subject?: string;
  /** Under which picks it bears; absent: whatever is picked. */
  readonly when?: Condition;
  readonly change: Change;
  readonly says: string;
  /** True where no document files it so, and the kind of change is our reading. */
  readonly ours?: boolean;
  /** Statements of the edition; of those that it does not have, nothing is cited. */
  readonly from?: readonly string[];
  /** Threads and vendors’ pages, see facts/noteSources.ts. */
  readonly sources?: readonly string[];
}

/** The questions whose answers may have to change on a running cluster. */
export const CHANGING: NonEmpty<FacetId> = [
  'platform',
  'build',
  'fabric',
  'udp4789',
  'install',
  'k8s',
  'runtime',
  'networking',
  'datastore',
  'block',
];

const BLOCKS = ['calico-bgp', 'calico-vxlan'] as const;

/** One-way doors and their opposites. Where nothing is said about a question, that is not stated, and nothing is guessed. */
export const changeability: readonly Changeability[] = [
  {
    id: 'later-aks',
    span: { since: 'v3.19' },
    facet: 'platform',
    subject: 'Calico on AKS',
    when: { platform: ['aks'] },
    change: 'needs-new-cluster',
    says: 'Only a newly created AKS cluster takes Calico for Windows. People who asked whether it can be switched on later were told no at the time.',
    from: ['lim.aks-new-clusters'],
    sources: ['Azure/AKS#3084', 'MicrosoftDocs/azure-docs#24839'],
  },
  {
    id: 'later-networking',
    span: { since: 'guide-2020' },
    facet: 'networking',
    change: 'not-stated',
    says: 'The facts hold nothing on how Windows nodes of a running cluster move to another option. People who moved one from IPIP to VXLAN report old routes left on some nodes, and a Windows node that still ran BGP.',
    sources: ['projectcalico/calico#4022', 'projectcalico/calico#6996'],
  },
  {
    id: 'later-rke2',
    span: { since: 'v3.16' },
    facet: 'networking',
    subject: 'On RKE2: the CNI, its backend and the CIDRs',
    when: { platform: ['other'] },
    change: 'needs-new-cluster',
    says: 'RKE2’s own page says that they cannot be changed on a running cluster.',
    sources: ['rke2-network-options'],
  },
  {
    id: 'later-vxlan-settings',
    span: { since: 'v3.16', until: 'v3.30' },
    facet: 'networking',
    subject: 'VXLAN settings such as the VNI',
    when: { networking: ['calico-vxlan'] },
    change: 'needs-drained-nodes',
    says: 'Windows does not take new VXLAN settings into a network that exists: the node is drained, its Calico HNS network deleted, and Calico installed again with the new setting.',
    from: ['lim.vxlan-config-frozen'],
  },
  {
    id: 'later-vxlan-settings-operator',
    span: { since: 'v3.31' },
    facet: 'networking',
    subject: 'VXLAN settings such as the VNI',
    when: { networking: ['calico-vxlan'] },
    change: 'needs-drained-nodes',
    says: 'Windows does not take new VXLAN settings into a network that exists: the node is drained and its Calico HNS network deleted. The steps that follow still use scripts of the manual install, which is no longer documented.',
    from: ['lim.vxlan-config-frozen'],
  },
  {
    id: 'later-nat-outgoing',
    span: { since: 'v3.17' },
    facet: 'networking',
    subject: 'NAT outgoing of a pool',
    when: { networking: ['calico-bgp'] },
    change: 'changeable-later',
    says: 'A change reaches new pods only; pods that run keep the old setting until they are recreated.',
    from: ['lim.nat-outgoing'],
  },
  {
    id: 'later-encapsulation',
    span: { since: 'v3.27' },
    facet: 'networking',
    subject: 'IPIP of a pool that exists',
    when: { networking: BLOCKS },
    change: 'changeable-later',
    says: 'A command is given that takes it off the pool, as a requirement for Windows nodes. What becomes of pods that already run on Windows is not stated.',
    from: ['lim.ipip'],
  },
  {
    id: 'later-datastore',
    span: { since: 'guide-2020', until: 'v3.30' },
    facet: 'datastore',
    change: 'not-stated',
    says: 'The facts hold nothing on how to move a cluster to the other datastore. One datastore serves Linux and Windows nodes alike, so it would concern them all.',
    from: ['D5', 'dsrule.same-on-linux-and-windows'],
  },
  {
    id: 'later-datastore-left',
    span: { since: 'v3.31' },
    facet: 'datastore',
    change: 'not-stated',
    says: 'Only the Kubernetes API datastore is left; the facts hold nothing on how a cluster on etcd gets there.',
    from: ['dsrule.same-on-linux-and-windows'],
  },
  {
    id: 'later-install',
    span: { since: 'v3.27' },
    facet: 'install',
    subject: 'From the manual install to the operator',
    change: 'changeable-later',
    says: 'The operator takes over Windows nodes that were installed by hand: it removes the services and overwrites the files, so that config.ps1 is copied first. A way back is not stated.',
    from: ['operator'],
  },
  {
    id: 'later-block-size',
    span: { since: 'guide-2020' },
    facet: 'block',
    change: 'needs-new-cluster',
    says: 'It is chosen before any pod exists; no way to change it afterwards is given.',
    ours: true,
    from: ['L2', 'L3', 'lim.reserved-ips', 'lim.single-block-per-host'],
  },
  {
    id: 'later-single-network',
    span: { since: 'guide-2020' },
    facet: 'block',
    subject: 'Several blocks per host',
    change: 'not-stated',
    says: 'The setting windows_use_single_network is made before installing. Changed once pods are networked it can leak HNS endpoints; a clean way is not stated.',
    from: ['L3', 'lim.single-block-per-host'],
  },
];
