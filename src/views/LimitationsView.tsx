import { type ReactNode, useMemo } from 'react';
import type { Ruling } from '../engine/explain.ts';
import { isAcceptable } from '../engine/verdict.ts';
import type { Edition, Limitation } from '../facts/types.ts';
import { selectEdition, selectRulings } from '../store/derived.ts';
import { useApp } from '../store/context.tsx';
import { combinationName, optionName } from '../words/names.ts';
import { Cited } from './Cited.tsx';
import { Grid } from './grid/Grid.tsx';
import type { GridColumn, GridRow } from './grid/rows.ts';

const COLUMNS: readonly GridColumn[] = [
  { id: 'feature', label: 'Feature' },
  { id: 'short', label: 'What holds on Windows' },
  { id: 'goes', label: 'Goes with', choice: true },
  { id: 'way', label: 'Way around', choice: true },
  { id: 'id', label: 'Fact', hidden: true },
  { id: 'section', label: 'Source', hidden: true },
];

/** Whether a way around is stated by the source, only advised by us, or neither. */
function wayOf({ workarounds }: Limitation): string {
  if (workarounds.some(({ by }) => by === 'source')) return 'stated';
  return workarounds.length > 0 ? 'our advice' : 'none stated';
}

function Told({ limitation }: { readonly limitation: Limitation }): ReactNode {
  return (
    <div className="told">
      <p>
        {limitation.says} <Cited places={[{ citation: limitation.citation, facts: [limitation.id] }]} />
      </p>
      {limitation.remark === undefined ? null : <p>{limitation.remark}</p>}
      <p>{limitation.bears}</p>
      <ul>
        {limitation.workarounds.length === 0 ? <li>Way around: none stated.</li> : null}
        {limitation.workarounds.map(({ id, says, price }) => (
          <li key={id}>
            {says} {price === undefined ? null : <strong>Price: {price}</strong>}
          </li>
        ))}
      </ul>
    </div>
  );
}

function row(edition: Edition, limitation: Limitation, rulings: readonly Ruling[]): GridRow {
  const having = rulings.filter((ruling) =>
    ruling.limitations.some((one) => one.limitation.id === limitation.id),
  );
  const options = [...new Set(having.map(({ combination }) => optionName(edition, combination.networking)))];
  const whole = options.length === edition.options.length;
  return {
    id: limitation.id,
    applies: having.some((ruling) => ruling.agrees && isAcceptable(ruling.best)),
    text: {
      feature: limitation.feature,
      short: limitation.short,
      goes: whole ? 'every option' : options.join(', '),
      way: wayOf(limitation),
      id: limitation.id,
      section: limitation.citation.section,
    },
    values: { goes: options },
    search: [
      limitation.says,
      limitation.remark ?? '',
      ...limitation.workarounds.map(({ says, price }) => `${says} ${price ?? ''}`),
      ...having.map(({ combination }) => combinationName(edition, combination)),
    ].join(' '),
    detail: <Told limitation={limitation} />,
  };
}

/** All limitations on Windows, with the ways around them. */
export function LimitationsView(): ReactNode {
  const edition = useApp(selectEdition);
  const rulings = useApp(selectRulings);
  const rows = useMemo(
    () => edition.limitations.map((limitation) => row(edition, limitation, rulings)),
    [edition, rulings],
  );
  return (
    <>
      <h2>Limitations on Windows</h2>
      <p className="lead">
        A limitation is a note on what works less well. It rules a pair out only where you must have what it
        forbids.
      </p>
      <Grid caption="Limitations on Windows" columns={COLUMNS} rows={rows} unit="limitations" />
    </>
  );
}
