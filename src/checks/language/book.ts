import { gapsIn } from '../../facts/gaps.ts';
import { sayingOf } from '../../facts/sayings.ts';
import type { DocsView } from '../../facts/releases/derive/told.ts';
import type { Edition, Text } from '../../facts/types.ts';
import { textSays } from '../../words/plain.ts';
import { ruleSays } from '../../words/reasons.ts';
import { laterIn } from './authored.ts';
import type { Form, Spoken } from './spoken.ts';

type Row = readonly [role: string, form: Form, text: string | null | undefined];

/** Texts of one fact in one place; what is not told is left out. */
function speak(place: string, id: string, rows: readonly Row[], authored = false): readonly Spoken[] {
  return rows.flatMap(([role, form, text]) =>
    text === undefined || text === null || text === '' ? [] : [{ place, id, role, form, text, authored }],
  );
}

function each(role: string, form: Form, texts: readonly string[] | undefined): readonly Row[] {
  return (texts ?? []).map((text) => [role, form, text]);
}

function questions({ facets }: Edition): readonly Spoken[] {
  return facets.flatMap(({ id, name, ask, unset, answers }) => [
    ...speak('Questions', id, [
      ['name', 'name', name],
      ['ask', 'sentence', ask],
      ['unset', 'evidence', unset],
    ]),
    ...answers.flatMap(({ value, label, hint, reads }) =>
      speak('Questions', `${id} ${value}`, [
        ['answer', 'name', label],
        ['hint', 'evidence', hint],
        ['answer', 'name', reads?.label],
      ]),
    ),
  ]);
}

function options(edition: Edition): readonly Spoken[] {
  return edition.options.flatMap((option) =>
    speak('Options', option.id, [
      ['name', 'name', option.name],
      ['short', 'short', option.short],
      ['Linux side', 'name', option.linuxSide],
      ['way', 'name', option.wayLabel],
      ['drawing', 'sentence', option.travels],
      ['summary', 'sentence', option.summary],
      ...each('offers', 'name', option.offers),
      ...option.points.map(({ id, says }): Row => [`point, ${id}`, 'sentence', says]),
    ]),
  );
}

function limits({ limitations }: Edition): readonly Spoken[] {
  return limitations.flatMap(({ id, feature, says, short, because, costs, reading, workarounds }) => [
    ...speak('Limits', id, [
      ['feature', 'name', feature],
      ['short', 'short', short],
      ['says', 'item', says],
      ['costs', 'item', costs],
      ['because', 'sentence', because],
      ['reading', 'sentence', reading],
    ]),
    ...workarounds.flatMap((way) =>
      speak('Limits', id, [
        ['way around', 'item', way.says],
        ['its price', 'evidence', way.price],
      ]),
    ),
  ]);
}

function steps({ steps: all = [] }: Edition): readonly Spoken[] {
  return all.flatMap(({ id, title, says, why, silent, check, messages = [] }) =>
    speak(
      'Steps',
      id,
      [
        ['title', 'order', title],
        ['says', 'sentence', says],
        ['not documented', 'sentence', silent],
        ['why', 'sentence', why],
        ['good output', 'evidence', check?.good],
        ['bad output', 'evidence', check?.bad],
        ...(check?.reads ?? []).map(({ does }): Row => ['script asks', 'order', does]),
        ...messages.flatMap(({ prints, means, does }): readonly Row[] => [
          ['message', 'name', `\`${prints}\``],
          ['message means', 'sentence', means],
          ['message asks', 'order', does],
        ]),
      ],
      true,
    ),
  );
}

/** A text as it is read; empty where there is none. */
function worded(edition: Edition, text: Text | undefined): string {
  return text === undefined ? '' : textSays(edition, text);
}

/** Every text of an edition that a reader can meet, by the place where it stands. */
export function bookOf(edition: Edition, docs?: DocsView): readonly Spoken[] {
  const { id } = edition.entry;
  const all: readonly Spoken[] = [
    ...questions(edition),
    ...options(edition),
    ...edition.rules.flatMap((rule) => {
      const from = [...new Set(rule.from)].join(', ');
      const role = `${rule.aspect}, ${rule.gives}`;
      return [
        ...speak('Reasons', from, [[role, 'sentence', ruleSays(edition, rule, undefined, {})]]),
        ...speak('Conditions', from, [[rule.aspect, 'sentence', worded(edition, rule.holdsIf)]]),
      ];
    }),
    ...edition.actions.flatMap((action) =>
      speak(
        'Do first',
        action.id,
        [
          ['short', 'short', action.short],
          ['does', 'order', action.does],
          ['because', 'sentence', action.because],
          ['reading', 'sentence', action.reading],
        ],
        true,
      ),
    ),
    ...limits(edition),
    ...edition.datastoreRows.flatMap((row) => speak('Datastores', row.id, [['row', 'name', row.mode]])),
    ...steps(edition),
    ...(edition.stops ?? []).flatMap(({ id: stop, says }) =>
      speak('Steps', stop, [['stop', 'sentence', says]], true),
    ),
    ...(edition.fieldNotes ?? []).flatMap((note) =>
      speak(
        'Notes',
        note.id,
        [
          ['title', 'name', note.title],
          ['says', 'sentence', note.says],
        ],
        true,
      ),
    ),
    ...gapsIn(id, docs).flatMap((gap) =>
      speak('Notes', gap.id, [['not documented', 'sentence', gap.text]], true),
    ),
    ...laterIn(id, docs),
    ...(edition.edits ?? []).flatMap((edit) =>
      speak('Edits', edit.id, [[edit.date, 'sentence', edit.text]], true),
    ),
    ...edition.statements.flatMap((statement) =>
      speak('Statements', statement.id, [
        ['statement', 'sentence', worded(edition, sayingOf(edition, statement.id))],
        ['reading', 'sentence', statement.reading],
      ]),
    ),
  ];
  const seen = new Set<string>();
  return all.filter((one) => {
    const key = `${one.place}\n${one.id}\n${one.role}\n${one.text}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}
