import { pageSources } from '../../facts/releases/derive/pages.ts';
import type { DocsView } from '../../facts/releases/derive/told.ts';
import type { EditionId } from '../../vocabulary.ts';

/** The kinds of pages that are about Calico for Windows, with the install steps that they include. */
const KINDS = [
  'requirements',
  'limitations',
  'quickstart',
  'standard',
  'operator',
  'steps',
  'kubeconfig',
  'maintain',
  'troubleshoot',
  'rancher',
  'openshift',
  'demo',
] as const;

/** Pages that were taken down after they were published, with the releases that lost them. */
const TAKEN_DOWN: Readonly<Partial<Record<(typeof KINDS)[number], readonly EditionId[]>>> = {
  quickstart: ['v3.28', 'v3.29', 'v3.30'],
  standard: ['v3.28', 'v3.29', 'v3.30'],
  kubeconfig: ['v3.28', 'v3.29', 'v3.30'],
  maintain: ['v3.28', 'v3.29', 'v3.30'],
  openshift: ['v3.27', 'v3.28', 'v3.29'],
};

const IDS: ReadonlySet<string> = new Set(pageSources.map(({ id }) => id));

/** The page of a kind as it was edited last: its last revision, or that of the newest patch release that has one. */
function editedPage(kind: string, edition: EditionId): string | undefined {
  const last = `${edition}-${kind}-final`;
  if (IDS.has(last)) return last;
  return [...IDS]
    .filter((id) => id.startsWith(`${edition}.`) && id.endsWith(`-${kind}`) && id.split('-', 2)[1] === kind)
    .toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true }))
    .at(-1);
}

/** Every page on Windows that a release has, by the id of its document: those that `No Windows page` speaks of. */
export function windowsPages(edition: EditionId, docs: DocsView): readonly string[] {
  return KINDS.flatMap((kind): readonly string[] => {
    const published = `${edition}-${kind}`;
    const own = IDS.has(published) ? [published] : [];
    if (docs === 'as-released') return own;
    if (TAKEN_DOWN[kind]?.includes(edition) === true) return [];
    const edited = editedPage(kind, edition);
    return edited === undefined ? own : [edited];
  });
}
