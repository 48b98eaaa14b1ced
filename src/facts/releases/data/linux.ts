import type { ReleaseFact, Requirement } from '../types.ts';

const BY_SCRIPT_OR_HAND = ['quickstart-script', 'standard-manual'] as const;

const CALICO_3_12 = {
  id: 'linux-calico-minimum',
  who: 'linux',
  calico: { from: '3.12' },
  holdsIf: 'Linux nodes run Calico 3.12 or later.',
  below: 'Calico on Linux before 3.12 does not meet the stated minimum.',
} as const satisfies Partial<Requirement>;

const CALICO_3_27: Requirement = {
  id: 'linux-calico-minimum',
  short: 'Calico 3.27 on Linux',
  does: 'Run Calico 3.27 or later on Linux.',
  who: 'linux',
  calico: { from: '3.27' },
  installs: ['operator'],
  holdsIf: 'Linux nodes run Calico 3.27 or later.',
  below: 'Calico on Linux before 3.27 does not meet the minimum of the operator install.',
};

/** Three workers, where the operator manages Calico on Linux: with the operator install it always does. */
const THREE_WORKERS: Requirement = {
  id: 'linux-worker-count',
  short: 'Three Linux workers',
  does: 'Run three Linux workers if the operator manages Calico on Linux.',
  who: 'linux',
  workers: 3,
  because: 'Typha needs them for high availability.',
};

/** What the Linux side needs. */
export const linux = [
  {
    id: 'linux.calico-minimum',
    title: 'Minimum Calico version on the Linux side',
    short: 'Calico version on Linux',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.16',
        state: 'required',
        value: '3.12',
        says: 'The Linux side needs Calico 3.12 or later, on at least one worker.',
        asks: [
          {
            ...CALICO_3_12,
            short: 'Calico 3.12 on Linux',
            does: 'Run Calico 3.12 or later on at least one Linux worker.',
            workers: 1,
          },
        ],
        pages: ['requirements', 'quickstart'],
      },
      {
        since: 'v3.17',
        until: 'v3.19',
        state: 'required',
        value: '3.12',
        says: 'The Linux side needs Calico 3.12 or later.',
        asks: [
          {
            ...CALICO_3_12,
            short: 'Calico 3.12, four workers',
            does: 'Run Calico 3.12 or later on Linux, with four workers for Typha.',
            workers: 4,
            because: 'Typha needs four Linux workers for high availability.',
            covers: ['linux-worker-count'],
          },
        ],
        pages: ['requirements', 'quickstart'],
      },
      {
        since: 'v3.20',
        until: 'v3.26',
        state: 'required',
        value: '3.12',
        says: 'The Linux side needs Calico 3.12 or later.',
        asks: [{ ...CALICO_3_12, short: 'Calico 3.12 on Linux', does: 'Run Calico 3.12 or later on Linux.' }],
        pages: ['requirements'],
      },
      {
        since: 'v3.27',
        until: 'v3.30',
        state: 'required',
        value: {
          manual: '3.12',
          operator: '3.27',
        },
        says: 'The Linux side needs Calico 3.12 or later for manual installs, and 3.27 or later for the operator.',
        asks: [
          {
            ...CALICO_3_12,
            short: 'Calico 3.12 on Linux',
            does: 'Run Calico 3.12 or later on Linux.',
            installs: BY_SCRIPT_OR_HAND,
          },
          CALICO_3_27,
        ],
        pages: ['requirements'],
      },
      {
        since: 'v3.31',
        state: 'required',
        value: {
          operator: '3.27',
        },
        says: 'The Linux side needs Calico 3.27 or later.',
        asks: [CALICO_3_27],
        pages: ['requirements'],
      },
    ],
  },
  {
    id: 'linux.worker-count',
    title: 'Linux worker nodes needed for Typha high availability',
    short: 'Linux workers for Typha',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.16',
        state: 'not-stated',
        says: 'The requirements ask for at least one Linux worker and give no number for Typha.',
        evidence: 'absence',
        pages: ['=guide-2020-requirements', 'requirements'],
      },
      {
        since: 'v3.17',
        until: 'v3.19',
        state: 'required',
        value: 4,
        says: 'Typha needs four Linux workers for high availability.',
        asks: [
          {
            id: 'linux-worker-count',
            short: 'Four Linux workers',
            does: 'Run four Linux workers.',
            who: 'linux',
            workers: 4,
            because: 'Typha needs them for high availability.',
          },
        ],
        pages: ['requirements'],
      },
      {
        since: 'v3.20',
        until: 'v3.26',
        state: 'required',
        value: 3,
        says: 'Typha needs three Linux workers for high availability where the operator manages Calico on Linux.',
        asks: [THREE_WORKERS],
        note: 'Only for operator-managed Linux clusters.',
        pages: ['requirements'],
      },
      {
        since: 'v3.27',
        state: 'required',
        value: 3,
        says: 'Typha, which runs on Linux alone, needs three Linux workers where the operator manages Calico there.',
        asks: [THREE_WORKERS],
        note: 'Only for operator-managed Linux clusters.',
        pages: ['requirements'],
      },
    ],
  },
] as const satisfies readonly ReleaseFact[];
