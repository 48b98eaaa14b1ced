import type { Resource } from '../../types.ts';

/** The resources that steps write, in the order in which they are applied. */
export const resources: readonly Resource[] = [
  {
    kind: 'ConfigMap',
    apiVersion: 'v1',
    name: 'kubernetes-services-endpoint',
    namespace: 'tigera-operator',
    apply: 'kubectl apply -f <file>',
  },
  {
    kind: 'Installation',
    apiVersion: 'operator.tigera.io/v1',
    name: 'default',
    apply: 'kubectl create -f <file>',
    change: {
      with: 'kubectl patch installation default --type merge --patch-file <file>',
      because:
        'Never use kubectl apply: over an existing Installation it can delete live pools or bring the default pool back.',
    },
    ownsPoolsWith: ['operator'],
  },
  {
    kind: 'IPPool',
    apiVersion: 'projectcalico.org/v3',
    name: 'default-ipv4-ippool',
    apply: 'calicoctl apply -f <file>',
  },
  {
    kind: 'BGPConfiguration',
    apiVersion: 'projectcalico.org/v3',
    name: 'default',
    apply: 'calicoctl apply -f <file>',
    change: {
      with: `calicoctl patch bgpconfiguration default -p '<json>'`,
      because: 'Fields that the file leaves out, such as an advertised range, would get lost.',
    },
    when: 'Before the peers.',
  },
  {
    kind: 'BGPPeer',
    apiVersion: 'projectcalico.org/v3',
    name: '<peer-name>',
    apply: 'calicoctl apply -f <file>',
    when: 'Before a pool loses its encapsulation.',
  },
  {
    kind: 'IPAMConfiguration',
    apiVersion: 'projectcalico.org/v3',
    name: 'default',
    apply: 'kubectl apply -f <file>',
    when: 'Once the Calico API server runs, before the first Windows pod.',
  },
];
