import { inForce } from '../../edition.ts';
import { ruled } from '../data/ruled.ts';
import type { ReleaseRule } from '../types.ts';
import type { Draft } from './draft.ts';
import { isOffered } from './options.ts';
import type { Reading } from './told.ts';

const RULED: readonly ReleaseRule[] = ruled;

/** The rules that stand in the data as such: fabric, port and blocks. One about an option goes with the option. */
export function ruledRules(reading: Reading): readonly Draft[] {
  return RULED.filter(
    (rule) =>
      inForce(rule, reading.edition) &&
      (rule.when.networking === undefined || rule.when.networking.some((id) => isOffered(id, reading))),
  ).map(({ since: _, until: __, ...rule }) => rule);
}
