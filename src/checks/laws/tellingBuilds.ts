import { AMENDED } from '../research/amended.ts';
import { PUBLISHED } from '../research/states.ts';
import { BUILDS } from '../research/windowsBuilds.ts';

/** Every bound that documents name, and the number of every Windows version. */
const BOUNDS = [
  ...BUILDS.map(({ build }) => `${build}`),
  ...[PUBLISHED, AMENDED].flatMap((table) =>
    Object.values(table).flatMap((rows) =>
      rows.flatMap(([, , { floors }]) => (floors ?? []).map(({ from }) => from)),
    ),
  ),
];

/** Builds on both sides of every bound that the documents of any release name, each with a revision. */
export const TELLING_BUILDS: readonly string[] = [
  ...new Set(
    BOUNDS.flatMap((bound) => {
      const [at = 0, revision] = bound.split('.').map(Number);
      return [
        `${at - 1}.1`,
        `${at}.1`,
        ...(revision === undefined ? [] : [`${at}.${revision - 1}`, `${at}.${revision}`]),
        `${at}.999999`,
        `${at + 1}.1`,
      ];
    }),
  ),
  '10240.1',
  '99999.999999',
];
