import type { StepFact } from '../../types.ts';
import { BY_HAND, CALICO, onManualPages } from './onManualPages.ts';

/** What has to be let through to etcd. */
export const etcdNetworkSteps: readonly StepFact[] = [
  {
    id: 'open-etcd',
    phase: 'network',
    title: 'Open the etcd port for Windows nodes',
    where: 'network',
    when: [
      { networking: [...CALICO, 'aws-vpc-cni', 'cloud-provider'], datastore: ['etcd'], install: BY_HAND },
    ],
    why: 'Calico on each Windows node reads etcd itself.',
    spans: onManualPages('v3.16', {
      says: 'Let every Windows node reach the etcd hosts on TCP 2379, or on the port that your etcd uses.',
      silent: 'The documents name the port, not the command of your firewall.',
      pages: ['sysreq'],
    }),
  },
];
