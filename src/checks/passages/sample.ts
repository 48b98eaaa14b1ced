import type { Passages } from './types.ts';

/** Words behind a few facts of each kind. */
export const samplePassages = {
  'lim.ipip': [{ since: 'v3.17', passages: [{ page: 'limitations', words: ['IPIP'] }] }],
  'strict-affinity': [
    {
      since: 'v3.24',
      passages: [
        { page: 'requirements', words: ['kubectl patch ipamconfigurations default', 'strictAffinity'] },
      ],
    },
  ],
} as const satisfies Passages;
