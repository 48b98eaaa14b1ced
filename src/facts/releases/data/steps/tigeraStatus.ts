import type { StatusMessage, StepCheck } from '../../../types.ts';

/** Prints one row for each component that the operator runs. */
export const STATUS = 'kubectl get tigerastatus';

/** What it shows where the operator accepts a change. */
export const ACCEPTS =
  'Every row of the status shows AVAILABLE `True`, PROGRESSING `False` and DEGRADED `False`.';

/** What it shows where the operator refuses one. */
export const DEGRADED =
  'A row shows DEGRADED `True`: `kubectl get tigerastatus <row> -o yaml` gives the message.';

/** A check, and after it the status of the operator. */
export function withStatus(check: StepCheck): StepCheck {
  return {
    ...check,
    command: `${check.command}\n${STATUS}`,
    good: `${check.good} ${ACCEPTS}`,
    bad: `${check.bad} ${DEGRADED}`,
  };
}

/** The operator refuses a pair of BGP and encapsulation. */
export const PAIR_REFUSED: readonly StatusMessage[] = [
  {
    prints: 'IPIP encapsulation requires that BGP is enabled',
    means: 'A pool of the Installation has IPIP while BGP is off.',
    does: 'Change the pool before you switch BGP off.',
  },
];

/** What the operator of the first releases with pools of its own prints. */
export const API_SERVER_MISSING: StatusMessage = {
  prints: 'Unable to modify IP pools while Calico API server is unavailable',
  means: 'The operator writes pools through the Calico API server, which does not answer.',
  does: 'Look at `kubectl get tigerastatus apiserver` first.',
};

/** What the operator refuses while Windows is on, or before it can be. */
export const WINDOWS_REFUSED: readonly StatusMessage[] = [
  {
    prints: "StrictAffinity, it must be set to 'true' when using Calico IPAM on Windows",
    means: 'Strict affinity is off.',
    does: 'Turn strict affinity on.',
  },
  {
    prints: 'is not supported by Calico for Windows',
    means: 'A pool of the Installation has IPIP or cross-subnet VXLAN.',
    does: 'Change the encapsulation of the pool.',
  },
  {
    prints: 'must be provided when using Calico CNI on Windows',
    means: '`serviceCIDRs` is missing in the Installation.',
    does: 'Repeat the patch with the service range of the cluster.',
  },
  {
    prints: 'does not have all required information for Calico Windows daemonset configuration',
    means: 'The ConfigMap `kubernetes-services-endpoint` has no host or no port.',
    does: 'Set host and port in the ConfigMap.',
  },
  {
    prints: 'service not found',
    means: 'The operator does not find the DNS service of the cluster.',
    does: 'Make sure that the DNS service of the cluster exists.',
  },
];
