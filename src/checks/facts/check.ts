import type { Edition, FactBook } from '../../facts/types.ts';

/** Something wrong in the facts: which check says so, where, what it is, and what to do about it. */
export interface Finding {
  readonly check: string;
  readonly at: string;
  readonly message: string;
  readonly tip: string;
}

/** One question asked of every edition of a book. It collects findings and never throws. */
export interface Check {
  readonly id: string;
  readonly question: string;
  /** Why it cannot be asked of a release, as a sentence; absent: it is asked of every edition. */
  readonly cannot?: string;
  check(book: FactBook, edition: Edition): readonly Finding[];
}

/** Notes one finding. */
export type Report = (at: string, message: string, tip: string) => void;

/** Makes a check out of a function that reports what it finds. */
export function defineCheck(
  id: string,
  question: string,
  look: (report: Report, edition: Edition, book: FactBook) => void,
  cannot?: string,
): Check {
  return {
    id,
    question,
    ...(cannot === undefined ? {} : { cannot }),
    check(book, edition) {
      const findings: Finding[] = [];
      look((at, message, tip) => findings.push({ check: id, at, message, tip }), edition, book);
      return findings;
    },
  };
}
