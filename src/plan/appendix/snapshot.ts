import type { Edition } from '../../facts/types.ts';
import type { Picks } from '../../vocabulary.ts';
import { section } from '../items.ts';
import type { PlanSection } from '../types.ts';

/** A short number that changes with any statement: two plans with the same one rest on the same facts. */
export function factsMark({ statement, rules, steps = [] }: Edition): string {
  let mark = 0x811c9dc5;
  for (const letter of JSON.stringify([[...statement.values()], rules, steps])) {
    mark ^= letter.codePointAt(0) ?? 0;
    mark = Math.imul(mark, 0x01000193);
  }
  return (mark >>> 0).toString(16).padStart(8, '0');
}

/** Which facts the plan rests on, so that a later one can be told from it. */
export function snapshot(edition: Edition, { docs }: Picks): readonly PlanSection[] {
  const reading =
    edition.entry.kind === 'release'
      ? docs === 'as-released'
        ? ', read as released'
        : ', read with later edits of its pages'
      : '';
  return section('snapshot', 'Facts', [
    {
      id: 'snapshot',
      kind: 'snapshot',
      says: `${edition.entry.label}${reading}: ${edition.statement.size} statements from ${edition.sources.length} documents and threads, mark ${factsMark(edition)}. The same mark means the same facts.`,
    },
  ]);
}
