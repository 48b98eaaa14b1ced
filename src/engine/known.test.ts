import { describe, expect, it } from 'vitest';
import { releaseAtlas } from '../checks/atlases.ts';
import { editionOf } from '../facts/edition.ts';
import { guideBook } from '../facts/guide-2020/book.ts';
import { edition as releaseEdition } from '../facts/releases/edition.ts';
import type { Picks } from '../vocabulary.ts';
import { compile } from './compile.ts';
import { ruleOn } from './explain.ts';
import { foreignPicks, judgedPicks, knownPicks } from './known.ts';
import { repairs } from './repair.ts';
import { conflicts } from './conflicts.ts';

const PAIR = { networking: 'calico-vxlan', datastore: 'kubernetes' };
const newest = releaseEdition({ edition: 'v3.32', docs: 'amended' });
const atlas = compile(newest);

describe('a Kubernetes version that no list holds', () => {
  it.each(['1.45', '1.38', '1.13', '1.9', '2.0'])('%s is no foreign pick and stays as it is', (k8s) => {
    expect(foreignPicks(newest, { k8s })).toEqual([]);
    expect(knownPicks(newest, { k8s })).toEqual({ k8s });
  });

  it.each([
    ['1.45', '1.37'],
    ['2.0', '1.37'],
    ['1.13', '1.14'],
    // As a decimal number it would come after 1.14.
    ['1.9', '1.14'],
    ['1.30', '1.30'],
  ])('%s is judged as %s', (k8s, as) => {
    expect(judgedPicks(newest, { k8s })).toEqual({ k8s: as });
  });

  it.each(Array.from({ length: 17 }, (_, index) => `v3.${index + 16}`))(
    'is supported by no list of %s, and the reason says so',
    (edition) => {
      const ruling = ruleOn(releaseAtlas(edition), { k8s: '1.45' }, PAIR);
      expect(ruling.best).not.toMatch(/^(?:supported|limited)$/);
      expect(ruling.reasons.flatMap((one) => (one.kind === 'rule' ? [one.rule.id] : []))).toContain(
        'k8s-not-named',
      );
    },
  );

  // “Other versions may work, but we are not actively testing them.”
  it('makes a pair untested that is supported with a listed version', () => {
    const picks: Picks = {
      platform: 'on-premises',
      build: ['20348.169'],
      fabric: 'l2',
      udp4789: 'open',
      install: 'operator',
      runtime: 'containerd',
    };
    expect(ruleOn(atlas, { ...picks, k8s: '1.35' }, PAIR).best).toBe('supported');
    const ruling = ruleOn(atlas, { ...picks, k8s: '1.45' }, PAIR);
    expect({ best: ruling.best, worst: ruling.worst, dependsOn: ruling.dependsOn }).toEqual({
      best: 'untested',
      worst: 'untested',
      dependsOn: [],
    });
  });

  it('contradicts nothing, being untested, and a repair changes it from what was picked', () => {
    const picks: Picks = { k8s: '1.45' };
    expect(conflicts(atlas, picks)).toEqual([]);
    expect(repairs(atlas, picks).map(({ changes }) => changes)).toContainEqual([
      { facet: 'k8s', from: '1.45', to: '1.35' },
    ]);
  });

  // The operator needs 1.22, and the page says that 1.20 and older will not work.
  it('conflicts under its own name where it is too old to work', () => {
    const picks: Picks = { k8s: '1.9' };
    expect(conflicts(atlas, picks)).toEqual([['k8s']]);
    expect(repairs(atlas, picks).map(({ changes }) => changes)).toContainEqual([
      { facet: 'k8s', from: '1.9', to: '1.35' },
    ]);
  });

  it('is no question of the guide, which asks for no version', () => {
    const guide = editionOf(guideBook, 'guide-2020');
    expect(foreignPicks(guide, { k8s: '1.45' })).toEqual([{ facet: 'k8s', value: '1.45' }]);
    expect(knownPicks(guide, { k8s: '1.45' })).toEqual({});
  });
});
