import { EDITIONS } from '../../facts/editions.ts';
import { releaseAtlas } from '../atlases.ts';
import type { Reading } from '../../facts/releases/derive/told.ts';
import type { Subject } from './laws.ts';
import { TELLING_BUILDS } from './tellingBuilds.ts';
import { releaseJudge } from './releaseJudge.ts';

/** The releases, oldest first. */
export const RELEASES: readonly string[] = EDITIONS.filter(({ kind }) => kind === 'release').map(
  ({ id }) => id,
);

/** Builds to draw from: both sides of every bound, and every number without a revision. */
const BUILDS: readonly string[] = [
  ...new Set(TELLING_BUILDS.flatMap((build) => [build, build.replace(/\..*/, '')])),
];

/** What the rules of a release come to, without their words. */
function verdictsOf(reading: Reading): string {
  return JSON.stringify(
    releaseAtlas(reading.edition, reading.docs).edition.rules.map(({ when, gives }) => [when, gives]),
  );
}

/** A release as its pages stand and, where later edits changed a verdict, as they were published. */
export function readingsOf(edition: string): readonly Reading[] {
  const amended = { edition, docs: 'amended' } as const;
  const released = { edition, docs: 'as-released' } as const;
  return verdictsOf(amended) === verdictsOf(released) ? [amended] : [amended, released];
}

/** One release in each of its readings, before the product and before the second judge. */
export function releaseSubjects(edition: string): readonly Subject[] {
  return readingsOf(edition).map((reading): Subject => ({
    edition,
    ...(reading.docs === 'as-released' ? { docs: reading.docs } : {}),
    atlas: releaseAtlas(reading.edition, reading.docs),
    judge: releaseJudge(reading),
    builds: BUILDS,
  }));
}

/** A seed of its own for each reading of each release. */
export function seedOf(seed: number, edition: string, reading: number): number {
  return seed * 1000 + RELEASES.indexOf(edition) * 2 + reading;
}
