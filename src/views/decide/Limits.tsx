import { type ReactNode, useState } from 'react';
import { LIMIT_GROUPS, type LimitGroup } from '../../facts/types.ts';
import { useApp } from '../../store/connect/context.tsx';
import { selectCardLimitations } from '../../store/select/answer.ts';
import { limitSays } from '../../words/limits.ts';
import { limitGroupName } from '../../words/names.ts';
import { SourceMarks } from '../parts/SourceMarks.tsx';
import { TextButton } from './TextButton.tsx';
import type { AcceptedLimitation } from '../../engine/accompany.ts';

interface GroupProps {
  readonly group: LimitGroup;
  readonly limits: readonly AcceptedLimitation[];
}

/** So many of a kind are read at once; a single one more is not folded away. Paper has them all. */
const SHOWN = 2;

/** Limits of one kind; what is missing on Windows needs no more than its name. */
function Group({ group, limits }: GroupProps): ReactNode {
  const [all, setAll] = useState(false);
  const chips = group === 'not-on-windows';
  const shown = all || chips || limits.length === SHOWN + 1 ? limits.length : SHOWN;
  const more = limits.length - shown;
  return (
    <div>
      <h3>{limitGroupName(group)}</h3>
      <ul className={chips ? 'chips' : 'dashed'}>
        {limits.map((accepted, index) => {
          const { id, feature, citation } = accepted.limitation;
          return (
            <li key={id} hidden={index >= shown}>
              <TextButton label={feature} about={{ kind: 'limit', accepted }}>
                {limitSays(accepted.limitation)}
              </TextButton>
              {chips ? null : <SourceMarks places={[{ citation, facts: [id] }]} />}
            </li>
          );
        })}
      </ul>
      {more <= 0 ? null : (
        <button type="button" className="link more" onClick={() => setAll(true)}>
          {more} more
        </button>
      )}
    </div>
  );
}

/** What somebody accepts with the answer, by kind, with what it costs; each opens its text and the ways around it. */
export function Limits(): ReactNode {
  const all = useApp(selectCardLimitations);
  return (
    <section className="card listed" aria-labelledby="limits">
      <h2 id="limits">
        Limits you accept <span className="count">{all.length === 0 ? '' : all.length}</span>
      </h2>
      {all.length === 0 ? <p>The documents name no limit for this combination.</p> : null}
      {LIMIT_GROUPS.map((group) => {
        const limits = all.filter(({ limitation }) => limitation.group === group);
        return limits.length === 0 ? null : <Group key={group} group={group} limits={limits} />;
      })}
    </section>
  );
}
