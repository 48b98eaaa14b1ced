import type { Resource, ResourcePart } from '../../facts/types.ts';
import { filled, isGap, type Filling, UNFILLED } from '../fill.ts';
import type { Peer } from '../site.ts';

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Both values as one; lists are taken together place by place. */
function merged(a: unknown, b: unknown): unknown {
  if (Array.isArray(a) && Array.isArray(b))
    return Array.from({ length: Math.max(a.length, b.length) }, (_, index) =>
      merged((a as unknown[])[index], (b as unknown[])[index]),
    );
  if (isRecord(a) && isRecord(b))
    return Object.fromEntries(
      [...new Set([...Object.keys(a), ...Object.keys(b)])].map((key) => [key, merged(a[key], b[key])]),
    );
  return b === undefined ? a : b;
}

/** The fields with their gaps filled. A gap that nothing fills is marked; a block size that nobody chose is left out. */
function filledFields(value: unknown, filling: Filling): unknown {
  if (typeof value === 'string') {
    const gap = /^\{(\w+)\}$/.exec(value)?.[1];
    return isGap(gap) ? (filling[gap] ?? UNFILLED[gap]) : filled(value, filling);
  }
  if (Array.isArray(value)) return value.map((one) => filledFields(one, filling));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, one]) => one !== '{block}' || filling.block !== undefined)
      .map(([key, one]) => [key, filledFields(one, filling)]),
  );
}

/** The name of a peer, made of its address. */
function peerName({ address }: Peer): string {
  return `peer-${address.replaceAll('.', '-')}`;
}

/** A resource whole, with the fields of all its parts; one that is written for each peer, once for each. */
export function wholeResources(
  { apiVersion, kind, name, namespace }: Resource,
  parts: readonly ResourcePart[],
  filling: Filling,
  peers: readonly Peer[] = [],
): readonly Readonly<Record<string, unknown>>[] {
  const fields = parts.map((part) => part.fields).reduce<unknown>(merged, {});
  const whole = (called: string, fill: Filling): Readonly<Record<string, unknown>> => ({
    apiVersion,
    kind,
    metadata: { name: called, ...(namespace === undefined ? {} : { namespace }) },
    ...(filledFields(fields, fill) as Record<string, unknown>),
  });
  if (!parts.some(({ each }) => each === 'peer') || peers.length === 0) return [whole(name, filling)];
  return peers.map((peer) =>
    whole(peerName(peer), { ...filling, peerAddress: peer.address, peerAs: peer.asNumber }),
  );
}
