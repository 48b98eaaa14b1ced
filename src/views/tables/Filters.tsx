import { type ReactNode, useId, useState } from 'react';
import { filtersName } from '../../words/grids.ts';

/** A list of boxes to tick. */
interface Choice {
  readonly id: string;
  readonly legend: string;
  readonly options: readonly {
    readonly value: string;
    readonly checked: boolean;
    /** How many rows, the other filters applied, have it. */
    readonly count?: number;
  }[];
  readonly onToggle: (value: string) => void;
}

interface Props {
  readonly choices: readonly Choice[];
  /** How many of the choices filter rows. */
  readonly set: number;
  /** What else stands in the fold. */
  readonly children: ReactNode;
}

/** All filters of a grid but the search, behind one button. They push the rows down, so that nothing lies over them. */
export function Filters({ choices, set, children }: Props): ReactNode {
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="grid-filters"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {filtersName(set)}
      </button>
      <div className="grid-choices" id={id} hidden={!open}>
        {open
          ? choices.map(({ id: choice, legend, options, onToggle }) => (
              <fieldset key={choice}>
                <legend>{legend}</legend>
                {options.map(({ value, checked, count }) => (
                  <label className="check" key={value}>
                    <input type="checkbox" checked={checked} onChange={() => onToggle(value)} />
                    <span>
                      {value} {count === undefined ? null : <span className="count">({count})</span>}
                    </span>
                  </label>
                ))}
              </fieldset>
            ))
          : null}
        {open ? children : null}
      </div>
    </>
  );
}
