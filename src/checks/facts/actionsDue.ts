import { defineCheck } from './check.ts';
import { covers } from './overlap.ts';

const PLACEHOLDERS = ['block', 'pods', 'usable', 'cidr'];
const SUMS = ['block', 'pods', 'usable'];

/** An action that is done before it is due is never shown, and one whose blanks stay empty reads as nonsense. */
export const actionsDue = defineCheck(
  'actions-due',
  'Can every action come due, with every blank of its sentence filled?',
  (report, edition) => {
    for (const { id, when, until, does } of edition.actions) {
      if (until !== undefined && covers(until, when))
        report(`action ${id}`, 'is done wherever it is due', 'Narrow “until”.');
      const blanks = [...does.matchAll(/\{([a-z]*)\}/g)].map(([, name]) => name ?? '');
      for (const name of blanks)
        if (!PLACEHOLDERS.includes(name))
          report(
            `action ${id}`,
            `has the unknown blank {${name}}`,
            `Blanks are: ${PLACEHOLDERS.join(', ')}.`,
          );
      const asked = when.capacity !== undefined && !when.capacity.includes('unasked');
      if (!asked && blanks.some((name) => SUMS.includes(name)))
        report(
          `action ${id}`,
          'counts pods, but is also due where nobody gave their number',
          'Let its condition name a capacity other than “unasked”.',
        );
    }
  },
);
