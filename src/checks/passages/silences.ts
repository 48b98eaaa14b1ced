import { changesIn } from '../../facts/changeability.ts';
import { gapsIn } from '../../facts/gaps.ts';
import { edition as releaseEdition } from '../../facts/releases/edition.ts';
import type { Reading } from '../../facts/releases/derive/told.ts';
import { textSays } from '../../words/plain.ts';
import { ruleSays } from '../../words/reasons.ts';
import { textsWithin } from './sentences.ts';

/** A text that speaks of every page on Windows, with the ids that it may rest on. */
export interface Silence {
  readonly ids: readonly string[];
  readonly text: string;
}

const SPEAKS_OF_ALL = /\bno (?:other )?Windows pages?\b/i;

/** Every text of a release that says what none of its pages on Windows says. */
export function silencesIn(reading: Reading): readonly Silence[] {
  const edition = releaseEdition(reading);
  const texts: readonly Silence[] = [
    ...edition.statements.flatMap(({ id, says = '', reading: disagree = '' }) =>
      [textSays(edition, says), disagree].map((text) => ({ ids: [id], text })),
    ),
    ...edition.rules.flatMap((rule) =>
      [
        textSays(edition, rule.says),
        ruleSays(edition, rule, undefined, {}),
        textSays(edition, rule.holdsIf ?? ''),
      ].map((text) => ({ ids: rule.from, text })),
    ),
    ...edition.actions.flatMap(({ from, does, because = '', reading: disagree = '' }) =>
      [does, because, disagree].map((text) => ({ ids: from, text })),
    ),
    ...edition.options.flatMap(({ id, points, travels, summary }) => [
      ...points.map(({ says, from }) => ({ ids: from, text: says })),
      ...[travels, summary].map((text) => ({ ids: [id], text })),
    ]),
    ...[
      ...edition.limitations,
      ...(edition.steps ?? []),
      ...(edition.fieldNotes ?? []),
      ...changesIn(reading.edition, reading.docs),
      ...gapsIn(reading.edition, reading.docs),
    ].flatMap((one) => textsWithin(one).map(({ text }) => ({ ids: [one.id], text }))),
  ];
  const silent = texts.filter(({ text }) => SPEAKS_OF_ALL.test(text));
  return silent.filter(
    ({ ids, text }, index) =>
      silent.findIndex((one) => one.text === text && one.ids.join() === ids.join()) === index,
  );
}
