import { describe, expect, it } from 'vitest';
import { compile } from '../engine/compile.ts';
import { ruleOn } from '../engine/explain.ts';
import { editionOf } from '../facts/edition.ts';
import { EDITIONS } from '../facts/editions.ts';
import { gapsIn } from '../facts/gaps.ts';
import { guideBook } from '../facts/guide-2020/book.ts';
import { edition as releaseEdition } from '../facts/releases/edition.ts';
import type { Edition } from '../facts/types.ts';
import type { Picks } from '../vocabulary.ts';
import { gapNotes, NO_COMBINATION } from './gapNotes.ts';
import { optionName } from './names.ts';

function facts(edition: string, docs: 'amended' | 'as-released' = 'amended'): Edition {
  return edition === 'guide-2020' ? editionOf(guideBook, edition) : releaseEdition({ edition, docs });
}

function idsFor(edition: string, networking: string, picks: Picks): readonly string[] {
  const pair = networking === '' ? NO_COMBINATION : { networking, datastore: 'kubernetes' };
  const docs = picks.docs === 'as-released' ? picks.docs : 'amended';
  return gapNotes(facts(edition, docs), picks, pair).map(({ id }) => id);
}

describe('what no document states', () => {
  it.each<readonly [string, string, Picks, readonly string[]]>([
    ['guide-2020', 'calico-bgp', {}, ['gap-draft-platforms']],
    ['v3.32', 'flannel-vxlan', {}, ['gap-flannel']],
    // Flannel was named as unsupported until v3.18.2.
    ['v3.18', 'flannel-vxlan', {}, ['gap-flannel']],
    ['v3.18', 'flannel-vxlan', { docs: 'as-released' }, []],
    ['v3.32', 'static-routes', {}, ['gap-static-routes']],
    // An install method that is not decided does not speak against it, another one does.
    ['v3.32', 'calico-vxlan', {}, ['gap-single-pool', 'gap-single-network-operator']],
    [
      'v3.29',
      'calico-vxlan',
      { install: 'standard-manual', runtime: 'containerd', docs: 'as-released' },
      ['gap-containerd-minimum'],
    ],
    // The pages of the manual install are gone from the edited documents, and with them what asked for one pool type.
    ['v3.29', 'calico-vxlan', { install: 'standard-manual', runtime: 'containerd' }, ['gap-single-pool']],
    [
      'v3.29',
      'calico-vxlan',
      { install: 'operator', runtime: 'containerd', docs: 'as-released' },
      ['gap-single-network-operator'],
    ],
    [
      'v3.24',
      'aws-vpc-cni',
      { install: 'hpc-manifest' },
      ['steps-hpc-manifest', 'gap-hpc-manifest-datastore'],
    ],
    ['v3.32', 'aws-vpc-cni', {}, []],
    ['v3.32', 'aws-vpc-cni', { platform: 'eks' }, ['gap-aks-hpc']],
    ['v3.32', 'aws-vpc-cni', { platform: 'openshift' }, ['gap-openshift']],
    ['v3.32', 'aws-vpc-cni', { platform: 'other' }, ['gap-rke2']],
    ['v3.32', 'aws-vpc-cni', { platform: 'gce' }, ['gap-selfmanaged-cloud-networking']],
    ['v3.32', 'aws-vpc-cni', { build: ['20348', '26100.1742'] }, ['gap-ws2025']],
    ['v3.32', 'aws-vpc-cni', { build: ['25398'] }, ['gap-ws23h2']],
    ['v3.26', 'aws-vpc-cni', { build: ['25398'] }, []],
    ['v3.32', 'aws-vpc-cni', { build: ['20348'] }, []],
    // No pair: what is said of an option does not bear.
    ['v3.32', '', { platform: 'openshift', install: 'operator' }, ['gap-openshift']],
  ])('%s, %s, %j: %j', (edition, networking, picks, ids) => {
    expect(idsFor(edition, networking, picks)).toEqual(ids);
  });

  it('can come up, each gap of each edition, and cites only facts that the edition has', () => {
    for (const { id: edition } of EDITIONS) {
      const { statement } = facts(edition);
      for (const gap of gapsIn(edition)) {
        expect(gap.when, `${gap.id} says nowhere what it bears on`).toBeDefined();
        for (const id of gap.from ?? []) expect(statement.has(id), `${edition}: ${gap.id}: ${id}`).toBe(true);
      }
    }
  });
});

describe('an option that the steps of an install method do not walk through', () => {
  const edition = facts('v3.32');
  const picks: Picks = { install: 'operator', platform: 'on-premises' };
  const pair = { networking: 'cloud-provider', datastore: 'kubernetes' };

  it('gets a note that names what they do walk through, and the gap beside it', () => {
    const notes = gapNotes(edition, picks, pair);
    expect(notes.map(({ id }) => id)).toEqual(['steps-operator', 'gap-cloud-provider-operator']);
    const walked = edition.installSteps?.find(({ install }) => install === 'operator')?.networking ?? [];
    expect(walked.length).toBeGreaterThan(1);
    for (const option of [...walked, pair.networking])
      expect(notes[0]?.says).toContain(optionName(edition, option));
  });

  it('gets no verdict for it: the same without the steps', () => {
    const { installSteps: _, ...silent } = edition;
    expect(ruleOn(compile(edition), picks, pair)).toEqual(ruleOn(compile(silent), picks, pair));
  });

  it('gets none where the steps name it, where they name nothing, or while no method is picked', () => {
    expect(idsFor('v3.32', 'calico-bgp', { install: 'operator' })).not.toContain('steps-operator');
    expect(idsFor('v3.22', 'azure-cni', { install: 'standard-manual' })).toEqual([]);
    expect(idsFor('v3.32', 'azure-cni', {})).toEqual([]);
  });
});
