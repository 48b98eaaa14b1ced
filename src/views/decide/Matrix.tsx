import type { ReactNode } from 'react';
import type { Standing } from '../../engine/standing.ts';
import { isAcceptable } from '../../engine/verdict.ts';
import type { NetworkingOption } from '../../facts/types.ts';
import {
  selectEdition,
  selectRecommendation,
  selectStandings,
  selectShown,
} from '../../store/select/ruling.ts';
import { useApp, useAppStore } from '../../store/connect/context.tsx';
import { openPair } from '../../store/state/store.ts';
import { answerName, facetName, listOf, VERDICT_MEANINGS } from '../../words/names.ts';
import { VERDICTS } from '../../vocabulary.ts';
import { PacketPath } from '../parts/PacketPath.tsx';
import { VerdictWord } from '../parts/VerdictMark.tsx';

/** The region that a cell opens. */
export const RULING_ID = 'ruling';

function Cell({ ruling }: { readonly ruling: Standing }): ReactNode {
  const store = useAppStore();
  const edition = useApp(selectEdition);
  const shown = useApp(selectShown);
  const recommended = useApp(selectRecommendation)?.combination;
  const { combination, best, worst, dependsOn } = ruling;
  const isRecommended =
    recommended?.networking === combination.networking && recommended.datastore === combination.datastore;
  const isShown = shown?.combination === combination;
  return (
    <td data-label={answerName(edition, 'datastore', combination.datastore)} data-agrees={ruling.agrees}>
      <button
        type="button"
        className="cell"
        data-verdict={best}
        aria-pressed={isShown}
        aria-controls={RULING_ID}
        aria-describedby={`matrix-${combination.networking} matrix-${combination.datastore}`}
        onClick={() => openPair(store, combination)}
      >
        <VerdictWord verdict={best} />
        {best === worst || !isAcceptable(best) ? null : (
          <span className="depends">
            depends on {listOf(dependsOn.map((facet) => facetName(edition, facet)))}
          </span>
        )}
        {isRecommended ? <span className="recommended">recommended</span> : null}
        {ruling.agrees ? null : <span className="not-picked">not picked</span>}
      </button>
    </td>
  );
}

function Row({
  option,
  rulings,
}: {
  readonly option: NetworkingOption;
  readonly rulings: readonly Standing[];
}): ReactNode {
  const standing = rulings.some((ruling) => ruling.agrees && isAcceptable(ruling.best));
  return (
    <tr data-standing={standing}>
      <th scope="row">
        <span id={`matrix-${option.id}`}>{option.name}</span>
        <code>{option.windowsPlugin ?? 'plugin not documented'}</code>
      </th>
      {rulings.map((ruling) => (
        <Cell key={ruling.combination.datastore} ruling={ruling} />
      ))}
      <td className="path" data-label="How a packet travels">
        <PacketPath option={option} />
      </td>
    </tr>
  );
}

/** Networking × datastore at a glance; every cell opens its reasons. */
export function Matrix(): ReactNode {
  const edition = useApp(selectEdition);
  const rulings = useApp(selectStandings);
  return (
    <>
      <table className="matrix">
        <caption>All combinations</caption>
        <thead>
          <tr>
            <th scope="col">Networking</th>
            {(edition.facet.get('datastore')?.answers ?? []).map(({ value, label }) => (
              <th scope="col" key={value} id={`matrix-${value}`}>
                {label}
              </th>
            ))}
            <th scope="col">How a packet travels</th>
          </tr>
        </thead>
        <tbody>
          {edition.options.map((option) => (
            <Row
              key={option.id}
              option={option}
              rulings={rulings.filter(({ combination }) => combination.networking === option.id)}
            />
          ))}
        </tbody>
      </table>
      <ul className="legend" aria-label="What the words mean">
        {VERDICTS.map((verdict) => (
          <li key={verdict}>
            <VerdictWord verdict={verdict} /> <span>{VERDICT_MEANINGS[verdict]}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
