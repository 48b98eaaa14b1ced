import type { EditionId, NonEmpty, Verdict } from '../../vocabulary.ts';

/** How a document speaks of something. The words are those of the facts; the readings here were made apart from them. */
export type Word =
  | 'supported'
  | 'conditional'
  | 'required'
  | 'applies'
  | 'tested'
  | 'tech-preview'
  | 'deprecated'
  | 'removed'
  | 'non-production'
  | 'untested'
  | 'mentioned'
  | 'configurable'
  | 'handled'
  | 'see-general'
  | 'contradictory'
  | 'not-supported'
  | 'not-stated'
  | 'not-applicable';

/** The lowest build that a page names. */
export interface Floor {
  /** `17763.1432`; a number alone takes every revision. */
  readonly from: string;
  /** The page says "or greater" of it: later numbers count too. */
  readonly onwards?: true;
  /** The install methods whose page says so; absent: all. */
  readonly installs?: NonEmpty<string>;
  /** What a build on or above it is, if not supported. */
  readonly gives?: 'limited';
  /** What an older revision of the same number is, if not unsupported. */
  readonly belowGives?: Verdict;
}

/** What the documents of one release say of one fact. */
export interface Researched {
  readonly state: Word;
  /** Where pages contradict each other: how they are read together. */
  readonly effective?: Word;
  readonly floors?: readonly Floor[];
  /** Datastores: what is said of single install methods. */
  readonly byInstallMethod?: Readonly<Partial<Record<string, Word>>>;
  /** Platforms: what the page lists; empty where it lists nothing. Install methods: the options that have steps. */
  readonly networking?: Readonly<Partial<Record<string, Word>>>;
  /** Platforms: what pages say of options that no list has. */
  readonly also?: Readonly<Partial<Record<string, Word>>>;
  /** Options: what kinds of fabric it does not work on, or works on, as the option rows say. */
  readonly fabrics?: Readonly<Partial<Record<'l2' | 'l3-peered' | 'l3-routed', Word>>>;
  /** Platforms: the install methods that its pages are about, where they are not about all. */
  readonly installs?: readonly string[];
  /** Platforms: no document of the release names it. */
  readonly unasked?: true;
  /** Minor versions of Kubernetes that a page names. */
  readonly list?: readonly string[];
  /** The newest minor version that "will not work". */
  readonly refusedTo?: string;
  /** Minor versions of Kubernetes that are asked for; both ends included. */
  readonly k8s?: { readonly from: string; readonly to?: string };
  /** The container runtime that is asked for. */
  readonly runtime?: 'containerd';
  /** What the cluster must be. */
  readonly cluster?: 'new';
  /** Install methods that a minimum or a runtime is stated for; absent: all. */
  readonly only?: readonly string[];
  /** Rules on datastores: what is ruled out, or not mentioned, where the rule holds. */
  readonly refuses?: 'etcd';
  readonly leavesOut?: 'etcd';
  /** Ids of what is asked for before it holds. */
  readonly asks?: readonly string[];
}

/** From the first release to the last, both included. */
export type ResearchRow = readonly [since: EditionId, until: EditionId, says: Researched];

/** What the documents say of each fact, by its id. */
export type ResearchTable = Readonly<Record<string, readonly ResearchRow[]>>;

/** Where a cloud's own plugin belongs: our ruling, not that of a page. */
export interface Homeland {
  readonly platform: string;
  /** Where no page forbids it and none names it; on all other platforms it is unsupported. */
  readonly silentOn: readonly string[];
}
