import { describe, expect, it } from 'vitest';
import { compile } from '../../../engine/compile.ts';
import { limitationsFor } from '../../../engine/explain.ts';
import type { EditionId, Picks } from '../../../vocabulary.ts';
import { EDITIONS } from '../../editions.ts';
import { edition as releaseEdition } from '../edition.ts';

const RELEASES = EDITIONS.filter(({ kind }) => kind === 'release').map(({ id }) => id);

function limitationsIn(edition: EditionId, networking: string, picks: Picks): readonly string[] {
  const atlas = compile(releaseEdition({ edition, docs: 'as-released' }));
  return limitationsFor(atlas, picks, { networking, datastore: 'kubernetes' }).map(
    ({ limitation }) => limitation.id,
  );
}

describe('a limitation', () => {
  it.each(RELEASES)('says in %s something beside its feature, and not its feature again', (edition) => {
    const { limitations } = releaseEdition({ edition, docs: 'amended' });
    expect(limitations.length).toBeGreaterThan(0);
    for (const { feature, says } of limitations) {
      expect(says).not.toBe('');
      expect(says.startsWith(feature)).toBe(false);
    }
  });

  it.each([
    ['v3.29', 'calico-bgp', 'lim.aws-source-dest', { platform: 'aws' }, { platform: 'on-premises' }],
    ['v3.29', 'calico-bgp', 'lim.aks-byo-cni', { platform: 'aks' }, { platform: 'on-premises' }],
    ['v3.22', 'azure-cni', 'lim.aks-new-clusters', { platform: 'aks' }, { platform: 'azure' }],
    ['v3.22', 'aws-vpc-cni', 'lim.dsr-eks', { platform: 'eks' }, { platform: 'aws' }],
    ['v3.29', 'calico-vxlan', 'lim.openshift-run-level', { platform: 'openshift' }, { platform: 'aws' }],
    ['v3.29', 'calico-vxlan', 'lim.k8s-124-token', { install: 'standard-manual' }, { install: 'operator' }],
  ] as const)(
    'of %s with %s: %s goes with its place and no other',
    (edition, networking, id, there, elsewhere) => {
      expect(limitationsIn(edition, networking, there)).toContain(id);
      expect(limitationsIn(edition, networking, {})).toContain(id);
      expect(limitationsIn(edition, networking, elsewhere)).not.toContain(id);
    },
  );
});
