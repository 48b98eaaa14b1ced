import type { StepFact } from '../../types.ts';
import { affinitySteps } from './affinity.ts';
import { apiServerSteps } from './apiServer.ts';
import { bgpMeshSteps, bgpPeerSteps } from './bgpPeers.ts';
import { bgpOffSteps, bgpOnSteps } from './bgpSwitch.ts';
import { blockSteps } from './blocks.ts';
import { byHandSteps } from './byHand.ts';
import { demoPods, demoTests } from './demo.ts';
import { etcdNetworkSteps } from './etcd.ts';
import { hostProcessSteps } from './hostProcess.ts';
import { kubeletSteps } from './kubelet.ts';
import { networkSteps } from './network.ts';
import { operatorSteps } from './operator.ts';
import { bgpPoolSteps } from './poolsBgp.ts';
import { vxlanPoolSteps } from './poolsVxlan.ts';
import { recordSteps } from './record.ts';
import { poolStatusSteps, windowsStatusSteps } from './status.ts';
import { acceptSteps, nodeTests, pathTests, restartSteps, wayBackSteps } from './verify.ts';
import { windowsSteps } from './windows.ts';

/**
 * Every step, in the order in which steps are carried out: the API server before pools, BGP on and peers before a pool
 * loses its encapsulation, BGP off after pools have theirs, strict affinity before Windows is switched on.
 */
export const steps: readonly StepFact[] = [
  ...recordSteps,
  ...networkSteps,
  ...etcdNetworkSteps,
  ...blockSteps,
  ...apiServerSteps,
  ...bgpOnSteps,
  ...bgpPeerSteps,
  ...vxlanPoolSteps,
  ...bgpPoolSteps,
  ...bgpOffSteps,
  ...affinitySteps,
  ...poolStatusSteps,
  ...windowsSteps,
  ...operatorSteps,
  ...byHandSteps,
  ...hostProcessSteps,
  ...kubeletSteps,
  ...windowsStatusSteps,
  ...nodeTests,
  ...demoPods,
  ...pathTests,
  ...bgpMeshSteps,
  ...acceptSteps,
  ...demoTests,
  ...restartSteps,
  ...wayBackSteps,
];
