import { expect, it } from 'vitest';
import { compile } from '../engine/compile.ts';
import { allRulings } from '../engine/explain.ts';
import { EDITIONS } from '../facts/editions.ts';
import { edition as releaseEdition } from '../facts/releases/edition.ts';
import { reasonSays } from './reasons.ts';

it('an open question names the answers with which a pair falls, or none, never an empty list', () => {
  const says = EDITIONS.filter(({ kind }) => kind === 'release').flatMap(({ id }) => {
    const atlas = compile(releaseEdition({ edition: id, docs: 'amended' }));
    return allRulings(atlas, {}).flatMap(({ reasons, combination: { networking } }) =>
      reasons.map((reason) => reasonSays(atlas.edition, reason, networking, {})),
    );
  });
  expect(says.filter((text) => text.includes('It falls with Platform')).length).toBeGreaterThan(0);
  expect(says.filter((text) => / with\s*\./u.test(text))).toEqual([]);
});

it('an open question is one that is not answered, or the revision of a build', () => {
  const picks = { platform: 'on-premises', install: 'operator', build: ['20348'], runtime: 'containerd' };
  const named = EDITIONS.filter(({ kind }) => kind === 'release').flatMap(({ id }) => {
    const atlas = compile(releaseEdition({ edition: id, docs: 'amended' }));
    return allRulings(atlas, picks).flatMap(({ reasons }) =>
      reasons.flatMap((reason) => (reason.kind === 'open' ? reason.facets : [])),
    );
  });
  expect(named).toContain('fabric');
  expect(named).toContain('k8s');
  expect(named).toContain('build');
  for (const answered of ['platform', 'install', 'runtime', 'networking', 'datastore'])
    expect(named).not.toContain(answered);
});
