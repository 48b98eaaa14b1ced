import { describe, expect, it } from 'vitest';
import { podsPerBlock, smallestBlockFor } from './blocks.ts';

/** Of every block that a Windows node owns, Windows keeps four addresses for itself. */
const RESERVED = 4;

describe('pods in one block of a Windows node', () => {
  it.each([
    [20, 4092],
    [21, 2044],
    [22, 1020],
    [23, 508],
    [24, 252],
    [25, 124],
    [26, 60],
    [27, 28],
    [28, 12],
    [29, 4],
    [30, 0],
  ])('a /%i leaves room for %i', (prefix, pods) => {
    expect(podsPerBlock(prefix, RESERVED)).toBe(pods);
  });

  it('never number fewer than none', () => {
    expect(podsPerBlock(31, RESERVED)).toBe(0);
    expect(podsPerBlock(32, RESERVED)).toBe(0);
  });

  it('are all 64 of a /26 where nothing is reserved', () => {
    expect(podsPerBlock(26, 0)).toBe(64);
  });
});

describe('the smallest block for so many pods on one Windows node', () => {
  it.each([
    [1, 29],
    [4, 29],
    [5, 28],
    [12, 28],
    [13, 27],
    [28, 27],
    [29, 26],
    [60, 26],
    [61, 25],
    [110, 25],
    [124, 25],
    [125, 24],
    [252, 24],
    [253, 23],
    [508, 23],
    [509, 22],
    [1020, 22],
    [1021, 21],
    [2044, 21],
    [2045, 20],
    [4092, 20],
  ])('for %i pods is a /%i', (pods, prefix) => {
    expect(smallestBlockFor(pods, RESERVED)).toBe(prefix);
  });

  it('does not exist for more pods than a /20 holds', () => {
    expect(smallestBlockFor(4093, RESERVED)).toBeNull();
  });

  it('holds them, and the next smaller one does not, for every number from 1 to 4,092', () => {
    const wrong: string[] = [];
    for (let pods = 1; pods <= 4092; pods += 1) {
      const prefix = smallestBlockFor(pods, RESERVED);
      if (prefix === null || prefix < 20 || prefix > 30) wrong.push(`${pods} pods: /${prefix}`);
      else if (2 ** (32 - prefix) - 4 < pods) wrong.push(`${pods} pods do not fit a /${prefix}`);
      else if (prefix < 30 && 2 ** (32 - prefix - 1) - 4 >= pods)
        wrong.push(`${pods} pods fit a /${prefix + 1}`);
    }
    expect(wrong).toEqual([]);
  });
});
