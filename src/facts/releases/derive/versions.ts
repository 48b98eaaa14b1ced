import type { NonEmpty } from '../../../vocabulary.ts';
import { kubernetes } from '../data/kubernetes.ts';
import type { ReleaseFact } from '../types.ts';
import { type Reading, spansOf, toldIn } from './told.ts';

function minor(version: string): number {
  return Number(version.split('.')[1]);
}

/** The lowest version that can be picked: before the first that a page names. */
const FIRST = 14;

/** The newest version on a list of any release. */
const NEWEST = Math.max(
  ...(kubernetes as readonly ReleaseFact[]).flatMap((fact) =>
    spansOf(fact).flatMap(({ value }) =>
      Array.isArray(value) ? value.map((one) => minor(String(one))) : [],
    ),
  ),
);

/** Kubernetes versions that can be picked: up to one more than any release names. */
export const KUBERNETES_VERSIONS: readonly string[] = Array.from(
  { length: NEWEST + 2 - FIRST },
  (_, index) => `1.${index + FIRST}`,
);

/** The versions before one, itself left out; at least one is expected. */
export function below(version: string): NonEmpty<string> {
  const [first = '1.14', ...rest] = KUBERNETES_VERSIONS.filter((one) => minor(one) < minor(version));
  return [first, ...rest];
}

/** The versions that a requirement such as `Kubernetes 1.22+` or `Kubernetes 1.18–1.20` admits; null: it is about something else. */
export function versionsAsked(requirement: string): readonly string[] | null {
  const found = /^Kubernetes 1\.(\d+)(?:–1\.(\d+)|\+| or later)/.exec(requirement);
  if (found === null) return null;
  const [, least = '0', most = '999'] = found;
  return KUBERNETES_VERSIONS.filter((one) => minor(one) >= Number(least) && minor(one) <= Number(most));
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
