import { describe, expect, it } from 'vitest';
import { editionOf } from '../facts/edition.ts';
import { guideBook } from '../facts/guide-2020/book.ts';
import { decodePreset, encodePreset } from '../preset/codec.ts';
import { type Answer, FACET_IDS, type FacetId, type Picks, VERDICTS, type Verdict } from '../vocabulary.ts';
import { compile } from './compile.ts';
import { whyClosed } from './explain.ts';
import { bestOf, type Narrowing, narrow, outlooks } from './narrow.ts';
import { repaired, repairs } from './repair.ts';
import { conflicts } from './conflicts.ts';

const atlas = compile(editionOf(guideBook, 'guide-2020'));

// ── A second judge, written from the rulings on the guide as plain ifs ──────────────────────────────────────────────

const NETWORKING = [
  'calico-bgp',
  'calico-vxlan',
  'static-routes',
  'cloud-provider',
  'flannel-host-gw',
  'flannel-vxlan',
];
const DATASTORES = ['etcd', 'kubernetes'];
const PAIRS = NETWORKING.flatMap((networking) => DATASTORES.map((datastore) => ({ networking, datastore })));

/** A cluster about which nothing is left open. */
interface Cluster {
  platform: string;
  build: readonly string[];
  fabric: string;
  udp4789: string;
}
interface Demands {
  readonly need: readonly string[];
  readonly pods: number | undefined;
  readonly block: number | undefined;
}

function tooSmall({ pods, block }: Demands): boolean {
  return pods !== undefined && block !== undefined && 2 ** (32 - block) - 4 < pods;
}

function judge(cluster: Cluster, networking: string, datastore: string, demands: Demands): Verdict {
  // Borrowing, service advertisement, a reflector on Windows, IPIP: whichever option.
  if (demands.need.length > 0) return 'unsupported';
  if (datastore === 'etcd' && networking !== 'calico-bgp' && networking !== 'calico-vxlan')
    return 'unsupported';
  if (networking === 'flannel-vxlan') return 'untested';
  if (networking === 'static-routes') return 'supported';
  if (networking === 'cloud-provider')
    return cluster.platform === 'on-premises' ? 'unsupported' : 'supported';
  if (networking === 'flannel-host-gw') return cluster.fabric === 'l2' ? 'supported' : 'unsupported';
  if (networking === 'calico-bgp') {
    if (cluster.fabric === 'l3-routed') return 'unsupported';
    // With the Kubernetes API host-local IPAM hands out the Pod CIDR: blocks have no bearing.
    return datastore === 'etcd' && tooSmall(demands) ? 'unsupported' : 'supported';
  }
  if (cluster.udp4789 === 'blocked' || tooSmall(demands)) return 'unsupported';
  const numbers = cluster.build.map((build) => Number(build.split('.')[0]));
  if (numbers.some((number) => number !== 17763 && number < 18317)) return 'unsupported';
  return numbers.includes(17763) ? 'limited' : 'supported';
}

/** Every answer to the questions about the environment; one build stands for its whole class. */
const ENVIRONMENT = {
  platform: ['on-premises', 'aws', 'azure', 'other-cloud'],
  build: [['14393'], ['17763'], ['18000'], ['20348']],
  fabric: ['l2', 'l3-peered', 'l3-routed'],
  udp4789: ['open', 'blocked'],
} as const;
const QUESTIONS = ['platform', 'build', 'fabric', 'udp4789'] as const;

const rank = (verdict: Verdict): number => VERDICTS.indexOf(verdict);
const LIMITED = 1;
const UNSUPPORTED = 4;

interface Expected {
  readonly best: number;
  readonly worst: number;
  readonly dependsOn: readonly FacetId[];
}

/** What becomes of each pair when every completion of the unset questions is judged, one by one. */
function enumerate(picks: Picks): readonly Expected[] {
  const demands: Demands = { need: picks.need ?? [], pods: picks.pods, block: picks.block };
  const unset = QUESTIONS.filter((question) => picks[question] === undefined);
  let clusters = [{ ...picks } as unknown as Cluster];
  const strides: number[] = [];
  for (const question of unset) {
    strides.push(clusters.length);
    clusters = ENVIRONMENT[question].flatMap((answer) =>
      clusters.map((cluster) => ({ ...cluster, [question]: answer })),
    );
  }
  return PAIRS.map(({ networking, datastore }) => {
    const ranks = clusters.map((cluster) => rank(judge(cluster, networking, datastore, demands)));
    // A question decides if two completions that differ in its answer alone get different verdicts.
    const dependsOn = unset.filter((question, at) => {
      const stride = strides[at] ?? 1;
      const size = stride * ENVIRONMENT[question].length;
      return ranks.some((own, index) => own !== ranks[Math.floor(index / size) * size + (index % stride)]);
    });
    return { best: Math.min(...ranks), worst: Math.max(...ranks), dependsOn };
  });
}

const enumerated = new Map<string, readonly Expected[]>();
function expectedOf(picks: Picks): readonly Expected[] {
  const key = `${picks.platform}|${picks.build?.join()}|${picks.fabric}|${picks.udp4789}|${picks.need?.join()}|${picks.pods}|${picks.block}`;
  let found = enumerated.get(key);
  if (found === undefined) {
    found = enumerate(picks);
    enumerated.set(key, found);
  }
  return found;
}

function overall(picks: Picks): { best: number; worst: number } {
  let [best, worst] = [UNSUPPORTED, 0];
  expectedOf(picks).forEach((expected, at) => {
    const pair = PAIRS[at];
    if (picks.networking !== undefined && picks.networking !== pair?.networking) return;
    if (picks.datastore !== undefined && picks.datastore !== pair?.datastore) return;
    best = Math.min(best, expected.best);
    worst = Math.max(worst, expected.worst);
  });
  return { best, worst };
}

// ── Spaces of picks: every combination of some answers, the first of each being "not decided" ───────────────────────

interface Line {
  readonly facet: FacetId;
  readonly answers: readonly (Answer | undefined)[];
}

interface Space {
  readonly lines: readonly Line[];
  readonly strides: readonly number[];
  readonly all: readonly Picks[];
  /** What the second judge finds reachable, and its worst, for each of `all`. */
  readonly best: Int8Array;
  readonly worst: Int8Array;
  /** What the planner finds; filled when first asked for. */
  readonly found: () => { readonly best: Int8Array; readonly worst: Int8Array };
}

function spaceOf(lines: readonly Line[]): Space {
  let all: Picks[] = [{}];
  const strides: number[] = [];
  // The first line varies fastest, so that a cell's number is the sum of its answers' numbers times their strides.
  for (const { facet, answers } of lines) {
    strides.push(all.length);
    all = answers.flatMap((answer) =>
      answer === undefined ? all : all.map((picks) => ({ ...picks, [facet]: answer })),
    );
  }
  const reached = all.map(overall);
  let found: { best: Int8Array; worst: Int8Array } | undefined;
  return {
    lines,
    strides,
    all,
    best: Int8Array.from(reached, ({ best }) => best),
    worst: Int8Array.from(reached, ({ worst }) => worst),
    found: () => {
      if (found === undefined) {
        const narrowed = all.map((picks) => narrow(atlas, picks));
        found = {
          best: Int8Array.from(narrowed, ({ best }) => rank(best)),
          worst: Int8Array.from(narrowed, ({ worst }) => rank(worst)),
        };
      }
      return found;
    },
  };
}

/** Which answer of a line a cell has. */
function answerAt(space: Space, cell: number, line: number): number {
  return Math.floor(cell / (space.strides[line] ?? 1)) % (space.lines[line]?.answers.length ?? 1);
}

/** The cell with another answer on one line. */
function moved(space: Space, cell: number, line: number, to: number): number {
  return cell + (to - answerAt(space, cell, line)) * (space.strides[line] ?? 0);
}

/** Gathers what breaks a law, so that one look tells the first cases and how many there are. */
function complaints(): { add: (picks: Picks, what: string) => void; none: () => void } {
  const first: string[] = [];
  let count = 0;
  return {
    add(picks, what) {
      count += 1;
      if (first.length < 5) first.push(`${JSON.stringify(picks)}: ${what}`);
    },
    none() {
      if (count > 0) expect.fail(`${count} cases break the law, such as\n${first.join('\n')}`);
    },
  };
}

function every(space: Space, stride: number, look: (picks: Picks, cell: number) => void): void {
  for (let cell = 0; cell < space.all.length; cell += stride) look(space.all[cell] ?? {}, cell);
}

const environments = spaceOf([
  { facet: 'platform', answers: [undefined, 'on-premises', 'aws', 'azure', 'other-cloud'] },
  {
    facet: 'build',
    answers: [
      undefined,
      ['14393'],
      ['17763'],
      ['18000'],
      ['20348'],
      ['14393', '17763'],
      ['17763', '20348'],
      ['14393', '20348'],
    ],
  },
  { facet: 'fabric', answers: [undefined, 'l2', 'l3-peered', 'l3-routed'] },
  { facet: 'udp4789', answers: [undefined, 'open', 'blocked'] },
  { facet: 'networking', answers: [undefined, ...NETWORKING] },
  { facet: 'datastore', answers: [undefined, ...DATASTORES] },
]);

const NEEDS = ['ip-borrowing', 'service-advertisement', 'windows-route-reflector', 'ipip'];
const demands = spaceOf([
  { facet: 'build', answers: [undefined, ['17763'], ['14393', '17763']] },
  { facet: 'fabric', answers: [undefined, 'l3-routed'] },
  { facet: 'networking', answers: [undefined, ...NETWORKING] },
  { facet: 'datastore', answers: [undefined, ...DATASTORES] },
  {
    facet: 'need',
    answers: [
      undefined,
      ...NEEDS.map((need) => [need]),
      ...NEEDS.flatMap((need, at) => NEEDS.slice(at + 1).map((other) => [need, other])),
    ],
  },
  { facet: 'pods', answers: [undefined, 1, 60, 61, 124, 125, 4092] },
  { facet: 'block', answers: [undefined, 20, 25, 26, 28, 30] },
]);

// ── The laws ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Every answer that the guide offers to a question. */
const OFFERED: Readonly<Partial<Record<FacetId, readonly string[]>>> = {
  platform: ['on-premises', 'aws', 'azure', 'other-cloud'],
  build: ['14393', '16299', '17134', '17763', '18362', '18363', '19041', '19042', '20348', '25398', '26100'],
  fabric: ['l2', 'l3-peered', 'l3-routed'],
  udp4789: ['open', 'blocked'],
  networking: NETWORKING,
  datastore: DATASTORES,
  need: NEEDS,
  block: ['20', '21', '22', '23', '24', '25', '26', '27', '28', '29', '30'],
};
const OFFERS = Object.entries(OFFERED) as [FacetId, readonly string[]][];

/** One of the four builds that stands for the class of another. */
function classOf(build: string): string {
  const number = Number(build);
  return number >= 18317 ? '20348' : number === 17763 ? '17763' : number > 17763 ? '18000' : '14393';
}

/** The picks with a facet answered by this alone. */
function asking(picks: Picks, facet: FacetId, value: string): Picks {
  if (facet === 'build') return { ...picks, build: [classOf(value)] };
  if (facet === 'need') return { ...picks, need: [value] };
  if (facet === 'block') return { ...picks, block: Number(value) };
  return { ...picks, [facet]: value };
}

function outlooksAreEnumerated(space: Space, stride: number): void {
  const wrong = complaints();
  every(space, stride, (picks) => {
    const expected = expectedOf(picks);
    outlooks(atlas, picks).forEach((found, at) => {
      const want = expected[at];
      if (
        want === undefined ||
        rank(found.best) !== want.best ||
        rank(found.worst) !== want.worst ||
        found.dependsOn.join() !== want.dependsOn.join()
      )
        wrong.add(
          picks,
          `${JSON.stringify(PAIRS[at])} found ${JSON.stringify(found)}, expected ${JSON.stringify(want)}`,
        );
    });
  });
  wrong.none();
}

function answersAreOpenOrClosed(space: Space, stride: number): void {
  const wrong = complaints();
  every(space, stride, (picks, cell) => {
    const narrowing: Narrowing = narrow(atlas, picks);
    if (rank(narrowing.best) !== space.best[cell]) wrong.add(picks, `reaches ${narrowing.best}`);
    if (rank(narrowing.worst) !== space.worst[cell]) wrong.add(picks, `is at worst ${narrowing.worst}`);
    const agreeing = PAIRS.filter(
      ({ networking, datastore }) =>
        (picks.networking ?? networking) === networking && (picks.datastore ?? datastore) === datastore,
    );
    if (JSON.stringify(narrowing.agreeing) !== JSON.stringify(agreeing))
      wrong.add(picks, 'other pairs agree');
    for (const [facet, values] of OFFERS) {
      const answers = narrowing.facets.get(facet) ?? [];
      if (answers.length !== values.length) wrong.add(picks, `${facet} has ${answers.length} answers`);
      answers.forEach(({ value, best }, at) => {
        if (value !== values[at]) wrong.add(picks, `${facet} offers ${value} in place ${at}`);
        const want = overall(asking(picks, facet, value)).best;
        if (rank(best) !== want)
          wrong.add(picks, `${facet}=${value} reaches ${best}, expected ${VERDICTS[want]}`);
      });
    }
  });
  wrong.none();
}

/** The smallest sets of a cell's picks for which a test holds, by trying every set of them. */
function smallestSets(
  space: Space,
  cell: number,
  test: (kept: number, dropped: number) => boolean,
): readonly string[] {
  const set = space.lines.flatMap((_, line) => (answerAt(space, cell, line) > 0 ? [line] : []));
  const everything = (1 << set.length) - 1;
  const cellWith = (mask: number): number =>
    set.reduce((at, line, bit) => ((mask & (1 << bit)) === 0 ? moved(space, at, line, 0) : at), cell);
  const holds = Array.from({ length: everything + 1 }, (_, mask) =>
    test(cellWith(mask), cellWith(everything & ~mask)),
  );
  const found: string[] = [];
  for (let mask = 1; mask <= everything; mask += 1)
    if (
      holds[mask] === true &&
      set.every((_, bit) => (mask & (1 << bit)) === 0 || holds[mask & ~(1 << bit)] !== true)
    )
      found.push(
        set
          .flatMap((line, bit) => ((mask & (1 << bit)) === 0 ? [] : [space.lines[line]?.facet ?? '']))
          .join(),
      );
  return found.sort();
}

/** Whether the second judge finds something to build on. */
function standing(space: Space, cell: number): boolean {
  return (space.best[cell] ?? UNSUPPORTED) <= LIMITED;
}

/** Whether the second judge finds nothing but what is ruled out: what is untested contradicts nothing. */
function ruledOut(space: Space, cell: number): boolean {
  return (space.best[cell] ?? UNSUPPORTED) === UNSUPPORTED;
}

function conflictsAreSmallestAndComplete(space: Space, stride: number): void {
  const wrong = complaints();
  every(space, stride, (picks, cell) => {
    const found = conflicts(atlas, picks)
      .map((facets) => FACET_IDS.filter((facet) => facets.includes(facet)).join())
      .sort();
    const want = smallestSets(space, cell, (kept) => ruledOut(space, kept));
    if (found.join(' ') !== want.join(' '))
      wrong.add(picks, `found [${found.join(' ')}], expected [${want.join(' ')}]`);
    if (found.length > 0 !== ruledOut(space, cell))
      wrong.add(picks, 'conflict where something is possible, or none where nothing is');
  });
  wrong.none();
}

function without(picks: Picks, facets: readonly FacetId[]): Picks {
  return Object.fromEntries(
    Object.entries(picks).filter(([facet]) => !facets.includes(facet as FacetId)),
  ) as Picks;
}

function repairsRepair(space: Space, stride: number): void {
  const wrong = complaints();
  every(space, stride, (picks, cell) => {
    const found = repairs(atlas, picks);
    if (found.length > 0 !== !standing(space, cell)) wrong.add(picks, `has ${found.length} repairs`);
    const sets = found.map(({ changes }) => changes.map(({ facet }) => facet));
    const all = standing(space, cell)
      ? []
      : smallestSets(space, cell, (_, dropped) => standing(space, dropped));
    // Nobody is sent to another platform where something else can be changed.
    const staying = all.filter((way) => !way.split(',').includes('platform'));
    const ways = staying.length > 0 ? staying : all;
    for (const way of ways)
      if (!sets.some((set) => set.join() === way)) wrong.add(picks, `no repair changes ${way}`);
    if (sets.some((set, at) => set.length < (sets[at - 1]?.length ?? 0)))
      wrong.add(picks, 'a larger change is offered before a smaller one');
    found.forEach((repair, at) => {
      const after = repaired(picks, repair);
      const reached = overall(after).best;
      const told = JSON.stringify(repair);
      if (reached > LIMITED) wrong.add(picks, `${told} does not stand`);
      if (reached !== rank(repair.reaches)) wrong.add(picks, `${told} reaches ${VERDICTS[reached]}`);
      for (const { facet, from, to } of repair.changes) {
        if (from !== picks[facet]) wrong.add(picks, `${told} starts from something else`);
        if (JSON.stringify(from) === JSON.stringify(to)) wrong.add(picks, `${told} changes nothing`);
      }
      const touched = sets[at] ?? [];
      if (JSON.stringify(without(after, touched)) !== JSON.stringify(without(picks, touched)))
        wrong.add(picks, `${told} changes more than it says`);
      if (!ways.includes(touched.join())) wrong.add(picks, `${told} is no smallest change`);
      for (const other of sets)
        if (other.length < touched.length && other.every((facet) => touched.includes(facet)))
          wrong.add(picks, `${told} contains the change of ${other.join()}`);
    });
  });
  wrong.none();
}

function closedAnswersSayWhy(space: Space, stride: number): void {
  const wrong = complaints();
  every(space, stride, (picks) => {
    for (const [facet, values] of OFFERS)
      for (const value of values) {
        const asked = asking(picks, facet, value);
        const closure = whyClosed(atlas, picks, facet, value);
        const closed = overall(asked).best > LIMITED;
        if (closed !== (closure !== null))
          wrong.add(picks, `${facet}=${value} is ${closed ? 'closed' : 'open'}`);
        if (closure === null) continue;
        if (closure.rules.length === 0) wrong.add(picks, `${facet}=${value} is closed by no rule`);
        if (closure.rules.some(({ rule }) => rank(rule.gives) <= LIMITED))
          wrong.add(picks, `${facet}=${value} is closed by a rule that closes nothing`);
        const others = Object.keys(asked).filter(
          (one) => !closure.conflict.includes(one as FacetId),
        ) as FacetId[];
        if (overall(without(asked, others)).best <= LIMITED)
          wrong.add(picks, `${facet}=${value}: its conflict stands`);
        for (const one of closure.conflict)
          if (overall(without(asked, [...others, one])).best > LIMITED)
            wrong.add(picks, `${facet}=${value}: its conflict stands no better without ${one}`);
        for (const { networking, datastore } of PAIRS) {
          const part = without(asked, others);
          if ((part.networking ?? networking) !== networking || (part.datastore ?? datastore) !== datastore)
            continue;
          const spoken = closure.rules.some(
            ({ rule: { when } }) =>
              (when.networking ?? [networking]).includes(networking) &&
              (when.datastore ?? [datastore]).includes(datastore),
          );
          if (!spoken)
            wrong.add(picks, `${facet}=${value}: no rule says why ${networking} with ${datastore} falls`);
        }
        if (!closure.conflict.includes(facet) && overall(without(asked, [facet])).best <= LIMITED)
          wrong.add(picks, `${facet}=${value} is closed, but its conflict leaves it out`);
      }
  });
  wrong.none();
}

function orderPlaysNoPart(space: Space, stride: number): void {
  const wrong = complaints();
  every(space, stride, (picks) => {
    const turned = Object.fromEntries(
      Object.entries(picks)
        .reverse()
        .map(([facet, answer]) => [facet, Array.isArray(answer) ? [...answer].reverse() : answer]),
    ) as Picks;
    if (JSON.stringify(outlooks(atlas, turned)) !== JSON.stringify(outlooks(atlas, picks)))
      wrong.add(picks, 'other outlooks');
    const [one, other] = [narrow(atlas, picks), narrow(atlas, turned)];
    if (
      one.best !== other.best ||
      one.worst !== other.worst ||
      JSON.stringify([...one.facets]) !== JSON.stringify([...other.facets]) ||
      JSON.stringify(one.agreeing) !== JSON.stringify(other.agreeing)
    )
      wrong.add(picks, 'narrows otherwise');
    if (JSON.stringify(conflicts(atlas, turned)) !== JSON.stringify(conflicts(atlas, picks)))
      wrong.add(picks, 'other conflicts');
  });
  wrong.none();
}

function linksReadTheSame(space: Space, stride: number): void {
  const known = { editions: ['guide-2020'], defaultEdition: 'guide-2020', views: ['decide'] as const };
  const wrong = complaints();
  every(space, stride, (picks) => {
    const link = encodePreset({ edition: 'guide-2020', picks, view: 'decide' });
    const { preset, problems } = decodePreset(`#${link}`, known);
    if (problems.length > 0 || JSON.stringify(preset.picks) !== JSON.stringify(picks)) wrong.add(picks, link);
    if (encodePreset(preset) !== link) wrong.add(picks, `${link} is written otherwise the second time`);
  });
  wrong.none();
}

describe('for every answer about the environment and every choice', { timeout: 60_000 }, () => {
  const space = environments;

  it('speaks of the whole space: 5 × 8 × 4 × 3 environments with 7 × 3 choices', () => {
    expect(space.all.length).toBe(10_080);
    expect(new Set(space.all.map((picks) => JSON.stringify(picks))).size).toBe(10_080);
    expect(atlas.combinations).toEqual(PAIRS);
  });

  it('best, worst and the deciding questions of each pair are what judging every completion gives', () => {
    outlooksAreEnumerated(space, 1);
  });

  it('an answer is as good as the best pair that agrees with the other picks, and open exactly if that one can be built on', () => {
    answersAreOpenOrClosed(space, 1);
  });

  it('answering an open question never improves what is reachable and never worsens the worst', () => {
    const { best, worst } = space.found();
    const wrong = complaints();
    every(space, 1, (picks, cell) => {
      space.lines.forEach(({ facet, answers }, line) => {
        if (answerAt(space, cell, line) !== 0) return;
        for (let answer = 1; answer < answers.length; answer += 1) {
          const then = moved(space, cell, line, answer);
          if ((best[then] ?? 0) < (best[cell] ?? 0))
            wrong.add(picks, `${facet}=${answers[answer]} improves it`);
          if ((worst[then] ?? 0) > (worst[cell] ?? 0))
            wrong.add(picks, `${facet}=${answers[answer]} worsens it`);
        }
      });
    });
    wrong.none();
  });

  it('a further Windows build never improves what is reachable', () => {
    const { best } = space.found();
    const line = space.lines.findIndex(({ facet }) => facet === 'build');
    const answers = (space.lines[line]?.answers ?? []) as readonly (readonly string[] | undefined)[];
    const wrong = complaints();
    every(space, 1, (picks, cell) => {
      const own = answers[answerAt(space, cell, line)] ?? [];
      answers.forEach((more = [], at) => {
        if (more.length <= own.length || !own.every((build) => more.includes(build))) return;
        if ((best[moved(space, cell, line, at)] ?? 0) < (best[cell] ?? 0))
          wrong.add(picks, `${more.join()} improves it`);
      });
    });
    wrong.none();
  });

  it('conflicts are the smallest sets of picks that are ruled out together, all of them, and none where anything better is left', () => {
    conflictsAreSmallestAndComplete(space, 1);
  });

  it('every repair makes the picks stand, reaches what it says, and changes no more than it must (every 3rd case)', () => {
    repairsRepair(space, 3);
  });

  it('every closed answer says which picks and which rules close it (every 53rd case)', () => {
    closedAnswersSayWhy(space, 53);
  });

  it('the order in which questions and builds were answered plays no part (every 11th case)', () => {
    orderPlaysNoPart(space, 11);
  });

  it('a link carries the picks and reads the same again', () => {
    linksReadTheSame(space, 1);
  });
});

describe('for every demand, with and without an environment', { timeout: 60_000 }, () => {
  const space = demands;

  it('speaks of the whole space: 11 needs × 7 numbers of pods × 6 blocks, under 3 × 2 environments with 7 × 3 choices', () => {
    expect(space.all.length).toBe(58_212);
  });

  it('best, worst and the deciding questions of each pair are what judging every completion gives (every 5th case)', () => {
    outlooksAreEnumerated(space, 5);
  });

  it('an answer is as good as the best pair that agrees with the other picks (every 23rd case)', () => {
    answersAreOpenOrClosed(space, 23);
  });

  it('a need, a further build, pods or a block never improves what is reachable', () => {
    const best = Int8Array.from(space.all, (picks) => bestOf(atlas, picks));
    const wrong = complaints();
    every(space, 1, (picks, cell) => {
      if (best[cell] !== space.best[cell]) wrong.add(picks, `reaches ${VERDICTS[best[cell] ?? 0]}`);
      space.lines.forEach(({ facet, answers }, line) => {
        const own = answers[answerAt(space, cell, line)];
        answers.forEach((answer, at) => {
          const more =
            answer !== undefined &&
            (own === undefined ||
              (Array.isArray(own) &&
                Array.isArray(answer) &&
                answer.length > own.length &&
                own.every((one) => answer.includes(one))));
          if (more && (best[moved(space, cell, line, at)] ?? 0) < (best[cell] ?? 0))
            wrong.add(picks, `${facet}=${String(answer)} improves it`);
        });
      });
    });
    wrong.none();
  });

  it('conflicts are the smallest sets of picks that are ruled out together, all of them (every 29th case)', () => {
    conflictsAreSmallestAndComplete(space, 29);
  });

  it('every repair makes the picks stand, reaches what it says, and changes no more than it must (every 53rd case)', () => {
    repairsRepair(space, 53);
  });

  it('every closed answer says which picks and which rules close it (every 601st case)', () => {
    closedAnswersSayWhy(space, 601);
  });

  it('the order in which questions, builds and needs were answered plays no part (every 97th case)', () => {
    orderPlaysNoPart(space, 97);
  });

  it('a link carries the picks and reads the same again (every 5th case)', () => {
    linksReadTheSame(space, 5);
  });
});
