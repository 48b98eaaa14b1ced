import { podsPerBlock, smallestBlockFor } from '../addressing/blocks.ts';
import { type Answer, type FacetId, only, type Picks, type Verdict, withAnswer } from '../vocabulary.ts';
import { compareBuilds } from '../windowsBuild.ts';
import type { Atlas } from './compile.ts';
import { minimalSets } from './conflicts.ts';
import { knownPicks } from './known.ts';
import { bestOf, bestWithBuild, judged, stands } from './narrow.ts';
import { isAcceptable, isAcceptableRank, rankOf, verdictOf } from './verdict.ts';

/** One pick that a repair changes; `to` null drops it. */
export interface Change {
  readonly facet: FacetId;
  readonly from: Answer;
  readonly to: Answer | null;
}

/** A smallest change after which the picks stand, and the best verdict they then reach. */
export interface Repair {
  readonly changes: readonly Change[];
  readonly reaches: Verdict;
}

/** The floors that the edition states for the number of a build, above its revision, that can be built on. */
function floorsAbove(atlas: Atlas, rest: Picks, build: string): readonly string[] {
  const [number = '', revision = '0'] = build.split('.');
  const floors = atlas.edition.rules
    .flatMap((rule) => rule.when.build ?? [])
    .flatMap(({ from, to, revisionFrom = 0 }) =>
      String(from) === number && to === from && revisionFrom > Number(revision) ? [revisionFrom] : [],
    );
  return [...new Set(floors)]
    .toSorted((a, b) => a - b)
    .map((floor) => `${number}.${floor}`)
    .filter((floor) => isAcceptable(bestWithBuild(atlas, rest, floor)));
}

/** The newest build offered by name for each acceptable verdict, nearest above the one that falls. */
function replacementBuilds(atlas: Atlas, picks: Picks, above: string): readonly string[] {
  const seen = new Set<Verdict>();
  const found: string[] = [];
  for (const { value } of atlas.edition.facet.get('build')?.answers ?? []) {
    if (compareBuilds(value, above) <= 0) continue;
    const best = bestWithBuild(atlas, picks, value);
    if (!isAcceptable(best) || seen.has(best)) continue;
    seen.add(best);
    found.push(value);
  }
  return found;
}

/** The answers that a repair may give to one facet, with the facet's own pick left out of `rest`. */
function candidates(atlas: Atlas, rest: Picks, facet: FacetId, from: Answer): readonly (Answer | null)[] {
  const { addressing } = atlas.edition;
  switch (facet) {
    case 'build': {
      const builds = Array.isArray(from) ? (from as readonly string[]) : [];
      const good = builds.filter((build) => isAcceptable(bestWithBuild(atlas, rest, build)));
      // An update of the same Windows version before another version.
      const bad = builds.filter((build) => !good.includes(build));
      const floors = bad.flatMap((build) => floorsAbove(atlas, rest, build).slice(0, 1));
      if (floors.length === bad.length && bad.length > 0)
        return [[...good, ...floors].toSorted(compareBuilds)];
      if (good.length > 0 && good.length < builds.length) return [good];
      return replacementBuilds(atlas, rest, builds[0] ?? '').map((build) => [build]);
    }
    case 'need': {
      const needs = Array.isArray(from) ? (from as readonly string[]) : [];
      const good = needs.filter((need) => isAcceptableRank(bestOf(atlas, { ...rest, need: [need] })));
      return [good.length > 0 ? good : null];
    }
    case 'pods': {
      if (rest.block === undefined) return [null];
      const most = podsPerBlock(rest.block, addressing.reserved);
      return [most >= 1 ? most : null];
    }
    case 'block': {
      const block = rest.pods === undefined ? null : smallestBlockFor(rest.pods, addressing.reserved);
      return [block];
    }
    default:
      return (atlas.edition.facet.get(facet)?.answers ?? [])
        .map((answer) => answer.value)
        .filter((value) => value !== from);
  }
}

/** Every way of changing exactly these facets so that the picks stand. */
function changesOf(atlas: Atlas, picks: Picks, facets: readonly FacetId[]): readonly Repair[] {
  const rest = facets.reduce((left, facet) => withAnswer(left, facet, null), picks);
  let ways: readonly { readonly picks: Picks; readonly changes: readonly Change[] }[] = [
    { picks: rest, changes: [] },
  ];
  for (const facet of facets) {
    const from = picks[facet];
    if (from === undefined) return [];
    ways = ways.flatMap((way) =>
      candidates(atlas, way.picks, facet, from).flatMap((to) => {
        const next = withAnswer(way.picks, facet, to);
        return stands(atlas, next) ? [{ picks: next, changes: [...way.changes, { facet, from, to }] }] : [];
      }),
    );
  }
  return ways.map((way) => ({ changes: way.changes, reaches: verdictOf(bestOf(atlas, way.picks)) }));
}

/** What a person can change, most easily first; another platform comes last. */
const EASE: readonly FacetId[] = [
  'networking',
  'block',
  'pods',
  'need',
  'install',
  'build',
  'runtime',
  'k8s',
  'datastore',
  'udp4789',
  'fabric',
  'cluster',
  'platform',
];

/** How hard a repair is: its hardest change. */
function cost(repair: Repair): number {
  return Math.max(...repair.changes.map(({ facet }) => EASE.indexOf(facet)));
}

function moves(repair: Repair): boolean {
  return repair.changes.some(({ facet }) => facet === 'platform');
}

/**
 * All smallest repairs: no repair's set of facets contains another's. Sorted by number of changes, then by how easily a
 * person changes them, then by the verdict reached. Another platform is offered where nothing else helps alone. None where
 * the picks stand.
 */
export function repairs(atlas: Atlas, picks: Picks): readonly Repair[] {
  const known = knownPicks(atlas.edition, picks);
  if (stands(atlas, known)) return [];
  const facets = judged(atlas, known);
  const sets = minimalSets(facets, facets.length, (set) =>
    stands(
      atlas,
      only(
        known,
        facets.filter((facet) => !set.includes(facet)),
      ),
    ),
  );
  const all = sets
    .flatMap((set) => changesOf(atlas, known, set))
    .toSorted(
      (a, b) =>
        a.changes.length - b.changes.length || cost(a) - cost(b) || rankOf(a.reaches) - rankOf(b.reaches),
    );
  const staying = all.filter((repair) => !moves(repair));
  return staying.length > 0 ? staying : all;
}

/** One answer after a change: of several values, those that the change is not about stay. */
function changed(old: Answer | undefined, { from, to }: Change): Answer | null {
  if (!isList(old) || !isList(from)) return to;
  const kept = old.filter((value) => !from.includes(value));
  return [...kept, ...(isList(to) ? to : [])];
}

function isList(answer: Answer | null | undefined): answer is readonly string[] {
  return Array.isArray(answer);
}

/** The picks after a repair. */
export function repaired(picks: Picks, repair: Repair): Picks {
  return repair.changes.reduce(
    (left, change) => withAnswer(left, change.facet, changed(left[change.facet], change)),
    picks,
  );
}
