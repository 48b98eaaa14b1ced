import type { Phase, PoolOwner, Where } from '../facts/types.ts';

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
};
