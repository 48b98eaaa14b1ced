import type { StepFact } from '../../types.ts';
import { aksClusterSteps } from './aksCluster.ts';
import { eksLinuxSteps } from './eksLinux.ts';

/** Clusters of a cloud whose own plugin gives the addresses: the cluster, and Calico on its Linux side. */
export const cloudSteps: readonly StepFact[] = [...eksLinuxSteps, ...aksClusterSteps];
