import type { Aspect } from '../../types.ts';

/** What the documents of a release speak about together. */
export const aspects: readonly Aspect[] = [
  { id: 'option', name: 'whether the release offers it', axes: [], silence: 'not-stated' },
  { id: 'datastore', name: 'the datastore', axes: ['install', 'platform'], silence: 'not-stated' },
  { id: 'platform', name: 'the platform', axes: ['platform', 'install', 'cluster'], silence: 'not-stated' },
  { id: 'build', name: 'the Windows build', axes: ['build', 'install'], silence: 'not-stated' },
  { id: 'fabric', name: 'the fabric', axes: ['fabric'], silence: 'not-stated' },
  { id: 'udp4789', name: 'UDP 4789 between hosts', axes: ['udp4789'], silence: 'no-bearing' },
  { id: 'install', name: 'the install method', axes: ['install', 'k8s', 'runtime'], silence: 'not-stated' },
  { id: 'k8s', name: 'the Kubernetes version', axes: ['k8s', 'platform', 'install'], silence: 'not-stated' },
  { id: 'runtime', name: 'the container runtime', axes: ['runtime', 'install'], silence: 'not-stated' },
  { id: 'need', name: 'what you must have', axes: ['need'], silence: 'no-bearing' },
  { id: 'capacity', name: 'pods against block size', axes: ['capacity'], silence: 'no-bearing' },
];
