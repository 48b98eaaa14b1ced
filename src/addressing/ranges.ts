import ipaddr from 'ipaddr.js';

const { IPv4, IPv6 } = ipaddr;

/** A range of IPv4 addresses. */
export interface Range {
  /** Its network address and prefix: `10.244.0.0/16`. */
  readonly cidr: string;
  /** Prefix length, 0 to 32. */
  readonly prefix: number;
}

/** Why a text is no range: not one at all, without a prefix, IPv6, or an address inside a range, whose network is told. */
export type RangeProblem =
  | { readonly kind: 'no-range' | 'no-prefix' | 'ipv6' }
  | { readonly kind: 'not-the-network'; readonly network: string };

/** Reads a range such as `10.244.0.0/16`; blanks around it do not count. Never throws. */
export function readRange(text: string): Range | RangeProblem {
  const cidr = text.trim();
  if (IPv6.isValidCIDR(cidr) || IPv6.isValid(cidr)) return { kind: 'ipv6' };
  if (IPv4.isValidFourPartDecimal(cidr)) return { kind: 'no-prefix' };
  if (!IPv4.isValidCIDRFourPartDecimal(cidr)) return { kind: 'no-range' };
  const [, prefix] = IPv4.parseCIDR(cidr);
  const network = `${IPv4.networkAddressFromCIDR(cidr).toString()}/${prefix}`;
  return network === cidr ? { cidr, prefix } : { kind: 'not-the-network', network };
}

/** Whether the reading gave a range. */
export function isRange(read: Range | RangeProblem): read is Range {
  return 'cidr' in read;
}

/** Whether two ranges share an address. Of two that do, the longer prefix lies inside the other. */
export function overlap(a: Range, b: Range): boolean {
  const [wide, narrow] = a.prefix <= b.prefix ? [a, b] : [b, a];
  return IPv4.parseCIDR(narrow.cidr)[0].match(IPv4.parseCIDR(wide.cidr));
}

/** Whether an address lies in a range; a text that is no IPv4 address lies in none. */
export function holdsAddress(range: Range, address: string): boolean {
  return IPv4.isValidFourPartDecimal(address) && IPv4.parse(address).match(IPv4.parseCIDR(range.cidr));
}

/** How many blocks of a prefix length a range holds: 2^(block − range), or 0 where a block is larger than the range. */
export function blocksIn(range: Range, block: number): number {
  return block < range.prefix ? 0 : 2 ** (block - range.prefix);
}
