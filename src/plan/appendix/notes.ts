import { holds } from '../../engine/condition.ts';
import { sayingOf } from '../../facts/sayings.ts';
import type { Edition } from '../../facts/types.ts';
import type { Picks } from '../../vocabulary.ts';
import type { Combination } from '../../engine/condition.ts';
import { allBuildNotes } from '../../words/buildNotes.ts';
import { gapNotes, NO_COMBINATION } from '../../words/gapNotes.ts';
import { citationsOf } from '../../words/names.ts';
import { textSays } from '../../words/plain.ts';
import type { PlanSubject } from '../input.ts';
import { section } from '../items.ts';
import type { PlanItem, PlanSection } from '../types.ts';

/** How long the picked builds are serviced. */
export function builds({ atlas, picks, day }: PlanSubject): readonly PlanSection[] {
  return section(
    'builds',
    'Windows builds',
    allBuildNotes(atlas.edition, picks, day).map((note) => ({ ...note, kind: 'build' as const })),
  );
}

/** What threads tell about the combination, marked as that. */
export function fieldNotes(edition: Edition, picks: Picks, combination: Combination): readonly PlanSection[] {
  const situation = { picks, addressing: edition.addressing };
  const items = (edition.fieldNotes ?? [])
    .filter(({ when }) => when.some((one) => holds(one, combination, situation) !== 'no'))
    .map(({ id, title, says, citations }): PlanItem => ({
      id,
      kind: 'field-note',
      lead: title,
      says,
      cited: citations.map((citation) => ({ citation, facts: [] })),
    }));
  return section(
    'field-notes',
    'Field experience',
    items,
    'Users tell this in threads; the documents do not, and no verdict rests on it.',
  );
}

/** What no document states. */
export function gaps({ atlas, picks, ruling }: PlanSubject): readonly PlanSection[] {
  return section(
    'gaps',
    'Not documented',
    // The heading says it, so no line says it again.
    gapNotes(atlas.edition, picks, ruling?.combination ?? NO_COMBINATION).map(({ lead: _, ...note }) => ({
      ...note,
      kind: 'gap' as const,
    })),
  );
}

/** What the documents say comes next. */
export function nextSteps({ atlas: { edition } }: PlanSubject): readonly PlanSection[] {
  return section(
    'next-steps',
    'Next steps',
    edition.concepts
      .filter(({ where }) => where === 'plan')
      .map(({ from }) => ({
        id: from,
        kind: 'concept',
        says: textSays(edition, sayingOf(edition, from)),
        box: 'done',
        cited: citationsOf(edition, [from]),
      })),
  );
}
