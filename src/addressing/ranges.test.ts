import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksIn, holdsAddress, isRange, overlap, type Range, readRange } from './ranges.ts';

function range(text: string): Range {
  const read = readRange(text);
  if (!isRange(read)) throw new Error(`${text} is no range`);
  return read;
}

const octet = fc.integer({ min: 0, max: 255 });
/** A range by its first address as a number and its prefix, and as text. */
const ranges = fc
  .record({ address: fc.tuple(octet, octet, octet, octet), prefix: fc.integer({ min: 0, max: 32 }) })
  .map(({ address, prefix }) => {
    const number = address.reduce((sum, part) => sum * 256 + part, 0);
    const size = 2 ** (32 - prefix);
    const first = Math.floor(number / size) * size;
    const text = [24, 16, 8, 0].map((shift) => Math.floor(first / 2 ** shift) % 256).join('.');
    return { first, last: first + size - 1, text: `${text}/${prefix}` };
  });

describe('a range', () => {
  it.each([
    ['10.244.0.0/16', { cidr: '10.244.0.0/16', prefix: 16 }],
    ['  10.96.0.0/12\n', { cidr: '10.96.0.0/12', prefix: 12 }],
    ['0.0.0.0/0', { cidr: '0.0.0.0/0', prefix: 0 }],
    ['10.0.0.7/32', { cidr: '10.0.0.7/32', prefix: 32 }],
    ['10.244.1.0/16', { kind: 'not-the-network', network: '10.244.0.0/16' }],
    ['10.244.0.0', { kind: 'no-prefix' }],
    ['fd00::/64', { kind: 'ipv6' }],
    ['fd00::1', { kind: 'ipv6' }],
    ['10.244.0.0/33', { kind: 'no-range' }],
    ['10.244.0.0/', { kind: 'no-range' }],
    ['10.244/16', { kind: 'no-range' }],
    ['010.0.0.0/8', { kind: 'no-range' }],
    ['256.0.0.0/8', { kind: 'no-range' }],
    ['10.0.0.0/8.5', { kind: 'no-range' }],
    ['pods', { kind: 'no-range' }],
    ['', { kind: 'no-range' }],
  ])('%j reads as %j', (text, read) => {
    expect(readRange(text)).toEqual(read);
  });

  it('is read from any text without throwing', () => {
    fc.assert(fc.property(fc.string(), (text) => void readRange(text)));
  });

  it('reads every network as itself', () => {
    fc.assert(
      fc.property(ranges, ({ text }) => {
        expect(range(text).cidr).toBe(text);
      }),
    );
  });
});

describe('overlap', () => {
  it('is sharing an address, either way round', () => {
    fc.assert(
      fc.property(ranges, ranges, (a, b) => {
        const share = a.first <= b.last && b.first <= a.last;
        expect(overlap(range(a.text), range(b.text))).toBe(share);
        expect(overlap(range(b.text), range(a.text))).toBe(share);
      }),
    );
  });

  it.each([
    ['10.244.0.0/16', '10.244.3.0/24', true],
    ['10.244.3.0/24', '10.244.0.0/16', true],
    ['10.244.0.0/16', '10.245.0.0/16', false],
    ['192.168.0.0/16', '192.168.178.0/24', true],
    ['10.96.0.0/12', '10.111.255.0/24', true],
    ['10.96.0.0/12', '10.112.0.0/16', false],
  ])('%s and %s: %s', (a, b, share) => {
    expect(overlap(range(a), range(b))).toBe(share);
  });
});

describe('an address', () => {
  it.each([
    ['10.96.0.0/12', '10.96.0.1', true],
    ['10.96.0.0/12', '10.112.0.0', false],
    ['10.96.0.0/12', 'api.example', false],
    ['10.96.0.0/12', '', false],
  ])('%s holds %s: %s', (cidr, address, held) => {
    expect(holdsAddress(range(cidr), address)).toBe(held);
  });
});

describe('the blocks of a range', () => {
  it.each([
    ['10.244.0.0/16', 26, 1024],
    ['10.244.0.0/16', 24, 256],
    ['10.244.0.0/26', 26, 1],
    ['10.244.0.0/27', 26, 0],
  ])('%s holds of /%i: %i', (cidr, block, count) => {
    expect(blocksIn(range(cidr), block)).toBe(count);
  });
});
