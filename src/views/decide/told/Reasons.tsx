import type { ReactNode } from 'react';
import type { Reason } from '../../../engine/explain.ts';
import { useApp } from '../../../store/connect/context.tsx';
import { reasonFrom, reasonId, reasonSays } from '../../../words/reasons.ts';
import { FactMarks } from '../../parts/SourceMarks.tsx';
import { VerdictShape, VerdictWord } from '../../parts/VerdictMark.tsx';
import { selectEdition, selectPicks } from '../../../store/select/edition.ts';

interface Props {
  readonly reasons: readonly Reason[];
  /** The option that they are about; empty: all of them. */
  readonly networking: string;
}

/** Some reasons, the most severe first. */
export function Reasons({ reasons, networking }: Props): ReactNode {
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
            {reasonSays(edition, reason, networking, picks)}
            {reason.kind === 'rule' && reason.rule.ours === true ? <em> This is our reading.</em> : null}
            <FactMarks ids={reasonFrom(reason)} />
          </span>
        </li>
      ))}
    </ul>
  );
}
