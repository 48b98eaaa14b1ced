import { allFacts } from '../../facts/releases/derive/all.ts';
import { amendments } from '../../facts/releases/data/amendments.ts';
import { changeability } from '../../facts/changeability.ts';
import { gapsIn } from '../../facts/gaps.ts';
import { type Reading, toldIn } from '../../facts/releases/derive/told.ts';
import { routeFactsIn } from '../../facts/releases/route.ts';
import type { Edition } from '../../facts/types.ts';
import { textSays } from '../../words/plain.ts';
import { ruleSays, ruleShort } from '../../words/reasons.ts';

/** A text with the role in which it is read. */
export interface Sentence {
  readonly role: string;
  readonly text: string;
}

/** Fields that hold texts, by name; all others are values. */
const TEXTS: ReadonlySet<string> = new Set([
  'name',
  'title',
  'short',
  'says',
  'holdsIf',
  'below',
  'does',
  'because',
  'costs',
  'reading',
  'note',
  'unlisted',
  'elsewhere',
  'untested',
  'refused',
  'remark',
  'price',
  'command',
  'silent',
  'good',
  'bad',
  'why',
  'text',
  'requires',
  'breaks',
  'before',
  'only',
  'identifiers',
]);

/** Every text within a value, however deep, with the names of the fields on the way to it. */
export function textsWithin(value: unknown, role = ''): readonly Sentence[] {
  if (typeof value === 'string')
    return TEXTS.has(/[^.]*$/.exec(role)?.[0] ?? '') && value !== '' ? [{ role, text: value }] : [];
  if (Array.isArray(value)) return value.flatMap((one) => textsWithin(one, role));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    // Texts and asks of the fact hold for its spans: the way to them says nothing.
    textsWithin(one, role === '' || role === 'texts' ? key : `${role}.${key}`),
  );
}

/** What anybody can read of a fact in a release: its own texts, then what is derived from it. */
export function sentencesOf(id: string, reading: Reading, edition: Edition): readonly Sentence[] {
  const fact = allFacts.find((one) => one.id === id);
  const own: readonly unknown[] = [
    ...(fact === undefined ? [] : [{ ...fact, spans: undefined }, toldIn(fact, reading)]),
    edition.steps?.find((step) => step.id === id),
    amendments.find((edit) => edit.id === id),
    gapsIn(reading.edition).find((gap) => gap.id === id),
    changeability.find((one) => one.id === id),
    edition.fieldNotes?.find((note) => note.id === id),
    routeFactsIn(reading.edition, reading.docs).find((one) => one.id === id),
  ];
  const derived: readonly Sentence[] = [
    ...edition.statements
      .filter((one) => one.id === id)
      .flatMap(({ says = '', reading: disagree }) => [
        { role: 'statement', text: textSays(edition, says) },
        ...(disagree === undefined ? [] : [{ role: 'reading', text: disagree }]),
      ]),
    ...edition.rules
      .filter(({ from }) => from.includes(id))
      .flatMap((rule) => [
        // In full, as a page prints it, and in one sentence, as a list does.
        { role: `reason (${rule.aspect}, ${rule.gives})`, text: ruleSays(edition, rule, undefined, {}) },
        { role: `reason (${rule.aspect}, ${rule.gives}) in a list`, text: ruleShort(edition, rule) },
        ...(rule.holdsIf === undefined
          ? []
          : [{ role: `condition (${rule.aspect})`, text: textSays(edition, rule.holdsIf) }]),
      ]),
    ...edition.limitations
      .filter((one) => one.id === id)
      .flatMap(({ says, workarounds }) => [
        { role: 'limitation', text: says },
        ...workarounds.map((way) => ({ role: 'workaround', text: way.says })),
      ]),
    ...edition.actions
      .filter(({ from }) => from.includes(id))
      .map(({ does, because, reading: disagree }) => ({
        role: 'action',
        text: [does, because, disagree].filter((text) => text !== undefined).join(' '),
      })),
  ];
  const all = [...own.flatMap((one) => textsWithin(one)), ...derived];
  return all.filter(
    ({ role, text }, index) => all.findIndex((one) => one.role === role && one.text === text) === index,
  );
}
