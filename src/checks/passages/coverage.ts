import type { Finding } from '../facts/check.ts';
import { PASSAGES } from './all.ts';
import { RELEASES, strangers, wantedIn } from './wanted.ts';

const TIP =
  'Name the words that carry it in checks/passages/, or the facts that it follows from, and run npm run audit -- --pin.';

/** What can be said of passages without a document at hand: facts that have none, pages and ids that are not there. */
export function lintPassages(): readonly Finding[] {
  const found = new Map<string, string[]>();
  for (const edition of RELEASES)
    for (const { id, message } of wantedIn(edition, PASSAGES).troubles) {
      const key = `${id} ${message}`;
      found.set(key, [...new Set([...(found.get(key) ?? []), edition])]);
    }
  return [
    ...strangers(PASSAGES).map((id) => ({
      check: 'passages-known',
      at: id,
      message: 'has passages, and nothing has this id',
      tip: 'Mend the id in checks/passages/.',
    })),
    ...[...found].map(([key, editions]) => ({
      check: 'passages-there',
      at: key,
      message: `in ${editions.length > 2 ? `${editions.length} releases, ${editions[0] ?? ''} to ${editions.at(-1) ?? ''}` : editions.join(', ')}`,
      tip: TIP,
    })),
  ];
}
