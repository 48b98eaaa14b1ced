import type { StepFact } from '../../types.ts';
import { OPERATOR_ALONE, OPERATOR_CRDS, OPERATOR_V1_CRDS, VERSION } from './linuxOperator.ts';
import { CALICO } from './poolCommands.ts';

const OWN_INSTALLATION = `Skip this step where Calico runs on Linux already. ${VERSION} Then create an Installation of your own, with the pools and BGP of the next steps.`;

const SHIPPED =
  'The Windows page wants Calico on Linux first and leaves the commands to other pages. Do not create the shipped `custom-resources.yaml`: its `VXLANCrossSubnet` does not work on Windows.';

/** Calico on the Linux nodes of a cluster that is not there yet. */
export const linuxFirstSteps: readonly StepFact[] = [
  {
    id: 'linux-first',
    phase: 'pools',
    title: 'Install the operator on the Linux side',
    where: 'linux-shell',
    when: [{ networking: CALICO, datastore: ['kubernetes'], install: ['operator'] }],
    site: { cluster: ['new'] },
    why: 'Windows nodes join a cluster in which Calico runs on Linux already.',
    effect: 'creates',
    spans: [
      {
        since: 'v3.27',
        until: 'v3.29',
        command: OPERATOR_ALONE,
        says: OWN_INSTALLATION,
        silent: SHIPPED,
        pages: ['eks', 'operator', 'code-custom-resources'],
      },
      {
        since: 'v3.30',
        until: 'v3.31',
        command: OPERATOR_CRDS,
        says: OWN_INSTALLATION,
        silent: SHIPPED,
        pages: ['eks', 'operator', 'code-custom-resources'],
      },
      {
        since: 'v3.32',
        command: OPERATOR_V1_CRDS,
        says: OWN_INSTALLATION,
        silent: SHIPPED,
        pages: ['eks', 'operator', 'code-custom-resources'],
      },
    ],
  },
];
