import type { StepFact } from '../../types.ts';
import { NODES_ARE_READY } from './readings.ts';

const CALICO = ['calico-bgp', 'calico-vxlan'] as const;

const TITLE = 'Restart kubelet where it lost the connection';

const WHY = 'A kubelet that ran while the vSwitch was created can fail to reconnect to the API server.';

const READY = {
  command: 'kubectl get nodes -l kubernetes.io/os=windows',
  where: 'linux-shell',
  good: 'Every Windows node is `Ready`.',
  bad: 'A node stays `NotReady`: restart kubelet on that node.',
  reads: [NODES_ARE_READY],
} as const;

const RESTART = {
  command: 'Restart-Service kubelet',
  says: 'Run the command only on a node that stays `NotReady`.',
  silent: 'The page names the restart, not its command.',
  pages: ['troubleshoot'],
} as const;

/** What is left to do on nodes whose kubelet the vSwitch cut off. */
export const kubeletSteps: readonly StepFact[] = [
  {
    id: 'restart-kubelet',
    phase: 'install',
    title: TITLE,
    where: 'one-windows-node',
    when: [{ networking: CALICO, install: ['operator'] }],
    why: WHY,
    check: READY,
    spans: [{ since: 'v3.27', ...RESTART }],
  },
  {
    id: 'hpc-restart-kubelet',
    phase: 'install',
    title: TITLE,
    where: 'one-windows-node',
    when: [{ networking: CALICO, install: ['hpc-manifest'] }],
    why: WHY,
    check: READY,
    spans: [{ since: 'v3.23', until: 'v3.26', ...RESTART }],
  },
];
