import { classIn, classifyBuilds } from '../../engine/buildClasses.ts';
import { type AxisId, type BuildRange, type Condition } from '../../facts/types.ts';

type NamedAxisId = Exclude<AxisId, 'build'>;

function namedAxes(condition: Condition): readonly NamedAxisId[] {
  return (Object.keys(condition) as AxisId[]).filter((axis): axis is NamedAxisId => axis !== 'build');
}

/** Cuts the line of builds at every bound of both lists and says of each piece in which of them it lies. */
function pieces(
  a: readonly BuildRange[],
  b: readonly BuildRange[],
): readonly { readonly inA: boolean; readonly inB: boolean }[] {
  const classes = classifyBuilds([...a, ...b]);
  return classes.starts.map((_, index) => ({
    inA: classIn(classes, index, a),
    inB: classIn(classes, index, b),
  }));
}

/** Whether some combination and environment fulfils both conditions. */
export function overlaps(a: Condition, b: Condition): boolean {
  for (const axis of namedAxes(a)) {
    const others: readonly string[] | undefined = b[axis];
    if (others !== undefined && !a[axis]?.some((value) => others.includes(value))) return false;
  }
  if (a.build === undefined || b.build === undefined) return true;
  return pieces(a.build, b.build).some(({ inA, inB }) => inA && inB);
}

/** Whether the wide condition holds wherever the narrow one does. */
export function covers(wide: Condition, narrow: Condition): boolean {
  for (const axis of namedAxes(wide)) {
    const values: readonly string[] | undefined = wide[axis];
    if (!narrow[axis]?.every((value) => values?.includes(value))) return false;
  }
  if (wide.build === undefined) return true;
  if (narrow.build === undefined) return false;
  return pieces(wide.build, narrow.build).every(({ inA, inB }) => inA || !inB);
}
