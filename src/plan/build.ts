import { blockSum } from '../engine/capacity.ts';
import type { Atlas } from '../engine/compile.ts';
import type { Combination } from '../engine/condition.ts';
import { conditionsFor } from '../engine/conditions.ts';
import { decidingFacets, type Reason, type Ruling } from '../engine/explain.ts';
import { knownPicks } from '../engine/known.ts';
import type { Closest, Recommendation } from '../engine/recommend.ts';
import type { Conflict, Repair } from '../engine/repair.ts';
import { isAcceptable } from '../engine/verdict.ts';
import { noteSources } from '../facts/noteSources.ts';
import { sayingOf } from '../facts/sayings.ts';
import { type Edition, WHO } from '../facts/types.ts';
import type { FacetId, Picks } from '../vocabulary.ts';
import {
  buildLabel,
  capital,
  citationName,
  citationsOf,
  type CitedFacts,
  combinationName,
  facetName,
  listOf,
  optionShort,
  pickName,
  verdictName,
} from '../words/names.ts';
import { conditionSays } from '../words/conditions.ts';
import { NO_PAIR } from '../words/gapNotes.ts';
import { textSays } from '../words/plain.ts';
import { actionSays, reasonFrom, reasonId, reasonSays } from '../words/reasons.ts';
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
import { fieldNotesSection, stepsSection } from './steps.ts';
import { besideVerdicts } from './notes.ts';
import type { Plan, PlanItem, PlanSection } from './types.ts';

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

/** The ruling that the plan is for: the recommended combination, else the picked one, else the closest. */
function subject({ rulings, recommendation, closest, picks }: PlanInput): Ruling | null {
  const picked: Partial<Combination> = {
    ...(picks.networking === undefined ? {} : { networking: picks.networking }),
    ...(picks.datastore === undefined ? {} : { datastore: picks.datastore }),
  };
  const whole = picked.networking !== undefined && picked.datastore !== undefined;
  const wanted = recommendation?.combination ?? (whole ? picked : closest?.combination);
  return (
    rulings.find(
      ({ combination }) =>
        combination.networking === wanted?.networking && combination.datastore === wanted.datastore,
    ) ?? null
  );
}

function conditionItems({ atlas, picks }: PlanInput, ruling: Ruling): readonly PlanItem[] {
  return conditionsFor(atlas, picks, ruling.combination).map((condition): PlanItem => ({
    id: `condition-${condition.facet}`,
    kind: 'condition',
    lead: 'Must hold',
    says: conditionSays(atlas.edition, condition),
    cited: citationsOf(atlas.edition, [...new Set(condition.rules.flatMap(({ from }) => from))]),
  }));
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
            : `${combinationName(edition, ruling.combination)} is ${verdictName(ruling.best)} with these answers.`,
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
  const plugin = recommendation.option.windowsPlugin ?? 'not documented';
  const items: readonly PlanItem[] = [
    {
      id: 'decision',
      kind: 'decision',
      says: `Windows nodes join with ${combinationName(edition, ruling.combination)}. CNI plugin on Windows: ${plugin}. Linux side: ${recommendation.option.linuxSide ?? 'not documented'}.`,
    },
    { id: 'verdict', kind: 'state', lead: 'State', says: `${capital(outlookSays(edition, ruling))}.` },
    ...conditionItems(input, ruling),
    {
      id: 'because',
      kind: 'because',
      lead: picked ? 'Chosen' : 'Recommended',
      says: picked ? 'Chosen by the author.' : becauseSays(edition, recommendation),
    },
  ];
  return { id: 'decision', heading, items };
}

function context({ atlas, picks }: PlanInput): PlanSection {
  const { edition } = atlas;
  const items = edition.facets.map(({ facet, name, unset: otherwise }): PlanItem => {
    const answer = picks[facet];
    const demand = facet === 'need' || facet === 'pods' || facet === 'block';
    const unset = otherwise ?? (demand ? 'nothing demanded' : 'not decided');
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

function reasonLead(reason: Reason): string {
  if (reason.kind === 'rule') return capital(verdictName(reason.rule.gives));
  return reason.kind === 'open' ? 'Open' : 'Not documented';
}

function why(input: PlanInput, ruling: Ruling | null): readonly PlanSection[] {
  if (ruling === null) return [];
  const { edition } = input.atlas;
  const items = ruling.reasons.map((reason): PlanItem => ({
    id: reasonId(reason),
    kind: 'reason',
    ...(reason.kind === 'rule' ? { gives: reason.rule.gives } : {}),
    lead: reasonLead(reason),
    says: reasonSays(edition, reason, ruling.combination.networking, input.picks),
    ...(reason.kind === 'rule' && reason.rule.ours === true ? { more: ['This is our reading.'] } : {}),
    cited: citationsOf(edition, reasonFrom(reason)),
  }));
  return [{ id: 'why', heading: 'Why', items }];
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
    lead: combinationName(edition, combination),
  } as const;
  const falling = ruling.reasons.filter(
    (reason) => reason.kind === 'rule' && !isAcceptable(reason.rule.gives),
  );
  if (!isAcceptable(ruling.best) && falling.length > 0) {
    // What sets it apart is told; what falls everywhere is told once, above.
    const own = falling.filter(({ shared }) => !shared);
    const told = own.length > 0 ? own : falling;
    return {
      ...base,
      says: `${capital(verdictName(ruling.best))}. ${told.map((reason) => reasonSays(edition, reason, combination.networking, picks)).join(' ')}`,
      cited: citationsOf(edition, told.flatMap(reasonFrom)),
    };
  }
  const state = `${capital(outlookSays(edition, ruling))}.`;
  if (!ruling.agrees) return { ...base, says: `${state} Another one was picked.` };
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

function before(input: PlanInput, ruling: Ruling | null): readonly PlanSection[] {
  if (ruling === null) return [];
  const { edition } = input.atlas;
  const items = WHO.flatMap((who) =>
    ruling.actions
      .filter(({ action }) => action.who === who)
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
  const items = ruling.limitations.map(({ limitation, workarounds }): PlanItem => {
    const ways = workarounds.map(
      ({ says, price }) => `Way around: ${says}${price === undefined ? '' : ` ${price}`}`,
    );
    const { costs, because, reading } = limitation;
    const told = [costs, because, reading].filter((text) => text !== undefined && text !== limitation.says);
    return {
      id: limitation.id,
      kind: 'limit',
      lead: limitation.feature,
      says: limitation.says,
      more: [...told.flatMap((text) => text ?? []), ...ways],
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
      intro: 'Each is initialled by whoever accepts it. Where no way around is listed, none is stated.',
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
      says: `${capital(optionShort(edition, ruling.combination.networking))} does not use Calico’s blocks, so that the block size changes nothing.`,
    });
  else
    items.push({
      id: 'block-when',
      kind: 'sum',
      says: 'The block size is set on the IP pool before any pod exists.',
      cited: citationsOf(edition, ['L2']),
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
  const items = decidingFacets(input.atlas, input.rulings, input.picks).map(({ facet, pairs }): PlanItem => ({
    id: facet,
    kind: 'question',
    lead: facetName(edition, facet),
    says: `${askSays(input, facet)} It decides ${listOf([...new Set(pairs.map(({ networking }) => optionShort(edition, networking)))])}.`,
    box: 'done',
  }));
  const none: PlanItem = {
    id: 'none-open',
    kind: 'none',
    says: 'No open question changes the answer any more.',
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

/** Every place that some section cites, once, with the ids of the facts read there. */
function sources(edition: Edition, sections: readonly PlanSection[]): PlanSection {
  const all = new Map<string, CitedFacts>();
  for (const { items } of sections)
    for (const { cited = [] } of items)
      for (const { citation, facts } of cited) {
        const key = citationName(edition, citation);
        all.set(key, { citation, facts: [...new Set([...(all.get(key)?.facts ?? []), ...facts])].sort() });
      }
  const order = (source: string, section: string): number =>
    edition.sources.find(({ id }) => id === source)?.sections.indexOf(section) ?? 0;
  const items = [...all.values()]
    .sort(
      (a, b) =>
        // What stands beside the verdicts comes last.
        Number(a.citation.short !== undefined) - Number(b.citation.short !== undefined) ||
        order(a.citation.source, a.citation.section) - order(b.citation.source, b.citation.section),
    )
    .map(({ citation, facts }): PlanItem => {
      const source = edition.sources.find(({ id }) => id === citation.source);
      const { url } = source ?? noteSources.find(({ id }) => id === citation.source) ?? {};
      return {
        id: `${citation.source}-${facts.join('-')}`,
        kind: 'source',
        ...(url === undefined ? {} : { url }),
        ...(citation.short === undefined
          ? {
              group: [source?.title ?? citation.source, source?.date ?? '']
                .filter((text) => text !== '')
                .join(', '),
              says: `${citation.section}${facts.length === 0 ? '' : ` (${facts.join(', ')})`}`,
            }
          : {
              group: 'Windows servicing and notes',
              says: `${citationName(edition, citation)}${facts.length === 0 ? '' : ` (${facts.join(', ')})`}`,
            }),
      };
    });
  return { id: 'sources', heading: 'Sources', items };
}

/** Steps and field experience; a pair that does not stand is not carried out. */
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

/** Builds the plan for the picked or recommended pair. Works whatever the picks: with nothing standing it says so. */
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
    ...besideVerdicts(input.atlas.edition, input.picks, ruling?.combination ?? NO_PAIR, input.day),
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
