import { configure, render, screen, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import * as releases from '../../facts/releases/decided.ts';
import { StoreProvider } from '../../store/connect/context.tsx';
import { createAppStore } from '../../store/state/store.ts';
import { PopoverProvider } from '../parts/Popover.tsx';
import { CombinationsGrid } from './CombinationsGrid.tsx';
import { DatastoresView } from './DatastoresView.tsx';
import { LimitationsView } from './LimitationsView.tsx';
import { NetworkingOptions } from './NetworkingOptions.tsx';

/** Opens a grid at a link, with the facts of the releases there. */
function open(View: typeof CombinationsGrid, link: string): UserEvent {
  const store = createAppStore(`#v=1&${link}`);
  store.setState({ releases });
  render(
    <StoreProvider store={store}>
      <PopoverProvider>
        <View />
      </PopoverProvider>
    </StoreProvider>,
  );
  return userEvent.setup({ delay: null });
}

function rows(): readonly HTMLElement[] {
  return screen.getAllByRole('rowheader').map((header) => header.parentElement!);
}

/** The texts of one column, by its heading. */
function column(label: string): readonly (string | null)[] {
  return rows().map((row) => row.querySelector(`[data-label="${label}"]`)?.textContent ?? null);
}

/** One of the lists behind the button “Filters”. */
async function filter(user: UserEvent, name: string) {
  const button = screen.getByRole('button', { name: /^Filters/u });
  if (button.getAttribute('aria-expanded') === 'false') await user.click(button);
  return within(screen.getByRole('group', { name }));
}

function search(): HTMLElement {
  return screen.getByRole('searchbox', { name: 'Search' });
}

/** Reads CSV as RFC 4180 has it. */
function parse(csv: string): readonly Readonly<Record<string, string>>[] {
  const lines: string[][] = [[]];
  const fields = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;
  for (let match = fields.exec(csv); match !== null && match.index < csv.length; match = fields.exec(csv)) {
    lines.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') lines.push([]);
    if (fields.lastIndex >= csv.length) break;
  }
  const [head = [], ...body] = lines.slice(0, -1);
  return body.map((line) => Object.fromEntries(head.map((name, at) => [name, line[at] ?? ''])));
}

async function copied(user: UserEvent): Promise<ReturnType<typeof parse>> {
  await user.click(screen.getByRole('button', { name: 'Copy as CSV' }));
  return parse(await navigator.clipboard.readText());
}

beforeAll(() => {
  configure({ getElementError: (message) => new Error(message ?? 'not found') });
});

// No style sheet is loaded here, so that an element's own style is all there is; working out more takes most of the time.
beforeEach(() => void vi.stubGlobal('getComputedStyle', (element: HTMLElement) => element.style));

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the table of combinations', () => {
  it('has all of them, counted', () => {
    open(CombinationsGrid, '');
    expect(rows()).toHaveLength(12);
    expect(screen.getByText('12 of 12 combinations')).toHaveAttribute('role', 'status');
    expect(screen.getByRole('table', { name: 'Combinations' })).toBeInTheDocument();
  });

  it('is searched by words in any order and case', async () => {
    const user = open(CombinationsGrid, '');
    await user.type(search(), 'ETCD host-gw');
    expect(screen.getByText('1 of 12 combinations')).toBeInTheDocument();
    expect(column('Networking')).toEqual(['flannel host-gw']);
    expect(column('Datastore')).toEqual(['etcd']);
    await user.clear(search());
    expect(screen.getByText('12 of 12 combinations')).toBeInTheDocument();
  });

  it('says what matches nothing, and keeps the focus where it is cleared', async () => {
    const user = open(CombinationsGrid, '');
    await user.type(search(), 'xyz');
    const none = screen.getByText(/No combination matches “xyz”\./u);
    await user.click(within(none).getByRole('button', { name: 'Clear' }));
    expect(rows()).toHaveLength(12);
    expect(search()).toHaveValue('');
    expect(search()).toHaveFocus();
    expect(screen.getByRole('button', { name: 'Clear' })).toBeDisabled();
  });

  it('is filtered by a column’s values, which are counted', async () => {
    const user = open(CombinationsGrid, 'fabric=l2');
    const choice = await filter(user, 'Best state');
    const told = choice
      .getAllByRole('checkbox')
      .map((one) => (one as HTMLInputElement).labels?.[0]?.textContent ?? '');
    expect(told.map((one) => one.split(' (')[0])).toEqual(['supported', 'untested', 'unsupported']);
    for (const label of told.slice(0, 2)) {
      const box = choice.getByRole('checkbox', { name: label });
      await user.click(box);
      expect(rows()).toHaveLength(Number(/\d+/u.exec(label)?.[0]));
      expect(screen.getByRole('button', { name: 'Filters: 1 set' })).toBeInTheDocument();
      await user.click(box);
    }
    expect(rows()).toHaveLength(12);
  });

  it('is filtered to what applies to the picks', async () => {
    const user = open(CombinationsGrid, 'fabric=l3-routed&datastore=kubernetes');
    await user.click(screen.getByRole('checkbox', { name: 'Only my picks' }));
    expect(column('Networking')).toEqual(['Calico VXLAN', 'Static routes', 'Cloud provider']);
    expect(screen.getByText('3 of 12 combinations')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Filters' })).toBeInTheDocument();
  });

  it('is sorted by a click on a heading, best state first, and says so', async () => {
    const user = open(CombinationsGrid, '');
    const heading = screen.getByRole('columnheader', { name: 'State' });
    expect(heading).not.toHaveAttribute('aria-sort');
    await user.click(within(heading).getByRole('button'));
    expect(heading).toHaveAttribute('aria-sort', 'ascending');
    const up = column('State');
    expect([...new Set(up)].at(-1)).toBe('unsupported');
    expect(up[0]).toMatch(/^supported/u);
    await user.click(within(heading).getByRole('button'));
    expect(heading).toHaveAttribute('aria-sort', 'descending');
    expect(column('State')).toEqual([...up].reverse());
  });

  it('is sorted without headings too, as a phone has it', async () => {
    const user = open(CombinationsGrid, '');
    await filter(user, 'Columns shown');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sort by' }), 'Datastore');
    expect(new Set(column('Datastore').slice(0, 6))).toEqual(new Set(['etcd']));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sort by' }), 'the order listed');
    expect(new Set(column('Datastore').slice(0, 6)).size).toBe(2);
  });

  it('never calls supported what answers can still change', () => {
    open(CombinationsGrid, 'platform=aws');
    for (const [at, state] of column('State').entries())
      expect(state === 'supported if').toBe(rows()[at]!.querySelector('[data-verdict="if"]') !== null);
    expect(column('State')).toContain('supported if');
  });

  it('tells its rows apart by name, for those who cannot see where a button stands', () => {
    open(CombinationsGrid, '');
    const labels = screen
      .getAllByRole('button', { name: /^Details of / })
      .map((one) => one.getAttribute('aria-label'));
    expect(new Set(labels).size).toBe(12);
  });

  it('opens a row for its reasons', async () => {
    const user = open(CombinationsGrid, '');
    const button = screen.getByRole('button', { name: 'Details of flannel VXLAN with Kubernetes API' });
    expect(button).toHaveAttribute('aria-expanded', 'false');
    await user.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    const told = rows().at(-1)!.nextElementSibling as HTMLElement;
    expect(told).toHaveTextContent('untested');
    expect(within(told).getAllByRole('button', { name: /^Source / }).length).toBeGreaterThan(0);
    await user.click(button);
    expect(rows().at(-1)!.nextElementSibling).toBeNull();
  });

  it('shows the columns that are asked for', async () => {
    const user = open(CombinationsGrid, '');
    const shown = await filter(user, 'Columns shown');
    await user.click(shown.getByRole('checkbox', { name: 'Limits' }));
    await user.click(shown.getByRole('checkbox', { name: 'Do first' }));
    expect(column('Limits')[6]).toBe('IPIP overlay');
    expect(column('Do first')[6]).toBeNull();
  });

  it('is copied as CSV with all its text, filtered and sorted as it is shown', async () => {
    const user = open(CombinationsGrid, 'fabric=l2');
    await user.type(search(), 'vxlan kubernetes');
    await user.click(screen.getByRole('button', { name: 'State' }));
    const told = await copied(user);
    expect(told.map((row) => [row['Networking'], row['Datastore'], row['Best state']])).toEqual(
      rows().map((_, at) => [column('Networking')[at], column('Datastore')[at], told[at]?.['Best state']]),
    );
    expect(told.find((row) => row['Networking'] === 'Calico VXLAN')).toMatchObject({
      'Worst state': 'unsupported',
      'Windows CNI plugin': 'calico.exe',
      Limits: 'IP mobility and borrowing; IPs reserved for Windows; One IP block per host; IPIP overlay',
    });
    for (const row of told) {
      expect(row['Reasons']).not.toBe('');
      expect(row['Sources']).toMatch(/^\d/u);
    }
    expect(screen.getByText('Copied')).toBeInTheDocument();
  });

  it('leaves the focus in the search after copying was blocked', async () => {
    const user = open(CombinationsGrid, '');
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    await user.click(screen.getByRole('button', { name: 'Copy as CSV' }));
    expect(await screen.findByRole('textbox', { name: 'Copy as CSV: text to copy' })).toHaveFocus();
    await user.type(search(), 'vxlan');
    expect(search()).toHaveValue('vxlan');
    expect(search()).toHaveFocus();
  });
});

describe('the limitations', () => {
  it('say what each costs, with its source', () => {
    open(LimitationsView, 'edition=v3.32');
    for (const cell of screen
      .getAllByRole('cell')
      .filter((one) => one.dataset['label'] === 'What it costs you')) {
      expect(cell.textContent).not.toMatch(/^\d*$/u);
      expect(within(cell).getAllByRole('button', { name: /^Source / }).length).toBeGreaterThan(0);
    }
  });

  it('are found by words that only their facts state', async () => {
    const user = open(LimitationsView, 'edition=v3.25&limits=all');
    const found = async (words: string): Promise<readonly string[]> => {
      await user.clear(search());
      await user.type(search(), words);
      return screen.getAllByRole('button', { name: /^Details of/ }).map((one) => one.ariaLabel ?? '');
    };
    const address = await found('address');
    expect(address.some((one) => one.includes('One IPAM block per Windows node'))).toBe(true);
    expect(address.some((one) => one.includes(nameOf('lim.max-pods')))).toBe(true);
    // A synonym, which no cell says.
    expect((await found('service mesh')).some((one) => one.includes('Istio'))).toBe(true);
  });

  it('are filtered by topic', async () => {
    const user = open(LimitationsView, 'edition=v3.32');
    const topics = await filter(user, 'Topic');
    for (const topic of ['addresses', 'policy', 'routing', 'install', 'operation']) {
      const box = topics.getByRole('checkbox', { name: new RegExp(`^${topic} `, 'u') });
      const count = Number(/\d+/u.exec((box as HTMLInputElement).labels?.[0]?.textContent ?? '')?.[0]);
      await user.click(box);
      expect(rows().length).toBe(count);
      expect(count).toBeGreaterThan(0);
      await user.click(box);
    }
  });

  it('are taken along with texts, ways around, numbers and addresses of their sources', async () => {
    const user = open(LimitationsView, 'edition=v3.32');
    const told = await copied(user);
    const { limitations } = releases.decidedEdition({ edition: 'v3.32', docs: 'amended' });
    expect(told.map((row) => row['Fact'])).toEqual(limitations.map(({ id }) => id));
    for (const [at, limitation] of limitations.entries()) {
      const row = told[at]!;
      expect(row['What the documents say']).toBe(limitation.says);
      if (limitation.costs !== undefined) expect(row['What it costs you']).toBe(limitation.costs);
      if (limitation.reading !== undefined) expect(row['Where documents disagree']).toBe(limitation.reading);
      for (const { says, price } of limitation.workarounds) {
        expect(row['Ways around']).toContain(says);
        if (price !== undefined) expect(row['Ways around']).toContain(price);
      }
      const numbers = row['Sources']?.split(', ') ?? [];
      const documents = row['Documents']?.split('\n') ?? [];
      expect(documents.map((one) => one.split(': ')[0])).toEqual(numbers);
      for (const one of documents) expect(one).toMatch(/https:\/\/\S+$/u);
      // The same numbers as on the page.
      const marks = within(rows()[at]!).getAllByRole('button', { name: /^Source / });
      expect(marks.map(({ textContent }) => textContent)).toEqual(numbers);
    }
  });
});

describe('the guide', () => {
  it('has its datastore table as it prints it', () => {
    open(DatastoresView, 'networking=flannel-host-gw');
    expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual([
      'Calico BGP',
      'Calico VXLAN',
      'flannel',
      'static routes / other CNI',
    ]);
    expect(column('etcd')).toEqual(['yes', 'yes', 'no', 'no']);
  });

  it('reduces its limitations to those of the picks', async () => {
    const user = open(LimitationsView, 'networking=flannel-host-gw');
    await user.click(screen.getByRole('checkbox', { name: 'Only my picks' }));
    expect(column('Feature')).toEqual(['IPIP overlay']);
  });
});

describe('the options', () => {
  it('of another platform are said to belong there', () => {
    open(NetworkingOptions, 'edition=v3.32&platform=aws');
    const at = column('Option').findIndex((name) => name?.startsWith('Azure CNI'));
    expect(column('Under my picks')[at]).toMatch(/belongs to .*AKS/u);
  });
});

/** What a limitation is called. */
function nameOf(id: string): string {
  const { chapters } = releases.limitationChapters({ edition: 'v3.25', docs: 'amended' });
  return chapters.find(({ limitation }) => limitation.id === id)?.limitation.feature ?? 'unknown';
}
