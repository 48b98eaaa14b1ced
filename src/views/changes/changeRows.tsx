import type { ReactNode } from 'react';
import type { EditionChange, Side } from '../../engine/compare.ts';
import { rankOf } from '../../engine/verdict.ts';
import type { Edition } from '../../facts/types.ts';
import type { ChangeGroup } from '../../words/changeGroups.ts';
import { absenceSays, changeName, sideSays } from '../../words/changes.ts';
import { citationName, citationsOf } from '../../words/names.ts';
import { textSays } from '../../words/plain.ts';
import { ReleaseMarks } from '../parts/SourceMarks.tsx';
import { VerdictWord } from '../parts/VerdictMark.tsx';
import type { GridColumn, GridRow } from '../tables/rows.ts';

/** The columns of what changes between two editions. */
export function changeColumns(older: Edition, newer: Edition): readonly GridColumn[] {
  return [
    { id: 'what', label: 'What' },
    { id: 'kind', label: 'Kind', choice: true },
    { id: 'before', label: `In ${older.entry.label}`, choice: true },
    { id: 'after', label: `In ${newer.entry.label}`, choice: true },
    { id: 'source', label: 'Sources', hidden: true },
  ];
}

function sourcesOf(edition: Edition, side: Side): readonly string[] {
  return [...new Set(citationsOf(edition, side.from).map(({ citation }) => citationName(edition, citation)))];
}

/** What a side says, in sentences: its facts, or that it knows nothing of the thing. */
function saidOn(older: Edition, newer: Edition, change: EditionChange, side: Side): string {
  const edition = side === change.after ? newer : older;
  return [...side.says.map((text) => textSays(edition, text)), absenceSays(older, newer, change, side)].join(
    ' ',
  );
}

interface SideProps {
  readonly older: Edition;
  readonly newer: Edition;
  readonly change: EditionChange;
  readonly side: Side;
}

/** One side of one change: its word, what the edition says, and where. */
function Told({ older, newer, change, side }: SideProps): ReactNode {
  const edition = side === change.after ? newer : older;
  return (
    <li>
      <b>{edition.entry.label}:</b> {sideSays(edition, change, side)}. {saidOn(older, newer, change, side)}
      <ReleaseMarks edition={edition} ids={side.from} />
    </li>
  );
}

/** Every change that a row stands for, both sides each. */
function Detail({
  older,
  newer,
  group,
}: Pick<SideProps, 'older' | 'newer'> & { readonly group: ChangeGroup }): ReactNode {
  return (
    <ul className="told">
      {group.changes.map((change) => (
        <li key={`${change.kind} ${change.id}`}>
          <b>{changeName(older, newer, change)}</b>
          <ul>
            <Told older={older} newer={newer} change={change} side={change.before} />
            <Told older={older} newer={newer} change={change} side={change.after} />
          </ul>
        </li>
      ))}
    </ul>
  );
}

function cell(group: ChangeGroup, side: 'before' | 'after'): ReactNode {
  const [first] = group.changes;
  const best = first?.[side].best ?? null;
  const plain = first === undefined || ['limitation', 'requirement', 'k8s'].includes(first.kind);
  return best === null || plain ? group[side] : <VerdictWord verdict={best} word={group[side]} />;
}

/** A group of changes as a row; all that it stands for is told below it, is searched, and goes into the files. */
export function changeRow(older: Edition, newer: Edition, group: ChangeGroup): GridRow {
  const [first] = group.changes;
  const rank = (side: 'before' | 'after'): number => {
    const best = first?.[side].best ?? null;
    return best === null ? 9 : rankOf(best);
  };
  const sources = group.changes.flatMap(({ before, after }) => [
    ...sourcesOf(older, before),
    ...sourcesOf(newer, after),
  ]);
  return {
    id: group.id,
    name: `${group.name} (${group.kind})`,
    applies: first?.kind === 'pair',
    text: {
      what: group.name,
      kind: group.kind,
      before: group.before,
      after: group.after,
      source: [...new Set(sources)].join('; '),
    },
    order: { before: rank('before'), after: rank('after') },
    show: { before: cell(group, 'before'), after: cell(group, 'after') },
    search: group.changes
      .map((change) =>
        [
          changeName(older, newer, change),
          saidOn(older, newer, change, change.before),
          saidOn(older, newer, change, change.after),
        ].join(' '),
      )
      .join(' '),
    detail: <Detail older={older} newer={newer} group={group} />,
  };
}
