/** A source of numbers that look random and are the same on every run. */
export interface Random {
  /** From 0 up to, but not including, 1. */
  next(): number;
  /** One of a list. */
  one<T>(items: readonly T[]): T;
  /** So many of a list, each once, in the list's order. */
  some<T>(items: readonly T[], count: number): readonly T[];
}

/** Numbers from a seed (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed;
  function next(): number {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  return {
    next,
    one(items) {
      const item = items[Math.floor(next() * items.length)];
      if (item === undefined) throw new Error('There is nothing to choose from.');
      return item;
    },
    some(items, count) {
      const marked = items.map((item, index) => ({ item, index, mark: next() }));
      return marked
        .sort((a, b) => a.mark - b.mark)
        .slice(0, count)
        .sort((a, b) => a.index - b.index)
        .map(({ item }) => item);
    },
  };
}
