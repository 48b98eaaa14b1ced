/** A day, as an ISO date. */
export type Day = string;

/** The last day of a kind of servicing, where sources differ: each says its own. */
export interface DisputedEnd {
  readonly mainstream: Day;
  readonly extended: Day;
  readonly source: string;
}

/** How long Microsoft services one Windows version. Of two versions with the same build number each has a row. */
export interface Servicing {
  readonly id: string;
  readonly name: string;
  /** Build number. */
  readonly number: number;
  readonly channel: 'long-term' | 'semi-annual' | 'annual';
  /** The day it came out. */
  readonly from: Day;
  /** Last day of mainstream servicing; absent where sources differ. */
  readonly mainstream?: Day;
  /** Last day of extended servicing; absent where the version has none. */
  readonly extended?: Day;
  readonly disputed?: readonly [DisputedEnd, DisputedEnd];
  /** The lowest revision with direct server return. */
  readonly dsr?: { readonly revision: number; readonly sources: readonly string[] };
  /** What else has to be known, in our words. */
  readonly remark?: string;
  /** Where the days are read. */
  readonly sources: readonly string[];
  /** Where its name, its images or the remark are read. */
  readonly further?: readonly string[];
}

/** A revision that people report to break something. */
export interface BadRevision {
  readonly build: string;
  readonly says: string;
  readonly sources: readonly string[];
}

/** How it is known: `row` is a table row or page for exactly that version, `inferred` a page without version rows. */
export type Basis = 'row' | 'inferred';

/** Kubernetes minor versions whose Windows page was read in the same place. */
export interface NamedVersions {
  readonly versions: readonly string[];
  readonly basis: Basis;
  readonly sources: readonly string[];
}

/** The Kubernetes minor versions whose documentation names a Windows version. */
export interface KubernetesNames {
  /** Id of the Windows version's servicing. */
  readonly windows: string;
  readonly named: readonly NamedVersions[];
  /** What has to be known about the first and last of them, in our words. */
  readonly remark?: string;
}
