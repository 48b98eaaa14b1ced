import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import * as releases from '../../facts/releases/decided.ts';
import { StoreProvider } from '../../store/connect/context.tsx';
import { selectRouteFile, selectRouteMarkdown } from '../../store/select/route.ts';
import { type AppStore, createAppStore } from '../../store/state/store.ts';
import { PopoverProvider } from '../parts/Popover.tsx';
import { RouteCard } from './RouteCard.tsx';
import { spotsOf } from './routePicture.ts';

function open(link: string): AppStore {
  const store = createAppStore(link);
  store.setState({ releases });
  render(
    <StoreProvider store={store}>
      <PopoverProvider>
        <RouteCard />
      </PopoverProvider>
    </StoreProvider>,
  );
  return store;
}

const ETCD = '#v=1&edition=v3.32&datastore=etcd&install=standard-manual&from=v3.25&view=changes';

describe('the upgrade route', () => {
  it('is told stop by stop, each with what to do and where that can be read', () => {
    open(ETCD);
    const route = screen.getByRole('region', { name: /^Upgrade route/u });
    const headings = within(route).getAllByRole('heading', { level: 3 });
    expect(headings.map(({ textContent }) => textContent?.replace(/ Kubernetes .*/u, ''))).toEqual([
      'Before you leave v3.25',
      'Stop at v3.27',
      'On to v3.32',
    ]);
    const stop = within(route).getByRole('list', { name: 'Steps: Stop at v3.27' });
    for (const line of within(stop).getAllByRole('listitem'))
      expect(within(line).getAllByRole('button', { name: /^Source / }).length).toBeGreaterThan(0);
    expect(within(route).getByText('Pass v3.31.')).toBeVisible();
    // What breaks is never folded.
    expect(within(route).getByRole('list', { name: 'Lost: Pass v3.29' })).toBeVisible();
  });

  it('goes into the decision file and the Markdown where another release is compared, and only there', () => {
    const store = open(ETCD);
    const file = selectRouteFile(store.getState());
    expect(file).toEqual(
      ['v3.27', 'v3.29', 'v3.31', 'v3.32'].map((release) =>
        expect.objectContaining({ release, because: expect.any(String), breaks: expect.any(Array) }),
      ),
    );
    const text = selectRouteMarkdown(store.getState());
    expect(text.match(/^#+ .*/gmu)).toEqual([
      '## Upgrade route',
      '### Before you leave v3.25 (Kubernetes 1.23–1.28)',
      '### Stop at v3.27 (Kubernetes 1.27–1.29)',
      '### Pass v3.29 (Kubernetes 1.29–1.32)',
      '### Pass v3.31 (Kubernetes 1.32–1.35)',
      '### On to v3.32 (Kubernetes 1.34–1.36)',
    ]);
    const plain = createAppStore('#v=1&edition=v3.32');
    plain.setState({ releases });
    expect(selectRouteFile(plain.getState())).toBeUndefined();
    expect(selectRouteMarkdown(plain.getState())).toBe('');
  });

  it('tells of all stops only what is so at each of them', () => {
    open('#v=1&edition=v3.32&from=v3.17&view=changes');
    const route = screen.getByRole('region', { name: /^Upgrade route/u });
    const always = within(route).getByText('At each stop:', { exact: false });
    expect(always).toHaveTextContent('The page on upgrades takes any release');
    expect(always).not.toHaveTextContent('The operator upgrades');
    const steps = within(route).getByRole('list', { name: 'Steps: Stop at v3.27' });
    expect(steps).toHaveTextContent('The operator upgrades the Windows nodes.');
  });

  it('says so where no document gives one, and is not there where nothing is to be upgraded', () => {
    open('#v=1&edition=v3.20&from=guide-2020&view=changes');
    expect(screen.getByRole('region', { name: /^Upgrade route/u })).toHaveTextContent(
      'No document describes a way',
    );
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('is not there for a release and itself', () => {
    open('#v=1&edition=v3.20&from=v3.20&view=changes');
    expect(screen.queryByRole('region')).toBeNull();
  });

  it.each([
    [
      'each above its column',
      [
        [1, ['a']],
        [2, ['b']],
        [1, ['c', 'd']],
      ],
      [0, 25, 62.5, 100],
    ],
    [
      'evenly where names would run into one another',
      [
        [1, ['a']],
        [1, ['b', 'c', 'd', 'e', 'f']],
      ],
      [0, 20, 40, 60, 80, 100],
    ],
    [
      'evenly where many are passed',
      [
        [1, ['a']],
        [4, ['b', 'c', 'd', 'e']],
        [4, ['f']],
      ],
      [0, 20, 40, 60, 80, 100],
    ],
  ] as const)('is drawn %s', (_, columns, at) => {
    const spots = spotsOf(columns.map(([width, names]) => ({ width, releases: names })));
    expect(spots.map((spot) => Math.round(spot.at * 10) / 10)).toEqual(at);
  });
});
