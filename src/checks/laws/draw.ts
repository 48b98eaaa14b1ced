import { type Random, seeded } from '../random.ts';
import type { Edition } from '../../facts/types.ts';
import { type Answer, FACET_IDS, type FacetId, facetWord, type Picks, withAnswer } from '../../vocabulary.ts';
import { sortBuilds } from '../../windowsBuild.ts';

/** Picks out of the whole product, and where they were drawn as one answer more than the picks before: that answer. */
export interface Drawn {
  readonly picks: Picks;
  readonly further?: FacetId;
}

/** After each cluster drawn anew come so many that each know one answer more. */
const FURTHER = 3;
/** Of several builds or needs no more than so many. */
const MOST = 2;

/** An answer to one question; now and then one that the edition does not know, which counts as not given. */
function drawAnswer(
  edition: Edition,
  random: Random,
  builds: readonly string[],
  facet: FacetId,
): Answer | null {
  const { kind, range } = facetWord(facet);
  if (kind === 'builds') return [random.one(builds)];
  if (kind === 'number') {
    const [least, most] = range ?? [0, 0];
    // Small numbers of pods are those that blocks tell apart.
    const end = facet === 'pods' && random.next() < 0.8 ? 300 : most;
    return least + Math.floor(random.next() * (end - least + 1));
  }
  const answers = (edition.facet.get(facet)?.answers ?? []).map(({ value }) => value);
  const known = random.next() < 0.98 || facet !== 'platform';
  if (answers.length === 0) return null;
  if (kind === 'many') return [random.one(answers)];
  return random.one(known ? answers : (facetWord(facet).values ?? answers));
}

/** Needs as a link lists them. */
function inOrder(needs: readonly string[]): readonly string[] {
  return (facetWord('need').values ?? []).filter((need) => needs.includes(need));
}

/** The picks with one more answer: to an open question, or one more build or need. */
function withFurther(picks: Picks, facet: FacetId, answer: Answer): Picks {
  if (facet === 'build' && Array.isArray(answer))
    return { ...picks, build: sortBuilds([...(picks.build ?? []), ...(answer as readonly string[])]) };
  if (facet === 'need' && Array.isArray(answer))
    return { ...picks, need: inOrder([...(picks.need ?? []), ...(answer as readonly string[])]) };
  return withAnswer(picks, facet, answer);
}

/** The questions to which one more answer can be given. */
function open(edition: Edition, picks: Picks): readonly FacetId[] {
  return FACET_IDS.filter((facet) => {
    if (facet === 'docs' || !edition.facet.has(facet)) return false;
    if (facet === 'build') return (picks.build?.length ?? 0) < MOST;
    return facet === 'need' ? (picks.need?.length ?? 0) < MOST : picks[facet] === undefined;
  });
}

function further(edition: Edition, random: Random, builds: readonly string[], picks: Picks): Drawn {
  const facets = open(edition, picks);
  if (facets.length === 0) return { picks };
  const facet = random.one(facets);
  const answer = drawAnswer(edition, random, builds, facet);
  return answer === null ? { picks } : { picks: withFurther(picks, facet, answer), further: facet };
}

/** Picks drawn from a seed, the same at every run: sparse ones, full ones, and step by step what is answered next. */
export function* draw(
  edition: Edition,
  builds: readonly string[],
  seed: number,
  count: number,
): Generator<Drawn, void> {
  const random = seeded(seed);
  let last: Picks = {};
  for (let drawn = 0; drawn < count; drawn += 1) {
    if (drawn % (FURTHER + 1) > 0) {
      const next = further(edition, random, builds, last);
      last = next.picks;
      yield next;
      continue;
    }
    const density = random.next();
    last = {};
    for (const facet of FACET_IDS) {
      if (facet === 'docs' || !edition.facet.has(facet) || random.next() > density) continue;
      const answer = drawAnswer(edition, random, builds, facet);
      if (answer !== null) last = withFurther(last, facet, answer);
    }
    yield { picks: last };
  }
}
