import { type ReactNode, useEffect, useId } from 'react';
import type { SiteField } from '../../plan/site.ts';
import { useApp, useAppStore } from '../../store/connect/context.tsx';
import { selectAsksPeers, selectSite } from '../../store/select/plan.ts';
import { memoLast } from '../../store/select/memo.ts';
import { openSite, selectSiteReading, typeSite } from '../../store/state/site.ts';
import { browserStorage } from '../../store/connect/storage.ts';
import { answer } from '../../store/state/store.ts';
import { clashSays, fieldProblemSays } from '../../words/site.ts';
import { selectEdition } from '../../store/select/edition.ts';

const FIELDS: readonly { readonly field: SiteField; readonly name: string; readonly like: string }[] = [
  { field: 'podCidr', name: 'Pod CIDR', like: 'such as 10.244.0.0/16' },
  { field: 'serviceCidr', name: 'Service CIDR', like: 'such as 10.96.0.0/12' },
  { field: 'apiHost', name: 'API server host', like: 'a name or an address' },
  { field: 'apiPort', name: 'API server port', like: 'such as 6443' },
];

/** A question about the cluster at hand, where the edition asks it; “Not decided” comes first. */
function Choice({ facet }: { readonly facet: 'cluster' | 'pools' }): ReactNode {
  const group = useId();
  const store = useAppStore();
  const question = useApp(selectEdition).facet.get(facet);
  const picked = useApp((state) => state.preset.picks[facet]);
  if (question === undefined) return null;
  const answers = [{ value: undefined, label: 'Not decided' }, ...question.answers];
  return (
    <fieldset className="site-choice">
      <legend>{question.name}</legend>
      {answers.map(({ value, label }) => (
        <label key={value ?? ''}>
          <input
            type="radio"
            name={group}
            checked={picked === value}
            onChange={() => answer(store, facet, value ?? null)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

function Field({ field, name, like }: (typeof FIELDS)[number]): ReactNode {
  const id = useId();
  const store = useAppStore();
  const text = useApp((state) => selectSite(state)[field]);
  const problem = useApp((state) => reading(state).problems[field]);
  return (
    <div className="site-field">
      <label htmlFor={id}>{name}</label>
      <input
        id={id}
        value={text}
        autoComplete="off"
        spellCheck={false}
        inputMode={field === 'apiPort' ? 'numeric' : 'text'}
        onChange={(event) => typeSite(store, { [field]: event.target.value })}
        aria-invalid={problem === undefined ? undefined : true}
        aria-describedby={`${id}-hint ${id}-problem`}
      />
      <span className="hint" id={`${id}-hint`}>
        {like}
      </span>
      <p id={`${id}-problem`} className="field-problem" role="alert">
        {problem === undefined ? '' : fieldProblemSays(problem)}
      </p>
    </div>
  );
}

// One reading for all fields: a selector must give the same value as long as nothing changed.
const reading = memoLast(selectSiteReading);

const MESH = [
  { value: '', label: 'Not decided' },
  { value: 'on', label: 'Stays on' },
  { value: 'off', label: 'Is switched off' },
] as const;

/** Routers that the nodes peer with; asked where the plan's option exchanges routes with them. */
function PeerFields(): ReactNode {
  const id = useId();
  const store = useAppStore();
  const { peers, mesh } = useApp(selectSite);
  const problem = useApp((state) => reading(state).problems.peers);
  return (
    <div className="site-fields">
      <Field field="asNumber" name="AS number" like="of the cluster, such as 64512" />
      <div className="site-field">
        <label htmlFor={id}>BGP peers</label>
        <textarea
          id={id}
          rows={1}
          value={peers}
          spellCheck={false}
          onChange={(event) => typeSite(store, { peers: event.target.value })}
          aria-invalid={problem === undefined ? undefined : true}
          aria-describedby={`${id}-hint ${id}-problem`}
        />
        <span className="hint" id={`${id}-hint`}>
          one a line: 192.0.2.1 64501
        </span>
        <p id={`${id}-problem`} className="field-problem" role="alert">
          {problem === undefined ? '' : fieldProblemSays(problem)}
        </p>
      </div>
      <fieldset className="site-choice">
        <legend>Mesh between nodes</legend>
        {MESH.map(({ value, label }) => (
          <label key={value}>
            <input
              type="radio"
              name={`${id}-mesh`}
              checked={mesh === value}
              onChange={() => typeSite(store, { mesh: value })}
            />
            {label}
          </label>
        ))}
      </fieldset>
    </div>
  );
}

/** What the steps and manifests are filled with: the cluster at hand, its pools, its ranges, its API server. */
export function SiteFields(): ReactNode {
  const store = useAppStore();
  useEffect(() => openSite(store, browserStorage()), [store]);
  const asksPeers = useApp(selectAsksPeers);
  const clashes = useApp((state) => reading(state).clashes);
  return (
    <fieldset className="site">
      <legend>
        The cluster at hand{' '}
        <span className="hint">
          Ranges and addresses fill the steps and manifests. They stay on this device.
        </span>
      </legend>
      <div className="site-choices">
        <Choice facet="cluster" />
        <Choice facet="pools" />
      </div>
      <div className="site-fields">
        {FIELDS.map((one) => (
          <Field key={one.field} {...one} />
        ))}
      </div>
      {asksPeers ? <PeerFields /> : null}
      <div role="status" className="site-clashes">
        {clashes.map((clash) => (
          <p key={clash.kind} className="field-problem">
            {clashSays(clash)}
          </p>
        ))}
      </div>
    </fieldset>
  );
}
