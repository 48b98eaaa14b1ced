import { BUILD_RANGE, REVISION_LIMIT } from '../../windowsBuild.ts';
import type { BuildRange } from '../../facts/types.ts';
import { defineCheck } from './check.ts';
import { conditionsOf } from './places.ts';

/** What is wrong with a range; undefined where it can hold a build. */
function fault({ from, to, revisionFrom, revisionBelow }: BuildRange): string | undefined {
  const first = from ?? BUILD_RANGE[0];
  const last = to ?? BUILD_RANGE[1];
  if (first > last) return `runs from ${first} down to ${last}`;
  if (first < BUILD_RANGE[0] || last > BUILD_RANGE[1])
    return `reaches beyond ${BUILD_RANGE[0]} to ${BUILD_RANGE[1]}`;
  if (revisionFrom === undefined && revisionBelow === undefined) return undefined;
  if (first !== last) return 'bounds the revision of more than one build number';
  if ((revisionFrom ?? 1) >= (revisionBelow ?? REVISION_LIMIT + 1)) return 'holds no revision';
  return undefined;
}

/** A range that holds no build makes its rule silent. */
export const buildsSane = defineCheck(
  'builds-sane',
  'Does every range of Windows builds hold a build?',
  (report, edition) => {
    for (const { at, value } of conditionsOf(edition))
      for (const range of value.build ?? []) {
        const message = fault(range);
        if (message !== undefined)
          report(
            at,
            `has a range of builds that ${message}`,
            'Both numbers count, revisionFrom counts, revisionBelow does not; revisions need from equal to to.',
          );
      }
  },
);
