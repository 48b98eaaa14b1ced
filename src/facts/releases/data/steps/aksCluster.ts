import type { NonEmpty } from '../../../../vocabulary.ts';
import type { StepFact, StepTold } from '../../types.ts';
import { created } from './applied.ts';
import {
  AND_THE_REST,
  API_SERVER,
  OPERATOR_ALONE,
  OPERATOR_CRDS,
  OPERATOR_V1_CRDS,
  VERSION,
} from './linuxOperator.ts';
import { NODES_ARE_READY } from './readings.ts';
import { withStatus } from './tigeraStatus.ts';

const AKS = [{ networking: ['azure-cni'], platform: ['aks'] }] as const;

const OF_A_LATER_RELEASE =
  'The page of this release sends to Microsoft’s documents and gives no command; this is the one of the next release.';

type Told = Omit<StepTold, 'since' | 'until' | 'docs' | 'pages'>;

/** The pages that name both ways of running Calico; the release before them takes the commands of the next one. */
function onAksPage(told: Told): NonEmpty<StepTold> {
  return [
    {
      ...told,
      since: 'v3.28',
      until: 'v3.28',
      docs: 'amended',
      silent: OF_A_LATER_RELEASE,
      nearest: 'v3.29',
      pages: ['=v3.29-aks-final'],
    },
    { ...told, since: 'v3.29', until: 'v3.30', docs: 'amended', pages: ['aks-final'] },
    { ...told, since: 'v3.31', pages: ['aks'] },
  ];
}

function cluster(policy: 'calico' | 'none'): string {
  return `az group create --name <resource-group> --location <location>
az aks create \\
  --resource-group <resource-group> \\
  --name <cluster> \\
  --location <location> \\
  --pod-cidr {podCidr} \\
  --network-plugin azure \\
  --network-policy ${policy}`;
}

const CREDENTIALS = 'az aks get-credentials --resource-group <resource-group> --name <cluster>';

const PLAIN = `kind: Installation
apiVersion: operator.tigera.io/v1
metadata:
  name: default
spec:
  kubernetesProvider: AKS
  cni:
    type: AzureVNET`;

const WITH_API_SERVER = created(`${PLAIN}\n${API_SERVER}`);
const AS_THE_PAGE = created(`${PLAIN}\n${AND_THE_REST}`);

const NOT_THERE_YET =
  'The page also creates a Goldmane and a Whisker, kinds that this release does not have yet.';

const HOLDS_THEM =
  'The page creates `operator-crds.yaml` first; in this release `tigera-operator.yaml` holds the same definitions.';

const FAILS_WHERE_IT_EXISTS = 'The command fails where an Installation exists: leave that one as it is.';

const CARRIED = ['aks-linux-installation'] as const;

const SETS = [
  {
    kind: 'Installation',
    newOnly: true,
    fields: { spec: { kubernetesProvider: 'AKS', cni: { type: 'AzureVNET' } } },
  },
] as const;

const NODE_POOL =
  'az aks nodepool add --resource-group <resource-group> --cluster-name <cluster> --os-type Windows --name <node-pool>';

const REMOVED = {
  command: NODE_POOL,
  says: 'Add the count, the size and the version of the nodes.',
} as const;

const CHOICE = {
  says: 'For Azure-managed Calico (A), skip the steps marked B and all that name the Installation or the operator. For your own Calico (B), skip the step marked A.',
} as const;

const WINDOWS_NOT_TOLD = 'No page says how Azure-managed Calico comes to Windows nodes.';

/** A cluster on AKS with Azure CNI, on the pages that leave the choice who runs Calico. */
export const aksClusterSteps: readonly StepFact[] = [
  {
    id: 'aks-choose',
    phase: 'install',
    title: 'Decide who runs Calico on AKS',
    where: 'desk',
    when: AKS,
    why: 'Azure-managed Calico has Kubernetes network policy alone; with your own you have all of Calico’s policy, and run it yourself.',
    spans: [
      {
        ...CHOICE,
        since: 'v3.28',
        until: 'v3.28',
        docs: 'amended',
        silent: `The page of this release does not tell the two apart; that of the next one does. ${WINDOWS_NOT_TOLD}`,
        nearest: 'v3.29',
        pages: ['=v3.29-aks-final'],
      },
      {
        ...CHOICE,
        since: 'v3.29',
        until: 'v3.30',
        docs: 'amended',
        silent: WINDOWS_NOT_TOLD,
        pages: ['aks-final'],
      },
      { ...CHOICE, since: 'v3.31', silent: WINDOWS_NOT_TOLD, pages: ['aks'] },
    ],
  },
  {
    id: 'aks-create-managed',
    phase: 'install',
    title: 'Create the cluster with Azure-managed Calico (A)',
    where: 'cloud-console',
    when: AKS,
    site: { cluster: ['new'] },
    carries: ['aks-newly-created-cluster'],
    why: 'Calico for Windows can be enabled on newly created AKS clusters only.',
    effect: 'creates',
    spans: onAksPage({ command: cluster('calico') }),
  },
  {
    id: 'aks-create-own',
    phase: 'install',
    title: 'Create the cluster without network policy (B)',
    where: 'cloud-console',
    when: AKS,
    site: { cluster: ['new'] },
    carries: ['aks-newly-created-cluster'],
    why: 'Azure then installs no policy engine beside your own Calico.',
    effect: 'creates',
    spans: onAksPage({ command: `${cluster('none')}\n${CREDENTIALS}` }),
  },
  {
    id: 'aks-windows-nodes',
    phase: 'install',
    title: 'Add Windows nodes to the cluster',
    where: 'cloud-console',
    when: AKS,
    why: 'A cluster on AKS has Linux nodes first.',
    effect: 'creates',
    check: {
      command: 'kubectl get nodes -l kubernetes.io/os=windows -o wide',
      where: 'linux-shell',
      good: 'Every Windows node is listed and `Ready`.',
      bad: 'A node is missing, or stays `NotReady`.',
      reads: [NODES_ARE_READY],
    },
    spans: [
      {
        ...REMOVED,
        since: 'v3.28',
        until: 'v3.30',
        docs: 'amended',
        silent: 'The page that gave this command is no longer published.',
        pages: ['quickstart'],
      },
      {
        ...REMOVED,
        since: 'v3.31',
        silent: 'No page of this release gives a command; this is the one of an earlier release.',
        nearest: 'v3.30',
        pages: ['=v3.30-quickstart'],
      },
    ],
  },
  {
    id: 'aks-operator',
    phase: 'install',
    title: 'Install the Tigera operator (B)',
    where: 'linux-shell',
    when: AKS,
    site: { cluster: ['new'] },
    why: 'The operator installs Calico on Linux, and on Windows once that is switched on.',
    effect: 'creates',
    spans: [
      {
        since: 'v3.28',
        until: 'v3.28',
        docs: 'amended',
        command: OPERATOR_ALONE,
        says: VERSION,
        pages: ['aks'],
      },
      {
        since: 'v3.29',
        until: 'v3.29',
        docs: 'amended',
        command: OPERATOR_ALONE,
        says: VERSION,
        silent: HOLDS_THEM,
        pages: ['aks-final', 'eks-final'],
      },
      {
        since: 'v3.30',
        until: 'v3.30',
        docs: 'amended',
        command: OPERATOR_CRDS,
        says: VERSION,
        pages: ['aks-final'],
      },
      { since: 'v3.31', until: 'v3.31', command: OPERATOR_CRDS, says: VERSION, pages: ['aks'] },
      { since: 'v3.32', command: OPERATOR_V1_CRDS, says: VERSION, pages: ['aks'] },
    ],
  },
  {
    id: 'aks-installation',
    phase: 'install',
    title: 'Create the Installation for AKS (B)',
    where: 'linux-shell',
    when: AKS,
    site: { cluster: ['new'] },
    why: 'Calico does policy alone: addresses and routes are those of Azure CNI.',
    effect: 'creates',
    check: withStatus({
      command: 'kubectl get nodes -o wide',
      good: 'Every node is `Ready`.',
      bad: 'A node is `NotReady`.',
    }),
    spans: [
      {
        since: 'v3.28',
        until: 'v3.28',
        docs: 'amended',
        ...WITH_API_SERVER,
        says: FAILS_WHERE_IT_EXISTS,
        silent: `${OF_A_LATER_RELEASE} ${NOT_THERE_YET}`,
        nearest: 'v3.29',
        sets: SETS,
        pages: ['=v3.29-aks-final'],
      },
      {
        since: 'v3.29',
        carries: CARRIED,
        until: 'v3.29',
        docs: 'amended',
        ...WITH_API_SERVER,
        says: FAILS_WHERE_IT_EXISTS,
        silent: NOT_THERE_YET,
        sets: SETS,
        pages: ['aks-final', 'installation-api'],
      },
      {
        since: 'v3.30',
        carries: CARRIED,
        until: 'v3.30',
        docs: 'amended',
        ...AS_THE_PAGE,
        says: FAILS_WHERE_IT_EXISTS,
        sets: SETS,
        pages: ['aks-final'],
      },
      {
        since: 'v3.31',
        carries: CARRIED,
        ...AS_THE_PAGE,
        says: FAILS_WHERE_IT_EXISTS,
        sets: SETS,
        pages: ['aks'],
      },
    ],
  },
];
