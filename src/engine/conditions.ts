import type { SupportRule } from '../facts/types.ts';
import type { FacetId, Picks } from '../vocabulary.ts';
import type { Atlas } from './compile.ts';
import { axesOf, axisHolds, type Combination, concerns, facetsOf, holds } from './condition.ts';
import { judgedPicks } from './known.ts';
import { answersFor } from './narrow.ts';
import type { Standing } from './standing.ts';
import { type Rank, rankOf } from './verdict.ts';

/** What must hold of one open facet for a combination to stay as good as it can be. */
export interface HoldCondition {
  readonly facet: FacetId;
  /** The answers that keep it, in the edition's order; null where they cannot be listed (the revision of a picked build). */
  readonly answers: readonly string[] | null;
  /** Answers in all; 0 where they cannot be listed. */
  readonly of: number;
  /** The rules that another answer would bring down on it, the most severe first. */
  readonly rules: readonly SupportRule[];
}

/** The rules that hang on a facet and would make a combination worse than it can be. */
function threats(
  atlas: Atlas,
  picks: Picks,
  combination: Combination,
  facet: FacetId,
  best: Rank,
): readonly SupportRule[] {
  const situation = { picks: judgedPicks(atlas.edition, picks), addressing: atlas.edition.addressing };
  return atlas.edition.rules
    .filter(
      (rule) =>
        rankOf(rule.gives) > best &&
        concerns(rule.when, combination) &&
        holds(rule.when, combination, situation) === 'open' &&
        axesOf(rule.when).some(
          (axis) => facetsOf(axis).includes(facet) && axisHolds(rule.when, axis, situation) === 'open',
        ),
    )
    .toSorted((a, b) => rankOf(b.gives) - rankOf(a.gives));
}

/** The condition without what only other install methods ask for; none where that is all that it was about. */
function underInstalls(condition: HoldCondition, installs: readonly string[]): readonly HoldCondition[] {
  if (condition.facet === 'install') return [condition];
  const rules = condition.rules.filter(
    ({ when }) => when.install === undefined || when.install.some((one) => installs.includes(one)),
  );
  const isFree = condition.answers !== null && condition.answers.length === condition.of;
  return rules.length === 0 && isFree ? [] : [{ ...condition, rules }];
}

/**
 * What must hold for a combination to reach the best verdict that it still can: one condition for each open facet that
 * decides. None where nothing is open any more, or where no answer can make it worse.
 */
export function conditionsFor(
  atlas: Atlas,
  picks: Picks,
  { combination, best, worst, dependsOn }: Standing,
): readonly HoldCondition[] {
  if (best === worst) return [];
  const reached = answersFor(atlas, picks, combination, dependsOn);
  const conditions = dependsOn.flatMap((facet): readonly HoldCondition[] => {
    const rules = threats(atlas, picks, combination, facet, rankOf(best));
    const picked = picks[facet] !== undefined;
    const all = picked ? [] : (reached.get(facet) ?? []);
    const answers = all.filter((answer) => answer.best === best).map(({ value }) => value);
    // What depends on another open facet alone is told there.
    if (rules.length === 0 && answers.length === all.length) return [];
    return [{ facet, answers: picked ? null : answers, of: all.length, rules }];
  });
  const installs = conditions.find(({ facet }) => facet === 'install')?.answers;
  return installs === undefined || installs === null
    ? conditions
    : conditions.flatMap((one) => underInstalls(one, installs));
}
