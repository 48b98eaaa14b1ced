import { act, render, screen, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as releases from '../../../facts/releases/decided.ts';
import { StoreProvider } from '../../../store/connect/context.tsx';
import { answer, type AppStore, createAppStore, toggle } from '../../../store/state/store.ts';
import { PopoverProvider } from '../Popover.tsx';
import { Notes } from './Notes.tsx';

function open(fragment: string): AppStore {
  const store = createAppStore(fragment);
  store.setState({ releases });
  return store;
}

function show(store: AppStore, notes: ReactNode): HTMLElement {
  return render(
    <StoreProvider store={store}>
      <PopoverProvider>{notes}</PopoverProvider>
    </StoreProvider>,
  ).container;
}

/** The documents that a line cites, as their numbers are named. */
function cited(line: HTMLElement): readonly string[] {
  return within(line)
    .queryAllByRole('button', { name: /^Source / })
    .map((mark) => mark.getAttribute('data-source')!.split(' ')[0]!);
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 22, 12) });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('notes beside the rail', () => {
  it('tell the servicing of each ticked build as of today, the rest below it', async () => {
    const user = userEvent.setup({ delay: null });
    const store = open('#v=1&edition=v3.32&build=20348.2700&k8s=1.30');
    show(store, <Notes about="builds" />);
    const summary = screen.getByText(/^Server 2022 \(20348\.2700\):/);
    expect(summary).toHaveTextContent(/2031-10-14/);
    await user.click(summary);
    const named = screen.getByText(/The documents of Kubernetes 1\.30 name Windows Server 2022/);
    expect(named).toHaveTextContent(/inferred/);
    expect(cited(named)).toContain('gh-website-44401');
    act(() => toggle(store, 'build', '18362'));
    expect(screen.getByText(/^Server version 1903.*:/)).toHaveTextContent('2020-12-08');
    expect(screen.getByText(/container images? .*match/i)).toBeInTheDocument();
  });

  it('tell in one line what a later change takes, open to where that is said, and say nothing where nothing is known', async () => {
    const user = userEvent.setup({ delay: null });
    const store = open('#v=1&edition=v3.32');
    const container = show(store, <Notes about="platform" />);
    expect(container).toBeEmptyDOMElement();
    act(() => answer(store, 'platform', 'aks'));
    const summary = screen.getByText('Changing this later needs a new cluster.');
    expect(summary.closest('details')).not.toHaveAttribute('open');
    await user.click(summary);
    const line = screen.getByRole('listitem');
    expect(line).toHaveTextContent(/^Calico on AKS – needs a new cluster: .* newly created /);
    expect(cited(line)).toEqual([expect.stringMatching(/^v3\.32-/), 'Azure/AKS#3084', expect.any(String)]);
  });
});

describe('notes beside a pair', () => {
  it('tell which steps are missing and what no document states, each cited', () => {
    const store = open('#v=1&edition=v3.32&networking=cloud-provider&datastore=kubernetes&install=operator');
    show(store, <Notes about="pair" />);
    const lines = screen.getAllByRole('listitem');
    expect(lines.map((line) => line.querySelector('strong')?.textContent)).toEqual([
      'Install steps:',
      'Not documented:',
    ]);
    for (const line of lines) {
      expect(cited(line)).toContain('v3.32-operator');
    }
  });

  it('say so where no gap bears on it', () => {
    const store = open('#v=1&edition=v3.18&networking=calico-vxlan&datastore=kubernetes');
    const container = show(store, <Notes about="pair" />);
    expect(container).toHaveTextContent('No gap is known');
    expect(within(container).queryByRole('listitem')).toBeNull();
  });
});
