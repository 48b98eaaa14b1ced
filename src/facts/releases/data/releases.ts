import type { ReleaseEntry } from '../types.ts';

/** The releases, oldest first. */
export const releases = [
  {
    id: 'v3.16',
    date: '2020-08-27',
    summary:
      'This is the first open-source release for Windows nodes; Calico networking means VXLAN, and EKS is the only managed platform.',
    changes: [
      {
        text: 'Calico BGP and flannel, which the guide offers, are unsupported; static routes are not mentioned.',
        facts: ['calico-bgp', 'flannel-host-gw', 'flannel-vxlan', 'static-routes'],
        pages: ['requirements', 'limitations'],
      },
      {
        text: 'Calico VXLAN works with etcd and with the Kubernetes API, and the quickstart has a command for each.',
        facts: ['ds.calico-vxlan.etcd', 'ds.calico-vxlan.kubernetes'],
        pages: ['requirements', 'quickstart'],
      },
      {
        text: 'The requirements name Kubernetes and EKS; EKS is not recommended for production, and the limitations name nine unsupported platforms.',
        facts: ['eks', 'aws', 'gce', 'azure'],
        pages: ['requirements', 'limitations'],
      },
      {
        text: 'A quickstart script installs a node, strict affinity must be on, and Kubernetes 1.16 to 1.18 is tested.',
        facts: ['quickstart-script', 'lim.strict-affinity', 'k8s.windows-page'],
        pages: ['quickstart', 'requirements'],
      },
    ],
  },
  {
    id: 'v3.17',
    date: '2020-11-23',
    summary:
      'Calico BGP comes to Windows nodes, and OpenShift and RKE get pages of their own; the limitations page still rules BGP out.',
    changes: [
      {
        text: 'Calico BGP runs on Windows and needs the RemoteAccess service.',
        facts: ['calico-bgp', 'lim.remote-access'],
        pages: ['relnotes', 'requirements'],
      },
      {
        text: 'Calico VXLAN needs BGP disabled.',
        facts: ['lim.vxlan-bgp-disabled'],
        pages: ['requirements'],
      },
      {
        text: 'The rows for Calico BGP and Calico VXLAN name the Kubernetes API only; the datastore rule and the commands still offer etcd.',
        facts: ['ds.calico-bgp.etcd', 'ds.calico-vxlan.etcd'],
        pages: ['requirements', 'quickstart'],
      },
      {
        text: 'The requirements list Calico BGP and Calico VXLAN on EKS beside the AWS VPC CNI.',
        facts: ['eks'],
        pages: ['requirements'],
      },
      {
        text: 'A page for OpenShift describes VXLAN on AWS, and a page for RKE describes BGP and VXLAN.',
        facts: ['openshift', 'rke'],
        pages: ['openshift', 'rancher', 'relnotes'],
      },
      {
        text: 'The requirements name 17763.1432, 18362.1049 and 18363.1049 as builds with direct server return (DSR), and 1909 for the first time.',
        facts: ['ws1909', 'ws2019-1809'],
        pages: ['requirements'],
      },
      {
        text: 'High availability of Typha needs four Linux workers, and IPIP is turned off in the FelixConfiguration.',
        facts: ['linux.worker-count', 'lim.ipip'],
        pages: ['requirements'],
      },
    ],
  },
  {
    id: 'v3.18',
    date: '2021-02-22',
    summary:
      'The tested Kubernetes versions move to 1.18 to 1.20, and the quickstart has commands for the permissions on EKS.',
    changes: [
      {
        text: 'Kubernetes 1.18 to 1.20 is tested, on RKE as well.',
        facts: ['k8s.windows-page', 'rke'],
        pages: ['requirements', 'rancher'],
      },
      {
        text: 'The role of a Windows instance on EKS must also read namespaces, and commands grant that for the time of the installation.',
        facts: ['eks'],
        pages: ['quickstart'],
      },
      {
        text: 'Patch v3.18.2 adds AKS to the quickstart, shortens the unsupported platforms and rules out BGP with an overlay instead of without.',
        facts: ['aks', 'calico-bgp', 'lim.overlay-with-bgp'],
        pages: ['=v3.18.2-limitations', '=v3.18.2-quickstart'],
      },
    ],
  },
  {
    id: 'v3.19',
    date: '2021-04-30',
    summary:
      'containerd joins Docker as a container runtime, AKS gets install steps, and the limitations no longer rule out Calico BGP.',
    changes: [
      {
        text: 'Windows nodes may run containerd in place of Docker.',
        facts: ['runtime.containerd'],
        pages: ['requirements', 'relnotes'],
      },
      {
        text: 'The quickstart describes AKS with Azure CNI.',
        facts: ['azure-cni', 'aks'],
        pages: ['quickstart'],
      },
      {
        text: 'AWS, GCE, Azure, AKS, OpenShift and flannel leave the unsupported list, which now rules out BGP with an overlay.',
        facts: [
          'lim.overlay-with-bgp',
          'flannel-host-gw',
          'flannel-vxlan',
          'aws',
          'gce',
          'azure',
          'aks',
          'openshift',
        ],
        pages: ['limitations'],
      },
      {
        text: 'Patch v3.19.2 lists supported platforms, asks for 17763.1432, 19041 or 19042, and for three Linux workers under the operator.',
        facts: ['ws2019-1809', 'ws2004', 'ws20h2', 'linux.worker-count', 'digitalocean'],
        pages: ['=v3.19.2-limitations', '=v3.19.2-requirements'],
      },
    ],
  },
  {
    id: 'v3.20',
    date: '2021-07-30',
    summary:
      'The limitations list supported and unsupported platforms, and Windows Server 2004 and 20H2 replace 1903 and 1909.',
    changes: [
      {
        text: 'Supported are EKS outside production, AKS, AWS, GCE, Azure, on-premises, DigitalOcean, OpenShift and RKE.',
        facts: ['eks', 'aks', 'aws', 'gce', 'azure', 'on-premises', 'digitalocean', 'openshift', 'rke'],
        pages: ['limitations'],
      },
      {
        text: 'Windows Server 1809 from 17763.1432, 2004 and 20H2 are supported; 1903 and 1909 are no longer named.',
        facts: ['ws2019-1809', 'ws2004', 'ws20h2', 'ws1903', 'ws1909'],
        pages: ['requirements'],
      },
      {
        text: 'High availability of Typha needs three Linux workers in place of four, and only where the operator manages the Linux cluster.',
        facts: ['linux.worker-count'],
        pages: ['requirements'],
      },
      {
        text: 'The limitations name manifests with manual upgrades as the supported way to install, and Prometheus monitoring as unsupported.',
        facts: ['standard-manual', 'lim.prometheus'],
        pages: ['limitations'],
      },
      {
        text: 'Patch v3.20.1 lifts the restriction of EKS to clusters outside production, and adds steps that enable DSR there.',
        facts: ['eks', 'lim.dsr-eks'],
        pages: ['=v3.20.1-limitations', '=v3.20.1-quickstart'],
      },
    ],
  },
  {
    id: 'v3.21',
    date: '2021-11-08',
    summary:
      'EKS is no longer limited to clusters outside production, and the adapter for VXLAN can be chosen.',
    changes: [
      {
        text: 'The quickstart enables DSR on EKS, in the ConfigMap kube-proxy-config.',
        facts: ['eks', 'lim.dsr-eks'],
        pages: ['limitations', 'quickstart'],
      },
      {
        text: 'Calico node status is unsupported on Windows.',
        facts: ['lim.node-status'],
        pages: ['limitations'],
      },
      {
        text: 'VXLAN_ADAPTER in config.ps1 names the adapter for VXLAN, and policy rules may name services.',
        facts: ['lim.vxlan-adapter'],
        pages: ['quickstart', 'relnotes'],
      },
    ],
  },
  {
    id: 'v3.22',
    date: '2022-01-28',
    summary:
      'The Windows pages are the same as before; patches drop Windows Server 2004 and the DSR steps for EKS.',
    changes: [
      {
        text: 'The Windows pages change in links only.',
        facts: [],
        pages: ['requirements', 'limitations', 'quickstart'],
      },
      {
        text: 'Patch v3.22.1 drops Windows Server 2004, points to the general Kubernetes list and moves what EKS and AKS need to the requirements.',
        facts: ['ws2004', 'k8s.windows-page', 'eks', 'aks'],
        pages: ['=v3.22.1-requirements'],
      },
      {
        text: 'Patch v3.22.2 drops the steps that enable DSR on EKS.',
        facts: ['lim.dsr-eks'],
        pages: ['=v3.22.2-quickstart'],
      },
    ],
  },
  {
    id: 'v3.23',
    date: '2022-05-09',
    summary: 'HostProcess containers arrive as a tech preview, and EKS is narrowed to the AWS VPC CNI.',
    changes: [
      {
        text: 'A manifest installs HostProcess containers as a tech preview, with Kubernetes 1.22 and containerd 1.6.0 or later.',
        facts: ['hpc-manifest'],
        pages: ['quickstart', 'relnotes'],
      },
      {
        text: 'The requirements list the AWS VPC CNI alone for EKS.',
        facts: ['eks'],
        pages: ['requirements'],
      },
      { text: 'Windows Server 2004 is no longer named.', facts: ['ws2004'], pages: ['requirements'] },
      {
        text: 'The AKS page rules Windows nodes out where Calico does the networking.',
        facts: ['lim.aks-byo-cni'],
        pages: ['aks'],
      },
      {
        text: 'From Kubernetes 1.24 on, the token secret of calico-node has to be created by hand.',
        facts: ['lim.k8s-124-token'],
        pages: ['kubeconfig', 'quickstart'],
      },
    ],
  },
  {
    id: 'v3.24',
    date: '2022-08-17',
    summary: 'Strict affinity is set in the IPAMConfiguration resource, which needs the Calico API server.',
    changes: [
      {
        text: 'A kubectl patch of ipamconfigurations replaces calicoctl ipam configure.',
        facts: ['lim.strict-affinity'],
        pages: ['requirements', 'quickstart'],
      },
      {
        text: 'The quickstart script creates the token secret that Kubernetes 1.24 no longer makes.',
        facts: ['lim.k8s-124-token'],
        pages: ['code-install-script'],
      },
      {
        text: 'On 2023-05-03 Windows Server 2022 replaced 20H2 on the published pages.',
        facts: ['ws2022', 'ws20h2'],
        pages: ['=docs-commit-2023-05-03', 'requirements-final'],
      },
      {
        text: 'On 2023-12-05 the OpenShift page was limited to OpenShift 4.5 and earlier.',
        facts: ['openshift'],
        pages: ['=docs-commit-2023-12-05'],
      },
    ],
  },
  {
    id: 'v3.25',
    date: '2023-01-11',
    summary: 'Networking options, datastores and platforms stay the same.',
    changes: [
      {
        text: 'The manual install selects Linux nodes by kubernetes.io/os in place of beta.kubernetes.io/os; the other Windows pages change in wording only.',
        facts: [],
        pages: ['standard', 'requirements', 'limitations', 'quickstart'],
      },
      {
        text: 'On 2023-05-03 Windows Server 2022 replaced 20H2 on the published pages.',
        facts: ['ws2022', 'ws20h2'],
        pages: ['=docs-commit-2023-05-03', 'requirements-final'],
      },
      {
        text: 'On 2023-12-05 the OpenShift page was limited to OpenShift 4.5 and earlier.',
        facts: ['openshift'],
        pages: ['=docs-commit-2023-12-05'],
      },
    ],
  },
  {
    id: 'v3.26',
    date: '2023-05-27',
    summary: 'Windows Server 2022 replaces Windows Server 20H2.',
    changes: [
      {
        text: 'Windows Server 2022 from 20348.169 is supported; 20H2 is no longer named.',
        facts: ['ws2022', 'ws20h2'],
        pages: ['requirements', 'relnotes'],
      },
      {
        text: 'On 2023-12-05 the OpenShift page was limited to OpenShift 4.5 and earlier.',
        facts: ['openshift'],
        pages: ['=docs-commit-2023-12-05', 'openshift-final'],
      },
      {
        text: 'On 2024-08-13 the action Log of network policy was added to what Windows does not support.',
        facts: ['lim.log-action'],
        pages: ['=docs-commit-2024-08-13', 'limitations-final'],
      },
    ],
  },
  {
    id: 'v3.27',
    date: '2023-12-15',
    summary:
      'The operator installs Windows nodes with HostProcess containers; the manual install is deprecated, and the operator needs the Kubernetes API datastore.',
    changes: [
      {
        text: 'The operator installs Calico on Windows nodes with HostProcess containers, switched on by windowsDataplane HNS.',
        facts: ['operator'],
        pages: ['requirements', 'steps', 'relnotes'],
      },
      {
        text: 'The operator supports the Kubernetes API datastore only; the manual install keeps etcd as well.',
        facts: ['dsrule.operator-kubernetes-only'],
        pages: ['requirements'],
      },
      {
        text: 'The quickstart script and the manual install are deprecated, and the manifest preview is gone.',
        facts: ['standard-manual', 'quickstart-script', 'hpc-manifest'],
        pages: ['requirements', 'quickstart'],
      },
      {
        text: 'The OpenShift page is limited to OpenShift 4.5 and earlier.',
        facts: ['openshift'],
        pages: ['openshift'],
      },
      {
        text: 'The limitations page lists Prometheus monitoring and Calico node status as supported; the reference still excludes node status.',
        facts: ['lim.prometheus', 'lim.node-status'],
        pages: ['limitations', 'nodestatus'],
      },
      {
        text: 'IPIP is turned off on the IP pool in place of the FelixConfiguration.',
        facts: ['lim.ipip'],
        pages: ['requirements'],
      },
      {
        text: 'Images are built for Windows 1809 and ltsc2022 only.',
        facts: ['images.windows-versions'],
        pages: ['code-winversions'],
      },
      {
        text: 'On 2024-08-13 the action Log of network policy was added to what Windows does not support.',
        facts: ['lim.log-action'],
        pages: ['=docs-commit-2024-08-13', 'limitations-final'],
      },
      {
        text: 'On 2025-04-16 the OpenShift page was deleted.',
        facts: ['openshift'],
        pages: ['=docs-commit-2025-04-16'],
      },
    ],
  },
  {
    id: 'v3.28',
    date: '2024-05-10',
    summary:
      'The Windows pages do not change at release; the OpenShift page and the manual install were withdrawn later.',
    changes: [
      {
        text: 'The Windows pages change in wording only.',
        facts: [],
        pages: ['requirements', 'limitations'],
      },
      {
        text: 'On 2024-08-13 the action Log of network policy was added to what Windows does not support.',
        facts: ['lim.log-action'],
        pages: ['=docs-commit-2024-08-13', 'limitations-final'],
      },
      {
        text: 'On 2025-04-16 the OpenShift page was deleted.',
        facts: ['openshift'],
        pages: ['=docs-commit-2025-04-16'],
      },
      {
        text: 'On 2025-09-16 the manual install, and with it etcd, was removed from the published pages.',
        facts: ['standard-manual', 'quickstart-script', 'ds.calico-bgp.etcd', 'ds.calico-vxlan.etcd'],
        pages: ['=docs-commit-2025-09-16', 'requirements-final'],
      },
    ],
  },
  {
    id: 'v3.29',
    date: '2024-10-29',
    summary:
      'The action Log of network policy is unsupported; the OpenShift page and the manual install were withdrawn later.',
    changes: [
      {
        text: 'The action Log of network policy is unsupported on Windows.',
        facts: ['lim.log-action'],
        pages: ['limitations'],
      },
      {
        text: 'On 2025-04-16 the OpenShift page was deleted.',
        facts: ['openshift'],
        pages: ['=docs-commit-2025-04-16'],
      },
      {
        text: 'On 2025-09-16 the manual install, and with it etcd, was removed from the published pages.',
        facts: ['standard-manual', 'quickstart-script', 'ds.calico-bgp.etcd', 'ds.calico-vxlan.etcd'],
        pages: ['=docs-commit-2025-09-16', 'requirements-final'],
      },
      {
        text: 'On 2026-01-30 the install steps ruled VXLANCrossSubnet out by name.',
        facts: ['lim.vxlan-cross-subnet'],
        pages: ['=docs-commit-2026-01-30', 'steps-final'],
      },
    ],
  },
  {
    id: 'v3.30',
    date: '2025-05-05',
    summary: 'The OpenShift page is gone at release; the manual install was withdrawn later.',
    changes: [
      {
        text: 'OpenShift stays on both support lists, without a page on installing Windows nodes there.',
        facts: ['openshift'],
        pages: ['requirements', 'limitations'],
      },
      {
        text: 'On 2025-09-16 the manual install, and with it etcd, was removed from the published pages.',
        facts: ['standard-manual', 'quickstart-script', 'ds.calico-bgp.etcd', 'ds.calico-vxlan.etcd'],
        pages: ['=docs-commit-2025-09-16', 'requirements-final'],
      },
      {
        text: 'On 2026-01-30 the install steps ruled VXLANCrossSubnet out by name.',
        facts: ['lim.vxlan-cross-subnet'],
        pages: ['=docs-commit-2026-01-30', 'steps-final'],
      },
    ],
  },
  {
    id: 'v3.31',
    date: '2025-10-21',
    summary: 'The operator is the only install method, and the Kubernetes API the only datastore.',
    changes: [
      {
        text: 'The quickstart script and the manual install are gone.',
        facts: ['operator', 'standard-manual', 'quickstart-script'],
        pages: ['requirements', 'limitations', 'relnotes'],
      },
      {
        text: 'The Kubernetes API is the only supported datastore, so the rule against mixed datastores is gone too.',
        facts: ['ds.calico-bgp.etcd', 'ds.calico-vxlan.etcd', 'dsrule.same-on-linux-and-windows'],
        pages: ['requirements'],
      },
      {
        text: 'Docker, TLS 1.2, the single type of IP pool, --max-pods and the VNI are no longer mentioned as requirements.',
        facts: ['runtime.docker', 'lim.single-pool-type', 'lim.max-pods', 'lim.vxlan-port-vni'],
        pages: ['requirements', 'operator'],
      },
      {
        text: 'On 2026-01-30 the install steps ruled VXLANCrossSubnet out by name.',
        facts: ['lim.vxlan-cross-subnet'],
        pages: ['=docs-commit-2026-01-30', 'steps-final'],
      },
      {
        text: 'On 2026-05-11 the commands against IPIP were split by who owns the pools, and gained one for BGP.',
        facts: ['lim.ipip'],
        pages: ['=docs-commit-2026-05-11', 'requirements-final'],
      },
    ],
  },
  {
    id: 'v3.32',
    date: '2026-04-30',
    summary:
      'The install steps rule VXLANCrossSubnet out by name, and images are built on Nano Server LTSC 2019.',
    changes: [
      {
        text: 'The steps for VXLAN begin by ruling VXLANCrossSubnet out.',
        facts: ['lim.vxlan-cross-subnet'],
        pages: ['steps'],
      },
      {
        text: 'Images are built for ltsc2019 and ltsc2022; Nano Server LTSC 2019 replaces 1809.',
        facts: ['images.windows-versions'],
        pages: ['code-winversions', 'relnotes'],
      },
      {
        text: 'On 2026-05-11 the commands against IPIP were split by who owns the pools, and gained one for BGP.',
        facts: ['lim.ipip'],
        pages: ['=docs-commit-2026-05-11', 'requirements-final'],
      },
    ],
  },
] as const satisfies readonly ReleaseEntry[];
