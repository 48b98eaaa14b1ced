import type { EditionId, FacetId, NonEmpty } from '../vocabulary.ts';
import { inForce } from './edition.ts';
import type { DocsView } from './releases/derive/told.ts';
import type { Condition, Span } from './types.ts';

/** What it takes to change something on a running cluster, what takes most first. */
export const CHANGES = [
  'needs-new-cluster',
  'recreates-pods',
  'needs-drained-nodes',
  'changeable-later',
  'not-stated',
] as const;
export type Change = (typeof CHANGES)[number];

/** What is said about changing an answer, or a setting that goes with it, later. */
export interface Changeability {
  readonly id: string;
  readonly span: Span;
  /** Its span with the edits of published pages, where they changed it. */
  readonly amended?: Span;
  /** The question beside which it stands. */
  readonly facet: FacetId;
  /** What changes, where that is not the answer itself. */
  readonly subject?: string;
  /** Under which picks it bears; absent: whatever is picked. */
  readonly when?: Condition;
  readonly change: Change;
  /** Full sentences that name no release. */
  readonly says: string;
  /** Statements of the edition; of those that it does not have, nothing is cited. */
  readonly from?: readonly string[];
  /** Kinds of pages of the release (`blocksize`); a kind that the release does not have is not cited. */
  readonly pages?: readonly string[];
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
const BY_HAND = ['quickstart-script', 'standard-manual'] as const;
const GUIDE = { since: 'guide-2020', until: 'guide-2020' } as const;
const VXLAN_FROZEN =
  'Windows accepts no new VXLAN settings for an existing network. Drain the node, delete its Calico HNS network and install Calico again with the new setting.';
const SINGLE_NETWORK =
  'windows_use_single_network is set before Calico is installed. Changing it once pods are networked can leak HNS endpoints.';

/** One-way doors and their opposites. Where nothing is said about a question, that is not stated, and nothing is guessed. */
export const changeability: readonly Changeability[] = [
  {
    id: 'later-aks',
    span: { since: 'v3.19' },
    amended: { since: 'v3.18' },
    facet: 'platform',
    subject: 'Calico on AKS',
    when: { platform: ['aks'] },
    change: 'needs-new-cluster',
    says: 'Calico for Windows can be enabled on newly created AKS clusters only. In two threads, users were told that network policy is chosen when the cluster is created.',
    from: ['lim.aks-new-clusters'],
    sources: ['Azure/AKS#3084', 'MicrosoftDocs/azure-docs#24839'],
  },
  {
    id: 'later-networking-guide',
    span: GUIDE,
    facet: 'networking',
    change: 'not-stated',
    says: 'The guide does not mention moving Windows nodes to another networking option. People who moved from IPIP to VXLAN report wrong routes on some nodes, and a Windows node that still ran BGP.',
    sources: ['projectcalico/calico#4022', 'projectcalico/calico#6996'],
  },
  {
    id: 'later-networking',
    span: { since: 'v3.16' },
    facet: 'networking',
    change: 'not-stated',
    says: 'No Windows page describes moving Windows nodes to another networking option. The general page on overlays warns that switching encapsulation can interrupt connections. People who moved from IPIP to VXLAN report wrong routes on some nodes, and a Windows node that still ran BGP.',
    pages: ['overlay'],
    sources: ['projectcalico/calico#4022', 'projectcalico/calico#6996'],
  },
  {
    id: 'later-rke2',
    span: { since: 'v3.16' },
    facet: 'networking',
    subject: 'CNI, backend and CIDRs on RKE2',
    when: { platform: ['rke2', 'other'] },
    change: 'needs-new-cluster',
    says: 'RKE2’s own page rules out changing them on a running cluster.',
    sources: ['rke2-network-options'],
  },
  {
    id: 'later-vxlan-settings',
    span: { since: 'v3.16', until: 'v3.30' },
    amended: { since: 'v3.16', until: 'v3.27' },
    facet: 'networking',
    subject: 'VXLAN settings such as the VNI',
    when: { networking: ['calico-vxlan'] },
    change: 'needs-drained-nodes',
    says: VXLAN_FROZEN,
    from: ['lim.vxlan-config-frozen'],
  },
  {
    id: 'later-vxlan-settings-operator',
    span: { since: 'v3.31' },
    amended: { since: 'v3.28' },
    facet: 'networking',
    subject: 'VXLAN settings such as the VNI',
    when: { networking: ['calico-vxlan'] },
    change: 'needs-drained-nodes',
    says: 'Windows accepts no new VXLAN settings for an existing network. Drain the node and delete its Calico HNS network. The limitations page goes on with scripts of the manual install, whose pages are gone.',
    from: ['lim.vxlan-config-frozen'],
  },
  {
    id: 'later-nat-outgoing',
    span: { since: 'v3.17' },
    facet: 'networking',
    subject: 'NAT outgoing of a pool',
    when: { networking: ['calico-bgp'] },
    change: 'changeable-later',
    says: 'New pods follow the new setting; running pods keep the old one until they are recreated.',
    from: ['lim.nat-outgoing'],
  },
  {
    id: 'later-encapsulation',
    span: { since: 'v3.27' },
    facet: 'networking',
    subject: 'IPIP of an existing pool',
    when: { networking: BLOCKS },
    change: 'changeable-later',
    says: 'A command takes IPIP off an existing pool. No Windows page says what happens to pods that already run on Windows.',
    from: ['lim.ipip'],
  },
  {
    id: 'later-datastore-guide',
    span: GUIDE,
    facet: 'datastore',
    change: 'not-stated',
    says: 'The guide does not mention moving a cluster to the other datastore. Linux and Windows nodes share one datastore, so a move concerns them all.',
    from: ['D5'],
  },
  {
    id: 'later-datastore',
    span: { since: 'v3.16', until: 'v3.30' },
    amended: { since: 'v3.16', until: 'v3.27' },
    facet: 'datastore',
    subject: 'From etcd to the Kubernetes API',
    change: 'changeable-later',
    says: 'calicoctl datastore migrate moves a running cluster; no new pod starts until the datastore is unlocked, and then there is no way back. No Windows page says when Windows nodes follow.',
    from: ['dsrule.same-on-linux-and-windows'],
    pages: ['datastore-migration'],
  },
  {
    id: 'later-datastore-etcd',
    span: { since: 'v3.16', until: 'v3.30' },
    amended: { since: 'v3.16', until: 'v3.27' },
    facet: 'datastore',
    subject: 'From the Kubernetes API to etcd',
    change: 'not-stated',
    says: 'The page on datastore migration covers the way from etcd only; it describes no move to etcd.',
    pages: ['datastore-migration'],
  },
  {
    id: 'later-datastore-left',
    span: { since: 'v3.31' },
    amended: { since: 'v3.28' },
    facet: 'datastore',
    subject: 'From etcd to the Kubernetes API',
    change: 'changeable-later',
    says: 'calicoctl datastore migrate moves a running cluster; no new pod starts until the datastore is unlocked, and then there is no way back. No Windows page mentions the move.',
    pages: ['datastore-migration'],
  },
  {
    id: 'later-install',
    span: { since: 'v3.27' },
    facet: 'install',
    subject: 'From the manual install to the operator',
    change: 'changeable-later',
    says: 'The operator takes over the nodes: it uninstalls the old services and overwrites their files. Note the parameters of config.ps1 first. No Windows page describes a way back.',
    from: ['operator'],
    pages: ['operator'],
  },
  {
    id: 'later-install-kube-proxy',
    span: { since: 'v3.27' },
    facet: 'install',
    subject: 'kubelet and kube-proxy of the manual install',
    when: { install: ['operator'] },
    change: 'changeable-later',
    says: 'The operator leaves the kubelet service that install-kube-services.ps1 installed, and removes its kube-proxy service. The page recommends kube-proxy in a HostProcess container instead.',
    pages: ['operator'],
  },
  {
    id: 'later-install-linux',
    span: { since: 'v3.27' },
    facet: 'install',
    subject: 'Linux side, from manifests to the operator',
    when: { install: ['operator'] },
    change: 'changeable-later',
    says: 'Creating an Installation starts the migration, and Calico moves from kube-system to calico-system. A cluster on etcd changes its datastore first.',
    pages: ['operator-migration'],
  },
  {
    id: 'later-install-hpc',
    span: { since: 'v3.23', until: 'v3.26' },
    facet: 'install',
    subject: 'From the manual install to HostProcess containers',
    when: { install: ['hpc-manifest', ...BY_HAND] },
    change: 'changeable-later',
    says: 'The manifest uninstalls the old services and overwrites their files. Note the parameters of config.ps1 first.',
    pages: ['quickstart'],
  },
  {
    id: 'later-install-preview',
    span: { since: 'v3.23', until: 'v3.26' },
    facet: 'install',
    subject: 'From the manifest install to its successor',
    when: { install: ['hpc-manifest'] },
    change: 'not-stated',
    says: 'The quickstart warns that upgrades from this tech preview may not go smoothly, and gives no steps.',
    pages: ['quickstart'],
  },
  {
    id: 'later-preview-to-operator',
    span: { since: 'v3.27' },
    facet: 'install',
    subject: 'From the manifest install to the operator',
    when: { install: ['operator'] },
    change: 'not-stated',
    says: 'No Windows page mentions the manifest install of earlier releases, nor a way from it to the operator.',
    pages: ['operator'],
  },
  {
    id: 'later-config',
    span: { since: 'v3.16', until: 'v3.30' },
    amended: { since: 'v3.16', until: 'v3.27' },
    facet: 'install',
    subject: 'Parameters of config.ps1',
    when: { install: BY_HAND },
    change: 'needs-drained-nodes',
    says: 'Remove all pods from the node and run uninstall-calico.ps1 with the old file. Then edit config.ps1 and run install-calico.ps1.',
    pages: ['maintain'],
  },
  {
    id: 'later-uninstall',
    span: { since: 'v3.16', until: 'v3.30' },
    amended: { since: 'v3.16', until: 'v3.27' },
    facet: 'install',
    subject: 'Removing Calico from a Windows node',
    when: { install: BY_HAND },
    change: 'needs-drained-nodes',
    says: 'Remove all pods from the node, then run uninstall-calico.ps1. Run uninstall-kube-services.ps1 as well where install-kube-services.ps1 was used. The rest of the cluster keeps running.',
    pages: ['maintain'],
  },
  {
    id: 'later-uninstall-operator',
    span: { since: 'v3.27' },
    facet: 'install',
    subject: 'Removing what the operator installed',
    when: { install: ['operator'] },
    change: 'not-stated',
    says: 'No Windows page says how to remove Calico that the operator installed.',
    pages: ['operator'],
  },
  {
    id: 'later-upgrade',
    span: { since: 'v3.20', until: 'v3.30' },
    amended: { since: 'v3.19', until: 'v3.27' },
    facet: 'install',
    subject: 'Upgrading Calico on Windows nodes',
    when: { install: BY_HAND },
    change: 'not-stated',
    says: 'The limitations page lists upgrades by hand as supported. No Windows page gives their steps.',
    pages: ['limitations'],
  },
  {
    id: 'later-block-size-guide',
    span: GUIDE,
    facet: 'block',
    change: 'not-stated',
    says: 'The guide chooses the block size before any block exists, and does not mention changing it.',
    from: ['L2', 'L3'],
  },
  {
    id: 'later-block-size',
    span: { since: 'v3.16' },
    facet: 'block',
    change: 'recreates-pods',
    says: 'The general page, which does not mention Windows, changes the block size through a temporary pool and recreates all pods. Its examples use IPIP, which Windows nodes do not support, so keep the encapsulation of your pools.',
    from: ['lim.reserved-ips'],
    pages: ['blocksize'],
  },
  {
    id: 'later-block-size-operator',
    span: { since: 'v3.28' },
    facet: 'block',
    subject: 'Block size of a pool that the Installation lists',
    when: { install: ['operator'] },
    change: 'not-stated',
    says: 'The general page, which does not mention Windows, edits IPPool resources. People report that the operator undoes changes to pools that the Installation lists.',
    pages: ['blocksize'],
    sources: ['tigera/docs#2680'],
  },
  {
    id: 'later-single-network-guide',
    span: GUIDE,
    facet: 'block',
    subject: 'Several blocks per host',
    change: 'not-stated',
    says: SINGLE_NETWORK,
    from: ['L3'],
  },
  {
    id: 'later-single-network',
    span: { since: 'v3.16' },
    facet: 'block',
    subject: 'Several blocks per host',
    change: 'not-stated',
    says: `${SINGLE_NETWORK} No Windows page describes a clean way.`,
    from: ['lim.single-block-per-host'],
  },
];

/** What is said about later changes in one reading of an edition. */
export function changesIn(edition: EditionId, docs: DocsView = 'amended'): readonly Changeability[] {
  return changeability.filter(({ span, amended = span }) =>
    inForce(docs === 'amended' ? amended : span, edition),
  );
}
