import type { EditionId, Verdict } from '../../../vocabulary.ts';
import { inForce } from '../../edition.ts';
import { amendments } from '../data/amendments.ts';
import { later } from '../data/later.ts';
import type { Amendment, ReleaseFact, State, Told } from '../types.ts';

/** Which state of a release's pages is read: with the edits made since, or as they were published. */
export type DocsView = 'amended' | 'as-released';

/** A release, read in one of the two ways. */
export interface Reading {
  readonly edition: EditionId;
  readonly docs: DocsView;
}

const EDITS: readonly Amendment[] = amendments;

/** The edits that change what a fact says in a release. */
export function editsOf(id: string, edition: EditionId): readonly Amendment[] {
  return EDITS.filter(({ effects }) =>
    effects.some((effect) => effect.fact === id && effect.editions.includes(edition)),
  );
}

function joined(...texts: readonly (string | undefined)[]): string {
  return texts.filter((text) => text !== undefined && text !== '').join(' ');
}

/** The span with an edit's effect: a new state replaces the old one with all that hung on it. */
function edited<T extends Told>(told: T, id: string, edit: Amendment): T {
  const effect = edit.effects.find(({ fact }) => fact === id);
  if (effect === undefined) return told;
  const { state, effective, conflict, minBuild, condition } = effect;
  const note = joined(told.note, effect.note, `Edit of ${edit.date}: ${edit.text}`);
  const pages = [...(told.pages ?? []), ...edit.pages];
  if (state === undefined) return { ...told, note, pages };
  const {
    effective: _,
    conflict: __,
    byInstallMethod: ___,
    installs: ____,
    ...rest
  } = told as T & { byInstallMethod?: unknown; installs?: unknown };
  return {
    ...rest,
    state,
    note,
    pages,
    ...(effective === undefined ? {} : { effective }),
    ...(conflict === undefined ? {} : { conflict }),
    ...(minBuild === undefined ? {} : { minBuild }),
    // A condition that an edit adds comes to those that were there.
    ...(condition === undefined ? {} : { requires: [...(told.requires ?? []), condition] }),
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

/** What a fact says in a release. Every fact has a span for every release; throws where the data breaks that. */
export function toldIn<T extends Told>(fact: ReleaseFact<T>, { edition, docs }: Reading): T {
  const span = spansOf(fact).findLast((told) => inForce(told, edition));
  if (span === undefined) throw new Error(`${fact.id} says nothing about ${edition}: add a span.`);
  if (docs === 'as-released') return span;
  return editsOf(fact.id, edition).reduce((told, edit) => edited(told, fact.id, edit), span);
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

const STATE_WORDS: Readonly<Partial<Record<State, string>>> = {
  deprecated: 'deprecated: offered, announced to go away',
  'non-production': 'offered, with advice against production use',
  'tech-preview': 'a tech preview: offered, not for production',
  removed: 'no longer documented; it was offered in an earlier release',
  'not-supported': 'listed as unsupported',
  'not-stated': 'not stated: the pages say nothing',
  'not-applicable': 'not stated: the question does not arise',
  mentioned: 'only named in passing, without a statement of support',
  untested: 'named as not tested',
  conditional: 'supported under conditions',
  tested: 'named as tested',
};

/** How a state reads in a sentence. */
export function stateSays(state: State, effective?: State): string {
  if (state === 'contradictory')
    return `contradictory: the documents disagree, read as ${stateSays(effective ?? 'not-stated')}`;
  return STATE_WORDS[state] ?? state.replace('-', ' ');
}
