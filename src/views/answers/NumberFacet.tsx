import { type ReactNode, useId, useState } from 'react';
import { selectEdition } from '../../store/select/ruling.ts';
import { useApp, useAppStore } from '../../store/connect/context.tsx';
import { endTyping, typeNumber } from '../../store/state/store.ts';
import { facetWord } from '../../vocabulary.ts';
import { FieldProblem } from './FieldProblem.tsx';

interface Props {
  readonly facet: 'pods' | 'block';
  readonly hint: string;
}

/** The whole number in a text, or null: nothing is rounded or clamped behind the user's back. */
function wholeNumber(text: string, [least, most]: readonly [number, number]): number | null {
  const digits = text.trim().replace(/^\//, '');
  if (!/^\d{1,9}$/.test(digits)) return null;
  const number = Number(digits);
  return number >= least && number <= most ? number : null;
}

/** A number typed as text; what cannot be read is said beside the field and changes nothing else. */
export function NumberFacet({ facet, hint }: Props): ReactNode {
  const id = useId();
  const store = useAppStore();
  const name = useApp(selectEdition).facet.get(facet)?.name;
  const picked = useApp((state) => state.preset.picks[facet]);
  const range = facetWord(facet).range ?? [0, 0];
  const [text, setText] = useState(picked === undefined ? '' : String(picked));
  const [last, setLast] = useState(picked);
  // The pick changed elsewhere (a repair, Back, a link): the field follows.
  if (picked !== last) {
    setLast(picked);
    if (picked !== undefined ? wholeNumber(text, range) !== picked : wholeNumber(text, range) !== null)
      setText(picked === undefined ? '' : String(picked));
  }
  if (name === undefined) return null;
  const problem = text.trim() !== '' && wholeNumber(text, range) === null;
  function type(next: string): void {
    setText(next);
    const number = wholeNumber(next, range);
    setLast(number ?? undefined);
    typeNumber(store, facet, number);
  }
  return (
    <div className="number">
      <label htmlFor={id}>{name}</label>
      <input
        id={id}
        inputMode="numeric"
        autoComplete="off"
        value={text}
        onChange={(event) => type(event.target.value)}
        onBlur={() => endTyping(store)}
        aria-invalid={problem || undefined}
        aria-describedby={`${id}-hint ${id}-problem`}
      />
      <span className="hint" id={`${id}-hint`}>
        {hint}
      </span>
      <p id={`${id}-problem`} className="field-problem" role="alert">
        {problem ? <FieldProblem problem={{ code: 'no-number', text, range }} /> : null}
      </p>
    </div>
  );
}
