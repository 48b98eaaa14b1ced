/** Remembers the last result of a pure function, as long as its arguments stay the same values. */
export function memoLast<A extends readonly unknown[], R>(work: (...args: A) => R): (...args: A) => R {
  return memoFew(1, work);
}

/** Remembers the last few results of a pure function, each as long as its arguments are the same values. */
export function memoFew<A extends readonly unknown[], R>(
  most: number,
  work: (...args: A) => R,
): (...args: A) => R {
  let known: readonly { readonly args: A; readonly result: R }[] = [];
  return (...args) => {
    const found = known.find((one) => one.args.every((value, index) => Object.is(value, args[index])));
    const latest = found ?? { args, result: work(...args) };
    if (known[0] !== latest) known = [latest, ...known.filter((one) => one !== latest)].slice(0, most);
    return latest.result;
  };
}

/**
 * Remembers what a selector gave for the last state: a change asks hundreds of them, most of which begin with the same
 * question.
 */
export function perState<S extends object, R>(select: (state: S) => R): (state: S) => R {
  let last: { readonly state: S; readonly result: R } | undefined;
  return (state) => {
    if (last?.state !== state) last = { state, result: select(state) };
    return last.result;
  };
}

/**
 * Remembers a result for each last argument, as long as the other arguments are the same values: for what stands on the
 * page for many things at once.
 */
export function memoEach<A extends readonly unknown[], R>(work: (...args: A) => R): (...args: A) => R {
  const known = memoFew(2, (..._others: readonly unknown[]) => new Map<unknown, R>());
  return (...args) => {
    const results = known(...args.slice(0, -1));
    const key = args.at(-1);
    const result = results.has(key) ? (results.get(key) as R) : work(...args);
    results.set(key, result);
    return result;
  };
}
