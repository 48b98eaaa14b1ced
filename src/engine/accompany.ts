import type { Action, Limitation, Workaround } from '../facts/types.ts';
import type { Picks } from '../vocabulary.ts';
import { type BlockSum, blockSum } from './capacity.ts';
import type { Atlas } from './compile.ts';
import { type Combination, holds } from './condition.ts';
import type { HoldCondition } from './conditions.ts';
import { situationOf } from './situation.ts';

/** An action with the sum that fills its sentence. */
export interface DueAction {
  readonly action: Action;
  readonly sum: BlockSum | null;
}

/** A limitation that goes with a combination, with the ways around it that apply there. */
export interface AcceptedLimitation {
  readonly limitation: Limitation;
  readonly workarounds: readonly Workaround[];
}

/**
 * The actions that hold whatever the unset facets turn out to be. An action that an answer would take off the list
 * stands until that answer is given.
 */
export function actionsFor(atlas: Atlas, picks: Picks, combination: Combination): readonly DueAction[] {
  const situation = situationOf(atlas, picks);
  return atlas.edition.actions
    .filter(
      (action) =>
        holds(action.when, combination, situation) === 'yes' &&
        (action.until === undefined || holds(action.until, combination, situation) !== 'yes'),
    )
    .filter((action, _, due) => !due.some(({ covers }) => covers?.includes(action.id)))
    .map((action) => ({ action, sum: blockSum(situation.picks, situation.addressing) }));
}

/** The limitations that go with a combination, whatever the environment, unless a condition of theirs rules them out. */
export function limitationsFor(
  atlas: Atlas,
  picks: Picks,
  combination: Combination,
): readonly AcceptedLimitation[] {
  const situation = situationOf(atlas, picks);
  return atlas.edition.limitations
    .filter(({ asked }) => asked !== true)
    .filter((limitation) => limitation.when.some((when) => holds(when, combination, situation) !== 'no'))
    .map((limitation) => ({
      limitation,
      workarounds: limitation.workarounds.filter(
        ({ when }) => when === undefined || when.some((one) => holds(one, combination, situation) !== 'no'),
      ),
    }));
}

function minorOf(version: string): number {
  return Number(version.split('.')[1] ?? 0);
}

/**
 * Whether an action asks only for a Kubernetes version that every answer left has anyway: the condition on the version says
 * more, and nobody has to be told twice.
 */
export function isAskedByConditions({ action }: DueAction, conditions: readonly HoldCondition[]): boolean {
  const { k8s, ...others } = action.minimums ?? {};
  const left = conditions.find(({ facet }) => facet === 'k8s')?.answers ?? [];
  return (
    k8s !== undefined &&
    Object.keys(others).length === 0 &&
    left.length > 0 &&
    k8s.to === undefined &&
    left.every((version) => minorOf(version) >= minorOf(k8s.from ?? ''))
  );
}
