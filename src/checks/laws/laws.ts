import type { Atlas } from '../../engine/compile.ts';
import { allRulings, whyClosed, withOnlyAnswer } from '../../engine/explain.ts';
import { type Narrowing, narrow, outlooks } from '../../engine/narrow.ts';
import { recommend } from '../../engine/recommend.ts';
import { type Repair, repaired, repairs } from '../../engine/repair.ts';
import { knownPicks } from '../../engine/known.ts';
import { EDITIONS } from '../../facts/editions.ts';
import type { AnswerWords } from '../../facts/types.ts';
import { decodePreset, encodePreset } from '../../preset/codec.ts';
import { answered, demands, FACET_IDS, type FacetId, only, type Picks, VERDICTS } from '../../vocabulary.ts';
import { type Drawn, draw } from './draw.ts';
import {
  bestAmong,
  bestOfWorse,
  decidingFacets,
  type Group,
  type Judge,
  judged,
  judgedWithout,
  LIMITED,
  placeOf,
  type Rank,
  reachable,
  UNSUPPORTED,
  remembering,
} from './judge.ts';
import { conflicts } from '../../engine/conflicts.ts';

/** One edition, read in one way, as the product judges it and as the second judge does. */
export interface Subject {
  readonly edition: string;
  readonly docs?: 'as-released';
  readonly atlas: Atlas;
  readonly judge: Judge;
  /** Builds to draw from. */
  readonly builds: readonly string[];
}

/** Picks that break a law, with the link that shows them. */
export interface Breach {
  readonly law: string;
  readonly link: string;
  readonly told: string;
}

/** What was looked at, law by law, and what was found. */
export interface Report {
  readonly drawn: number;
  readonly looked: ReadonlyMap<string, number>;
  readonly breaches: readonly Breach[];
}

/** A law looks at picks and tells what breaks it. `every`: it is asked about each so-many-th of the picks drawn. */
interface Law {
  readonly says: string;
  readonly every: number;
  /** Where all sets of the answers are tried: only picks of no more answers than this. */
  readonly most?: number;
  readonly broken: (subject: Subject, look: Look) => readonly string[];
}

/** What the laws are given: the picks, what the product makes of them, and the picks before where they know one answer less. */
interface Look {
  readonly picks: Picks;
  readonly narrowing: Narrowing;
  readonly number: number;
  readonly before?: { readonly narrowing: Narrowing; readonly further: FacetId; readonly isMore: boolean };
}

const word = (rank: Rank | undefined): string => VERDICTS[rank ?? 0] ?? 'nothing';

const remembered = new WeakMap<Group, Map<FacetId, (picks: Picks) => readonly Uint8Array[]>>();

/** What a group makes of each answer to one of its facets, the other facets of the group as picked. */
function answersOf(
  { atlas }: Subject,
  group: Group,
  facet: FacetId,
): (picks: Picks) => readonly Uint8Array[] {
  const known = remembered.get(group) ?? new Map();
  remembered.set(group, known);
  const found = known.get(facet) ?? answering(group, facet, atlas.edition.facet.get(facet)?.answers ?? []);
  known.set(facet, found);
  return found;
}

/** Remembered by what the other facets of the group leave: a law asks for a hundred answers a pick. */
function answering(
  group: Group,
  facet: FacetId,
  answers: readonly AnswerWords[],
): (picks: Picks) => readonly Uint8Array[] {
  return remembering(
    (picks) => group.key({ ...picks, [facet]: undefined }),
    (picks) => answers.map(({ value }) => group.ranks(withOnlyAnswer(picks, facet, value)).best),
  );
}

/** Whether the answers to a facet are those of the edition, each as good as expected; what is wrong is added to a list. */
function compareAnswers(
  { atlas }: Subject,
  narrowing: Narrowing,
  facet: FacetId,
  wrong: string[],
  expected: (at: number) => Rank,
): void {
  const answers = atlas.edition.facet.get(facet)?.answers ?? [];
  const found = narrowing.facets.get(facet) ?? [];
  if (found.length !== answers.length) wrong.push(`${facet} has ${found.length} answers`);
  for (let at = 0; at < found.length; at += 1) {
    const { value = '', best = 'unsupported' } = found[at] ?? {};
    if (value !== answers[at]?.value) wrong.push(`${facet} offers ${value}`);
    const want = expected(at);
    if (placeOf(best) !== want) wrong.push(`${facet}=${value} reaches ${best}, not ${word(want)}`);
  }
}

/** A pick is asked about the answers to each so-many-th question; the next pick about those to the next. */
const TURNS = 3;

/** Whether it is a question's turn. */
function isAsked(facet: FacetId, number: number): boolean {
  return (FACET_IDS.indexOf(facet) + number) % TURNS === 0;
}

/** Narrowing, answer by answer. For each group the rest is judged once, so that only the group is judged anew. */
function answersAreOpenOrClosed(
  subject: Subject,
  { picks: drawn, narrowing, number }: Look,
): readonly string[] {
  const { atlas, judge } = subject;
  const picks = knownPicks(atlas.edition, drawn);
  const wrong: string[] = [];
  const agreeing = judge.agreeing(picks);
  const { best, worst, without } = judgedWithout(judge, picks);
  const reach = bestAmong(best, agreeing);
  const last = agreeing.reduce((most, at) => Math.max(most, worst[at] ?? 0), 0);
  if (placeOf(narrowing.best) !== reach) wrong.push(`reaches ${narrowing.best}, not ${word(reach)}`);
  if (placeOf(narrowing.worst) !== last) wrong.push(`is ${narrowing.worst} at worst, not ${word(last)}`);
  if (
    narrowing.agreeing.length !== agreeing.length ||
    narrowing.agreeing.some((one, at) => one !== atlas.combinations[agreeing[at] ?? -1])
  )
    wrong.push('other pairs agree');
  judge.groups.forEach((group, index) => {
    const rest = without[index] ?? best;
    for (const facet of group.facets) {
      if (facet === 'pods' || !isAsked(facet, number)) continue;
      const answered = answersOf(subject, group, facet)(picks);
      compareAnswers(subject, narrowing, facet, wrong, (at) =>
        bestOfWorse(answered[at] ?? rest, rest, agreeing),
      );
    }
  });
  for (const facet of ['networking', 'datastore'] as const) {
    if (!isAsked(facet, number)) continue;
    const values = atlas.edition.facet.get(facet)?.answers ?? [];
    compareAnswers(subject, narrowing, facet, wrong, (at) =>
      bestAmong(best, judge.agreeing(withOnlyAnswer(picks, facet, values[at]?.value ?? ''))),
    );
  }
  return wrong;
}

/** What one answer more may change. */
function answersOnlyNarrow(_: Subject, { narrowing, before }: Look): readonly string[] {
  if (before === undefined) return [];
  const wrong: string[] = [];
  if (placeOf(narrowing.best) < placeOf(before.narrowing.best))
    wrong.push(`answering ${before.further} improves ${before.narrowing.best} to ${narrowing.best}`);
  if (before.isMore || demands(before.further)) return wrong;
  if (placeOf(narrowing.worst) > placeOf(before.narrowing.worst))
    wrong.push(`answering ${before.further} worsens ${before.narrowing.worst} to ${narrowing.worst}`);
  return wrong;
}

function pairsAreJudged({ atlas, judge }: Subject, { picks: drawn }: Look): readonly string[] {
  const picks = knownPicks(atlas.edition, drawn);
  const { best, worst } = judged(judge, picks);
  return outlooks(atlas, drawn).flatMap((found, at) => {
    const { networking, datastore } = atlas.combinations[at] ?? {};
    const right = placeOf(found.best) === best[at] && placeOf(found.worst) === worst[at];
    const told = right && (found.best === found.worst) === (found.dependsOn.length === 0);
    return told ? [] : [`${networking} with ${datastore}: ${JSON.stringify(found)}`];
  });
}

function decidingQuestionsAreNamed({ atlas, judge }: Subject, { picks: drawn }: Look): readonly string[] {
  const picks = knownPicks(atlas.edition, drawn);
  const want = decidingFacets(judge, picks);
  return outlooks(atlas, drawn).flatMap(({ dependsOn }, at) => {
    const own = want[at]?.join();
    return dependsOn.join() === own ? [] : [`pair ${at} hangs on [${dependsOn.join()}], not [${own}]`];
  });
}

function orderPlaysNoPart({ atlas }: Subject, { picks, narrowing }: Look): readonly string[] {
  const turned = Object.fromEntries(
    Object.entries(picks)
      .reverse()
      .map(([facet, answer]) => [facet, Array.isArray(answer) ? answer.toReversed() : answer]),
  ) as Picks;
  const other = narrow(atlas, turned);
  const text = ({ best, worst, agreeing, facets }: Narrowing): string =>
    JSON.stringify([best, worst, agreeing, [...facets]]);
  const wrong = text(other) === text(narrowing) ? [] : ['narrows otherwise in another order'];
  if (JSON.stringify(outlooks(atlas, turned)) !== JSON.stringify(outlooks(atlas, picks)))
    wrong.push('other outlooks in another order');
  return wrong;
}

const KNOWN = {
  editions: EDITIONS.map(({ id }) => id),
  defaultEdition: 'guide-2020',
  views: ['decide'] as const,
};

/** The link that shows picks of a subject. */
export function linkOf({ edition, docs }: Pick<Subject, 'edition' | 'docs'>, picks: Picks): string {
  return encodePreset({ edition, picks: docs === undefined ? picks : { ...picks, docs }, view: 'decide' });
}

function linksReadTheSame(subject: Subject, { picks }: Look): readonly string[] {
  const link = linkOf(subject, picks);
  const { preset, problems } = decodePreset(`#${link}`, KNOWN);
  const wrong: string[] = [];
  if (problems.length > 0) wrong.push(`${problems.length} things in its link cannot be read`);
  if (preset.edition !== subject.edition || preset.picks.docs !== subject.docs)
    wrong.push('its link leads elsewhere');
  for (const facet of FACET_IDS)
    if (facet !== 'docs' && String(preset.picks[facet]) !== String(picks[facet]))
      wrong.push(`its link reads ${facet} as ${String(preset.picks[facet])}`);
  if (encodePreset(preset) !== link) wrong.push('its link is written otherwise the second time');
  return wrong;
}

/** The smallest sets of facets for which a test holds, by trying every set. */
function smallestSets(
  facets: readonly FacetId[],
  test: (set: readonly FacetId[]) => boolean,
): readonly string[] {
  const inSet = (mask: number): readonly FacetId[] => facets.filter((_, bit) => (mask & (1 << bit)) !== 0);
  const holds = Array.from({ length: 1 << facets.length }, (_, mask) => test(inSet(mask)));
  return holds.flatMap((held, mask) =>
    held && facets.every((_, bit) => (mask & (1 << bit)) === 0 || holds[mask & ~(1 << bit)] === false)
      ? [inSet(mask).join()]
      : [],
  );
}

function conflictsAreSmallest({ atlas, judge }: Subject, { picks: drawn }: Look): readonly string[] {
  const picks = knownPicks(atlas.edition, drawn);
  // What is untested or not stated contradicts nothing.
  const want = smallestSets(answered(picks), (set) => reachable(judge, only(picks, set)) === UNSUPPORTED);
  const found = conflicts(atlas, drawn).map((conflict) =>
    FACET_IDS.filter((facet) => conflict.includes(facet)).join(),
  );
  return found.toSorted().join(' ') === want.toSorted().join(' ')
    ? []
    : [`conflicts [${found.join(' ')}], not [${want.join(' ')}]`];
}

/** The picks that a repair leaves as they are. */
function without(picks: Picks, facets: readonly FacetId[]): Picks {
  return only(
    picks,
    FACET_IDS.filter((facet) => !facets.includes(facet)),
  );
}

function repairsRepair({ atlas, judge }: Subject, { picks: drawn }: Look): readonly string[] {
  const picks = knownPicks(atlas.edition, drawn);
  const found = repairs(atlas, drawn);
  const facets = answered(picks);
  const ways =
    reachable(judge, picks) <= LIMITED
      ? []
      : smallestSets(facets, (set) => reachable(judge, without(picks, set)) <= LIMITED);
  const touched = found.map(({ changes }) =>
    FACET_IDS.filter((facet) => changes.some((change) => change.facet === facet)).join(),
  );
  // A build gives way to newer ones alone, so it may have none to give way to; another platform is the last resort.
  const staying = touched.some((way) => !way.split(',').includes('platform'));
  const missing = ways.filter(
    (way) =>
      !touched.includes(way) &&
      !way.split(',').includes('build') &&
      !(staying && way.split(',').includes('platform')),
  );
  return [
    ...missing.map((way) => `no repair changes ${way}`),
    ...found.flatMap((repair) => brokenRepair(judge, picks, repair, ways)),
  ];
}

function brokenRepair(
  judge: Judge,
  picks: Picks,
  repair: Repair,
  ways: readonly string[],
): readonly string[] {
  const after = repaired(picks, repair);
  const touched = FACET_IDS.filter((facet) => repair.changes.some((change) => change.facet === facet));
  const reached = reachable(judge, after);
  const told = JSON.stringify(repair);
  const wrong: string[] = [];
  if (reached > LIMITED) wrong.push(`${told} does not stand`);
  if (reached !== placeOf(repair.reaches)) wrong.push(`${told} reaches ${word(reached)}`);
  if (!ways.includes(touched.join())) wrong.push(`${told} is no smallest change`);
  if (JSON.stringify(without(after, touched)) !== JSON.stringify(without(picks, touched)))
    wrong.push(`${told} changes more than it says`);
  for (const { facet, from, to } of repair.changes)
    if (JSON.stringify(from) !== JSON.stringify(picks[facet]) || JSON.stringify(from) === JSON.stringify(to))
      wrong.push(`${told} changes nothing, or something else`);
  return wrong;
}

/** One answer after another is asked why it is closed. */
function closedAnswersSayWhy(
  { atlas, judge }: Subject,
  { picks, narrowing, number }: Look,
): readonly string[] {
  const answers = [...narrowing.facets].flatMap(([facet, all]) => all.map(({ value }) => ({ facet, value })));
  const { facet, value } = answers[(number * 7919) % answers.length] ?? { facet: 'platform', value: 'aws' };
  const asked = knownPicks(atlas.edition, withOnlyAnswer(picks, facet, value));
  const closure = whyClosed(atlas, picks, facet, value);
  const closed = reachable(judge, asked) > LIMITED;
  if (closed !== (closure !== null)) return [`${facet}=${value} is ${closed ? 'closed' : 'open'}`];
  if (closure === null) return [];
  const wrong: string[] = [];
  if (closure.rules.some(({ rule }) => placeOf(rule.gives) <= LIMITED))
    wrong.push(`${facet}=${value} is closed by a rule that closes nothing`);
  if (reachable(judge, only(asked, closure.conflict)) <= LIMITED)
    wrong.push(`${facet}=${value}: its conflict stands`);
  for (const one of closure.conflict)
    if (
      reachable(
        judge,
        only(
          asked,
          closure.conflict.filter((other) => other !== one),
        ),
      ) > LIMITED
    )
      wrong.push(`${facet}=${value}: its conflict stands no better without ${one}`);
  return wrong;
}

function recommendedCanBeBuilt({ atlas, judge }: Subject, { picks: drawn }: Look): readonly string[] {
  const picks = knownPicks(atlas.edition, drawn);
  const { best } = judged(judge, picks);
  const good = judge.agreeing(picks).filter((at) => (best[at] ?? 0) <= LIMITED);
  const pair = recommend(atlas, allRulings(atlas, drawn), picks)?.combination;
  const asked = picks.platform !== undefined || picks.networking !== undefined || good.length === 1;
  const right =
    pair === undefined
      ? good.length === 0 || !asked
      : good.some((at) => {
          const one = judge.pairs[at];
          return one?.networking === pair.networking && one.datastore === pair.datastore;
        });
  return right ? [] : [`recommends ${JSON.stringify(pair)}`];
}

/** The laws, the cheap ones for every pick, the dear ones for some: odd numbers, so that no step of drawing is left out. */
export const LAWS: readonly Law[] = [
  { says: 'an answer is as good as the best pair that agrees', every: 1, broken: answersAreOpenOrClosed },
  { says: 'one answer more only narrows', every: 1, broken: answersOnlyNarrow },
  { says: 'a link reads the same again', every: 5, broken: linksReadTheSame },
  { says: 'each pair is what judging every completion gives', every: 31, broken: pairsAreJudged },
  { says: 'the order of the answers plays no part', every: 101, broken: orderPlaysNoPart },
  { says: 'the questions that decide are named', every: 151, broken: decidingQuestionsAreNamed },
  { says: 'a closed answer says why', every: 151, broken: closedAnswersSayWhy },
  { says: 'conflicts are the smallest and all', every: 41, most: 7, broken: conflictsAreSmallest },
  { says: 'repairs repair and change no more than they must', every: 41, most: 7, broken: repairsRepair },
  { says: 'what is recommended can be built', every: 151, broken: recommendedCanBeBuilt },
];

/** Only so many are told; one is enough to go and look. */
const MOST_TOLD = 20;

/** Draws picks and holds every law against them. */
export function holdLaws(subject: Subject, seed: number, count: number): Report {
  const looked = new Map<string, number>();
  const breaches: Breach[] = [];
  let before: { readonly drawn: Drawn; readonly narrowing: Narrowing } | undefined;
  let number = 0;
  for (const drawn of draw(subject.atlas.edition, subject.builds, seed, count)) {
    const { picks, further } = drawn;
    const narrowing = narrow(subject.atlas, picks);
    const look: Look = {
      picks,
      narrowing,
      number,
      ...(before === undefined || further === undefined
        ? {}
        : {
            before: {
              narrowing: before.narrowing,
              further,
              isMore: before.drawn.picks[further] !== undefined,
            },
          }),
    };
    for (const { says, every, most, broken } of LAWS) {
      if (number % every !== 0 || (most !== undefined && answered(picks).length > most)) continue;
      looked.set(says, (looked.get(says) ?? 0) + 1);
      for (const told of broken(subject, look))
        if (breaches.length < MOST_TOLD) breaches.push({ law: says, link: linkOf(subject, picks), told });
    }
    before = { drawn, narrowing };
    number += 1;
  }
  return { drawn: number, looked, breaches };
}
