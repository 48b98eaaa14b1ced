import { configure, render, screen, within } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel, type UserEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { encodePreset } from '../../preset/codec.ts';
import { StoreProvider } from '../../store/connect/context.tsx';
import { createAppStore } from '../../store/state/store.ts';
import { PopoverProvider } from '../parts/Popover.tsx';
import { PlanView } from './PlanView.tsx';

interface Page {
  readonly user: UserEvent;
  /** The link that the page stands for, without its address. */
  readonly link: () => string;
}

/** The plan of a fragment. */
function open(fragment: string): Page {
  const user = userEvent.setup({ delay: null, pointerEventsCheck: PointerEventsCheckLevel.Never });
  const store = createAppStore(fragment);
  render(
    <StoreProvider store={store}>
      <PopoverProvider>
        <PlanView />
      </PopoverProvider>
    </StoreProvider>,
  );
  return { user, link: () => encodePreset(store.getState().preset) };
}

function blockCopying(): void {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
}

// The page is too large to be printed whenever something is not there yet: the message says enough.
beforeAll(() => configure({ getElementError: (message) => new Error(message ?? 'not found') }));

// No style sheet is loaded here, so that an element's own style is all there is; working out more takes most of the time.
beforeEach(() => void vi.stubGlobal('getComputedStyle', (element: HTMLElement) => element.style));

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

// A machine that is busy with other things takes longer.
vi.setConfig({ testTimeout: 30_000 });

describe('the plan', () => {
  it('works where nothing fits, and says so', async () => {
    open('#v=1&view=plan&need=ipip');
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
    const { user, link } = open('#v=1&view=plan');
    const plan = within(await screen.findByRole('region', { name: 'Plan' }));
    expect(plan.queryByRole('heading', { name: 'Notes' })).not.toBeInTheDocument();
    await user.type(screen.getByRole('textbox', { name: 'Plan title' }), 'Racks');
    expect(plan.getByRole('heading', { level: 2 })).toHaveTextContent('Racks');
    expect(link()).toBe('v=1&edition=guide-2020&view=plan&title=Racks');
    await user.type(screen.getByRole('textbox', { name: 'Notes' }), 'Ask Ruth.');
    expect(plan.getByRole('region', { name: 'Notes' })).toHaveTextContent('Ask Ruth.');
    expect(link()).toBe('v=1&edition=guide-2020&view=plan&title=Racks');
  });

  it('is copied as Markdown and as JSON, with its link', async () => {
    const { user } = open('#v=1&view=plan&platform=aws&fabric=l2&title=Racks');
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
    const { user } = open('#v=1&view=plan');
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
    const { user } = open('#v=1&view=plan');
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
    const { user } = open('#v=1&view=plan');
    await user.click(await screen.findByRole('button', { name: 'Print plan' }));
    expect(print).toHaveBeenCalledOnce();
  });
});
