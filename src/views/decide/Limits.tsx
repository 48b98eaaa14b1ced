import type { ReactNode } from 'react';
import type { AcceptedLimitation } from '../../engine/explain.ts';
import { LIMIT_GROUPS } from '../../facts/types.ts';
import { useApp } from '../../store/connect/context.tsx';
import { selectCardLimitations } from '../../store/select/answer.ts';
import { absentName, costSays } from '../../words/limits.ts';
import { limitGroupName } from '../../words/names.ts';
import { useTelling } from '../parts/Popover.tsx';
import { SourceMarks } from '../parts/SourceMarks.tsx';
import { OnDemand } from './OnDemand.tsx';

function Limit({
  accepted,
  chip,
}: {
  readonly accepted: AcceptedLimitation;
  readonly chip: boolean;
}): ReactNode {
  const { tell } = useTelling();
  const { limitation } = accepted;
  return (
    <li>
      <button
        type="button"
        className={chip ? 'chip' : 'text'}
        aria-haspopup="dialog"
        onClick={(event) =>
          tell(event.currentTarget, limitation.feature, <OnDemand about={{ kind: 'limit', accepted }} />)
        }
      >
        {chip ? absentName(limitation) : limitation.short}
      </button>
      {chip ? null : costSays(limitation)}
      {chip ? null : <SourceMarks places={[{ citation: limitation.citation, facts: [limitation.id] }]} />}
    </li>
  );
}

/** What somebody accepts with the answer, by kind, with what it costs; each opens its text and the ways around it. */
export function Limits(): ReactNode {
  const limitations = useApp(selectCardLimitations);
  return (
    <section className="card listed" aria-labelledby="limits">
      <h2 id="limits">
        Limits you accept <span className="count">{limitations.length === 0 ? '' : limitations.length}</span>
      </h2>
      {limitations.length === 0 ? <p>The documents name no limit for this combination.</p> : null}
      {LIMIT_GROUPS.map((group) => ({
        group,
        own: limitations.filter(({ limitation }) => limitation.group === group),
      }))
        .filter(({ own }) => own.length > 0)
        .map(({ group, own }) => (
          <div key={group}>
            <h3>{limitGroupName(group)}</h3>
            <ul className={group === 'not-on-windows' ? 'chips' : 'dashed'}>
              {own.map((accepted) => (
                <Limit key={accepted.limitation.id} accepted={accepted} chip={group === 'not-on-windows'} />
              ))}
            </ul>
          </div>
        ))}
    </section>
  );
}
