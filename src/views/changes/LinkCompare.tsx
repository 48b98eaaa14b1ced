import { type ReactNode, useId, useRef, useState } from 'react';
import { useApp } from '../../store/context.tsx';
import { selectLinkReading } from '../../store/derivedLink.ts';
import { linkSays } from '../../words/changesByLink.ts';
import { LinkDifferences } from './LinkDifferences.tsx';

/** A field for a second preset link, and what differs from it. The link stays in the field: nothing of it is kept. */
export function LinkCompare(): ReactNode {
  const id = useId();
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const reading = useApp((state) => selectLinkReading(state, text));
  const wrong = reading.kind === 'no-link';
  return (
    <div className="second-link">
      <div className="compare-link">
        <label htmlFor={id}>Compare with a link</label>
        <input
          id={id}
          ref={field}
          type="text"
          autoComplete="off"
          spellCheck={false}
          value={text}
          aria-invalid={wrong}
          aria-describedby={`${id}-problem ${id}-hint`}
          onChange={(event) => setText(event.target.value)}
        />
        <button
          type="button"
          disabled={text === ''}
          onClick={() => {
            setText('');
            field.current?.focus();
          }}
        >
          Clear
        </button>
        <p id={`${id}-problem`} className="field-problem" role="alert">
          {wrong
            ? 'This is no preset link. One looks like …/#v=1&edition=v3.32&fabric=l2; Copy link gives the one of a page.'
            : ''}
        </p>
        <p id={`${id}-hint`} className="hint">
          Paste a preset link, of this release or of another. It stays in this field: it is neither kept nor
          put into the address.
        </p>
      </div>
      <p role="status" aria-label="How the link differs">
        {reading.kind === 'compared' ? <strong>{linkSays(reading)}</strong> : null}
      </p>
      {reading.kind === 'compared' ? <LinkDifferences comparison={reading} /> : null}
    </div>
  );
}
