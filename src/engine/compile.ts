import {
  CAPACITIES,
  type Condition,
  type Edition,
  type EnvironmentAxisId,
  type SupportRule,
} from '../facts/types.ts';
import { demands } from '../vocabulary.ts';
import { type BuildClasses, classIn, classifyBuilds } from './buildClasses.ts';
import { type Combination, concerns } from './condition.ts';
import { rankOf } from './verdict.ts';

/** A facet that rules turn on, with its answers gathered into classes that no rule tells apart. */
export interface Axis {
  readonly id: EnvironmentAxisId;
  /** The answers by name; build classes are named by their index. */
  readonly values: readonly string[];
  /** Class of each value. */
  readonly classOf: readonly number[];
  readonly classes: number;
}

/** A set of axes that some aspect speaks about together, with the worst rank of all its rules in one table. */
export interface Component {
  readonly axes: readonly Axis[];
  /** Distance in the table between neighbouring classes of each axis. */
  readonly strides: readonly number[];
  /** Positions of the axes in the order in which they are walked: builds and needs last (see narrow.ts). */
  readonly walk: readonly number[];
  /** One table per combination, indexed by the classes of the axes; the last one is that of the environment alone. */
  readonly tables: readonly Uint8Array[];
}

/** One edition, compiled: what narrowing needs, and the facts that explain it. */
export interface Atlas {
  readonly edition: Edition;
  readonly combinations: readonly Combination[];
  readonly components: readonly Component[];
  readonly buildClasses: BuildClasses;
}

/** Stands for what all combinations share: only rules that name neither networking nor datastore speak of it. */
export const ENVIRONMENT: Combination = { networking: '', datastore: '' };

/** Where nothing is demanded, or told of the cluster, the axis stands here. */
export const NOTHING = 'none';

function valuesOf(axis: EnvironmentAxisId, edition: Edition, classes: BuildClasses): readonly string[] {
  if (axis === 'build') return classes.starts.map((_, index) => String(index));
  if (axis === 'capacity') return CAPACITIES;
  const answers = (edition.facet.get(axis)?.answers ?? []).map((answer) => answer.value);
  return demands(axis) ? [NOTHING, ...answers] : answers;
}

/** Which values of an axis a condition names; all of them where it is silent about the axis. */
function allowed(
  condition: Condition,
  axis: EnvironmentAxisId,
  values: readonly string[],
  classes: BuildClasses,
): readonly number[] {
  const indices = values.map((_, index) => index);
  if (axis === 'build') {
    const ranges = condition.build;
    return ranges === undefined ? indices : indices.filter((index) => classIn(classes, index, ranges));
  }
  const named: readonly string[] | undefined = condition[axis];
  return named === undefined ? indices : indices.filter((index) => named.includes(values[index] ?? ''));
}

/** The axes of an aspect that some rule of the edition turns on: what nothing turns on ties nothing together. */
function axesInUse({ aspects, rules }: Edition): ReadonlyMap<string, readonly EnvironmentAxisId[]> {
  return new Map(
    aspects.map(({ id, axes }) => [
      id,
      axes.filter((axis) => rules.some((rule) => rule.aspect === id && rule.when[axis] !== undefined)),
    ]),
  );
}

/** Axes that some aspect names together belong together; the rest stand alone. */
function groupAxes(
  used: ReadonlyMap<string, readonly EnvironmentAxisId[]>,
): readonly (readonly EnvironmentAxisId[])[] {
  const all = [...used.values()];
  let groups: (readonly EnvironmentAxisId[])[] = [];
  if (all.some((axes) => axes.length === 0)) groups.push([]);
  for (const axes of all) {
    if (axes.length === 0) continue;
    const touched = groups.filter((group) => group.some((axis) => axes.includes(axis)));
    groups = groups.filter((group) => !touched.includes(group));
    groups.push([...new Set([...touched.flat(), ...axes])]);
  }
  return groups;
}

/** Answers that the same rules name, gathered before any table is laid out: what no rule tells apart is one answer. */
interface Gathered {
  /** Class of each value. */
  readonly classOf: readonly number[];
  /** A value of each class. */
  readonly samples: readonly number[];
}

function gather(
  axis: EnvironmentAxisId,
  values: readonly string[],
  rules: readonly SupportRule[],
  classes: BuildClasses,
): Gathered {
  const named = rules.flatMap(({ when }) =>
    when[axis] === undefined ? [] : [new Set(allowed(when, axis, values, classes))],
  );
  const seen = new Map<string, number>();
  const samples: number[] = [];
  const classOf = values.map((_, index) => {
    const key = named.map((set) => (set.has(index) ? '1' : '0')).join('');
    const known = seen.get(key);
    if (known !== undefined) return known;
    seen.set(key, samples.length);
    return samples.push(index) - 1;
  });
  return { classOf, samples };
}

interface Draft {
  readonly axes: readonly EnvironmentAxisId[];
  readonly values: readonly (readonly string[])[];
  readonly gathered: readonly Gathered[];
  readonly strides: readonly number[];
  readonly tables: readonly Uint8Array[];
}

function stridesOf(sizes: readonly number[]): readonly number[] {
  const strides: number[] = [];
  let stride = 1;
  for (const size of sizes) {
    strides.push(stride);
    stride *= size;
  }
  return strides;
}

/** Raises every cell that the rule covers to the rule's rank: of several rules that hold, the worst decides. */
function enter(
  rule: SupportRule,
  draft: Draft,
  combinations: readonly Combination[],
  classes: BuildClasses,
): void {
  let cells = [0];
  draft.axes.forEach((axis, position) => {
    const stride = draft.strides[position] ?? 0;
    const named = new Set(allowed(rule.when, axis, draft.values[position] ?? [], classes));
    const indices = (draft.gathered[position]?.samples ?? []).flatMap((value, index) =>
      named.has(value) ? [index] : [],
    );
    cells = cells.flatMap((cell) => indices.map((index) => cell + index * stride));
  });
  const rank = rankOf(rule.gives);
  combinations.forEach((combination, at) => {
    const table = draft.tables[at];
    if (table === undefined || !concerns(rule.when, combination)) return;
    for (const cell of cells) if ((table[cell] ?? 0) < rank) table[cell] = rank;
  });
}

function draftComponent(
  axes: readonly EnvironmentAxisId[],
  edition: Edition,
  used: ReadonlyMap<string, readonly EnvironmentAxisId[]>,
  combinations: readonly Combination[],
  classes: BuildClasses,
): Draft {
  const rules = edition.rules.filter(({ aspect }) => {
    const [first] = used.get(aspect) ?? [];
    return first === undefined ? axes.length === 0 : axes.includes(first);
  });
  const values = axes.map((axis) => valuesOf(axis, edition, classes));
  const gathered = axes.map((axis, position) => gather(axis, values[position] ?? [], rules, classes));
  const sizes = gathered.map(({ samples }) => samples.length);
  const cells = sizes.reduce((product, size) => product * size, 1);
  const draft: Draft = {
    axes,
    values,
    gathered,
    strides: stridesOf(sizes),
    tables: combinations.map(() => new Uint8Array(cells)),
  };
  for (const rule of rules) enter(rule, draft, combinations, classes);
  return draft;
}

/** Gathers the classes of one axis whose slices are alike in every table. */
function classesOfAxis(draft: Draft, position: number): readonly number[] {
  const stride = draft.strides[position] ?? 1;
  const size = draft.gathered[position]?.samples.length ?? 0;
  const seen = new Map<string, number>();
  const classOf: number[] = [];
  for (let value = 0; value < size; value += 1) {
    let slice = '';
    for (const table of draft.tables)
      for (let cell = 0; cell < table.length; cell += 1)
        if (Math.floor(cell / stride) % size === value) slice += String.fromCharCode(48 + (table[cell] ?? 0));
    const known = seen.get(slice) ?? seen.size;
    seen.set(slice, known);
    classOf.push(known);
  }
  return classOf;
}

/** Axes that may hold several answers at once are walked last: for each way the rest turns out, all of them must stand. */
function depthOf(axis: Axis | undefined): number {
  return axis?.id === 'build' ? 1 : axis?.id === 'need' ? 2 : 0;
}

/** Shrinks a draft to one cell per class. */
function shrink(draft: Draft): Component {
  const alike = draft.axes.map((_, position) => classesOfAxis(draft, position));
  const axes = draft.axes.map((id, position): Axis => {
    const own = alike[position] ?? [];
    const classOf = (draft.gathered[position]?.classOf ?? []).map((index) => own[index] ?? 0);
    return { id, values: draft.values[position] ?? [], classOf, classes: Math.max(0, ...own) + 1 };
  });
  const strides = stridesOf(axes.map((axis) => axis.classes));
  const cells = axes.reduce((product, axis) => product * axis.classes, 1);
  const tables = draft.tables.map((table) => {
    const small = new Uint8Array(cells);
    for (let cell = 0; cell < table.length; cell += 1) {
      let target = 0;
      alike.forEach((own, position) => {
        const index = Math.floor(cell / (draft.strides[position] ?? 1)) % Math.max(1, own.length);
        target += (own[index] ?? 0) * (strides[position] ?? 0);
      });
      small[target] = table[cell] ?? 0;
    }
    return small;
  });
  const walk = axes.map((_, position) => position).sort((a, b) => depthOf(axes[a]) - depthOf(axes[b]));
  return { axes, strides, walk, tables };
}

/** Compiles the facts of an edition into small tables, one per group of facets that the documents speak about together. */
export function compile(edition: Edition): Atlas {
  const datastores = edition.facet.get('datastore')?.answers.map((answer) => answer.value) ?? [];
  const combinations = edition.options.flatMap((option) =>
    datastores.map((datastore) => ({ networking: option.id, datastore })),
  );
  const buildClasses = classifyBuilds(edition.rules.flatMap((rule) => rule.when.build ?? []));
  const judged = [...combinations, ENVIRONMENT];
  const used = axesInUse(edition);
  const components = groupAxes(used).map((axes) =>
    shrink(draftComponent(axes, edition, used, judged, buildClasses)),
  );
  return { edition, combinations, components, buildClasses };
}
