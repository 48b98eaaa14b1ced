/** What kubectl printed in a document or a thread, with where it stands there. */
export interface Recorded {
  /** A part of the command line. */
  readonly asked: string;
  readonly stdout?: string;
  readonly stderr?: string;
  readonly code?: number;
  /**
   * How far it was recorded: these lines stand there; these values stand there, and are laid out as the command prints
   * them; or nobody recorded it, and the place says why it can happen.
   */
  readonly from: 'lines' | 'values' | 'made';
  readonly cite: string;
}

/** A kind that the server does not know. */
export const NO_KIND = (kind: string): Omit<Recorded, 'asked'> => ({
  stderr: `error: the server doesn't have a resource type "${kind}"\n`,
  code: 1,
  from: 'values',
  cite: 'https://github.com/projectcalico/calico/issues/3951',
});

const ON_NODES = 'https://github.com/kubernetes-sigs/sig-windows-tools/issues/378';
const STATUS = 'https://github.com/projectcalico/calico/issues/10849';
const DOCS = 'https://github.com/tigera/docs/blob/main/calico_versioned_docs';

const ADDRESSES = 'https://github.com/rancher/rke2/pull/3375';
const INSTALL = `${DOCS}/version-3.29/_includes/components/CalicoWindowsInstall.js`;

/** A cluster in which all that a plan for VXLAN asks for holds. */
export const GOOD: readonly Recorded[] = [
  {
    asked: 'KERNEL:',
    stdout: 'cw2-ptmtr-nwbvs   10.0.20348.2700\nwin-w85jm-ldgdk   10.0.20348.2700\n',
    from: 'values',
    cite: ON_NODES,
  },
  {
    asked: 'RUNTIME:',
    stdout: 'cw2-ptmtr-nwbvs   containerd://1.7.22\nwin-w85jm-ldgdk   containerd://1.7.22\n',
    from: 'values',
    cite: ON_NODES,
  },
  {
    asked: 'MAXPODS:',
    stdout: 'win-w85jm-ldgdk   100\n',
    from: 'values',
    cite: `${DOCS}/version-3.29/getting-started/kubernetes/managed-public-cloud/eks.mdx`,
  },
  {
    asked: 'get ippools.crd.projectcalico.org',
    stdout: 'default-ipv4-ippool   Never   Always   26\n',
    from: 'values',
    cite: `${DOCS}/version-3.29/networking/configuring/vxlan-ipip.mdx`,
  },
  {
    asked: '.spec.calicoNetwork.bgp',
    stdout: 'Disabled VXLAN\n',
    from: 'values',
    cite: `${DOCS}/version-3.29/getting-started/kubernetes/self-managed-onprem/config-options.mdx`,
  },
  {
    asked: '.spec.strictAffinity',
    stdout: 'true\n',
    from: 'values',
    cite: `${DOCS}/version-3.29/getting-started/kubernetes/windows-calico/requirements.mdx`,
  },
  {
    asked: 'get tigerastatus apiserver',
    stdout: 'apiserver   True        False         False      3m51s\n',
    from: 'lines',
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
    from: 'lines',
    cite: STATUS,
  },
  { asked: 'get endpoints kubernetes', stdout: '172.16.101.157:6443', from: 'values', cite: INSTALL },
  {
    asked: 'get configmap kubernetes-services-endpoint',
    stdout: '172.16.101.157:6443',
    from: 'values',
    cite: INSTALL,
  },
  {
    asked: '.spec.calicoNetwork.windowsDataplane',
    stdout: 'HNS\n',
    from: 'values',
    cite: 'https://github.com/tigera/operator/issues/3276',
  },
  {
    asked: 'k8s-app=calico-node-windows',
    stdout: 'calico-node-windows-85sks   2/2   Running   0   2m8s\n',
    from: 'values',
    cite: 'https://github.com/kubernetes-sigs/sig-windows-tools/issues/302',
  },
  {
    asked: 'IPv4Address',
    stdout: 'server-0   10.10.10.100/24\nagent-0   10.10.10.101/24\nwindows-0   10.10.10.102/24\n',
    from: 'values',
    cite: ADDRESSES,
  },
  {
    asked: 'get nodes -l kubernetes.io/os=windows',
    stdout: 'win-w85jm-ldgdk           Ready    <none>          63m   v1.31.1\n',
    from: 'values',
    cite: ON_NODES,
  },
];

/** What goes wrong, by the fact that finds it; each on top of a cluster that is well. */
export const BAD: Readonly<Record<string, Recorded>> = {
  'look-at-nodes': {
    asked: 'KERNEL:',
    stdout: 'win-a   10.0.20348.2700\nwin-b   10.0.17763.557\n',
    from: 'made',
    cite: `${DOCS}/version-3.29/getting-started/kubernetes/windows-calico/requirements.mdx`,
  },
  'join-nodes': {
    asked: 'RUNTIME:',
    stdout: 'win-a   docker://18.6.1\n',
    from: 'values',
    cite: `${DOCS}/version-3.29/getting-started/kubernetes/managed-public-cloud/eks.mdx`,
  },
  'pool-vxlan-in-installation': {
    asked: 'get ippools.crd.projectcalico.org',
    stdout: 'default-ipv4-ippool   Always   Never   26\n',
    from: 'values',
    cite: `${DOCS}/version-3.29/networking/ipam/change-block-size.mdx`,
  },
  'bgp-off': {
    asked: '.spec.calicoNetwork.bgp',
    stdout: 'Enabled IPIP\n',
    from: 'values',
    cite: 'https://github.com/projectcalico/calico/issues/4861',
  },
  'strict-affinity': {
    asked: '.spec.strictAffinity',
    stdout: 'false\n',
    from: 'values',
    cite: `${DOCS}/version-3.29/reference/resources/ipamconfig.mdx`,
  },
  'api-server': {
    asked: 'get tigerastatus apiserver',
    // The thread has this row for another component.
    stdout: 'apiserver   False       False         True       31m\n',
    from: 'values',
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
    from: 'lines',
    cite: STATUS,
  },
  'services-endpoint': {
    asked: 'get configmap kubernetes-services-endpoint',
    stderr: 'Error from server (NotFound): configmaps "kubernetes-services-endpoint" not found\n',
    code: 1,
    from: 'made',
    cite: 'https://github.com/projectcalico/calico/issues/7164',
  },
  'enable-windows': {
    asked: '.spec.calicoNetwork.windowsDataplane',
    stdout: 'Disabled\n',
    from: 'values',
    cite: `${DOCS}/version-3.29/reference/installation/_api.mdx`,
  },
  'watch-install-vxlan': {
    asked: 'k8s-app=calico-node-windows',
    stdout: '',
    stderr: 'No resources found in calico-system namespace.\n',
    from: 'made',
    cite: 'https://github.com/tigera/docs/issues/1547',
  },
  'verify-addresses': {
    asked: 'IPv4Address',
    stdout: 'linux-a   100.92.24.103/32\nwin-a   192.168.1.106/24\n',
    from: 'values',
    cite: 'https://github.com/rancher/rke2/issues/4320',
  },
  'block-size-exists': {
    asked: 'MAXPODS:',
    stdout: 'win-w85jm-ldgdk   250\n',
    from: 'made',
    cite: `${DOCS}/version-3.29/getting-started/kubernetes/windows-calico/limitations.mdx`,
  },
  'restart-kubelet': {
    asked: 'get nodes -l kubernetes.io/os=windows --no-headers --request',
    stdout: 'worker-0     NotReady   <none>   3m38s   v1.17.2\n',
    from: 'lines',
    cite: `${DOCS}/version-3.29/getting-started/kubernetes/self-managed-public-cloud/gce.mdx`,
  },
};
