import type { EditionId, NonEmpty } from '../../vocabulary.ts';
import type { Condition, Phase, ResourcePart, SiteCondition, Span, StepCheck, Where } from '../types.ts';

/** How the documents of a release speak about something. */
export type State =
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

/**
 * What holds from `since` to `until`, both included, or still holds where there is no `until`. `effective` is our reading where pages contradict each other;
 * `conflict` and `amendment` name a contradiction and an edit of published pages.
 */
export interface Told {
  readonly since: EditionId;
  readonly until?: EditionId;
  readonly state: State;
  readonly effective?: State;
  readonly note?: string;
  readonly conflict?: string;
  readonly amendment?: string;
  readonly evidence?: 'absence' | 'derived';
  /**
   * Where it can be read: a kind of page (`requirements`), which each release has, or, after `=`, the id of one source.
   */
  readonly pages?: readonly string[];
  readonly value?: unknown;
  readonly command?: string;
  readonly how?: string;
  readonly affectedBuilds?: string;
  readonly requires?: readonly string[];
  readonly settings?: Readonly<Record<string, string>>;
  readonly installMethods?: readonly string[];
  readonly minVersion?: Readonly<Record<string, string>>;
}

/** A fact with its chapters; together the spans cover every release once. */
export interface ReleaseFact<T extends Told = Told> {
  readonly id: string;
  readonly title?: string;
  readonly name?: string;
  readonly option?: string;
  readonly platform?: string;
  readonly installMethod?: string;
  /** A datastore that the fact rules out while it is required. */
  readonly refuses?: string;
  /** A datastore that the steps of the install method do not mention. */
  readonly leavesOut?: string;
  readonly spans: readonly T[];
}

export interface OptionFact extends ReleaseFact<Told & { readonly offers?: readonly string[] }> {
  readonly name: string;
  readonly kind: 'calico-networking' | 'other-networking' | 'cloud-cni';
  readonly windowsCniPlugin: string | null;
  readonly windowsBackend: string;
  readonly linuxSide: string;
}

export interface DatastoreFact extends ReleaseFact<
  Told & { readonly basis?: string; readonly byInstallMethod?: Readonly<Partial<Record<string, State>>> }
> {
  readonly option: string;
  readonly datastore: 'etcd' | 'kubernetes';
}

/** What a platform's documents say of one networking option. */
export interface ListedNetworking {
  readonly option: string;
  readonly state: State;
  readonly effective?: State;
}

/** `installs`: the install methods that the platform asks for, where it asks for any. */
export interface PlatformFact extends ReleaseFact<
  Told & { readonly networking: readonly ListedNetworking[]; readonly installs?: readonly string[] }
> {
  readonly name: string;
}

/** `minBuild` is the floor; `below` says what an older revision of the same build is, where the documents admit it. */
export interface WindowsFact extends ReleaseFact<
  Told & { readonly minBuild?: string; readonly below?: 'limited' }
> {
  readonly name: string;
  readonly windowsBuild: string;
  /** Build number of the Windows version. */
  readonly number: number;
}

export interface InstallFact extends ReleaseFact<Told & { readonly networking?: readonly string[] }> {
  readonly name: string;
}

export interface LimitationFact extends ReleaseFact {
  /** Id of the same limitation in the 2020 guide. */
  readonly earlier?: string;
  readonly title: string;
  readonly affects: readonly string[];
  /** Networking options it goes with; empty: none in particular. */
  readonly appliesTo: readonly string[];
  /** Platforms or install methods outside of which it cannot be met; absent: anywhere. */
  readonly where?: Pick<Condition, 'platform' | 'install'>;
  readonly detail?: string;
  readonly workaround: string | null;
  readonly identifiers: readonly string[];
}

/** An edit of pages that were already published: what a fact says since then, release by release. */
export interface Amendment {
  readonly id: string;
  readonly date: string;
  readonly editions: readonly EditionId[];
  readonly text: string;
  readonly pages: readonly string[];
  readonly effects: readonly {
    readonly fact: string;
    readonly editions: readonly EditionId[];
    readonly state?: State;
    readonly effective?: State;
    readonly conflict?: string;
    readonly note?: string;
    readonly minBuild?: string;
    readonly condition?: string;
  }[];
}

/** Two statements of one release that cannot both hold, and how this tool reads them. */
export interface Contradiction {
  readonly id: string;
  readonly editions: readonly EditionId[];
  readonly statementA: string;
  readonly statementB: string;
  readonly reading: string;
  readonly pages: readonly string[];
}

/** Something that no document of an edition says. */
export interface Gap {
  readonly id: string;
  /** Absent: it is about no release in particular. */
  readonly span?: Span;
  readonly text: string;
  /** Under which picks it bears, any of these being enough; absent: it stands with the facts it is about. */
  readonly when?: NonEmpty<Condition>;
  /** The install methods that it is about: one that is not decided may still be among them. */
  readonly install?: NonEmpty<string>;
  /** Facts whose pages were read for it. */
  readonly from?: readonly string[];
}

/** A release, with what its documents changed. */
export interface ReleaseEntry {
  readonly id: EditionId;
  readonly date: string;
  readonly status: string;
  readonly summary: string;
  readonly changes: readonly {
    readonly text: string;
    readonly facts: readonly string[];
    readonly pages: readonly string[];
  }[];
}

/** A document: id, title, address (empty where it has none). */
export type PageSource = readonly [id: string, title: string, url: string];

/** What a step is in some releases: the command in their spelling, or what they leave out. */
export interface StepTold {
  readonly since: EditionId;
  readonly until?: EditionId;
  /** Holds in one way of reading the documents alone. */
  readonly docs?: 'amended' | 'as-released';
  readonly says?: string;
  readonly command?: string;
  readonly silent?: string;
  readonly check?: StepCheck;
  readonly sets?: readonly ResourcePart[];
  readonly pages: NonEmpty<string>;
}

/** Something that is carried out, with its spelling release by release; a release that no span covers has no such step. */
export interface StepFact {
  readonly id: string;
  readonly phase: Phase;
  readonly title: string;
  readonly where: Where;
  readonly when: NonEmpty<Condition>;
  readonly unless?: Condition;
  readonly site?: SiteCondition;
  readonly why: string;
  readonly check?: StepCheck;
  readonly spans: NonEmpty<StepTold>;
}

/** What threads tell, beside the documents; of every release unless it began with one. */
export interface FieldNoteFact {
  readonly id: string;
  readonly since?: EditionId;
  readonly title: string;
  readonly when: NonEmpty<Condition>;
  readonly says: string;
  readonly pages: NonEmpty<string>;
}

/** What a release says of one fact: a span that begins with it. */
export type Said = Omit<Told, 'since' | 'until'> &
  Partial<
    Pick<OptionFact['spans'][number], 'offers'> &
      Pick<DatastoreFact['spans'][number], 'basis' | 'byInstallMethod'> &
      Omit<PlatformFact['spans'][number], keyof Told> &
      Omit<WindowsFact['spans'][number], keyof Told>
  >;

/** A release with all that is new with it, in one place. Of what it does not name, it says what the one before said. */
export interface NewRelease extends ReleaseEntry {
  /** Its pages: `v3.33-requirements` is the page of that kind. */
  readonly sources: readonly PageSource[];
  /** By the id of the fact. */
  readonly says: Readonly<Record<string, Said>>;
  /** By the id of the step: its spelling from this release on; null: the step is gone. */
  readonly steps?: Readonly<Record<string, Omit<StepTold, 'since' | 'until'> | null>>;
  /** By the id of the gap: gaps that this release closes. */
  readonly closes?: readonly string[];
}
