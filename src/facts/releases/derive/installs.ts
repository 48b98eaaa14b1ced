import type { InstallSteps } from '../../types.ts';
import { INSTALLS } from './all.ts';
import type { Draft } from './draft.ts';
import { filled, saidBy, textsOf, withReasonReading } from './texts.ts';
import { type Reading, toldIn, verdictOfState } from './told.ts';

/** What a release says of each install method. */
export function installRules(reading: Reading): readonly Draft[] {
  return INSTALLS.map((install): Draft => {
    const told = toldIn(install, reading);
    const { holdsIf } = textsOf(install, told);
    return {
      id: `install-${install.id}`,
      aspect: 'install',
      when: { install: [install.id] },
      gives: verdictOfState(told.state, told.effective),
      says: saidBy(install, told),
      ...(holdsIf === undefined ? {} : { holdsIf }),
      from: [install.id],
      ...withReasonReading(told),
    };
  });
}

/** The install methods of a release whose steps name networking options, with those options. */
export function installSteps(reading: Reading): readonly InstallSteps[] {
  return INSTALLS.flatMap((fact): readonly InstallSteps[] => {
    const networking = filled(toldIn(fact, reading).networking ?? []);
    return networking === undefined ? [] : [{ install: fact.id, networking }];
  });
}
