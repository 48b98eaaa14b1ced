import { FACETS, type NonEmpty } from '../../../vocabulary.ts';
import type { Condition } from '../../types.ts';
import type { ReleaseFact, Requirement } from '../types.ts';
import { FABRIC, INSTALLS, LIMITATIONS, LINUX, OPTIONS, PLATFORMS, WHOLE_CLUSTER } from './all.ts';
import type { Draft } from './draft.ts';
import { filled } from './texts.ts';
import { type Reading, toldIn, verdictOfState } from './told.ts';
import { KUBERNETES_VERSIONS, versionsIn } from './versions.ts';

/** A requirement with the fact that asks for it, and under which picks that fact speaks. */
export interface Asked {
  readonly fact: ReleaseFact;
  readonly when: Condition;
  readonly asks: Requirement;
}

function narrowed(when: Condition, asks: Requirement): Condition {
  return {
    ...when,
    ...(asks.platforms === undefined ? {} : { platform: asks.platforms }),
    ...(asks.installs === undefined ? {} : { install: asks.installs }),
  };
}

function askedBy(fact: ReleaseFact, when: Condition, reading: Reading): readonly Asked[] {
  const told = toldIn(fact, reading);
  if (verdictOfState(told.state, told.effective) === 'unsupported') return [];
  return (told.asks ?? []).map((asks) => ({ fact, when: narrowed(when, asks), asks }));
}

/** Everything that a release asks for, in the order of its facts. */
export function requirementsIn(reading: Reading): readonly Asked[] {
  return [
    ...LIMITATIONS.flatMap((fact) => {
      const networking = filled(fact.appliesTo);
      const when = { ...(networking === undefined ? {} : { networking }), ...fact.where };
      const told = toldIn(fact, reading);
      return (told.asks ?? []).map((asks) => ({ fact, when: narrowed(when, asks), asks }));
    }),
    ...OPTIONS.flatMap((fact) => askedBy(fact, { networking: [fact.id] }, reading)),
    ...FABRIC.flatMap((fact) => askedBy(fact, { networking: [fact.option] }, reading)),
    ...WHOLE_CLUSTER.flatMap((fact) =>
      askedBy(
        fact,
        {
          ...(fact.platform === undefined ? {} : { platform: [fact.platform] }),
          ...(fact.installMethod === undefined ? {} : { install: [fact.installMethod] }),
        },
        reading,
      ),
    ),
    ...LINUX.flatMap((fact) => askedBy(fact, {}, reading)),
    ...PLATFORMS.flatMap((fact) => askedBy(fact, { platform: [fact.id] }, reading)),
    ...INSTALLS.flatMap((fact) => askedBy(fact, { install: [fact.id] }, reading)),
  ];
}

function axisOf(when: Condition): 'platform' | 'install' | null {
  return when.platform !== undefined ? 'platform' : when.install === undefined ? null : 'install';
}

function kubernetesDraft({ fact, when, asks }: Asked): readonly Draft[] {
  const { k8s } = asks;
  const axis = axisOf(when);
  if (k8s === undefined || axis === null) return [];
  const within = versionsIn(k8s);
  const outside = filled(KUBERNETES_VERSIONS.filter((version) => !within.includes(version)));
  if (outside === undefined) return [];
  return [
    {
      id:
        axis === 'install'
          ? `install-${fact.id}-k8s`
          : `k8s-${fact.id}-${k8s.to === undefined ? 'minimum' : 'range'}`,
      aspect: axis === 'install' ? 'install' : 'k8s',
      when: { ...when, k8s: outside },
      gives: asks.otherwise ?? 'unsupported',
      says: asks.below ?? '',
      ...(asks.holdsIf === undefined ? {} : { holdsIf: asks.holdsIf }),
      ...(asks.reading === undefined ? {} : { reading: asks.reading }),
      from: [fact.id],
    },
  ];
}

function runtimeDraft({ fact, when, asks }: Asked): readonly Draft[] {
  const { runtime } = asks;
  if (runtime === undefined || axisOf(when) !== 'install') return [];
  const others = filled(FACETS.runtime.values.filter((one) => one !== runtime.is));
  if (others === undefined) return [];
  return [
    {
      id: `install-${fact.id}-${runtime.is}`,
      aspect: 'install',
      when: { ...when, runtime: others },
      gives: 'unsupported',
      says: asks.below ?? '',
      ...(asks.holdsIf === undefined ? {} : { holdsIf: asks.holdsIf }),
      from: [fact.id],
    },
  ];
}

function clusterDraft({ fact, when, asks }: Asked): readonly Draft[] {
  const { cluster } = asks;
  if (cluster === undefined || axisOf(when) !== 'platform') return [];
  const others = filled(FACETS.cluster.values.filter((one) => !(cluster as NonEmpty<string>).includes(one)));
  if (others === undefined) return [];
  return [
    {
      id: `platform-${fact.id}-cluster`,
      aspect: 'platform',
      when: { ...when, cluster: others },
      gives: 'unsupported',
      says: asks.below ?? '',
      ...(asks.holdsIf === undefined ? {} : { holdsIf: asks.holdsIf }),
      from: [fact.id],
    },
  ];
}

/** The rules of what is asked for and can be judged: versions of Kubernetes, the container runtime, the cluster. */
export function requirementRules(reading: Reading): readonly Draft[] {
  return requirementsIn(reading).flatMap((asked) => [
    ...kubernetesDraft(asked),
    ...runtimeDraft(asked),
    ...clusterDraft(asked),
  ]);
}
