import { describe, expect, it } from 'vitest';
import { releaseAtlas } from '../../../checks/atlases.ts';
import type { EditionId, Picks } from '../../../vocabulary.ts';
import { EDITIONS } from '../../editions.ts';
import { limitationsFor } from '../../../engine/accompany.ts';

const RELEASES = EDITIONS.filter(({ kind }) => kind === 'release').map(({ id }) => id);

function limitationsIn(edition: EditionId, networking: string, picks: Picks): readonly string[] {
  const atlas = releaseAtlas(edition, 'as-released');
  return limitationsFor(atlas, picks, { networking, datastore: 'kubernetes' }).map(
    ({ limitation }) => limitation.id,
  );
}

/** What the feature table and the headings of its page say of Windows as such. */
const EVERYWHERE = [
  'lim.tcp-resets',
  'lim.clusterip-snat',
  'lim.host-endpoints',
  'lim.alp-istio',
  'lim.wireguard',
  'lim.ebpf',
  'lim.ipv6',
  'lim.typha',
];

describe('a limitation', () => {
  // The feature table names no networking, and the headings on resets and selectors stand for themselves.
  it.each(
    RELEASES.flatMap((edition) =>
      [
        ['eks', 'aws-vpc-cni'],
        ['aks', 'azure-cni'],
        ['gce', 'cloud-provider'],
        ['on-premises', 'calico-vxlan'],
        ['on-premises', 'calico-bgp'],
      ].map(([platform = '', networking = '']) => [edition, platform, networking] as const),
    ),
  )('of %s on %s holds with %s where it names no networking', (edition, platform, networking) => {
    const listed = limitationsIn(edition, networking, { platform });
    for (const id of EVERYWHERE) expect(listed).toContain(id);
  });

  it.each([
    ['v3.25', []],
    ['v3.26', []],
    ['v3.29', ['lim.log-action']],
  ] as const)('on the Log action holds from its release on, with every networking: %s', (edition, ids) => {
    for (const networking of ['aws-vpc-cni', 'azure-cni', 'calico-vxlan'])
      expect(limitationsIn(edition, networking, {}).filter((id) => id === 'lim.log-action')).toEqual(ids);
  });

  it.each(['v3.16', 'v3.24', 'v3.32'])(
    'on the metadata route is about Calico networking alone in %s',
    (edition) => {
      expect(limitationsIn(edition, 'calico-vxlan', { platform: 'aws' })).toContain(
        'lim.cloud-metadata-route',
      );
      expect(limitationsIn(edition, 'aws-vpc-cni', { platform: 'aws' })).not.toContain(
        'lim.cloud-metadata-route',
      );
    },
  );

  it.each([
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
