import { HOMES } from '../research/homes.ts';
import { type ReadAs, researched } from '../research/read.ts';
import type { Floor, Researched, Word } from '../research/types.ts';
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
  /** Not told of, it bears on nothing. */
  readonly cluster?: string;
}

/** What one aspect makes of a pair in a settled cluster. */
export type AspectJudge = (cluster: Settled, networking: string, datastore: string) => Rank;

const [SUPPORTED, LIMITED, NOT_STATED, UNTESTED, UNSUPPORTED] = (
  ['supported', 'limited', 'not-stated', 'untested', 'unsupported'] as const satisfies readonly Verdict[]
).map(placeOf) as [Rank, Rank, Rank, Rank, Rank];

function rankOfWord(word: Word | undefined): Rank {
  switch (word) {
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

/** The word that counts: where pages contradict each other, the one that they are read as. */
function wordOf({ state, effective }: Researched): Word {
  return state === 'contradictory' ? (effective ?? 'not-stated') : state;
}

const minor = (version = ''): number => Number(version.split('.')[1]);

/** Options whose addresses come in blocks. */
const CALICO = ['calico-bgp', 'calico-vxlan'];
/** Limitations that have another name than the need they stand in the way of. */
const LIMITATION_OF: Readonly<Record<string, string>> = {
  metrics: 'prometheus',
  'dual-stack': 'ipv6',
  'windows-route-reflector': 'route-reflector',
};
const WINDOWS = ['ws2019-1809', 'ws1903', 'ws1909', 'ws2004', 'ws20h2', 'ws2022', 'ws23h2', 'ws2025'];
const RULES = ['openshift-kubernetes-only', 'operator-kubernetes-only', 'rke', 'hpc-manifest'];

/** Whom a rule on datastores is about. */
function isAbout(rule: string, { platform, install }: Settled): boolean {
  if (rule === 'openshift-kubernetes-only') return platform === 'openshift';
  if (rule === 'rke') return platform === 'rke';
  return install === (rule === 'operator-kubernetes-only' ? 'operator' : 'hpc-manifest');
}

/** What floors say of one build; undefined where they name neither it nor an older one that is meant to go on. */
function rankOfBuild(floors: readonly Floor[], number: number, revision: number): Rank | undefined {
  let found: Rank | undefined;
  for (const { from, onwards, gives, belowGives } of floors) {
    const [at = 0, least = 0] = from.split('.').map(Number);
    const fits = number === at ? revision >= least : onwards === true && number > at;
    if (fits) found = Math.max(found ?? SUPPORTED, gives === 'limited' ? LIMITED : SUPPORTED);
    else if (number === at) return placeOf(belowGives ?? 'unsupported');
  }
  return found;
}

/**
 * The aspects of a release, each judged in plain ifs from what was typed in of its documents: neither the facts of the
 * product, nor its rules, nor its tables play a part.
 */
export function releaseAspects(reading: ReadAs): Readonly<Record<string, AspectJudge>> {
  const known = new Map<string, Researched | undefined>();
  const of = (fact: string): Researched | undefined => {
    if (!known.has(fact)) known.set(fact, researched(fact, reading));
    return known.get(fact);
  };
  const rankOf = (fact: string): Rank => {
    const says = of(fact);
    return says === undefined ? NOT_STATED : rankOfWord(wordOf(says));
  };
  const isOffered = (networking: string): boolean => rankOf(networking) === SUPPORTED;

  function datastore(cluster: Settled, networking: string, store: string): Rank {
    let worst = SUPPORTED;
    const says = of(`ds.${networking}.${store}`);
    if (says !== undefined && isOffered(networking)) {
      worst = rankOfWord(wordOf(says));
      if (says.byInstallMethod !== undefined && worst !== UNSUPPORTED) {
        const word = says.byInstallMethod[cluster.install ?? ''];
        // A pair that hangs on the install method is not stated for one that is not named.
        if (word !== undefined) worst = rankOfWord(word);
        else if (wordOf(says) === 'conditional') worst = NOT_STATED;
      }
    }
    for (const rule of RULES) {
      const told = of(`dsrule.${rule}`);
      if (!isAbout(rule, cluster)) continue;
      if (told?.refuses === store) return UNSUPPORTED;
      if (told?.leavesOut === store) worst = Math.max(worst, NOT_STATED);
    }
    return worst;
  }

  function platform({ platform: place, install, cluster }: Settled, networking: string): Rank {
    if (place === undefined) return SUPPORTED;
    const home = HOMES[networking];
    const says = of(place);
    if (says === undefined) return home === undefined ? SUPPORTED : NOT_STATED;
    const own = rankOf(place);
    if (own === UNSUPPORTED) return UNSUPPORTED;
    if (home !== undefined && home.platform !== place && !home.silentOn.includes(place)) return UNSUPPORTED;
    if (says.cluster === 'new' && cluster !== undefined && cluster !== 'new') return UNSUPPORTED;
    const byInstall = says.installs?.includes(install ?? '') === false ? NOT_STATED : SUPPORTED;
    return Math.max(own, byInstall, listed(says, networking));
  }

  function listed({ networking: list = {}, also = {} }: Researched, networking: string): Rank {
    const word = list[networking] ?? also[networking];
    if (word !== undefined) return rankOfWord(word);
    // Where nothing is listed, the options' own rows say what is offered; a cloud's own plugin has none.
    return Object.keys(list).length === 0 && HOMES[networking] === undefined ? SUPPORTED : NOT_STATED;
  }

  function build({ build: picked = '', install }: Settled): Rank {
    const [number = 0, revision = 0] = picked.split('.').map(Number);
    const words = WINDOWS.flatMap((version) => {
      const said = (of(version)?.floors ?? []).filter(
        ({ installs }) => installs === undefined || installs.includes(install ?? ''),
      );
      return rankOfBuild(said, number, revision) ?? [];
    });
    return words.length === 0 ? NOT_STATED : Math.max(...words);
  }

  function install({ install: method = '', k8s: version, runtime: engine }: Settled): Rank {
    const says = of(method);
    if (says === undefined) return SUPPORTED;
    if (says.runtime === 'containerd' && engine === 'docker') return UNSUPPORTED;
    if (says.k8s !== undefined && minor(version) < minor(says.k8s.from)) return UNSUPPORTED;
    return rankOf(method);
  }

  function k8s({ k8s: version = '', platform: place, install: method = '' }: Settled): Rank {
    const windows = of('k8s.windows-page');
    const general = of('k8s.general-page');
    if (general?.refusedTo !== undefined && minor(version) <= minor(general.refusedTo)) return UNSUPPORTED;
    const aks = of('k8s.aks-minimum');
    if (
      place === 'aks' &&
      aks?.k8s !== undefined &&
      (aks.only === undefined || aks.only.includes(method)) &&
      minor(version) < minor(aks.k8s.from)
    )
      return UNSUPPORTED;
    const own = place === 'rke' ? of('rke')?.k8s : undefined;
    if (own !== undefined && (minor(version) < minor(own.from) || minor(version) > minor(own.to)))
      return UNTESTED;
    const named = [windows, general].some((says) => says?.list?.includes(version) === true);
    return named ? SUPPORTED : UNTESTED;
  }

  function runtime({ runtime: engine = '', install: method = '' }: Settled): Rank {
    const says = of(`runtime.${engine}`);
    if (says === undefined) return SUPPORTED;
    if (says.only?.includes(method) !== false) return rankOf(`runtime.${engine}`);
    // Pages of an install method that name no runtime at all rule none out.
    const other = engine === 'docker' ? 'runtime.containerd' : 'runtime.docker';
    const named = rankOf(other) === SUPPORTED && of(other)?.only?.includes(method) !== false;
    return named ? NOT_STATED : SUPPORTED;
  }

  function need({ need: wish }: Settled): Rank {
    if (wish === undefined) return SUPPORTED;
    const id = `lim.${LIMITATION_OF[wish] ?? wish}`;
    if (of(id) === undefined) throw new Error(`No limitation tells whether ${wish} can be had.`);
    return rankOf(id);
  }

  function capacity({ pods, block }: Settled, networking: string): Rank {
    if (pods === undefined || block === undefined || !CALICO.includes(networking)) return SUPPORTED;
    // Windows keeps four addresses of each block, and kube-proxy serves one block a node.
    return isOffered(networking) && 2 ** (32 - block) - 4 < pods ? UNSUPPORTED : SUPPORTED;
  }

  function fabric({ fabric: kind }: Settled, networking: string): Rank {
    const fabrics = isOffered(networking) ? of(`fabric.${networking}`)?.fabrics : undefined;
    const word = fabrics?.[kind as keyof typeof fabrics];
    return word === undefined ? SUPPORTED : rankOfWord(word);
  }

  function udp4789({ udp4789: port }: Settled, networking: string): Rank {
    const isAsked = networking === 'calico-vxlan' && of('port.vxlan-4789')?.state === 'required';
    return port === 'blocked' && isAsked ? UNSUPPORTED : SUPPORTED;
  }

  return {
    option: (_, networking) => rankOf(networking),
    datastore,
    platform,
    build,
    fabric,
    udp4789,
    install,
    k8s,
    runtime,
    need,
    capacity,
  };
}
