/** Remembers the last result of a pure function, as long as its arguments stay the same values. */
export function memoLast<A extends readonly unknown[], R>(work: (...args: A) => R): (...args: A) => R {
  let last: { readonly args: A; readonly result: R } | undefined;
  return (...args) => {
    if (last?.args.every((value, index) => Object.is(value, args[index])) !== true)
      last = { args, result: work(...args) };
    return last.result;
  };
}
