import type { ReactNode } from 'react';

/** A column of a grid. */
export interface GridColumn {
  readonly id: string;
  readonly label: string;
  /** Offers a choice of the column's values, with counts. */
  readonly choice?: boolean;
  /** Not shown until asked for. */
  readonly hidden?: boolean;
  /** For files and the search alone: nobody reads it in a cell. */
  readonly file?: boolean;
  /** Tells a row over the editions: shown and offered with “Show releases”. */
  readonly times?: boolean;
}

/** A row of a grid: text for search, sorting and files; what is shown may be richer. */
export interface GridRow {
  readonly id: string;
  /** What tells the row from the others; the first column where it is absent. */
  readonly name?: string;
  /** Whether it bears on the picks at hand. */
  readonly applies: boolean;
  readonly text: Readonly<Record<string, string>>;
  /** Several values of one cell, where the column's choice should know them one by one. */
  readonly values?: Readonly<Record<string, readonly string[]>>;
  /** Sorts before the text does: verdicts sort best first. */
  readonly order?: Readonly<Record<string, number>>;
  readonly show?: Readonly<Record<string, ReactNode>>;
  /** What an opened row tells. */
  readonly detail?: ReactNode;
  /** Further words under which it is found. */
  readonly search?: string;
}

/** The values that a column's choice tells apart in a row. */
export function valuesOf(row: GridRow, column: string): readonly string[] {
  return row.values?.[column] ?? [row.text[column] ?? ''];
}

/** Rows and columns as CSV (RFC 4180), with a heading line. */
export function csvOf(columns: readonly GridColumn[], rows: readonly GridRow[]): string {
  const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = [
    columns.map(({ label }) => label),
    ...rows.map((row) => columns.map(({ id }) => row.text[id] ?? '')),
  ];
  return `${lines.map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}
