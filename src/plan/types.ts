import type { Combination } from '../engine/condition.ts';
import type { StepEffect, Who } from '../facts/types.ts';
import type { Verdict } from '../vocabulary.ts';
import type { CitedFacts } from '../words/names.ts';

/** The documents that a plan is made of: for the board, for the console, for the way back, for whoever checks. */
export const PLAN_PARTS = ['decision', 'runbook', 'backout', 'appendix'] as const;
export type PlanPart = (typeof PLAN_PARTS)[number];

/** The sections of each part, in the order in which they are read. */
export const PART_SECTIONS = {
  decision: [
    'open-questions',
    'decision',
    'conditions',
    'why',
    'alternatives',
    'impact',
    'before',
    'limits',
    'later',
    'context',
    'notes',
    'revisit',
    'sign-off',
  ],
  runbook: ['stop', 'steps'],
  backout: ['back-out'],
  appendix: [
    'reasons',
    'all-alternatives',
    'all-limits',
    'addressing',
    'all-later',
    'builds',
    'field-notes',
    'gaps',
    'next-steps',
    'sources',
    'snapshot',
  ],
} as const satisfies Readonly<Record<PlanPart, readonly string[]>>;
export type SectionId = (typeof PART_SECTIONS)[PlanPart][number];

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
  'question',
  'decision',
  'state',
  'condition',
  'because',
  'own-reason',
  'nothing',
  'closest',
  'conflict',
  'repair',
  'alternative',
  'impact',
  'action',
  'limit',
  'later',
  'edition',
  'pick',
  'unanswered',
  'note',
  'revisit',
  'sign-off',
  'stop',
  'step',
  'waiting',
  'clash',
  'gap',
  'reason',
  'sum',
  'build',
  'field-note',
  'concept',
  'source',
  'snapshot',
  'none',
] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** By what options are weighed in a decision record. */
export const ATTRIBUTES = ['operability', 'throughput', 'policy', 'cost-of-change'] as const;
export type Attribute = (typeof ATTRIBUTES)[number];

/** What speaks for an option, or against it. */
export interface PlanPoint {
  readonly attribute: Attribute;
  readonly burden: boolean;
  readonly says: string;
  readonly cited: readonly CitedFacts[];
}

/** One line of a plan. */
export interface PlanItem {
  readonly id: string;
  readonly kind: ItemKind;
  readonly says: string;
  /** Of a reason what its rule gives, of an alternative the best that it can be; absent where it is open or silent. */
  readonly gives?: Verdict;
  /** Of a state or an alternative: answers that are still open can make it worse. */
  readonly hangs?: true;
  /** A few words that stand before the sentence. */
  readonly lead?: string;
  /** Of a step: `1`, `2` …; on the way back `B1`, `B2` … */
  readonly number?: string;
  /** Of a step: what it is called. */
  readonly title?: string;
  /** Of a step: what it does to workloads. */
  readonly effect?: StepEffect;
  /** Of a step what it is for, of an alternative what decides about it, without its state. */
  readonly why?: string;
  /** Of an impact: the numbers of the steps that have it. */
  readonly steps?: readonly string[];
  /** Of the decision and its alternatives: what speaks for them and against them. */
  readonly points?: readonly PlanPoint[];
  /** Of a source: ids of the facts that are read there. */
  readonly facts?: readonly string[];
  /** Of an action: who does it. */
  readonly who?: Who;
  /** Of a question: who can answer it, in words. */
  readonly by?: string;
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
  readonly part: PlanPart;
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
  /** Whether that combination can be used; else the plan says why not. */
  readonly carriedOut: boolean;
  readonly sections: readonly PlanSection[];
}
