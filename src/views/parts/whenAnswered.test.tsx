import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type * as Module from './whenAnswered.tsx';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const ANSWERED = '../decide/Answered.tsx';

function Field(): React.ReactNode {
  return <input aria-label="field" />;
}

/** The module anew, as on a page that was just opened, with what is fetched behind it. */
async function fresh(fetched: () => object): Promise<typeof Module> {
  vi.resetModules();
  vi.doMock(ANSWERED, fetched);
  return import('./whenAnswered.tsx');
}

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));

afterEach(() => {
  vi.doUnmock(ANSWERED);
  vi.resetModules();
  vi.restoreAllMocks();
});

describe('a part that comes with the first answer', () => {
  it('is shown at once where it is here', async () => {
    const { loadAnswered, whenAnswered } = await fresh(() => ({ parts: { Rest: Field } }));
    const Part = whenAnswered(({ Rest }) => Rest);
    await loadAnswered();
    render(<Part />);
    expect(screen.getByRole('textbox', { name: 'field' })).toBeInTheDocument();
  });

  it('is fetched where it is shown, and keeps what is typed into it', async () => {
    const { loadAnswered, whenAnswered } = await fresh(() => ({ parts: { Rest: Field } }));
    const Part = whenAnswered(({ Rest }) => Rest);
    const { rerender } = render(<Part />);
    expect(screen.queryByRole('textbox')).toBeNull();
    const field = await screen.findByRole('textbox', { name: 'field' });
    await userEvent.type(field, 'kept');
    await act(loadAnswered);
    rerender(<Part />);
    expect(screen.getByRole('textbox', { name: 'field' })).toBe(field);
    expect(field).toHaveValue('kept');
  });

  it('that cannot be fetched says so in its place, and the rest of the page stays', async () => {
    const { whenAnswered } = await fresh(() => ({
      get parts(): never {
        throw new TypeError('Failed to fetch dynamically imported module');
      },
    }));
    const Part = whenAnswered(({ Rest }) => Rest);
    render(
      <>
        <Part />
        <p>the rest</p>
      </>,
    );
    expect(await screen.findByRole('alert')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Load again' })).toBeEnabled();
    expect(screen.getByText('the rest')).toBeInTheDocument();
  });
});
