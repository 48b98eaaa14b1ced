import type { EditionId, Verdict } from '../../../vocabulary.ts';
import { inForce } from '../../edition.ts';
import { amendments } from '../data/amendments.ts';
import { later } from '../data/later.ts';
import type { Amendment, EditEffect, ReleaseFact, Requirement, State, Told } from '../types.ts';

/** Which state of a release's pages is read: with the edits made since, or as they were published. */
export type DocsView = 'amended' | 'as-released';

/** A release, read in one of the two ways. */
export interface Reading {
  readonly edition: EditionId;
  readonly docs: DocsView;
}

const EDITS: readonly Amendment[] = [...(amendments as readonly Amendment[])].sort((one, other) =>
  one.date.localeCompare(other.date),
);

/** What an edit makes of a fact in one release. */
function effectOf(edit: Amendment, id: string, edition: EditionId): EditEffect | undefined {
  return edit.effects.find(({ fact, editions }) => fact === id && editions.includes(edition));
}

/** The edits that change what a fact says in a release, oldest first. */
export function editsOf(id: string, edition: EditionId): readonly Amendment[] {
  return EDITS.filter((edit) => effectOf(edit, id, edition) !== undefined);
}

function joined(...texts: readonly (string | undefined)[]): string {
  return texts.filter((text) => text !== undefined && text !== '').join(' ');
}

/** The span that an edit starts from: what it replaces is gone, with the pages and the evidence that it rested on. */
function beforeEdit(fact: ReleaseFact, { as, now }: EditEffect, told: Told): Told {
  const { since, until } = told;
  const within = { since, ...(until === undefined ? {} : { until }) };
  if (as !== undefined) {
    const { pages: _, note: __, amendment: ___, until: ____, ...rest } = publishedIn(fact, as);
    return { ...rest, ...within };
  }
  return now?.state === undefined ? told : { ...within, state: now.state };
}

/** The span without the fields that an edit drops. */
function without(told: Told, drops: readonly string[] = []): Told {
  return Object.fromEntries(Object.entries(told).filter(([key]) => !drops.includes(key))) as unknown as Told;
}

/** What is asked for after an edit; undefined where nothing is and nothing was. */
function asksAfter(before: Told, { now, adds, lifts }: EditEffect): readonly Requirement[] | undefined {
  const asks = now?.asks ?? before.asks;
  const lifted: readonly string[] = lifts ?? [];
  return asks === undefined && adds === undefined
    ? undefined
    : [...(asks ?? []).filter(({ id }) => !lifted.includes(id)), ...(adds ?? [])];
}

/**
 * The span with an edit's effect. It rests on the pages that the effect names, or else on those it rested on and the
 * edit's. The cast holds as long as `now` has the shape of the fact's own spans, as the data do.
 */
function edited<T extends Told>(fact: ReleaseFact<T>, told: T, edit: Amendment, edition: EditionId): T {
  const effect = effectOf(edit, fact.id, edition);
  if (effect === undefined) return told;
  const before = without(beforeEdit(fact, effect, told), effect.drops);
  const asks = asksAfter(before, effect);
  return {
    ...before,
    ...effect.now,
    ...(asks === undefined ? {} : { asks }),
    note: joined(effect.now?.note ?? before.note, `Edit of ${edit.date}: ${edit.text}`),
    pages: effect.now?.pages ?? [...(before.pages ?? []), ...edit.pages],
  } as unknown as T;
}

/** What a new release leaves unsaid of a fact stays as it was, where a state alone would leave the fact half told. */
const STAYS = ['networking'] as const;

/** What releases said of a fact, oldest first: its own spans, then those that later releases opened. */
export function spansOf<T extends Told>(fact: ReleaseFact<T>): readonly T[] {
  return later.reduce<readonly T[]>((spans, { id, says }) => {
    const said = says[fact.id];
    if (said === undefined) return spans;
    const before = Object.entries(spans.at(-1) ?? {}).filter(([key]) =>
      (STAYS as readonly string[]).includes(key),
    );
    return [...spans, { ...Object.fromEntries(before), ...said, since: id } as unknown as T];
  }, fact.spans);
}

/** What the pages of a release said of a fact when they were published. Throws where the fact has no span for it. */
function publishedIn<T extends Told>(fact: ReleaseFact<T>, edition: EditionId): T {
  const span = spansOf(fact).findLast((told) => inForce(told, edition));
  if (span === undefined) throw new Error(`${fact.id} says nothing about ${edition}: add a span.`);
  return span;
}

/**
 * What a fact says in a release. Read as amended, a span that the fact itself has for that stands in for its own; else the
 * edits of published pages take effect. Every fact has a span for every release; throws where the data breaks that.
 */
export function toldIn<T extends Told>(fact: ReleaseFact<T>, { edition, docs }: Reading): T {
  const span = publishedIn(fact, edition);
  if (docs === 'as-released') return span;
  const since = fact.amended?.find((told) => inForce(told, edition));
  if (since !== undefined) return since;
  return editsOf(fact.id, edition).reduce((told, edit) => edited(fact, told, edit, edition), span);
}

const VERDICTS: Readonly<Partial<Record<State, Verdict>>> = {
  supported: 'supported',
  tested: 'supported',
  configurable: 'supported',
  handled: 'supported',
  required: 'supported',
  'see-general': 'supported',
  conditional: 'supported',
  deprecated: 'limited',
  'non-production': 'limited',
  'tech-preview': 'limited',
  untested: 'untested',
  'not-supported': 'unsupported',
  removed: 'unsupported',
  applies: 'unsupported',
};

/** A state as a verdict; a contradiction counts as it is read. What is left says nothing: `not-stated`. */
export function verdictOfState(state: State, effective?: State): Verdict {
  return VERDICTS[state === 'contradictory' ? (effective ?? 'not-stated') : state] ?? 'not-stated';
}
