import { expect, it } from 'vitest';
import { releaseAtlas } from '../checks/atlases.ts';
import { allRulings, type Reason } from '../engine/explain.ts';
import { EDITIONS } from '../facts/editions.ts';
import type { Edition } from '../facts/types.ts';
import { textSays } from './plain.ts';
import { holdsIfs, reasonSays, ruleShort } from './reasons.ts';

/** Every reason of every release before anything is picked, with its sentence. */
function allTold(): readonly (readonly [Edition, Reason, string])[] {
  return EDITIONS.filter(({ kind }) => kind === 'release').flatMap(({ id }) => {
    const atlas = releaseAtlas(id);
    const { edition } = atlas;
    return allRulings(atlas, {}).flatMap(({ reasons, combination: { networking } }) =>
      reasons.map((reason) => [edition, reason, reasonSays(edition, reason, networking, {})] as const),
    );
  });
}

it('an open question tells what must hold where that is one thing or two, and names itself otherwise', () => {
  let [told, named] = [0, 0];
  for (const [edition, reason, says] of allTold()) {
    expect(says).toMatch(/^\S.*\.$/u);
    if (reason.kind !== 'open') continue;
    const conditions = holdsIfs(edition, reason.rules);
    if (conditions.length === 1 || conditions.length === 2) {
      told += 1;
      for (const condition of conditions) expect(says).toContain(condition);
    } else {
      named += 1;
      expect(says.toLowerCase()).toContain(reason.aspect.name.toLowerCase());
    }
  }
  expect(told).toBeGreaterThan(0);
  expect(named).toBeGreaterThan(0);
});

it('where documents disagree, a reason tells how they are read, and the short form its own sentence', () => {
  const disputed = allTold().filter(
    ([, reason]) => reason.kind === 'rule' && reason.rule.reading !== undefined,
  );
  expect(disputed.length).toBeGreaterThan(0);
  for (const [edition, reason, says] of disputed) {
    if (reason.kind !== 'rule') continue;
    expect(says).toBe(reason.rule.reading);
    expect(ruleShort(edition, reason.rule)).toBe(textSays(edition, reason.rule.says));
  }
});

it('silence names what is not said', () => {
  for (const [, reason, says] of allTold())
    if (reason.kind === 'silence') {
      expect(says).toContain(reason.aspect.name);
    }
});

it('an open question is one that is not answered, or the revision of a build', () => {
  const picks = { platform: 'on-premises', install: 'operator', build: ['20348'], runtime: 'containerd' };
  const named = EDITIONS.filter(({ kind }) => kind === 'release').flatMap(({ id }) => {
    const atlas = releaseAtlas(id);
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
