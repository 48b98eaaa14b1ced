import type { Passages } from './types.ts';

/** The words that edits of published pages left there, or took away. */
export const amendmentPassages = {
  'amend-v3.16.2': [
    {
      since: 'v3.16',
      until: 'v3.16',
      docs: 'amended',
      passages: [
        { page: '=v3.16.2-demo', words: ['Create pods on Window nodes', 'servercore:1809'] },
        { page: '=v3.16.2-demo', words: ['name: allow-busybox', 'kind: NetworkPolicy'] },
      ],
    },
  ],
  'amend-v3.16.6': [
    {
      since: 'v3.16',
      until: 'v3.16',
      docs: 'amended',
      passages: [
        { page: '=v3.16.6-k8sreq', words: ['1.16', '1.19', 'Other versions are likely to work'] },
        { page: 'requirements', words: ['1.18, 1.17, 1.16'] },
      ],
    },
  ],
  'amend-v3.18.2': [
    {
      since: 'v3.18',
      until: 'v3.18',
      docs: 'amended',
      passages: [
        { page: '=v3.18.2-limitations', words: ['GKE, IKS, OpenStack', 'K3 clusters'] },
        { page: '=v3.18.2-limitations', words: ['Overlay mode with BGP peering'] },
      ],
      absent: {
        pages: ['=v3.18.2-limitations'],
        words: ['AKS, GKE', 'OpenShift, OpenStack', 'Non-overlay mode'],
      },
    },
  ],
  'amend-v3.18.2-aks': [
    {
      since: 'v3.18',
      until: 'v3.18',
      docs: 'amended',
      passages: [
        { page: '=v3.18.2-quickstart', words: ['for AKS', 'newly created clusters', '1.20+'] },
        { page: '=v3.18.2-quickstart', words: ['EnableAKSWindowsCalico', 'az feature register'] },
        { page: '=v3.18.2-requirements', words: ['Platforms: Kubernetes, EKS'] },
      ],
    },
  ],
  'amend-v3.18.2-kubelet': [
    {
      since: 'v3.18',
      until: 'v3.18',
      docs: 'amended',
      passages: [
        {
          page: '=v3.18.2-standard',
          words: [
            'kubelet-service.ps1',
            '--network-plugin',
            '--cni-bin-dir',
            '--cni-conf-dir',
            '--kubeconfig',
            '--cluster-dns',
          ],
        },
      ],
    },
  ],
  'amend-v3.18.2-openshift': [
    {
      since: 'v3.18',
      until: 'v3.18',
      docs: 'amended',
      passages: [
        { page: '=v3.18.2-openshift', words: ['For OpenShift 4.6', 'wni for OpenShift 4.5'] },
        { page: '=v3.18.2-openshift', words: ['For OpenShift 4.6', 'wmcb.exe for OpenShift 4.5'] },
        { page: '=v3.18.2-openshift', words: ['openshift-tigera-install/auth/kubeconfig'] },
      ],
    },
  ],
  'amend-v3.18.2-demo': [
    {
      since: 'v3.18',
      until: 'v3.18',
      docs: 'amended',
      passages: [
        { page: '=v3.18.2-demo', words: ['17763.1432 August 2020'] },
        { page: '=v3.18.2-demo', words: ['networking.k8s.io/v1', 'podSelector'] },
      ],
    },
  ],
  'amend-v3.19.2-platforms': [
    {
      since: 'v3.19',
      until: 'v3.19',
      docs: 'amended',
      passages: [
        {
          page: '=v3.19.2-limitations',
          words: ['EKS ([non-production only]', 'DigitalOcean', 'Rancher RKE'],
        },
        { page: '=v3.19.2-requirements', words: ['Kubernetes, OpenShift, RKE, EKS, AKS', 'AKS: Azure CNI'] },
      ],
    },
  ],
  'amend-v3.19.2-builds': [
    {
      since: 'v3.19',
      until: 'v3.19',
      docs: 'amended',
      passages: [
        { page: '=v3.19.2-requirements', words: ['17763.1432', '19041', '19042'] },
        { page: '=v3.19.2-quickstart', words: ['17763.1432', '19041', '19042'] },
        { page: '=v3.19.2-limitations', words: ['Windows 1809 prior to build 17763.1432'] },
      ],
      absent: { pages: ['=v3.19.2-requirements', '=v3.19.2-quickstart'], words: ['18317', '18362', '18363'] },
    },
  ],
  'amend-v3.19.2-workers': [
    {
      since: 'v3.19',
      until: 'v3.19',
      docs: 'amended',
      passages: [{ page: '=v3.19.2-requirements', words: ['operator-managed', 'three Linux worker nodes'] }],
    },
  ],
  'amend-v3.19.2-prometheus': [
    {
      since: 'v3.19',
      until: 'v3.19',
      docs: 'amended',
      passages: [
        { page: '=v3.19.2-limitations', words: ['Prometheus monitoring', 'Manifest with manual upgrade'] },
      ],
    },
  ],
  'amend-v3.19.2-hosts': [
    {
      since: 'v3.19',
      until: 'v3.19',
      docs: 'amended',
      passages: [
        { page: '=v3.19.2-limitations', words: ['Install and upgrade', 'Non-cluster hosts'] },
        {
          page: '=v3.19.2-limitations',
          words: ['Policy for hosts (host endpoints, including automatic host endpoints)'],
        },
      ],
    },
  ],
  'amend-ingress-gateway': [
    {
      since: 'v3.31',
      until: 'v3.31',
      docs: 'amended',
      passages: [
        {
          page: '=v3.31-ingress-gateway-final',
          words: ['Calico Ingress Gateway is not supported on Windows nodes'],
        },
      ],
    },
  ],
  'amend-v3.19.2-eks-role': [
    {
      since: 'v3.19',
      until: 'v3.19',
      docs: 'amended',
      passages: [
        {
          page: '=v3.19.2-quickstart',
          words: [
            'kubectl create clusterrole calico-install-ns',
            'kubectl create rolebinding calico-install-token',
          ],
        },
        {
          page: '=v3.19.2-quickstart',
          words: ['kubectl delete clusterrole calico-install-ns', 'kubectl delete role calico-install-token'],
        },
      ],
    },
  ],
  'amend-v3.20.1': [
    {
      since: 'v3.20',
      until: 'v3.20',
      docs: 'amended',
      passages: [
        { page: '=v3.20.1-quickstart', words: ['Enable Direct Server Return', 'kube-proxy-config'] },
        { page: '=v3.20.1-quickstart', words: ['enableDSR: true', 'WinDSR: true'] },
      ],
      absent: { pages: ['=v3.20.1-limitations'], words: ['non-production', 'not currently recommended'] },
    },
  ],
  'amend-v3.20.1-rancher': [
    {
      since: 'v3.20',
      until: 'v3.20',
      docs: 'amended',
      passages: [
        { page: '=v3.20.1-rancher-linux', words: ['Rancher Kubernetes Engine cluster', 'Overlay:IPIP'] },
      ],
    },
  ],
  'amend-v3.22.1': [
    {
      since: 'v3.22',
      until: 'v3.22',
      docs: 'amended',
      passages: [
        { page: '=v3.22.1-requirements', words: ['17763.1432', '19042'] },
        { page: '=v3.22.1-requirements', words: ['See the [Kubernetes requirements]'] },
        {
          page: '=v3.22.1-requirements',
          words: ['EKS requirements', 'VPC controllers', 'AKS requirements', 'newly created clusters'],
        },
        { page: '=v3.22.1-quickstart', words: ['Linux requirements', 'Before beginning the quickstart'] },
      ],
      absent: { pages: ['=v3.22.1-requirements'], words: ['19041', '1.20, 1.19'] },
    },
  ],
  'amend-v3.22.2': [
    {
      since: 'v3.22',
      until: 'v3.22',
      docs: 'amended',
      passages: [
        { page: '=v3.22.2-code-script', words: ['function EnableWinDsrForEKS', 'Get-IsDSRSupported'] },
      ],
      absent: { pages: ['=v3.22.2-quickstart'], words: ['enableDSR', 'kube-proxy-config'] },
    },
  ],
  'amend-v3.23.2': [
    {
      since: 'v3.23',
      until: 'v3.23',
      docs: 'amended',
      passages: [
        { page: '=v3.23.2-aks', words: ['preview feature with AKS'] },
        { page: '=v3.23.2-aks', words: ['--pod-cidr 192.168.0.0/16'] },
      ],
    },
  ],
  'amend-v3.24.2': [
    {
      since: 'v3.24',
      until: 'v3.24',
      docs: 'amended',
      passages: [{ page: '=v3.24.2-aks', words: ['no Kubernetes CNI pre-installed'] }],
      absent: { pages: ['=v3.24.2-aks'], words: ['preview feature', 'aks-preview'] },
    },
  ],
  'amend-k8s-3.24': [
    {
      since: 'v3.24',
      until: 'v3.24',
      docs: 'amended',
      passages: [
        { page: 'k8sreq-final', words: ['v1.22', 'v1.25', 'v1.15 or below'] },
        { page: '=v3.24.6-k8sreq', words: ['v1.22', 'v1.25'] },
      ],
    },
  ],
  'amend-script-address': [
    {
      since: 'v3.24',
      until: 'v3.25',
      docs: 'amended',
      passages: [
        {
          page: 'quickstart-final',
          words: ['{{calicoReleasesURL}}/{{releaseTitle}}/install-calico-windows.ps1'],
        },
      ],
    },
  ],
  'amend-k8s-3.25': [
    {
      since: 'v3.25',
      until: 'v3.25',
      docs: 'amended',
      passages: [{ page: '=docs-commit-2023-02-09', words: ['-- v1.22', '+- v1.26'] }],
    },
  ],
  'amend-ws2022': [
    {
      since: 'v3.24',
      until: 'v3.25',
      docs: 'amended',
      passages: [{ page: 'requirements-final', words: ['17763.1432 or later', '20348.169 or later'] }],
      absent: { pages: ['requirements-final'], words: ['20H2', '19042'] },
    },
  ],
  'amend-openshift-ovn': [
    {
      since: 'v3.25',
      until: 'v3.26',
      docs: 'amended',
      passages: [{ page: 'openshift-final', words: ['OpenShiftSDN\\|OVNKubernetes'] }],
    },
  ],
  'amend-k8s-3.26': [
    {
      since: 'v3.26',
      until: 'v3.26',
      docs: 'amended',
      passages: [{ page: '=docs-commit-2023-06-20', words: ['+- v1.27'] }],
    },
  ],
  'amend-other-providers': [
    {
      since: 'v3.24',
      until: 'v3.26',
      docs: 'amended',
      passages: [
        { page: 'k8sreq-final', words: ['another network provider', 'flannel', 'AWS VPC CNI', 'migrate to'] },
      ],
    },
  ],
  'amend-k8s-1.28': [
    {
      since: 'v3.25',
      until: 'v3.25',
      docs: 'amended',
      passages: [
        { page: '=docs-commit-2023-10-26', words: ['+- v1.27', '+- v1.28'] },
        { page: 'k8sreq-final', words: ['v1.23', 'v1.28'] },
      ],
    },
    {
      since: 'v3.26',
      until: 'v3.26',
      docs: 'amended',
      passages: [
        { page: '=docs-commit-2023-10-26', words: ['+- v1.28'] },
        { page: 'k8sreq-final', words: ['v1.24', 'v1.28'] },
      ],
    },
  ],
  'amend-openshift-45': [
    {
      since: 'v3.24',
      until: 'v3.26',
      docs: 'amended',
      passages: [{ page: 'openshift-final', words: ['up to v4.5', 'wmcb.exe'] }],
    },
  ],
  'amend-k8s-1.29': [
    {
      since: 'v3.27',
      until: 'v3.27',
      docs: 'amended',
      passages: [{ page: '=docs-commit-2024-02-02', words: ['+- v1.29'] }],
    },
  ],
  'amend-k8s-3.27-range': [
    {
      since: 'v3.27',
      until: 'v3.27',
      docs: 'amended',
      passages: [
        { page: 'k8sreq-final', words: ['v1.27', 'v1.28', 'v1.29'] },
        { page: '=docs-commit-2024-02-22-eol', words: ['v1.24', 'v1.25'] },
        { page: '=docs-commit-2024-02-22-range', words: ['v1.26'] },
      ],
      absent: { pages: ['k8sreq-final'], words: ['- v1.24', '- v1.25', '- v1.26'] },
    },
  ],
  'amend-k8s-untested': [
    {
      since: 'v3.25',
      until: 'v3.27',
      docs: 'amended',
      passages: [
        { page: 'k8sreq-final', words: ['Other versions may work, but we are not actively testing them'] },
      ],
    },
  ],
  'amend-private-registry': [
    {
      since: 'v3.27',
      until: 'v3.27',
      docs: 'amended',
      passages: [
        {
          page: 'alternate-registry-final',
          words: ['crane cp', '`node-windows` and `cni-windows`'],
        },
      ],
    },
  ],
  'amend-containerd-adapter': [
    {
      since: 'v3.27',
      until: 'v3.27',
      docs: 'amended',
      passages: [
        { page: 'operator-final', words: ['Install-Containerd.ps1', '-skipHypervisorSupportCheck'] },
      ],
      absent: { pages: ['operator-final'], words: ['netAdapterName'] },
    },
  ],
  'amend-eks-steps': [
    {
      since: 'v3.25',
      until: 'v3.27',
      docs: 'amended',
      passages: [
        { page: 'eks-final', words: ['kubernetesProvider: EKS', 'type: AmazonVPC', 'bgp: Disabled'] },
      ],
    },
  ],
  'amend-k8s-1.30': [
    {
      since: 'v3.28',
      until: 'v3.28',
      docs: 'amended',
      passages: [{ page: 'k8sreq-final', words: ['v1.27', 'v1.30'] }],
    },
  ],
  'amend-log-action': [
    {
      since: 'v3.26',
      until: 'v3.28',
      docs: 'amended',
      passages: [{ page: 'limitations-final', words: ["'Log' action in network policy"] }],
    },
  ],
  'amend-eks-vpc-policy': [
    {
      since: 'v3.26',
      until: 'v3.27',
      docs: 'amended',
      passages: [{ page: 'eks-final', words: ['disabled network policy for the AWS VPC CNI'] }],
    },
    {
      since: 'v3.28',
      until: 'v3.28',
      docs: 'amended',
      passages: [
        { page: '=docs-commit-2024-09-05', words: ['disabled network policy for the AWS VPC CNI'] },
        { page: 'eks-final', words: ['network policy for the AWS VPC CNI', 'conflicts with'] },
      ],
    },
  ],
  'amend-etcd-downplayed': [
    {
      since: 'v3.26',
      until: 'v3.28',
      docs: 'amended',
      passages: [
        {
          page: 'onprem-final',
          words: [
            'not recommended for new Kubernetes installs',
            'another component to manage',
            'service matches in policy',
            'mode is not supported with the etcd datastore',
            'Cloud/Enterprise versions',
          ],
        },
      ],
    },
  ],
  'amend-openshift-removed': [
    {
      since: 'v3.27',
      until: 'v3.27',
      docs: 'amended',
      passages: [
        {
          page: '=docs-commit-2025-04-16',
          words: ['version-3.27', 'manual-install/openshift-installation.mdx', 'deleted file'],
        },
      ],
    },
    {
      since: 'v3.28',
      until: 'v3.28',
      docs: 'amended',
      passages: [
        {
          page: '=docs-commit-2025-04-16',
          words: ['version-3.28', 'manual-install/openshift-installation.mdx', 'deleted file'],
        },
      ],
    },
    {
      since: 'v3.29',
      until: 'v3.29',
      docs: 'amended',
      passages: [
        {
          page: '=docs-commit-2025-04-16',
          words: ['version-3.29', 'manual-install/openshift-installation.mdx', 'deleted file'],
        },
      ],
    },
  ],
  'amend-k8s-1.32': [
    {
      since: 'v3.29',
      until: 'v3.29',
      docs: 'amended',
      passages: [{ page: 'k8sreq-final', words: ['v1.29', 'v1.32'] }],
    },
  ],
  'amend-pools-editable': [
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'amended',
      passages: [
        {
          page: '=docs-commit-2025-09-03',
          words: ['Note: The ipPools section cannot be modified post-install'],
        },
      ],
      absent: { pages: ['rancher-final'], words: ['cannot be modified post-install'] },
    },
  ],
  'amend-eks-annotate': [
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'amended',
      passages: [
        { page: 'eks-final', words: ['ANNOTATE_POD_IP=true'] },
        { page: 'eks-final', words: ['network policy for the AWS VPC CNI', 'conflicts with'] },
      ],
    },
  ],
  'amend-manual-removed': [
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'amended',
      passages: [
        {
          page: 'requirements-final',
          words: ['When using Operator install, only Kubernetes datastore (kdd) is supported'],
        },
        { page: 'limitations-final', words: ['Install and upgrade', 'Operator install'] },
      ],
      absent: {
        pages: ['requirements-final', 'limitations-final'],
        words: ['Manual install', 'Manifest with manual upgrade', 'either kdd or etcd', 'Docker'],
      },
    },
  ],
  'amend-aks-options': [
    {
      since: 'v3.29',
      until: 'v3.30',
      docs: 'amended',
      passages: [
        { page: 'aks-final', words: ['Option 1: Azure-managed Calico'] },
        { page: 'aks-final', words: ['Option 2: Self-managed Calico'] },
        { page: 'aks-final', words: ['Windows data plane', 'is not supported'] },
      ],
    },
  ],
  'amend-linux-kernel': [
    {
      since: 'v3.29',
      until: 'v3.31',
      docs: 'amended',
      passages: [{ page: 'k8sreq-final', words: ['Linux kernel 5.10 or later'] }],
    },
  ],
  'amend-k8s-1.35': [
    {
      since: 'v3.30',
      until: 'v3.30',
      docs: 'amended',
      passages: [{ page: 'k8sreq-final', words: ['v1.31', 'v1.34', 'v1.35'] }],
    },
    {
      since: 'v3.31',
      until: 'v3.31',
      docs: 'amended',
      passages: [{ page: 'k8sreq-final', words: ['* 1.32', '* 1.35'] }],
    },
  ],
  'amend-crosssubnet': [
    {
      since: 'v3.29',
      until: 'v3.31',
      docs: 'amended',
      passages: [
        { page: 'steps-final', words: ['VXLANCrossSubnet', '/spec/calicoNetwork/ipPools/0/encapsulation'] },
      ],
    },
  ],
  'amend-ippool-patch': [
    {
      since: 'v3.31',
      until: 'v3.32',
      docs: 'amended',
      passages: [
        {
          page: 'requirements-final',
          words: ['kubectl patch installation default', '/spec/calicoNetwork/ipPools/0/encapsulation'],
        },
        { page: 'requirements-final', words: ['"ipipMode":"Never","vxlanMode":"Never"'] },
      ],
    },
  ],
} as const satisfies Passages;
