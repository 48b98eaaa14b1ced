import { compareEditions, type EditionChange, timeline, type TimelinePoint } from '../../engine/compare.ts';
import type { Atlas } from '../../engine/compile.ts';
import type { Combination } from '../../engine/condition.ts';
import { fallingRules } from '../../engine/explain.ts';
import { type Conflict, conflicts } from '../../engine/repair.ts';
import { stands } from '../../engine/narrow.ts';
import { EDITIONS, NEWEST_EDITION } from '../../facts/editions.ts';
import { historyOf, type ReleaseHistory } from '../../facts/releases/history.ts';
import type { EditionId, Picks } from '../../vocabulary.ts';
import { atlasOf } from './atlases.ts';
import { memoLast } from './memo.ts';
import type { AppState } from '../state/store.ts';

function atlas(state: AppState, edition: EditionId): Atlas {
  return atlasOf(edition, state.preset.picks.docs, state.releases);
}

function place(edition: EditionId): number {
  return EDITIONS.findIndex(({ id }) => id === edition);
}

/** The edition that the page's own is compared with: the one asked for, also itself, else the newest, or the one before it. */
export function selectCompared(state: AppState): EditionId {
  const { edition, from } = state.preset;
  if (from !== undefined) return from;
  return edition === NEWEST_EDITION ? (EDITIONS.at(-2)?.id ?? edition) : NEWEST_EDITION;
}

/** The two editions, the older one first: what changes is told as an upgrade. */
export function selectSides(state: AppState): readonly [Atlas, Atlas] {
  const [own, other] = [state.preset.edition, selectCompared(state)];
  const [older, newer] = place(own) < place(other) ? [own, other] : [other, own];
  return sides(atlas(state, older), atlas(state, newer));
}

const sides = memoLast((older: Atlas, newer: Atlas): readonly [Atlas, Atlas] => [older, newer]);
const changes = memoLast(compareEditions);

/** Everything that differs between the two under the picks. */
export function selectChanges(state: AppState): readonly EditionChange[] {
  const [older, newer] = selectSides(state);
  return changes(older, newer, state.preset.picks);
}

const histories = memoLast(([older, newer]: readonly [Atlas, Atlas]): readonly ReleaseHistory[] =>
  historyOf(older.edition.entry.id, newer.edition.entry.id, newer.edition.sources),
);

/** What the releases between the two changed, the newer one among them. */
export function selectHistory(state: AppState): readonly ReleaseHistory[] {
  return histories(selectSides(state));
}

/** Whether the picks stand on either side, and what clashes on the newer one. */
export interface Upgrade {
  readonly stoodBefore: boolean;
  readonly standsAfter: boolean;
  /** Each conflict on the newer side with the rules behind it. */
  readonly clashes: readonly {
    readonly conflict: Conflict;
    readonly rules: ReturnType<typeof fallingRules>;
  }[];
}

const upgrade = memoLast((older: Atlas, newer: Atlas, picks: Picks): Upgrade => ({
  stoodBefore: stands(older, picks),
  standsAfter: stands(newer, picks),
  clashes: conflicts(newer, picks).map((conflict) => ({
    conflict,
    rules: fallingRules(newer, picks, conflict),
  })),
}));

/** What the upgrade does to the picks as a whole. */
export function selectUpgrade(state: AppState): Upgrade {
  const [older, newer] = selectSides(state);
  return upgrade(older, newer, state.preset.picks);
}

const points = memoLast(
  (
    releases: AppState['releases'],
    docs: Picks['docs'],
    picks: Picks,
    networking: string,
    datastore: string,
  ): readonly TimelinePoint[] =>
    timeline(
      EDITIONS.map(({ id }) => atlasOf(id, docs, releases)),
      picks,
      { networking, datastore },
    ),
);

/** The verdict of one pair over all editions. */
export function selectTimeline(
  state: AppState,
  { networking, datastore }: Combination,
): readonly TimelinePoint[] {
  const { picks } = state.preset;
  return points(state.releases, picks.docs, picks, networking, datastore);
}
