import '../../styles/plan.css';
import { type ReactNode, useRef, useState } from 'react';
import { linkOf } from '../../store/connect/address.ts';
import { useApp } from '../../store/connect/context.tsx';
import { selectPlan } from '../../store/select/plan.ts';
import { partName } from '../../words/planner.ts';
import { CopyButton } from '../parts/CopyButton.tsx';
import { AppendixPart } from './AppendixPart.tsx';
import { Contents } from './Contents.tsx';
import { DecisionPart } from './DecisionPart.tsx';
import { StepsPart } from './RunbookPart.tsx';
import { YourWords } from './YourWords.tsx';
import { useUnfoldedOnPaper } from './unfold.ts';

/** What is printed; the way back goes with the runbook. */
const CHOICES = ['decision', 'runbook', 'appendix'] as const;
type Choice = (typeof CHOICES)[number];

/** The plan in its parts: for the board, for the console, for whoever checks; on screen as it will stand on paper. */
export function PlanView(): ReactNode {
  const plan = useApp(selectPlan);
  const link = linkOf(useApp((state) => state.preset));
  const [printed, setPrinted] = useState<readonly Choice[]>(['decision', 'runbook']);
  const whole = useRef<HTMLDivElement>(null);
  useUnfoldedOnPaper(whole);
  const is = (choice: Choice): boolean => printed.includes(choice);
  return (
    <div className="plan-place" ref={whole}>
      <Contents plan={plan} />
      <section className="plan" aria-label="Plan">
        <DecisionPart plan={plan} link={link} isPrinted={is('decision')}>
          <div className="acts">
            <button type="button" className="primary" onClick={() => window.print()}>
              Print plan
            </button>
            <fieldset className="print-choice">
              <legend className="unseen">What is printed</legend>
              {CHOICES.map((choice) => (
                <label key={choice}>
                  <input
                    type="checkbox"
                    checked={is(choice)}
                    onChange={(event) =>
                      setPrinted(CHOICES.filter((one) => (one === choice ? event.target.checked : is(one))))
                    }
                  />
                  {partName(choice)}
                </label>
              ))}
            </fieldset>
            <CopyButton name="Copy link" text={() => link} />
          </div>
        </DecisionPart>
        <YourWords link={link} />
        <StepsPart plan={plan} part="runbook" isPrinted={is('runbook')} />
        <StepsPart plan={plan} part="backout" isPrinted={is('runbook')} />
        <AppendixPart plan={plan} isPrinted={is('appendix')} />
      </section>
    </div>
  );
}
