import type { Told } from '../types.ts';

/** Fields of a span that tell where something is read, not what it says. */
const EVIDENCE: readonly string[] = ['since', 'until', 'pages', 'note', 'conflict', 'amendment', 'evidence'];

/** What a span says, as text to compare: two spans with the same text differ in their evidence alone. */
export function contentOf(told: Told): string {
  return JSON.stringify(
    Object.entries(told)
      .filter(([field, value]) => !EVIDENCE.includes(field) && value !== undefined)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}
