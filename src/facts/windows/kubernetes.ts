import type { KubernetesNames } from './types.ts';

/** Minor versions from one to another, both included. */
function from(first: number, last: number): readonly string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => `1.${first + index}`);
}

const TABLE_2020 = ['gh-website-23879'];

/** What `inferred` means to whoever reads it. */
export const INFERRED =
  'That page has no rows for single versions, so this is inferred from the revisions that were read.';

/** Which Kubernetes versions name which Windows version. A version with an empty list was looked for and not found. */
export const kubernetesNames: readonly KubernetesNames[] = [
  {
    windows: 'ws2019',
    named: [
      { versions: from(14, 19), basis: 'row', sources: TABLE_2020 },
      { versions: ['1.20'], basis: 'row', sources: ['k8s-intro-rows-117-120'] },
      { versions: ['1.21'], basis: 'row', sources: ['k8s-intro-rows-120-122-ko'] },
      { versions: ['1.22'], basis: 'row', sources: ['k8s-intro-014f73f'] },
      {
        versions: from(23, 34),
        basis: 'inferred',
        sources: ['k8s-intro-06fab74', 'k8s-intro-9953899', 'gh-website-30947'],
      },
    ],
    remark:
      'A change proposed on 2025-12-19 took it off the page, which in March 2026 named Windows Server 2022 and 2025 only.',
  },
  {
    windows: 'ws1809-sac',
    named: [{ versions: from(14, 18), basis: 'row', sources: TABLE_2020 }],
  },
  {
    windows: 'ws1903',
    named: [{ versions: ['1.18'], basis: 'row', sources: ['gh-website-23879', 'k8s-intro-rows-117-120'] }],
  },
  {
    windows: 'ws1909',
    named: [
      { versions: ['1.18', '1.19'], basis: 'row', sources: TABLE_2020 },
      { versions: ['1.20'], basis: 'row', sources: ['k8s-intro-rows-117-120'] },
    ],
  },
  {
    windows: 'ws2004',
    named: [
      { versions: ['1.19'], basis: 'row', sources: TABLE_2020 },
      { versions: ['1.20'], basis: 'row', sources: ['k8s-intro-rows-117-120'] },
      { versions: ['1.21'], basis: 'row', sources: ['k8s-intro-rows-120-122-ko'] },
      { versions: ['1.22'], basis: 'row', sources: ['k8s-intro-014f73f'] },
    ],
  },
  {
    windows: 'ws20h2',
    named: [
      { versions: ['1.21'], basis: 'row', sources: ['k8s-intro-rows-120-122-ko'] },
      { versions: ['1.22'], basis: 'row', sources: ['k8s-intro-014f73f'] },
      { versions: from(23, 34), basis: 'inferred', sources: ['k8s-intro-06fab74', 'k8s-intro-9953899'] },
    ],
    remark: 'The page went on naming it long after its servicing had ended.',
  },
  {
    windows: 'ws2022',
    named: [
      {
        versions: from(23, 34),
        basis: 'inferred',
        sources: ['k8s-intro-06fab74', 'k8s-intro-9953899', 'gh-website-30947', 'gh-website-44401'],
      },
      {
        versions: ['1.35', '1.36'],
        basis: 'inferred',
        sources: ['gh-website-53724', 'gh-website-55058', 'gh-website-55103'],
      },
    ],
    remark:
      'That 1.23 was the first version is inferred: a change rewrote the page for 1.23, and its text could not be read.',
  },
  { windows: 'ws23h2', named: [] },
  {
    windows: 'ws2025',
    named: [
      {
        versions: ['1.35', '1.36'],
        basis: 'inferred',
        sources: ['gh-website-53724', 'gh-website-53349', 'gh-website-55058', 'gh-website-55103'],
      },
    ],
    remark:
      'That 1.35 was the first version is inferred: the change came after the documents of 1.35 were frozen in December 2025.',
  },
];
