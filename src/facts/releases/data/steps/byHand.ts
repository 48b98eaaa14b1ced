import type { StepFact } from '../../types.ts';

const CALICO = ['calico-bgp', 'calico-vxlan'] as const;

const SERVICES = {
  command: 'Get-Service -Name CalicoNode\nGet-Service -Name CalicoFelix',
  good: 'both Running',
  bad: 'Stopped, or no such service',
} as const;

const ETCD =
  'c:\\install-calico-windows.ps1 -KubeVersion {kubernetes} -Datastore etcdv3 -EtcdEndpoints <etcd-endpoints> -ServiceCidr {serviceCidr} -DNSServerIPs <dns-service-ip>';

/** Installing with the quickstart script or from the package, node by node. */
export const byHandSteps: readonly StepFact[] = [
  {
    id: 'refresh-vxlan',
    phase: 'install',
    title: 'Windows nodes that ran Calico VXLAN before: take the old network away first',
    where: 'windows-node',
    when: [{ networking: ['calico-vxlan'], install: ['quickstart-script', 'standard-manual'] }],
    site: { cluster: ['existing-ipip', 'existing-cross-subnet', 'existing-other'] },
    why: 'Windows keeps the VXLAN settings of a network that exists.',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.30',
        says: 'Drain the node and delete Calico’s HNS network with the commands of the limitations page, then uninstall; the steps below install it anew. Nothing to do on nodes that never ran it.',
        command: '.\\uninstall-calico.ps1',
        pages: ['limitations'],
      },
    ],
  },
  {
    id: 'copy-kubeconfig',
    phase: 'install',
    title: 'Bring the kubeconfig to the node',
    where: 'windows-node',
    when: [
      { networking: CALICO, install: ['quickstart-script', 'standard-manual'] },
      { networking: ['cloud-provider'], install: ['standard-manual'] },
    ],
    why: 'The installer reaches the API server with it.',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.30',
        command: 'mkdir c:\\k',
        says: 'Copy the kubeconfig of the control plane to c:\\k\\config.',
        pages: ['quickstart', 'standard'],
      },
    ],
  },
  {
    id: 'token-secret',
    phase: 'install',
    title: 'Make the token secret',
    where: 'linux-shell',
    when: [{ networking: [...CALICO, 'cloud-provider'], install: ['standard-manual'] }],
    why: 'From Kubernetes 1.24 on no token is made by itself, and the kubeconfig for Calico on Windows is cut from one.',
    spans: [
      {
        since: 'v3.23',
        until: 'v3.30',
        says: 'With Kubernetes 1.24 or later make the secret calico-node-token and cut the kubeconfig from it, with the commands of the page on kubeconfig of this release.',
        pages: ['kubeconfig'],
      },
    ],
  },
  {
    id: 'linux-kube-proxy',
    phase: 'install',
    title: 'Keep the Linux kube-proxy on Linux nodes',
    where: 'linux-shell',
    when: [{ networking: [...CALICO, 'cloud-provider'], install: ['standard-manual'] }],
    why: 'The daemonset of kubeadm has no node selector, so that its Linux pods are put on Windows nodes too. The same can go for DNS.',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.30',
        command:
          'kubectl get ds kube-proxy -n kube-system -o yaml > kube-proxy.yaml\n# edit kube-proxy.yaml, then\nkubectl apply -f kube-proxy.yaml',
        says: 'In the file add a node selector for Linux (kubernetes.io/os: linux) before it is applied.',
        pages: ['standard'],
      },
    ],
  },
  {
    id: 'kubelet-settings',
    phase: 'install',
    title: 'Configure kubelet',
    where: 'windows-node',
    when: [{ networking: CALICO, install: ['standard-manual'] }],
    why: 'kubelet and Calico must agree on the node’s name and address.',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.30',
        says: '--node-ip the address of the main adapter, --hostname-override the name that config.ps1 has as NODENAME. On AWS that is the private DNS name of the instance, which also has the tag KubernetesCluster.',
        pages: ['standard'],
      },
    ],
  },
  {
    id: 'eks-permissions',
    phase: 'install',
    title: 'Let the node read what the installer needs',
    where: 'linux-shell',
    when: [{ networking: ['aws-vpc-cni'], platform: ['eks'], install: ['quickstart-script'] }],
    why: 'The role of the Windows instance gets namespaces and secrets for the time of the installation.',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.17',
        says: 'The VPC controllers are installed, and the role of the Windows instance may read secrets in the namespace of Calico.',
        silent: 'This release gives no commands for the permissions.',
        pages: ['quickstart'],
      },
      {
        since: 'v3.18',
        until: 'v3.30',
        command:
          'kubectl create clusterrole calico-install-ns --verb=get --resource=namespace\nkubectl create clusterrolebinding calico-install-ns --clusterrole=calico-install-ns --user=system:node:<eks-node-name>\nkubectl create role calico-install-token --verb=get,list --resource=secrets --namespace calico-system\nkubectl create rolebinding calico-install-token --role=calico-install-token --user=system:node:<eks-node-name> --namespace calico-system',
        says: 'Without the operator on the Linux side the namespace is kube-system.',
        pages: ['quickstart'],
      },
    ],
  },
  {
    id: 'eks-kubectl',
    phase: 'install',
    title: 'Put kubectl on the node',
    where: 'windows-node',
    when: [{ networking: ['aws-vpc-cni'], platform: ['eks'], install: ['quickstart-script'] }],
    why: 'On EKS the installer reads the cluster with it.',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.30',
        command: 'mkdir c:\\k',
        says: 'Move kubectl.exe to c:\\k.',
        pages: ['quickstart'],
      },
    ],
  },
  {
    id: 'script-download',
    phase: 'install',
    title: 'Fetch the script of this release',
    where: 'windows-node',
    when: [
      { networking: CALICO, install: ['quickstart-script'] },
      { networking: ['aws-vpc-cni'], platform: ['eks'], install: ['quickstart-script'] },
    ],
    why: 'Each release has its own script; the address stands on its Quickstart page.',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.30',
        command: 'Invoke-WebRequest <address-of-the-script> -OutFile c:\\install-calico-windows.ps1',
        pages: ['quickstart'],
      },
    ],
  },
  {
    id: 'script-run',
    phase: 'install',
    title: 'Run the script',
    where: 'windows-node',
    when: [{ networking: CALICO, datastore: ['kubernetes'], install: ['quickstart-script'] }],
    why: 'It fetches Calico and the Kubernetes binaries, configures Calico and starts it. Making the virtual switch cuts the node off for a moment: reconnect the remote session.',
    check: SERVICES,
    spans: [
      {
        since: 'v3.16',
        until: 'v3.30',
        command:
          'c:\\install-calico-windows.ps1 -KubeVersion {kubernetes} -ServiceCidr {serviceCidr} -DNSServerIPs <dns-service-ip>',
        pages: ['quickstart', 'standard'],
      },
    ],
  },
  {
    id: 'script-run-etcd',
    phase: 'install',
    title: 'Run the script with etcd',
    where: 'windows-node',
    when: [{ networking: CALICO, datastore: ['etcd'], install: ['quickstart-script'] }],
    why: 'It fetches Calico and the Kubernetes binaries, configures Calico and starts it. An endpoint of etcd cannot be a service address: the node cannot reach services. Making the virtual switch cuts the node off for a moment.',
    check: SERVICES,
    spans: [
      {
        since: 'v3.16',
        until: 'v3.16',
        command: ETCD,
        says: 'With TLS also -EtcdKey, -EtcdCert and -EtcdCaCert.',
        pages: ['quickstart', 'standard'],
      },
      {
        since: 'v3.17',
        until: 'v3.30',
        command: ETCD,
        says: 'With TLS also -EtcdTlsSecretName, or -EtcdKey, -EtcdCert and -EtcdCaCert.',
        pages: ['quickstart', 'standard'],
      },
    ],
  },
  {
    id: 'script-run-eks',
    phase: 'install',
    title: 'Run the script',
    where: 'windows-node',
    when: [
      {
        networking: ['aws-vpc-cni'],
        datastore: ['kubernetes'],
        platform: ['eks'],
        install: ['quickstart-script'],
      },
    ],
    why: 'Without -KubeVersion it leaves the Kubernetes binaries of EKS alone. EKS has a service range and DNS address of its own.',
    check: SERVICES,
    spans: [
      {
        since: 'v3.16',
        until: 'v3.30',
        command: 'c:\\install-calico-windows.ps1 -ServiceCidr {serviceCidr} -DNSServerIPs <dns-service-ip>',
        pages: ['quickstart'],
      },
    ],
  },
  {
    id: 'script-run-eks-etcd',
    phase: 'install',
    title: 'Run the script with etcd',
    where: 'windows-node',
    when: [
      { networking: ['aws-vpc-cni'], datastore: ['etcd'], platform: ['eks'], install: ['quickstart-script'] },
    ],
    why: 'Without -KubeVersion it leaves the Kubernetes binaries of EKS alone. EKS has a service range and DNS address of its own.',
    check: SERVICES,
    spans: [
      {
        since: 'v3.16',
        until: 'v3.30',
        command:
          'c:\\install-calico-windows.ps1 -Datastore etcdv3 -EtcdEndpoints <etcd-endpoints> -ServiceCidr {serviceCidr} -DNSServerIPs <dns-service-ip>',
        pages: ['quickstart'],
      },
    ],
  },
  {
    id: 'eks-permissions-off',
    phase: 'install',
    title: 'Take the permissions back',
    where: 'linux-shell',
    when: [{ networking: ['aws-vpc-cni'], platform: ['eks'], install: ['quickstart-script'] }],
    why: 'They were for the time of the installation.',
    check: {
      command: 'Get-Service -Name kubelet\nGet-Service -Name kube-proxy',
      where: 'windows-node',
      good: 'both Running: the installation is through',
      bad: 'Stopped: leave the permissions until it is',
    },
    spans: [
      {
        since: 'v3.18',
        until: 'v3.30',
        command:
          'kubectl delete clusterrolebinding calico-install-ns\nkubectl delete clusterrole calico-install-ns\nkubectl delete rolebinding calico-install-token --namespace calico-system\nkubectl delete role calico-install-token --namespace calico-system',
        pages: ['quickstart'],
      },
    ],
  },
  {
    id: 'eks-dsr',
    phase: 'install',
    title: 'Enable DSR in kube-proxy',
    where: 'linux-shell',
    when: [{ networking: ['aws-vpc-cni'], platform: ['eks'] }],
    why: 'EKS runs kube-proxy on Windows without DSR, and policy on service addresses then sees the node instead of the pod.',
    spans: [
      {
        since: 'v3.21',
        until: 'v3.22',
        says: 'Add winkernel.enableDSR: true and featureGates.WinDSR: true to the ConfigMap kube-proxy-config and restart the daemonset.',
        pages: ['quickstart'],
      },
    ],
  },
  {
    id: 'package-download',
    phase: 'install',
    title: 'Fetch the package',
    where: 'windows-node',
    when: [{ networking: [...CALICO, 'cloud-provider'], install: ['standard-manual'] }],
    why: 'It holds the binaries, the configuration and the installer; the address of the script stands on the page of this release.',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.30',
        command:
          'Invoke-WebRequest <address-of-the-script> -OutFile c:\\install-calico-windows.ps1\nc:\\install-calico-windows.ps1 -DownloadOnly yes -KubeVersion {kubernetes}',
        pages: ['standard'],
      },
    ],
  },
  {
    id: 'other-plugin-first',
    phase: 'install',
    title: 'Install the other network plugin first',
    where: 'windows-node',
    when: [{ networking: ['cloud-provider'], install: ['standard-manual'] }],
    why: 'Calico does policy alone and finds the network that is there.',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.30',
        says: 'Install the plugin that ends in win-bridge.exe, and see that pods reach each other.',
        silent: 'Its commands are the provider’s; the pages on Windows give none.',
        pages: ['standard'],
      },
    ],
  },
  {
    id: 'config-vxlan',
    phase: 'install',
    title: 'Edit config.ps1',
    where: 'windows-node',
    when: [{ networking: ['calico-vxlan'], install: ['standard-manual'] }],
    why: 'The installer reads everything from this file.',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.30',
        says: 'CALICO_NETWORKING_BACKEND vxlan, K8S_SERVICE_CIDR {serviceCidr}, KUBECONFIG where the kubeconfig lies, CALICO_DATASTORE_TYPE kubernetes or etcdv3, as decided; with etcd the ETCD_ settings, never a service address; NODENAME as kubelet has it.',
        pages: ['standard'],
      },
    ],
  },
  {
    id: 'config-bgp',
    phase: 'install',
    title: 'Edit config.ps1',
    where: 'windows-node',
    when: [{ networking: ['calico-bgp'], install: ['standard-manual'] }],
    why: 'The installer reads everything from this file.',
    spans: [
      {
        since: 'v3.17',
        until: 'v3.30',
        says: 'CALICO_NETWORKING_BACKEND windows-bgp, K8S_SERVICE_CIDR {serviceCidr}, KUBECONFIG where the kubeconfig lies, CALICO_DATASTORE_TYPE kubernetes or etcdv3, as decided; with etcd the ETCD_ settings, never a service address; NODENAME as kubelet has it.',
        pages: ['standard'],
      },
    ],
  },
  {
    id: 'config-none',
    phase: 'install',
    title: 'Edit config.ps1',
    where: 'windows-node',
    when: [{ networking: ['cloud-provider'], install: ['standard-manual'] }],
    why: 'The installer reads everything from this file.',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.30',
        says: 'CALICO_NETWORKING_BACKEND none, KUBE_NETWORK the plugin’s network, K8S_SERVICE_CIDR {serviceCidr}, KUBECONFIG where the kubeconfig lies, CALICO_DATASTORE_TYPE kubernetes or etcdv3, as decided.',
        pages: ['standard'],
      },
    ],
  },
  {
    id: 'package-run',
    phase: 'install',
    title: 'Run the installer',
    where: 'windows-node',
    when: [{ networking: [...CALICO, 'cloud-provider'], install: ['standard-manual'] }],
    why: 'Making the virtual switch cuts the node off for a moment: reconnect the remote session, and restart kubelet and kube-proxy where they ran already. Do not move the directory afterwards.',
    check: SERVICES,
    spans: [
      {
        since: 'v3.16',
        until: 'v3.30',
        command: 'cd C:\\CalicoWindows\n.\\install-calico.ps1',
        pages: ['standard'],
      },
    ],
  },
  {
    id: 'kube-services',
    phase: 'install',
    title: 'Start kubelet and kube-proxy',
    where: 'windows-node',
    when: [{ networking: CALICO, install: ['quickstart-script', 'standard-manual'] }],
    unless: { platform: ['openshift'] },
    why: 'kubelet starts after the virtual switch is there, or it loses the API server. kube-proxy must be the cluster’s version.',
    check: {
      command: 'Get-Service -Name kubelet\nGet-Service -Name kube-proxy',
      good: 'both Running, and still so after a minute',
      bad: 'kube-proxy Stopped or restarting: a removed feature gate stops it',
    },
    spans: [
      {
        since: 'v3.16',
        until: 'v3.30',
        command:
          'C:\\CalicoWindows\\kubernetes\\install-kube-services.ps1\nStart-Service -Name kubelet\nStart-Service -Name kube-proxy',
        pages: ['quickstart', 'standard', '=projectcalico/calico#5539'],
      },
    ],
  },
  {
    id: 'kube-services-openshift',
    phase: 'install',
    title: 'Start kube-proxy',
    where: 'windows-node',
    when: [
      {
        networking: CALICO,
        platform: ['openshift'],
        install: ['quickstart-script', 'standard-manual'],
      },
    ],
    why: 'On OpenShift kubelet is configured by the bootstrapper of its own.',
    check: {
      command: 'Get-Service -Name kube-proxy',
      good: 'Running, and still so after a minute',
      bad: 'Stopped or restarting',
    },
    spans: [
      {
        since: 'v3.17',
        until: 'v3.26',
        command:
          'C:\\CalicoWindows\\kubernetes\\install-kube-services.ps1 -service kube-proxy\nStart-Service -Name kube-proxy',
        pages: ['openshift'],
      },
      {
        since: 'v3.27',
        until: 'v3.29',
        docs: 'as-released',
        command:
          'C:\\CalicoWindows\\kubernetes\\install-kube-services.ps1 -service kube-proxy\nStart-Service -Name kube-proxy',
        pages: ['openshift'],
      },
    ],
  },
  {
    id: 'name-adapter',
    phase: 'install',
    title: 'Several adapters: name the one for VXLAN',
    where: 'windows-node',
    when: [{ networking: ['calico-vxlan'], install: ['quickstart-script', 'standard-manual'] }],
    why: 'Without a name the primary adapter is taken, which need not be the one that the other nodes reach.',
    spans: [
      {
        since: 'v3.21',
        until: 'v3.30',
        says: 'Set VXLAN_ADAPTER in config.ps1 of the Calico directory and restart Calico. Only where a node has several adapters.',
        pages: ['quickstart', '=rancher/rke2#1761'],
      },
    ],
  },
  {
    id: 'aks-feature',
    phase: 'install',
    title: 'Register the feature',
    where: 'cloud-console',
    when: [{ networking: ['azure-cni'], platform: ['aks'] }],
    why: 'AKS offers Calico on Windows behind a feature flag, and on newly made clusters alone.',
    check: {
      command:
        'az feature list -o table --query "[?contains(name, \'Microsoft.ContainerService/EnableAKSWindowsCalico\')].{Name:name,State:properties.state}"',
      good: 'Registered',
      bad: 'Registering: wait, then look again',
    },
    spans: [
      {
        since: 'v3.19',
        until: 'v3.27',
        command:
          'az feature register --namespace "Microsoft.ContainerService" --name "EnableAKSWindowsCalico"\n# once it is registered\naz provider register --namespace Microsoft.ContainerService',
        pages: ['quickstart'],
      },
      {
        since: 'v3.28',
        until: 'v3.30',
        docs: 'as-released',
        command:
          'az feature register --namespace "Microsoft.ContainerService" --name "EnableAKSWindowsCalico"\n# once it is registered\naz provider register --namespace Microsoft.ContainerService',
        pages: ['quickstart'],
      },
    ],
  },
  {
    id: 'aks-create',
    phase: 'install',
    title: 'Make the cluster with Azure CNI and Calico policy',
    where: 'cloud-console',
    when: [{ networking: ['azure-cni'], platform: ['aks'] }],
    why: 'Both settings are given when the cluster is made; they cannot be added later.',
    spans: [
      {
        since: 'v3.19',
        until: 'v3.27',
        command:
          'az aks create --resource-group <resource-group> --name <cluster> --network-plugin azure --network-policy calico\naz aks nodepool add --resource-group <resource-group> --cluster-name <cluster> --os-type Windows --name <node-pool>',
        says: 'With the further settings (sizes, versions, passwords) that your cluster needs.',
        pages: ['quickstart'],
      },
      {
        since: 'v3.28',
        until: 'v3.30',
        docs: 'as-released',
        command:
          'az aks create --resource-group <resource-group> --name <cluster> --network-plugin azure --network-policy calico\naz aks nodepool add --resource-group <resource-group> --cluster-name <cluster> --os-type Windows --name <node-pool>',
        says: 'With the further settings (sizes, versions, passwords) that your cluster needs.',
        pages: ['quickstart'],
      },
    ],
  },
];
