import type { ReleaseEntry } from '../types.ts';

/** The releases, oldest first. */
export const releases = [
  {
    id: 'v3.16',
    date: '2020-08-27',
    status: 'archived documentation',
    summary:
      'First open-source release for Windows: VXLAN only, EKS with the VPC CNI as the one managed platform.',
    changes: [
      {
        text: 'BGP, static routes and flannel are out; VXLAN with calico.exe and the cloud-provider fallback remain.',
        facts: ['calico-bgp', 'static-routes', 'flannel-host-gw'],
        pages: ['requirements', 'limitations'],
      },
      {
        text: 'Both datastores for VXLAN; etcd also in the quickstart command.',
        facts: ['ds.calico-vxlan.etcd'],
        pages: ['requirements', 'quickstart'],
      },
      {
        text: 'Platforms: Kubernetes and EKS (not for production); long list of unsupported platforms.',
        facts: ['eks'],
        pages: ['requirements', 'limitations'],
      },
      {
        text: 'Quickstart script, strict affinity requirement, Kubernetes 1.16–1.18.',
        facts: ['quickstart-script', 'lim.strict-affinity'],
        pages: ['quickstart'],
      },
    ],
  },
  {
    id: 'v3.17',
    date: '2020-11-23',
    status: 'archived documentation',
    summary: 'BGP arrives, plus OpenShift and RKE guides; the limitations page is not updated to match.',
    changes: [
      {
        text: 'Calico BGP on Windows (windows-bgp backend, RemoteAccess service).',
        facts: ['calico-bgp', 'lim.remote-access'],
        pages: ['relnotes', 'requirements'],
      },
      {
        text: 'VXLAN now requires BGP to be disabled.',
        facts: ['lim.vxlan-bgp-disabled'],
        pages: ['requirements'],
      },
      {
        text: 'Option rows name only the Kubernetes API driver; the general rule and the commands still offer etcd.',
        facts: ['ds.calico-bgp.etcd', 'ds.calico-vxlan.etcd'],
        pages: ['requirements', 'quickstart'],
      },
      {
        text: 'OpenShift (VXLAN, AWS) and RKE (BGP or VXLAN) guides.',
        facts: ['openshift', 'rke'],
        pages: ['openshift', 'rancher', 'relnotes'],
      },
      {
        text: 'DSR-capable builds named: 17763.1432, 18362.1049, 18363.1049; 1909 added.',
        facts: ['ws1909', 'ws2019-1809'],
        pages: ['requirements'],
      },
      {
        text: 'Four Linux workers for Typha; IPIP off through FelixConfiguration.',
        facts: ['linux.worker-count', 'lim.ipip'],
        pages: ['requirements'],
      },
    ],
  },
  {
    id: 'v3.18',
    date: '2021-02-22',
    status: 'archived documentation',
    summary: 'Kubernetes versions move on; EKS permissions spelled out.',
    changes: [
      {
        text: 'Kubernetes 1.18–1.20, RKE 1.18–1.20.',
        facts: ['k8s.windows-page'],
        pages: ['requirements', 'rancher'],
      },
      {
        text: 'Patch v3.18.2: AKS quickstart, unsupported list cut to GKE, IKS, OpenStack, K3, BGP row corrected.',
        facts: ['aks', 'calico-bgp'],
        pages: ['=v3.18.2-limitations', '=v3.18.2-quickstart'],
      },
    ],
  },
  {
    id: 'v3.19',
    date: '2021-04-30',
    status: 'archived documentation',
    summary: 'containerd and AKS; the limitations table is corrected.',
    changes: [
      {
        text: 'containerd next to Docker.',
        facts: ['runtime.containerd'],
        pages: ['requirements', 'relnotes'],
      },
      {
        text: 'AKS with Azure CNI (quickstart tab).',
        facts: ['azure-cni', 'aks'],
        pages: ['quickstart'],
      },
      {
        text: 'Limitations: AWS, GCE, Azure, AKS, OpenShift and flannel leave the unsupported list; overlay with BGP is the unsupported combination.',
        facts: ['lim.overlay-with-bgp', 'flannel-host-gw'],
        pages: ['limitations'],
      },
    ],
  },
  {
    id: 'v3.20',
    date: '2021-07-30',
    status: 'archived documentation',
    summary:
      'Explicit supported/unsupported platform table; Windows builds reset to 1809 (17763.1432), 2004 and 20H2.',
    changes: [
      {
        text: 'Supported platforms listed: EKS (non-production), AKS, AWS, GCE, Azure, on-premises, DigitalOcean, OpenShift, RKE.',
        facts: ['digitalocean', 'gce', 'azure', 'aws'],
        pages: ['limitations'],
      },
      {
        text: 'Builds: 1809 from 17763.1432, 2004 (19041), 20H2 (19042); 1903 and 1909 dropped.',
        facts: ['ws2004', 'ws20h2', 'ws1903', 'ws1909'],
        pages: ['requirements'],
      },
      {
        text: 'Three Linux workers, only for operator-managed clusters.',
        facts: ['linux.worker-count'],
        pages: ['requirements'],
      },
      {
        text: 'Patch v3.20.1: EKS restriction lifted, DSR steps added.',
        facts: ['eks', 'lim.dsr-eks'],
        pages: ['=v3.20.1-limitations', '=v3.20.1-quickstart'],
      },
    ],
  },
  {
    id: 'v3.21',
    date: '2021-11-08',
    status: 'archived documentation',
    summary: 'EKS no longer restricted to non-production; DSR steps, VXLAN adapter choice.',
    changes: [
      {
        text: 'EKS supported without the non-production remark; DSR to be enabled in kube-proxy-config.',
        facts: ['eks', 'lim.dsr-eks'],
        pages: ['limitations', 'quickstart'],
      },
      {
        text: 'Calico node status listed as unsupported; VXLAN_ADAPTER documented; service-based policy rules on Windows.',
        facts: ['lim.node-status', 'lim.vxlan-adapter'],
        pages: ['limitations', 'quickstart', 'relnotes'],
      },
    ],
  },
  {
    id: 'v3.22',
    date: '2022-01-28',
    status: 'archived documentation',
    summary: 'Repository reorganised; no change to the Windows choices at the release tag.',
    changes: [
      {
        text: 'No change in the Windows pages beyond links and typos.',
        facts: [],
        pages: ['requirements', 'limitations'],
      },
      {
        text: 'Patch v3.22.1: 2004 dropped, Kubernetes versions delegated to the general page, EKS and AKS requirement sections added. Patch v3.22.2: EKS DSR step dropped.',
        facts: ['ws2004', 'k8s.windows-page', 'lim.dsr-eks'],
        pages: ['=v3.22.1-requirements', '=v3.22.2-quickstart'],
      },
    ],
  },
  {
    id: 'v3.23',
    date: '2022-05-09',
    status: 'archived documentation',
    summary:
      'HostProcess containers as tech preview; EKS narrowed to the VPC CNI; 2004 dropped; AKS with Calico CNI excludes Windows.',
    changes: [
      {
        text: 'HostProcess-container install as tech preview (Kubernetes 1.22+, containerd 1.6.0+).',
        facts: ['hpc-manifest'],
        pages: ['quickstart', 'relnotes'],
      },
      {
        text: 'EKS: VPC CNI only.',
        facts: ['eks'],
        pages: ['requirements'],
      },
      {
        text: '2004 dropped; AKS with Calico networking excludes the Windows data plane.',
        facts: ['ws2004', 'lim.aks-byo-cni'],
        pages: ['requirements', 'aks'],
      },
      {
        text: 'Kubernetes 1.24 token secret note.',
        facts: ['lim.k8s-124-token'],
        pages: ['kubeconfig'],
      },
    ],
  },
  {
    id: 'v3.24',
    date: '2022-08-17',
    status: 'archived documentation',
    summary: 'Strict affinity through the IPAMConfiguration resource instead of calicoctl.',
    changes: [
      {
        text: 'kubectl patch ipamconfigurations replaces calicoctl ipam configure (needs the API server).',
        facts: ['lim.strict-affinity'],
        pages: ['requirements'],
      },
      {
        text: 'After release (2023-05-03): Windows Server 2022 replaces 20H2 in these docs.',
        facts: ['ws2022', 'ws20h2'],
        pages: ['=docs-commit-2023-05-03', 'requirements-final'],
      },
    ],
  },
  {
    id: 'v3.25',
    date: '2023-01-11',
    status: 'archived documentation',
    summary: 'No change to networking, datastore or platform choices.',
    changes: [
      {
        text: 'No change in the Windows pages beyond wording.',
        facts: [],
        pages: ['requirements', 'limitations'],
      },
      {
        text: 'After release (2023-05-03): Windows Server 2022 replaces 20H2 in these docs.',
        facts: ['ws2022', 'ws20h2'],
        pages: ['=docs-commit-2023-05-03', 'requirements-final'],
      },
    ],
  },
  {
    id: 'v3.26',
    date: '2023-05-27',
    status: 'archived documentation',
    summary: 'Windows Server 2022 replaces 20H2.',
    changes: [
      {
        text: 'Windows Server 2022 (20348.169 or later) supported; 20H2 out.',
        facts: ['ws2022', 'ws20h2'],
        pages: ['requirements', 'relnotes'],
      },
    ],
  },
  {
    id: 'v3.27',
    date: '2023-12-15',
    status: 'archived documentation',
    summary: 'Operator install (HPC); manual install deprecated; operator means Kubernetes datastore only.',
    changes: [
      {
        text: 'Operator install on Windows with HostProcess containers (windowsDataplane HNS, serviceCIDRs, kubernetes-services-endpoint ConfigMap).',
        facts: ['operator'],
        pages: ['requirements', 'steps', 'relnotes'],
      },
      {
        text: 'Operator: Kubernetes datastore only; manual: either.',
        facts: ['dsrule.operator-kubernetes-only'],
        pages: ['requirements'],
      },
      {
        text: 'Manual methods deprecated; manifest HPC preview gone.',
        facts: ['standard-manual', 'quickstart-script', 'hpc-manifest'],
        pages: ['requirements', 'quickstart'],
      },
      {
        text: 'OpenShift limited to 4.5 or lower.',
        facts: ['openshift'],
        pages: ['openshift'],
      },
      {
        text: 'Prometheus metrics and node status move to supported; IPIP switched off on the pool.',
        facts: ['lim.prometheus', 'lim.node-status', 'lim.ipip'],
        pages: ['limitations', 'requirements'],
      },
      {
        text: 'Images only for 1809 and ltsc2022.',
        facts: ['images.windows-versions'],
        pages: ['code-winversions'],
      },
    ],
  },
  {
    id: 'v3.28',
    date: '2024-05-10',
    status: 'archived documentation',
    summary: 'No change at release; manual install pages were withdrawn later.',
    changes: [
      {
        text: 'No change to the Windows choices at release.',
        facts: [],
        pages: ['requirements', 'limitations'],
      },
      {
        text: 'After release: Log action (2024-08-13); OpenShift page deleted (2025-04-16); manual install removed (2025-09-16).',
        facts: ['lim.log-action', 'openshift', 'standard-manual'],
        pages: ['=docs-commit-2024-08-13', '=docs-commit-2025-04-16', '=docs-commit-2025-09-16'],
      },
    ],
  },
  {
    id: 'v3.29',
    date: '2024-10-29',
    status: 'documented, older',
    summary: 'Log action listed as unsupported; manual install pages were withdrawn later.',
    changes: [
      {
        text: 'Log action listed as unsupported.',
        facts: ['lim.log-action'],
        pages: ['limitations'],
      },
      {
        text: 'After release: OpenShift page deleted (2025-04-16); manual install removed (2025-09-16); VXLANCrossSubnet excluded (2026-01-30).',
        facts: ['openshift', 'standard-manual', 'lim.vxlan-cross-subnet'],
        pages: ['=docs-commit-2025-04-16', '=docs-commit-2025-09-16', '=docs-commit-2026-01-30'],
      },
    ],
  },
  {
    id: 'v3.30',
    date: '2025-05-05',
    status: 'documented, older',
    summary: 'OpenShift page gone at release; manual install pages were withdrawn later.',
    changes: [
      {
        text: 'Published without a Windows-on-OpenShift page; OpenShift stays on the support lists.',
        facts: ['openshift'],
        pages: ['requirements', 'limitations'],
      },
      {
        text: 'After release: manual install removed (2025-09-16); VXLANCrossSubnet excluded (2026-01-30).',
        facts: ['standard-manual', 'lim.vxlan-cross-subnet'],
        pages: ['=docs-commit-2025-09-16', '=docs-commit-2026-01-30'],
      },
    ],
  },
  {
    id: 'v3.31',
    date: '2025-10-21',
    status: 'documented, older',
    summary: 'Operator is the only install method and the Kubernetes API the only datastore.',
    changes: [
      {
        text: 'Manual install gone: operator only.',
        facts: ['operator', 'standard-manual', 'quickstart-script'],
        pages: ['requirements', 'limitations', 'relnotes'],
      },
      {
        text: 'Kubernetes API is the only datastore; the same-datastore rule disappears with etcd.',
        facts: ['ds.calico-bgp.etcd', 'ds.calico-vxlan.etcd', 'dsrule.same-on-linux-and-windows'],
        pages: ['requirements'],
      },
      {
        text: 'Docker, TLS 1.2, single-pool-type, --max-pods and VNI statements leave the docs with the manual pages.',
        facts: ['runtime.docker', 'lim.single-pool-type', 'lim.max-pods', 'lim.vxlan-port-vni'],
        pages: ['requirements', 'operator'],
      },
      {
        text: 'After release: VXLANCrossSubnet excluded (2026-01-30); pool instructions split by owner (2026-05-11).',
        facts: ['lim.vxlan-cross-subnet', 'lim.ipip'],
        pages: ['=docs-commit-2026-01-30', '=docs-commit-2026-05-11'],
      },
    ],
  },
  {
    id: 'v3.32',
    date: '2026-04-30',
    status: 'latest documented release',
    summary: 'Install steps exclude VXLANCrossSubnet explicitly; images move to the LTSC 2019 base.',
    changes: [
      {
        text: 'VXLAN steps open with a ban on VXLANCrossSubnet.',
        facts: ['lim.vxlan-cross-subnet'],
        pages: ['steps'],
      },
      {
        text: 'Images built for ltsc2019 and ltsc2022; Nano Server LTSC 2019 replaces 1809.',
        facts: ['images.windows-versions'],
        pages: ['code-winversions', 'relnotes'],
      },
      {
        text: 'After release (2026-05-11): pool instructions split by owner.',
        facts: ['lim.ipip'],
        pages: ['=docs-commit-2026-05-11'],
      },
    ],
  },
] as const satisfies readonly ReleaseEntry[];
