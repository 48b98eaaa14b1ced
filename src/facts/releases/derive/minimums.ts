import type { Text } from '../../types.ts';
import { INSTALLS } from './all.ts';
import { type Reading, toldIn, verdictOfState } from './told.ts';

/** The lowest containerd that an install method of a release asks for. */
function containerdIn(reading: Reading): string | undefined {
  return INSTALLS.map((install) => toldIn(install, reading))
    .filter(({ state, effective }) => verdictOfState(state, effective) !== 'unsupported')
    .flatMap(({ asks = [] }) => asks)
    .map(({ runtime }) => (runtime?.is === 'containerd' ? runtime.from : undefined))
    .find((from) => from !== undefined);
}

/**
 * A text with what a release asks for in the place of its name (`{containerd}`): a text that outlives a raised minimum
 * tells the new one.
 */
export function withMinimums<T extends Text>(text: T, reading: Reading): T | string {
  if (typeof text !== 'string' || !text.includes('{containerd}')) return text;
  const lowest = containerdIn(reading);
  if (lowest === undefined) throw new Error(`No install method asks for a containerd: “${text}”`);
  return text.replaceAll('{containerd}', lowest);
}
