import type { Homeland } from './types.ts';

/**
 * A cloud's own plugin runs on that cloud. On the cloud without its managed Kubernetes, and on what we do not know, pages
 * are silent; anywhere else it is unsupported as our ruling.
 */
export const HOMES: Readonly<Record<string, Homeland>> = {
  'azure-cni': { platform: 'aks', silentOn: ['azure', 'other'] },
  'aws-vpc-cni': { platform: 'eks', silentOn: ['aws', 'other'] },
};
