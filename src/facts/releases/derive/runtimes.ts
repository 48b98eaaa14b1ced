import { RUNTIMES } from './all.ts';
import type { Draft } from './draft.ts';
import { saidBy, textsOf, withReading } from './texts.ts';
import { type Reading, toldIn, verdictOfState } from './told.ts';

/** What a release says of each container runtime. */
export function runtimeRules(reading: Reading): readonly Draft[] {
  return RUNTIMES.map((fact): Draft => {
    const told = toldIn(fact, reading);
    const { holdsIf } = textsOf(fact, told);
    return {
      id: fact.id,
      aspect: 'runtime',
      when: { runtime: [fact.id.replace('runtime.', '')] },
      gives: verdictOfState(told.state, told.effective),
      says: saidBy(fact, told),
      ...(holdsIf === undefined ? {} : { holdsIf }),
      from: [fact.id],
      ...withReading(told),
    };
  });
}
