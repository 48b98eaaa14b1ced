import type { StepFact } from '../../types.ts';
import { BY_HAND, onManualPages } from './onManualPages.ts';

const REINSTALLED = {
  when: [{ networking: ['calico-vxlan'], install: BY_HAND }],
  site: { cluster: ['existing-ipip', 'existing-cross-subnet', 'existing-other'] },
} as const;

const REMOVE_NETWORK = 'Get-HNSNetwork | ? Name -EQ "Calico" | Remove-HNSNetwork';

/** Taking an earlier installation off a Windows node before the new one. */
export const uninstallSteps: readonly StepFact[] = [
  {
    id: 'refresh-vxlan-drain',
    phase: 'install',
    title: 'Drain nodes that ran Calico VXLAN before',
    where: 'linux-shell',
    ...REINSTALLED,
    why: 'Windows keeps the VXLAN settings of an existing network, so its pods have to leave first.',
    effect: 'drains',
    spans: onManualPages('v3.16', {
      command: 'kubectl drain <windows-node> --ignore-daemonsets',
      says: 'Skip this step and the next two on nodes that never ran Calico VXLAN.',
      silent: 'The Windows pages say to remove all pods and give no command; this one is kubectl’s own.',
      pages: ['limitations', 'maintain', '=kubernetes-drain-page'],
    }),
  },
  {
    id: 'refresh-vxlan-network',
    phase: 'install',
    title: 'Delete Calico’s HNS network',
    where: 'windows-node',
    ...REINSTALLED,
    why: 'The installer creates the network anew, with the new settings.',
    effect: 'stops-calico',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.23',
        command: `# Deletes the HNS network of Calico on this node.\nImport-Module C:\\CalicoWindows\\libs\\hns\\hns.psm1\n${REMOVE_NETWORK}`,
        pages: ['limitations'],
      },
      ...onManualPages('v3.24', {
        command: `# Deletes the HNS network of Calico on this node.\nImport-Module -DisableNameChecking C:\\CalicoWindows\\libs\\hns\\hns.psm1\n${REMOVE_NETWORK}`,
        pages: ['limitations'],
      }),
    ],
  },
  {
    id: 'refresh-vxlan',
    phase: 'install',
    title: 'Uninstall Calico from the drained node',
    where: 'windows-node',
    ...REINSTALLED,
    why: 'The script stops and removes the Calico services; the steps below install them again.',
    effect: 'stops-calico',
    spans: onManualPages('v3.16', {
      command: 'C:\\CalicoWindows\\uninstall-calico.ps1',
      says: 'Run the script with the `config.ps1` of the old installation still in place, and keep a copy of that file.',
      pages: ['maintain', 'limitations'],
    }),
  },
];

/** Putting the node back to work. */
export const uncordonSteps: readonly StepFact[] = [
  {
    id: 'uncordon-node',
    phase: 'install',
    title: 'Let pods onto the node again',
    where: 'linux-shell',
    ...REINSTALLED,
    why: 'A drained node gets no pods until it is uncordoned.',
    spans: onManualPages('v3.16', {
      command: 'kubectl uncordon <windows-node>',
      says: 'Run the command for each node that was drained.',
      silent: 'No Windows page names this command; it is kubectl’s own.',
      pages: ['maintain', '=kubernetes-drain-page'],
    }),
  },
];
