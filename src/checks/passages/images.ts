import type { Passages } from './types.ts';

/** Where the source tree names the Windows versions of images. */
export const imagesPassages = {
  'images.windows-versions': [
    {
      since: 'v3.16',
      until: 'v3.21',
      absent: { pages: ['requirements', 'quickstart', 'standard'], words: ['ltsc', 'WINDOWS_VERSIONS'] },
    },
    {
      since: 'v3.22',
      until: 'v3.26',
      passages: [{ page: 'code-winversions', words: ['WINDOWS_VERSIONS?=1809 2004 20H2 ltsc2022'] }],
    },
    {
      since: 'v3.27',
      until: 'v3.31',
      passages: [{ page: 'code-winversions', words: ['WINDOWS_VERSIONS ?= 1809 ltsc2022'] }],
    },
    {
      since: 'v3.32',
      passages: [
        { page: 'code-winversions', words: ['WINDOWS_VERSIONS ?= ltsc2019 ltsc2022'] },
        { page: 'relnotes', words: ['Nano Server LTSC 2019 instead of 1809'] },
      ],
    },
  ],
} as const satisfies Passages;
