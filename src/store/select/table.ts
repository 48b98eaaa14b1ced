import type { Atlas } from '../../engine/compile.ts';
import type { Combination } from '../../engine/condition.ts';
import { fallingUnder } from '../../engine/falling.ts';
import { judgedPicks } from '../../engine/known.ts';
import type { Standing } from '../../engine/standing.ts';
import { isAcceptable } from '../../engine/verdict.ts';
import type { NetworkingOption, SupportRule } from '../../facts/types.ts';
import type { Picks, Verdict } from '../../vocabulary.ts';
import type { AppState } from '../state/store.ts';
import { belongsElsewhere } from './answer.ts';
import { memoFew, memoLast } from './memo.ts';
import { selectAtlas, selectPicks } from './edition.ts';
import { selectStandings } from './narrowing.ts';

/** A row of the table: one option, or several with the same verdict for the same reason. */
export interface TableRow {
  readonly options: readonly [NetworkingOption, ...NetworkingOption[]];
  /** One standing for each column; of several options those of the first. */
  readonly cells: readonly Standing[];
}

/** A datastore with which every option ends alike: one line instead of a column. */
export interface FoldedColumn {
  readonly datastore: string;
  readonly verdict: Verdict;
  /** Ids of the statements behind it. */
  readonly from: readonly string[];
}

/** All combinations, as few lines as they need. */
export interface CombinationTable {
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
  readonly folded: readonly FoldedColumn[];
  /** Options that belong to another platform than the picked one. */
  readonly elsewhere: readonly NetworkingOption[];
  /** Combinations in all. */
  readonly of: number;
}

/** The rules that hold and make a combination what it is. */
function decisive(at: Atlas, picks: Picks, { combination, best }: Standing): readonly SupportRule[] {
  const { edition } = at;
  const situation = { picks: judgedPicks(edition, picks), addressing: edition.addressing };
  return fallingUnder(at, situation, combination)
    .map(({ rule }) => rule)
    .filter(({ gives }) => gives === best);
}

/** What rows are alike by: the verdict, and of a refusal its reason. Silence is one reason. */
function reasonKey(at: Atlas, picks: Picks, standing: Standing): string {
  const { best } = standing;
  if (best === 'not-stated') return best;
  const rules = decisive(at, picks, standing);
  const shared = rules.filter(({ when }) => when.networking === undefined && when.datastore === undefined);
  return [best, ...(shared.length > 0 ? shared : rules).map(({ says }) => JSON.stringify(says))].join(' ');
}

function isClosed({ best }: Standing): boolean {
  return !isAcceptable(best);
}

function shared(at: Atlas, picks: Picks, rows: readonly TableRow[]): readonly TableRow[] {
  const open = rows.filter(({ cells }) => !cells.every(isClosed));
  const groups = new Map<string, TableRow>();
  for (const row of rows.filter(({ cells }) => cells.every(isClosed))) {
    const key = row.cells.map((cell) => reasonKey(at, picks, cell)).join(' | ');
    const old = groups.get(key);
    groups.set(key, old === undefined ? row : { ...old, options: [...old.options, ...row.options] });
  }
  return [...open, ...groups.values()];
}

function columnOf(
  at: Atlas,
  picks: Picks,
  datastore: string,
  rows: readonly TableRow[],
  index: number,
): FoldedColumn | null {
  const cells = rows.flatMap((row) => row.cells[index] ?? []);
  const [first] = cells;
  if (first === undefined || cells.some((cell) => !isClosed(cell) || cell.best !== first.best)) return null;
  const rules = decisive(at, picks, first).filter(({ when }) => when.datastore !== undefined);
  return { datastore, verdict: first.best, from: [...new Set(rules.flatMap(({ from }) => from))] };
}

const table = memoLast(
  (at: Atlas, picks: Picks, all: readonly Standing[], whole: boolean): CombinationTable => {
    const { edition, combinations } = at;
    const stores = (edition.facet.get('datastore')?.answers ?? []).map(({ value }) => value);
    const away = whole ? [] : edition.options.filter((option) => belongsElsewhere(option, picks, all));
    const cellOf = ({ networking, datastore }: Combination): Standing | undefined =>
      all.find(
        ({ combination }) => combination.networking === networking && combination.datastore === datastore,
      );
    const options = edition.options.filter((option) => !away.includes(option));
    // The Kubernetes API first: no second store to run.
    const ordered = stores.toSorted((a, b) => Number(b === 'kubernetes') - Number(a === 'kubernetes'));
    const full = options.map((option): TableRow => ({
      options: [option],
      cells: ordered.flatMap((datastore) => cellOf({ networking: option.id, datastore }) ?? []),
    }));
    if (whole) return { columns: ordered, rows: full, folded: [], elsewhere: [], of: combinations.length };
    const columns = ordered.map((datastore, index) => columnOf(at, picks, datastore, full, index));
    // Where every column ends alike the first one stays, and says so.
    const kept = columns.every((column) => column !== null)
      ? [0]
      : columns.flatMap((one, at) => (one === null ? [at] : []));
    return {
      columns: ordered.filter((_, index) => kept.includes(index)),
      rows: shared(
        at,
        picks,
        full.map((row) => ({ ...row, cells: row.cells.filter((_, index) => kept.includes(index)) })),
      ),
      folded: columns.flatMap((column, index) => (column === null || kept.includes(index) ? [] : [column])),
      elsewhere: away,
      of: combinations.length,
    };
  },
);

/** The table of all combinations: folded, or whole. */
export function selectTable(state: AppState, whole: boolean): CombinationTable {
  return table(selectAtlas(state), selectPicks(state), selectStandings(state), whole);
}

const NONE: readonly SupportRule[] = [];
const decisiveOf = memoFew(4, decisive);

/** The rules that make a combination no better than it is. */
export function selectDecisive(state: AppState, standing: Standing | null): readonly SupportRule[] {
  return standing === null ? NONE : decisiveOf(selectAtlas(state), selectPicks(state), standing);
}
