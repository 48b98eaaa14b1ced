import type { Edition, SupportRule } from '../../facts/types.ts';
import { textSays } from '../../words/plain.ts';
import { defineCheck } from './check.ts';
import { overlaps } from './overlap.ts';

interface Text {
  readonly at: string;
  readonly says: string;
  /** Rules: when it is told, and what it rests on. */
  readonly rule?: SupportRule;
}

/**
 * Whether two equal texts of a release never meet: its statements are read one at a time, and its rules for several cases
 * of one statement, or for cases that exclude each other, may share a sentence.
 */
function neverMeet(edition: Edition, kind: string, one: Text, other: Text): boolean {
  if (edition.entry.kind !== 'release') return false;
  if (kind === 'statement') return true;
  if (one.rule === undefined || other.rule === undefined) return false;
  const { from, when } = other.rule;
  return one.rule.from.some((id) => from.includes(id)) || !overlaps(one.rule.when, when);
}

/** All sentences of one kind. An action that recurs under its id may say the same again. */
function sentences(edition: Edition): Readonly<Record<string, readonly Text[]>> {
  const actions = edition.actions.filter(
    (action, index, all) =>
      all.findIndex(({ id, does }) => id === action.id && does === action.does) === index,
  );
  return {
    statement: edition.statements.map(({ id, says = '' }) => ({ at: id, says: textSays(edition, says) })),
    rule: edition.rules.map((rule) => ({ at: rule.id, says: textSays(edition, rule.says), rule })),
    limitation: edition.limitations.map(({ id, says }) => ({ at: id, says })),
    workaround: edition.limitations.flatMap(({ workarounds }) =>
      workarounds.map(({ id, says }) => ({ at: id, says })),
    ),
    action: actions.map(({ id, does }) => ({ at: id, says: does })),
    'option’s summary': edition.options.map(({ id, summary }) => ({ at: id, says: summary })),
    'option’s drawing': edition.options.map(({ id, travels }) => ({ at: id, says: travels })),
  };
}

/** A sentence is written once, in full. */
export const textsWritten = defineCheck(
  'texts-written',
  'Is every sentence written, ended with a full stop, and told once in its kind?',
  (report, edition) => {
    for (const [kind, texts] of Object.entries(sentences(edition)))
      texts.forEach((text, index) => {
        const { at, says } = text;
        const place = `${kind} ${at}`;
        if (says.trim() === '') report(place, 'says nothing', 'Write the sentence.');
        else if (says !== says.trim() || !/\.\)?$/.test(says))
          report(
            place,
            `does not end in a full stop: “${says.slice(-20)}”`,
            'End the sentence with a full stop.',
          );
        const twin = texts
          .slice(0, index)
          .find((other) => other.says === says && !neverMeet(edition, kind, text, other));
        if (twin !== undefined)
          report(place, `says the same as ${twin.at}`, 'Let one record say it, and the other rest on it.');
      });
  },
);
