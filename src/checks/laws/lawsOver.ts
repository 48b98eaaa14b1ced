import { type Breach, holdLaws, LAWS } from './laws.ts';
import { releaseSubjects, seedOf } from './subjects.ts';

/** As many picks of each release, over both of its readings where it has two. */
export const DRAWN = 3_000;
const SEED = 1;

/** What holding the laws against picks of one release comes to. */
export interface Outcome {
  readonly drawn: number;
  /** Laws that hardly any picks were held against. */
  readonly idle: readonly string[];
  readonly breaches: readonly Breach[];
}

/** Holds every law against picks of one release, drawn with a fixed seed, and prints how many and how long it took. */
export function lawsOver(release: string): Outcome {
  const start = performance.now();
  const subjects = releaseSubjects(release);
  const reports = subjects.map((subject, at) =>
    holdLaws(subject, seedOf(SEED, release, at), DRAWN / subjects.length),
  );
  const drawn = reports.reduce((sum, report) => sum + report.drawn, 0);
  console.info(`${release}: ${drawn} picks, ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return {
    drawn,
    idle: LAWS.map(({ says }) => says).filter((says) =>
      reports.some(({ looked }) => (looked.get(says) ?? 0) < 10),
    ),
    breaches: reports.flatMap(({ breaches }) => breaches),
  };
}
