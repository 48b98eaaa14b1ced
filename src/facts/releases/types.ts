import type { EditionId, NonEmpty, Verdict } from '../../vocabulary.ts';
import type {
  Action,
  Addressing,
  ClusterState,
  Condition,
  LimitGroup,
  LimitTopic,
  Minimums,
  PacketPath,
  Phase,
  ResourcePart,
  RouteOrigin,
  SiteCondition,
  Span,
  StepCheck,
  StatusMessage,
  StepEffect,
  SupportRule,
  Texts,
  Where,
  Who,
} from '../types.ts';

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
 * Something that a document asks for before an answer holds. Typed fields decide what the page can judge; the rest somebody
 * has to see to, so that it is an action. `id` is the action's and never changes.
 */
export interface Requirement extends Minimums, Pick<Texts, 'holdsIf' | 'below' | 'because' | 'reading'> {
  readonly id: string;
  /** Name in a list: at most five words. */
  readonly short: string;
  /** What somebody must do. */
  readonly does: string;
  readonly who: Who;
  /** What it is where it is not met, if not `unsupported`: a version that a page does not list. */
  readonly otherwise?: Verdict;
  /** What the cluster must be. */
  readonly cluster?: NonEmpty<ClusterState>;
  /** The install methods with which it is asked for; absent: all. */
  readonly installs?: NonEmpty<string>;
  /** The platforms on which it is asked for; absent: all. */
  readonly platforms?: NonEmpty<string>;
  /** Ids of actions that ask the same of the same people: doing this one does them too. */
  readonly covers?: readonly string[];
}

/** A lowest build of a Windows version, with what it means on both sides of it. */
export interface BuildFloor extends Pick<Texts, 'says' | 'holdsIf' | 'below' | 'reading'> {
  /** `17763.1432`; without a revision the number alone counts. */
  readonly from: string;
  /** The document says "or greater": later build numbers count too. */
  readonly onwards?: true;
  /** The install methods whose page states it; absent: all. */
  readonly installs?: NonEmpty<string>;
  /** What a build on or above the floor is, where that is not plain support. */
  readonly gives?: 'limited';
  /** What a lower revision of the same number is, where that is not `unsupported`. */
  readonly belowGives?: Verdict;
}

/** What a page that lists Kubernetes versions says of all others. */
export interface OffTheList {
  /** The newest minor version that "will not work"; absent: none is refused. */
  readonly refusedTo?: string;
  /** What is said of versions that may work untested. */
  readonly untested: string;
  /** What is said of versions that will not work. */
  readonly refused?: string;
}

/**
 * What holds from `since` to `until`, both included, or still holds where there is no `until`. `effective` is our reading
 * where pages contradict each other; `conflict` and `amendment` name a contradiction and an edit of published pages.
 */
export interface Told extends Texts {
  readonly since: EditionId;
  readonly until?: EditionId;
  readonly state: State;
  readonly effective?: State;
  /** Evidence and research; shown in the source card alone. */
  readonly note?: string;
  readonly conflict?: string;
  readonly amendment?: string;
  readonly evidence?: 'absence' | 'derived';
  /**
   * Where it can be read: a kind of page (`requirements`), which each release has, or, after `=`, the id of one source.
   */
  readonly pages?: readonly string[];
  readonly value?: unknown;
  /** What the document asks for here. */
  readonly asks?: readonly Requirement[];
  /** Names of fields, flags and files that the statement turns on; shown in the source card, held against the cited pages. */
  readonly identifiers?: readonly string[];
  readonly installMethods?: readonly string[];
}

/** A fact with its chapters; together the spans cover every release once. */
export interface ReleaseFact<T extends Told = Told> {
  readonly id: string;
  readonly title?: string;
  readonly name?: string;
  /** Its name in running text and in headings. */
  readonly short?: string;
  /** Its name inside a sentence, where that has an article: `the AWS VPC CNI`. */
  readonly inText?: string;
  /** Its name in a row of answers, where the name is too long for one. */
  readonly row?: string;
  /** Texts of all spans that state something, unless a span has its own. */
  readonly texts?: Texts;
  readonly option?: string;
  readonly platform?: string;
  readonly installMethod?: string;
  /** A datastore that the fact rules out while it is required. */
  readonly refuses?: string;
  /** A datastore that the steps of the install method do not mention. */
  readonly leavesOut?: string;
  readonly spans: readonly T[];
  /**
   * What it says in the releases whose pages were edited later: read as amended, such a span stands in for the one in
   * `spans`, whole. Its `amendment` names the edit where `amendments.ts` has it.
   */
  readonly amended?: readonly T[];
}

/** Where a cloud's own plugin belongs. */
export interface Home {
  readonly platform: string;
  /** Platforms on which no document rules it out and none names it. */
  readonly silentOn: NonEmpty<string>;
  /** Our ruling on every other named platform, as a sentence. */
  readonly elsewhere: string;
}

/** One point in which options differ, from `since` to `until`; told as the difference against another option. */
export interface EngineeringPoint {
  readonly since: EditionId;
  readonly until?: EditionId;
  readonly says: string;
  /** The limitation that it comes from: it goes with it. */
  readonly while?: string;
  readonly pages: NonEmpty<string>;
}

/** What an engineer weighs in choosing an option. */
export interface Engineering {
  /** Whether pods reach each other across routed networks; `needs-peering`: once routers peer BGP with the nodes. */
  readonly crossesRouted: readonly (EngineeringPoint & {
    readonly is: 'yes' | 'needs-peering' | 'not-stated';
  })[];
  /** A role that each Windows node needs. */
  readonly role?: readonly (EngineeringPoint & { readonly is: 'RemoteAccess'; readonly reboot: true })[];
  /** What every firewall on the way must let through. */
  readonly port?: readonly (EngineeringPoint & { readonly is: 'UDP 4789' })[];
  /** Bytes of each packet that the encapsulation takes. */
  readonly overhead?: readonly (EngineeringPoint & { readonly bytes: number })[];
  /** The platforms on which the source/destination check of the cloud must be off. */
  readonly sourceDestCheck?: readonly (EngineeringPoint & { readonly platforms: NonEmpty<string> })[];
  /** Pods can be reached from outside the cluster by their own addresses. */
  readonly reachable?: readonly (EngineeringPoint & { readonly is: 'yes' | 'with-peering' | 'no' })[];
  readonly testedMore?: readonly EngineeringPoint[];
}

export interface OptionFact extends ReleaseFact<Told & { readonly offers?: readonly string[] }> {
  readonly home?: Home;
  readonly engineering?: Engineering;
  /** How routes between nodes come about, and how a packet travels: the same in every release. */
  readonly routes: RouteOrigin;
  readonly path: PacketPath;
  /** A few words on the way of the drawing. */
  readonly wayLabel: string;
  /** What the drawing shows, in words. */
  readonly travels: string;
  readonly summary: string;
  readonly name: string;
  readonly windowsCniPlugin: string | null;
  readonly linuxSide: string;
}

/** How blocks are cut, from `since` to `until`. */
export type ReleaseAddressing = Omit<Addressing, 'id' | 'span'> & Span;

/** A rule that stands in the data as such; one about an option goes with the option wherever it is offered. */
export type ReleaseRule = Omit<SupportRule, 'span'> & Span;

/** An action of the contract: `done` is the answer that takes it off the list. */
export type ReleaseAction = Omit<Action, 'span' | 'until'> & Span & { readonly done?: Condition };

/** A list of Kubernetes versions; `offTheList`: what its page says of all others. */
export type KubernetesFact = ReleaseFact<
  Told & { readonly offTheList?: OffTheList; readonly installMethods?: readonly string[] }
>;

export interface DatastoreFact extends ReleaseFact<
  Told & {
    readonly byInstallMethod?: Readonly<Partial<Record<string, State>>>;
    /** What is said of single install methods. */
    readonly saysByInstallMethod?: Readonly<Partial<Record<string, string>>>;
  }
> {
  readonly option: string;
  readonly datastore: 'etcd' | 'kubernetes';
}

/** What a kind of fabric means for an option. `ours`: no page says so itself, it follows from what they say. */
export interface FabricAnswer extends Pick<Texts, 'says' | 'holdsIf' | 'below'> {
  readonly id: string;
  readonly fabric: 'l2' | 'l3-peered' | 'l3-routed';
  readonly state: State;
  readonly ours?: true;
}

export interface FabricFact extends ReleaseFact<Told & { readonly fabrics?: NonEmpty<FabricAnswer> }> {
  readonly option: string;
}

/** What a platform's documents say of one networking option. */
export interface ListedNetworking extends Pick<Texts, 'says' | 'reading'> {
  readonly option: string;
  readonly state: State;
  readonly effective?: State;
  readonly conflict?: string;
  /** Pages that say it, where they are not those of the span. */
  readonly pages?: readonly string[];
}

/**
 * `networking`: what the page lists for the platform; empty where it lists nothing. `also`: what pages say of single
 * options without listing them. `unlisted`: the sentence for what a list leaves out. `installs`: the install methods that
 * the platform's pages are about, where they are not about all; with any other it is not stated, as `otherInstalls` says.
 * `asked: false`: no document of the release names the platform, so it is no answer there.
 */
export interface PlatformFact extends ReleaseFact<
  Told & {
    readonly networking: readonly ListedNetworking[];
    readonly also?: readonly ListedNetworking[];
    readonly unlisted?: string;
    readonly installs?: readonly string[];
    /** What is said of the install methods that `installs` leaves out. */
    readonly otherInstalls?: string;
    /** False: the release's documents do not name it, so that it is no answer there. */
    readonly asked?: false;
  }
> {
  readonly name: string;
}

/** `floors`: the lowest builds, ascending. */
export interface WindowsFact extends ReleaseFact<Told & { readonly floors?: readonly BuildFloor[] }> {
  readonly name: string;
  /** Build number of the Windows version. */
  readonly number: number;
}

export interface InstallFact extends ReleaseFact<Told & { readonly networking?: readonly string[] }> {
  readonly name: string;
}

/** A way around a limitation, or a setting that belongs to it. `advice` is ours. */
export interface Way {
  readonly id: string;
  readonly says: string;
  readonly by: 'source' | 'advice';
  readonly when?: NonEmpty<Condition>;
}

export interface LimitationFact extends ReleaseFact<Told & { readonly ways?: readonly Way[] }> {
  readonly group?: LimitGroup;
  readonly topics?: readonly LimitTopic[];
  readonly synonyms?: readonly string[];
  /** Id of the same limitation in the 2020 guide. */
  readonly earlier?: string;
  /** Noun phrase for tables; `short` names it in running text, `texts.short` in lists. */
  readonly title: string;
  /** Networking options it goes with; empty: none in particular. */
  readonly appliesTo: readonly string[];
  /** Platforms or install methods outside of which it cannot be met; absent: anywhere. */
  readonly where?: Pick<Condition, 'platform' | 'install'>;
}

/** A port that has to be open, and who opens the connection. */
export interface OpenPort {
  readonly protocol: 'TCP' | 'UDP';
  readonly port: number;
  readonly from: string;
  readonly to: string;
  /** Both sides open connections. */
  readonly both?: true;
  /** The document calls it a default, or says that it can vary. */
  readonly varies?: true;
}

/** `when`: under which picks the port is used, any of these being enough. */
export interface PortFact extends ReleaseFact<Told & { readonly opens?: OpenPort }> {
  readonly title: string;
  readonly when: NonEmpty<Condition>;
}

/**
 * What an edit says of a fact: any field that a span can have. With a `state` it is the whole span; without one it changes
 * only what it names.
 */
export type Edited = Omit<Said, 'adds' | 'lifts'>;

/**
 * What an edit makes of one fact, in the releases whose pages it changed. With nothing but those, the fact itself has a
 * span for it among its `amended`.
 */
export interface EditEffect {
  readonly fact: string;
  readonly editions: NonEmpty<EditionId>;
  /** The fact now says what it said in this release as published; `now` holds what differs from that. */
  readonly as?: EditionId;
  readonly now?: Edited;
  /** Fields that are gone, such as a conflict that the edit settled. */
  readonly drops?: NonEmpty<keyof Told>;
  /** What is asked for besides. */
  readonly adds?: NonEmpty<Requirement>;
  /** Ids of what is no longer asked for. */
  readonly lifts?: NonEmpty<string>;
}

/** An edit of pages that were already published, by a patch release or by a commit. */
export interface Amendment {
  readonly id: string;
  /** Day of the tag or of the commit. Edits of one fact take effect in this order. */
  readonly date: string;
  /** The first patch release that has it, where the pages came with releases. */
  readonly tag?: string;
  readonly editions: NonEmpty<EditionId>;
  /** What changed: one or two sentences, which may name releases. */
  readonly text: string;
  readonly pages: NonEmpty<string>;
  /** None: no verdict hangs on it, such as a command that steps use. */
  readonly effects: readonly EditEffect[];
}

/** Two statements of one release that cannot both hold, and how this tool reads them. */
export interface Contradiction {
  /** Each of the three is one full sentence; together they are what `reading` is elsewhere. */
  readonly id: string;
  /**
   * About how something is done, or about a part of what a fact covers, and not about whether it holds: it stands with the
   * statement and the limitation, while a reason is what the fact says.
   */
  readonly about?: 'detail';
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
  /** Its span with the edits of published pages, where they changed it. */
  readonly amended?: Span;
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
  readonly effect?: StepEffect;
  readonly sets?: readonly ResourcePart[];
  /** Ids of the actions that it carries out in these releases, where they are not those of all its spans. */
  readonly carries?: NonEmpty<string>;
  readonly applies?: string;
  readonly messages?: readonly StatusMessage[];
  readonly nearest?: EditionId;
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
  /** Ids of the actions that it carries out. */
  readonly carries?: NonEmpty<string>;
  /** Of all its spans, unless one has its own. */
  readonly effect?: StepEffect;
  readonly spans: NonEmpty<StepTold>;
}

/** When to stop: told where any of the steps that it comes from is in the release, and cited as they are. */
export interface StopFact {
  readonly id: string;
  readonly when: NonEmpty<Condition>;
  readonly site?: SiteCondition;
  readonly says: string;
  /** Ids of steps. */
  readonly from: NonEmpty<string>;
}

/** What threads tell, beside the documents; of every release unless it began or ended with one. */
export interface FieldNoteFact {
  readonly id: string;
  readonly since?: EditionId;
  readonly until?: EditionId;
  readonly title: string;
  readonly when: NonEmpty<Condition>;
  readonly says: string;
  readonly pages: NonEmpty<string>;
}

/** The fields that a fact's spans have of their own. */
type Own<F extends ReleaseFact> = Omit<F['spans'][number], keyof Told>;

/**
 * What a release says of one fact: a span that begins with it, of which only what is new is written. With the state, or
 * without one, of the release before it stays as it was; with another, its lists and what it asks for do.
 */
export type Said = Partial<
  Omit<Told, 'since' | 'until'> &
    Own<OptionFact> &
    Own<DatastoreFact> &
    Own<FabricFact> &
    Own<KubernetesFact> &
    Omit<Own<PlatformFact>, 'networking'> &
    Own<WindowsFact> &
    Own<LimitationFact> &
    Own<PortFact>
> & {
  readonly networking?: readonly ListedNetworking[] | readonly string[];
  /** What is asked for besides; one with the id of what is asked for already takes its place. */
  readonly adds?: NonEmpty<Requirement>;
  /** Ids of what is no longer asked for. */
  readonly lifts?: NonEmpty<string>;
};

/** Where an option differs to an engineer from a release on: the new entry of each point; null: it is none any more. */
export type NewEngineering = {
  readonly [K in keyof Engineering]?: Omit<NonNullable<Engineering[K]>[number], 'since' | 'until'> | null;
};

/** A release with all that is new with it, in one place. Of what it does not name, it says what the one before said. */
export interface NewRelease extends ReleaseEntry {
  /** Its pages: `v3.33-requirements` is the page of that kind. */
  readonly sources: readonly PageSource[];
  /** By the id of the fact. Rules and actions that rest on a limitation go with it. */
  readonly says: Readonly<Record<string, Said>>;
  /** By the id of the option. */
  readonly engineering?: Readonly<Record<string, NewEngineering>>;
  /** How blocks are cut, and what Windows takes of each. */
  readonly addressing?: Partial<Pick<Addressing, 'defaultBlock' | 'reserved'>>;
  /** By the id of the step: its spelling from this release on; null: the step is gone. */
  readonly steps?: Readonly<Record<string, Omit<StepTold, 'since' | 'until'> | null>>;
  /** By the id of the gap: gaps that this release closes. */
  readonly closes?: readonly string[];
  /** Edits of its pages, and of older ones, since. */
  readonly amendments?: readonly Amendment[];
}
