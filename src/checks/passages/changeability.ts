import type { Passages } from './types.ts';

const INSTALL = ['operator', 'steps'] as const;
const MIGRATE = [
  {
    page: 'datastore-migration',
    words: ['calicoctl datastore migrate lock', 'New pods will not be started'],
  },
  { page: 'datastore-migration', words: ['cannot be rolled back', 'unlocked'] },
] as const;
const SINGLE_NETWORK = ['windows_use_single_network', 'leak HNS endpoints'] as const;

/** Words behind what is said about later changes. What cites threads or pages of vendors alone is not listed. */
export const changeabilityPassages = {
  'later-aks': [{ since: 'v3.18', follows: ['lim.aks-new-clusters'] }],
  'later-networking': [
    {
      since: 'v3.16',
      absent: {
        pages: ['requirements', 'limitations'],
        words: ['from VXLAN to BGP', 'from BGP to VXLAN', 'switch to VXLAN', 'change the networking'],
      },
      passages: [{ page: 'overlay', words: ['switching encapsulation modes can cause disruption'] }],
    },
  ],
  'later-vxlan-settings': [
    {
      since: 'v3.16',
      until: 'v3.30',
      passages: [
        { page: 'limitations', words: ['VXLAN VNI setting', 'Drain the node of all pods', 'HNS network'] },
      ],
    },
  ],
  'later-vxlan-settings-operator': [
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'amended',
      passages: [
        {
          page: 'limitations-final',
          words: ['VXLAN VNI setting', 'Drain the node of all pods', 'HNS network'],
        },
        { page: 'limitations-final', words: ['`uninstall-calico.ps1` and then `install-calico.ps1`'] },
      ],
    },
    {
      since: 'v3.31',
      passages: [
        { page: 'limitations', words: ['VXLAN VNI setting', 'Drain the node of all pods', 'HNS network'] },
        { page: 'limitations', words: ['`uninstall-calico.ps1` and then `install-calico.ps1`'] },
      ],
    },
  ],
  'later-nat-outgoing': [
    { since: 'v3.17', passages: [{ page: 'limitations', words: ['only applied at pod creation time'] }] },
  ],
  'later-encapsulation': [
    {
      since: 'v3.27',
      passages: [{ page: 'requirements', words: ['kubectl patch', '"ipipMode":"Never"'] }],
      absent: { pages: ['requirements'], words: ['existing pods', 'running pods'] },
    },
  ],
  'later-datastore': [
    {
      since: 'v3.16',
      until: 'v3.30',
      passages: MIGRATE,
      absent: { pages: ['requirements'], words: ['datastore migrate'] },
    },
  ],
  'later-datastore-etcd': [
    {
      since: 'v3.16',
      until: 'v3.30',
      passages: [
        {
          page: 'datastore-migration',
          words: ['does not apply to clusters installed using the Kubernetes API datastore'],
        },
      ],
    },
  ],
  'later-datastore-left': [
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'amended',
      passages: MIGRATE,
      absent: { pages: ['requirements-final'], words: ['datastore migrate'] },
    },
    {
      since: 'v3.31',
      passages: MIGRATE,
      absent: { pages: ['requirements'], words: ['datastore migrate'] },
    },
  ],
  'later-install': [
    {
      since: 'v3.27',
      passages: [
        {
          page: 'operator',
          words: ['will automatically migrate your Windows nodes', 'uninstall any existing'],
        },
        { page: 'operator', words: ['take note of the configuration parameters', 'config.ps1'] },
      ],
      absent: { pages: ['operator', 'steps'], words: ['back to a manual', 'back to the manual'] },
    },
  ],
  'later-install-kube-proxy': [
    {
      since: 'v3.27',
      passages: [
        {
          page: 'operator',
          words: ['this service will remain installed', 'it will be stopped and uninstalled'],
        },
      ],
    },
  ],
  'later-install-linux': [
    {
      since: 'v3.27',
      passages: [
        { page: 'operator-migration', words: ['creating an `Installation` resource'] },
        { page: 'operator-migration', words: ['etcdv3 directly', 'datastore migration procedure'] },
        {
          page: 'operator-migration',
          words: ['migrated from the `kube-system` namespace', '`calico-system`'],
        },
      ],
    },
  ],
  'later-install-hpc': [
    {
      since: 'v3.23',
      until: 'v3.26',
      passages: [
        { page: 'quickstart', words: ['migrate to a manifest-based installation', 'uninstall any existing'] },
        { page: 'quickstart', words: ['take note of the configuration parameters', 'config.ps1'] },
      ],
    },
  ],
  'later-install-preview': [
    {
      since: 'v3.23',
      until: 'v3.26',
      passages: [{ page: 'quickstart', words: ['tech preview', 'might not be seamless'] }],
    },
  ],
  'later-preview-to-operator': [
    {
      since: 'v3.27',
      absent: { pages: [...INSTALL, 'requirements', 'limitations'], words: ['tech preview'] },
    },
  ],
  'later-config': [
    {
      since: 'v3.16',
      until: 'v3.30',
      passages: [
        {
          page: 'maintain',
          words: ['Run `uninstall-calico.ps1`', 'Modify the configuration', '`install-calico.ps1`'],
        },
        {
          page: 'maintain',
          words: ['Remove all pods from the Windows nodes', 'with the old configuration file'],
        },
      ],
    },
  ],
  'later-uninstall': [
    {
      since: 'v3.16',
      until: 'v3.30',
      passages: [
        { page: 'maintain', words: ['keeps the cluster running', 'uninstall-calico.ps1'] },
        {
          page: 'maintain',
          words: ['uninstall-kube-services.ps1', 'Remove all pods from the Windows nodes'],
        },
      ],
    },
  ],
  'later-uninstall-operator': [
    {
      since: 'v3.27',
      absent: {
        pages: [...INSTALL, 'requirements'],
        words: ['windowsDataplane": "Disabled', 'windowsDataplane":"Disabled', 'uninstall the operator'],
      },
    },
  ],
  'later-upgrade': [
    {
      since: 'v3.19',
      until: 'v3.19',
      docs: 'amended',
      passages: [{ page: '=v3.19.2-limitations', words: ['Manifest with manual upgrade'] }],
      absent: {
        pages: ['=v3.19.2-standard', '=v3.19.2-quickstart'],
        words: ['to upgrade', 'Upgrading', 'upgrade Calico'],
      },
    },
    {
      since: 'v3.20',
      until: 'v3.30',
      passages: [{ page: 'limitations', words: ['Manifest with manual upgrade'] }],
      absent: {
        pages: ['maintain', 'standard', 'quickstart'],
        words: ['to upgrade', 'Upgrading', 'upgrade Calico'],
      },
    },
  ],
  'later-block-size': [
    {
      since: 'v3.16',
      passages: [
        { page: 'blocksize', words: ['Create a temporary IP pool', 'Delete pods from the existing IP pool'] },
        { page: 'blocksize', words: ['kind: IPPool', 'name: temporary-pool', 'ipipMode: Always'] },
      ],
    },
  ],
  'later-block-size-operator': [
    { since: 'v3.28', passages: [{ page: 'blocksize', words: ['kind: IPPool', 'name: temporary-pool'] }] },
  ],
  'later-single-network': [
    {
      since: 'v3.16',
      passages: [{ page: 'limitations', words: SINGLE_NETWORK }],
      absent: {
        pages: ['limitations'],
        words: ['windows_use_single_network`: true', 'single_network to true'],
      },
    },
  ],
} as const satisfies Passages;
