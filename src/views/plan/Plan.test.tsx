import { act, cleanup, configure, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel, type UserEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import * as edition from '../../facts/releases/decided.ts';
import * as planned from '../../facts/releases/planned.ts';
import { encodePreset } from '../../preset/codec.ts';
import { StoreProvider } from '../../store/connect/context.tsx';
import { answer, type AppStore, createAppStore, type Kept } from '../../store/state/store.ts';
import { PopoverProvider } from '../parts/Popover.tsx';
import { App } from '../shell/App.tsx';
import { PlanView } from './PlanView.tsx';

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

function blockCopying(): void {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
}

// The views behind the tabs are loaded when first opened; loading them beforehand keeps the tests from waiting.
// The page is too large to be printed whenever something is not there yet: the message says enough.
beforeAll(async () => {
  configure({ asyncUtilTimeout: 10_000, getElementError: (message) => new Error(message ?? 'not found') });
  await import('../start/Concepts.tsx');
});

beforeEach(() => localStorage.clear());

// No style sheet is loaded here, so that an element's own style is all there is; working out more takes most of the time.
beforeEach(() => void vi.stubGlobal('getComputedStyle', (element: HTMLElement) => element.style));

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

// A machine that is busy with other things takes longer.
vi.setConfig({ testTimeout: 30_000 });

describe('the plan', () => {
  it('has the sections of a plan, for the combination that was picked', async () => {
    renderApp('#v=1&view=plan&platform=aws&fabric=l2&networking=calico-bgp&datastore=etcd&pods=110');
    const plan = within(await screen.findByRole('region', { name: 'Plan' }));
    expect(plan.getByRole('heading', { level: 2 })).toHaveTextContent('Windows nodes in a Calico cluster');
    expect(plan.getAllByRole('heading', { level: 3 }).map((one) => one.textContent)).toEqual([
      'Decision',
      'Your words',
      'Runbook',
      'Appendix',
    ]);
    expect(plan.getAllByRole('heading', { level: 4 }).map((one) => one.textContent)).toEqual([
      'Open questions',
      'The answer',
      'Why this one',
      'Alternatives considered',
      'Do first',
      'Limits accepted',
      'Can it change',
      'Answers given',
      'Look again',
      'Result and sign-off',
      'Steps',
      'All reasons',
      'All alternatives',
      'All limits',
      'IP arithmetic',
      'Later changes',
      'Not documented',
      'Next steps',
      'Sources',
      'Facts',
    ]);
    expect(plan.getByRole('region', { name: 'Answers given' })).toHaveTextContent('PlatformAWS');
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

  it('prints decision and runbook, and what is ticked', async () => {
    const { user } = renderApp('#v=1&view=plan&platform=aws&fabric=l2');
    const part = async (name: string): Promise<HTMLElement> => screen.findByRole('region', { name });
    for (const [name, isPrinted] of [
      ['Decision', 'true'],
      ['Runbook', 'true'],
      ['Appendix', 'false'],
    ] as const) {
      expect(await part(name)).toHaveAttribute('data-printed', isPrinted);
      expect(screen.getByRole<HTMLInputElement>('checkbox', { name }).checked).toBe(isPrinted === 'true');
      await user.click(screen.getByRole('checkbox', { name }));
      expect(await part(name)).toHaveAttribute('data-printed', String(isPrinted === 'false'));
    }
  });

  it('opens on paper what is folded on screen, and folds it again', async () => {
    renderApp('#v=1&view=plan&platform=aws&fabric=l2');
    const plan = await screen.findByRole('region', { name: 'Plan' });
    const folded = (): number => plan.querySelectorAll('details:not([open])').length;
    const before = folded();
    expect(before).toBeGreaterThan(5);
    fireEvent(window, new Event('beforeprint'));
    expect(folded()).toBe(0);
    expect(plan).toHaveTextContent(/Sources.*Sources/);
    fireEvent(window, new Event('afterprint'));
    expect(folded()).toBe(before);
  });

  it('has the author’s own reason, which stays out of the link', async () => {
    const { user, link } = renderApp('#v=1&view=plan&platform=aws&fabric=l2');
    await screen.findByRole('region', { name: 'Plan' });
    await user.type(screen.getByRole('textbox', { name: 'Why this one' }), 'Not our routers.');
    expect(screen.getByRole('region', { name: 'Why this one' })).toHaveTextContent('Not our routers.');
    expect(link()).toBe('v=1&edition=guide-2020&platform=aws&fabric=l2&view=plan');
    expect(localStorage.getItem('calico-windows-planner/site')).toContain('Not our routers.');
  });
});

describe('the runbook', () => {
  // A short plan: the page is drawn anew with every change.
  const LINK = '#v=1&edition=v3.31&view=plan&platform=eks&networking=aws-vpc-cni';
  const KEPT = 'calico-windows-planner/ticks';

  function renderPlan(link = LINK): { readonly user: UserEvent; readonly store: AppStore } {
    const user = userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never });
    const store = createAppStore(link);
    store.setState({ releases: edition, planned });
    render(
      <StoreProvider store={store}>
        <PopoverProvider>
          <PlanView />
        </PopoverProvider>
      </StoreProvider>,
    );
    return { user, store };
  }

  /** By its name alone: asking for labels walks the whole runbook each time. */
  function named(name: string): HTMLElement {
    const label = [...document.querySelectorAll('label')].find(
      ({ textContent }) => textContent.trim() === name,
    );
    const found = document.querySelector<HTMLElement>(`[aria-label="${name}"]`) ?? label?.control ?? null;
    if (found === null) throw new Error(`Nothing is named “${name}”.`);
    return found;
  }

  it('keeps ticks and what was seen on this device, plan by plan, until they are cleared', () => {
    const { store } = renderPlan();
    expect(screen.queryByText('Clear ticks')).toBeNull();
    fireEvent.click(named('Step 1 done'));
    fireEvent.change(named('Seen in step 1'), { target: { value: 'ok' } });
    expect(document.querySelector('.progress')).toHaveTextContent(/\d steps, 1 done/);
    expect(localStorage.getItem(KEPT)).toContain('"ok"');
    act(() => answer(store, 'fabric', 'l2'));
    expect(named('Step 1 done')).not.toBeChecked();
    act(() => answer(store, 'fabric', null));
    expect(named('Step 1 done')).toBeChecked();
    fireEvent.click(screen.getByText('Clear ticks'));
    expect(named('Step 1 done')).not.toBeChecked();
    expect(named('Seen in step 1')).toHaveValue('');
    expect(localStorage.getItem(KEPT)).toBeNull();
  });

  it('copies the command of a step', async () => {
    const { user } = renderPlan();
    const [copy] = document.querySelectorAll<HTMLElement>('[aria-label^="Copy command of step "]');
    if (copy === undefined) throw new Error('No step has a command.');
    await user.click(copy);
    const command = copy.closest('.command-place')?.querySelector('code')?.textContent;
    expect(await navigator.clipboard.readText()).toBe(command);
  });

  it('asks for AS numbers and peers where nodes exchange routes with routers, and nowhere else', () => {
    renderPlan();
    expect(screen.queryByLabelText('AS number')).toBeNull();
    cleanup();
    renderPlan('#v=1&edition=v3.32&view=plan&platform=on-premises&networking=calico-bgp');
    for (const name of ['AS number', 'BGP peers']) expect(named(name)).toHaveValue('');
    expect(screen.getByText('Mesh between nodes')).toBeInTheDocument();
  });
});
