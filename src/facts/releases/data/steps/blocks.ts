import type { StepFact } from '../../types.ts';
import { CALICO, EXISTING } from './poolCommands.ts';

const WITH_PODS = [{ networking: CALICO, capacity: ['fits', 'fits-default', 'to-choose'] as const }] as const;

const BLOCK_WHY =
  'A block keeps its size for ever, and kube-proxy on Windows copes with one block for each host; four of its addresses are reserved.';

const MAX_PODS = {
  command:
    'kubectl get nodes -l kubernetes.io/os=windows -o custom-columns=NAME:.metadata.name,MAXPODS:.status.allocatable.pods',
  good: 'no MAXPODS above {usable}, what a /{block} leaves',
  bad: 'more: 110 with a /26, for one, which leaves 60',
} as const;

/** The block size, which is for ever. */
export const blockSteps: readonly StepFact[] = [
  {
    id: 'block-size-first',
    phase: 'pools',
    title: 'Set the block size before the first pod',
    where: 'linux-shell',
    when: WITH_PODS,
    site: { cluster: ['new'] },
    why: BLOCK_WHY,
    check: MAX_PODS,
    spans: [
      {
        since: 'v3.16',
        until: 'v3.30',
        says: 'blockSize {block} on the pool, and kubelet --max-pods at most {usable} on every Windows node.',
        pages: ['limitations', 'standard'],
      },
      {
        since: 'v3.31',
        says: 'blockSize {block} on the pool.',
        silent: 'This release no longer says what --max-pods of kubelet should be; the sum still holds.',
        pages: ['limitations'],
      },
    ],
  },
  {
    id: 'block-size-exists',
    phase: 'pools',
    title: 'Hold the block size of the pool against the pods',
    where: 'linux-shell',
    when: WITH_PODS,
    site: { cluster: EXISTING },
    why: BLOCK_WHY,
    check: MAX_PODS,
    spans: [
      {
        since: 'v3.16',
        says: 'The pods need blocks of /{block} or larger, which leave {usable} addresses. A pool that exists keeps its block size: a smaller one has to be replaced by a new pool, or --max-pods of kubelet comes down.',
        silent: 'The pages on Windows give no steps for moving pods to another pool.',
        pages: ['limitations'],
      },
    ],
  },
];
