import { describe, expect, it } from 'vitest';
import { memoEach, memoFew, memoLast } from './memo.ts';

/** A function that counts how often it really worked. */
function counted(): {
  readonly list: (a: unknown, b: unknown) => readonly unknown[];
  readonly runs: () => number;
} {
  let runs = 0;
  return {
    list: memoLast((a: unknown, b: unknown) => {
      runs += 1;
      return [a, b];
    }),
    runs: () => runs,
  };
}

describe('a remembered result', () => {
  it('is the same value as long as the arguments are the same values', () => {
    const { list, runs } = counted();
    const picks = { platform: 'aws' };
    const first = list(picks, 1);
    expect(list(picks, 1)).toBe(first);
    expect(runs()).toBe(1);
  });

  it('is worked out anew when any argument is another value', () => {
    const { list, runs } = counted();
    const picks = { platform: 'aws' };
    expect(list(picks, 1)).toEqual([picks, 1]);
    expect(list(picks, 2)).toEqual([picks, 2]);
    expect(list({ platform: 'azure' }, 2)).toEqual([{ platform: 'azure' }, 2]);
    expect(runs()).toBe(3);
  });

  it('tells objects apart by identity, not by what they hold', () => {
    const { list } = counted();
    expect(list({ platform: 'aws' }, 1)).not.toBe(list({ platform: 'aws' }, 1));
  });

  it('is only the last one: arguments from before are worked out again', () => {
    const { list, runs } = counted();
    list('a', 1);
    list('b', 1);
    list('a', 1);
    expect(runs()).toBe(3);
  });

  it('may be undefined, and is remembered all the same', () => {
    let runs = 0;
    const nothing = memoLast((_: string) => {
      runs += 1;
      return undefined;
    });
    expect(nothing('x')).toBeUndefined();
    expect(nothing('x')).toBeUndefined();
    expect(runs).toBe(1);
  });

  it('holds for a value that is not equal to itself', () => {
    const { list, runs } = counted();
    list(Number.NaN, 1);
    list(Number.NaN, 1);
    expect(runs()).toBe(1);
  });

  it('is not kept from a call that failed', () => {
    let broken = true;
    const work = memoLast((name: string) => {
      if (broken) throw new Error('not yet');
      return `hello ${name}`;
    });
    expect(() => work('Ada')).toThrow('not yet');
    broken = false;
    expect(work('Ada')).toBe('hello Ada');
  });
});

describe('a few remembered results', () => {
  it('are the same values as long as no more than that many were asked for since', () => {
    let runs = 0;
    const list = memoFew(2, (name: string) => {
      runs += 1;
      return [name];
    });
    const [a, b] = [list('a'), list('b')];
    expect([list('a'), list('b'), list('a')]).toEqual([a, b, a]);
    expect(list('a')).toBe(a);
    expect(runs).toBe(2);
    list('c');
    expect(list('a')).toBe(a);
    expect(list('b')).not.toBe(b);
    expect(runs).toBe(4);
  });
});

describe('a remembered result for each of many', () => {
  it('stays the same value for all of them, until something else changes', () => {
    const list = memoEach((picks: string, name: string) => [picks, name]);
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    const first = names.map((name) => list('picks', name));
    names.forEach((name, at) => expect(list('picks', name)).toBe(first[at]));
    list('other', 'a');
    list('another', 'a');
    expect(list('picks', 'a')).not.toBe(first[0]);
  });
});
