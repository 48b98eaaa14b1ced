import { AMENDED } from './amended.ts';
import { PUBLISHED } from './states.ts';

const LISTED = [PUBLISHED, AMENDED].flatMap((table) =>
  Object.values(table).flatMap((rows) =>
    rows.flatMap(([, , { list }]) => (list ?? []).map((version) => Number(version.split('.')[1]))),
  ),
);
const [FIRST, LAST] = [Math.min(...LISTED) - 2, Math.max(...LISTED) + 1];

/** Kubernetes versions that can be picked: two below the first that any list names, up to one above the last. */
export const KUBERNETES_VERSIONS: readonly string[] = Array.from(
  { length: LAST - FIRST + 1 },
  (_, index) => `1.${FIRST + index}`,
);
