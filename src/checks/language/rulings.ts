import { compile } from '../../engine/compile.ts';
import { conditionsFor } from '../../engine/conditions.ts';
import { allRulings } from '../../engine/explain.ts';
import { closest, recommend } from '../../engine/recommend.ts';
import type { Edition } from '../../facts/types.ts';
import { buildPlan } from '../../plan/build.ts';
import { conditionSays } from '../../words/conditions.ts';
import { combinationKey, outlookSays, standingSays } from '../../words/sentences.ts';
import type { Form, Spoken } from './spoken.ts';

/** The day of the plan: what is told of servicing must not change from day to day. */
const DAY = '2026-11-24';

function spoken(place: string, id: string, role: string, form: Form, text: string): Spoken {
  return { place, id, role, form, text, authored: false };
}

/** What the page puts together before anything is picked: the standing, what must hold for each combination, the plan. */
export function composedIn(edition: Edition): readonly Spoken[] {
  const atlas = compile(edition);
  const rulings = allRulings(atlas, {});
  const recommendation = recommend(atlas, rulings, {});
  const plan = buildPlan({
    atlas,
    picks: {},
    rulings,
    recommendation,
    closest: closest(atlas, rulings, {}),
    conflicts: [],
    repairs: [],
    title: '',
    notes: '',
    day: DAY,
  });
  return [
    spoken('Rulings', 'standing', 'says', 'sentence', standingSays(edition, rulings, recommendation)),
    ...rulings.flatMap((standing) => {
      const key = combinationKey(standing.combination);
      return [
        spoken('Rulings', key, 'outlook', 'name', outlookSays(edition, standing)),
        ...conditionsFor(atlas, {}, standing).map((condition) =>
          spoken('Rulings', key, condition.facet, 'sentence', conditionSays(edition, condition)),
        ),
      ];
    }),
    ...plan.sections.flatMap(({ id, heading, intro, items }) => [
      spoken('Plan', id, 'heading', 'name', heading),
      ...(intro === undefined ? [] : [spoken('Plan', id, 'intro', 'sentence', intro)]),
      ...items.flatMap((item) => [
        ...(item.lead === undefined ? [] : [spoken('Plan', `${id} ${item.id}`, 'lead', 'name', item.lead)]),
        spoken('Plan', `${id} ${item.id}`, 'says', 'name', item.says),
      ]),
    ]),
  ];
}
