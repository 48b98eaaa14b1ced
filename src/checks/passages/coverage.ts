import { pageSources } from '../../facts/releases/derive/pages.ts';
import type { Finding } from '../facts/check.ts';
import { PASSAGES } from './all.ts';
import type { PinnedEdition } from './pins.ts';
import type { Passages } from './types.ts';
import { RELEASES, strangers, type Wanted, wantedIn } from './wanted.ts';

/** The pinned passages, by the name of their file. */
const PINNED: Readonly<Record<string, PinnedEdition>> = import.meta.glob<PinnedEdition>('./pinned/*.json', {
  eager: true,
  import: 'default',
});

const TIP =
  'Name the words that carry it in checks/passages/, or the facts that it follows from, and run npm run audit -- --pin.';

/** Passages that were written and not pinned, and pins whose passages are gone; by fact. */
export function unpinned(
  { places, absences }: Pick<Wanted, 'places' | 'absences'>,
  pinned: PinnedEdition | undefined,
): readonly string[] {
  const wanted = new Map([...places, ...absences].map((one) => [one.key, one.id]));
  const found = new Set([...(pinned?.places ?? []), ...(pinned?.absences ?? [])].map(({ key }) => key));
  const gone = [...found].filter((key) => !wanted.has(key)).map((key) => key.replace(/ .*/, ''));
  const missing = [...wanted].filter(([key]) => !found.has(key)).map(([, id]) => id);
  return [...new Set([...missing, ...gone])];
}

/** Documents whose id stands in the list more than once. */
export function ambiguous(sources: readonly { readonly id: string }[]): readonly string[] {
  const ids = sources.map(({ id }) => id);
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

function whereSays(editions: readonly string[]): string {
  const [first = ''] = editions;
  return editions.length > 2
    ? `in ${editions.length} releases, ${first} to ${editions.at(-1) ?? ''}`
    : `in ${editions.join(' and ')}`;
}

/**
 * What can be said of passages without a document at hand: facts that have none, pages and ids that are not there, and
 * passages that were not pinned.
 */
export function lintPassages(topics: readonly Passages[] = PASSAGES): readonly Finding[] {
  const found = new Map<string, { readonly finding: Omit<Finding, 'message'>; editions: Set<string> }>();
  const note = (edition: string, finding: Omit<Finding, 'message'>): void => {
    const key = `${finding.check} ${finding.at}`;
    const known = found.get(key) ?? { finding, editions: new Set<string>() };
    known.editions.add(edition);
    found.set(key, known);
  };
  for (const edition of RELEASES) {
    const wanted = wantedIn(edition, topics);
    for (const { id, message } of wanted.troubles)
      note(edition, { check: 'passages-there', at: `${id} ${message}`, tip: TIP });
    for (const id of unpinned(wanted, PINNED[`./pinned/${edition}.json`]))
      note(edition, {
        check: 'passages-pinned',
        at: `${id} is not pinned as it is written`,
        tip: 'Run npm run audit -- --docs DIR --pin, and read what changed.',
      });
  }
  return [
    ...strangers(topics).map((id) => ({
      check: 'passages-known',
      at: id,
      message: 'has passages, and nothing has this id',
      tip: 'Mend the id in checks/passages/.',
    })),
    ...ambiguous(pageSources).map((id) => ({
      check: 'passages-known',
      at: `document ${id}`,
      message: 'stands in the list of documents more than once',
      tip: 'Keep one of them in sources.ts: which one is meant decides what is read.',
    })),
    ...[...found.values()].map(({ finding, editions }) => ({
      ...finding,
      message: whereSays([...editions]),
    })),
  ];
}
