import { contradictions } from '../data/contradictions.ts';
import type { Contradiction, ListedNetworking, ReleaseFact, Told } from '../types.ts';
import { allFacts } from './all.ts';
import { type DocsView, type Reading, toldIn } from './told.ts';

type Lists = Partial<Record<'networking' | 'also', readonly (ListedNetworking | string)[]>>;

/** The contradictions that a span names, for the fact itself or for an option that it lists. */
function namedBy(told: Told): readonly (string | undefined)[] {
  const { networking = [], also = [] } = told as Told & Lists;
  const listed = [...networking, ...also].map((one) => (typeof one === 'string' ? undefined : one.conflict));
  return [told.conflict, ...listed];
}

function namedIn(reading: Reading): ReadonlySet<string | undefined> {
  const facts: readonly ReleaseFact[] = allFacts;
  return new Set(facts.flatMap((fact) => namedBy(toldIn(fact, reading))));
}

/**
 * The contradictions of a release in one reading. An edit can bring one about or settle it: where facts name it in the
 * other reading alone, it holds there alone.
 */
export function conflictsIn(reading: Reading): readonly Contradiction[] {
  const all: readonly Contradiction[] = contradictions;
  const other: DocsView = reading.docs === 'amended' ? 'as-released' : 'amended';
  const [here, there] = [namedIn(reading), namedIn({ ...reading, docs: other })];
  return all.filter(
    ({ id, editions }) => editions.includes(reading.edition) && (here.has(id) || !there.has(id)),
  );
}
