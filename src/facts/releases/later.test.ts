import { describe, expect, it } from 'vitest';
import { madeRelease } from '../../checks/madeRelease.ts';
import { RELEASED } from '../released.ts';
import { gaps } from './data/gaps.ts';
import { later } from './data/later.ts';
import { releases } from './data/releases.ts';
import { steps } from './data/steps/all.ts';
import { allFacts } from './derive/all.ts';
import type { NewRelease } from './types.ts';

/** Ids of facts, steps and gaps that releases speak of although there are none such. */
function unheard(added: readonly NewRelease[]): readonly string[] {
  const ids = new Set([...allFacts, ...steps, ...gaps].map(({ id }) => id));
  return added.flatMap(({ says, steps: told = {}, closes = [], engineering = {}, amendments = [] }) =>
    [
      ...Object.keys(says),
      ...Object.keys(told),
      ...closes,
      ...Object.keys(engineering),
      ...amendments.flatMap(({ effects }) => effects.map(({ fact }) => fact)),
    ].filter((id) => !ids.has(id)),
  );
}

describe('releases added later', () => {
  it('speak of facts that there are', () => {
    expect(unheard([...later, madeRelease])).toEqual([]);
    const made = { id: 'v9.99', date: '', summary: '', changes: [], sources: [] };
    expect(
      unheard([
        {
          ...made,
          says: { 'calico-bgp': { state: 'supported' }, 'no-such': { state: 'supported' } },
          steps: { 'strict-affinity': null, 'no-step': null },
          closes: ['gap-flannel', 'gap-none'],
        },
      ]),
    ).toEqual(['no-such', 'no-step', 'gap-none']);
  });

  it('stand in the list of releases with the same days, and so do all others', () => {
    expect([...releases, ...later].map(({ id, date }) => [id, date])).toEqual(Object.entries(RELEASED));
  });
});
