import { type ReactNode, useState } from 'react';
import { linkOf } from '../../store/connect/address.ts';
import { useApp, useAppStore } from '../../store/connect/context.tsx';
import { selectCard } from '../../store/select/answer.ts';
import { CopyButton } from '../parts/CopyButton.tsx';
import { OnDemand } from './OnDemand.tsx';
import { ViewLink } from './ViewLink.tsx';

const FOLDS = { reasons: 'All reasons', compare: 'Compare' } as const;
type Fold = keyof typeof FOLDS;

/** What to do with the answer: open its plan, pass it on, ask why. */
export function CardActs(): ReactNode {
  const store = useAppStore();
  const { standing } = useApp(selectCard);
  const [open, setOpen] = useState<Fold | null>(null);
  if (standing === null) return null;
  return (
    <>
      <div className="acts">
        <ViewLink view="plan" className="primary">
          Open the plan
        </ViewLink>
        <CopyButton name="Copy link" text={() => linkOf(store.getState().preset)} />
        {(Object.keys(FOLDS) as readonly Fold[]).map((fold) => (
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
      {open === null ? null : (
        <div className="card-told">
          <OnDemand about={{ kind: open, combination: standing.combination }} />
        </div>
      )}
    </>
  );
}
