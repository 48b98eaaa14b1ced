import type { ReactNode } from 'react';
import type { JudgedPreset } from '../../engine/comparePresets.ts';
import type { LinkComparison } from '../../store/select/comparison.ts';
import { markOf } from '../../words/outlook.ts';
import { nextToEachOther, type SideAnswer, type SideLine } from '../../words/nextToEachOther.ts';
import { ReleaseMarks } from '../parts/SourceMarks.tsx';
import { VerdictWord } from '../parts/VerdictMark.tsx';

function Lines({
  side,
  lines,
}: {
  readonly side: JudgedPreset;
  readonly lines: readonly SideLine[];
}): ReactNode {
  if (lines.length === 0) return 'nothing else';
  return (
    <ul className="because">
      {lines.map(({ says, from }) => (
        <li key={says}>
          {says}
          <ReleaseMarks edition={side.atlas.edition} ids={from} />
        </li>
      ))}
    </ul>
  );
}

function Answer({ answer }: { readonly answer: SideAnswer }): ReactNode {
  return (
    <>
      <strong>{answer.heading}</strong>
      {answer.outlook === null ? null : <VerdictWord verdict={markOf(answer.outlook)} word={answer.state} />}
    </>
  );
}

/** The page and the link next to each other: the answer, what must hold, what to do first, the limits; of both told once. */
export function NextToEachOther({ comparison }: { readonly comparison: LinkComparison }): ReactNode {
  const { here, there } = comparison;
  const told = nextToEachOther(here, there);
  return (
    <table className="compared next-to">
      <caption>Next to each other</caption>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">On this page, {here.atlas.edition.entry.label}</th>
          <th scope="col">In the link, {there.atlas.edition.entry.label}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">Answer</th>
          <td data-label="On this page">
            <Answer answer={told.here} />
          </td>
          <td data-label="In the link">
            <Answer answer={told.there} />
          </td>
        </tr>
        {told.rows.flatMap((row) => [
          row.here.length + row.there.length === 0 ? null : (
            <tr key={row.id} data-row={row.id}>
              <th scope="row">{row.name}</th>
              <td data-label="On this page">
                <Lines side={here} lines={row.here} />
              </td>
              <td data-label="In the link">
                <Lines side={there} lines={row.there} />
              </td>
            </tr>
          ),
          row.both.length === 0 ? null : (
            <tr key={`${row.id} both`} className="on-both" data-row={row.id}>
              <th scope="row">{row.name}, on both sides</th>
              <td colSpan={2}>
                <Lines side={here} lines={row.both} />
              </td>
            </tr>
          ),
        ])}
      </tbody>
    </table>
  );
}
