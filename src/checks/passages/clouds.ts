import type { Passages } from './types.ts';

const LINKED = ['Installing Calico on Amazon EKS'] as const;
const EKSCTL = ['eksctl create cluster'] as const;
const POLICY_OFF = ['network policy for the AWS VPC CNI'] as const;
const ANNOTATE = ['kubectl get clusterrole aws-node', 'ANNOTATE_POD_IP=true'] as const;
const ALONE = ['manifests/tigera-operator.yaml'] as const;
const CRDS = ['manifests/operator-crds.yaml', 'manifests/tigera-operator.yaml'] as const;
const V1 = ['manifests/v1_crd_projectcalico_org.yaml', 'manifests/tigera-operator.yaml'] as const;
const EKS = ['kubernetesProvider: EKS', 'type: AmazonVPC', 'bgp: Disabled'] as const;
const REST = ['kind: APIServer', 'kind: Goldmane'] as const;
const WHISKER = ['kind: Whisker'] as const;
const AKS = ['kubernetesProvider: AKS', 'type: AzureVNET'] as const;
const MANAGED = ['--network-plugin azure', '--network-policy calico'] as const;
const OWN = ['--network-plugin azure', '--network-policy none'] as const;
const CREDENTIALS = ['az aks get-credentials'] as const;
const CHOICE = ['Azure-managed Calico', 'Standard features only'] as const;
const NODE_POOL = ['az aks nodepool add', '--os-type Windows'] as const;
const LATER = '=v3.29-aks-final';

/** Words behind clusters on EKS and AKS, and Calico on their Linux side. */
export const cloudPassages = {
  'linux-first': [
    {
      since: 'v3.27',
      until: 'v3.29',
      passages: [
        { page: 'eks', words: ALONE },
        { page: 'code-custom-resources', words: ['VXLANCrossSubnet'] },
      ],
    },
    {
      since: 'v3.30',
      until: 'v3.31',
      passages: [
        { page: 'eks', words: CRDS },
        { page: 'code-custom-resources', words: ['VXLANCrossSubnet'] },
      ],
    },
    {
      since: 'v3.32',
      passages: [
        { page: 'eks', words: V1 },
        { page: 'code-custom-resources', words: ['VXLANCrossSubnet'] },
      ],
    },
  ],
  'eks-linux-guide': [
    { since: 'v3.16', until: 'v3.24', passages: [{ page: 'eks', words: LINKED }] },
    { since: 'v3.25', until: 'v3.27', docs: 'as-released', passages: [{ page: 'eks', words: LINKED }] },
  ],
  'eks-cluster': [
    { since: 'v3.25', until: 'v3.25', docs: 'amended', passages: [{ page: 'eks-final', words: EKSCTL }] },
    {
      since: 'v3.26',
      until: 'v3.27',
      docs: 'amended',
      passages: [
        { page: 'eks-final', words: EKSCTL },
        { page: 'eks-final', words: POLICY_OFF },
      ],
    },
    { since: 'v3.28', until: 'v3.28', docs: 'as-released', passages: [{ page: 'eks', words: EKSCTL }] },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'amended',
      passages: [
        { page: 'eks-final', words: EKSCTL },
        { page: 'eks-final', words: POLICY_OFF },
      ],
    },
    {
      since: 'v3.29',
      until: 'v3.30',
      docs: 'as-released',
      passages: [
        { page: 'eks', words: EKSCTL },
        { page: 'eks', words: POLICY_OFF },
      ],
    },
    {
      since: 'v3.31',
      passages: [
        { page: 'eks', words: EKSCTL },
        { page: 'eks', words: POLICY_OFF },
      ],
    },
  ],
  'eks-annotate': [
    { since: 'v3.28', until: 'v3.30', docs: 'amended', passages: [{ page: 'eks-final', words: ANNOTATE }] },
    { since: 'v3.31', passages: [{ page: 'eks', words: ANNOTATE }] },
  ],
  'eks-operator': [
    { since: 'v3.25', until: 'v3.29', docs: 'amended', passages: [{ page: 'eks-final', words: ALONE }] },
    { since: 'v3.28', until: 'v3.29', docs: 'as-released', passages: [{ page: 'eks', words: ALONE }] },
    { since: 'v3.30', until: 'v3.30', docs: 'amended', passages: [{ page: 'eks-final', words: CRDS }] },
    { since: 'v3.30', until: 'v3.30', docs: 'as-released', passages: [{ page: 'eks', words: CRDS }] },
    { since: 'v3.31', until: 'v3.31', passages: [{ page: 'eks', words: CRDS }] },
    { since: 'v3.32', passages: [{ page: 'eks', words: V1 }] },
  ],
  'eks-installation': [
    { since: 'v3.25', until: 'v3.29', docs: 'amended', passages: [{ page: 'eks-final', words: EKS }] },
    { since: 'v3.28', until: 'v3.30', docs: 'as-released', passages: [{ page: 'eks', words: EKS }] },
    {
      since: 'v3.30',
      until: 'v3.30',
      docs: 'amended',
      passages: [
        { page: 'eks-final', words: EKS },
        { page: 'eks-final', words: WHISKER },
      ],
    },
    {
      since: 'v3.31',
      passages: [
        { page: 'eks', words: EKS },
        { page: 'eks', words: WHISKER },
      ],
    },
  ],
  'eks-installation-seen': [
    { since: 'v3.25', until: 'v3.27', docs: 'amended', follows: ['eks-installation'] },
    { since: 'v3.28', follows: ['eks-installation'] },
  ],
  'eks-windows-nodes': [
    {
      since: 'v3.27',
      passages: [{ page: 'requirements', words: ['VPC controllers must be installed', 'instance role'] }],
    },
  ],
  'enable-windows-cloud': [
    {
      since: 'v3.27',
      passages: [
        { page: 'steps', words: ['"serviceCIDRs"', '"windowsDataplane": "HNS"'] },
        { page: 'code-operator-windows', words: ['PluginAmazonVPC'] },
      ],
    },
  ],
  'aks-choose': [
    { since: 'v3.28', until: 'v3.28', docs: 'amended', passages: [{ page: LATER, words: CHOICE }] },
    { since: 'v3.29', until: 'v3.30', docs: 'amended', passages: [{ page: 'aks-final', words: CHOICE }] },
    { since: 'v3.31', passages: [{ page: 'aks', words: CHOICE }] },
  ],
  'aks-create-managed': [
    { since: 'v3.28', until: 'v3.28', docs: 'amended', passages: [{ page: LATER, words: MANAGED }] },
    { since: 'v3.29', until: 'v3.30', docs: 'amended', passages: [{ page: 'aks-final', words: MANAGED }] },
    { since: 'v3.31', passages: [{ page: 'aks', words: MANAGED }] },
  ],
  'aks-create-own': [
    {
      since: 'v3.28',
      until: 'v3.28',
      docs: 'amended',
      passages: [
        { page: LATER, words: OWN },
        { page: LATER, words: CREDENTIALS },
      ],
    },
    {
      since: 'v3.29',
      until: 'v3.30',
      docs: 'amended',
      passages: [
        { page: 'aks-final', words: OWN },
        { page: 'aks-final', words: CREDENTIALS },
      ],
    },
    {
      since: 'v3.31',
      passages: [
        { page: 'aks', words: OWN },
        { page: 'aks', words: CREDENTIALS },
      ],
    },
  ],
  'aks-windows-nodes': [
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'amended',
      passages: [{ page: 'quickstart', words: NODE_POOL }],
      absent: { pages: ['aks'], words: ['nodepool add'] },
    },
    {
      since: 'v3.31',
      passages: [{ page: '=v3.30-quickstart', words: NODE_POOL }],
      absent: { pages: ['aks'], words: ['nodepool add'] },
    },
  ],
  'aks-operator': [
    { since: 'v3.28', until: 'v3.28', docs: 'amended', passages: [{ page: 'aks', words: ALONE }] },
    {
      since: 'v3.29',
      until: 'v3.29',
      docs: 'amended',
      passages: [
        { page: 'aks-final', words: CRDS },
        { page: 'eks-final', words: ALONE },
      ],
      absent: { pages: ['eks-final'], words: ['operator-crds.yaml'] },
    },
    { since: 'v3.30', until: 'v3.30', docs: 'amended', passages: [{ page: 'aks-final', words: CRDS }] },
    { since: 'v3.31', until: 'v3.31', passages: [{ page: 'aks', words: CRDS }] },
    { since: 'v3.32', passages: [{ page: 'aks', words: V1 }] },
  ],
  'aks-installation': [
    { since: 'v3.28', until: 'v3.28', docs: 'amended', passages: [{ page: LATER, words: AKS }] },
    {
      since: 'v3.29',
      until: 'v3.29',
      docs: 'amended',
      passages: [
        { page: 'aks-final', words: AKS },
        { page: 'aks-final', words: REST },
      ],
      absent: { pages: ['installation-api'], words: ['Goldmane'] },
    },
    {
      since: 'v3.30',
      until: 'v3.30',
      docs: 'amended',
      passages: [
        { page: 'aks-final', words: AKS },
        { page: 'aks-final', words: WHISKER },
      ],
    },
    {
      since: 'v3.31',
      passages: [
        { page: 'aks', words: AKS },
        { page: 'aks', words: WHISKER },
      ],
    },
  ],
} as const satisfies Passages;
