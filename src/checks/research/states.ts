import type { ResearchTable } from './types.ts';

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
    ['v3.17', 'v3.32', { state: 'supported' }],
  ],
  'fabric.calico-vxlan': [['v3.16', 'v3.32', { state: 'supported' }]],
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
        byInstallMethod: {
          'quickstart-script': 'supported',
          'standard-manual': 'supported',
          'hpc-manifest': 'not-stated',
        },
      },
    ],
    [
      'v3.27',
      'v3.30',
      {
        state: 'contradictory',
        effective: 'conditional',
        byInstallMethod: {
          'quickstart-script': 'supported',
          'standard-manual': 'supported',
          operator: 'not-supported',
        },
      },
    ],
    ['v3.31', 'v3.32', { state: 'not-supported', byInstallMethod: { operator: 'not-supported' } }],
  ],
  'ds.calico-bgp.kubernetes': [
    ['v3.16', 'v3.16', { state: 'not-applicable' }],
    ['v3.17', 'v3.32', { state: 'supported' }],
  ],
  'ds.calico-vxlan.etcd': [
    [
      'v3.16',
      'v3.16',
      {
        state: 'supported',
        byInstallMethod: { 'quickstart-script': 'supported', 'standard-manual': 'supported' },
      },
    ],
    [
      'v3.17',
      'v3.26',
      {
        state: 'contradictory',
        effective: 'supported',
        byInstallMethod: {
          'quickstart-script': 'supported',
          'standard-manual': 'supported',
          'hpc-manifest': 'not-stated',
        },
      },
    ],
    [
      'v3.27',
      'v3.30',
      {
        state: 'contradictory',
        effective: 'conditional',
        byInstallMethod: {
          'quickstart-script': 'supported',
          'standard-manual': 'supported',
          operator: 'not-supported',
        },
      },
    ],
    ['v3.31', 'v3.32', { state: 'not-supported', byInstallMethod: { operator: 'not-supported' } }],
  ],
  'ds.calico-vxlan.kubernetes': [['v3.16', 'v3.32', { state: 'supported' }]],
  'ds.cloud-provider.etcd': [
    ['v3.16', 'v3.26', { state: 'supported' }],
    [
      'v3.27',
      'v3.30',
      {
        state: 'conditional',
        byInstallMethod: {
          'quickstart-script': 'supported',
          'standard-manual': 'supported',
          operator: 'not-supported',
        },
      },
    ],
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
        byInstallMethod: { 'quickstart-script': 'supported', operator: 'not-supported' },
      },
    ],
    ['v3.31', 'v3.32', { state: 'not-supported' }],
  ],
  'ds.aws-vpc-cni.kubernetes': [['v3.16', 'v3.32', { state: 'supported' }]],
  // datastoreRules
  'dsrule.same-on-linux-and-windows': [
    ['v3.16', 'v3.30', { state: 'required' }],
    ['v3.31', 'v3.32', { state: 'not-stated' }],
  ],
  'dsrule.openshift-kubernetes-only': [['v3.16', 'v3.32', { state: 'required' }]],
  'dsrule.operator-kubernetes-only': [
    ['v3.16', 'v3.26', { state: 'not-applicable' }],
    ['v3.27', 'v3.32', { state: 'required' }],
  ],
  'dsrule.etcd-no-clusterip': [
    ['v3.16', 'v3.30', { state: 'required' }],
    ['v3.31', 'v3.32', { state: 'not-applicable' }],
  ],
  'dsrule.hpc-manifest': [
    ['v3.16', 'v3.22', { state: 'not-applicable' }],
    ['v3.23', 'v3.26', { state: 'not-stated' }],
    ['v3.27', 'v3.32', { state: 'not-applicable' }],
  ],
  // platforms
  'on-premises': [
    [
      'v3.16',
      'v3.16',
      { state: 'supported', networking: { 'calico-vxlan': 'supported', 'cloud-provider': 'conditional' } },
    ],
    [
      'v3.17',
      'v3.32',
      { state: 'supported', networking: { 'calico-bgp': 'supported', 'calico-vxlan': 'supported' } },
    ],
  ],
  aws: [
    ['v3.16', 'v3.18', { state: 'not-supported', networking: {} }],
    ['v3.19', 'v3.19', { state: 'not-stated', networking: {} }],
    ['v3.20', 'v3.32', { state: 'supported', networking: {} }],
  ],
  gce: [
    ['v3.16', 'v3.18', { state: 'not-supported', networking: {} }],
    ['v3.19', 'v3.19', { state: 'not-stated', networking: {} }],
    ['v3.20', 'v3.32', { state: 'supported', networking: {} }],
  ],
  azure: [
    ['v3.16', 'v3.18', { state: 'not-supported', networking: {} }],
    ['v3.19', 'v3.19', { state: 'not-stated', networking: {} }],
    ['v3.20', 'v3.32', { state: 'supported', networking: {} }],
  ],
  digitalocean: [
    ['v3.16', 'v3.19', { state: 'not-stated', networking: {} }],
    ['v3.20', 'v3.32', { state: 'supported', networking: {} }],
  ],
  eks: [
    ['v3.16', 'v3.16', { state: 'non-production', networking: { 'aws-vpc-cni': 'supported' } }],
    [
      'v3.17',
      'v3.20',
      {
        state: 'non-production',
        networking: { 'aws-vpc-cni': 'supported', 'calico-bgp': 'not-stated', 'calico-vxlan': 'not-stated' },
      },
    ],
    [
      'v3.21',
      'v3.22',
      {
        state: 'supported',
        networking: { 'aws-vpc-cni': 'supported', 'calico-bgp': 'not-stated', 'calico-vxlan': 'not-stated' },
      },
    ],
    ['v3.23', 'v3.32', { state: 'supported', networking: { 'aws-vpc-cni': 'supported' } }],
  ],
  aks: [
    ['v3.16', 'v3.18', { state: 'not-supported', networking: {} }],
    ['v3.19', 'v3.22', { state: 'supported', networking: { 'azure-cni': 'supported' } }],
    [
      'v3.23',
      'v3.32',
      {
        state: 'supported',
        networking: {
          'azure-cni': 'supported',
          'calico-bgp': 'not-supported',
          'calico-vxlan': 'not-supported',
        },
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
      },
    ],
    [
      'v3.19',
      'v3.19',
      { state: 'supported', networking: { 'calico-vxlan': 'supported', 'calico-bgp': 'not-stated' } },
    ],
    [
      'v3.20',
      'v3.26',
      { state: 'supported', networking: { 'calico-bgp': 'supported', 'calico-vxlan': 'supported' } },
    ],
    [
      'v3.27',
      'v3.29',
      { state: 'conditional', networking: { 'calico-bgp': 'supported', 'calico-vxlan': 'supported' } },
    ],
    [
      'v3.30',
      'v3.32',
      {
        state: 'contradictory',
        effective: 'not-stated',
        networking: { 'calico-bgp': 'supported', 'calico-vxlan': 'supported' },
      },
    ],
  ],
  rke: [
    ['v3.16', 'v3.16', { state: 'not-stated', networking: {} }],
    [
      'v3.17',
      'v3.32',
      { state: 'supported', networking: { 'calico-bgp': 'supported', 'calico-vxlan': 'supported' } },
    ],
  ],
  gke: [['v3.16', 'v3.32', { state: 'not-supported', networking: {} }]],
  iks: [['v3.16', 'v3.32', { state: 'not-supported', networking: {} }]],
  openstack: [['v3.16', 'v3.32', { state: 'not-supported', networking: {} }]],
  k3s: [['v3.16', 'v3.32', { state: 'not-supported', networking: {} }]],
  // windowsVersions
  'ws2019-1809': [
    ['v3.16', 'v3.16', { state: 'contradictory', effective: 'conditional', floors: ['17763'] }],
    ['v3.17', 'v3.32', { state: 'supported', floors: ['17763.1432'] }],
  ],
  ws1903: [
    ['v3.16', 'v3.16', { state: 'supported', floors: ['18317'] }],
    ['v3.17', 'v3.19', { state: 'supported', floors: ['18362.1049'] }],
    ['v3.20', 'v3.32', { state: 'not-stated' }],
  ],
  ws1909: [
    ['v3.16', 'v3.16', { state: 'not-stated' }],
    ['v3.17', 'v3.19', { state: 'supported', floors: ['18363.1049'] }],
    ['v3.20', 'v3.32', { state: 'not-stated' }],
  ],
  ws2004: [
    ['v3.16', 'v3.19', { state: 'not-stated' }],
    ['v3.20', 'v3.22', { state: 'supported', floors: ['19041'] }],
    ['v3.23', 'v3.32', { state: 'not-stated' }],
  ],
  ws20h2: [
    ['v3.16', 'v3.19', { state: 'not-stated' }],
    ['v3.20', 'v3.25', { state: 'supported', floors: ['19042'] }],
    ['v3.26', 'v3.32', { state: 'not-stated' }],
  ],
  ws2022: [
    ['v3.16', 'v3.25', { state: 'not-stated' }],
    ['v3.26', 'v3.32', { state: 'supported', floors: ['20348.169'] }],
  ],
  ws23h2: [['v3.16', 'v3.32', { state: 'not-stated' }]],
  ws2025: [['v3.16', 'v3.32', { state: 'not-stated' }]],
  // windowsImages
  'images.windows-versions': [
    ['v3.16', 'v3.21', { state: 'not-stated' }],
    ['v3.22', 'v3.32', { state: 'supported' }],
  ],
  // kubernetes
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
    ['v3.19', 'v3.20', { state: 'tested', list: ['1.19', '1.20', '1.21'] }],
    ['v3.21', 'v3.21', { state: 'tested', list: ['1.20', '1.21', '1.22'] }],
    ['v3.22', 'v3.23', { state: 'tested', list: ['1.21', '1.22', '1.23'] }],
    ['v3.24', 'v3.25', { state: 'tested', list: ['1.22', '1.23', '1.24'] }],
    ['v3.26', 'v3.26', { state: 'tested', list: ['1.24', '1.25', '1.26'] }],
    ['v3.27', 'v3.27', { state: 'tested', list: ['1.24', '1.25', '1.26', '1.27', '1.28'] }],
    ['v3.28', 'v3.28', { state: 'tested', list: ['1.27', '1.28', '1.29'] }],
    ['v3.29', 'v3.29', { state: 'tested', list: ['1.29', '1.30', '1.31'] }],
    ['v3.30', 'v3.30', { state: 'tested', list: ['1.31', '1.32', '1.33'] }],
    ['v3.31', 'v3.31', { state: 'tested', list: ['1.32', '1.33', '1.34'] }],
    ['v3.32', 'v3.32', { state: 'tested', list: ['1.34', '1.35', '1.36'] }],
  ],
  'k8s.hpc-minimum': [
    ['v3.16', 'v3.22', { state: 'not-applicable' }],
    ['v3.23', 'v3.32', { state: 'required', list: '1.22' }],
  ],
  'k8s.dsr-minimum': [
    ['v3.16', 'v3.30', { state: 'required', list: '1.14' }],
    ['v3.31', 'v3.32', { state: 'not-stated' }],
  ],
  'k8s.aks-minimum': [
    ['v3.16', 'v3.18', { state: 'not-applicable' }],
    ['v3.19', 'v3.32', { state: 'required', list: '1.20' }],
  ],
  // containerRuntimes
  'runtime.docker': [
    ['v3.16', 'v3.26', { state: 'supported' }],
    ['v3.27', 'v3.30', { state: 'deprecated' }],
    ['v3.31', 'v3.32', { state: 'not-stated' }],
  ],
  'runtime.containerd': [
    ['v3.16', 'v3.18', { state: 'not-stated' }],
    ['v3.19', 'v3.32', { state: 'supported' }],
  ],
  // installMethods
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
      { state: 'tech-preview', networking: { 'calico-vxlan': 'supported', 'calico-bgp': 'supported' } },
    ],
    ['v3.27', 'v3.32', { state: 'removed' }],
  ],
  operator: [
    ['v3.16', 'v3.26', { state: 'not-supported' }],
    [
      'v3.27',
      'v3.32',
      { state: 'supported', networking: { 'calico-vxlan': 'supported', 'calico-bgp': 'supported' } },
    ],
  ],
  // linuxSide
  'linux.calico-minimum': [['v3.16', 'v3.32', { state: 'required' }]],
  'linux.worker-count': [
    ['v3.16', 'v3.16', { state: 'not-stated' }],
    ['v3.17', 'v3.32', { state: 'required' }],
  ],
  // limitations
  'lim.reserved-ips': [['v3.16', 'v3.32', { state: 'applies' }]],
  'lim.single-block-per-host': [['v3.16', 'v3.32', { state: 'applies' }]],
  'lim.max-pods': [
    ['v3.16', 'v3.30', { state: 'applies' }],
    ['v3.31', 'v3.32', { state: 'not-stated' }],
  ],
  'lim.ip-borrowing': [
    ['v3.16', 'v3.16', { state: 'not-stated' }],
    ['v3.17', 'v3.32', { state: 'applies' }],
  ],
  'lim.strict-affinity': [['v3.16', 'v3.32', { state: 'required' }]],
  'lim.ipip': [['v3.16', 'v3.32', { state: 'applies' }]],
  'lim.vxlan-cross-subnet': [['v3.16', 'v3.32', { state: 'applies' }]],
  'lim.vxlan-mtu': [['v3.16', 'v3.32', { state: 'applies' }]],
  'lim.vxlan-port-vni': [['v3.16', 'v3.32', { state: 'applies' }]],
  'lim.vxlan-bgp-disabled': [
    ['v3.16', 'v3.16', { state: 'not-stated' }],
    ['v3.17', 'v3.32', { state: 'required' }],
  ],
  'lim.overlay-with-bgp': [
    ['v3.16', 'v3.16', { state: 'not-stated' }],
    ['v3.17', 'v3.32', { state: 'applies' }],
  ],
  'lim.single-pool-type': [
    ['v3.16', 'v3.30', { state: 'required' }],
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
    ['v3.17', 'v3.32', { state: 'required' }],
  ],
  'lim.aws-source-dest': [['v3.16', 'v3.32', { state: 'required' }]],
  'lim.cloud-metadata-route': [['v3.16', 'v3.32', { state: 'applies' }]],
  'lim.vswitch-outage': [
    ['v3.16', 'v3.30', { state: 'applies' }],
    ['v3.31', 'v3.32', { state: 'not-stated' }],
  ],
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
    ['v3.16', 'v3.30', { state: 'required' }],
    ['v3.31', 'v3.32', { state: 'not-stated' }],
  ],
  'lim.vxlan-adapter': [
    ['v3.16', 'v3.20', { state: 'not-stated' }],
    ['v3.21', 'v3.30', { state: 'configurable' }],
    ['v3.31', 'v3.32', { state: 'not-stated' }],
  ],
  'lim.hybrid-cluster': [['v3.16', 'v3.32', { state: 'required' }]],
};
