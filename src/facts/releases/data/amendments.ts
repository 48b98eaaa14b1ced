import type { Amendment } from '../types.ts';

/** Edits of pages that were already published. */
export const amendments = [
  {
    id: 'amend-ws2022',
    date: '2023-05-03',
    editions: ['v3.24', 'v3.25'],
    text: 'Windows Server 20H2 replaced by Windows Server 2022 (20348.169 or later) in the already published 3.24 and 3.25 requirements.',
    effects: [
      {
        fact: 'ws20h2',
        editions: ['v3.24', 'v3.25'],
        state: 'not-stated',
      },
      {
        fact: 'ws2022',
        editions: ['v3.24', 'v3.25'],
        state: 'supported',
        minBuild: '20348.169',
      },
    ],
    pages: ['=docs-commit-2023-05-03', '=v3.24-requirements-final', '=v3.25-requirements-final'],
  },
  {
    id: 'amend-openshift-45',
    date: '2023-12-05',
    editions: ['v3.24', 'v3.25', 'v3.26'],
    text: 'Note added to the OpenShift page: Windows works only up to OpenShift 4.5.',
    effects: [
      {
        fact: 'openshift',
        editions: ['v3.24', 'v3.25', 'v3.26'],
        state: 'conditional',
        condition: 'OpenShift 4.5 or earlier',
      },
    ],
    pages: ['=docs-commit-2023-12-05', 'openshift-final'],
  },
  {
    id: 'amend-log-action',
    date: '2024-08-13',
    editions: ['v3.26', 'v3.27', 'v3.28'],
    text: 'Log action added to the unsupported features.',
    effects: [
      {
        fact: 'lim.log-action',
        editions: ['v3.26', 'v3.27', 'v3.28'],
        state: 'applies',
      },
    ],
    pages: ['=docs-commit-2024-08-13', 'limitations-final'],
  },
  {
    id: 'amend-openshift-removed',
    date: '2025-04-16',
    editions: ['v3.27', 'v3.28', 'v3.29'],
    text: 'The OpenShift install page for Windows was deleted from the published docs; v3.30 was published without it.',
    effects: [
      {
        fact: 'openshift',
        editions: ['v3.27', 'v3.28', 'v3.29'],
        state: 'contradictory',
        effective: 'not-stated',
        conflict: 'con-openshift-no-page',
        note: 'Still on the support lists, but the install page is gone: as from v3.30.',
      },
    ],
    pages: ['=docs-commit-2025-04-16'],
  },
  {
    id: 'amend-manual-removed',
    date: '2025-09-16',
    editions: ['v3.28', 'v3.29', 'v3.30'],
    text: 'All manual-install pages (quickstart, standard, kubeconfig, maintain) and the manual/etcd wording were removed from the published 3.28, 3.29 and 3.30 docs. The 3.27 docs were already archived and keep them. Patch releases 3.29.6 (2025-09-18) and 3.30.4 (2025-10-16) removed the manual Kubernetes service installation from the product.',
    effects: [
      {
        fact: 'quickstart-script',
        editions: ['v3.28', 'v3.29', 'v3.30'],
        state: 'removed',
      },
      {
        fact: 'standard-manual',
        editions: ['v3.28', 'v3.29', 'v3.30'],
        state: 'removed',
      },
      {
        fact: 'ds.calico-bgp.etcd',
        editions: ['v3.28', 'v3.29', 'v3.30'],
        state: 'not-supported',
      },
      {
        fact: 'ds.calico-vxlan.etcd',
        editions: ['v3.28', 'v3.29', 'v3.30'],
        state: 'not-supported',
      },
      {
        fact: 'ds.cloud-provider.etcd',
        editions: ['v3.28', 'v3.29', 'v3.30'],
        state: 'not-supported',
      },
      {
        fact: 'ds.aws-vpc-cni.etcd',
        editions: ['v3.28', 'v3.29', 'v3.30'],
        state: 'not-supported',
      },
      {
        fact: 'ds.azure-cni.etcd',
        editions: ['v3.28', 'v3.29', 'v3.30'],
        state: 'not-supported',
      },
      {
        fact: 'runtime.docker',
        editions: ['v3.28', 'v3.29', 'v3.30'],
        state: 'not-stated',
      },
    ],
    pages: [
      '=docs-commit-2025-09-16',
      '=v3.28-requirements-final',
      '=v3.29-requirements-final',
      '=v3.30-requirements-final',
      'relnotes-final',
    ],
  },
  {
    id: 'amend-crosssubnet',
    date: '2026-01-30',
    editions: ['v3.29', 'v3.30', 'v3.31'],
    text: 'Install steps now say that the pool must use VXLAN, not VXLANCrossSubnet.',
    effects: [
      {
        fact: 'lim.vxlan-cross-subnet',
        editions: ['v3.29', 'v3.30', 'v3.31'],
        state: 'applies',
        note: 'VXLANCrossSubnet excluded by name',
      },
    ],
    pages: ['=docs-commit-2026-01-30', 'steps-final'],
  },
  {
    id: 'amend-ippool-patch',
    date: '2026-05-11',
    editions: ['v3.31', 'v3.32'],
    text: 'The IPIP switch-off instructions now separate operator-managed pools (patch the Installation) from user-managed pools (patch the IPPool), and cover BGP without encapsulation.',
    effects: [
      {
        fact: 'lim.ipip',
        editions: ['v3.31', 'v3.32'],
        note: 'operator-managed pools: patch the Installation; user-managed pools: patch the IPPool; a command for BGP without encapsulation too',
      },
    ],
    pages: ['=docs-commit-2026-05-11', '=v3.31-requirements-final', '=v3.32-requirements-final'],
  },
] as const satisfies readonly Amendment[];
