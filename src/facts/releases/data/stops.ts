import type { StopFact } from '../types.ts';
import { EXISTING } from './steps/poolCommands.ts';

const CALICO = ['calico-bgp', 'calico-vxlan'] as const;

/** When to stop, in the order of the steps that show it. */
export const stops: readonly StopFact[] = [
  {
    id: 'stop-back-up',
    when: [{}],
    site: { cluster: EXISTING },
    says: 'A file of the backup is missing or empty: without it there is no way back.',
    from: ['back-up', 'back-up-by-hand', 'back-up-etcd', 'back-up-cloud'],
  },
  {
    id: 'stop-build',
    when: [{}],
    says: 'A Windows node runs a build below the minimum.',
    from: ['look-at-nodes'],
  },
  {
    id: 'stop-owner',
    when: [{ networking: CALICO, datastore: ['kubernetes'] }],
    site: { cluster: EXISTING },
    says: 'The pools have another owner than the one that this plan assumes.',
    from: ['find-pool-owner'],
  },
  {
    id: 'stop-linux-pods',
    when: [{ networking: CALICO }],
    site: { cluster: EXISTING },
    says: 'Linux pods on different nodes no longer reach each other after a change of pools or BGP.',
    from: ['plan-outage', 'back-out-linux-pods'],
  },
  {
    id: 'stop-mesh',
    when: [{ networking: ['calico-bgp'], fabric: ['l3-peered'] }],
    says: 'A router has no established session with a node while the mesh is about to be switched off.',
    from: ['bgp-mesh-off'],
  },
  {
    id: 'stop-endpoint',
    when: [{ install: ['operator'] }],
    says: 'A Linux or a Windows node does not reach the address of the API server.',
    from: ['endpoint-reachable'],
  },
  {
    id: 'stop-roll-out',
    when: [{ install: ['operator'] }],
    says: 'The roll-out of calico-node or Typha does not finish.',
    from: ['services-endpoint'],
  },
  {
    id: 'stop-status',
    when: [{ install: ['operator'] }],
    says: 'A row of `kubectl get tigerastatus` stays DEGRADED after its message was acted on.',
    from: ['status-after-windows'],
  },
  {
    id: 'stop-services',
    when: [{ install: ['quickstart-script', 'standard-manual'] }],
    says: 'CalicoNode or CalicoFelix does not stay `Running` on the first Windows node.',
    from: ['script-run', 'script-run-etcd', 'package-run', 'script-run-eks', 'script-run-eks-etcd'],
  },
  {
    id: 'stop-kubelet',
    when: [{ networking: CALICO, install: ['operator', 'hpc-manifest'] }],
    says: 'A Windows node stays `NotReady` after its kubelet was restarted.',
    from: ['restart-kubelet', 'hpc-restart-kubelet'],
  },
  {
    id: 'stop-policy',
    when: [{}],
    says: 'A denied connection works, or an allowed one times out.',
    from: ['demo-policy'],
  },
  {
    id: 'stop-restart',
    when: [{}],
    says: 'The restarted Windows node fails a test that it passed before: restart no other node.',
    from: ['reboot-and-repeat'],
  },
];
