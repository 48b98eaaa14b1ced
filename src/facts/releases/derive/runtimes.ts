import { INSTALLS, RUNTIMES } from './all.ts';
import type { Text } from '../../types.ts';
import type { ReleaseFact } from '../types.ts';
import type { Draft } from './draft.ts';
import { withMinimums } from './minimums.ts';
import { filled, nameOf, saidBy, textsOf, withReasonReading } from './texts.ts';
import { type Reading, toldIn, verdictOfState } from './told.ts';

/** The install methods whose pages name some runtime: of the others silence on one rules nothing out. */
function methodsNaming(reading: Reading): readonly string[] {
  const all = INSTALLS.map(({ id }) => id);
  return RUNTIMES.flatMap((fact) => {
    const { state, effective, installMethods = all } = toldIn(fact, reading);
    return verdictOfState(state, effective) === 'not-stated' ? [] : installMethods;
  });
}

/** What a release says of a container runtime, with the lowest version that it asks for. */
export function runtimeSaid(fact: ReleaseFact, reading: Reading): Text {
  return withMinimums(saidBy(fact, toldIn(fact, reading)), reading);
}

/** What a release says of each container runtime, with some install methods alone where it says so. */
export function runtimeRules(reading: Reading): readonly Draft[] {
  const naming = methodsNaming(reading);
  return RUNTIMES.flatMap((fact): readonly Draft[] => {
    const told = toldIn(fact, reading);
    const { holdsIf } = textsOf(fact, told);
    const runtime = [fact.id.replace('runtime.', '')] as const;
    const named = filled(told.installMethods ?? []);
    const own: Draft = {
      id: fact.id,
      aspect: 'runtime',
      when: { runtime, ...(named === undefined ? {} : { install: named }) },
      gives: verdictOfState(told.state, told.effective),
      says: runtimeSaid(fact, reading),
      ...(holdsIf === undefined ? {} : { holdsIf }),
      from: [fact.id],
      ...withReasonReading(told),
    };
    if (named === undefined) return [own];
    const others = filled(
      INSTALLS.map(({ id }) => id).filter((id) => naming.includes(id) && !named.includes(id)),
    );
    if (others === undefined) return [own];
    const [first, ...rest] = named.map((id) => nameOf(INSTALLS.find((one) => one.id === id) ?? { id }));
    return [
      own,
      {
        id: `${fact.id}-elsewhere`,
        aspect: 'runtime',
        when: { runtime, install: others },
        gives: 'not-stated',
        says: told.below ?? { plain: 'named-for', name: nameOf(fact), names: [first ?? '', ...rest] },
        from: [fact.id],
      },
    ];
  });
}
