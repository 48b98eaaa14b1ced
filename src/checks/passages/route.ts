import type { Passages } from './types.ts';

/** Words behind what is said of the way from a release to a later one. */
export const routePassages = {
  'route.skips-v3-0': [
    {
      since: 'v3.16',
      until: 'v3.27',
      passages: [{ page: 'upgrade', words: ['This page describes how to upgrade', 'v3.0 or later'] }],
    },
  ],
  'route.skips-v3-15': [
    {
      since: 'v3.28',
      passages: [{ page: 'upgrade', words: ['This page describes how to upgrade', 'v3.15 or later'] }],
    },
  ],
  'route.no-windows': [{ since: 'v3.16', absent: { pages: ['upgrade'], words: ['Windows'] } }],
  'route.aks': [
    {
      since: 'v3.31',
      passages: [
        { page: 'aks', words: ['Azure-managed Calico', 'installed, upgraded, and supported by Azure'] },
      ],
    },
  ],
  'route.datastore': [
    {
      since: 'v3.16',
      passages: [
        {
          page: 'datastore-migration',
          words: ['calicoctl datastore migrate lock', 'New pods will not be started'],
        },
        { page: 'datastore-migration', words: ['cannot be rolled back', 'unlocked'] },
      ],
    },
  ],
  'route.datastore-windows': [
    { since: 'v3.16', absent: { pages: ['datastore-migration'], words: ['Windows'] } },
  ],
  'route.operator': [
    {
      since: 'v3.27',
      passages: [
        {
          page: 'operator',
          words: ['will automatically migrate your Windows nodes', 'uninstall any existing', 'overwrite'],
        },
        { page: 'operator', words: ['take note of the configuration parameters', 'config.ps1'] },
      ],
    },
  ],
  'route.operator-first': [{ since: 'v3.27', until: 'v3.27', follows: ['operator'] }],
  'route.operator-containerd': [
    {
      since: 'v3.27',
      passages: [{ page: 'operator', words: ['containerd', 'v1.6'], under: 'HPC requirements' }],
    },
  ],
  'route.operator-linux': [
    {
      since: 'v3.27',
      passages: [
        {
          page: 'operator-migration',
          words: ['operator-managed installation is supported only from', 'manifest-based installation'],
        },
      ],
    },
  ],
  'route.operator-pools': [{ since: 'v3.27', follows: ['lim.ipip', 'lim.vxlan-cross-subnet'] }],
  'route.operator-windows': [{ since: 'v3.27', passages: [{ page: 'steps', words: ['windowsDataplane'] }] }],
  'route.operator-kube-proxy': [
    {
      since: 'v3.27',
      passages: [
        {
          page: 'operator',
          words: [
            'it will be stopped and uninstalled',
            'recommended to run `kube-proxy-windows` as hostprocess',
          ],
        },
      ],
    },
  ],
  'route.operator-back': [
    {
      since: 'v3.27',
      absent: {
        pages: ['operator', 'steps', 'requirements', 'limitations'],
        words: ['roll back', 'rollback', 'downgrade'],
      },
    },
  ],
  'route.preview': [
    {
      since: 'v3.27',
      absent: { pages: ['operator', 'steps', 'requirements', 'limitations'], words: ['tech preview'] },
    },
  ],
  'route.helm': [
    {
      since: 'v3.23',
      until: 'v3.30',
      passages: [
        {
          page: 'upgrade',
          words: ['When upgrading from a version of', 'v3.22 or lower', 'v3.23 or greater'],
        },
      ],
    },
  ],
  'route.uids': [
    {
      since: 'v3.28',
      passages: [
        { page: 'upgrade', words: ['v3.28, a change in the way UIDs are generated', 'garbage collected'] },
        { page: 'upgrade', words: ['Remove any OwnerReferences', 'Add new OwnerReferences'] },
      ],
    },
  ],
  'route.pools': [{ since: 'v3.28', follows: ['lim.ipip'] }],
  'route.crds': [
    {
      since: 'v3.30',
      until: 'v3.31',
      passages: [
        {
          page: 'upgrade',
          words: ['-f operator-crds.yaml', '-f tigera-operator.yaml'],
          under: 'Upgrading an installation that uses the operator',
        },
      ],
    },
  ],
  'route.crds-file': [
    {
      since: 'v3.32',
      passages: [
        {
          page: 'upgrade',
          words: ['-f v1_crd_projectcalico_org.yaml', '-f tigera-operator.yaml'],
          under: 'Upgrading an installation that uses the operator',
        },
      ],
    },
  ],
  'route.linux-manifest': [
    {
      since: 'v3.16',
      until: 'v3.19',
      passages: [
        { page: 'upgrade', words: ['manifest that corresponds to your original installation method'] },
        { page: 'upgrade', words: ['procedure varies by datastore type.'] },
      ],
    },
  ],
  'route.linux': [
    {
      since: 'v3.20',
      passages: [{ page: 'upgrade', words: ['procedure varies by datastore type and install method'] }],
    },
  ],
  'route.windows-by-hand': [
    {
      since: 'v3.16',
      until: 'v3.30',
      absent: { pages: ['maintain', 'standard', 'quickstart'], words: ['to upgrade', 'manual upgrade'] },
    },
  ],
  'route.windows-preview': [
    {
      since: 'v3.23',
      until: 'v3.26',
      passages: [
        { page: 'quickstart', words: ['Upgrades from a tech preview version', 'might not be seamless'] },
      ],
    },
  ],
  'route.windows-operator': [{ since: 'v3.27', follows: ['install.upgrade'] }],
} as const satisfies Passages;
