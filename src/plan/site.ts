import { blocksIn, holdsAddress, isRange, overlap, type Range, readRange } from '../addressing/ranges.ts';
import type { FieldProblem, SiteClash } from '../words/site.ts';

/** What the user types about the cluster at hand. None of it travels in the link. */
export interface Site {
  readonly podCidr: string;
  readonly serviceCidr: string;
  readonly apiHost: string;
  readonly apiPort: string;
  /** The AS number of the cluster. */
  readonly asNumber: string;
  /** Routers that the nodes peer with: an address and its AS number a line. */
  readonly peers: string;
  /** Whether the mesh between nodes stays: `on` or `off`; empty: not told. */
  readonly mesh: string;
  /** Why the author takes this combination, in the author's words. */
  readonly whyThisOne: string;
}

/** The fields that are read as values. */
export type SiteField = 'podCidr' | 'serviceCidr' | 'apiHost' | 'apiPort' | 'asNumber' | 'peers';
export const SITE_FIELDS: readonly SiteField[] = [
  'podCidr',
  'serviceCidr',
  'apiHost',
  'apiPort',
  'asNumber',
  'peers',
];

/** All that is kept of what is typed. */
export const SITE_KEYS: readonly (keyof Site)[] = [...SITE_FIELDS, 'mesh', 'whyThisOne'];

/** Nothing told yet. */
export const NO_SITE: Site = {
  podCidr: '',
  serviceCidr: '',
  apiHost: '',
  apiPort: '',
  asNumber: '',
  peers: '',
  mesh: '',
  whyThisOne: '',
};

/** A router that nodes peer with. */
export interface Peer {
  readonly address: string;
  readonly asNumber: number;
}

/** What could be read of the fields, and what could not: values, worded in words/site.ts. */
export interface SiteReading {
  readonly podCidr?: Range;
  readonly serviceCidr?: Range;
  readonly apiHost?: string;
  /** 1 to 65535. */
  readonly apiPort?: number;
  /** 1 to 4294967295. */
  readonly asNumber?: number;
  readonly peers?: readonly Peer[];
  readonly mesh?: 'on' | 'off';
  readonly problems: Readonly<Partial<Record<SiteField, FieldProblem>>>;
  /** Ranges that share addresses, and blocks that do not fit. */
  readonly clashes: readonly SiteClash[];
}

function rangeProblem(text: string): FieldProblem | null {
  const read = readRange(text);
  return isRange(read) ? null : read;
}

// A DNS name: labels of letters, digits and hyphens, no hyphen at their ends; the last one not all digits.
const DNS_NAME =
  /^(?=.{1,253}$)(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)*(?!\d+$)[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i;

function hostProblem(text: string): FieldProblem | null {
  const host = text.trim();
  if (/^[a-z]+:\/\//i.test(host)) return { kind: 'scheme-in-host', scheme: `${host.split('//')[0] ?? ''}//` };
  if (/^[^:]+:\d+$/.test(host)) return { kind: 'port-in-host' };
  const whole = { cidr: '0.0.0.0/0', prefix: 0 };
  return holdsAddress(whole, host) || DNS_NAME.test(host) ? null : { kind: 'no-host' };
}

function portProblem(text: string): FieldProblem | null {
  const port = Number(text.trim());
  return /^\d{1,5}$/.test(text.trim()) && port >= 1 && port <= 65_535 ? null : { kind: 'no-port' };
}

const LAST_AS = 4_294_967_295;

function asNumberOf(text: string): number | undefined {
  const number = Number(text.trim());
  return /^\d{1,10}$/.test(text.trim()) && number >= 1 && number <= LAST_AS ? number : undefined;
}

function peersOf(text: string): readonly (Peer | undefined)[] {
  return text
    .split(/[\n;]+/)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [address = '', as = '', ...rest] = line.trim().split(/[\s,]+/);
      const asNumber = asNumberOf(as);
      const whole = { cidr: '0.0.0.0/0', prefix: 0 };
      return rest.length === 0 && asNumber !== undefined && holdsAddress(whole, address)
        ? { address, asNumber }
        : undefined;
    });
}

const PROBLEMS: Readonly<Record<SiteField, (text: string) => FieldProblem | null>> = {
  podCidr: rangeProblem,
  serviceCidr: rangeProblem,
  apiHost: hostProblem,
  apiPort: portProblem,
  asNumber: (text) => (asNumberOf(text) === undefined ? { kind: 'no-as-number' } : null),
  peers: (text) => (peersOf(text).includes(undefined) ? { kind: 'no-peers' } : null),
};

function rangeOf(text: string): Range | undefined {
  const read = readRange(text);
  return isRange(read) ? read : undefined;
}

/** Reads the fields; an empty one is simply not told. `block` is the prefix length of the blocks. */
export function readSite(site: Site, block: number): SiteReading {
  const problems: Partial<Record<SiteField, FieldProblem>> = {};
  for (const field of SITE_FIELDS) {
    const problem = site[field].trim() === '' ? null : PROBLEMS[field](site[field]);
    if (problem !== null) problems[field] = problem;
  }
  const podCidr = rangeOf(site.podCidr);
  const serviceCidr = rangeOf(site.serviceCidr);
  const host = site.apiHost.trim();
  const apiHost = host === '' || problems.apiHost !== undefined ? undefined : host;
  const port = site.apiPort.trim();
  const asNumber = asNumberOf(site.asNumber);
  const peers = peersOf(site.peers).filter((peer) => peer !== undefined);
  const clashes: SiteClash[] = [];
  if (podCidr !== undefined && serviceCidr !== undefined && overlap(podCidr, serviceCidr))
    clashes.push({ kind: 'ranges-overlap', podCidr: podCidr.cidr, serviceCidr: serviceCidr.cidr });
  if (apiHost !== undefined && podCidr !== undefined && holdsAddress(podCidr, apiHost))
    clashes.push({ kind: 'host-in-pods', apiHost, cidr: podCidr.cidr });
  if (apiHost !== undefined && serviceCidr !== undefined && holdsAddress(serviceCidr, apiHost))
    clashes.push({ kind: 'host-in-services', apiHost, cidr: serviceCidr.cidr });
  if (podCidr !== undefined && blocksIn(podCidr, block) === 0)
    clashes.push({ kind: 'pods-below-block', podCidr: podCidr.cidr, block });
  return {
    ...(podCidr === undefined ? {} : { podCidr }),
    ...(serviceCidr === undefined ? {} : { serviceCidr }),
    ...(apiHost === undefined ? {} : { apiHost }),
    ...(port === '' || problems.apiPort !== undefined ? {} : { apiPort: Number(port) }),
    ...(asNumber === undefined ? {} : { asNumber }),
    ...(peers.length === 0 || problems.peers !== undefined ? {} : { peers }),
    ...(site.mesh === 'on' || site.mesh === 'off' ? { mesh: site.mesh } : {}),
    problems,
    clashes,
  };
}
