import type { Edition, PlainText, RouteOrigin, Text } from '../facts/types.ts';
import { listOf, storeName } from './names.ts';

/** An edition as the subject of a sentence: `v3.32`, `The 2020 guide`. */
export function editionSubject({ entry }: Pick<Edition, 'entry'>): string {
  return entry.kind === 'release' ? entry.id : 'The 2020 guide';
}

/** Kubernetes versions as people list them: `1.34`, `1.34 and 1.35`, `1.29 to 1.32`. */
export function versionList(versions: readonly string[], word: 'and' | 'or'): string {
  const minors = versions.map((version) => Number(version.split('.')[1]));
  const unbroken = minors.every((minor, index) => index === 0 || minor === (minors[index - 1] ?? 0) + 1);
  if (versions.length < 3 || !unbroken) return listOf(versions, word);
  return `${versions[0] ?? ''} to ${versions.at(-1) ?? ''}`;
}

/**
 * The sentences that nobody writes by hand, all of them. A text that was written stands as it is.
 */
export function textSays(edition: Pick<Edition, 'entry'>, text: Text): string {
  return typeof text === 'string' ? text : plainSays(edition, text);
}

/** Silence of an edition: of a release its Windows pages are searched, unless a fact says more. */
export function silenceSays({ entry }: Pick<Edition, 'entry'>, about: string): string {
  return entry.kind === 'release'
    ? `No Windows page mentions ${about}.`
    : `The 2020 guide does not mention ${about}.`;
}

const ROUTES: Readonly<Record<RouteOrigin, string>> = {
  automatic: 'Routes appear by themselves.',
  provider: 'A provider installs the routes.',
  'by-hand': 'Somebody writes the routes by hand.',
};

/** How routes between nodes come about. */
export function routesSay(origin: RouteOrigin): string {
  return ROUTES[origin];
}

/** Later builds as the last of a list, where the document admits them. */
function laterBuild({ later }: { readonly later?: true }, words: string): readonly string[] {
  return later === true ? [words] : [];
}

function plainSays(edition: Pick<Edition, 'entry'>, text: PlainText): string {
  const subject = editionSubject(edition);
  switch (text.plain) {
    case 'supported':
      return `${subject} supports ${text.name}.`;
    case 'silent':
      return silenceSays(edition, text.name);
    case 'listed-for':
      return `The Windows pages list ${text.name} for ${text.place} only.`;
    case 'listed':
      return `${subject} lists ${text.name} for ${text.place}.`;
    case 'only':
      return `For Windows on ${text.place}, ${subject} documents only ${listOf(text.names)}.`;
    case 'stores':
      return `${subject} supports ${text.name} with ${storeName(text.store)}.`;
    case 'store-for':
      return `${subject} gives steps for ${text.name} and ${storeName(text.store)} only for ${listOf(text.names, 'or')}.`;
    case 'no-store':
      return silenceSays(edition, `${storeName(text.store)} for ${text.name}`);
    case 'named-for':
      return `${subject} names ${text.name} only for ${listOf(text.names)}.`;
    case 'builds':
      return `The support list has only ${listOf([...text.names, ...laterBuild(text, 'later builds')])}.`;
    case 'builds-are':
      return `${text.by === undefined ? 'Every' : `With ${listOf(text.by, 'or')}, every`} Windows node runs ${listOf([...text.names, ...laterBuild(text, 'a later build')], 'or')}.`;
    case 'installed-by':
      return `The install method is ${listOf(text.names, 'or')}.`;
    case 'tested-with':
      return `${subject} was tested with Kubernetes ${versionList(text.versions, 'and')}.`;
    case 'kubernetes-is':
      return `The cluster runs Kubernetes ${versionList(text.versions, 'or')}.`;
  }
}
