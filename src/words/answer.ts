import type { Combination } from '../engine/condition.ts';
import type { Standing } from '../engine/standing.ts';
import type { Edition } from '../facts/types.ts';
import type { FacetId, Picks, Verdict } from '../vocabulary.ts';
import {
  answerName,
  capital,
  facetName,
  listOf,
  optionShort,
  pickShort,
  uncapital,
  verdictName,
} from './names.ts';
import { stateName, stateSays } from './outlook.ts';

const API = 'kubernetes';

/** The datastore after “with” and “in”: `etcd`, `the Kubernetes API`. */
export function storeSays(edition: Edition, datastore: string): string {
  const name = answerName(edition, 'datastore', datastore);
  return datastore === API ? `the ${name}` : name;
}

/** A combination as the answer in large type: `Calico BGP, state in the Kubernetes API`. */
export function headingSays(edition: Edition, { networking, datastore }: Combination): string {
  return `${capital(optionShort(edition, networking))}, state in ${storeSays(edition, datastore)}`;
}

/** A combination as a cell of the table and what it tells are called: `Calico VXLAN with the Kubernetes API`. */
export function cellName(edition: Edition, { networking, datastore }: Combination): string {
  return `${capital(optionShort(edition, networking))} with ${storeSays(edition, datastore)}`;
}

/** Several options with one datastore, as a shared cell is called. */
export function cellNames(
  edition: Edition,
  options: readonly { readonly short: string }[],
  datastore: string,
): string {
  return `${capital(listOf(options.map(({ short }) => short)))} with ${storeSays(edition, datastore)}`;
}

/** A datastore with which every option ends alike: `etcd: unsupported with every option.` */
export function foldedSays(
  edition: Edition,
  { datastore, verdict }: { readonly datastore: string; readonly verdict: Verdict },
): string {
  return `${answerName(edition, 'datastore', datastore)}: ${verdictName(verdict)} with every option.`;
}

/** Options that belong to another platform: `Azure CNI belongs to AKS, AWS VPC CNI to EKS.` */
export function elsewhereSays(
  edition: Edition,
  options: readonly { readonly short: string; readonly home?: string }[],
): string {
  const parts = options.map(
    ({ short, home = '' }, index) =>
      `${short} ${index === 0 ? 'belongs to' : 'to'} ${pickShort(edition, 'platform', home)}`,
  );
  return `${parts.join(', ')}.`;
}

/** A cell's full name, which holds its row, its column and its state. */
export function cellSays(edition: Edition, standing: Standing, isRecommended: boolean): string {
  const tail = isRecommended ? ', recommended' : standing.agrees ? '' : ', not picked';
  return `${cellName(edition, standing.combination)}: ${stateName(standing)}${tail}`;
}

/** The documents and the place that an answer is for: `Calico v3.32 on AWS`. */
export function placeSays(edition: Edition, { platform }: Picks): string {
  const { entry } = edition;
  const documents = entry.kind === 'release' ? entry.label : entry.called;
  if (platform === undefined) return documents;
  const where = pickShort(edition, 'platform', platform);
  return where.startsWith('On ') ? `${documents} ${uncapital(where)}` : `${documents} on ${where}`;
}

const HANGS_ON: Readonly<Partial<Record<FacetId, string>>> = {
  platform: 'platform',
  build: 'builds',
  fabric: 'fabric',
  udp4789: 'UDP 4789',
  networking: 'networking',
  datastore: 'datastore',
  install: 'install method',
  k8s: 'Kubernetes',
  runtime: 'runtime',
};

/** Open questions as a table names them; a picked build hangs on its revision. */
export function hangsOn(edition: Edition, facets: readonly FacetId[], picks: Picks): string {
  return facets
    .map((facet) =>
      facet === 'build' && picks.build !== undefined
        ? 'revision'
        : (HANGS_ON[facet] ?? facetName(edition, facet)),
    )
    .join(', ');
}

/** What stands above the answer: whose it is, and for which documents and place. */
export function eyebrowSays(edition: Edition, kind: CardKind, picks: Picks): string {
  const place = placeSays(edition, picks);
  if (kind === 'closest') return `Closest in ${place}`;
  if (kind !== 'recommended') return capital(place);
  const by = edition.entry.kind === 'release' ? 'for' : 'by';
  return picks.networking !== undefined && picks.datastore !== undefined
    ? `Your choice ${by === 'by' ? 'in' : 'for'} ${place}`
    : `Recommended ${by} ${place}`;
}

/** What the card says: a recommendation, a count, the closest combination, or that the answers exclude each other. */
export type CardKind = 'recommended' | 'possible' | 'closest' | 'conflict';

/** The answer in large type. */
export function cardHeading(
  edition: Edition,
  { kind, standing }: { readonly kind: CardKind; readonly standing: Standing | null },
  { possible, of }: { readonly possible: number; readonly of: number },
): string {
  if (kind === 'conflict') return 'Nothing fits all your answers';
  if (standing !== null) return headingSays(edition, standing.combination);
  const are = possible === 1 ? 'is' : 'are';
  return `${possible} of ${of} ${of === 1 ? 'combination' : 'combinations'} ${are} still possible`;
}

/** The state of the answer in full; `questions` is how many of its conditions are still to be answered. */
export function cardStateSays(standing: Standing, questions: number): string {
  return stateSays(standing, questions);
}

/** The closest combination where nothing fits. */
export function closestName(edition: Edition, combination: Combination): string {
  return `Closest: ${headingSays(edition, combination)}`;
}

/** What the last change of the picks did to the options. */
export interface Effect {
  /** What was changed; null where it was more than one answer. */
  readonly facet: FacetId | null;
  /** Options that are no longer possible, and those that are again. */
  readonly closed: readonly string[];
  readonly opened: readonly string[];
}

/** More options than this are counted. */
const NAMED = 3;

/** What the last change did, in one sentence: `Routed, no BGP peering closed Calico BGP.` */
export function effectSays(edition: Edition, { facet, closed, opened }: Effect, picks: Picks): string {
  const answer = facet === null ? undefined : picks[facet];
  const subject =
    facet === null
      ? 'The changes'
      : answer === undefined
        ? `${facetName(edition, facet)}, not decided,`
        : pickShort(edition, facet, answer, picks);
  const names = (ids: readonly string[]): string =>
    ids.length > NAMED ? `${ids.length} options` : listOf(ids.map((id) => optionShort(edition, id)));
  const did = [
    ...(closed.length === 0 ? [] : [`closed ${names(closed)}`]),
    ...(opened.length === 0 ? [] : [`opened ${names(opened)}`]),
  ];
  return did.length === 0 ? `${subject} closed nothing.` : `${subject} ${listOf(did)}.`;
}
