import type { ReactNode } from 'react';
import type { Verdict } from '../../vocabulary.ts';
import { verdictName } from '../../words/names.ts';

const SHAPES: Readonly<Record<Verdict, ReactNode>> = {
  supported: <circle cx="8" cy="8" r="6" className="shape-fill" />,
  limited: (
    <>
      <circle cx="8" cy="8" r="6" className="shape-line" />
      <path d="M8 2a6 6 0 0 0 0 12z" className="shape-fill" />
    </>
  ),
  'not-stated': (
    <>
      <path d="M4.4 5.2a3.6 3.4 0 1 1 5.4 2.9C8.5 8.9 8 9.4 8 10.5" className="shape-line" />
      <circle cx="8" cy="13.6" r="1.3" className="shape-fill" />
    </>
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
