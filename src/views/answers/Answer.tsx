import { type KeyboardEvent, lazy, memo, type ReactNode, Suspense, useId, useRef } from 'react';
import type { FacetId, Verdict } from '../../vocabulary.ts';
import { verdictName } from '../../words/names.ts';
import { whySays } from '../../words/rows.ts';
import { LoadFailed } from '../parts/LoadFailed.tsx';
import { useTelling } from '../parts/Popover.tsx';
import { VerdictShape } from '../parts/VerdictMark.tsx';

const WhyClosed = lazy(() => import('./Told.tsx').then((all) => ({ default: all.WhyClosed })));

interface Props {
  readonly facet: FacetId;
  readonly kind: 'radio' | 'checkbox';
  readonly group: string;
  readonly value: string | null;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly checked: boolean;
  /** The best that it can reach, where that is worth a word. */
  readonly best?: Verdict | undefined;
  readonly closed?: boolean;
  /** What an open answer does to what is recommended. */
  readonly closes?: string | undefined;
  readonly onPick: (value: string | null) => void;
}

/** One answer: open, or closed in a word, with its reason on demand. A closed answer can still be reached and picked. */
export const Answer = memo(function Answer(props: Props): ReactNode {
  const { facet, kind, group, value, label, hint, checked, best, closed = false, closes, onPick } = props;
  const id = useId();
  const { tell } = useTelling();
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const verdict = best === undefined || best === 'supported' ? null : verdictName(best);
  const word = closed ? verdict : (closes ?? verdict);
  const described = [hint === undefined || closed ? '' : `${id}-hint`, word === null ? '' : `${id}-state`]
    .filter(Boolean)
    .join(' ');
  function why(back: HTMLElement | null): void {
    if (button.current === null || value === null) return;
    tell(
      button.current,
      whySays(label),
      <LoadFailed>
        <Suspense fallback={<p className="loading">Loading…</p>}>
          <WhyClosed facet={facet} value={value} label={label} />
        </Suspense>
      </LoadFailed>,
      back ?? undefined,
    );
  }
  function press(event: KeyboardEvent): void {
    if (event.key !== '?' || !closed) return;
    event.preventDefault();
    why(input.current);
  }
  return (
    <div
      className="answer"
      data-closed={closed || undefined}
      data-verdict={verdict === null ? undefined : best}
    >
      <input
        ref={input}
        type={kind}
        id={id}
        name={group}
        checked={checked}
        onChange={(event) => {
          // Not every browser puts the focus on what is clicked.
          event.currentTarget.focus();
          onPick(value);
        }}
        onKeyDown={press}
        aria-describedby={described === '' ? undefined : described}
      />
      <span className="answer-name">
        <label htmlFor={id}>{label}</label>
        {hint === undefined ? null : (
          <>
            {' '}
            <span className="hint" id={`${id}-hint`}>
              {hint}
            </span>
          </>
        )}
      </span>
      {word === null ? null : (
        <span className="answer-state" id={`${id}-state`}>
          {best === undefined || word === closes ? null : <VerdictShape verdict={best} />} {word}
        </span>
      )}
      {closed ? (
        <button
          ref={button}
          type="button"
          className="link why"
          aria-label={whySays(label)}
          aria-haspopup="dialog"
          onClick={() => why(null)}
        >
          why
        </button>
      ) : null}
    </div>
  );
});
