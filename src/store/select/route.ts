import { type Route, routeOf } from '../../engine/route.ts';
import { EDITIONS } from '../../facts/editions.ts';
import { routeFactsIn } from '../../facts/releases/route.ts';
import { routeFile, routeMarkdown } from '../../plan/route.ts';
import type { EditionId, Picks } from '../../vocabulary.ts';
import { routeSays, type SaidRoute } from '../../words/route.ts';
import type { AppState } from '../state/store.ts';
import { atlasOf, isRelease } from './atlases.ts';
import { selectSides } from './changes.ts';
import { memoLast } from './memo.ts';

const routes = memoLast(
  (older: EditionId, newer: EditionId, picks: Picks, releases: AppState['releases']): Route => {
    const place = (edition: EditionId): number => EDITIONS.findIndex(({ id }) => id === edition);
    const docs = picks.docs === 'as-released' ? 'as-released' : 'amended';
    const between = EDITIONS.slice(place(older), place(newer) + 1);
    // What is no release has no way: nothing on it is compiled.
    const asked = isRelease(older) && isRelease(newer) ? between : [];
    return routeOf(
      asked.map(({ id }) => ({ atlas: atlasOf(id, picks.docs, releases), facts: routeFactsIn(id, docs) })),
      picks,
    );
  },
);

const said = memoLast(routeSays);

/** The way from the older of the two compared editions to the newer; null where both are one. */
export function selectRoute(state: AppState): SaidRoute | null {
  const [older, newer] = selectSides(state).map(({ edition }) => edition);
  if (older === undefined || newer === undefined || older === newer) return null;
  const route = routes(older.entry.id, newer.entry.id, state.preset.picks, state.releases);
  return said(route, older, newer);
}

/** The same for the decision file; undefined where nothing is compared. */
export function selectRouteFile(state: AppState): readonly object[] | undefined {
  if (state.preset.from === undefined) return undefined;
  const route = selectRoute(state);
  return route === null ? [] : routeFile(route, state.preset.edition);
}

/** The same for the plan in Markdown; empty where nothing is compared. */
export function selectRouteMarkdown(state: AppState): string {
  const route = state.preset.from === undefined ? null : selectRoute(state);
  return route === null ? '' : routeMarkdown(route);
}
