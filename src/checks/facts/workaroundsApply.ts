import { defineCheck } from './check.ts';
import { overlaps } from './overlap.ts';

/** A workaround is shown with its limitation only: one that never meets it is never shown. */
export const workaroundsApply = defineCheck(
  'workarounds-apply',
  'Can every workaround be used somewhere where its limitation holds?',
  (report, edition) => {
    for (const { id, when, workarounds } of edition.limitations)
      for (const way of workarounds) {
        const { when: places = [{}] } = way;
        if (!when.some((condition) => places.some((place) => overlaps(condition, place))))
          report(
            `workaround ${way.id}`,
            `never applies where the limitation ${id} holds`,
            'Widen its condition, or move it to the limitation it belongs to.',
          );
      }
  },
);
