import { configure, render, screen, within } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel, type UserEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { encodePreset } from '../../preset/codec.ts';
import { StoreProvider } from '../../store/connect/context.tsx';
import { type AppStore, createAppStore, type Kept } from '../../store/state/store.ts';
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

function table(name: string): HTMLElement {
  return screen.getByRole('table', { name });
}

/** The rows of a table's body. */
function rowsOf(name: string): readonly HTMLElement[] {
  return within(table(name)).getAllByRole('row').slice(1);
}

function blockCopying(): void {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
}

// The views behind the tabs are loaded when first opened; loading them beforehand keeps the tests from waiting.
// The page is too large to be printed whenever something is not there yet: the message says enough.
beforeAll(async () => {
  configure({ getElementError: (message) => new Error(message ?? 'not found') });
  await Promise.all([
    import('../tables/OptionsView.tsx'),
    import('../tables/LimitationsView.tsx'),
    import('../tables/DatastoresView.tsx'),
    import('../plan/PlanView.tsx'),
    import('../start/Concepts.tsx'),
    import('../parts/notes/Notes.tsx'),
    import('../answers/Told.tsx'),
  ]);
});

// No style sheet is loaded here, so that an element's own style is all there is; working out more takes most of the time.
beforeEach(() => void vi.stubGlobal('getComputedStyle', (element: HTMLElement) => element.style));

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

// A machine that is busy with other things takes longer.
vi.setConfig({ testTimeout: 30_000 });

describe('the table of combinations', () => {
  function grid(): ReturnType<typeof within> {
    return within(screen.getByRole('region', { name: 'Combinations: table and filters' }));
  }

  /** Opens the page on the tab of the options, with the table there. */
  async function renderOptions(picks = ''): Promise<Page> {
    const page = renderApp(`#v=1${picks}&view=options`);
    await screen.findByRole('table', { name: 'Combinations' });
    return page;
  }

  /** The texts of one column, by its heading. */
  function column(label: string): readonly (string | null)[] {
    return rowsOf('Combinations').map(
      (row) => row.querySelector(`[data-label="${label}"]`)?.textContent ?? null,
    );
  }

  it('has all twelve pairs', async () => {
    await renderOptions();
    expect(rowsOf('Combinations')).toHaveLength(12);
    expect(within(table('Combinations')).getByText('Combinations')).toBeInTheDocument();
    expect(grid().getByText('12 of 12 combinations')).toHaveAttribute('role', 'status');
    expect(
      within(table('Combinations'))
        .getAllByRole('columnheader')
        .map((one) => one.textContent.replace('↕', '')),
    ).toEqual([
      'Details',
      'Networking',
      'Datastore',
      'Best verdict',
      'Worst verdict',
      'Windows CNI plugin',
      'Still decides',
      'Do first',
    ]);
  });

  it('is searched by words in any order and case', async () => {
    const { user } = await renderOptions();
    const search = grid().getByRole('searchbox', { name: 'Search' });
    await user.type(search, 'ETCD host-gw');
    expect(grid().getByText('1 of 12 combinations')).toBeInTheDocument();
    expect(column('Networking')).toEqual(['flannel host-gw']);
    expect(column('Datastore')).toEqual(['etcd']);
    await user.clear(search);
    expect(grid().getByText('12 of 12 combinations')).toBeInTheDocument();
  });

  it('says where nothing matches, and offers to clear the filters', async () => {
    const { user } = await renderOptions();
    await user.type(grid().getByRole('searchbox', { name: 'Search' }), 'zz');
    expect(rowsOf('Combinations')).toHaveLength(1);
    await user.click(within(rowsOf('Combinations')[0]!).getByRole('button', { name: 'Clear filters' }));
    expect(rowsOf('Combinations')).toHaveLength(12);
    expect(grid().getByRole('searchbox', { name: 'Search' })).toHaveValue('');
    expect(grid().getByRole('button', { name: 'Clear filters' })).toBeDisabled();
  });

  it('is filtered by a column’s values, which are counted', async () => {
    const { user } = await renderOptions();
    const choice = within(grid().getByRole('group', { name: 'Best verdict' }));
    expect(
      choice.getAllByRole('checkbox').map((box) => (box as HTMLInputElement).labels?.[0]?.textContent),
    ).toEqual(['supported (7)', 'unsupported (4)', 'untested (1)']);
    await user.click(choice.getByRole('checkbox', { name: 'untested (1)' }));
    expect(grid().getByText('1 of 12 combinations')).toBeInTheDocument();
    expect(column('Networking')).toEqual(['flannel VXLAN']);
    await user.click(choice.getByRole('checkbox', { name: 'unsupported (4)' }));
    expect(grid().getByText('5 of 12 combinations')).toBeInTheDocument();
  });

  it('is filtered to what applies to the picks', async () => {
    const { user } = await renderOptions('&fabric=l3-routed&datastore=kubernetes');
    await user.click(grid().getByRole('checkbox', { name: 'Only what applies to my picks' }));
    expect(column('Networking')).toEqual(['Calico VXLAN', 'Static routes', 'Cloud provider']);
    expect(grid().getByText('3 of 12 combinations')).toBeInTheDocument();
  });

  it('is sorted by a click on a heading, verdicts best first, and says so', async () => {
    const { user } = await renderOptions();
    const heading = within(table('Combinations')).getByRole('columnheader', { name: 'Best verdict' });
    expect(heading).not.toHaveAttribute('aria-sort');
    const bestFirst = [
      ...Array.from({ length: 7 }, () => 'supported'),
      'untested',
      ...Array.from({ length: 4 }, () => 'unsupported'),
    ];
    await user.click(within(heading).getByRole('button'));
    expect(heading).toHaveAttribute('aria-sort', 'ascending');
    expect(column('Best verdict')).toEqual(bestFirst);
    await user.click(within(heading).getByRole('button'));
    expect(heading).toHaveAttribute('aria-sort', 'descending');
    expect(column('Best verdict')).toEqual([...bestFirst].reverse());
  });

  it('tells its rows apart by name, for those who cannot see where a button stands', async () => {
    await renderOptions();
    const labels = within(table('Combinations'))
      .getAllByRole('button', { name: /^Details of / })
      .map((one) => one.getAttribute('aria-label'));
    expect(labels).toHaveLength(12);
    expect(new Set(labels).size).toBe(12);
  });

  it('opens a row for its reasons', async () => {
    const { user } = await renderOptions();
    const row = rowsOf('Combinations')[11]!;
    const button = within(row).getByRole('button', { name: /^Details of flannel VXLAN/ });
    expect(button).toHaveAttribute('aria-expanded', 'false');
    await user.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    expect(rowsOf('Combinations')).toHaveLength(13);
    expect(rowsOf('Combinations')[12]).toHaveTextContent(/untested.*flannel VXLAN .* guide › /);
    await user.click(button);
    expect(rowsOf('Combinations')).toHaveLength(12);
  });

  it('shows the columns that are asked for', async () => {
    const { user } = await renderOptions();
    const shown = within(grid().getByRole('group', { name: 'Columns shown' }));
    await user.click(shown.getByRole('checkbox', { name: 'Limits' }));
    await user.click(shown.getByRole('checkbox', { name: 'Do first' }));
    expect(column('Limits')[6]).toBe('IPIP overlay');
    expect(column('Do first')[6]).toBeNull();
  });

  it('is copied as CSV as it is shown: filtered, sorted, with the columns shown', async () => {
    const { user } = await renderOptions('&fabric=l2');
    await user.type(grid().getByRole('searchbox', { name: 'Search' }), 'vxlan kubernetes');
    await user.click(
      within(grid().getByRole('group', { name: 'Columns shown' })).getByRole('checkbox', { name: 'Limits' }),
    );
    await user.click(within(table('Combinations')).getByRole('button', { name: 'Best verdict' }));
    await user.click(grid().getByRole('button', { name: 'Copy as CSV' }));
    expect(await navigator.clipboard.readText()).toBe(
      [
        'Networking,Datastore,Best verdict,Worst verdict,Windows CNI plugin,Still decides,Do first,Limits',
        'Calico VXLAN,etcd,supported,unsupported,calico.exe,Windows builds in the cluster and UDP 4789 between hosts,Open UDP 4789,IP mobility and borrowing; IPs reserved for Windows; One IP block per host; IPIP overlay',
        'Calico VXLAN,Kubernetes API,supported,unsupported,calico.exe,Windows builds in the cluster and UDP 4789 between hosts,Open UDP 4789,IP mobility and borrowing; IPs reserved for Windows; One IP block per host; IPIP overlay',
        'flannel VXLAN,Kubernetes API,untested,untested,not documented,nothing,,IPIP overlay',
        '',
      ].join('\r\n'),
    );
    expect(grid().getByText('Copied')).toBeInTheDocument();
  });

  it('leaves the focus in the search after copying was blocked', async () => {
    const { user } = await renderOptions();
    blockCopying();
    await user.click(grid().getByRole('button', { name: 'Copy as CSV' }));
    expect(await screen.findByRole('textbox', { name: 'Copy as CSV: text to copy' })).toHaveFocus();
    const search = grid().getByRole('searchbox', { name: 'Search' });
    await user.type(search, 'vxlan');
    expect(search).toHaveValue('vxlan');
    expect(search).toHaveFocus();
  });
});

describe('the grids', () => {
  it('show the facts under the picks: limits that apply, and the datastore table as the guide prints it', async () => {
    const { user } = renderApp('#v=1&view=datastores&networking=flannel-host-gw');
    await screen.findByRole('table', { name: 'Datastore support' });
    expect(rowsOf('Datastore support').map((row) => within(row).getByRole('rowheader').textContent)).toEqual([
      'Calico BGP',
      'Calico VXLAN',
      'flannel',
      'static routes / other CNI',
    ]);
    expect(
      rowsOf('Datastore support').map((row) => row.querySelector('[data-label="etcd"]')?.textContent),
    ).toEqual(['yes', 'yes', 'no', 'no']);
    await user.click(screen.getByRole('tab', { name: 'Limitations' }));
    await screen.findByRole('table', { name: 'Limitations on Windows' });
    await user.click(screen.getByRole('checkbox', { name: 'Only what applies to my picks' }));
    expect(
      rowsOf('Limitations on Windows').map((row) => within(row).getByRole('rowheader').textContent),
    ).toEqual(['IPIP overlay']);
  });
});

describe('the plan', () => {
  it('has the sections of a plan, for the combination that was picked', async () => {
    renderApp('#v=1&view=plan&platform=aws&fabric=l2&networking=calico-bgp&datastore=etcd&pods=110');
    const plan = within(await screen.findByRole('region', { name: 'Plan' }));
    expect(plan.getByRole('heading', { level: 2 })).toHaveTextContent('Windows nodes in a Calico cluster');
    expect(plan.getAllByRole('heading', { level: 3 }).map((one) => one.textContent)).toEqual([
      'Decision',
      'Context',
      'Reasons',
      'Alternatives considered',
      'Do first',
      'Steps',
      'Limits accepted',
      'IP arithmetic',
      'Later changes',
      'Not documented',
      'Open questions',
      'Next steps',
      'Sources',
      'Result and sign-off',
    ]);
    expect(plan.getByRole('row', { name: 'Platform AWS' })).toBeInTheDocument();
    expect(plan.getByRole('region', { name: 'Next steps' })).toHaveTextContent(
      'Review the requirements, then install Calico for Windows.',
    );
    expect(within(plan.getByRole('region', { name: 'IP arithmetic' })).getByRole('list')).toHaveTextContent(
      '128 addresses − 4 reserved for Windows = 124 for pods.',
    );
    expect(plan.getByRole('img', { name: 'QR code of the link' })).toBeInTheDocument();
    expect(plan.getByRole('link', { name: /#v=1/ })).toHaveAttribute(
      'href',
      expect.stringMatching(
        /#v=1&edition=guide-2020&platform=aws&fabric=l2&networking=calico-bgp&datastore=etcd&pods=110&view=plan$/,
      ),
    );
  });

  it('works where nothing fits, and says so', async () => {
    renderApp('#v=1&view=plan&need=ipip');
    const plan = within(await screen.findByRole('region', { name: 'Plan' }));
    expect(plan.getByRole('region', { name: 'Decision' })).toHaveTextContent('“Must have: IPIP overlay”');
    for (const name of [
      'Print plan',
      'Copy as Markdown',
      'Download Markdown',
      'Copy as JSON',
      'Download JSON',
    ])
      expect(screen.getByRole('button', { name })).toBeEnabled();
  });

  it('takes a title, which travels in the link, and notes, which do not', async () => {
    const { user, link } = renderApp('#v=1&view=plan');
    const plan = within(await screen.findByRole('region', { name: 'Plan' }));
    expect(plan.queryByRole('heading', { name: 'Notes' })).not.toBeInTheDocument();
    await user.type(screen.getByRole('textbox', { name: 'Plan title' }), 'Racks');
    expect(plan.getByRole('heading', { level: 2 })).toHaveTextContent('Racks');
    expect(link()).toBe('v=1&edition=guide-2020&view=plan&title=Racks');
    expect(document.title).toBe('Racks – Calico for Windows planner');
    await user.type(screen.getByRole('textbox', { name: 'Notes' }), 'Ask Ruth.');
    expect(plan.getByRole('region', { name: 'Notes' })).toHaveTextContent('Ask Ruth.');
    expect(link()).toBe('v=1&edition=guide-2020&view=plan&title=Racks');
  });

  it('is copied as Markdown and as JSON, with its link', async () => {
    const { user } = renderApp('#v=1&view=plan&platform=aws&fabric=l2&title=Racks');
    await screen.findByRole('region', { name: 'Plan' });
    await user.click(screen.getByRole('button', { name: 'Copy as Markdown' }));
    const markdown = await navigator.clipboard.readText();
    expect(markdown).toMatch(/^# Racks\n\n- \*\*Calico release:\*\* 2020 guide \(draft\)\n/);
    expect(markdown).toMatch(/\n- \*\*Date:\*\* \d{4}-\d{2}-\d{2}\n/);
    expect(markdown).toMatch(
      /\n- \*\*Link:\*\* <http.*#v=1&edition=guide-2020&platform=aws&fabric=l2&view=plan&title=Racks>\n/,
    );
    await user.click(screen.getByRole('button', { name: 'Copy as JSON' }));
    expect(JSON.parse(await navigator.clipboard.readText())).toMatchObject({
      format: 'calico-windows-decision/1',
      edition: 'guide-2020',
      picks: { platform: 'aws', fabric: 'l2' },
      recommended: { networking: 'calico-bgp', datastore: 'kubernetes' },
      plan: { title: 'Racks' },
    });
  });

  it('gives the file’s text, selected, where the browser saves no files', async () => {
    const { user } = renderApp('#v=1&view=plan');
    vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    await screen.findByRole('region', { name: 'Plan' });
    await user.click(screen.getByRole('button', { name: 'Download JSON' }));
    const text = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Download JSON: text to copy' });
    expect(JSON.parse(text.value)).toMatchObject({ format: 'calico-windows-decision/1' });
    expect(text).toHaveFocus();
    expect([text.selectionStart, text.selectionEnd]).toEqual([0, text.value.length]);
  });

  it('leaves the focus in the title after copying was blocked', async () => {
    const { user } = renderApp('#v=1&view=plan');
    await screen.findByRole('region', { name: 'Plan' });
    blockCopying();
    await user.click(screen.getByRole('button', { name: 'Copy as Markdown' }));
    await screen.findByRole('textbox', { name: 'Copy as Markdown: text to copy' });
    const title = screen.getByRole('textbox', { name: 'Plan title' });
    await user.type(title, 'Racks');
    expect(title).toHaveValue('Racks');
    expect(title).toHaveFocus();
  });

  it('is printed by the browser', async () => {
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
    const { user } = renderApp('#v=1&view=plan');
    await user.click(await screen.findByRole('button', { name: 'Print plan' }));
    expect(print).toHaveBeenCalledOnce();
  });
});
