import '../../styles/changes.css';
import { type ReactNode, useMemo } from 'react';
import type { EditionChange, Side } from '../../engine/compare.ts';
import { rankOf } from '../../engine/verdict.ts';
import { EDITIONS } from '../../facts/editions.ts';
import type { Edition } from '../../facts/types.ts';
import { useApp, useAppStore } from '../../store/connect/context.tsx';
import { selectEdition, selectPicks } from '../../store/select/ruling.ts';
import { selectChanges, selectCompared, selectSides, selectUpgrade } from '../../store/select/changes.ts';
import { compareWith } from '../../store/state/store.ts';
import { answered } from '../../vocabulary.ts';
import { absenceSays, changeKindName, changeName, sideSays, upgradeSays } from '../../words/changes.ts';
import { citationName, citationsOf } from '../../words/names.ts';
import { textSays } from '../../words/plain.ts';
import { ruleShort } from '../../words/reasons.ts';
import { conflictSays } from '../../words/repairs.ts';
import { pickSays } from '../../words/sentences.ts';
import { Grid } from '../tables/Grid.tsx';
import type { GridColumn, GridRow } from '../tables/rows.ts';
import { VerdictWord } from '../parts/VerdictMark.tsx';
import { History } from './History.tsx';
import { LinkCompare } from './LinkCompare.tsx';
import { Timeline } from './Timeline.tsx';

function columnsOf(older: Edition, newer: Edition): readonly GridColumn[] {
  return [
    { id: 'what', label: 'What' },
    { id: 'kind', label: 'Kind', choice: true },
    { id: 'before', label: `In ${older.entry.label}`, choice: true },
    { id: 'after', label: `In ${newer.entry.label}`, choice: true },
    { id: 'source', label: 'Sources', hidden: true },
  ];
}

function sourcesOf(edition: Edition, side: Side): readonly string[] {
  return [...new Set(citationsOf(edition, side.from).map(({ citation }) => citationName(edition, citation)))];
}

/** What a side says, in sentences: its facts, or that it knows nothing of the thing. */
function saidOn(older: Edition, newer: Edition, change: EditionChange, side: Side): string {
  const edition = side === change.after ? newer : older;
  return [...side.says.map((text) => textSays(edition, text)), absenceSays(older, newer, change, side)].join(
    ' ',
  );
}

interface TellingProps {
  readonly edition: Edition;
  readonly side: Side;
  readonly says: string;
}

function Told({ edition, side, says }: TellingProps): ReactNode {
  return (
    <li>
      <strong>{edition.entry.label}:</strong> {says}{' '}
      {sourcesOf(edition, side).map((source) => (
        <cite key={source}>{source}</cite>
      ))}
    </li>
  );
}

interface CellProps {
  readonly change: EditionChange;
  readonly side: Side;
  readonly word: string;
}

function Cell({ change, side, word }: CellProps): ReactNode {
  return side.best === null || change.kind === 'limitation' || change.kind === 'requirement' ? (
    word
  ) : (
    <VerdictWord verdict={side.best} word={word} />
  );
}

function row(older: Edition, newer: Edition, change: EditionChange): GridRow {
  const { before, after, kind } = change;
  const rank = (side: Side): number => (side.best === null ? 9 : rankOf(side.best));
  const words = { before: sideSays(older, change, before), after: sideSays(newer, change, after) };
  const said = { before: saidOn(older, newer, change, before), after: saidOn(older, newer, change, after) };
  return {
    id: `${kind} ${change.id}`,
    name: `${changeName(older, newer, change)} (${changeKindName(kind)})`,
    applies: kind === 'pair',
    text: {
      what: changeName(older, newer, change),
      kind: changeKindName(kind),
      ...words,
      source: [...sourcesOf(older, before), ...sourcesOf(newer, after)].join('; '),
    },
    order: { before: rank(before), after: rank(after) },
    show: {
      before: <Cell change={change} side={before} word={words.before} />,
      after: <Cell change={change} side={after} word={words.after} />,
    },
    search: `${said.before} ${said.after}`,
    detail: (
      <ul className="told">
        <Told edition={older} side={before} says={said.before} />
        <Told edition={newer} side={after} says={said.after} />
      </ul>
    ),
  };
}

function CompareWith(): ReactNode {
  const store = useAppStore();
  const own = useApp((state) => state.preset.edition);
  const other = useApp(selectCompared);
  return (
    <p className="compare">
      <label htmlFor="compare-with">Compare with</label>{' '}
      <select id="compare-with" value={other} onChange={(event) => compareWith(store, event.target.value)}>
        {EDITIONS.filter(({ id }) => id !== own || id === other).map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </p>
  );
}

/** The picks that are judged: on paper nothing else names them. */
function UnderPicks(): ReactNode {
  const edition = useApp(selectEdition);
  const picks = useApp(selectPicks);
  const says = answered(picks).map((facet) => pickSays(edition, facet, picks));
  return (
    <p className="under">
      {says.length === 0
        ? 'Nothing is picked: every answer is open.'
        : `Under these picks: ${says.join('; ')}.`}
    </p>
  );
}

/** Rows cannot be opened on paper: there the sources stand in a list below, with the changes that are read in each. */
function SourcesOnPaper({ rows }: { readonly rows: readonly GridRow[] }): ReactNode {
  const read = new Map<string, string[]>();
  for (const { id, name = id, text } of rows) {
    const source = text['source'] ?? '';
    read.set(source, [...(read.get(source) ?? []), name]);
  }
  return (
    <section className="paper-only" aria-hidden="true">
      <h3>Sources</h3>
      <ul>
        {[...read].map(([source, names]) => (
          <li key={source}>
            <strong>{names.join(', ')}:</strong> {source}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Two editions side by side for the picks at hand, told as an upgrade from the older to the newer. */
export function ChangesView(): ReactNode {
  const [older, newer] = useApp(selectSides);
  const changes = useApp(selectChanges);
  const upgrade = useApp(selectUpgrade);
  const picks = useApp((state) => state.preset.picks);
  const columns = useMemo(() => columnsOf(older.edition, newer.edition), [older, newer]);
  const rows = useMemo(
    () => changes.map((change) => row(older.edition, newer.edition, change)),
    [changes, older, newer],
  );
  return (
    <div className="changes">
      <h2>
        Changes from {older.edition.entry.label} to {newer.edition.entry.label}
      </h2>
      <UnderPicks />
      <CompareWith />
      <LinkCompare />
      <p role="status" className="verdict-line" aria-label="What the upgrade does">
        <strong>
          {upgradeSays(
            older.edition.entry.label,
            newer.edition.entry.label,
            upgrade.stoodBefore,
            upgrade.standsAfter,
            upgrade.clashes.length,
            changes.length,
          )}
        </strong>
      </p>
      {upgrade.stoodBefore && upgrade.clashes.length > 0 ? (
        <section className="conflict" aria-labelledby="breaks-heading">
          <h3 id="breaks-heading">What breaks in {newer.edition.entry.label}</h3>
          <ul>
            {upgrade.clashes.map(({ conflict, rules }) => (
              <li key={conflict.join(' ')}>
                {conflictSays(newer.edition, conflict, picks)}
                <ul className="because">
                  {rules.map(({ rule }) => (
                    <li key={rule.id}>
                      {ruleShort(newer.edition, rule)}{' '}
                      {citationsOf(newer.edition, rule.from).map(({ citation }) => (
                        <cite key={`${citation.source} ${citation.section}`}>
                          {citationName(newer.edition, citation)}
                        </cite>
                      ))}
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <Timeline />
      <History />
      <Grid caption="What changes" columns={columns} rows={rows} unit="changes" />
      <SourcesOnPaper rows={rows} />
    </div>
  );
}
