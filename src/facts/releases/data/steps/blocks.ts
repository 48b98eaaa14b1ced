import type { StepFact } from '../../types.ts';
import { PODS_FIT } from './readings.ts';
import { CALICO, EXISTING } from './poolCommands.ts';

const WITH_PODS = [{ networking: CALICO, capacity: ['fits', 'fits-default', 'to-choose'] as const }] as const;

const BLOCK_WHY =
  'A Windows node gets one block, and four of its addresses are reserved, so the block limits the pods of a node.';

const BLOCK_AND_PODS =
  'Set `blockSize` of the pool to {block}, and `--max-pods` of kubelet to at most {usable} on every Windows node.';

const BLOCK_ALONE = 'Set `blockSize` of the pool to {block}.';

const NO_MAX_PODS =
  'No Windows page of this release says what `--max-pods` of kubelet should be; the arithmetic still holds.';

const ENOUGH =
  'Make sure that the pool has blocks of /{block} or larger: a block of /{block} leaves {usable} addresses. Otherwise lower `--max-pods` of kubelet, or change the block size through a temporary pool, which recreates all pods.';

const SAME_ENCAPSULATION =
  'Give the temporary pool and the new one the encapsulation that your pools have today. The page builds both with IPIP, which Windows does not support.';

const GENERAL_PAGE = 'No Windows page describes the change of a block size; the general page does.';

const MAX_PODS = {
  command:
    'kubectl get nodes -l kubernetes.io/os=windows -o custom-columns=NAME:.metadata.name,MAXPODS:.status.allocatable.pods',
  good: 'No MAXPODS is above {usable}, the usable addresses of a /{block}.',
  bad: 'A MAXPODS is above {usable}: pods beyond that number get no address.',
  reads: [PODS_FIT],
} as const;

/** The block size, which is set before the first pod or changed through a second pool. */
export const blockSteps: readonly StepFact[] = [
  {
    id: 'block-size-first',
    phase: 'pools',
    title: 'Set the block size before the first pod',
    where: 'linux-shell',
    when: WITH_PODS,
    site: { cluster: ['new'] },
    carries: ['set-block-size'],
    why: BLOCK_WHY,
    check: MAX_PODS,
    spans: [
      {
        since: 'v3.16',
        until: 'v3.27',
        says: BLOCK_AND_PODS,
        pages: ['limitations', 'standard', 'blocksize'],
      },
      {
        since: 'v3.28',
        until: 'v3.30',
        docs: 'as-released',
        says: BLOCK_AND_PODS,
        pages: ['limitations', 'standard', 'blocksize'],
      },
      {
        since: 'v3.28',
        until: 'v3.30',
        docs: 'amended',
        says: BLOCK_ALONE,
        silent: NO_MAX_PODS,
        pages: ['limitations', 'blocksize'],
      },
      { since: 'v3.31', says: BLOCK_ALONE, silent: NO_MAX_PODS, pages: ['limitations', 'blocksize'] },
    ],
  },
  {
    id: 'block-size-exists',
    phase: 'pools',
    title: 'Compare the block size with the pods',
    where: 'linux-shell',
    when: WITH_PODS,
    site: { cluster: EXISTING },
    carries: ['set-block-size'],
    why: BLOCK_WHY,
    effect: 'reads',
    check: MAX_PODS,
    spans: [
      {
        since: 'v3.16',
        until: 'v3.27',
        says: `${ENOUGH} ${SAME_ENCAPSULATION}`,
        silent: GENERAL_PAGE,
        pages: ['limitations', 'blocksize'],
      },
      {
        since: 'v3.28',
        says: `${ENOUGH} ${SAME_ENCAPSULATION} The page edits IPPools, and the operator undoes such edits for pools that the Installation lists.`,
        silent: GENERAL_PAGE,
        pages: ['limitations', 'blocksize', 'code-operator-ippool', '=tigera/docs#2680'],
      },
    ],
  },
];
