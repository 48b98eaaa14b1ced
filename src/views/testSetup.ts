import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeAll } from 'vitest';
import { loadAnswered } from './parts/whenAnswered.tsx';

// As on a page where somebody has begun: what an answer brings is here.
beforeAll(async () => {
  await loadAnswered();
});

afterEach(cleanup);
