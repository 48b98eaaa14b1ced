import type { ReactNode } from 'react';
import type { PlanItem, PlanSection } from '../../plan/types.ts';
import { SourceMarks } from '../parts/SourceMarks.tsx';
import { Coded } from '../parts/Coded.tsx';

/** A command, with what the reader has to fill set apart. */
function Command({ text }: { readonly text: string }): ReactNode {
  return (
    <pre className="command">
      <code>
        {text
          .split(/(<[a-z][^<>\n]*>)/)
          .map((part, index) => (index % 2 === 1 ? <mark key={index}>{part}</mark> : part))}
      </code>
    </pre>
  );
}

/** What is typed in a step, and how one sees that it worked. */
function Carried({ item: { command, check } }: { readonly item: PlanItem }): ReactNode {
  return (
    <>
      {command === undefined ? null : <Command text={command} />}
      {check === undefined ? null : (
        <div className="step-check">
          <p>
            <strong>Check</strong>
            {check.place === undefined ? null : ` (${check.place})`}
          </p>
          <Command text={check.command} />
          <dl>
            <dt>Good</dt>
            <dd>
              <Coded text={check.good} />
            </dd>
            <dt>Bad</dt>
            <dd>
              <Coded text={check.bad} />
            </dd>
            <dt>Seen</dt>
            <dd className="seen" />
          </dl>
        </div>
      )}
    </>
  );
}

const BOX_WORDS = { done: 'done', accepted: 'accepted by' } as const;

function Item({ item }: { readonly item: PlanItem }): ReactNode {
  return (
    <>
      {item.box === undefined ? null : (
        <span className={`box box-${item.box}`} role="img" aria-label={`empty box: ${BOX_WORDS[item.box]}`} />
      )}
      <div>
        {item.lead === undefined ? null : <strong>{item.lead}: </strong>}
        {item.kind === 'note' ? item.says : <Coded text={item.says} />}{' '}
        <SourceMarks places={item.cited ?? []} />
        {item.url === undefined ? null : (
          <a href={item.url} className="written-out" rel="noreferrer">
            {item.url}
          </a>
        )}
        {item.place === undefined ? null : <p className="place">Where: {item.place}</p>}
        {item.more === undefined ? null : (
          <ul className="more">
            {item.more.map((text) => (
              <li key={text}>
                <Coded text={text} />
              </li>
            ))}
          </ul>
        )}
        <Carried item={item} />
      </div>
    </>
  );
}

function ContextTable({ section }: { readonly section: PlanSection }): ReactNode {
  return (
    <table className="context">
      <caption className="unseen">Context of the decision</caption>
      <thead className="unseen">
        <tr>
          <th scope="col">Question</th>
          <th scope="col">Answer</th>
        </tr>
      </thead>
      <tbody>
        {section.items.map((item) => (
          <tr key={item.id}>
            <th scope="row">{item.lead}</th>
            <td>{item.says}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function SignOff({ section }: { readonly section: PlanSection }): ReactNode {
  return (
    <div className="sign-off">
      {section.items.map((item) => (
        <div key={item.id} className="sign">
          <span>{item.says}</span>
          <span className="line" />
        </div>
      ))}
    </div>
  );
}

/** Neighbouring items with the same heading, together. */
function grouped(
  items: readonly PlanItem[],
): readonly { readonly group: string; readonly items: readonly PlanItem[] }[] {
  const groups: { group: string; items: PlanItem[] }[] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last !== undefined && last.group === (item.group ?? '')) last.items.push(item);
    else groups.push({ group: item.group ?? '', items: [item] });
  }
  return groups;
}

function Body({ section }: { readonly section: PlanSection }): ReactNode {
  if (section.id === 'context') return <ContextTable section={section} />;
  if (section.id === 'sign-off') return <SignOff section={section} />;
  const List = section.id === 'steps' ? 'ol' : 'ul';
  return grouped(section.items).map(({ group, items }) => (
    <div key={group} className="plan-group">
      {group === '' ? null : <h4>{group}</h4>}
      <List className="plan-items">
        {items.map((item) => (
          <li key={item.id} id={`plan-${section.id}-${item.id}`}>
            <Item item={item} />
          </li>
        ))}
      </List>
    </div>
  ));
}

/** The plan's sections in order. */
export function PlanSections({ sections }: { readonly sections: readonly PlanSection[] }): ReactNode {
  return sections.map((section) => (
    <section
      key={section.id}
      className={`plan-section plan-${section.id}`}
      aria-labelledby={`plan-${section.id}`}
    >
      <h3 id={`plan-${section.id}`}>{section.heading}</h3>
      {section.intro === undefined ? null : <p className="intro">{section.intro}</p>}
      <Body section={section} />
    </section>
  ));
}
