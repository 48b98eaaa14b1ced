import type { ReactNode } from 'react';
import type { Verdict } from '../../vocabulary.ts';
import { verdictName } from '../../words/names.ts';
import type { MarkId } from '../../words/outlook.ts';

const SHAPES: Readonly<Record<MarkId, ReactNode>> = {
  supported: <circle cx="8" cy="8" r="6" className="shape-fill" />,
  limited: (
    <>
      <circle cx="8" cy="8" r="6" className="shape-line" />
      <path d="M8 2a6 6 0 0 0 0 12z" className="shape-fill" />
    </>
  ),
  if: (
    <>
      <circle cx="8" cy="8" r="6" className="shape-line" />
      <circle cx="8" cy="8" r="2.6" className="shape-fill" />
    </>
  ),
  'not-stated': <circle cx="8" cy="8" r="6" className="shape-line shape-dashed" />,
  untested: <circle cx="8" cy="8" r="6" className="shape-line" />,
  unsupported: <path d="m3 3 10 10M13 3 3 13" className="shape-line" />,
};

/** The shape alone, for places where the word stands beside it. */
export function VerdictShape({ verdict }: { readonly verdict: MarkId }): ReactNode {
  return (
    <svg className="shape" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {SHAPES[verdict]}
    </svg>
  );
}

/** A state as a shape and a word: never colour alone. */
export function VerdictWord({
  verdict,
  word,
}: {
  readonly verdict: MarkId;
  /** Absent: the verdict's own. */
  readonly word?: string;
}): ReactNode {
  return (
    <span className="verdict" data-verdict={verdict}>
      <VerdictShape verdict={verdict} />
      {word ?? verdictName(verdict as Verdict)}
    </span>
  );
}
