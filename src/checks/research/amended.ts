import { PUBLISHED } from './states.ts';
import type { Researched, ResearchTable } from './types.ts';

/** What a fact said as published in another release: pages that an edit brought into line with it. */
function as(fact: string, release: string): Researched {
  const found = PUBLISHED[fact]?.find(
    ([since, until]) =>
      Number(since.slice(3)) <= Number(release.slice(3)) &&
      Number(release.slice(3)) <= Number(until.slice(3)),
  );
  if (found === undefined) throw new Error(`Nothing was typed in of ${fact} in ${release}.`);
  return found[2];
}

const MANUAL_GONE = ['v3.28', 'v3.30'] as const;

/** What published pages say since they were edited, where they say something else of a fact than before. */
export const AMENDED: ResearchTable = {
  // v3.18.2: the limitations as in v3.19.0, AKS in the quickstart
  'calico-bgp': [['v3.18', 'v3.18', as('calico-bgp', 'v3.19')]],
  'flannel-host-gw': [['v3.18', 'v3.18', as('flannel-host-gw', 'v3.19')]],
  'flannel-vxlan': [['v3.18', 'v3.18', as('flannel-vxlan', 'v3.19')]],
  'azure-cni': [['v3.18', 'v3.18', as('azure-cni', 'v3.19')]],
  'ds.azure-cni.etcd': [
    ['v3.18', 'v3.18', as('ds.azure-cni.etcd', 'v3.19')],
    [...MANUAL_GONE, as('ds.azure-cni.etcd', 'v3.31')],
  ],
  'ds.azure-cni.kubernetes': [['v3.18', 'v3.18', as('ds.azure-cni.kubernetes', 'v3.19')]],
  // v3.19.2: the platform table and the builds of v3.20.0
  aws: [
    ['v3.18', 'v3.18', as('aws', 'v3.19')],
    ['v3.19', 'v3.19', as('aws', 'v3.20')],
  ],
  gce: [
    ['v3.18', 'v3.18', as('gce', 'v3.19')],
    ['v3.19', 'v3.19', as('gce', 'v3.20')],
  ],
  azure: [
    ['v3.18', 'v3.18', as('azure', 'v3.19')],
    ['v3.19', 'v3.19', as('azure', 'v3.20')],
  ],
  digitalocean: [['v3.19', 'v3.19', as('digitalocean', 'v3.20')]],
  aks: [
    ['v3.18', 'v3.18', as('aks', 'v3.19')],
    ['v3.28', 'v3.28', { ...as('aks', 'v3.31'), asks: ['aks-newly-created-cluster'] }],
    // 2025-10-07: the AKS page for Linux
    ['v3.29', 'v3.30', as('aks', 'v3.31')],
  ],
  // v3.22.1: the general Kubernetes list, which has none of RKE's versions
  rke: [['v3.22', 'v3.22', as('rke', 'v3.27')]],
  openshift: [
    ['v3.18', 'v3.18', as('openshift', 'v3.19')],
    ['v3.19', 'v3.19', as('openshift', 'v3.20')],
    // 2023-12-05: only up to OpenShift 4.5
    [
      'v3.24',
      'v3.26',
      {
        ...as('openshift', 'v3.26'),
        state: 'conditional',
        asks: [...(as('openshift', 'v3.26').asks ?? []), 'openshift-openshift-4-5-or'],
      },
    ],
    // 2025-04-16: the page is gone
    ['v3.27', 'v3.29', as('openshift', 'v3.30')],
  ],
  // v3.23.5 names it on the page on eBPF
  rke2: [['v3.23', 'v3.23', as('rke2', 'v3.24')]],
  eks: [
    ['v3.19', 'v3.19', as('eks', 'v3.20')],
    // v3.20.1: the advice against production is gone, steps for direct server return are new
    ['v3.20', 'v3.20', as('eks', 'v3.21')],
    // v3.22.2: the install script switches direct server return on by itself
    ['v3.22', 'v3.22', { ...as('eks', 'v3.22'), asks: as('eks', 'v3.23').asks ?? [] }],
    // 2024-04-23 and 2024-09-05: the EKS page for Linux
    ['v3.25', 'v3.25', { ...as('eks', 'v3.25'), asks: as('eks', 'v3.28').asks ?? [] }],
    ['v3.26', 'v3.26', { ...as('eks', 'v3.26'), asks: as('eks', 'v3.29').asks ?? [] }],
    ['v3.27', 'v3.27', as('eks', 'v3.29')],
    // 2025-09-11
    ['v3.28', 'v3.30', as('eks', 'v3.31')],
  ],
  'ws2019-1809': [['v3.19', 'v3.19', as('ws2019-1809', 'v3.20')]],
  ws1903: [['v3.19', 'v3.19', as('ws1903', 'v3.20')]],
  ws1909: [['v3.19', 'v3.19', as('ws1909', 'v3.20')]],
  ws2004: [
    ['v3.19', 'v3.19', as('ws2004', 'v3.20')],
    ['v3.22', 'v3.22', as('ws2004', 'v3.23')],
  ],
  ws20h2: [
    ['v3.19', 'v3.19', as('ws20h2', 'v3.20')],
    ['v3.24', 'v3.25', as('ws20h2', 'v3.26')],
  ],
  ws2022: [['v3.24', 'v3.25', as('ws2022', 'v3.26')]],
  'install.upgrade': [['v3.19', 'v3.19', as('install.upgrade', 'v3.20')]],
  'lim.prometheus': [['v3.19', 'v3.19', as('lim.prometheus', 'v3.20')]],
  // Kubernetes
  'k8s.windows-page': [['v3.22', 'v3.22', as('k8s.windows-page', 'v3.23')]],
  'k8s.general-page': [
    ['v3.16', 'v3.16', { state: 'tested', list: ['1.16', '1.17', '1.18', '1.19'] }],
    ['v3.24', 'v3.24', { state: 'tested', list: ['1.22', '1.23', '1.24', '1.25'], refusedTo: '1.15' }],
    [
      'v3.25',
      'v3.25',
      { state: 'tested', list: ['1.23', '1.24', '1.25', '1.26', '1.27', '1.28'], refusedTo: '1.15' },
    ],
    [
      'v3.26',
      'v3.26',
      { state: 'tested', list: ['1.24', '1.25', '1.26', '1.27', '1.28'], refusedTo: '1.20' },
    ],
    ['v3.27', 'v3.27', { state: 'tested', list: ['1.27', '1.28', '1.29'], refusedTo: '1.20' }],
    ['v3.28', 'v3.28', { state: 'tested', list: ['1.27', '1.28', '1.29', '1.30'], refusedTo: '1.20' }],
    ['v3.29', 'v3.29', { state: 'tested', list: ['1.29', '1.30', '1.31', '1.32'], refusedTo: '1.20' }],
    [
      'v3.30',
      'v3.30',
      { state: 'tested', list: ['1.31', '1.32', '1.33', '1.34', '1.35'], refusedTo: '1.20' },
    ],
    ['v3.31', 'v3.31', { state: 'tested', list: ['1.32', '1.33', '1.34', '1.35'], refusedTo: '1.20' }],
  ],
  'linux.calico-minimum': [[...MANUAL_GONE, as('linux.calico-minimum', 'v3.31')]],
  'k8s.aks-minimum': [
    ['v3.18', 'v3.18', as('k8s.aks-minimum', 'v3.19')],
    [...MANUAL_GONE, as('k8s.aks-minimum', 'v3.31')],
  ],
  'k8s.dsr-minimum': [[...MANUAL_GONE, as('k8s.dsr-minimum', 'v3.31')]],
  'lim.aks-new-clusters': [['v3.18', 'v3.18', as('lim.aks-new-clusters', 'v3.19')]],
  'lim.dsr-eks': [
    ['v3.22', 'v3.22', as('lim.dsr-eks', 'v3.23')],
    [...MANUAL_GONE, as('lim.dsr-eks', 'v3.31')],
  ],
  // 2024-08-13
  'lim.log-action': [['v3.26', 'v3.28', as('lim.log-action', 'v3.29')]],
  // 2024-03-05
  'lim.mirror-images': [['v3.27', 'v3.27', as('lim.mirror-images', 'v3.28')]],
  'lim.openshift-run-level': [['v3.27', 'v3.29', as('lim.openshift-run-level', 'v3.30')]],
  // 2025-09-16: the manual install is gone, and with it etcd and Docker
  'ds.calico-bgp.etcd': [[...MANUAL_GONE, as('ds.calico-bgp.etcd', 'v3.31')]],
  'ds.calico-vxlan.etcd': [[...MANUAL_GONE, as('ds.calico-vxlan.etcd', 'v3.31')]],
  'ds.cloud-provider.etcd': [[...MANUAL_GONE, as('ds.cloud-provider.etcd', 'v3.31')]],
  'ds.aws-vpc-cni.etcd': [[...MANUAL_GONE, as('ds.aws-vpc-cni.etcd', 'v3.31')]],
  'dsrule.same-on-linux-and-windows': [[...MANUAL_GONE, as('dsrule.same-on-linux-and-windows', 'v3.31')]],
  'dsrule.etcd-no-clusterip': [[...MANUAL_GONE, as('dsrule.etcd-no-clusterip', 'v3.31')]],
  'dsrule.rke': [[...MANUAL_GONE, as('dsrule.rke', 'v3.31')]],
  'runtime.docker': [[...MANUAL_GONE, as('runtime.docker', 'v3.31')]],
  'quickstart-script': [[...MANUAL_GONE, as('quickstart-script', 'v3.31')]],
  'standard-manual': [[...MANUAL_GONE, as('standard-manual', 'v3.31')]],
  'lim.max-pods': [[...MANUAL_GONE, as('lim.max-pods', 'v3.31')]],
  'lim.single-pool-type': [[...MANUAL_GONE, as('lim.single-pool-type', 'v3.31')]],
  'lim.host-to-service': [[...MANUAL_GONE, as('lim.host-to-service', 'v3.31')]],
  'lim.node-selectors': [[...MANUAL_GONE, as('lim.node-selectors', 'v3.31')]],
  'lim.manual-upgrade': [
    // v3.19.2: the feature table of v3.20.0
    ['v3.19', 'v3.19', as('lim.manual-upgrade', 'v3.20')],
    [...MANUAL_GONE, as('lim.manual-upgrade', 'v3.31')],
  ],
  'lim.k8s-124-token': [[...MANUAL_GONE, as('lim.k8s-124-token', 'v3.31')]],
  'lim.tls12': [[...MANUAL_GONE, as('lim.tls12', 'v3.31')]],
  'lim.vxlan-adapter': [[...MANUAL_GONE, as('lim.vxlan-adapter', 'v3.31')]],
};
