import type { DatastoreFact } from '../types.ts';

/** Networking × datastore. */
export const datastores = [
  {
    id: 'ds.calico-bgp.etcd',
    option: 'calico-bgp',
    datastore: 'etcd',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.16',
        state: 'not-applicable',
        basis: 'option-unavailable',
        pages: ['limitations'],
      },
      {
        since: 'v3.17',
        until: 'v3.26',
        state: 'contradictory',
        effective: 'supported',
        basis: 'option-row vs general-rule',
        byInstallMethod: {
          'quickstart-script': 'supported',
          'standard-manual': 'supported',
          'hpc-manifest': 'not-stated',
        },
        conflict: 'con-etcd-rows',
        pages: ['requirements', 'quickstart', 'limitations'],
      },
      {
        since: 'v3.27',
        until: 'v3.30',
        state: 'contradictory',
        effective: 'conditional',
        basis: 'option-row vs install-method rule',
        byInstallMethod: {
          'quickstart-script': 'supported',
          'standard-manual': 'supported',
          operator: 'not-supported',
        },
        conflict: 'con-etcd-rows',
        amendment: 'amend-manual-removed',
        pages: ['requirements', 'quickstart'],
      },
      {
        since: 'v3.31',
        state: 'not-supported',
        basis: 'install-method rule',
        byInstallMethod: {
          operator: 'not-supported',
        },
        conflict: 'con-etcd-leftover',
        pages: ['requirements', 'limitations'],
      },
    ],
  },
  {
    id: 'ds.calico-bgp.kubernetes',
    option: 'calico-bgp',
    datastore: 'kubernetes',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.16',
        state: 'not-applicable',
        basis: 'option-unavailable',
        pages: ['limitations'],
      },
      {
        since: 'v3.17',
        state: 'supported',
        basis: 'option-row',
        pages: ['requirements'],
      },
    ],
  },
  {
    id: 'ds.calico-vxlan.etcd',
    option: 'calico-vxlan',
    datastore: 'etcd',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.16',
        state: 'supported',
        basis: 'option-row',
        byInstallMethod: {
          'quickstart-script': 'supported',
          'standard-manual': 'supported',
        },
        pages: ['requirements', 'quickstart'],
      },
      {
        since: 'v3.17',
        until: 'v3.26',
        state: 'contradictory',
        effective: 'supported',
        basis: 'option-row vs general-rule',
        byInstallMethod: {
          'quickstart-script': 'supported',
          'standard-manual': 'supported',
          'hpc-manifest': 'not-stated',
        },
        conflict: 'con-etcd-rows',
        pages: ['requirements', 'quickstart'],
      },
      {
        since: 'v3.27',
        until: 'v3.30',
        state: 'contradictory',
        effective: 'conditional',
        basis: 'option-row vs install-method rule',
        byInstallMethod: {
          'quickstart-script': 'supported',
          'standard-manual': 'supported',
          operator: 'not-supported',
        },
        conflict: 'con-etcd-rows',
        amendment: 'amend-manual-removed',
        pages: ['requirements', 'quickstart'],
      },
      {
        since: 'v3.31',
        state: 'not-supported',
        basis: 'install-method rule',
        byInstallMethod: {
          operator: 'not-supported',
        },
        pages: ['requirements'],
      },
    ],
  },
  {
    id: 'ds.calico-vxlan.kubernetes',
    option: 'calico-vxlan',
    datastore: 'kubernetes',
    spans: [
      {
        since: 'v3.16',
        state: 'supported',
        basis: 'option-row',
        pages: ['requirements'],
      },
    ],
  },
  {
    id: 'ds.cloud-provider.etcd',
    option: 'cloud-provider',
    datastore: 'etcd',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.26',
        state: 'supported',
        basis: 'general-rule',
        note: 'The option row names no datastore; only the general rule (either one, same on Linux and Windows) applies.',
        pages: ['requirements'],
      },
      {
        since: 'v3.27',
        until: 'v3.30',
        state: 'conditional',
        basis: 'install-method rule',
        byInstallMethod: {
          'quickstart-script': 'supported',
          'standard-manual': 'supported',
          operator: 'not-supported',
        },
        amendment: 'amend-manual-removed',
        pages: ['requirements'],
      },
      {
        since: 'v3.31',
        state: 'not-supported',
        basis: 'install-method rule',
        pages: ['requirements'],
      },
    ],
  },
  {
    id: 'ds.cloud-provider.kubernetes',
    option: 'cloud-provider',
    datastore: 'kubernetes',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.26',
        state: 'supported',
        basis: 'general-rule',
        pages: ['requirements'],
      },
      {
        since: 'v3.27',
        state: 'supported',
        basis: 'install-method rule',
        pages: ['requirements'],
      },
    ],
  },
  {
    id: 'ds.static-routes.etcd',
    option: 'static-routes',
    datastore: 'etcd',
    spans: [
      {
        since: 'v3.16',
        state: 'not-applicable',
        basis: 'option-not-stated',
        evidence: 'derived',
      },
    ],
  },
  {
    id: 'ds.static-routes.kubernetes',
    option: 'static-routes',
    datastore: 'kubernetes',
    spans: [
      {
        since: 'v3.16',
        state: 'not-applicable',
        basis: 'option-not-stated',
        evidence: 'derived',
      },
    ],
  },
  {
    id: 'ds.flannel-host-gw.etcd',
    option: 'flannel-host-gw',
    datastore: 'etcd',
    spans: [
      {
        since: 'v3.16',
        state: 'not-applicable',
        basis: 'option-unavailable or not stated',
        evidence: 'derived',
      },
    ],
  },
  {
    id: 'ds.flannel-host-gw.kubernetes',
    option: 'flannel-host-gw',
    datastore: 'kubernetes',
    spans: [
      {
        since: 'v3.16',
        state: 'not-applicable',
        basis: 'option-unavailable or not stated',
        evidence: 'derived',
      },
    ],
  },
  {
    id: 'ds.flannel-vxlan.etcd',
    option: 'flannel-vxlan',
    datastore: 'etcd',
    spans: [
      {
        since: 'v3.16',
        state: 'not-applicable',
        basis: 'option-unavailable or not stated',
        evidence: 'derived',
      },
    ],
  },
  {
    id: 'ds.flannel-vxlan.kubernetes',
    option: 'flannel-vxlan',
    datastore: 'kubernetes',
    spans: [
      {
        since: 'v3.16',
        state: 'not-applicable',
        basis: 'option-unavailable or not stated',
        evidence: 'derived',
      },
    ],
  },
  {
    id: 'ds.azure-cni.etcd',
    option: 'azure-cni',
    datastore: 'etcd',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.18',
        state: 'not-applicable',
        basis: 'AKS not offered',
        evidence: 'derived',
      },
      {
        since: 'v3.19',
        until: 'v3.30',
        state: 'not-stated',
        basis: 'install tab',
        note: 'The AKS tab names the Kubernetes datastore and offers no etcd command.',
        pages: [
          '=v3.19-quickstart',
          '=v3.20-quickstart',
          '=v3.21-quickstart',
          '=v3.22-quickstart',
          '=v3.23-quickstart',
          '=v3.24-quickstart',
          '=v3.25-quickstart',
        ],
      },
      {
        since: 'v3.31',
        state: 'not-supported',
        basis: 'install-method rule',
        pages: ['requirements'],
      },
    ],
  },
  {
    id: 'ds.azure-cni.kubernetes',
    option: 'azure-cni',
    datastore: 'kubernetes',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.18',
        state: 'not-applicable',
        basis: 'AKS not offered',
        evidence: 'derived',
      },
      {
        since: 'v3.19',
        until: 'v3.26',
        state: 'supported',
        basis: 'install tab',
        pages: ['quickstart'],
      },
      {
        since: 'v3.27',
        state: 'supported',
        basis: 'install-method rule',
        pages: ['requirements'],
      },
    ],
  },
  {
    id: 'ds.aws-vpc-cni.etcd',
    option: 'aws-vpc-cni',
    datastore: 'etcd',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.26',
        state: 'supported',
        basis: 'install command',
        note: 'The EKS tab of the quickstart carries an etcd command; Kubernetes is the default.',
        pages: ['quickstart'],
      },
      {
        since: 'v3.27',
        until: 'v3.30',
        state: 'conditional',
        basis: 'install command',
        byInstallMethod: {
          'quickstart-script': 'supported',
          operator: 'not-supported',
        },
        amendment: 'amend-manual-removed',
        pages: ['quickstart', 'requirements'],
      },
      {
        since: 'v3.31',
        state: 'not-supported',
        basis: 'install-method rule',
        pages: ['requirements'],
      },
    ],
  },
  {
    id: 'ds.aws-vpc-cni.kubernetes',
    option: 'aws-vpc-cni',
    datastore: 'kubernetes',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.26',
        state: 'supported',
        basis: 'install tab default',
        pages: ['quickstart'],
      },
      {
        since: 'v3.27',
        state: 'supported',
        basis: 'install-method rule',
        pages: ['requirements'],
      },
    ],
  },
] as const satisfies readonly DatastoreFact[];
