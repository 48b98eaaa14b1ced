import type { ReactNode } from 'react';
import { CopyButton } from '../parts/CopyButton.tsx';

/** More lines than these stand in columns on paper, as many as their length leaves room for. */
const FEW = 5;
const NARROW = 42;
const HALF = 66;

/** How a command is set on paper: `two` or `three` columns where it is long and narrow. */
function columnsOf(text: string): '' | ' two' | ' three' {
  const lines = text.split('\n');
  if (lines.length <= FEW) return '';
  const longest = Math.max(...lines.map((line) => line.length));
  if (longest <= NARROW) return ' three';
  return longest <= HALF || lines.length > 2 * FEW ? ' two' : '';
}

/** A command, with what the reader has to fill set apart, and a button that copies it. */
export function Command({ text, name }: { readonly text: string; readonly name: string }): ReactNode {
  return (
    <div className="command-place">
      <pre className={`command${columnsOf(text)}`}>
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
