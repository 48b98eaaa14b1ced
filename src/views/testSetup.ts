import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeAll } from 'vitest';

// As on a page where somebody has begun: what an answer brings is here. Imported only now, so that a test file that
// exchanges a module for another finds it exchanged there, too.
beforeAll(async () => {
  const { loadAnswered } = await import('./parts/whenAnswered.tsx');
  await loadAnswered();
});

afterEach(cleanup);
