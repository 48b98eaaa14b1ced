import type { Atlas } from '../../engine/compile.ts';
import { type BlockSum, blockSum } from '../../engine/capacity.ts';
import type { Combination } from '../../engine/condition.ts';
import { conditionsFor, type HoldCondition } from '../../engine/conditions.ts';
import {
  type AcceptedLimitation,
  actionsFor,
  allRulings,
  type Closure,
  type DueAction,
  environmentRuling,
  type EnvironmentRuling,
  limitationsFor,
  type Reason,
  reasonsFor,
  type Ruling,
  whyClosed,
} from '../../engine/explain.ts';
import { type ForeignPick, foreignPicks, knownPicks } from '../../engine/known.ts';
import { bestWithBuild, narrow, type Narrowing } from '../../engine/narrow.ts';
import {
  decidingQuestions,
  inOrderOfQuestions,
  nextQuestion,
  type Question,
  questions,
} from '../../engine/nextQuestion.ts';
import { closest, type Closest, type Recommendation, recommend } from '../../engine/recommend.ts';
import { type Standing, standingOf, standings } from '../../engine/standing.ts';
import type { Edition } from '../../facts/types.ts';
import { type FacetId, type Picks, type Verdict } from '../../vocabulary.ts';
import { atlasOf } from './atlases.ts';
import { memoFew, memoLast } from './memo.ts';
import { selectShownEdition } from './shown.ts';
import type { AppState } from '../state/store.ts';

/** The compiled edition that the picks are judged by. */
export function selectAtlas(state: AppState): Atlas {
  return atlasOf(selectShownEdition(state), state.preset.picks.docs, state.releases);
}

/** The last so many combinations that were read: the shown one, the one before, and two beside each other. */
const READ = 4;

const narrowing = memoLast(narrow);
const allStandings = memoLast(standings);
const rulings = memoLast(allRulings);
const recommendation = memoLast(recommend);
const nearest = memoLast(closest);
const environment = memoLast(environmentRuling);
const asked = memoLast(questions);
const deciding = memoLast(decidingQuestions);
const foreign = memoLast(foreignPicks);
const known = memoLast(knownPicks);
const sum = memoLast(blockSum);
const reasons = memoFew(READ, reasonsFor);
const actions = memoFew(READ, actionsFor);
const limitations = memoFew(READ, limitationsFor);
const ruled = memoFew(
  READ,
  (
    standing: Standing,
    why: readonly Reason[],
    due: readonly DueAction[],
    limits: readonly AcceptedLimitation[],
  ): Ruling => ({ ...standing, reasons: why, actions: due, limitations: limits }),
);
const strangers = memoFew(READ, standingOf);

/** What was asked about closed answers, by facet and value, as long as the picks stay. */
const closures = memoLast((_at: Atlas, _picks: Picks) => new Map<string, Closure | null>());

/** The facts that the page shows. */
export function selectEdition(state: AppState): Edition {
  return selectAtlas(state).edition;
}

/** The picks that the edition can judge; the rest counts as not decided. */
export function selectPicks(state: AppState): Picks {
  return known(selectEdition(state), state.preset.picks);
}

/** What every answer can still reach. */
export function selectNarrowing(state: AppState): Narrowing {
  return narrowing(selectAtlas(state), state.preset.picks);
}

/** What can still become of every combination: cheap, for the page. */
export function selectStandings(state: AppState): readonly Standing[] {
  return allStandings(selectAtlas(state), state.preset.picks);
}

/** The standing of one combination; one that the edition does not list is unsupported. */
export function selectStanding(state: AppState, combination: Combination): Standing {
  return (
    selectStandings(state).find((one) => isSame(one.combination, combination)) ??
    strangers(selectAtlas(state), state.preset.picks, combination)
  );
}

function isSame(a: Combination, b: Combination): boolean {
  return a.networking === b.networking && a.datastore === b.datastore;
}

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

/** One combination with reasons, actions and limitations. */
export function selectRuling(state: AppState, combination: Combination): Ruling {
  return ruled(
    selectStanding(state, combination),
    selectReasons(state, combination),
    selectActions(state, combination),
    selectLimitations(state, combination),
  );
}

/** Every combination with all that is known about it: for the plan, files and grids, not for a pick. */
export function selectRulings(state: AppState): readonly Ruling[] {
  return rulings(selectAtlas(state), state.preset.picks);
}

/** The combination that comes first; null where nothing can be built on, or too little is answered to recommend one. */
export function selectRecommendation(state: AppState): Recommendation | null {
  return recommendation(selectAtlas(state), selectStandings(state), selectPicks(state));
}

/** The closest combination where nothing can be built on; null while something can. */
export function selectClosest(state: AppState): Closest | null {
  return nearest(selectAtlas(state), selectStandings(state), selectPicks(state));
}

/** What all combinations share. */
export function selectEnvironment(state: AppState): EnvironmentRuling {
  return environment(selectAtlas(state), state.preset.picks);
}

/** The questions that are left, the next best one first. */
export function selectQuestions(state: AppState): readonly Question[] {
  return asked(selectAtlas(state), selectStandings(state), selectPicks(state), selectNarrowing(state));
}

/** The questions whose answer still decides something, the next best one first. */
export function selectDeciding(state: AppState): readonly Question[] {
  return deciding(selectQuestions(state));
}

/** The question to ask next; null where no answer decides anything any more. */
export function selectNextQuestion(state: AppState): Question | null {
  return nextQuestion(selectQuestions(state));
}

/** Picks that the edition has no question or no answer for. */
export function selectForeign(state: AppState): readonly ForeignPick[] {
  return foreign(selectEdition(state), state.preset.picks);
}

/** The best verdict that an answer can still reach; of a build also where it was typed. Undefined: not an answer. */
export function selectBest(state: AppState, facet: FacetId, value: string): Verdict | undefined {
  const best = selectNarrowing(state)
    .facets.get(facet)
    ?.find((one) => one.value === value)?.best;
  if (best !== undefined || facet !== 'build') return best;
  return bestWithBuild(selectAtlas(state), selectPicks(state), value);
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

/** The combination that is shown: the opened one, else the recommended, closest or picked one. */
export function selectShown(state: AppState): Standing | null {
  const { networking, datastore } = selectPicks(state);
  const wanted: Partial<Combination> = state.opened ??
    selectRecommendation(state)?.combination ??
    selectClosest(state)?.combination ?? {
      ...(networking === undefined ? {} : { networking }),
      ...(datastore === undefined ? {} : { datastore }),
    };
  return (
    selectStandings(state).find(
      ({ combination }) =>
        combination.networking === wanted.networking && combination.datastore === wanted.datastore,
    ) ?? null
  );
}

/** The shown combination with reasons, actions and limitations. */
export function selectShownRuling(state: AppState): Ruling | null {
  const shown = selectShown(state);
  return shown === null ? null : selectRuling(state, shown.combination);
}

const conditions = memoFew(READ, conditionsFor);
const ordered = memoFew(READ, inOrderOfQuestions);

/** What must hold for a combination to stay as good as it can be, in the order in which it is asked. */
export function selectConditionsOf(state: AppState, standing: Standing): readonly HoldCondition[] {
  return ordered(conditions(selectAtlas(state), selectPicks(state), standing), selectQuestions(state));
}

const NONE: readonly HoldCondition[] = [];

/** The same for the combination that is shown. */
export function selectConditions(state: AppState): readonly HoldCondition[] {
  const shown = selectShown(state);
  return shown === null ? NONE : selectConditionsOf(state, shown);
}

/** The sum of pods and block; null where neither is given. */
export function selectBlockSum(state: AppState): BlockSum | null {
  return sum(state.preset.picks, selectEdition(state).addressing);
}

/** A picked build whose missing revision leaves the answer open, with the floor that decides. */
export interface OpenFloor {
  readonly build: string;
  readonly floor: string;
}

const floors = memoLast((edition: Edition, picks: Picks): readonly OpenFloor[] =>
  (picks.build ?? []).flatMap((build) => {
    const range = edition.rules
      .flatMap((rule) => rule.when.build ?? [])
      .find(({ from, revisionFrom }) => String(from) === build && revisionFrom !== undefined);
    return range === undefined ? [] : [{ build, floor: `${build}.${range.revisionFrom ?? ''}` }];
  }),
);

/** Picked builds that want their revision. */
export function selectOpenFloors(state: AppState): readonly OpenFloor[] {
  return floors(selectEdition(state), selectPicks(state));
}
