import { type ReactNode, useId, useRef, useState } from 'react';
import { useApp, useAppStore } from '../../store/connect/context.tsx';
import { againstOf, selectLinkReading, selectOtherPlatforms } from '../../store/select/comparison.ts';
import { compareLink, endTyping } from '../../store/state/store.ts';
import { AGAINST_LENGTH } from '../../vocabulary.ts';
import { linkSays } from '../../words/changesByLink.ts';
import { LinkDifferences } from './LinkDifferences.tsx';

const PROBLEMS = {
  'no-link': 'Enter a link of this page, such as …/#v=1&edition=v3.32&fabric=l2. “Copy link” gives one.',
  'too-long': `Enter a link with at most ${AGAINST_LENGTH.toLocaleString('en')} characters after “#”.`,
} as const;

/** A field for a second preset link, and what differs from it. What it says travels in the page's own link. */
export function LinkCompare(): ReactNode {
  const id = useId();
  const store = useAppStore();
  const against = useApp((state) => state.preset.against ?? null);
  const [text, setText] = useState(against ?? '');
  const [last, setLast] = useState(against);
  const field = useRef<HTMLInputElement>(null);
  // Another link was opened, or Back was pressed: the field follows.
  if (against !== last) {
    setLast(against);
    if (againstOf(text) !== against) setText(against ?? '');
  }
  const reading = useApp((state) => selectLinkReading(state, text));
  const platforms = useApp(selectOtherPlatforms);
  const problem = reading.kind === 'no-link' || reading.kind === 'too-long' ? PROBLEMS[reading.kind] : '';
  function type(next: string): void {
    setText(next);
    compareLink(store, againstOf(next));
    setLast(store.getState().preset.against ?? null);
  }
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
          aria-invalid={problem !== ''}
          aria-describedby={`${id}-problem ${id}-hint`}
          onChange={(event) => type(event.target.value)}
          onBlur={() => endTyping(store)}
        />
        <select
          aria-label="Another platform"
          value={platforms.find(({ fragment }) => fragment === text)?.fragment ?? ''}
          onChange={(event) => type(event.target.value)}
        >
          <option value="">or another platform …</option>
          {platforms.map(({ name, fragment }) => (
            <option key={fragment} value={fragment}>
              {name}
            </option>
          ))}
        </select>
        <button
          type="button"
          disabled={text === ''}
          onClick={() => {
            type('');
            field.current?.focus();
          }}
        >
          Clear
        </button>
        <p id={`${id}-problem`} className="field-problem" role="alert">
          {problem}
        </p>
        <p id={`${id}-hint`} className="hint">
          A preset link of any release. It becomes part of this page’s link.
        </p>
      </div>
      <p role="status" aria-label="How the link differs">
        {reading.kind === 'compared' ? <strong>{linkSays(reading)}</strong> : null}
      </p>
      {reading.kind === 'compared' ? <LinkDifferences comparison={reading} /> : null}
    </div>
  );
}
