import type { StepFact } from '../../types.ts';
import { STATUS_IS_GOOD } from './readings.ts';
import { CLOUD_CNI } from './cloudCni.ts';
import { CALICO } from './poolCommands.ts';
import { ACCEPTS, STATUS, WINDOWS_REFUSED } from './tigeraStatus.ts';

const WHY = 'The operator stops applying an Installation that it refuses, and only its status says so.';

/** What the operator says once Windows is on. */
export const windowsStatusSteps: readonly StepFact[] = [
  {
    id: 'status-after-windows',
    phase: 'install',
    title: 'Check that the operator accepts Windows',
    where: 'linux-shell',
    when: [{ networking: CALICO, install: ['operator'] }, ...CLOUD_CNI],
    why: WHY,
    effect: 'reads',
    check: {
      command: STATUS,
      good: `${ACCEPTS} The row \`calico-windows\` is among them.`,
      bad: 'A row shows DEGRADED `True`: `kubectl get tigerastatus calico-windows -o yaml` gives the reason.',
      reads: [STATUS_IS_GOOD],
    },
    spans: [
      {
        since: 'v3.27',
        messages: WINDOWS_REFUSED,
        says: 'The operator refuses Windows, for example, because of another encapsulation, a missing service range, a missing API server address, or strict affinity that is off. It also reports a DNS service that it does not find.',
        pages: ['imageset', 'code-operator-validation', 'code-operator-windows-controller'],
      },
    ],
  },
];
