import type { VersionRange } from '../../types.ts';
import type { ReleaseFact } from '../types.ts';
import { KUBERNETES } from './all.ts';
import { EDITS, type Reading, spansOf, toldIn } from './told.ts';

function minor(version: string): number {
  return Number(version.split('.')[1]);
}

/** Every minor version that a list of any release names, as published or since. */
const LISTED: readonly number[] = KUBERNETES.flatMap((fact: ReleaseFact) =>
  [
    ...spansOf(fact),
    ...EDITS.flatMap(({ effects }) =>
      effects.flatMap((one) => (one.fact === fact.id ? (one.now ?? []) : [])),
    ),
  ].flatMap(({ value }) => (Array.isArray(value) ? value.map((one) => minor(String(one))) : [])),
);

/** Kubernetes versions that can be picked: from two below the first that a list names up to one above the last. */
export const KUBERNETES_VERSIONS: readonly string[] = Array.from(
  { length: Math.max(...LISTED) - Math.min(...LISTED) + 4 },
  (_, index) => `1.${index + Math.min(...LISTED) - 2}`,
);

/** The versions that can be picked within a range, both ends included. */
export function versionsIn({ from, to }: VersionRange): readonly string[] {
  return KUBERNETES_VERSIONS.filter(
    (one) =>
      (from === undefined || minor(one) >= minor(from)) && (to === undefined || minor(one) <= minor(to)),
  );
}

function listOf(facts: readonly ReleaseFact[], id: string, reading: Reading): readonly string[] {
  const fact = facts.find((one) => one.id === id);
  const value = fact === undefined ? undefined : toldIn(fact, reading).value;
  return Array.isArray(value) ? value.map(String) : [];
}

/** The Kubernetes versions that the Windows page and the general page of a release name. */
export function namedVersions(
  facts: readonly ReleaseFact[],
  reading: Reading,
): { readonly windows: readonly string[]; readonly general: readonly string[] } {
  return {
    windows: listOf(facts, 'k8s.windows-page', reading),
    general: listOf(facts, 'k8s.general-page', reading),
  };
}
