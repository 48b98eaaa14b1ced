import type { EditionId, FacetId, NonEmpty, Picks, ValueOf, Verdict } from '../vocabulary.ts';

/** Where a statement can be read: a document and a section of it. In our words everywhere, never the source's. */
export interface Citation {
  readonly source: string;
  readonly section: string;
  /** Short name of a source that stands beside the editions; see facts/noteSources.ts. */
  readonly short?: string;
  /** That source itself with its number, as no edition lists it. */
  readonly beside?: { readonly number: string; readonly source: Source };
}

/** A document that facts cite. `sections` is closed: a citation of any other section is a finding. */
export interface Source {
  readonly id: string;
  readonly title: string;
  /** Short name used inside running text, such as `guide`; empty where the title is all that it is known by. */
  readonly short: string;
  readonly date: string;
  readonly url?: string;
  readonly sections: readonly string[];
}

/**
 * The editions in which a fact holds, both ends included, measured on the order of the edition index; without an end it
 * still holds.
 */
export interface Span {
  readonly since: EditionId;
  readonly until?: EditionId;
}

/**
 * Texts of a fact by the role in which they are read. Each is written by hand for its reader; a fact has only those that
 * it is read in. How each is formed stands in ARCHITECTURE.md, and the lint holds what can be counted.
 */
export interface Texts {
  /** What the document states, as a reason: one full sentence of at most 25 words that names no release. */
  readonly says?: string;
  /** What must be true for the answer to be yes, as a positive sentence. */
  readonly holdsIf?: string;
  /** What it means where that is not so. */
  readonly below?: string;
  /** What somebody must do: imperative, verb first, one thing. */
  readonly does?: string;
  /** Why, where that is not plain. */
  readonly because?: string;
  /** Name in a list, a chip or a heading: at most five words. */
  readonly short?: string;
  /** What a limitation costs whoever accepts it, with the number. */
  readonly costs?: string;
  /** Where documents disagree: what one says, what the other says, how that is read; at most three sentences. */
  readonly reading?: string;
}

/**
 * What a template says in plain words of typed values, so that nobody writes plain support and plain silence a hundred
 * times. The templates stand in words/plain.ts.
 */
export type PlainText =
  /** The edition supports it. */
  | { readonly plain: 'supported'; readonly name: string }
  /** None of the edition's pages on Windows names it. */
  | { readonly plain: 'silent'; readonly name: string }
  /** Of all options, the edition documents these at this place. */
  | { readonly plain: 'only'; readonly place: string; readonly names: NonEmpty<string> }
  /** The pages on Windows list it for this place alone. */
  | { readonly plain: 'listed-for'; readonly name: string; readonly place: string }
  /** The edition gives steps for the option and the datastore by these install methods alone. */
  | {
      readonly plain: 'store-for';
      readonly name: string;
      readonly store: string;
      readonly names: NonEmpty<string>;
    }
  /** No page of the edition names the datastore under the option. */
  | { readonly plain: 'no-store'; readonly name: string; readonly store: string }
  /** The Windows versions that the edition names, and the same as a condition. */
  | {
      readonly plain: 'builds' | 'builds-are';
      readonly names: NonEmpty<string>;
      readonly later?: true;
      /** The install methods that the condition is of, where others have another list. */
      readonly by?: NonEmpty<string>;
    }
  /** Calico is installed by one of these methods. */
  | { readonly plain: 'installed-by'; readonly names: NonEmpty<string> }
  /** The edition names it for these alone. */
  | { readonly plain: 'named-for'; readonly name: string; readonly names: NonEmpty<string> }
  /** Kubernetes is one of these versions. */
  | { readonly plain: 'kubernetes-is'; readonly versions: NonEmpty<string> }
  /** The edition lists the option for the place. */
  | { readonly plain: 'listed'; readonly place: string; readonly name: string }
  /** The edition takes the datastore under the option. */
  | { readonly plain: 'stores'; readonly name: string; readonly store: string }
  /** The Kubernetes versions that the edition was tested with, ascending. */
  | { readonly plain: 'tested-with'; readonly versions: NonEmpty<string> };

/** A text as facts carry it: written by hand, or plain. Worded by words/plain.ts. */
export type Text = string | PlainText;

interface Dated {
  readonly id: string;
  readonly span: Span;
}

/** One thing that a document says, findable by its id. */
export interface Statement extends Dated {
  /** In our words; absent where the sentence is loaded when it is read (see sayings.ts). */
  readonly says?: Text;
  /** Where documents disagree about it. */
  readonly reading?: string;
  /** Evidence and research, for the source card. */
  readonly note?: string;
  readonly citation: Citation;
  /** Further places that say the same. */
  readonly also?: readonly Citation[];
}

/**
 * Windows builds, by number and revision. `from`/`to` are build numbers, both included;
 * the revision bounds apply to a range of one number (`revisionFrom` included, `revisionBelow` not).
 */
export interface BuildRange {
  readonly from?: number;
  readonly to?: number;
  readonly revisionFrom?: number;
  readonly revisionBelow?: number;
}

/**
 * What the pods and the block picked mean together: nothing asked · pods fit the picked block · the picked block is too
 * small · pods fit the default block · the block must be chosen larger than the default.
 */
export const CAPACITIES = ['unasked', 'fits', 'too-small', 'fits-default', 'to-choose'] as const;
export type Capacity = (typeof CAPACITIES)[number];

/** Each named facet must have one of the listed answers. Data, so that it can be shown, linted and compared. */
export interface Condition {
  readonly networking?: NonEmpty<string>;
  readonly datastore?: NonEmpty<string>;
  readonly platform?: NonEmpty<string>;
  readonly fabric?: NonEmpty<string>;
  readonly udp4789?: NonEmpty<string>;
  readonly install?: NonEmpty<string>;
  readonly k8s?: NonEmpty<string>;
  readonly runtime?: NonEmpty<string>;
  readonly build?: NonEmpty<BuildRange>;
  readonly need?: NonEmpty<string>;
  readonly cluster?: NonEmpty<ClusterState>;
  readonly capacity?: NonEmpty<Capacity>;
}

/** The facets a condition may name: `capacity` stands for pods and block together. */
export type AxisId = keyof Condition;
/** The facets that rules can turn on, apart from the two choices. */
export type EnvironmentAxisId = Exclude<AxisId, 'networking' | 'datastore'>;

/** A small group of facets that the documents speak about together. */
export interface Aspect {
  readonly id: string;
  /** What is asked, for a sentence: `the fabric`. */
  readonly name: string;
  /** The facets other than networking and datastore that its rules may name. */
  readonly axes: readonly EnvironmentAxisId[];
  /** What it means where no rule speaks about a combination: worth a note "not stated", or simply no bearing. */
  readonly silence: 'not-stated' | 'no-bearing';
}

/** Gives a verdict for one aspect under a condition. Of several that hold, the worst decides. */
export interface SupportRule extends Dated {
  readonly aspect: string;
  readonly when: Condition;
  readonly gives: Verdict;
  readonly says: Text;
  /** What must be true for a better verdict of the same aspect; a rule that can take an open answer away has it. */
  readonly holdsIf?: Text;
  /** Where documents disagree: told in place of `says` wherever there is room. */
  readonly reading?: string;
  /** Ids of the statements it rests on; its citations are theirs. */
  readonly from: NonEmpty<string>;
  /** True where the documents do not say so themselves and the rule is our reading of them. */
  readonly ours?: boolean;
}

/** A way around a limitation. */
export interface Workaround {
  readonly id: string;
  readonly says: string;
  /** Under which picks it can be used, any of these being enough; absent: always. */
  readonly when?: NonEmpty<Condition>;
  /** What it costs. */
  readonly price?: string;
  /** `advice` is ours; the rest is stated by the source. */
  readonly by: 'source' | 'advice';
}

/** What kind of limit it is, for whoever reads a list of them. */
export const LIMIT_GROUPS = ['sizing', 'not-on-windows', 'operation', 'setup'] as const;
export type LimitGroup = (typeof LIMIT_GROUPS)[number];
/** What a limitation is about, for whoever looks for it. */
export const LIMIT_TOPICS = [
  'addresses',
  'policy',
  'routing',
  'encapsulation',
  'services',
  'install',
  'operation',
  'monitoring',
  'encryption',
  'builds',
  'cloud',
] as const;
export type LimitTopic = (typeof LIMIT_TOPICS)[number];

/** Something that works less well, or not at all, on Windows. */
export interface Limitation extends Dated, Pick<Texts, 'because' | 'costs' | 'reading'> {
  /** Its name in a table. */
  readonly feature: string;
  readonly says: string;
  /** A few words for lists. */
  readonly short: string;
  readonly group: LimitGroup;
  readonly topics: NonEmpty<LimitTopic>;
  /** Other words under which it is looked for. */
  readonly synonyms?: readonly string[];
  /** An action asks for it: whoever does that has nothing left to accept. */
  readonly asked?: true;
  readonly when: NonEmpty<Condition>;
  readonly workarounds: readonly Workaround[];
  readonly citation: Citation;
  readonly also?: readonly Citation[];
  /** Id under which the guide knows the same limitation. */
  readonly earlier?: string;
  /** Names of fields, flags and files that it turns on, for the source card. */
  readonly identifiers?: readonly string[];
}

/** Who carries an action out. */
export const WHO = ['network', 'cloud', 'linux', 'windows'] as const;
export type Who = (typeof WHO)[number];

/** A range of versions, both ends included: minor versions of Kubernetes (`1.22`), versions of Calico, containerd, OpenShift. */
export interface VersionRange {
  readonly from?: string;
  readonly to?: string;
}

/** What a document asks for in numbers: by these, what is asked for can be told to have moved. */
export interface Minimums {
  readonly k8s?: VersionRange;
  readonly runtime?: { readonly is: 'containerd'; readonly from?: string };
  readonly calico?: VersionRange;
  readonly openshift?: VersionRange;
  /** Linux worker nodes. */
  readonly workers?: number;
}

/** Something that has to be done for a ruling to hold. */
export interface Action extends Dated {
  readonly when: Condition;
  /** The action is done once this holds: an answer that takes it off the list. */
  readonly until?: Condition;
  readonly who: Who;
  /** A heading of at most five words. */
  readonly short: string;
  /** Imperative. May name `{block}`, `{usable}` (numbers) and `{pods}` (`110 pods`), filled from the picks. */
  readonly does: string;
  readonly because?: string;
  readonly reading?: string;
  /** It only repeats a choice that is still free, which says nothing against an option. */
  readonly choice?: true;
  /** Ids of actions that ask the same of the same people: with this one they are done too. */
  readonly covers?: readonly string[];
  readonly minimums?: Minimums;
  readonly from: NonEmpty<string>;
}

/** What a plan fills in the texts of a step: ranges, API server, block, Kubernetes version (with `v`: tag), lowest builds, BGP. */
export const GAPS = [
  'podCidr',
  'serviceCidr',
  'apiHost',
  'apiPort',
  'kubernetes',
  'kubernetesTag',
  'block',
  'blocks',
  'usable',
  'floors',
  'asNumber',
  'peerAddress',
  'peerAs',
] as const;
export type Gap = (typeof GAPS)[number];

/** Where a step is carried out. */
export type Where =
  'linux-shell' | 'linux-node' | 'windows-node' | 'one-windows-node' | 'cloud-console' | 'network' | 'desk';
/**
 * What a step does to a cluster that runs, what disturbs most first: nodes restart or are drained, pods are deleted, traffic
 * can stop for a time, Calico stops on Windows, pods of Calico are replaced, something new is created, or it only reads.
 */
export const STEP_EFFECTS = [
  'reboots',
  'drains',
  'deletes-pods',
  'cuts-traffic',
  'stops-calico',
  'rolls-pods',
  'creates',
  'reads',
] as const;
export type StepEffect = (typeof STEP_EFFECTS)[number];
/** The chapters of a plan's steps, in the order in which they are carried out; the way back is a part of its own. */
export const PHASES = ['record', 'network', 'pools', 'windows', 'install', 'verify', 'backout'] as const;
export type Phase = (typeof PHASES)[number];

/** What the cluster is today. */
export type ClusterState = ValueOf<'cluster'>;
/** Who owns the IP pools. */
export type PoolOwner = ValueOf<'pools'>;

/** What a step asks of the cluster at hand, beyond the picks. */
export interface SiteCondition {
  readonly cluster?: NonEmpty<ClusterState>;
  readonly pools?: NonEmpty<PoolOwner>;
}

/** What a script says of a check: all is well, it is not, or it cannot tell. */
export const OUTCOMES = ['PASS', 'FAIL', 'UNKNOWN'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** How an output is judged. Patterns are such that bash, PowerShell and Go read them alike. */
export type Judging =
  /** A line that matches `bad` is bad; all is well where every line matches `good`. `other`: what a line is that is neither. */
  | { readonly kind: 'lines'; readonly good: string; readonly bad?: string; readonly other?: Outcome }
  /** Every line has a Windows build, which must not be below the floors of the step. */
  | { readonly kind: 'builds' }
  /** Every line has a version after this text, at least this one; a line without it is bad. */
  | { readonly kind: 'at-least'; readonly after: string; readonly version: string }
  /** The last number of every line is at most this one. */
  | { readonly kind: 'at-most'; readonly number: `{${Gap}}` };

/** The same for troubleshoot.sh, as far as its analyzers can say it. */
export type Analyzing =
  /** Text of a file that it collects. */
  | { readonly kind: 'text'; readonly file: string; readonly regex: string; readonly finds: 'good' | 'bad' }
  /** Windows nodes: a condition that fails, such as `max(podAllocatable) > 60`. */
  | { readonly kind: 'nodes'; readonly fails: string };

/** How a machine reads a check: one command that only reads, and what its output means. */
export interface CheckReading {
  /** kubectl, or PowerShell on a Windows node; absent: the command of the check. */
  readonly command?: string;
  /** What is run where the server does not know the kind of resource. */
  readonly instead?: string;
  readonly on: 'kubectl' | 'windows-node';
  /** Under which picks; absent: wherever the step is due. */
  readonly when?: Condition;
  /** Whether it already tells something before anything changes, or only once the step is carried out. */
  readonly at: 'before' | 'after';
  readonly judges: Judging;
  /** Where nothing is printed; absent: it cannot tell. */
  readonly empty?: Outcome;
  /** Where what it asks for does not exist; absent: it cannot tell. */
  readonly absent?: Outcome;
  /** What to do where it fails; absent: the step itself. */
  readonly does?: string;
  readonly analyzer?: Analyzing;
}

/** A command that shows whether a step worked. */
export interface StepCheck {
  readonly command: string;
  /** Where it runs, if not where the step does. */
  readonly where?: Where;
  readonly good: string;
  readonly bad: string;
  /** How scripts read it. */
  readonly reads?: NonEmpty<CheckReading>;
}

/** What the operator's status prints where it refuses something, and what is done about it. */
export interface StatusMessage {
  /** A part of the message, as the operator of the release writes it. */
  readonly prints: string;
  readonly means: string;
  readonly does: string;
}

/** A lowest Windows build that a step asks for. */
export interface StepFloor {
  /** `17763.1432`; without a revision every one of the number counts. */
  readonly from: string;
  /** Later build numbers count too. */
  readonly onwards?: true;
  /** The install methods that ask for it; absent: all. */
  readonly installs?: NonEmpty<string>;
}

/** A resource that a plan can write. */
export interface Resource {
  readonly kind: string;
  readonly apiVersion: string;
  readonly name: string;
  readonly namespace?: string;
  /** What applies it where it is not there yet, or whatever is there. */
  readonly apply: string;
  /** What changes one that exists, where that is another command, and why it is. */
  readonly change?: { readonly with: string; readonly because: string };
  /** When it is applied, where that is not plain. */
  readonly when?: string;
  /** The install methods with which it lists the pools, unless somebody took them out. */
  readonly ownsPoolsWith?: readonly string[];
}

/** Fields that a step sets in a resource. Texts in braces (`{podCidr}`) are filled from what the user typed. */
export interface ResourcePart {
  readonly kind: string;
  /** Written once for each router that nodes peer with, under a name of its own. */
  readonly each?: 'peer';
  /** Written for a cluster that is not there yet alone: applied to one that exists, it would replace its pools. */
  readonly newOnly?: true;
  readonly fields: Readonly<Record<string, unknown>>;
}

/**
 * One step of a plan. Its texts may hold the gaps of `GAPS` in braces; what is not known stays as a marked placeholder.
 */
export interface Step extends Dated {
  readonly phase: Phase;
  readonly title: string;
  readonly where: Where;
  /** Under which picks it is due, any of these being enough. */
  readonly when: NonEmpty<Condition>;
  /** Under which picks it is not, whatever else holds. */
  readonly unless?: Condition;
  readonly site?: SiteCondition;
  readonly says?: string;
  readonly command?: string;
  /** What the documents leave out: said instead of inventing a command. */
  readonly silent?: string;
  readonly check?: StepCheck;
  /** What stands for `{floors}`: of these, the ones of the builds and the install method that are picked. */
  readonly floors?: readonly StepFloor[];
  readonly why: string;
  /** Ids of the actions that it carries out: where it is due, they need no box of their own. */
  readonly carries?: NonEmpty<string>;
  /** What it does to workloads; absent: nothing that a document or the operator's source tells of. */
  readonly effect?: StepEffect;
  readonly sets?: readonly ResourcePart[];
  /** The YAML that the command applies, without the command around it: a bundle keeps it as a file. */
  readonly applies?: string;
  /** What the operator can answer to it. */
  readonly messages?: readonly StatusMessage[];
  /** The release whose command it is, where its own gives none. */
  readonly nearest?: EditionId;
  readonly citations: NonEmpty<Citation>;
}

/** When somebody who carries the steps out stops, and goes back. */
export interface StopCondition {
  readonly id: string;
  /** Under which picks it counts, any of these being enough. */
  readonly when: NonEmpty<Condition>;
  readonly site?: SiteCondition;
  /** One sentence. */
  readonly says: string;
  readonly citations: NonEmpty<Citation>;
}

/** What threads tell, beside the documents. */
export interface FieldNote {
  readonly id: string;
  readonly title: string;
  readonly when: NonEmpty<Condition>;
  readonly says: string;
  readonly citations: NonEmpty<Citation>;
}

/** How inter-node routes come about: by themselves, from a cloud or network provider, or by hand. */
export type RouteOrigin = 'automatic' | 'provider' | 'by-hand';
/** Which drawing shows how a packet travels. */
export type PacketPath = 'mesh' | 'tunnel' | 'hand-made' | 'provider' | 'host-gw';

/**
 * Where options differ to an engineer, in the order in which it weighs: crossing routed networks, routers that must peer,
 * a Windows role with its reboot, a port, bytes of encapsulation, the source/destination check, a second network component, pods that can be reached from outside, how widely it was tested.
 */
export const POINTS = [
  'routed',
  'peering',
  'role',
  'port',
  'mtu',
  'check',
  'parts',
  'reachable',
  'tested',
] as const;
export type PointId = (typeof POINTS)[number];

/** One such difference: a burden of an option, or its absence. */
export interface Point {
  readonly id: PointId;
  /** Under which picks it bears; absent: always. */
  readonly when?: Condition;
  /** Whether it weighs against the option. */
  readonly burden: boolean;
  readonly says: string;
  readonly from: NonEmpty<string>;
}

/** A networking option, and with it the CNI plugin on Windows. */
export interface NetworkingOption extends Dated {
  readonly name: string;
  /** Its name in headings. */
  readonly short: string;
  /** Its name inside a sentence, where that has an article. */
  readonly inText?: string;
  readonly points: readonly Point[];
  /** The CNI plugin on Windows; null: not stated. */
  readonly windowsPlugin: string | null;
  /** What runs on the Linux side; null: not stated. */
  readonly linuxSide: string | null;
  /** Null: not stated. */
  readonly routes: RouteOrigin | null;
  /** The platform on which a cloud's own plugin has its routes by itself, whatever `routes` says elsewhere. */
  readonly home?: string;
  readonly path: PacketPath;
  /** A few words on the way of the drawing. */
  readonly wayLabel: string;
  /** What the drawing shows, in words. */
  readonly travels: string;
  readonly summary: string;
  /** Statements about the option, in the order told. */
  readonly tells: NonEmpty<string>;
  /** What a release says it brings, and what it asks for. */
  readonly offers?: readonly string[];
  readonly citation: Citation;
  readonly also?: readonly Citation[];
}

/** What a datastore table says of one mode and one datastore. */
export type DatastoreWord = 'yes' | 'no' | 'by install method' | 'not stated';

/** One row of the datastore table, as the document prints it. */
export interface DatastoreRow extends Dated {
  readonly mode: string;
  readonly networking: NonEmpty<string>;
  readonly etcd: DatastoreWord;
  readonly kubernetes: DatastoreWord;
  readonly citation: Citation;
}

/** How Calico's IPAM cuts a pool, and what Windows takes from each block. */
export interface Addressing extends Dated {
  /** Prefix length of a block where nobody chose one. */
  readonly defaultBlock: number;
  /** Addresses of every Windows-owned block that no pod gets. */
  readonly reserved: number;
  readonly from: NonEmpty<string>;
}

/** One answer to a facet, in words. */
export interface AnswerWords {
  readonly value: string;
  readonly label: string;
  /** Its name in a row, where the label is too long for one. */
  readonly short?: string;
  readonly hint?: string;
  /** Reads differently under some picks (AWS: one L2 segment is one subnet). */
  readonly reads?: { readonly when: Condition; readonly label: string; readonly from: NonEmpty<string> };
}

/** A question that an edition asks, with the answers it knows. */
export interface FacetFact extends Dated {
  readonly facet: FacetId;
  readonly name: string;
  readonly ask: string;
  /** What holds while it is not answered, in words; absent: it is simply not decided. */
  readonly unset?: string;
  readonly answers: readonly AnswerWords[];
}

/** A state of the documentation, as the release select lists it. */
export interface EditionEntry {
  readonly id: EditionId;
  readonly label: string;
  readonly date: string;
  readonly kind: 'draft' | 'release';
  readonly remark: string;
  /** How the document is called in a sentence: `the 2020 guide`. */
  readonly called: string;
}

/** All facts that one module carries, whatever the edition. */
export interface FactBook {
  readonly sources: readonly Source[];
  readonly statements: readonly Statement[];
  readonly concepts: readonly (Dated & {
    readonly from: string;
    readonly where: 'newcomer' | 'plan' | 'datastore';
  })[];
  readonly facets: readonly FacetFact[];
  readonly options: readonly NetworkingOption[];
  readonly aspects: readonly Aspect[];
  readonly rules: readonly SupportRule[];
  readonly limitations: readonly Limitation[];
  readonly actions: readonly Action[];
  readonly datastoreRows: readonly DatastoreRow[];
  readonly addressing: readonly Addressing[];
  /** What is carried out, in order; absent: the edition gives no steps. */
  readonly steps?: readonly Step[];
  /** When to stop carrying them out. */
  readonly stops?: readonly StopCondition[];
  readonly fieldNotes?: readonly FieldNote[];
  readonly resources?: readonly Resource[];
}

/** The networking options that the steps of an install method walk through. */
export interface InstallSteps {
  readonly install: string;
  readonly networking: NonEmpty<string>;
}

/** An edit of pages that were already published. */
export interface DocumentEdit {
  readonly id: string;
  readonly date: string;
  readonly text: string;
}

/** The facts in force in one edition: all that the engine is given. */
export interface Edition extends Omit<FactBook, 'addressing'> {
  /** Edits of the edition's pages since they were published, whether the edition is read with them or without. */
  readonly edits?: readonly DocumentEdit[];
  /** Install methods whose steps name networking options. They narrow nothing: other options get a note. */
  readonly installSteps?: readonly InstallSteps[];
  readonly entry: EditionEntry;
  readonly addressing: Addressing;
  /** Statement by id. */
  readonly statement: ReadonlyMap<string, Statement>;
  /** Facet by id; absent: the edition does not ask it. */
  readonly facet: ReadonlyMap<FacetId, FacetFact>;
}

/** A case that somebody may have, offered as a plain link into one edition. */
export interface NamedPreset {
  readonly id: string;
  readonly edition: EditionId;
  readonly name: string;
  readonly who: string;
  readonly picks: Picks;
}

/**
 * When something that documents say of upgrades comes up on the way from a release to a later one: with a move that has to
 * be made on the way, and with what goes with it; once, where the way first reaches the release that brings it; at each
 * stop; of the way as a whole.
 */
export const ROUTE_TURNS = ['move', 'with', 'once', 'each', 'whole'] as const;
export type RouteTurn = (typeof ROUTE_TURNS)[number];

/** One thing that documents say of going from a release to a later one, in the releases of its span. */
export interface RouteFact extends Dated, Pick<Texts, 'says' | 'because' | 'does'> {
  readonly turn: RouteTurn;
  /** Of what goes with a move: the move. */
  readonly of?: string;
  /** What the cluster is where it comes up; an open answer leaves it open. */
  readonly when?: Condition;
  /** Of a move: what the cluster is after it; the first answer is what the move is about. */
  readonly becomes?: { readonly install?: string; readonly datastore?: string; readonly runtime?: string };
  /** Where it comes up, as the end of a sentence that begins with `if`. */
  readonly only?: string;
  /** What stops working, or is gone afterwards. */
  readonly breaks?: string;
  /** What must be done before the upgrade to the release; imperative. */
  readonly before?: string;
  /** What the documents leave out, as a sentence. */
  readonly silent?: string;
  /** Its span with the edits of published pages, where they changed it. */
  readonly amended?: Span;
  /** Kinds of pages of the release that it is read on; a kind that the release does not have is not cited. */
  readonly pages: NonEmpty<string>;
}
