import { LIMITATIONS } from './all.ts';
import type { Draft } from './draft.ts';
import { NEEDS } from './needs.ts';
import { textsOf, withReasonReading } from './texts.ts';
import { type Reading, toldIn, verdictOfState } from './told.ts';

/** What one may insist on, held against the limitation that decides it. Throws where the data name none. */
export function needRules(reading: Reading): readonly Draft[] {
  return NEEDS.map(({ need, fact: id, name }): Draft => {
    const fact = LIMITATIONS.find((one) => one.id === id);
    if (fact === undefined) throw new Error(`The need ${need} rests on ${id}, which is no limitation.`);
    const told = toldIn(fact, reading);
    const gives = verdictOfState(told.state, told.effective);
    const { says } = textsOf(fact, told);
    return {
      id: `need-${need}`,
      aspect: 'need',
      when: { need: [need] },
      gives,
      says:
        says ??
        (gives === 'supported'
          ? { plain: 'supported', name }
          : gives === 'not-stated'
            ? { plain: 'silent', name }
            : ''),
      from: [id],
      ...withReasonReading(told),
    };
  });
}
