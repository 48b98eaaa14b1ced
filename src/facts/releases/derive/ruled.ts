import { inForce } from '../../edition.ts';
import { ruled } from '../data/ruled.ts';
import type { ReleaseRule } from '../types.ts';
import type { Draft } from './draft.ts';
import { stillLimits } from './limitations.ts';
import { isOffered } from './options.ts';
import type { Reading } from './told.ts';

const RULED: readonly ReleaseRule[] = ruled;

/** The rules that stand in the data as such: port and blocks. One goes with its option, and with the limitations that it rests on. */
export function ruledRules(reading: Reading): readonly Draft[] {
  return RULED.filter(
    (rule) =>
      inForce(rule, reading.edition) &&
      stillLimits(rule.from, reading) &&
      (rule.when.networking === undefined || rule.when.networking.some((id) => isOffered(id, reading))),
  ).map(({ since: _, until: __, ...rule }) => rule);
}
