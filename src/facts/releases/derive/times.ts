import type { EditionId } from '../../../vocabulary.ts';
import { EDITIONS, editionEntry, NEWEST_EDITION } from '../../editions.ts';
import { guidePage } from '../../guide-2020/page.ts';
import type { Limitation, Source, Span } from '../../types.ts';
import { contentOf } from './content.ts';
import { pageSources } from './pages.ts';
import { LIMITATIONS, OPTIONS } from './all.ts';
import { datastoreTable } from './datastores.ts';
import { limitationTable, limits } from './limitations.ts';
import { type DocsView, type Reading, toldIn, verdictOfState } from './told.ts';

/** The grids whose rows are told over the editions. */
export type RowKind = 'option' | 'limitation' | 'datastore';

/** Since when and until when a row says what it says, and every edition that says the same. */
export interface RowTimes {
  readonly span: Span;
  readonly holdsIn: readonly EditionId[];
}

/** A limitation as one stretch of releases tells it. */
export interface LimitationChapter extends RowTimes {
  readonly limitation: Limitation;
}

/** All chapters of all limitations, with the documents that they cite. */
export interface LimitationChapters {
  readonly chapters: readonly LimitationChapter[];
  readonly sources: readonly Source[];
}

/** What a row says in one edition. */
interface Said {
  readonly id: string;
  /** Equal in two releases that say the same. */
  readonly content: string;
  /** The same in fewer words, which the guide has too. A row also holds in the other book where all of them are found. */
  readonly gist: readonly string[];
}

const RELEASES: readonly EditionId[] = EDITIONS.filter(({ kind }) => kind === 'release').map(({ id }) => id);

function guideSays(kind: RowKind): readonly Said[] {
  const said = (id: string, gist: readonly string[]): Said => ({ id, content: gist.join('; '), gist });
  switch (kind) {
    case 'option':
      return guidePage.options.map(({ id }) => {
        // Listed as an option it is offered, unless a rule about it alone says otherwise.
        const own = guidePage.rules.find(
          ({ when }) => Object.keys(when).length === 1 && when.networking?.includes(id) === true,
        );
        return said(id, [`${id}: ${own?.gives ?? 'supported'}`]);
      });
    case 'limitation':
      // What it states outside its list of limitations counts too.
      return guidePage.statements.map(({ id }) => said(id, [id]));
    case 'datastore':
      return guidePage.datastoreRows.map(({ id, networking, etcd, kubernetes }) =>
        said(
          id,
          networking.map((one) => `${one}: ${etcd}, ${kubernetes}`),
        ),
      );
  }
}

function releaseSays(kind: RowKind, reading: Reading): readonly Said[] {
  switch (kind) {
    case 'option':
      return OPTIONS.map((fact) => {
        const told = toldIn(fact, reading);
        const verdict = verdictOfState(told.state, told.effective);
        return { id: fact.id, content: contentOf(told), gist: [`${fact.id}: ${verdict}`] };
      });
    case 'limitation':
      return LIMITATIONS.flatMap((fact) => {
        const told = toldIn(fact, reading);
        if (!limits(told.state)) return [];
        return [{ id: fact.id, content: contentOf(told), gist: [fact.earlier ?? fact.id] }];
      });
    case 'datastore':
      // The row prints two words; what they rest on may change without them.
      return datastoreTable(reading).map(({ id, networking, etcd, kubernetes }) => {
        const gist = networking.map((one) => `${one}: ${etcd}, ${kubernetes}`);
        return { id, content: gist.join('; '), gist };
      });
  }
}

function saysIn(kind: RowKind, edition: EditionId, docs: DocsView): readonly Said[] {
  return editionEntry(edition)?.kind === 'release' ? releaseSays(kind, { edition, docs }) : guideSays(kind);
}

/** Everything that the rows of one kind say, edition by edition, oldest first. */
type Saying = ReadonlyMap<EditionId, readonly Said[]>;

function sayingOf(kind: RowKind, docs: DocsView): Saying {
  return new Map(EDITIONS.map(({ id }) => [id, saysIn(kind, id, docs)]));
}

/** Neighbouring editions as a span; one that reaches the newest release still holds. */
function spanOf(editions: readonly EditionId[]): Span {
  const [since = NEWEST_EDITION] = editions;
  const until = editions.at(-1) ?? since;
  return until === NEWEST_EDITION ? { since } : { since, until };
}

function isRelease(edition: EditionId): boolean {
  return RELEASES.includes(edition);
}

/** The neighbours of an edition, itself included, in which a test holds without a gap. */
function around(
  edition: EditionId,
  editions: readonly EditionId[],
  same: (one: EditionId) => boolean,
): readonly EditionId[] {
  const at = editions.indexOf(edition);
  let [from, to] = [at, at];
  while (from > 0 && same(editions[from - 1] ?? '')) from -= 1;
  while (to < editions.length - 1 && same(editions[to + 1] ?? '')) to += 1;
  return editions.slice(from, to + 1);
}

function timesAt(saying: Saying, edition: EditionId, row: Said): RowTimes {
  const sameWords = (one: EditionId): boolean =>
    saying.get(one)?.some(({ id, content }) => id === row.id && content === row.content) ?? false;
  const sameGist = (one: EditionId): boolean => {
    const known = new Set(saying.get(one)?.flatMap(({ gist }) => gist));
    return row.gist.every((part) => known.has(part));
  };
  const book = [...saying.keys()].filter((one) => isRelease(one) === isRelease(edition));
  return {
    span: spanOf(around(edition, book, sameWords)),
    holdsIn: [...saying.keys()].filter((one) => (book.includes(one) ? sameWords(one) : sameGist(one))),
  };
}

/**
 * Since when, until when and where else each row of an edition's grid holds, by the row's id. Spans stay within one book:
 * the guide is an edition of its own, and releases are compared by the whole content of a fact, or by what a table prints. Whether a row also
 * holds in the other book is told by what the two share: the verdict of an option, a limitation that both list, the words
 * of the datastore table.
 */
export function timesOf(kind: RowKind, { edition, docs }: Reading): ReadonlyMap<string, RowTimes> {
  const saying = sayingOf(kind, docs);
  return new Map((saying.get(edition) ?? []).map((row) => [row.id, timesAt(saying, edition, row)]));
}

/**
 * Every limitation that any release states, one chapter a stretch of neighbouring releases with the same content. A
 * chapter is told in the words of the edition at hand where it covers that, else of its last release.
 */
export function limitationChapters({ edition, docs }: Reading): LimitationChapters {
  const saying = sayingOf('limitation', docs);
  const tables = new Map(RELEASES.map((one) => [one, limitationTable({ edition: one, docs })]));
  const chapters = LIMITATIONS.flatMap(({ id }) => {
    const found: LimitationChapter[] = [];
    let next = 0;
    while (next < RELEASES.length) {
      const release = RELEASES[next] ?? '';
      const row = saying.get(release)?.find((one) => one.id === id);
      const times = row === undefined ? undefined : timesAt(saying, release, row);
      const last = times === undefined ? next : RELEASES.indexOf(times.span.until ?? NEWEST_EDITION);
      const covered = RELEASES.slice(next, last + 1);
      const teller = covered.includes(edition) ? edition : (covered.at(-1) ?? release);
      const limitation = tables.get(teller)?.find((one) => one.id === id);
      if (times !== undefined && limitation !== undefined) found.push({ ...times, limitation });
      next = last + 1;
    }
    return found;
  });
  return { chapters, sources: pageSources };
}
