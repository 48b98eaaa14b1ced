import { type ReadAs, researched } from '../research/read.ts';
import { KUBERNETES_VERSIONS } from '../research/versions.ts';
import type { Picks } from '../../vocabulary.ts';
import {
  type Cell,
  type Group,
  type Judge,
  judgeOf,
  type Questions,
  type Ranks,
  remembering,
} from './judge.ts';
import { releaseAspects, type Settled } from './releaseAspects.ts';
import { TELLING_BUILDS } from './tellingBuilds.ts';

/** The answers to the questions that a release asks together. */
const OPTIONS = [
  'calico-bgp',
  'calico-vxlan',
  'static-routes',
  'cloud-provider',
  'flannel-host-gw',
  'flannel-vxlan',
  'azure-cni',
  'aws-vpc-cni',
];
const PLATFORMS = [
  'on-premises',
  'aws',
  'gce',
  'azure',
  'digitalocean',
  'eks',
  'aks',
  'openshift',
  'rke',
  'rke2',
  'gke',
  'iks',
  'openstack',
  'k3s',
  'other',
];
const INSTALLS = ['quickstart-script', 'standard-manual', 'hpc-manifest', 'operator'];
const RUNTIMES = ['docker', 'containerd'];
const FABRICS = ['l2', 'l3-peered', 'l3-routed'];
const PORTS = ['open', 'blocked'];
const CLUSTERS = ['new', 'existing-ipip', 'existing-cross-subnet', 'existing-other'];

/** Every answer that a pick leaves. One that the releases do not know counts as not given. */
function left(answers: readonly string[], pick: string | undefined): readonly string[] {
  return pick !== undefined && answers.includes(pick) ? [pick] : answers;
}

/** The pick where the releases know it; nothing is left open where it is not. */
function toldOf(answers: readonly string[], pick: string | undefined): string {
  return pick !== undefined && answers.includes(pick) ? pick : '';
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

/** Of two the worse, pair by pair. */
function worse(one: Uint8Array, other: Uint8Array): Uint8Array {
  const ranks = one.slice();
  for (let at = 0; at < ranks.length; at += 1) ranks[at] = Math.max(one[at] ?? 0, other[at] ?? 0);
  return ranks;
}

function best(one: Uint8Array, other: Uint8Array): Uint8Array {
  const ranks = one.slice();
  for (let at = 0; at < ranks.length; at += 1) ranks[at] = Math.min(one[at] ?? 0, other[at] ?? 0);
  return ranks;
}

/** What the aspects ask of a cluster that the documents speak of together, but for builds. */
type Asked = 'platform' | 'install' | 'k8s' | 'runtime' | 'cluster';

/** A judge of one release, read in one of the two ways, that goes back to what the documents say. */
export function releaseJudge(reading: ReadAs): Judge {
  const aspects = releaseAspects(reading);
  const platforms = PLATFORMS.filter((id) => researched(id, reading)?.unasked !== true);
  const pairs = OPTIONS.flatMap((networking) =>
    ['etcd', 'kubernetes'].map((datastore) => ({ networking, datastore })),
  );
  const ranksIn = (cluster: Settled, name: string): Uint8Array => {
    const judge = aspects[name];
    return Uint8Array.from(
      pairs,
      ({ networking, datastore }) => judge?.(cluster, networking, datastore) ?? 0,
    );
  };
  /** What an aspect makes of a cluster, judged once for all clusters that are alike in what the aspect asks for. */
  const aspectOf = (name: string, facets: readonly Asked[]): ((cluster: Picks) => Uint8Array) =>
    remembering(
      (cluster) => facets.map((facet) => cluster[facet]).join(' '),
      (cluster) => {
        const told = facets.filter((facet) => cluster[facet] !== undefined);
        return ranksIn(Object.fromEntries(told.map((facet) => [facet, cluster[facet]])), name);
      },
    );
  const together = [
    aspectOf('datastore', ['platform', 'install']),
    aspectOf('platform', ['platform', 'install', 'cluster']),
    aspectOf('install', ['install', 'k8s', 'runtime']),
    aspectOf('k8s', ['platform', 'install', 'k8s']),
    aspectOf('runtime', ['install', 'runtime']),
  ];

  /** What the documents speak about together, but for builds: cell by cell, each judged when first asked for. */
  const cellOf = remembering(
    ({ platform, install, k8s, runtime, cluster }) => `${platform} ${install} ${k8s} ${runtime} ${cluster}`,
    ({ platform = '', install = '', k8s = '', runtime = '', cluster = '' }: Picks): Cell => {
      const settled = { platform, install, k8s, runtime, ...(cluster === '' ? {} : { cluster }) };
      return {
        answers: [platform, install, k8s, runtime, cluster],
        ranks: together.map((aspect) => aspect(settled)).reduce(worse),
      };
    },
  );
  const cellsUnder = (picks: Picks, install: string): readonly Cell[] =>
    left(platforms, picks.platform).flatMap((platform) =>
      left(KUBERNETES_VERSIONS, picks.k8s).flatMap((k8s) =>
        left(RUNTIMES, picks.runtime).map((runtime) =>
          cellOf({ platform, install, k8s, runtime, cluster: toldOf(CLUSTERS, picks.cluster) }),
        ),
      ),
    );

  /** Builds, install method by install method; of several the worst rules. */
  const buildRanks = remembering(
    ({ build = [], install }) => `${build.join()} ${install}`,
    ({ build = [], install = '' }: Picks): Uint8Array =>
      build.map((one) => ranksIn({ build: one, install }, 'build')).reduce(worse),
  );
  const sameUnderAll = (build: readonly string[]): string =>
    INSTALLS.map((install) => buildRanks({ build, install }).join('')).join(' ');
  /** One way of many that come to the same under every install method. */
  const buildsLeft = remembering(
    ({ build }) => build?.join() ?? '',
    ({ build }: Picks): readonly (readonly string[])[] => {
      const all = build === undefined ? TELLING_BUILDS.map((one) => [one]) : ways(build.map(sidesOf));
      return [...new Map(all.map((one) => [sameUnderAll(one), one])).values()];
    },
  );

  const atHand: Questions = {
    facets: ['platform', 'install', 'k8s', 'runtime', 'cluster', 'build'],
    key: ({ platform, install, k8s, runtime, cluster, build }) =>
      [
        toldOf(platforms, platform),
        toldOf(INSTALLS, install),
        toldOf(KUBERNETES_VERSIONS, k8s),
        toldOf(RUNTIMES, runtime),
        toldOf(CLUSTERS, cluster),
        build?.join() ?? '',
      ].join(' '),
    cells: (picks) =>
      left(INSTALLS, picks.install).flatMap((install) =>
        cellsUnder(picks, install).flatMap(({ answers, ranks }) =>
          buildsLeft(picks).map((build) => ({
            answers: [...answers, build.join()],
            ranks: worse(ranks, buildRanks({ build, install })),
          })),
        ),
      ),
  };

  /**
   * Under one install method, builds and the rest have nothing to do with each other: each is judged for itself. The best
   * of all cells is the best of what is best on each platform, which many picks share.
   */
  const onPlatform = remembering(
    (picks) => atHand.key({ ...picks, build: [] }),
    (picks: Picks): Ranks => {
      const cells = cellsUnder(picks, picks.install ?? '').map(({ ranks }) => ranks);
      return { best: cells.reduce(best), worst: cells.reduce(worse) };
    },
  );
  const underInstall = remembering(
    (picks) => atHand.key({ ...picks, build: [] }),
    (picks: Picks): Ranks =>
      extremes(left(platforms, picks.platform).map((platform) => onPlatform({ ...picks, platform }))),
  );
  const buildsUnder = remembering(
    ({ build, install }) => `${build?.join() ?? ''} ${install}`,
    ({ build, install = '' }: Picks): Ranks => {
      const all = buildsLeft(build === undefined ? {} : { build }).map((one) =>
        buildRanks({ build: one, install }),
      );
      return { best: all.reduce(best), worst: all.reduce(worse) };
    },
  );
  function extremes(all: readonly Ranks[]): Ranks {
    return {
      best: all.map((one) => one.best).reduce(best),
      worst: all.map((one) => one.worst).reduce(worse),
    };
  }
  const atHandRanks = remembering(atHand.key, (picks: Picks): Ranks =>
    extremes(
      left(INSTALLS, picks.install).map((install) => {
        const [rest, builds] = [underInstall({ ...picks, install }), buildsUnder({ ...picks, install })];
        return { best: worse(rest.best, builds.best), worst: worse(rest.worst, builds.worst) };
      }),
    ),
  );

  /** A question that stands alone. */
  function alone(facet: 'fabric' | 'udp4789', answers: readonly string[]): Questions {
    return {
      facets: [facet],
      key: (picks) => picks[facet] ?? '',
      cells: (picks) =>
        left(answers, picks[facet]).map((answer) => ({
          answers: [answer],
          ranks: ranksIn({ [facet]: answer }, facet),
        })),
    };
  }

  const need: Questions = {
    facets: ['need'],
    key: (picks) => picks.need?.join() ?? '',
    cells: (picks) => [
      {
        answers: [''],
        ranks: [undefined, ...(picks.need ?? [])]
          .map((wish) => ranksIn(wish === undefined ? {} : { need: wish }, 'need'))
          .reduce(worse),
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
    cells: (picks) => [{ answers: ['', ''], ranks: ranksIn(demanded(picks), 'capacity') }],
  };
  const option: Questions = {
    facets: [],
    key: () => '',
    cells: () => [{ answers: [], ranks: ranksIn({}, 'option') }],
  };
  const judge = judgeOf(pairs, [
    atHand,
    alone('fabric', FABRICS),
    alone('udp4789', PORTS),
    need,
    capacity,
    option,
  ]);
  const groups = judge.groups.map((group): Group =>
    group.facets === atHand.facets ? { ...group, ranks: atHandRanks } : group,
  );
  return { ...judge, groups };
}
