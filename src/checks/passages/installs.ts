import type { Passages } from './types.ts';

/** Where the pages describe install methods, what these ask for, and how one moves between them. */
export const installsPassages = {
  'quickstart-script': [
    {
      since: 'v3.16',
      until: 'v3.26',
      passages: [{ page: 'quickstart', words: ['install-calico-windows.ps1 -KubeVersion'] }],
    },
    {
      since: 'v3.27',
      until: 'v3.27',
      passages: [
        {
          page: 'quickstart',
          words: [
            'The manual method for installing',
            'is deprecated',
            'Support for this method will be dropped',
          ],
        },
        { page: 'limitations', words: ['Manifest with manual upgrade (deprecated)'] },
      ],
    },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'as-released',
      passages: [
        {
          page: 'quickstart',
          words: [
            'The manual method for installing',
            'is deprecated',
            'Support for this method will be dropped',
          ],
        },
        { page: 'limitations', words: ['Manifest with manual upgrade (deprecated)'] },
      ],
    },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'amended',
      passages: [
        { page: 'limitations-final', words: ['Install and upgrade', 'Operator install'] },
        { page: 'requirements-final', words: ['Install:', 'Operator install for Kubernetes clusters'] },
      ],
      absent: {
        pages: ['requirements-final', 'limitations-final', 'operator'],
        words: ['install-calico-windows.ps1'],
      },
    },
    {
      since: 'v3.31',
      passages: [
        { page: 'limitations', words: ['Install and upgrade', 'Operator install'] },
        { page: 'requirements', words: ['Install:', 'Operator install for Kubernetes clusters'] },
      ],
      absent: { pages: ['requirements', 'limitations', 'operator'], words: ['install-calico-windows.ps1'] },
    },
  ],
  'standard-manual': [
    {
      since: 'v3.16',
      until: 'v3.26',
      passages: [
        { page: 'standard', words: ['install-calico.ps1'] },
        { page: 'requirements', words: ['standard installation is distributed as a **.zip archive**'] },
      ],
    },
    {
      since: 'v3.27',
      until: 'v3.27',
      passages: [
        {
          page: 'requirements',
          words: ['standard manual installation is distributed as a **.zip archive**', 'is deprecated'],
        },
        { page: 'standard', words: ['The manual method for installing', 'is deprecated'] },
        { page: 'limitations', words: ['Manifest with manual upgrade (deprecated)'] },
      ],
    },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'as-released',
      passages: [
        {
          page: 'requirements',
          words: ['standard manual installation is distributed as a **.zip archive**', 'is deprecated'],
        },
        { page: 'standard', words: ['The manual method for installing', 'is deprecated'] },
        { page: 'limitations', words: ['Manifest with manual upgrade (deprecated)'] },
      ],
    },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'amended',
      passages: [
        { page: 'limitations-final', words: ['Install and upgrade', 'Operator install'] },
        { page: 'requirements-final', words: ['Install:', 'Operator install for Kubernetes clusters'] },
      ],
      absent: {
        pages: ['requirements-final', 'limitations-final'],
        words: ['Run the install script', '.zip archive'],
      },
    },
    {
      since: 'v3.31',
      passages: [
        { page: 'limitations', words: ['Install and upgrade', 'Operator install'] },
        { page: 'requirements', words: ['Install:', 'Operator install for Kubernetes clusters'] },
      ],
      absent: { pages: ['requirements', 'limitations'], words: ['Run the install script', '.zip archive'] },
    },
  ],
  'hpc-manifest': [
    {
      since: 'v3.16',
      until: 'v3.22',
      absent: { pages: ['requirements', 'quickstart', 'standard'], words: ['HostProcess'] },
    },
    {
      since: 'v3.23',
      until: 'v3.26',
      passages: [
        {
          page: 'quickstart',
          words: ['tech preview and should not be used for production clusters'],
        },
        {
          page: 'quickstart',
          words: [
            'Kubernetes v1.22+',
            'HostProcess containers support enabled',
            'ContainerD 1.6.0+',
            'The Windows nodes have joined the cluster',
          ],
        },
        { page: 'steps', words: ['kubectl create -f calico-windows.yaml'] },
      ],
    },
    {
      since: 'v3.27',
      absent: {
        pages: ['operator', 'steps', 'requirements', 'limitations'],
        words: ['calico-windows.yaml', 'calico-windows-vxlan.yaml', 'tech preview'],
      },
    },
  ],
  operator: [
    {
      since: 'v3.16',
      until: 'v3.19',
      passages: [{ page: 'limitations', words: ['**Not supported**', 'Operator install'] }],
    },
    {
      since: 'v3.20',
      until: 'v3.26',
      passages: [
        { page: 'limitations', words: ['Install and upgrade', 'Not supported', 'Operator install'] },
      ],
    },
    {
      since: 'v3.27',
      until: 'v3.27',
      passages: [
        { page: 'requirements', words: ['Install:', 'Operator install for Kubernetes clusters'] },
        {
          page: 'requirements',
          words: [
            'Kubernetes v1.22+',
            'Enable HostProcess containers support',
            'v1.6.0+',
            'The Windows nodes have joined the cluster',
          ],
          under: 'Operator install requirements',
        },
        { page: 'requirements', words: ['v3.27+', 'for Operator installs'] },
        { page: 'steps', words: ['kubernetes-services-endpoint', 'namespace: tigera-operator'] },
        { page: 'steps', words: ['"windowsDataplane": "HNS"', 'serviceCIDRs'] },
      ],
    },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'as-released',
      passages: [
        { page: 'requirements', words: ['Install:', 'Operator install for Kubernetes clusters'] },
        {
          page: 'requirements',
          words: [
            'Kubernetes v1.22+',
            'Enable HostProcess containers support',
            'v1.6.0+',
            'The Windows nodes have joined the cluster',
          ],
          under: 'Operator install requirements',
        },
        { page: 'requirements', words: ['v3.27+', 'for Operator installs'] },
        { page: 'steps', words: ['kubernetes-services-endpoint', 'namespace: tigera-operator'] },
        { page: 'steps', words: ['"windowsDataplane": "HNS"', 'serviceCIDRs'] },
      ],
    },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'amended',
      passages: [
        { page: 'requirements-final', words: ['Install:', 'Operator install for Kubernetes clusters'] },
        {
          page: 'requirements-final',
          words: [
            'Kubernetes v1.22+',
            'Enable HostProcess containers support',
            'v1.6.0+',
            'The Windows nodes have joined the cluster',
          ],
          under: 'Operator install requirements',
        },
        { page: 'requirements-final', words: ['v3.27', 'for Operator installs'] },
        { page: 'steps', words: ['kubernetes-services-endpoint', 'namespace: tigera-operator'] },
        { page: 'steps', words: ['"windowsDataplane": "HNS"', 'serviceCIDRs'] },
      ],
    },
    {
      since: 'v3.31',
      passages: [
        { page: 'requirements', words: ['Install:', 'Operator install for Kubernetes clusters'] },
        {
          page: 'requirements',
          words: [
            'Kubernetes v1.22+',
            'Enable HostProcess containers support',
            'v1.6.0+',
            'The Windows nodes have joined the cluster',
          ],
          under: 'Operator install requirements',
        },
        { page: 'requirements', words: ['v3.27+', 'for Operator installs'] },
        { page: 'steps', words: ['kubernetes-services-endpoint', 'namespace: tigera-operator'] },
        { page: 'steps', words: ['"windowsDataplane": "HNS"', 'serviceCIDRs'] },
      ],
    },
  ],
  'install.migration-hpc': [
    {
      since: 'v3.16',
      until: 'v3.22',
      absent: { pages: ['requirements', 'quickstart', 'standard'], words: ['HostProcess'] },
    },
    {
      since: 'v3.23',
      until: 'v3.26',
      passages: [
        {
          page: 'quickstart',
          words: [
            'to migrate to a manifest-based installation',
            'uninstall any existing',
            'install-kube-services.ps1',
            'take note of the configuration parameters',
            'config.ps1',
          ],
        },
        { page: 'steps', words: ['k8s-app=calico-node-windows -c install'] },
      ],
    },
    {
      since: 'v3.27',
      passages: [{ page: 'operator', words: ['will automatically migrate your Windows nodes'] }],
      absent: { pages: ['operator', 'steps'], words: ['manifest-based installation'] },
    },
  ],
  'install.leaving-preview': [
    {
      since: 'v3.16',
      until: 'v3.22',
      absent: { pages: ['requirements', 'quickstart', 'standard'], words: ['HostProcess'] },
    },
    {
      since: 'v3.23',
      until: 'v3.26',
      passages: [
        {
          page: 'quickstart',
          words: ['Upgrades from a tech preview version', 'might not be seamless'],
        },
      ],
    },
    {
      since: 'v3.27',
      absent: {
        pages: ['operator', 'steps', 'requirements', 'limitations'],
        words: ['tech preview', 'calico-windows.yaml'],
      },
    },
  ],
  'install.migration-operator': [
    { since: 'v3.16', until: 'v3.26', follows: ['operator'] },
    {
      since: 'v3.27',
      passages: [
        {
          page: 'operator',
          words: [
            'will automatically migrate your Windows nodes',
            'uninstall any existing',
            'it will be stopped and uninstalled',
            'take note of the configuration parameters',
          ],
        },
        { page: 'steps', words: ['-c uninstall-calico', '-c install-cni'] },
        { page: 'steps', words: ['KUBE_PROXY_VERSION', 'kubectl apply -f -'] },
      ],
    },
  ],
  'install.upgrade': [
    {
      since: 'v3.16',
      until: 'v3.18',
      absent: { pages: ['requirements', 'limitations'], words: ['upgrade'] },
    },
    {
      since: 'v3.19',
      until: 'v3.19',
      docs: 'as-released',
      absent: { pages: ['requirements', 'limitations'], words: ['upgrade'] },
    },
    {
      since: 'v3.19',
      until: 'v3.19',
      docs: 'amended',
      passages: [
        { page: '=v3.19.2-limitations', words: ['Install and upgrade', 'Manifest with manual upgrade'] },
      ],
    },
    {
      since: 'v3.20',
      until: 'v3.26',
      passages: [{ page: 'limitations', words: ['Install and upgrade', 'Manifest with manual upgrade'] }],
    },
    {
      since: 'v3.27',
      until: 'v3.27',
      passages: [
        {
          page: 'limitations',
          words: ['Install and upgrade', 'Manifest with manual upgrade (deprecated)', 'Operator install'],
        },
      ],
    },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'as-released',
      passages: [
        {
          page: 'limitations',
          words: ['Install and upgrade', 'Manifest with manual upgrade (deprecated)', 'Operator install'],
        },
      ],
    },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'amended',
      passages: [{ page: 'limitations-final', words: ['Install and upgrade', 'Operator install'] }],
      absent: { pages: ['limitations-final'], words: ['Manifest with manual upgrade'] },
    },
    {
      since: 'v3.31',
      passages: [{ page: 'limitations', words: ['Install and upgrade', 'Operator install'] }],
      absent: { pages: ['limitations'], words: ['Manifest with manual upgrade'] },
    },
  ],
} as const satisfies Passages;
