import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import * as releases from '../../facts/releases/decided.ts';
import { StoreProvider } from '../../store/connect/context.tsx';
import { type AppStore, chooseEdition, createAppStore } from '../../store/state/store.ts';
import { PopoverProvider } from '../parts/Popover.tsx';
import { StartHead } from './StartHead.tsx';
import { StartRest } from './StartRest.tsx';

function show(): AppStore {
  const store = createAppStore('');
  store.setState({ releases });
  render(
    <StoreProvider store={store}>
      <PopoverProvider>
        <StartHead />
        <StartRest />
      </PopoverProvider>
    </StoreProvider>,
  );
  return store;
}

describe('the start page', () => {
  it('says what it is for in two sentences', () => {
    show();
    const head = screen.getByRole('region', { name: 'Which networking and datastore for Windows nodes?' });
    expect(head.querySelector('p')?.textContent.match(/[.?!](\s|$)/g)).toHaveLength(2);
  });

  it('has six cases, three of the newest release and three of the guide, each a plain link', () => {
    show();
    const cases = within(screen.getByRole('region', { name: 'A case like yours' }));
    const links = cases.getAllByRole('link').map((one) => one.getAttribute('href') ?? '');
    expect(links).toHaveLength(6);
    expect(links.filter((link) => link.startsWith('#v=1&edition=v3.32&'))).toHaveLength(3);
    expect(links).toContain('#v=1&edition=guide-2020&platform=aws&build=17763&fabric=l2');
    expect(cases.getAllByText('Calico v3.32')).toHaveLength(3);
    expect(cases.getAllByText('2020 guide (draft)')).toHaveLength(3);
  });

  it('counts what is possible, recommends nothing, and leads to all combinations', () => {
    const store = show();
    expect(screen.getByText(/7 of 12 combinations are possible/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'See all 12' })).toHaveAttribute(
      'href',
      '#v=1&edition=guide-2020&view=options',
    );
    expect(document.body).not.toHaveTextContent(/recommend/i);
    act(() => chooseEdition(store, 'v3.32'));
    expect(screen.getByText(/of 16 combinations are possible/)).toBeInTheDocument();
  });

  it('opens what there is to know first, each with its source', async () => {
    show();
    expect(screen.queryByText(/^The cluster is a hybrid/)).not.toBeInTheDocument();
    await userEvent.click(screen.getByText('How Windows nodes join a Calico cluster'));
    const first = await screen.findByText(/^The cluster is a hybrid/);
    expect(within(first).getAllByRole('button')).not.toHaveLength(0);
    expect(within(first.closest('ul')!).getAllByRole('listitem')).toHaveLength(5);
  });
});
