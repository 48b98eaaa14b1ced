import type { ReactNode, ToggleEvent } from 'react';
import type { GridColumn } from './rows.ts';

interface ChoiceProps {
  readonly label: string;
  /** How many rows, the other filters applied, have each value. */
  readonly counts: ReadonlyMap<unknown, number>;
  readonly chosen: unknown;
  readonly onChoose: (chosen: readonly string[]) => void;
  readonly onOpen?: (() => void) | undefined;
}

/** An opened list that would run over the right edge of the page hangs from the right of its button. */
function keepInside({ currentTarget }: ToggleEvent<HTMLDetailsElement>): void {
  const list = currentTarget.lastElementChild;
  list?.classList.remove('flipped');
  if (list && list.getBoundingClientRect().right > document.body.clientWidth) list.classList.add('flipped');
}

/** Offers the values of one column to choose from, each with the number of rows it would show. */
export function ChoiceFilter({ label, counts, chosen, onChoose, onOpen }: ChoiceProps): ReactNode {
  const picked: readonly string[] = Array.isArray(chosen) ? (chosen as readonly string[]) : [];
  const values = [...new Set([...counts.keys()].map(String).concat(picked))].sort();
  return (
    <details
      className="choice"
      onToggle={(event) => {
        keepInside(event);
        if (event.currentTarget.open) onOpen?.();
      }}
    >
      <summary>
        {label}
        {picked.length === 0 ? '' : `: ${picked.join(', ')}`}
      </summary>
      <fieldset>
        <legend className="unseen">{label}</legend>
        {values.map((value) => (
          <label className="check" key={value}>
            <input
              type="checkbox"
              checked={picked.includes(value)}
              onChange={() =>
                onChoose(picked.includes(value) ? picked.filter((one) => one !== value) : [...picked, value])
              }
            />
            {value} <span className="choice-count">({counts.get(value) ?? 0})</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}

interface ColumnProps {
  readonly columns: readonly GridColumn[];
  readonly isShown: (column: string) => boolean;
  readonly onToggle: (column: GridColumn) => void;
}

/** Which columns are shown; the first one names the row and stays. */
export function ColumnChoice({ columns, isShown, onToggle }: ColumnProps): ReactNode {
  return (
    <details className="choice" onToggle={keepInside}>
      <summary>Columns</summary>
      <fieldset>
        <legend className="unseen">Columns shown</legend>
        {columns.slice(1).map((column) => (
          <label className="check" key={column.id}>
            <input type="checkbox" checked={isShown(column.id)} onChange={() => onToggle(column)} />
            {column.label}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
