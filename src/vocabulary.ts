/**
 * The dictionary: which questions exist, which answers a link may carry, which verdicts there are.
 * It knows no document; what an answer means for a cluster is said by facts alone.
 */

/** Best first. A ruling is as good as its worst aspect. */
export const VERDICTS = ['supported', 'limited', 'not-stated', 'untested', 'unsupported'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Id of a state of Calico's documentation, such as `guide-2020` or `v3.32`. The index of facts lists them. */
export type EditionId = string;

/**
 * What kind of question a facet is: `environment` is what one has, `choice` what one decides, `demand` what one insists on,
 * `site` what is told of the cluster at hand, on the plan. Unset, a demand and the site leave nothing open.
 */
export type Role = 'environment' | 'choice' | 'demand' | 'site';

/** How a facet is answered: one value, several values, Windows builds, or a whole number. */
export type AnswerKind = 'one' | 'many' | 'builds' | 'number';

interface FacetWord {
  readonly role: Role;
  readonly kind: AnswerKind;
  /** Somebody decides it: with one answer left it is a fact, and no question. */
  readonly decided?: true;
  /** Every value that any edition may know; absent where values are open (builds, versions, numbers). */
  readonly values?: readonly string[];
  /** Smallest and largest whole number that a link may carry. */
  readonly range?: readonly [number, number];
}

/**
 * Every question that can be picked, in the order in which a link writes them; those of the site stand at its end.
 * The values are a contract (preset links live in wikis): never rename one, only add.
 */
export const FACETS = {
  platform: {
    role: 'environment',
    kind: 'one',
    values: [
      'on-premises',
      'aws',
      'azure',
      'other-cloud',
      'gce',
      'digitalocean',
      'eks',
      'aks',
      'openshift',
      'rke',
      'gke',
      'iks',
      'openstack',
      'k3s',
      'rke2',
      'other',
    ],
  },
  build: { role: 'environment', kind: 'builds' },
  fabric: { role: 'environment', kind: 'one', values: ['l2', 'l3-peered', 'l3-routed'] },
  udp4789: { role: 'environment', kind: 'one', values: ['open', 'blocked'] },
  networking: {
    role: 'choice',
    kind: 'one',
    decided: true,
    values: [
      'calico-bgp',
      'calico-vxlan',
      'static-routes',
      'cloud-provider',
      'flannel-host-gw',
      'flannel-vxlan',
      'azure-cni',
      'aws-vpc-cni',
    ],
  },
  datastore: { role: 'choice', kind: 'one', decided: true, values: ['etcd', 'kubernetes'] },
  docs: { role: 'environment', kind: 'one', values: ['amended', 'as-released'] },
  install: {
    role: 'environment',
    kind: 'one',
    decided: true,
    values: ['quickstart-script', 'standard-manual', 'hpc-manifest', 'operator'],
  },
  k8s: { role: 'environment', kind: 'one' },
  runtime: { role: 'environment', kind: 'one', decided: true, values: ['docker', 'containerd'] },
  need: {
    role: 'demand',
    kind: 'many',
    values: [
      'ip-borrowing',
      'service-advertisement',
      'windows-route-reflector',
      'ipip',
      'metrics',
      'dual-stack',
      'wireguard',
      'ebpf',
      'host-endpoints',
      'log-action',
    ],
  },
  pods: { role: 'demand', kind: 'number', range: [1, 4092] },
  block: { role: 'demand', kind: 'number', range: [20, 30] },
  /** The cluster is not there yet; or it is, with pools that Windows cannot use, or with neither. */
  cluster: {
    role: 'site',
    kind: 'one',
    values: ['new', 'existing-ipip', 'existing-cross-subnet', 'existing-other'],
  },
  /** The Installation lists the pools and the operator writes them, or they are resources of their own. */
  pools: { role: 'site', kind: 'one', values: ['installation', 'ippool'] },
} as const satisfies Record<string, FacetWord>;

export type FacetId = keyof typeof FACETS;
/** All facets in link order. */
export const FACET_IDS = Object.keys(FACETS) as readonly FacetId[];
/** Facets whose answer is one value out of a list. */
export type OneFacetId = {
  [F in FacetId]: (typeof FACETS)[F]['kind'] extends 'one' ? F : never;
}[FacetId];

/** The values of a facet that has a list of them. */
export type ValueOf<F extends 'cluster' | 'pools'> = (typeof FACETS)[F]['values'][number];

/** The facet's row of the dictionary, with its optional fields visible. */
export function facetWord(facet: FacetId): FacetWord {
  return FACETS[facet];
}

/** All answers so far. An absent key is unset; `pods` counts pods, `block` is a prefix length. */
export interface Picks {
  readonly platform?: string;
  /** Windows build numbers as text, each with or without revision: `17763` or `17763.1432`. */
  readonly build?: readonly string[];
  readonly fabric?: string;
  readonly udp4789?: string;
  readonly networking?: string;
  readonly datastore?: string;
  readonly docs?: string;
  readonly install?: string;
  /** A minor version: `1.33`. */
  readonly k8s?: string;
  readonly runtime?: string;
  readonly need?: readonly string[];
  readonly pods?: number;
  readonly block?: number;
  readonly cluster?: string;
  readonly pools?: string;
}
/** The answer to some facet. */
export type Answer = string | number | readonly string[];

/** The tabs of the page, in the order shown; `decide` is where the page opens. */
export const VIEWS = [
  'decide',
  'options',
  'limitations',
  'datastores',
  'plan',
  'changes',
  'cluster',
] as const;
export type ViewId = (typeof VIEWS)[number];

/** A title longer than this many characters is cut. */
export const TITLE_LENGTH = 80;
/** A link to compare with that is longer than this many characters is not carried. */
export const AGAINST_LENGTH = 1000;

/** What a link carries: the picks, the edition they are judged by, and what is on the screen. */
export interface Preset {
  readonly edition: EditionId;
  readonly picks: Picks;
  readonly view: ViewId;
  /** Edition to compare with. */
  readonly from?: EditionId;
  readonly title?: string;
  /** The fragment of another link to compare with. */
  readonly against?: string;
  /** Whose limitations are listed; absent: those of the edition. */
  readonly limits?: 'all';
}

/** A list that is never empty. */
export type NonEmpty<T> = readonly [T, ...T[]];

/** The picks with one answer replaced; null (or an empty list) makes the facet unset. */
export function withAnswer(picks: Picks, facet: FacetId, answer: Answer | null): Picks {
  const { [facet]: _, ...rest } = picks;
  if (answer === null || (Array.isArray(answer) && answer.length === 0)) return rest;
  return { ...rest, [facet]: answer };
}

/** Which facets are answered, in link order. */
export function answered(picks: Picks): readonly FacetId[] {
  return FACET_IDS.filter((facet) => picks[facet] !== undefined);
}

/** Whether a question that is not answered leaves nothing open: it then demands nothing. */
export function demands(facet: FacetId): boolean {
  const { role } = facetWord(facet);
  return role === 'demand' || role === 'site';
}

/** The picks reduced to some facets. */
export function only(picks: Picks, facets: readonly FacetId[]): Picks {
  return Object.fromEntries(
    facets.filter((facet) => picks[facet] !== undefined).map((facet) => [facet, picks[facet]]),
  ) as Picks;
}
