import type { SupportRule } from '../../types.ts';
import { underAnswers } from './answered.ts';
import { buildRules } from './builds.ts';
import { datastoreRules } from './datastores.ts';
import type { Draft } from './draft.ts';
import { fabricRules } from './fabric.ts';
import { installRules } from './installs.ts';
import { kubernetesRules } from './kubernetes.ts';
import { needRules } from './needRules.ts';
import { homeRules, optionRules } from './options.ts';
import { platformRules } from './platforms.ts';
import { requirementRules } from './requirements.ts';
import { ruledRules } from './ruled.ts';
import { runtimeRules } from './runtimes.ts';
import type { Reading } from './told.ts';

/** All rules of a release. */
export function supportRules(reading: Reading): readonly SupportRule[] {
  const span = { since: reading.edition, until: reading.edition };
  const drafts: readonly Draft[] = [
    ...optionRules(reading),
    ...datastoreRules(reading),
    ...platformRules(reading),
    ...homeRules(reading),
    ...buildRules(reading),
    ...fabricRules(reading),
    ...ruledRules(reading),
    ...installRules(reading),
    ...kubernetesRules(reading),
    ...requirementRules(reading),
    ...runtimeRules(reading),
    ...needRules(reading),
  ];
  return underAnswers(drafts, reading).map((draft) => ({ ...draft, span }));
}
