import { describe, expect, it } from 'vitest';
import { edition as releaseEdition } from '../facts/releases/edition.ts';
import type { SupportRule } from '../facts/types.ts';
import { compile } from './compile.ts';
import { reasonsFor } from './explain.ts';
import { narrow, outlooks } from './narrow.ts';
import { repairs } from './repair.ts';
import { conflicts } from './conflicts.ts';

const newest = releaseEdition({ edition: 'v3.32', docs: 'amended' });
const span = { since: 'v3.32', until: 'v3.32' };
const rule: SupportRule = {
  id: 'new-cluster',
  span,
  aspect: 'new-cluster',
  when: { platform: ['on-premises'], cluster: ['existing-ipip', 'existing-cross-subnet', 'existing-other'] },
  gives: 'unsupported',
  says: 'The page asks for a new cluster.',
  from: ['lim.hybrid-cluster'],
};
/** The newest release, with a platform whose page would ask for a new cluster. */
const atlas = compile({
  ...newest,
  aspects: [
    ...newest.aspects,
    { id: 'new-cluster', name: 'the cluster', axes: ['platform', 'cluster'], silence: 'no-bearing' },
  ],
  rules: [...newest.rules, rule],
});
const before = compile(newest);

const HOME = { platform: 'on-premises', networking: 'calico-vxlan', datastore: 'kubernetes' };

function bestOf(cluster: string | undefined, picks: object = HOME): readonly string[] {
  return outlooks(atlas, { ...picks, ...(cluster === undefined ? {} : { cluster }) }).map(({ best }) => best);
}

describe('what is told of the cluster', () => {
  it('demands nothing and leaves nothing open while it is not told', () => {
    expect(outlooks(atlas, HOME)).toEqual(outlooks(before, HOME));
    expect(outlooks(atlas, {}).flatMap(({ dependsOn }) => dependsOn)).not.toContain('cluster');
    expect(reasonsFor(atlas, HOME, HOME).map(({ aspect }) => aspect.id)).not.toContain('new-cluster');
  });

  it('rules out what its document asks a new cluster for, there alone', () => {
    expect(bestOf('new')).toEqual(bestOf(undefined));
    for (const cluster of ['existing-ipip', 'existing-cross-subnet', 'existing-other']) {
      expect(new Set(bestOf(cluster))).toEqual(new Set(['unsupported']));
      expect(bestOf(cluster, { platform: 'aws' })).toEqual(bestOf(undefined, { platform: 'aws' }));
    }
  });

  it('is narrowed as every question is', () => {
    expect(narrow(atlas, HOME).facets.get('cluster')).toEqual([
      { value: 'new', best: narrow(before, HOME).best },
      { value: 'existing-ipip', best: 'unsupported' },
      { value: 'existing-cross-subnet', best: 'unsupported' },
      { value: 'existing-other', best: 'unsupported' },
    ]);
    const answers = narrow(atlas, { cluster: 'existing-ipip' }).facets.get('platform');
    expect(answers?.find(({ value }) => value === 'on-premises')?.best).toBe('unsupported');
  });

  it('stands in conflicts and repairs; the owner of the pools never does', () => {
    const picks = { ...HOME, cluster: 'existing-other', pools: 'ippool' };
    expect(conflicts(atlas, picks)).toContainEqual(['platform', 'cluster']);
    expect(conflicts(atlas, picks).flat()).not.toContain('pools');
    const changed = repairs(atlas, picks).flatMap(({ changes }) => changes);
    expect(changed.filter(({ facet }) => facet === 'cluster')).not.toContainEqual(
      expect.objectContaining({ to: 'existing-ipip' }),
    );
  });
});
