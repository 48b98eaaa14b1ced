import { type ReactNode, useState } from 'react';

/** What became of a copy; a blocked one keeps the text, to be copied by hand. */
type Outcome = { readonly kind: 'idle' | 'done' } | { readonly kind: 'blocked'; readonly text: string };

// Outside the component: a new function each time would take the focus back at every change of the page.
function select(area: HTMLTextAreaElement | null): void {
  area?.focus();
  area?.select();
}

/** The text to copy by hand, selected, where the browser does not let the page copy. */
export function ByHand({ text, name }: { readonly text: string; readonly name: string }): ReactNode {
  return (
    <div className="by-hand">
      <p>
        The browser does not let this page do that. Here is the text; it is selected, copy it with your
        keyboard.
      </p>
      <textarea readOnly aria-label={`${name}: text to copy`} defaultValue={text} ref={select} rows={4} />
    </div>
  );
}

/** A button's name and the text behind it. */
export interface TextProps {
  readonly name: string;
  /** Made when pressed, so that nothing is worked out for nothing. */
  readonly text: () => string;
  readonly className?: string;
  /** What is seen of the name, where that is a part of it. */
  readonly shows?: string;
}

/** Copies a text, says so once, and offers the text to select where copying is blocked. */
export function CopyButton({ name, text, className = '', shows }: TextProps): ReactNode {
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'idle' });
  async function copy(): Promise<void> {
    const given = text();
    setOutcome({ kind: 'idle' });
    try {
      await navigator.clipboard.writeText(given);
      setOutcome({ kind: 'done' });
    } catch {
      setOutcome({ kind: 'blocked', text: given });
    }
  }
  return (
    <span className="copy">
      <button
        type="button"
        className={className}
        aria-label={shows === undefined ? undefined : name}
        onClick={() => void copy()}
      >
        {shows ?? name}
      </button>
      <span role="status" className="copied">
        {outcome.kind === 'done' ? 'Copied' : ''}
      </span>
      {outcome.kind === 'blocked' ? <ByHand text={outcome.text} name={name} /> : null}
    </span>
  );
}
