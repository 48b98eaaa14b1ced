import { type ReactNode, useId, useState } from 'react';
import { isAcceptable } from '../../engine/verdict.ts';
import { useApp, useAppStore } from '../../store/connect/context.tsx';
import { selectBlockSum, selectClosure } from '../../store/select/ruling.ts';
import { endTyping, typeNumber } from '../../store/state/store.ts';
import { facetWord } from '../../vocabulary.ts';
import { blocksClosedSay } from '../../words/rows.ts';
import { ruleShort } from '../../words/reasons.ts';
import { sumSays } from '../../words/sentences.ts';
import { FactMarks } from '../parts/SourceMarks.tsx';
import { FieldProblem } from './FieldProblem.tsx';
import { selectEdition } from '../../store/select/edition.ts';
import { selectNarrowing } from '../../store/select/narrowing.ts';

interface Props {
  readonly facet: 'pods' | 'block';
}

/** The whole number in a text, or null: nothing is rounded or clamped behind the user's back. */
function wholeNumber(text: string, [least, most]: readonly [number, number]): number | null {
  const digits = text.trim().replace(/^\//, '');
  if (!/^\d{1,9}$/.test(digits)) return null;
  const number = Number(digits);
  return number >= least && number <= most ? number : null;
}

/** A number typed as text; what cannot be read is said beside the field and changes nothing else. */
function NumberField({ facet }: Props): ReactNode {
  const id = useId();
  const store = useAppStore();
  const edition = useApp(selectEdition);
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
  const problem = text.trim() !== '' && wholeNumber(text, range) === null;
  function type(next: string): void {
    setText(next);
    const number = wholeNumber(next, range);
    setLast(number ?? undefined);
    typeNumber(store, facet, number);
  }
  return (
    <div className="number">
      <input
        id={id}
        inputMode="numeric"
        autoComplete="off"
        value={text}
        onChange={(event) => type(event.target.value)}
        onBlur={() => endTyping(store)}
        aria-label={edition.facet.get(facet)?.name}
        aria-invalid={problem || undefined}
        aria-describedby={`${id}-hint ${id}-problem`}
      />
      <span className="hint" id={`${id}-hint`}>
        {facet === 'pods'
          ? '1 to 4092'
          : `prefix length, 20 to 30; Calico’s default is ${edition.addressing.defaultBlock}`}
      </span>
      <p id={`${id}-problem`} className="field-problem" role="alert">
        {problem ? <FieldProblem problem={{ code: 'no-number', text, range }} /> : null}
      </p>
    </div>
  );
}

/** The sizes of a block that the other answers close. */
function BlocksClosed(): ReactNode {
  const edition = useApp(selectEdition);
  const answers = useApp(selectNarrowing).facets.get('block') ?? [];
  const closed = answers.filter(({ best }) => !isAcceptable(best)).map(({ value }) => value);
  const closure = useApp((state) => selectClosure(state, 'block', closed[0] ?? ''));
  // Where the other answers clash without a block size, what is told of them is told once, above.
  if (closure === undefined || !closure.conflict.includes('block')) return null;
  const [first] = closure.rules;
  return (
    <p className="hint">
      {blocksClosedSay(closed, answers.length)} {first === undefined ? '' : ruleShort(edition, first.rule)}
    </p>
  );
}

/** Pods on one node, or the size of a block, with the sum that both make. */
export function NumberAnswer({ facet }: Props): ReactNode {
  const edition = useApp(selectEdition);
  const sum = useApp(selectBlockSum);
  const generation = useApp((state) => state.generation);
  return (
    <>
      <NumberField key={generation} facet={facet} />
      {sum === null ? null : (
        <p className="hint">
          {sumSays(sum)}
          <FactMarks ids={edition.addressing.from} />
        </p>
      )}
      {facet === 'block' ? <BlocksClosed /> : null}
    </>
  );
}
