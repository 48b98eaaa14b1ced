import { installs } from '../../facts/releases/data/installs.ts';
import { options } from '../../facts/releases/data/options.ts';
import { platforms } from '../../facts/releases/data/platforms.ts';
import type { Reading } from '../../facts/releases/derive/told.ts';
import { KUBERNETES_VERSIONS } from '../../facts/releases/derive/versions.ts';
import type { Picks } from '../../vocabulary.ts';
import { type Cell, type Judge, judgeOf, type Questions, type Rank } from './judge.ts';
import { releaseAspects, type Settled, TELLING_BUILDS } from './releaseAspects.ts';

/** The answers to the questions that a release asks together. */
const PLATFORMS = [...platforms.map(({ id }) => id), 'other'];
const INSTALLS = installs.map(({ id }) => id);
const RUNTIMES = ['docker', 'containerd'];
const FABRICS = ['l2', 'l3-peered', 'l3-routed'];
const PORTS = ['open', 'blocked'];

/** Every answer that a pick leaves. One that the releases do not know counts as not given. */
function left(answers: readonly string[], pick: string | undefined): readonly string[] {
  return pick !== undefined && answers.includes(pick) ? [pick] : answers;
}

/** The place of a pick among the answers; zero where it is not given or not known. */
function placeIn(answers: readonly string[]): (pick: string | undefined) => number {
  const places = new Map(answers.map((answer, at) => [answer, at + 1]));
  return (pick) => (pick === undefined ? 0 : (places.get(pick) ?? 0));
}

/** Every side of the bounds on which a picked build may be. */
function sidesOf(build: string): readonly string[] {
  if (build.includes('.')) return [build];
  const own = TELLING_BUILDS.filter((one) => one.startsWith(`${build}.`));
  return own.length === 0 ? [`${build}.1`] : own;
}

/** Every way of choosing one out of each list. */
function ways(lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return lists.reduce<readonly (readonly string[])[]>(
    (all, list) => all.flatMap((way) => list.map((one) => [...way, one])),
    [[]],
  );
}

/** A judge of one release, read in one of the two ways, that goes back to what the documents say. */
export function releaseJudge(reading: Reading): Judge {
  const aspects = releaseAspects(reading);
  const pairs = options.flatMap(({ id: networking }) =>
    ['etcd', 'kubernetes'].map((datastore) => ({ networking, datastore })),
  );
  const ranksIn = (cluster: Settled, names: readonly string[]): Uint8Array =>
    Uint8Array.from(pairs, ({ networking, datastore }) =>
      Math.max(...names.map((name): Rank => aspects[name]?.(cluster, networking, datastore) ?? 0)),
    );

  /** What the documents speak about together, cell by cell, each judged when first asked for. */
  const cells: Cell[] = [];
  function cellAt(place: number, answers: readonly [string, string, string, string]): Cell {
    const [platform, install, k8s, runtime] = answers;
    return (cells[place] ??= {
      answers,
      ranks: ranksIn({ platform, install, k8s, runtime }, [
        'datastore',
        'platform',
        'install',
        'k8s',
        'runtime',
      ]),
    });
  }
  const [platformAt, installAt, versionAt, runtimeAt] = [
    placeIn(PLATFORMS),
    placeIn(INSTALLS),
    placeIn(KUBERNETES_VERSIONS),
    placeIn(RUNTIMES),
  ];
  const place = ({ platform, install, k8s, runtime }: Picks): number =>
    ((platformAt(platform) * (INSTALLS.length + 1) + installAt(install)) * (KUBERNETES_VERSIONS.length + 1) +
      versionAt(k8s)) *
      (RUNTIMES.length + 1) +
    runtimeAt(runtime);
  const cluster: Questions = {
    facets: ['platform', 'install', 'k8s', 'runtime'],
    key: place,
    cells: (picks) =>
      left(PLATFORMS, picks.platform).flatMap((platform) =>
        left(INSTALLS, picks.install).flatMap((install) =>
          left(KUBERNETES_VERSIONS, picks.k8s).flatMap((k8s) =>
            left(RUNTIMES, picks.runtime).map((runtime) =>
              cellAt(place({ platform, install, k8s, runtime }), [platform, install, k8s, runtime]),
            ),
          ),
        ),
      ),
  };

  /** A question that stands alone. */
  function alone(facet: 'fabric' | 'udp4789', answers: readonly string[]): Questions {
    return {
      facets: [facet],
      key: (picks) => picks[facet] ?? '',
      cells: (picks) =>
        left(answers, picks[facet]).map((answer) => ({
          answers: [answer],
          ranks: ranksIn({ [facet]: answer }, [facet]),
        })),
    };
  }

  const oneBuild = new Map(TELLING_BUILDS.map((build) => [build, ranksIn({ build }, ['build'])]));
  const buildRanks = (build: string): Uint8Array => oneBuild.get(build) ?? ranksIn({ build }, ['build']);
  const build: Questions = {
    facets: ['build'],
    key: (picks) => picks.build?.join() ?? '',
    cells: (picks) =>
      (picks.build === undefined ? TELLING_BUILDS.map((one) => [one]) : ways(picks.build.map(sidesOf))).map(
        (all) => ({
          answers: [all.join()],
          ranks: all.map(buildRanks).reduce((a, b) => a.map((rank, at) => Math.max(rank, b[at] ?? 0))),
        }),
      ),
  };

  const need: Questions = {
    facets: ['need'],
    key: (picks) => picks.need?.join() ?? '',
    cells: (picks) => [
      {
        answers: [''],
        ranks: [undefined, ...(picks.need ?? [])]
          .map((wish) => ranksIn(wish === undefined ? {} : { need: wish }, ['need']))
          .reduce((a, b) => a.map((rank, at) => Math.max(rank, b[at] ?? 0))),
      },
    ],
  };
  const demanded = ({ pods, block }: Picks): Settled => ({
    ...(pods === undefined ? {} : { pods }),
    ...(block === undefined ? {} : { block }),
  });
  const capacity: Questions = {
    facets: ['pods', 'block'],
    key: ({ pods = 0, block = 0 }) => pods * 32 + block,
    cells: (picks) => [{ answers: ['', ''], ranks: ranksIn(demanded(picks), ['capacity']) }],
  };
  const option: Questions = {
    facets: [],
    key: () => '',
    cells: () => [{ answers: [], ranks: ranksIn({}, ['option']) }],
  };
  return judgeOf(pairs, [
    cluster,
    build,
    alone('fabric', FABRICS),
    alone('udp4789', PORTS),
    need,
    capacity,
    option,
  ]);
}
