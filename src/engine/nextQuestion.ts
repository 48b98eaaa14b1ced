import { FACET_IDS, type FacetId, facetWord, type Picks } from '../vocabulary.ts';
import type { Atlas } from './compile.ts';
import type { Combination } from './condition.ts';
import type { HoldCondition } from './conditions.ts';
import { answersFor, type AnswerOutlook, narrow, type Narrowing } from './narrow.ts';
import type { Standing } from './standing.ts';
import { isAcceptable } from './verdict.ts';

/**
 * What an answer would still do. `deciding`: it decides a combination, or the recommendation waits for it. `settled`: one
 * answer is left of something that somebody decides: a fact, and no question. `free`: a choice with several answers left,
 * for whoever insists. `idle`: it changes nothing.
 */
export type QuestionState = 'deciding' | 'settled' | 'free' | 'idle';

/** A question that is not answered, or only begun: a picked build that lacks its revision. Demands are none. */
export interface Question {
  readonly facet: FacetId;
  readonly state: QuestionState;
  /** The possible combinations that hang on it, in the edition's order. */
  readonly decides: readonly Combination[];
  /** In combinations: for each that hangs on it the share of its answers that make that one fall. */
  readonly score: number;
  /** The answers with which something is still possible, in the edition's order. */
  readonly left: readonly string[];
}

/** Between questions of one score. */
const TIES: readonly FacetId[] = ['build', 'k8s', 'fabric', 'udp4789', 'runtime', 'install'];

function tieOf(facet: FacetId): number {
  const at = TIES.indexOf(facet);
  return at < 0 ? TIES.length + FACET_IDS.indexOf(facet) : at;
}

function share(answers: readonly AnswerOutlook[]): number {
  if (answers.length === 0) return 0;
  return answers.filter(({ best }) => !isAcceptable(best)).length / answers.length;
}

/** The score of every facet that decides something. What is begun weighs as if every other answer fell. */
function scores(atlas: Atlas, picks: Picks, possible: readonly Standing[]): ReadonlyMap<FacetId, number> {
  const found = new Map<FacetId, number>();
  for (const { combination, dependsOn } of possible) {
    const answers = answersFor(atlas, picks, combination, dependsOn);
    for (const facet of dependsOn) {
      const own = picks[facet] === undefined ? share(answers.get(facet) ?? []) : 1;
      found.set(facet, (found.get(facet) ?? 0) + own);
    }
  }
  return found;
}

/** What is begun is asked on; of the others the environment and the choices, as far as they are not answered. */
function isAsked(facet: FacetId, picks: Picks, decides: readonly Combination[]): boolean {
  const { role } = facetWord(facet);
  if (facet === 'docs' || role === 'demand' || role === 'site') return false;
  return picks[facet] === undefined || decides.length > 0;
}

function stateOf(
  facet: FacetId,
  picks: Picks,
  decides: readonly Combination[],
  left: readonly string[],
): QuestionState {
  const { role, decided } = facetWord(facet);
  if (decided === true && left.length === 1) return 'settled';
  if (decides.length > 0) return 'deciding';
  if (left.length === 0) return 'idle';
  // Before the platform or the networking is known nothing is recommended.
  if (facet === 'platform' && picks.networking === undefined) return 'deciding';
  return role === 'choice' ? 'free' : 'idle';
}

/**
 * The questions that are left, the next best one first: the platform, then what makes most combinations fall. The known
 * picks are asked for; `narrowing` is theirs.
 */
export function questions(
  atlas: Atlas,
  standings: readonly Standing[],
  picks: Picks,
  narrowing: Narrowing = narrow(atlas, picks),
): readonly Question[] {
  const possible = standings.filter(({ agrees, best }) => agrees && isAcceptable(best));
  const score = scores(atlas, picks, possible);
  return atlas.edition.facets
    .flatMap(({ facet }): readonly Question[] => {
      const decides = possible
        .filter(({ dependsOn }) => dependsOn.includes(facet))
        .map(({ combination }) => combination);
      if (!isAsked(facet, picks, decides)) return [];
      const left = (narrowing.facets.get(facet) ?? [])
        .filter(({ best }) => isAcceptable(best))
        .map(({ value }) => value);
      return [
        {
          facet,
          state: stateOf(facet, picks, decides, left),
          decides,
          score: score.get(facet) ?? 0,
          left,
        },
      ];
    })
    .toSorted(
      (a, b) =>
        Number(b.facet === 'platform') - Number(a.facet === 'platform') ||
        b.score - a.score ||
        b.decides.length - a.decides.length ||
        tieOf(a.facet) - tieOf(b.facet),
    );
}

/** The questions whose answer still decides something, the next best one first. */
export function decidingQuestions(all: readonly Question[]): readonly Question[] {
  return all.filter(({ state }) => state === 'deciding');
}

/** The question to ask next; null where no answer decides anything any more. */
export function nextQuestion(all: readonly Question[]): Question | null {
  return decidingQuestions(all)[0] ?? null;
}

/** Conditions in the order in which their questions are asked; what is no question any more comes last. */
export function inOrderOfQuestions(
  conditions: readonly HoldCondition[],
  all: readonly Question[],
): readonly HoldCondition[] {
  const order = decidingQuestions(all).map(({ facet }) => facet);
  const at = ({ facet }: HoldCondition): number => {
    const found = order.indexOf(facet);
    return found < 0 ? order.length : found;
  };
  return conditions.toSorted((a, b) => at(a) - at(b));
}
