import type { ReactNode } from 'react';
import type { Combination } from '../../../engine/condition.ts';
import type { LineValue } from '../../../engine/sideBySide.ts';
import { useApp } from '../../../store/connect/context.tsx';
import { selectSideBySide } from '../../../store/select/sideBySide.ts';
import { cellName } from '../../../words/answer.ts';
import { lineCited, lineName, lineSays } from '../../../words/sideBySide.ts';
import { SourceMarks } from '../../parts/SourceMarks.tsx';
import { selectEdition } from '../../../store/select/edition.ts';

function Value({ name, value }: { readonly name: string; readonly value: LineValue | null }): ReactNode {
  const edition = useApp(selectEdition);
  return (
    <td data-label={name}>
      {lineSays(value)}
      <SourceMarks places={lineCited(edition, value)} />
    </td>
  );
}

/** Two combinations in at most six lines: only where they differ. */
export function SideBySide({
  own,
  other,
}: {
  readonly own: Combination;
  readonly other: Combination;
}): ReactNode {
  const edition = useApp(selectEdition);
  const lines = useApp((state) => selectSideBySide(state, own, other));
  const [mine, theirs] = [cellName(edition, own), cellName(edition, other)];
  if (lines.length === 0)
    return <p>The networking is the same: they differ in where Calico keeps its state.</p>;
  return (
    <table className="side-by-side">
      <caption className="unseen">
        {mine} and {theirs}
      </caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{mine}</th>
          <th scope="col">{theirs}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ id, own: left, other: right }) => (
          <tr key={id}>
            <th scope="row">{lineName(id)}</th>
            <Value name={mine} value={left} />
            <Value name={theirs} value={right} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}
