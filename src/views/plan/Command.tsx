import type { ReactNode } from 'react';
import { CopyButton } from '../parts/CopyButton.tsx';

/** More lines than these stand in two columns on paper. */
const LONG = 12;

/** A command, with what the reader has to fill set apart, and a button that copies it. */
export function Command({ text, name }: { readonly text: string; readonly name: string }): ReactNode {
  return (
    <div className="command-place">
      <pre className={`command${text.split('\n').length > LONG ? ' long' : ''}`}>
        <code>
          {text
            .split(/(<[a-z][^<>\n]*>)/)
            .map((part, index) => (index % 2 === 1 ? <mark key={index}>{part}</mark> : part))}
        </code>
      </pre>
      <CopyButton name={`Copy ${name}`} shows="Copy" text={() => text} />
    </div>
  );
}
