import type { Statement } from '../../types.ts';
import { allFacts, OPTIONS } from './all.ts';
import { citationsIn } from './pages.ts';
import { pointStatements } from './points.ts';
import { saidBy, withReading } from './texts.ts';
import { type Reading, toldIn } from './told.ts';

/** Each fact as a statement of the release: what is told, and on which pages. */
export function statementsIn(reading: Reading): readonly Statement[] {
  const span = { since: reading.edition, until: reading.edition };
  const own = allFacts.map((fact): Statement => {
    const told = toldIn(fact, reading);
    const [citation, ...also] = citationsIn(told, reading);
    return {
      id: fact.id,
      span,
      says: saidBy(fact, told),
      ...withReading(told),
      ...(told.note === undefined ? {} : { note: told.note }),
      citation,
      also,
    };
  });
  return [...own, ...pointStatements(OPTIONS, reading)];
}
