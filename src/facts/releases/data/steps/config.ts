import type { EditionId } from '../../../../vocabulary.ts';
import type { StepFact } from '../../types.ts';
import { CALICO, onManualPages } from './onManualPages.ts';

const MANUAL = ['standard-manual'] as const;

const CNI =
  'Set the `CNI_` variables to the directories of your Kubernetes installation. `NODENAME` is the name that kubelet uses.';

/** Settings of config.ps1 for one way of networking. */
function settings(backend: string, network: string): string {
  return [
    `$env:KUBE_NETWORK = "${network}"`,
    `$env:CALICO_NETWORKING_BACKEND = "${backend}"`,
    '$env:K8S_SERVICE_CIDR = "{serviceCidr}"',
    '$env:KUBECONFIG = "C:\\CalicoWindows\\calico-kube-config"',
    '$env:NODENAME = "<name-that-kubelet-uses>"',
  ].join('\n');
}

function config(
  id: string,
  networking: 'calico-vxlan' | 'calico-bgp' | 'cloud-provider',
  since: EditionId,
  command: string,
): StepFact {
  return {
    id,
    phase: 'install',
    title: 'Edit config.ps1',
    where: 'windows-node',
    when: [{ networking: [networking], install: MANUAL }],
    why: 'The installer and the service scripts read their settings from this file.',
    spans: onManualPages(since, { command, says: CNI, pages: ['standard', 'kubeconfig'] }),
  };
}

/** The settings of a node that is installed from the package. */
export const configSteps: readonly StepFact[] = [
  config('config-vxlan', 'calico-vxlan', 'v3.16', settings('vxlan', 'Calico.*')),
  config('config-bgp', 'calico-bgp', 'v3.17', settings('windows-bgp', 'Calico.*')),
  config('config-none', 'cloud-provider', 'v3.16', settings('none', '<network-of-the-plugin>')),
  {
    id: 'config-kubernetes',
    phase: 'install',
    title: 'Name the datastore in config.ps1',
    where: 'windows-node',
    when: [{ networking: [...CALICO, 'cloud-provider'], datastore: ['kubernetes'], install: MANUAL }],
    why: 'Windows nodes use the datastore of the Linux nodes.',
    spans: onManualPages('v3.16', {
      command: '$env:CALICO_DATASTORE_TYPE = "kubernetes"',
      pages: ['standard', 'quickstart'],
    }),
  },
  {
    id: 'config-etcd',
    phase: 'install',
    title: 'Name the datastore in config.ps1',
    where: 'windows-node',
    when: [{ networking: [...CALICO, 'cloud-provider'], datastore: ['etcd'], install: MANUAL }],
    why: 'Windows nodes use the datastore of the Linux nodes.',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.21',
        command: '$env:CALICO_DATASTORE_TYPE = "etcdv3"',
        says: 'Set the `ETCD_` variables as well. Name etcd by host addresses: a Windows node cannot reach a service address.',
        silent: 'The page of the manual install does not spell the `ETCD_` variables; `config.ps1` does.',
        pages: ['standard', 'quickstart'],
      },
      ...onManualPages('v3.22', {
        command:
          '$env:CALICO_DATASTORE_TYPE = "etcdv3"\n$env:ETCD_ENDPOINTS = "<etcd-endpoints>"\n$env:ETCD_KEY_FILE = "<path-to-key>"\n$env:ETCD_CERT_FILE = "<path-to-certificate>"\n$env:ETCD_CA_CERT_FILE = "<path-to-ca-certificate>"',
        says: 'Copy the three files to the node first where etcd uses TLS. Name etcd by host addresses: a Windows node cannot reach a service address.',
        pages: ['standard', 'code-config-ps1'],
      }),
    ],
  },
];
