import type { NonEmpty } from '../../../vocabulary.ts';
import type { Condition, Limitation, Workaround } from '../../types.ts';
import type { LimitationFact, State } from '../types.ts';
import { LIMITATIONS } from './all.ts';
import { citationsIn } from './pages.ts';
import { filled, nameOf, textsOf, withReading } from './texts.ts';
import { type Reading, toldIn } from './told.ts';

const HOLDS: readonly State[] = ['applies', 'not-supported', 'required', 'contradictory', 'configurable'];

/** Whether a limitation in this state holds; in any other it is not listed. */
export function limits(state: State): boolean {
  return HOLDS.includes(state);
}

function goesWith(fact: LimitationFact): NonEmpty<Condition> {
  const networking = filled(fact.appliesTo);
  return [{ ...(networking === undefined ? {} : { networking }), ...fact.where }];
}

/** The limitations that hold in a release. */
export function limitationTable(reading: Reading): readonly Limitation[] {
  const span = { since: reading.edition, until: reading.edition };
  return LIMITATIONS.flatMap((fact): readonly Limitation[] => {
    const told = toldIn(fact, reading);
    if (!limits(told.state)) return [];
    const { says = '', costs, because, short } = textsOf(fact, told);
    const [citation, ...also] = citationsIn(told, reading);
    return [
      {
        id: fact.id,
        span,
        feature: fact.title,
        ...(fact.earlier === undefined ? {} : { earlier: fact.earlier }),
        short: short ?? nameOf(fact),
        says,
        ...(costs === undefined ? {} : { costs }),
        ...(because === undefined ? {} : { because }),
        ...withReading(told),
        group: fact.group ?? 'operation',
        topics: filled(fact.topics ?? []) ?? ['operation'],
        ...(fact.synonyms === undefined ? {} : { synonyms: fact.synonyms }),
        when: goesWith(fact),
        ...((told.asks ?? []).length > 0 ? { asked: true } : {}),
        workarounds: (told.ways ?? []).map((way): Workaround => way),
        ...(told.identifiers === undefined ? {} : { identifiers: told.identifiers }),
        citation,
        also,
      },
    ];
  });
}
