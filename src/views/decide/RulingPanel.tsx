import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { Reason, Ruling } from '../../engine/explain.ts';
import { isAcceptable } from '../../engine/verdict.ts';
import { WHO } from '../../facts/types.ts';
import {
  selectConditions,
  selectEdition,
  selectEnvironment,
  selectPicks,
  selectShownRuling,
  selectStandings,
} from '../../store/select/ruling.ts';
import { useApp, useAppStore } from '../../store/connect/context.tsx';
import { pickPair, showView } from '../../store/state/store.ts';
import { FACET_IDS, type FacetId } from '../../vocabulary.ts';
import { conditionSays } from '../../words/conditions.ts';
import { capital, combinationName } from '../../words/names.ts';
import { possibleSays } from '../../words/possible.ts';
import { actionSays, reasonFrom, reasonId, reasonSays } from '../../words/reasons.ts';
import { outlookSays, whoName } from '../../words/sentences.ts';
import { FactMarks, SourceMarks } from '../parts/SourceMarks.tsx';
import { Noted } from '../parts/Noted.tsx';
import { LoadFailed } from '../parts/LoadFailed.tsx';
import { VerdictShape, VerdictWord } from '../parts/VerdictMark.tsx';
import { RULING_ID } from './Matrix.tsx';

const WaysBack = lazy(() => import('./WaysBack.tsx').then((all) => ({ default: all.WaysBack })));

interface ReasonsProps {
  readonly reasons: readonly Reason[];
  /** The option that they are about; empty: all of them. */
  readonly networking: string;
}

/** Some reasons, the most severe first. */
export function Reasons({ reasons, networking }: ReasonsProps): ReactNode {
  const edition = useApp(selectEdition);
  const picks = useApp(selectPicks);
  return (
    <ul className="reasons">
      {reasons.map((reason) => (
        <li key={reasonId(reason)} data-kind={reason.kind}>
          {reason.kind === 'rule' ? (
            <VerdictWord verdict={reason.rule.gives} />
          ) : (
            <span className="verdict">
              <VerdictShape verdict="not-stated" />
              {reason.kind === 'open' ? 'open' : 'not documented'}
            </span>
          )}
          <span>
            {reasonSays(edition, reason, networking, picks)}{' '}
            {reason.kind === 'rule' && reason.rule.ours === true ? <em>This is our reading. </em> : null}
            <FactMarks ids={reasonFrom(reason)} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Actions({ ruling }: { readonly ruling: Ruling }): ReactNode {
  const ordered = WHO.flatMap((who) => ruling.actions.filter(({ action }) => action.who === who));
  return (
    <>
      <h3>Do first</h3>
      {ordered.length === 0 ? (
        <p>The documents name nothing to do first.</p>
      ) : (
        <ul className="actions">
          {ordered.map((due) => (
            <li key={due.action.id}>
              <strong>{whoName(due.action.who)}:</strong> {actionSays(due)}{' '}
              <FactMarks ids={due.action.from} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Limits({ ruling }: { readonly ruling: Ruling }): ReactNode {
  return (
    <>
      <h3>Limits you accept</h3>
      <ul className="limits">
        {ruling.limitations.map(({ limitation, workarounds }) => (
          <li key={limitation.id}>
            <details>
              <summary>
                <strong>{limitation.feature}</strong>: {limitation.short}
              </summary>
              <p>
                {limitation.says} {limitation.costs} {limitation.because} {limitation.reading}{' '}
                <SourceMarks places={[{ citation: limitation.citation, facts: [limitation.id] }]} />
              </p>
              <ul>
                {workarounds.map(({ id, says, price }) => (
                  <li key={id}>
                    {says} {price}
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What must hold for the combination to stay as good as it can be. */
function Conditions(): ReactNode {
  const edition = useApp(selectEdition);
  const conditions = useApp(selectConditions);
  if (conditions.length === 0) return null;
  return (
    <>
      <h3>What must hold</h3>
      <ol className="conditions">
        {conditions.map((condition) => (
          <li key={condition.facet}>
            {conditionSays(edition, condition)}{' '}
            <FactMarks ids={[...new Set(condition.rules.flatMap(({ from }) => from))]} />
          </li>
        ))}
      </ol>
    </>
  );
}

/** The reasons that nothing above has told: what is still to be answered stands among what must hold, if at all. */
function untold(reasons: readonly Reason[], told: readonly FacetId[]): readonly Reason[] {
  return reasons.filter(
    (reason) => reason.kind !== 'open' || reason.facets.some((facet) => !told.includes(facet)),
  );
}

/** What all combinations share, told once. */
function Environment({ told }: { readonly told: readonly FacetId[] }): ReactNode {
  const reasons = untold(useApp(selectEnvironment).reasons, told);
  if (reasons.length === 0) return null;
  return (
    <details className="environment">
      <summary>The same for every combination ({reasons.length})</summary>
      <Reasons reasons={reasons} networking="" />
    </details>
  );
}

/** What no document states about the pair: folded, so that nothing moves when it arrives. */
function Gaps(): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <details className="gaps" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Not documented</summary>
      {open ? <Noted about="pair" /> : null}
    </details>
  );
}

/** The pair that is opened, else the recommended one: reasons, actions, limits, and what would bring it back. */
export function RulingPanel(): ReactNode {
  const store = useAppStore();
  const edition = useApp(selectEdition);
  const ruling = useApp(selectShownRuling);
  const standings = useApp(selectStandings);
  const picks = useApp(selectPicks);
  const conditions = useApp(selectConditions);
  if (ruling === null)
    return (
      <section id={RULING_ID} className="ruling" aria-labelledby="ruling-heading">
        <h2 id="ruling-heading">{capital(possibleSays(standings))}</h2>
        <p>Open one in the table to read its reasons, or answer what you know: the platform first.</p>
      </section>
    );
  const { combination, best } = ruling;
  const told = isAcceptable(best) ? conditions.map(({ facet }) => facet) : FACET_IDS;
  const own = untold(
    ruling.reasons.filter(({ shared }) => !shared),
    told,
  );
  const picked = picks.networking === combination.networking && picks.datastore === combination.datastore;
  return (
    <section id={RULING_ID} className="ruling" aria-labelledby="ruling-heading" data-verdict={best}>
      <header>
        <h2 id="ruling-heading">{combinationName(edition, combination)}</h2>
        <p>
          <VerdictWord verdict={best} word={capital(outlookSays(edition, ruling))} />
        </p>
      </header>
      {isAcceptable(best) ? <Conditions /> : null}
      {own.length === 0 ? null : (
        <>
          <h3>Reasons</h3>
          <Reasons reasons={own} networking={combination.networking} />
        </>
      )}
      <Environment told={told} />
      {isAcceptable(best) ? (
        <Actions ruling={ruling} />
      ) : (
        <LoadFailed>
          <Suspense fallback={null}>
            <WaysBack ruling={ruling} />
          </Suspense>
        </LoadFailed>
      )}
      <Limits ruling={ruling} />
      <Gaps />
      <p className="onward">
        {picked ? null : (
          <button type="button" onClick={() => pickPair(store, combination)}>
            Pick this combination
          </button>
        )}
        {isAcceptable(best) ? (
          <button type="button" className="primary" onClick={() => showView(store, 'plan')}>
            Read the plan
          </button>
        ) : null}
      </p>
    </section>
  );
}
