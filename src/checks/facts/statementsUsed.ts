import { defineCheck } from './check.ts';
import { foundationsOf } from './places.ts';

/** What the document says must reach the reader: a statement that nothing rests on is told nowhere. */
export const statementsUsed = defineCheck(
  'statements-used',
  'Does something rest on every statement, or carry its id?',
  (report, edition) => {
    const used = new Set([
      ...foundationsOf(edition).flatMap(({ value }) => value),
      // A limitation and a row of the datastore table are a statement told as a table, under the same id.
      ...edition.limitations.map(({ id }) => id),
      ...edition.datastoreRows.map(({ id }) => id),
    ]);
    for (const { id } of edition.statements)
      if (!used.has(id))
        report(
          `statement ${id}`,
          'is told nowhere',
          'Let an option tell it, or let a rule, an action, a concept or the addressing rest on it.',
        );
  },
  'A release keeps every fact, also what its pages do not mention, and nothing rests on silence.',
);
