import { blockSum } from '../engine/capacity.ts';
import type { Atlas } from '../engine/compile.ts';
import type { Combination } from '../engine/condition.ts';
import { conditionsFor } from '../engine/conditions.ts';
import type { Ruling } from '../engine/explain.ts';
import { decidingQuestions, inOrderOfQuestions, questions } from '../engine/nextQuestion.ts';
import { knownPicks } from '../engine/known.ts';
import type { Closest, Recommendation } from '../engine/recommend.ts';
import type { Repair } from '../engine/repair.ts';
import { isAcceptable } from '../engine/verdict.ts';
import { noteSources } from '../facts/noteSources.ts';
import { sayingOf } from '../facts/sayings.ts';
import { type Edition, LIMIT_GROUPS, type Source, type SupportRule, WHO } from '../facts/types.ts';
import { type FacetId, facetWord, type Picks } from '../vocabulary.ts';
import {
  buildLabel,
  capital,
  citationName,
  citationsOf,
  type CitedFacts,
  combinationInText,
  combinationName,
  facetName,
  limitGroupName,
  listOf,
  optionInText,
  pickName,
  storeName,
  verdictName,
} from '../words/names.ts';
import { conditionSays, factSays, isQuestion } from '../words/conditions.ts';
import { NO_COMBINATION } from '../words/gapNotes.ts';
import { textSays } from '../words/plain.ts';
import { actionSays, reasonFrom, reasonId, reasonSays, ruleSays } from '../words/reasons.ts';
import { conflictSays, repairSays } from '../words/repairs.ts';
import {
  becauseSays,
  closestSays,
  combinationKey,
  outlookSays,
  rivalSays,
  standingSays,
  sumSays,
  whoName,
} from '../words/sentences.ts';
import { NO_SITE, type Site } from './site.ts';
import { dueSteps, fieldNotesSection, stepsSection } from './steps.ts';
import { besideVerdicts } from './notes.ts';
import type { Plan, PlanItem, PlanSection } from './types.ts';
import type { Conflict } from '../engine/conflicts.ts';

/** Everything that a plan is made of; all of it follows from edition and picks, but for what the user typed. */
export interface PlanInput {
  readonly atlas: Atlas;
  readonly picks: Picks;
  readonly rulings: readonly Ruling[];
  readonly recommendation: Recommendation | null;
  readonly closest: Closest | null;
  readonly conflicts: readonly Conflict[];
  readonly repairs: readonly Repair[];
  readonly title: string;
  readonly notes: string;
  /** What was told of the cluster at hand; absent: nothing. */
  readonly site?: Site;
  /** The day on which servicing is judged, as an ISO date. */
  readonly day: string;
}

/** What a plan is called as long as nobody names it. */
export const UNTITLED = 'Windows nodes in a Calico cluster';

/** The ruling that the plan is for: the recommended combination, else the picked one, else the closest that no document rules out. */
function subject({ rulings, recommendation, closest, picks }: PlanInput): Ruling | null {
  const picked: Partial<Combination> = {
    ...(picks.networking === undefined ? {} : { networking: picks.networking }),
    ...(picks.datastore === undefined ? {} : { datastore: picks.datastore }),
  };
  const whole = picked.networking !== undefined && picked.datastore !== undefined;
  const near = closest?.verdict === 'unsupported' ? undefined : closest?.combination;
  const wanted = recommendation?.combination ?? (whole ? picked : near);
  return (
    rulings.find(
      ({ combination }) =>
        combination.networking === wanted?.networking && combination.datastore === wanted.datastore,
    ) ?? null
  );
}

function conditionItems({ atlas, picks, rulings }: PlanInput, ruling: Ruling): readonly PlanItem[] {
  const { edition } = atlas;
  const conditions = conditionsFor(atlas, picks, ruling);
  return inOrderOfQuestions(conditions, questions(atlas, rulings, picks)).map((condition): PlanItem => {
    const { facet, rules } = condition;
    // Of what somebody decides, one answer left is a fact.
    const isFact = facetWord(facet).decided === true && !isQuestion(condition);
    return {
      id: `condition-${facet}`,
      kind: 'condition',
      lead: isFact ? facetName(edition, facet) : 'Condition',
      says: isFact ? factSays(edition, condition) : conditionSays(edition, condition),
      cited: citationsOf(edition, [...new Set(rules.flatMap(({ from }) => from))]),
    };
  });
}

/** The state, which refers to the conditions that stand below it. */
function stateSays(edition: Edition, ruling: Ruling, conditions: number): string {
  const verdict = capital(verdictName(ruling.best));
  if (ruling.best === ruling.worst || conditions === 0) return `${capital(outlookSays(edition, ruling))}.`;
  return conditions === 1
    ? `${verdict} if the condition below holds.`
    : `${verdict} if the conditions below hold.`;
}

function nothingItems(input: PlanInput, ruling: Ruling | null): readonly PlanItem[] {
  const { atlas, picks, closest, conflicts, repairs } = input;
  const { edition } = atlas;
  const undecided = closest === null;
  return [
    {
      id: undecided ? 'undecided' : 'nothing-stands',
      kind: 'nothing',
      says: undecided
        ? standingSays(edition, input.rulings, null)
        : closest.verdict !== 'unsupported'
          ? closestSays(edition, closest)
          : ruling === null
            ? closestSays(edition, closest)
            : `These answers rule out ${combinationInText(edition, ruling.combination)}.`,
    },
    ...conflicts.map((conflict, index): PlanItem => ({
      id: `conflict-${index + 1}`,
      kind: 'conflict',
      lead: 'Conflict',
      says: conflictSays(edition, conflict, picks),
    })),
    ...repairs.map((repair, index): PlanItem => ({
      id: `repair-${index + 1}`,
      kind: 'repair',
      lead: 'Change that helps',
      says: `${repairSays(edition, repair, picks)}. The result is ${verdictName(repair.reaches)}.`,
    })),
  ];
}

function decision(input: PlanInput, ruling: Ruling | null): PlanSection {
  const { atlas, picks, recommendation } = input;
  const { edition } = atlas;
  const heading = 'Decision';
  if (recommendation === null || ruling === null)
    return { id: 'decision', heading, items: nothingItems(input, ruling) };
  const picked = picks.networking !== undefined && picks.datastore !== undefined;
  const { networking, datastore } = ruling.combination;
  const { windowsPlugin, linuxSide } = recommendation.option;
  const conditions = conditionItems(input, ruling);
  const items: readonly PlanItem[] = [
    {
      id: 'decision',
      kind: 'decision',
      says: `Windows nodes use ${optionInText(edition, networking)}, and Calico keeps its state in ${storeName(datastore)}.`,
    },
    {
      id: 'windows-plugin',
      kind: 'decision',
      lead: 'CNI plugin on Windows',
      says: windowsPlugin ?? 'not documented',
    },
    { id: 'linux-side', kind: 'decision', lead: 'Linux side', says: linuxSide ?? 'not documented' },
    { id: 'verdict', kind: 'state', lead: 'State', says: stateSays(edition, ruling, conditions.length) },
    ...conditions,
    {
      id: 'because',
      kind: 'because',
      ...(picked
        ? { says: 'Chosen by the author.' }
        : { lead: 'Recommended', says: becauseSays(edition, recommendation) }),
    },
  ];
  return { id: 'decision', heading, items };
}

function context({ atlas, picks }: PlanInput): PlanSection {
  const { edition } = atlas;
  const items = edition.facets.map(({ facet, name, unset: otherwise }): PlanItem => {
    const answer = picks[facet];
    const demand = facet === 'need' || facet === 'pods' || facet === 'block';
    const unset = otherwise ?? (demand ? 'Nothing demanded' : 'Not decided');
    return {
      id: facet,
      kind: 'pick',
      lead: name,
      says: answer === undefined ? unset : pickName(edition, facet, answer, picks),
    };
  });
  const release: PlanItem = {
    id: 'edition',
    kind: 'edition',
    lead: 'Calico release',
    says: `${edition.entry.label}. ${edition.entry.remark}`,
  };
  return { id: 'context', heading: 'Context', items: [release, ...items] };
}

function why(input: PlanInput, ruling: Ruling | null): readonly PlanSection[] {
  if (ruling === null) return [];
  const { edition } = input.atlas;
  // What is still open stands in the decision, as what must hold.
  const told = ruling.reasons.filter(({ kind }) => kind !== 'open' || input.recommendation === null);
  const items = told.map((reason): PlanItem => ({
    id: reasonId(reason),
    kind: 'reason',
    ...(reason.kind === 'rule'
      ? { gives: reason.rule.gives, lead: capital(verdictName(reason.rule.gives)) }
      : {}),
    says: reasonSays(edition, reason, ruling.combination.networking, input.picks),
    ...(reason.kind === 'rule' && reason.rule.ours === true ? { more: ['This is our reading.'] } : {}),
    cited: citationsOf(edition, reasonFrom(reason)),
  }));
  return items.length === 0 ? [] : [{ id: 'why', heading: 'Reasons', items }];
}

interface RuleTold {
  readonly rule: SupportRule;
  readonly builds: readonly string[] | undefined;
}

/**
 * The rules that make a combination as bad as it is: those that hold, or where none does alone, those behind what is open,
 * any answer to which is as bad. What sets it apart is told; what is the same everywhere only where nothing does.
 */
function deciding({ best, reasons }: Ruling): readonly RuleTold[] {
  const decides = (rule: SupportRule): boolean => rule.gives === best;
  const held = reasons.flatMap((reason) =>
    reason.kind === 'rule' && decides(reason.rule)
      ? [{ shared: reason.shared, rule: reason.rule, builds: reason.builds }]
      : [],
  );
  const open = reasons.flatMap((reason) =>
    reason.kind === 'open'
      ? reason.rules.filter(decides).map((rule) => ({ shared: reason.shared, rule, builds: undefined }))
      : [],
  );
  const told = [held, open].flatMap((rules) => [rules.filter(({ shared }) => !shared), rules]);
  return told.find((rules) => rules.length > 0) ?? [];
}

/** Why a combination that the plan is not for is out, or comes after. */
function alternative(input: PlanInput, ruling: Ruling): PlanItem {
  const { atlas, picks, recommendation } = input;
  const { edition } = atlas;
  const { combination } = ruling;
  const base = {
    id: combinationKey(combination),
    kind: 'alternative',
    gives: ruling.best,
    lead: capital(combinationName(edition, combination)),
  } as const;
  if (!isAcceptable(ruling.best)) {
    const rules = deciding(ruling);
    return {
      ...base,
      says: [
        `${capital(verdictName(ruling.best))}.`,
        ...new Set(rules.map(({ rule, builds }) => ruleSays(edition, rule, builds, picks))),
      ].join(' '),
      cited: citationsOf(edition, [...new Set(rules.flatMap(({ rule }) => rule.from))]),
    };
  }
  const state = `${capital(outlookSays(edition, ruling))}.`;
  if (!ruling.agrees) return { ...base, says: `${state} The author chose another one.` };
  const rival = recommendation?.rivals.find(
    (one) =>
      one.combination.networking === combination.networking &&
      one.combination.datastore === combination.datastore,
  );
  return { ...base, says: rival === undefined ? state : `${state} ${rivalSays(edition, rival)}` };
}

function alternatives(input: PlanInput, ruling: Ruling | null): PlanSection {
  const rest = input.rulings.filter((other) => other !== ruling);
  return {
    id: 'alternatives',
    heading: 'Alternatives considered',
    items: rest.map((other) => alternative(input, other)),
  };
}

/** The actions that steps of the plan carry out, each in its place among them. */
function carriedBySteps(input: PlanInput, ruling: Ruling): ReadonlySet<string> {
  if (!isAcceptable(ruling.best)) return new Set();
  const { steps } = dueSteps(input.atlas, input.picks, ruling.combination, input.site);
  return new Set(steps.flatMap(({ step }) => step.carries ?? []));
}

/** What has to be done first. What has its place among the steps is told there: done too early, it can break what runs. */
function before(input: PlanInput, ruling: Ruling | null): readonly PlanSection[] {
  if (ruling === null) return [];
  const { edition } = input.atlas;
  const carried = carriedBySteps(input, ruling);
  const items = WHO.flatMap((who) =>
    ruling.actions
      .filter(({ action }) => action.who === who && !carried.has(action.id))
      .map((due): PlanItem => ({
        id: due.action.id,
        kind: 'action',
        lead: due.action.short,
        says: actionSays(due),
        group: whoName(who),
        box: 'done',
        cited: citationsOf(edition, due.action.from),
      })),
  );
  const none: PlanItem = { id: 'no-action', kind: 'none', says: 'Nothing has to be done first.' };
  return [{ id: 'before', heading: 'Do first', items: items.length === 0 ? [none] : items }];
}

function limits(input: PlanInput, ruling: Ruling | null): readonly PlanSection[] {
  if (ruling === null) return [];
  const told = LIMIT_GROUPS.flatMap((group) =>
    ruling.limitations.filter(({ limitation }) => limitation.group === group),
  );
  const items = told.map(({ limitation, workarounds }): PlanItem => {
    const ways = workarounds.map(
      ({ says, price }) => `Way around: ${says}${price === undefined ? '' : ` ${price}`}`,
    );
    const { costs, because, reading } = limitation;
    const more = [costs, because, reading].filter((text) => text !== undefined && text !== limitation.says);
    return {
      id: limitation.id,
      kind: 'limit',
      lead: limitation.feature,
      says: limitation.says,
      more: [...more.flatMap((text) => text ?? []), ...ways],
      group: limitGroupName(limitation.group),
      box: 'accepted',
      cited: [{ citation: limitation.citation, facts: [limitation.id] }],
    };
  });
  const limiting = ruling.reasons.flatMap((reason): readonly PlanItem[] =>
    reason.kind === 'rule' && reason.rule.gives === 'limited'
      ? [
          {
            id: reason.rule.id,
            kind: 'limit',
            lead: 'Limits the answer',
            says: reasonSays(input.atlas.edition, reason, ruling.combination.networking, input.picks),
            box: 'accepted',
            cited: citationsOf(input.atlas.edition, reason.rule.from),
          },
        ]
      : [],
  );
  return [
    {
      id: 'limits',
      heading: 'Limits accepted',
      intro: 'Initial every limit that you accept. Where no way around is listed, none is documented.',
      items: [...limiting, ...items],
    },
  ];
}

function addressing({ atlas, picks }: PlanInput, ruling: Ruling | null): readonly PlanSection[] {
  const { edition } = atlas;
  const sum = blockSum(picks, edition.addressing);
  if (sum === null) return [];
  const cited = citationsOf(edition, edition.addressing.from);
  const items: PlanItem[] = [{ id: 'block-sum', kind: 'sum', says: sumSays(sum), cited }];
  const silent = edition.rules.filter((rule) => rule.aspect === 'capacity');
  const bears = silent.filter(
    (rule) =>
      ruling !== null &&
      (rule.when.networking?.includes(ruling.combination.networking) ?? true) &&
      (rule.when.datastore?.includes(ruling.combination.datastore) ?? true),
  );
  const [first] = bears.filter((rule) => rule.gives === 'supported');
  if (first !== undefined)
    items.push({
      id: first.id,
      kind: 'sum',
      says: textSays(edition, first.says),
      cited: citationsOf(edition, first.from),
    });
  else if (ruling !== null && bears.length === 0)
    items.push({
      id: 'no-blocks',
      kind: 'sum',
      says: `${capital(optionInText(edition, ruling.combination.networking))} does not use Calico’s IPAM blocks, so the block size changes nothing.`,
    });
  return [{ id: 'addressing', heading: 'IP arithmetic', items }];
}

/** What has to be found out: of builds that are picked it is their revision. */
function askSays({ atlas, picks }: PlanInput, facet: FacetId): string {
  const bare = (picks.build ?? []).filter((build) => !build.includes('.'));
  return facet === 'build' && bare.length > 0
    ? `Which revision do the nodes with ${listOf(bare.map(buildLabel))} run?`
    : (atlas.edition.facet.get(facet)?.ask ?? '');
}

function openQuestions(input: PlanInput): PlanSection {
  const { edition } = input.atlas;
  const deciding = decidingQuestions(questions(input.atlas, input.rulings, input.picks)).filter(
    ({ decides }) => decides.length > 0,
  );
  const items = deciding.map(({ facet, decides }): PlanItem => ({
    id: facet,
    kind: 'question',
    lead: facetName(edition, facet),
    says: `${askSays(input, facet)} It decides whether ${listOf([...new Set(decides.map(({ networking }) => optionInText(edition, networking)))], 'or')} can be used.`,
    box: 'done',
  }));
  const none: PlanItem = {
    id: 'none-open',
    kind: 'none',
    says: 'No open question changes the answer.',
  };
  return { id: 'open-questions', heading: 'Open questions', items: items.length === 0 ? [none] : items };
}

function nextSteps({ atlas }: PlanInput): readonly PlanSection[] {
  const { edition } = atlas;
  const items = edition.concepts
    .filter(({ where }) => where === 'plan')
    .map(({ from }): PlanItem => ({
      id: from,
      kind: 'concept',
      says: textSays(edition, sayingOf(edition, from)),
      box: 'done',
      cited: citationsOf(edition, [from]),
    }));
  return items.length === 0 ? [] : [{ id: 'next-steps', heading: 'Next steps', items }];
}

function notes({ notes: text }: PlanInput): readonly PlanSection[] {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length === 0) return [];
  return [
    {
      id: 'notes',
      heading: 'Notes',
      items: lines.map((says, index) => ({ id: `note-${index + 1}`, kind: 'note', says })),
    },
  ];
}

/** The heading of the edition's own documents: the guide by its title, pages of a release by the release; null for others. */
function ownHeading({ entry }: Edition, source: Source | undefined): string | null {
  if (source === undefined) return null;
  const dated = source.date === '' ? '' : `, ${source.date}`;
  if (source.sections.length > 1) return `${source.title}${dated}`;
  return source.short === entry.id ? `${entry.label}${dated}` : null;
}

/** Every place that some section cites, once, with the ids of the facts read there. */
function sources(edition: Edition, sections: readonly PlanSection[]): PlanSection {
  const all = new Map<string, CitedFacts>();
  for (const { items } of sections)
    for (const { cited = [] } of items)
      for (const { citation, facts } of cited) {
        const key = citationName(edition, citation);
        all.set(key, { citation, facts: [...new Set([...(all.get(key)?.facts ?? []), ...facts])].sort() });
      }
  const order = edition.sources.map(({ id }) => id);
  const items = [...all.values()]
    .map(({ citation, facts }) => {
      const source = edition.sources.find(({ id }) => id === citation.source);
      // What stands beside the verdicts has a short name of its own.
      const own = ownHeading(edition, citation.short === undefined ? source : undefined);
      return { citation, facts, source, own, at: source?.sections.indexOf(citation.section) ?? 0 };
    })
    .sort(
      (a, b) =>
        Number(a.own === null) - Number(b.own === null) ||
        Number(a.citation.short !== undefined) - Number(b.citation.short !== undefined) ||
        order.indexOf(a.citation.source) - order.indexOf(b.citation.source) ||
        a.at - b.at,
    )
    .map(({ citation, facts, source, own, at }): PlanItem => {
      const { url } = source ?? noteSources.find(({ id }) => id === citation.source) ?? {};
      const thread = citation.short !== undefined || source?.short === source?.id;
      const place = thread ? citationName(edition, citation) : citation.section;
      return {
        id: (source?.sections.length ?? 0) > 1 ? `${citation.source}-${at + 1}` : citation.source,
        kind: 'source',
        ...(url === undefined ? {} : { url }),
        group: own ?? 'Further sources',
        says: `${place}${facts.length === 0 ? '' : ` (${facts.join(', ')})`}`,
      };
    });
  return { id: 'sources', heading: 'Sources', items };
}

/** Steps and field experience; a combination that is ruled out is not carried out. */
function carriedOut(input: PlanInput, ruling: Ruling | null): readonly PlanSection[] {
  if (ruling === null || !isAcceptable(ruling.best)) return [];
  const { atlas, picks, site = NO_SITE } = input;
  return [
    stepsSection(atlas, picks, ruling.combination, site),
    ...fieldNotesSection(atlas, picks, ruling.combination),
  ];
}

const SIGN_OFF: PlanSection = {
  id: 'sign-off',
  heading: 'Result and sign-off',
  items: [
    { id: 'result', kind: 'sign-off', says: 'Result' },
    { id: 'date', kind: 'sign-off', says: 'Date' },
    { id: 'signature', kind: 'sign-off', says: 'Signed off by' },
  ],
};

/** Builds the plan for the recommended, picked or closest combination. Works whatever the picks: where nothing fits it says so. */
export function buildPlan(given: PlanInput): Plan {
  const input = { ...given, picks: knownPicks(given.atlas.edition, given.picks) };
  const ruling = subject(input);
  const { entry } = input.atlas.edition;
  const told: readonly PlanSection[] = [
    decision(input, ruling),
    context(input),
    ...why(input, ruling),
    alternatives(input, ruling),
    ...before(input, ruling),
    ...carriedOut(input, ruling),
    ...limits(input, ruling),
    ...addressing(input, ruling),
    ...besideVerdicts(input.atlas.edition, input.picks, ruling?.combination ?? NO_COMBINATION, input.day),
    openQuestions(input),
    ...nextSteps(input),
    ...notes(input),
  ];
  return {
    title: input.title.trim() === '' ? UNTITLED : input.title,
    edition: { id: entry.id, label: entry.label, remark: entry.remark },
    combination: ruling?.combination ?? null,
    sections: [...told, sources(input.atlas.edition, told), SIGN_OFF],
  };
}
