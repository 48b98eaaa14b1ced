import type { NetworkingOption, RouteOrigin } from '../facts/types.ts';
import type { Atlas } from './compile.ts';
import type { Combination } from './condition.ts';
import type { Ruling } from './explain.ts';
import { isAcceptable, rankOf } from './verdict.ts';

/** What can decide between two pairs, in the order in which it is asked. */
export const CRITERIA = ['routes', 'best', 'worst', 'actions', 'order', 'datastore'] as const;
export type Criterion = (typeof CRITERIA)[number];

/** A pair that came after, and the first question of the order in which it lost. */
export interface Rival {
  readonly combination: Combination;
  readonly lostBy: Criterion;
}

/** The pair that the stated order puts first, and which question of the order put it there. */
export interface Recommendation {
  readonly combination: Combination;
  readonly option: NetworkingOption;
  /** The first question in which it beats the next pair; null where it is the only one left. */
  readonly decidedBy: Criterion | null;
  readonly runnerUp: Combination | null;
  /** The next pair with another networking option, then the next with the same one; what is left of the two. */
  readonly rivals: readonly Rival[];
}

const ROUTE_ORDER: readonly RouteOrigin[] = ['automatic', 'provider', 'by-hand'];
// No second store to run: the Kubernetes API goes before etcd.
const DATASTORE_ORDER = ['kubernetes', 'etcd'];

function measures(
  atlas: Atlas,
  ruling: Ruling,
  platform: string | undefined,
): Readonly<Record<Criterion, number>> {
  const at = atlas.edition.options.findIndex((option) => option.id === ruling.combination.networking);
  return {
    routes: ROUTE_ORDER.indexOf(routesOf(atlas.edition.options[at], platform)),
    best: rankOf(ruling.best),
    worst: rankOf(ruling.worst),
    actions: ruling.actions.length,
    order: at,
    datastore: DATASTORE_ORDER.indexOf(ruling.combination.datastore),
  };
}

/** A cloud's own plugin has its routes by itself on its own platform. */
function routesOf(option: NetworkingOption | undefined, platform: string | undefined): RouteOrigin {
  if (option?.home !== undefined && option.home === platform) return 'automatic';
  return option?.routes ?? 'by-hand';
}

/**
 * The recommendation among the pairs that agree with the picks and can still reach `limited` or better; null where none
 * can. Order: how routes come about, better best verdict, better worst, fewer actions, the edition's order, datastore.
 */
export function recommend(
  atlas: Atlas,
  rulings: readonly Ruling[],
  platform?: string,
): Recommendation | null {
  const ranked = rulings
    .filter((ruling) => ruling.agrees && isAcceptable(ruling.best))
    .map((ruling) => ({ ruling, by: measures(atlas, ruling, platform) }))
    .sort((a, b) => {
      for (const criterion of CRITERIA) {
        const difference = a.by[criterion] - b.by[criterion];
        if (difference !== 0) return difference;
      }
      return 0;
    });
  const [first, second] = ranked;
  const option = atlas.edition.options.find((one) => one.id === first?.ruling.combination.networking);
  if (first === undefined || option === undefined) return null;
  const lostBy = (other: (typeof ranked)[number]): Criterion =>
    CRITERIA.find((criterion) => first.by[criterion] !== other.by[criterion]) ?? 'order';
  const same = (other: (typeof ranked)[number]): boolean =>
    other.ruling.combination.networking === first.ruling.combination.networking;
  const rivals = [
    ranked.find((other) => !same(other)),
    ranked.find((other) => other !== first && same(other)),
  ];
  return {
    combination: first.ruling.combination,
    option,
    decidedBy: second === undefined ? null : lostBy(second),
    runnerUp: second?.ruling.combination ?? null,
    rivals: rivals.flatMap((other) =>
      other === undefined ? [] : [{ combination: other.ruling.combination, lostBy: lostBy(other) }],
    ),
  };
}
