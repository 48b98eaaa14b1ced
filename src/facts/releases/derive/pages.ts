import type { EditionId, NonEmpty } from '../../../vocabulary.ts';
import { RELEASED } from '../../released.ts';
import { threads } from '../../threads.ts';
import type { Citation, Source } from '../../types.ts';
import { later } from '../data/later.ts';
import { sources } from '../data/sources.ts';
import type { PageSource, Told } from '../types.ts';
import type { Reading } from './told.ts';

/** The releases with their days, oldest first. */
const ENTRIES = Object.entries(RELEASED).map(([id, date]) => ({ id, date }));
/** Documents of releases first, then what users tell. */
const PAGES: readonly PageSource[] = [...sources, ...later.flatMap((release) => release.sources), ...threads];
const TITLES: ReadonlyMap<string, string> = new Map(PAGES.map(([id, title]) => [id, title]));

/** The release that a source belongs to, or undefined for one that belongs to none. */
function releaseOf(id: string): string | undefined {
  return /^(v\d+\.\d+)(?:\.\d+)?-/.exec(id)?.[1];
}

/**
 * The page of a kind in a release. A release added later says what the one before said, so where it names no page of its
 * own, the newest earlier one is the place where that was read.
 */
function pageOf(kind: string, edition: EditionId): string {
  const own = `${edition}-${kind}`;
  if (TITLES.has(own) || !later.some(({ id }) => id === edition)) return own;
  const until = ENTRIES.findIndex(({ id }) => id === edition);
  const earlier = ENTRIES.slice(0, until).findLast(({ id }) => TITLES.has(`${id}-${kind}`));
  return earlier === undefined ? own : `${earlier.id}-${kind}`;
}

/** The ids of the documents behind a span in one release. */
function idsOf(pages: readonly string[], { edition }: Reading): readonly string[] {
  const kinds = pages.filter((page) => !page.startsWith('=')).map((kind) => pageOf(kind, edition));
  const named = pages.filter((page) => page.startsWith('=')).map((page) => page.slice(1));
  const own = [...kinds, ...named.filter((id) => (releaseOf(id) ?? edition) === edition)].filter((id) =>
    TITLES.has(id),
  );
  return own.length > 0 ? own : named.filter((id) => TITLES.has(id));
}

/** Where a span can be read. A span that follows from another fact, without a page of its own, cites the release as such. */
export function citationsIn(told: Pick<Told, 'pages'>, reading: Reading): NonEmpty<Citation> {
  const [first, ...rest] = idsOf(told.pages ?? [], reading).map((id): Citation => ({
    source: id,
    section: TITLES.get(id) ?? id,
  }));
  return first === undefined
    ? [{ source: reading.edition, section: 'follows from other facts' }]
    : [first, ...rest];
}

/** Every document as a source, and each release itself. */
export const pageSources: readonly Source[] = [
  ...ENTRIES.map(({ id, date }): Source => ({
    id,
    title: `Calico for Windows ${id}`,
    short: id,
    date,
    sections: ['follows from other facts'],
  })),
  ...PAGES.map(([id, title, url]): Source => ({
    id,
    title: releaseOf(id) === undefined ? title : `${title}, Calico ${releaseOf(id) ?? ''}`,
    // A vendor's page is known by its title alone.
    short: releaseOf(id) ?? (id.includes('#') ? id : ''),
    date: ENTRIES.find((release) => release.id === releaseOf(id))?.date ?? '',
    sections: [title],
    ...(url === '' ? {} : { url }),
  })),
];
