import { render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LoadFailed } from './LoadFailed.tsx';

function Throwing({ error }: { readonly error: Error }): ReactNode {
  throw error;
}

function open(error: Error): void {
  render(
    <LoadFailed>
      <Throwing error={error} />
    </LoadFailed>,
  );
}

// React reports what an error boundary caught.
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  vi.restoreAllMocks();
});

it.each([
  ['a part', new TypeError('Failed to fetch dynamically imported module: /assets/a.js')],
  ['the styles of a part', new Error('Unable to preload CSS for /assets/a.css')],
])('%s that cannot be fetched is told, with a way to try again', (_, error) => {
  open(error);
  expect(screen.getByRole('alert')).toHaveTextContent('could not be loaded');
  expect(screen.getByRole('button', { name: 'Load again' })).toBeVisible();
});

it('any other error goes on to the page around', () => {
  expect(() => open(new Error('import broken'))).toThrow('import broken');
});
