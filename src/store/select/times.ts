import { timeline, verdictTimes } from '../../engine/compare.ts';
import { type Combination, concerns } from '../../engine/condition.ts';
import type { Ruling } from '../../engine/explain.ts';
import type { LimitationChapter, RowKind, RowTimes } from '../../facts/releases/derive/times.ts';
import { EDITIONS } from '../../facts/editions.ts';
import type { Edition } from '../../facts/types.ts';
import type { EditionId, Picks } from '../../vocabulary.ts';
import { combinationKey } from '../../words/sentences.ts';
import { atlasOf, type Releases } from './atlases.ts';
import { selectRulings } from './ruling.ts';
import { memoLast } from './memo.ts';
import { fetchReleases } from '../connect/releases.ts';
import { type AppState, type AppStore, loadReleases } from '../state/store.ts';
import { selectEdition } from './edition.ts';

function docsOf(picks: Picks): 'amended' | 'as-released' {
  return picks.docs === 'as-released' ? 'as-released' : 'amended';
}

const times = memoLast(
  (releases: Releases, kind: RowKind, edition: EditionId, docs: 'amended' | 'as-released') =>
    releases.timesOf(kind, { edition, docs }),
);

/** Since when, until when and where else the rows of a grid hold; null while the facts of the releases are not here. */
export function selectTimes(state: AppState, kind: RowKind): ReadonlyMap<string, RowTimes> | null {
  const { releases, preset } = state;
  return releases === null ? null : times(releases, kind, preset.edition, docsOf(preset.picks));
}

/** A chapter of a limitation with the combinations that it goes with. */
export interface ChapterWithPairs extends LimitationChapter {
  readonly rulings: readonly Ruling[];
  /** The edition at hand with the documents of all releases, saying what the chapter says. */
  readonly of: Edition;
}

const chapters = memoLast((releases: Releases, edition: EditionId, docs: 'amended' | 'as-released') =>
  releases.limitationChapters({ edition, docs }),
);
const withPairs = memoLast(
  (
    { chapters: told, sources }: ReturnType<typeof chapters>,
    rulings: readonly Ruling[],
    edition: Edition,
  ): readonly ChapterWithPairs[] =>
    told.map((chapter) => ({
      ...chapter,
      rulings: rulings.filter(({ combination }) => goesWith(chapter, combination)),
      of: { ...edition, sources, statement: new Map([[chapter.limitation.id, chapter.limitation]]) },
    })),
);

function goesWith({ limitation }: LimitationChapter, combination: Combination): boolean {
  return limitation.when.some((when) => concerns(when, combination));
}

/** The limitations of all releases, held against the combinations at hand; null while the facts are not here. */
export function selectAllLimitations(state: AppState): readonly ChapterWithPairs[] | null {
  const { releases, preset } = state;
  if (releases === null) return null;
  return withPairs(
    chapters(releases, preset.edition, docsOf(preset.picks)),
    selectRulings(state),
    selectEdition(state),
  );
}

const pairTimes = memoLast(
  (
    releases: Releases,
    rulings: readonly Ruling[],
    edition: EditionId,
    picks: Picks,
  ): ReadonlyMap<string, RowTimes> => {
    const atlases = EDITIONS.map(({ id }) => atlasOf(id, picks.docs, releases));
    return new Map(
      rulings.map(({ combination }) => [
        combinationKey(combination),
        verdictTimes(timeline(atlases, picks, combination), edition),
      ]),
    );
  },
);

/** Since when, until when and where else each pair has its verdict under the picks; null while the facts are not here. */
export function selectPairTimes(state: AppState): ReadonlyMap<string, RowTimes> | null {
  const { releases, preset } = state;
  return releases === null ? null : pairTimes(releases, selectRulings(state), preset.edition, preset.picks);
}

/** Loads the facts of the releases for a question about them, whatever edition is shown. */
export function askReleases(store: AppStore): Promise<void> {
  return loadReleases(store, fetchReleases, true);
}
