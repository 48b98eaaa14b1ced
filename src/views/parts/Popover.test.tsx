import { render, screen, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { useRef, type ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PopoverProvider, useTelling } from './Popover.tsx';

function Ask({ name, children }: { readonly name: string; readonly children?: ReactNode }): ReactNode {
  const { tell } = useTelling();
  return (
    <button
      type="button"
      onClick={(event) => tell(event.currentTarget, `About ${name}`, children ?? <p>Told</p>)}
    >
      {name}
    </button>
  );
}

/** Opens beside one element, and gives the focus to another. */
function AskFor(): ReactNode {
  const { tell } = useTelling();
  const back = useRef<HTMLInputElement>(null);
  return (
    <p>
      <input aria-label="back" ref={back} />
      <button type="button" onClick={(event) => tell(event.currentTarget, 'For', <p>Told</p>, back.current!)}>
        for
      </button>
    </p>
  );
}

function show(): UserEvent {
  render(
    <PopoverProvider>
      <Ask name="one">
        <button type="button">inside</button>
      </Ask>
      <Ask name="two" />
      <AskFor />
      <button type="button">elsewhere</button>
      <p>a text</p>
    </PopoverProvider>,
  );
  return userEvent.setup({ delay: null });
}

// The test's page knows no popovers: its style sheet hides what the browser would show.
beforeEach(() => void vi.stubGlobal('getComputedStyle', (element: HTMLElement) => element.style));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const button = (name: string): HTMLElement => screen.getByRole('button', { name });
const told = (): HTMLElement | null => screen.queryByRole('dialog');

describe('what is told beside an element', () => {
  it('takes the focus, under its own name, and marks who asked', async () => {
    const user = show();
    expect(told()).toBeNull();
    await user.click(button('one'));
    expect(screen.getByRole('dialog', { name: 'About one' })).toHaveFocus();
    expect(button('one')).toHaveAttribute('aria-expanded', 'true');
    await user.tab();
    expect(button('inside')).toHaveFocus();
  });

  it.each([
    ['Escape', (user: UserEvent) => user.keyboard('{Escape}')],
    ['its own button', (user: UserEvent) => user.click(button('Close'))],
    ['a click on a text elsewhere', (user: UserEvent) => user.click(screen.getByText('a text'))],
    ['asking again', (user: UserEvent) => user.click(button('one'))],
  ])('is closed by %s, and the focus is not lost', async (how, close) => {
    const user = show();
    await user.click(button('one'));
    expect(told()).not.toBeNull();
    await close(user);
    expect(told()).toBeNull();
    expect(button('one')).not.toHaveAttribute('aria-expanded');
    // A click on a text takes the focus by itself, as it does on any page.
    if (!how.includes('text')) expect(button('one')).toHaveFocus();
  });

  it('stays where one works inside it', async () => {
    const user = show();
    await user.click(button('one'));
    await user.click(button('inside'));
    await user.keyboard('a');
    expect(told()).not.toBeNull();
  });

  it('goes with a click elsewhere, which keeps the focus that it takes', async () => {
    const user = show();
    await user.click(button('one'));
    expect(told()).not.toBeNull();
    await user.click(button('elsewhere'));
    expect(told()).toBeNull();
    expect(button('elsewhere')).toHaveFocus();
  });

  it('is one at a time', async () => {
    const user = show();
    await user.click(button('one'));
    await user.click(button('two'));
    expect(within(screen.getByRole('dialog', { name: 'About two' })).getByText('Told')).toBeInTheDocument();
    expect(button('one')).not.toHaveAttribute('aria-expanded');
    await user.keyboard('{Escape}');
    expect(button('two')).toHaveFocus();
  });

  it('gives the focus to whom it was asked for', async () => {
    const user = show();
    await user.click(button('for'));
    await user.keyboard('{Escape}');
    expect(screen.getByRole('textbox', { name: 'back' })).toHaveFocus();
  });

  it('needs a page around it', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(() => render(<Ask name="one" />)).toThrow('PopoverProvider');
  });
});
