import type { Passages } from './types.ts';

const AKS_NON_HPC = [
  'AKS requirements',
  'Non-HPC',
  'available with Kubernetes version 1.20 or later',
] as const;

/** Where the pages list Kubernetes versions, and what they say of all others. */
export const kubernetesPassages = {
  'k8s.windows-page': [
    {
      since: 'v3.16',
      until: 'v3.16',
      passages: [
        {
          page: 'requirements',
          words: ['Versions 1.18, 1.17, 1.16', 'Earlier versions may work, but we do not actively test'],
        },
        { page: 'quickstart', words: ['Kubernetes clusters with versions 1.18, 1.17, or 1.16'] },
      ],
    },
    {
      since: 'v3.17',
      until: 'v3.17',
      passages: [
        {
          page: 'requirements',
          words: ['Versions 1.19, 1.18, 1.17', 'Earlier versions may work, but we do not actively test'],
        },
        { page: 'quickstart', words: ['Kubernetes clusters with versions 1.18, 1.17, or 1.16'] },
      ],
    },
    {
      since: 'v3.18',
      until: 'v3.21',
      passages: [
        {
          page: 'requirements',
          words: ['Versions 1.20, 1.19, or 1.18', 'Earlier versions may work, but we do not actively test'],
        },
        { page: 'quickstart', words: ['Kubernetes clusters with versions 1.20, 1.19, or 1.18'] },
      ],
    },
    {
      since: 'v3.22',
      until: 'v3.22',
      docs: 'as-released',
      passages: [
        {
          page: 'requirements',
          words: ['Versions 1.20, 1.19, or 1.18', 'Earlier versions may work, but we do not actively test'],
        },
        { page: 'quickstart', words: ['Kubernetes clusters with versions 1.20, 1.19, or 1.18'] },
      ],
    },
    {
      since: 'v3.22',
      until: 'v3.22',
      docs: 'amended',
      passages: [
        {
          page: '=v3.22.1-requirements',
          words: [
            'See the [Kubernetes requirements]',
            'Earlier versions may work, but we do not actively test',
          ],
        },
      ],
    },
    {
      since: 'v3.23',
      passages: [
        {
          page: 'requirements',
          words: [
            'See the [Kubernetes requirements]',
            'Earlier versions may work, but we do not actively test',
          ],
        },
      ],
    },
  ],
  'k8s.general-page': [
    {
      since: 'v3.16',
      until: 'v3.16',
      docs: 'as-released',
      passages: [
        {
          page: 'k8sreq',
          words: [
            'against the following Kubernetes versions',
            '1.16',
            '1.17',
            '1.18',
            'Other versions are likely to work',
          ],
        },
      ],
    },
    {
      since: 'v3.16',
      until: 'v3.16',
      docs: 'amended',
      passages: [
        {
          page: '=v3.16.6-k8sreq',
          words: [
            'against the following Kubernetes versions',
            '1.16',
            '1.17',
            '1.18',
            '1.19',
            'Other versions are likely to work',
          ],
        },
      ],
    },
    {
      since: 'v3.17',
      until: 'v3.17',
      passages: [
        {
          page: 'k8sreq',
          words: [
            'against the following Kubernetes versions',
            '1.17',
            '1.18',
            '1.19',
            'Other versions are likely to work',
          ],
        },
      ],
    },
    {
      since: 'v3.18',
      until: 'v3.18',
      passages: [
        {
          page: 'k8sreq',
          words: [
            'against the following Kubernetes versions',
            '1.18',
            '1.19',
            '1.20',
            'Other versions are likely to work',
          ],
        },
      ],
    },
    {
      since: 'v3.19',
      until: 'v3.20',
      passages: [
        {
          page: 'k8sreq',
          words: [
            'against the following Kubernetes versions',
            '1.19',
            '1.20',
            '1.21',
            'will not work on Kubernetes v1.15 or below',
            'v1.16-v1.18 may work, but they are no longer tested',
          ],
        },
      ],
    },
    {
      since: 'v3.21',
      until: 'v3.21',
      passages: [
        {
          page: 'k8sreq',
          words: [
            'against the following Kubernetes versions',
            '1.20',
            '1.21',
            '1.22',
            'will not work on Kubernetes v1.15 or below',
            'v1.16-v1.18 may work, but they are no longer tested',
          ],
        },
      ],
    },
    {
      since: 'v3.22',
      until: 'v3.23',
      passages: [
        {
          page: 'k8sreq',
          words: [
            'against the following Kubernetes versions',
            '1.21',
            '1.22',
            '1.23',
            'will not work on Kubernetes v1.15 or below',
            'v1.16-v1.18 may work, but they are no longer tested',
          ],
        },
      ],
    },
    {
      since: 'v3.24',
      until: 'v3.24',
      docs: 'as-released',
      passages: [
        {
          page: 'k8sreq',
          words: [
            'against the following Kubernetes versions',
            '1.22',
            '1.23',
            '1.24',
            'will not work on Kubernetes v1.15 or below',
            'v1.16-v1.18 may work, but they are no longer tested',
          ],
        },
      ],
    },
    {
      since: 'v3.24',
      until: 'v3.24',
      docs: 'amended',
      passages: [
        {
          page: 'k8sreq-final',
          words: [
            'against the following Kubernetes versions',
            '1.22',
            '1.23',
            '1.24',
            '1.25',
            'will not work on Kubernetes v1.15 or below',
          ],
        },
      ],
    },
    {
      since: 'v3.25',
      until: 'v3.25',
      docs: 'as-released',
      passages: [
        {
          page: 'k8sreq',
          words: [
            'against the following Kubernetes versions',
            '1.22',
            '1.23',
            '1.24',
            'will not work on Kubernetes v1.15 or below',
            'v1.16-v1.18 may work, but they are no longer tested',
          ],
        },
      ],
    },
    {
      since: 'v3.25',
      until: 'v3.25',
      docs: 'amended',
      passages: [
        {
          page: 'k8sreq-final',
          words: [
            'against the following Kubernetes versions',
            '1.23',
            '1.24',
            '1.25',
            '1.26',
            '1.27',
            '1.28',
            'will not work on Kubernetes v1.15 or below',
            'we are not actively testing them',
          ],
        },
      ],
    },
    {
      since: 'v3.26',
      until: 'v3.26',
      docs: 'as-released',
      passages: [
        {
          page: 'k8sreq',
          words: [
            'against the following Kubernetes versions',
            '1.24',
            '1.25',
            '1.26',
            'will not work on Kubernetes v1.20 or below',
            'v1.21 may work, but is no longer tested',
          ],
        },
      ],
    },
    {
      since: 'v3.26',
      until: 'v3.26',
      docs: 'amended',
      passages: [
        {
          page: 'k8sreq-final',
          words: [
            'against the following Kubernetes versions',
            '1.24',
            '1.25',
            '1.26',
            '1.27',
            '1.28',
            'will not work on Kubernetes v1.20 or below',
            'we are not actively testing them',
          ],
        },
      ],
    },
    {
      since: 'v3.27',
      until: 'v3.27',
      docs: 'as-released',
      passages: [
        {
          page: 'k8sreq',
          words: [
            'against the following Kubernetes versions',
            '1.24',
            '1.25',
            '1.26',
            '1.27',
            '1.28',
            'will not work on Kubernetes v1.20 or below',
            'v1.21 may work, but is no longer tested',
          ],
        },
      ],
    },
    {
      since: 'v3.27',
      until: 'v3.27',
      docs: 'amended',
      passages: [
        {
          page: 'k8sreq-final',
          words: [
            'against the following Kubernetes versions',
            '1.27',
            '1.28',
            '1.29',
            'will not work on Kubernetes v1.20 or below',
            'we are not actively testing them',
          ],
        },
      ],
    },
    {
      since: 'v3.28',
      until: 'v3.28',
      docs: 'as-released',
      passages: [
        {
          page: 'k8sreq',
          words: [
            'against the following Kubernetes versions',
            '1.27',
            '1.28',
            '1.29',
            'we are not actively testing them',
            'will not work on Kubernetes v1.20 or below',
          ],
        },
      ],
    },
    {
      since: 'v3.28',
      until: 'v3.28',
      docs: 'amended',
      passages: [
        {
          page: 'k8sreq-final',
          words: [
            'against the following Kubernetes versions',
            '1.27',
            '1.28',
            '1.29',
            '1.30',
            'will not work on Kubernetes v1.20 or below',
            'we are not actively testing them',
          ],
        },
      ],
    },
    {
      since: 'v3.29',
      until: 'v3.29',
      docs: 'as-released',
      passages: [
        {
          page: 'k8sreq',
          words: [
            'against the following Kubernetes versions',
            '1.29',
            '1.30',
            '1.31',
            'we are not actively testing them',
            'will not work on Kubernetes v1.20 or below',
          ],
        },
      ],
    },
    {
      since: 'v3.29',
      until: 'v3.29',
      docs: 'amended',
      passages: [
        {
          page: 'k8sreq-final',
          words: [
            'against the following Kubernetes versions',
            '1.29',
            '1.30',
            '1.31',
            '1.32',
            'will not work on Kubernetes v1.20 or below',
            'we are not actively testing them',
          ],
        },
      ],
    },
    {
      since: 'v3.30',
      until: 'v3.30',
      docs: 'as-released',
      passages: [
        {
          page: 'k8sreq',
          words: [
            'against the following Kubernetes versions',
            '1.31',
            '1.32',
            '1.33',
            'we are not actively testing them',
            'will not work on Kubernetes v1.20 or below',
          ],
        },
      ],
    },
    {
      since: 'v3.30',
      until: 'v3.30',
      docs: 'amended',
      passages: [
        {
          page: 'k8sreq-final',
          words: [
            'against the following Kubernetes versions',
            '1.31',
            '1.32',
            '1.33',
            '1.34',
            '1.35',
            'will not work on Kubernetes v1.20 or below',
            'we are not actively testing them',
          ],
        },
      ],
    },
    {
      since: 'v3.31',
      until: 'v3.31',
      docs: 'as-released',
      passages: [
        {
          page: 'k8sreq',
          words: [
            'against the following Kubernetes versions',
            '1.32',
            '1.33',
            '1.34',
            'we are not actively testing them',
            'will not work on Kubernetes v1.20 or below',
          ],
        },
      ],
    },
    {
      since: 'v3.31',
      until: 'v3.31',
      docs: 'amended',
      passages: [
        {
          page: 'k8sreq-final',
          words: [
            'against the following Kubernetes versions',
            '1.32',
            '1.33',
            '1.34',
            '1.35',
            'will not work on Kubernetes v1.20 or below',
            'we are not actively testing them',
          ],
        },
      ],
    },
    {
      since: 'v3.32',
      passages: [
        {
          page: 'k8sreq',
          words: [
            'against the following Kubernetes versions',
            '1.34',
            '1.35',
            '1.36',
            'we are not actively testing them',
            'will not work on Kubernetes v1.20 or below',
          ],
        },
      ],
    },
  ],
  'k8s.hpc-minimum': [
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
            'Kubernetes v1.22+',
            'For Kubernetes v1.23+, HostProcess containers are enabled by default',
          ],
        },
      ],
    },
    {
      since: 'v3.27',
      passages: [
        {
          page: 'requirements',
          words: [
            'Kubernetes v1.22+',
            'For Kubernetes v1.23+, HostProcess containers are enabled by default',
          ],
        },
        { page: 'operator', words: ['Kubernetes v1.22+'] },
      ],
    },
  ],
  'k8s.dsr-minimum': [
    {
      since: 'v3.16',
      until: 'v3.16',
      passages: [
        {
          page: 'standard',
          words: ['WinDSR feature gate must be enabled', '1903 build 18317', 'Kubernetes v1.14 or greater'],
        },
      ],
    },
    {
      since: 'v3.17',
      until: 'v3.18',
      passages: [
        {
          page: 'standard',
          words: ['WinDSR feature gate must be enabled', '1903 build 18317', 'Kubernetes v1.14 or greater'],
        },
        { page: 'requirements', words: ['DSR support', '17763.1432'] },
        { page: 'limitations', words: ['Windows 1809 and 1903 prior to build 18317'] },
      ],
    },
    {
      since: 'v3.19',
      until: 'v3.19',
      docs: 'as-released',
      passages: [
        {
          page: 'standard',
          words: ['WinDSR feature gate must be enabled', '1903 build 18317', 'Kubernetes v1.14 or greater'],
        },
        { page: 'requirements', words: ['DSR support', '17763.1432'] },
        { page: 'limitations', words: ['Windows 1809 and 1903 prior to build 18317'] },
      ],
    },
    {
      since: 'v3.19',
      until: 'v3.19',
      docs: 'amended',
      passages: [
        {
          page: '=v3.19.2-standard',
          words: [
            'WinDSR feature gate must be enabled',
            '17763.1432 or greater and Kubernetes v1.14 or greater',
          ],
        },
      ],
    },
    {
      since: 'v3.20',
      until: 'v3.20',
      passages: [
        {
          page: 'standard',
          words: [
            'WinDSR feature gate must be enabled',
            '17763.1432 or greater and Kubernetes v1.14 or greater',
          ],
        },
      ],
    },
    {
      since: 'v3.21',
      until: 'v3.27',
      passages: [
        {
          page: 'standard',
          words: [
            '17763.1432 or greater and Kubernetes v1.14 or greater',
            'will automatically enable the WinDSR feature gate',
          ],
        },
      ],
    },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'as-released',
      passages: [
        {
          page: 'standard',
          words: [
            '17763.1432 or greater and Kubernetes v1.14 or greater',
            'will automatically enable the WinDSR feature gate',
          ],
        },
      ],
    },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'amended',
      absent: { pages: ['requirements-final', 'operator', 'limitations-final'], words: ['WinDSR', 'v1.14'] },
    },
    {
      since: 'v3.31',
      absent: { pages: ['requirements', 'operator', 'limitations'], words: ['WinDSR', 'v1.14'] },
    },
  ],
  'k8s.aks-minimum': [
    { since: 'v3.16', until: 'v3.17', passages: [{ page: 'limitations', words: ['AKS'] }] },
    {
      since: 'v3.18',
      until: 'v3.18',
      docs: 'as-released',
      passages: [{ page: 'limitations', words: ['AKS'] }],
    },
    {
      since: 'v3.18',
      until: 'v3.18',
      docs: 'amended',
      passages: [
        { page: '=v3.18.2-quickstart', words: ['Additionally, for AKS', 'Kubernetes version 1.20+'] },
      ],
    },
    {
      since: 'v3.19',
      until: 'v3.21',
      passages: [{ page: 'quickstart', words: ['Additionally, for AKS', 'Kubernetes version 1.20+'] }],
    },
    {
      since: 'v3.22',
      until: 'v3.22',
      docs: 'as-released',
      passages: [{ page: 'quickstart', words: ['Additionally, for AKS', 'Kubernetes version 1.20+'] }],
    },
    {
      since: 'v3.22',
      until: 'v3.22',
      docs: 'amended',
      passages: [
        {
          page: '=v3.22.1-requirements',
          words: ['AKS requirements', 'Available with Kubernetes version 1.20 or later'],
        },
      ],
    },
    {
      since: 'v3.23',
      until: 'v3.26',
      passages: [
        {
          page: 'requirements',
          words: ['AKS requirements', 'Available with Kubernetes version 1.20 or later'],
        },
      ],
    },
    {
      since: 'v3.27',
      until: 'v3.27',
      passages: [{ page: 'requirements', words: AKS_NON_HPC }],
    },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'as-released',
      passages: [{ page: 'requirements', words: AKS_NON_HPC }],
    },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'amended',
      passages: [{ page: 'requirements-final', words: AKS_NON_HPC }],
    },
    { since: 'v3.31', passages: [{ page: 'requirements', words: AKS_NON_HPC }] },
  ],
} as const satisfies Passages;
