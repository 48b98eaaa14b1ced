import type { Passages } from './types.ts';

const KDD_ROW = { page: 'requirements', words: ['Kubernetes API datastore driver'] } as const;
const EITHER = {
  page: 'requirements',
  words: ['Whether you use etcd or Kubernetes datastore (kdd)'],
} as const;
const MANUAL_EITHER = {
  page: 'requirements',
  words: ['When using the manual install, either kdd or etcd may be used'],
} as const;
const OPERATOR_KDD = {
  page: 'requirements',
  words: ['When using Operator install, only Kubernetes datastore (kdd) is supported'],
} as const;
const OPERATOR_KDD_EDITED = {
  page: 'requirements-final',
  words: ['When using Operator install, only Kubernetes datastore (kdd) is supported'],
} as const;
const NO_ETCD_LEFT = { pages: ['requirements-final'], words: ['etcd'] } as const;
const ETCD_COMMAND = { page: 'quickstart', words: ['-Datastore etcdv3', '-EtcdEndpoints'] } as const;
const EKS_TAB = { page: 'quickstart', words: ['install-kubectl.html#windows'] } as const;
const BOTH_ROW = { page: 'requirements', words: ['Both etcd and Kubernetes API datastore drivers'] } as const;
const LEFTOVER = { page: 'limitations', words: ['etcd datastore'] } as const;
const LEFTOVER_EDITED = { page: 'limitations-final', words: ['etcd datastore'] } as const;
const AKS_DETAILS = { page: 'aks', words: ['CNI:Azure', 'Datastore:Kubernetes'] } as const;
const AKS_TAB = { page: 'quickstart', words: ['--network-plugin azure', '--network-policy calico'] } as const;

/** etcd with an option of Calico's own: the rows against the datastore section. */
const calicoEtcd = [
  { since: 'v3.17', until: 'v3.26', passages: [KDD_ROW, EITHER, ETCD_COMMAND] },
  { since: 'v3.27', until: 'v3.27', passages: [KDD_ROW, MANUAL_EITHER, OPERATOR_KDD, ETCD_COMMAND] },
  {
    since: 'v3.28',
    until: 'v3.30',
    docs: 'as-released',
    passages: [KDD_ROW, MANUAL_EITHER, OPERATOR_KDD, ETCD_COMMAND],
  },
] as const;

/** What the facts on datastores rest on. */
export const datastorePassages = {
  'ds.calico-bgp.etcd': [
    { since: 'v3.16', until: 'v3.16', follows: ['calico-bgp'] },
    ...calicoEtcd,
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'amended',
      passages: [OPERATOR_KDD_EDITED, LEFTOVER_EDITED],
      absent: NO_ETCD_LEFT,
    },
    {
      since: 'v3.31',
      passages: [OPERATOR_KDD, LEFTOVER],
      absent: { pages: ['requirements'], words: ['etcd'] },
    },
  ],
  'ds.calico-bgp.kubernetes': [
    { since: 'v3.16', until: 'v3.16', follows: ['calico-bgp'] },
    { since: 'v3.17', passages: [KDD_ROW] },
  ],
  'ds.calico-vxlan.etcd': [
    { since: 'v3.16', until: 'v3.16', passages: [BOTH_ROW, ETCD_COMMAND] },
    ...calicoEtcd,
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'amended',
      passages: [OPERATOR_KDD_EDITED],
      absent: NO_ETCD_LEFT,
    },
    { since: 'v3.31', passages: [OPERATOR_KDD], absent: { pages: ['requirements'], words: ['etcd'] } },
  ],
  'ds.calico-vxlan.kubernetes': [
    { since: 'v3.16', until: 'v3.16', passages: [BOTH_ROW] },
    { since: 'v3.17', passages: [KDD_ROW] },
  ],
  'ds.cloud-provider.etcd': [
    { since: 'v3.16', until: 'v3.26', passages: [EITHER] },
    { since: 'v3.27', until: 'v3.27', passages: [MANUAL_EITHER, OPERATOR_KDD] },
    { since: 'v3.28', until: 'v3.30', docs: 'as-released', passages: [MANUAL_EITHER, OPERATOR_KDD] },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'amended',
      passages: [OPERATOR_KDD_EDITED],
      absent: NO_ETCD_LEFT,
    },
    { since: 'v3.31', passages: [OPERATOR_KDD] },
  ],
  'ds.cloud-provider.kubernetes': [
    { since: 'v3.16', until: 'v3.26', passages: [EITHER] },
    { since: 'v3.27', passages: [OPERATOR_KDD] },
  ],
  'ds.static-routes.etcd': [{ since: 'v3.16', follows: ['static-routes'] }],
  'ds.static-routes.kubernetes': [{ since: 'v3.16', follows: ['static-routes'] }],
  'ds.flannel-host-gw.etcd': [{ since: 'v3.16', follows: ['flannel-host-gw'] }],
  'ds.flannel-host-gw.kubernetes': [{ since: 'v3.16', follows: ['flannel-host-gw'] }],
  'ds.flannel-vxlan.etcd': [{ since: 'v3.16', follows: ['flannel-vxlan'] }],
  'ds.flannel-vxlan.kubernetes': [{ since: 'v3.16', follows: ['flannel-vxlan'] }],
  'ds.azure-cni.etcd': [
    { since: 'v3.16', until: 'v3.17', follows: ['azure-cni'] },
    { since: 'v3.18', until: 'v3.18', docs: 'as-released', follows: ['azure-cni'] },
    {
      since: 'v3.18',
      until: 'v3.18',
      docs: 'amended',
      passages: [
        { page: '=v3.18.2-quickstart', words: ['--network-plugin azure', '--network-policy calico'] },
        AKS_DETAILS,
      ],
    },
    { since: 'v3.19', until: 'v3.27', passages: [AKS_TAB, AKS_DETAILS] },
    { since: 'v3.28', until: 'v3.30', docs: 'as-released', passages: [AKS_TAB, AKS_DETAILS] },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'amended',
      passages: [OPERATOR_KDD_EDITED],
      absent: NO_ETCD_LEFT,
    },
    { since: 'v3.31', passages: [OPERATOR_KDD] },
  ],
  'ds.azure-cni.kubernetes': [
    { since: 'v3.16', until: 'v3.17', follows: ['azure-cni'] },
    { since: 'v3.18', until: 'v3.18', docs: 'as-released', follows: ['azure-cni'] },
    {
      since: 'v3.18',
      until: 'v3.18',
      docs: 'amended',
      passages: [
        { page: '=v3.18.2-quickstart', words: ['--network-plugin azure', '--network-policy calico'] },
        AKS_DETAILS,
      ],
    },
    { since: 'v3.19', until: 'v3.26', passages: [AKS_TAB, AKS_DETAILS] },
    { since: 'v3.27', passages: [OPERATOR_KDD, AKS_DETAILS] },
  ],
  'ds.aws-vpc-cni.etcd': [
    { since: 'v3.16', until: 'v3.26', passages: [ETCD_COMMAND, EKS_TAB] },
    { since: 'v3.27', until: 'v3.27', passages: [ETCD_COMMAND, EKS_TAB, MANUAL_EITHER, OPERATOR_KDD] },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'as-released',
      passages: [ETCD_COMMAND, EKS_TAB, MANUAL_EITHER, OPERATOR_KDD],
    },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'amended',
      passages: [OPERATOR_KDD_EDITED],
      absent: NO_ETCD_LEFT,
    },
    { since: 'v3.31', passages: [OPERATOR_KDD] },
  ],
  'ds.aws-vpc-cni.kubernetes': [
    {
      since: 'v3.16',
      until: 'v3.26',
      passages: [EKS_TAB, { page: 'quickstart', words: ['Kubernetes datastore (default)'] }],
    },
    { since: 'v3.27', passages: [OPERATOR_KDD] },
  ],
  'dsrule.same-on-linux-and-windows': [
    {
      since: 'v3.16',
      until: 'v3.27',
      passages: [
        { page: 'requirements', words: ['You cannot mix datastores', 'must be the same as the datastore'] },
      ],
    },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'as-released',
      passages: [
        { page: 'requirements', words: ['You cannot mix datastores', 'must be the same as the datastore'] },
      ],
    },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'amended',
      absent: { pages: ['requirements-final'], words: ['mix datastores'] },
    },
    { since: 'v3.31', absent: { pages: ['requirements'], words: ['mix datastores'] } },
  ],
  'dsrule.openshift-kubernetes-only': [
    {
      since: 'v3.16',
      passages: [
        {
          page: 'sysreq',
          words: ['With OpenShift, the Kubernetes API datastore is used for the key/value store'],
        },
      ],
    },
  ],
  'dsrule.operator-kubernetes-only': [
    { since: 'v3.16', until: 'v3.26', follows: ['operator'] },
    { since: 'v3.27', passages: [OPERATOR_KDD] },
  ],
  'dsrule.etcd-no-clusterip': [
    {
      since: 'v3.16',
      until: 'v3.27',
      passages: [{ page: 'standard', words: ['ClusterIP', 'etcd endpoint'] }],
    },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'as-released',
      passages: [{ page: 'standard', words: ['ClusterIP', 'etcd endpoint'] }],
    },
    { since: 'v3.28', until: 'v3.30', docs: 'amended', follows: ['standard-manual'] },
    { since: 'v3.31', follows: ['standard-manual'] },
  ],
  'dsrule.hpc-manifest': [
    { since: 'v3.16', until: 'v3.22', follows: ['hpc-manifest'] },
    { since: 'v3.23', until: 'v3.26', absent: { pages: ['steps'], words: ['etcd', 'datastore'] } },
    { since: 'v3.27', follows: ['hpc-manifest'] },
  ],
  'dsrule.rke': [
    { since: 'v3.16', until: 'v3.16', follows: ['rke'] },
    {
      since: 'v3.17',
      until: 'v3.26',
      passages: [
        { page: 'rancher', words: ['tigera-operator.yaml'] },
        { page: 'rancher', words: ['quickstart'] },
        ETCD_COMMAND,
      ],
      absent: { pages: ['rancher'], words: ['etcd', 'datastore'] },
    },
    {
      since: 'v3.27',
      until: 'v3.27',
      passages: [{ page: 'rancher', words: ['tigera-operator.yaml'] }],
      absent: { pages: ['rancher'], words: ['etcd', 'datastore'] },
    },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'as-released',
      passages: [{ page: 'rancher', words: ['tigera-operator.yaml'] }],
      absent: { pages: ['rancher'], words: ['etcd', 'datastore'] },
    },
    { since: 'v3.28', until: 'v3.30', docs: 'amended', follows: ['dsrule.operator-kubernetes-only'] },
    { since: 'v3.31', follows: ['dsrule.operator-kubernetes-only'] },
  ],
} as const satisfies Passages;
