import { rankOf } from '../../engine/verdict.ts';
import { CAPACITIES, type AxisId, type Edition, type SupportRule } from '../../facts/types.ts';
import { defineCheck } from './check.ts';
import { covers, overlaps } from './overlap.ts';

/** The condition that every combination and answer of the edition fulfils, and nothing else does. */
function everything(edition: Edition, rule: SupportRule): SupportRule['when'] {
  const axes = (Object.keys(rule.when) as AxisId[]).filter((axis) => axis !== 'build');
  return Object.fromEntries([
    ...axes.map((axis) => [
      axis,
      axis === 'capacity' ? CAPACITIES : (edition.facet.get(axis)?.answers ?? []).map(({ value }) => value),
    ]),
    ['build', [{}]],
  ]) as SupportRule['when'];
}

/** A rule that can never decide is knowledge that nobody gets to see. */
export const rulesAlive = defineCheck(
  'rules-alive',
  'Is there a combination and an answer for which each rule decides its aspect?',
  (report, edition) => {
    for (const rule of edition.rules) {
      if (!overlaps(rule.when, everything(edition, rule))) {
        report(`rule ${rule.id}`, 'can never hold', 'Name answers that the edition knows, or drop the rule.');
        continue;
      }
      const worse = edition.rules.find(
        (other) =>
          other.aspect === rule.aspect &&
          rankOf(other.gives) > rankOf(rule.gives) &&
          covers(other.when, rule.when) &&
          // What a release says of a case is told beside what the same fact says in general.
          !(edition.entry.kind === 'release' && other.from.some((id) => rule.from.includes(id))),
      );
      if (worse !== undefined)
        report(
          `rule ${rule.id}`,
          `never decides: wherever it holds, ${worse.id} gives the worse ${worse.gives}`,
          'Narrow the worse rule, or drop this one.',
        );
    }
  },
);
