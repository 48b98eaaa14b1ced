import type { Addressing, AxisId, Condition, EnvironmentAxisId } from '../facts/types.ts';
import { demands, type FacetId, type Picks } from '../vocabulary.ts';
import { buildIn } from './buildClasses.ts';
import { capacityOf } from './capacity.ts';

/** One networking option with one datastore. */
export interface Combination {
  readonly networking: string;
  readonly datastore: string;
}

/** Whether something holds under the picks; `open` where an unset facet still decides. */
export type Truth = 'yes' | 'no' | 'open';

/** What a condition is held against: the picks that the edition knows, with the pods-and-block sum. */
export interface Situation {
  readonly picks: Picks;
  readonly addressing: Addressing;
}

/** The facets behind an axis of conditions. */
export function facetsOf(axis: AxisId): readonly FacetId[] {
  return axis === 'capacity' ? ['pods', 'block'] : [axis];
}

/** Whether the condition speaks about this combination, whatever the environment. */
export function concerns(condition: Condition, combination: Combination): boolean {
  return (
    (condition.networking === undefined || condition.networking.includes(combination.networking)) &&
    (condition.datastore === undefined || condition.datastore.includes(combination.datastore))
  );
}

/** The axes that a condition names besides networking and datastore. */
export function axesOf(condition: Condition): readonly EnvironmentAxisId[] {
  return (Object.keys(condition) as AxisId[]).filter(
    (axis): axis is EnvironmentAxisId => axis !== 'networking' && axis !== 'datastore',
  );
}

function every(truths: readonly Truth[]): Truth {
  if (truths.includes('no')) return 'no';
  return truths.includes('open') ? 'open' : 'yes';
}

function some(truths: readonly Truth[]): Truth {
  if (truths.includes('yes')) return 'yes';
  return truths.includes('open') ? 'open' : 'no';
}

/** Whether one axis of a condition holds: of several builds or needs, one that matches is enough. */
export function axisHolds(condition: Condition, axis: EnvironmentAxisId, situation: Situation): Truth {
  const { picks, addressing } = situation;
  if (axis === 'build') {
    const ranges = condition.build;
    if (ranges === undefined) return 'yes';
    if (picks.build === undefined) return 'open';
    return some(picks.build.map((build) => buildIn(ranges, build)));
  }
  if (axis === 'need')
    return some((picks.need ?? []).map((need) => (condition.need?.includes(need) ? 'yes' : 'no')));
  if (axis === 'capacity') return condition.capacity?.includes(capacityOf(picks, addressing)) ? 'yes' : 'no';
  const pick = picks[axis];
  if (pick === undefined) return demands(axis) ? 'no' : 'open';
  const named: readonly string[] | undefined = condition[axis];
  return named?.includes(pick) ? 'yes' : 'no';
}

/** Whether a condition holds for a combination under the picks. Networking and datastore picks play no part. */
export function holds(condition: Condition, combination: Combination, situation: Situation): Truth {
  if (!concerns(condition, combination)) return 'no';
  return every(axesOf(condition).map((axis) => axisHolds(condition, axis, situation)));
}
