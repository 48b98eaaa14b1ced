import { axesOf } from '../engine/condition.ts';
import type { HoldCondition } from '../engine/conditions.ts';
import type { Edition, SupportRule } from '../facts/types.ts';
import { type FacetId, facetWord } from '../vocabulary.ts';
import { answerName, facetName, listOf, pickShort, uncapital } from './names.ts';
import { textSays } from './plain.ts';
import { holdsIfs } from './reasons.ts';

/** As many answers as one reads in a sentence. */
const ANSWERS_TOLD = 4;

/** Whether what a rule asks for is about the facet: a rule on a platform or a method may ask for something else there. */
function speaksOf({ when }: SupportRule, facet: FacetId): boolean {
  if (facet !== 'platform' && facet !== 'install') return true;
  return axesOf(when).length === 1 && when.datastore === undefined;
}

function leftSays(edition: Edition, facet: FacetId, only: string): string {
  return `${answerName(edition, facet, only)} is the only ${uncapital(facetName(edition, facet))} left.`;
}

/** What must hold, as one positive sentence; one answer left is told as the fact that it is. */
export function conditionSays(edition: Edition, { facet, answers, of, rules }: HoldCondition): string {
  const [only, ...others] = answers ?? [];
  const name = facetName(edition, facet);
  if (facet === 'k8s' && only !== undefined)
    return textSays(edition, { plain: 'kubernetes-is', versions: [only, ...others] });
  const all = answers === null || answers.length === of;
  const conditions = holdsIfs(edition, all ? rules : rules.filter((rule) => speaksOf(rule, facet)));
  if (conditions.length === 1 && conditions[0] !== undefined) return conditions[0];
  if (only === undefined || answers === null || all) return conditions.join(' ');
  if (others.length === 0) return leftSays(edition, facet, only);
  if (facet === 'build' && answers.length <= ANSWERS_TOLD)
    return textSays(edition, {
      plain: 'builds-are',
      names: [answerName(edition, facet, only), ...others.map((one) => answerName(edition, facet, one))],
    });
  const labels = answers.map((value) => pickShort(edition, facet, value));
  return answers.length <= ANSWERS_TOLD
    ? `${name} is ${listOf(labels, 'or')}.`
    : `${name} is one of ${answers.length} answers, ${labels.slice(0, 2).join(' or ')} for instance.`;
}

/** What is already so, to stand under the name of its question; a condition that was written stands as it is. */
export function factSays(edition: Edition, condition: HoldCondition): string {
  const [only] = condition.answers ?? [];
  const says = conditionSays(edition, condition);
  return only !== undefined && says === leftSays(edition, condition.facet, only)
    ? `${answerName(edition, condition.facet, only)} is the only one left.`
    : says;
}

/** Whether a condition is a question: where somebody decides it and one answer is left it is a fact. */
export function isQuestion({ facet, answers }: HoldCondition): boolean {
  return answers?.length !== 1 || facetWord(facet).decided !== true;
}
