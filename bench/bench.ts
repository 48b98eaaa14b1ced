import { causesOf } from '../src/engine/causes.ts';
import { compile, type Atlas } from '../src/engine/compile.ts';
import { conditionsFor } from '../src/engine/conditions.ts';
import { allRulings, whyClosed } from '../src/engine/explain.ts';
import { knownPicks } from '../src/engine/known.ts';
import { narrow, stands } from '../src/engine/narrow.ts';
import { inOrderOfQuestions, nextQuestion, questions } from '../src/engine/nextQuestion.ts';
import { closest, recommend } from '../src/engine/recommend.ts';
import { repairs } from '../src/engine/repair.ts';
import { standings } from '../src/engine/standing.ts';
import { isAcceptable } from '../src/engine/verdict.ts';
import { editionOf } from '../src/facts/edition.ts';
import { EDITIONS } from '../src/facts/editions.ts';
import { guideBook } from '../src/facts/guide-2020/book.ts';
import { edition as releaseEdition } from '../src/facts/releases/edition.ts';
import type { Edition } from '../src/facts/types.ts';
import { buildPlan } from '../src/plan/build.ts';
import type { PlanInput } from '../src/plan/input.ts';
import { type FacetId, type Picks, withAnswer } from '../src/vocabulary.ts';
import { measure, type Timing } from './measure.ts';
import { type Random, seeded } from '../src/checks/random.ts';
import { synthetic } from './synthetic.ts';
import { actionsFor, limitationsFor } from '../src/engine/accompany.ts';
import { conflicts } from '../src/engine/conflicts.ts';

/** One edition to measure, and how fast narrowing shall be there, in milliseconds. */
interface Subject {
  readonly name: string;
  readonly edition: Edition;
  readonly target: number;
}

/** How fast all that a pick works out shall be, in milliseconds: a quarter of a pick's whole script time. */
const PICK_TARGET = 1.5;

const ONE_VALUE: readonly FacetId[] = ['platform', 'fabric', 'udp4789', 'install', 'k8s', 'runtime'];

function subjects(): readonly Subject[] {
  const guide = editionOf(guideBook, 'guide-2020');
  const tenfold = { rules: 10, options: 8, platforms: 15, fabrics: 3, versions: 15, oneBadIn: 8 };
  const hundredfold = { rules: 100, options: 12, platforms: 30, fabrics: 5, versions: 30, oneBadIn: 60 };
  return [
    { name: 'guide', edition: guide, target: 0.05 },
    { name: 'rules x10', edition: synthetic(guide, tenfold), target: 0.5 },
    { name: 'rules x100', edition: synthetic(guide, hundredfold), target: 0.5 },
  ];
}

/** In how many ways the questions with a list of answers can be answered in full. */
function space(edition: Edition): number {
  return edition.facets
    .filter(({ facet }) => facet !== 'need' && facet !== 'block' && facet !== 'pods')
    .reduce((product, { answers }) => product * Math.max(1, answers.length), 1);
}

function answersOf(edition: Edition, facet: FacetId): readonly string[] {
  return edition.facet.get(facet)?.answers.map(({ value }) => value) ?? [];
}

/** Picks as people have them: each question answered now and then, several builds, some pods. */
function picksBy(random: Random, edition: Edition): Picks {
  let picks: Picks = {};
  const answer = (facet: FacetId, share: number, count = 1): void => {
    const values = answersOf(edition, facet);
    if (values.length === 0 || random.next() >= share) return;
    picks = withAnswer(
      picks,
      facet,
      facet === 'build' || facet === 'need' ? random.some(values, count) : random.one(values),
    );
  };
  for (const facet of ONE_VALUE) answer(facet, 0.5);
  answer('build', 0.6, 2);
  answer('networking', 0.3);
  answer('datastore', 0.3);
  answer('need', 0.1);
  if (random.next() < 0.4) picks = { ...picks, pods: 110 };
  if (random.next() < 0.2) picks = { ...picks, block: 26 };
  return picks;
}

interface Closed {
  readonly picks: Picks;
  readonly answers: readonly { readonly facet: FacetId; readonly value: string }[];
}

function closedUnder(atlas: Atlas, picks: Picks): Closed {
  const answers = [...narrow(atlas, picks).facets].flatMap(([facet, list]) =>
    list.filter(({ best }) => !isAcceptable(best)).map(({ value }) => ({ facet, value })),
  );
  return { picks, answers };
}

/** All that a pick works out, drawing left aside; of a conflict also its causes. */
function pickWork(atlas: Atlas, drawn: Picks): unknown {
  const picks = knownPicks(atlas.edition, drawn);
  const narrowing = narrow(atlas, picks);
  const all = standings(atlas, picks);
  const asked = questions(atlas, all, picks, narrowing);
  const recommended = recommend(atlas, all, picks)?.combination;
  const wanted = recommended ?? closest(atlas, all, picks)?.combination;
  const shown = all.find(({ combination }) => combination === wanted);
  const causes = causesOf(atlas, picks);
  if (shown === undefined) return [nextQuestion(asked), causes];
  return [
    nextQuestion(asked),
    causes,
    inOrderOfQuestions(conditionsFor(atlas, picks, shown), asked),
    actionsFor(atlas, picks, shown.combination),
    limitationsFor(atlas, picks, shown.combination),
  ];
}

function planInput(atlas: Atlas, picks: Picks): PlanInput {
  const rulings = allRulings(atlas, picks);
  const [clash, ways] = [conflicts(atlas, picks), repairs(atlas, picks)];
  return {
    atlas,
    picks,
    rulings,
    recommendation: recommend(atlas, rulings, picks),
    closest: closest(atlas, rulings, picks),
    conflicts: clash,
    repairs: ways,
    title: '',
    notes: '',
    day: '2026-11-22',
  };
}

function line(what: string, timing: Timing, target = '', remark = ''): void {
  const number = (ms: number): string => ms.toFixed(3).padStart(9);
  const spread = `${number(timing.p10)} –${number(timing.p90)}`;
  console.log(
    `${what.padEnd(40)}${number(timing.median)} ms  ${spread}  ${target.padEnd(10)}${remark}`.trimEnd(),
  );
}

function run({ name, edition, target }: Subject): void {
  const atlas = compile(edition);
  const random = seeded(1809);
  const samples = [{}, ...Array.from({ length: 40 }, () => picksBy(random, edition))];
  const fallen = samples.filter((picks) => !stands(atlas, picks));
  const closed = samples
    .map((picks) => closedUnder(atlas, picks))
    .filter(({ answers }) => answers.length > 0);

  const pairs = atlas.combinations.length;
  console.log(
    `\n${name}: ${edition.rules.length} rules, ${pairs} pairs, ${space(edition).toLocaleString('en')} full sets of answers`,
  );
  console.log(`${''.padEnd(40)}   median           p10 –      p90  target`);
  line('compile', measure([edition], compile));
  const narrowing = measure(samples, (picks) => narrow(atlas, picks));
  line('narrow all facets', narrowing, `≤ ${target} ms`, narrowing.median <= target ? 'met' : 'MISSED');
  const pick = measure(samples, (picks) => pickWork(atlas, picks));
  line(
    'all that a pick works out',
    pick,
    `≤ ${PICK_TARGET} ms`,
    pick.median <= PICK_TARGET ? 'met' : 'MISSED',
  );
  line(
    'judge and explain every pair',
    measure(samples, (picks) => allRulings(atlas, picks)),
  );
  if (closed.length > 0) {
    const most = Math.round(closed.reduce((sum, { answers }) => sum + answers.length, 0) / closed.length);
    line(
      `why closed, all answers (${most} on average)`,
      measure(closed, ({ picks, answers }) =>
        answers.map(({ facet, value }) => whyClosed(atlas, picks, facet, value)),
      ),
    );
    const single = closed.flatMap(({ picks, answers }) => answers.map((answer) => ({ picks, ...answer })));
    line(
      'why closed, one answer',
      measure(single, ({ picks, facet, value }) => whyClosed(atlas, picks, facet, value)),
    );
  }
  if (fallen.length > 0)
    line(
      `repairs (${fallen.length} sets of picks)`,
      measure(fallen, (picks) => repairs(atlas, picks)),
    );
  line(
    'plan, once judged',
    measure(
      samples.map((picks) => planInput(atlas, picks)),
      buildPlan,
    ),
  );
}

/** All that the page works out when it is switched to a release that is loaded, drawing left aside; then narrowing and all of a pick in either reading of it. */
function runRelease(id: string): void {
  const switching = measure([id], (edition) => {
    const made = compile(releaseEdition({ edition, docs: 'amended' }));
    return pickWork(made, {});
  });
  line(`${id} switch to it`, switching, '≤ 50 ms', switching.median <= 50 ? 'met' : 'MISSED');
  for (const docs of ['amended', 'as-released'] as const) {
    const edition = releaseEdition({ edition: id, docs });
    const atlas = compile(edition);
    const random = seeded(1809);
    const samples = [{}, ...Array.from({ length: 40 }, () => picksBy(random, edition))];
    const narrowing = measure(samples, (picks) => narrow(atlas, picks));
    const met = narrowing.median <= 0.5 ? 'met' : 'MISSED';
    line(`${id} narrow all facets, ${docs}`, narrowing, '≤ 0.5 ms', met);
    const pick = measure(samples, (picks) => pickWork(atlas, picks));
    const quick = pick.median <= PICK_TARGET ? 'met' : 'MISSED';
    line(`${id} a pick, ${docs}`, pick, `≤ ${PICK_TARGET} ms`, quick);
  }
}

/** Prints how long each decision takes on the guide and on larger editions that are made up. */
export function bench(): void {
  console.log(`Node ${process.version}; times of one run, in milliseconds. Nothing here fails on time.`);
  for (const subject of subjects()) run(subject);
  console.log(`\nreleases${''.padEnd(32)}   median           p10 –      p90  target`);
  for (const { id, kind } of EDITIONS) if (kind === 'release') runRelease(id);
}
