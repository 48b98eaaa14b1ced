import { blockSum } from '../engine/capacity.ts';
import type { Atlas } from '../engine/compile.ts';
import type { Combination } from '../engine/condition.ts';
import { decidingFacets, type Ruling } from '../engine/explain.ts';
import { knownPicks } from '../engine/known.ts';
import type { Recommendation } from '../engine/recommend.ts';
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
  optionName,
  pickName,
  verdictName,
} from '../words/names.ts';
import { NO_PAIR } from '../words/gapNotes.ts';
import { actionSays, reasonFrom, reasonId, reasonSays } from '../words/reasons.ts';
import { conflictSays, repairSays } from '../words/repairs.ts';
import { becauseSays, combinationKey, outlookSays, sumSays, whoName } from '../words/sentences.ts';
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

/** The ruling that the plan is for: the recommended pair, else the pair that was picked although it does not stand. */
function subject({ rulings, recommendation, picks }: PlanInput): Ruling | null {
  const wanted: Partial<Combination> = recommendation?.combination ?? {
    ...(picks.networking === undefined ? {} : { networking: picks.networking }),
    ...(picks.datastore === undefined ? {} : { datastore: picks.datastore }),
  };
  return (
    rulings.find(
      ({ combination }) =>
        combination.networking === wanted.networking && combination.datastore === wanted.datastore,
    ) ?? null
  );
}

function decision(input: PlanInput, ruling: Ruling | null): PlanSection {
  const { atlas, picks, recommendation, conflicts, repairs } = input;
  const { edition } = atlas;
  const items: PlanItem[] = [];
  if (recommendation !== null && ruling !== null) {
    const picked = picks.networking !== undefined && picks.datastore !== undefined;
    const plugin = recommendation.option.windowsPlugin ?? 'not stated';
    items.push({
      id: 'decision',
      says: `Windows nodes join with ${combinationName(edition, ruling.combination)}. CNI plugin on Windows: ${plugin}. Linux side: ${recommendation.option.linuxSide ?? 'not stated'}.`,
    });
    items.push({ id: 'verdict', lead: 'Verdict', says: `${capital(outlookSays(edition, ruling))}.` });
    items.push({
      id: 'because',
      lead: picked ? 'Picked' : 'Recommended',
      says: picked ? 'This pair was picked.' : `${capital(becauseSays(edition, recommendation))}.`,
    });
  } else {
    items.push({
      id: 'nothing-stands',
      says:
        ruling === null
          ? `No pair of networking option and datastore stands with these picks in ${edition.entry.called}.`
          : `${combinationName(edition, ruling.combination)} was picked and does not stand in ${edition.entry.called}: ${verdictName(ruling.best)}.`,
    });
    conflicts.forEach((conflict, index) =>
      items.push({
        id: `conflict-${index + 1}`,
        lead: 'Conflict',
        says: conflictSays(edition, conflict, picks),
      }),
    );
    repairs.forEach((repair, index) =>
      items.push({
        id: `repair-${index + 1}`,
        lead: 'A way out',
        says: `${repairSays(edition, repair, picks)}. That reaches ${verdictName(repair.reaches)}.`,
      }),
    );
  }
  return { id: 'decision', heading: 'Decision', items };
}

function context({ atlas, picks }: PlanInput): PlanSection {
  const { edition } = atlas;
  const items = edition.facets.map(({ facet, name, unset: otherwise }): PlanItem => {
    const answer = picks[facet];
    const demand = facet === 'need' || facet === 'pods' || facet === 'block';
    const unset = otherwise ?? (demand ? 'nothing demanded' : 'not decided');
    return {
      id: facet,
      lead: name,
      says: answer === undefined ? unset : pickName(edition, facet, answer, picks),
    };
  });
  const release: PlanItem = {
    id: 'edition',
    lead: 'Calico release',
    says: `${edition.entry.label}. ${edition.entry.remark}`,
  };
  return { id: 'context', heading: 'Context', items: [release, ...items] };
}

function why(input: PlanInput, ruling: Ruling | null): readonly PlanSection[] {
  if (ruling === null) return [];
  const { edition } = input.atlas;
  const items = ruling.reasons.map((reason): PlanItem => ({
    id: reasonId(reason),
    lead:
      reason.kind === 'rule'
        ? capital(verdictName(reason.rule.gives))
        : reason.kind === 'open'
          ? 'Open'
          : 'Not stated',
    says: reasonSays(edition, reason, ruling.combination.networking, input.picks),
    ...(reason.kind === 'rule' && reason.rule.ours === true
      ? { more: ['Our ruling on what the document says.'] }
      : {}),
    cited: citationsOf(edition, reasonFrom(reason)),
  }));
  return [{ id: 'why', heading: 'Why', items }];
}

/** Why a pair that the plan is not for fell, or came after. */
function alternative(input: PlanInput, ruling: Ruling): PlanItem {
  const { atlas, picks } = input;
  const { edition } = atlas;
  const { combination } = ruling;
  const base = { id: combinationKey(combination), lead: combinationName(edition, combination) };
  const falling = ruling.reasons.filter(
    (reason) => reason.kind === 'rule' && !isAcceptable(reason.rule.gives),
  );
  if (!isAcceptable(ruling.best) && falling.length > 0)
    return {
      ...base,
      says: `${capital(verdictName(ruling.best))}: ${falling.map((reason) => reasonSays(edition, reason, combination.networking, picks)).join(' ')}`,
      cited: citationsOf(edition, falling.flatMap(reasonFrom)),
    };
  const verdict = `${capital(outlookSays(edition, ruling))}.`;
  if (!ruling.agrees) {
    const other =
      picks.networking !== undefined && picks.networking !== combination.networking
        ? `${facetName(edition, 'networking')} was picked as ${optionName(edition, picks.networking)}`
        : `${facetName(edition, 'datastore')} was picked otherwise`;
    return { ...base, says: `${verdict} Left aside: ${other}.` };
  }
  return { ...base, says: `${verdict} It stands too; the stated order puts it after the pair above.` };
}

function alternatives(input: PlanInput, ruling: Ruling | null): PlanSection {
  const rest = input.rulings.filter((other) => other !== ruling);
  return {
    id: 'alternatives',
    heading: 'Alternatives, and why each fell or came after',
    items: rest.map((other) => alternative(input, other)),
  };
}

/** Whether a sentence says its own heading already: `TLS 1.2. …` under `TLS 1.2`, `RKE: …` under `RKE asks for`. */
function begins(says: string, title: string): boolean {
  return says.startsWith(`${title}.`) || says.startsWith(`${title.replace(/ asks for$/, '')}:`);
}

function before(input: PlanInput, ruling: Ruling | null): readonly PlanSection[] {
  if (ruling === null) return [];
  const { edition } = input.atlas;
  const items = WHO.flatMap((who) =>
    ruling.actions
      .filter(({ action }) => action.who === who)
      .map((due): PlanItem => ({
        id: due.action.id,
        ...(begins(actionSays(due), due.action.title) ? {} : { lead: due.action.title }),
        says: actionSays(due),
        group: whoName(who),
        box: 'done',
        cited: citationsOf(edition, due.action.from),
      })),
  );
  const none: PlanItem = {
    id: 'no-action',
    says: 'The facts name nothing that has to be done first for this pair and these picks.',
  };
  return [
    {
      id: 'before',
      heading: 'Do first',
      intro: 'Before Calico for Windows is installed, by who does it.',
      items: items.length === 0 ? [none] : items,
    },
  ];
}

function limits(input: PlanInput, ruling: Ruling | null): readonly PlanSection[] {
  if (ruling === null) return [];
  const items = ruling.limitations.map(({ limitation, workarounds }): PlanItem => {
    const ways = workarounds.map(
      ({ says, price }) => `Way around: ${says}${price === undefined ? '' : ` Price: ${price}`}`,
    );
    const none = workarounds.length === 0 ? ['Way around: none stated.'] : [];
    const remark = limitation.remark === undefined ? [] : [limitation.remark];
    return {
      id: limitation.id,
      lead: limitation.feature,
      says: limitation.says,
      more: [
        ...ways,
        ...none,
        ...remark,
        ...(limitation.says === limitation.bears ? [] : [limitation.bears]),
      ],
      box: 'accepted',
      cited: [{ citation: limitation.citation, facts: [limitation.id] }],
    };
  });
  const limiting = ruling.reasons.flatMap((reason): readonly PlanItem[] =>
    reason.kind === 'rule' && reason.rule.gives === 'limited'
      ? [
          {
            id: reason.rule.id,
            lead: 'Limits the verdict',
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
      intro: 'Each is initialled by whoever accepts it.',
      items: [...limiting, ...items],
    },
  ];
}

function addressing({ atlas, picks }: PlanInput, ruling: Ruling | null): readonly PlanSection[] {
  const { edition } = atlas;
  const sum = blockSum(picks, edition.addressing);
  if (sum === null) return [];
  const cited = citationsOf(edition, edition.addressing.from);
  const items: PlanItem[] = [{ id: 'block-sum', says: sumSays(sum), cited }];
  const silent = edition.rules.filter((rule) => rule.aspect === 'capacity');
  const bears = silent.filter(
    (rule) =>
      ruling !== null &&
      (rule.when.networking?.includes(ruling.combination.networking) ?? true) &&
      (rule.when.datastore?.includes(ruling.combination.datastore) ?? true),
  );
  const [first] = bears.filter((rule) => rule.gives === 'supported');
  if (first !== undefined)
    items.push({ id: first.id, says: first.says, cited: citationsOf(edition, first.from) });
  else if (ruling !== null && bears.length === 0)
    items.push({
      id: 'no-blocks',
      says: `${optionName(edition, ruling.combination.networking)} does not use Calico’s blocks: pods and block size have no bearing on it.`,
    });
  else
    items.push({
      id: 'block-when',
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
  const items = decidingFacets(input.atlas, input.rulings).map(({ facet, pairs }): PlanItem => ({
    id: facet,
    lead: facetName(edition, facet),
    says: `${askSays(input, facet)} It still decides ${pairs.map((pair) => combinationName(edition, pair)).join(', ')}.`,
    box: 'done',
  }));
  const none: PlanItem = { id: 'none-open', says: 'None: no undecided question changes a verdict any more.' };
  return { id: 'open-questions', heading: 'Open questions', items: items.length === 0 ? [none] : items };
}

function nextSteps({ atlas }: PlanInput): readonly PlanSection[] {
  const { edition } = atlas;
  const items = edition.concepts
    .filter(({ where }) => where === 'plan')
    .map(({ from }): PlanItem => ({
      id: from,
      says: sayingOf(edition, from),
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
    { id: 'notes', heading: 'Notes', items: lines.map((says, index) => ({ id: `note-${index + 1}`, says })) },
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
        ...(url === undefined ? {} : { url }),
        ...(citation.short === undefined
          ? {
              group: [source?.title ?? citation.source, source?.date ?? '']
                .filter((text) => text !== '')
                .join(', '),
              says: `${citation.section}${facts.length === 0 ? '' : ` (${facts.join(', ')})`}`,
            }
          : {
              group: 'Beside the verdicts',
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
    { id: 'result', says: 'Result' },
    { id: 'date', says: 'Date' },
    { id: 'signature', says: 'Signed off by' },
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
