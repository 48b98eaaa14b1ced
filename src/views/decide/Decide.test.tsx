import { act, render, screen, within } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel, type UserEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import * as releases from '../../facts/releases/decided.ts';
import { encodePreset } from '../../preset/codec.ts';
import { StoreProvider } from '../../store/connect/context.tsx';
import { answer, type AppStore, createAppStore } from '../../store/state/store.ts';
import { PopoverProvider } from '../parts/Popover.tsx';
import { Decide } from './Decide.tsx';

/** The page's first tab at a link. */
function open(fragment: string): {
  readonly store: AppStore;
  readonly user: UserEvent;
  readonly link: () => string;
} {
  const store = createAppStore(`#v=1&${fragment}`);
  store.setState({ releases });
  render(
    <StoreProvider store={store}>
      <PopoverProvider>
        <Decide />
      </PopoverProvider>
    </StoreProvider>,
  );
  const user = userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never });
  return { store, user, link: () => encodePreset(store.getState().preset) };
}

function card(): ReturnType<typeof within> {
  return within(screen.getByRole('region', { name: 'Verdict' }));
}

function heading(): HTMLElement {
  return card().getByRole('heading', { level: 2 });
}

function cell(name: RegExp): HTMLElement {
  return within(screen.getByRole('table', { name: 'All combinations' })).getByRole('button', { name });
}

beforeAll(async () => {
  await Promise.all([import('./told/Told.tsx'), import('./NothingFits.tsx')]);
});
beforeEach(() => void vi.stubGlobal('getComputedStyle', (element: HTMLElement) => element.style));
afterEach(() => vi.unstubAllGlobals());

describe('the card', () => {
  it('names the recommended combination, its state, and each condition with its question', () => {
    open('edition=v3.32&platform=aws&build=20348&install=operator');
    expect(heading()).toHaveTextContent(/^Calico \w+, state in the Kubernetes API$/);
    expect(card().getByText(/^Supported if three answers hold$/)).toBeInTheDocument();
    expect(card().getByRole('button', { name: /^Answer Windows builds/ })).toBeInTheDocument();
    expect(card().getByRole('link', { name: 'Open the plan' })).toHaveAttribute(
      'href',
      '#v=1&edition=v3.32&platform=aws&build=20348&install=operator&view=plan',
    );
  });

  it('says how many combinations are possible while nothing is recommended, and asks on', () => {
    open('edition=guide-2020&udp4789=open');
    expect(heading()).toHaveTextContent(/^\d of 12 combinations are still possible$/);
    expect(card().queryByText(/supported/i)).toBeNull();
    expect(card().getByRole('button', { name: 'Answer Platform' })).toBeInTheDocument();
  });

  it('names the closest combination where the documents are silent, and no conflict', async () => {
    open('edition=v3.32&platform=eks&networking=calico-vxlan');
    expect(heading()).toHaveTextContent('Calico VXLAN, state in the Kubernetes API');
    expect(card().getByText('Not documented')).toBeInTheDocument();
    expect(await card().findByRole('button', { name: /AWS VPC CNI/ })).toBeInTheDocument();
    expect(screen.queryByText('Nothing fits all your answers')).toBeNull();
  });

  it('tells a conflict cause by cause, each with its change, and one button for all of it', async () => {
    const { user, link } = open('edition=v3.32&datastore=etcd&install=standard-manual');
    expect(heading()).toHaveTextContent(/^Nothing fits all your answers/);
    const all = await card().findByRole('button', { name: 'Make both changes' });
    expect(card().getAllByRole('heading', { level: 3 })).toHaveLength(2);
    await user.click(all);
    expect(link()).toBe('v=1&edition=v3.32&datastore=kubernetes&install=operator');
    expect(heading()).toHaveFocus();
  });
});

describe('all combinations', () => {
  it('say each state in a word, in cells that hold row and column', () => {
    open('edition=guide-2020&platform=aws&build=17763&fabric=l3-routed&udp4789=open');
    for (const name of [
      /^Calico BGP with etcd: unsupported$/,
      /^Calico VXLAN with the Kubernetes API: limited, recommended$/,
      /^Static routes with etcd: unsupported$/,
      /^Static routes with the Kubernetes API: supported$/,
      /^flannel VXLAN with the Kubernetes API: untested$/,
    ])
      expect(cell(name)).toBeInTheDocument();
  });

  it('tell a combination below its cell, which can be picked', async () => {
    const { user, link } = open('edition=guide-2020&platform=aws&fabric=l3-peered');
    await user.click(cell(/^Static routes with the Kubernetes API/));
    const told = within(screen.getByRole('region', { name: 'Static routes with the Kubernetes API' }));
    expect(await told.findByRole('img', { name: /^Static routes/ })).toBeInTheDocument();
    await user.click(told.getByRole('button', { name: 'Pick this combination' }));
    expect(link()).toBe(
      'v=1&edition=guide-2020&platform=aws&fabric=l3-peered&networking=static-routes&datastore=kubernetes',
    );
    expect(told.queryByRole('button', { name: 'Pick this combination' })).not.toBeInTheDocument();
  });

  it('say what would make a closed one possible, as buttons', async () => {
    const { user, link } = open('edition=guide-2020&fabric=l3-routed');
    await user.click(cell(/^flannel host-gw with the Kubernetes API: unsupported/));
    const told = within(screen.getByRole('region', { name: 'flannel host-gw with the Kubernetes API' }));
    await user.click(await told.findByRole('button', { name: /^Makes it possible: .*One layer-2 segment/ }));
    expect(link()).toBe('v=1&edition=guide-2020&fabric=l2');
    expect(cell(/^flannel host-gw with the Kubernetes API: supported/)).toBeInTheDocument();
  });
});

describe('after a pick', () => {
  it('one line says what it closed and offers a way back; the status says the answer in few words', async () => {
    const { store, user, link } = open('edition=guide-2020&platform=aws');
    act(() => answer(store, 'fabric', 'l3-routed'));
    expect(screen.getByText(/closed Calico BGP/, { selector: '.after-pick' })).toBeInTheDocument();
    const said = screen.getAllByRole('status').map((one) => one.textContent);
    const spoken = said.find((text) => text.includes('closed')) ?? '';
    expect(spoken).toMatch(/^Calico VXLAN, state in the Kubernetes API\./);
    expect(spoken.split(/\s+/u).length).toBeLessThanOrEqual(30);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(link()).toBe('v=1&edition=guide-2020&platform=aws');
    expect(heading()).toHaveFocus();
  });
});
