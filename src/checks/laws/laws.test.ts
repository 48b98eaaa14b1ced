import { describe, expect, it } from 'vitest';
import type { Atlas } from '../../engine/compile.ts';
import { wholeSpace } from './aspectSpaces.ts';
import { UNSUPPORTED } from './judge.ts';
import { holdLaws, type Subject } from './laws.ts';
import { releaseAspects } from './releaseAspects.ts';
import { releaseSubjects } from './subjects.ts';

const [subject] = releaseSubjects('v3.32') as [Subject];
const PAIR = 'calico-vxlan with kubernetes';

/** A table with a cell that is unsupported told as supported; where none is, the other way round. */
function slipped(table: Uint8Array): Uint8Array {
  const last = table.lastIndexOf(UNSUPPORTED);
  return last < 0 ? table.with(-1, UNSUPPORTED) : table.with(last, 0);
}

/** The atlas with one cell of one table another: the kind of slip that the laws are there for. */
function tampered(atlas: Atlas, axis: string): Atlas {
  const at = atlas.combinations.findIndex(
    ({ networking, datastore }) => `${networking} with ${datastore}` === PAIR,
  );
  return {
    ...atlas,
    components: atlas.components.map((component) =>
      component.axes.some(({ id }) => id === axis)
        ? {
            ...component,
            tables: component.tables.map((table, pair) => (pair === at ? slipped(table) : table)),
          }
        : component,
    ),
  };
}

describe('the laws notice', () => {
  it('nothing where the product is right', () => {
    expect(holdLaws(subject, 5, 400).breaches).toEqual([]);
  });

  it.each(['platform', 'build', 'fabric', 'udp4789', 'capacity'])(
    'one wrong cell of what is said about %s',
    (axis) => {
      const { breaches } = holdLaws({ ...subject, atlas: tampered(subject.atlas, axis) }, 5, 2000);
      expect(breaches.length).toBeGreaterThan(0);
      expect(breaches[0]?.link).toMatch(/^v=1&edition=v3\.32/);
    },
  );

  it('a need that is taken for granted', () => {
    const { rules } = subject.atlas.edition;
    const edition = { ...subject.atlas.edition, rules: rules.filter(({ aspect }) => aspect !== 'need') };
    const [need] = edition.aspects.filter(({ id }) => id === 'need');
    const judge = releaseAspects({ edition: 'v3.32', docs: 'amended' })['need'];
    if (need === undefined || judge === undefined) throw new Error('Needs are no aspect.');
    expect(wholeSpace(edition, need, judge).breaches).toContainEqual(
      expect.stringContaining('calico-vxlan with kubernetes under {"need":["ipip"]} is [0,0], not [4,4]'),
    );
  });

  it('a link that leads elsewhere', () => {
    const { breaches } = holdLaws({ ...subject, edition: 'v9.99' }, 5, 40);
    expect(breaches.map(({ law }) => law)).toContain('a link reads the same again');
  });
});
