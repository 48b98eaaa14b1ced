import { type Combination, holds } from '../engine/condition.ts';
import { gapsIn } from '../facts/gaps.ts';
import type { Edition } from '../facts/types.ts';
import type { Picks } from '../vocabulary.ts';
import { citationsOf, listOf, optionName } from './names.ts';
import { type Note, readingOf } from './notes.ts';

/** A combination that no option is in: what is said of an option does not bear on it. */
export const NO_COMBINATION: Combination = { networking: '', datastore: '' };

/** An option that the steps of the picked install method do not walk through. A note: only a platform's list narrows. */
function stepNotes(edition: Edition, { install }: Picks, { networking }: Combination): readonly Note[] {
  const steps = edition.installSteps?.find((one) => one.install === install);
  if (install === undefined || steps === undefined || networking === '') return [];
  if (steps.networking.includes(networking)) return [];
  const walked = listOf(steps.networking.map((option) => optionName(edition, option)));
  return [
    {
      id: `steps-${install}`,
      lead: 'Install steps',
      says: `The installation steps cover ${walked}. No Windows page gives steps for ${optionName(edition, networking)}.`,
      cited: citationsOf(edition, [install]),
    },
  ];
}

/** What no Windows page says about a combination under the picks. Notes: they change no verdict. */
export function gapNotes(edition: Edition, picks: Picks, combination: Combination): readonly Note[] {
  const situation = { picks, addressing: edition.addressing };
  const bearing = gapsIn(edition.entry.id, readingOf(picks)).filter(
    ({ when = [], install }) =>
      when.some((condition) => holds(condition, combination, situation) === 'yes') &&
      (install === undefined || picks.install === undefined || install.includes(picks.install)),
  );
  return [
    ...stepNotes(edition, picks, combination),
    ...bearing.map(({ id, text, from = [] }) => ({
      id,
      lead: 'Not documented',
      says: text,
      cited: citationsOf(edition, from),
    })),
  ];
}
