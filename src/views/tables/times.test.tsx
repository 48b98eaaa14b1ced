import { cleanup, configure, render, screen, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import * as edition from '../../facts/releases/decided.ts';
import { encodePreset } from '../../preset/codec.ts';
import { StoreProvider } from '../../store/connect/context.tsx';
import { fetchReleases } from '../../store/connect/releases.ts';
import { type AppStore, createAppStore } from '../../store/state/store.ts';
import { PopoverProvider } from '../parts/Popover.tsx';
import { CombinationsGrid } from './CombinationsGrid.tsx';
import { DatastoresView } from './DatastoresView.tsx';
import { LimitationsView } from './LimitationsView.tsx';
import { NetworkingOptions } from './NetworkingOptions.tsx';

vi.mock('../../store/connect/releases.ts');

/** Opens a view at a link; the facts of the releases are here for a release, as the page sees to that. */
function open(View: () => ReactNode, link: string): { readonly user: UserEvent; readonly store: AppStore } {
  const store = createAppStore(`#v=1&${link}`);
  if (!link.includes('guide-2020')) store.setState({ releases: edition });
  render(
    <StoreProvider store={store}>
      <PopoverProvider>
        <View />
      </PopoverProvider>
    </StoreProvider>,
  );
  return { user: userEvent.setup({ delay: null }), store };
}

/** One column, row by row, behind the name of the row. */
function column(label: string): Readonly<Record<string, string>> {
  const rows = screen.getAllByRole('rowheader').map((header) => header.parentElement!);
  return Object.fromEntries(
    rows.map((row) => [
      within(row).getByRole('rowheader').textContent,
      row.querySelector(`[data-label="${label}"]`)?.textContent ?? '',
    ]),
  );
}

/** A limitation that releases stated until one of them, and none since. */
function endedLimitation(): {
  readonly id: string;
  readonly feature: string;
  readonly since: string;
  readonly until: string;
} {
  const { chapters } = edition.limitationChapters({ edition: 'v3.32', docs: 'amended' });
  const ended = chapters.find(
    ({ limitation, span }) =>
      span.until !== undefined &&
      chapters.filter((one) => one.limitation.id === limitation.id).length === 1 &&
      chapters.every(
        (one) => one.limitation.feature !== limitation.feature || one.limitation.id === limitation.id,
      ),
  );
  if (ended === undefined) throw new Error('Every limitation still holds.');
  const { id, feature } = ended.limitation;
  return { id, feature, since: ended.span.since, until: ended.span.until ?? '' };
}

/** What a limitation is about, as its row is headed. */
function featureOf(id: string): string {
  const { chapters } = edition.limitationChapters({ edition: 'v3.32', docs: 'amended' });
  const found = chapters.find(({ limitation }) => limitation.id === id);
  if (found === undefined) throw new Error(`No release states ${id}.`);
  return found.limitation.feature;
}

/** The list of a filter, with the filters folded out. */
async function filter(user: UserEvent, name: string): Promise<HTMLElement> {
  const button = screen.getByRole('button', { name: /^Filters/u });
  if (button.getAttribute('aria-expanded') === 'false') await user.click(button);
  return screen.getByRole('group', { name });
}

/** Asks for the columns that tell the releases. */
async function showReleases(user: UserEvent): Promise<void> {
  await user.click(screen.getByRole('checkbox', { name: 'Show releases' }));
}

/** The first row of this name. */
function rowOf(name: string): HTMLElement {
  return screen.getAllByRole('rowheader', { name })[0]!.parentElement!;
}

/** How many rows the status counts. */
function count(): string {
  return screen.getByText(/^\d+ of \d+ /u).textContent;
}

function showAll(user: UserEvent): Promise<void> {
  return user.selectOptions(screen.getByRole('combobox', { name: 'Limitations of' }), 'all releases');
}

// Compiling every release takes a busy machine its time.
beforeAll(() => {
  configure({ asyncUtilTimeout: 30_000 });
});

beforeEach(() => {
  vi.mocked(fetchReleases).mockReset();
  vi.mocked(fetchReleases).mockResolvedValue(edition);
});

describe('a grid of a release', () => {
  it('tells since when and until when each option is as it is there, once that is asked for', async () => {
    const { user } = open(NetworkingOptions, 'edition=v3.17');
    expect(screen.queryByRole('columnheader', { name: /^Since/u })).toBeNull();
    await showReleases(user);
    expect(column('Since')).toMatchObject({ 'Calico BGP (no overlay)': 'v3.17', 'flannel host-gw': 'v3.16' });
    expect(column('Until')).toMatchObject({
      'Calico BGP (no overlay)': 'v3.17',
      'flannel host-gw': 'v3.17',
      'Static routes': 'unchanged since v3.16',
    });
  });

  it('is reduced to what is still true in a release, by as many rows as the choice says', async () => {
    const { user } = open(DatastoresView, 'edition=v3.20');
    await showReleases(user);
    const still = await filter(user, 'Holds in');
    const newest = within(still).getByRole('checkbox', { name: /^v3\.32/u });
    const told = newest.parentElement!.textContent;
    await user.click(newest);
    const left = screen.getAllByRole('rowheader').map((header) => header.textContent);
    expect(left).not.toContain('Calico VXLAN overlay');
    expect(left).toContain('Static routes');
    expect(told).toBe(`v3.32 (${left.length})`);
    await user.click(screen.getByRole('button', { name: 'Clear' }));
    expect(count()).toBe('8 of 8 modes');
  });

  it('tells what a release says an option brings, with its source, and what bears on it', async () => {
    const { user } = open(NetworkingOptions, 'edition=v3.20');
    await user.click(screen.getByRole('button', { name: 'Details of Calico VXLAN overlay' }));
    const vxlan = edition.decidedEdition({ edition: 'v3.20', docs: 'amended' }).options[1]!;
    expect(vxlan.id).toBe('calico-vxlan');
    const offers = screen.getByText(/^Offers: /u);
    for (const offer of vxlan.offers ?? ['none']) expect(offers).toHaveTextContent(offer);
    for (const item of offers.parentElement!.querySelectorAll('li:not(:last-child)'))
      expect(within(item as HTMLElement).getAllByRole('button', { name: /^Source / }).length).toBeGreaterThan(
        0,
      );
  });
});

describe('the limitations', () => {
  it('are those of the release until all are asked for, and then tell what was stated only up to one', async () => {
    const { user } = open(LimitationsView, 'edition=v3.32');
    const own = count();
    const gone = endedLimitation();
    expect(Object.keys(column('Feature'))).not.toContain(gone.feature);
    await showAll(user);
    expect(count()).not.toBe(own);
    const until = await filter(user, 'Until');
    await user.click(
      within(until).getByRole('checkbox', { name: (name) => name.startsWith(`${gone.until} `) }),
    );
    expect(new Set(Object.values(column('Until')))).toEqual(new Set([gone.until]));
    expect(Object.keys(column('Until'))).toContain(gone.feature);
    const span = gone.since === gone.until ? gone.since : `${gone.since} to ${gone.until}`;
    await user.click(screen.getByRole('button', { name: `Details of ${gone.feature}, ${span}` }));
    const mark = within(rowOf(gone.feature)).getAllByRole('button', { name: /^Source / })[0]!;
    expect(mark.textContent).toMatch(new RegExp(`^${gone.until.replace('.', '\\.')} `, 'u'));
    await user.click(mark);
    expect(await screen.findByText(gone.id)).toBeInTheDocument();
  });

  it('of all releases are in the link, and are listed where a link asks for them', async () => {
    const { user, store } = open(LimitationsView, 'edition=v3.32&view=limitations');
    await showAll(user);
    expect(encodePreset(store.getState().preset)).toBe('v=1&edition=v3.32&view=limitations&limits=all');
    cleanup();
    open(LimitationsView, 'edition=guide-2020&view=limitations&limits=all');
    expect(await screen.findByText(/ statements$/u)).toBeVisible();
    expect(screen.getByRole('combobox', { name: 'Limitations of' })).toHaveValue('all');
  });

  it('of all releases are still reduced to what goes with the picks', async () => {
    const { user } = open(LimitationsView, 'edition=v3.32&networking=cloud-provider');
    await showAll(user);
    await user.click(screen.getByRole('checkbox', { name: 'Only my picks' }));
    const left = Object.keys(column('Feature'));
    expect(left).not.toContain(featureOf('lim.max-pods'));
    expect(left).toContain(featureOf('lim.hybrid-cluster'));
  });
});

describe('the guide', () => {
  it('needs the facts of the releases only where these are shown', async () => {
    const { user } = open(NetworkingOptions, 'edition=guide-2020');
    await filter(user, 'Routes');
    expect(screen.queryByRole('group', { name: 'Holds in' })).toBeNull();
    expect(fetchReleases).not.toHaveBeenCalled();
    await showReleases(user);
    const still = await filter(user, 'Holds in');
    await user.click(await within(still).findByRole('checkbox', { name: /^v3\.32/u }));
    expect(Object.keys(column('Since'))).toEqual(['Calico BGP', 'Calico VXLAN', 'Cloud provider']);
  });

  it('tells in a column of their own which releases say the same', async () => {
    const { user } = open(NetworkingOptions, 'edition=guide-2020');
    await showReleases(user);
    const columns = await filter(user, 'Columns shown');
    await user.click(within(columns).getByRole('checkbox', { name: 'Holds in' }));
    expect(await screen.findByText('2020 guide (draft), since v3.17')).toBeVisible();
  });

  it('says where they cannot be fetched, and tries again', async () => {
    vi.mocked(fetchReleases).mockRejectedValueOnce(new TypeError('no'));
    const { user } = open(LimitationsView, 'edition=guide-2020');
    await showAll(user);
    expect(await screen.findByRole('alert')).toHaveTextContent('could not be loaded');
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(/ statements$/u)).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('the combinations', () => {
  async function tell(user: UserEvent): Promise<void> {
    await showReleases(user);
    await screen.findByRole('columnheader', { name: /^Since/u });
  }

  it('tell since when each combination has its verdict under the picks, once that is asked for', async () => {
    const { user } = open(CombinationsGrid, 'edition=v3.32&fabric=l3-routed&datastore=kubernetes');
    expect(screen.queryByRole('columnheader', { name: /^Since/u })).toBeNull();
    await tell(user);
    expect(column('Since')['Calico BGP (no overlay)']).toBe('2020 guide (draft)');
    expect(column('Until')['Calico BGP (no overlay)']).toMatch(/^unchanged since /u);
  });

  it('are reduced to the verdicts that are still true in a release, and told plainly again', async () => {
    const { user } = open(CombinationsGrid, 'edition=v3.17');
    await tell(user);
    const still = await filter(user, 'Holds in');
    const older = within(still).getByRole('checkbox', { name: /^v3\.16/u });
    const told = older.parentElement!.textContent;
    await user.click(older);
    expect(told).toBe(`v3.16 (${screen.getAllByRole('rowheader').length})`);
    expect(screen.getAllByRole('rowheader').length).toBeLessThan(16);
    await user.click(screen.getByRole('checkbox', { name: 'Show releases' }));
    expect(count()).toBe('16 of 16 combinations');
  });

  it('of the guide fetch the facts of the releases first', async () => {
    const { user } = open(CombinationsGrid, 'edition=guide-2020&fabric=l2');
    await tell(user);
    expect(fetchReleases).toHaveBeenCalled();
    expect(Object.values(column('Until'))).toContain('2020 guide (draft)');
  });
});
