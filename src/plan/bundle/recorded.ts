/** What kubectl printed in a document or a thread, with where it stands there. */
export interface Recorded {
  /** A part of the command line. */
  readonly asked: string;
  readonly stdout?: string;
  readonly stderr?: string;
  readonly code?: number;
  /** Where it was read. Values that a page has in another layout stand in the columns that the command asks for. */
  readonly cite: string;
}

/** A kind that the server does not know, and a resource that is not there: what kubectl writes itself. */
export const NO_KIND = (kind: string): Pick<Recorded, 'stderr' | 'code' | 'cite'> => ({
  stderr: `error: the server doesn't have a resource type "${kind}"\n`,
  code: 1,
  cite: 'https://github.com/kubernetes/cli-runtime/blob/master/pkg/resource/builder.go',
});

const ON_NODES = 'https://github.com/kubernetes-sigs/sig-windows-tools/issues/378';
const STATUS = 'https://github.com/projectcalico/calico/issues/10849';
const DOCS = 'https://github.com/tigera/docs/blob/main/calico_versioned_docs';

/** A cluster in which all that a plan for VXLAN asks for holds. */
export const GOOD: readonly Recorded[] = [
  {
    asked: 'KERNEL:',
    stdout: 'cw2-ptmtr-nwbvs   10.0.20348.2700\nwin-w85jm-ldgdk   10.0.20348.2700\n',
    cite: ON_NODES,
  },
  {
    asked: 'RUNTIME:',
    stdout: 'cw2-ptmtr-nwbvs   containerd://1.7.22\nwin-w85jm-ldgdk   containerd://1.7.22\n',
    cite: ON_NODES,
  },
  {
    asked: 'MAXPODS:',
    stdout: 'win-w85jm-ldgdk   110\n',
    cite: 'https://github.com/projectcalico/calico/issues/9120',
  },
  {
    asked: 'get ippools.crd.projectcalico.org',
    stdout: 'default-ipv4-ippool   Never   Always   26\n',
    cite: `${DOCS}/version-3.29/networking/configuring/vxlan-ipip.mdx`,
  },
  {
    asked: '.spec.calicoNetwork.bgp',
    stdout: 'Disabled VXLAN\n',
    cite: 'https://github.com/tigera/docs/issues/1547',
  },
  {
    asked: '.spec.strictAffinity',
    stdout: 'true\n',
    cite: `${DOCS}/version-3.29/getting-started/kubernetes/windows-calico/requirements.mdx`,
  },
  {
    asked: 'get tigerastatus apiserver',
    stdout: 'apiserver   True        False         False      3m51s\n',
    cite: STATUS,
  },
  {
    asked: 'get tigerastatus',
    stdout: [
      'apiserver   True        False         False      3m51s',
      'calico      True        False         False      3m41s',
      'goldmane    True        False         False      25m',
      'ippools     True        False         False      3m51s',
      'whisker     True        False         False      25m',
      '',
    ].join('\n'),
    cite: STATUS,
  },
  {
    asked: 'get endpoints kubernetes',
    stdout: '172.16.101.157:6443',
    cite: `${DOCS}/version-3.29/_includes/components/CalicoWindowsInstall.js`,
  },
  {
    asked: 'get configmap kubernetes-services-endpoint',
    stdout: '172.16.101.157:6443',
    cite: `${DOCS}/version-3.29/_includes/components/CalicoWindowsInstall.js`,
  },
  {
    asked: '.spec.calicoNetwork.windowsDataplane',
    stdout: 'HNS\n',
    cite: `${DOCS}/version-3.29/_includes/components/CalicoWindowsInstall.js`,
  },
  {
    asked: 'k8s-app=calico-node-windows',
    stdout: 'calico-node-windows-7p6ww   2/2   Running   0   2m8s\n',
    cite: `${DOCS}/version-3.29/_includes/components/CalicoWindowsInstall.js`,
  },
  {
    asked: 'IPv4Address',
    stdout: 'clippy-nn78j   10.13.18.8/24\nwin-w85jm-ldgdk   10.12.12.35/24\n',
    cite: ON_NODES,
  },
  {
    asked: 'get nodes -l kubernetes.io/os=windows',
    stdout: 'win-w85jm-ldgdk   Ready    <none>   63m   v1.31.1\n',
    cite: ON_NODES,
  },
];

/** What goes wrong, by the fact that finds it; each on top of a cluster that is well. */
export const BAD: Readonly<Record<string, Recorded>> = {
  'look-at-nodes': {
    asked: 'KERNEL:',
    stdout: 'win-a   10.0.20348.2700\nwin-b   10.0.17763.557\n',
    cite: 'https://github.com/projectcalico/node/pull/1015',
  },
  'join-nodes': {
    asked: 'RUNTIME:',
    stdout: 'win-w85jm-ldgdk   docker://18.6.1\n',
    cite: `${DOCS}/version-3.29/getting-started/kubernetes/managed-public-cloud/eks.mdx`,
  },
  'pool-vxlan-in-installation': {
    asked: 'get ippools.crd.projectcalico.org',
    stdout: 'default-ipv4-ippool   Always   Never   26\n',
    cite: `${DOCS}/version-3.29/networking/ipam/change-block-size.mdx`,
  },
  'bgp-off': {
    asked: '.spec.calicoNetwork.bgp',
    stdout: 'Enabled VXLANCrossSubnet\n',
    cite: 'https://github.com/projectcalico/calico/issues/6322',
  },
  'strict-affinity': {
    asked: '.spec.strictAffinity',
    stdout: 'false\n',
    cite: `${DOCS}/version-3.29/reference/resources/ipamconfig.mdx`,
  },
  'api-server': {
    asked: 'get tigerastatus apiserver',
    stdout: 'apiserver   False       False         True       15m\n',
    cite: 'https://github.com/projectcalico/calico/issues/10494',
  },
  'status-after-windows': {
    asked: 'get tigerastatus --no-headers',
    stdout: [
      'apiserver   True        False         False      15m',
      'calico      True        False         False      12m',
      'goldmane    True        False         False      14m',
      'ippools     False       False         True       15m',
      'whisker     True        False         False      15m',
      '',
    ].join('\n'),
    cite: STATUS,
  },
  'services-endpoint': {
    asked: 'get configmap kubernetes-services-endpoint',
    stderr: 'Error from server (NotFound): configmaps "kubernetes-services-endpoint" not found\n',
    code: 1,
    cite: 'https://github.com/projectcalico/calico/issues/13702',
  },
  'enable-windows': {
    asked: '.spec.calicoNetwork.windowsDataplane',
    stdout: 'Disabled\n',
    cite: `${DOCS}/version-3.29/reference/installation/api.mdx`,
  },
  'watch-install-vxlan': {
    asked: 'k8s-app=calico-node-windows',
    stdout: '',
    stderr: 'No resources found in calico-system namespace.\n',
    cite: 'https://github.com/tigera/docs/issues/1547',
  },
  'verify-addresses': {
    asked: 'IPv4Address',
    stdout: 'linux-a   10.8.0.2/32\nwin-a   10.12.12.35/24\n',
    cite: 'https://github.com/rancher/rke2/issues/4320',
  },
  'block-size-exists': {
    asked: 'MAXPODS:',
    stdout: 'win-w85jm-ldgdk   250\n',
    cite: 'https://github.com/projectcalico/calico/issues/9120',
  },
  'restart-kubelet': {
    asked: 'get nodes -l kubernetes.io/os=windows --no-headers --request',
    stdout: 'win-w85jm-ldgdk   NotReady    <none>   63m   v1.31.1\n',
    cite: ON_NODES,
  },
};
