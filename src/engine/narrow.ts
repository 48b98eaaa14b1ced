import { answered, type FacetId, only, type Picks, type Verdict } from '../vocabulary.ts';
import { KNOWN_FACETS, judgedPicks } from './known.ts';
import { classesOf } from './buildClasses.ts';
import { capacityOf } from './capacity.ts';
import { type Atlas, type Axis, type Component, NOTHING } from './compile.ts';
import { type Combination, facetsOf } from './condition.ts';
import { stridesWithout, tableWithout, type Toward } from './marginals.ts';
import { isAcceptableRank, type Rank, verdictOf, WORST_RANK } from './verdict.ts';

/**
 * What is picked on one axis: a list of groups of classes. Every group must stand (several builds, several needs: the
 * worst rules); inside a group the answer is not known yet (an unset facet, a build whose revision decides).
 */
type Groups = readonly (readonly number[])[];

/** What can still become of a combination, and the facets that decide it. */
export interface Outlook {
  readonly best: Verdict;
  readonly worst: Verdict;
  readonly dependsOn: readonly FacetId[];
}

/** The best verdict that an answer can still reach with all other picks kept. */
export interface AnswerOutlook {
  readonly value: string;
  readonly best: Verdict;
}

/** All that narrowing says. */
export interface Narrowing {
  /** The combinations that agree with the networking and datastore picked. */
  readonly agreeing: readonly Combination[];
  readonly best: Verdict;
  readonly worst: Verdict;
  readonly facets: ReadonlyMap<FacetId, readonly AnswerOutlook[]>;
}

/** Whether a combination is the one (or among those) that the picks ask for. */
export function agrees(combination: Combination, picks: Picks): boolean {
  return (
    (picks.networking === undefined || picks.networking === combination.networking) &&
    (picks.datastore === undefined || picks.datastore === combination.datastore)
  );
}

const ALL = new Map<number, readonly number[]>();
function everyClass(axis: Axis): readonly number[] {
  const known = ALL.get(axis.classes);
  if (known !== undefined) return known;
  const all = Array.from({ length: axis.classes }, (_, index) => index);
  ALL.set(axis.classes, all);
  return all;
}

function classOfValue(axis: Axis, value: string): number | undefined {
  return axis.classOf[axis.values.indexOf(value)];
}

/** The classes that one build may be in. */
function buildGroup(atlas: Atlas, axis: Axis, build: string): readonly number[] {
  return [...new Set(classesOf(atlas.buildClasses, build).map((index) => axis.classOf[index] ?? 0))];
}

function groupsOf(atlas: Atlas, axis: Axis, picks: Picks): Groups {
  switch (axis.id) {
    case 'build':
      return picks.build === undefined
        ? [everyClass(axis)]
        : picks.build.map((build) => buildGroup(atlas, axis, build));
    case 'need':
      return (picks.need ?? [NOTHING]).map((need) => [classOfValue(axis, need) ?? 0]);
    case 'cluster':
      return [[classOfValue(axis, picks.cluster ?? NOTHING) ?? 0]];
    case 'capacity':
      return [[classOfValue(axis, capacityOf(picks, atlas.edition.addressing)) ?? 0]];
    default: {
      const pick = picks[axis.id];
      const known = pick === undefined ? undefined : classOfValue(axis, pick);
      return [known === undefined ? everyClass(axis) : [known]];
    }
  }
}

/**
 * Best (or worst) rank of a table over all answers that the groups leave. Axes whose answer is unknown are walked first,
 * axes with several answers at once last, since for each way the unknown turns out all of those must stand.
 */
function extreme(component: Component, table: Uint8Array, groups: readonly Groups[], toward: Toward): Rank {
  // Nearly every aspect speaks of one facet; this is the path that narrowing takes a thousand times a pick.
  if (component.axes.length === 1) return along(groups[0] ?? [], table, toward);
  for (const group of groups) if (group.length !== 1) return walk(component, table, groups, toward, 0, 0);
  return lookUp(component, table, groups, toward);
}

/**
 * The same where every axis has one answer or an unknown one: then it does not matter in which order the axes are walked,
 * and those that nothing is known of are looked up in a table without them.
 */
function lookUp(component: Component, table: Uint8Array, groups: readonly Groups[], toward: Toward): Rank {
  let mask = 0;
  component.axes.forEach((axis, position) => {
    if ((groups[position]?.[0]?.length ?? 0) === axis.classes) mask |= 1 << position;
  });
  const small = tableWithout(component, table, mask, toward);
  if (mask + 1 === 1 << component.axes.length) return small[0] ?? 0;
  const strides = stridesWithout(component, mask);
  let cells: readonly number[] = [0];
  component.axes.forEach((_, position) => {
    if ((mask & (1 << position)) !== 0) return;
    const group = groups[position]?.[0] ?? [];
    const stride = strides[position] ?? 0;
    cells =
      group.length === 1
        ? cells.map((cell) => cell + (group[0] ?? 0) * stride)
        : cells.flatMap((cell) => group.map((index) => cell + index * stride));
  });
  let one: Rank = toward === 'best' ? WORST_RANK : 0;
  for (const cell of cells) {
    const rank = small[cell] ?? 0;
    if (toward === 'best' ? rank < one : rank > one) one = rank;
  }
  return one;
}

function along(groups: Groups, table: Uint8Array, toward: Toward): Rank {
  let all: Rank = 0;
  for (const group of groups) {
    let one: Rank = toward === 'best' ? WORST_RANK : 0;
    for (const index of group) {
      const rank = table[index] ?? 0;
      if (toward === 'best' ? rank < one : rank > one) one = rank;
    }
    if (one > all) all = one;
  }
  return all;
}

function walk(
  component: Component,
  table: Uint8Array,
  groups: readonly Groups[],
  toward: Toward,
  depth: number,
  cell: number,
): Rank {
  const position = component.walk[depth];
  if (position === undefined) return table[cell] ?? 0;
  const stride = component.strides[position] ?? 0;
  let all: Rank = 0;
  for (const group of groups[position] ?? []) {
    let one: Rank = toward === 'best' ? WORST_RANK : 0;
    for (const index of group) {
      const rank = walk(component, table, groups, toward, depth + 1, cell + index * stride);
      if (toward === 'best' ? rank < one : rank > one) one = rank;
      // Nothing is better than the best, nothing worse than the worst.
      if (one === (toward === 'best' ? 0 : WORST_RANK)) break;
    }
    if (one > all) all = one;
    if (all === WORST_RANK) return all;
  }
  return all;
}

/** The picks as groups, component by component. */
function allGroups(atlas: Atlas, picks: Picks): readonly (readonly Groups[])[] {
  return atlas.components.map((component) => component.axes.map((axis) => groupsOf(atlas, axis, picks)));
}

/** Best (or worst) rank of each component for one combination. */
function ranksOf(
  atlas: Atlas,
  groups: readonly (readonly Groups[])[],
  at: number,
  toward: Toward,
): readonly Rank[] {
  return atlas.components.map((component, index) => {
    const table = component.tables[at];
    return table === undefined ? 0 : extreme(component, table, groups[index] ?? [], toward);
  });
}

function maximum(ranks: readonly Rank[], except = -1): Rank {
  let most: Rank = 0;
  for (let index = 0; index < ranks.length; index += 1) {
    const rank = ranks[index] ?? 0;
    if (index !== except && rank > most) most = rank;
  }
  return most;
}

/** Whether one unset facet of a component can still change the verdict, whatever the others turn out to be. */
function decides(
  component: Component,
  table: Uint8Array,
  groups: readonly Groups[],
  position: number,
  floor: Rank,
): boolean {
  const group = groups[position] ?? [];
  if (group.every((classes) => classes.length < 2)) return false;
  // Walk the answers of the other axes one by one; the facet decides if for any of them its own answers differ.
  const others = component.axes.map((_, index) => index).filter((index) => index !== position);
  function differs(depth: number, fixed: readonly Groups[]): boolean {
    const axis = others[depth];
    if (axis === undefined) {
      const best = extreme(component, table, fixed, 'best');
      const worst = extreme(component, table, fixed, 'worst');
      return Math.max(best, floor) !== Math.max(worst, floor);
    }
    const options = fixed[axis] ?? [];
    if (options.every((classes) => classes.length < 2)) return differs(depth + 1, fixed);
    return choices(options).some((choice) =>
      differs(
        depth + 1,
        fixed.map((old, index) => (index === axis ? choice : old)),
      ),
    );
  }
  return differs(0, groups);
}

/** Every way of settling the unknown of some groups: one class out of each. */
function choices(groups: Groups): readonly Groups[] {
  return groups.reduce<Groups[]>(
    (settled, group) => settled.flatMap((ways) => group.map((index) => [...ways, [index]])),
    [[]],
  );
}

function outlookAt(atlas: Atlas, groups: readonly (readonly Groups[])[], at: number): Outlook {
  const best = ranksOf(atlas, groups, at, 'best');
  const worst = ranksOf(atlas, groups, at, 'worst');
  const [least, most] = [maximum(best), maximum(worst)];
  const dependsOn: FacetId[] = [];
  if (least !== most)
    atlas.components.forEach((component, index) => {
      const table = component.tables[at];
      if (table === undefined) return;
      const floor = maximum(best, index);
      component.axes.forEach((axis, position) => {
        if (decides(component, table, groups[index] ?? [], position, floor))
          dependsOn.push(...facetsOf(axis.id));
      });
    });
  return {
    best: verdictOf(least),
    worst: verdictOf(most),
    dependsOn: KNOWN_FACETS.filter((facet) => dependsOn.includes(facet)),
  };
}

/** What can still become of every combination, whatever networking and datastore are picked. */
export function outlooks(atlas: Atlas, picks: Picks): readonly Outlook[] {
  const groups = allGroups(atlas, judgedPicks(atlas.edition, picks));
  return atlas.combinations.map((_, at) => outlookAt(atlas, groups, at));
}

/** What can still become of the environment alone: of all that no networking option and no datastore changes. */
export function environmentOutlook(atlas: Atlas, picks: Picks): Outlook {
  return outlookAt(atlas, allGroups(atlas, judgedPicks(atlas.edition, picks)), atlas.combinations.length);
}

function indexOf(atlas: Atlas, { networking, datastore }: Combination): number {
  return atlas.combinations.findIndex((one) => one.networking === networking && one.datastore === datastore);
}

/** The best verdict that one combination can still reach: the cheap half of its outlook. */
export function bestOfOne(atlas: Atlas, picks: Picks, combination: Combination): Rank {
  const at = indexOf(atlas, combination);
  if (at < 0) return WORST_RANK;
  return maximum(ranksOf(atlas, allGroups(atlas, judgedPicks(atlas.edition, picks)), at, 'best'));
}

/** What can still become of one combination. A combination that the edition does not list is unsupported. */
export function outlookOf(atlas: Atlas, picks: Picks, combination: Combination): Outlook {
  const at = indexOf(atlas, combination);
  if (at < 0) return { best: 'unsupported', worst: 'unsupported', dependsOn: [] };
  return outlookAt(atlas, allGroups(atlas, judgedPicks(atlas.edition, picks)), at);
}

/** The best verdict that any agreeing combination can still reach. */
export function bestOf(atlas: Atlas, picks: Picks): Rank {
  const known = judgedPicks(atlas.edition, picks);
  const groups = allGroups(atlas, known);
  let best = WORST_RANK;
  atlas.combinations.forEach((combination, at) => {
    if (best > 0 && agrees(combination, known))
      best = Math.min(best, maximum(ranksOf(atlas, groups, at, 'best')));
  });
  return best;
}

/** The answered facets that some rule of the edition turns on: no other can stand in a conflict. */
export function judged(atlas: Atlas, picks: Picks): readonly FacetId[] {
  const turned = new Set<FacetId>(['networking', 'datastore']);
  for (const { axes } of atlas.components)
    for (const { id } of axes) for (const facet of facetsOf(id)) turned.add(facet);
  return answered(picks).filter((facet) => turned.has(facet));
}

/** Whether something can still be built on with these picks. */
export function stands(atlas: Atlas, picks: Picks): boolean {
  return isAcceptableRank(bestOf(atlas, picks));
}

/** The two worst components of a combination: what is left for each component when it is taken out. */
interface Floors {
  readonly at: number;
  readonly worst: Rank;
  readonly worstIndex: number;
  readonly second: Rank;
}

function floorsOf(at: number, ranks: readonly Rank[]): Floors {
  let [worst, worstIndex, second] = [0, -1, 0];
  ranks.forEach((rank, index) => {
    if (rank > worst) [worst, worstIndex, second] = [rank, index, worst];
    else if (rank > second) second = rank;
  });
  return { at, worst, worstIndex, second };
}

/** The rank of all components but one. */
function floorWithout(floors: Floors, index: number): Rank {
  return floors.worstIndex === index ? floors.second : floors.worst;
}

/** The best rank that each class of one axis can still reach over the agreeing combinations. */
function bestByClass(
  component: Component,
  index: number,
  position: number,
  groups: readonly Groups[],
  agreeing: readonly Floors[],
): readonly Rank[] {
  const axis = component.axes[position];
  if (axis === undefined) return [];
  // The most promising combinations first, so that most of the others need no look.
  const promising = agreeing.toSorted((a, b) => floorWithout(a, index) - floorWithout(b, index));
  return everyClass(axis).map((one) => {
    const fixed = groups.map((old, other) => (other === position ? [[one]] : old));
    let rank = WORST_RANK;
    for (const floors of promising) {
      const floor = floorWithout(floors, index);
      if (floor >= rank) break;
      const table = component.tables[floors.at];
      if (table !== undefined)
        rank = Math.min(rank, Math.max(floor, extreme(component, table, fixed, 'best')));
    }
    return rank;
  });
}

/** The best verdict of each answer to networking or datastore, the other of the two as picked. */
function narrowChoice(
  atlas: Atlas,
  choice: 'networking' | 'datastore',
  picks: Picks,
  totals: readonly Rank[],
): readonly AnswerOutlook[] {
  const others = only(picks, [choice === 'networking' ? 'datastore' : 'networking']);
  const best = new Map<string, Rank>();
  atlas.combinations.forEach((combination, at) => {
    if (!agrees(combination, others)) return;
    const value = combination[choice];
    best.set(value, Math.min(best.get(value) ?? WORST_RANK, totals[at] ?? WORST_RANK));
  });
  return (atlas.edition.facet.get(choice)?.answers ?? []).map(({ value }) => ({
    value,
    best: verdictOf(best.get(value) ?? WORST_RANK),
  }));
}

/** Narrows every facet: which verdict each answer can still reach with all other picks kept, its own facet's aside. */
export function narrow(atlas: Atlas, picks: Picks): Narrowing {
  const known = judgedPicks(atlas.edition, picks);
  const groups = allGroups(atlas, known);
  const facets = new Map<FacetId, readonly AnswerOutlook[]>();
  const totals: Rank[] = [];
  const agreeing: Floors[] = [];
  let best = WORST_RANK;
  let worst: Rank = 0;
  atlas.combinations.forEach((combination, at) => {
    const floors = floorsOf(at, ranksOf(atlas, groups, at, 'best'));
    totals.push(floors.worst);
    if (!agrees(combination, known)) return;
    agreeing.push(floors);
    best = Math.min(best, floors.worst);
    if (worst < WORST_RANK) worst = Math.max(worst, maximum(ranksOf(atlas, groups, at, 'worst')));
  });

  for (const choice of ['networking', 'datastore'] as const)
    facets.set(choice, narrowChoice(atlas, choice, known, totals));
  atlas.components.forEach((component, index) => {
    component.axes.forEach((axis, position) => {
      const byClass = bestByClass(component, index, position, groups[index] ?? [], agreeing);
      for (const [facet, answers] of answersOn(atlas, axis, known, byClass)) facets.set(facet, answers);
    });
  });
  // A facet that no rule of the edition turns on closes nothing: all its answers reach what the picks reach.
  for (const { facet, answers } of atlas.edition.facets)
    if (!facets.has(facet) && answers.length > 0)
      facets.set(
        facet,
        answers.map(({ value }) => ({ value, best: verdictOf(best) })),
      );
  return {
    agreeing: agreeing.flatMap(({ at }) => atlas.combinations[at] ?? []),
    best: verdictOf(best),
    worst: verdictOf(worst),
    facets,
  };
}

/** The ranks of an axis' classes as answers of the facets behind it. */
function answersOn(
  atlas: Atlas,
  axis: Axis,
  picks: Picks,
  byClass: readonly Rank[],
): readonly (readonly [FacetId, readonly AnswerOutlook[]])[] {
  const rankAt = (index: number): Rank => byClass[index] ?? WORST_RANK;
  const answers = (facet: FacetId): readonly string[] =>
    (atlas.edition.facet.get(facet)?.answers ?? []).map((answer) => answer.value);
  if (axis.id === 'build')
    return [
      [
        'build',
        answers('build').map((value) => ({
          value,
          best: verdictOf(Math.min(...buildGroup(atlas, axis, value).map(rankAt))),
        })),
      ],
    ];
  if (axis.id === 'capacity')
    return [
      [
        'block',
        answers('block').map((value) => {
          const capacity = capacityOf({ ...picks, block: Number(value) }, atlas.edition.addressing);
          return { value, best: verdictOf(rankAt(classOfValue(axis, capacity) ?? 0)) };
        }),
      ],
    ];
  return [
    [
      axis.id,
      answers(axis.id).map((value) => ({ value, best: verdictOf(rankAt(classOfValue(axis, value) ?? 0)) })),
    ],
  ];
}

/** What each answer to some facets of the environment can still reach for one combination, all other picks kept. */
export function answersFor(
  atlas: Atlas,
  picks: Picks,
  combination: Combination,
  facets: readonly FacetId[],
): ReadonlyMap<FacetId, readonly AnswerOutlook[]> {
  const found = new Map<FacetId, readonly AnswerOutlook[]>();
  const at = indexOf(atlas, combination);
  if (at < 0 || facets.length === 0) return found;
  const known = judgedPicks(atlas.edition, picks);
  const groups = allGroups(atlas, known);
  const floors = [floorsOf(at, ranksOf(atlas, groups, at, 'best'))];
  atlas.components.forEach((component, index) => {
    component.axes.forEach((axis, position) => {
      if (!facetsOf(axis.id).some((facet) => facets.includes(facet))) return;
      const byClass = bestByClass(component, index, position, groups[index] ?? [], floors);
      for (const [facet, answers] of answersOn(atlas, axis, known, byClass))
        if (facets.includes(facet)) found.set(facet, answers);
    });
  });
  return found;
}

/** The best verdict for one build as if it were the only one: for builds that nobody named. */
export function bestWithBuild(atlas: Atlas, picks: Picks, build: string): Verdict {
  return verdictOf(bestOf(atlas, { ...picks, build: [build] }));
}
