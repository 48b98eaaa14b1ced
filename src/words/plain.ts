import type { Edition, PlainText, Text } from '../facts/types.ts';
import { listOf } from './names.ts';

/** An edition as the subject of a sentence: `v3.32`, `The 2020 guide`. */
export function editionSubject({ entry }: Pick<Edition, 'entry'>): string {
  return entry.kind === 'release' ? entry.id : 'The 2020 guide';
}

/** Kubernetes versions as people list them: `1.34`, `1.34 and 1.35`, `1.29 to 1.32`. */
function versionList(versions: readonly string[], word: 'and' | 'or'): string {
  const minors = versions.map((version) => Number(version.split('.')[1]));
  const unbroken = minors.every((minor, index) => index === 0 || minor === (minors[index - 1] ?? 0) + 1);
  if (versions.length < 3 || !unbroken) return listOf(versions, word);
  return `${versions[0] ?? ''} to ${versions.at(-1) ?? ''}`;
}

const STORES: Readonly<Record<string, string>> = {
  etcd: 'the etcd datastore',
  kubernetes: 'the Kubernetes API datastore',
};

/** The datastore in running text; its id where it has no name. */
export function storeName(id: string): string {
  return STORES[id] ?? id;
}

/**
 * The sentences that nobody writes by hand, all of them. A text that was written stands as it is.
 */
export function textSays(edition: Pick<Edition, 'entry'>, text: Text): string {
  return typeof text === 'string' ? text : plainSays(editionSubject(edition), text);
}

function plainSays(subject: string, text: PlainText): string {
  switch (text.plain) {
    case 'supported':
      return `${subject} supports ${text.name}.`;
    case 'silent':
      return `${subject} does not mention ${text.name}.`;
    case 'silent-at':
      return `${subject} does not mention ${text.name} on ${text.place}.`;
    case 'listed':
      return `${subject} lists ${text.name} for ${text.place}.`;
    case 'only':
      return `On ${text.place}, ${subject} documents only ${listOf(text.names)}.`;
    case 'stores':
      return `${subject} supports ${text.name} with ${storeName(text.store)}.`;
    case 'no-store':
      return `${subject} does not mention ${storeName(text.store)} for ${text.name}.`;
    case 'named-for':
      return `${subject} names ${text.name} only for ${listOf(text.names)}.`;
    case 'builds':
      return `${subject} names no Windows version other than ${listOf(text.names)}.`;
    case 'builds-are':
      return `Every Windows node runs ${listOf(text.names, 'or')}${text.orLater === true ? ' or later' : ''}.`;
    case 'installed-by':
      return `The install method is ${listOf(text.names, 'or')}.`;
    case 'tested-with':
      return `${subject} was tested with Kubernetes ${versionList(text.versions, 'and')}.`;
    case 'kubernetes-is':
      return `The cluster runs Kubernetes ${versionList(text.versions, 'or')}.`;
  }
}
