import type { Combination } from '../engine/condition.ts';
import { holds } from '../engine/condition.ts';
import type { Citation, Edition, LimitGroup } from '../facts/types.ts';
import { buildName } from '../facts/windowsBuilds.ts';
import { type Answer, type FacetId, type Picks, type Verdict, withAnswer } from '../vocabulary.ts';

const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  supported: 'supported',
  limited: 'limited',
  'not-stated': 'not documented',
  untested: 'untested',
  unsupported: 'unsupported',
};

/** The word for a verdict, as it stands in a cell. */
export function verdictName(verdict: Verdict): string {
  return VERDICT_WORDS[verdict];
}

const LIMIT_GROUP_WORDS: Readonly<Record<LimitGroup, string>> = {
  sizing: 'Sizing',
  'not-on-windows': 'Not on Windows',
  operation: 'In operation',
  setup: 'Setting up',
};

/** What kind of limit it is, as a heading. */
export function limitGroupName(group: LimitGroup): string {
  return LIMIT_GROUP_WORDS[group];
}

/** The facet's name as the page prints it; its key where the edition does not ask it. */
export function facetName(edition: Edition, facet: FacetId): string {
  return edition.facet.get(facet)?.name ?? facet;
}

/** A build with its name where it has one: `Server 2019 / 1809 (17763.1432)`. */
export function buildLabel(build: string): string {
  const name = buildName(build);
  if (name === undefined) return `build ${build}`;
  return build.includes('.') ? `${name} (${build})` : name;
}

/** One answer in words; with picks, as it reads under them. */
export function answerName(edition: Edition, facet: FacetId, value: string, picks: Picks = {}): string {
  if (facet === 'build') return buildLabel(value);
  const words = edition.facet.get(facet)?.answers.find((answer) => answer.value === value);
  if (words === undefined) return value;
  const { reads } = words;
  if (reads === undefined) return words.label;
  const situation = { picks: withAnswer(picks, facet, null), addressing: edition.addressing };
  return holds(reads.when, { networking: '', datastore: '' }, situation) === 'yes'
    ? reads.label
    : words.label;
}

/** A whole pick in words: every build, every need, or the number. */
export function pickName(edition: Edition, facet: FacetId, answer: Answer, picks: Picks = {}): string {
  if (typeof answer === 'number') return facet === 'block' ? `/${answer}` : String(answer);
  if (typeof answer === 'string') return answerName(edition, facet, answer, picks);
  return listOf(answer.map((value) => answerName(edition, facet, value, picks)));
}

/** A whole pick as it stands in a row: names as short as they are known. */
export function pickShort(edition: Edition, facet: FacetId, answer: Answer, picks: Picks = {}): string {
  if (facet === 'networking' && typeof answer === 'string') return optionShort(edition, answer);
  if (typeof answer !== 'string') return pickName(edition, facet, answer, picks);
  const words = edition.facet.get(facet)?.answers.find(({ value }) => value === answer);
  return words?.short ?? answerName(edition, facet, answer, picks);
}

/** The name of a networking option. */
export function optionName(edition: Edition, id: string): string {
  return edition.options.find((option) => option.id === id)?.name ?? id;
}

/** The name of a networking option in a heading or a list. */
export function optionShort(edition: Edition, id: string): string {
  return edition.options.find((option) => option.id === id)?.short ?? id;
}

/** The name of a networking option inside a sentence. */
export function optionInText(edition: Edition, id: string): string {
  return edition.options.find((option) => option.id === id)?.inText ?? optionShort(edition, id);
}

const STORES: Readonly<Record<string, string>> = {
  etcd: 'the etcd datastore',
  kubernetes: 'the Kubernetes API datastore',
};

/** The datastore inside a sentence; its id where it has no name. */
export function storeName(id: string): string {
  return STORES[id] ?? id;
}

/** A combination inside a sentence: `the AWS VPC CNI with the Kubernetes API datastore`. */
export function combinationInText(edition: Edition, { networking, datastore }: Combination): string {
  return `${optionInText(edition, networking)} with ${storeName(datastore)}`;
}

/** A combination as a heading: `Calico BGP with etcd`. */
export function combinationName(edition: Edition, combination: Combination): string {
  return `${optionShort(edition, combination.networking)} with ${answerName(edition, 'datastore', combination.datastore)}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function listOf(items: readonly string[], word: 'and' | 'or' = 'and'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1) ?? ''}`;
}

/** Names that begin with a small letter wherever they stand. */
const SMALL = /^(?:flannel|etcd|containerd|kubelet|kubeadm|kube-proxy)\b/;

/** The sentence with a capital first letter, unless it begins with a name that has none. */
export function capital(text: string): string {
  if (SMALL.test(text)) return text;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The sentence with a small first letter, to stand inside another. */
export function uncapital(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** A name inside a sentence: small, unless it is an abbreviation such as `IPIP`. */
export function uncapitalName(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? uncapital(name) : name;
}

/** A citation in words: `guide › Determine datastore`; of a page without a short name its title. */
export function citationName({ sources }: Pick<Edition, 'sources'>, citation: Citation): string {
  const source = sources.find((one) => one.id === citation.source);
  return [citation.short ?? source?.short ?? citation.source, citation.section]
    .filter((part) => part !== '')
    .join(' › ');
}

/** A citation with the ids of the statements it covers. */
export interface CitedFacts {
  readonly citation: Citation;
  readonly facts: readonly string[];
}

/** The same places, each once, with all that is read there. */
export function citedOnce(places: readonly CitedFacts[]): readonly CitedFacts[] {
  const found: { citation: Citation; facts: string[] }[] = [];
  for (const { citation, facts } of places) {
    const same = found.find(
      (one) => one.citation.source === citation.source && one.citation.section === citation.section,
    );
    if (same === undefined) found.push({ citation, facts: [...facts] });
    else same.facts.push(...facts.filter((id) => !same.facts.includes(id)));
  }
  return found;
}

/** The places where some statements can be read, each once. */
export function citationsOf(edition: Edition, ids: readonly string[]): readonly CitedFacts[] {
  return citedOnce(
    ids.flatMap((id) => {
      const statement = edition.statement.get(id);
      if (statement === undefined) return [];
      return [statement.citation, ...(statement.also ?? [])].map((citation) => ({ citation, facts: [id] }));
    }),
  );
}
