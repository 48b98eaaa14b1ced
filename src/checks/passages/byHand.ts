import type { Passages } from './types.ts';

const TLS = { page: 'requirements', words: ['SecurityProtocolType]::Tls12'] } as const;
const TOKEN = ['v1.24.0 or higher', 'calico-node-token'] as const;
const BACKEND = {
  page: 'code-install-script',
  words: ['get configmap calico-config', 'calico_backend'],
} as const;
const FORCED = { page: 'quickstart', words: ['CalicoBackend', '`vxlan` or `bgp`'] } as const;
const NOT_A_SERVICE = { page: 'standard', words: ['ClusterIP', 'be used for the etcd endpoint'] } as const;
const DSR = ['enableDSR: true', 'WinDSR: true'] as const;
const ROLLOUT = ['rollout restart ds kube-proxy', 'rollout status daemonset/kube-proxy'] as const;
const REGISTER = ['az feature register', 'EnableAKSWindowsCalico'] as const;
const PROVIDER = ['az provider register --namespace Microsoft.ContainerService'] as const;
const CREATE = ['--network-plugin azure', '--network-policy calico'] as const;
const NODE_POOL = ['az aks nodepool add', '--os-type Windows'] as const;
const CONFIG = ['KUBE_NETWORK', 'CALICO_NETWORKING_BACKEND', 'K8S_SERVICE_CIDR', 'NODENAME'] as const;

/** Words behind the steps of the manual installation, of EKS and of AKS. */
export const byHandPassages = {
  'refresh-vxlan-drain': [
    {
      since: 'v3.16',
      until: 'v3.30',
      passages: [
        { page: 'limitations', words: ['Drain the node of all pods'] },
        { page: 'maintain', words: ['Remove all pods from the Windows nodes', 'uninstall-calico.ps1'] },
      ],
      absent: { pages: ['limitations', 'maintain', 'quickstart', 'standard'], words: ['kubectl drain'] },
    },
  ],
  'refresh-vxlan-network': [
    {
      since: 'v3.16',
      until: 'v3.23',
      passages: [{ page: 'limitations', words: ['Import-Module', 'hns.psm1', 'Remove-HNSNetwork'] }],
    },
    {
      since: 'v3.24',
      until: 'v3.30',
      passages: [
        {
          page: 'limitations',
          words: ['Import-Module -DisableNameChecking', 'hns.psm1', 'Remove-HNSNetwork'],
        },
      ],
    },
  ],
  'refresh-vxlan': [
    {
      since: 'v3.16',
      until: 'v3.30',
      passages: [
        { page: 'maintain', words: ['uninstall-calico.ps1', 'with the old configuration file'] },
        { page: 'limitations', words: ['`uninstall-calico.ps1` and then `install-calico.ps1`'] },
      ],
    },
  ],
  'uncordon-node': [
    {
      since: 'v3.16',
      until: 'v3.30',
      absent: { pages: ['limitations', 'maintain', 'quickstart', 'standard'], words: ['uncordon'] },
    },
  ],
  'open-etcd': [
    {
      since: 'v3.16',
      until: 'v3.30',
      passages: [{ page: 'sysreq', words: ['etcd hosts', 'TCP 2379 but can vary'] }],
    },
  ],
  'felix-backend-vxlan': [
    {
      since: 'v3.17',
      until: 'v3.22',
      passages: [
        {
          page: 'code-install-script',
          words: ['felixconfigurations.crd.projectcalico.org default', '.spec.vxlanEnabled'],
        },
        FORCED,
      ],
    },
    {
      since: 'v3.23',
      until: 'v3.30',
      passages: [
        {
          page: 'code-install-script',
          words: ['felixconfigurations.crd.projectcalico.org default', '.spec.vxlanEnabled'],
        },
        {
          page: 'code-install-script',
          words: ['vxlanModes', 'ippools.crd.projectcalico.org', '.spec.vxlanMode'],
        },
        FORCED,
      ],
    },
  ],
  'etcd-backend-vxlan': [{ since: 'v3.17', until: 'v3.30', passages: [BACKEND, FORCED] }],
  'felix-backend-bgp': [{ since: 'v3.17', until: 'v3.30', follows: ['felix-backend-vxlan'] }],
  'etcd-backend-bgp': [{ since: 'v3.17', until: 'v3.30', passages: [BACKEND, FORCED] }],
  'token-secret-quickstart': [
    { since: 'v3.23', until: 'v3.23', passages: [{ page: 'quickstart', words: TOKEN }] },
  ],
  'copy-kubeconfig': [
    {
      since: 'v3.16',
      until: 'v3.16',
      passages: [{ page: 'quickstart', words: ['$HOME/.kube/config', 'c:\\k'] }],
    },
    {
      since: 'v3.17',
      until: 'v3.30',
      passages: [{ page: 'quickstart', words: ['$HOME/.kube/config', 'c:\\k\\config'] }],
    },
  ],
  'copy-kubeconfig-openshift': [
    {
      since: 'v3.17',
      until: 'v3.17',
      passages: [{ page: 'openshift', words: ['$HOME/.kube/config', 'c:\\k\\config'] }],
    },
    {
      since: 'v3.18',
      until: 'v3.18',
      docs: 'as-released',
      passages: [{ page: 'openshift', words: ['$HOME/.kube/config', 'c:\\k\\config'] }],
    },
    {
      since: 'v3.18',
      until: 'v3.18',
      docs: 'amended',
      passages: [
        { page: '=v3.18.2-openshift', words: ['openshift-tigera-install/auth/kubeconfig', 'c:\\k\\config'] },
      ],
    },
    {
      since: 'v3.19',
      until: 'v3.29',
      passages: [{ page: 'openshift', words: ['openshift-tigera-install/auth/kubeconfig', 'c:\\k\\config'] }],
    },
  ],
  'script-download': [
    {
      since: 'v3.16',
      until: 'v3.30',
      passages: [
        { page: 'quickstart', words: ['Invoke-WebRequest', '-OutFile c:\\install-calico-windows.ps1'] },
        TLS,
      ],
    },
  ],
  'script-run': [
    {
      since: 'v3.16',
      until: 'v3.30',
      passages: [
        {
          page: 'quickstart',
          words: ['install-calico-windows.ps1 -KubeVersion', '-ServiceCidr', '-DNSServerIPs'],
        },
        {
          page: 'standard',
          words: ['initializes the Windows vSwitch', 'Reconnect to your remote desktop session'],
        },
      ],
    },
  ],
  'script-run-etcd': [
    {
      since: 'v3.16',
      until: 'v3.16',
      passages: [{ page: 'quickstart', words: ['-Datastore etcdv3', '-EtcdEndpoints'] }, NOT_A_SERVICE],
      absent: { pages: ['quickstart', 'standard', 'requirements'], words: ['EtcdKey', 'EtcdTlsSecretName'] },
    },
    {
      since: 'v3.17',
      until: 'v3.30',
      passages: [
        {
          page: 'quickstart',
          words: ['-Datastore etcdv3', '-EtcdTlsSecretName', '-EtcdKey', '-EtcdCert', '-EtcdCaCert'],
        },
        NOT_A_SERVICE,
      ],
    },
  ],
  'kube-services': [
    {
      since: 'v3.16',
      until: 'v3.30',
      passages: [
        {
          page: 'quickstart',
          words: [
            'install-kube-services.ps1',
            'Start-Service -Name kubelet',
            'Start-Service -Name kube-proxy',
          ],
        },
        { page: 'standard', words: ['`kubelet` is started after the vSwitch has been created'] },
      ],
    },
  ],
  'kube-services-openshift': [
    {
      since: 'v3.17',
      until: 'v3.29',
      passages: [
        {
          page: 'openshift',
          words: ['install-kube-services.ps1 -service kube-proxy', 'Start-Service -Name kube-proxy'],
        },
      ],
    },
  ],
  'name-adapter': [
    {
      since: 'v3.21',
      until: 'v3.30',
      passages: [{ page: 'quickstart', words: ['VXLAN_ADAPTER', 'config.ps1', 'multiple network adapters'] }],
    },
  ],
  'linux-kube-proxy': [
    {
      since: 'v3.16',
      until: 'v3.24',
      passages: [
        { page: 'standard', words: ['kubectl get ds kube-proxy -n kube-system -o yaml'] },
        { page: 'standard', words: ['nodeSelector', 'beta.kubernetes.io/os: linux'] },
      ],
    },
    {
      since: 'v3.25',
      until: 'v3.30',
      passages: [
        { page: 'standard', words: ['kubectl get ds kube-proxy -n kube-system -o yaml'] },
        { page: 'standard', words: ['nodeSelector', ' kubernetes.io/os: linux'] },
      ],
    },
  ],
  'token-secret': [{ since: 'v3.23', until: 'v3.30', passages: [{ page: 'kubeconfig', words: TOKEN }] }],
  'calico-kubeconfig': [
    {
      since: 'v3.16',
      until: 'v3.16',
      passages: [
        { page: 'kubeconfig', words: ['kubectl get secret -n kube-system', 'grep calico-node'] },
        { page: 'kubeconfig', words: ['does not have enough permissions'] },
      ],
    },
    {
      since: 'v3.17',
      until: 'v3.30',
      passages: [
        { page: 'kubeconfig', words: ['kubectl get secret -n calico-system', 'grep calico-node'] },
        { page: 'kubeconfig', words: ['does not have enough permissions'] },
        { page: 'kubeconfig', words: ['`kube-system` instead of `calico-system`', 'non operator-managed'] },
      ],
    },
  ],
  'kubelet-kubeconfig': [
    {
      since: 'v3.17',
      until: 'v3.18',
      passages: [{ page: 'standard', words: ['kubeconfig file (used by kubelet)', 'c:\\k\\config'] }],
    },
    {
      since: 'v3.19',
      until: 'v3.30',
      passages: [
        { page: 'standard', words: ['kubeconfig file (used by kubelet)', 'c:\\k\\config'] },
        { page: 'standard', words: ['--kubeconfig set to the path of node kubeconfig file'] },
      ],
    },
  ],
  'kubelet-docker': [
    {
      since: 'v3.16',
      until: 'v3.30',
      passages: [{ page: 'standard', words: ['--network-plugin=cni', '--cni-bin-dir=', '--cni-conf-dir='] }],
    },
  ],
  'kubelet-containerd': [
    {
      since: 'v3.19',
      until: 'v3.30',
      passages: [
        {
          page: 'standard',
          words: ['--container-runtime=remote', '--container-runtime-endpoint=npipe:////.//pipe'],
        },
      ],
    },
  ],
  'kubelet-settings': [
    {
      since: 'v3.16',
      until: 'v3.30',
      passages: [
        {
          page: 'standard',
          words: ['`--hostname-override`', '`--node-ip`', 'must agree on the host/nodename'],
        },
        { page: 'standard', words: ['AWS users', 'KubernetesCluster=<cluster-name>'] },
      ],
    },
  ],
  'package-download': [
    {
      since: 'v3.16',
      until: 'v3.30',
      passages: [
        { page: 'standard', words: ['-DownloadOnly yes -KubeVersion', 'calico-node.exe binary'] },
        TLS,
      ],
    },
  ],
  'copy-calico-kubeconfig': [
    {
      since: 'v3.16',
      until: 'v3.30',
      passages: [{ page: 'kubeconfig', words: ['calico-kube-config', 'KUBECONFIG', 'config.ps1'] }],
    },
  ],
  'other-plugin-first': [
    {
      since: 'v3.16',
      until: 'v3.30',
      passages: [{ page: 'standard', words: ['network plugin for networking, install and verify it now'] }],
    },
  ],
  'package-run': [
    {
      since: 'v3.16',
      until: 'v3.30',
      passages: [
        { page: 'standard', words: ['Run the install script', '.\\install-calico.ps1'] },
        { page: 'standard', words: ['do not move the directory'] },
      ],
    },
  ],
  'config-vxlan': [
    { since: 'v3.16', until: 'v3.30', passages: [{ page: 'standard', words: [...CONFIG, '`vxlan`'] }] },
  ],
  'config-bgp': [
    { since: 'v3.17', until: 'v3.30', passages: [{ page: 'standard', words: [...CONFIG, '`windows-bgp`'] }] },
  ],
  'config-none': [
    { since: 'v3.16', until: 'v3.30', passages: [{ page: 'standard', words: [...CONFIG, '`none`'] }] },
  ],
  'config-kubernetes': [
    {
      since: 'v3.16',
      until: 'v3.30',
      passages: [
        { page: 'standard', words: ['CALICO_DATASTORE_TYPE'] },
        { page: 'quickstart', words: ['`kubernetes` or `etcdv3`'] },
      ],
    },
  ],
  'config-etcd': [
    {
      since: 'v3.16',
      until: 'v3.21',
      passages: [
        { page: 'standard', words: ['CALICO_DATASTORE_TYPE', 'etcd3 datastore parameters'] },
        NOT_A_SERVICE,
        { page: 'quickstart', words: ['`kubernetes` or `etcdv3`'] },
      ],
      absent: { pages: ['standard'], words: ['ETCD_ENDPOINTS', 'ETCD_KEY_FILE'] },
    },
    {
      since: 'v3.22',
      until: 'v3.30',
      passages: [
        { page: 'standard', words: ['CALICO_DATASTORE_TYPE', 'etcd3 datastore parameters'] },
        NOT_A_SERVICE,
        {
          page: 'code-config-ps1',
          words: ['ETCD_ENDPOINTS', 'ETCD_KEY_FILE', 'ETCD_CERT_FILE', 'ETCD_CA_CERT_FILE'],
        },
      ],
    },
  ],
  'eks-dsr': [
    {
      since: 'v3.20',
      until: 'v3.20',
      docs: 'amended',
      passages: [
        { page: '=v3.20.1-quickstart', words: DSR },
        { page: '=v3.20.1-quickstart', words: ROLLOUT },
      ],
    },
    {
      since: 'v3.21',
      until: 'v3.22',
      passages: [
        { page: 'quickstart', words: DSR },
        { page: 'quickstart', words: ROLLOUT },
      ],
    },
  ],
  'eks-permissions': [
    {
      since: 'v3.16',
      until: 'v3.16',
      passages: [
        { page: 'quickstart', words: ['VPC controllers', '`secrets` in the kube-system namespace'] },
      ],
    },
    {
      since: 'v3.17',
      until: 'v3.17',
      passages: [
        {
          page: 'quickstart',
          words: ['VPC controllers', '`secrets` in the calico-system namespace or kube-system'],
        },
      ],
    },
    {
      since: 'v3.18',
      until: 'v3.30',
      passages: [
        {
          page: 'quickstart',
          words: [
            'kubectl create clusterrole calico-install-ns --verb=get --resource=namespace',
            'kubectl create rolebinding calico-install-token',
          ],
        },
      ],
    },
  ],
  'eks-kubectl': [
    {
      since: 'v3.16',
      until: 'v3.30',
      passages: [{ page: 'quickstart', words: ['Install kubectl', 'kubectl binary to **c:\\k**'] }],
    },
  ],
  'script-run-eks': [
    {
      since: 'v3.16',
      until: 'v3.30',
      passages: [
        { page: 'quickstart', words: ['install-calico-windows.ps1 -ServiceCidr', '-DNSServerIPs'] },
        { page: 'quickstart', words: ['KubeVersion', 'Use the default for managed public cloud'] },
      ],
    },
  ],
  'script-run-eks-etcd': [
    {
      since: 'v3.16',
      until: 'v3.30',
      passages: [
        {
          page: 'quickstart',
          words: ['install-calico-windows.ps1 -Datastore etcdv3', '-EtcdEndpoints', '-DNSServerIPs'],
        },
      ],
    },
  ],
  'eks-permissions-off': [
    {
      since: 'v3.18',
      until: 'v3.30',
      passages: [
        {
          page: 'quickstart',
          words: [
            'kubectl delete clusterrolebinding calico-install-ns',
            'kubectl delete role calico-install-token --namespace calico-system',
          ],
        },
      ],
    },
  ],
  'aks-feature': [
    {
      since: 'v3.18',
      until: 'v3.18',
      docs: 'amended',
      passages: [
        { page: '=v3.18.2-quickstart', words: REGISTER },
        { page: '=v3.18.2-quickstart', words: PROVIDER },
      ],
    },
    {
      since: 'v3.19',
      until: 'v3.30',
      passages: [
        { page: 'quickstart', words: REGISTER },
        { page: 'quickstart', words: PROVIDER },
      ],
    },
  ],
  'aks-create': [
    {
      since: 'v3.18',
      until: 'v3.18',
      docs: 'amended',
      passages: [
        { page: '=v3.18.2-quickstart', words: CREATE },
        { page: '=v3.18.2-quickstart', words: NODE_POOL },
      ],
    },
    {
      since: 'v3.19',
      until: 'v3.30',
      passages: [
        { page: 'quickstart', words: CREATE },
        { page: 'quickstart', words: NODE_POOL },
      ],
    },
  ],
} as const satisfies Passages;
