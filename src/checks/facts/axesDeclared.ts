import { axesOf } from '../../engine/condition.ts';
import { defineCheck } from './check.ts';

/** Rules are tabled by the axes of their aspect; an axis that it does not declare would be lost. */
export const axesDeclared = defineCheck(
  'axes-declared',
  'Does every rule belong to an aspect, and turn only on axes that the aspect declares?',
  (report, edition) => {
    for (const rule of edition.rules) {
      const aspect = edition.aspects.find(({ id }) => id === rule.aspect);
      if (aspect === undefined) {
        const ids = edition.aspects.map(({ id }) => id);
        report(`rule ${rule.id}`, `belongs to no aspect “${rule.aspect}”`, `Aspects are: ${ids.join(', ')}.`);
        continue;
      }
      for (const axis of axesOf(rule.when))
        if (!aspect.axes.includes(axis))
          report(
            `rule ${rule.id}`,
            `turns on ${axis}, which the aspect ${aspect.id} does not declare`,
            'Declare the axis with the aspect, or move the rule to an aspect that has it.',
          );
    }
  },
);
