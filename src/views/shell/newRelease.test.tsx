import { act, configure, render, screen, within } from '@testing-library/react';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { madeRelease } from '../../checks/madeRelease.ts';
import { StoreProvider } from '../../store/connect/context.tsx';
import { fetchReleases } from '../../store/connect/releases.ts';
import { type AppStore, ask, createAppStore, loadReleases } from '../../store/state/store.ts';
import type { FacetId } from '../../vocabulary.ts';
import { App } from './App.tsx';

// A release that does not exist, added as one adds a real one: a line with its day, and a record of what is new.
vi.mock('../../facts/released.ts', async (original) => {
  const { RELEASED } = await original<{ readonly RELEASED: Readonly<Record<string, string>> }>();
  return { RELEASED: { ...RELEASED, 'v3.33': '2026-11-01' } };
});
vi.mock('../../facts/releases/data/later.ts', async () => {
  const { madeRelease } = await import('../../checks/madeRelease.ts');
  return { later: [madeRelease] };
});

beforeAll(async () => {
  configure({
    getElementError: (message) => new Error(message ?? 'not found'),
    asyncUtilTimeout: 20_000,
  });
  vi.stubGlobal('getComputedStyle', (element: HTMLElement) => element.style);
  await Promise.all([import('../plan/PlanView.tsx'), import('../changes/ChangesView.tsx')]);
});

vi.setConfig({ testTimeout: 30_000 });

/** What only the made-up release allows, all at once. */
const NEW =
  'platform=other&networking=static-routes&datastore=kubernetes&install=operator&k8s=1.38&runtime=containerd&need=dual-stack';

async function open(edition: string, rest: string): Promise<AppStore> {
  const store = createAppStore(`#v=1&edition=${edition}&${rest}`, {});
  await loadReleases(store, fetchReleases);
  render(
    <StoreProvider store={store}>
      <App />
    </StoreProvider>,
  );
  return store;
}

const verdict = (): HTMLElement => screen.getByRole('region', { name: 'Verdict' });

describe('a release that is added as data alone', () => {
  it('is the newest of the select, one button away from the guide', async () => {
    await open('guide-2020', '');
    const editions = within(screen.getByRole('combobox', { name: 'Calico release' })).getAllByRole('option');
    expect(editions.at(-1)).toHaveTextContent('Calico v3.33');
    expect(editions).toHaveLength(19);
    expect(screen.getByRole('button', { name: 'Use v3.33, the newest' })).toBeVisible();
  });

  it('answers its questions: a new option is open, and one more Kubernetes version can be picked', async () => {
    const store = await open('v3.33', 'platform=other');
    const asked = async (facet: FacetId, role: string, name: string): Promise<ReturnType<typeof within>> => {
      act(() => ask(store, facet));
      return within(await screen.findByRole(role, { name }));
    };
    const versions = await asked('k8s', 'combobox', 'Kubernetes version');
    // The newest version that it was tested with is open; the one after it is offered under its verdict.
    expect(versions.getByRole('option', { name: '1.39' }).closest('optgroup')).toBeNull();
    expect(versions.getByRole('option', { name: '1.40' }).closest('optgroup')).not.toBeNull();
    const networking = await asked('networking', 'radiogroup', 'Networking');
    expect(networking.getByRole('radio', { name: 'Static routes' }).closest('details')).toHaveAttribute(
      'name',
      'q',
    );
    const needs = await asked('need', 'group', 'Must have');
    expect(needs.getByRole('checkbox', { name: 'IPv6 or dual stack' }).closest('details')).toHaveAttribute(
      'name',
      'q',
    );
    const platforms = await asked('platform', 'radiogroup', 'Platform');
    expect(platforms.queryByRole('radio', { name: /RKE\)/ })).not.toBeInTheDocument();
  });

  it('judges: what it newly offers stands from the build that it names on, and stood nowhere before', async () => {
    await open('v3.33', `${NEW}&build=26100.1742`);
    expect(within(verdict()).getByRole('heading', { level: 2 })).toHaveTextContent(/^static routes/i);
    expect(verdict()).toHaveAttribute('data-state', 'supported');
  });

  it.each([
    ['v3.33', '26100.1741', 'a revision below its floor'],
    ['v3.32', '26100.1742', 'the release before it'],
  ])('in %s build %s falls: %s', async (edition, build) => {
    await open(edition, `${NEW}&build=${build}`);
    expect(verdict()).toHaveAttribute('data-state', 'unsupported');
  });

  it('says what changes since the release before it', async () => {
    await open('v3.33', `${NEW}&build=26100.1742&view=changes`);
    expect(await screen.findByText(/^From Calico v3\.32 to Calico v3\.33/u)).toBeVisible();
    expect(screen.getByRole('combobox', { name: 'Compare with' })).toHaveValue('v3.32');
    const rows = within(screen.getByRole('table', { name: 'What changes' })).getAllByRole('row');
    const told = rows.slice(1).map((row) => [...row.children].map((cell) => cell.textContent));
    for (const [name, kind, before, after] of [
      ['static routes with Kubernetes API', 'Combination under your picks', 'unsupported', 'supported'],
      ['Static routes', 'Networking option', 'not documented', 'supported'],
      ['Server 2025', 'Windows build', 'not documented', 'supported'],
      ['IPv6 and dual stack', 'Limitation', 'holds', 'not listed'],
      ['Port and network identifier of VXLAN', 'Limitation', 'holds', 'not listed'],
      ['Kubernetes versions', 'Kubernetes version', '1.36', '1.37 to 1.39'],
      ['Rancher Kubernetes Engine (RKE)', 'Platform', 'untested', 'not mentioned'],
      ['containerd 2.0', 'Requirement', 'containerd 1.6.0', 'containerd 2.0'],
      ['Kubernetes 1.30', 'Requirement', 'Kubernetes 1.22', 'Kubernetes 1.30'],
      ['Open UDP 4789', 'Requirement', 'asked for', 'not asked for'],
      ['Amazon EKS', 'Platform', 'supported', 'limited'],
    ] as const)
      // What reads the same on both sides is one row.
      expect(told).toContainEqual(
        expect.arrayContaining(
          [name, kind, before, after].map((text) => expect.stringContaining(text) as unknown),
        ),
      );
    for (const { text } of madeRelease.changes) expect(screen.getByText(text)).toBeInTheDocument();
  });

  it('has a plan that cites its pages', async () => {
    await open('v3.33', `${NEW}&build=26100.1742&view=plan`);
    const plan = await screen.findByRole('region', { name: 'Plan' });
    expect(plan).toHaveTextContent('Windows nodes use static routes');
    expect(plan).toHaveTextContent('v3.33 supports Server 2025.');
    expect(plan).toHaveTextContent('v3.33 supports IPv6 or dual stack.');
    // Raised under the ids that they had; what is still met is not asked for.
    expect(plan).toHaveTextContent('containerd 2.0 or later');
    expect(plan).not.toHaveTextContent('containerd 1.6.0');
    expect(plan).not.toHaveTextContent('Kubernetes 1.30 or later');
    expect(within(plan).getAllByRole('button', { name: /^Source 1, Requirements/ })).not.toHaveLength(0);
    expect(plan).not.toHaveTextContent('IPv6 and dual stack are unsupported');
  });

  it('refuses what is below a raised minimum, in its own sentence', async () => {
    await open('v3.33', 'platform=on-premises&networking=calico-vxlan&install=operator&k8s=1.29&view=plan');
    const plan = await screen.findByRole('region', { name: 'Plan' });
    expect(plan).toHaveTextContent('v3.33 documents nothing that fits all your answers.');
    expect(plan).toHaveTextContent('The operator does not install on Kubernetes before 1.30.');
  });

  it('keeps gaps that nobody closed, and cites what it does not name where that was last read', async () => {
    await open('v3.33', 'platform=on-premises&networking=calico-vxlan&install=operator&view=plan');
    const plan = await screen.findByRole('region', { name: 'Plan' });
    expect(plan).toHaveTextContent('windows_use_single_network');
    expect(plan).not.toHaveTextContent('Open UDP 4789');
    expect(within(plan).getAllByRole('button', { name: /^Source .*v3\.32.*Limitations/ })).not.toHaveLength(
      0,
    );
    await open('v3.33', `${NEW}&build=26100.1742&view=plan`);
    const [, other] = await screen.findAllByRole('region', { name: 'Plan' });
    expect(other).not.toHaveTextContent('No Windows page mentions static routes.');
  });

  it('has steps in its own words, and where it says nothing those of the release before it', async () => {
    await open('v3.33', `${NEW}&build=26100.1742&view=plan`);
    const steps = await screen.findByRole('region', { name: 'Steps' });
    expect(steps).toHaveTextContent('Look at Server 2025 as well.');
    expect(steps).toHaveTextContent('10.0.26100.1742');
    expect(steps).toHaveTextContent('Reach a service by name from Windows');
    expect(steps).not.toHaveTextContent('Reach the outside from a Windows pod');
  });
});
