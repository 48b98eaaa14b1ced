import type { StepFact } from '../../types.ts';
import { BUILD_OF_NODE, BUILDS_ARE_HIGH_ENOUGH } from './readings.ts';
import { READ_NATIVE } from './poolCommands.ts';

const CALICO = ['calico-bgp', 'calico-vxlan'] as const;

const LOOK =
  'kubectl get nodes -l kubernetes.io/os=windows -o custom-columns=NAME:.metadata.name,OS:.status.nodeInfo.osImage,KERNEL:.status.nodeInfo.kernelVersion,RUNTIME:.status.nodeInfo.containerRuntimeVersion';

const WHERE_IT_DIFFERS = 'Follow the OpenShift page where it differs from these steps.';

const PUBLIC = 'Skip this step where nodes reach the public registries.';

const ALL_IMAGES =
  'Mirror the Linux images as well, then set `spec.registry` of the Installation: the field holds for every image of Calico.';

const MIRROR = `${PUBLIC} Take the version from the page on registries. ${ALL_IMAGES}`;

function mirrored(from: string): string {
  return ['node-windows', 'cni-windows']
    .map((image) => `crane cp ${from}/${image}:<calico-version> <registry>/calico/${image}:<calico-version>`)
    .join('\n');
}

const EVERY_POOL = 'Check every pool, also one that no Windows node uses.';

const OLD_VALUES = 'The way back needs the old values, so keep the output.';

/** What is looked at and written down before anything changes. */
export const recordSteps: readonly StepFact[] = [
  {
    id: 'look-at-nodes',
    phase: 'record',
    title: 'List builds and runtimes of the nodes',
    where: 'linux-shell',
    when: [{}],
    why: 'Every Windows node must meet the minimum revision; revisions compare as numbers, so 557 is below 1432.',
    effect: 'reads',
    check: {
      command: LOOK,
      good: 'Every KERNEL is {floors}.',
      bad: 'A KERNEL is lower, or belongs to another build.',
      reads: [BUILDS_ARE_HIGH_ENOUGH, BUILD_OF_NODE],
    },
    spans: [
      { since: 'v3.16', until: 'v3.18', pages: ['requirements'] },
      { since: 'v3.19', until: 'v3.19', docs: 'as-released', pages: ['requirements'] },
      { since: 'v3.19', until: 'v3.19', docs: 'amended', pages: ['=v3.19.2-requirements'] },
      { since: 'v3.20', pages: ['requirements'] },
    ],
  },
  {
    id: 'rke-page',
    phase: 'record',
    title: 'Read the RKE page first',
    where: 'desk',
    when: [{ networking: CALICO, platform: ['rke'] }],
    why: 'The steps here are those of any Kubernetes cluster, and RKE asks for steps of its own before them.',
    spans: [
      {
        since: 'v3.17',
        says: 'Create the RKE cluster with no network plugin, and install Calico with the operator as the RKE page describes.',
        pages: ['rancher'],
      },
    ],
  },
  {
    id: 'openshift-page',
    phase: 'record',
    title: 'Read the OpenShift page first',
    where: 'desk',
    when: [{ networking: CALICO, platform: ['openshift'] }],
    why: 'The steps here are those of any Kubernetes cluster, and OpenShift joins its Windows nodes in its own way.',
    spans: [
      {
        since: 'v3.17',
        until: 'v3.23',
        says: `${WHERE_IT_DIFFERS} It describes VXLAN on AWS.`,
        pages: ['openshift'],
      },
      {
        since: 'v3.24',
        until: 'v3.26',
        docs: 'as-released',
        says: `${WHERE_IT_DIFFERS} It describes VXLAN on AWS.`,
        pages: ['openshift'],
      },
      {
        since: 'v3.24',
        until: 'v3.26',
        docs: 'amended',
        says: `${WHERE_IT_DIFFERS} It describes VXLAN on AWS, up to OpenShift 4.5.`,
        pages: ['openshift-final'],
      },
      {
        since: 'v3.27',
        until: 'v3.29',
        docs: 'as-released',
        says: `${WHERE_IT_DIFFERS} It describes the manual install on AWS, up to OpenShift 4.5.`,
        pages: ['openshift'],
      },
    ],
  },
  {
    id: 'mirror-images',
    phase: 'record',
    title: 'Mirror the Windows images',
    where: 'linux-shell',
    when: [{ networking: CALICO, install: ['operator'] }],
    why: 'Nodes without access to the public registries pull the two Windows images from your own registry.',
    effect: 'creates',
    spans: [
      {
        since: 'v3.27',
        until: 'v3.27',
        says: `${PUBLIC} Copy the images \`calico/node-windows\` and \`calico/cni-windows\` to your registry. ${ALL_IMAGES}`,
        silent: 'No page of this release gives commands for the Windows images.',
        pages: ['code-operator-windows', 'installation-api'],
      },
      {
        since: 'v3.28',
        until: 'v3.31',
        command: mirrored('calico'),
        says: MIRROR,
        pages: ['registry'],
      },
      { since: 'v3.32', command: mirrored('quay.io/calico'), says: MIRROR, pages: ['registry'] },
    ],
  },
  {
    id: 'record-pools',
    phase: 'record',
    title: 'Write down the pools of today',
    where: 'linux-shell',
    when: [{ networking: CALICO, datastore: ['kubernetes'] }],
    site: { cluster: ['existing-ipip', 'existing-cross-subnet', 'existing-other'] },
    why: OLD_VALUES,
    effect: 'reads',
    check: {
      command:
        'kubectl get ippools.crd.projectcalico.org -o custom-columns=NAME:.metadata.name,CIDR:.spec.cidr,IPIP:.spec.ipipMode,VXLAN:.spec.vxlanMode,BLOCK:.spec.blockSize,NAT:.spec.natOutgoing,SELECTOR:.spec.nodeSelector',
      good: 'Every pool is listed with both modes, as this plan takes the cluster to be.',
      bad: 'A pool differs from what this plan assumes, or shows `<none>`: a default is missing there.',
    },
    spans: [
      {
        since: 'v3.16',
        until: 'v3.31',
        says: EVERY_POOL,
        pages: [
          'limitations',
          '=projectcalico/calico#4595',
          '=projectcalico/calico#6322',
          '=projectcalico/calico#6301',
        ],
      },
      {
        since: 'v3.32',
        says: `${EVERY_POOL} ${READ_NATIVE}`,
        pages: [
          'limitations',
          'native-crds',
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
    title: 'Write down the pools of today',
    where: 'linux-shell',
    when: [{ networking: CALICO, datastore: ['etcd'] }],
    site: { cluster: ['existing-ipip', 'existing-cross-subnet', 'existing-other'] },
    why: OLD_VALUES,
    effect: 'reads',
    check: {
      command: 'calicoctl get ippool -o wide',
      good: 'Every pool is listed with both modes, as this plan takes the cluster to be.',
      bad: 'A pool differs from what this plan assumes.',
    },
    spans: [
      {
        since: 'v3.16',
        until: 'v3.30',
        says: 'Read the pools with calicoctl: pools in etcd are no Kubernetes resources.',
        pages: ['troubleshoot', 'limitations'],
      },
    ],
  },
  {
    id: 'record-felix',
    phase: 'record',
    title: 'Write down the switch for IPIP',
    where: 'linux-shell',
    when: [{ networking: CALICO }],
    site: { cluster: ['existing-ipip', 'existing-cross-subnet', 'existing-other'] },
    why: 'The change switches IPIP off for all nodes, and the way back needs the old value.',
    effect: 'reads',
    check: {
      command: 'calicoctl get felixconfiguration default -o yaml',
      good: 'The output holds no `ipipEnabled`, so the default holds; otherwise keep its value.',
      bad: 'The command fails: calicoctl does not reach the datastore.',
    },
    spans: [{ since: 'v3.17', until: 'v3.26', pages: ['requirements'] }],
  },
  {
    id: 'find-pool-owner',
    phase: 'record',
    title: 'Find out who owns the pools',
    where: 'linux-shell',
    when: [{ networking: CALICO, datastore: ['kubernetes'] }],
    why: 'A pool that the Installation lists is changed in the Installation, any other pool as an IPPool.',
    effect: 'reads',
    check: {
      command:
        'kubectl get installation default -o jsonpath=\'{.spec.calicoNetwork.bgp}{" "}{.spec.calicoNetwork.ipPools[*].encapsulation}{" "}{.spec.calicoNetwork.windowsDataplane}{" "}{.spec.serviceCIDRs}{"\\n"}\'',
      good: 'An encapsulation in the output means that the Installation lists that pool. None, `NotFound` or no such resource type means that it lists none.',
      bad: 'The output names another owner than this plan assumes.',
    },
    spans: [
      {
        since: 'v3.16',
        until: 'v3.26',
        says: 'A listed pool is made once, and a later change of the Installation does not reach it.',
        pages: ['=tigera/operator#2340', '=tigera/operator#3253', '=tigera/docs#1547'],
      },
      {
        since: 'v3.27',
        until: 'v3.27',
        says: 'A listed pool is made once, and a later change of the Installation does not reach it. The operator refuses Windows while the list names another encapsulation.',
        pages: [
          'code-operator-validation',
          '=tigera/operator#2340',
          '=tigera/operator#3253',
          '=tigera/docs#1547',
        ],
      },
      {
        since: 'v3.28',
        says: 'The operator writes every listed pool and reverts a patch on such an IPPool.',
        pages: ['code-operator-ippool', '=tigera/operator#3253', '=tigera/docs#2680', '=tigera/docs#1547'],
      },
    ],
  },
  {
    id: 'plan-outage',
    phase: 'record',
    title: 'Agree on a maintenance window',
    where: 'desk',
    when: [{ networking: CALICO }],
    site: { cluster: ['existing-ipip', 'existing-cross-subnet'] },
    why: 'A change of encapsulation can break connections in progress on every node that uses the pool, Linux nodes too.',
    spans: [
      {
        since: 'v3.16',
        says: 'Tell everybody whose workloads share the pool. Name who decides on going back, and until when. Plan to look at the routes of each node: in one thread some nodes got wrong routes.',
        silent: 'No page says how long the disruption lasts.',
        pages: ['overlay', '=projectcalico/calico#4022'],
      },
    ],
  },
  {
    id: 'compare-ranges',
    phase: 'record',
    title: 'Check that the ranges do not overlap',
    where: 'desk',
    when: [{ networking: CALICO }],
    why: 'In one thread a pod range overlapped the LAN of the nodes, and either DNS or the control plane failed.',
    spans: [
      {
        since: 'v3.16',
        says: 'Keep the pod range {podCidr}, the service range {serviceCidr} and the subnets of all nodes apart. The pod range holds {blocks}; with strict affinity each node, Linux or Windows, takes at least one.',
        pages: ['=projectcalico/calico#7139', '=projectcalico/calico#8435'],
      },
    ],
  },
];
