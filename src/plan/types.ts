import type { Combination } from '../engine/condition.ts';
import type { Verdict } from '../vocabulary.ts';
import type { CitedFacts } from '../words/names.ts';

/** The parts of a plan, in the order in which a change board reads them. */
export type SectionId =
  | 'decision'
  | 'context'
  | 'why'
  | 'alternatives'
  | 'before'
  | 'steps'
  | 'limits'
  | 'addressing'
  | 'builds'
  | 'later'
  | 'gaps'
  | 'open-questions'
  | 'field-notes'
  | 'next-steps'
  | 'notes'
  | 'sources'
  | 'sign-off';

/** A command, and what it prints when all is well and when not. */
export interface PlanCheck {
  readonly command: string;
  /** Where it runs, if not where the step does. */
  readonly place?: string;
  readonly good: string;
  readonly bad: string;
}

/** What a line of a plan is, for whoever reads plans by machine: records, tickets and scripts go by it, never by words. */
export const ITEM_KINDS = [
  'decision',
  'state',
  'because',
  'condition',
  'nothing',
  'closest',
  'conflict',
  'repair',
  'edition',
  'pick',
  'reason',
  'alternative',
  'action',
  'step',
  'waiting',
  'clash',
  'limit',
  'sum',
  'build',
  'later',
  'gap',
  'question',
  'field-note',
  'concept',
  'note',
  'source',
  'sign-off',
  'none',
] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** One line of a plan. */
export interface PlanItem {
  readonly id: string;
  readonly kind: ItemKind;
  readonly says: string;
  /** Of a reason: what its rule gives; absent where it is open or silent. */
  readonly gives?: Verdict;
  /** A few words that stand before the sentence. */
  readonly lead?: string;
  /** Further lines, such as ways around a limit. */
  readonly more?: readonly string[];
  readonly cited?: readonly CitedFacts[];
  /** Heading under which neighbouring items stand together (who does it). */
  readonly group?: string;
  /** Where it is carried out, in words. */
  readonly place?: string;
  /** What is typed there; texts in angle brackets are the reader's to fill. */
  readonly command?: string;
  /** How one sees that it worked. */
  readonly check?: PlanCheck;
  /** Where it can be read. */
  readonly url?: string;
  /** Wants an empty box on paper: done, or accepted. */
  readonly box?: 'done' | 'accepted';
}

export interface PlanSection {
  readonly id: SectionId;
  readonly heading: string;
  /** A sentence under the heading. */
  readonly intro?: string;
  readonly items: readonly PlanItem[];
}

/** The plan as a value: screen, paper and files are projections of it. */
export interface Plan {
  readonly title: string;
  readonly edition: { readonly id: string; readonly label: string; readonly remark: string };
  /** The combination that the plan is for; null where none is recommended or picked, and none comes close. */
  readonly combination: Combination | null;
  readonly sections: readonly PlanSection[];
}
