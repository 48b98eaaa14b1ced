import type { StepFact } from '../../types.ts';
import { affinitySteps } from './affinity.ts';
import { apiServerSteps } from './apiServer.ts';
import { backOutSteps } from './backOut.ts';
import { backUpSteps } from './backUp.ts';
import { bgpMeshSteps, bgpPeerSteps } from './bgpPeers.ts';
import { bgpOffSteps, bgpOnSteps } from './bgpSwitch.ts';
import { blockSteps } from './blocks.ts';
import { byHandSteps } from './byHand.ts';
import { demoConnect, demoPods, demoTests } from './demo.ts';
import { etcdNetworkSteps } from './etcd.ts';
import { cloudSteps } from './clouds.ts';
import { hostProcessSteps } from './hostProcess.ts';
import { kubeletSteps } from './kubelet.ts';
import { linuxFirstSteps } from './linuxFirst.ts';
import { networkSteps } from './network.ts';
import { operatorSteps } from './operator.ts';
import { bgpPoolSteps } from './poolsBgp.ts';
import { vxlanPoolSteps } from './poolsVxlan.ts';
import { recordSteps } from './record.ts';
import { windowsStatusSteps } from './status.ts';
import { acceptSteps, nodeTests, pathTests, restartSteps } from './verify.ts';
import { windowsSteps } from './windows.ts';

/**
 * Every step, in the order in which steps are carried out: the API server before pools, BGP on and peers before a pool
 * loses its encapsulation, BGP off after pools have theirs, strict affinity before Windows is switched on. The way back comes last, in its own order.
 */
export const steps: readonly StepFact[] = [
  ...backUpSteps,
  ...recordSteps,
  ...networkSteps,
  ...etcdNetworkSteps,
  ...linuxFirstSteps,
  ...blockSteps,
  ...apiServerSteps,
  ...bgpOnSteps,
  ...bgpPeerSteps,
  ...vxlanPoolSteps,
  ...bgpPoolSteps,
  ...bgpOffSteps,
  ...affinitySteps,
  ...windowsSteps,
  ...cloudSteps,
  ...operatorSteps,
  ...byHandSteps,
  ...hostProcessSteps,
  ...kubeletSteps,
  ...windowsStatusSteps,
  ...nodeTests,
  ...demoPods,
  ...pathTests,
  ...bgpMeshSteps,
  ...demoConnect,
  ...acceptSteps,
  ...demoTests,
  ...restartSteps,
  ...backOutSteps,
];
