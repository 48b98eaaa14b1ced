import type { ListedNetworking, PlatformFact, Requirement } from '../types.ts';

const CALICO_BOTH = [
  { option: 'calico-bgp', state: 'supported' },
  { option: 'calico-vxlan', state: 'supported' },
] as const satisfies readonly ListedNetworking[];

const ON_PREMISES_ONLY = 'For on-premises clusters the requirements name Calico BGP and Calico VXLAN only.';

/** The cloud provider row of the Windows requirements and the general page on Azure, the same in every release. */
const AZURE_CNI_ON_AZURE = [
  {
    option: 'azure-cni',
    state: 'untested',
    says: 'Azure CNI should work through win-bridge.exe, but only win-bridge.exe itself was tested.',
    pages: ['requirements', 'azure'],
  },
] as const satisfies readonly ListedNetworking[];

const VPC_CNI_ON_AWS = [
  {
    option: 'aws-vpc-cni',
    state: 'mentioned',
    says: 'The general page on AWS combines the AWS VPC CNI and Calico policy, but does not mention Windows.',
    pages: ['aws'],
  },
] as const satisfies readonly ListedNetworking[];

const VPC_CONTROLLERS: Requirement = {
  id: 'eks-vpc-controllers-installed',
  short: 'VPC controllers installed',
  does: 'Install the VPC controllers, which Windows pods on EKS need.',
  who: 'cloud',
};

const EKS_ROLE_SECRETS: Requirement = {
  id: 'eks-instance-role-with-access',
  short: 'Role may read secrets',
  does: 'Give the instance role of the Windows nodes access to secrets in calico-system.',
  because: 'Without the operator, the namespace is kube-system.',
  who: 'cloud',
};

const EKS_ROLE_316: Requirement = {
  ...EKS_ROLE_SECRETS,
  does: 'Give the instance role of the Windows nodes access to secrets in kube-system.',
  because: 'The quickstart names this namespace alone.',
};

const EKS_ROLE_318: Requirement = {
  ...EKS_ROLE_SECRETS,
  short: 'Role may read namespaces, secrets',
  does: 'Let the instance role of the Windows nodes get namespaces, and get secrets in calico-system.',
};

const EKS_ROLE: Requirement = { ...EKS_ROLE_318, id: 'eks-instance-role-able-to' };

const EKS_DSR: Requirement = {
  id: 'eks-dsr-switched-on-in',
  short: 'DSR in kube-proxy',
  does: 'Turn DSR on in the kube-proxy-config ConfigMap and restart kube-proxy.',
  because: 'Without DSR, policy on service ClusterIPs is not enforced.',
  who: 'linux',
};

const EKS_INSTALLATION: Requirement = {
  id: 'eks-linux-installation',
  short: 'Installation for EKS',
  does: 'Set kubernetesProvider EKS, cni.type AmazonVPC and bgp Disabled in the Installation of the Linux side.',
  who: 'linux',
};

const EKS_NO_VPC_POLICY: Requirement = {
  id: 'eks-vpc-cni-policy-off',
  short: 'AWS VPC CNI policy off',
  does: 'Keep network policy of the AWS VPC CNI turned off.',
  because: 'It conflicts with policy that Calico enforces.',
  who: 'cloud',
};

const EKS_ANNOTATE: Requirement = {
  id: 'eks-annotate-pod-ip',
  short: 'AWS VPC CNI annotates pods',
  does: 'Set ANNOTATE_POD_IP to true on the aws-node DaemonSet, with permission to patch pods.',
  because: 'Pod addresses then reach Calico quickly.',
  who: 'linux',
};

const EKS_HPC = 'The HostProcess steps have tabs for Calico VXLAN and Calico BGP only, none for EKS.';
const AKS_HPC = 'The HostProcess steps have tabs for Calico VXLAN and Calico BGP only, none for AKS.';

const RKE_HPC =
  'The page on RKE ends with the manual steps of the quickstart and does not mention HostProcess containers.';
const OPENSHIFT_HPC =
  'The OpenShift page runs the install script and does not mention HostProcess containers.';

const VPC_CNI_ONLY = [
  { option: 'aws-vpc-cni', state: 'supported' },
] as const satisfies readonly ListedNetworking[];

/** The requirements name Calico networking for EKS, the quickstart has no steps for it. */
const VPC_CNI_AND_CALICO = [
  { option: 'aws-vpc-cni', state: 'supported' },
  {
    option: 'calico-bgp',
    state: 'contradictory',
    effective: 'not-stated',
    conflict: 'con-eks-calico-cni',
    says: 'The requirements name Calico BGP for EKS; the quickstart has EKS steps for the AWS VPC CNI only.',
  },
  {
    option: 'calico-vxlan',
    state: 'contradictory',
    effective: 'not-stated',
    conflict: 'con-eks-calico-cni',
    says: 'The requirements name Calico VXLAN for EKS; the quickstart has EKS steps for the AWS VPC CNI only.',
  },
] as const satisfies readonly ListedNetworking[];

const EKS_VPC_CNI = 'EKS is supported with the AWS VPC CNI.';

const EKS_NOT_FOR_PRODUCTION =
  'EKS is not recommended for production: its Windows nodes lack WinDSR, so policy on service ClusterIPs is not enforced.';

const AKS_NEW: Requirement = {
  id: 'aks-newly-created-cluster',
  short: 'Newly created cluster',
  does: 'Create a new AKS cluster for the Windows nodes.',
  holdsIf: 'The AKS cluster is newly created.',
  below: 'Calico for Windows cannot be turned on in an AKS cluster that exists already.',
  who: 'cloud',
  cluster: ['new'],
};

const AKS_120: Requirement = {
  id: 'aks-kubernetes-1-20-or',
  short: 'Kubernetes 1.20 or later',
  does: 'Create the AKS cluster with Kubernetes 1.20 or later.',
  holdsIf: 'The AKS cluster runs Kubernetes 1.20 or later.',
  below: 'On AKS, Calico for Windows needs Kubernetes 1.20 or later.',
  who: 'cloud',
  k8s: { from: '1.20' },
};

const AKS_120_MANUAL: Requirement = {
  ...AKS_120,
  below: 'On AKS, Calico for Windows without HostProcess containers needs Kubernetes 1.20 or later.',
  installs: ['quickstart-script', 'standard-manual'],
};

const AKS_FLAG: Requirement = {
  id: 'aks-enableakswindowscalico-feature-flag',
  short: 'EnableAKSWindowsCalico flag',
  does: 'Register the EnableAKSWindowsCalico feature flag before you create the cluster.',
  who: 'cloud',
};

const AKS_FLAG_MANUAL: Requirement = {
  ...AKS_FLAG,
  installs: ['quickstart-script'],
  covers: ['aks-enableakswindowscalico-feature-flag-manual'],
};

const AKS_NETWORK: Requirement = {
  id: 'aks-network-plugin-azure',
  short: 'Azure CNI, Calico policy',
  does: 'Create the cluster with network plugin azure and network policy calico.',
  who: 'cloud',
};

const AKS_NETWORK_MANUAL: Requirement = { ...AKS_NETWORK, installs: ['quickstart-script'] };

const AKS_INSTALLATION: Requirement = {
  id: 'aks-linux-installation',
  short: 'Installation for AKS',
  does: 'Set kubernetesProvider AKS and cni.type AzureVNET in the Installation of the Linux side.',
  because: 'This is for Calico that you run yourself; AKS can run Calico for you instead.',
  who: 'linux',
};

const AKS_NEW_ONLY = 'AKS is supported with Azure CNI, on newly created clusters only.';

/** The quickstart of releases whose support list does not name AKS yet. */
const AZURE_CNI_BY_QUICKSTART = [
  {
    option: 'azure-cni',
    state: 'supported',
    says: 'The quickstart sets AKS up with Azure CNI.',
  },
] as const;

const AZURE_CNI_ONLY = [
  { option: 'azure-cni', state: 'supported' },
] as const satisfies readonly ListedNetworking[];

const AKS_BYO = 'With Calico networking in place of Azure CNI, AKS does not support Windows nodes.';
const AZURE_CNI_NOT_CALICO = [
  { option: 'azure-cni', state: 'supported' },
  { option: 'calico-bgp', state: 'not-supported', says: AKS_BYO, pages: ['aks'] },
  { option: 'calico-vxlan', state: 'not-supported', says: AKS_BYO, pages: ['aks'] },
] as const satisfies readonly ListedNetworking[];

const OPENSHIFT_AWS: Requirement = {
  id: 'openshift-aws',
  short: 'OpenShift on AWS',
  does: 'Run OpenShift on AWS, the only provider that the install page covers.',
  who: 'cloud',
};

const OPENSHIFT_AWS_PAGE: Requirement = { ...OPENSHIFT_AWS, covers: ['openshift-aws-install-page'] };

const OPENSHIFT_44: Requirement = {
  id: 'openshift-openshift-installer-4-4',
  short: 'OpenShift installer 4.4+',
  does: 'Use the OpenShift installer 4.4 or later.',
  holdsIf: 'OpenShift is 4.4 or later.',
  below: 'The install page begins with the OpenShift 4.4 installer.',
  who: 'cloud',
  openshift: { from: '4.4' },
};

const OPENSHIFT_45: Requirement = {
  id: 'openshift-openshift-4-5-or',
  short: 'OpenShift 4.5 or earlier',
  does: 'Run OpenShift 4.5 or earlier.',
  holdsIf: 'OpenShift is 4.5 or earlier.',
  below: 'OpenShift 4.6 and later add Windows nodes in a way that does not recognize Calico networking.',
  because:
    'Windows nodes are added by wmcb.exe, which OpenShift 4.6 replaced by the Windows Machine Config Operator.',
  who: 'cloud',
  openshift: { to: '4.5' },
};

const OPENSHIFT_RUN_LEVEL: Requirement = {
  id: 'openshift-run-level',
  short: 'Namespaces without SCC',
  does: 'Label the namespaces of Windows pods openshift.io/run-level: "1".',
  because: 'Windows pods run only in namespaces where SCC is turned off.',
  who: 'linux',
};

const OPENSHIFT_IMAGE: Requirement = {
  id: 'openshift-windows-image',
  short: 'Image of version 1903',
  does: 'Choose an image of Server version 1903, build 18317 or later.',
  because: 'The installer takes Server 2019 (17763) by default, which lacks WinDSR according to the page.',
  who: 'windows',
};

const OPENSHIFT_IMAGE_LATER: Requirement = {
  ...OPENSHIFT_IMAGE,
  short: 'A supported Windows image',
  does: 'Choose a Windows image that the requirements name.',
  because: 'The installer takes Server 2019 (17763) by default.',
  reading:
    'The install page asks for Server version 1903, build 18317 or later. The requirements no longer list that version. We follow the requirements.',
};

const OPENSHIFT_VXLAN = [
  { option: 'calico-vxlan', state: 'supported' },
  {
    option: 'calico-bgp',
    state: 'not-stated',
    says: 'The OpenShift page sets up Calico VXLAN with BGP disabled and has no steps for Calico BGP.',
  },
] as const satisfies readonly ListedNetworking[];

const OPENSHIFT_BOTH = [
  {
    option: 'calico-bgp',
    state: 'supported',
    conflict: 'con-openshift-bgp',
    says: 'The requirements name Calico BGP for OpenShift, but the install page has steps for VXLAN only.',
  },
  { option: 'calico-vxlan', state: 'supported' },
] as const satisfies readonly ListedNetworking[];

const OPENSHIFT_PAGE = 'An install page describes OpenShift 4 on AWS, with Calico VXLAN.';
const OPENSHIFT_LISTED =
  'Both support lists name OpenShift; the install page describes OpenShift 4 on AWS only.';
const OPENSHIFT_MANUAL =
  'The OpenShift page covers the manual install; neither the operator page nor its steps mention OpenShift.';
const OPENSHIFT_GONE =
  'Both support lists name OpenShift; its install page was removed on 2025-04-16 and ended at OpenShift 4.5.';

const RKE_NO_PLUGIN: Requirement = {
  id: 'rke-rke-provisioned-without-a',
  short: 'RKE without network plugin',
  does: 'Provision the RKE cluster without a network plugin.',
  who: 'linux',
};

const RKE_K8S_317: Requirement = {
  id: 'rke-kubernetes-1-17-1',
  short: 'Kubernetes 1.17 to 1.19',
  does: 'Run Kubernetes 1.17 to 1.19 on RKE.',
  holdsIf: 'The RKE cluster runs Kubernetes 1.17 to 1.19.',
  below: 'The page on RKE supports Kubernetes 1.17 to 1.19 only; other versions count as untested.',
  who: 'linux',
  k8s: { from: '1.17', to: '1.19' },
  otherwise: 'untested',
};

const RKE_K8S = {
  id: 'rke-kubernetes-1-18-1',
  short: 'Kubernetes 1.18 to 1.20',
  does: 'Run Kubernetes 1.18 to 1.20 on RKE.',
  holdsIf: 'The RKE cluster runs Kubernetes 1.18 to 1.20.',
  below: 'The page on RKE supports Kubernetes 1.18 to 1.20 only; other versions count as untested.',
  who: 'linux',
  k8s: { from: '1.18', to: '1.20' },
  otherwise: 'untested',
} as const satisfies Requirement;

/** No version is on both lists: none can be asked for, and none of them is a condition that can be met. */
const RKE_K8S_UNTESTED: Requirement = {
  id: 'rke-kubernetes-untested',
  short: 'Untested Kubernetes on RKE',
  does: 'Test Calico with the Kubernetes version of the RKE cluster.',
  below: RKE_K8S.below,
  who: 'linux',
  k8s: RKE_K8S.k8s,
  otherwise: 'untested',
};

const RKE_K8S_LATER: Requirement = {
  ...RKE_K8S_UNTESTED,
  reading:
    'Kubernetes 1.18 to 1.20, which the page on RKE lists, are not on the general list. Later versions on RKE count as untested.',
};

const RKE_K8S_REFUSED: Requirement = {
  ...RKE_K8S_UNTESTED,
  reading:
    'Kubernetes 1.18 to 1.20, which the page on RKE lists, do not work according to the general requirements. Later versions on RKE count as untested.',
};

const RKE_LISTED = 'Both support lists name RKE; the page on RKE names Kubernetes 1.18 to 1.20 only.';

function refused(name: string): string {
  return `The limitations page names ${name} among the platforms without Windows support.`;
}

function silentSince(name: string): string {
  return `${name} is no longer named as unsupported, and no list of supported platforms names it.`;
}

const EKS_NO_VPC_POLICY_329: Requirement = {
  id: 'eks-vpc-cni-policy-off',
  short: 'AWS VPC CNI policy off',
  does: 'Keep network policy of the AWS VPC CNI turned off.',
  who: 'cloud',
};

/** Platforms, with the networking that the documents list for each. */
export const platforms = [
  {
    id: 'on-premises',
    name: 'Kubernetes on-premises (kubeadm and similar)',
    row: 'On premises',
    short: 'on-premises clusters',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.16',
        state: 'supported',
        says: 'The requirements list Kubernetes as a platform; they do not name on-premises clusters.',
        networking: [
          {
            option: 'calico-vxlan',
            state: 'supported',
            says: 'The requirements list Kubernetes as a platform with Calico VXLAN; they do not name on-premises clusters.',
          },
          {
            option: 'cloud-provider',
            state: 'conditional',
            says: 'The requirements allow another supported CNI plugin beside Calico VXLAN; the cloud provider row is the one they describe.',
          },
        ],
        unlisted: 'The requirements name Calico VXLAN or another supported CNI plugin, without saying which.',
        pages: ['requirements'],
      },
      {
        since: 'v3.17',
        until: 'v3.19',
        state: 'supported',
        networking: CALICO_BOTH,
        unlisted: ON_PREMISES_ONLY,
        pages: ['requirements'],
      },
      {
        since: 'v3.20',
        state: 'supported',
        networking: CALICO_BOTH,
        unlisted: ON_PREMISES_ONLY,
        pages: ['requirements', 'limitations'],
      },
    ],
    amended: [
      {
        since: 'v3.19',
        until: 'v3.19',
        state: 'supported',
        networking: CALICO_BOTH,
        unlisted: ON_PREMISES_ONLY,
        pages: ['=v3.19.2-requirements', '=v3.19.2-limitations'],
      },
    ],
  },
  {
    id: 'aws',
    name: 'AWS, self-managed Kubernetes on EC2',
    row: 'AWS EC2',
    short: 'self-managed AWS',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.18',
        state: 'not-supported',
        networking: [],
        says: refused('AWS'),
        note: 'On the unsupported list, while the same docs carry AWS instructions (metadata route, kubelet hostname; from v3.17 source/destination check and OpenShift on AWS).',
        conflict: 'con-aws-notes',
        pages: ['limitations'],
      },
      {
        since: 'v3.19',
        until: 'v3.19',
        state: 'not-stated',
        networking: [],
        also: VPC_CNI_ON_AWS,
        says: silentSince('AWS'),
        note: 'Dropped from the unsupported list (also in v3.18.2), not yet in a supported list.',
        evidence: 'absence',
        pages: ['limitations', 'requirements'],
      },
      {
        since: 'v3.20',
        state: 'supported',
        networking: [],
        also: VPC_CNI_ON_AWS,
        note: 'Networking per platform is not stated for self-managed AWS; for BGP the source/destination check must be off.',
        pages: ['limitations'],
      },
    ],
    amended: [
      {
        since: 'v3.18',
        until: 'v3.18',
        state: 'not-stated',
        networking: [],
        also: VPC_CNI_ON_AWS,
        says: silentSince('AWS'),
        evidence: 'absence',
        pages: ['=v3.18.2-limitations', 'requirements'],
      },
      {
        since: 'v3.19',
        until: 'v3.19',
        state: 'supported',
        networking: [],
        also: VPC_CNI_ON_AWS,
        note: 'Networking per platform is not stated for self-managed AWS; for BGP the source/destination check must be off.',
        pages: ['=v3.19.2-limitations'],
      },
    ],
  },
  {
    id: 'gce',
    name: 'GCE, self-managed Kubernetes',
    row: 'GCE',
    short: 'self-managed GCE',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.18',
        state: 'not-supported',
        networking: [],
        says: refused('GCE'),
        pages: ['limitations'],
      },
      {
        since: 'v3.19',
        until: 'v3.19',
        state: 'not-stated',
        networking: [],
        says: silentSince('GCE'),
        evidence: 'absence',
        pages: ['limitations', 'requirements'],
      },
      {
        since: 'v3.20',
        state: 'supported',
        networking: [],
        note: 'Networking per platform is not stated.',
        pages: ['limitations'],
      },
    ],
    amended: [
      {
        since: 'v3.18',
        until: 'v3.18',
        state: 'not-stated',
        networking: [],
        says: silentSince('GCE'),
        evidence: 'absence',
        pages: ['=v3.18.2-limitations', 'requirements'],
      },
      {
        since: 'v3.19',
        until: 'v3.19',
        state: 'supported',
        networking: [],
        note: 'Networking per platform is not stated.',
        pages: ['=v3.19.2-limitations'],
      },
    ],
  },
  {
    id: 'azure',
    name: 'Azure, self-managed Kubernetes',
    row: 'Azure, self-managed',
    short: 'self-managed Azure',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.18',
        state: 'not-supported',
        networking: [],
        also: AZURE_CNI_ON_AZURE,
        says: refused('Azure'),
        pages: ['limitations'],
      },
      {
        since: 'v3.19',
        until: 'v3.19',
        state: 'not-stated',
        networking: [],
        also: AZURE_CNI_ON_AZURE,
        says: silentSince('Azure'),
        evidence: 'absence',
        pages: ['limitations', 'requirements'],
      },
      {
        since: 'v3.20',
        state: 'supported',
        networking: [],
        also: AZURE_CNI_ON_AZURE,
        note: 'Networking per platform is not stated. The general page on Azure uses aks-engine with Azure CNI and Calico for policy; it does not mention Windows.',
        pages: ['limitations'],
      },
    ],
    amended: [
      {
        since: 'v3.18',
        until: 'v3.18',
        state: 'not-stated',
        networking: [],
        also: AZURE_CNI_ON_AZURE,
        says: silentSince('Azure'),
        evidence: 'absence',
        pages: ['=v3.18.2-limitations', 'requirements'],
      },
      {
        since: 'v3.19',
        until: 'v3.19',
        state: 'supported',
        networking: [],
        also: AZURE_CNI_ON_AZURE,
        note: 'Networking per platform is not stated.',
        pages: ['=v3.19.2-limitations'],
      },
    ],
  },
  {
    id: 'digitalocean',
    name: 'Kubernetes on DigitalOcean',
    row: 'DigitalOcean',
    short: 'DigitalOcean',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.19',
        state: 'not-stated',
        networking: [],
        evidence: 'absence',
        pages: ['=guide-2020-requirements', 'requirements', 'limitations'],
      },
      {
        since: 'v3.20',
        state: 'supported',
        networking: [],
        note: 'Networking per platform is not stated.',
        pages: ['limitations'],
      },
    ],
    amended: [
      {
        since: 'v3.19',
        until: 'v3.19',
        state: 'supported',
        networking: [],
        note: 'Networking per platform is not stated.',
        pages: ['=v3.19.2-limitations'],
      },
    ],
  },
  {
    id: 'eks',
    name: 'Amazon EKS',
    short: 'EKS',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.16',
        state: 'non-production',
        networking: VPC_CNI_ONLY,
        says: EKS_NOT_FOR_PRODUCTION,
        asks: [VPC_CONTROLLERS, EKS_ROLE_316],
        note: 'Managed EKS Windows nodes came with WinDSR off, so policy on service ClusterIPs was not enforced.',
        pages: ['requirements', 'quickstart', 'limitations'],
      },
      {
        since: 'v3.17',
        until: 'v3.17',
        state: 'non-production',
        networking: VPC_CNI_AND_CALICO,
        says: EKS_NOT_FOR_PRODUCTION,
        unlisted: 'The requirements name the AWS VPC CNI, Calico BGP and Calico VXLAN for EKS.',
        asks: [VPC_CONTROLLERS, EKS_ROLE_SECRETS],
        conflict: 'con-eks-calico-cni',
        pages: ['quickstart', 'requirements', 'limitations'],
      },
      {
        since: 'v3.18',
        until: 'v3.19',
        state: 'non-production',
        networking: VPC_CNI_AND_CALICO,
        says: EKS_NOT_FOR_PRODUCTION,
        unlisted: 'The requirements name the AWS VPC CNI, Calico BGP and Calico VXLAN for EKS.',
        asks: [VPC_CONTROLLERS, EKS_ROLE_318],
        conflict: 'con-eks-calico-cni',
        pages: ['quickstart', 'requirements', 'limitations'],
      },
      {
        since: 'v3.20',
        until: 'v3.20',
        state: 'non-production',
        networking: VPC_CNI_AND_CALICO,
        says: EKS_NOT_FOR_PRODUCTION,
        unlisted: 'The requirements name the AWS VPC CNI, Calico BGP and Calico VXLAN for EKS.',
        asks: [VPC_CONTROLLERS, EKS_ROLE],
        note: 'Patch v3.20.1 lifted the non-production restriction and added the DSR steps.',
        conflict: 'con-eks-calico-cni',
        pages: ['quickstart', 'requirements', 'limitations'],
      },
      {
        since: 'v3.21',
        until: 'v3.22',
        state: 'supported',
        networking: VPC_CNI_AND_CALICO,
        unlisted: 'The requirements name the AWS VPC CNI, Calico BGP and Calico VXLAN for EKS.',
        asks: [VPC_CONTROLLERS, EKS_ROLE, EKS_DSR],
        conflict: 'con-eks-calico-cni',
        pages: ['requirements', 'limitations', 'quickstart'],
      },
      {
        since: 'v3.23',
        until: 'v3.26',
        state: 'supported',
        networking: VPC_CNI_ONLY,
        says: EKS_VPC_CNI,
        asks: [VPC_CONTROLLERS, EKS_ROLE],
        installs: ['quickstart-script', 'standard-manual'],
        otherInstalls: EKS_HPC,
        pages: ['requirements', 'limitations', 'quickstart'],
      },
      {
        since: 'v3.27',
        until: 'v3.27',
        state: 'supported',
        networking: VPC_CNI_ONLY,
        says: EKS_VPC_CNI,
        asks: [VPC_CONTROLLERS, EKS_ROLE],
        pages: ['requirements', 'limitations'],
      },
      {
        since: 'v3.28',
        until: 'v3.28',
        state: 'supported',
        networking: VPC_CNI_ONLY,
        says: EKS_VPC_CNI,
        asks: [VPC_CONTROLLERS, EKS_ROLE, EKS_INSTALLATION],
        pages: ['requirements', 'limitations', 'eks'],
      },
      {
        since: 'v3.29',
        until: 'v3.30',
        state: 'supported',
        networking: VPC_CNI_ONLY,
        says: EKS_VPC_CNI,
        asks: [VPC_CONTROLLERS, EKS_ROLE, EKS_INSTALLATION, EKS_NO_VPC_POLICY_329],
        pages: ['requirements', 'limitations', 'eks'],
      },
      {
        since: 'v3.31',
        state: 'supported',
        networking: VPC_CNI_ONLY,
        says: EKS_VPC_CNI,
        asks: [VPC_CONTROLLERS, EKS_ROLE, EKS_INSTALLATION, EKS_NO_VPC_POLICY, EKS_ANNOTATE],
        pages: ['requirements', 'limitations', 'eks'],
      },
    ],
    amended: [
      {
        since: 'v3.20',
        until: 'v3.20',
        state: 'supported',
        networking: VPC_CNI_AND_CALICO,
        unlisted: 'The requirements name the AWS VPC CNI, Calico BGP and Calico VXLAN for EKS.',
        asks: [VPC_CONTROLLERS, EKS_ROLE, EKS_DSR],
        note: 'Patch v3.20.1 lifted the non-production restriction and added the DSR steps.',
        conflict: 'con-eks-calico-cni',
        pages: ['=v3.20.1-limitations', '=v3.20.1-quickstart', 'requirements'],
      },
      {
        since: 'v3.22',
        until: 'v3.22',
        state: 'supported',
        networking: VPC_CNI_AND_CALICO,
        unlisted: 'The requirements name the AWS VPC CNI, Calico BGP and Calico VXLAN for EKS.',
        asks: [VPC_CONTROLLERS, EKS_ROLE],
        note: 'Patch v3.22.1 moved the EKS requirements to the requirements page; patch v3.22.2 dropped the DSR step.',
        conflict: 'con-eks-calico-cni',
        pages: ['=v3.22.1-requirements', '=v3.22.2-quickstart', 'limitations'],
      },
      {
        since: 'v3.25',
        until: 'v3.25',
        state: 'supported',
        networking: VPC_CNI_ONLY,
        says: EKS_VPC_CNI,
        asks: [VPC_CONTROLLERS, EKS_ROLE, EKS_INSTALLATION],
        installs: ['quickstart-script', 'standard-manual'],
        otherInstalls: EKS_HPC,
        pages: ['=v3.25-requirements-final', '=v3.25-eks-final', 'limitations', 'quickstart'],
      },
      {
        since: 'v3.26',
        until: 'v3.26',
        state: 'supported',
        networking: VPC_CNI_ONLY,
        says: EKS_VPC_CNI,
        asks: [VPC_CONTROLLERS, EKS_ROLE, EKS_INSTALLATION, EKS_NO_VPC_POLICY_329],
        installs: ['quickstart-script', 'standard-manual'],
        otherInstalls: EKS_HPC,
        pages: ['requirements', '=v3.26-eks-final', 'limitations', 'quickstart'],
      },
      {
        since: 'v3.27',
        until: 'v3.27',
        state: 'supported',
        networking: VPC_CNI_ONLY,
        says: EKS_VPC_CNI,
        asks: [VPC_CONTROLLERS, EKS_ROLE, EKS_INSTALLATION, EKS_NO_VPC_POLICY_329],
        pages: ['requirements', '=v3.27-eks-final', 'limitations'],
      },
      {
        since: 'v3.28',
        until: 'v3.30',
        state: 'supported',
        networking: VPC_CNI_ONLY,
        says: EKS_VPC_CNI,
        asks: [VPC_CONTROLLERS, EKS_ROLE, EKS_INSTALLATION, EKS_NO_VPC_POLICY, EKS_ANNOTATE],
        pages: ['requirements-final', 'eks-final', 'limitations'],
      },
    ],
  },
  {
    id: 'aks',
    name: 'Azure AKS',
    short: 'AKS',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.18',
        state: 'not-supported',
        networking: [],
        says: refused('AKS'),
        note: 'Patch v3.18.2 added an AKS quickstart tab.',
        pages: ['limitations'],
      },
      {
        since: 'v3.19',
        until: 'v3.19',
        state: 'supported',
        networking: AZURE_CNI_BY_QUICKSTART,
        says: AKS_NEW_ONLY,
        asks: [AKS_NEW, AKS_120, AKS_FLAG, AKS_NETWORK],
        conflict: 'con-aks-319',
        pages: ['quickstart', 'requirements'],
      },
      {
        since: 'v3.20',
        until: 'v3.22',
        state: 'supported',
        networking: AZURE_CNI_ONLY,
        says: AKS_NEW_ONLY,
        asks: [AKS_NEW, AKS_120, AKS_FLAG, AKS_NETWORK],
        pages: ['requirements', 'limitations', 'quickstart'],
      },
      {
        since: 'v3.23',
        until: 'v3.26',
        state: 'supported',
        networking: AZURE_CNI_NOT_CALICO,
        says: AKS_NEW_ONLY,
        asks: [AKS_NEW, AKS_120, AKS_FLAG, AKS_NETWORK],
        installs: ['quickstart-script', 'standard-manual'],
        otherInstalls: AKS_HPC,
        note: 'Bring-your-own-CNI AKS clusters with Calico networking do not support the Windows data plane (AKS page).',
        pages: ['requirements', 'aks', 'quickstart'],
      },
      {
        since: 'v3.27',
        until: 'v3.30',
        state: 'supported',
        networking: AZURE_CNI_NOT_CALICO,
        says: AKS_NEW_ONLY,
        asks: [AKS_NEW, AKS_120_MANUAL, AKS_FLAG_MANUAL, AKS_NETWORK_MANUAL],
        pages: ['quickstart', 'requirements', 'aks'],
      },
      {
        since: 'v3.31',
        state: 'supported',
        networking: AZURE_CNI_NOT_CALICO,
        says: AKS_NEW_ONLY,
        asks: [AKS_NEW, AKS_INSTALLATION],
        note: 'The only AKS version rule still speaks of the non-HPC install, which these docs no longer offer.',
        conflict: 'con-aks-nonhpc',
        pages: ['requirements', 'aks'],
      },
    ],
    amended: [
      {
        since: 'v3.18',
        until: 'v3.18',
        state: 'supported',
        networking: AZURE_CNI_BY_QUICKSTART,
        says: AKS_NEW_ONLY,
        asks: [AKS_NEW, AKS_120, AKS_FLAG, AKS_NETWORK],
        conflict: 'con-aks-319',
        pages: ['=v3.18.2-quickstart', 'requirements', '=v3.18.2-limitations'],
      },
      {
        since: 'v3.19',
        until: 'v3.19',
        state: 'supported',
        networking: AZURE_CNI_ONLY,
        says: AKS_NEW_ONLY,
        asks: [AKS_NEW, AKS_120, AKS_FLAG, AKS_NETWORK],
        pages: ['=v3.19.2-requirements', '=v3.19.2-limitations', '=v3.19.2-quickstart'],
      },
      {
        since: 'v3.28',
        until: 'v3.28',
        state: 'supported',
        networking: AZURE_CNI_NOT_CALICO,
        says: AKS_NEW_ONLY,
        asks: [AKS_NEW],
        note: 'The only AKS version rule still speaks of the non-HPC install, which these docs no longer offer.',
        conflict: 'con-aks-nonhpc',
        pages: ['requirements-final', 'aks'],
      },
      {
        since: 'v3.29',
        until: 'v3.30',
        state: 'supported',
        networking: AZURE_CNI_NOT_CALICO,
        says: AKS_NEW_ONLY,
        asks: [AKS_NEW, AKS_INSTALLATION],
        note: 'The only AKS version rule still speaks of the non-HPC install, which these docs no longer offer.',
        conflict: 'con-aks-nonhpc',
        pages: ['requirements-final', 'aks-final'],
      },
    ],
  },
  {
    id: 'openshift',
    name: 'OpenShift 4',
    short: 'OpenShift',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.16',
        state: 'not-supported',
        networking: [],
        says: refused('OpenShift'),
        pages: ['limitations'],
      },
      {
        since: 'v3.17',
        until: 'v3.18',
        state: 'contradictory',
        effective: 'supported',
        networking: OPENSHIFT_VXLAN,
        says: OPENSHIFT_PAGE,
        asks: [OPENSHIFT_AWS, OPENSHIFT_44, OPENSHIFT_RUN_LEVEL, OPENSHIFT_IMAGE],
        conflict: 'con-openshift-317',
        pages: ['openshift', 'limitations', '=v3.17-relnotes'],
      },
      {
        since: 'v3.19',
        until: 'v3.19',
        state: 'supported',
        networking: OPENSHIFT_VXLAN,
        says: OPENSHIFT_PAGE,
        asks: [OPENSHIFT_AWS, OPENSHIFT_44, OPENSHIFT_RUN_LEVEL, OPENSHIFT_IMAGE],
        pages: ['openshift'],
      },
      {
        since: 'v3.20',
        until: 'v3.22',
        state: 'supported',
        networking: OPENSHIFT_BOTH,
        asks: [OPENSHIFT_AWS_PAGE, OPENSHIFT_44, OPENSHIFT_RUN_LEVEL, OPENSHIFT_IMAGE_LATER],
        note: 'The install page only walks through VXLAN with BGP disabled.',
        conflict: 'con-openshift-bgp',
        pages: ['requirements', 'openshift'],
      },
      {
        since: 'v3.23',
        until: 'v3.26',
        state: 'supported',
        networking: OPENSHIFT_BOTH,
        says: OPENSHIFT_LISTED,
        asks: [OPENSHIFT_AWS_PAGE, OPENSHIFT_44, OPENSHIFT_RUN_LEVEL, OPENSHIFT_IMAGE_LATER],
        installs: ['quickstart-script', 'standard-manual'],
        otherInstalls: OPENSHIFT_HPC,
        note: 'The install page only walks through VXLAN with BGP disabled. A note limiting Windows to OpenShift 4.5 or lower was added to the 3.24–3.26 docs on 2023-12-05.',
        conflict: 'con-openshift-bgp',
        amendment: 'amend-openshift-45',
        pages: ['requirements', 'openshift', 'quickstart'],
      },
      {
        since: 'v3.27',
        until: 'v3.29',
        state: 'conditional',
        networking: OPENSHIFT_BOTH,
        says: 'OpenShift is supported up to 4.5, with the manual install on AWS.',
        asks: [OPENSHIFT_AWS_PAGE, OPENSHIFT_44, OPENSHIFT_45, OPENSHIFT_RUN_LEVEL, OPENSHIFT_IMAGE_LATER],
        installs: ['quickstart-script', 'standard-manual'],
        otherInstalls: OPENSHIFT_MANUAL,
        conflict: 'con-openshift-45',
        amendment: 'amend-openshift-removed',
        pages: ['requirements', 'openshift'],
      },
      {
        since: 'v3.30',
        state: 'contradictory',
        effective: 'not-stated',
        networking: CALICO_BOTH,
        says: OPENSHIFT_GONE,
        unlisted: 'The requirements name Calico BGP and Calico VXLAN for OpenShift, and nothing else.',
        note: 'Still on both support lists, but no Windows-on-OpenShift install page exists any more (deleted 2025-04-16).',
        conflict: 'con-openshift-no-page',
        pages: ['requirements', 'limitations'],
      },
    ],
    amended: [
      {
        since: 'v3.18',
        until: 'v3.18',
        state: 'supported',
        networking: OPENSHIFT_VXLAN,
        says: OPENSHIFT_PAGE,
        asks: [OPENSHIFT_AWS, OPENSHIFT_44, OPENSHIFT_RUN_LEVEL, OPENSHIFT_IMAGE],
        pages: ['=v3.18.2-openshift', '=v3.18.2-limitations'],
      },
      {
        since: 'v3.19',
        until: 'v3.19',
        state: 'supported',
        networking: OPENSHIFT_BOTH,
        says: OPENSHIFT_LISTED,
        asks: [OPENSHIFT_AWS, OPENSHIFT_44, OPENSHIFT_RUN_LEVEL, OPENSHIFT_IMAGE_LATER],
        conflict: 'con-openshift-bgp',
        pages: ['=v3.19.2-requirements', '=v3.19.2-limitations', 'openshift'],
      },
      {
        since: 'v3.24',
        until: 'v3.26',
        state: 'conditional',
        networking: OPENSHIFT_BOTH,
        says: 'OpenShift is supported up to 4.5; the install page covers AWS only.',
        asks: [OPENSHIFT_AWS_PAGE, OPENSHIFT_44, OPENSHIFT_45, OPENSHIFT_RUN_LEVEL, OPENSHIFT_IMAGE_LATER],
        installs: ['quickstart-script', 'standard-manual'],
        otherInstalls: OPENSHIFT_HPC,
        conflict: 'con-openshift-45',
        amendment: 'amend-openshift-45',
        pages: ['requirements', 'openshift-final', 'quickstart', '=docs-commit-2023-12-05'],
      },
      {
        since: 'v3.27',
        until: 'v3.29',
        state: 'contradictory',
        effective: 'not-stated',
        networking: CALICO_BOTH,
        says: OPENSHIFT_GONE,
        unlisted: 'The requirements name Calico BGP and Calico VXLAN for OpenShift, and nothing else.',
        note: 'Still on the support lists, but the install page is gone: as from v3.30.',
        conflict: 'con-openshift-no-page',
        amendment: 'amend-openshift-removed',
        pages: ['requirements', 'limitations', '=docs-commit-2025-04-16'],
      },
    ],
  },
  {
    id: 'rke',
    name: 'Rancher Kubernetes Engine (RKE)',
    row: 'RKE',
    short: 'RKE',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.16',
        state: 'not-stated',
        networking: [],
        evidence: 'absence',
        pages: ['=guide-2020-requirements', 'requirements', 'limitations'],
      },
      {
        since: 'v3.17',
        until: 'v3.17',
        state: 'supported',
        networking: CALICO_BOTH,
        asks: [RKE_NO_PLUGIN, RKE_K8S_317],
        note: 'Not in the platform list of the requirements page until v3.20.',
        pages: ['rancher'],
      },
      {
        since: 'v3.18',
        until: 'v3.19',
        state: 'supported',
        networking: CALICO_BOTH,
        asks: [RKE_NO_PLUGIN, RKE_K8S],
        pages: ['rancher'],
      },
      {
        since: 'v3.20',
        until: 'v3.22',
        state: 'supported',
        networking: CALICO_BOTH,
        asks: [RKE_NO_PLUGIN, RKE_K8S],
        pages: ['rancher', 'requirements', 'limitations'],
      },
      {
        since: 'v3.23',
        until: 'v3.25',
        state: 'supported',
        networking: CALICO_BOTH,
        says: RKE_LISTED,
        asks: [RKE_NO_PLUGIN, RKE_K8S_LATER],
        installs: ['quickstart-script', 'standard-manual'],
        otherInstalls: RKE_HPC,
        note: 'The page names Kubernetes 1.18–1.20, the general requirements name later versions.',
        conflict: 'con-rke-versions',
        pages: ['rancher', 'requirements', 'limitations', 'quickstart'],
      },
      {
        since: 'v3.26',
        until: 'v3.26',
        state: 'supported',
        networking: CALICO_BOTH,
        asks: [RKE_NO_PLUGIN, RKE_K8S_REFUSED],
        installs: ['quickstart-script', 'standard-manual'],
        otherInstalls: RKE_HPC,
        note: 'The page still names Kubernetes 1.18–1.20, of which the general requirements say that they will not work.',
        conflict: 'con-rke-versions',
        pages: ['rancher', 'requirements', 'limitations', 'quickstart'],
      },
      {
        since: 'v3.27',
        state: 'supported',
        networking: CALICO_BOTH,
        says: RKE_LISTED,
        asks: [RKE_NO_PLUGIN, RKE_K8S_REFUSED],
        note: 'The page still names Kubernetes 1.18–1.20, of which the general requirements say that they will not work.',
        conflict: 'con-rke-versions',
        pages: ['rancher', 'requirements', 'limitations'],
      },
    ],
    amended: [
      {
        since: 'v3.19',
        until: 'v3.19',
        state: 'supported',
        networking: CALICO_BOTH,
        asks: [RKE_NO_PLUGIN, RKE_K8S],
        pages: ['rancher', '=v3.19.2-requirements', '=v3.19.2-limitations'],
      },
      {
        since: 'v3.22',
        until: 'v3.22',
        state: 'supported',
        networking: CALICO_BOTH,
        says: RKE_LISTED,
        asks: [RKE_NO_PLUGIN, RKE_K8S_LATER],
        note: 'Patch v3.22.1 points to the general Kubernetes list, which names later versions.',
        conflict: 'con-rke-versions',
        pages: ['rancher', '=v3.22.1-requirements', 'limitations'],
      },
    ],
  },
  {
    id: 'rke2',
    name: 'RKE2',
    short: 'RKE2',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.23',
        state: 'not-stated',
        networking: [],
        asked: false,
        evidence: 'absence',
        pages: ['requirements', 'limitations'],
      },
      {
        since: 'v3.24',
        state: 'not-stated',
        networking: [],
        says: 'No Windows page mentions RKE2; the general pages name it for the operator and for the eBPF data plane.',
        note: 'The Windows page on Rancher is about RKE. RKE2 occurs on the page that enables eBPF (from v3.23.1 on) and in the installation reference (from v3.24 on), both of the Linux side.',
        pages: ['requirements', 'ebpf', 'api'],
      },
    ],
    amended: [
      {
        since: 'v3.23',
        until: 'v3.23',
        state: 'not-stated',
        networking: [],
        says: 'No Windows page mentions RKE2; the general pages name it for the eBPF data plane.',
        pages: ['requirements', '=v3.23.1-ebpf'],
      },
    ],
  },
  {
    id: 'gke',
    name: 'Google GKE',
    short: 'GKE',
    texts: { says: refused('GKE') },
    spans: [{ since: 'v3.16', state: 'not-supported', networking: [], pages: ['limitations'] }],
  },
  {
    id: 'iks',
    name: 'IBM IKS',
    short: 'IKS',
    texts: { says: refused('IKS') },
    spans: [{ since: 'v3.16', state: 'not-supported', networking: [], pages: ['limitations'] }],
  },
  {
    id: 'openstack',
    name: 'OpenStack',
    short: 'OpenStack',
    texts: { says: refused('OpenStack') },
    spans: [{ since: 'v3.16', state: 'not-supported', networking: [], pages: ['limitations'] }],
  },
  {
    id: 'k3s',
    name: 'K3s',
    short: 'K3s',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.26',
        state: 'not-supported',
        networking: [],
        says: 'The limitations page names K3 clusters among the platforms without Windows support; we take that for K3s.',
        note: 'Written as "K3 clusters".',
        pages: ['limitations'],
      },
      {
        since: 'v3.27',
        state: 'not-supported',
        networking: [],
        says: refused('K3s'),
        pages: ['limitations'],
      },
    ],
  },
] as const satisfies readonly PlatformFact[];
