import type { Component } from './compile.ts';
import type { Rank } from './verdict.ts';

/** Toward which end answers that are not known are taken. */
export type Toward = 'best' | 'worst';

/** Distances between neighbouring classes of the axes that are left, once the axes of a mask are taken out. */
const stridesByMask = new WeakMap<Component, Map<number, readonly number[]>>();
const tablesByMask = new WeakMap<Uint8Array, Readonly<Record<Toward, Map<number, Uint8Array>>>>();

/** The strides of a component's tables without the axes of a mask (bit 1 for the first axis); theirs are zero. */
export function stridesWithout(component: Component, mask: number): readonly number[] {
  let known = stridesByMask.get(component);
  if (known === undefined) stridesByMask.set(component, (known = new Map()));
  const found = known.get(mask);
  if (found !== undefined) return found;
  let stride = 1;
  const strides = component.axes.map((axis, position) => {
    if ((mask & (1 << position)) !== 0) return 0;
    const own = stride;
    stride *= axis.classes;
    return own;
  });
  known.set(mask, strides);
  return strides;
}

function sizeWithout({ axes }: Component, mask: number): number {
  return axes.reduce(
    (size, axis, position) => ((mask & (1 << position)) === 0 ? size * axis.classes : size),
    1,
  );
}

/** One axis taken out of a table: of its classes the best, or the worst, stays. */
function without(
  component: Component,
  table: Uint8Array,
  mask: number,
  position: number,
  toward: Toward,
): Uint8Array {
  const [from, to] = [stridesWithout(component, mask), stridesWithout(component, mask | (1 << position))];
  const small = new Uint8Array(sizeWithout(component, mask | (1 << position)));
  const classes = component.axes[position]?.classes ?? 1;
  const step = from[position] ?? 0;
  for (let cell = 0; cell < small.length; cell += 1) {
    let start = 0;
    for (let axis = 0; axis < component.axes.length; axis += 1) {
      const stride = to[axis] ?? 0;
      if (stride > 0)
        start += (Math.floor(cell / stride) % (component.axes[axis]?.classes ?? 1)) * (from[axis] ?? 0);
    }
    let rank: Rank = table[start] ?? 0;
    for (let index = 1; index < classes; index += 1) {
      const other = table[start + index * step] ?? 0;
      if (toward === 'best' ? other < rank : other > rank) rank = other;
    }
    small[cell] = rank;
  }
  return small;
}

/**
 * A component's table with the axes of a mask taken out: for each way in which the others are answered, the best (or the
 * worst) rank over all answers to those. Worked out once for each mask, when first asked for.
 */
export function tableWithout(
  component: Component,
  table: Uint8Array,
  mask: number,
  toward: Toward,
): Uint8Array {
  if (mask === 0) return table;
  let known = tablesByMask.get(table);
  if (known === undefined) tablesByMask.set(table, (known = { best: new Map(), worst: new Map() }));
  const found = known[toward].get(mask);
  if (found !== undefined) return found;
  // The highest axis last, so that neighbouring masks share what is worked out before.
  const position = 31 - Math.clz32(mask);
  const rest = mask & ~(1 << position);
  const small = without(component, tableWithout(component, table, rest, toward), rest, position, toward);
  known[toward].set(mask, small);
  return small;
}
