import type { Statement, Text } from '../../types.ts';
import type { Told } from '../types.ts';
import { allFacts, DATASTORES, OPTIONS, RUNTIMES } from './all.ts';
import { storeSaid } from './datastores.ts';
import { isOffered } from './options.ts';
import { citationsIn } from './pages.ts';
import { pointStatements } from './points.ts';
import { runtimeSaid } from './runtimes.ts';
import { filled, saidBy, withReading } from './texts.ts';
import { type Reading, toldIn } from './told.ts';

/** A list of Kubernetes versions that a release was tested with, in plain words. */
function testedWith({ state, says, value }: Told): Text | undefined {
  if (state !== 'tested' || says !== undefined || !Array.isArray(value)) return undefined;
  const versions = filled(value.filter((one): one is string => typeof one === 'string'));
  return versions === undefined ? undefined : { plain: 'tested-with', versions };
}

/** Each fact as a statement of the release: what is told, and on which pages. */
export function statementsIn(reading: Reading): readonly Statement[] {
  const span = { since: reading.edition, until: reading.edition };
  const special = new Map([
    ...DATASTORES.map((fact) => [fact.id, storeSaid(fact, reading)] as const),
    ...RUNTIMES.map((fact) => [fact.id, runtimeSaid(fact, reading)] as const),
  ]);
  // The datastores of an option that is offered are told, also where a release leaves them open.
  const offered = new Set(DATASTORES.filter(({ option }) => isOffered(option, reading)).map(({ id }) => id));
  const own = allFacts.flatMap((fact): readonly Statement[] => {
    const told = toldIn(fact, reading);
    // What cannot arise was not looked for: it is no silence.
    if (told.state === 'not-applicable' && told.says === undefined && !offered.has(fact.id)) return [];
    const [citation, ...also] = citationsIn(told, reading);
    return [
      {
        id: fact.id,
        span,
        says: special.get(fact.id) ?? testedWith(told) ?? saidBy(fact, told),
        ...withReading(told),
        ...(told.note === undefined ? {} : { note: told.note }),
        citation,
        also,
      },
    ];
  });
  return [...own, ...pointStatements(OPTIONS, reading)];
}
