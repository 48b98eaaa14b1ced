import type { Atlas } from '../../engine/compile.ts';
import type { HoldCondition } from '../../engine/conditions.ts';
import type { Closest, Recommendation } from '../../engine/recommend.ts';
import { type Standing, standings } from '../../engine/standing.ts';
import { isAcceptable } from '../../engine/verdict.ts';
import type { NetworkingOption } from '../../facts/types.ts';
import { FACET_IDS, type Picks } from '../../vocabulary.ts';
import type { Effect } from '../../words/answer.ts';
import type { AppState } from '../state/store.ts';
import { memoLast, perState } from './memo.ts';
import { selectActions, selectConditionsOf, selectLimitations } from './ruling.ts';
import { type AcceptedLimitation, type DueAction, isAskedByConditions } from '../../engine/accompany.ts';
import { selectAtlas, selectPicks } from './edition.ts';
import { selectStandings } from './narrowing.ts';
import { selectClosest, selectRecommendation } from './recommendation.ts';

/**
 * What the card says: a combination is recommended; several are possible and none is recommended yet; none is, and the
 * closest is shown; or the answers exclude each other.
 */
export interface CardState {
  readonly kind: 'recommended' | 'possible' | 'closest' | 'conflict';
  /** The combination that is told; null where none is yet. */
  readonly standing: Standing | null;
}

const card = memoLast(
  (all: readonly Standing[], recommended: Recommendation | null, closest: Closest | null): CardState => {
    const shown = (recommended ?? closest)?.combination;
    const standing = all.find(({ combination }) => combination === shown) ?? null;
    if (recommended !== null) return { kind: 'recommended', standing };
    if (closest === null) return { kind: 'possible', standing: null };
    return { kind: closest.verdict === 'unsupported' ? 'conflict' : 'closest', standing };
  },
);

/** What the card says. */
export const selectCard = perState((state: AppState): CardState => {
  return card(selectStandings(state), selectRecommendation(state), selectClosest(state));
});

const NONE: readonly never[] = [];

/** What must hold for the card's combination to stay as good as it can be. */
export const selectCardConditions = perState((state: AppState): readonly HoldCondition[] => {
  const { standing } = selectCard(state);
  return standing === null || !isAcceptable(standing.best) ? NONE : selectConditionsOf(state, standing);
});

const toldActions = memoLast((due: readonly DueAction[], conditions: readonly HoldCondition[]) =>
  due.filter((one) => !isAskedByConditions(one, conditions)),
);

/** What has to be done first for the card's combination, beside what must hold. */
export function selectCardActions(state: AppState): readonly DueAction[] {
  const { standing } = selectCard(state);
  return standing === null
    ? NONE
    : toldActions(selectActions(state, standing.combination), selectCardConditions(state));
}

/** What somebody accepts with it. */
export function selectCardLimitations(state: AppState): readonly AcceptedLimitation[] {
  const { standing } = selectCard(state);
  return standing === null ? NONE : selectLimitations(state, standing.combination);
}

/** Whether an option belongs to another platform than the picked one: it is named, and never counted. */
export function belongsElsewhere(
  option: NetworkingOption,
  { platform }: Picks,
  all: readonly Standing[],
): boolean {
  return (
    option.home !== undefined &&
    platform !== undefined &&
    option.home !== platform &&
    all.every(({ combination, best }) => combination.networking !== option.id || best === 'unsupported')
  );
}

/** How many combinations are still possible, of how many that count. */
export interface Count {
  readonly possible: number;
  readonly of: number;
}

const count = memoLast((at: Atlas, picks: Picks, all: readonly Standing[]): Count => {
  const away = new Set(
    at.edition.options.filter((option) => belongsElsewhere(option, picks, all)).map(({ id }) => id),
  );
  const counted = all.filter(({ agrees, combination }) => agrees && !away.has(combination.networking));
  return { possible: counted.filter(({ best }) => isAcceptable(best)).length, of: counted.length };
});

/** How many combinations are still possible. */
export function selectCount(state: AppState): Count {
  return count(selectAtlas(state), selectPicks(state), selectStandings(state));
}

function possibleOptions(all: readonly Standing[]): ReadonlySet<string> {
  return new Set(
    all
      .filter(({ agrees, best }) => agrees && isAcceptable(best))
      .map(({ combination }) => combination.networking),
  );
}

// The picks before the last change are judged once more than the picks at hand: the change is told by both.
const before = memoLast(standings);
const effect = memoLast(
  (was: readonly Standing[], is: readonly Standing[], old: Picks, picks: Picks): Effect => {
    const [gone, left] = [possibleOptions(was), possibleOptions(is)];
    const changed = FACET_IDS.filter((facet) => String(old[facet]) !== String(picks[facet]));
    return {
      facet: changed.length === 1 ? (changed[0] ?? null) : null,
      closed: [...gone].filter((id) => !left.has(id)),
      opened: [...left].filter((id) => !gone.has(id)),
    };
  },
);

/** What the last change of the picks did; null where there is none to undo, or where it was read by other documents. */
export function selectEffect(state: AppState): Effect | null {
  const { previous, preset } = state;
  if (previous === null || previous.edition !== preset.edition || previous.picks.docs !== preset.picks.docs)
    return null;
  const was = before(selectAtlas(state), previous.picks);
  return effect(was, selectStandings(state), previous.picks, preset.picks);
}
