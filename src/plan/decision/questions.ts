import { decidingQuestions, questions } from '../../engine/nextQuestion.ts';
import type { FacetId } from '../../vocabulary.ts';
import { buildLabel, facetName, listOf, optionInText } from '../../words/names.ts';
import { answeredBy } from '../../words/planner.ts';
import type { PlanInput } from '../input.ts';
import { section } from '../items.ts';
import type { PlanItem, PlanSection } from '../types.ts';

/** What has to be found out: of builds that are picked it is their revision. */
function askSays({ atlas, picks }: PlanInput, facet: FacetId): string {
  const bare = (picks.build ?? []).filter((build) => !build.includes('.'));
  return facet === 'build' && bare.length > 0
    ? `Which revision do the nodes with ${listOf(bare.map(buildLabel))} run?`
    : (atlas.edition.facet.get(facet)?.ask ?? '');
}

/** The questions whose answers still decide, each with who can answer it. */
export function openQuestions(input: PlanInput): readonly PlanSection[] {
  const { edition } = input.atlas;
  const deciding = decidingQuestions(questions(input.atlas, input.rulings, input.picks)).filter(
    ({ decides }) => decides.length > 0,
  );
  const items = deciding.map(({ facet, decides }): PlanItem => ({
    id: facet,
    kind: 'question',
    lead: facetName(edition, facet),
    says: `${askSays(input, facet)} It decides ${listOf([...new Set(decides.map(({ networking }) => optionInText(edition, networking)))])}.`,
    by: answeredBy(facet),
    box: 'done',
  }));
  const none: PlanItem = {
    id: 'none-open',
    kind: 'none',
    says: 'No open question changes the answer.',
  };
  return section('open-questions', 'Open questions', items.length === 0 ? [none] : items);
}
