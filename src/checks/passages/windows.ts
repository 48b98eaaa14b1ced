import type { Passages } from './types.ts';

/** Where the pages name Windows versions and their builds. */
export const windowsPassages = {
  'ws2019-1809': [
    {
      since: 'v3.16',
      until: 'v3.16',
      passages: [
        { page: 'requirements', words: ['Windows Server 2019 / 1809 (RS5) or greater', 'some limitations'] },
        { page: 'quickstart', words: ['Windows Server 1903 (AKA 19H1) build 18317 or greater'] },
        { page: 'limitations', words: ['Windows 1809 and 1903 prior to build 18317', 'source NAT'] },
      ],
    },
    {
      since: 'v3.17',
      until: 'v3.18',
      passages: [
        {
          page: 'requirements',
          words: [
            'Windows Server 2019 / 1809 (RS5) or greater',
            'some limitations',
            'DSR support',
            'Build 17763.1432',
          ],
        },
        { page: 'quickstart', words: ['Windows Server 1809 (build Build 17763.1432 or greater)'] },
        { page: 'limitations', words: ['Windows 1809 and 1903 prior to build 18317', 'source NAT'] },
      ],
    },
    {
      since: 'v3.19',
      until: 'v3.19',
      docs: 'as-released',
      passages: [
        {
          page: 'requirements',
          words: [
            'Windows Server 2019 / 1809 (RS5) or greater',
            'some limitations',
            'DSR support',
            'Build 17763.1432',
          ],
        },
        { page: 'quickstart', words: ['Windows Server 1809 (build Build 17763.1432 or greater)'] },
        { page: 'limitations', words: ['Windows 1809 and 1903 prior to build 18317', 'source NAT'] },
      ],
    },
    {
      since: 'v3.19',
      until: 'v3.19',
      docs: 'amended',
      passages: [
        { page: '=v3.19.2-requirements', words: ['Windows Server 1809 (build Build 17763.1432 or greater)'] },
      ],
    },
    {
      since: 'v3.20',
      until: 'v3.25',
      passages: [
        { page: 'requirements', words: ['Windows Server 1809 (build Build 17763.1432 or greater)'] },
      ],
    },
    {
      since: 'v3.26',
      passages: [{ page: 'requirements', words: ['Windows Server 1809 (build 17763.1432 or later)'] }],
    },
  ],
  ws1903: [
    {
      since: 'v3.16',
      until: 'v3.16',
      passages: [
        { page: 'requirements', words: ['Windows Server 1903 (AKA 19H1) build 18317 or greater'] },
        { page: 'quickstart', words: ['Windows Server 1903 (AKA 19H1) build 18317 or greater'] },
      ],
    },
    {
      since: 'v3.17',
      until: 'v3.18',
      passages: [
        {
          page: 'requirements',
          words: [
            'Windows Server 1903 (AKA 19H1) build 18317 or greater',
            'DSR support',
            'OS 1903: Build 18362.1049',
          ],
        },
        { page: 'quickstart', words: ['Windows Server 1903 (AKA 19H1 build 18362.1049 or greater)'] },
      ],
    },
    {
      since: 'v3.19',
      until: 'v3.19',
      docs: 'as-released',
      passages: [
        {
          page: 'requirements',
          words: [
            'Windows Server 1903 (AKA 19H1) build 18317 or greater',
            'DSR support',
            'OS 1903: Build 18362.1049',
          ],
        },
        { page: 'quickstart', words: ['Windows Server 1903 (AKA 19H1 build 18362.1049 or greater)'] },
      ],
    },
    {
      since: 'v3.19',
      until: 'v3.19',
      docs: 'amended',
      passages: [
        { page: '=v3.19.2-limitations', words: ['VXLAN support', 'Windows 1903 build 18317 and above'] },
      ],
      absent: { pages: ['=v3.19.2-requirements'], words: ['1903', '18362'] },
    },
    {
      since: 'v3.20',
      passages: [{ page: 'limitations', words: ['VXLAN support', 'Windows 1903 build 18317 and above'] }],
      absent: { pages: ['requirements'], words: ['1903', '18362'] },
    },
  ],
  ws1909: [
    {
      since: 'v3.16',
      until: 'v3.16',
      absent: { pages: ['requirements', 'quickstart', 'limitations'], words: ['1909', '18363'] },
    },
    {
      since: 'v3.17',
      until: 'v3.18',
      passages: [
        {
          page: 'requirements',
          words: ['1903 (AKA 19H1) build 18317 or greater', 'OS 1909: Build 18363.1049'],
        },
        { page: 'quickstart', words: ['Windows Server 1909 (AKA 19H2 build 18362.1049 or greater)'] },
      ],
    },
    {
      since: 'v3.19',
      until: 'v3.19',
      docs: 'as-released',
      passages: [
        {
          page: 'requirements',
          words: ['1903 (AKA 19H1) build 18317 or greater', 'OS 1909: Build 18363.1049'],
        },
        { page: 'quickstart', words: ['Windows Server 1909 (AKA 19H2 build 18362.1049 or greater)'] },
      ],
    },
    {
      since: 'v3.19',
      until: 'v3.19',
      docs: 'amended',
      absent: { pages: ['=v3.19.2-requirements', '=v3.19.2-limitations'], words: ['1909', '18363'] },
    },
    { since: 'v3.20', absent: { pages: ['requirements', 'limitations'], words: ['1909', '18363'] } },
  ],
  ws2004: [
    {
      since: 'v3.16',
      until: 'v3.18',
      passages: [{ page: 'requirements', words: ['Windows Server 1903 (AKA 19H1) build 18317 or greater'] }],
      absent: { pages: ['requirements', 'quickstart', 'limitations'], words: ['2004', '19041'] },
    },
    {
      since: 'v3.19',
      until: 'v3.19',
      docs: 'as-released',
      passages: [{ page: 'requirements', words: ['Windows Server 1903 (AKA 19H1) build 18317 or greater'] }],
      absent: { pages: ['requirements', 'quickstart', 'limitations'], words: ['2004', '19041'] },
    },
    {
      since: 'v3.19',
      until: 'v3.19',
      docs: 'amended',
      passages: [
        { page: '=v3.19.2-requirements', words: ['Windows Server 2004 (build 19041)'] },
        { page: '=v3.19.2-quickstart', words: ['Windows Server 2004 (build 19041)'] },
      ],
    },
    {
      since: 'v3.20',
      until: 'v3.21',
      passages: [
        { page: 'requirements', words: ['Windows Server 2004 (build 19041)'] },
        { page: 'quickstart', words: ['Windows Server 2004 (build 19041)'] },
      ],
    },
    {
      since: 'v3.22',
      until: 'v3.22',
      docs: 'as-released',
      passages: [
        { page: 'requirements', words: ['Windows Server 2004 (build 19041)'] },
        { page: 'quickstart', words: ['Windows Server 2004 (build 19041)'] },
      ],
    },
    {
      since: 'v3.22',
      until: 'v3.22',
      docs: 'amended',
      absent: { pages: ['=v3.22.1-requirements', 'limitations'], words: ['2004', '19041'] },
    },
    { since: 'v3.23', absent: { pages: ['requirements', 'limitations'], words: ['2004', '19041'] } },
  ],
  ws20h2: [
    {
      since: 'v3.16',
      until: 'v3.18',
      passages: [{ page: 'requirements', words: ['Windows Server 1903 (AKA 19H1) build 18317 or greater'] }],
      absent: { pages: ['requirements', 'quickstart', 'limitations'], words: ['20H2', '19042'] },
    },
    {
      since: 'v3.19',
      until: 'v3.19',
      docs: 'as-released',
      passages: [{ page: 'requirements', words: ['Windows Server 1903 (AKA 19H1) build 18317 or greater'] }],
      absent: { pages: ['requirements', 'quickstart', 'limitations'], words: ['20H2', '19042'] },
    },
    {
      since: 'v3.19',
      until: 'v3.19',
      docs: 'amended',
      passages: [
        { page: '=v3.19.2-requirements', words: ['Windows Server 20H2 (build 19042)'] },
        { page: '=v3.19.2-quickstart', words: ['Windows Server 20H2 (build 19042)'] },
      ],
    },
    {
      since: 'v3.20',
      until: 'v3.21',
      passages: [
        { page: 'requirements', words: ['Windows Server 20H2 (build 19042)'] },
        { page: 'quickstart', words: ['Windows Server 20H2 (build 19042)'] },
      ],
    },
    {
      since: 'v3.22',
      until: 'v3.22',
      docs: 'as-released',
      passages: [
        { page: 'requirements', words: ['Windows Server 20H2 (build 19042)'] },
        { page: 'quickstart', words: ['Windows Server 20H2 (build 19042)'] },
      ],
    },
    {
      since: 'v3.22',
      until: 'v3.22',
      docs: 'amended',
      passages: [{ page: '=v3.22.1-requirements', words: ['Windows Server 20H2 (build 19042)'] }],
    },
    {
      since: 'v3.23',
      until: 'v3.23',
      passages: [{ page: 'requirements', words: ['Windows Server 20H2 (build 19042)'] }],
    },
    {
      since: 'v3.24',
      until: 'v3.25',
      docs: 'as-released',
      passages: [{ page: 'requirements', words: ['Windows Server 20H2 (build 19042)'] }],
    },
    {
      since: 'v3.24',
      until: 'v3.25',
      docs: 'amended',
      absent: { pages: ['requirements-final'], words: ['20H2', '19042'] },
    },
    { since: 'v3.26', absent: { pages: ['requirements', 'limitations'], words: ['20H2', '19042'] } },
  ],
  ws2022: [
    {
      since: 'v3.16',
      until: 'v3.18',
      passages: [{ page: 'requirements', words: ['Windows Server 1903 (AKA 19H1) build 18317 or greater'] }],
      absent: { pages: ['requirements', 'quickstart', 'limitations'], words: ['2022', '20348'] },
    },
    {
      since: 'v3.19',
      until: 'v3.19',
      docs: 'as-released',
      passages: [{ page: 'requirements', words: ['Windows Server 1903 (AKA 19H1) build 18317 or greater'] }],
      absent: { pages: ['requirements', 'quickstart', 'limitations'], words: ['2022', '20348'] },
    },
    {
      since: 'v3.19',
      until: 'v3.19',
      docs: 'amended',
      absent: { pages: ['=v3.19.2-requirements', '=v3.19.2-limitations'], words: ['2022', '20348'] },
    },
    {
      since: 'v3.20',
      until: 'v3.23',
      absent: { pages: ['requirements', 'limitations'], words: ['2022', '20348'] },
    },
    {
      since: 'v3.24',
      until: 'v3.25',
      docs: 'as-released',
      absent: { pages: ['requirements', 'limitations'], words: ['2022', '20348'] },
    },
    {
      since: 'v3.24',
      until: 'v3.25',
      docs: 'amended',
      passages: [{ page: 'requirements-final', words: ['Windows Server 2022 (build 20348.169 or later)'] }],
    },
    {
      since: 'v3.26',
      passages: [{ page: 'requirements', words: ['Windows Server 2022 (build 20348.169 or later)'] }],
    },
  ],
  ws23h2: [
    {
      since: 'v3.16',
      until: 'v3.18',
      passages: [{ page: 'requirements', words: ['Windows Server 1903 (AKA 19H1) build 18317 or greater'] }],
      absent: { pages: ['requirements', 'quickstart', 'limitations'], words: ['23H2', '25398'] },
    },
    {
      since: 'v3.19',
      until: 'v3.19',
      docs: 'as-released',
      passages: [{ page: 'requirements', words: ['Windows Server 1903 (AKA 19H1) build 18317 or greater'] }],
      absent: { pages: ['requirements', 'quickstart', 'limitations'], words: ['23H2', '25398'] },
    },
    {
      since: 'v3.19',
      until: 'v3.19',
      docs: 'amended',
      absent: { pages: ['=v3.19.2-requirements', '=v3.19.2-limitations'], words: ['23H2', '25398'] },
    },
    { since: 'v3.20', absent: { pages: ['requirements', 'limitations'], words: ['23H2', '25398'] } },
  ],
  ws2025: [
    {
      since: 'v3.16',
      until: 'v3.18',
      passages: [{ page: 'requirements', words: ['Windows Server 1903 (AKA 19H1) build 18317 or greater'] }],
      absent: { pages: ['requirements', 'quickstart', 'limitations'], words: ['Server 2025', '26100'] },
    },
    {
      since: 'v3.19',
      until: 'v3.19',
      docs: 'as-released',
      passages: [{ page: 'requirements', words: ['Windows Server 1903 (AKA 19H1) build 18317 or greater'] }],
      absent: { pages: ['requirements', 'quickstart', 'limitations'], words: ['Server 2025', '26100'] },
    },
    {
      since: 'v3.19',
      until: 'v3.19',
      docs: 'amended',
      absent: { pages: ['=v3.19.2-requirements', '=v3.19.2-limitations'], words: ['Server 2025', '26100'] },
    },
    {
      since: 'v3.20',
      until: 'v3.31',
      absent: { pages: ['requirements', 'limitations'], words: ['Server 2025', '26100'] },
    },
    {
      since: 'v3.32',
      absent: {
        pages: ['requirements', 'limitations', 'operator', 'code-winversions'],
        words: ['Server 2025', '26100', 'ltsc2025'],
      },
    },
  ],
} as const satisfies Passages;
