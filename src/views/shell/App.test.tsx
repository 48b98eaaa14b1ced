import { act, configure, render, screen, within } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel, type UserEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { encodePreset } from '../../preset/codec.ts';
import { StoreProvider } from '../../store/connect/context.tsx';
import { type AppStore, createAppStore, type Kept, readAddress } from '../../store/state/store.ts';
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

/** A question of the rail with one answer. */
function question(name: string): HTMLElement {
  return screen.getByRole('radiogroup', { name });
}

/** One answer of it. */
function radio(group: string, name: string): HTMLElement {
  return within(question(group)).getByRole('radio', { name });
}

function table(name: string): HTMLElement {
  return screen.getByRole('table', { name });
}

/** The rows of a table's body. */
function rowsOf(name: string): readonly HTMLElement[] {
  return within(table(name)).getAllByRole('row').slice(1);
}

/** A cell of the matrix. */
function cell(networking: string, datastore: 'etcd' | 'Kubernetes API'): HTMLElement {
  const row = within(table('All combinations')).getByRole('rowheader', {
    name: (name) => name.startsWith(networking),
  }).parentElement!;
  return within(row).getAllByRole('button')[datastore === 'etcd' ? 0 : 1]!;
}

function verdict(): HTMLElement {
  return screen.getByRole('status', { name: 'Verdict' });
}

/** Everything that the page says at once, loudly. */
function alerts(): string {
  return screen
    .getAllByRole('alert')
    .map((one) => one.textContent)
    .join('');
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
    import('../decide/ConflictPanel.tsx'),
    import('../decide/WaysBack.tsx'),
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

describe('the matrix', () => {
  it('says in words what each of the twelve combinations is, and draws how a packet travels', () => {
    renderApp('#v=1&platform=aws&build=17763&fabric=l3-routed&udp4789=open');
    const words = (name: string): readonly (string | null)[] => [
      cell(name, 'etcd').textContent,
      cell(name, 'Kubernetes API').textContent,
    ];
    expect(words('Calico BGP')).toEqual(['unsupported', 'unsupported']);
    expect(words('Calico VXLAN')).toEqual(['limited', 'limitedrecommended']);
    expect(words('Static routes')).toEqual(['unsupported', 'supported']);
    expect(words('Cloud provider')).toEqual(['unsupported', 'supported']);
    expect(words('flannel host-gw')).toEqual(['unsupported', 'unsupported']);
    expect(words('flannel VXLAN')).toEqual(['unsupported', 'untested']);
    expect(cell('flannel VXLAN', 'etcd')).toHaveAccessibleDescription('flannel VXLAN etcd');
    expect(
      within(table('All combinations'))
        .getAllByRole('img')
        .map((one) => one.getAttribute('aria-label')?.split(':')[0]),
    ).toEqual([
      'Calico BGP',
      'Calico VXLAN',
      'Static routes',
      'Cloud provider',
      'flannel host-gw',
      'flannel VXLAN',
    ]);
  });

  it('says what is still open, and what is not what was picked', () => {
    renderApp('#v=1&datastore=etcd');
    expect(cell('Calico BGP', 'etcd')).toHaveTextContent('depends on Fabric');
    expect(cell('Calico BGP', 'Kubernetes API')).toHaveTextContent('not picked');
    expect(cell('Calico BGP', 'etcd')).not.toHaveTextContent('not picked');
  });

  it('has one cell pressed: the recommended one, until another is opened', async () => {
    const { user, link } = renderApp('#v=1&networking=calico-bgp');
    const pressed = (): readonly HTMLElement[] =>
      within(table('All combinations')).getAllByRole('button', { pressed: true });
    expect(pressed()).toEqual([cell('Calico BGP', 'Kubernetes API')]);
    expect(screen.getByRole('region', { name: 'Calico BGP with Kubernetes API' })).toBeInTheDocument();
    await user.click(cell('flannel VXLAN', 'etcd'));
    expect(pressed()).toEqual([cell('flannel VXLAN', 'etcd')]);
    const panel = within(screen.getByRole('region', { name: 'flannel VXLAN with etcd' }));
    expect(panel.getAllByText('D3')[0]?.closest('li')).toHaveTextContent(
      /^unsupported.* guide › Determine datastore D3$/,
    );
    expect(await panel.findByText('No other answer makes it work.')).toBeInTheDocument();
    expect(link()).toBe('v=1&edition=guide-2020&networking=calico-bgp');
  });

  it('has no cell pressed before anything is recommended; a card says how many are possible', () => {
    renderApp();
    expect(within(table('All combinations')).queryByRole('button', { pressed: true })).toBeNull();
    expect(table('All combinations')).not.toHaveTextContent('recommended');
    const card = screen.getByRole('region', { name: '7 combinations possible' });
    expect(card).toHaveTextContent('Open one in the table');
    expect(within(card).queryByRole('button')).toBeNull();
  });
});

describe('the ruling of a pair', () => {
  it('tells reasons, what to do first and by whom, and limits, and can be picked', async () => {
    const { user, link } = renderApp('#v=1&platform=aws&fabric=l3-peered&pods=110');
    await user.click(cell('Calico BGP', 'etcd'));
    const panel = within(screen.getByRole('region', { name: 'Calico BGP with etcd' }));
    expect(panel.getByText('Network team:').parentElement).toHaveTextContent(
      'Configure BGP peering between the nodes and the routers of the fabric, on both sides.',
    );
    expect(panel.getByText('Cloud console:').parentElement).toHaveTextContent(
      'Turn the source/destination check off',
    );
    expect(panel.getByText('Linux node:').parentElement).toHaveTextContent(
      /\/25 .*124 addresses for 110 pods\..* guide › .* L2 guide › .* L3$/,
    );
    expect(panel.getByText('IPs reserved for Windows')).toBeInTheDocument();
    await user.click(panel.getByRole('button', { name: 'Pick this combination' }));
    expect(link()).toBe(
      'v=1&edition=guide-2020&platform=aws&fabric=l3-peered&networking=calico-bgp&datastore=etcd&pods=110',
    );
    expect(panel.queryByRole('button', { name: 'Pick this combination' })).not.toBeInTheDocument();
  });

  it('of a pair that falls says what would bring it back, as buttons', async () => {
    const { user, link } = renderApp('#v=1&fabric=l3-routed');
    await user.click(cell('flannel host-gw', 'Kubernetes API'));
    const panel = within(screen.getByRole('region', { name: 'flannel host-gw with Kubernetes API' }));
    await user.click(panel.getByRole('button', { name: 'Fabric: One layer-2 segment' }));
    expect(link()).toBe('v=1&edition=guide-2020&fabric=l2');
    expect(cell('flannel host-gw', 'Kubernetes API')).toHaveTextContent(/^supported/);
  });
});

describe('the verdict', () => {
  it('says how many combinations are possible and what decides next; with nothing answered it recommends none', () => {
    renderApp();
    expect(verdict()).toHaveTextContent(
      /^7 of 12 combinations are still possible; 1 works whatever you answer next\. Next, Fabric decides Calico BGP and flannel host-gw; Windows builds in the cluster, UDP 4789 between hosts and Platform count too\.$/,
    );
  });

  it('recommends and says why once the platform is answered', () => {
    renderApp('#v=1&platform=aws&fabric=l2');
    expect(verdict()).toHaveTextContent(
      /^\d of 12 combinations are still possible.* Recommended: Calico BGP with Kubernetes API\. \w.*etcd is a second store to run\. Next, /,
    );
  });

  it('names the closest combination where the documents are silent, and no conflict', async () => {
    const { store } = renderApp('#v=1');
    await act(async () => {
      store.setState({ releases: await import('../../facts/releases/decided.ts') });
      readAddress(store, '#v=1&edition=v3.32&platform=eks&networking=calico-vxlan');
    });
    expect(verdict()).toHaveTextContent(
      'v3.32 documents nothing that fits all your answers. Calico VXLAN with the Kubernetes API datastore comes closest: it is not documented.',
    );
    expect(screen.getByRole('region', { name: 'Calico VXLAN with Kubernetes API' })).toHaveAttribute(
      'data-verdict',
      'not-stated',
    );
    const help = await screen.findByRole('region', { name: 'Changes that help' });
    expect(within(help).getAllByRole('button')[0]).toHaveTextContent('Networking: AWS VPC CNI (EKS)');
    expect(screen.queryByRole('region', { name: 'Answers that exclude each other' })).toBeNull();
    // Beside the answers too: silence excludes nothing.
    expect(radio('Networking', 'Calico BGP (no overlay)')).toHaveAccessibleDescription(
      /Not documented with “Platform: Amazon EKS”\. .*AWS VPC CNI/,
    );
  });

  it('changes with a pick, and so does the title of the document', async () => {
    const { user } = renderApp();
    expect(document.title).toBe('7 combinations possible – Calico for Windows planner');
    await user.click(radio('Fabric', 'Routed, no BGP peering'));
    expect(verdict()).toHaveTextContent(
      '4 of 12 combinations are still possible; 1 works whatever you answer next.',
    );
    await user.click(radio('Networking', 'Calico VXLAN'));
    expect(verdict()).toHaveTextContent('Recommended: Calico VXLAN with Kubernetes API.');
    expect(document.title).toBe('Calico VXLAN with Kubernetes API – Calico for Windows planner');
    await user.click(screen.getByRole('checkbox', { name: 'IPIP overlay' }));
    expect(verdict()).toHaveTextContent(/^The 2020 guide documents nothing that fits all your answers\.$/);
    expect(document.title).toBe('nothing fits – Calico for Windows planner');
  });
});

describe('somebody new to this', () => {
  it('opens what there is to know first, each with its place in the guide', async () => {
    const { user } = renderApp();
    expect(screen.queryByText(/^The cluster is a hybrid/)).not.toBeInTheDocument();
    await user.click(screen.getByText('New to this? How Windows nodes join a Calico cluster'));
    expect(await screen.findByText(/^The cluster is a hybrid/)).toHaveTextContent(/guide › Concepts C2$/);
    const told = screen.getByText(/^The cluster is a hybrid/).closest('ul')!;
    expect(within(told).getAllByRole('listitem')).toHaveLength(5);
  });
});

describe('picks that cannot stand together', () => {
  const FALLEN = '#v=1&edition=guide-2020&fabric=l3-routed&networking=calico-bgp';

  it('stay as they are: nothing moves by itself', async () => {
    const { user, link } = renderApp(FALLEN);
    expect(link()).toBe(FALLEN.slice(1));
    await user.click(radio('Datastore', 'etcd'));
    expect(link()).toBe(`${FALLEN.slice(1)}&datastore=etcd`);
    expect(radio('Fabric', 'Routed, no BGP peering')).toBeChecked();
    expect(radio('Networking', 'Calico BGP')).toBeChecked();
    expect(radio('Datastore', 'etcd')).toBeChecked();
  });

  it('are named with the reason and the smallest changes that help', () => {
    renderApp(FALLEN);
    const panel = within(screen.getByRole('region', { name: 'Answers that exclude each other' }));
    expect(
      panel.getByText('“Fabric: Routed, no BGP peering” and “Networking: Calico BGP” exclude each other.'),
    ).toHaveTextContent(/Calico BGP needs .* guide › .* O1a O1b$/);
    expect(panel.getAllByRole('button').map((one) => one.textContent)).toEqual([
      'Networking: Calico VXLAN',
      'Networking: Static routes',
      'Networking: Cloud provider',
      'Fabric: One layer-2 segment',
      'Fabric: Routed, routers peer BGP',
    ]);
  });

  it('stand after one click on a repair, which changes that and nothing else', async () => {
    const { user, link } = renderApp(`${FALLEN}&datastore=etcd&pods=61`);
    const panel = within(screen.getByRole('region', { name: 'Answers that exclude each other' }));
    await user.click(panel.getByRole('button', { name: 'Networking: Calico VXLAN' }));
    expect(screen.queryByRole('region', { name: 'Answers that exclude each other' })).not.toBeInTheDocument();
    expect(link()).toBe(
      'v=1&edition=guide-2020&fabric=l3-routed&networking=calico-vxlan&datastore=etcd&pods=61',
    );
    expect(radio('Networking', 'Calico VXLAN')).toBeChecked();
  });
});

describe('the tabs', () => {
  it('show one view at a time, loaded when first opened', async () => {
    const { user, link } = renderApp('#v=1&platform=aws');
    expect(screen.queryByRole('table', { name: 'Combinations' })).not.toBeInTheDocument();
    expect(screen.getAllByRole('tab').map((one) => one.textContent)).toEqual([
      'Decide',
      'Options',
      'Limitations',
      'Datastores',
      'Plan',
      'Changes',
    ]);
    expect(screen.getByRole('tab', { selected: true })).toHaveTextContent('Decide');
    await user.click(screen.getByRole('tab', { name: 'Options' }));
    expect(await screen.findByRole('table', { name: 'Networking options' })).toBeInTheDocument();
    expect(rowsOf('Networking options')).toHaveLength(6);
    await user.click(screen.getByRole('button', { name: 'Details of flannel host-gw' }));
    expect(screen.getByText('O5b').closest('li')).toHaveTextContent(
      /\w\. guide › Determine your network plugin › flannel host-gw O5b$/,
    );
    expect(screen.getByRole('tabpanel', { name: 'Options' })).toBeInTheDocument();
    expect(rowsOf('Combinations')).toHaveLength(12);
    expect(link()).toBe('v=1&edition=guide-2020&platform=aws&view=options');
    await user.click(screen.getByRole('tab', { name: 'Limitations' }));
    expect(await screen.findByRole('table', { name: 'Limitations on Windows' })).toBeInTheDocument();
    expect(rowsOf('Limitations on Windows')).toHaveLength(6);
    await user.click(screen.getByRole('tab', { name: 'Datastores' }));
    expect(await screen.findByRole('table', { name: 'Datastore support' })).toBeInTheDocument();
    expect(rowsOf('Datastore support')).toHaveLength(4);
    expect(screen.getByText(/^One datastore serves the whole cluster/)).toBeInTheDocument();
    await user.click(screen.getByRole('tab', { name: 'Plan' }));
    expect(await screen.findByRole('region', { name: 'Plan' })).toBeInTheDocument();
  });

  it('are moved between with the arrow keys, Home and End, around the ends', async () => {
    const { user } = renderApp('#v=1&view=options');
    const selected = (): string | null => screen.getByRole('tab', { selected: true }).textContent;
    screen.getByRole('tab', { name: 'Options' }).focus();
    const visited: (string | null)[] = [];
    for (const key of ['ArrowRight', 'ArrowLeft', 'Home', 'ArrowLeft', 'ArrowRight', 'End']) {
      await user.keyboard(`{${key}}`);
      expect(screen.getByRole('tab', { selected: true })).toHaveFocus();
      visited.push(selected());
    }
    expect(visited).toEqual(['Limitations', 'Options', 'Decide', 'Changes', 'Decide', 'Changes']);
  });

  it('open the view that a link names', async () => {
    renderApp('#v=1&view=limitations');
    expect(await screen.findByRole('table', { name: 'Limitations on Windows' })).toBeInTheDocument();
    expect(screen.getByRole('tab', { selected: true })).toHaveTextContent('Limitations');
  });

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

describe('the link', () => {
  it('is copied with one click, and the page says so', async () => {
    const { user } = renderApp('#v=1&platform=aws&view=datastores');
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    expect(await navigator.clipboard.readText()).toMatch(
      /^http.*\/#v=1&edition=guide-2020&platform=aws&view=datastores$/,
    );
    expect(await screen.findByText('Copied')).toHaveAttribute('role', 'status');
  });

  it('is shown, selected, where copying is blocked', async () => {
    const { user } = renderApp('#v=1&platform=aws&view=datastores');
    blockCopying();
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    const text = await screen.findByRole<HTMLTextAreaElement>('textbox', {
      name: 'Copy link: text to copy',
    });
    expect(text.value).toMatch(/#v=1&edition=guide-2020&platform=aws&view=datastores$/);
    expect(text).toHaveFocus();
    expect([text.selectionStart, text.selectionEnd]).toEqual([0, text.value.length]);
    expect(screen.queryByText('Copied')).not.toBeInTheDocument();
  });

  it('of a case like one’s own is a plain link', () => {
    renderApp();
    expect(screen.getByRole('link', { name: 'AWS, one subnet' })).toHaveAttribute(
      'href',
      '#v=1&edition=guide-2020&platform=aws&build=17763&fabric=l2',
    );
  });
});

describe('what could not be read in a link', () => {
  it('is said in an alert, quoted, and what could be read applies', async () => {
    const { user } = renderApp('#v=1&platform=mars&colour=red&pods=5000&fabric=l2');
    await screen.findByRole('button', { name: 'Understood' });
    for (const quoted of ['“platform=mars”', '“colour=red”', '“pods=5000”'])
      expect(alerts()).toContain(quoted);
    expect(alerts()).toContain('between 1 and 4092');
    expect(radio('Fabric', 'One layer-2 segment')).toBeChecked();
    expect(radio('Platform', 'Not decided')).toBeChecked();
    await user.click(radio('Platform', 'AWS'));
    expect(alerts()).toContain('“platform=mars”');
    await user.click(screen.getByRole('button', { name: 'Understood' }));
    expect(alerts()).toBe('');
  });

  it('is said of a pick that the edition does not ask; it stays in the link and counts as not decided', async () => {
    const { user, link } = renderApp('#v=1&platform=eks');
    await screen.findByText(/“platform=eks”/);
    expect(alerts()).toBe(
      'The link says “platform=eks”: not a question of this edition (2020 guide (draft)). It stays in the link and counts as not decided.',
    );
    expect(radio('Platform', 'Not decided')).toBeChecked();
    expect(question('Platform').closest('details')?.firstElementChild).toHaveTextContent(/Not decided$/);
    await user.click(radio('Fabric', 'One layer-2 segment'));
    expect(link()).toBe('v=1&edition=guide-2020&platform=eks&fabric=l2');
  });

  it('is nothing, most of the time', () => {
    renderApp('#v=1&platform=aws&view=datastores');
    expect(screen.getAllByRole('alert').map((one) => one.textContent)).toEqual(['']);
  });
});

describe('starting over', () => {
  it('drops the picks, says so, and can be undone', async () => {
    const { user, link } = renderApp('#v=1&platform=aws&fabric=l2&pods=110&title=Racks');
    await user.click(screen.getByRole('button', { name: 'Start over' }));
    expect(link()).toBe('v=1&edition=guide-2020');
    expect(radio('Platform', 'Not decided')).toBeChecked();
    expect(screen.getByRole('textbox', { name: 'Most pods on one Windows node' })).toHaveValue('');
    expect(screen.getByText('All picks were dropped.').closest('[role="status"]')).not.toBeNull();
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(link()).toBe('v=1&edition=guide-2020&platform=aws&fabric=l2&pods=110&title=Racks');
    expect(screen.getByRole('textbox', { name: 'Most pods on one Windows node' })).toHaveValue('110');
    expect(screen.queryByText('All picks were dropped.')).not.toBeInTheDocument();
  });
});

describe('starting over while a field holds what cannot be read', () => {
  it('empties the field, too', async () => {
    const { user } = renderApp('#v=1&platform=aws');
    const field = (): HTMLElement => screen.getByRole('textbox', { name: 'IP pool block size' });
    await user.type(field(), 'x');
    expect(field()).toBeInvalid();
    await user.click(screen.getByRole('button', { name: 'Start over' }));
    expect(field()).toHaveValue('');
    expect(field()).toBeValid();
  });
});

describe('the picks of the last visit', () => {
  const kept = { last: 'v=1&edition=guide-2020&platform=aws&pods=110' };

  it('are offered in words, and taken up only when asked', async () => {
    const { user, link } = renderApp('', kept);
    const offer = within(await screen.findByRole('group', { name: 'Your last visit' }));
    expect(
      offer.getByText(
        'Last time on this device (2020 guide (draft)): Platform: AWS · Most pods on one Windows node: 110',
      ),
    ).toBeInTheDocument();
    expect(link()).toBe('v=1&edition=guide-2020');
    await user.click(offer.getByRole('button', { name: 'Continue with these picks' }));
    expect(link()).toBe(kept.last);
    expect(screen.queryByRole('group', { name: 'Your last visit' })).not.toBeInTheDocument();
  });

  it('can be declined', async () => {
    const { user, link } = renderApp('', kept);
    await user.click(await screen.findByRole('button', { name: 'No, start fresh' }));
    expect(screen.queryByRole('group', { name: 'Your last visit' })).not.toBeInTheDocument();
    expect(link()).toBe('v=1&edition=guide-2020');
  });

  it('are not mentioned where a link was opened', () => {
    renderApp('#v=1&view=datastores', kept);
    expect(screen.queryByRole('group', { name: 'Your last visit' })).not.toBeInTheDocument();
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
