import { act, fireEvent, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { StoreProvider } from '../../store/connect/context.tsx';
import { createAppStore } from '../../store/state/store.ts';
import { Noted } from './Noted.tsx';

vi.mock('./notes/Notes.tsx', () => {
  throw new TypeError('Failed to fetch dynamically imported module');
});

it('says once that the notes could not be loaded, beside the pair and nowhere else, once somebody is there', async () => {
  const { container } = render(
    <StoreProvider store={createAppStore('')}>
      <Noted about="fabric" />
      <Noted about="builds" />
      <Noted about="pair" />
    </StoreProvider>,
  );
  // Nothing is asked for before somebody is there.
  await act(async () => Promise.resolve());
  expect(screen.queryByText(/The notes could not be loaded\./)).not.toBeInTheDocument();
  fireEvent.pointerMove(window);
  expect(await screen.findByText(/The notes could not be loaded\./)).toBeInTheDocument();
  expect(container).toHaveTextContent(/^The notes could not be loaded\. Load again$/);
});
