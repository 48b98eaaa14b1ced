import type { Aspect, EnvironmentAxisId, SupportRule } from '../facts/types.ts';
import type { Atlas } from './compile.ts';
import { axesOf, axisHolds, type Combination, concerns, type Situation } from './condition.ts';
import { isAcceptable, rankOf } from './verdict.ts';

/** A rule that can rule a combination out: what it gives is worse than `limited`. */
export interface FallingRule {
  readonly rule: SupportRule;
  readonly aspect: Aspect;
  readonly axes: readonly EnvironmentAxisId[];
}

const tables = new WeakMap<Atlas, ReadonlyMap<Combination, readonly FallingRule[]>>();

function tableOf(atlas: Atlas): ReadonlyMap<Combination, readonly FallingRule[]> {
  const { rules, aspects } = atlas.edition;
  // The order in which reasons are told: the most severe first, then aspect by aspect.
  const falling = aspects
    .flatMap((aspect) =>
      rules
        .filter((rule) => rule.aspect === aspect.id && !isAcceptable(rule.gives))
        .map((rule): FallingRule => ({ rule, aspect, axes: axesOf(rule.when) })),
    )
    .toSorted((a, b) => rankOf(b.rule.gives) - rankOf(a.rule.gives));
  return new Map(
    atlas.combinations.map((combination) => [
      combination,
      falling.filter(({ rule }) => concerns(rule.when, combination)),
    ]),
  );
}

/** The rules that rule out a combination of the edition under the picks, the most severe first. */
export function fallingUnder(
  atlas: Atlas,
  situation: Situation,
  combination: Combination,
): readonly FallingRule[] {
  let table = tables.get(atlas);
  if (table === undefined) tables.set(atlas, (table = tableOf(atlas)));
  return (table.get(combination) ?? []).filter(({ rule, axes }) =>
    axes.every((axis) => axisHolds(rule.when, axis, situation) === 'yes'),
  );
}
