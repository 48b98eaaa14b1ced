import { RELEASED } from './released.ts';
import type { EditionEntry } from './types.ts';

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
  ...Object.entries(RELEASED).map(([id, date]): EditionEntry => ({
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
