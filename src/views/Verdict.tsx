import type { ReactNode } from 'react';
import type { Verdict } from '../vocabulary.ts';
import { verdictName } from '../words/names.ts';

const SHAPES: Readonly<Record<Verdict, ReactNode>> = {
  supported: <circle cx="8" cy="8" r="6" className="shape-fill" />,
  limited: (
    <>
      <circle cx="8" cy="8" r="6" className="shape-line" />
      <path d="M8 2a6 6 0 0 0 0 12z" className="shape-fill" />
    </>
  ),
  'not-stated': (
    <path d="M8 13.4v.1M4.9 5.3a3.1 3.1 0 1 1 4.6 2.6c-1 .6-1.5 1.1-1.5 2.3" className="shape-line" />
  ),
  untested: <circle cx="8" cy="8" r="6" className="shape-line shape-dashed" />,
  unsupported: <path d="m3 3 10 10M13 3 3 13" className="shape-line" />,
};

/** A verdict's shape alone, for places where the word stands beside it. */
export function VerdictShape({ verdict }: { readonly verdict: Verdict }): ReactNode {
  return (
    <svg className="shape" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {SHAPES[verdict]}
    </svg>
  );
}

/** A verdict as a shape and a word: never colour alone. */
export function VerdictWord({
  verdict,
  word,
}: {
  readonly verdict: Verdict;
  readonly word?: string;
}): ReactNode {
  return (
    <span className="verdict" data-verdict={verdict}>
      <VerdictShape verdict={verdict} />
      {word ?? verdictName(verdict)}
    </span>
  );
}
