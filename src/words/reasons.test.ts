import { expect, it } from 'vitest';
import { compile } from '../engine/compile.ts';
import { allRulings } from '../engine/explain.ts';
import { EDITIONS } from '../facts/editions.ts';
import { releaseEdition } from '../facts/releases/edition.ts';
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
