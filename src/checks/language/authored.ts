import { changesIn } from '../../facts/changeability.ts';
import { routeFactsIn } from '../../facts/releases/route.ts';
import { conflictsIn } from '../../facts/releases/derive/conflicts.ts';
import { type DocsView, type Reading, toldIn } from '../../facts/releases/derive/told.ts';
import { allFacts } from '../../facts/releases/derive/all.ts';
import type { Form, Spoken } from './spoken.ts';

/** Roles of texts that are written with a fact, and how each is read. All other fields are values. */
const FORMS: Readonly<Record<string, Form>> = {
  says: 'sentence',
  holdsIf: 'sentence',
  below: 'sentence',
  does: 'order',
  because: 'sentence',
  short: 'short',
  costs: 'sentence',
  reading: 'sentence',
  unlisted: 'sentence',
  elsewhere: 'sentence',
  untested: 'sentence',
  refused: 'sentence',
  otherInstalls: 'sentence',
  note: 'evidence',
  name: 'name',
  title: 'name',
};

/** Verdicts stand in fields that elsewhere hold a text. */
function isText(role: string, value: unknown): value is string {
  return typeof value === 'string' && value !== '' && role in FORMS && !/^[a-z-]+$/.test(value);
}

/** Every text within a value, with the id that is nearest to it. */
function within(place: string, id: string, value: unknown): readonly Spoken[] {
  if (Array.isArray(value)) return value.flatMap((one) => within(place, id, one));
  if (typeof value !== 'object' || value === null) return [];
  const inner = 'id' in value && typeof value.id === 'string' && value.id !== id ? `${id} ${value.id}` : id;
  return Object.entries(value).flatMap(([role, one]): readonly Spoken[] =>
    role === 'saysByInstallMethod'
      ? Object.entries(one as Readonly<Record<string, string>>).map(([method, text]) => ({
          place,
          id: inner,
          role: `says, ${method}`,
          form: 'sentence',
          text,
          authored: true,
        }))
      : isText(role, one)
        ? [{ place, id: inner, role, form: FORMS[role] ?? 'sentence', text: one, authored: true }]
        : within(place, inner, one),
  );
}

/** What was written for the facts of a release: by role, the span's own before that of the fact. */
export function writtenFor(reading: Reading): readonly Spoken[] {
  return allFacts.flatMap((fact) => {
    const { spans: _, texts = {}, ...rest } = fact;
    const told = toldIn(fact, reading);
    return within('Facts', fact.id, { ...rest, ...texts, ...told });
  });
}

/** Where documents of a release disagree. */
export function disagreementsIn(reading: Reading): readonly Spoken[] {
  return conflictsIn(reading).flatMap(({ id, statementA, statementB, reading: read }) =>
    Object.entries({ 'one says': statementA, 'the other says': statementB, reading: read }).map(
      ([role, text]): Spoken => ({
        place: 'Disagreements',
        id,
        role,
        form: 'sentence',
        text,
        authored: true,
      }),
    ),
  );
}

/** What is said about changing answers later. */
export function laterIn(edition: string, docs?: DocsView): readonly Spoken[] {
  return changesIn(edition, docs).flatMap(({ id, subject, says }): readonly Spoken[] => [
    ...(subject === undefined
      ? []
      : [
          {
            place: 'Later change',
            id,
            role: 'subject',
            form: 'name',
            text: subject,
            authored: true,
          } as const,
        ]),
    { place: 'Later change', id, role: 'says', form: 'sentence', text: says, authored: true },
  ]);
}

/** How each text of a route is read. */
const ROUTE_FORMS = {
  says: 'sentence',
  because: 'sentence',
  breaks: 'sentence',
  silent: 'sentence',
  before: 'order',
  does: 'order',
} as const;

/** What is said of the way to the release. */
export function routeIn({ edition, docs }: Reading): readonly Spoken[] {
  return routeFactsIn(edition, docs).flatMap((fact) =>
    Object.entries(ROUTE_FORMS).flatMap(([role, form]): readonly Spoken[] => {
      const text = fact[role as keyof typeof ROUTE_FORMS];
      return text === undefined
        ? []
        : [{ place: 'Upgrade route', id: fact.id, role, form, text, authored: true }];
    }),
  );
}
