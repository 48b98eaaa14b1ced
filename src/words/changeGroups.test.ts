import { describe, expect, it } from 'vitest';
import { releaseAtlas } from '../checks/atlases.ts';
import { compareEditions, type EditionChange, kubernetesIn } from '../engine/compare.ts';
import type { Limitation } from '../facts/types.ts';
import { changeGroups } from './changeGroups.ts';
import { changeName } from './changes.ts';

const OLDER = releaseAtlas('v3.25');
const NEWER = releaseAtlas('v3.32');
const NO_VERSIONS = { before: null, after: null };

function grouped(
  changes: readonly EditionChange[],
  kubernetes: Parameters<typeof changeGroups>[3] = NO_VERSIONS,
): ReturnType<typeof changeGroups> {
  return changeGroups(OLDER.edition, NEWER.edition, changes, kubernetes);
}

const ABSENT = { best: null, worst: null, from: [], says: [] };
const HOLDS = { ...ABSENT, best: 'limited', worst: 'limited' } as const;

/** A limitation that is new, or one that is gone. */
function limitation(feature: string, gone = false): EditionChange {
  return {
    kind: 'limitation',
    id: feature,
    limitation: { feature } as Limitation,
    before: gone ? HOLDS : ABSENT,
    after: gone ? ABSENT : HOLDS,
  };
}

function version(value: string): EditionChange {
  return { kind: 'k8s', id: value, facet: 'k8s', value, before: HOLDS, after: ABSENT };
}

describe('changes of one kind that read the same', () => {
  it('are one row, in the order in which they come', () => {
    const rows = grouped([limitation('A'), limitation('B', true), limitation('C')]);
    expect(rows.map(({ changes }) => changes.map(({ id }) => id))).toEqual([['A', 'C'], ['B']]);
    expect(rows[0]?.before).toBe(rows[1]?.after);
    expect(rows[0]?.after).toBe(rows[1]?.before);
    expect(rows[0]?.before).not.toBe(rows[0]?.after);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(2);
  });

  it.each([
    [2, ['A', 'B'], 0],
    [4, ['A', 'B', 'C', 'D'], 0],
    [5, ['A', 'B', 'C'], 2],
    [7, ['A', 'B', 'C'], 4],
  ])('of %i reads %j, and counts %i', (count, named, more) => {
    const all = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].slice(0, count);
    const [row] = grouped(all.map((feature) => limitation(feature)));
    expect(row?.name.match(/\b[A-G]\b/gu)).toEqual(named);
    expect(row?.name.match(/\d+/u)?.[0]).toBe(more === 0 ? undefined : String(more));
    expect(row?.changes).toHaveLength(count);
  });

  it('are apart where their kinds differ, though they read the same', () => {
    const sides = { before: HOLDS, after: ABSENT };
    const rows = grouped([
      { kind: 'platform', id: 'P', facet: 'platform', value: 'eks', ...sides },
      { kind: 'install', id: 'I', facet: 'install', value: 'operator', ...sides },
    ]);
    expect(rows).toHaveLength(2);
    expect([rows[0]?.before, rows[0]?.after]).toEqual([rows[1]?.before, rows[1]?.after]);
  });
});

describe('Kubernetes versions', () => {
  it('are one row, told by the lists of both sides', () => {
    const rows = grouped([version('1.24'), limitation('A'), version('1.25')], {
      before: ['1.23', '1.24', '1.25'],
      after: ['1.34'],
    });
    expect(rows.map(({ changes }) => changes.length)).toEqual([2, 1]);
    expect(rows[0]?.before).toMatch(/^1\.23\b.*\b1\.25$/u);
    expect(rows[0]?.after).toBe('1.34');
  });

  it('of a side that does not ask, or names none, are told in words', () => {
    const said = (before: readonly string[] | null): string | undefined =>
      grouped([version('1.24')], { before, after: ['1.34'] })[0]?.before;
    expect(said(null)).not.toBe(said([]));
    for (const words of [said(null), said([])]) expect(words).toMatch(/^[a-z ]+$/u);
  });
});

describe('from v3.25 to v3.32', () => {
  const changes = compareEditions(OLDER, NEWER, {});
  const rows = grouped(changes, { before: kubernetesIn(OLDER), after: kubernetesIn(NEWER) });

  it('every change stands in one row, and no two rows of a kind read the same', () => {
    expect(rows.flatMap((row) => row.changes).toSorted(byId)).toEqual(changes.toSorted(byId));
    const read = rows.map(({ kind, before, after }) => `${kind} ${before} ${after}`);
    expect(new Set(read).size).toBe(rows.length);
    expect(rows.length).toBeLessThan(changes.length);
  });

  it('a row alone is named as its change', () => {
    const alone = rows.filter(({ changes: all }) => all.length === 1 && all[0]?.kind !== 'k8s');
    expect(alone.map(({ name }) => name)).toEqual(
      alone.map(({ changes: [first] }) => changeName(OLDER.edition, NEWER.edition, first!)),
    );
    expect(alone).not.toEqual([]);
  });
});

function byId(a: EditionChange, b: EditionChange): number {
  return `${a.kind} ${a.id}`.localeCompare(`${b.kind} ${b.id}`);
}
