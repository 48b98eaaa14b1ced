import type { ReleaseFact } from '../types.ts';

/** What holds for the datastore of the whole cluster. */
export const datastoreRules = [
  {
    id: 'dsrule.same-on-linux-and-windows',
    title: 'One datastore type for the whole cluster',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.30',
        state: 'required',
        pages: ['requirements'],
      },
      {
        since: 'v3.31',
        state: 'not-stated',
        note: 'Moot: only the Kubernetes API datastore is left.',
        evidence: 'absence',
        pages: ['requirements'],
      },
    ],
  },
  {
    id: 'dsrule.openshift-kubernetes-only',
    refuses: 'etcd',
    title: 'OpenShift uses the Kubernetes API datastore',
    platform: 'openshift',
    spans: [
      {
        since: 'v3.16',
        state: 'required',
        note: 'General Calico system requirement, not Windows-specific.',
        pages: ['sysreq'],
      },
    ],
  },
  {
    id: 'dsrule.operator-kubernetes-only',
    refuses: 'etcd',
    title: 'Operator install: Kubernetes API datastore only',
    installMethod: 'operator',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.26',
        state: 'not-applicable',
        note: 'No operator install for Windows before v3.27.',
        evidence: 'derived',
      },
      {
        since: 'v3.27',
        state: 'required',
        pages: ['requirements', 'code-operator-windows'],
      },
    ],
  },
  {
    id: 'dsrule.etcd-no-clusterip',
    title: 'etcd endpoints must not be a Service ClusterIP',
    installMethod: 'standard-manual',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.30',
        state: 'required',
        pages: ['standard'],
      },
      {
        since: 'v3.31',
        state: 'not-applicable',
        note: 'No etcd install path is documented.',
        evidence: 'derived',
      },
    ],
  },
  {
    id: 'dsrule.hpc-manifest',
    leavesOut: 'etcd',
    title: 'HPC manifest (tech preview): datastore choice',
    installMethod: 'hpc-manifest',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.22',
        state: 'not-applicable',
        evidence: 'derived',
      },
      {
        since: 'v3.23',
        until: 'v3.26',
        state: 'not-stated',
        note: 'Neither the steps nor the manifest mention a datastore setting.',
        evidence: 'absence',
        pages: ['steps', 'code-hpc-manifest'],
      },
      {
        since: 'v3.27',
        state: 'not-applicable',
        evidence: 'derived',
      },
    ],
  },
] as const satisfies readonly ReleaseFact[];
