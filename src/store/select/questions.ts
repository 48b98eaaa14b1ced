import type { DecidingFacet, Ruling } from '../../engine/explain.ts';
import { narrow, type Narrowing } from '../../engine/narrow.ts';
import { isAcceptable } from '../../engine/verdict.ts';
import type { Edition } from '../../facts/types.ts';
import { type FacetId, facetWord, type Picks, type Verdict } from '../../vocabulary.ts';
import { pickShort } from '../../words/names.ts';
import { decidesSays, type Place, revisionWanted, unansweredSays } from '../../words/questions.ts';
import type { AppState } from '../state/store.ts';
import { memoLast } from './memo.ts';
import { selectConflicts } from './repairs.ts';
import {
  selectAtlas,
  selectDeciding,
  selectEdition,
  selectNarrowing,
  selectOpenFloors,
  selectPicks,
  selectRulings,
} from './ruling.ts';

/** The order of rows inside their group: it never changes. */
const ORDER: readonly FacetId[] = ['platform', 'build', 'k8s', 'install', 'fabric', 'udp4789', 'runtime'];
const DEMANDS: readonly FacetId[] = ['networking', 'datastore', 'need', 'pods', 'block'];

/** A question that is left: what it decides, and the answers that are possible. */
interface Left {
  readonly facet: FacetId;
  readonly state: 'deciding' | 'settled' | 'idle';
  readonly decides: readonly string[];
  readonly left: readonly string[];
}

function networkings(combinations: readonly { readonly networking: string }[]): readonly string[] {
  return [...new Set(combinations.map(({ networking }) => networking))];
}

const questionsLeft = memoLast(
  (
    edition: Edition,
    picks: Picks,
    narrowing: Narrowing,
    deciding: readonly DecidingFacet[],
  ): readonly Left[] =>
    edition.facets.flatMap(({ facet }): readonly Left[] => {
      const decides = networkings(deciding.find((one) => one.facet === facet)?.pairs ?? []);
      if (picks[facet] !== undefined && decides.length === 0) return [];
      const left = (narrowing.facets.get(facet) ?? [])
        .filter(({ best }) => isAcceptable(best))
        .map(({ value }) => value);
      const settled = facetWord(facet).decided === true && left.length === 1;
      const first = facet === 'platform' && picks.networking === undefined && left.length > 0;
      const state = settled ? 'settled' : decides.length > 0 || first ? 'deciding' : 'idle';
      return [{ facet, state, decides, left }];
    }),
);

function selectLeft(state: AppState): readonly Left[] {
  return questionsLeft(
    selectEdition(state),
    selectPicks(state),
    selectNarrowing(state),
    selectDeciding(state),
  );
}

function leftOf(state: AppState, facet: FacetId): Left | undefined {
  return selectLeft(state).find((one) => one.facet === facet);
}

/** The next best question; null where no answer decides anything any more. */
export function selectNextFacet(state: AppState): FacetId | null {
  const deciding = selectLeft(state).filter((one) => one.state === 'deciding');
  if (deciding.some(({ facet }) => facet === 'platform')) return 'platform';
  return deciding.toSorted((a, b) => b.decides.length - a.decides.length)[0]?.facet ?? null;
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

function placeOf(facet: FacetId, picks: Picks, left: readonly Left[], nothingFits: boolean): Place {
  const question = left.find((one) => one.facet === facet);
  const unanswered = picks[facet] === undefined;
  if (unanswered && question?.state === 'settled') return 'one';
  if (DEMANDS.includes(facet)) return 'insist';
  return unanswered && question?.state === 'idle' && !nothingFits ? 'idle' : 'asked';
}

const placed = memoLast(
  (edition: Edition, picks: Picks, left: readonly Left[], nothingFits: boolean): readonly PlacedRow[] =>
    [...ORDER, ...DEMANDS]
      .filter((facet) => edition.facet.has(facet))
      .map((facet) => ({ facet, place: placeOf(facet, picks, left, nothingFits) })),
);

let lastRows: readonly PlacedRow[] = [];

/** Every question with its group, in a fixed order; the same list as long as none changes its group. */
export function selectRows(state: AppState): readonly PlacedRow[] {
  const rows = placed(
    selectEdition(state),
    selectPicks(state),
    selectLeft(state),
    !isAcceptable(selectNarrowing(state).best),
  );
  const same =
    rows.length === lastRows.length &&
    rows.every(({ facet, place }, at) => facet === lastRows[at]?.facet && place === lastRows[at].place);
  if (!same) lastRows = rows;
  return lastRows;
}

const possibleNetworkings = memoLast(
  (rulings: readonly Ruling[]): number =>
    networkings(rulings.filter((one) => one.agrees && isAcceptable(one.best)).map((one) => one.combination))
      .length,
);

/** How a row speaks: answered, still deciding something, chosen and part of a conflict, or quietly unanswered. */
export type Tone = 'answered' | 'open' | 'conflict' | 'quiet';

/** How the row of a question speaks. */
export function selectTone(state: AppState, facet: FacetId): Tone {
  const question = leftOf(state, facet);
  if (selectPicks(state)[facet] === undefined) return question?.state === 'deciding' ? 'open' : 'quiet';
  if (selectNarrowing(state).best === 'unsupported' && selectConflicts(state).flat().includes(facet))
    return 'conflict';
  return lacksRevision(state, facet, question) ? 'open' : 'answered';
}

function lacksRevision(state: AppState, facet: FacetId, question: Left | undefined): boolean {
  return facet === 'build' && question?.state === 'deciding' && selectOpenFloors(state).length > 0;
}

/** What the row of a question says: its answer, what it decides, or what holds without one. */
export function selectRowAnswer(state: AppState, facet: FacetId): string {
  const edition = selectEdition(state);
  const picks = selectPicks(state);
  const question = leftOf(state, facet);
  const answer = picks[facet];
  if (answer !== undefined) {
    const says = pickShort(edition, facet, answer, picks);
    return lacksRevision(state, facet, question) ? revisionWanted(says) : says;
  }
  const begun = Object.keys(picks).length > 0;
  if (begun && question?.state === 'deciding' && question.decides.length > 0)
    return decidesSays(edition, question.decides, possibleNetworkings(selectRulings(state)));
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
