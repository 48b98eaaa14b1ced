import type { EditionId } from '../../vocabulary.ts';
import { PASSAGES } from './all.ts';
import { auditAgainst, auditReleases, type Desk } from './audit.ts';
import { RELEASES as ALL } from './wanted.ts';

/** The releases that can be asked for. */
export const RELEASES: readonly EditionId[] = ALL;

/** What is asked of the audit. */
interface Asked {
  readonly pin: boolean;
  /** Revisions to compare with, joined by commas: the first that has a page counts. */
  readonly against?: string;
  /** Absent: all releases. */
  readonly editions?: readonly EditionId[];
}

/** Runs an audit over the passages of all topics. True where nothing is wrong; a comparison finds nothing wrong. */
export function run(desk: Desk, { pin, against, editions = ALL }: Asked): boolean {
  if (against === undefined) return auditReleases(PASSAGES, editions, desk, pin);
  auditAgainst(
    PASSAGES,
    editions,
    desk,
    against.split(',').filter((ref) => ref !== ''),
  );
  return true;
}
