import { type Cause, type Causes, causesOf } from '../../engine/causes.ts';
import {
  compareEditions,
  type EditionChange,
  kubernetesIn,
  timeline,
  type TimelinePoint,
} from '../../engine/compare.ts';
import type { Atlas } from '../../engine/compile.ts';
import type { Combination } from '../../engine/condition.ts';
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

/** What the upgrade does to the picks, cause by cause: one does not hide another. */
export interface Upgrade {
  readonly stoodBefore: boolean;
  readonly standsAfter: boolean;
  /** What the newer side rules out, each with whether the older one did so too. */
  readonly causes: readonly { readonly cause: Cause; readonly both: boolean }[];
  /** One repair of all causes, and what it reaches there; null where nothing is to be mended. */
  readonly combined: Causes['combined'];
}

const upgrade = memoLast((older: Atlas, newer: Atlas, picks: Picks): Upgrade => {
  const after = causesOf(newer, picks);
  const before = new Set(causesOf(older, picks).causes.map(({ facets }) => facets.join(' ')));
  return {
    stoodBefore: stands(older, picks),
    standsAfter: stands(newer, picks),
    causes: after.causes
      .map((cause) => ({ cause, both: before.has(cause.facets.join(' ')) }))
      .toSorted((a, b) => Number(a.both) - Number(b.both)),
    combined: after.combined,
  };
});

/** What the upgrade does to the picks as a whole. */
export function selectUpgrade(state: AppState): Upgrade {
  const [older, newer] = selectSides(state);
  return upgrade(older, newer, state.preset.picks);
}

const kubernetes = memoLast((older: Atlas, newer: Atlas) => ({
  before: kubernetesIn(older),
  after: kubernetesIn(newer),
}));

/** The Kubernetes versions with which either side can be built on. */
export function selectKubernetes(state: AppState): ReturnType<typeof kubernetes> {
  const [older, newer] = selectSides(state);
  return kubernetes(older, newer);
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
