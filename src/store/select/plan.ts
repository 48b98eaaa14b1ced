import type { Atlas } from '../../engine/compile.ts';
import type { Ruling } from '../../engine/explain.ts';
import type { Closest, Recommendation } from '../../engine/recommend.ts';
import type { Repair } from '../../engine/repair.ts';
import { buildPlan } from '../../plan/build.ts';
import { revisitBy } from '../../plan/days.ts';
import { decisionText } from '../../plan/json.ts';
import { planMarkdown } from '../../plan/markdown.ts';
import { decisionRecord } from '../../plan/record.ts';
import { ticketText } from '../../plan/ticket.ts';
import { NO_SITE, type Site } from '../../plan/site.ts';
import type { Plan } from '../../plan/types.ts';
import type { Picks } from '../../vocabulary.ts';
import { selectRulings } from './ruling.ts';
import { isRelease, type Planned } from './atlases.ts';
import { selectRepairs } from './repairs.ts';
import { memoLast } from './memo.ts';
import type { AppState } from '../state/store.ts';
import { today } from '../connect/today.ts';
import type { Conflict } from '../../engine/conflicts.ts';
import { selectAtlas, selectEdition, selectPicks } from './edition.ts';
import { selectClosest, selectRecommendation } from './recommendation.ts';
import { selectRouteFile, selectRouteMarkdown } from './route.ts';
import { selectConflicts } from './conflicts.ts';

const plan = memoLast(
  (
    at: Atlas,
    picks: Picks,
    judged: readonly Ruling[],
    best: Recommendation | null,
    near: Closest | null,
    clash: readonly Conflict[],
    ways: readonly Repair[],
    title: string,
    notes: string,
    site: Site,
    day: string,
  ): Plan =>
    buildPlan({
      atlas: at,
      picks,
      rulings: judged,
      recommendation: best,
      closest: near,
      conflicts: clash,
      repairs: ways,
      title,
      notes,
      site,
      day,
    }),
);

/** What was typed about the cluster at hand. */
export function selectSite({ site = NO_SITE }: AppState): Site {
  return site;
}

const withSteps = memoLast((atlas: Atlas, docs: Picks['docs'], carried: Planned | null): Atlas =>
  carried === null || !isRelease(atlas.edition.entry.id)
    ? atlas
    : {
        ...atlas,
        edition: {
          ...atlas.edition,
          ...carried.planned({
            edition: atlas.edition.entry.id,
            docs: docs === 'as-released' ? 'as-released' : 'amended',
          }),
        },
      },
);

/** The compiled edition with what is carried out in it. */
function selectPlanAtlas(state: AppState): Atlas {
  return withSteps(selectAtlas(state), state.preset.picks.docs, state.planned);
}

/** The plan for the recommended, picked or closest combination. */
export function selectPlan(state: AppState): Plan {
  return plan(
    selectPlanAtlas(state),
    state.preset.picks,
    selectRulings(state),
    selectRecommendation(state),
    selectClosest(state),
    selectConflicts(state),
    selectRepairs(state),
    state.preset.title ?? '',
    state.notes,
    selectSite(state),
    today(),
  );
}

/** Whether the plan is for an option whose nodes exchange routes with routers. */
export function selectAsksPeers(state: AppState): boolean {
  const { combination } = selectPlan(state);
  return selectEdition(state).options.some(
    ({ id, path }) => id === combination?.networking && path === 'mesh',
  );
}

/** The plan as Markdown. */
export function selectMarkdown(state: AppState, link: string, day: string): string {
  return `${planMarkdown(selectEdition(state), selectPlan(state), link, day)}${selectRouteMarkdown(state)}`;
}

/** The plan as a decision record in MADR form. */
export function selectRecord(state: AppState, link: string, day: string): string {
  return decisionRecord(selectEdition(state), selectPlan(state), link, day);
}

/** The plan as plain text for a ticket. */
export function selectTicket(state: AppState, link: string): string {
  return ticketText(selectEdition(state), selectPlan(state), link);
}

/** The decision file. */
export function selectDecisionText(state: AppState, link: string): string {
  return decisionText({
    atlas: selectPlanAtlas(state),
    picks: state.preset.picks,
    rulings: selectRulings(state),
    recommendation: selectRecommendation(state),
    closest: selectClosest(state),
    conflicts: selectConflicts(state),
    repairs: selectRepairs(state),
    route: selectRouteFile(state),
    plan: selectPlan(state),
    link,
  });
}

/** The bundle of the plan: manifests, runbook and scripts as one zip. What writes it is loaded when it is needed. */
export async function selectBundle(state: AppState, day: string): Promise<Uint8Array<ArrayBuffer>> {
  const { bundleZip } = await import('../../plan/bundle/bundle.ts');
  return bundleZip(
    {
      atlas: selectPlanAtlas(state),
      picks: selectPicks(state),
      plan: selectPlan(state),
      site: selectSite(state),
    },
    day,
  );
}

/** The day by which to look at a decision of this day again, as an ISO date. */
export function selectRevisit(day: string): string {
  return revisitBy(day);
}
