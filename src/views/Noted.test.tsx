import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { Noted } from './Noted.tsx';

vi.mock('./notes/Notes.tsx', () => {
  throw new TypeError('Failed to fetch dynamically imported module');
});

it('says once that the notes could not be loaded, beside the pair and nowhere else', async () => {
  const { container } = render(
    <>
      <Noted about="fabric" />
      <Noted about="builds" />
      <Noted about="pair" />
    </>,
  );
  expect(await screen.findByText('The notes could not be loaded.')).toBeInTheDocument();
  expect(container).toHaveTextContent(/^The notes could not be loaded\.$/);
});
