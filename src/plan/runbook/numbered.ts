import { IF_POOLS, floorsSay, WHERE_NAMES } from '../../words/site.ts';
import { uncapital } from '../../words/names.ts';
import { filled, floorsUnder } from '../fill.ts';
import type { DueStep, DueSteps } from '../steps.ts';
import type { PlanItem } from '../types.ts';

/** One step as an item: what to type where, how one sees that it worked, and what it does to workloads. */
export function stepItem({ step, pools }: DueStep, number: string, due: DueSteps): PlanItem {
  const { check, floors = [], effect } = step;
  const lowest = floorsSay(floorsUnder(floors, due.picks));
  const filling = lowest === '' ? due.filling : { ...due.filling, floors: lowest };
  const says = [step.says, step.silent].filter((text) => text !== undefined).join(' ');
  return {
    id: step.id,
    kind: 'step',
    number,
    title: `${step.title}${pools === undefined ? '' : ` (${uncapital(IF_POOLS[pools])})`}`,
    says: filled(says === '' ? step.why : says, filling),
    place: WHERE_NAMES[step.where],
    ...(effect === undefined ? {} : { effect }),
    ...(step.command === undefined ? {} : { command: filled(step.command, filling) }),
    ...(check === undefined
      ? {}
      : {
          check: {
            command: filled(check.command, filling),
            ...(check.where === undefined ? {} : { place: WHERE_NAMES[check.where] }),
            good: filled(check.good, filling),
            bad: filled(check.bad, filling),
          },
        }),
    ...(says === '' ? {} : { why: filled(step.why, filling) }),
    box: 'done',
    cited: step.citations.map((citation) => ({ citation, facts: [] })),
  };
}
