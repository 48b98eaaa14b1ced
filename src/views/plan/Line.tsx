import type { ReactNode } from 'react';
import type { PlanItem } from '../../plan/types.ts';
import { Coded } from '../parts/Coded.tsx';
import { SourceMarks } from '../parts/SourceMarks.tsx';

const BOX_WORDS = { done: 'done', accepted: 'accepted by' } as const;

/** An empty box, to be filled on paper. */
export function Box({ box }: { readonly box: PlanItem['box'] }): ReactNode {
  if (box === undefined) return null;
  return <span className={`box box-${box}`} role="img" aria-label={`empty box: ${BOX_WORDS[box]}`} />;
}

/** What a line says, after its name, with its sources. */
export function Said({ item }: { readonly item: PlanItem }): ReactNode {
  const { kind, steps = [] } = item;
  const name = steps.length > 0 ? `Steps ${steps.join(', ')}` : item.lead;
  const typed = kind === 'note' || kind === 'own-reason';
  return (
    <>
      {name === undefined ? null : <strong>{name}: </strong>}
      {typed ? item.says : <Coded text={item.says} />}
      {item.by === undefined ? null : <span className="hint"> Who can tell: {item.by}.</span>}{' '}
      <SourceMarks places={item.cited ?? []} />
    </>
  );
}

/** One line of a list. */
export function Line({ item }: { readonly item: PlanItem }): ReactNode {
  return (
    <li className={item.box === undefined ? undefined : 'boxed'}>
      <Box box={item.box} />
      <div>
        <Said item={item} />
        {item.url === undefined ? null : (
          <a href={item.url} className="written-out" rel="noreferrer">
            {item.url}
          </a>
        )}
        {item.more === undefined || item.more.length === 0 ? null : (
          <ul className="more">
            {item.more.map((text) => (
              <li key={text}>
                <Coded text={text} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </li>
  );
}

/** Neighbouring items with the same heading, together. */
export function grouped(
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
