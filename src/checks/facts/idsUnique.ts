import { inForce } from '../../facts/edition.ts';
import type { Action } from '../../facts/types.ts';
import { defineCheck } from './check.ts';
import { overlaps } from './overlap.ts';

/** Two records of an action are one action if no plan has both, or if a reader cannot tell their headings apart. */
function sameAction(a: Action, b: Action): boolean {
  return a.who === b.who && (a.short === b.short || !overlaps(a.when, b.when));
}

/** Ids are quoted in plans and files, so one id must mean one thing. */
export const idsUnique = defineCheck(
  'ids-unique',
  'Does every id stand for one fact of its kind?',
  (report, edition, book) => {
    const kinds: Readonly<Record<string, readonly string[]>> = {
      source: book.sources.map(({ id }) => id),
      statement: edition.statements.map(({ id }) => id),
      concept: edition.concepts.map(({ id }) => id),
      facet: edition.facets.map(({ facet }) => facet),
      'facet record': edition.facets.map(({ id }) => id),
      option: edition.options.map(({ id }) => id),
      aspect: edition.aspects.map(({ id }) => id),
      rule: edition.rules.map(({ id }) => id),
      limitation: edition.limitations.map(({ id }) => id),
      'datastore row': edition.datastoreRows.map(({ id }) => id),
      // The engine is given one addressing, so two in force would hide one.
      addressing: book.addressing
        .filter(({ span }) => inForce(span, edition.entry.id))
        .map(() => `of ${edition.entry.id}`),
    };
    for (const [kind, ids] of Object.entries(kinds))
      for (const id of new Set(ids.filter((one, index) => ids.indexOf(one) !== index)))
        report(`${kind} ${id}`, 'stands more than once', 'Give each record its own id, or drop one.');
    for (const { facet, answers } of edition.facets) {
      const values = answers.map(({ value }) => value);
      for (const value of new Set(values.filter((one, index) => values.indexOf(one) !== index)))
        report(`facet ${facet}, answer ${value}`, 'stands more than once', 'Drop one of the answers.');
    }
    edition.actions.forEach((action, index) => {
      const twin = edition.actions.slice(0, index).find(({ id }) => id === action.id);
      if (twin !== undefined && !sameAction(twin, action))
        report(
          `action ${action.id}`,
          'stands more than once with different headings or people',
          'An action may recur under other conditions, but its title and who must be the same.',
        );
    });
  },
);
