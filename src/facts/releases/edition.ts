import type { Edition } from '../types.ts';
import { decidedEdition } from './decided.ts';
import type { Reading } from './derive/told.ts';
import { planned } from './planned.ts';

/** All facts of one release, in the form that the engine takes. Throws for an id that the index does not list. */
export function edition(reading: Reading): Edition {
  return { ...decidedEdition(reading), ...planned(reading) };
}
