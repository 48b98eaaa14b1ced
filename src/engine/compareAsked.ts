import type { Action } from '../facts/types.ts';
import type { Atlas } from './compile.ts';
import { narrow } from './narrow.ts';
import { isAcceptable } from './verdict.ts';

/** What two editions ask for under one name; null where one does not ask for it. */
export interface AskedChange {
  readonly id: string;
  readonly before: Action | null;
  readonly after: Action | null;
}

/** What an edition asks for, each once: a choice that is still free asks for nothing. */
function askedIn({ edition }: Atlas): readonly Action[] {
  return [
    ...new Map(edition.actions.filter(({ choice }) => choice !== true).map((one) => [one.id, one])),
  ].map(([, action]) => action);
}

function minimumKinds({ minimums = {} }: Action): string {
  return Object.keys(minimums).sort().join(' ');
}

/** Whether two actions of different names ask for one thing: of the same fact, in the same words or of the same kind. */
function asksTheSame(one: Action, other: Action): boolean {
  return (
    one.from[0] === other.from[0] &&
    (one.short === other.short || (minimumKinds(one) !== '' && minimumKinds(one) === minimumKinds(other)))
  );
}

/** Whether what an action is about can still be picked: with what is gone, nobody is asked for anything. */
function canArise(atlas: Atlas, { when }: Action): boolean {
  const { facets } = narrow(atlas, {});
  return (['platform', 'install', 'networking'] as const).every(
    (facet) =>
      when[facet]?.some((value) =>
        facets.get(facet)?.some((one) => one.value === value && isAcceptable(one.best)),
      ) ?? true,
  );
}

function hasMoved({ before, after }: AskedChange): boolean {
  return JSON.stringify(before?.minimums) !== JSON.stringify(after?.minimums);
}

/**
 * What the newer of two releases asks for that the older did not, what it no longer asks for, and what has another minimum.
 * The guide is another book: what it does not name, it does not waive.
 */
export function askedChanges(older: Atlas, newer: Atlas): readonly AskedChange[] {
  if ([older, newer].some(({ edition }) => edition.entry.kind !== 'release')) return [];
  const [left, right] = [askedIn(older), askedIn(newer)];
  const fresh = right.filter(({ id }) => left.every((one) => one.id !== id));
  const pairs = left.map((before): AskedChange => {
    const after = right.find(({ id }) => id === before.id) ?? fresh.find((one) => asksTheSame(before, one));
    return { id: before.id, before, after: after ?? null };
  });
  const taken = new Set(pairs.map(({ after }) => after?.id));
  return [
    ...pairs.filter((one) =>
      one.after === null ? one.before !== null && canArise(newer, one.before) : hasMoved(one),
    ),
    ...fresh.filter(({ id }) => !taken.has(id)).map((after) => ({ id: after.id, before: null, after })),
  ];
}
