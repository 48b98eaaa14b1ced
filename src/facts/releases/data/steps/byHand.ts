import type { StepFact } from '../../types.ts';
import { backendSteps } from './backend.ts';
import { configSteps } from './config.ts';
import { aksSteps, eksRunSteps, eksSteps } from './eksAks.ts';
import { packageRunSteps, packageSteps } from './package.ts';
import { kubeServiceSteps, quickstartRunSteps, quickstartSteps } from './quickstart.ts';
import { uncordonSteps, uninstallSteps } from './uninstall.ts';

/** Installing with the quickstart script or from the package, node by node, and the clusters of a cloud. */
export const byHandSteps: readonly StepFact[] = [
  ...uninstallSteps,
  ...eksSteps,
  ...quickstartSteps,
  ...backendSteps,
  ...quickstartRunSteps,
  ...eksRunSteps,
  ...packageSteps,
  ...configSteps,
  ...packageRunSteps,
  ...kubeServiceSteps,
  ...uncordonSteps,
  ...aksSteps,
];
