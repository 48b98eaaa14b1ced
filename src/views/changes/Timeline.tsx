import type { ReactNode } from 'react';
import type { TimelinePoint } from '../../engine/compare.ts';
import { useApp } from '../../store/connect/context.tsx';
import { selectEdition, selectShown } from '../../store/select/ruling.ts';
import { selectTimeline } from '../../store/select/changes.ts';
import { VERDICTS } from '../../vocabulary.ts';
import { combinationName, facetName, listOf, verdictName } from '../../words/names.ts';
import { VerdictShape, VerdictWord } from '../parts/VerdictMark.tsx';

function Word({ point }: { readonly point: TimelinePoint }): ReactNode {
  const edition = useApp(selectEdition);
  const { best, worst, unasked } = point;
  if (best === null || worst === null) return <>not an option there</>;
  return (
    <>
      <VerdictWord verdict={best} />
      {best === worst ? null : <span className="hint"> or {verdictName(worst)}</span>}
      {unasked.length === 0 ? null : (
        <span className="hint">
          {' '}
          without {listOf(unasked.map((facet) => facetName(edition, facet)))}: not asked there
        </span>
      )}
    </>
  );
}

/** The verdict of the pair at hand over all editions: as a row of shapes, and as a table. */
export function Timeline(): ReactNode {
  const edition = useApp(selectEdition);
  const shown = useApp(selectShown);
  const points = useApp((state) => (shown === null ? null : selectTimeline(state, shown.combination)));
  if (shown === null || points === null)
    return <p>Pick a networking option and a datastore to see their verdict over all releases.</p>;
  const name = combinationName(edition, shown.combination);
  return (
    <section aria-labelledby="timeline-heading">
      <h3 id="timeline-heading">{name}, release by release</h3>
      <ol className="timeline" aria-hidden="true">
        {points.map((point) => (
          <li key={point.edition} className="verdict" data-verdict={point.best ?? 'not-stated'}>
            {point.best === null ? <span>–</span> : <VerdictShape verdict={point.best} />}
            <span>
              {point.edition.replace('guide-', '')}
              {point.unasked.length === 0 ? '' : '*'}
            </span>
          </li>
        ))}
      </ol>
      <p className="legend" aria-hidden="true">
        {VERDICTS.filter((verdict) => points.some(({ best }) => best === verdict)).map((verdict) => (
          <VerdictWord key={verdict} verdict={verdict} />
        ))}
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
