import type { DueAction, Reason } from '../engine/explain.ts';
import { isAcceptable } from '../engine/verdict.ts';
import type { Edition, SupportRule } from '../facts/types.ts';
import type { FacetId, Picks } from '../vocabulary.ts';
import { answerName, buildLabel, capital, facetName, listOf, optionName, verdictName } from './names.ts';

/** A reason in one sentence. */
export function reasonSays(edition: Edition, reason: Reason, networking: string, picks: Picks): string {
  switch (reason.kind) {
    case 'rule':
      return ruleSays(reason.rule, reason.builds, picks);
    case 'open':
      return openSays(edition, reason, picks);
    case 'silence':
      return `${capital(edition.entry.called)} does not say whether ${reason.aspect.name} bears on ${optionName(edition, networking)}; it changes no verdict.`;
  }
}

/** The rule's sentence; names the builds it is about where several are picked. */
export function ruleSays(rule: SupportRule, builds: readonly string[] | undefined, picks: Picks): string {
  const several = (picks.build?.length ?? 0) > 1 && builds !== undefined && builds.length > 0;
  return several ? `${listOf(builds.map(buildLabel))}: ${rule.says}` : rule.says;
}

/** Of more rules than this, only the answers are named that bring them about. */
const RULES_TOLD = 2;

/** The answers under which some rules hold, facet by facet: `Platform Google GKE or IBM IKS`. */
function answersBehind(
  edition: Edition,
  facets: Extract<Reason, { kind: 'open' }>['facets'],
  rules: readonly SupportRule[],
): string {
  const named = facets.flatMap((facet) => {
    const values = rules.flatMap(
      ({ when }) => (when as Readonly<Partial<Record<string, readonly unknown[]>>>)[facet] ?? [],
    );
    const texts = [...new Set(values.filter((value) => typeof value === 'string'))];
    return texts.length === 0
      ? []
      : [
          `${facetName(edition, facet)} ${listOf(
            texts.map((value) => answerName(edition, facet, value)),
            'or',
          )}`,
        ];
  });
  return named.join('; ');
}

/** What is open: a question, or of builds that are picked their revision. */
function openName(edition: Edition, facet: FacetId, picks: Picks): string {
  const bare = (picks.build ?? []).filter((build) => !build.includes('.'));
  return facet === 'build' && bare.length > 0
    ? `the revision of ${listOf(bare.map(buildLabel))}`
    : facetName(edition, facet);
}

function openSays(edition: Edition, reason: Extract<Reason, { kind: 'open' }>, picks: Picks): string {
  const names = listOf(reason.facets.map((facet) => openName(edition, facet, picks)));
  const closing = reason.rules.filter((rule) => !isAcceptable(rule.gives));
  const verdicts = [...new Set(reason.rules.map((rule) => verdictName(rule.gives)))];
  const [is, answers] = reason.facets.length === 1 ? ['is', 'answer'] : ['are', 'answers'];
  // Builds have no answers to name: then the verdicts alone must do.
  const behind = answersBehind(edition, reason.facets, closing);
  const told =
    closing.length <= RULES_TOLD
      ? closing.map((rule) => `At worst: ${rule.says}`)
      : behind === ''
        ? []
        : [`It falls with ${behind}.`];
  return [`${capital(names)} ${is} not decided; the ${answers} can make it ${listOf(verdicts, 'or')}.`, ...told].join(' ');
}

/** Id of a reason, stable: the rule's, or the aspect's with what is missing. */
export function reasonId(reason: Reason): string {
  if (reason.kind === 'rule') return reason.rule.id;
  return `${reason.aspect.id}-${reason.kind === 'open' ? 'not-decided' : 'not-stated'}`;
}

/** Ids of the statements behind a reason. */
export function reasonFrom(reason: Reason): readonly string[] {
  if (reason.kind === 'rule') return reason.rule.from;
  return reason.kind === 'open' ? [...new Set(reason.rules.flatMap((rule) => rule.from))] : [];
}

function podsSay(pods: number | undefined): string {
  return pods === undefined ? 'the pods' : `${pods} ${pods === 1 ? 'pod' : 'pods'}`;
}

/** An action's sentence, with the sum of the picks filled in. */
export function actionSays({ action, sum }: DueAction): string {
  return action.says
    .replaceAll('{block}', String(sum?.block ?? ''))
    .replaceAll('{usable}', String(sum?.usable ?? ''))
    .replaceAll('{pods}', podsSay(sum?.pods));
}
