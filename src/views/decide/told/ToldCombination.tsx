import { type ReactNode, useState } from 'react';
import type { Combination } from '../../../engine/condition.ts';
import { isAcceptable } from '../../../engine/verdict.ts';
import { useApp, useAppStore } from '../../../store/connect/context.tsx';
import { selectCard } from '../../../store/select/answer.ts';
import { selectConditionsOf } from '../../../store/select/ruling.ts';
import { pickPair } from '../../../store/state/store.ts';
import { conditionSays } from '../../../words/conditions.ts';
import { PacketPath } from '../../parts/PacketPath.tsx';
import { FactMarks } from '../../parts/SourceMarks.tsx';
import { andReadAnswer } from '../focus.ts';
import { AllReasons } from './AllReasons.tsx';
import { SideBySide } from './SideBySide.tsx';
import { WhyNot } from './WhyNot.tsx';
import { selectEdition, selectPicks } from '../../../store/select/edition.ts';
import { selectStanding } from '../../../store/select/narrowing.ts';

/** What must hold for a possible combination, in its own words. */
function Works({ combination }: { readonly combination: Combination }): ReactNode {
  const edition = useApp(selectEdition);
  const conditions = useApp((state) => selectConditionsOf(state, selectStanding(state, combination)));
  const option = edition.options.find(({ id }) => id === combination.networking);
  return (
    <>
      <p>{option?.summary}</p>
      {conditions.length === 0 ? null : (
        <ul className="dashed" aria-label="What must hold">
          {conditions.map((condition) => (
            <li key={condition.facet}>
              {conditionSays(edition, condition)}
              <FactMarks ids={[...new Set(condition.rules.flatMap(({ from }) => from))]} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

const FOLDS = { reasons: 'All reasons', compare: 'Compare with the recommended' } as const;
type Fold = keyof typeof FOLDS;

/** One combination, told in the row below its own. */
export function ToldCombination({ combination }: { readonly combination: Combination }): ReactNode {
  const store = useAppStore();
  const edition = useApp(selectEdition);
  const picks = useApp(selectPicks);
  const standing = useApp((state) => selectStanding(state, combination));
  const { kind, standing: answer } = useApp(selectCard);
  const [open, setOpen] = useState<Fold | null>(null);
  const option = edition.options.find(({ id }) => id === combination.networking);
  const picked = picks.networking === combination.networking && picks.datastore === combination.datastore;
  const recommended = kind === 'recommended' ? (answer?.combination ?? null) : null;
  const folds = (Object.keys(FOLDS) as readonly Fold[]).filter(
    (fold) => fold === 'reasons' || (recommended !== null && recommended !== standing.combination),
  );
  return (
    <div className="told-combination">
      <div className="told-text">
        {isAcceptable(standing.best) ? (
          <Works combination={combination} />
        ) : (
          <WhyNot combination={combination} />
        )}
        <div className="acts">
          {picked ? null : (
            <button type="button" onClick={() => andReadAnswer(() => pickPair(store, combination))}>
              Pick this combination
            </button>
          )}
          {folds.map((fold) => (
            <button
              key={fold}
              type="button"
              className="link"
              aria-expanded={open === fold}
              onClick={() => setOpen(open === fold ? null : fold)}
            >
              {FOLDS[fold]}
            </button>
          ))}
        </div>
      </div>
      {option === undefined ? null : <PacketPath option={option} />}
      {open === 'reasons' ? <AllReasons combination={combination} /> : null}
      {open === 'compare' && recommended !== null ? (
        <SideBySide own={recommended} other={combination} />
      ) : null}
    </div>
  );
}
