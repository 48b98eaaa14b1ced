import { type NetworkingOption, type Point, POINTS, type PointId, type RouteOrigin } from '../facts/types.ts';
import type { Picks, Verdict } from '../vocabulary.ts';
import type { Atlas } from './compile.ts';
import { type Combination, holds } from './condition.ts';
import { judgedPicks } from './known.ts';
import type { Standing } from './standing.ts';
import { isAcceptable, rankOf } from './verdict.ts';
import { actionsFor } from './accompany.ts';

/** What can decide between two combinations, in the order in which it is asked: the points of engineering in theirs. */
export const CRITERIA = ['routes', 'best', 'worst', ...POINTS, 'actions', 'datastore'] as const;
export type Criterion = (typeof CRITERIA)[number];

/** Where two options differ, as two points of which at least one is stated. */
export interface Difference {
  readonly id: PointId;
  readonly own: Point | null;
  readonly other: Point | null;
}

/** A combination that came after. `lostBy` null: a tie. */
export interface Rival {
  readonly combination: Combination;
  readonly lostBy: Criterion | null;
  /** Whether it is the same option with another datastore. */
  readonly sameOption: boolean;
  /** Where its option differs from the recommended one, in the order in which it weighs. */
  readonly differences: readonly Difference[];
}

/** The combination that comes first, and which criterion put it there. */
export interface Recommendation {
  readonly combination: Combination;
  readonly option: NetworkingOption;
  /** The first criterion in which it beats the next one; null where it is the only one left, or where there is a tie. */
  readonly decidedBy: Criterion | null;
  readonly runnerUp: Combination | null;
  /** The next combination with another networking option, then the next with the same one; what is left of the two. */
  readonly rivals: readonly Rival[];
}

/** The best that is left where nothing can be built on, however short it falls. */
export interface Closest {
  readonly combination: Combination;
  readonly option: NetworkingOption;
  readonly verdict: Verdict;
}

const ROUTE_ORDER: readonly RouteOrigin[] = ['automatic', 'provider', 'by-hand'];
// No second store to run: the Kubernetes API goes before etcd.
const DATASTORE_ORDER = ['kubernetes', 'etcd'];

function optionOf(atlas: Atlas, { networking }: Combination): NetworkingOption | undefined {
  return atlas.edition.options.find(({ id }) => id === networking);
}

/** The points of an option that bear under the picks. */
export function pointsOf(atlas: Atlas, picks: Picks, combination: Combination): readonly Point[] {
  const situation = { picks: judgedPicks(atlas.edition, picks), addressing: atlas.edition.addressing };
  return (optionOf(atlas, combination)?.points ?? []).filter(
    ({ when }) => when === undefined || holds(when, combination, situation) !== 'no',
  );
}

/** One criterion of one standing as a number, the lower the better. */
function measure(atlas: Atlas, picks: Picks, standing: Standing, criterion: Criterion): number {
  const { combination } = standing;
  switch (criterion) {
    case 'routes':
      return ROUTE_ORDER.indexOf(routesOf(optionOf(atlas, combination), picks.platform));
    case 'best':
      return rankOf(standing.best);
    case 'worst':
      return rankOf(standing.worst);
    case 'actions':
      return actionsFor(atlas, picks, combination).filter(({ action }) => action.choice !== true).length;
    case 'datastore':
      return DATASTORE_ORDER.indexOf(combination.datastore);
    default:
      return pointsOf(atlas, picks, combination).some(({ id, burden }) => id === criterion && burden) ? 1 : 0;
  }
}

/** A cloud's own plugin has its routes by itself on its own platform. */
export function routesOf(option: NetworkingOption | undefined, platform: string | undefined): RouteOrigin {
  if (option?.home !== undefined && option.home === platform) return 'automatic';
  return option?.routes ?? 'by-hand';
}

interface Ranked {
  readonly standing: Standing;
  /** A criterion is measured when it is first asked for: most are decided before the later ones. */
  readonly by: (criterion: Criterion) => number;
}

function rank(
  atlas: Atlas,
  standings: readonly Standing[],
  picks: Picks,
  criteria: readonly Criterion[],
): readonly Ranked[] {
  return standings
    .map((standing): Ranked => {
      const known = new Map<Criterion, number>();
      const by = (criterion: Criterion): number => {
        const found = known.get(criterion) ?? measure(atlas, picks, standing, criterion);
        known.set(criterion, found);
        return found;
      };
      return { standing, by };
    })
    .toSorted((a, b) => {
      for (const criterion of criteria) {
        const difference = a.by(criterion) - b.by(criterion);
        if (difference !== 0) return difference;
      }
      return 0;
    });
}

function differencesOf(
  atlas: Atlas,
  picks: Picks,
  own: Combination,
  other: Combination,
): readonly Difference[] {
  if (own.networking === other.networking) return [];
  const [mine, theirs] = [pointsOf(atlas, picks, own), pointsOf(atlas, picks, other)];
  return POINTS.flatMap((id): readonly Difference[] => {
    const [left, right] = [mine, theirs].map((points) => points.find((point) => point.id === id) ?? null);
    if ((left?.burden ?? false) === (right?.burden ?? false)) return [];
    return [{ id, own: left ?? null, other: right ?? null }];
  });
}

/** Whether it is time to recommend: the platform is answered, or networking is picked, or one combination is left. */
function isAsked(picks: Picks, able: readonly Standing[]): boolean {
  return picks.platform !== undefined || picks.networking !== undefined || able.length === 1;
}

/**
 * The recommendation among the combinations that agree with the picks and can still reach `limited` or better; null where
 * none can, and as long as neither the platform is answered nor networking picked, unless a single one is left. Order: how
 * routes come about, better best verdict, better worst, the points of engineering, fewer actions, datastore. What is left
 * is a tie.
 */
export function recommend(atlas: Atlas, standings: readonly Standing[], picks: Picks): Recommendation | null {
  const able = standings.filter(({ agrees, best }) => agrees && isAcceptable(best));
  if (!isAsked(picks, able)) return null;
  const ranked = rank(atlas, able, picks, CRITERIA);
  const [first, second] = ranked;
  const option = first === undefined ? undefined : optionOf(atlas, first.standing.combination);
  if (first === undefined || option === undefined) return null;
  const { combination } = first.standing;
  const lostBy = (other: Ranked): Criterion | null =>
    CRITERIA.find((criterion) => first.by(criterion) !== other.by(criterion)) ?? null;
  const same = (other: Ranked): boolean => other.standing.combination.networking === combination.networking;
  const rivals = [
    ranked.find((other) => !same(other)),
    ranked.find((other) => other !== first && same(other)),
  ];
  return {
    combination,
    option,
    decidedBy: second === undefined ? null : lostBy(second),
    runnerUp: second?.standing.combination ?? null,
    rivals: rivals.flatMap((other) =>
      other === undefined
        ? []
        : [
            {
              combination: other.standing.combination,
              lostBy: lostBy(other),
              sameOption: same(other),
              differences: differencesOf(atlas, picks, combination, other.standing.combination),
            },
          ],
    ),
  };
}

/**
 * The closest combination where none that agrees with the picks reaches `limited`: the best verdict, then the order of
 * the recommendation. Null while something can still be built on.
 */
export function closest(atlas: Atlas, standings: readonly Standing[], picks: Picks): Closest | null {
  const agreeing = standings.filter(({ agrees }) => agrees);
  if (agreeing.some(({ best }) => isAcceptable(best))) return null;
  const [first] = rank(atlas, agreeing, picks, [
    'best',
    'worst',
    'routes',
    ...POINTS,
    'actions',
    'datastore',
  ]);
  const option = first === undefined ? undefined : optionOf(atlas, first.standing.combination);
  if (first === undefined || option === undefined) return null;
  return { combination: first.standing.combination, option, verdict: first.standing.best };
}
