import type { ReactNode } from 'react';
import { CopyButton } from '../parts/CopyButton.tsx';

/** A command, with what the reader has to fill set apart, and a button that copies it. */
export function Command({ text, name }: { readonly text: string; readonly name: string }): ReactNode {
  return (
    <div className="command-place">
      <pre className="command">
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
