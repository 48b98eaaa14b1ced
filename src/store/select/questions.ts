import type { Atlas } from '../../engine/compile.ts';
import type { Combination } from '../../engine/condition.ts';
import { answersFor, narrow } from '../../engine/narrow.ts';
import type { Question } from '../../engine/nextQuestion.ts';
import type { Standing } from '../../engine/standing.ts';
import { isAcceptable } from '../../engine/verdict.ts';
import type { Edition } from '../../facts/types.ts';
import { type FacetId, facetWord, type Picks, type Verdict } from '../../vocabulary.ts';
import { pickShort } from '../../words/names.ts';
import { decidesSays } from '../../words/questions.ts';
import { type Place, revisionWanted, unansweredSays } from '../../words/rows.ts';
import type { AppState } from '../state/store.ts';
import { memoLast } from './memo.ts';
import { selectAtlas, selectEdition, selectPicks } from './edition.ts';
import {
  selectNarrowing,
  selectOpenFloors,
  selectNextQuestion,
  selectQuestions,
  selectStandings,
} from './narrowing.ts';
import { selectRecommendation } from './recommendation.ts';
import { selectConflicts } from './conflicts.ts';

/** The order of rows inside their group: it never changes. */
const ORDER: readonly FacetId[] = ['platform', 'build', 'k8s', 'install', 'fabric', 'udp4789', 'runtime'];
const DEMANDS: readonly FacetId[] = ['networking', 'datastore', 'need', 'pods', 'block'];

function questionOf(state: AppState, facet: FacetId): Question | undefined {
  return selectQuestions(state).find((one) => one.facet === facet);
}

/** The next best question; null where no answer decides anything any more. */
export function selectNextFacet(state: AppState): FacetId | null {
  return selectNextQuestion(state)?.facet ?? null;
}

/** The question whose row is open. */
export function selectOpenFacet(state: AppState): FacetId | null {
  return state.question === 'next' ? selectNextFacet(state) : state.question;
}

/** A question's row and the group that it stands in. */
export interface PlacedRow {
  readonly facet: FacetId;
  readonly place: Place;
}

function placeOf(facet: FacetId, picks: Picks, questions: readonly Question[], nothingFits: boolean): Place {
  const question = questions.find((one) => one.facet === facet);
  const unanswered = picks[facet] === undefined;
  if (unanswered && question?.state === 'settled') return 'one';
  if (DEMANDS.includes(facet)) return 'insist';
  return unanswered && question?.state === 'idle' && !nothingFits ? 'idle' : 'asked';
}

const placed = memoLast(
  (
    edition: Edition,
    picks: Picks,
    questions: readonly Question[],
    nothingFits: boolean,
  ): readonly PlacedRow[] =>
    [...ORDER, ...DEMANDS]
      .filter((facet) => edition.facet.has(facet))
      .map((facet) => ({ facet, place: placeOf(facet, picks, questions, nothingFits) })),
);

let lastRows: readonly PlacedRow[] = [];

/** Every question with its group, in a fixed order; the same list as long as none changes its group. */
export function selectRows(state: AppState): readonly PlacedRow[] {
  const rows = placed(
    selectEdition(state),
    selectPicks(state),
    selectQuestions(state),
    !isAcceptable(selectNarrowing(state).best),
  );
  const same =
    rows.length === lastRows.length &&
    rows.every(({ facet, place }, at) => facet === lastRows[at]?.facet && place === lastRows[at].place);
  if (!same) lastRows = rows;
  return lastRows;
}

const possibleOptions = memoLast(
  (all: readonly Standing[]): number =>
    new Set(
      all
        .filter(({ agrees, best }) => agrees && isAcceptable(best))
        .map(({ combination }) => combination.networking),
    ).size,
);

/** How a row speaks: answered, still deciding something, chosen and part of a conflict, or quietly unanswered. */
export type Tone = 'answered' | 'open' | 'conflict' | 'quiet';

/** How the row of a question speaks. */
export function selectTone(state: AppState, facet: FacetId): Tone {
  const question = questionOf(state, facet);
  if (selectPicks(state)[facet] === undefined) return question?.state === 'deciding' ? 'open' : 'quiet';
  if (selectNarrowing(state).best === 'unsupported' && selectConflicts(state).flat().includes(facet))
    return 'conflict';
  return lacksRevision(state, facet, question) ? 'open' : 'answered';
}

function lacksRevision(state: AppState, facet: FacetId, question: Question | undefined): boolean {
  return facet === 'build' && question?.state === 'deciding' && selectOpenFloors(state).length > 0;
}

/** What the row of a question says: its answer, what it decides, or what holds without one. */
export function selectRowAnswer(state: AppState, facet: FacetId): string {
  const edition = selectEdition(state);
  const picks = selectPicks(state);
  const question = questionOf(state, facet);
  const answer = picks[facet];
  if (answer !== undefined) {
    const says = pickShort(edition, facet, answer, picks);
    return lacksRevision(state, facet, question) ? revisionWanted(says) : says;
  }
  const begun = Object.keys(picks).length > 0;
  if (begun && question?.state === 'deciding' && question.decides.length > 0)
    return decidesSays(edition, question, possibleOptions(selectStandings(state)));
  const [only] = question?.state === 'settled' ? question.left : [];
  return only === undefined ? unansweredSays(edition, facet) : pickShort(edition, facet, only, picks);
}

const NO_PICKS: Picks = {};
const narrowedAlone = memoLast(narrow);

/** What an answer can reach in the edition whatever else is picked. */
export function selectBestAlone(state: AppState, facet: FacetId, value: string): Verdict | undefined {
  return narrowedAlone(selectAtlas(state), NO_PICKS)
    .facets.get(facet)
    ?.find((one) => one.value === value)?.best;
}

const NOTHING: readonly string[] = [];
const closing = memoLast(
  (at: Atlas, picks: Picks, facet: FacetId, combination: Combination): readonly string[] =>
    (answersFor(at, picks, combination, [facet]).get(facet) ?? [])
      .filter(({ best }) => !isAcceptable(best))
      .map(({ value }) => value),
);

/** The answers of a question of the environment that the recommended combination falls with. */
export function selectClosing(state: AppState, facet: FacetId): readonly string[] {
  const shown = selectRecommendation(state)?.combination;
  return shown === undefined || facetWord(facet).role !== 'environment'
    ? NOTHING
    : closing(selectAtlas(state), selectPicks(state), facet, shown);
}
