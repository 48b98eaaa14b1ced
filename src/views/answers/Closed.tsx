import { type ReactNode, useState } from 'react';

interface Props {
  /** What the fold says. */
  readonly name: string;
  /** Whether it holds the picked answer: then it stands open at first. */
  readonly holdsPick: boolean;
  readonly children: ReactNode;
}

/** Closed answers behind one line, in the same question: each can be read, found and picked. */
export function Closed({ name, holdsPick, children }: Props): ReactNode {
  const [open, setOpen] = useState(holdsPick);
  return (
    <details className="answer-fold" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{name}</summary>
      {children}
    </details>
  );
}
