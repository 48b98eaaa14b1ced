/** Longest and shortest prefix that an IP pool's block may have here: a /20 to a /30. */
export const BLOCK_PREFIXES = [20, 30] as const;

/** Addresses of one block for pods: 2^(32 − prefix) − reserved, never below zero (guide, L2: 64 − 4 = 60 for a /26). */
export function podsPerBlock(prefix: number, reserved: number): number {
  return Math.max(0, 2 ** (32 - prefix) - reserved);
}

/** The longest prefix (smallest block) that leaves room for so many pods, or null where even a /20 is too small. */
export function smallestBlockFor(pods: number, reserved: number): number | null {
  for (let prefix = BLOCK_PREFIXES[1]; prefix >= BLOCK_PREFIXES[0]; prefix -= 1)
    if (podsPerBlock(prefix, reserved) >= pods) return prefix;
  return null;
}
