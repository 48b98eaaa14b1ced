import { defineCheck } from './check.ts';
import { foundationsOf } from './places.ts';

/** A fact has no citation of its own where it rests on statements: without them it has none at all. */
export const statementsResolve = defineCheck(
  'statements-resolve',
  'Is every statement that a fact rests on in force in the edition?',
  (report, edition) => {
    for (const { at, value } of foundationsOf(edition)) {
      if (value.length === 0) report(at, 'rests on no statement', 'Name at least one statement.');
      for (const id of value)
        if (!edition.statement.has(id))
          report(
            at,
            `rests on ${id}, which is no statement of ${edition.entry.id}`,
            'Name a statement that is in force, or give the fact the same span as the statement.',
          );
    }
  },
);
