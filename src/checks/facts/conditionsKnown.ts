import { facetsOf } from '../../engine/condition.ts';
import { type AxisId, CAPACITIES, type Condition, type Edition } from '../../facts/types.ts';
import { defineCheck } from './check.ts';
import { conditionsOf } from './places.ts';

function known(edition: Edition, axis: Exclude<AxisId, 'build'>): readonly string[] {
  if (axis === 'capacity') return CAPACITIES;
  return edition.facet.get(axis)?.answers.map(({ value }) => value) ?? [];
}

function unknownIn(
  edition: Edition,
  condition: Condition,
  axis: Exclude<AxisId, 'build'>,
): readonly string[] {
  const values = known(edition, axis);
  return (condition[axis] ?? []).filter((value) => !values.includes(value));
}

/** A condition on an answer that nobody can give never holds, and never tells that it does not. */
export const conditionsKnown = defineCheck(
  'conditions-known',
  'Does every condition name only questions and answers that the edition knows?',
  (report, edition) => {
    for (const { at, value } of conditionsOf(edition))
      for (const axis of Object.keys(value) as AxisId[]) {
        const unasked = facetsOf(axis).filter((facet) => !edition.facet.has(facet));
        if (unasked.length > 0)
          report(
            at,
            `turns on ${unasked.join(', ')}, which ${edition.entry.id} does not ask`,
            'Add the facet, or drop the condition.',
          );
        else if (axis !== 'build')
          for (const stranger of unknownIn(edition, value, axis))
            report(
              at,
              `names ${axis} “${stranger}”, which is no answer`,
              `Answers are: ${known(edition, axis).join(', ')}.`,
            );
      }
  },
);
