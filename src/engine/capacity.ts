import { podsPerBlock, smallestBlockFor } from '../addressing/blocks.ts';
import type { Addressing, Capacity } from '../facts/types.ts';
import type { Picks } from '../vocabulary.ts';

/** What the picked pods and the picked block mean together. */
export function capacityOf(picks: Picks, addressing: Addressing): Capacity {
  const { pods, block } = picks;
  if (pods === undefined) return 'unasked';
  if (block !== undefined) return podsPerBlock(block, addressing.reserved) >= pods ? 'fits' : 'too-small';
  return podsPerBlock(addressing.defaultBlock, addressing.reserved) >= pods ? 'fits-default' : 'to-choose';
}

/** The block arithmetic of one plan: which block, and how many pods it leaves room for. */
export interface BlockSum {
  readonly pods?: number;
  readonly block: number;
  /** Whether the block was picked, is the default, or is the smallest that holds the pods. */
  readonly because: 'picked' | 'default' | 'needed';
  readonly addresses: number;
  readonly reserved: number;
  readonly usable: number;
}

/** The sum that a reader can check by hand; null where neither pods nor block are given. */
export function blockSum(picks: Picks, addressing: Addressing): BlockSum | null {
  const { pods, block } = picks;
  if (pods === undefined && block === undefined) return null;
  const { reserved, defaultBlock } = addressing;
  const needed = pods === undefined ? null : smallestBlockFor(pods, reserved);
  const fitsDefault = pods !== undefined && podsPerBlock(defaultBlock, reserved) >= pods;
  const chosen = block ?? (fitsDefault ? defaultBlock : (needed ?? defaultBlock));
  return {
    ...(pods === undefined ? {} : { pods }),
    block: chosen,
    because: block !== undefined ? 'picked' : fitsDefault ? 'default' : 'needed',
    addresses: 2 ** (32 - chosen),
    reserved,
    usable: podsPerBlock(chosen, reserved),
  };
}
