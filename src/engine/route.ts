import type { Condition, Edition, RouteFact } from '../facts/types.ts';
import type { EditionId, Picks } from '../vocabulary.ts';
import { type Cause, causesOf } from './causes.ts';
import { kubernetesIn } from './compare.ts';
import type { Atlas } from './compile.ts';
import { repaired } from './repair.ts';
import { type Listed, passesBetween, sharedVersions } from './routeChain.ts';
import { type Move, moved, movesDue, MOVING, picksBefore } from './routeMoves.ts';

/** Something documents say that comes up at a stop; `open`: only where the cluster is as the fact says. */
export interface Told {
  readonly fact: RouteFact;
  readonly open: boolean;
}

/** A release on the way: where it starts, where something must be done, what is passed for Kubernetes alone, where it ends. */
export interface RouteStop {
  readonly release: EditionId;
  readonly edition: Edition;
  readonly part: 'start' | 'stop' | 'pass' | 'end';
  /** The Kubernetes versions that can be built on there. */
  readonly kubernetes: Listed;
  /** Those that the stop before can be built on as well: none, where the two have none in common; null at the start. */
  readonly shared: Listed;
  /** To what Kubernetes has to be brought before the next stop: null where it may stay, or where no version is in common. */
  readonly raise: Listed;
  readonly told: readonly Told[];
  /** What the release rules out for the first time on the way, and what the cluster was when it came there. */
  readonly causes: readonly Cause[];
  readonly picks: Picks;
}

/** The way from a release to a later one. `documented` is false where no document describes any: the guide has none. */
export interface Route {
  readonly documented: boolean;
  /** From the release that it starts from to the one that it ends at; none where no document describes a way. */
  readonly stops: readonly RouteStop[];
  /** What is said of the way as a whole. */
  readonly whole: readonly Told[];
}

/** A release on the way with what its documents say of upgrades to it. */
export interface Waypoint {
  readonly atlas: Atlas;
  readonly facts: readonly RouteFact[];
}

const ASKED = [...MOVING, 'networking', 'platform'] as const;

/** Whether a fact comes up for a cluster: not at all, for sure, or where an open answer turns out so. */
function toldOf(fact: RouteFact, picks: Picks): readonly Told[] {
  const when: Condition = fact.when ?? {};
  let open = fact.only !== undefined && fact.when === undefined;
  for (const facet of ASKED) {
    const [asked, own] = [when[facet] as readonly string[] | undefined, picks[facet]];
    if (asked === undefined) continue;
    if (own === undefined) open = true;
    else if (!asked.includes(own)) return [];
  }
  return [{ fact, open }];
}

function keyOf({ facets }: Cause): string {
  return facets.join(' ');
}

/** Facts that go with moves, right behind theirs; of a move that is open they are open too. */
function withMoves(moves: readonly Move[], facts: readonly RouteFact[], picks: Picks): readonly Told[] {
  return moves.flatMap(({ fact, open }) => [
    { fact, open },
    ...facts
      .filter(({ turn, of }) => turn === 'with' && of === fact.id)
      .flatMap((one) => toldOf(one, picks))
      .map((one) => ({
        fact: one.fact.only === undefined && open ? { ...one.fact, only: fact.only ?? '' } : one.fact,
        open: one.open || open,
      })),
  ]);
}

/** Whether a cause can be mended without undoing a move. */
function isForward({ repair }: Cause, made: readonly Move[]): boolean {
  return (repair?.changes ?? []).every(({ facet }) =>
    made.every(({ fact }) => !Object.keys(fact.becomes ?? {}).includes(facet)),
  );
}

const NO_WAY: Route = { documented: false, stops: [], whole: [] };

/** The version that Kubernetes runs at the start, where the older release lists it. */
function versionAt(list: Listed, { k8s }: Picks): string | null {
  return k8s !== undefined && list?.includes(k8s) === true ? k8s : null;
}

/** What is known of the way so far. */
interface Progress {
  readonly picks: Picks;
  readonly version: string | null;
  readonly seen: ReadonlySet<string>;
}

/**
 * The way from the first waypoint to the last over as few releases as possible: each move is made at the first release that
 * describes it, and neighbors have a Kubernetes version in common, wherever the lists allow it.
 */
export function routeOf(waypoints: readonly Waypoint[], picks: Picks): Route {
  const [first, last] = [waypoints[0], waypoints.at(-1)];
  if (first === undefined || last === undefined || first === last) return NO_WAY;
  if (waypoints.some(({ atlas }) => atlas.edition.entry.kind !== 'release')) return NO_WAY;
  const lists = waypoints.map(({ atlas }) => kubernetesIn(atlas));
  const moves = movesDue(first.atlas, last.atlas, picks, last.facts);
  const placeOf = (move: Move): number =>
    waypoints.findIndex(({ facts }) => facts.some(({ id }) => id === move.fact.id));
  const movesAt = (at: number): readonly Move[] => moves.filter((move) => placeOf(move) === at);
  const fixed = [...new Set([0, ...moves.map(placeOf), waypoints.length - 1])].toSorted((a, b) => a - b);
  const places = fixed.flatMap((at, index) => {
    const before = fixed[index - 1];
    return before === undefined ? [at] : [...passesBetween(lists, before, at), at];
  });

  let progress: Progress = {
    picks: picksBefore(first.atlas, picks),
    version: versionAt(lists[0] ?? null, picks),
    seen: new Set(),
  };
  const stops: RouteStop[] = [];
  const made: Move[] = [];
  places.forEach((at, index) => {
    const { atlas, facts } = waypoints[at] ?? first;
    const due = movesAt(at);
    made.push(...due);
    const came = progress.picks;
    const after = moved(came, due);
    const found = causesOf(atlas, after);
    const causes = found.causes
      .filter((cause) => !progress.seen.has(keyOf(cause)))
      // No stop takes back what was moved on the way.
      .map((cause) => (isForward(cause, made) ? cause : { ...cause, repair: null }));
    const since = waypoints
      .slice((places[index - 1] ?? at) + 1, at + 1)
      .map((one) => one.atlas.edition.entry.id);
    const list = lists[at] ?? null;
    const next = places[index + 1];
    const onward = next === undefined ? null : sharedVersions(list, lists[next] ?? null);
    const stays = progress.version !== null && onward?.includes(progress.version) === true;
    const raise = onward === null || onward.length === 0 || stays ? null : onward;
    stops.push({
      release: atlas.edition.entry.id,
      edition: atlas.edition,
      part: index === 0 ? 'start' : next === undefined ? 'end' : due.length > 0 ? 'stop' : 'pass',
      kubernetes: list,
      shared: index === 0 ? null : sharedVersions(lists[places[index - 1] ?? at] ?? null, list),
      raise,
      told: [
        ...withMoves(due, facts, after),
        ...facts
          .filter(({ turn, span }) => turn === 'once' && since.includes(span.since))
          .flatMap((fact) => toldOf(fact, after)),
        ...(index === 0
          ? []
          : facts.filter(({ turn }) => turn === 'each').flatMap((fact) => toldOf(fact, after))),
      ],
      causes,
      picks: after,
    });
    progress = {
      picks: causes.reduce((now, { repair }) => (repair === null ? now : repaired(now, repair)), after),
      version: raise === null ? progress.version : (raise[0] ?? null),
      seen: new Set([...progress.seen, ...causes.map(keyOf)]),
    };
  });
  const whole = last.facts
    .filter(({ turn }) => turn === 'whole')
    .flatMap((fact) => toldOf(fact, progress.picks))
    // Of the way as a whole only what is so is told.
    .filter(({ open }) => !open);
  return { documented: true, stops, whole };
}
