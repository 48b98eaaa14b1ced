import type { EditionId, Verdict } from '../../../vocabulary.ts';
import { inForce } from '../../edition.ts';
import { amendments } from '../data/amendments.ts';
import { later } from '../data/later.ts';
import type {
  Amendment,
  EditEffect,
  NewRelease,
  ReleaseFact,
  Requirement,
  Said,
  State,
  Told,
} from '../types.ts';

/** Which state of a release's pages is read: with the edits made since, or as they were published. */
export type DocsView = 'amended' | 'as-released';

/** A release, read in one of the two ways. */
export interface Reading {
  readonly edition: EditionId;
  readonly docs: DocsView;
}

const LATER: readonly NewRelease[] = later;

/** All edits of published pages, oldest first. */
export const EDITS: readonly Amendment[] = [
  ...(amendments as readonly Amendment[]),
  ...LATER.flatMap((release) => release.amendments ?? []),
].sort((one, other) => one.date.localeCompare(other.date));

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

/** What is asked for once some is added and some lifted; undefined where nothing is and nothing was. */
function asksAfter(
  asks: readonly Requirement[] | undefined,
  { adds, lifts }: Pick<Said, 'adds' | 'lifts'>,
): readonly Requirement[] | undefined {
  const added: readonly Requirement[] = adds ?? [];
  const lifted: readonly string[] = lifts ?? [];
  if (asks === undefined && added.length === 0) return undefined;
  const kept = (asks ?? []).filter(({ id }) => !lifted.includes(id));
  return [
    ...kept.map((one) => added.find(({ id }) => id === one.id) ?? one),
    ...added.filter(({ id }) => kept.every((one) => one.id !== id)),
  ];
}

/**
 * The span with an edit's effect. It rests on the pages that the effect names, or else on those it rested on and the
 * edit's. The cast holds as long as `now` has the shape of the fact's own spans, as the data do.
 */
function edited<T extends Told>(fact: ReleaseFact<T>, told: T, edit: Amendment, edition: EditionId): T {
  const effect = effectOf(edit, fact.id, edition);
  if (effect === undefined) return told;
  const before = without(beforeEdit(fact, effect, told), effect.drops);
  const asks = asksAfter(effect.now?.asks ?? before.asks, effect);
  return {
    ...before,
    ...effect.now,
    ...(asks === undefined ? {} : { asks }),
    note: joined(effect.now?.note ?? before.note, `Edit of ${edit.date}: ${edit.text}`),
    pages: effect.now?.pages ?? [...(before.pages ?? []), ...edit.pages],
  } as unknown as T;
}

/** Where a span was read and since when it holds: another release has its own. */
const OF_ITS_RELEASE = ['since', 'until', 'note', 'amendment', 'evidence'];
/** What stays where a fact changes its state alone. */
const STAYS = [
  'networking',
  'also',
  'unlisted',
  'installs',
  'otherInstalls',
  'asks',
  'floors',
  'offers',
  'fabrics',
  'byInstallMethod',
  'saysByInstallMethod',
  'offTheList',
  'installMethods',
  'identifiers',
];

/** The span that a release opens: what it says, and of what it leaves unsaid what the release before said. */
function opened(id: EditionId, before: Told, { adds, lifts, ...said }: Said): Told {
  const same = said.state === undefined || said.state === before.state;
  const kept = Object.fromEntries(
    Object.entries(before).filter(([key]) => (same ? !OF_ITS_RELEASE.includes(key) : STAYS.includes(key))),
  );
  const asks = asksAfter(said.asks ?? (kept['asks'] as Told['asks']), {
    ...(adds === undefined ? {} : { adds }),
    ...(lifts === undefined ? {} : { lifts }),
  });
  return { state: before.state, ...kept, ...said, ...(asks === undefined ? {} : { asks }), since: id };
}

/**
 * What releases said of a fact, oldest first: its own spans, then those that later releases opened. The cast holds as long
 * as what a release says has the shape of the fact's own spans.
 */
export function spansOf<T extends Told>(fact: ReleaseFact<T>): readonly T[] {
  return LATER.reduce<readonly T[]>((spans, { id, says }) => {
    const [said, before] = [says[fact.id], spans.at(-1)];
    return said === undefined || before === undefined ? spans : [...spans, opened(id, before, said) as T];
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
