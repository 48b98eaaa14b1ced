import { act, render, screen, within } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel, type UserEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import * as releases from '../../facts/releases/decided.ts';
import { encodePreset } from '../../preset/codec.ts';
import { StoreProvider } from '../../store/connect/context.tsx';
import {
  type AppStore,
  chooseEdition,
  createAppStore,
  type Kept,
  readAddress,
} from '../../store/state/store.ts';
import { App } from './App.tsx';

interface Page {
  readonly store: AppStore;
  readonly user: UserEvent;
  /** The link that the page stands for, without its address. */
  readonly link: () => string;
}

/** Opens the page at a fragment, as a browser would that kept this from the last visit. */
function renderApp(fragment = '', kept: Kept = {}): Page {
  const user = userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never });
  const store = createAppStore(fragment, kept);
  render(
    <StoreProvider store={store}>
      <App />
    </StoreProvider>,
  );
  return { store, user, link: () => encodePreset(store.getState().preset) };
}

/** Everything that the page says at once, loudly. */
function alerts(): string {
  return screen
    .getAllByRole('alert')
    .map((one) => one.textContent)
    .join('');
}

const START = 'Which networking and datastore for Windows nodes?';

// What loads on demand is loaded beforehand, so that no test waits for it.
beforeAll(async () => {
  await Promise.all([
    import('../tables/OptionsView.tsx'),
    import('../tables/LimitationsView.tsx'),
    import('../tables/DatastoresView.tsx'),
    import('../changes/ChangesView.tsx'),
    import('../plan/PlanView.tsx'),
    import('./LinkRemarks.tsx'),
    import('./Offer.tsx'),
  ]);
});
beforeEach(() => void vi.stubGlobal('getComputedStyle', (element: HTMLElement) => element.style));
afterEach(() => vi.unstubAllGlobals());
vi.setConfig({ testTimeout: 30_000 });

describe('the tabs', () => {
  it('show one view at a time, loaded when first opened', async () => {
    const { user, link } = renderApp('#v=1&platform=aws');
    expect(screen.getAllByRole('tab').map((one) => one.textContent)).toEqual([
      'Decide',
      'Plan',
      'Changes',
      'Options',
      'Limitations',
      'Datastores',
    ]);
    expect(screen.getByRole('tab', { selected: true })).toHaveTextContent('Decide');
    for (const name of ['Options', 'Limitations', 'Datastores']) {
      await user.click(screen.getByRole('tab', { name }));
      const panel = within(screen.getByRole('tabpanel', { name }));
      expect((await panel.findAllByRole('table'))[0]).toBeInTheDocument();
    }
    expect(screen.queryByRole('table', { name: 'Combinations' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('tab', { name: 'Plan' }));
    expect(await screen.findByRole('region', { name: 'Plan' })).toBeInTheDocument();
    expect(link()).toBe('v=1&edition=guide-2020&platform=aws&view=plan');
  });

  it('are links that carry all answers', () => {
    renderApp('#v=1&platform=aws&title=Racks');
    expect(screen.getByRole('tab', { name: 'Limitations' })).toHaveAttribute(
      'href',
      '#v=1&edition=guide-2020&platform=aws&view=limitations&title=Racks',
    );
  });

  it('are moved between with the arrow keys, Home and End, around the ends', async () => {
    const { user } = renderApp('#v=1&view=options');
    screen.getByRole('tab', { name: 'Options' }).focus();
    const visited: (string | null)[] = [];
    for (const key of ['ArrowRight', 'ArrowLeft', 'Home', 'ArrowLeft', 'ArrowRight', 'End']) {
      await user.keyboard(`{${key}}`);
      const selected = screen.getByRole('tab', { selected: true });
      expect(selected).toHaveFocus();
      visited.push(selected.textContent);
    }
    expect(visited).toEqual(['Limitations', 'Options', 'Decide', 'Datastores', 'Decide', 'Datastores']);
  });

  it('open the view that a link names', async () => {
    renderApp('#v=1&view=limitations');
    expect(await screen.findByRole('table', { name: 'Limitations on Windows' })).toBeInTheDocument();
    expect(screen.getByRole('tab', { selected: true })).toHaveTextContent('Limitations');
  });
});

describe('what could not be read in a link', () => {
  it('is said in an alert, quoted, and put away remark by remark with the focus kept', async () => {
    const { user, link } = renderApp('#v=1&platform=mars&colour=red&pods=5000&fabric=l2');
    await screen.findAllByRole('button', { name: 'Understood' });
    for (const quoted of ['“platform=mars”', '“colour=red”', '“pods=5000”'])
      expect(alerts()).toContain(quoted);
    expect(alerts()).toContain('between 1 and 4092');
    expect(link()).toBe('v=1&edition=guide-2020&fabric=l2');
    for (const left of [2, 1]) {
      await user.click(screen.getAllByRole('button', { name: 'Understood' })[0]!);
      const buttons = screen.getAllByRole('button', { name: 'Understood' });
      expect(buttons).toHaveLength(left);
      await vi.waitFor(() => expect(buttons[0]).toHaveFocus());
    }
    await user.click(screen.getByRole('button', { name: 'Understood' }));
    expect(alerts()).toBe('');
    await vi.waitFor(() => expect(screen.getAllByRole('heading', { level: 2 })[0]).toHaveFocus());
  });

  it('is said of a pick that the edition does not ask; it stays in the link and counts as not decided', async () => {
    const { link } = renderApp('#v=1&platform=eks');
    await screen.findByText(/“platform=eks”/);
    expect(alerts()).toContain('not a question of this edition');
    expect(link()).toBe('v=1&edition=guide-2020&platform=eks');
  });

  it('is nothing, most of the time', () => {
    renderApp('#v=1&platform=aws&view=datastores');
    expect(alerts()).toBe('');
  });
});

describe('starting over', () => {
  it('drops the answers, says so, and can be undone', async () => {
    const { user, link } = renderApp('#v=1&platform=aws&fabric=l2&pods=110&title=Racks');
    await user.click(screen.getByRole('button', { name: 'Start over' }));
    expect(link()).toBe('v=1&edition=guide-2020');
    expect(screen.getByRole('heading', { name: START })).toBeInTheDocument();
    expect(screen.getByText('All answers were dropped.').closest('[role="status"]')).not.toBeNull();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(link()).toBe('v=1&edition=guide-2020&platform=aws&fabric=l2&pods=110&title=Racks');
    expect(screen.queryByText('All answers were dropped.')).not.toBeInTheDocument();
    await vi.waitFor(() => expect(screen.getAllByRole('heading', { level: 2 })[0]).toHaveFocus());
  });
});

describe('the answers of the last visit', () => {
  const kept = { last: 'v=1&edition=guide-2020&platform=aws&build=17763&fabric=l2&pods=110' };

  it('are offered in a line, and taken up only when asked', async () => {
    const { user, link } = renderApp('', kept);
    const offer = await screen.findByRole('group', { name: 'Your last visit' });
    expect(offer).toHaveTextContent(/2020 guide.*AWS · Server 2019 · One subnet.* and 1 more/);
    expect(link()).toBe('v=1&edition=guide-2020');
    await user.click(within(offer).getByRole('button', { name: 'Continue with these answers' }));
    expect(link()).toBe(kept.last);
    expect(screen.queryByRole('group', { name: 'Your last visit' })).not.toBeInTheDocument();
    await vi.waitFor(() => expect(document.body).not.toHaveFocus());
  });

  it('can be declined', async () => {
    const { user, link } = renderApp('', kept);
    await user.click(await screen.findByRole('button', { name: 'No, start fresh' }));
    expect(screen.queryByRole('group', { name: 'Your last visit' })).not.toBeInTheDocument();
    expect(link()).toBe('v=1&edition=guide-2020');
    await vi.waitFor(() => expect(screen.getByRole('heading', { name: START })).toHaveFocus());
  });

  it('are not mentioned where a link was opened', () => {
    renderApp('#v=1&view=datastores', kept);
    expect(screen.queryByRole('group', { name: 'Your last visit' })).not.toBeInTheDocument();
  });
});

describe('a release that is on its way', () => {
  it('leaves what was on the screen, and its select mounted with the focus', () => {
    const { store } = renderApp('#v=1&platform=aws&fabric=l2');
    const select = screen.getByRole('combobox', { name: 'Calico release' });
    const answer = screen.getAllByRole('heading', { level: 2 })[0]!.textContent;
    select.focus();
    act(() => chooseEdition(store, 'v3.32'));
    expect(screen.getByText('Loading v3.32…')).toBeInTheDocument();
    expect(screen.getByRole('tabpanel')).toHaveAttribute('aria-busy', 'true');
    expect(screen.getAllByRole('heading', { level: 2 })[0]).toHaveTextContent(answer);
    expect(select).toHaveFocus();
    expect(select).toHaveValue('v3.32');
    act(() => store.setState({ releases }));
    expect(screen.getByRole('tabpanel')).toHaveAttribute('aria-busy', 'false');
    expect(screen.queryByText('Loading v3.32…')).not.toBeInTheDocument();
    expect(select).toHaveFocus();
  });

  it('is all that is said where nothing was on the screen yet', () => {
    const { store } = renderApp('#v=1&edition=v3.32&platform=aws');
    expect(screen.getByText('Loading v3.32…')).toBeInTheDocument();
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument();
    act(() => store.setState({ releases }));
    expect(screen.getByRole('combobox', { name: 'Calico release' })).toHaveValue('v3.32');
  });

  it('can fail: the page says so, and leads back', async () => {
    const { store, user, link } = renderApp('#v=1&platform=aws');
    act(() => {
      chooseEdition(store, 'v3.20');
      store.setState({ loadFailed: true });
    });
    expect(alerts()).toContain('Calico v3.20 could not be loaded');
    await user.click(screen.getByRole('button', { name: 'Back to the 2020 guide' }));
    expect(alerts()).toBe('');
    expect(link()).toBe('v=1&edition=guide-2020&platform=aws');
  });
});

describe('the title of the document', () => {
  it('follows the answer', () => {
    const { store } = renderApp();
    expect(document.title).toBe('Calico for Windows planner');
    for (const [link, title] of [
      ['fabric=l3-routed', '4 combinations possible'],
      ['fabric=l3-routed&networking=calico-vxlan', 'Calico VXLAN with Kubernetes API'],
      ['need=ipip', 'nothing fits'],
      ['need=ipip&title=Racks', 'Racks'],
    ]) {
      act(() => readAddress(store, `#v=1&${link}`));
      expect(document.title).toBe(`${title} – Calico for Windows planner`);
    }
  });
});

describe('light or dark', () => {
  it('is switched, whatever the device says', async () => {
    const { user, store } = renderApp('#v=1&view=datastores');
    const dark = screen.getByRole('switch', { name: 'Dark' });
    expect(dark).not.toBeChecked();
    await user.click(dark);
    expect(dark).toBeChecked();
    expect(store.getState().theme).toBe('dark');
    await user.click(dark);
    expect(store.getState().theme).toBe('light');
  });
});
