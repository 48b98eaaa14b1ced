import type { ResearchTable } from './types.ts';

const MANUAL = ['quickstart-script', 'standard-manual'] as const;
const BY_HAND = { 'quickstart-script': 'supported', 'standard-manual': 'supported' } as const;
const CALICO = { 'calico-bgp': 'supported', 'calico-vxlan': 'supported' } as const;
const EKS_ASKS = ['eks-vpc-controllers-installed', 'eks-instance-role-able-to'] as const;
const AKS_ASKS = [
  'aks-newly-created-cluster',
  'aks-kubernetes-1-20-or',
  'aks-enableakswindowscalico-feature-flag',
  'aks-network-plugin-azure',
] as const;
const RKE_ASKS = 'rke-rke-provisioned-without-a';
const OPENSHIFT_ASKS = [
  'openshift-aws',
  'openshift-openshift-installer-4-4',
  'openshift-run-level',
  'openshift-windows-image',
] as const;
// The general AWS pages name it, for Linux; no Windows page does.
const AWS_OTHERS = { 'aws-vpc-cni': 'mentioned' } as const;
// The row of the cloud provider: tested with win-bridge.exe, "so it should work" with Azure CNI.
const AZURE_OTHERS = { 'azure-cni': 'untested' } as const;
const EKS_LISTED = {
  'aws-vpc-cni': 'supported',
  // The requirements list both, the quickstart sets networking to none: neither has steps.
  'calico-bgp': 'not-stated',
  'calico-vxlan': 'not-stated',
} as const;
const AKS_LISTED = {
  'azure-cni': 'supported',
  // Bring your own CNI: the AKS page excludes the Windows data plane.
  'calico-bgp': 'not-supported',
  'calico-vxlan': 'not-supported',
} as const;

/**
 * What the documents of each release say of each fact as they were published: states, floors and lists, typed in from the
 * documents by hand and kept apart from the facts, so that tests hold the two against each other.
 */
export const PUBLISHED: ResearchTable = {
  // options
  'calico-bgp': [
    ['v3.16', 'v3.16', { state: 'not-supported' }],
    ['v3.17', 'v3.18', { state: 'contradictory', effective: 'supported' }],
    ['v3.19', 'v3.32', { state: 'supported' }],
  ],
  'calico-vxlan': [['v3.16', 'v3.32', { state: 'supported' }]],
  'static-routes': [['v3.16', 'v3.32', { state: 'not-stated' }]],
  'cloud-provider': [['v3.16', 'v3.32', { state: 'supported' }]],
  'flannel-host-gw': [
    ['v3.16', 'v3.18', { state: 'not-supported' }],
    ['v3.19', 'v3.32', { state: 'not-stated' }],
  ],
  'flannel-vxlan': [
    ['v3.16', 'v3.18', { state: 'not-supported' }],
    ['v3.19', 'v3.32', { state: 'not-stated' }],
  ],
  'azure-cni': [
    ['v3.16', 'v3.18', { state: 'mentioned' }],
    ['v3.19', 'v3.32', { state: 'supported' }],
  ],
  'aws-vpc-cni': [['v3.16', 'v3.32', { state: 'supported' }]],
  // fabric
  'fabric.calico-bgp': [
    ['v3.16', 'v3.16', { state: 'not-applicable' }],
    // "node-to-node BGP mesh over an L2 fabric", "Peering with external routers for an L3 fabric": that leaves out the rest
    [
      'v3.17',
      'v3.32',
      {
        state: 'supported',
        fabrics: { l2: 'supported', 'l3-peered': 'supported', 'l3-routed': 'not-supported' },
      },
    ],
  ],
  // "can traverse most networks"
  'fabric.calico-vxlan': [
    [
      'v3.16',
      'v3.32',
      {
        state: 'supported',
        fabrics: { l2: 'supported', 'l3-peered': 'supported', 'l3-routed': 'supported' },
      },
    ],
  ],
  'fabric.flannel-host-gw': [['v3.16', 'v3.32', { state: 'not-applicable' }]],
  'fabric.cloud-provider': [['v3.16', 'v3.32', { state: 'conditional' }]],
  // datastores
  'ds.calico-bgp.etcd': [
    ['v3.16', 'v3.16', { state: 'not-applicable' }],
    [
      'v3.17',
      'v3.26',
      {
        state: 'contradictory',
        effective: 'supported',
        byInstallMethod: { ...BY_HAND, 'hpc-manifest': 'not-stated' },
      },
    ],
    [
      'v3.27',
      'v3.30',
      {
        state: 'contradictory',
        effective: 'conditional',
        byInstallMethod: { ...BY_HAND, operator: 'not-supported' },
      },
    ],
    ['v3.31', 'v3.32', { state: 'not-supported', byInstallMethod: { operator: 'not-supported' } }],
  ],
  'ds.calico-bgp.kubernetes': [
    ['v3.16', 'v3.16', { state: 'not-applicable' }],
    ['v3.17', 'v3.32', { state: 'supported' }],
  ],
  'ds.calico-vxlan.etcd': [
    ['v3.16', 'v3.16', { state: 'supported', byInstallMethod: BY_HAND }],
    [
      'v3.17',
      'v3.26',
      {
        state: 'contradictory',
        effective: 'supported',
        byInstallMethod: { ...BY_HAND, 'hpc-manifest': 'not-stated' },
      },
    ],
    [
      'v3.27',
      'v3.30',
      {
        state: 'contradictory',
        effective: 'conditional',
        byInstallMethod: { ...BY_HAND, operator: 'not-supported' },
      },
    ],
    ['v3.31', 'v3.32', { state: 'not-supported', byInstallMethod: { operator: 'not-supported' } }],
  ],
  'ds.calico-vxlan.kubernetes': [['v3.16', 'v3.32', { state: 'supported' }]],
  'ds.cloud-provider.etcd': [
    ['v3.16', 'v3.26', { state: 'supported' }],
    ['v3.27', 'v3.30', { state: 'conditional', byInstallMethod: { ...BY_HAND, operator: 'not-supported' } }],
    ['v3.31', 'v3.32', { state: 'not-supported' }],
  ],
  'ds.cloud-provider.kubernetes': [['v3.16', 'v3.32', { state: 'supported' }]],
  'ds.static-routes.etcd': [['v3.16', 'v3.32', { state: 'not-applicable' }]],
  'ds.static-routes.kubernetes': [['v3.16', 'v3.32', { state: 'not-applicable' }]],
  'ds.flannel-host-gw.etcd': [['v3.16', 'v3.32', { state: 'not-applicable' }]],
  'ds.flannel-host-gw.kubernetes': [['v3.16', 'v3.32', { state: 'not-applicable' }]],
  'ds.flannel-vxlan.etcd': [['v3.16', 'v3.32', { state: 'not-applicable' }]],
  'ds.flannel-vxlan.kubernetes': [['v3.16', 'v3.32', { state: 'not-applicable' }]],
  'ds.azure-cni.etcd': [
    ['v3.16', 'v3.18', { state: 'not-applicable' }],
    ['v3.19', 'v3.30', { state: 'not-stated' }],
    ['v3.31', 'v3.32', { state: 'not-supported' }],
  ],
  'ds.azure-cni.kubernetes': [
    ['v3.16', 'v3.18', { state: 'not-applicable' }],
    ['v3.19', 'v3.32', { state: 'supported' }],
  ],
  'ds.aws-vpc-cni.etcd': [
    ['v3.16', 'v3.26', { state: 'supported' }],
    [
      'v3.27',
      'v3.30',
      {
        state: 'conditional',
        byInstallMethod: { ...BY_HAND, operator: 'not-supported' },
      },
    ],
    ['v3.31', 'v3.32', { state: 'not-supported' }],
  ],
  'ds.aws-vpc-cni.kubernetes': [['v3.16', 'v3.32', { state: 'supported' }]],
  // rules on datastores
  'dsrule.same-on-linux-and-windows': [
    ['v3.16', 'v3.30', { state: 'required', asks: ['same-datastore'] }],
    ['v3.31', 'v3.32', { state: 'not-stated' }],
  ],
  'dsrule.openshift-kubernetes-only': [['v3.16', 'v3.32', { state: 'required', refuses: 'etcd' }]],
  'dsrule.operator-kubernetes-only': [
    ['v3.16', 'v3.26', { state: 'not-applicable' }],
    ['v3.27', 'v3.32', { state: 'required', refuses: 'etcd' }],
  ],
  // The page has the operator installed first, which knows no etcd; its last step leads to commands for etcd.
  'dsrule.rke': [
    ['v3.16', 'v3.16', { state: 'not-applicable' }],
    ['v3.17', 'v3.30', { state: 'not-stated', leavesOut: 'etcd' }],
    ['v3.31', 'v3.32', { state: 'not-applicable' }],
  ],
  'dsrule.etcd-no-clusterip': [
    ['v3.16', 'v3.30', { state: 'required', asks: ['etcd-endpoints-no-clusterip'] }],
    ['v3.31', 'v3.32', { state: 'not-applicable' }],
  ],
  'dsrule.hpc-manifest': [
    ['v3.16', 'v3.22', { state: 'not-applicable' }],
    ['v3.23', 'v3.26', { state: 'not-stated', leavesOut: 'etcd' }],
    ['v3.27', 'v3.32', { state: 'not-applicable' }],
  ],
  // platforms
  'on-premises': [
    [
      'v3.16',
      'v3.16',
      { state: 'supported', networking: { 'calico-vxlan': 'supported', 'cloud-provider': 'conditional' } },
    ],
    ['v3.17', 'v3.32', { state: 'supported', networking: CALICO }],
  ],
  aws: [
    ['v3.16', 'v3.18', { state: 'not-supported', networking: {} }],
    ['v3.19', 'v3.19', { state: 'not-stated', networking: {}, also: AWS_OTHERS }],
    ['v3.20', 'v3.32', { state: 'supported', networking: {}, also: AWS_OTHERS }],
  ],
  gce: [
    ['v3.16', 'v3.18', { state: 'not-supported', networking: {} }],
    ['v3.19', 'v3.19', { state: 'not-stated', networking: {} }],
    ['v3.20', 'v3.32', { state: 'supported', networking: {} }],
  ],
  azure: [
    ['v3.16', 'v3.18', { state: 'not-supported', networking: {}, also: AZURE_OTHERS }],
    ['v3.19', 'v3.19', { state: 'not-stated', networking: {}, also: AZURE_OTHERS }],
    ['v3.20', 'v3.32', { state: 'supported', networking: {}, also: AZURE_OTHERS }],
  ],
  digitalocean: [
    ['v3.16', 'v3.19', { state: 'not-stated', networking: {} }],
    ['v3.20', 'v3.32', { state: 'supported', networking: {} }],
  ],
  eks: [
    [
      'v3.16',
      'v3.16',
      {
        state: 'non-production',
        networking: { 'aws-vpc-cni': 'supported' },
        asks: ['eks-vpc-controllers-installed', 'eks-instance-role-with-access'],
      },
    ],
    [
      'v3.17',
      'v3.19',
      {
        state: 'non-production',
        networking: EKS_LISTED,
        asks: ['eks-vpc-controllers-installed', 'eks-instance-role-with-access'],
      },
    ],
    ['v3.20', 'v3.20', { state: 'non-production', networking: EKS_LISTED, asks: EKS_ASKS }],
    [
      'v3.21',
      'v3.22',
      {
        state: 'supported',
        networking: EKS_LISTED,
        asks: [...EKS_ASKS, 'eks-dsr-switched-on-in'],
      },
    ],
    // The steps for HostProcess containers have tabs for VXLAN and BGP alone.
    [
      'v3.23',
      'v3.26',
      {
        state: 'supported',
        networking: { 'aws-vpc-cni': 'supported' },
        installs: MANUAL,
        asks: EKS_ASKS,
      },
    ],
    ['v3.27', 'v3.27', { state: 'supported', networking: { 'aws-vpc-cni': 'supported' }, asks: EKS_ASKS }],
    // The EKS page for Linux has steps for Calico policy beside the VPC CNI.
    [
      'v3.28',
      'v3.28',
      {
        state: 'supported',
        networking: { 'aws-vpc-cni': 'supported' },
        asks: [...EKS_ASKS, 'eks-linux-installation'],
      },
    ],
    [
      'v3.29',
      'v3.30',
      {
        state: 'supported',
        networking: { 'aws-vpc-cni': 'supported' },
        asks: [...EKS_ASKS, 'eks-linux-installation', 'eks-vpc-cni-policy-off'],
      },
    ],
    [
      'v3.31',
      'v3.32',
      {
        state: 'supported',
        networking: { 'aws-vpc-cni': 'supported' },
        asks: [...EKS_ASKS, 'eks-linux-installation', 'eks-vpc-cni-policy-off', 'eks-annotate-pod-ip'],
      },
    ],
  ],
  aks: [
    ['v3.16', 'v3.18', { state: 'not-supported', networking: {} }],
    [
      'v3.19',
      'v3.22',
      { state: 'supported', networking: { 'azure-cni': 'supported' }, cluster: 'new', asks: AKS_ASKS },
    ],
    [
      'v3.23',
      'v3.26',
      { state: 'supported', networking: AKS_LISTED, installs: MANUAL, cluster: 'new', asks: AKS_ASKS },
    ],
    [
      'v3.27',
      'v3.30',
      {
        state: 'supported',
        networking: AKS_LISTED,
        cluster: 'new',
        asks: AKS_ASKS,
      },
    ],
    [
      'v3.31',
      'v3.32',
      {
        state: 'supported',
        networking: AKS_LISTED,
        cluster: 'new',
        asks: ['aks-newly-created-cluster', 'aks-linux-installation'],
      },
    ],
  ],
  openshift: [
    ['v3.16', 'v3.16', { state: 'not-supported', networking: {} }],
    [
      'v3.17',
      'v3.18',
      {
        state: 'contradictory',
        effective: 'supported',
        networking: { 'calico-vxlan': 'supported', 'calico-bgp': 'not-stated' },
        asks: OPENSHIFT_ASKS,
      },
    ],
    [
      'v3.19',
      'v3.19',
      {
        state: 'supported',
        networking: { 'calico-vxlan': 'supported', 'calico-bgp': 'not-stated' },
        asks: OPENSHIFT_ASKS,
      },
    ],
    ['v3.20', 'v3.22', { state: 'supported', networking: CALICO, asks: OPENSHIFT_ASKS }],
    // The page runs the install script; HostProcess containers are on no page of OpenShift.
    ['v3.23', 'v3.26', { state: 'supported', networking: CALICO, installs: MANUAL, asks: OPENSHIFT_ASKS }],
    // The page is titled manual install; nothing excludes the operator.
    [
      'v3.27',
      'v3.29',
      {
        state: 'conditional',
        networking: CALICO,
        installs: MANUAL,
        asks: [...OPENSHIFT_ASKS, 'openshift-openshift-4-5-or'],
      },
    ],
    ['v3.30', 'v3.32', { state: 'contradictory', effective: 'not-stated', networking: CALICO }],
  ],
  rke: [
    ['v3.16', 'v3.16', { state: 'not-stated', networking: {} }],
    [
      'v3.17',
      'v3.17',
      {
        state: 'supported',
        networking: CALICO,
        k8s: { from: '1.17', to: '1.19' },
        asks: [RKE_ASKS, 'rke-kubernetes-1-17-1'],
      },
    ],
    [
      'v3.18',
      'v3.22',
      {
        state: 'supported',
        networking: CALICO,
        k8s: { from: '1.18', to: '1.20' },
        asks: [RKE_ASKS, 'rke-kubernetes-1-18-1'],
      },
    ],
    // The general list has none of these versions any more. The page leads to the manual part of the quickstart.
    [
      'v3.23',
      'v3.26',
      {
        state: 'supported',
        networking: CALICO,
        installs: MANUAL,
        k8s: { from: '1.18', to: '1.20' },
        asks: [RKE_ASKS, 'rke-kubernetes-untested'],
      },
    ],
    // From v3.26 on, the general list says that these versions will not work.
    [
      'v3.27',
      'v3.32',
      {
        state: 'supported',
        networking: CALICO,
        k8s: { from: '1.18', to: '1.20' },
        asks: [RKE_ASKS, 'rke-kubernetes-untested'],
      },
    ],
  ],
  // Named on the page on eBPF and in the reference of the Installation, never for Windows.
  rke2: [
    ['v3.16', 'v3.23', { state: 'not-stated', networking: {}, unasked: true }],
    ['v3.24', 'v3.32', { state: 'not-stated', networking: {} }],
  ],
  gke: [['v3.16', 'v3.32', { state: 'not-supported', networking: {} }]],
  iks: [['v3.16', 'v3.32', { state: 'not-supported', networking: {} }]],
  openstack: [['v3.16', 'v3.32', { state: 'not-supported', networking: {} }]],
  k3s: [['v3.16', 'v3.32', { state: 'not-supported', networking: {} }]],
  // Windows versions: the quickstart has rows of its own up to v3.19, the requirements are those of the manual install.
  // "1809 or greater" adds nothing to the rows for 1903: no Windows Server has a number between the two.
  'ws2019-1809': [
    [
      'v3.16',
      'v3.16',
      {
        state: 'contradictory',
        effective: 'conditional',
        floors: [{ from: '17763', installs: ['standard-manual'], gives: 'limited' }],
      },
    ],
    [
      'v3.17',
      'v3.19',
      {
        state: 'supported',
        floors: [
          { from: '17763.1432', installs: ['quickstart-script'] },
          { from: '17763.1432', installs: ['standard-manual'], belowGives: 'limited' },
        ],
      },
    ],
    ['v3.20', 'v3.32', { state: 'supported', floors: [{ from: '17763.1432' }] }],
  ],
  ws1903: [
    ['v3.16', 'v3.16', { state: 'supported', floors: [{ from: '18317', onwards: true }] }],
    [
      'v3.17',
      'v3.19',
      {
        state: 'supported',
        floors: [
          { from: '18362.1049', onwards: true, installs: ['quickstart-script'] },
          { from: '18317', onwards: true, installs: ['standard-manual'] },
        ],
      },
    ],
    ['v3.20', 'v3.32', { state: 'not-stated' }],
  ],
  ws1909: [
    ['v3.16', 'v3.16', { state: 'not-stated' }],
    // "1909 (build 18362.1049 or greater)" in the quickstart, 1903 "or greater" in the requirements: every 18363 is greater.
    ['v3.17', 'v3.19', { state: 'supported', floors: [{ from: '18363', onwards: true }] }],
    ['v3.20', 'v3.32', { state: 'not-stated' }],
  ],
  ws2004: [
    ['v3.16', 'v3.19', { state: 'not-stated' }],
    ['v3.20', 'v3.22', { state: 'supported', floors: [{ from: '19041' }] }],
    ['v3.23', 'v3.32', { state: 'not-stated' }],
  ],
  ws20h2: [
    ['v3.16', 'v3.19', { state: 'not-stated' }],
    ['v3.20', 'v3.25', { state: 'supported', floors: [{ from: '19042' }] }],
    ['v3.26', 'v3.32', { state: 'not-stated' }],
  ],
  ws2022: [
    ['v3.16', 'v3.25', { state: 'not-stated' }],
    ['v3.26', 'v3.32', { state: 'supported', floors: [{ from: '20348.169' }] }],
  ],
  ws23h2: [['v3.16', 'v3.32', { state: 'not-stated' }]],
  ws2025: [['v3.16', 'v3.32', { state: 'not-stated' }]],
  'images.windows-versions': [
    ['v3.16', 'v3.21', { state: 'not-stated' }],
    ['v3.22', 'v3.32', { state: 'supported' }],
  ],
  // Kubernetes: every Windows page says of earlier versions that they may work, untested
  'k8s.windows-page': [
    ['v3.16', 'v3.16', { state: 'tested', list: ['1.16', '1.17', '1.18'] }],
    ['v3.17', 'v3.17', { state: 'tested', list: ['1.17', '1.18', '1.19'] }],
    ['v3.18', 'v3.22', { state: 'tested', list: ['1.18', '1.19', '1.20'] }],
    ['v3.23', 'v3.32', { state: 'see-general' }],
  ],
  'k8s.general-page': [
    ['v3.16', 'v3.16', { state: 'tested', list: ['1.16', '1.17', '1.18'] }],
    ['v3.17', 'v3.17', { state: 'tested', list: ['1.17', '1.18', '1.19'] }],
    ['v3.18', 'v3.18', { state: 'tested', list: ['1.18', '1.19', '1.20'] }],
    ['v3.19', 'v3.20', { state: 'tested', list: ['1.19', '1.20', '1.21'], refusedTo: '1.15' }],
    ['v3.21', 'v3.21', { state: 'tested', list: ['1.20', '1.21', '1.22'], refusedTo: '1.15' }],
    ['v3.22', 'v3.23', { state: 'tested', list: ['1.21', '1.22', '1.23'], refusedTo: '1.15' }],
    ['v3.24', 'v3.25', { state: 'tested', list: ['1.22', '1.23', '1.24'], refusedTo: '1.15' }],
    ['v3.26', 'v3.26', { state: 'tested', list: ['1.24', '1.25', '1.26'], refusedTo: '1.20' }],
    [
      'v3.27',
      'v3.27',
      { state: 'tested', list: ['1.24', '1.25', '1.26', '1.27', '1.28'], refusedTo: '1.20' },
    ],
    ['v3.28', 'v3.28', { state: 'tested', list: ['1.27', '1.28', '1.29'], refusedTo: '1.20' }],
    ['v3.29', 'v3.29', { state: 'tested', list: ['1.29', '1.30', '1.31'], refusedTo: '1.20' }],
    ['v3.30', 'v3.30', { state: 'tested', list: ['1.31', '1.32', '1.33'], refusedTo: '1.20' }],
    ['v3.31', 'v3.31', { state: 'tested', list: ['1.32', '1.33', '1.34'], refusedTo: '1.20' }],
    ['v3.32', 'v3.32', { state: 'tested', list: ['1.34', '1.35', '1.36'], refusedTo: '1.20' }],
  ],
  'k8s.hpc-minimum': [
    ['v3.16', 'v3.22', { state: 'not-applicable' }],
    ['v3.23', 'v3.26', { state: 'required', k8s: { from: '1.22' }, only: ['hpc-manifest'] }],
    ['v3.27', 'v3.32', { state: 'required', k8s: { from: '1.22' }, only: ['operator'] }],
  ],
  'k8s.dsr-minimum': [
    ['v3.16', 'v3.30', { state: 'required', k8s: { from: '1.14' } }],
    ['v3.31', 'v3.32', { state: 'not-stated' }],
  ],
  'k8s.aks-minimum': [
    ['v3.16', 'v3.18', { state: 'not-applicable' }],
    ['v3.19', 'v3.26', { state: 'required', k8s: { from: '1.20' } }],
    // "Non-HPC Calico for Windows is available with Kubernetes version 1.20 or later"
    ['v3.27', 'v3.32', { state: 'required', k8s: { from: '1.20' }, only: MANUAL }],
  ],
  // container runtimes
  'runtime.docker': [
    // The quickstart alone names it.
    ['v3.16', 'v3.16', { state: 'supported', only: ['quickstart-script'] }],
    ['v3.17', 'v3.22', { state: 'supported' }],
    // HostProcess containers need containerd. From v3.27 on the manual install is deprecated, not Docker.
    ['v3.23', 'v3.30', { state: 'supported', only: MANUAL }],
    ['v3.31', 'v3.32', { state: 'not-stated' }],
  ],
  'runtime.containerd': [
    ['v3.16', 'v3.18', { state: 'not-stated' }],
    ['v3.19', 'v3.32', { state: 'supported' }],
  ],
  // install methods
  'quickstart-script': [
    ['v3.16', 'v3.26', { state: 'supported' }],
    ['v3.27', 'v3.30', { state: 'deprecated' }],
    ['v3.31', 'v3.32', { state: 'removed' }],
  ],
  'standard-manual': [
    ['v3.16', 'v3.26', { state: 'supported' }],
    ['v3.27', 'v3.30', { state: 'deprecated' }],
    ['v3.31', 'v3.32', { state: 'removed' }],
  ],
  'hpc-manifest': [
    ['v3.16', 'v3.22', { state: 'not-applicable' }],
    [
      'v3.23',
      'v3.26',
      {
        state: 'tech-preview',
        networking: CALICO,
        k8s: { from: '1.22' },
        runtime: 'containerd',
        asks: [
          'hpc-manifest-kubernetes-1-22',
          'hpc-manifest-containerd-1-6-0',
          'hpc-manifest-hostprocess-containers-enabled',
          'hpc-manifest-nodes-already-joined',
        ],
      },
    ],
    ['v3.27', 'v3.32', { state: 'removed' }],
  ],
  operator: [
    ['v3.16', 'v3.26', { state: 'not-supported' }],
    [
      'v3.27',
      'v3.32',
      {
        state: 'supported',
        networking: CALICO,
        k8s: { from: '1.22' },
        runtime: 'containerd',
        asks: [
          'operator-kubernetes-1-22',
          'operator-containerd-1-6-0',
          'operator-hostprocess-containers-enabled',
          'operator-nodes-already-joined',
          'operator-calico-v3-27-on',
          'operator-configmap-kubernetes-services-endpoint',
        ],
      },
    ],
  ],
  // the Linux side
  'linux.calico-minimum': [
    ['v3.16', 'v3.26', { state: 'required', asks: ['linux-calico-minimum'] }],
    // One for the manual install, one for the operator.
    ['v3.27', 'v3.30', { state: 'required', asks: ['linux-calico-minimum', 'linux-calico-minimum'] }],
    ['v3.31', 'v3.32', { state: 'required', asks: ['linux-calico-minimum'] }],
  ],
  'linux.worker-count': [
    ['v3.16', 'v3.16', { state: 'not-stated' }],
    ['v3.17', 'v3.32', { state: 'required', asks: ['linux-worker-count'] }],
  ],
  // ports: the table of the system requirements, the troubleshooting page, the page on component metrics
  'port.vxlan-4789': [['v3.16', 'v3.32', { state: 'required' }]],
  'port.bgp-179': [['v3.16', 'v3.32', { state: 'required' }]],
  'port.typha-5473': [['v3.16', 'v3.32', { state: 'conditional' }]],
  'port.kube-apiserver': [['v3.16', 'v3.32', { state: 'required' }]],
  'port.etcd-2379': [['v3.16', 'v3.32', { state: 'required' }]],
  'port.kubelet-10250': [['v3.16', 'v3.32', { state: 'required' }]],
  'port.felix-metrics-9091': [
    ['v3.16', 'v3.26', { state: 'not-stated' }],
    ['v3.27', 'v3.32', { state: 'conditional' }],
  ],
  // moving between install methods, and upgrades
  'install.migration-hpc': [
    ['v3.16', 'v3.22', { state: 'not-applicable' }],
    ['v3.23', 'v3.26', { state: 'supported' }],
    ['v3.27', 'v3.32', { state: 'removed' }],
  ],
  'install.leaving-preview': [
    ['v3.16', 'v3.22', { state: 'not-applicable' }],
    ['v3.23', 'v3.26', { state: 'mentioned' }],
    ['v3.27', 'v3.32', { state: 'not-stated' }],
  ],
  'install.migration-operator': [
    ['v3.16', 'v3.26', { state: 'not-applicable' }],
    ['v3.27', 'v3.32', { state: 'supported' }],
  ],
  'install.upgrade': [
    ['v3.16', 'v3.19', { state: 'not-stated' }],
    ['v3.20', 'v3.32', { state: 'supported' }],
  ],
  // limitations
  'lim.reserved-ips': [['v3.16', 'v3.32', { state: 'applies' }]],
  'lim.single-block-per-host': [['v3.16', 'v3.32', { state: 'applies' }]],
  'lim.max-pods': [
    ['v3.16', 'v3.30', { state: 'applies' }],
    ['v3.31', 'v3.32', { state: 'not-stated' }],
  ],
  'lim.ip-borrowing': [
    // In v3.16 it follows from the strict affinity that the quickstart asks for.
    ['v3.16', 'v3.32', { state: 'applies' }],
  ],
  'lim.strict-affinity': [['v3.16', 'v3.32', { state: 'required', asks: ['strict-affinity'] }]],
  'lim.ipip': [['v3.16', 'v3.32', { state: 'applies' }]],
  'lim.vxlan-cross-subnet': [['v3.16', 'v3.32', { state: 'applies' }]],
  'lim.vxlan-mtu': [['v3.16', 'v3.32', { state: 'applies' }]],
  'lim.vxlan-port-vni': [['v3.16', 'v3.32', { state: 'applies' }]],
  'lim.vxlan-bgp-disabled': [
    ['v3.16', 'v3.16', { state: 'not-stated' }],
    ['v3.17', 'v3.32', { state: 'required', asks: ['vxlan-bgp-disabled'] }],
  ],
  'lim.overlay-with-bgp': [
    ['v3.16', 'v3.16', { state: 'not-stated' }],
    ['v3.17', 'v3.32', { state: 'applies' }],
  ],
  'lim.single-pool-type': [
    ['v3.16', 'v3.30', { state: 'required', asks: ['single-pool-type'] }],
    ['v3.31', 'v3.32', { state: 'not-stated' }],
  ],
  'lim.vxlan-config-frozen': [['v3.16', 'v3.32', { state: 'applies' }]],
  'lim.vxlan-os-list': [['v3.16', 'v3.32', { state: 'applies' }]],
  'lim.nat-outgoing': [
    ['v3.16', 'v3.16', { state: 'not-stated' }],
    ['v3.17', 'v3.32', { state: 'applies' }],
  ],
  'lim.service-advertisement': [['v3.16', 'v3.32', { state: 'applies' }]],
  'lim.route-reflector': [
    ['v3.16', 'v3.16', { state: 'not-stated' }],
    ['v3.17', 'v3.32', { state: 'applies' }],
  ],
  'lim.remote-access': [
    ['v3.16', 'v3.16', { state: 'not-applicable' }],
    ['v3.17', 'v3.32', { state: 'required', asks: ['remote-access'] }],
  ],
  'lim.bgp-patch-release': [
    ['v3.16', 'v3.29', { state: 'not-applicable' }],
    ['v3.30', 'v3.31', { state: 'required', asks: ['bgp-patch-release'] }],
    ['v3.32', 'v3.32', { state: 'handled' }],
  ],
  'lim.aws-source-dest': [['v3.16', 'v3.32', { state: 'required', asks: ['aws-source-dest-check'] }]],
  'lim.cloud-metadata-route': [['v3.16', 'v3.32', { state: 'applies' }]],
  // The installer's page warns of a broken session; the troubleshooting page of a kubelet that loses the API, to the end.
  'lim.vswitch-outage': [['v3.16', 'v3.32', { state: 'applies' }]],
  'lim.tcp-resets': [['v3.16', 'v3.32', { state: 'applies' }]],
  'lim.clusterip-snat': [['v3.16', 'v3.32', { state: 'applies' }]],
  'lim.dsr-eks': [
    ['v3.16', 'v3.22', { state: 'applies' }],
    ['v3.23', 'v3.30', { state: 'handled' }],
    ['v3.31', 'v3.32', { state: 'not-stated' }],
  ],
  'lim.policy-selectors': [['v3.16', 'v3.32', { state: 'applies' }]],
  'lim.policy-match-criteria': [['v3.16', 'v3.32', { state: 'not-stated' }]],
  'lim.log-action': [
    ['v3.16', 'v3.28', { state: 'not-stated' }],
    ['v3.29', 'v3.32', { state: 'applies' }],
  ],
  'lim.ipv6': [['v3.16', 'v3.32', { state: 'applies' }]],
  'lim.host-endpoints': [['v3.16', 'v3.32', { state: 'applies' }]],
  'lim.alp-istio': [['v3.16', 'v3.32', { state: 'applies' }]],
  'lim.wireguard': [['v3.16', 'v3.32', { state: 'applies' }]],
  'lim.ebpf': [['v3.16', 'v3.32', { state: 'applies' }]],
  'lim.typha': [['v3.16', 'v3.32', { state: 'applies' }]],
  'lim.prometheus': [
    ['v3.16', 'v3.19', { state: 'not-stated' }],
    ['v3.20', 'v3.26', { state: 'not-supported' }],
    ['v3.27', 'v3.32', { state: 'supported' }],
  ],
  'lim.node-status': [
    ['v3.16', 'v3.20', { state: 'not-stated' }],
    ['v3.21', 'v3.26', { state: 'not-supported' }],
    ['v3.27', 'v3.32', { state: 'contradictory', effective: 'not-supported' }],
  ],
  'lim.aks-new-clusters': [
    ['v3.16', 'v3.18', { state: 'not-applicable' }],
    ['v3.19', 'v3.32', { state: 'applies' }],
  ],
  'lim.aks-byo-cni': [
    ['v3.16', 'v3.22', { state: 'not-stated' }],
    ['v3.23', 'v3.32', { state: 'applies' }],
  ],
  'lim.openshift-run-level': [
    ['v3.16', 'v3.16', { state: 'not-applicable' }],
    ['v3.17', 'v3.29', { state: 'applies' }],
    ['v3.30', 'v3.32', { state: 'not-stated' }],
  ],
  'lim.k8s-124-token': [
    ['v3.16', 'v3.22', { state: 'not-applicable' }],
    ['v3.23', 'v3.30', { state: 'applies' }],
    ['v3.31', 'v3.32', { state: 'not-applicable' }],
  ],
  'lim.tls12': [
    ['v3.16', 'v3.30', { state: 'required', asks: ['tls12'] }],
    ['v3.31', 'v3.32', { state: 'mentioned' }],
  ],
  'lim.vxlan-adapter': [
    ['v3.16', 'v3.20', { state: 'not-stated' }],
    // "VXLANAdapter is the Network Adapter used for VXLAN" of the Installation reference, from v3.27 on
    ['v3.21', 'v3.32', { state: 'configurable' }],
  ],
  // "for testing or development" at the head of the quickstart, and from v3.27 on of the operator page
  'lim.install-purpose': [['v3.16', 'v3.32', { state: 'applies' }]],
  'lim.hybrid-cluster': [['v3.16', 'v3.32', { state: 'required', asks: ['hybrid-cluster'] }]],
  'lim.service-policy': [
    ['v3.16', 'v3.19', { state: 'not-applicable' }],
    // "Service rules in network policy are not implemented on Windows nodes"
    ['v3.20', 'v3.20', { state: 'applies' }],
    ['v3.21', 'v3.32', { state: 'not-stated' }],
  ],
  'lim.non-cluster-hosts': [['v3.16', 'v3.32', { state: 'applies' }]],
  // "Unsupported: Windows" of the page on the Gateway API
  'lim.ingress-gateway': [
    ['v3.16', 'v3.29', { state: 'not-stated' }],
    ['v3.30', 'v3.32', { state: 'applies' }],
  ],
  // the note of the kubeconfig page, which went with the manual install
  'lim.host-to-service': [
    ['v3.16', 'v3.30', { state: 'applies' }],
    ['v3.31', 'v3.32', { state: 'not-stated' }],
  ],
  // the same of the page on the manual install itself
  'lim.node-selectors': [
    ['v3.16', 'v3.30', { state: 'applies' }],
    ['v3.31', 'v3.32', { state: 'not-stated' }],
  ],
  'lim.aws-node-name': [['v3.16', 'v3.32', { state: 'applies' }]],
  // "crane cp" for the Windows images
  'lim.mirror-images': [
    ['v3.16', 'v3.27', { state: 'not-stated' }],
    ['v3.28', 'v3.32', { state: 'applies' }],
  ],
  // "Manifest with manual upgrade"
  'lim.manual-upgrade': [
    ['v3.16', 'v3.19', { state: 'not-stated' }],
    ['v3.20', 'v3.30', { state: 'applies' }],
    ['v3.31', 'v3.32', { state: 'not-applicable' }],
  ],
};
