import { render, screen, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import * as edition from '../../facts/releases/decided.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { encodePreset } from '../../preset/codec.ts';
import { StoreProvider } from '../../store/connect/context.tsx';
import { type AppStore, createAppStore } from '../../store/state/store.ts';
import { SiteFields } from './SiteFields.tsx';

const KEPT = 'calico-windows-planner/site';

function renderFields(link = 'edition=v3.32&pods=110'): {
  readonly user: UserEvent;
  readonly store: AppStore;
} {
  const store = createAppStore(`#v=1&${link}`);
  store.setState({ releases: edition });
  render(
    <StoreProvider store={store}>
      <SiteFields />
    </StoreProvider>,
  );
  return { user: userEvent.setup({ delay: null }), store };
}

beforeEach(() => localStorage.clear());

describe('what is told of the cluster at hand', () => {
  it('has the fields and questions by name, nothing decided, nothing wrong', () => {
    renderFields();
    for (const name of ['Pod CIDR', 'Service CIDR', 'API server host', 'API server port'])
      expect(screen.getByRole('textbox', { name })).toHaveValue('');
    for (const name of ['Cluster', 'Who owns the IP pools'])
      expect(
        within(screen.getByRole('group', { name })).getByRole('radio', { name: 'Not decided' }),
      ).toBeChecked();
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    expect(screen.getAllByRole('alert').map((one) => one.textContent)).toEqual(['', '', '', '']);
  });

  it('says at the field what cannot be read, and keeps the text', async () => {
    const { user } = renderFields();
    const pod = screen.getByRole('textbox', { name: 'Pod CIDR' });
    await user.type(pod, '10.244.1.0/16');
    expect(pod).toBeInvalid();
    expect(pod).toHaveAccessibleDescription(/10\.244\.0\.0\/16/);
    expect(pod).toHaveValue('10.244.1.0/16');
    expect(screen.getByRole('textbox', { name: 'Service CIDR' })).toBeValid();
  });

  it('names ranges that overlap, once', async () => {
    const { user } = renderFields();
    await user.type(screen.getByRole('textbox', { name: 'Pod CIDR' }), '10.96.0.0/16');
    await user.type(screen.getByRole('textbox', { name: 'Service CIDR' }), '10.96.0.0/12');
    expect(screen.getByRole('status')).toHaveTextContent(
      /^[^.]*10\.96\.0\.0\/16[^.]*10\.96\.0\.0\/12 overlap\./,
    );
  });

  it('stays on this device and out of the link where it is typed', async () => {
    const { user, store } = renderFields();
    await user.type(screen.getByRole('textbox', { name: 'API server host' }), 'api.example');
    expect(JSON.parse(localStorage.getItem(KEPT) ?? '')).toMatchObject({ apiHost: 'api.example' });
    expect(encodePreset(store.getState().preset)).toBe('v=1&edition=v3.32&pods=110');
  });

  it('goes into the link and not onto the device where it is an answer', async () => {
    const { user, store } = renderFields();
    await user.click(screen.getByRole('radio', { name: 'A new cluster' }));
    await user.click(screen.getByRole('radio', { name: 'Nobody: IPPool resources of their own' }));
    expect(encodePreset(store.getState().preset)).toBe('v=1&edition=v3.32&pods=110&cluster=new&pools=ippool');
    expect(localStorage.getItem(KEPT)).toBeNull();
  });

  it('is not asked by the guide, which gives no steps', () => {
    renderFields('edition=guide-2020&cluster=new');
    expect(screen.queryByRole('group', { name: 'Cluster' })).toBeNull();
    expect(screen.queryByRole('group', { name: 'Who owns the IP pools' })).toBeNull();
  });

  it('is there again on the next visit where it was typed', () => {
    localStorage.setItem(KEPT, JSON.stringify({ podCidr: '10.0.0.0/8', pools: 'ippool' }));
    renderFields('edition=v3.32&cluster=existing-ipip');
    expect(screen.getByRole('textbox', { name: 'Pod CIDR' })).toHaveValue('10.0.0.0/8');
    expect(screen.getByRole('radio', { name: 'An existing one, pools with IPIP' })).toBeChecked();
    expect(
      within(screen.getByRole('group', { name: 'Who owns the IP pools' })).getByRole('radio', {
        name: 'Not decided',
      }),
    ).toBeChecked();
  });

  it.each(['{', '[]', 'null', '7', '"x"'])('takes what it cannot read as nothing (%s)', (kept) => {
    localStorage.setItem(KEPT, kept);
    renderFields();
    expect(screen.getByRole('textbox', { name: 'Pod CIDR' })).toHaveValue('');
  });

  it('takes an answer back', async () => {
    const { user, store } = renderFields();
    await user.click(screen.getByRole('radio', { name: 'A new cluster' }));
    await user.click(
      within(screen.getByRole('group', { name: 'Cluster' })).getByRole('radio', { name: 'Not decided' }),
    );
    expect(store.getState().preset.picks).toEqual({ pods: 110 });
  });
});
