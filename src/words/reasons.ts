import type { DueAction, Reason } from '../engine/explain.ts';
import { isAcceptable } from '../engine/verdict.ts';
import type { Edition, SupportRule } from '../facts/types.ts';
import type { Picks } from '../vocabulary.ts';
import { buildLabel, capital, facetName, listOf, optionName, verdictName } from './names.ts';

/** A reason in one sentence. */
export function reasonSays(edition: Edition, reason: Reason, networking: string, picks: Picks): string {
  switch (reason.kind) {
    case 'rule':
      return ruleSays(reason.rule, reason.builds, picks);
    case 'open':
      return openSays(edition, reason);
    case 'silence':
      return `${capital(edition.entry.called)} does not say whether ${reason.aspect.name} bears on ${optionName(edition, networking)}; it changes no verdict.`;
  }
}

/** The rule's sentence; names the builds it is about where several are picked. */
export function ruleSays(rule: SupportRule, builds: readonly string[] | undefined, picks: Picks): string {
  const several = (picks.build?.length ?? 0) > 1 && builds !== undefined && builds.length > 0;
  return several ? `${listOf(builds.map(buildLabel))}: ${rule.says}` : rule.says;
}

function openSays(edition: Edition, reason: Extract<Reason, { kind: 'open' }>): string {
  const names = listOf(reason.facets.map((facet) => facetName(edition, facet)));
  const closing = reason.rules.filter((rule) => !isAcceptable(rule.gives)).map((rule) => rule.says);
  const verdicts = [...new Set(reason.rules.map((rule) => verdictName(rule.gives)))];
  const span = verdicts.length === 1 ? verdicts.join('') : `one of ${listOf(verdicts, 'or')}`;
  return [
    `${capital(names)} is not decided; the answer makes it ${span}.`,
    ...closing.map((says) => `At worst: ${says}`),
  ].join(' ');
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
