import type { Ruling } from '../engine/explain.ts';
import { pointsOf } from '../engine/recommend.ts';
import { isAcceptable } from '../engine/verdict.ts';
import { citationsOf } from '../words/names.ts';
import { attributeOf } from '../words/planner.ts';
import type { PlanInput } from './input.ts';
import type { PlanPoint } from './types.ts';

/** As many limits of policy as tell options apart. */
const POLICY_TOLD = 2;

/** What speaks for a combination and against it, weighed as a decision record does. */
export function planPoints(
  { atlas, picks }: Pick<PlanInput, 'atlas' | 'picks'>,
  ruling: Ruling,
): readonly PlanPoint[] {
  const { edition } = atlas;
  const points = pointsOf(atlas, picks, ruling.combination).map(({ id, burden, says, from }): PlanPoint => ({
    attribute: attributeOf(id),
    burden,
    says,
    cited: citationsOf(edition, from),
  }));
  const policy = isAcceptable(ruling.best)
    ? ruling.limitations
        .filter(({ limitation }) => limitation.topics.includes('policy'))
        .slice(0, POLICY_TOLD)
        .map(({ limitation }): PlanPoint => ({
          attribute: 'policy',
          burden: true,
          says: limitation.says,
          cited: [{ citation: limitation.citation, facts: [limitation.id] }],
        }))
    : [];
  return [...points, ...policy];
}
