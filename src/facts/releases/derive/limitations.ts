import type { NonEmpty } from '../../../vocabulary.ts';
import type { Condition, Limitation, Workaround } from '../../types.ts';
import type { LimitationFact, State } from '../types.ts';
import { LIMITATIONS } from './all.ts';
import { underAnyAnswer } from './answered.ts';
import { citationsIn } from './pages.ts';
import { filled, nameOf, textsOf, withReading } from './texts.ts';
import { type Reading, toldIn } from './told.ts';

const HOLDS: readonly State[] = ['applies', 'not-supported', 'required', 'contradictory', 'configurable'];

/** Whether a limitation in this state holds; in any other it is not listed. */
export function limits(state: State): boolean {
  return HOLDS.includes(state);
}

/** Whether every limitation among some facts still holds in a release: what rests on one goes with it. */
export function stillLimits(facts: readonly string[], reading: Reading): boolean {
  return LIMITATIONS.filter(({ id }) => facts.includes(id)).every((fact) =>
    limits(toldIn(fact, reading).state),
  );
}

function goesWith(fact: LimitationFact): NonEmpty<Condition> {
  const networking = filled(fact.appliesTo);
  return [{ ...(networking === undefined ? {} : { networking }), ...fact.where }];
}

/** The ways around a limitation that some answer can take. */
function waysIn(ways: readonly Workaround[], reading: Reading): readonly Workaround[] {
  return ways.flatMap(({ when, ...way }): readonly Workaround[] =>
    when === undefined ? [way] : underAnyAnswer([{ ...way, when }], reading),
  );
}

/** The limitations that hold in a release. */
export function limitationTable(reading: Reading): readonly Limitation[] {
  const span = { since: reading.edition, until: reading.edition };
  const listed = LIMITATIONS.flatMap((fact): readonly Limitation[] => {
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
        workarounds: waysIn(told.ways ?? [], reading),
        ...(told.identifiers === undefined ? {} : { identifiers: told.identifiers }),
        citation,
        also,
      },
    ];
  });
  return underAnyAnswer(listed, reading);
}
