import type { PlatformFact } from '../types.ts';

/** Platforms, with the networking that the documents list for each. */
export const platforms = [
  {
    id: 'on-premises',
    name: 'Kubernetes on-premises (kubeadm and similar)',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.16',
        state: 'supported',
        networking: [
          {
            option: 'calico-vxlan',
            state: 'supported',
          },
          {
            option: 'cloud-provider',
            state: 'conditional',
          },
        ],
        pages: ['requirements'],
      },
      {
        since: 'v3.17',
        until: 'v3.19',
        state: 'supported',
        networking: [
          {
            option: 'calico-bgp',
            state: 'supported',
          },
          {
            option: 'calico-vxlan',
            state: 'supported',
          },
        ],
        pages: ['requirements'],
      },
      {
        since: 'v3.20',
        state: 'supported',
        networking: [
          {
            option: 'calico-bgp',
            state: 'supported',
          },
          {
            option: 'calico-vxlan',
            state: 'supported',
          },
        ],
        pages: ['requirements', 'limitations'],
      },
    ],
  },
  {
    id: 'aws',
    name: 'AWS, self-managed Kubernetes on EC2',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.18',
        state: 'not-supported',
        networking: [],
        note: 'Listed as unsupported, while the same docs carry AWS instructions (metadata route, kubelet hostname; from v3.17 source/destination check and OpenShift on AWS).',
        conflict: 'con-aws-notes',
        pages: ['limitations'],
      },
      {
        since: 'v3.19',
        until: 'v3.19',
        state: 'not-stated',
        networking: [],
        note: 'Dropped from the unsupported list (also in v3.18.2), not yet in a supported list.',
        pages: ['limitations', 'requirements'],
      },
      {
        since: 'v3.20',
        state: 'supported',
        networking: [],
        note: 'Networking per platform is not stated for self-managed AWS; for BGP the source/destination check must be off.',
        pages: ['limitations'],
      },
    ],
  },
  {
    id: 'gce',
    name: 'GCE, self-managed Kubernetes',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.18',
        state: 'not-supported',
        networking: [],
        pages: ['limitations'],
      },
      {
        since: 'v3.19',
        until: 'v3.19',
        state: 'not-stated',
        networking: [],
        evidence: 'absence',
        pages: ['limitations'],
      },
      {
        since: 'v3.20',
        state: 'supported',
        networking: [],
        note: 'Networking per platform is not stated.',
        pages: ['limitations'],
      },
    ],
  },
  {
    id: 'azure',
    name: 'Azure, self-managed Kubernetes',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.18',
        state: 'not-supported',
        networking: [],
        pages: ['limitations'],
      },
      {
        since: 'v3.19',
        until: 'v3.19',
        state: 'not-stated',
        networking: [],
        evidence: 'absence',
        pages: ['limitations'],
      },
      {
        since: 'v3.20',
        state: 'supported',
        networking: [],
        note: 'Networking per platform is not stated.',
        pages: ['limitations'],
      },
    ],
  },
  {
    id: 'digitalocean',
    name: 'Kubernetes on DigitalOcean',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.19',
        state: 'not-stated',
        networking: [],
        evidence: 'absence',
        pages: ['=guide-2020-requirements', 'requirements'],
      },
      {
        since: 'v3.20',
        state: 'supported',
        networking: [],
        note: 'Networking per platform is not stated.',
        pages: ['limitations'],
      },
    ],
  },
  {
    id: 'eks',
    name: 'Amazon EKS',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.16',
        state: 'non-production',
        networking: [
          {
            option: 'aws-vpc-cni',
            state: 'supported',
          },
        ],
        requires: ['VPC controllers installed', 'instance role with access to secrets in kube-system'],
        note: 'Managed EKS Windows nodes came with WinDSR off, so policy on service ClusterIPs was not enforced.',
        pages: ['requirements', 'quickstart', 'limitations'],
      },
      {
        since: 'v3.17',
        until: 'v3.19',
        state: 'non-production',
        networking: [
          {
            option: 'aws-vpc-cni',
            state: 'supported',
          },
          {
            option: 'calico-bgp',
            state: 'contradictory',
            effective: 'not-stated',
          },
          {
            option: 'calico-vxlan',
            state: 'contradictory',
            effective: 'not-stated',
          },
        ],
        requires: [
          'VPC controllers installed',
          'instance role with access to secrets in calico-system (kube-system without the operator); from v3.18 also get on namespaces',
        ],
        conflict: 'con-eks-calico-cni',
        pages: ['quickstart', 'requirements', 'limitations'],
      },
      {
        since: 'v3.20',
        until: 'v3.20',
        state: 'non-production',
        networking: [
          {
            option: 'aws-vpc-cni',
            state: 'supported',
          },
          {
            option: 'calico-bgp',
            state: 'contradictory',
            effective: 'not-stated',
          },
          {
            option: 'calico-vxlan',
            state: 'contradictory',
            effective: 'not-stated',
          },
        ],
        requires: [
          'VPC controllers installed',
          'instance role able to get namespaces and get secrets in calico-system (kube-system without the operator)',
        ],
        note: 'Patch v3.20.1 lifted the non-production restriction and added the DSR steps.',
        conflict: 'con-eks-calico-cni',
        pages: ['quickstart', 'requirements', 'limitations'],
      },
      {
        since: 'v3.21',
        until: 'v3.22',
        state: 'supported',
        networking: [
          {
            option: 'aws-vpc-cni',
            state: 'supported',
          },
          {
            option: 'calico-bgp',
            state: 'contradictory',
            effective: 'not-stated',
          },
          {
            option: 'calico-vxlan',
            state: 'contradictory',
            effective: 'not-stated',
          },
        ],
        requires: [
          'VPC controllers installed',
          'instance role able to get namespaces and get secrets in calico-system (kube-system without the operator)',
          'DSR switched on in the kube-proxy-config ConfigMap (v3.21.0 to v3.22.1 quickstart)',
        ],
        conflict: 'con-eks-calico-cni',
        pages: ['requirements', 'limitations', 'quickstart'],
      },
      {
        since: 'v3.23',
        state: 'supported',
        networking: [
          {
            option: 'aws-vpc-cni',
            state: 'supported',
          },
        ],
        requires: [
          'VPC controllers installed',
          'instance role able to get namespaces and get secrets in calico-system (kube-system without the operator)',
        ],
        pages: ['requirements', 'limitations'],
      },
    ],
  },
  {
    id: 'aks',
    name: 'Azure AKS',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.18',
        state: 'not-supported',
        networking: [],
        note: 'Patch v3.18.2 added an AKS quickstart tab.',
        pages: ['limitations'],
      },
      {
        since: 'v3.19',
        until: 'v3.19',
        state: 'supported',
        networking: [
          {
            option: 'azure-cni',
            state: 'supported',
          },
        ],
        requires: [
          'newly created cluster',
          'Kubernetes 1.20 or later',
          'EnableAKSWindowsCalico feature flag',
        ],
        conflict: 'con-aks-319',
        pages: ['quickstart', 'requirements'],
      },
      {
        since: 'v3.20',
        until: 'v3.22',
        state: 'supported',
        networking: [
          {
            option: 'azure-cni',
            state: 'supported',
          },
        ],
        requires: [
          'newly created cluster',
          'Kubernetes 1.20 or later',
          'EnableAKSWindowsCalico feature flag',
        ],
        pages: ['requirements', 'limitations', 'quickstart'],
      },
      {
        since: 'v3.23',
        until: 'v3.26',
        state: 'supported',
        networking: [
          {
            option: 'azure-cni',
            state: 'supported',
          },
          {
            option: 'calico-bgp',
            state: 'not-supported',
          },
          {
            option: 'calico-vxlan',
            state: 'not-supported',
          },
        ],
        requires: [
          'newly created cluster',
          'Kubernetes 1.20 or later',
          'EnableAKSWindowsCalico feature flag',
        ],
        note: 'Bring-your-own-CNI AKS clusters with Calico networking do not support the Windows data plane (AKS page).',
        pages: ['requirements', 'aks', 'quickstart'],
      },
      {
        since: 'v3.27',
        until: 'v3.30',
        state: 'supported',
        networking: [
          {
            option: 'azure-cni',
            state: 'supported',
          },
          {
            option: 'calico-bgp',
            state: 'not-supported',
          },
          {
            option: 'calico-vxlan',
            state: 'not-supported',
          },
        ],
        requires: [
          'newly created cluster',
          'Kubernetes 1.20 or later (stated for the non-HPC install)',
          'EnableAKSWindowsCalico feature flag (manual quickstart)',
        ],
        pages: ['quickstart', 'requirements', 'aks'],
      },
      {
        since: 'v3.31',
        state: 'supported',
        networking: [
          {
            option: 'azure-cni',
            state: 'supported',
          },
          {
            option: 'calico-bgp',
            state: 'not-supported',
          },
          {
            option: 'calico-vxlan',
            state: 'not-supported',
          },
        ],
        requires: ['newly created cluster'],
        note: 'The only AKS version rule still speaks of the non-HPC install, which these docs no longer offer.',
        conflict: 'con-aks-nonhpc',
        pages: ['requirements', 'aks'],
      },
    ],
  },
  {
    id: 'openshift',
    name: 'OpenShift 4',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.16',
        state: 'not-supported',
        networking: [],
        pages: ['limitations'],
      },
      {
        since: 'v3.17',
        until: 'v3.18',
        state: 'contradictory',
        effective: 'supported',
        networking: [
          {
            option: 'calico-vxlan',
            state: 'supported',
          },
          {
            option: 'calico-bgp',
            state: 'not-stated',
          },
        ],
        requires: ['AWS', 'OpenShift installer 4.4 or later', 'bgp: Disabled'],
        conflict: 'con-openshift-317',
        pages: ['openshift', 'limitations', 'relnotes'],
      },
      {
        since: 'v3.19',
        until: 'v3.19',
        state: 'supported',
        networking: [
          {
            option: 'calico-vxlan',
            state: 'supported',
          },
          {
            option: 'calico-bgp',
            state: 'not-stated',
          },
        ],
        requires: ['AWS', 'OpenShift installer 4.4 or later', 'bgp: Disabled'],
        pages: ['openshift'],
      },
      {
        since: 'v3.20',
        until: 'v3.26',
        state: 'supported',
        networking: [
          {
            option: 'calico-bgp',
            state: 'supported',
          },
          {
            option: 'calico-vxlan',
            state: 'supported',
          },
        ],
        requires: ['AWS (install page)', 'OpenShift installer 4.4 or later'],
        note: 'The install page only walks through VXLAN with BGP disabled. A note limiting Windows to OpenShift 4.5 or lower was added to the 3.24–3.26 docs on 2023-12-05.',
        conflict: 'con-openshift-bgp',
        amendment: 'amend-openshift-45',
        pages: ['requirements', 'openshift'],
      },
      {
        since: 'v3.27',
        until: 'v3.29',
        state: 'conditional',
        networking: [
          {
            option: 'calico-bgp',
            state: 'supported',
          },
          {
            option: 'calico-vxlan',
            state: 'supported',
          },
        ],
        requires: [
          'OpenShift 4.5 or lower (4.6+ uses WMCO, which does not recognise Calico networking)',
          'manual install',
        ],
        installs: ['quickstart-script', 'standard-manual'],
        conflict: 'con-openshift-45',
        amendment: 'amend-openshift-removed',
        pages: ['requirements', 'openshift'],
      },
      {
        since: 'v3.30',
        state: 'contradictory',
        effective: 'not-stated',
        networking: [
          {
            option: 'calico-bgp',
            state: 'supported',
          },
          {
            option: 'calico-vxlan',
            state: 'supported',
          },
        ],
        note: 'Still on both support lists, but no Windows-on-OpenShift install page exists any more (deleted 2025-04-16).',
        conflict: 'con-openshift-no-page',
        pages: ['requirements', 'limitations'],
      },
    ],
  },
  {
    id: 'rke',
    name: 'Rancher Kubernetes Engine (RKE)',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.16',
        state: 'not-stated',
        networking: [],
        evidence: 'absence',
        pages: ['=guide-2020-requirements', 'requirements'],
      },
      {
        since: 'v3.17',
        until: 'v3.17',
        state: 'supported',
        networking: [
          {
            option: 'calico-bgp',
            state: 'supported',
          },
          {
            option: 'calico-vxlan',
            state: 'supported',
          },
        ],
        requires: ['RKE provisioned without a network plugin', 'Kubernetes 1.17–1.19'],
        note: 'Not in the platform list of the requirements page until v3.20.',
        pages: ['rancher'],
      },
      {
        since: 'v3.18',
        until: 'v3.19',
        state: 'supported',
        networking: [
          {
            option: 'calico-bgp',
            state: 'supported',
          },
          {
            option: 'calico-vxlan',
            state: 'supported',
          },
        ],
        requires: ['RKE provisioned without a network plugin', 'Kubernetes 1.18–1.20'],
        pages: ['rancher'],
      },
      {
        since: 'v3.20',
        state: 'supported',
        networking: [
          {
            option: 'calico-bgp',
            state: 'supported',
          },
          {
            option: 'calico-vxlan',
            state: 'supported',
          },
        ],
        requires: ['RKE provisioned without a network plugin'],
        note: 'The page still names Kubernetes 1.18–1.20 in v3.32.',
        conflict: 'con-rke-versions',
        pages: ['rancher', 'requirements', 'limitations'],
      },
    ],
  },
  {
    id: 'gke',
    name: 'Google GKE',
    spans: [
      {
        since: 'v3.16',
        state: 'not-supported',
        networking: [],
        pages: ['limitations'],
      },
    ],
  },
  {
    id: 'iks',
    name: 'IBM IKS',
    spans: [
      {
        since: 'v3.16',
        state: 'not-supported',
        networking: [],
        pages: ['limitations'],
      },
    ],
  },
  {
    id: 'openstack',
    name: 'OpenStack',
    spans: [
      {
        since: 'v3.16',
        state: 'not-supported',
        networking: [],
        pages: ['limitations'],
      },
    ],
  },
  {
    id: 'k3s',
    name: 'K3s',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.26',
        state: 'not-supported',
        networking: [],
        note: 'Written as "K3 clusters".',
        pages: ['limitations'],
      },
      {
        since: 'v3.27',
        state: 'not-supported',
        networking: [],
        pages: ['limitations'],
      },
    ],
  },
] as const satisfies readonly PlatformFact[];
