import type { ReactNode } from 'react';
import { WHO } from '../../facts/types.ts';
import { useApp } from '../../store/connect/context.tsx';
import { selectCardActions } from '../../store/select/answer.ts';
import { whoName } from '../../words/sentences.ts';
import { FactMarks } from '../parts/SourceMarks.tsx';
import { TextButton } from './TextButton.tsx';

/** What has to be done first, by who does it; each opens its text. */
export function DoFirst(): ReactNode {
  const actions = useApp(selectCardActions);
  const groups = WHO.map((who) => ({ who, due: actions.filter(({ action }) => action.who === who) }));
  return (
    <section className="card listed" aria-labelledby="do-first">
      <h2 id="do-first">
        Do first <span className="count">{actions.length === 0 ? '' : actions.length}</span>
      </h2>
      {actions.length === 0 ? <p>The documents name nothing to do first.</p> : null}
      {groups
        .filter(({ due }) => due.length > 0)
        .map(({ who, due }) => (
          <div key={who}>
            <h3>{whoName(who)}</h3>
            <ul className="dashed">
              {due.map((one) => (
                <li key={one.action.id}>
                  <TextButton label={one.action.short} about={{ kind: 'action', due: one }}>
                    {one.action.short}
                  </TextButton>
                  <FactMarks ids={one.action.from} />
                </li>
              ))}
            </ul>
          </div>
        ))}
    </section>
  );
}
