import { memo, type MouseEvent, type ReactNode, useId } from 'react';
import { useApp, useAppStore } from '../../store/connect/context.tsx';
import { selectOpenFacet, selectRowAnswer, selectTone } from '../../store/select/questions.ts';
import { ask } from '../../store/state/store.ts';
import { type FacetId, facetWord, type OneFacetId } from '../../vocabulary.ts';
import { facetName } from '../../words/names.ts';
import { rowAct, rowName } from '../../words/rows.ts';
import { Noted } from '../parts/Noted.tsx';
import { VerdictShape } from '../parts/VerdictMark.tsx';
import { whenAnswered } from '../parts/whenAnswered.tsx';
import { BuildAnswers } from './BuildAnswers.tsx';
import { questionId } from './openRow.ts';
import { isOther } from './otherQuestions.ts';
import { RadioAnswers } from './RadioAnswers.tsx';
import { holdRow } from './rowLife.ts';
import { selectEdition } from '../../store/select/edition.ts';

const OtherAnswers = whenAnswered((parts) => parts.OtherAnswers);

function answersOf(facet: FacetId): ReactNode {
  if (facet === 'build') return <BuildAnswers />;
  return isOther(facet) ? <OtherAnswers facet={facet} /> : <RadioAnswers facet={facet as OneFacetId} />;
}

const GROUPS: Readonly<Partial<Record<FacetId, 'group'>>> = { build: 'group', need: 'group' };

/** Its answers, with what to know before one picks. */
function Body({ facet }: { readonly facet: FacetId }): ReactNode {
  const edition = useApp(selectEdition);
  const fact = edition.facet.get(facet);
  const id = useId();
  const listed = facetWord(facet).kind !== 'number' && facet !== 'k8s';
  return (
    <div
      className="question-body"
      {...(listed
        ? { role: GROUPS[facet] ?? 'radiogroup', 'aria-label': fact?.name, 'aria-describedby': id }
        : {})}
    >
      <p id={id} className="ask">
        {fact?.ask}
      </p>
      {answersOf(facet)}
      {facet === 'need' || facet === 'build' ? null : <Noted about={facet} />}
    </div>
  );
}

interface Props {
  readonly facet: FacetId;
  /** Whether the row opens only where somebody asks for it, though it is the next best one. */
  readonly onDemand?: boolean;
}

/** One question: its name and its answer in a row, and its answers while the row is open. */
export const Row = memo(function Row({ facet, onDemand = false }: Props): ReactNode {
  const store = useAppStore();
  const open = useApp(
    (state) => (!onDemand || state.question !== 'next') && selectOpenFacet(state) === facet,
  );
  const answer = useApp((state) => selectRowAnswer(state, facet));
  const tone = useApp((state) => selectTone(state, facet));
  const name = useApp((state) => facetName(selectEdition(state), facet));
  const [seen, spoken] = rowName(facet, name);
  function toggle(event: MouseEvent): void {
    // The state opens and folds, so that whatever else opens a row goes the same way.
    event.preventDefault();
    ask(store, open ? null : facet);
  }
  return (
    <details
      name="q"
      id={questionId(facet)}
      className="question"
      data-question={facet}
      data-tone={tone}
      open={open}
      onToggle={(event) => {
        // The browser's own search opens what it finds; what the state opened needs no holding.
        if (event.currentTarget.open && !open) holdRow(store, facet);
      }}
    >
      <summary
        className="question-head"
        data-act={rowAct(open, tone === 'answered' || tone === 'conflict' || tone === 'quiet')}
        onClick={toggle}
      >
        <b>
          {seen}
          {spoken === '' ? null : <span className="unseen">{spoken}</span>}
        </b>{' '}
        <span className="question-answer">
          {tone === 'conflict' ? <VerdictShape verdict="unsupported" /> : null}
          {answer}
        </span>
      </summary>
      {open ? <Body facet={facet} /> : null}
    </details>
  );
});
