import type { DatastoreFact } from '../types.ts';

/** The requirements of the releases whose manual install was taken out of the published pages. */
const OPERATOR_ONLY =
  'The operator install, the only one that is left, supports the Kubernetes API datastore only.';
const OPERATOR_ALONE =
  'The operator is the only install method, and it supports the Kubernetes API datastore only.';
const BY_METHOD = 'etcd is supported with the manual install, and unsupported with the operator install.';
const BY_METHOD_IF = 'Calico is installed on Windows by script or by hand, not by the operator.';
const CLOUD_PROVIDER_BY_METHOD =
  'The datastore section admits etcd with the manual install only; the row of cloud provider routes names no datastore.';
const BY_METHOD_BELOW = 'The operator install supports the Kubernetes API datastore only.';

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
        pages: ['limitations'],
      },
      {
        since: 'v3.17',
        until: 'v3.26',
        state: 'contradictory',
        effective: 'supported',
        byInstallMethod: {
          'quickstart-script': 'supported',
          'standard-manual': 'supported',
          'hpc-manifest': 'not-stated',
        },
        says: 'The quickstart script and the manual install support etcd; the row of Calico BGP names the Kubernetes API only.',
        conflict: 'con-etcd-rows',
        pages: ['requirements', 'quickstart', 'limitations'],
      },
      {
        since: 'v3.27',
        until: 'v3.30',
        state: 'contradictory',
        effective: 'conditional',
        byInstallMethod: {
          'quickstart-script': 'supported',
          'standard-manual': 'supported',
          operator: 'not-supported',
        },
        says: BY_METHOD,
        holdsIf: BY_METHOD_IF,
        below: BY_METHOD_BELOW,
        conflict: 'con-etcd-manual',
        amendment: 'amend-manual-removed',
        pages: ['requirements', 'quickstart'],
      },
      {
        since: 'v3.31',
        state: 'not-supported',
        says: OPERATOR_ALONE,
        byInstallMethod: {
          operator: 'not-supported',
        },
        conflict: 'con-etcd-leftover',
        pages: ['requirements', 'limitations'],
      },
    ],
    amended: [
      {
        since: 'v3.28',
        until: 'v3.30',
        state: 'not-supported',
        says: OPERATOR_ONLY,
        byInstallMethod: { operator: 'not-supported' },
        conflict: 'con-etcd-leftover',
        amendment: 'amend-manual-removed',
        pages: ['requirements-final', 'limitations-final'],
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
        pages: ['limitations'],
      },
      {
        since: 'v3.17',
        state: 'supported',
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
        byInstallMethod: {
          'quickstart-script': 'supported',
          'standard-manual': 'supported',
          'hpc-manifest': 'not-stated',
        },
        says: 'The quickstart script and the manual install support etcd; the row of Calico VXLAN names the Kubernetes API only.',
        conflict: 'con-etcd-rows',
        pages: ['requirements', 'quickstart'],
      },
      {
        since: 'v3.27',
        until: 'v3.30',
        state: 'contradictory',
        effective: 'conditional',
        byInstallMethod: {
          'quickstart-script': 'supported',
          'standard-manual': 'supported',
          operator: 'not-supported',
        },
        says: BY_METHOD,
        holdsIf: BY_METHOD_IF,
        below: BY_METHOD_BELOW,
        conflict: 'con-etcd-manual',
        amendment: 'amend-manual-removed',
        pages: ['requirements', 'quickstart'],
      },
      {
        since: 'v3.31',
        state: 'not-supported',
        says: OPERATOR_ALONE,
        byInstallMethod: {
          operator: 'not-supported',
        },
        pages: ['requirements'],
      },
    ],
    amended: [
      {
        since: 'v3.28',
        until: 'v3.30',
        state: 'not-supported',
        says: OPERATOR_ONLY,
        byInstallMethod: { operator: 'not-supported' },
        amendment: 'amend-manual-removed',
        pages: ['requirements-final'],
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
        says: 'The datastore section admits etcd for every option; the row of cloud provider routes names no datastore.',
        note: 'The option row names no datastore; the general rule holds (either one, the same on Linux and Windows).',
        pages: ['requirements'],
      },
      {
        since: 'v3.27',
        until: 'v3.30',
        state: 'conditional',
        byInstallMethod: {
          'quickstart-script': 'supported',
          'standard-manual': 'supported',
          operator: 'not-supported',
        },
        saysByInstallMethod: {
          'quickstart-script': CLOUD_PROVIDER_BY_METHOD,
          'standard-manual': CLOUD_PROVIDER_BY_METHOD,
          'hpc-manifest': CLOUD_PROVIDER_BY_METHOD,
        },
        says: CLOUD_PROVIDER_BY_METHOD,
        holdsIf: BY_METHOD_IF,
        below: BY_METHOD_BELOW,
        amendment: 'amend-manual-removed',
        pages: ['requirements'],
      },
      {
        since: 'v3.31',
        state: 'not-supported',
        says: OPERATOR_ALONE,
        pages: ['requirements'],
      },
    ],
    amended: [
      {
        since: 'v3.28',
        until: 'v3.30',
        state: 'not-supported',
        says: OPERATOR_ONLY,
        byInstallMethod: { operator: 'not-supported' },
        amendment: 'amend-manual-removed',
        pages: ['requirements-final'],
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
        says: 'The datastore section admits the Kubernetes API for every option; the row of cloud provider routes names no datastore.',
        pages: ['requirements'],
      },
      {
        since: 'v3.27',
        state: 'supported',
        says: 'Every install method supports the Kubernetes API datastore; the row of cloud provider routes names no datastore.',
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
        evidence: 'derived',
      },
      {
        since: 'v3.19',
        until: 'v3.30',
        state: 'not-stated',
        says: 'The steps for AKS have no command for etcd; the general page on AKS shows the Kubernetes API datastore.',
        note: 'The AKS tab of the quickstart names no datastore; the general AKS page gives "Datastore:Kubernetes".',
        pages: ['quickstart', 'aks'],
      },
      {
        since: 'v3.31',
        state: 'not-supported',
        says: OPERATOR_ALONE,
        pages: ['requirements'],
      },
    ],
    amended: [
      {
        since: 'v3.18',
        until: 'v3.18',
        state: 'not-stated',
        says: 'The steps for AKS have no command for etcd; the general page on AKS shows the Kubernetes API datastore.',
        pages: ['=v3.18.2-quickstart', 'aks'],
      },
      {
        since: 'v3.28',
        until: 'v3.30',
        state: 'not-supported',
        says: OPERATOR_ONLY,
        byInstallMethod: { operator: 'not-supported' },
        amendment: 'amend-manual-removed',
        pages: ['requirements-final'],
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
        evidence: 'derived',
      },
      {
        since: 'v3.19',
        until: 'v3.26',
        state: 'supported',
        note: 'The AKS tab of the quickstart names no datastore; the general AKS page gives "Datastore:Kubernetes".',
        pages: ['quickstart', 'aks'],
      },
      {
        since: 'v3.27',
        state: 'supported',
        note: 'The general AKS page gives "Datastore:Kubernetes"; the requirements admit the Kubernetes API with every install method.',
        pages: ['aks', 'requirements'],
      },
    ],
    amended: [
      {
        since: 'v3.18',
        until: 'v3.18',
        state: 'supported',
        pages: ['=v3.18.2-quickstart', 'aks'],
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
        note: 'The EKS tab of the quickstart carries an etcd command; Kubernetes is the default.',
        pages: ['quickstart'],
      },
      {
        since: 'v3.27',
        until: 'v3.30',
        state: 'conditional',
        byInstallMethod: {
          'quickstart-script': 'supported',
          'standard-manual': 'supported',
          operator: 'not-supported',
        },
        says: BY_METHOD,
        holdsIf: BY_METHOD_IF,
        below: BY_METHOD_BELOW,
        amendment: 'amend-manual-removed',
        pages: ['quickstart', 'requirements'],
      },
      {
        since: 'v3.31',
        state: 'not-supported',
        says: OPERATOR_ALONE,
        pages: ['requirements'],
      },
    ],
    amended: [
      {
        since: 'v3.28',
        until: 'v3.30',
        state: 'not-supported',
        says: OPERATOR_ONLY,
        byInstallMethod: { operator: 'not-supported' },
        amendment: 'amend-manual-removed',
        pages: ['requirements-final'],
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
        pages: ['quickstart'],
      },
      {
        since: 'v3.27',
        state: 'supported',
        note: 'The general EKS page gives "Datastore:Kubernetes"; the requirements admit the Kubernetes API with every install method.',
        pages: ['eks', 'requirements'],
      },
    ],
  },
] as const satisfies readonly DatastoreFact[];
