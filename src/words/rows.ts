import type { Edition } from '../facts/types.ts';
import type { FacetId, Picks } from '../vocabulary.ts';
import { listOf, optionShort } from './names.ts';
import { editionSubject } from './plain.ts';
import { pickSays } from './picks.ts';

/** What of a question's name a row leaves to those who listen. */
const UNSEEN: Readonly<Partial<Record<FacetId, string>>> = {
  build: ' in the cluster',
  k8s: ' version',
  install: ' method',
  udp4789: ' between hosts',
  pods: ' on one Windows node',
};

/** A question's name as a row shows it, and the rest that is only spoken. */
export function rowName(facet: FacetId, name: string): readonly [seen: string, spoken: string] {
  const rest = UNSEEN[facet];
  return rest !== undefined && name.endsWith(rest) ? [name.slice(0, -rest.length), rest] : [name, ''];
}

/** Where a row stands: asked, left with one answer, changing nothing, or for whoever insists. */
export type Place = 'asked' | 'one' | 'idle' | 'insist';

/** The heading of a group of rows. */
export function placeName(edition: Edition, place: Exclude<Place, 'asked'>, rows: number): string {
  switch (place) {
    case 'one':
      return `${editionSubject(edition)} leaves one answer`;
    case 'idle':
      return rows === 1 ? '1 question changes nothing here' : `${rows} questions change nothing here`;
    case 'insist':
      return 'Only if you insist';
  }
}

/** What a row says while it is not answered. */
export function unansweredSays(edition: Edition, facet: FacetId): string {
  switch (facet) {
    case 'networking':
    case 'datastore':
      return 'any';
    case 'need':
      return 'nothing';
    case 'block':
      return `/${edition.addressing.defaultBlock} by default`;
    default:
      return edition.facet.get(facet)?.unset ?? 'not decided';
  }
}

/** A begun answer that lacks the revision of a build. */
export function revisionWanted(builds: string): string {
  return `${builds}, revision?`;
}

/** What a click on a row does. */
export function rowAct(open: boolean, answered: boolean): string {
  if (open) return 'Close';
  return answered ? 'Change' : 'Answer';
}

/** The line that closed answers are folded behind; `by` is what closes all of them, where that is one thing. */
export function foldName(edition: Edition, count: number, by: 'edition' | 'answers' | null): string {
  if (by === null) return `${count} closed`;
  if (by === 'answers') return `${count} closed by your answers`;
  const { entry } = edition;
  return `${count} closed ${entry.kind === 'release' ? `on ${entry.id}` : `in ${entry.called}`}`;
}

/** The line that builds without a name in the documents are folded behind. */
export function otherBuilds(edition: Edition, count: number, named: readonly string[]): string {
  const what = count === 1 ? '1 other build' : `${count} other builds`;
  const subject = editionSubject(edition);
  return named.length === 0
    ? `${what}, not named by ${subject}`
    : `${what}: ${subject} names ${listOf(named)} only`;
}

/** What an answer does to the recommended option. */
export function closesSays(edition: Edition, networking: string): string {
  return `closes ${optionShort(edition, networking)}`;
}

/** The name of the button that tells why an answer is closed. */
export function whySays(answer: string): string {
  return `Why is ${answer} closed?`;
}

/** The other picks that an answer is closed by, ahead of the reasons. */
export function closedBySays(edition: Edition, others: readonly FacetId[], picks: Picks): string {
  if (others.length === 0) return '';
  return `With ${listOf(others.map((facet) => `“${pickSays(edition, facet, picks)}”`))}:`;
}

/** The block sizes that are closed. */
export function blocksClosedSay(closed: readonly string[], all: number): string {
  return closed.length === all
    ? 'No block size works with these answers.'
    : `Not possible: ${listOf(closed.map((value) => `/${value}`))}.`;
}

/** The fold that holds the list while a revision is asked for. */
export const ALL_BUILDS = 'All builds';

/** Where a revision is read, with the commands between backticks. */
export const WHERE_REVISION = 'See KERNEL-VERSION in `kubectl get nodes -o wide`, or `cmd /c ver`.';

/** What a revision has to be. */
export function revisionSays(build: string, floor: string, wrong: boolean): string {
  return wrong
    ? `Enter a whole number from 1: the part after ${build} and the dot.`
    : `Is it ${floor} or later?`;
}
