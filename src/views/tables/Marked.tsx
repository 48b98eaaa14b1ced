import type { ReactNode } from 'react';
import type { Edition } from '../../facts/types.ts';
import type { CitedFacts } from '../../words/names.ts';
import { Coded } from '../parts/Coded.tsx';
import { SourceMarks } from '../parts/SourceMarks.tsx';

interface Props {
  readonly text: string;
  readonly places: readonly CitedFacts[];
  readonly of?: Edition | undefined;
}

/** A text with the numbers of its sources, which no line break parts from its last word. */
export function Marked({ text, places, of }: Props): ReactNode {
  const at = text.lastIndexOf(' ') + 1;
  // Code may hold blanks: it stays in one piece.
  const cut = text.slice(0, at).split('`').length % 2 === 1 ? at : text.length;
  return (
    <>
      <Coded text={text.slice(0, cut)} />
      <span className="unparted">
        <Coded text={text.slice(cut)} />
        <SourceMarks places={places} of={of} />
      </span>
    </>
  );
}
