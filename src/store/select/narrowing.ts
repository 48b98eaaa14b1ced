import type { Combination } from '../../engine/condition.ts';
import { bestWithBuild, narrow, type Narrowing } from '../../engine/narrow.ts';
import { nextQuestion, type Question, questions } from '../../engine/nextQuestion.ts';
import { type Standing, standingOf, standings } from '../../engine/standing.ts';
import type { Edition } from '../../facts/types.ts';
import type { FacetId, Picks, Verdict } from '../../vocabulary.ts';
import type { AppState } from '../state/store.ts';
import { selectAtlas, selectEdition, selectPicks } from './edition.ts';
import { memoFew, memoLast, perState } from './memo.ts';

const narrowing = memoLast(narrow);
const allStandings = memoLast(standings);
const asked = memoLast(questions);
const strangers = memoFew(4, standingOf);

/** What every answer can still reach. */
export const selectNarrowing = perState((state: AppState): Narrowing => {
  return narrowing(selectAtlas(state), state.preset.picks);
});

/** What can still become of every combination: cheap, for the page. */
export const selectStandings = perState((state: AppState): readonly Standing[] => {
  return allStandings(selectAtlas(state), state.preset.picks);
});

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

/** The questions that are left, the next best one first. */
export const selectQuestions = perState((state: AppState): readonly Question[] => {
  return asked(selectAtlas(state), selectStandings(state), selectPicks(state), selectNarrowing(state));
});

/** The question to ask next; null where no answer decides anything any more. */
export function selectNextQuestion(state: AppState): Question | null {
  return nextQuestion(selectQuestions(state));
}

/** The best verdict that an answer can still reach; of a build also where it was typed. Undefined: not an answer. */
export function selectBest(state: AppState, facet: FacetId, value: string): Verdict | undefined {
  const best = selectNarrowing(state)
    .facets.get(facet)
    ?.find((one) => one.value === value)?.best;
  if (best !== undefined || facet !== 'build') return best;
  return bestWithBuild(selectAtlas(state), selectPicks(state), value);
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
