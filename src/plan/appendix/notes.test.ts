import { describe, expect, it } from 'vitest';
import type { Picks } from '../../vocabulary.ts';
import { changeName } from '../../words/later.ts';
import { buildLabel, capital } from '../../words/names.ts';
import { releaseAtlas } from '../../checks/atlases.ts';
import { ruleOn } from '../../engine/explain.ts';
import { allLater } from '../decision/later.ts';
import type { PlanSection, SectionId } from '../types.ts';
import { builds, gaps } from './notes.ts';

const atlas = releaseAtlas('v3.32');

const DAY = '2026-11-22';

function section(
  id: SectionId,
  picks: Picks,
  day = DAY,
  networking = 'calico-vxlan',
): PlanSection | undefined {
  const subject = {
    atlas,
    picks,
    rulings: [],
    recommendation: null,
    closest: null,
    conflicts: [],
    repairs: [],
    title: '',
    notes: '',
    day,
    ruling: ruleOn(atlas, picks, { networking, datastore: 'kubernetes' }),
    due: null,
  };
  return [...builds(subject), ...allLater(subject), ...gaps(subject)].find((one) => one.id === id);
}

/** Group and id of each line. */
function grouped(found: PlanSection | undefined): readonly (readonly [string, string])[] {
  return (found?.items ?? []).map(({ group = '', id }) => [group, id]);
}

describe('what the plan tells beside the verdicts', () => {
  it('tells of each build under its name, and of several together at the end', () => {
    const [older, newer] = ['18362', '20348.169'].map(buildLabel);
    const found = grouped(section('builds', { build: ['18362', '20348.169'], k8s: '1.35' }));
    expect(found.slice(0, -1)).toEqual([
      [older, '18362-ws1903-servicing'],
      [older, '18362-ws1903-kubernetes'],
      [older, '18362-ws1903-dsr'],
      [newer, '20348.169-ws2022-servicing'],
      [newer, '20348.169-ws2022-kubernetes'],
    ]);
    expect(found.at(-1)?.[1]).toBe('several-builds');
    expect([older, newer]).not.toContain(found.at(-1)?.[0]);
  });

  it('judges servicing by the day that it is given', () => {
    const picks: Picks = { build: ['20348'] };
    expect(section('builds', picks)?.items[0]?.says).toContain('2026-11-22');
    expect(section('builds', picks)?.items[0]?.says).not.toBe(
      section('builds', picks, '2026-10-01')?.items[0]?.says,
    );
  });

  it('gathers later changes by what they take, the most first', () => {
    expect(grouped(section('all-later', { platform: 'other' }))).toEqual(
      (
        [
          ['needs-new-cluster', 'later-rke2'],
          // By change-block-size and datastore-migration, which every release has.
          ['recreates-pods', 'later-block-size'],
          ['needs-drained-nodes', 'later-vxlan-settings-operator'],
          ['changeable-later', 'later-install'],
          ['changeable-later', 'later-encapsulation'],
          ['changeable-later', 'later-datastore-left'],
          ['not-stated', 'later-networking'],
          ['not-stated', 'later-single-network'],
          ['not-stated', 'later-silence'],
        ] as const
      ).map(([change, id]) => [capital(changeName(change)), id]),
    );
  });

  it('marks every line as what it is', () => {
    const picks: Picks = { build: ['20348'], platform: 'openshift' };
    for (const [id, kind] of [
      ['builds', 'build'],
      ['all-later', 'later'],
      ['gaps', 'gap'],
    ] as const)
      expect(new Set(section(id, picks)?.items.map((item) => item.kind))).toEqual(new Set([kind]));
  });

  it('lists the gaps of the pair, and has no section where there is nothing to tell', () => {
    const gaps = section('gaps', { platform: 'openshift' }, DAY, 'static-routes');
    expect(gaps?.items.map(({ id }) => id)).toEqual(['gap-static-routes', 'gap-openshift']);
    expect(section('gaps', {}, DAY, 'aws-vpc-cni')).toBeUndefined();
    expect(section('builds', {})).toBeUndefined();
  });
});
