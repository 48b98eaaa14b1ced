import { blocksIn, holdsAddress, isRange, overlap, type Range, readRange } from '../addressing/ranges.ts';

/** What the user types about the cluster at hand. None of it travels in the link. */
export interface Site {
  readonly podCidr: string;
  readonly serviceCidr: string;
  readonly apiHost: string;
  readonly apiPort: string;
}

/** The fields that are typed. */
export type SiteField = 'podCidr' | 'serviceCidr' | 'apiHost' | 'apiPort';
export const SITE_FIELDS: readonly SiteField[] = ['podCidr', 'serviceCidr', 'apiHost', 'apiPort'];

/** Nothing told yet. */
export const NO_SITE: Site = { podCidr: '', serviceCidr: '', apiHost: '', apiPort: '' };

/** What could be read of the fields, and what could not, in words. */
export interface SiteReading {
  readonly podCidr?: Range;
  readonly serviceCidr?: Range;
  readonly apiHost?: string;
  /** 1 to 65535. */
  readonly apiPort?: number;
  readonly problems: Readonly<Partial<Record<SiteField, string>>>;
  /** Ranges that share addresses, and blocks that do not fit, a sentence each. */
  readonly clashes: readonly string[];
}

function rangeProblemSays(text: string): string | null {
  const read = readRange(text);
  if (isRange(read)) return null;
  if (read.kind === 'not-the-network') return `Enter the range itself: ${read.network}.`;
  return {
    'no-range': 'Enter an IPv4 range, such as 10.244.0.0/16.',
    'no-prefix': 'Add a prefix length, as in 10.244.0.0/16.',
    ipv6: 'Enter an IPv4 range: Calico for Windows has no IPv6.',
  }[read.kind];
}

// A DNS name: labels of letters, digits and hyphens, no hyphen at their ends; the last one not all digits.
const DNS_NAME =
  /^(?=.{1,253}$)(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)*(?!\d+$)[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i;

function hostProblemSays(text: string): string | null {
  const host = text.trim();
  if (/^[a-z]+:\/\//i.test(host)) return `Leave out “${host.split('//')[0] ?? ''}//”.`;
  if (/^[^:]+:\d+$/.test(host)) return 'Enter the port in its own field.';
  const whole = { cidr: '0.0.0.0/0', prefix: 0 };
  return holdsAddress(whole, host) || DNS_NAME.test(host) ? null : 'Enter a host name or an IPv4 address.';
}

function portProblemSays(text: string): string | null {
  const port = Number(text.trim());
  return /^\d{1,5}$/.test(text.trim()) && port >= 1 && port <= 65_535
    ? null
    : 'Enter a whole number from 1 to 65535.';
}

const PROBLEMS: Readonly<Record<SiteField, (text: string) => string | null>> = {
  podCidr: rangeProblemSays,
  serviceCidr: rangeProblemSays,
  apiHost: hostProblemSays,
  apiPort: portProblemSays,
};

function rangeOf(text: string): Range | undefined {
  const read = readRange(text);
  return isRange(read) ? read : undefined;
}

/** Reads the fields; an empty one is simply not told. `block` is the prefix length of the blocks. */
export function readSite(site: Site, block: number): SiteReading {
  const problems: Partial<Record<SiteField, string>> = {};
  for (const field of SITE_FIELDS) {
    const says = site[field].trim() === '' ? null : PROBLEMS[field](site[field]);
    if (says !== null) problems[field] = says;
  }
  const podCidr = rangeOf(site.podCidr);
  const serviceCidr = rangeOf(site.serviceCidr);
  const host = site.apiHost.trim();
  const apiHost = host === '' || problems.apiHost !== undefined ? undefined : host;
  const port = site.apiPort.trim();
  const clashes: string[] = [];
  if (podCidr !== undefined && serviceCidr !== undefined && overlap(podCidr, serviceCidr))
    clashes.push(`The pod CIDR ${podCidr.cidr} and the service CIDR ${serviceCidr.cidr} overlap.`);
  if (apiHost !== undefined && podCidr !== undefined && holdsAddress(podCidr, apiHost))
    clashes.push(`The API server host ${apiHost} lies in the pod CIDR ${podCidr.cidr}.`);
  if (apiHost !== undefined && serviceCidr !== undefined && holdsAddress(serviceCidr, apiHost))
    clashes.push(
      `The API server host ${apiHost} lies in the service CIDR ${serviceCidr.cidr}: a service address, which a Windows node cannot reach yet when it is installed.`,
    );
  if (podCidr !== undefined && blocksIn(podCidr, block) === 0)
    clashes.push(`The pod CIDR ${podCidr.cidr} is smaller than one block of /${block}.`);
  return {
    ...(podCidr === undefined ? {} : { podCidr }),
    ...(serviceCidr === undefined ? {} : { serviceCidr }),
    ...(apiHost === undefined ? {} : { apiHost }),
    ...(port === '' || problems.apiPort !== undefined ? {} : { apiPort: Number(port) }),
    problems,
    clashes,
  };
}
