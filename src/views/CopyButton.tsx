import { type ReactNode, useState } from 'react';

/** What became of a copy; a blocked one keeps the text, to be copied by hand. */
type Outcome = { readonly kind: 'idle' | 'done' } | { readonly kind: 'blocked'; readonly text: string };

// Outside the component: a new function each time would take the focus back at every change of the page.
function select(area: HTMLTextAreaElement | null): void {
  area?.focus();
  area?.select();
}

/** The text to copy by hand, selected, where the browser does not let the page copy. */
function ByHand({ text, name }: { readonly text: string; readonly name: string }): ReactNode {
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

interface Props {
  readonly name: string;
  /** Made when pressed, so that nothing is worked out for nothing. */
  readonly text: () => string;
  readonly className?: string;
}

/** Copies a text, says so once, and offers the text to select where copying is blocked. */
export function CopyButton({ name, text, className = '' }: Props): ReactNode {
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
      <button type="button" className={className} onClick={() => void copy()}>
        {name}
      </button>
      <span role="status" className="copied">
        {outcome.kind === 'done' ? 'Copied' : ''}
      </span>
      {outcome.kind === 'blocked' ? <ByHand text={outcome.text} name={name} /> : null}
    </span>
  );
}

interface DownloadProps extends Props {
  readonly file: string;
  readonly type: string;
}

/** Offers a text as a file; where the browser refuses, the text to select. */
export function DownloadButton({ name, text, file, type, className = '' }: DownloadProps): ReactNode {
  const [refused, setRefused] = useState<string | null>(null);
  function download(): void {
    const content = text();
    setRefused(null);
    try {
      const url = URL.createObjectURL(new Blob([content], { type }));
      const link = document.createElement('a');
      link.href = url;
      link.download = file;
      document.body.append(link);
      link.click();
      link.remove();
      setTimeout(() => URL.revokeObjectURL(url), 60_000);
    } catch {
      setRefused(content);
    }
  }
  return (
    <span className="copy">
      <button type="button" className={className} onClick={download}>
        {name}
      </button>
      {refused === null ? null : <ByHand text={refused} name={name} />}
    </span>
  );
}
