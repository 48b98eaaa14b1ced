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
    return ranges === undefined
      ? indices
      : indices.filter((index) => classIn(classes, Number(values[index]), ranges));
  }
  const named: readonly string[] | undefined = condition[axis];
  return named === undefined ? indices : indices.filter((index) => named.includes(values[index] ?? ''));
}

/** Axes that some aspect names together belong together; the rest stand alone. */
function groupAxes(edition: Edition): readonly (readonly EnvironmentAxisId[])[] {
  let groups: (readonly EnvironmentAxisId[])[] = [];
  if (edition.aspects.some(({ axes }) => axes.length === 0)) groups.push([]);
  for (const { axes } of edition.aspects) {
    if (axes.length === 0) continue;
    const touched = groups.filter((group) => group.some((axis) => axes.includes(axis)));
    groups = groups.filter((group) => !touched.includes(group));
    groups.push([...new Set([...touched.flat(), ...axes])]);
  }
  return groups;
}

/** The values of an axis, and for each the place of the one that stands for it: no rule tells the two apart. */
interface Gathered {
  readonly values: readonly string[];
  readonly placeOf: readonly number[];
  /** Those that stand for the others. */
  readonly told: readonly string[];
}

/** Gathers the values of an axis by the rules that name them, so that no table is drawn up for what is the same anyway. */
function gather(
  axis: EnvironmentAxisId,
  edition: Edition,
  rules: readonly SupportRule[],
  classes: BuildClasses,
): Gathered {
  const values = valuesOf(axis, edition, classes);
  const namedBy = values.map(() => '');
  rules.forEach(({ when }, index) => {
    if (when[axis] !== undefined)
      for (const at of allowed(when, axis, values, classes)) namedBy[at] += `${index} `;
  });
  const places = new Map<string, number>();
  const told: string[] = [];
  const placeOf = values.map((value, at) => {
    const named = namedBy[at] ?? '';
    const known = places.get(named) ?? told.length;
    if (known === told.length) told.push(value);
    places.set(named, known);
    return known;
  });
  return { values, placeOf, told };
}

interface Draft {
  readonly axes: readonly EnvironmentAxisId[];
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
    const indices = allowed(rule.when, axis, draft.gathered[position]?.told ?? [], classes);
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
  combinations: readonly Combination[],
  classes: BuildClasses,
): Draft {
  const aspects = new Set(
    edition.aspects
      .filter((aspect) =>
        aspect.axes.length === 0 ? axes.length === 0 : axes.includes(aspect.axes[0] ?? 'need'),
      )
      .map((aspect) => aspect.id),
  );
  const rules = edition.rules.filter((rule) => aspects.has(rule.aspect));
  const gathered = axes.map((axis) => gather(axis, edition, rules, classes));
  const sizes = gathered.map(({ told }) => told.length);
  const cells = sizes.reduce((product, size) => product * size, 1);
  const draft: Draft = {
    axes,
    gathered,
    strides: stridesOf(sizes),
    tables: combinations.map(() => new Uint8Array(cells)),
  };
  for (const rule of rules) enter(rule, draft, combinations, classes);
  return draft;
}

/** Gathers further the values of one axis whose slices are alike in every table. */
function classesOfAxis(draft: Draft, position: number): readonly number[] {
  const stride = draft.strides[position] ?? 1;
  const size = draft.gathered[position]?.told.length ?? 0;
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
  const told = draft.axes.map((_, position) => classesOfAxis(draft, position));
  const axes = draft.axes.map((id, position): Axis => {
    const { values = [], placeOf = [] } = draft.gathered[position] ?? {};
    const classOf = placeOf.map((place) => told[position]?.[place] ?? 0);
    return { id, values, classOf, classes: Math.max(0, ...classOf) + 1 };
  });
  const strides = stridesOf(axes.map((axis) => axis.classes));
  const cells = axes.reduce((product, axis) => product * axis.classes, 1);
  const tables = draft.tables.map((table) => {
    const small = new Uint8Array(cells);
    for (let cell = 0; cell < table.length; cell += 1) {
      let target = 0;
      told.forEach((classOf, position) => {
        const place = Math.floor(cell / (draft.strides[position] ?? 1)) % Math.max(1, classOf.length);
        target += (classOf[place] ?? 0) * (strides[position] ?? 0);
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
  const components = groupAxes(edition).map((axes) =>
    shrink(draftComponent(axes, edition, judged, buildClasses)),
  );
  return { edition, combinations, components, buildClasses };
}
