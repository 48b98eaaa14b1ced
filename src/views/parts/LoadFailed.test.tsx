import { render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LoadFailed } from './LoadFailed.tsx';

// React reports what a boundary catches.
beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));
afterEach(() => vi.restoreAllMocks());

function Broken({ error }: { readonly error: Error }): ReactNode {
  throw error;
}

function show(error: Error): void {
  render(
    <LoadFailed>
      <Broken error={error} />
    </LoadFailed>,
  );
}

it.each([
  ['Chromium', new TypeError('Failed to fetch dynamically imported module: /assets/a.js')],
  ['Firefox', new TypeError('error loading dynamically imported module: /assets/a.js')],
  ['Safari', new TypeError('Importing a module script failed.')],
  ['Vite, of a style sheet', new Error('Unable to preload CSS for /assets/a.css')],
])('a part that cannot be loaded says so (%s)', (_, error) => {
  show(error);
  expect(screen.getByRole('alert')).toHaveTextContent('could not be loaded');
  expect(screen.getByRole('button', { name: 'Load again' })).toBeInTheDocument();
});

it.each([new TypeError('x is undefined'), new Error('The import of picks is wrong')])(
  'any other error goes on (%s)',
  (error) => {
    expect(() => show(error)).toThrow(error.message);
  },
);
