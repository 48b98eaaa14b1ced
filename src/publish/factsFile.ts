import { gapsIn } from '../facts/gaps.ts';
import { changesIn } from '../facts/changeability.ts';
import { routeCitations, routeFactsIn } from '../facts/releases/route.ts';
import type { DocsView } from '../facts/releases/derive/told.ts';
import type { Citation, Edition, PlainText } from '../facts/types.ts';
import { VERDICTS } from '../vocabulary.ts';
import { textSays } from '../words/plain.ts';

/** A document behind a fact, with its address where it has one. */
export interface PublishedCitation {
  readonly source: string;
  readonly section: string;
  readonly url?: string;
}

/** One fact as others read it: what it is, what is said, where that stands; all else by the names it has in the facts. */
export interface PublishedFact {
  readonly kind: string;
  readonly id: string;
  /** By the role in which they are read. */
  readonly texts: Readonly<Record<string, string>>;
  readonly citations: readonly PublishedCitation[];
  readonly [field: string]: unknown;
}

/** All facts in force in one edition. */
export interface FactsFile {
  readonly format: 'calico-windows-facts/1';
  readonly edition: {
    readonly id: string;
    readonly label: string;
    readonly date: string;
    readonly kind: string;
    /** How pages that were edited later are read; absent: they were not. */
    readonly docs?: string;
  };
  readonly facts: readonly PublishedFact[];
}

/** Fields that hold a text that somebody reads. */
const ROLES: ReadonlySet<string> = new Set([
  'says',
  'holdsIf',
  'below',
  'does',
  'because',
  'short',
  'costs',
  'reading',
  'name',
  'title',
  'summary',
  'feature',
  'ask',
  'unset',
  'why',
  'silent',
  'text',
  'remark',
  'breaks',
  'before',
  'only',
  'note',
  'statementA',
  'statementB',
]);
/** Fields that are told in another place, or are the house's own. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'kind',
  'id',
  'span',
  'since',
  'until',
  'texts',
  'pages',
  'citation',
  'citations',
  'also',
]);

/** A value whose citations are known, or those of the statements that it rests on. */
interface Citing {
  readonly id: string;
  readonly citation?: Citation;
  readonly also?: readonly Citation[];
  readonly citations?: readonly Citation[];
  readonly from?: string | readonly string[];
}

function unique(citations: readonly PublishedCitation[]): readonly PublishedCitation[] {
  return citations.filter(
    (one, index) =>
      citations.findIndex((other) => other.source === one.source && other.section === one.section) === index,
  );
}

/** Whether a field holds a text; a verdict under the same name is a value. */
function isText(role: string, value: unknown): value is string {
  return (
    ROLES.has(role) &&
    typeof value === 'string' &&
    value !== '' &&
    !(VERDICTS as readonly string[]).includes(value)
  );
}

function isPlain(value: unknown): value is PlainText {
  return typeof value === 'object' && value !== null && 'plain' in value;
}

/** A value with every plain text in it put into words, however deep. */
function worded(edition: Edition, value: unknown): unknown {
  if (isPlain(value)) return textSays(edition, value);
  if (Array.isArray(value)) return value.map((one) => worded(edition, one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, worded(edition, one)]));
}

/** The texts of a record by role; a role of its own wins over one of `texts`. */
function textsOf(record: object): Readonly<Record<string, string>> {
  const inner =
    'texts' in record && typeof record.texts === 'object' ? Object.entries(record.texts ?? {}) : [];
  return Object.fromEntries(
    [...inner, ...Object.entries(record)].filter((entry): entry is [string, string] =>
      isText(entry[0], entry[1]),
    ),
  );
}

/** All that is no text and no citation, under its own name. */
function fieldsOf(record: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(record).filter(
      ([key, value]) => !LEFT_OUT.has(key) && value !== undefined && value !== '' && !isText(key, value),
    ),
  );
}

/**
 * The facts of an edition for others to use. `told` adds what a fact says in a typed form (its state, lists and floors)
 * to the statement of its id.
 */
export function factsFile(
  edition: Edition,
  docs?: DocsView,
  told: ReadonlyMap<string, object> = new Map(),
  more: readonly (readonly [kind: string, facts: readonly Citing[]])[] = [],
): FactsFile {
  const sources = new Map(edition.sources.map((source) => [source.id, source]));
  const cited = ({ source, section }: Citation): PublishedCitation => {
    const url = sources.get(source)?.url;
    return { source, section, ...(url === undefined ? {} : { url }) };
  };
  const citationsOf = (fact: Citing): readonly PublishedCitation[] => {
    const own = [...(fact.citation ? [fact.citation] : []), ...(fact.also ?? []), ...(fact.citations ?? [])];
    const statements = [fact.from ?? []].flat().flatMap((id) => edition.statement.get(id) ?? []);
    return unique([
      ...own.map(cited),
      ...statements.flatMap(({ citation, also = [] }) => [citation, ...also]).map(cited),
    ]);
  };
  const { entry } = edition;
  const kinds: readonly (readonly [kind: string, facts: readonly Citing[]])[] = [
    ['statement', edition.statements.map((one) => ({ ...told.get(one.id), ...one }))],
    ['option', edition.options],
    ['rule', edition.rules],
    ['limitation', edition.limitations],
    ['action', edition.actions],
    ['datastore-row', edition.datastoreRows],
    ['addressing', [edition.addressing]],
    ['question', edition.facets],
    ['step', edition.steps ?? []],
    ['field-note', edition.fieldNotes ?? []],
    ['edit', edition.edits ?? []],
    ['gap', gapsIn(entry.id, docs)],
    ['later-change', changesIn(entry.id, docs).map(({ sources: _, ...one }) => one)],
    [
      'route-fact',
      routeFactsIn(entry.id, docs).map((fact) => ({
        ...fact,
        citations: routeCitations(fact, entry.id, edition.sources),
      })),
    ],
    ...more,
  ];
  return {
    format: 'calico-windows-facts/1',
    edition: {
      id: entry.id,
      label: entry.label,
      date: entry.date,
      kind: entry.kind,
      ...(docs === undefined ? {} : { docs }),
    },
    facts: kinds.flatMap(([kind, facts]) =>
      facts.map((fact): PublishedFact => {
        const told = worded(edition, fact) as object;
        return {
          kind,
          id: fact.id,
          ...fieldsOf(told),
          texts: textsOf(told),
          citations: citationsOf(fact),
        };
      }),
    ),
  };
}

/** As text of a file: one fact a line. */
export function factsText({ format, edition, facts }: FactsFile): string {
  const head = JSON.stringify({ $schema: './schema.json', format, edition }).slice(0, -1);
  return `${head},"facts":[\n${facts.map((fact) => JSON.stringify(fact)).join(',\n')}\n]}\n`;
}
