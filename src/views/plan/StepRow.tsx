import { type ReactNode, useId } from 'react';
import type { PlanItem } from '../../plan/types.ts';
import { useApp, useAppStore } from '../../store/connect/context.tsx';
import { selectTicked, tick, typeSeen } from '../../store/state/ticks.ts';
import { effectName } from '../../words/planner.ts';
import { Coded } from '../parts/Coded.tsx';
import { SourceMarks } from '../parts/SourceMarks.tsx';
import { Command } from './Command.tsx';

/** How one sees that a step worked, with a field for what was seen. */
function Check({ item, name }: { readonly item: PlanItem; readonly name: string }): ReactNode {
  const id = useId();
  const store = useAppStore();
  const seen = useApp((state) => selectTicked(state).seen[item.id] ?? '');
  const { check } = item;
  if (check === undefined) return null;
  return (
    <div className="step-check">
      <p className="check-name">
        <strong>Check</strong>
        {check.place === undefined ? null : <span className="place"> {check.place}</span>}
      </p>
      <Command text={check.command} name={`check of ${name}`} />
      <dl>
        <div>
          <dt>Good</dt>
          <dd>
            <Coded text={check.good} />
          </dd>
        </div>
        <div>
          <dt>Bad</dt>
          <dd>
            <Coded text={check.bad} />
          </dd>
        </div>
        <div className="seen-place">
          <dt>
            <label htmlFor={id}>
              Seen<span className="unseen"> in {name}</span>
            </label>
          </dt>
          <dd className="seen">
            <input
              id={id}
              value={seen}
              autoComplete="off"
              onChange={(event) => typeSeen(store, item.id, event.target.value)}
            />
            <span className="seen-text" aria-hidden="true">
              {seen}
            </span>
          </dd>
        </div>
      </dl>
    </div>
  );
}

/** One step: ticked once it is done, opened for what to type. */
export function StepRow({ item }: { readonly item: PlanItem }): ReactNode {
  const store = useAppStore();
  const done = useApp((state) => selectTicked(state).done.includes(item.id));
  const name = `step ${item.number}`;
  return (
    <li className="step" id={`plan-step-${item.number}`} data-effect={item.effect}>
      <input
        type="checkbox"
        className="tick"
        aria-label={`Step ${item.number} done`}
        checked={done}
        onChange={(event) => tick(store, item.id, event.target.checked)}
      />
      <details>
        <summary>
          <span className="n">{item.number}</span>
          <span className="ttl">{item.title}</span>
          <span className="place">{item.place}</span>
          {item.effect === undefined || item.effect === 'reads' ? null : (
            <span className="tag">{effectName(item.effect)}</span>
          )}
        </summary>
        <div className="step-body">
          <p>
            <Coded text={item.says} /> <SourceMarks places={item.cited ?? []} />
          </p>
          {item.why === undefined ? null : (
            <p className="why">
              Why: <Coded text={item.why} />
            </p>
          )}
          {item.command === undefined ? null : <Command text={item.command} name={`command of ${name}`} />}
          <Check item={item} name={name} />
        </div>
      </details>
    </li>
  );
}
