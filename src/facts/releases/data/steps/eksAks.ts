import type { StepFact } from '../../types.ts';
import { KUBE_SERVICES, onManualPages, SERVICES } from './onManualPages.ts';

const EKS = [{ networking: ['aws-vpc-cni'], platform: ['eks'], install: ['quickstart-script'] }] as const;
const AKS = [{ networking: ['azure-cni'], platform: ['aks'] }] as const;

const DSR = {
  command:
    'kubectl edit cm -n kube-system kube-proxy-config\nkubectl -n kube-system rollout restart ds kube-proxy\nkubectl -n kube-system rollout status daemonset/kube-proxy',
  says: 'Under `data.config` add `winkernel.enableDSR: true` and `featureGates.WinDSR: true`.',
} as const;

const PERMIT = {
  command:
    'kubectl create clusterrole calico-install-ns --verb=get --resource=namespace\nkubectl create clusterrolebinding calico-install-ns --clusterrole=calico-install-ns --user=system:node:<eks_node_name>\nkubectl create role calico-install-token --verb=get,list --resource=secrets --namespace calico-system\nkubectl create rolebinding calico-install-token --role=calico-install-token --user=system:node:<eks_node_name> --namespace calico-system',
  says: 'Use `kube-system` in place of `calico-system` where Calico runs without the operator.',
  pages: ['quickstart'],
} as const;

const WITHOUT_KUBE_VERSION =
  'Leave `-KubeVersion` out: EKS brings its own Kubernetes binaries. The service range and the DNS address of EKS differ from the defaults.';

const REGISTER =
  'az feature register --namespace "Microsoft.ContainerService" --name "EnableAKSWindowsCalico"\n# once it is registered\naz provider register --namespace Microsoft.ContainerService';
const CREATE = {
  command:
    'az aks create --resource-group <resource-group> --name <cluster> --network-plugin azure --network-policy calico\naz aks nodepool add --resource-group <resource-group> --cluster-name <cluster> --os-type Windows --name <node-pool>',
  says: 'Add the sizes, versions and passwords that your cluster needs; the quickstart page has a full example.',
} as const;

/** Installing with the script on EKS. */
export const eksSteps: readonly StepFact[] = [
  {
    id: 'eks-dsr',
    phase: 'install',
    title: 'Enable DSR in kube-proxy',
    where: 'linux-shell',
    when: [{ networking: ['aws-vpc-cni'], platform: ['eks'] }],
    why: 'Policy on service addresses needs direct server return (DSR), so that it sees the pod and not its node.',
    effect: 'rolls-pods',
    spans: [
      { since: 'v3.20', until: 'v3.20', docs: 'amended', ...DSR, pages: ['=v3.20.1-quickstart'] },
      { since: 'v3.21', until: 'v3.21', ...DSR, pages: ['quickstart'] },
      { since: 'v3.22', until: 'v3.22', docs: 'as-released', ...DSR, pages: ['quickstart'] },
    ],
  },
  {
    id: 'eks-permissions',
    phase: 'install',
    title: 'Let the node read what the installer needs',
    where: 'linux-shell',
    when: EKS,
    why: 'The script reads the token of calico-node as the Windows instance.',
    effect: 'creates',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.16',
        says: 'Install the VPC controllers. Give the role of the Windows instance access to secrets in the namespace `kube-system`.',
        silent: 'No page gives commands for these permissions.',
        pages: ['quickstart'],
      },
      {
        since: 'v3.17',
        until: 'v3.17',
        says: 'Install the VPC controllers. Give the role of the Windows instance access to secrets in `calico-system`, or in `kube-system` without the operator.',
        silent: 'No page gives commands for these permissions.',
        pages: ['quickstart'],
      },
      { since: 'v3.18', until: 'v3.27', ...PERMIT },
      { since: 'v3.28', until: 'v3.30', docs: 'as-released', ...PERMIT },
    ],
  },
  {
    id: 'eks-kubectl',
    phase: 'install',
    title: 'Put kubectl on the node',
    where: 'windows-node',
    when: EKS,
    why: 'The script reads the cluster with kubectl.',
    spans: onManualPages('v3.16', {
      command: 'mkdir c:\\k',
      says: 'Install kubectl for Windows as the EKS user guide describes, then move `kubectl.exe` to `c:\\k`.',
      pages: ['quickstart'],
    }),
  },
];

/** Running the script on EKS, and cleaning up. */
export const eksRunSteps: readonly StepFact[] = [
  {
    id: 'script-run-eks',
    phase: 'install',
    title: 'Run the quickstart script',
    where: 'windows-node',
    when: [{ ...EKS[0], datastore: ['kubernetes'] }],
    why: 'The script downloads Calico, configures it for policy alone and starts its services.',
    effect: 'creates',
    check: SERVICES,
    spans: onManualPages('v3.16', {
      command: 'c:\\install-calico-windows.ps1 -ServiceCidr {serviceCidr} -DNSServerIPs <dns-service-ip>',
      says: WITHOUT_KUBE_VERSION,
      pages: ['quickstart'],
    }),
  },
  {
    id: 'script-run-eks-etcd',
    phase: 'install',
    title: 'Run the quickstart script with etcd',
    where: 'windows-node',
    when: [{ ...EKS[0], datastore: ['etcd'] }],
    why: 'The script downloads Calico, configures it for policy alone and starts its services.',
    effect: 'creates',
    check: SERVICES,
    spans: onManualPages('v3.16', {
      command:
        'c:\\install-calico-windows.ps1 -Datastore etcdv3 -EtcdEndpoints <etcd-endpoints> -ServiceCidr {serviceCidr} -DNSServerIPs <dns-service-ip>',
      says: WITHOUT_KUBE_VERSION,
      pages: ['quickstart'],
    }),
  },
  {
    id: 'eks-permissions-off',
    phase: 'install',
    title: 'Remove the temporary permissions',
    where: 'linux-shell',
    when: EKS,
    why: 'Only the installation needs them.',
    check: {
      ...KUBE_SERVICES,
      where: 'windows-node',
      bad: 'A service is `Stopped`, so keep the permissions until the installation is through.',
    },
    spans: onManualPages('v3.18', {
      command:
        'kubectl delete clusterrolebinding calico-install-ns\nkubectl delete clusterrole calico-install-ns\nkubectl delete rolebinding calico-install-token --namespace calico-system\nkubectl delete role calico-install-token --namespace calico-system',
      says: 'Use `kube-system` in place of `calico-system` where Calico runs without the operator.',
      pages: ['quickstart'],
    }),
  },
];

/** Making an AKS cluster that has Calico for Windows. */
export const aksSteps: readonly StepFact[] = [
  {
    id: 'aks-feature',
    phase: 'install',
    title: 'Register the AKS feature',
    where: 'cloud-console',
    when: AKS,
    why: 'AKS offers Calico on Windows behind a feature flag.',
    check: {
      command:
        'az feature list -o table --query "[?contains(name, \'Microsoft.ContainerService/EnableAKSWindowsCalico\')].{Name:name,State:properties.state}"',
      good: 'The state is `Registered`.',
      bad: 'The state is `Registering`: wait, then look again.',
    },
    spans: [
      { since: 'v3.18', until: 'v3.18', docs: 'amended', command: REGISTER, pages: ['=v3.18.2-quickstart'] },
      ...onManualPages('v3.19', { command: REGISTER, pages: ['quickstart'] }),
    ],
  },
  {
    id: 'aks-create',
    phase: 'install',
    title: 'Create the cluster with Azure CNI and Calico',
    where: 'cloud-console',
    when: AKS,
    why: 'Calico for Windows can be enabled on newly created AKS clusters only.',
    effect: 'creates',
    spans: [
      { since: 'v3.18', until: 'v3.18', docs: 'amended', ...CREATE, pages: ['=v3.18.2-quickstart'] },
      ...onManualPages('v3.19', { ...CREATE, pages: ['quickstart'] }),
    ],
  },
];
