import { type Breach, holdLaws } from './laws.ts';
import { RELEASES, releaseSubjects, seedOf } from './subjects.ts';

function told({ law, link, told: what }: Breach): string {
  return `  ${law}: ${what}\n    #${link}`;
}

/** Holds the laws against so many picks of every release and prints what was looked at. True where none is broken. */
export function run(picks: number, seed: number): boolean {
  const begin = performance.now();
  let [drawn, broken] = [0, 0];
  for (const release of RELEASES) {
    const start = performance.now();
    const subjects = releaseSubjects(release);
    const reports = subjects.map((subject, at) =>
      holdLaws(subject, seedOf(seed, release, at), Math.ceil(picks / subjects.length)),
    );
    const own = reports.reduce((sum, report) => sum + report.drawn, 0);
    const checks = reports.reduce(
      (sum, { looked }) => [...looked.values()].reduce((all, one) => all + one, sum),
      0,
    );
    const breaches = reports.flatMap((report) => report.breaches);
    drawn += own;
    broken += breaches.length;
    const readings = subjects.map(({ docs = 'as amended' }) => docs.replace('-', ' ')).join(' and ');
    console.log(
      `${release}  ${own} picks ${readings}, ${checks} checks, ${breaches.length} breaches, ${seconds(start)}`,
    );
    for (const breach of breaches) console.log(told(breach));
  }
  console.log(`\n${drawn} picks, ${broken} breaches, seed ${seed}, ${seconds(begin)}`);
  return broken === 0;
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
