import type { EditionEntry } from './types.ts';

/** The releases with the day of their tag, oldest first. */
const RELEASES: readonly (readonly [id: string, date: string])[] = [
  ['v3.16', '2020-08-27'],
  ['v3.17', '2020-11-23'],
  ['v3.18', '2021-02-22'],
  ['v3.19', '2021-04-30'],
  ['v3.20', '2021-07-30'],
  ['v3.21', '2021-11-08'],
  ['v3.22', '2022-01-28'],
  ['v3.23', '2022-05-09'],
  ['v3.24', '2022-08-17'],
  ['v3.25', '2023-01-11'],
  ['v3.26', '2023-05-27'],
  ['v3.27', '2023-12-15'],
  ['v3.28', '2024-05-10'],
  ['v3.29', '2024-10-29'],
  ['v3.30', '2025-05-05'],
  ['v3.31', '2025-10-21'],
  ['v3.32', '2026-04-30'],
];

/** Every edition that the page knows, oldest first: spans of facts are measured on this order. */
export const EDITIONS: readonly EditionEntry[] = [
  {
    id: 'guide-2020',
    label: '2020 guide (draft)',
    called: 'the 2020 guide',
    date: '2020-06-23',
    kind: 'draft',
    remark: 'A draft of 2020 that puts all options side by side; it was never published in this form.',
  },
  ...RELEASES.map(([id, date]): EditionEntry => ({
    id,
    label: `Calico ${id}`,
    called: `the documentation of ${id}`,
    date,
    kind: 'release',
    remark: `Released ${date}.`,
  })),
];

/** The newest release. */
export const NEWEST_EDITION = EDITIONS.at(-1)?.id ?? 'guide-2020';

/** The edition of a page that is opened without a link. */
export const DEFAULT_EDITION = 'guide-2020';

/** The entry of an edition, or undefined for an id that the index does not list. */
export function editionEntry(id: string): EditionEntry | undefined {
  return EDITIONS.find((entry) => entry.id === id);
}
