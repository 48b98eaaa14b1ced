import type { StepFact } from '../../types.ts';
import { BY_HAND } from './onManualPages.ts';
import { CALICO, EXISTING } from './poolCommands.ts';

const SAVED = {
  command: 'wc -l before/*',
  good: 'Every file of a resource that exists has lines.',
  bad: 'The file of a resource that exists is empty, or a command printed an error.',
} as const;

const READ_ONLY =
  'Keep the files apart from the cluster. Read the old values in them; never apply a file over what runs.';

const OURS = 'No Windows page asks for a backup; it is our advice.';

const WHY = 'The way back needs the old values.';

const NODES = 'kubectl get nodes -o wide > before/nodes.txt';

function crds(group: string, ipam: string): readonly string[] {
  return [
    `kubectl get ippools.${group} -o yaml > before/ippools.yaml`,
    `kubectl get ${ipam}.${group} -o yaml > before/ipam.yaml`,
    `kubectl get felixconfigurations.${group} -o yaml > before/felix.yaml`,
    `kubectl get bgpconfigurations.${group},bgppeers.${group} -o yaml > before/bgp.yaml`,
  ];
}

const CRDS = crds('crd.projectcalico.org', 'ipamconfigs');

const INSTALLATION = 'kubectl get installation default -o yaml --ignore-not-found > before/installation.yaml';
const ENDPOINT =
  'kubectl get configmap kubernetes-services-endpoint -n tigera-operator -o yaml --ignore-not-found > before/services-endpoint.yaml';
const MANIFESTS = [
  'kubectl get configmap calico-config -n kube-system -o yaml --ignore-not-found > before/calico-config.yaml',
  'kubectl get daemonset calico-node -n kube-system -o yaml --ignore-not-found > before/calico-node.yaml',
];

function saved(...lines: readonly string[]): string {
  return ['mkdir -p before', ...lines, NODES].join('\n');
}

const BY_OPERATOR = saved(INSTALLATION, ENDPOINT, ...CRDS);
const BY_SCRIPT = saved(INSTALLATION, ...MANIFESTS, ...CRDS);
const IN_ETCD = saved(
  ...MANIFESTS,
  'calicoctl get ippool -o yaml > before/ippools.yaml',
  'calicoctl ipam show --show-configuration > before/ipam.txt',
  'calicoctl get felixconfiguration -o yaml > before/felix.yaml',
  'calicoctl get bgpconfiguration -o yaml > before/bgp.yaml',
  'calicoctl get bgppeer -o yaml > before/bgp-peers.yaml',
);

const NATIVE =
  'With native v3 CRDs, put `projectcalico.org` in place of `crd.projectcalico.org`, and `ipamconfigurations` in place of `ipamconfigs`.';

/** What is saved before anything changes in a cluster that exists. */
export const backUpSteps: readonly StepFact[] = [
  {
    id: 'back-up',
    phase: 'record',
    title: 'Save what exists',
    where: 'linux-shell',
    when: [{ networking: CALICO, datastore: ['kubernetes'], install: ['operator'] }],
    site: { cluster: EXISTING },
    why: WHY,
    effect: 'reads',
    check: SAVED,
    spans: [
      {
        since: 'v3.27',
        until: 'v3.31',
        command: BY_OPERATOR,
        says: READ_ONLY,
        silent: OURS,
        pages: ['code-operator-validation', 'code-operator-core', '=tigera/operator#3253'],
      },
      {
        since: 'v3.32',
        command: BY_OPERATOR,
        says: `${READ_ONLY} ${NATIVE}`,
        silent: OURS,
        pages: ['code-operator-validation', 'code-operator-core', 'native-crds', '=tigera/operator#3253'],
      },
    ],
  },
  {
    id: 'back-up-by-hand',
    phase: 'record',
    title: 'Save what exists',
    where: 'linux-shell',
    when: [{ networking: CALICO, datastore: ['kubernetes'], install: [...BY_HAND, 'hpc-manifest'] }],
    site: { cluster: EXISTING },
    why: WHY,
    effect: 'reads',
    check: SAVED,
    spans: [
      {
        since: 'v3.16',
        until: 'v3.16',
        command: BY_SCRIPT,
        says: `${READ_ONLY} Leave out the line of a resource type that the cluster does not have.`,
        silent: OURS,
        pages: ['troubleshoot'],
      },
      {
        since: 'v3.17',
        until: 'v3.30',
        command: BY_SCRIPT,
        says: `${READ_ONLY} Leave out the line of a resource type that the cluster does not have.`,
        silent: OURS,
        pages: ['config-options', 'troubleshoot'],
      },
    ],
  },
  {
    id: 'back-up-etcd',
    phase: 'record',
    title: 'Save what exists',
    where: 'linux-shell',
    when: [{ networking: CALICO, datastore: ['etcd'] }],
    site: { cluster: EXISTING },
    why: WHY,
    effect: 'reads',
    check: SAVED,
    spans: [
      {
        since: 'v3.16',
        until: 'v3.16',
        command: IN_ETCD,
        says: READ_ONLY,
        silent: OURS,
        pages: ['troubleshoot'],
      },
      {
        since: 'v3.17',
        until: 'v3.30',
        command: IN_ETCD,
        says: READ_ONLY,
        silent: OURS,
        pages: ['config-options', 'troubleshoot'],
      },
    ],
  },
  {
    id: 'back-up-cloud',
    phase: 'record',
    title: 'Save what exists',
    where: 'linux-shell',
    when: [
      { networking: ['aws-vpc-cni'], platform: ['eks'] },
      { networking: ['cloud-provider'], install: [...BY_HAND, 'operator'] },
    ],
    site: { cluster: EXISTING },
    why: WHY,
    effect: 'reads',
    check: SAVED,
    spans: [
      {
        since: 'v3.17',
        command: saved(
          INSTALLATION,
          'kubectl get daemonset aws-node -n kube-system -o yaml --ignore-not-found > before/aws-node.yaml',
          'kubectl get networkpolicy -A -o yaml > before/network-policies.yaml',
        ),
        says: `${READ_ONLY} Leave out the line of a resource type that the cluster does not have.`,
        silent: OURS,
        pages: ['requirements'],
      },
    ],
  },
];
