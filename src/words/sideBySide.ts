import type { LineId, LineValue } from '../engine/sideBySide.ts';
import type { Edition } from '../facts/types.ts';
import { type CitedFacts, citationsOf } from './names.ts';
import { routesSay } from './plain.ts';

const LINE_NAMES: Readonly<Record<LineId, string>> = {
  routes: 'Routes',
  encapsulation: 'Encapsulation and MTU',
  port: 'Port',
  role: 'Role and reboot',
  fabric: 'Fabric',
  tested: 'Tested where',
};

/** What two combinations are compared by, as the head of a line. */
export function lineName(id: LineId): string {
  return LINE_NAMES[id];
}

/** What the edition says of one combination in a line; where it is silent, that. */
export function lineSays(value: LineValue | null): string {
  switch (value?.kind) {
    case undefined:
      return 'Not documented';
    case 'routes':
      return routesSay(value.origin);
    case 'point':
      return value.point.says;
    case 'travels':
      return value.option.travels;
  }
}

/** Where that can be read; nowhere of silence. */
export function lineCited(edition: Edition, value: LineValue | null): readonly CitedFacts[] {
  if (value === null) return [];
  if (value.kind === 'point') return citationsOf(edition, value.point.from);
  return [{ citation: value.option.citation, facts: [value.option.id] }];
}
