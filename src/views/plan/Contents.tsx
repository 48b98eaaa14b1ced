import type { ReactNode } from 'react';
import type { Plan, PlanItem, PlanSection } from '../../plan/types.ts';
import { partName } from '../../words/planner.ts';
import { grouped } from './Line.tsx';
import { partId, sectionId } from './ids.ts';

interface Entry {
  readonly name: string;
  readonly to: string;
  readonly count: string;
}

/** The first and the last number of some steps: `1–5`. */
function range(items: readonly PlanItem[]): string {
  const numbers = items.flatMap(({ kind, number }) => (kind === 'step' ? (number ?? []) : []));
  const [first = '', last = first] = [numbers[0], numbers.at(-1)];
  return first === last ? first : `${first}–${last}`;
}

function entriesOf({ id, heading, items }: PlanSection): readonly Entry[] {
  if (id !== 'steps') {
    const count = id === 'back-out' ? range(items) : String(items.length);
    return [{ name: heading, to: sectionId(id), count }];
  }
  return grouped(items).flatMap(({ group, items: steps }) => {
    const [first] = steps.filter(({ kind }) => kind === 'step');
    return group === '' || first === undefined
      ? []
      : [{ name: group, to: `plan-step-${first.number}`, count: range(steps) }];
  });
}

/** Goes to a place on the plan without changing the address, which holds the answers. */
function goTo(id: string): void {
  const target = document.getElementById(id);
  target?.scrollIntoView({ block: 'start' });
  const focused = target?.closest<HTMLElement>('details')?.querySelector('summary') ?? target;
  if (focused === null || focused === undefined) return;
  if (focused.tabIndex < 0) focused.tabIndex = -1;
  focused.focus({ preventScroll: true });
}

/** The contents of the plan, beside it. */
export function Contents({ plan }: { readonly plan: Plan }): ReactNode {
  return (
    <nav className="plan-contents" aria-label="Contents of the plan">
      {[...new Set(plan.sections.map(({ part }) => part))].map((part) => {
        const sections = plan.sections.filter((section) => section.part === part);
        const entries = sections.flatMap(entriesOf);
        return (
          <div key={part}>
            <button type="button" className="part" onClick={() => goTo(partId(part))}>
              {partName(part)}
            </button>
            {part === 'appendix' ? null : (
              <ol>
                {entries.map(({ name, to, count }) => (
                  <li key={to}>
                    <button type="button" onClick={() => goTo(to)}>
                      {name}
                      <span aria-hidden="true">{count}</span>
                    </button>
                  </li>
                ))}
              </ol>
            )}
          </div>
        );
      })}
    </nav>
  );
}
