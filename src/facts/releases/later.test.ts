import { describe, expect, it } from 'vitest';
import { RELEASED } from '../released.ts';
import { later } from './data/later.ts';
import { releases } from './data/releases.ts';
import { allFacts } from './edition.ts';
import type { NewRelease } from './types.ts';

/** Ids of facts that releases speak of although there are no such facts. */
function unheard(added: readonly NewRelease[]): readonly string[] {
  const ids = new Set(allFacts.map(({ id }) => id));
  return added.flatMap(({ says }) => Object.keys(says).filter((id) => !ids.has(id)));
}

describe('releases added later', () => {
  it('speak of facts that there are', () => {
    expect(unheard(later)).toEqual([]);
    const made = { id: 'v9.99', date: '', status: '', summary: '', changes: [], sources: [] };
    expect(
      unheard([
        { ...made, says: { 'calico-bgp': { state: 'supported' }, 'no-such': { state: 'supported' } } },
      ]),
    ).toEqual(['no-such']);
  });

  it('stand in the list of releases with the same days, and so do all others', () => {
    expect([...releases, ...later].map(({ id, date }) => [id, date])).toEqual(Object.entries(RELEASED));
  });
});
