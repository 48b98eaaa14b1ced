import type { Passages } from './types.ts';

/** Where the pages say what the Linux side needs. */
export const linuxPassages = {
  'linux.calico-minimum': [
    {
      since: 'v3.16',
      until: 'v3.16',
      passages: [
        { page: 'requirements', words: ['At least one Linux Kubernetes worker node', 'v3.12.0+'] },
        { page: 'quickstart', words: ['Linux control node requirements', 'v3.12+'] },
      ],
    },
    {
      since: 'v3.17',
      until: 'v3.18',
      passages: [
        { page: 'requirements', words: ['At least one Linux Kubernetes worker node', 'v3.12.0+'] },
        { page: 'quickstart', words: ['Linux control node requirements', 'v3.12+'] },
      ],
    },
    {
      since: 'v3.19',
      until: 'v3.19',
      docs: 'as-released',
      passages: [
        { page: 'requirements', words: ['At least one Linux Kubernetes worker node', 'v3.12.0+'] },
        { page: 'quickstart', words: ['Linux control node requirements', 'v3.12+'] },
      ],
    },
    {
      since: 'v3.19',
      until: 'v3.19',
      docs: 'amended',
      passages: [
        { page: '=v3.19.2-requirements', words: ['At least one Linux Kubernetes worker node', 'v3.12+'] },
      ],
    },
    {
      since: 'v3.20',
      until: 'v3.26',
      passages: [{ page: 'requirements', words: ['At least one Linux Kubernetes worker node', 'v3.12+'] }],
    },
    {
      since: 'v3.27',
      until: 'v3.27',
      passages: [
        {
          page: 'requirements',
          words: ['v3.12+ is required for manual installs, and v3.27+ for Operator installs'],
        },
      ],
    },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'as-released',
      passages: [
        {
          page: 'requirements',
          words: ['v3.12+ is required for manual installs, and v3.27+ for Operator installs'],
        },
      ],
    },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'amended',
      passages: [{ page: 'requirements-final', words: ['v3.27', 'is required for Operator installs'] }],
    },
    {
      since: 'v3.31',
      passages: [{ page: 'requirements', words: ['v3.27+ is required for Operator installs'] }],
    },
  ],
  'linux.worker-count': [
    {
      since: 'v3.16',
      until: 'v3.16',
      passages: [{ page: 'requirements', words: ['At least one Linux Kubernetes worker node'] }],
      absent: { pages: ['requirements', 'quickstart'], words: ['Typha'] },
    },
    {
      since: 'v3.17',
      until: 'v3.18',
      passages: [
        { page: 'requirements', words: ['requires four Linux worker nodes', 'requirements for Typha'] },
      ],
    },
    {
      since: 'v3.19',
      until: 'v3.19',
      docs: 'as-released',
      passages: [
        { page: 'requirements', words: ['requires four Linux worker nodes', 'requirements for Typha'] },
      ],
    },
    {
      since: 'v3.19',
      until: 'v3.19',
      docs: 'amended',
      passages: [
        {
          page: '=v3.19.2-requirements',
          words: ['For operator-managed Linux', 'three Linux worker nodes are required', 'for Typha'],
        },
      ],
    },
    {
      since: 'v3.20',
      until: 'v3.26',
      passages: [
        {
          page: 'requirements',
          words: ['For operator-managed Linux', 'three Linux worker nodes are required', 'for Typha'],
        },
      ],
    },
    {
      since: 'v3.27',
      passages: [
        {
          page: 'requirements',
          words: [
            'For operator-managed Linux',
            'three Linux worker nodes are required',
            'for Typha, which only runs on Linux nodes',
          ],
        },
      ],
    },
  ],
} as const satisfies Passages;
