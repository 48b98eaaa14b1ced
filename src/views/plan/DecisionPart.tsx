import type { ReactNode } from 'react';
import type { Plan, PlanItem, PlanSection } from '../../plan/types.ts';
import { useApp } from '../../store/connect/context.tsx';
import { today } from '../../store/connect/today.ts';
import { selectRevisit } from '../../store/select/plan.ts';
import { selectEdition, selectPicks } from '../../store/select/edition.ts';
import { placeSays } from '../../words/answer.ts';
import { verdictName } from '../../words/names.ts';
import type { MarkId } from '../../words/outlook.ts';
import { unansweredSays } from '../../words/planner.ts';
import { SourceMarks } from '../parts/SourceMarks.tsx';
import { VerdictWord } from '../parts/VerdictMark.tsx';
import { Box, grouped, Line, Said } from './Line.tsx';
import { PartNotes } from './PartNotes.tsx';
import { QrCode } from './QrCode.tsx';
import { FoldedFrame, Lines, Section, SectionFrame } from './Section.tsx';
import { partId } from './ids.ts';

/** The mark of a state: what hangs on open answers is drawn as such. */
function markOf({ gives, hangs }: PlanItem): MarkId | 'none' {
  return hangs === true ? 'if' : (gives ?? 'none');
}

/** The mark of the answer: open questions are drawn as on the answer's card. */
function markIn({ sections }: Plan): MarkId | 'none' {
  const state = sections.find(({ id }) => id === 'decision')?.items.find(({ kind }) => kind === 'state');
  return state === undefined ? 'none' : markOf(state);
}

/** The answer in large type, its state, and what it means on either side. */
function Answer({
  section,
  mark,
}: {
  readonly section: PlanSection;
  readonly mark: MarkId | 'none';
}): ReactNode {
  const [first, ...rest] = section.items;
  const state = rest.find(({ kind }) => kind === 'state');
  const sides = rest.filter(({ kind }) => kind === 'decision');
  const others = rest.filter(({ kind }) => kind !== 'state' && kind !== 'decision');
  return (
    <SectionFrame section={section}>
      <p className="answer">{first?.says}</p>
      {state === undefined || mark === 'none' ? null : (
        <p className="state">
          <VerdictWord verdict={mark} word={state.says.replace(/\.$/u, '')} />
        </p>
      )}
      {sides.length === 0 ? null : (
        <p className="sides">
          {sides.map(({ id, lead, says }) => (
            <span key={id}>
              {lead}: {says}{' '}
            </span>
          ))}
        </p>
      )}
      {others.length === 0 ? null : (
        <ul className="plan-items">
          {others.map((item) => (
            <Line key={item.id} item={item} />
          ))}
        </ul>
      )}
    </SectionFrame>
  );
}

/** The state of an alternative; what open answers can make worse is supported only if they hold. */
function State({ item }: { readonly item: PlanItem }): ReactNode {
  const mark = markOf(item);
  if (mark === 'none' || item.gives === undefined) return null;
  return <VerdictWord verdict={mark} word={`${verdictName(item.gives)}${mark === 'if' ? ' if' : ''}`} />;
}

function Alternatives({ section }: { readonly section: PlanSection }): ReactNode {
  return (
    <SectionFrame section={section}>
      <table className="alternatives">
        <thead className="unseen">
          <tr>
            <th scope="col">Combination</th>
            <th scope="col">State</th>
            <th scope="col">Why</th>
          </tr>
        </thead>
        <tbody>
          {section.items.map((item) => (
            <tr key={item.id}>
              <th scope="row">{item.lead}</th>
              <td>
                <State item={item} />
              </td>
              <td>
                {item.why ?? item.says} <SourceMarks places={item.cited ?? []} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </SectionFrame>
  );
}

/** Short lines of one group, one after the other with a box each. */
function Short({ items }: { readonly items: readonly PlanItem[] }): ReactNode {
  return (
    <ul className="short-items">
      {items.map((item) => (
        <li key={item.id}>
          <Box box={item.box} />
          <span>
            <Said item={item} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Limits({ section }: { readonly section: PlanSection }): ReactNode {
  return (
    <FoldedFrame section={section}>
      {grouped(section.items).map(({ group, items }) => (
        <div key={group} className="plan-group">
          {group === '' ? null : <h5>{group}</h5>}
          <Short items={items} />
        </div>
      ))}
    </FoldedFrame>
  );
}

function Context({ section }: { readonly section: PlanSection }): ReactNode {
  const told = section.items.filter(({ kind }) => kind !== 'unanswered');
  const open = section.items.filter(({ kind }) => kind === 'unanswered');
  return (
    <FoldedFrame section={section} count={told.length - 1}>
      <dl className="context">
        {told.map((item) => (
          <div key={item.id}>
            <dt>{item.lead}</dt>
            <dd>{item.says}</dd>
          </div>
        ))}
      </dl>
      {open.length === 0 ? null : (
        <p className="hint">{unansweredSays(open.map(({ lead = '', says }) => ({ lead, says })))}</p>
      )}
    </FoldedFrame>
  );
}

function SignOff({ section }: { readonly section: PlanSection }): ReactNode {
  return (
    <SectionFrame section={section}>
      <div className="sign-off">
        {section.items.map((item) => (
          <div key={item.id} className="sign">
            <span>{item.says}</span>
            <span className="line" />
          </div>
        ))}
      </div>
    </SectionFrame>
  );
}

function Body({
  section,
  mark,
}: {
  readonly section: PlanSection;
  readonly mark: MarkId | 'none';
}): ReactNode {
  switch (section.id) {
    case 'decision':
      return <Answer section={section} mark={mark} />;
    case 'alternatives':
      return <Alternatives section={section} />;
    case 'limits':
      return <Limits section={section} />;
    case 'context':
      return <Context section={section} />;
    case 'later':
      return (
        <FoldedFrame section={section}>
          <Lines items={section.items} />
        </FoldedFrame>
      );
    case 'sign-off':
      return <SignOff section={section} />;
    default:
      return <Section section={section} />;
  }
}

/** The decision on one card: for whoever has to say yes to it. */
export function DecisionPart({
  plan,
  link,
  isPrinted,
  children,
}: {
  readonly plan: Plan;
  readonly link: string;
  readonly isPrinted: boolean;
  /** What one does with the plan. */
  readonly children: ReactNode;
}): ReactNode {
  const edition = useApp(selectEdition);
  const picks = useApp(selectPicks);
  const mark = markIn(plan);
  const sections = plan.sections.filter(({ part }) => part === 'decision');
  const top = sections.filter(({ id }) => HEAD.includes(id));
  const rest = sections.filter((section) => !top.includes(section));
  const body = (section: PlanSection): ReactNode => <Body key={section.id} section={section} mark={mark} />;
  return (
    <section
      id={partId('decision')}
      className="plan-part decision-part"
      aria-label="Decision"
      data-state={mark}
      data-printed={isPrinted}
    >
      <header className="plan-head">
        <div>
          <h2>{plan.title}</h2>
          <p className="eyebrow">
            Decision · {today()} · {placeSays(edition, picks)} · revisit by {selectRevisit(today())}
          </p>
          <p className="plan-link">
            <a href={link} className="written-out">
              {link}
            </a>
          </p>
        </div>
        <QrCode link={link} />
      </header>
      {/* Seen by its eyebrow; heard as the part that it is. */}
      <h3 className="unseen">Decision</h3>
      {top.filter(({ id }) => !GROUNDS.includes(id)).map(body)}
      <div className="grounds">{top.filter(({ id }) => GROUNDS.includes(id)).map(body)}</div>
      {children}
      {rest.filter(({ id }) => id === 'alternatives').map(body)}
      <div className="decision-columns">{rest.filter(({ id }) => COLUMNS.includes(id)).map(body)}</div>
      {rest.filter(({ id }) => id !== 'alternatives' && !COLUMNS.includes(id)).map(body)}
      <PartNotes parts=".decision-part" />
    </section>
  );
}

/** What must hold, and what speaks for it: side by side. */
const GROUNDS: readonly string[] = ['conditions', 'why'];
/** Sections of short lines, which stand in two columns. */
const COLUMNS: readonly string[] = ['impact', 'before'];
const HEAD: readonly string[] = ['open-questions', 'decision', 'conditions', 'why'];
