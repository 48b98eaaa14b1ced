import type { Resource } from '../../types.ts';

/** The resources that steps write, in the order in which they are applied. */
export const resources: readonly Resource[] = [
  {
    kind: 'ConfigMap',
    apiVersion: 'v1',
    name: 'kubernetes-services-endpoint',
    namespace: 'tigera-operator',
    apply: 'kubectl apply -f',
  },
  {
    kind: 'Installation',
    apiVersion: 'operator.tigera.io/v1',
    name: 'default',
    // Applied over an Installation that exists, a part of it would take live pools away or put a default pool back.
    apply:
      'kubectl create -f for a new cluster. Where an Installation exists: kubectl patch installation default --type merge --patch-file, never kubectl apply',
    ownsPoolsWith: ['operator'],
  },
  {
    kind: 'IPPool',
    apiVersion: 'projectcalico.org/v3',
    name: 'default-ipv4-ippool',
    apply: 'calicoctl apply -f',
  },
  {
    kind: 'IPAMConfiguration',
    apiVersion: 'projectcalico.org/v3',
    name: 'default',
    apply: 'kubectl apply -f, once the Calico API server runs and before the first Windows pod',
  },
];
