import { inForce } from '../../edition.ts';
import type { Action, Minimums } from '../../types.ts';
import { actions } from '../data/actions.ts';
import type { ReleaseAction, Requirement } from '../types.ts';
import { underAnswers } from './answered.ts';
import { stillLimits } from './limitations.ts';
import { onlyWhereOffered } from './offered.ts';
import { requirementsIn } from './requirements.ts';
import { filled } from './texts.ts';
import type { Reading } from './told.ts';
import { versionsIn } from './versions.ts';

const NAMED: readonly ReleaseAction[] = actions;

/** What is asked for in numbers, as a field that is there only where something is. */
function minimumsOf({ k8s, runtime, calico, openshift, workers }: Requirement): {
  readonly minimums?: Minimums;
} {
  const minimums = {
    ...(k8s && { k8s }),
    ...(runtime && { runtime }),
    ...(calico && { calico }),
    ...(openshift && { openshift }),
    ...(workers !== undefined && { workers }),
  };
  return Object.keys(minimums).length === 0 ? {} : { minimums };
}

/** What has to be done in a release: the actions of the contract, and what its documents ask for. */
export function actionTable(reading: Reading): readonly Action[] {
  const span = { since: reading.edition, until: reading.edition };
  const asked = requirementsIn(reading).map(({ fact, when, asks }): Action => {
    const versions = asks.k8s === undefined ? undefined : filled(versionsIn(asks.k8s));
    return {
      id: asks.id,
      span,
      when,
      // The answer that takes it off the list.
      ...(versions !== undefined
        ? { until: { k8s: versions } }
        : asks.cluster === undefined
          ? {}
          : { until: { cluster: asks.cluster } }),
      who: asks.who,
      short: asks.short,
      does: asks.does,
      ...(asks.because === undefined ? {} : { because: asks.because }),
      ...(asks.covers === undefined ? {} : { covers: asks.covers }),
      ...(asks.reading === undefined ? {} : { reading: asks.reading }),
      ...minimumsOf(asks),
      from: [fact.id],
    };
  });
  const own = NAMED.filter(
    (action) => inForce(action, reading.edition) && stillLimits(action.from, reading),
  ).map(({ since: _, until: __, done, ...action }): Action => ({
    ...action,
    span,
    ...(done === undefined ? {} : { until: done }),
  }));
  return underAnswers(
    [...own, ...asked].flatMap((action) => onlyWhereOffered(action, reading)),
    reading,
  );
}
