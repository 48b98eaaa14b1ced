import type { StepFact } from '../../types.ts';

const CALICO = ['calico-bgp', 'calico-vxlan'] as const;

const LOOK =
  'kubectl get nodes -l kubernetes.io/os=windows -o custom-columns=NAME:.metadata.name,OS:.status.nodeInfo.osImage,KERNEL:.status.nodeInfo.kernelVersion,RUNTIME:.status.nodeInfo.containerRuntimeVersion';

/** What is looked at and written down before anything changes. */
export const recordSteps: readonly StepFact[] = [
  {
    id: 'look-at-nodes',
    phase: 'record',
    title: 'Look at builds and runtimes',
    where: 'linux-shell',
    when: [{}],
    why: 'One Windows node below its floor is enough to make the answer “not yet”. Revisions compare as numbers: 557 is below 1432.',
    check: {
      command: LOOK,
      good: 'every KERNEL is one of {floors}, or a later revision of the same build number',
      bad: 'a lower revision, or a build number that this release does not name',
    },
    spans: [
      {
        since: 'v3.16',
        until: 'v3.16',
        check: {
          command: LOOK,
          good: 'every KERNEL is 10.0.18317 or later, or 10.0.17763, which works with limits',
          bad: 'a build below 10.0.17763, or between the two',
        },
        pages: ['requirements'],
      },
      { since: 'v3.17', pages: ['requirements'] },
    ],
  },
  {
    id: 'rke-page',
    phase: 'record',
    title: 'RKE: read its page first',
    where: 'desk',
    when: [{ networking: CALICO, platform: ['rke'] }],
    why: 'The steps here are those of any Kubernetes cluster.',
    spans: [
      {
        since: 'v3.17',
        says: 'This release has a page for RKE: a cluster whose network plugin is none, with Calico by the operator. What it asks comes before the steps here.',
        pages: ['rancher'],
      },
    ],
  },
  {
    id: 'openshift-page',
    phase: 'record',
    title: 'OpenShift: read its page first',
    where: 'desk',
    when: [{ networking: CALICO, platform: ['openshift'] }],
    why: 'The steps here are those of any Kubernetes cluster; OpenShift joins its Windows nodes in a way of its own.',
    spans: [
      {
        since: 'v3.17',
        until: 'v3.26',
        says: 'Follow the page for OpenShift of this release where it differs from the steps here: it knows VXLAN on AWS.',
        pages: ['openshift'],
      },
      {
        since: 'v3.27',
        until: 'v3.29',
        docs: 'as-released',
        says: 'Follow the page for OpenShift of this release where it differs from the steps here: it knows VXLAN on AWS, up to OpenShift 4.5.',
        pages: ['openshift'],
      },
    ],
  },
  {
    id: 'record-pools',
    phase: 'record',
    title: 'Write down what the pools are today',
    where: 'linux-shell',
    when: [{ networking: CALICO, datastore: ['kubernetes'] }],
    site: { cluster: ['existing-ipip', 'existing-cross-subnet', 'existing-other'] },
    why: 'Keep the output: it is the way back. Any pool with IPIP or cross-subnet stands in the way, also one that no Windows node uses. <none> means that the pool was made without its defaults.',
    check: {
      command:
        'kubectl get ippools.crd.projectcalico.org -o custom-columns=NAME:.metadata.name,CIDR:.spec.cidr,IPIP:.spec.ipipMode,VXLAN:.spec.vxlanMode,BLOCK:.spec.blockSize,NAT:.spec.natOutgoing,SELECTOR:.spec.nodeSelector',
      good: 'for VXLAN: IPIP Never, VXLAN Always; for BGP: Never and Never',
      bad: 'Always or CrossSubnet under IPIP, CrossSubnet under VXLAN',
    },
    spans: [
      {
        since: 'v3.16',
        pages: [
          'limitations',
          '=projectcalico/calico#4595',
          '=projectcalico/calico#6322',
          '=projectcalico/calico#6301',
        ],
      },
    ],
  },
  {
    id: 'record-pools-etcd',
    phase: 'record',
    title: 'Write down what the pools are today',
    where: 'linux-shell',
    when: [{ networking: CALICO, datastore: ['etcd'] }],
    site: { cluster: ['existing-ipip', 'existing-cross-subnet', 'existing-other'] },
    why: 'Keep the output: it is the way back. With etcd the pools are not Kubernetes resources, so calicoctl reads them.',
    check: {
      command: 'calicoctl get ippool -o wide',
      good: 'for VXLAN: IPIPMODE Never, VXLANMODE Always; for BGP: Never and Never',
      bad: 'Always or CrossSubnet under IPIPMODE, CrossSubnet under VXLANMODE',
    },
    spans: [{ since: 'v3.16', until: 'v3.30', pages: ['standard', 'limitations'] }],
  },
  {
    id: 'record-felix',
    phase: 'record',
    title: 'Write down the switch for IPIP',
    where: 'linux-shell',
    when: [{ networking: CALICO }],
    site: { cluster: ['existing-ipip', 'existing-cross-subnet', 'existing-other'] },
    why: 'The change switches IPIP off for all nodes; the way back needs the old value.',
    check: {
      command: 'calicoctl get felixconfiguration default -o yaml',
      good: 'no ipipEnabled: the default holds. Otherwise keep its value',
      bad: 'an error: calicoctl does not reach the datastore',
    },
    spans: [{ since: 'v3.17', until: 'v3.26', pages: ['requirements'] }],
  },
  {
    id: 'find-pool-owner',
    phase: 'record',
    title: 'Find out who owns the pools',
    where: 'linux-shell',
    when: [{ networking: CALICO, datastore: ['kubernetes'] }],
    why: 'From v3.28 on the operator writes every pool that the Installation lists, and undoes a patch on such an IPPool without a word. Before, it makes the pool once.',
    check: {
      command:
        'kubectl get installation default -o jsonpath=\'{.spec.calicoNetwork.bgp}{" "}{.spec.calicoNetwork.ipPools[*].encapsulation}{" "}{.spec.calicoNetwork.windowsDataplane}{" "}{.spec.serviceCIDRs}{"\\n"}\'',
      good: 'an encapsulation is printed: the Installation lists that pool. No encapsulation, or NotFound, or no such resource type: it lists none',
      bad: 'a word that contains CrossSubnet or IPIP; Enabled together with VXLAN',
    },
    spans: [
      {
        since: 'v3.16',
        until: 'v3.26',
        pages: ['=tigera/operator#2340', '=tigera/operator#3253', '=tigera/docs#1547'],
      },
      { since: 'v3.27', pages: ['steps', '=tigera/operator#3253', '=tigera/docs#2680', '=tigera/docs#1547'] },
    ],
  },
  {
    id: 'plan-outage',
    phase: 'record',
    title: 'Agree on a window for the change',
    where: 'desk',
    when: [{ networking: CALICO }],
    site: { cluster: ['existing-ipip', 'existing-cross-subnet'] },
    why: 'Switching the encapsulation of a pool can break connections in progress on every node that uses it, Linux nodes too. For how long is not stated. Users told of nodes that kept old routes after a change from IPIP to VXLAN, so plan to look at each node.',
    spans: [
      {
        since: 'v3.16',
        says: 'Tell everybody whose workloads share the pool. Name who decides on going back, and until when.',
        pages: ['=calico-overlay-page', '=projectcalico/calico#4022'],
      },
    ],
  },
  {
    id: 'compare-ranges',
    phase: 'record',
    title: 'Hold the ranges against each other',
    where: 'desk',
    when: [{ networking: CALICO }],
    why: 'One user’s pod range lay over the LAN of the nodes: either name resolution or the control plane broke.',
    spans: [
      {
        since: 'v3.16',
        says: 'Pod range {podCidr}, service range {serviceCidr} and the subnets of all nodes must not overlap. The pod range holds {blocks}; with strict affinity each node, Linux or Windows, takes at least one.',
        pages: ['=projectcalico/calico#7139', '=projectcalico/calico#8435'],
      },
    ],
  },
];
