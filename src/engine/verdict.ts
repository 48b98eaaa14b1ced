import { VERDICTS, type Verdict } from '../vocabulary.ts';

/** A verdict as a number that can be compared and tabled: 0 is best. */
export type Rank = number;

/** The rank of `unsupported`: nothing is worse. */
export const WORST_RANK: Rank = VERDICTS.length - 1;
/** Up to this rank an answer counts as open: `limited` or better. */
const ACCEPTABLE_RANK: Rank = VERDICTS.indexOf('limited');

/** Position of a verdict in the order, best first. */
export function rankOf(verdict: Verdict): Rank {
  return VERDICTS.indexOf(verdict);
}

/** The verdict at a position; a position outside the order reads as `unsupported`. */
export function verdictOf(rank: Rank): Verdict {
  return VERDICTS[rank] ?? 'unsupported';
}

/** Whether something of this verdict can be built on: `supported` or `limited`. */
export function isAcceptable(verdict: Verdict): boolean {
  return rankOf(verdict) <= ACCEPTABLE_RANK;
}

/** The same for a rank. */
export function isAcceptableRank(rank: Rank): boolean {
  return rank <= ACCEPTABLE_RANK;
}

/** The worst of some verdicts; of none: `supported`. */
export function worst(verdicts: readonly Verdict[]): Verdict {
  return verdictOf(Math.max(0, ...verdicts.map(rankOf)));
}
