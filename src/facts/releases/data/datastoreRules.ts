import type { ReleaseFact, Requirement } from '../types.ts';

const SAME_DATASTORE: Requirement = {
  id: 'same-datastore',
  short: 'One datastore',
  does: 'Use the datastore of the Linux nodes on the Windows nodes too.',
  who: 'windows',
};

const ETCD_ENDPOINTS: Requirement = {
  id: 'etcd-endpoints-no-clusterip',
  short: 'etcd outside ClusterIPs',
  does: 'Give etcd endpoints that are not the ClusterIP of a Service.',
  because: 'The host compartment of a Windows node cannot reach Kubernetes Services.',
  who: 'windows',
  installs: ['standard-manual'],
};

/** What holds for the datastore of the whole cluster. */
export const datastoreRules = [
  {
    id: 'dsrule.same-on-linux-and-windows',
    title: 'One datastore type for the whole cluster',
    texts: {
      says: 'Linux and Windows nodes use the same datastore; the two cannot be mixed.',
      short: 'One datastore',
    },
    spans: [
      {
        since: 'v3.16',
        until: 'v3.30',
        state: 'required',
        asks: [SAME_DATASTORE],
        pages: ['requirements'],
      },
      {
        since: 'v3.31',
        state: 'not-stated',
        says: 'The Kubernetes API datastore is the only one left, so no mix is possible.',
        note: 'The sentence on mixed datastores is gone: only the Kubernetes API datastore is left.',
        evidence: 'absence',
        pages: ['requirements'],
      },
    ],
    amended: [
      {
        since: 'v3.28',
        until: 'v3.30',
        state: 'not-stated',
        says: 'The Kubernetes API datastore is the only one left, so no mix is possible.',
        evidence: 'absence',
        amendment: 'amend-manual-removed',
        pages: ['requirements-final'],
      },
    ],
  },
  {
    id: 'dsrule.openshift-kubernetes-only',
    refuses: 'etcd',
    title: 'Datastore on OpenShift',
    platform: 'openshift',
    texts: {
      says: 'On OpenShift, Calico uses the Kubernetes API datastore.',
      holdsIf: 'The datastore is the Kubernetes API.',
      short: 'OpenShift: Kubernetes API only',
    },
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
    title: 'Datastore of the operator install',
    installMethod: 'operator',
    texts: {
      says: 'The operator install supports the Kubernetes API datastore only.',
      holdsIf: 'The datastore is the Kubernetes API.',
      short: 'Operator: Kubernetes API only',
    },
    spans: [
      {
        since: 'v3.16',
        until: 'v3.26',
        state: 'not-applicable',
        says: 'The operator install is unsupported on Windows nodes, so its datastore does not matter.',
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
    title: 'ClusterIPs of Services as etcd endpoints',
    short: 'ClusterIPs as etcd endpoints',
    installMethod: 'standard-manual',
    texts: {
      says: 'A Service ClusterIP cannot be an etcd endpoint: the Windows host cannot reach Kubernetes Services.',
      short: 'No ClusterIP for etcd',
    },
    spans: [
      {
        since: 'v3.16',
        until: 'v3.30',
        state: 'required',
        asks: [ETCD_ENDPOINTS],
        pages: ['standard'],
      },
      {
        since: 'v3.31',
        state: 'not-applicable',
        says: 'No Windows page describes an install on etcd any more.',
        evidence: 'derived',
      },
    ],
    amended: [
      {
        since: 'v3.28',
        until: 'v3.30',
        state: 'not-applicable',
        says: 'No Windows page describes an install on etcd any more.',
        evidence: 'derived',
        amendment: 'amend-manual-removed',
      },
    ],
  },
  {
    id: 'dsrule.hpc-manifest',
    leavesOut: 'etcd',
    title: 'Datastores of the manifest install (tech preview)',
    short: 'datastores of the manifest install',
    installMethod: 'hpc-manifest',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.22',
        state: 'not-applicable',
        says: 'No Windows page describes an install in HostProcess containers.',
        evidence: 'derived',
      },
      {
        since: 'v3.23',
        until: 'v3.26',
        state: 'not-stated',
        says: 'The HostProcess steps and their manifest do not mention a datastore.',
        note: 'Neither the steps nor the manifest mention a datastore setting.',
        evidence: 'absence',
        pages: ['steps', 'code-hpc-manifest'],
      },
      {
        since: 'v3.27',
        state: 'not-applicable',
        says: 'No Windows page describes the manifest install; the operator has taken its place.',
        evidence: 'derived',
      },
    ],
  },
  {
    id: 'dsrule.rke',
    leavesOut: 'etcd',
    title: 'Datastores on RKE',
    short: 'datastores on RKE',
    platform: 'rke',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.16',
        state: 'not-applicable',
        says: 'No Windows page mentions RKE.',
        evidence: 'derived',
      },
      {
        since: 'v3.17',
        until: 'v3.26',
        state: 'not-stated',
        says: 'The page on RKE installs the operator, then sends to the quickstart, which has commands for etcd.',
        note: 'The operator takes the Kubernetes API datastore; the page never mentions a datastore.',
        evidence: 'absence',
        pages: ['rancher', 'quickstart'],
      },
      {
        since: 'v3.27',
        until: 'v3.30',
        state: 'not-stated',
        says: 'The page on RKE installs the operator on the Linux side and does not mention a datastore.',
        evidence: 'absence',
        pages: ['rancher'],
      },
      {
        since: 'v3.31',
        state: 'not-applicable',
        says: 'Only the operator install is left, and it supports the Kubernetes API datastore only.',
        evidence: 'derived',
      },
    ],
    amended: [
      {
        since: 'v3.28',
        until: 'v3.30',
        state: 'not-applicable',
        says: 'Only the operator install is left, and it supports the Kubernetes API datastore only.',
        evidence: 'derived',
        amendment: 'amend-manual-removed',
      },
    ],
  },
] as const satisfies readonly ReleaseFact[];
