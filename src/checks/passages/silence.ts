import type { Passages } from './types.ts';

const PATCH = ['"bgp": "Enabled"', '"bgp":"Enabled"'] as const;
const BACKEND = ['calico_backend'] as const;
const DRAIN = ['kubectl drain'] as const;
const BACKUP = ['backup', 'back up', 'snapshot'] as const;
const UNCORDON = ['uncordon'] as const;
const MAX_PODS = ['max-pods'] as const;
const ON_ETCD = ['etcdv3', 'ETCD_ENDPOINTS', 'EtcdEndpoints'] as const;
const REQUIREMENTS = ['requirements'] as const;
const EDITED = ['requirements-final'] as const;

/**
 * Words that are on no Windows page, for what steps and notes say of them all, and what notes rest on. One page is named; who speaks of no Windows
 * page is held against every one of the release.
 */
export const silencePassages = {
  'bgp-on': [{ since: 'v3.17', absent: { pages: REQUIREMENTS, words: PATCH } }],
  'bgp-on-operator': [{ since: 'v3.27', absent: { pages: REQUIREMENTS, words: PATCH } }],
  'bgp-on-manifest': [{ since: 'v3.17', until: 'v3.30', absent: { pages: REQUIREMENTS, words: BACKEND } }],
  'bgp-on-etcd': [{ since: 'v3.17', until: 'v3.30', absent: { pages: REQUIREMENTS, words: BACKEND } }],
  'bgp-off-etcd': [{ since: 'v3.17', until: 'v3.30', absent: { pages: REQUIREMENTS, words: BACKEND } }],
  'back-up': [{ since: 'v3.27', absent: { pages: REQUIREMENTS, words: BACKUP } }],
  'back-up-by-hand': [{ since: 'v3.16', until: 'v3.30', absent: { pages: REQUIREMENTS, words: BACKUP } }],
  'back-up-etcd': [{ since: 'v3.16', until: 'v3.30', absent: { pages: REQUIREMENTS, words: BACKUP } }],
  'back-up-cloud': [{ since: 'v3.17', absent: { pages: REQUIREMENTS, words: BACKUP } }],
  'back-out-drain': [{ since: 'v3.23', absent: { pages: REQUIREMENTS, words: DRAIN } }],
  'drain-for-features': [{ since: 'v3.17', absent: { pages: REQUIREMENTS, words: DRAIN } }],
  'drain-for-restart': [{ since: 'v3.16', absent: { pages: REQUIREMENTS, words: DRAIN } }],
  'uncordon-after-features': [{ since: 'v3.17', absent: { pages: REQUIREMENTS, words: UNCORDON } }],
  'uncordon-after-restart': [{ since: 'v3.16', absent: { pages: REQUIREMENTS, words: UNCORDON } }],
  'name-adapter-operator': [{ since: 'v3.27', absent: { pages: REQUIREMENTS, words: ['vxlanAdapter'] } }],
  'block-size-first': [
    { since: 'v3.28', until: 'v3.30', docs: 'amended', absent: { pages: EDITED, words: MAX_PODS } },
    { since: 'v3.31', absent: { pages: REQUIREMENTS, words: MAX_PODS } },
  ],
  'pool-bgp': [
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'amended',
      absent: { pages: EDITED, words: ['"vxlanMode":"Never"'] },
    },
    {
      since: 'v3.31',
      docs: 'as-released',
      absent: { pages: REQUIREMENTS, words: ['"vxlanMode":"Never"'] },
    },
  ],
  'dsrule.etcd-no-clusterip': [
    { since: 'v3.28', until: 'v3.30', docs: 'amended', absent: { pages: EDITED, words: ON_ETCD } },
    { since: 'v3.31', absent: { pages: REQUIREMENTS, words: ON_ETCD } },
  ],
  'block-size-exists': [
    { since: 'v3.16', absent: { pages: REQUIREMENTS, words: ['change-block-size', 'temporary-pool'] } },
  ],
  'reboot-and-repeat': [
    { since: 'v3.16', absent: { pages: REQUIREMENTS, words: ['reboot the node', 'restart the node'] } },
  ],
  'field-several-adapters-detected': [
    {
      since: 'v3.16',
      until: 'v3.20',
      absent: { pages: REQUIREMENTS, words: ['VXLAN_ADAPTER', 'multiple network adapters', 'vxlanAdapter'] },
    },
  ],
  'field-several-adapters-bgp': [{ since: 'v3.17', absent: { pages: REQUIREMENTS, words: ['autodetect'] } }],
  'field-other-cni': [
    {
      since: 'v3.27',
      until: 'v3.31',
      passages: [
        {
          page: 'code-uninstall-hpc',
          words: ['Stopping and removing kube-proxy service', 'Remove-CalicoService kube-proxy'],
        },
      ],
    },
  ],
} as const satisfies Passages;
