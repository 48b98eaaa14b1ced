import { FABRIC } from './all.ts';
import type { Draft } from './draft.ts';
import { isOffered } from './options.ts';
import { type Reading, toldIn, verdictOfState } from './told.ts';

/** What each kind of fabric means for the options that a release offers. */
export function fabricRules(reading: Reading): readonly Draft[] {
  return FABRIC.filter(({ option }) => isOffered(option, reading)).flatMap((fact) =>
    (toldIn(fact, reading).fabrics ?? []).map((answer): Draft => ({
      id: answer.id,
      aspect: 'fabric',
      when: { networking: [fact.option], fabric: [answer.fabric] },
      gives: verdictOfState(answer.state),
      says: answer.says ?? '',
      ...(answer.holdsIf === undefined ? {} : { holdsIf: answer.holdsIf }),
      ...(answer.ours === undefined ? {} : { ours: answer.ours }),
      from: [fact.id],
    })),
  );
}
