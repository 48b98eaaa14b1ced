import type { Atlas } from '../../engine/compile.ts';
import {
  type AcceptedLimitation,
  actionsFor,
  type DueAction,
  limitationsFor,
} from '../../engine/accompany.ts';
import { type BlockSum, blockSum } from '../../engine/capacity.ts';
import type { Combination } from '../../engine/condition.ts';
import { conditionsFor, type HoldCondition } from '../../engine/conditions.ts';
import {
  allRulings,
  type Closure,
  environmentRuling,
  type EnvironmentRuling,
  type Reason,
  reasonsFor,
  type Ruling,
  whyClosed,
} from '../../engine/explain.ts';
import { inOrderOfQuestions } from '../../engine/nextQuestion.ts';
import type { Standing } from '../../engine/standing.ts';
import type { FacetId, Picks } from '../../vocabulary.ts';
import type { AppState } from '../state/store.ts';
import { selectAtlas, selectEdition, selectPicks } from './edition.ts';
import { memoEach, memoFew, memoLast } from './memo.ts';
import { selectNarrowing, selectQuestions, selectStanding } from './narrowing.ts';

/** The last so many combinations that were read: the shown one, the one before, and two beside each other. */
const READ = 4;

const rulings = memoLast(allRulings);
const environment = memoLast(environmentRuling);
const sum = memoLast(blockSum);
const reasons = memoEach(reasonsFor);
const actions = memoEach(actionsFor);
const limitations = memoEach(limitationsFor);
/** What was asked about closed answers, by facet and value, as long as the picks stay. */
const closures = memoLast((_at: Atlas, _picks: Picks) => new Map<string, Closure | null>());

/** Why a combination stands or falls: for whoever opens it. */
export function selectReasons(state: AppState, combination: Combination): readonly Reason[] {
  return reasons(selectAtlas(state), state.preset.picks, selectStanding(state, combination).combination);
}

/** What has to be done first for a combination. */
export function selectActions(state: AppState, combination: Combination): readonly DueAction[] {
  return actions(selectAtlas(state), state.preset.picks, selectStanding(state, combination).combination);
}

/** What somebody accepts with a combination. */
export function selectLimitations(state: AppState, combination: Combination): readonly AcceptedLimitation[] {
  return limitations(selectAtlas(state), state.preset.picks, selectStanding(state, combination).combination);
}

/** Every combination with all that is known about it: for the plan, files and grids, not for a pick. */
export function selectRulings(state: AppState): readonly Ruling[] {
  return rulings(selectAtlas(state), state.preset.picks);
}

/** What all combinations share. */
export function selectEnvironment(state: AppState): EnvironmentRuling {
  return environment(selectAtlas(state), state.preset.picks);
}

/** Whether a value is an answer: one that the edition lists, a build that was typed, or a version out of a link. */
function isAnswer(state: AppState, facet: FacetId, value: string): boolean {
  if (
    selectNarrowing(state)
      .facets.get(facet)
      ?.some((one) => one.value === value) === true
  )
    return true;
  return (facet === 'build' || facet === 'k8s') && [selectPicks(state)[facet] ?? []].flat().includes(value);
}

/** Why an answer is closed, worked out when it is asked for; undefined where it is open. */
export function selectClosure(state: AppState, facet: FacetId, value: string): Closure | undefined {
  const [at, picks] = [selectAtlas(state), state.preset.picks];
  const remembered = closures(at, picks);
  const key = `${facet}=${value}`;
  let found = remembered.get(key);
  if (found === undefined) {
    found = isAnswer(state, facet, value) ? whyClosed(at, picks, facet, value) : null;
    remembered.set(key, found);
  }
  return found ?? undefined;
}

const conditions = memoFew(READ, conditionsFor);
const ordered = memoFew(READ, inOrderOfQuestions);

/** What must hold for a combination to stay as good as it can be, in the order in which it is asked. */
export function selectConditionsOf(state: AppState, standing: Standing): readonly HoldCondition[] {
  return ordered(conditions(selectAtlas(state), selectPicks(state), standing), selectQuestions(state));
}

/** The sum of pods and block; null where neither is given. */
export function selectBlockSum(state: AppState): BlockSum | null {
  return sum(state.preset.picks, selectEdition(state).addressing);
}
