import type { JudgedPreset } from './comparePresets.ts';
import { conditionsFor, type HoldCondition } from './conditions.ts';
import type { Ruling } from './explain.ts';
import { knownPicks } from './known.ts';
import { closest } from './recommend.ts';

/** The answer that one link comes to: the combination it is told by, and what that hangs on. */
export interface PresetAnswer {
  readonly ruling: Ruling;
  /** It only comes closest: nothing fits the picks. */
  readonly closest: boolean;
  readonly conditions: readonly HoldCondition[];
}

/**
 * The recommended combination of a judged link, else the one that comes closest without being ruled out; null where there is
 * neither.
 */
export function presetAnswer({ atlas, picks, rulings, recommendation }: JudgedPreset): PresetAnswer | null {
  const known = knownPicks(atlas.edition, picks);
  const near = recommendation === null ? closest(atlas, rulings, known) : null;
  const combination = recommendation?.combination ?? near?.combination;
  const ruling = rulings.find(
    (one) =>
      one.combination.networking === combination?.networking &&
      one.combination.datastore === combination.datastore,
  );
  if (ruling === undefined || ruling.best === 'unsupported') return null;
  return { ruling, closest: near !== null, conditions: conditionsFor(atlas, known, ruling) };
}
