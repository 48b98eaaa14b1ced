import type { ReactNode } from 'react';
import type { TimelinePoint } from '../../engine/compare.ts';
import { useApp } from '../../store/connect/context.tsx';
import { selectCard } from '../../store/select/answer.ts';
import { selectSides, selectTimeline } from '../../store/select/changes.ts';
import { VERDICTS } from '../../vocabulary.ts';
import { combinationName, facetName, listOf, verdictName } from '../../words/names.ts';
import { type MarkId, markOf, stateName } from '../../words/outlook.ts';
import { VerdictShape, VerdictWord } from '../parts/VerdictMark.tsx';
import { selectEdition } from '../../store/select/edition.ts';
import { selectShown } from '../../store/select/recommendation.ts';

const MARKS: readonly MarkId[] = ['supported', 'if', ...VERDICTS.filter((one) => one !== 'supported')];

function Word({ point }: { readonly point: TimelinePoint }): ReactNode {
  const edition = useApp(selectEdition);
  const { best, worst, unasked } = point;
  if (best === null || worst === null) return <>not an option there</>;
  return (
    <>
      <VerdictWord verdict={markOf({ best, worst })} word={stateName({ best, worst })} />
      {unasked.length === 0 ? null : (
        <span className="hint">
          {' '}
          without {listOf(unasked.map((facet) => facetName(edition, facet)))}: not asked there
        </span>
      )}
    </>
  );
}

/** How a point is drawn. */
function stateOf({ best, worst }: TimelinePoint): MarkId {
  return best === null || worst === null ? 'not-stated' : markOf({ best, worst });
}

/** The verdict of the pair at hand over all editions: as a row of shapes, and as a table. */
export function Timeline(): ReactNode {
  const edition = useApp(selectEdition);
  const picked = useApp(selectShown);
  // What comes closest where nothing fits is no plan that anybody follows over the releases.
  const shown = useApp((state) => selectCard(state).kind) === 'conflict' ? null : picked;
  const sides = useApp(selectSides).map((side) => side.edition.entry.id);
  const points = useApp((state) => (shown === null ? null : selectTimeline(state, shown.combination)));
  if (shown === null || points === null) return null;
  const name = combinationName(edition, shown.combination);
  return (
    <section className="card timeline-card" aria-labelledby="timeline-heading">
      <h2 id="timeline-heading">{name}, release by release</h2>
      <ol className="timeline" aria-hidden="true">
        {points.map((point) => (
          <li
            key={point.edition}
            className="verdict"
            data-verdict={stateOf(point)}
            data-side={sides.includes(point.edition) || undefined}
          >
            {point.best === null ? <span>–</span> : <VerdictShape verdict={stateOf(point)} />}
            <span>
              {point.edition.replace('guide-', '')}
              {point.unasked.length === 0 ? '' : '*'}
            </span>
          </li>
        ))}
      </ol>
      <p className="legend" aria-hidden="true">
        {MARKS.filter((mark) => points.some((point) => point.best !== null && stateOf(point) === mark)).map(
          (mark) => (
            <VerdictWord
              key={mark}
              verdict={mark}
              word={mark === 'if' ? 'depends on open answers' : verdictName(mark)}
            />
          ),
        )}
        {points.some(({ unasked }) => unasked.length > 0)
          ? '* without answers that the release does not ask for'
          : null}
      </p>
      <details>
        <summary>As a table</summary>
        <table className="compared">
          <caption className="unseen">{name}, release by release</caption>
          <thead>
            <tr>
              <th scope="col">Release</th>
              <th scope="col">Verdict under your picks</th>
            </tr>
          </thead>
          <tbody>
            {points.map((point) => (
              <tr key={point.edition}>
                <th scope="row">{point.label}</th>
                <td>
                  <Word point={point} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
