import type { EditionId } from '../vocabulary.ts';
import { EDITIONS, editionEntry } from './editions.ts';
import type { Edition, FactBook, Span } from './types.ts';

/** Place of an edition in the index; below zero for one that it does not list. */
function place(id: EditionId): number {
  return EDITIONS.findIndex((entry) => entry.id === id);
}

/** Whether a span covers an edition; both ends count. An edition outside the index is in no span. */
export function inForce({ since, until }: Span, edition: EditionId): boolean {
  const at = place(edition);
  const from = place(since);
  return from >= 0 && from <= at && (until === undefined || at <= place(until));
}

/** The facts of a book that are in force in one edition. Throws for an edition that the index does not list. */
export function editionOf(book: FactBook, id: EditionId): Edition {
  const entry = editionEntry(id);
  if (entry === undefined) throw new Error(`No edition "${id}": add it to facts/editions.ts.`);
  const holds = <T extends { readonly span: Span }>(facts: readonly T[]): readonly T[] =>
    facts.filter((fact) => inForce(fact.span, id));
  const statements = holds(book.statements);
  const facets = holds(book.facets);
  const [addressing] = holds(book.addressing);
  if (addressing === undefined) throw new Error(`Edition "${id}" states no addressing.`);
  return {
    entry,
    sources: book.sources,
    statements,
    statement: new Map(statements.map((statement) => [statement.id, statement])),
    concepts: holds(book.concepts),
    facets,
    facet: new Map(facets.map((facet) => [facet.facet, facet])),
    options: holds(book.options),
    aspects: book.aspects,
    rules: holds(book.rules),
    limitations: holds(book.limitations),
    actions: holds(book.actions),
    datastoreRows: holds(book.datastoreRows),
    addressing,
    ...(book.steps === undefined ? {} : { steps: holds(book.steps) }),
    ...(book.fieldNotes === undefined ? {} : { fieldNotes: book.fieldNotes }),
    ...(book.resources === undefined ? {} : { resources: book.resources }),
  };
}
