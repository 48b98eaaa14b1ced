import type { StepFact } from '../../types.ts';
import { CALICO } from './poolCommands.ts';

const STATUS = 'kubectl get tigerastatus';

const GOOD = 'Every row shows AVAILABLE `True`, PROGRESSING `False` and DEGRADED `False`.';

const WHY = 'The operator stops applying an Installation that it refuses, and only its status says so.';

/** What the operator says after each change of the Installation. */
export const poolStatusSteps: readonly StepFact[] = [
  {
    id: 'status-after-pools',
    phase: 'pools',
    title: 'Check that the operator accepts the pools',
    where: 'linux-shell',
    when: [{ networking: CALICO, datastore: ['kubernetes'] }],
    site: { pools: ['installation'] },
    why: WHY,
    check: {
      command: STATUS,
      good: GOOD,
      bad: 'A row shows DEGRADED `True`: `kubectl get tigerastatus calico -o yaml` gives the reason.',
    },
    spans: [
      { since: 'v3.19', until: 'v3.27', pages: ['imageset'] },
      {
        since: 'v3.28',
        says: 'Look at the row `ippools` as well: it reports pools that the operator cannot change.',
        pages: ['imageset', 'code-operator-ippool'],
      },
    ],
  },
];

/** What the operator says once Windows is on. */
export const windowsStatusSteps: readonly StepFact[] = [
  {
    id: 'status-after-windows',
    phase: 'install',
    title: 'Check that the operator accepts Windows',
    where: 'linux-shell',
    when: [{ networking: CALICO, install: ['operator'] }],
    why: WHY,
    check: {
      command: STATUS,
      good: `${GOOD} The row \`calico-windows\` is among them.`,
      bad: 'A row shows DEGRADED `True`: `kubectl get tigerastatus calico-windows -o yaml` gives the reason.',
    },
    spans: [
      {
        since: 'v3.27',
        says: 'The operator refuses Windows, for example, because of another encapsulation, a missing service range, a missing API server address, or strict affinity that is off. It also reports a DNS service that it does not find.',
        pages: ['imageset', 'code-operator-validation', 'code-operator-windows-controller'],
      },
    ],
  },
];
