import { act, render, screen, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import * as edition from '../../facts/releases/decided.ts';
import { StoreProvider } from '../../store/connect/context.tsx';
import { encodePreset } from '../../preset/codec.ts';
import { type AppStore, createAppStore, readAddress } from '../../store/state/store.ts';
import { PopoverProvider } from '../parts/Popover.tsx';
import { LinkCompare } from './LinkCompare.tsx';

function open(link: string): { readonly user: UserEvent; readonly store: AppStore } {
  const store = createAppStore(link);
  store.setState({ releases: edition });
  render(
    <StoreProvider store={store}>
      <PopoverProvider>
        <LinkCompare />
      </PopoverProvider>
    </StoreProvider>,
  );
  return { user: userEvent.setup({ delay: null }), store };
}

function field(): HTMLElement {
  return screen.getByRole('textbox', { name: 'Compare with a link' });
}

async function paste(user: UserEvent, text: string): Promise<void> {
  await user.click(field());
  await user.paste(text);
}

/** A row of a table, cell by cell. */
function cells(table: string, name: string): readonly HTMLElement[] {
  const header = within(screen.getByRole('table', { name: table })).getByRole('rowheader', { name });
  return [...header.parentElement!.children] as HTMLElement[];
}

/** The same as text. */
function row(table: string, name: string): readonly string[] {
  return cells(table, name).map(({ textContent }) => textContent);
}

function summary(): HTMLElement {
  return screen.getByRole('status', { name: 'How the link differs' });
}

const PAGE = '#v=1&edition=guide-2020&fabric=l2&pods=30&view=changes';

describe('a second link', () => {
  it('is put beside the page: picks, verdicts with reasons and places, and what either recommends', async () => {
    const { user } = open(PAGE);
    await paste(user, 'https://wiki.example/#v=1&edition=guide-2020&fabric=l3-routed&pods=30');
    expect(summary()).toHaveTextContent(
      /^1 answer differs \(Fabric\); 3 of 12 combinations get another verdict\./u,
    );
    expect(row('Picks side by side', 'Fabric')).toEqual([
      'Fabric',
      'One layer-2 segment',
      'Routed, no BGP peering',
      'differs',
    ]);
    expect(row('Picks side by side', 'Most pods on one Windows node').at(-1)).toBe('the same');
    expect(row('Picks side by side', 'Calico release').at(-1)).toBe('the same');
    const [, here, there] = row('Combinations with another verdict', 'Calico BGP with etcd');
    expect(here).toMatch(/^Supported.*guide-2020 \d/u);
    expect(there).toMatch(/^Unsupported.*guide-2020 \d/u);
    // Nothing is recommended before the platform is answered.
    expect(row('Next to each other', 'Answer')).toEqual(['Answer', 'Nothing yet', 'Nothing yet']);
  });

  it('stands next to the page: what both ask for is told once, what one asks for on its side', async () => {
    const { user } = open('#v=1&edition=v3.32&platform=on-premises&build=20348.2700&fabric=l2&view=changes');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Another platform' }), 'Amazon EKS');
    expect(field()).toHaveValue('v=1&edition=v3.32&platform=eks&build=20348.2700&fabric=l2');
    const [, here, there] = row('Next to each other', 'Answer');
    expect(here).toMatch(/^Calico VXLAN/u);
    expect(there).toMatch(/^AWS VPC CNI/u);
    const told = ['Do first', 'Limits you accept'].flatMap((name) =>
      row('Next to each other', name).slice(1),
    );
    const both = row('Next to each other', 'Do first, on both sides')[1] ?? '';
    expect(told[0]).toContain('UDP 4789');
    expect(told[1]).not.toContain('UDP 4789');
    expect(both).not.toBe('');
    for (const one of told) expect(one).not.toContain(both.slice(0, 30));
  });

  it('may be of another release, which then differs, too', async () => {
    const { user } = open(PAGE);
    await paste(user, '#v=1&edition=v3.32&platform=eks&fabric=l2&pods=30');
    expect(summary()).toHaveTextContent('2 answers differ (Calico release and Platform)');
    expect(row('Picks side by side', 'Calico release').slice(1, 3)).toEqual([
      '2020 guide (draft)',
      'Calico v3.32',
    ]);
    expect(row('Picks side by side', 'Platform')[2]).toBe('Amazon EKS');
    expect(row('Combinations with another verdict', 'Azure CNI with etcd')[1]).toBe('not an option there');
  });

  it('with the same picks says so, and lists no pair', async () => {
    const { user } = open(PAGE);
    await paste(user, PAGE);
    expect(summary()).toHaveTextContent(
      /^The link has the same picks as this page, and every combination gets the same/u,
    );
    expect(screen.queryByRole('table', { name: 'Combinations with another verdict' })).toBeNull();
  });

  it('says what could not be read in it', async () => {
    const { user } = open(PAGE);
    await paste(user, '#v=1&edition=guide-2020&colour=blue&platform=eks');
    const alert = screen.getAllByRole('alert').find((one) => one.textContent !== '')!;
    expect(alert).toHaveTextContent('“colour=blue”: this page has no such key');
    expect(alert).toHaveTextContent('“platform=eks”: not a question of this edition (2020 guide (draft))');
  });

  it('that is none is told at the field, and is gone with Clear, as is the comparison', async () => {
    const { user, store } = open(PAGE);
    const before = store.getState().preset;
    expect(screen.getByRole('button', { name: 'Clear' })).toBeDisabled();
    await paste(user, 'hello');
    expect(field()).toBeInvalid();
    expect(store.getState().preset).toBe(before);
    await user.click(screen.getByRole('button', { name: 'Clear' }));
    expect(field()).toHaveValue('');
    expect(field()).toBeValid();
    expect(field()).toHaveFocus();
    await paste(user, '#v=1&edition=guide-2020');
    expect(summary()).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Clear' }));
    expect(summary()).toBeEmptyDOMElement();
    expect(screen.queryByRole('table')).toBeNull();
    expect(store.getState().preset).toEqual(before);
  });

  it('is part of the page’s link, opened with it, and undone by Back', async () => {
    const { user, store } = open(PAGE);
    await paste(user, '#v=1&edition=v3.32&platform=eks');
    const link = encodePreset(store.getState().preset);
    expect(link).toBe(`${PAGE.slice(1)}&against=v%3D1%26edition%3Dv3.32%26platform%3Deks`);
    act(() => readAddress(store, PAGE, true));
    expect(field()).toHaveValue('');
    act(() => readAddress(store, link, true));
    expect(field()).toHaveValue('v=1&edition=v3.32&platform=eks');
    expect(summary()).not.toBeEmptyDOMElement();
  });

  it('that is longer than a link can carry is told at the field, and nothing is compared', async () => {
    const { user, store } = open(PAGE);
    await paste(user, `#v=1&edition=v3.32&title=${'x'.repeat(1000)}`);
    expect(field()).toBeInvalid();
    expect(summary()).toBeEmptyDOMElement();
    expect(store.getState().preset).not.toHaveProperty('against');
  });
});
