import { describe, expect, it } from 'vitest';
import type { Action, Minimums } from '../facts/types.ts';
import { isAskedByConditions } from './accompany.ts';
import type { HoldCondition } from './conditions.ts';

function due(minimums?: Minimums): Parameters<typeof isAskedByConditions>[0] {
  return { action: { id: 'a', ...(minimums === undefined ? {} : { minimums }) } as Action, sum: null };
}

function left(answers: readonly string[] | null, facet: HoldCondition['facet'] = 'k8s'): HoldCondition {
  return { facet, answers, of: 10, rules: [] };
}

describe('an action that asks for a Kubernetes version', () => {
  it.each([
    ['at or above which all versions left are', { k8s: { from: '1.22' } }, [left(['1.22', '1.30'])], true],
    ['counted as numbers', { k8s: { from: '1.9' } }, [left(['1.22'])], true],
    ['which one version left is below', { k8s: { from: '1.22' } }, [left(['1.21', '1.30'])], false],
    ['counted as numbers, below it', { k8s: { from: '1.22' } }, [left(['1.9'])], false],
    ['where no version is a condition', { k8s: { from: '1.22' } }, [left(['l2'], 'fabric')], false],
    ['where nothing is', { k8s: { from: '1.22' } }, [], false],
    ['where the versions cannot be listed', { k8s: { from: '1.22' } }, [left(null)], false],
    ['where none is left', { k8s: { from: '1.22' } }, [left([])], false],
    ['and for no newer one', { k8s: { from: '1.22', to: '1.30' } }, [left(['1.25'])], false],
    [
      'and for a container runtime',
      { k8s: { from: '1.22' }, runtime: { is: 'containerd', from: '1.6.0' } },
      [left(['1.30'])],
      false,
    ],
    ['not at all, but for Calico', { calico: { from: '3.27' } }, [left(['1.30'])], false],
    ['not at all', undefined, [left(['1.30'])], false],
  ] as const)('%s', (_, minimums, conditions, asked) => {
    expect(isAskedByConditions(due(minimums), conditions)).toBe(asked);
  });
});
