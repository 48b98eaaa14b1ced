import { describe, expect, it } from 'vitest';
import { edition as releaseEdition } from '../facts/releases/edition.ts';
import type { Picks } from '../vocabulary.ts';
import { besideVerdicts } from './notes.ts';
import type { PlanSection, SectionId } from './types.ts';

const edition = releaseEdition({ edition: 'v3.32', docs: 'amended' });

function section(id: SectionId, picks: Picks, networking = 'calico-vxlan'): PlanSection | undefined {
  return besideVerdicts(edition, picks, { networking, datastore: 'kubernetes' }, '2026-11-22').find(
    (one) => one.id === id,
  );
}

/** Group and id of each line. */
function grouped(found: PlanSection | undefined): readonly string[] {
  return (found?.items ?? []).map(({ group = '', id }) => `${group} | ${id}`);
}

describe('what the plan tells beside the verdicts', () => {
  it('tells of each build under its name, and of several together at the end', () => {
    expect(grouped(section('builds', { build: ['18362', '20348.169'], k8s: '1.35' }))).toEqual([
      'Server, version 1903 (18362) | 18362-ws1903-servicing',
      'Server, version 1903 (18362) | 18362-ws1903-kubernetes',
      'Server, version 1903 (18362) | 18362-ws1903-dsr',
      'Server 2022 (20348.169) | 20348.169-ws2022-servicing',
      'Server 2022 (20348.169) | 20348.169-ws2022-kubernetes',
      'Several builds | several-builds',
    ]);
  });

  it('judges servicing by the day that it is given', () => {
    expect(section('builds', { build: ['20348'] })?.items[0]?.says).toMatch(/^On 2026-11-22, .* extended/);
  });

  it('gathers later changes by what they take, the most first', () => {
    expect(grouped(section('later', { platform: 'other' }))).toEqual([
      'Needs a new cluster | later-rke2',
      'Needs a new cluster | later-block-size',
      'Needs drained nodes | later-vxlan-settings-operator',
      'Can be changed later | later-install',
      'Can be changed later | later-encapsulation',
      'Not stated | later-networking',
      'Not stated | later-datastore-left',
      'Not stated | later-single-network',
      'Not stated | later-silence',
    ]);
  });

  it('lists the gaps of the pair, and has no section where there is nothing to tell', () => {
    expect(grouped(section('gaps', { platform: 'openshift' }, 'static-routes'))).toEqual([
      ' | gap-static-routes',
      ' | gap-openshift',
    ]);
    expect(section('gaps', {}, 'aws-vpc-cni')).toBeUndefined();
    expect(section('builds', {})).toBeUndefined();
  });
});
