import type { Citation, Condition, Edition, FactBook, Span } from '../../facts/types.ts';

/** A part of the facts with the place where it stands, such as `action open-udp-4789`. */
export interface Placed<T> {
  readonly at: string;
  readonly value: T;
}

/** Every fact of a book, whatever its kind. */
export function factsOf(book: FactBook): readonly { readonly id: string; readonly span: Span }[] {
  return [
    ...book.statements,
    ...book.concepts,
    ...book.facets,
    ...book.options,
    ...book.rules,
    ...book.limitations,
    ...book.actions,
    ...book.datastoreRows,
    ...book.addressing,
  ];
}

/** Every condition of an edition. */
export function conditionsOf(edition: Edition): readonly Placed<Condition>[] {
  const found: Placed<Condition>[] = [];
  for (const { id, when } of edition.rules) found.push({ at: `rule ${id}`, value: when });
  for (const { id, when, workarounds } of edition.limitations) {
    for (const value of when) found.push({ at: `limitation ${id}`, value });
    for (const way of workarounds)
      for (const value of way.when ?? []) found.push({ at: `workaround ${way.id}`, value });
  }
  for (const { id, when, until } of edition.actions) {
    found.push({ at: `action ${id}`, value: when });
    if (until !== undefined) found.push({ at: `action ${id}`, value: until });
  }
  for (const { id, when, unless } of edition.steps ?? [])
    for (const value of unless === undefined ? when : [...when, unless])
      found.push({ at: `step ${id}`, value });
  for (const { id, when } of edition.fieldNotes ?? [])
    for (const value of when) found.push({ at: `field note ${id}`, value });
  for (const { facet, answers } of edition.facets)
    for (const { value: answer, reads } of answers)
      if (reads !== undefined) found.push({ at: `facet ${facet}, answer ${answer}`, value: reads.when });
  return found;
}

/** Every citation of an edition. */
export function citationsIn(edition: Edition): readonly Placed<Citation>[] {
  const kinds = {
    statement: edition.statements,
    limitation: edition.limitations,
    option: edition.options,
    'datastore row': edition.datastoreRows,
  };
  const cited = { step: edition.steps ?? [], 'field note': edition.fieldNotes ?? [] };
  return [
    ...Object.entries(kinds).flatMap(([kind, facts]) =>
      facts.map(({ id, citation }) => ({ at: `${kind} ${id}`, value: citation })),
    ),
    ...Object.entries(cited).flatMap(([kind, facts]) =>
      facts.flatMap(({ id, citations }) => citations.map((value) => ({ at: `${kind} ${id}`, value }))),
    ),
  ];
}

/** Every list of statement ids that some fact rests on. */
export function foundationsOf(edition: Edition): readonly Placed<readonly string[]>[] {
  return [
    ...edition.rules.map(({ id, from }) => ({ at: `rule ${id}`, value: from })),
    ...edition.actions.map(({ id, from }) => ({ at: `action ${id}`, value: from })),
    ...edition.options.map(({ id, tells }) => ({ at: `option ${id}`, value: tells })),
    ...edition.options.flatMap(({ id, points }) =>
      points.map((point) => ({ at: `option ${id}, point ${point.id}`, value: point.from })),
    ),
    ...edition.concepts.map(({ id, from }) => ({ at: `concept ${id}`, value: [from] })),
    { at: `addressing ${edition.addressing.id}`, value: edition.addressing.from },
    ...edition.facets.flatMap(({ facet, answers }) =>
      answers.flatMap(({ value, reads }) =>
        reads === undefined ? [] : [{ at: `facet ${facet}, answer ${value}`, value: reads.from }],
      ),
    ),
  ];
}
