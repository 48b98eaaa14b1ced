import type { SourcePlace } from './sourceNumbers.ts';

/** Documents whose addresses begin alike, with the rest of each address. */
export interface RootedSources {
  /** How the addresses begin; empty: each stands whole. */
  readonly root: string;
  readonly places: readonly { readonly place: SourcePlace; readonly rest: string }[];
}

/** As many documents as make it worth telling their beginning apart. */
const ENOUGH = 3;

/** Up to the commit or tag of a repository, and the folder of a release in it. */
function rootOf(url = ''): string {
  return (
    /^https:\/\/[^/]+\/[^/]+\/[^/]+\/blob\/[^/]+\/(?:calico_versioned_docs\/version-[^/]+\/)?/u.exec(
      url,
    )?.[0] ?? ''
  );
}

/** The documents in the order of their numbers, those of one repository together: on paper their addresses are long. */
export function rootedSources(places: readonly SourcePlace[]): readonly RootedSources[] {
  const roots = places.map(({ source }) => rootOf(source.url));
  const shared = roots.filter((root) => root !== '' && roots.filter((one) => one === root).length >= ENOUGH);
  const found = new Map<string, { place: SourcePlace; rest: string }[]>(
    [...new Set(shared), ''].map((root) => [root, []]),
  );
  for (const place of places) {
    const { url = '' } = place.source;
    const root = found.has(rootOf(url)) ? rootOf(url) : '';
    found.get(root)?.push({ place, rest: url.slice(root.length) });
  }
  return [...found].map(([root, all]) => ({ root, places: all })).filter((one) => one.places.length > 0);
}
