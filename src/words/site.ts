import type { Phase, PoolOwner, StepFloor, Where } from '../facts/types.ts';
import { listOf } from './names.ts';

/** Where a step is carried out, in words. */
export const WHERE_NAMES: Readonly<Record<Where, string>> = {
  'linux-shell': 'Linux admin shell',
  'linux-node': 'a Linux node',
  'windows-node': 'each Windows node, PowerShell as administrator',
  'one-windows-node': 'that one Windows node, PowerShell as administrator',
  'cloud-console': 'cloud console or its command line',
  network: 'network team',
  desk: 'at the desk',
};

/** A condition on the owner of a pool, in words. */
export const IF_POOLS: Readonly<Record<PoolOwner, string>> = {
  installation: 'If the Installation lists the pool',
  ippool: 'If the pool is an IPPool of its own',
};

/** The chapters of the steps, as headings. */
export const PHASE_NAMES: Readonly<Record<Phase, string>> = {
  record: 'State of the cluster',
  network: 'Network and cloud',
  pools: 'IP pools',
  windows: 'Windows nodes',
  install: 'Calico for Windows',
  verify: 'Acceptance',
  backout: 'Back-out',
};

/** Whose command a step has, where no page of its own release gives one. */
export function nearestSays(release: string): string {
  return `The command is the one of ${release}: no page of this release gives its own.`;
}

/** Why a typed field cannot be read. */
export type FieldProblem =
  | {
      readonly kind:
        | 'no-range'
        | 'no-prefix'
        | 'ipv6'
        | 'port-in-host'
        | 'no-host'
        | 'no-port'
        | 'no-as-number'
        | 'no-peers';
    }
  | { readonly kind: 'not-the-network'; readonly network: string }
  | { readonly kind: 'scheme-in-host'; readonly scheme: string };

/** What to enter instead. */
export function fieldProblemSays(problem: FieldProblem): string {
  switch (problem.kind) {
    case 'no-range':
      return 'Enter an IPv4 range such as 10.244.0.0/16.';
    case 'no-prefix':
      return 'Add the prefix length, as in 10.244.0.0/16.';
    case 'ipv6':
      return 'Enter an IPv4 range: Calico for Windows has no IPv6.';
    case 'not-the-network':
      return `Enter the range itself: ${problem.network}.`;
    case 'scheme-in-host':
      return `Leave out “${problem.scheme}”.`;
    case 'port-in-host':
      return 'Enter the port in its own field.';
    case 'no-host':
      return 'Enter a host name or an IPv4 address.';
    case 'no-port':
      return 'Enter a whole number from 1 to 65535.';
    case 'no-as-number':
      return 'Enter a whole number from 1 to 4294967295.';
    case 'no-peers':
      return 'Enter one router a line: an IPv4 address, a space, its AS number.';
  }
}

/** Ranges and addresses that do not go together. */
export type SiteClash =
  | { readonly kind: 'ranges-overlap'; readonly podCidr: string; readonly serviceCidr: string }
  | { readonly kind: 'host-in-pods' | 'host-in-services'; readonly apiHost: string; readonly cidr: string }
  | { readonly kind: 'pods-below-block'; readonly podCidr: string; readonly block: number };

/** The clash, and what to enter instead. */
export function clashSays(clash: SiteClash): string {
  switch (clash.kind) {
    case 'ranges-overlap':
      return `The pod CIDR ${clash.podCidr} and the service CIDR ${clash.serviceCidr} overlap. Enter ranges that share no address.`;
    case 'host-in-pods':
      return `The API server host ${clash.apiHost} lies in the pod CIDR ${clash.cidr}. Enter an address outside it.`;
    case 'host-in-services':
      return `${clash.apiHost} is a service address, in ${clash.cidr}. Enter the address of the API server itself: a Windows node reaches no service before Calico runs.`;
    case 'pods-below-block':
      return `The pod CIDR ${clash.podCidr} is smaller than one /${clash.block} block. Enter a larger range, or choose smaller blocks.`;
  }
}

/** Lowest builds as kubectl prints them: `10.0.20348.169` or a later revision. */
export function floorsSay(floors: readonly StepFloor[]): string {
  const onwards = builds(floors.filter((floor) => floor.onwards === true));
  const exact = floors.filter((floor) => floor.onwards !== true);
  const whole = builds(exact.filter(({ from }) => !from.includes('.')));
  const revised = builds(exact.filter(({ from }) => from.includes('.')));
  const later =
    revised.length === 1 ? ' or a later revision of that build' : ', or a later revision of one of them';
  return [
    ...(whole.length === 0 ? [] : [`any revision of ${listOf(whole, 'or')}`]),
    ...(revised.length === 0 ? [] : [`${listOf(revised, 'or')}${later}`]),
    ...(onwards.length === 0 ? [] : [`${listOf(onwards, 'or')} or any later build`]),
  ].join('; ');
}

function builds(floors: readonly StepFloor[]): readonly string[] {
  return [...new Set(floors.map(({ from }) => `\`10.0.${from}\``))];
}
