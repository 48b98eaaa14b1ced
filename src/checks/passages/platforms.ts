import type { PassageSpan, PassageWords, Passages } from './types.ts';
import type { NonEmpty } from '../../vocabulary.ts';

const REFUSED_ROW = 'AKS, GKE, IKS, AWS, GCE, Azure, OpenShift, OpenStack, flannel';

function row(...words: NonEmpty<string>): PassageWords {
  return { page: 'limitations', words };
}

/** A platform that was on the unsupported row, left it with v3.18.2 and came to the supported ones with v3.19.2. */
function cloud(name: string, ...pages: readonly PassageWords[]): NonEmpty<PassageSpan> {
  return [
    { since: 'v3.16', until: 'v3.17', passages: [row(REFUSED_ROW)] },
    { since: 'v3.18', until: 'v3.18', docs: 'as-released', passages: [row(REFUSED_ROW)] },
    {
      since: 'v3.18',
      until: 'v3.18',
      docs: 'amended',
      passages: [{ page: '=v3.18.2-limitations', words: ['GKE, IKS, OpenStack'] }, ...pages],
      absent: { pages: ['=v3.18.2-limitations'], words: [REFUSED_ROW] },
    },
    {
      since: 'v3.19',
      until: 'v3.19',
      docs: 'as-released',
      passages: [row('GKE, IKS, OpenStack'), ...pages],
      absent: { pages: ['limitations'], words: [REFUSED_ROW, '**Supported:**'] },
    },
    {
      since: 'v3.19',
      until: 'v3.19',
      docs: 'amended',
      passages: [{ page: '=v3.19.2-limitations', words: ['Distributions', `- ${name}<br />`] }, ...pages],
    },
    { since: 'v3.20', passages: [row('Distributions', `- ${name}<br />`), ...pages] },
  ];
}

const AZURE_PAGE = {
  page: 'azure',
  words: ['CNI plugin for networking', 'for network policy enforcement'],
} as const;
const AWS_PAGE = { page: 'aws', words: ['CNI:AWS', 'Policy:Calico'] } as const;

const EKS_ROLE = {
  page: 'quickstart',
  words: [
    'VPC controllers must be installed',
    'get `namespaces` and get `secrets` in the calico-system namespace',
  ],
} as const;
const EKS_ROLE_MOVED = {
  page: 'requirements',
  words: [
    'VPC controllers must be installed',
    'get `namespaces` and get `secrets` in the calico-system namespace',
  ],
} as const;
const EKS_ROLE_FINAL = {
  page: 'requirements-final',
  words: [
    'VPC controllers must be installed',
    'get `namespaces` and get `secrets` in the calico-system namespace',
  ],
} as const;
const EKS_BOTH = { page: 'requirements', words: ['EKS: VPC CNI, or Calico CNI with BGP or VXLAN'] } as const;
const EKS_VPC = { page: 'requirements', words: ['EKS: VPC CNI'] } as const;
const EKS_NOT_PRODUCTION = row('managed EKS is not currently recommended for production usage');
const EKS_VPC_USED = {
  page: 'quickstart',
  words: ['for EKS, networking is set to none since AWS VPC networking is used'],
} as const;
const DSR = { page: 'quickstart', words: ['kube-proxy-config'] } as const;
const EKS_LISTED = row('Distributions', '- EKS<br />');
const EKS_HALF = {
  page: 'eks',
  words: ['kubernetesProvider: EKS', 'type: AmazonVPC', 'bgp: Disabled'],
} as const;
const EKS_HALF_FINAL = { ...EKS_HALF, page: 'eks-final' } as const;
const HPC_TABS = { page: 'quickstart', words: ['using HostProcess containers'] } as const;

const AKS_ROW = { page: 'requirements', words: ['AKS: Azure CNI'] } as const;
const AKS_TAB = { page: 'quickstart', words: ['--network-plugin azure', '--network-policy calico'] } as const;
const AKS_FLAG = { page: 'quickstart', words: ['az feature register', 'EnableAKSWindowsCalico'] } as const;
const AKS_NEW_QUICKSTART = {
  page: 'quickstart',
  words: ['can be enabled only on newly created clusters', 'Kubernetes version 1.20+'],
} as const;
const AKS_NEW = {
  page: 'requirements',
  words: ['can be enabled only on newly created clusters', 'Available with Kubernetes version 1.20 or later'],
} as const;
const AKS_NEW_NON_HPC = {
  page: 'requirements',
  words: [
    'can be enabled only on newly created clusters',
    'available with Kubernetes version 1.20 or later',
    'Non-HPC',
  ],
} as const;
const AKS_BYO = { page: 'aks', words: ['Limitations', 'Windows dataplane', 'is not supported'] } as const;
const AKS_BYO_SPACED = {
  page: 'aks',
  words: ['Limitations', 'Windows data plane', 'is not supported'],
} as const;
const AKS_AZURE_VNET = { page: 'aks', words: ['kubernetesProvider: AKS', 'type: AzureVNET'] } as const;

const OPENSHIFT_PAGE = { page: 'openshift', words: ['bgp: Disabled', 'encapsulation: VXLAN'] } as const;
const OPENSHIFT_AWS = { page: 'openshift', words: ['Install an OpenShift 4 cluster on AWS'] } as const;
const OPENSHIFT_44 = { page: 'openshift', words: ['OpenShift installer **v4.4 or later**'] } as const;
const OPENSHIFT_IMAGE = {
  page: 'openshift',
  words: ['Windows Server 1903 (build 18317) or greater'],
} as const;
const OPENSHIFT_SCC = { page: 'openshift', words: ['openshift.io/run-level', 'disable SCC'] } as const;
const OPENSHIFT_45 = {
  page: 'openshift',
  words: ['supports Openshift versions only up to v4.5', 'does not correctly recognize'],
} as const;
const OPENSHIFT_ROW = { page: 'requirements', words: ['OpenShift: Calico CNI with BGP or VXLAN'] } as const;
const OPENSHIFT_SCRIPT = {
  page: 'openshift',
  words: ['install-calico-windows.ps1 -KubeVersion', '-ServiceCidr'],
} as const;
const OPENSHIFT_WALK = [OPENSHIFT_PAGE, OPENSHIFT_AWS, OPENSHIFT_44, OPENSHIFT_IMAGE, OPENSHIFT_SCC] as const;

const RKE_PAGE = {
  page: 'rancher',
  words: ['RKE Kubernetes 1.20, 1.19, or 1.18', 'BGP with no encapsulation', 'VXLAN'],
} as const;
const RKE_NO_PLUGIN = { page: 'rancher', words: ['no network plugin'] } as const;
const RKE_MANUAL = { page: 'rancher', words: ['#install-calico-for-windows-manually'] } as const;
const RKE_ROW = {
  page: 'requirements',
  words: ['Rancher Kubernetes Engine: Calico CNI with BGP or VXLAN'],
} as const;
const ON_PREMISES_ROW = {
  page: 'requirements',
  words: ['Kubernetes, on-premises: Calico CNI with BGP or VXLAN'],
} as const;

/** A platform of the unsupported ones in every release. */
function refused(...newer: NonEmpty<string>): NonEmpty<PassageSpan> {
  return [
    { since: 'v3.16', until: 'v3.17', passages: [row(REFUSED_ROW)] },
    { since: 'v3.18', until: 'v3.18', docs: 'as-released', passages: [row(REFUSED_ROW)] },
    {
      since: 'v3.18',
      until: 'v3.18',
      docs: 'amended',
      passages: [{ page: '=v3.18.2-limitations', words: ['GKE, IKS, OpenStack'] }],
    },
    { since: 'v3.19', until: 'v3.19', docs: 'as-released', passages: [row('GKE, IKS, OpenStack')] },
    {
      since: 'v3.19',
      until: 'v3.19',
      docs: 'amended',
      passages: [{ page: '=v3.19.2-limitations', words: newer }],
    },
    { since: 'v3.20', passages: [row(...newer)] },
  ];
}

/** What the facts on platforms rest on. */
export const platformPassages = {
  'on-premises': [
    {
      since: 'v3.16',
      until: 'v3.16',
      passages: [
        {
          page: 'requirements',
          words: ['Platforms: Kubernetes, EKS', 'Calico CNI with VXLAN, or other supported CNI'],
        },
      ],
    },
    { since: 'v3.17', until: 'v3.18', passages: [ON_PREMISES_ROW] },
    { since: 'v3.19', until: 'v3.19', docs: 'as-released', passages: [ON_PREMISES_ROW] },
    {
      since: 'v3.19',
      until: 'v3.19',
      docs: 'amended',
      passages: [
        { ...ON_PREMISES_ROW, page: '=v3.19.2-requirements' },
        { page: '=v3.19.2-limitations', words: ['Kubernetes on-premises'] },
      ],
    },
    { since: 'v3.20', passages: [ON_PREMISES_ROW] },
  ],
  aws: cloud('AWS', AWS_PAGE),
  gce: cloud('GCE'),
  azure: cloud('Azure', AZURE_PAGE),
  digitalocean: [
    {
      since: 'v3.16',
      until: 'v3.18',
      absent: { pages: ['requirements', 'limitations'], words: ['DigitalOcean'] },
    },
    {
      since: 'v3.19',
      until: 'v3.19',
      docs: 'as-released',
      absent: { pages: ['requirements', 'limitations'], words: ['DigitalOcean'] },
    },
    {
      since: 'v3.19',
      until: 'v3.19',
      docs: 'amended',
      passages: [{ page: '=v3.19.2-limitations', words: ['Distributions', 'Kubernetes on DigitalOcean'] }],
    },
    { since: 'v3.20', passages: [row('Distributions', 'Kubernetes on DigitalOcean')] },
  ],
  eks: [
    {
      since: 'v3.16',
      until: 'v3.16',
      passages: [
        EKS_VPC_USED,
        EKS_NOT_PRODUCTION,
        {
          page: 'quickstart',
          words: [
            'VPC controllers must be installed',
            'must have access to `secrets` in the kube-system namespace',
          ],
        },
      ],
    },
    {
      since: 'v3.17',
      until: 'v3.17',
      passages: [
        EKS_BOTH,
        EKS_VPC_USED,
        EKS_NOT_PRODUCTION,
        {
          page: 'quickstart',
          words: [
            'VPC controllers must be installed',
            'must have access to `secrets` in the calico-system namespace',
          ],
        },
      ],
    },
    { since: 'v3.18', until: 'v3.18', passages: [EKS_BOTH, EKS_VPC_USED, EKS_NOT_PRODUCTION, EKS_ROLE] },
    {
      since: 'v3.19',
      until: 'v3.19',
      docs: 'as-released',
      passages: [EKS_BOTH, EKS_VPC_USED, EKS_NOT_PRODUCTION, EKS_ROLE],
    },
    {
      since: 'v3.19',
      until: 'v3.19',
      docs: 'amended',
      passages: [
        { ...EKS_BOTH, page: '=v3.19.2-requirements' },
        { ...EKS_VPC_USED, page: '=v3.19.2-quickstart' },
        { ...EKS_NOT_PRODUCTION, page: '=v3.19.2-limitations' },
        { ...EKS_ROLE, page: '=v3.19.2-quickstart' },
      ],
    },
    {
      since: 'v3.20',
      until: 'v3.20',
      docs: 'as-released',
      passages: [EKS_BOTH, EKS_VPC_USED, EKS_NOT_PRODUCTION, EKS_ROLE],
    },
    {
      since: 'v3.20',
      until: 'v3.20',
      docs: 'amended',
      passages: [
        EKS_BOTH,
        { page: '=v3.20.1-limitations', words: ['Distributions', '- EKS<br />'] },
        { page: '=v3.20.1-quickstart', words: ['kube-proxy-config', 'enableDSR: true'] },
        {
          page: '=v3.20.1-quickstart',
          words: ['VPC controllers must be installed', 'get `namespaces` and get `secrets`'],
        },
      ],
    },
    { since: 'v3.21', until: 'v3.21', passages: [EKS_BOTH, EKS_LISTED, EKS_VPC_USED, EKS_ROLE, DSR] },
    {
      since: 'v3.22',
      until: 'v3.22',
      docs: 'as-released',
      passages: [EKS_BOTH, EKS_LISTED, EKS_VPC_USED, EKS_ROLE, DSR],
    },
    {
      since: 'v3.22',
      until: 'v3.22',
      docs: 'amended',
      passages: [
        { page: '=v3.22.1-requirements', words: ['EKS: VPC CNI, or Calico CNI with BGP or VXLAN'] },
        {
          page: '=v3.22.1-requirements',
          words: ['VPC controllers must be installed', 'get `namespaces` and get `secrets`'],
        },
        EKS_LISTED,
      ],
      absent: { pages: ['=v3.22.2-quickstart'], words: ['kube-proxy-config'] },
    },
    { since: 'v3.23', until: 'v3.24', passages: [EKS_VPC, EKS_LISTED, EKS_ROLE_MOVED, HPC_TABS] },
    {
      since: 'v3.25',
      until: 'v3.26',
      docs: 'as-released',
      passages: [EKS_VPC, EKS_LISTED, EKS_ROLE_MOVED, HPC_TABS],
      absent: { pages: ['eks'], words: ['AmazonVPC'] },
    },
    {
      since: 'v3.25',
      until: 'v3.25',
      docs: 'amended',
      passages: [EKS_VPC, EKS_LISTED, EKS_ROLE_FINAL, EKS_HALF_FINAL, HPC_TABS],
    },
    {
      since: 'v3.26',
      until: 'v3.26',
      docs: 'amended',
      passages: [
        EKS_VPC,
        EKS_LISTED,
        EKS_ROLE_MOVED,
        EKS_HALF_FINAL,
        { page: 'eks-final', words: ['disabled network policy for the AWS VPC CNI'] },
        HPC_TABS,
      ],
    },
    {
      since: 'v3.27',
      until: 'v3.27',
      docs: 'as-released',
      passages: [EKS_VPC, EKS_LISTED, EKS_ROLE_MOVED],
      absent: { pages: ['eks'], words: ['AmazonVPC'] },
    },
    {
      since: 'v3.27',
      until: 'v3.27',
      docs: 'amended',
      passages: [
        EKS_VPC,
        EKS_LISTED,
        EKS_ROLE_MOVED,
        EKS_HALF_FINAL,
        { page: 'eks-final', words: ['disabled network policy for the AWS VPC CNI'] },
      ],
    },
    {
      since: 'v3.28',
      until: 'v3.28',
      docs: 'as-released',
      passages: [EKS_VPC, EKS_LISTED, EKS_ROLE_MOVED, EKS_HALF],
      absent: { pages: ['eks'], words: ['network policy for the AWS VPC CNI', 'ANNOTATE_POD_IP'] },
    },
    {
      since: 'v3.29',
      until: 'v3.30',
      docs: 'as-released',
      passages: [
        EKS_VPC,
        EKS_LISTED,
        EKS_ROLE_MOVED,
        EKS_HALF,
        { page: 'eks', words: ['disabled network policy for the AWS VPC CNI'] },
      ],
      absent: { pages: ['eks'], words: ['ANNOTATE_POD_IP'] },
    },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'amended',
      passages: [
        EKS_VPC,
        EKS_LISTED,
        EKS_ROLE_FINAL,
        EKS_HALF_FINAL,
        { page: 'eks-final', words: ['network policy for the AWS VPC CNI', 'it conflicts with'] },
        { page: 'eks-final', words: ['ANNOTATE_POD_IP=true'] },
      ],
    },
    {
      since: 'v3.31',
      passages: [
        EKS_VPC,
        EKS_LISTED,
        EKS_ROLE_MOVED,
        EKS_HALF,
        { page: 'eks', words: ['network policy for the AWS VPC CNI', 'it conflicts with'] },
        { page: 'eks', words: ['ANNOTATE_POD_IP=true'] },
      ],
    },
  ],
  aks: [
    { since: 'v3.16', until: 'v3.17', passages: [row(REFUSED_ROW)] },
    { since: 'v3.18', until: 'v3.18', docs: 'as-released', passages: [row(REFUSED_ROW)] },
    {
      since: 'v3.18',
      until: 'v3.18',
      docs: 'amended',
      passages: [
        { page: '=v3.18.2-quickstart', words: ['--network-plugin azure', '--network-policy calico'] },
        { page: '=v3.18.2-quickstart', words: ['can be enabled only on newly created clusters', '1.20'] },
        { page: '=v3.18.2-quickstart', words: ['az feature register', 'EnableAKSWindowsCalico'] },
        { page: 'requirements', words: ['Platforms: Kubernetes, EKS'] },
      ],
    },
    {
      since: 'v3.19',
      until: 'v3.19',
      docs: 'as-released',
      passages: [
        AKS_TAB,
        AKS_FLAG,
        AKS_NEW_QUICKSTART,
        { page: 'requirements', words: ['Platforms: Kubernetes, EKS'] },
      ],
    },
    {
      since: 'v3.19',
      until: 'v3.19',
      docs: 'amended',
      passages: [
        { page: '=v3.19.2-requirements', words: ['AKS: Azure CNI'] },
        AKS_TAB,
        AKS_FLAG,
        { page: '=v3.19.2-quickstart', words: ['can be enabled only on newly created clusters', '1.20'] },
      ],
    },
    { since: 'v3.20', until: 'v3.21', passages: [AKS_ROW, AKS_TAB, AKS_FLAG, AKS_NEW_QUICKSTART] },
    {
      since: 'v3.22',
      until: 'v3.22',
      docs: 'as-released',
      passages: [AKS_ROW, AKS_TAB, AKS_FLAG, AKS_NEW_QUICKSTART],
    },
    {
      since: 'v3.22',
      until: 'v3.22',
      docs: 'amended',
      passages: [
        AKS_ROW,
        AKS_TAB,
        AKS_FLAG,
        {
          page: '=v3.22.1-requirements',
          words: [
            'can be enabled only on newly created clusters',
            'Available with Kubernetes version 1.20 or later',
          ],
        },
      ],
    },
    { since: 'v3.23', until: 'v3.26', passages: [AKS_ROW, AKS_TAB, AKS_FLAG, AKS_NEW, AKS_BYO, HPC_TABS] },
    { since: 'v3.27', until: 'v3.27', passages: [AKS_ROW, AKS_TAB, AKS_FLAG, AKS_NEW_NON_HPC, AKS_BYO] },
    {
      since: 'v3.28',
      until: 'v3.29',
      docs: 'as-released',
      passages: [AKS_ROW, AKS_TAB, AKS_FLAG, AKS_NEW_NON_HPC, AKS_BYO],
    },
    {
      since: 'v3.30',
      until: 'v3.30',
      docs: 'as-released',
      passages: [AKS_ROW, AKS_TAB, AKS_FLAG, AKS_NEW_NON_HPC, AKS_BYO_SPACED],
    },
    {
      since: 'v3.28',
      until: 'v3.28',
      docs: 'amended',
      passages: [AKS_ROW, { ...AKS_NEW_NON_HPC, page: 'requirements-final' }, AKS_BYO],
    },
    {
      since: 'v3.29',
      until: 'v3.30',
      docs: 'amended',
      passages: [
        AKS_ROW,
        { ...AKS_NEW_NON_HPC, page: 'requirements-final' },
        { ...AKS_BYO_SPACED, page: 'aks-final' },
        { ...AKS_AZURE_VNET, page: 'aks-final' },
      ],
    },
    { since: 'v3.31', passages: [AKS_ROW, AKS_NEW_NON_HPC, AKS_BYO_SPACED, AKS_AZURE_VNET] },
  ],
  openshift: [
    { since: 'v3.16', until: 'v3.16', passages: [row(REFUSED_ROW)] },
    { since: 'v3.17', until: 'v3.17', passages: [...OPENSHIFT_WALK, row(REFUSED_ROW)] },
    { since: 'v3.18', until: 'v3.18', docs: 'as-released', passages: [...OPENSHIFT_WALK, row(REFUSED_ROW)] },
    {
      since: 'v3.18',
      until: 'v3.18',
      docs: 'amended',
      passages: OPENSHIFT_WALK,
      absent: { pages: ['=v3.18.2-limitations'], words: ['OpenShift'] },
    },
    { since: 'v3.19', until: 'v3.19', docs: 'as-released', passages: OPENSHIFT_WALK },
    {
      since: 'v3.19',
      until: 'v3.19',
      docs: 'amended',
      passages: [
        ...OPENSHIFT_WALK,
        { page: '=v3.19.2-requirements', words: ['OpenShift: Calico CNI with BGP or VXLAN'] },
        { page: '=v3.19.2-limitations', words: ['Distributions', 'OpenShift'] },
      ],
      absent: { pages: ['=v3.19.2-requirements'], words: ['1903'] },
    },
    {
      since: 'v3.20',
      until: 'v3.22',
      passages: [...OPENSHIFT_WALK, OPENSHIFT_ROW],
      absent: { pages: ['requirements'], words: ['1903'] },
    },
    {
      since: 'v3.23',
      until: 'v3.23',
      passages: [...OPENSHIFT_WALK, OPENSHIFT_ROW, OPENSHIFT_SCRIPT, HPC_TABS],
      absent: { pages: ['openshift'], words: ['HostProcess'] },
    },
    {
      since: 'v3.24',
      until: 'v3.26',
      docs: 'as-released',
      passages: [...OPENSHIFT_WALK, OPENSHIFT_ROW, OPENSHIFT_SCRIPT, HPC_TABS],
      absent: { pages: ['openshift'], words: ['only up to v4.5', 'HostProcess'] },
    },
    {
      since: 'v3.24',
      until: 'v3.26',
      docs: 'amended',
      passages: [
        OPENSHIFT_ROW,
        { ...OPENSHIFT_45, page: 'openshift-final' },
        { ...OPENSHIFT_44, page: 'openshift-final' },
        { ...OPENSHIFT_PAGE, page: 'openshift-final' },
        { ...OPENSHIFT_SCC, page: 'openshift-final' },
        { ...OPENSHIFT_IMAGE, page: 'openshift-final' },
        { ...OPENSHIFT_SCRIPT, page: 'openshift-final' },
        HPC_TABS,
      ],
      absent: { pages: ['openshift-final'], words: ['HostProcess'] },
    },
    {
      since: 'v3.27',
      until: 'v3.29',
      docs: 'as-released',
      passages: [
        ...OPENSHIFT_WALK,
        OPENSHIFT_ROW,
        OPENSHIFT_45,
        { page: 'openshift', words: ['Calico for Windows on an OpenShift 4 cluster (manual install)'] },
      ],
      absent: { pages: ['operator'], words: ['OpenShift'] },
    },
    {
      since: 'v3.27',
      until: 'v3.29',
      docs: 'amended',
      passages: [OPENSHIFT_ROW, row('Distributions', '- OpenShift<br />')],
    },
    { since: 'v3.30', passages: [OPENSHIFT_ROW, row('Distributions', '- OpenShift<br />')] },
  ],
  rke: [
    {
      since: 'v3.16',
      until: 'v3.16',
      absent: { pages: ['requirements', 'limitations', 'quickstart'], words: ['Rancher'] },
    },
    {
      since: 'v3.17',
      until: 'v3.17',
      passages: [
        {
          page: 'rancher',
          words: ['RKE Kubernetes 1.19, 1.18, or 1.17', 'BGP with no encapsulation', 'VXLAN'],
        },
        RKE_NO_PLUGIN,
      ],
    },
    { since: 'v3.18', until: 'v3.18', passages: [RKE_PAGE, RKE_NO_PLUGIN] },
    { since: 'v3.19', until: 'v3.19', docs: 'as-released', passages: [RKE_PAGE, RKE_NO_PLUGIN] },
    {
      since: 'v3.19',
      until: 'v3.19',
      docs: 'amended',
      passages: [
        RKE_PAGE,
        RKE_NO_PLUGIN,
        { page: '=v3.19.2-requirements', words: ['Rancher Kubernetes Engine: Calico CNI with BGP or VXLAN'] },
        { page: '=v3.19.2-limitations', words: ['Distributions', 'Rancher RKE'] },
      ],
    },
    { since: 'v3.20', until: 'v3.21', passages: [RKE_PAGE, RKE_NO_PLUGIN, RKE_ROW] },
    { since: 'v3.22', until: 'v3.22', docs: 'as-released', passages: [RKE_PAGE, RKE_NO_PLUGIN, RKE_ROW] },
    {
      since: 'v3.22',
      until: 'v3.22',
      docs: 'amended',
      passages: [
        RKE_PAGE,
        RKE_NO_PLUGIN,
        RKE_ROW,
        { page: '=v3.22.1-requirements', words: ['See the [Kubernetes requirements]'] },
      ],
    },
    {
      since: 'v3.23',
      until: 'v3.25',
      passages: [RKE_PAGE, RKE_NO_PLUGIN, RKE_ROW, RKE_MANUAL, HPC_TABS],
      absent: { pages: ['rancher'], words: ['HostProcess'] },
    },
    {
      since: 'v3.26',
      until: 'v3.26',
      passages: [
        RKE_PAGE,
        RKE_NO_PLUGIN,
        RKE_ROW,
        { page: 'k8sreq', words: ['will not work', '1.20'] },
        RKE_MANUAL,
        HPC_TABS,
      ],
      absent: { pages: ['rancher'], words: ['HostProcess'] },
    },
    {
      since: 'v3.27',
      passages: [RKE_PAGE, RKE_NO_PLUGIN, RKE_ROW, { page: 'k8sreq', words: ['will not work', '1.20'] }],
    },
  ],
  rke2: [
    {
      since: 'v3.16',
      until: 'v3.16',
      absent: { pages: ['requirements', 'limitations', 'quickstart'], words: ['RKE2'] },
    },
    {
      since: 'v3.17',
      until: 'v3.22',
      absent: { pages: ['requirements', 'limitations', 'quickstart', 'rancher'], words: ['RKE2'] },
    },
    {
      since: 'v3.23',
      until: 'v3.23',
      docs: 'as-released',
      absent: { pages: ['requirements', 'limitations', 'quickstart', 'rancher'], words: ['RKE2'] },
    },
    {
      since: 'v3.23',
      until: 'v3.23',
      docs: 'amended',
      passages: [{ page: '=v3.23.1-ebpf', words: ['RKE (RKE2 recommended'] }],
      absent: { pages: ['requirements', 'limitations', 'rancher'], words: ['RKE2'] },
    },
    {
      since: 'v3.24',
      passages: [
        { page: 'ebpf', words: ['RKE (RKE2 recommended'] },
        { page: 'api', words: ['EKS, GKE, AKS, RKE2, OpenShift'] },
      ],
      absent: { pages: ['requirements', 'limitations', 'rancher'], words: ['RKE2'] },
    },
  ],
  gke: refused('Not supported', '- GKE<br />'),
  iks: refused('Not supported', '- IKS<br />'),
  openstack: refused('Not supported', '- OpenStack<br />'),
  k3s: [
    { since: 'v3.16', until: 'v3.18', passages: [row('K3 clusters')] },
    { since: 'v3.19', until: 'v3.26', passages: [row('K3 clusters')] },
    { since: 'v3.27', passages: [row('K3s clusters')] },
  ],
} as const satisfies Passages;
