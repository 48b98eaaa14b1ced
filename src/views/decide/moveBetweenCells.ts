const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Arrow keys move from cell to cell of a table of buttons. */
export function moveBetweenCells(event: KeyboardEvent): void {
  const step = STEPS[event.key];
  const from = event.target as HTMLElement;
  const rows = from.closest('table')?.rows;
  if (step === undefined || rows === undefined || !from.matches('.cell')) return;
  const grid = [...rows]
    .map((row) => [...row.querySelectorAll<HTMLElement>('.cell')])
    .filter((cells) => cells.length > 0);
  const row = grid.findIndex((cells) => cells.includes(from));
  const column = grid[row]?.indexOf(from) ?? 0;
  const next = grid[row + step[0]]?.[column + step[1]];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
