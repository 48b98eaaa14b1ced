import { blocksIn, holdsAddress, isRange, overlap, type Range, readRange } from '../addressing/ranges.ts';
import type { FieldProblem, SiteClash } from '../words/site.ts';

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

/** What could be read of the fields, and what could not: values, worded in words/site.ts. */
export interface SiteReading {
  readonly podCidr?: Range;
  readonly serviceCidr?: Range;
  readonly apiHost?: string;
  /** 1 to 65535. */
  readonly apiPort?: number;
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

const PROBLEMS: Readonly<Record<SiteField, (text: string) => FieldProblem | null>> = {
  podCidr: rangeProblem,
  serviceCidr: rangeProblem,
  apiHost: hostProblem,
  apiPort: portProblem,
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
    problems,
    clashes,
  };
}
