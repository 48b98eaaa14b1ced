/** A public thread or page: id, title, address. */
export type Thread = readonly [id: string, title: string, url: string];

function thread(id: string, title: string): Thread {
  const [repository = '', number = ''] = id.split('#');
  return [id, title, `https://github.com/${repository}/issues/${number}`];
}

/** Public threads and pages that tell of practice; none of them is a document of a release. */
export const threads: readonly Thread[] = [
  thread('projectcalico/calico#4022', 'Some nodes got wrong routes after a change from IPIP to VXLAN'),
  thread('projectcalico/calico#4595', 'BGP peers connected on top of an IPIP pool, no traffic'),
  thread('projectcalico/calico#4727', 'VMXNET3 offload drops VXLAN traffic between Linux nodes'),
  thread('projectcalico/calico#5539', 'A removed feature gate makes kube-proxy restart'),
  thread('projectcalico/calico#5828', 'Pods on a Windows node cannot be deleted after its restart'),
  thread('projectcalico/calico#6301', 'Pools made with kubectl lack their defaults'),
  thread('projectcalico/calico#6322', 'Cross-subnet pools fail for Windows inside one subnet'),
  thread('projectcalico/calico#6996', 'A Windows node still ran BGP after its cluster moved to VXLAN'),
  thread('projectcalico/calico#7139', 'A pool over the range of the LAN'),
  thread('projectcalico/calico#7660', 'Windows pods reach neither a LAN server nor Linux pods'),
  thread('projectcalico/calico#8397', 'A bare Windows pod has no network after a reboot, a Deployment has'),
  thread('projectcalico/calico#8435', 'A block belongs to one host, and a small pool serves few hosts'),
  thread('projectcalico/calico#8529', 'Updates of Server 2022 that cut nodes off, and the one that ends it'),
  thread('projectcalico/calico#9019', 'A monthly update of July 2024 broke pod networking'),
  thread('projectcalico/calico#9120', 'Teamed adapters, and one block per Windows host'),
  thread('projectcalico/calico#9272', 'The July 2024 update, met months later'),
  thread('projectcalico/calico#10199', 'A new label on a Windows pod resets its connections'),
  thread('projectcalico/calico#10536', 'No listener on 4789 to be seen on a Windows node'),
  thread('projectcalico/calico#10437', 'HNS rules that did not change are left alone, from 3.31.0 on'),
  thread('projectcalico/calico#10596', 'confd on Windows misses a folder and crashes in the end'),
  thread('projectcalico/calico#11109', 'Policy for Windows nodes beside the AWS VPC CNI, by the operator'),
  thread('projectcalico/calico#11714', 'calico-node does not configure BGP on Windows from 3.30.3 on'),
  thread('projectcalico/calico#13702', 'Settings that Windows needs and the steps spread out'),
  thread('canonical/microk8s#2843', 'The strict affinity command of the page is not in the tool that ships'),
  thread('Azure/AKS#3084', 'Whether Calico can be switched on later on AKS'),
  thread('MicrosoftDocs/azure-docs#24839', 'Whether network policy can be added to a cluster that exists'),
  thread('Azure/AKS-Edge#43', 'Strict affinity forgotten by an installer'),
  thread(
    'openshift/windows-machine-config-operator#340',
    'Windows Server 2019 cannot change the VXLAN port on vSphere',
  ),
  thread('flannel-io/flannel#2388', 'NSX drops VXLAN packets on UDP 8472'),
  thread('rancher/rke2#1761', 'The wrong adapter is bridged'),
  thread('rancher/rke2#2925', 'kube-proxy stops, and no service is reachable'),
  thread('rancher/rke2#4320', 'Nodes picked addresses of unrelated networks'),
  thread('rancher/rke2#9286', 'BGP on Windows Server 2022 stopped working under RKE2'),
  thread('rancher/rke2#5145', 'A decision record on connection resets on Windows'),
  thread('tigera/operator#2340', 'A changed Installation leaves pools that exist as they are'),
  thread('tigera/operator#3193', 'Pods that start before Calico have no network after a reboot'),
  thread('tigera/operator#3253', 'The operator learns to manage pools, in v1.34'),
  thread('tigera/docs#1547', 'Cross-subnet in the default pool keeps Windows out'),
  thread('tigera/docs#2680', 'A patch on an operator-managed pool is undone'),
  thread('microsoft/Windows-Containers#516', 'The July 2024 update and container networking'),
  [
    'microsoft-common-problems',
    'Troubleshooting Kubernetes on Windows (Microsoft)',
    'https://learn.microsoft.com/virtualization/windowscontainers/kubernetes/common-problems',
  ],
  [
    'kubernetes-drain-page',
    'Safely Drain a Node (Kubernetes)',
    'https://kubernetes.io/docs/tasks/administer-cluster/safely-drain-node/',
  ],
  [
    'kubernetes-dns-windows',
    'DNS for Services and Pods, section on Windows (Kubernetes)',
    'https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#dns-windows',
  ],
  [
    'kubernetes-network-plugins',
    'Network Plugins (Kubernetes)',
    'https://kubernetes.io/docs/concepts/extend-kubernetes/compute-storage-net/network-plugins/',
  ],
  [
    'kubernetes-1.27-removals',
    'Removals and major changes in Kubernetes 1.27 (Kubernetes)',
    'https://kubernetes.io/blog/2023/03/17/upcoming-changes-in-kubernetes-v1-27/',
  ],
  [
    'kubernetes-patch-page',
    'Update API objects in place using kubectl patch (Kubernetes)',
    'https://kubernetes.io/docs/tasks/manage-kubernetes-objects/update-api-object-kubectl-patch/',
  ],
];
