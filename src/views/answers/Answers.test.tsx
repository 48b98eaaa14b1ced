import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel, type UserEvent } from '@testing-library/user-event';
import { beforeAll, beforeEach, afterEach, describe, expect, it, vi } from 'vitest';
import * as releases from '../../facts/releases/decided.ts';
import { encodePreset } from '../../preset/codec.ts';
import { StoreProvider } from '../../store/connect/context.tsx';
import { type AppStore, answer, createAppStore } from '../../store/state/store.ts';
import { answered } from '../../vocabulary.ts';
import { useApp } from '../../store/connect/context.tsx';
import { PopoverProvider } from '../parts/Popover.tsx';
import { Answers } from './Answers.tsx';
import { openRow } from './openRow.ts';

interface Page {
  readonly store: AppStore;
  readonly user: UserEvent;
  readonly link: () => string;
}

function Column(): ReturnType<typeof Answers> {
  return <Answers start={useApp((state) => answered(state.preset.picks).length === 0)} />;
}

function show(fragment: string): Page {
  const user = userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never });
  const store = createAppStore(fragment);
  store.setState({ releases });
  render(
    <StoreProvider store={store}>
      <PopoverProvider>
        <Column />
        <button type="button">elsewhere</button>
      </PopoverProvider>
    </StoreProvider>,
  );
  return { store, user, link: () => encodePreset(store.getState().preset) };
}

/** The summary of a question. */
function head(name: string): HTMLElement {
  const all = [...document.querySelectorAll<HTMLElement>('summary.question-head')];
  const found = all.find((one) => one.textContent.startsWith(name));
  if (found === undefined) throw new Error(`no question ${name}`);
  return found;
}

function isOpen(name: string): boolean {
  return head(name).closest('details')?.open === true;
}

async function open(user: UserEvent, name: string): Promise<HTMLElement> {
  if (!isOpen(name)) await user.click(head(name));
  return head(name).closest('details')!;
}

/** What only shows once the focus has come to rest. */
async function settle(): Promise<void> {
  await act(async () => {
    await new Promise((done) => setTimeout(done, 5));
  });
}

const GUIDE = '#v=1&edition=guide-2020';

beforeAll(async () => {
  await Promise.all([import('./Told.tsx'), import('./Documents.tsx'), import('../parts/notes/Notes.tsx')]);
});
beforeEach(() => void vi.stubGlobal('getComputedStyle', (element: HTMLElement) => element.style));
afterEach(() => vi.unstubAllGlobals());
vi.setConfig({ testTimeout: 30_000 });

describe('a question', () => {
  it('is a row with its name and its answer, and holds its answers once it is opened', async () => {
    const { user } = show(`${GUIDE}&platform=aws&fabric=l2`);
    expect(head('Platform')).toHaveTextContent(/^Platform AWS$/);
    expect(screen.queryByRole('radiogroup', { name: 'Platform' })).not.toBeInTheDocument();
    await open(user, 'Platform');
    const radios = within(screen.getByRole('radiogroup', { name: 'Platform' })).getAllByRole('radio');
    expect(radios.map((one) => (one as HTMLInputElement).labels?.[0]?.textContent)).toEqual([
      'Not decided',
      'On premises',
      'AWS',
      'Azure',
      'Another cloud or network provider',
    ]);
    expect(radios[2]).toBeChecked();
  });

  it('names platforms and install methods as short as a row needs', () => {
    show('#v=1&edition=v3.32&platform=aws&install=operator&build=20348');
    expect(head('Platform')).toHaveTextContent(/^Platform AWS EC2$/);
    expect(head('Install method')).toHaveTextContent(/^Install method Tigera operator$/);
    expect(head('Windows builds in the cluster')).toHaveTextContent(/Server 2022, revision\?$/);
    expect(head('Fabric')).toHaveTextContent('decides Calico BGP');
  });

  it('is one of three while nothing is answered, and the first is open', () => {
    show(GUIDE);
    expect(document.querySelectorAll('summary.question-head')).toHaveLength(3);
    expect(isOpen('Platform')).toBe(true);
    expect(screen.queryByRole('button', { name: 'Start over' })).not.toBeInTheDocument();
  });

  it('keeps the focus with the first answer, and folds once the focus leaves it', async () => {
    const { user, link } = show(GUIDE);
    await user.click(screen.getByRole('radio', { name: 'AWS' }));
    expect(link()).toBe('v=1&edition=guide-2020&platform=aws');
    await settle();
    expect(screen.getByRole('radio', { name: 'AWS' })).toHaveFocus();
    expect(isOpen('Platform')).toBe(true);
    await user.keyboard('{ArrowDown}');
    expect(link()).toBe('v=1&edition=guide-2020&platform=azure');
    expect(isOpen('Platform')).toBe(true);
    act(() => screen.getByRole('button', { name: 'elsewhere' }).focus());
    await settle();
    expect(isOpen('Platform')).toBe(false);
    expect(isOpen('Fabric')).toBe(true);
  });

  it('folds with Escape, the focus on its name', async () => {
    const { store, user } = show(`${GUIDE}&platform=aws`);
    act(() => openRow(store, 'udp4789'));
    expect(screen.getByRole('radio', { name: 'Not decided' })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(isOpen('UDP 4789')).toBe(false);
    expect(head('UDP 4789')).toHaveFocus();
  });

  it('keeps its group while somebody is at it, and moves when they leave', async () => {
    const { store, user } = show('#v=1&edition=v3.32&platform=aws&build=20348.2700');
    const group = (): Element | null => head('Container runtime').closest('.question-group');
    expect(group()).not.toBeNull();
    act(() => openRow(store, 'runtime'));
    const radio = screen.getByRole('radio', { name: 'containerd' });
    await user.click(radio);
    await settle();
    expect(radio).toHaveFocus();
    expect(radio).toBeChecked();
    expect(group()).not.toBeNull();
    act(() => screen.getByRole('button', { name: 'elsewhere' }).focus());
    await settle();
    expect(group()).toBeNull();
  });

  it('that changes nothing is folded away and can be opened', () => {
    const { store } = show(`${GUIDE}&platform=aws&networking=static-routes&fabric=l2&datastore=kubernetes`);
    const idle = head('UDP 4789').closest<HTMLDetailsElement>('.question-group')!;
    expect(idle).toHaveTextContent(/changes? nothing here/);
    expect(idle.open).toBe(false);
    act(() => openRow(store, 'udp4789'));
    expect(idle.open).toBe(true);
    expect(isOpen('UDP 4789')).toBe(true);
  });
});

describe('a closed answer', () => {
  it('is told in a word, keeps its radio, and says why on demand', async () => {
    const { user, link } = show(`${GUIDE}&fabric=l3-routed`);
    await open(user, 'Networking');
    const closed = screen.getByRole('radio', { name: 'Calico BGP' });
    expect(closed).toHaveAccessibleDescription('unsupported');
    await user.click(screen.getByRole('button', { name: 'Why is Calico BGP closed?' }));
    const told = await screen.findByRole('dialog', { name: 'Why is Calico BGP closed?' });
    await waitFor(() => expect(told).toHaveTextContent(/“Fabric: Routed, no BGP peering”/));
    await settle();
    expect(isOpen('Networking')).toBe(true);
    await user.click(within(told).getByRole('button', { name: /Fabric to .*peer/iu }));
    expect(link()).toBe('v=1&edition=guide-2020&fabric=l3-peered&networking=calico-bgp');
    expect(document.body).not.toHaveFocus();
  });

  it('says why by “?”, and gives the focus back', async () => {
    const { store, user } = show(`${GUIDE}&fabric=l3-routed`);
    act(() => openRow(store, 'networking'));
    const closed = screen.getByRole('radio', { name: 'Calico BGP' });
    act(() => closed.focus());
    await user.keyboard('?');
    expect(await screen.findByRole('dialog', { name: 'Why is Calico BGP closed?' })).toBeInTheDocument();
    await user.keyboard('{Escape}');
    expect(closed).toHaveFocus();
    expect(isOpen('Networking')).toBe(true);
  });

  it('is folded with others behind a count, in the same group', async () => {
    const { user } = show('#v=1&edition=v3.32&build=20348.2700');
    await open(user, 'Platform');
    const group = screen.getByRole('radiogroup', { name: 'Platform' });
    const fold = group.querySelector<HTMLDetailsElement>('details.answer-fold')!;
    expect(fold.open).toBe(false);
    expect(fold.querySelector('summary')).toHaveTextContent(/^\d+ closed on v3\.32$/);
    for (const radio of fold.querySelectorAll('input'))
      expect(radio.getAttribute('aria-describedby')).not.toBeNull();
  });
});

describe('the Windows builds', () => {
  it('that the release does not name are one line', async () => {
    const { user } = show('#v=1&edition=v3.32&platform=aws');
    const row = await open(user, 'Windows builds');
    expect(row.querySelector('.answer-fold > summary')).toHaveTextContent(
      '9 other builds: v3.32 names 17763 and 20348 only',
    );
  });

  it('are read one or many; what is none is named, the rest is taken', async () => {
    const { user, link } = show(`${GUIDE}&platform=aws`);
    await open(user, 'Windows builds');
    const field = screen.getByRole('textbox', { name: 'Add a build' });
    await user.type(field, '10.0.20348.2700, 5.15.0 17763.1432{Enter}');
    expect(link()).toBe('v=1&edition=guide-2020&platform=aws&build=17763.1432,20348.2700');
    await waitFor(() => expect(field).toHaveAccessibleDescription(/^“5\.15\.0” looks like a Linux kernel/));
    expect(field).toHaveValue('5.15.0');
    await user.click(screen.getByRole('button', { name: 'Not decided: clear the builds' }));
    expect(link()).toBe('v=1&edition=guide-2020&platform=aws');
    expect(document.body).not.toHaveFocus();
  });

  it('ask for the revision of a ticked one; then the next question opens', async () => {
    const { user, link } = show('#v=1&edition=v3.32&platform=aws&build=20348&install=operator');
    expect(isOpen('Windows builds')).toBe(true);
    await user.type(screen.getByRole('textbox', { name: /Revision of Server 2022/ }), '10.0.20348.2700');
    await user.click(screen.getByRole('button', { name: 'Set' }));
    expect(link()).toBe('v=1&edition=v3.32&platform=aws&build=20348.2700&install=operator');
    await settle();
    expect(isOpen('Windows builds')).toBe(false);
    expect(head('Windows builds')).toHaveFocus();
    expect(document.querySelectorAll('details.question[open]')).toHaveLength(1);
  });
});

describe('numbers', () => {
  it('are taken whole, with the arithmetic of the block', async () => {
    const { user, link } = show(`${GUIDE}&platform=aws`);
    await open(user, 'Most pods');
    const field = screen.getByRole('textbox', { name: 'Most pods on one Windows node' });
    await user.type(field, '110');
    expect(link()).toBe('v=1&edition=guide-2020&platform=aws&pods=110');
    expect(screen.getByText(/128 addresses − 4 reserved/)).toHaveTextContent('= 124 for pods.');
    await user.clear(field);
    await user.type(field, '5000');
    expect(field).toBeInvalid();
    await waitFor(() => expect(field).toHaveAccessibleDescription(/Enter a whole number from 1 to 4092/));
    expect(link()).toBe('v=1&edition=guide-2020&platform=aws');
    act(() => screen.getByRole('button', { name: 'elsewhere' }).focus());
    await settle();
    expect(isOpen('Most pods')).toBe(true);
  });
});

describe('a Kubernetes version out of a link that is on no list', () => {
  it('is shown as picked, with its verdict, and can be exchanged', async () => {
    const { store, user } = show('#v=1&edition=v3.32&k8s=1.45');
    await open(user, 'Kubernetes version');
    const select = screen.getByRole('combobox', { name: 'Kubernetes version' });
    expect(select).toHaveDisplayValue(/^1\.45 – \w/u);
    expect(select).toHaveAccessibleDescription(/\w \w/);
    await user.selectOptions(select, '1.35');
    expect(store.getState().preset.picks.k8s).toBe('1.35');
    expect(within(select).queryByRole('option', { name: /1\.45/ })).not.toBeInTheDocument();
  });
});

describe('the release', () => {
  it('is a select without “Not decided”, one button from the newest, and keeps its focus', async () => {
    const { store, user } = show(`${GUIDE}&platform=aws`);
    const release = screen.getByRole('combobox', { name: 'Calico release' });
    expect(release).toHaveAccessibleDescription(/^A draft of 2020/);
    await user.click(screen.getByRole('button', { name: 'Use v3.32, the newest' }));
    expect(release).toHaveFocus();
    expect(store.getState().preset.edition).toBe('v3.32');
    await open(user, 'Documents');
    await user.click(await screen.findByRole('radio', { name: 'As released' }));
    expect(store.getState().preset.picks.docs).toBe('as-released');
    expect(head('Documents')).toHaveTextContent('As released');
  });

  it('stays where all else is started over', async () => {
    const { user, link } = show('#v=1&edition=v3.32&platform=aws');
    await user.click(screen.getByRole('button', { name: 'Start over' }));
    expect(link()).toBe('v=1&edition=v3.32');
    expect(screen.getByRole('combobox', { name: 'Calico release' })).toHaveFocus();
  });
});

it('answers in conflict carry a mark, and no answer of theirs is struck through', async () => {
  const { store, user } = show('#v=1&edition=v3.32&datastore=etcd&install=standard-manual');
  expect(head('Datastore').closest('details')).toHaveAttribute('data-tone', 'conflict');
  await open(user, 'Fabric');
  expect(screen.queryByRole('button', { name: /^Why is/ })).not.toBeInTheDocument();
  act(() => answer(store, 'datastore', 'kubernetes'));
  expect(head('Datastore').closest('details')).toHaveAttribute('data-tone', 'answered');
});
