import type { NetworkingOption, Point, PointId, RouteOrigin } from '../facts/types.ts';
import type { Picks } from '../vocabulary.ts';
import type { Atlas } from './compile.ts';
import type { Combination } from './condition.ts';
import { routesOf } from './recommend.ts';

/** What two combinations are compared by, in the order told. */
export const LINES = ['routes', 'encapsulation', 'port', 'role', 'fabric', 'tested'] as const;
export type LineId = (typeof LINES)[number];

/** What the edition says of one combination in one line. */
export type LineValue =
  | { readonly kind: 'routes'; readonly origin: RouteOrigin; readonly option: NetworkingOption }
  | { readonly kind: 'point'; readonly point: Point }
  /** How a packet travels, where no point says more. */
  | { readonly kind: 'travels'; readonly option: NetworkingOption };

/** One line of a comparison; null: the documents are silent. */
export interface Line {
  readonly id: LineId;
  readonly own: LineValue | null;
  readonly other: LineValue | null;
}

const POINTS_OF: Readonly<Record<Exclude<LineId, 'routes'>, readonly PointId[]>> = {
  encapsulation: ['mtu'],
  port: ['port'],
  role: ['role'],
  fabric: ['peering', 'routed'],
  tested: ['tested'],
};

function valueOf(option: NetworkingOption | undefined, id: LineId, picks: Picks): LineValue | null {
  if (option === undefined) return null;
  if (id === 'routes') {
    if (option.routes === null && option.home !== picks.platform) return null;
    return { kind: 'routes', origin: routesOf(option, picks.platform), option };
  }
  // A comparison tells what an option asks for, also where the picks meet it.
  const point = option.points.find((one) => POINTS_OF[id].includes(one.id));
  if (point !== undefined) return { kind: 'point', point };
  return id === 'encapsulation' ? { kind: 'travels', option } : null;
}

/** What is said, apart from the option that it is said of. */
function sayingOf(value: LineValue | null): string | null {
  switch (value?.kind) {
    case undefined:
      return null;
    case 'routes':
      return value.origin;
    case 'point':
      return value.point.says;
    case 'travels':
      return value.option.travels;
  }
}

/**
 * Two combinations side by side, in at most six lines: only those in which their options differ. None for one option with
 * two datastores, which the standing tells apart.
 */
export function sideBySide(
  atlas: Atlas,
  picks: Picks,
  own: Combination,
  other: Combination,
): readonly Line[] {
  const optionOf = ({ networking }: Combination): NetworkingOption | undefined =>
    atlas.edition.options.find(({ id }) => id === networking);
  const [mine, theirs] = [optionOf(own), optionOf(other)];
  return LINES.map((id): Line => ({
    id,
    own: valueOf(mine, id, picks),
    other: valueOf(theirs, id, picks),
  })).filter((line) => sayingOf(line.own) !== sayingOf(line.other));
}
