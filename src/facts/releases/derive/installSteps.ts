import type { InstallSteps } from '../../types.ts';
import { installs } from '../data/installs.ts';
import type { InstallFact } from '../types.ts';
import { type Reading, toldIn } from './told.ts';

const ALL_INSTALLS: readonly InstallFact[] = installs;

/** The install methods of a release whose steps name networking options, with those options. */
export function installSteps(reading: Reading): readonly InstallSteps[] {
  return ALL_INSTALLS.flatMap((fact): readonly InstallSteps[] => {
    const [first, ...rest] = toldIn(fact, reading).networking ?? [];
    return first === undefined ? [] : [{ install: fact.id, networking: [first, ...rest] }];
  });
}
