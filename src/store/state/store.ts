import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Combination } from '../../engine/condition.ts';
import { DEFAULT_EDITION, EDITIONS } from '../../facts/editions.ts';
import { cutTitle, decodePreset, type Known, withAgainst } from '../../preset/codec.ts';
import type { Site } from '../../plan/site.ts';
import type { LinkProblem } from '../../preset/problems.ts';
import {
  type Answer,
  answered,
  type EditionId,
  type FacetId,
  facetWord,
  type Picks,
  type Preset,
  type ViewId,
  withAnswer,
} from '../../vocabulary.ts';
import { sortBuilds } from '../../windowsBuild.ts';
import type { Ticks } from './ticks.ts';
import { isRelease, type Planned, type Releases } from '../select/atlases.ts';
import { selectShownEdition } from '../select/shown.ts';

export type Theme = 'light' | 'dark';

/** Everything that the page knows; all else follows from it. */
export interface AppState {
  readonly preset: Preset;
  /** What could not be read in the link that was opened last. */
  readonly problems: readonly LinkProblem[];
  /** Whether the address gets a new entry for the last change, or its entry is replaced. */
  readonly step: 'push' | 'replace';
  /** The field that is being typed into: its keystrokes are one step. */
  readonly typing: string | null;
  /** Counts how often the picks were replaced as a whole: half-typed text in fields does not outlive that. */
  readonly generation: number;
  /** The combination that is told in the row below its own; null: none. */
  readonly opened: Combination | null;
  /** The question whose row is open: one that was asked for, the next best one, or none. */
  readonly question: FacetId | 'next' | null;
  /** What was there before the last change of the picks, so that it can be undone; null after anything else. */
  readonly previous: Preset | null;
  /** Picks of the last visit, offered once. */
  readonly offer: Preset | null;
  /** What was on the page before it was started over, so that this can be undone. */
  readonly before: Preset | null;
  readonly notes: string;
  /** What was typed about the cluster at hand; absent until the plan asks. */
  readonly site?: Site;
  /** What was ticked while plans were carried out; absent until a plan is opened. */
  readonly ticks?: Ticks;
  /** The facts of the releases; null until they are loaded. */
  readonly releases: Releases | null;
  /** What is carried out in the releases; null until the plan of one is opened. */
  readonly planned: Planned | null;
  /** Whether loading them failed the last time. */
  readonly loadFailed: boolean;
  /** The edition that was on the screen before the last change of the link; null: none was. */
  readonly shown: EditionId | null;
  /** Null: as the device says. */
  readonly theme: Theme | null;
}

export type AppStore = StoreApi<AppState>;

/** The tabs that this version of the page has. */
export const SHOWN_VIEWS: readonly ViewId[] = [
  'decide',
  'plan',
  'changes',
  'options',
  'limitations',
  'datastores',
];

/** What links are read against. */
export const KNOWN: Known = {
  editions: EDITIONS.map(({ id }) => id),
  defaultEdition: DEFAULT_EDITION,
  views: SHOWN_VIEWS,
};

/** What was kept on this device, as far as it could be read. */
export interface Kept {
  readonly last?: string | null;
  readonly notes?: string | null;
  readonly theme?: string | null;
}

/** The store for a page opened with this fragment. Picks of the last visit are offered only where no link was given. */
export function createAppStore(fragment: string, kept: Kept = {}): AppStore {
  const { preset, problems } = decodePreset(fragment, KNOWN);
  const bare = fragment.replace(/^#/, '') === '';
  const last = bare && typeof kept.last === 'string' ? decodePreset(kept.last, KNOWN) : null;
  const offer = last !== null && last.problems.length === 0 && answered(last.preset.picks).length > 0;
  return createStore<AppState>(() => ({
    preset,
    problems,
    step: 'replace',
    typing: null,
    generation: 0,
    opened: null,
    question: 'next',
    previous: null,
    offer: offer ? last.preset : null,
    before: null,
    notes: kept.notes ?? '',
    releases: null,
    planned: null,
    loadFailed: false,
    shown: null,
    theme: kept.theme === 'light' || kept.theme === 'dark' ? kept.theme : null,
  }));
}

/** A change of the preset as one step of Back and Forward; typing in one field stays one step. */
function change(
  store: AppStore,
  next: (preset: Preset) => Preset,
  typing: string | null = null,
  also: (state: AppState) => Partial<AppState> = () => ({}),
): void {
  // One change of the state: whoever watches it is asked once.
  store.setState((state) => ({
    preset: next(state.preset),
    step: typing !== null && state.typing === typing ? 'replace' : 'push',
    typing,
    shown: onScreen(state),
    offer: null,
    before: null,
    previous: null,
    ...also(state),
  }));
}

/** Changes the picks as one step. */
export function changePicks(
  store: AppStore,
  next: (picks: Picks) => Picks,
  typing: string | null = null,
): void {
  change(
    store,
    (preset) => ({ ...preset, picks: next(preset.picks) }),
    typing,
    // What is typed into one field is undone as a whole.
    ({ preset, typing: before, previous }) => ({
      previous: typing !== null && before === typing ? previous : preset,
    }),
  );
}

/** Takes back the last change of the picks. */
export function undoPick(store: AppStore): void {
  const { previous } = store.getState();
  if (previous === null) return;
  change(store, () => previous);
  store.setState(replaced(store));
}

/** Opens the row of a question, of the next best one, or of none. */
export function ask(store: AppStore, question: FacetId | 'next' | null): void {
  if (store.getState().question !== question) store.setState({ question });
}

/** Answers a facet; null makes it unset. */
export function answer(store: AppStore, facet: FacetId, value: Answer | null): void {
  changePicks(store, (picks) => withAnswer(picks, facet, value));
}

/** Ticks or unticks one of several answers. */
export function toggle(store: AppStore, facet: 'build' | 'need', value: string): void {
  changePicks(store, (picks) => {
    const old = picks[facet] ?? [];
    const next = old.includes(value) ? old.filter((one) => one !== value) : [...old, value];
    const order = facetWord(facet).values ?? [];
    const sorted = facet === 'build' ? sortBuilds(next) : order.filter((one) => next.includes(one));
    return withAnswer(picks, facet, sorted);
  });
}

/** Sets a number while it is typed; null while the field holds none. */
export function typeNumber(store: AppStore, facet: 'pods' | 'block', value: number | null): void {
  if ((store.getState().preset.picks[facet] ?? null) === value) return;
  changePicks(store, (picks) => withAnswer(picks, facet, value), facet);
}

/** Sets the plan's title while it is typed. */
export function typeTitle(store: AppStore, text: string): void {
  const title = cutTitle(text);
  if ((store.getState().preset.title ?? '') === title) return;
  change(store, ({ title: _, ...preset }) => (title === '' ? preset : { ...preset, title }), 'title');
}

/** The field was left: the next keystroke in it is a new step. */
export function endTyping(store: AppStore): void {
  if (store.getState().typing !== null) store.setState({ typing: null });
}

/** Keeps the notes for the plan; they never travel in the link. */
export function typeNotes(store: AppStore, notes: string): void {
  store.setState({ notes });
}

/** Holds the page against another link; null ends that. */
export function compareLink(store: AppStore, fragment: string | null): void {
  if ((store.getState().preset.against ?? null) === fragment) return;
  change(
    store,
    ({ against: _, ...preset }) => (fragment === null ? preset : withAgainst(preset, fragment)),
    'against',
  );
}

/** Lists the limitations of all releases, or of the edition alone. */
export function showLimits(store: AppStore, of: 'all' | 'edition'): void {
  change(store, ({ limits: _, ...preset }) => (of === 'all' ? { ...preset, limits: of } : preset));
}

/** Opens a tab. */
export function showView(store: AppStore, view: ViewId): void {
  if (store.getState().preset.view === view) return;
  store.setState((state) => ({
    preset: { ...state.preset, view },
    step: 'push',
    typing: null,
    shown: onScreen(state),
  }));
}

/** Picks networking and datastore in one step. */
export function pickPair(store: AppStore, { networking, datastore }: Combination): void {
  changePicks(store, (picks) =>
    withAnswer(withAnswer(picks, 'networking', networking), 'datastore', datastore),
  );
}

/** Tells a combination in the row below its own; null folds it. */
export function openPair(store: AppStore, combination: Combination | null): void {
  store.setState({ opened: combination });
}

/** What else changes where the picks are replaced as a whole. */
function replaced(store: AppStore): Pick<AppState, 'generation' | 'opened' | 'question'> {
  return { generation: store.getState().generation + 1, opened: null, question: 'next' };
}

/** Drops all picks, keeps the release. */
export function startOver(store: AppStore): void {
  const before = store.getState().preset;
  change(store, ({ edition }) => ({ edition, picks: {}, view: 'decide' }));
  store.setState({ before, problems: [], ...replaced(store) });
}

/** Brings back what was there before the page was started over. */
export function undoStartOver(store: AppStore): void {
  const { before } = store.getState();
  if (before === null) return;
  change(store, () => before);
  store.setState(replaced(store));
}

/** Takes up the picks of the last visit. */
export function takeOffer(store: AppStore): void {
  const { offer } = store.getState();
  if (offer === null) return;
  change(store, () => offer);
  store.setState(replaced(store));
}

/** Declines them. */
export function declineOffer(store: AppStore): void {
  store.setState({ offer: null });
}

/** Puts away a remark about the link, or all of them. */
export function dismissProblems(store: AppStore, which?: LinkProblem): void {
  store.setState(({ problems }) => ({
    problems: which === undefined ? [] : problems.filter((problem) => problem !== which),
  }));
}

/** Keeps light or dark on this device. */
export function chooseTheme(store: AppStore, theme: Theme): void {
  store.setState({ theme });
}

/**
 * A link was opened, or Back or Forward pressed: the page shows what the address says. Going back to an address that the
 * page wrote itself (`own`) leaves the remarks about the link that was opened.
 */
export function readAddress(store: AppStore, fragment: string, own = false): void {
  const { preset, problems } = decodePreset(fragment, KNOWN);
  store.setState({
    preset,
    ...(own ? {} : { problems, ...replaced(store) }),
    shown: onScreen(store.getState()),
    step: 'replace',
    typing: null,
    offer: null,
    before: null,
    previous: null,
  });
}

/** Judges the same picks by another edition. */
export function chooseEdition(store: AppStore, edition: EditionId): void {
  // An edition is not held against itself: the page then chooses the other one.
  change(store, ({ from, ...preset }) => ({
    ...preset,
    edition,
    ...(from === undefined || from === edition ? {} : { from }),
  }));
}

/** Whether what is on the screen needs the facts of the releases. */
function needsReleases({ preset }: AppState): boolean {
  return isRelease(preset.edition) || preset.view === 'changes';
}

/** Whether what is on the screen needs what is carried out in a release. */
function needsPlanned({ preset }: AppState): boolean {
  return isRelease(preset.edition) && preset.view === 'plan';
}

/** Whether the facts that the screen needs are here. */
export function isReady(state: AppState): boolean {
  return (
    (!needsReleases(state) || state.releases !== null) && (!needsPlanned(state) || state.planned !== null)
  );
}

/** The edition that the screen shows while the link may already name another one. */
function onScreen(state: AppState): EditionId | null {
  return isReady(state) ? state.preset.edition : state.shown;
}

/** Whether the open tab can be shown: as the link says, or with the edition that was on the screen before. */
export function isShowable(state: AppState): boolean {
  return isReady({ ...state, preset: { ...state.preset, edition: selectShownEdition(state) } });
}

/** Compares with another edition. */
export function compareWith(store: AppStore, from: EditionId): void {
  change(store, (preset) => ({ ...preset, from }));
}

/** Loads the facts of the releases where they are needed or asked for, and not here. A failed load can be tried again. */
export async function loadReleases(
  store: AppStore,
  load: () => Promise<Releases>,
  asked = false,
): Promise<void> {
  const state = store.getState();
  const wanted = state.releases === null && (asked || needsReleases(state));
  if (!wanted && (!needsPlanned(state) || state.planned !== null)) return;
  store.setState({ loadFailed: false });
  try {
    const releases = state.releases ?? (await load());
    const planned = needsPlanned(state) ? await releases.loadPlanned() : state.planned;
    store.setState({ releases, planned });
  } catch {
    store.setState({ loadFailed: true });
  }
}
