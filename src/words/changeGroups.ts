import type { EditionChange } from '../engine/compare.ts';
import type { Edition } from '../facts/types.ts';
import { changeKindName, changeName, sideSays } from './changes.ts';
import { listOf } from './names.ts';
import { versionList } from './plain.ts';

/** Changes that say one thing, as one row. */
export interface ChangeGroup {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly before: string;
  readonly after: string;
  readonly changes: readonly EditionChange[];
}

/** So many names are read in a row; the rest is counted. */
const NAMED = 3;

function namesSay(names: readonly string[]): string {
  if (names.length <= NAMED + 1) return listOf(names);
  return `${names.slice(0, NAMED).join(', ')} and ${names.length - NAMED} more`;
}

function versionsSay(versions: readonly string[] | null): string {
  if (versions === null) return 'not a question of this edition';
  return versions.length === 0 ? 'none named' : versionList(versions, 'and');
}

/** The Kubernetes versions of two editions; null for one that does not ask. */
export interface KubernetesSides {
  readonly before: readonly string[] | null;
  readonly after: readonly string[] | null;
}

/**
 * Changes of one kind that read the same on both sides as one row each, in the order in which they come; all Kubernetes
 * versions are one row, told by the lists.
 */
export function changeGroups(
  older: Edition,
  newer: Edition,
  changes: readonly EditionChange[],
  kubernetes: KubernetesSides,
): readonly ChangeGroup[] {
  const found = new Map<string, EditionChange[]>();
  for (const change of changes) {
    const sides = [sideSays(older, change, change.before), sideSays(newer, change, change.after)];
    const key = change.kind === 'k8s' ? 'k8s' : [change.kind, ...sides].join(' | ');
    found.set(key, [...(found.get(key) ?? []), change]);
  }
  return [...found].flatMap(([id, group]): readonly ChangeGroup[] => {
    const [first] = group;
    if (first === undefined) return [];
    const kind = changeKindName(first.kind);
    if (first.kind === 'k8s')
      return [
        {
          id,
          name: 'Kubernetes versions',
          kind,
          before: versionsSay(kubernetes.before),
          after: versionsSay(kubernetes.after),
          changes: group,
        },
      ];
    return [
      {
        id,
        name: namesSay([...new Set(group.map((change) => changeName(older, newer, change)))]),
        kind,
        before: sideSays(older, first, first.before),
        after: sideSays(newer, first, first.after),
        changes: group,
      },
    ];
  });
}
