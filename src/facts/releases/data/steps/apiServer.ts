import type { StepFact } from '../../types.ts';
import { created } from './applied.ts';
import { API_SERVER_RUNS } from './readings.ts';
import { CALICO } from './poolCommands.ts';

const MANIFEST = 'apiVersion: operator.tigera.io/v1\nkind: APIServer\nmetadata:\n  name: default\nspec: {}';

const AVAILABLE = {
  command: 'kubectl get tigerastatus apiserver',
  good: 'The row shows AVAILABLE `True`, PROGRESSING `False` and DEGRADED `False`.',
  bad: 'The row shows DEGRADED `True`, or no such resource is found.',
  reads: [API_SERVER_RUNS],
} as const;

const WHERE_MISSING =
  'Run the command only where the check finds no API server. Installations by manifest follow the steps of the page instead.';

const EMPTY_LIST = {
  says: 'Set `spec.calicoNetwork.ipPools` of the Installation to an empty list before Calico is installed. Make your own pools with calicoctl: the operator waits for them.',
  sets: [{ kind: 'Installation', newOnly: true, fields: { spec: { calicoNetwork: { ipPools: [] } } } }],
} as const;

/** The Calico API server, through which kubectl reaches pools and strict affinity. */
export const apiServerSteps: readonly StepFact[] = [
  {
    id: 'api-server',
    phase: 'pools',
    title: 'Make sure the Calico API server runs',
    where: 'linux-shell',
    when: [{ networking: CALICO, datastore: ['kubernetes'] }],
    why: 'kubectl reads and writes pools and strict affinity through the Calico API server.',
    effect: 'creates',
    check: AVAILABLE,
    spans: [
      {
        since: 'v3.24',
        until: 'v3.27',
        ...created(MANIFEST),
        says: WHERE_MISSING,
        pages: ['apiserver', 'requirements'],
      },
      {
        since: 'v3.28',
        until: 'v3.31',
        ...created(MANIFEST),
        says: `${WHERE_MISSING} The operator changes no existing pool while the API server is unavailable.`,
        pages: ['apiserver', 'requirements', 'code-operator-ippool'],
      },
      {
        since: 'v3.32',
        ...created(MANIFEST),
        says: `${WHERE_MISSING} The operator changes no existing pool while the API server is unavailable. With native v3 CRDs the same resource runs admission webhooks instead, and kubectl reaches pools without the API server.`,
        pages: ['apiserver', 'requirements', 'code-operator-ippool', 'native-crds'],
      },
    ],
  },
  {
    id: 'installation-without-pools',
    phase: 'pools',
    title: 'Keep the operator from making pools',
    where: 'linux-shell',
    when: [{ networking: CALICO, datastore: ['kubernetes'], install: ['operator'] }],
    site: { cluster: ['new'], pools: ['ippool'] },
    why: 'Without an empty list the operator makes a default pool of its own, with IPIP, which Windows does not support.',
    spans: [
      {
        since: 'v3.27',
        until: 'v3.27',
        says: 'Set `spec.calicoNetwork.ipPools` of the Installation to an empty list, and `nodeAddressAutodetectionV4` to a method, before Calico is installed. Make your own pools with calicoctl.',
        silent:
          'No page of this release mentions the empty list. The source of the operator does, and looks for node addresses only where the Installation lists a pool.',
        sets: [
          {
            kind: 'Installation',
            newOnly: true,
            fields: {
              spec: { calicoNetwork: { ipPools: [], nodeAddressAutodetectionV4: { firstFound: true } } },
            },
          },
        ],
        pages: ['code-operator-core'],
      },
      {
        since: 'v3.28',
        until: 'v3.28',
        docs: 'as-released',
        ...EMPTY_LIST,
        silent: 'The page shows the list one level too high; its place is under `calicoNetwork`.',
        pages: ['ippools', 'code-operator-pool-defaults'],
      },
      {
        since: 'v3.28',
        until: 'v3.28',
        docs: 'amended',
        ...EMPTY_LIST,
        pages: ['ippools-final', 'code-operator-pool-defaults'],
      },
      { since: 'v3.29', ...EMPTY_LIST, pages: ['ippools', 'code-operator-pool-defaults'] },
    ],
  },
];
