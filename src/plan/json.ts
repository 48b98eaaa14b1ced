import type { Atlas } from '../engine/compile.ts';
import type { Conflict } from '../engine/conflicts.ts';
import { conditionsFor } from '../engine/conditions.ts';
import type { Ruling } from '../engine/explain.ts';
import { narrow } from '../engine/narrow.ts';
import type { Closest, Recommendation } from '../engine/recommend.ts';
import type { Repair } from '../engine/repair.ts';
import { answered, facetWord, only, type Picks } from '../vocabulary.ts';
import { conditionSays } from '../words/conditions.ts';
import { citationsOf } from '../words/names.ts';
import { actionSays, reasonFrom, reasonId, reasonSays } from '../words/reasons.ts';
import { becauseSays, closestSays, standingSays } from '../words/sentences.ts';
import type { Plan, PlanItem } from './types.ts';

/** Format and version of the decision file; it only grows. */
const FORMAT = 'calico-windows-decision/1';

/** Everything that a decision file is made of. */
export interface DecisionInput {
  readonly atlas: Atlas;
  readonly picks: Picks;
  readonly rulings: readonly Ruling[];
  readonly recommendation: Recommendation | null;
  readonly closest: Closest | null;
  readonly conflicts: readonly Conflict[];
  readonly repairs: readonly Repair[];
  /** The stops of the upgrade, where another release is compared. */
  readonly route?: readonly object[] | undefined;
  readonly plan: Plan;
  readonly link: string;
}

function cited(atlas: Atlas, from: readonly string[]): readonly object[] {
  return citationsOf(atlas.edition, from).map(({ citation, facts }) => ({ ...citation, facts }));
}

function combination({ atlas, picks }: DecisionInput, ruling: Ruling): object {
  const { networking, datastore } = ruling.combination;
  return {
    networking,
    datastore,
    best: ruling.best,
    worst: ruling.worst,
    dependsOn: ruling.dependsOn,
    agrees: ruling.agrees,
    conditions: conditionsFor(atlas, picks, ruling).map((condition) => ({
      facet: condition.facet,
      says: conditionSays(atlas.edition, condition),
      ...(condition.answers === null ? {} : { answers: condition.answers }),
    })),
    reasons: ruling.reasons.map((reason) => ({
      id: reasonId(reason),
      says: reasonSays(atlas.edition, reason, networking, picks),
      ours: reason.kind === 'rule' && reason.rule.ours === true,
      citations: cited(atlas, reasonFrom(reason)),
    })),
    actions: ruling.actions.map((due) => ({
      id: due.action.id,
      says: actionSays(due),
      citations: cited(atlas, due.action.from),
    })),
    limitations: ruling.limitations.map(({ limitation }) => limitation.id),
  };
}

function facets({ atlas, picks }: DecisionInput): object {
  const narrowed = narrow(atlas, picks).facets;
  return Object.fromEntries(
    atlas.edition.facets
      .filter(({ facet }) => narrowed.has(facet))
      .map(({ facet }) => [
        facet,
        (narrowed.get(facet) ?? []).map(({ value, best }) => ({
          value: facetWord(facet).kind === 'number' ? Number(value) : value,
          best,
        })),
      ]),
  );
}

/** The picks of the questions, or what is told of the cluster: each is told once. */
function toldOf(picks: Picks, part: 'questions' | 'site'): Picks {
  return only(
    picks,
    answered(picks).filter((facet) => (facetWord(facet).role === 'site') === (part === 'site')),
  );
}

/** What a line says, after its name where it has one. */
function titled({ lead, title = lead, says, steps = [], by }: PlanItem): string {
  const name = steps.length > 0 ? `Steps ${steps.join(', ')}` : title;
  return `${name === undefined ? '' : `${name}: `}${says}${by === undefined ? '' : ` Who can tell: ${by}.`}`;
}

/** The decision file's content, by the contract of `calico-windows-decision/1`. */
export function decisionFile(input: DecisionInput): object {
  const { atlas, picks, recommendation, plan } = input;
  return {
    format: FORMAT,
    link: input.link,
    edition: atlas.edition.entry.id,
    picks: toldOf(picks, 'questions'),
    combinations: input.rulings.map((ruling) => combination(input, ruling)),
    facets: facets(input),
    recommended: {
      networking: recommendation?.combination.networking ?? null,
      datastore: recommendation?.combination.datastore ?? null,
      because:
        recommendation !== null
          ? becauseSays(atlas.edition, recommendation)
          : input.closest === null
            ? standingSays(atlas.edition, input.rulings, null)
            : closestSays(atlas.edition, input.closest),
    },
    closest:
      input.closest === null
        ? null
        : {
            ...input.closest.combination,
            verdict: input.closest.verdict,
            because: closestSays(atlas.edition, input.closest),
          },
    site: toldOf(picks, 'site'),
    conflicts: input.conflicts,
    repairs: input.repairs,
    ...(input.route === undefined ? {} : { route: input.route }),
    plan: {
      title: plan.title,
      sections: plan.sections.map(({ part, id, heading, items }) => ({
        part,
        id,
        heading,
        items: items.map((item) => ({
          id: item.id,
          kind: item.kind,
          says: [
            // What something takes later, and which build is meant, stand in the heading alone.
            ...(item.group !== undefined && (id === 'all-later' || id === 'builds')
              ? [`${item.group}:`]
              : []),
            titled(item),
            ...(item.why === undefined ? [] : [`Why: ${item.why}`]),
            ...(item.more ?? []),
          ].join(' '),
          ...(item.kind === 'step' && item.number !== undefined ? { number: item.number } : {}),
          ...(item.kind === 'step' && item.effect !== undefined ? { effect: item.effect } : {}),
          ...(item.place === undefined ? {} : { where: item.place }),
          ...(item.command === undefined ? {} : { command: item.command }),
          ...(item.check === undefined
            ? {}
            : {
                check: {
                  ...(item.check.place === undefined ? {} : { where: item.check.place }),
                  command: item.check.command,
                  good: item.check.good,
                  bad: item.check.bad,
                },
              }),
        })),
      })),
    },
  };
}

/** The same as the text of a file. */
export function decisionText(input: DecisionInput): string {
  return `${JSON.stringify(decisionFile(input), null, 2)}\n`;
}
