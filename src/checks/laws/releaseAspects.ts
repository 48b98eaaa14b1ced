import { datastoreRules } from '../../facts/releases/data/datastoreRules.ts';
import { datastores } from '../../facts/releases/data/datastores.ts';
import { installs } from '../../facts/releases/data/installs.ts';
import { kubernetes } from '../../facts/releases/data/kubernetes.ts';
import { limitations } from '../../facts/releases/data/limitations.ts';
import { options } from '../../facts/releases/data/options.ts';
import { platforms } from '../../facts/releases/data/platforms.ts';
import { runtimes } from '../../facts/releases/data/runtimes.ts';
import { windowsVersions } from '../../facts/releases/data/windows.ts';
import { type Reading, spansOf, toldIn } from '../../facts/releases/derive/told.ts';
import type {
  DatastoreFact,
  InstallFact,
  OptionFact,
  PlatformFact,
  ReleaseFact,
  State,
  Told,
  WindowsFact,
} from '../../facts/releases/types.ts';
import type { Verdict } from '../../vocabulary.ts';
import { placeOf, type Rank } from './judge.ts';

/** A cluster about which nothing is left open that the aspect asks for. A build has its revision. */
export interface Settled {
  readonly platform?: string;
  readonly build?: string;
  readonly fabric?: string;
  readonly udp4789?: string;
  readonly install?: string;
  readonly k8s?: string;
  readonly runtime?: string;
  readonly need?: string;
  readonly pods?: number;
  readonly block?: number;
}

/** What one aspect makes of a pair in a settled cluster. */
export type AspectJudge = (cluster: Settled, networking: string, datastore: string) => Rank;

const [SUPPORTED, LIMITED, NOT_STATED, UNTESTED, UNSUPPORTED] = (
  ['supported', 'limited', 'not-stated', 'untested', 'unsupported'] as const satisfies readonly Verdict[]
).map(placeOf) as [Rank, Rank, Rank, Rank, Rank];

/** How good a state is, told once more and not read off the product. */
function rankOf({ state, effective }: { readonly state: State; readonly effective?: State }): Rank {
  switch (state === 'contradictory' ? effective : state) {
    case 'supported':
    case 'tested':
    case 'configurable':
    case 'handled':
    case 'required':
    case 'see-general':
    case 'conditional':
      return SUPPORTED;
    case 'deprecated':
    case 'non-production':
    case 'tech-preview':
      return LIMITED;
    case 'untested':
      return UNTESTED;
    case 'not-supported':
    case 'removed':
    case 'applies':
      return UNSUPPORTED;
    default:
      return NOT_STATED;
  }
}

const minor = (version = ''): number => Number(version.split('.')[1]);

/** Every fact of a list with what a release says about it. */
function toldBy<F extends ReleaseFact>(
  facts: readonly F[],
  reading: Reading,
): readonly { readonly fact: F; readonly told: F['spans'][number] }[] {
  return facts.map((fact) => ({ fact, told: toldIn(fact as ReleaseFact, reading) }));
}

/**
 * The aspects of a release, each judged from what its documents say, in plain ifs: neither the product's rules nor
 * its tables play a part.
 */
export function releaseAspects(reading: Reading): Readonly<Record<string, AspectJudge>> {
  const offer = new Map(
    toldBy<OptionFact>(options, reading).map(({ fact, told }) => [fact.id, rankOf(told)]),
  );
  const isOffered = (networking: string): boolean => offer.get(networking) === SUPPORTED;
  const stores = toldBy<DatastoreFact>(datastores, reading);
  const storeRules = toldBy<ReleaseFact>(datastoreRules, reading);
  const places = toldBy<PlatformFact>(platforms, reading);
  const windows = toldBy<WindowsFact>(windowsVersions, reading);
  const methods = toldBy<InstallFact>(installs, reading);
  const versions = toldBy<ReleaseFact>(kubernetes, reading);
  const engines = toldBy<ReleaseFact>(runtimes, reading);
  const limits = toldBy<ReleaseFact>(limitations, reading);

  function datastore({ platform, install }: Settled, networking: string, store: string): Rank {
    let worst = SUPPORTED;
    const own = stores.find(({ fact }) => fact.option === networking && fact.datastore === store)?.told;
    if (own !== undefined && isOffered(networking)) {
      const word: Pick<Told, 'state' | 'effective'> =
        own.byInstallMethod === undefined || rankOf(own) === UNSUPPORTED
          ? own
          : { state: own.byInstallMethod[install ?? ''] ?? unnamedMethod(own) };
      worst = rankOf(word);
    }
    for (const { fact, told } of storeRules) {
      const here =
        fact.platform === undefined
          ? fact.installMethod !== undefined && fact.installMethod === install
          : fact.platform === platform;
      if (here && told.state === 'required' && fact.refuses === store) return UNSUPPORTED;
      if (told.state === 'not-stated' && fact.installMethod === install && fact.leavesOut === store)
        worst = Math.max(worst, NOT_STATED);
    }
    return worst;
  }

  /** The word for an install method that the pair's list leaves out. */
  function unnamedMethod({ state, effective }: Told): State {
    const word = state === 'contradictory' ? (effective ?? 'not-stated') : state;
    return word === 'conditional' ? 'not-stated' : word;
  }

  function platform({ platform: place, install }: Settled, networking: string): Rank {
    const told = places.find(({ fact }) => fact.id === place)?.told;
    if (told === undefined) return SUPPORTED;
    if (told.installs?.includes(install ?? '') === false) return UNSUPPORTED;
    if (told.networking.length === 0) return rankOf(told);
    const listed = told.networking.find(({ option }) => option === networking);
    return Math.max(rankOf(told), listed === undefined ? NOT_STATED : rankOf(listed));
  }

  function build({ build: picked = '' }: Settled): Rank {
    const [number = 0, revision = 0] = picked.split('.').map(Number);
    const words = windows.flatMap(({ fact, told }): readonly Rank[] => {
      if (told.minBuild === undefined || rankOf(told) === NOT_STATED) return [];
      const [floor = 0, least = 0] = told.minBuild.split('.').map(Number);
      const limited = (told.effective ?? told.state) === 'conditional';
      const word = limited ? LIMITED : rankOf(told);
      // A floor on a number that is no Windows version's own means that build and all later ones.
      if (floor !== fact.number) return number >= floor ? [word] : [];
      if (number !== floor) return [];
      return [revision >= least ? word : told.below === undefined ? UNSUPPORTED : placeOf(told.below)];
    });
    return words.length === 0 ? NOT_STATED : Math.max(...words);
  }

  function install({ install: method, k8s: version, runtime: engine }: Settled): Rank {
    const told = methods.find(({ fact }) => fact.id === method)?.told;
    if (told === undefined) return SUPPORTED;
    const asksForContainerd = told.requires?.some((text) => text.includes('containerd')) === true;
    if (asksForContainerd && (engine === 'docker' || minor(version) < 22)) return UNSUPPORTED;
    return rankOf(told);
  }

  function k8s({ k8s: version = '', platform: place, install: method = '' }: Settled): Rank {
    const least = versions.find(({ fact }) => fact.id === 'k8s.aks-minimum')?.told;
    if (
      place === 'aks' &&
      least?.state === 'required' &&
      minor(version) < 20 &&
      (least.installMethods === undefined || least.installMethods.includes(method))
    )
      return UNSUPPORTED;
    const ranges = places
      .find(({ fact }) => fact.id === place)
      ?.told.requires?.flatMap((text) => [...text.matchAll(/^Kubernetes 1\.(\d+)–1\.(\d+)$/g)]);
    if (ranges?.some(([, least, most]) => minor(version) < Number(least) || minor(version) > Number(most)))
      return UNSUPPORTED;
    const lists = ['k8s.windows-page', 'k8s.general-page'].map(
      (id) => versions.find(({ fact }) => fact.id === id)?.told.value,
    );
    return lists.some((list) => Array.isArray(list) && list.includes(version)) ? SUPPORTED : NOT_STATED;
  }

  function runtime({ runtime: engine = '' }: Settled): Rank {
    const told = engines.find(({ fact }) => fact.id === `runtime.${engine}`)?.told;
    return told === undefined ? SUPPORTED : rankOf(told);
  }

  function need({ need: wish }: Settled): Rank {
    if (wish === undefined) return SUPPORTED;
    const id = wish === 'windows-route-reflector' ? 'route-reflector' : (NAMED_OTHERWISE[wish] ?? wish);
    const told = limits.find(({ fact }) => fact.id === `lim.${id}`)?.told;
    if (told === undefined) throw new Error(`No limitation tells whether ${wish} can be had.`);
    return rankOf(told);
  }

  function capacity({ pods, block }: Settled, networking: string): Rank {
    if (pods === undefined || block === undefined || !CUTS_BLOCKS.includes(networking)) return SUPPORTED;
    return isOffered(networking) && 2 ** (32 - block) - 4 < pods ? UNSUPPORTED : SUPPORTED;
  }

  return {
    option: (_, networking) => offer.get(networking) ?? SUPPORTED,
    datastore,
    platform,
    build,
    fabric: ({ fabric }, networking) =>
      networking === 'calico-bgp' && isOffered(networking) && fabric === 'l3-routed'
        ? UNSUPPORTED
        : SUPPORTED,
    udp4789: ({ udp4789 }, networking) =>
      networking === 'calico-vxlan' && udp4789 === 'blocked' ? UNSUPPORTED : SUPPORTED,
    install,
    k8s,
    runtime,
    need,
    capacity,
  };
}

/** Needs that a limitation has under another name. */
const NAMED_OTHERWISE: Readonly<Record<string, string>> = { metrics: 'prometheus', 'dual-stack': 'ipv6' };
/** Options whose addresses come in blocks. */
const CUTS_BLOCKS = ['calico-bgp', 'calico-vxlan'];

/** Builds on both sides of every bound that the documents of any release name, each with a revision. */
export const TELLING_BUILDS: readonly string[] = [
  ...new Set(
    (windowsVersions as readonly WindowsFact[]).flatMap((fact) =>
      [
        `${fact.number}`,
        ...spansOf(fact).flatMap(({ minBuild }) => minBuild ?? []),
        // The floor that an edit of published pages brought.
        '20348.169',
      ].flatMap((bound) => {
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
  ),
  '10240.1',
  '99999.999999',
];
