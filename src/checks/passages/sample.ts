import type { Passages } from './types.ts';

/** Words behind a few facts of each kind. */
export const samplePassages = {
  'ws2019-1809': [{ since: 'v3.20', passages: [{ page: 'requirements', words: ['17763.1432'] }] }],
  'lim.log-action': [
    {
      since: 'v3.26',
      until: 'v3.28',
      docs: 'amended',
      passages: [{ page: 'limitations-final', words: ["'Log' action"] }],
    },
    { since: 'v3.29', passages: [{ page: 'limitations', words: ["'Log' action"] }] },
  ],
  'static-routes': [
    {
      since: 'v3.16',
      absent: { pages: ['requirements', 'limitations', 'quickstart'], words: ['static route'] },
    },
  ],
  'lim.ipip': [{ since: 'v3.17', passages: [{ page: 'limitations', words: ['IPIP'] }] }],
  'strict-affinity': [
    {
      since: 'v3.24',
      passages: [
        { page: 'requirements', words: ['kubectl patch ipamconfigurations default', 'strictAffinity'] },
      ],
    },
  ],
  'amend-log-action': [
    {
      since: 'v3.26',
      until: 'v3.28',
      docs: 'amended',
      passages: [{ page: '=docs-commit-2024-08-13', words: ["'Log' action"] }],
    },
  ],
} as const satisfies Passages;
