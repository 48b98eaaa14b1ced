import { sayingOf } from '../facts/sayings.ts';
import type { Edition } from '../facts/types.ts';
import type { Picks } from '../vocabulary.ts';
import { answered } from '../vocabulary.ts';
import { citationText } from './citationText.ts';
import { textSays } from './plain.ts';
import type { SourcePlace } from './sourceNumbers.ts';
import { pickSays } from './picks.ts';

/** What we read at a place, fact by fact. */
export interface Claim {
  readonly id: string;
  readonly says: string;
  /** Where documents disagree: what each says, and how it is read. */
  readonly reading?: string;
}

/** Our sentence for each fact that is read at a place; a fact without a sentence stands with its id alone. */
export function claimsAt(edition: Edition, { facts }: SourcePlace): readonly Claim[] {
  return facts.map((id) => {
    const reading = edition.statement.get(id)?.reading;
    const says = textSays(edition, sayingOf(edition, id));
    return { id, says, ...(reading === undefined ? {} : { reading }) };
  });
}

/** The text of a report on a fact that is wrong, with all that somebody needs to look it up. */
export function reportText(edition: Edition, picks: Picks, place: SourcePlace, link: string): string {
  const claims = claimsAt(edition, place).map(({ id, says }) => `- ${id}: ${says}`);
  const told = answered(picks).map((facet) => pickSays(edition, facet, picks));
  return [
    'A fact is wrong',
    '',
    'What the planner says:',
    ...claims,
    '',
    `Where it says this is read: ${citationText(place)}`,
    `Release: ${edition.entry.label}${picks.docs === 'as-released' ? ', as released' : ''}`,
    `Answers: ${told.length === 0 ? 'none' : told.join('; ')}`,
    `Link: ${link}`,
    '',
    'What the document says instead (page, section, words):',
    '',
  ].join('\n');
}
