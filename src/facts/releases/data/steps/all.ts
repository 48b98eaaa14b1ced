import type { StepFact } from '../../types.ts';
import { byHandSteps } from './byHand.ts';
import { etcdNetworkSteps } from './etcd.ts';
import { hostProcessSteps } from './hostProcess.ts';
import { networkSteps } from './network.ts';
import { operatorSteps } from './operator.ts';
import { affinitySteps } from './affinity.ts';
import { bgpOffSteps, bgpOnSteps } from './bgpSwitch.ts';
import { blockSteps } from './blocks.ts';
import { bgpPoolSteps } from './poolsBgp.ts';
import { vxlanPoolSteps } from './poolsVxlan.ts';
import { recordSteps } from './record.ts';
import { verifySteps } from './verify.ts';
import { windowsSteps } from './windows.ts';

/** Every step, in the order in which steps are carried out. */
export const steps: readonly StepFact[] = [
  ...recordSteps,
  ...networkSteps,
  ...etcdNetworkSteps,
  ...blockSteps,
  ...bgpOnSteps,
  ...vxlanPoolSteps,
  ...bgpPoolSteps,
  ...bgpOffSteps,
  ...affinitySteps,
  ...windowsSteps,
  ...operatorSteps,
  ...byHandSteps,
  ...hostProcessSteps,
  ...verifySteps,
];
