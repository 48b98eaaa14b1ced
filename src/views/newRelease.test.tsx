import { configure, render, screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { NewRelease } from '../facts/releases/types.ts';
import { StoreProvider } from '../store/context.tsx';
import { fetchReleases } from '../store/releases.ts';
import { createAppStore, loadReleases } from '../store/store.ts';
import { App } from './App.tsx';

// A release that does not exist, added as one adds a real one: a line with its day, and a record of what is new.
vi.mock('../facts/released.ts', async (original) => {
  const { RELEASED } = await original<{ readonly RELEASED: Readonly<Record<string, string>> }>();
  return { RELEASED: { ...RELEASED, 'v3.33': '2026-11-01' } };
});
vi.mock('../facts/releases/data/later.ts', () => {
  const made: NewRelease = {
    id: 'v3.33',
    date: '2026-11-01',
    status: 'made up',
    summary: 'Static routes come back, Server 2025 is named, dual stack works.',
    changes: [],
    sources: [['v3.33-requirements', 'Requirements', 'https://docs.tigera.io/calico/3.33/requirements']],
    says: {
      'static-routes': { state: 'supported', pages: ['requirements'] },
      'ds.static-routes.kubernetes': { state: 'supported', pages: ['requirements'] },
      ws2025: { state: 'supported', minBuild: '26100.1742', pages: ['requirements'] },
      'lim.ipv6': { state: 'handled', pages: ['requirements'] },
      // A state alone: what the platform lists stays as it was.
      eks: { state: 'deprecated', pages: ['requirements'] },
      'k8s.general-page': { state: 'tested', value: ['1.37', '1.38'], pages: ['requirements'] },
    },
    steps: {
      'look-at-nodes': { says: 'Look at Server 2025 as well.', pages: ['requirements'] },
      'accept-outside': null,
    },
    closes: ['gap-static-routes'],
  };
  return { later: [made] };
});

beforeAll(async () => {
  configure({
    getElementError: (message) => new Error(message ?? 'not found'),
    asyncUtilTimeout: 20_000,
  });
  vi.stubGlobal('getComputedStyle', (element: HTMLElement) => element.style);
  await Promise.all([
    import('./plan/PlanView.tsx'),
    import('./changes/ChangesView.tsx'),
    import('./rail/ReleaseQuestions.tsx'),
    import('./rail/SelectFacet.tsx'),
  ]);
});

vi.setConfig({ testTimeout: 30_000 });

/** What only the made-up release allows, all at once. */
const NEW =
  'platform=other&networking=static-routes&datastore=kubernetes&install=operator&k8s=1.38&runtime=containerd&need=dual-stack';

async function open(edition: string, rest: string): Promise<void> {
  const store = createAppStore(`#v=1&edition=${edition}&${rest}`, {});
  await loadReleases(store, fetchReleases);
  render(
    <StoreProvider store={store}>
      <App />
    </StoreProvider>,
  );
}

const verdict = (): HTMLElement => screen.getByRole('status', { name: 'Verdict' });

describe('a release that is added as data alone', () => {
  it('is the newest of the select, one button away from the guide', async () => {
    await open('guide-2020', '');
    const editions = within(screen.getByRole('combobox', { name: 'Calico release' })).getAllByRole('option');
    expect(editions.at(-1)).toHaveTextContent('Calico v3.33');
    expect(editions).toHaveLength(19);
    expect(screen.getByRole('button', { name: 'Go to the newest release, v3.33' })).toBeVisible();
  });

  it('answers its questions: a new option is open, and one more Kubernetes version can be picked', async () => {
    await open('v3.33', 'platform=other');
    const versions = within(await screen.findByRole('combobox', { name: 'Kubernetes version' }));
    expect(versions.getAllByRole('option').at(-1)).toHaveTextContent('1.39');
    const networking = within(screen.getByRole('radiogroup', { name: 'Networking' }));
    expect(networking.getByRole('radio', { name: 'Static routes' })).toHaveAccessibleDescription(/\bopen\b/);
    expect(screen.getByRole('checkbox', { name: 'IPv6 or dual stack' })).toHaveAccessibleDescription(/open/);
  });

  it('judges: what it newly offers stands from the build that it names on, and stood nowhere before', async () => {
    await open('v3.33', `${NEW}&build=26100.1742`);
    expect(verdict()).toHaveTextContent('Recommended: Static routes with Kubernetes API');
  });

  it.each([
    ['v3.33', '26100.1741', 'a revision below its floor'],
    ['v3.32', '26100.1742', 'the release before it'],
  ])('in %s build %s falls: %s', async (edition, build) => {
    await open(edition, `${NEW}&build=${build}`);
    expect(verdict()).toHaveTextContent('nothing can be built with these picks');
  });

  it('says what changes since the release before it', async () => {
    await open('v3.33', `${NEW}&build=26100.1742&view=changes`);
    expect(
      await screen.findByRole('heading', { name: 'Changes from Calico v3.32 to Calico v3.33' }),
    ).toBeVisible();
    expect(screen.getByRole('combobox', { name: 'Compare with' })).toHaveValue('v3.32');
    const rows = within(screen.getByRole('table', { name: 'What changes' })).getAllByRole('row');
    const told = rows
      .slice(1)
      .map((row) =>
        [...row.children].map((cell) => cell.textContent.replace(/^\+/, '')).filter((text) => text !== ''),
      );
    expect(told).toEqual(
      expect.arrayContaining([
        ['Static routes with Kubernetes API', 'Pair under your picks', 'unsupported', 'supported'],
        ['Static routes', 'Networking option', 'not stated', 'supported'],
        ['Server 2025 (26100)', 'Windows build', 'not stated', 'supported'],
        ['No IPv6 and no dual stack', 'Limitation', 'holds', 'not listed'],
      ]),
    );
  });

  it('has a plan that cites its pages', async () => {
    await open('v3.33', `${NEW}&build=26100.1742&view=plan`);
    const plan = await screen.findByRole('region', { name: 'Plan' });
    expect(plan).toHaveTextContent('Windows nodes join with Static routes with Kubernetes API.');
    expect(plan).toHaveTextContent(
      'Windows Server 2025, from build 26100.1742: named as supported in v3.33.',
    );
    expect(plan).toHaveTextContent('v3.33 › Requirements');
    expect(plan).not.toHaveTextContent('No IPv6 and no dual stack');
  });

  it('keeps gaps that nobody closed, and cites what it does not name where that was last read', async () => {
    await open('v3.33', 'platform=on-premises&networking=calico-vxlan&view=plan');
    const plan = await screen.findByRole('region', { name: 'Plan' });
    expect(plan).toHaveTextContent('How to change windows_use_single_network under the operator');
    expect(plan).toHaveTextContent('v3.32 › Limitations and known issues (Calico for Windows)');
    await open('v3.33', `${NEW}&build=26100.1742&view=plan`);
    const [, other] = await screen.findAllByRole('region', { name: 'Plan' });
    expect(other).not.toHaveTextContent('Static routes are not mentioned after the drafts.');
  });

  it('has steps in its own words, and where it says nothing those of the release before it', async () => {
    await open('v3.33', `${NEW}&build=26100.1742&view=plan`);
    const steps = await screen.findByRole('region', { name: 'Steps' });
    expect(steps).toHaveTextContent('Look at Server 2025 as well.');
    expect(steps).toHaveTextContent('one of 17763.1432 or 20348.169 or 26100.1742');
    expect(steps).toHaveTextContent('Accept: from a Windows pod to a service by name');
    expect(steps).not.toHaveTextContent('Accept: from a Windows pod to the outside');
  });
});
