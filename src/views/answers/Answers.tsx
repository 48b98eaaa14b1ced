import { type ReactNode, useEffect, useState } from 'react';
import { useApp, useAppStore } from '../../store/connect/context.tsx';
import { type PlacedRow, selectRows } from '../../store/select/questions.ts';
import { startOver } from '../../store/state/store.ts';
import type { FacetId } from '../../vocabulary.ts';
import type { Place } from '../../words/rows.ts';
import { useMedia } from '../parts/useMedia.ts';
import { whenAnswered } from '../parts/whenAnswered.tsx';
import { Release } from './Release.tsx';
import { Row } from './Row.tsx';
import { watchRows } from './rowLife.ts';
import { selectEdition } from '../../store/select/edition.ts';

const Groups = whenAnswered((parts) => parts.Groups);

/** Narrower than this the answers stand below the card. The same width stands in answers.css. */
const NARROW = '(max-width: 56rem)';
/** What opens by itself on a phone too: a field or a select, and no list. */
const BRIEF: readonly FacetId[] = ['build', 'k8s', 'pods', 'block'];
/** What is asked while nothing is answered. */
const FIRST: readonly FacetId[] = ['platform', 'build', 'fabric'];

/** The rows with the open one kept in its group: no question moves while somebody is at it. */
function useRows(): readonly PlacedRow[] {
  const rows = useApp(selectRows);
  const asked = useApp((state) => state.question);
  const [shown, setShown] = useState(rows);
  const kept = shown.find(({ facet }) => facet === asked);
  const next =
    kept === undefined || rows.every(({ facet, place }) => facet !== asked || place === kept.place)
      ? rows
      : rows.map((row) => (row.facet === asked ? kept : row));
  const same =
    next.length === shown.length &&
    next.every(({ facet, place }, at) => facet === shown[at]?.facet && place === shown[at].place);
  if (!same) setShown(next);
  return same ? shown : next;
}

/** Every question in a row with its answer; with nothing answered the first ones alone. */
export function Answers({ start }: { readonly start: boolean }): ReactNode {
  const store = useAppStore();
  const rows = useRows();
  const asksDocs = useApp((state) => selectEdition(state).facet.has('docs'));
  useEffect(() => watchRows(store), [store]);
  const narrow = useMedia(NARROW);
  const at = (place: Place): readonly FacetId[] =>
    rows.filter((row) => row.place === place).map(({ facet }) => facet);
  return (
    <aside className="answers" aria-labelledby="answers-heading" data-start={start || undefined}>
      <header>
        <h2 id="answers-heading">Your answers</h2>
        {start ? null : (
          <button
            type="button"
            className="link"
            onClick={() => {
              // The button goes with the answers: whoever pressed it goes on from the release.
              document.getElementById('release')?.focus();
              startOver(store);
            }}
          >
            Start over
          </button>
        )}
      </header>
      <Release start={start} />
      {asksDocs && !start ? <Row facet="docs" /> : null}
      <div className="questions">
        {(start ? FIRST : at('asked')).map((facet) => (
          <Row key={facet} facet={facet} onDemand={narrow && !start && !BRIEF.includes(facet)} />
        ))}
      </div>
      {start ? null : <Groups one={at('one')} idle={at('idle')} insist={at('insist')} />}
    </aside>
  );
}
