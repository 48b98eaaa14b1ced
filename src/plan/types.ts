import type { Combination } from '../engine/condition.ts';
import type { CitedFacts } from '../words/names.ts';

/** The parts of a plan, in the order in which a change board reads them. */
export type SectionId =
  | 'decision'
  | 'context'
  | 'why'
  | 'alternatives'
  | 'before'
  | 'limits'
  | 'addressing'
  | 'builds'
  | 'later'
  | 'gaps'
  | 'open-questions'
  | 'next-steps'
  | 'notes'
  | 'sources'
  | 'sign-off';

/** One line of a plan. */
export interface PlanItem {
  readonly id: string;
  readonly says: string;
  /** A few words that stand before the sentence. */
  readonly lead?: string;
  /** Further lines, such as ways around a limit. */
  readonly more?: readonly string[];
  readonly cited?: readonly CitedFacts[];
  /** Heading under which neighbouring items stand together (who does it). */
  readonly group?: string;
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
  /** The pair that the plan is for; null where nothing stands and no pair was picked. */
  readonly combination: Combination | null;
  readonly sections: readonly PlanSection[];
}
