import type { EditionId, NonEmpty } from '../../../../vocabulary.ts';
import type { StepFact, StepTold } from '../../types.ts';
import { created } from './applied.ts';
import { AND_THE_REST, OPERATOR_ALONE, OPERATOR_CRDS, OPERATOR_V1_CRDS, VERSION } from './linuxOperator.ts';
import { EXISTING } from './poolCommands.ts';
import { containerdOf, EKS_INSTALLATION, POD_IPS_ARE_ANNOTATED } from './readings.ts';
import { withStatus } from './tigeraStatus.ts';

const EKS = [{ networking: ['aws-vpc-cni'], platform: ['eks'] }] as const;

const CLUSTER = 'eksctl create cluster --name <cluster>';
const POLICY_OFF = 'Do not enable network policy of the AWS VPC CNI: it conflicts with Calico.';

const ANNOTATE = `cat << EOF > append.yaml
- apiGroups:
  - ""
  resources:
  - pods
  verbs:
  - patch
EOF
kubectl apply -f <(cat <(kubectl get clusterrole aws-node -o yaml) append.yaml)
kubectl set env -n kube-system daemonset/aws-node ANNOTATE_POD_IP=true`;

const INSTALLATION = `apiVersion: operator.tigera.io/v1
kind: Installation
metadata:
  name: default
spec:
  kubernetesProvider: EKS
  cni:
    type: AmazonVPC
  calicoNetwork:
    bgp: Disabled`;

const SETS = [
  {
    kind: 'Installation',
    newOnly: true,
    fields: {
      spec: {
        kubernetesProvider: 'EKS',
        cni: { type: 'AmazonVPC' },
        calicoNetwork: { bgp: 'Disabled' },
      },
    },
  },
] as const;

type Told = Omit<StepTold, 'since' | 'until' | 'docs' | 'pages'>;

/** One release after the other in which the page itself has the Linux half. */
function onEksPage(tell: (edition: EditionId, docs?: 'amended' | 'as-released') => Told): NonEmpty<StepTold> {
  const edited = (edition: EditionId): StepTold => ({
    ...tell(edition, 'amended'),
    since: edition,
    until: edition,
    docs: 'amended',
    pages: ['eks-final'],
  });
  const both = (edition: EditionId): readonly StepTold[] => [
    {
      ...tell(edition, 'as-released'),
      since: edition,
      until: edition,
      docs: 'as-released',
      pages: ['eks'],
    },
    edited(edition),
  ];
  return [
    edited('v3.25'),
    edited('v3.26'),
    edited('v3.27'),
    ...both('v3.28'),
    ...both('v3.29'),
    ...both('v3.30'),
    { ...tell('v3.31'), since: 'v3.31', until: 'v3.31', pages: ['eks'] },
    { ...tell('v3.32'), since: 'v3.32', pages: ['eks'] },
  ];
}

const WITHOUT_THE_WARNING = ['v3.25', 'v3.28 as-released'];

function operatorOf(edition: EditionId): string {
  if (edition === 'v3.32') return OPERATOR_V1_CRDS;
  return edition === 'v3.30' || edition === 'v3.31' ? OPERATOR_CRDS : OPERATOR_ALONE;
}

function installationOf(edition: EditionId, docs?: string): string {
  const whole = ['v3.31', 'v3.32'].includes(edition) || (edition === 'v3.30' && docs === 'amended');
  return whole ? `${INSTALLATION}\n${AND_THE_REST}` : INSTALLATION;
}

const GUIDE = {
  says: 'Install Calico for policy on the Linux side as the AWS user guide describes.',
  silent: 'The page sends to that guide and gives no command.',
  pages: ['eks'],
} as const;

/** The Linux half of a cluster on EKS whose addresses come from the AWS VPC CNI. */
export const eksLinuxSteps: readonly StepFact[] = [
  {
    id: 'eks-linux-guide',
    phase: 'install',
    title: 'Install Calico on the Linux side',
    where: 'linux-shell',
    when: EKS,
    why: 'Windows nodes join a cluster in which Calico runs on Linux already.',
    spans: [
      { since: 'v3.16', until: 'v3.24', ...GUIDE },
      { since: 'v3.25', until: 'v3.27', docs: 'as-released', ...GUIDE },
    ],
  },
  {
    id: 'eks-cluster',
    phase: 'install',
    title: 'Create the EKS cluster',
    where: 'cloud-console',
    when: EKS,
    site: { cluster: ['new'] },
    why: 'The page installs Calico in a new cluster that has the AWS VPC CNI.',
    effect: 'creates',
    spans: onEksPage((edition, docs) =>
      WITHOUT_THE_WARNING.some((one) => one === edition || one === `${edition} ${docs}`)
        ? { command: CLUSTER }
        : { command: CLUSTER, says: POLICY_OFF },
    ),
  },
  {
    id: 'eks-annotate',
    phase: 'install',
    title: 'Let the AWS VPC CNI annotate pods',
    where: 'linux-shell',
    when: EKS,
    carries: ['eks-annotate-pod-ip'],
    why: 'Pod addresses then reach Calico quickly.',
    effect: 'rolls-pods',
    check: {
      command:
        'kubectl get daemonset aws-node -n kube-system -o yaml | grep -A1 ANNOTATE_POD_IP\nkubectl rollout status daemonset/aws-node -n kube-system',
      good: 'The value is `true`, and the roll-out finishes.',
      bad: 'Nothing is printed, or the roll-out does not finish.',
      reads: [POD_IPS_ARE_ANNOTATED],
    },
    spans: [
      {
        since: 'v3.28',
        until: 'v3.30',
        docs: 'amended',
        command: ANNOTATE,
        says: 'The pods of `aws-node` are replaced node by node.',
        pages: ['eks-final'],
      },
      {
        since: 'v3.31',
        command: ANNOTATE,
        says: 'The pods of `aws-node` are replaced node by node.',
        pages: ['eks'],
      },
    ],
  },
  {
    id: 'eks-operator',
    phase: 'install',
    title: 'Install the Tigera operator',
    where: 'linux-shell',
    when: EKS,
    site: { cluster: ['new'] },
    why: 'The operator installs Calico on the Linux nodes.',
    effect: 'creates',
    spans: onEksPage((edition) => ({ command: operatorOf(edition), says: VERSION })),
  },
  {
    id: 'eks-installation',
    phase: 'install',
    title: 'Create the Installation for EKS',
    where: 'linux-shell',
    when: EKS,
    site: { cluster: ['new'] },
    carries: ['eks-linux-installation'],
    why: 'Calico does policy alone: addresses and routes are those of the VPC.',
    effect: 'creates',
    check: withStatus({
      command: 'kubectl get nodes -o wide',
      good: 'Every node is `Ready`.',
      bad: 'A node is `NotReady`.',
    }),
    spans: onEksPage((edition, docs) => ({
      ...created(installationOf(edition, docs)),
      says: 'The command fails where an Installation exists: leave that one as it is, and compare.',
      sets: SETS,
    })),
  },
  {
    id: 'eks-installation-seen',
    phase: 'install',
    title: 'Compare the Installation with that of the page',
    where: 'linux-shell',
    when: EKS,
    site: { cluster: EXISTING },
    carries: ['eks-linux-installation'],
    why: 'Calico does policy alone: addresses and routes are those of the VPC.',
    effect: 'reads',
    check: withStatus({
      command:
        'kubectl get installation default -o jsonpath=\'{.spec.kubernetesProvider}{" "}{.spec.cni.type}{" "}{.spec.calicoNetwork.bgp}{"\\n"}\'',
      good: 'The first line is `EKS AmazonVPC Disabled`.',
      bad: 'The first line differs, or no Installation is found: Calico on Linux came in another way.',
      reads: [EKS_INSTALLATION],
    }),
    spans: onEksPage(() => ({ says: 'Change nothing in this step.' })),
  },
  {
    id: 'eks-windows-nodes',
    phase: 'install',
    title: 'Prepare EKS for Windows nodes',
    where: 'cloud-console',
    when: [{ networking: ['aws-vpc-cni'], platform: ['eks'], install: ['operator'] }],
    carries: ['eks-vpc-controllers-installed', 'eks-instance-role-able-to'],
    why: 'Windows pods need the VPC controllers, and the instance role is asked for by the requirements.',
    check: {
      command: 'kubectl get nodes -l kubernetes.io/os=windows -o wide',
      where: 'linux-shell',
      good: 'Every Windows node is listed with `containerd://1.6` or later.',
      bad: 'A node is missing, or runs an older containerd.',
      reads: [containerdOf()],
    },
    spans: [
      {
        since: 'v3.27',
        says: 'Install the VPC controllers and add the Windows nodes. Let their instance role get namespaces, and get secrets in `calico-system`.',
        silent: 'No page gives commands for this; those of AWS apply.',
        pages: ['requirements'],
      },
    ],
  },
];
