import type { InstallFact } from '../types.ts';

/** Install methods for Windows nodes. */
export const installs = [
  {
    id: 'quickstart-script',
    name: 'Quickstart script (install-calico-windows.ps1)',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.26',
        state: 'supported',
        pages: ['quickstart'],
      },
      {
        since: 'v3.27',
        until: 'v3.30',
        state: 'deprecated',
        amendment: 'amend-manual-removed',
        pages: ['quickstart'],
      },
      {
        since: 'v3.31',
        state: 'removed',
        pages: ['limitations', 'requirements'],
      },
    ],
  },
  {
    id: 'standard-manual',
    name: 'Manual install from the .zip package (install-calico.ps1 on each node)',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.26',
        state: 'supported',
        pages: ['standard'],
      },
      {
        since: 'v3.27',
        until: 'v3.30',
        state: 'deprecated',
        amendment: 'amend-manual-removed',
        pages: ['requirements', 'standard'],
      },
      {
        since: 'v3.31',
        state: 'removed',
        note: 'install-calico.ps1 and install-calico-windows.ps1 are still in the v3.31.0 and v3.32.0 source trees, but no page documents them.',
        pages: ['limitations', 'requirements'],
      },
    ],
  },
  {
    id: 'hpc-manifest',
    name: 'HostProcess containers from a manifest',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.22',
        state: 'not-applicable',
        evidence: 'derived',
      },
      {
        since: 'v3.23',
        until: 'v3.26',
        state: 'tech-preview',
        networking: ['calico-vxlan', 'calico-bgp'],
        requires: [
          'Kubernetes 1.22+',
          'containerd 1.6.0+',
          'HostProcess containers enabled',
          'nodes already joined',
        ],
        pages: ['quickstart', 'steps'],
      },
      {
        since: 'v3.27',
        state: 'removed',
        note: 'Replaced by the operator. The manifests are still in the v3.27.0 source tree and gone in v3.28.0.',
        evidence: 'absence',
        pages: ['operator', 'steps'],
      },
    ],
  },
  {
    id: 'operator',
    name: 'Tigera operator with HostProcess containers',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.26',
        state: 'not-supported',
        note: 'Refers to Windows nodes; the Linux side may be operator-managed.',
        pages: ['limitations'],
      },
      {
        since: 'v3.27',
        until: 'v3.30',
        state: 'supported',
        networking: ['calico-vxlan', 'calico-bgp'],
        requires: [
          'Kubernetes 1.22+',
          'containerd 1.6.0+',
          'HostProcess containers enabled',
          'nodes already joined',
          'Calico v3.27+ on Linux',
          'ConfigMap kubernetes-services-endpoint in tigera-operator',
        ],
        settings: {
          'spec.calicoNetwork.windowsDataplane': 'HNS',
          'spec.serviceCIDRs': 'the cluster service CIDR',
        },
        pages: ['requirements', 'steps'],
      },
      {
        since: 'v3.31',
        state: 'supported',
        networking: ['calico-vxlan', 'calico-bgp'],
        requires: [
          'Kubernetes 1.22+',
          'containerd 1.6.0+',
          'HostProcess containers enabled',
          'nodes already joined',
          'Calico v3.27+ on Linux',
          'ConfigMap kubernetes-services-endpoint in tigera-operator',
        ],
        settings: {
          'spec.calicoNetwork.windowsDataplane': 'HNS',
          'spec.serviceCIDRs': 'the cluster service CIDR',
        },
        note: 'The only documented install method.',
        pages: ['requirements', 'steps', 'limitations'],
      },
    ],
  },
] as const satisfies readonly InstallFact[];
