/** How long one run of something takes, in milliseconds. */
export interface Timing {
  readonly runs: number;
  readonly median: number;
  readonly p10: number;
  readonly p90: number;
}

const WARM_UP_MS = 300;
const MEASURE_MS = 700;
const FEWEST_RUNS = 5;
const MOST_RUNS = 5000;

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** Runs the work on one input after the other, first to warm up, then under the clock. */
export function measure<T>(inputs: readonly T[], work: (input: T) => unknown): Timing {
  if (inputs.length === 0) throw new Error('There is nothing to measure: give at least one input.');
  const times: number[] = [];
  let start = performance.now();
  let warm = false;
  for (let run = 0; times.length < MOST_RUNS; run += 1) {
    const before = performance.now();
    if (warm && times.length >= FEWEST_RUNS && before - start > MEASURE_MS) break;
    work(inputs[run % inputs.length] as T);
    const after = performance.now();
    if (warm) times.push(after - before);
    else if (after - start > WARM_UP_MS) {
      warm = true;
      start = after;
    }
  }
  times.sort((a, b) => a - b);
  return {
    runs: times.length,
    median: quantile(times, 0.5),
    p10: quantile(times, 0.1),
    p90: quantile(times, 0.9),
  };
}
