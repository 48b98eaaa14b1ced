import { type ReactNode, useEffect } from 'react';
import type { Plan, PlanPart } from '../../plan/types.ts';
import { browserStorage } from '../../store/connect/storage.ts';
import { useApp, useAppStore } from '../../store/connect/context.tsx';
import { clearTicks, openTicks, selectTicked } from '../../store/state/ticks.ts';
import { partName } from '../../words/planner.ts';
import { PartNotes } from './PartNotes.tsx';
import { Lines, SectionFrame } from './Section.tsx';
import { Steps } from './Steps.tsx';
import { partId } from './ids.ts';

/** How many steps are done; with the runbook, a way to begin again with all of the plan. */
function Progress({ ids, clears }: { readonly ids: readonly string[]; readonly clears: boolean }): ReactNode {
  const store = useAppStore();
  useEffect(() => openTicks(store, browserStorage()), [store]);
  const { done, seen } = useApp(selectTicked);
  const count = done.filter((id) => ids.includes(id)).length;
  return (
    <p className="progress">
      <span className="count">
        {ids.length} {ids.length === 1 ? 'step' : 'steps'}, {count} done
      </span>
      {!clears || (done.length === 0 && Object.keys(seen).length === 0) ? null : (
        <button type="button" className="link" onClick={() => clearTicks(store)}>
          Clear ticks
        </button>
      )}
    </p>
  );
}

/** Steps for whoever sits at the console: the runbook, or the way back. */
export function StepsPart({
  plan,
  part,
  isPrinted,
}: {
  readonly plan: Plan;
  readonly part: PlanPart;
  readonly isPrinted: boolean;
}): ReactNode {
  const sections = plan.sections.filter((section) => section.part === part);
  const ids = sections.flatMap(({ items }) =>
    items.filter(({ kind }) => kind === 'step').map(({ id }) => id),
  );
  if (sections.length === 0) return null;
  const heading = `${partId(part)}-heading`;
  // One list for the console, at its end.
  const isLast = part === 'backout' || plan.sections.every((section) => section.part !== 'backout');
  return (
    <section
      id={partId(part)}
      className={`plan-part steps-part card ${part}-part`}
      aria-labelledby={heading}
      data-printed={isPrinted}
    >
      <header>
        <h3 id={heading}>{partName(part)}</h3>
        {ids.length === 0 ? null : <Progress ids={ids} clears={part === 'runbook'} />}
      </header>
      <p className="at-console">
        {plan.title} · {plan.edition.label}
      </p>
      {sections.map((section) =>
        section.id === 'stop' ? (
          <SectionFrame key={section.id} section={section}>
            <Lines items={section.items} />
          </SectionFrame>
        ) : (
          <Steps key={section.id} section={section} />
        ),
      )}
      {isLast ? <PartNotes parts=".steps-part" /> : null}
    </section>
  );
}
