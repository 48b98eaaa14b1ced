import type { ReleaseFact } from '../types.ts';

/**
 * Container runtimes on Windows nodes. A lowest version of containerd is asked for by an install method (installs.ts), and
 * is told from there: `{containerd}`.
 */
export const runtimes = [
  {
    id: 'runtime.docker',
    title: 'Docker on Windows nodes',
    name: 'Docker',
    short: 'Docker',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.16',
        state: 'supported',
        installMethods: ['quickstart-script'],
        says: 'The quickstart asks for the Docker service; the manual install does not mention a container runtime.',
        note: 'Only on the quickstart page.',
        pages: ['quickstart'],
      },
      {
        since: 'v3.17',
        until: 'v3.18',
        state: 'supported',
        note: 'The requirements ask for the Docker service; no other runtime is named.',
        pages: ['requirements', 'quickstart'],
      },
      {
        since: 'v3.19',
        until: 'v3.22',
        state: 'supported',
        note: 'Docker is assumed when containerd is not running (quickstart).',
        pages: ['requirements', 'quickstart'],
      },
      {
        since: 'v3.23',
        until: 'v3.26',
        state: 'supported',
        installMethods: ['quickstart-script', 'standard-manual'],
        says: 'Docker works with the script and the manual install; HostProcess containers need containerd.',
        below: 'Installs in HostProcess containers need containerd.',
        note: 'Docker is assumed when containerd is not running.',
        pages: ['requirements', 'quickstart'],
      },
      {
        since: 'v3.27',
        until: 'v3.30',
        state: 'supported',
        installMethods: ['quickstart-script', 'standard-manual'],
        says: 'Docker works with the script and the manual install; the operator needs containerd.',
        below: 'Installs in HostProcess containers need containerd.',
        note: 'Named among the requirements of the manual install, which is deprecated; Docker itself is not called deprecated.',
        amendment: 'amend-manual-removed',
        pages: ['requirements'],
      },
      {
        since: 'v3.31',
        state: 'not-stated',
        says: 'No Windows page names Docker as a runtime; the operator needs containerd.',
        evidence: 'absence',
        pages: ['requirements', 'operator'],
      },
    ],
  },
  {
    id: 'runtime.containerd',
    title: 'containerd on Windows nodes',
    name: 'containerd',
    short: 'containerd',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.18',
        state: 'not-stated',
        evidence: 'absence',
        pages: ['requirements', 'quickstart', 'standard'],
      },
      {
        since: 'v3.19',
        until: 'v3.22',
        state: 'supported',
        note: 'Used when it is running; no minimum version stated.',
        pages: ['requirements', 'quickstart', 'standard'],
      },
      {
        since: 'v3.23',
        until: 'v3.26',
        state: 'supported',
        says: 'containerd is supported; installs in HostProcess containers need {containerd} or later.',
        note: 'Used when it is running. The script and the manual install state no minimum version; the manifest install asks for 1.6.0.',
        pages: ['requirements', 'quickstart'],
      },
      {
        since: 'v3.27',
        until: 'v3.30',
        state: 'supported',
        says: 'containerd is supported; the operator install needs {containerd} or later.',
        note: 'The manual install states no minimum version; the operator install asks for 1.6.0.',
        pages: ['requirements'],
      },
      {
        since: 'v3.31',
        state: 'supported',
        says: 'The operator install needs containerd {containerd} or later.',
        note: 'No other install method is left.',
        pages: ['requirements', 'operator'],
      },
    ],
  },
] as const satisfies readonly ReleaseFact[];
