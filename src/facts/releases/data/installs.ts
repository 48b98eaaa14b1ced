import type { InstallFact, Requirement } from '../types.ts';

/** What HostProcess containers ask of a cluster, whichever install method runs them. */
const HOST_PROCESS = {
  kubernetes: {
    short: 'Run Kubernetes 1.22 or later',
    does: 'Run Kubernetes 1.22 or later.',
    who: 'linux',
    k8s: { from: '1.22' },
    holdsIf: 'The cluster runs Kubernetes 1.22 or later.',
    below: 'Kubernetes before 1.22 has no HostProcess containers.',
  },
  containerd: {
    short: 'Run containerd 1.6.0 or later',
    does: 'Run containerd 1.6.0 or later on every Windows node.',
    who: 'windows',
    runtime: { is: 'containerd', from: '1.6.0' },
    holdsIf: 'Windows nodes run containerd 1.6.0 or later.',
    below: 'Installs in HostProcess containers do not work with Docker or with an older containerd.',
  },
  enabled: {
    short: 'Enable HostProcess containers',
    does: 'Enable HostProcess containers.',
    who: 'linux',
    because: 'Kubernetes 1.22 has them switched off; from 1.23 on they are enabled by default.',
    holdsIf: 'HostProcess containers are enabled, as they are by default from Kubernetes 1.23 on.',
    below: 'Without HostProcess containers this install does not work.',
  },
  joined: {
    short: 'Join the Windows nodes',
    does: 'Join the Windows nodes to the cluster.',
    who: 'windows',
    because: 'Calico comes as a DaemonSet, which reaches only nodes of the cluster.',
  },
} as const satisfies Readonly<Record<string, Omit<Requirement, 'id'>>>;

const MANIFEST_ASKS: readonly Requirement[] = [
  { ...HOST_PROCESS.kubernetes, id: 'hpc-manifest-kubernetes-1-22' },
  { ...HOST_PROCESS.containerd, id: 'hpc-manifest-containerd-1-6-0' },
  { ...HOST_PROCESS.enabled, id: 'hpc-manifest-hostprocess-containers-enabled' },
  { ...HOST_PROCESS.joined, id: 'hpc-manifest-nodes-already-joined' },
];

const OPERATOR_ASKS: readonly Requirement[] = [
  { ...HOST_PROCESS.kubernetes, id: 'operator-kubernetes-1-22' },
  { ...HOST_PROCESS.containerd, id: 'operator-containerd-1-6-0' },
  { ...HOST_PROCESS.enabled, id: 'operator-hostprocess-containers-enabled' },
  { ...HOST_PROCESS.joined, id: 'operator-nodes-already-joined' },
  {
    id: 'operator-calico-v3-27-on',
    short: 'Run Calico 3.27, three workers',
    does: 'Run Calico 3.27 or later on Linux, with three workers for Typha.',
    who: 'linux',
    because: 'Typha, which runs on Linux alone, needs three Linux workers for high availability.',
    calico: { from: '3.27' },
    workers: 3,
    holdsIf: 'Linux nodes run Calico 3.27 or later, on three workers.',
    below: 'An older Calico on Linux does not meet the minimum of the operator install.',
    covers: ['linux-calico-minimum', 'linux-worker-count'],
  },
  {
    id: 'operator-configmap-kubernetes-services-endpoint',
    short: 'Put API server in ConfigMap',
    does: 'Create the ConfigMap kubernetes-services-endpoint in the namespace tigera-operator.',
    who: 'linux',
    because: 'It names the API server for the kubeconfig that Calico uses on Windows nodes.',
  },
];

/** Install methods for Windows nodes. */
export const installs = [
  {
    id: 'quickstart-script',
    name: 'Quickstart script (install-calico-windows.ps1)',
    row: 'Quickstart script',
    short: 'the quickstart script',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.26',
        state: 'supported',
        identifiers: ['install-calico-windows.ps1'],
        pages: ['quickstart'],
      },
      {
        since: 'v3.27',
        until: 'v3.30',
        state: 'deprecated',
        says: 'The quickstart script is deprecated in favor of the operator, and support for it will end.',
        identifiers: ['install-calico-windows.ps1'],
        amendment: 'amend-manual-removed',
        pages: ['quickstart', 'requirements', 'limitations'],
      },
      {
        since: 'v3.31',
        state: 'removed',
        says: 'No Windows page describes the quickstart script; the operator is the only documented install.',
        pages: ['limitations', 'requirements'],
      },
    ],
  },
  {
    id: 'standard-manual',
    name: 'Manual install from the .zip package (install-calico.ps1 on each node)',
    row: 'Manual, from .zip',
    short: 'the manual install',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.26',
        state: 'supported',
        identifiers: ['install-calico.ps1'],
        pages: ['standard', 'requirements'],
      },
      {
        since: 'v3.27',
        until: 'v3.30',
        state: 'deprecated',
        says: 'The manual install is deprecated in favor of the operator, and support for it will end.',
        identifiers: ['install-calico.ps1'],
        amendment: 'amend-manual-removed',
        pages: ['requirements', 'standard', 'limitations'],
      },
      {
        since: 'v3.31',
        state: 'removed',
        says: 'No Windows page describes the manual install; the operator is the only documented install.',
        note: 'install-calico.ps1 and install-calico-windows.ps1 are still in the v3.31.0 and v3.32.0 source trees, but no page documents them.',
        pages: ['limitations', 'requirements'],
      },
    ],
  },
  {
    id: 'hpc-manifest',
    name: 'HostProcess containers from a manifest',
    row: 'HostProcess manifest',
    short: 'the manifest install',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.22',
        state: 'not-applicable',
        says: 'No Windows page describes an install in HostProcess containers.',
        evidence: 'derived',
        pages: ['quickstart'],
      },
      {
        since: 'v3.23',
        until: 'v3.26',
        state: 'tech-preview',
        says: 'The manifest install is a tech preview, which is not meant for production clusters.',
        networking: ['calico-vxlan', 'calico-bgp'],
        asks: MANIFEST_ASKS,
        pages: ['quickstart', 'steps'],
      },
      {
        since: 'v3.27',
        state: 'removed',
        says: 'No Windows page describes the manifest install; the operator has taken its place.',
        note: 'The manifests are still in the v3.27.0 source tree and gone in v3.28.0.',
        evidence: 'absence',
        pages: ['operator', 'steps'],
      },
    ],
  },
  {
    id: 'operator',
    name: 'Tigera operator with HostProcess containers',
    row: 'Tigera operator',
    short: 'the operator',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.26',
        state: 'not-supported',
        says: 'The operator install is unsupported on Windows nodes.',
        note: 'Refers to Windows nodes; the Linux side may be operator-managed.',
        pages: ['limitations'],
      },
      {
        since: 'v3.27',
        until: 'v3.30',
        state: 'supported',
        networking: ['calico-vxlan', 'calico-bgp'],
        asks: OPERATOR_ASKS,
        identifiers: ['kubernetes-services-endpoint', 'tigera-operator', 'windowsDataplane', 'serviceCIDRs'],
        pages: ['requirements', 'operator', 'steps'],
      },
      {
        since: 'v3.31',
        state: 'supported',
        networking: ['calico-vxlan', 'calico-bgp'],
        asks: OPERATOR_ASKS,
        identifiers: ['kubernetes-services-endpoint', 'tigera-operator', 'windowsDataplane', 'serviceCIDRs'],
        note: 'The only documented install method.',
        pages: ['requirements', 'operator', 'steps', 'limitations'],
      },
    ],
  },
] as const satisfies readonly InstallFact[];
