import type { Picks } from '../vocabulary.ts';
import type { Atlas } from './compile.ts';
import type { Combination } from './condition.ts';
import { knownPicks } from './known.ts';
import { agrees, type Outlook, outlookOf, outlooks } from './narrow.ts';

/** A combination with what can still become of it under the picks: all that a pick needs to know of every one. */
export interface Standing extends Outlook {
  readonly combination: Combination;
  /** Whether the picked networking and datastore leave it. */
  readonly agrees: boolean;
}

/** The standing of every combination, in the edition's order. */
export function standings(atlas: Atlas, picks: Picks): readonly Standing[] {
  const known = knownPicks(atlas.edition, picks);
  return outlooks(atlas, picks).flatMap((outlook, at): readonly Standing[] => {
    const combination = atlas.combinations[at];
    return combination === undefined ? [] : [{ combination, agrees: agrees(combination, known), ...outlook }];
  });
}

/** The standing of one combination; one that the edition does not list is unsupported. */
export function standingOf(atlas: Atlas, picks: Picks, combination: Combination): Standing {
  return {
    combination,
    agrees: agrees(combination, knownPicks(atlas.edition, picks)),
    ...outlookOf(atlas, picks, combination),
  };
}
