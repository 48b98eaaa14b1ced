import { type ReactNode, useEffect, useId } from 'react';
import type { ClusterState, PoolOwner } from '../../facts/types.ts';
import type { SiteField } from '../../plan/site.ts';
import { useApp, useAppStore } from '../../store/context.tsx';
import { selectSite } from '../../store/derivedPlan.ts';
import { CLUSTER_NAMES, POOL_NAMES } from '../../words/site.ts';
import { openSite, selectSiteReading, tellSite } from '../../store/site.ts';
import { browserStorage } from '../../store/storage.ts';
import { memoLast } from '../../store/memo.ts';

const FIELDS: readonly { readonly field: SiteField; readonly name: string; readonly like: string }[] = [
  { field: 'podCidr', name: 'Pod CIDR', like: 'such as 10.244.0.0/16' },
  { field: 'serviceCidr', name: 'Service CIDR', like: 'such as 10.96.0.0/12' },
  { field: 'apiHost', name: 'API server host', like: 'a name or an address' },
  { field: 'apiPort', name: 'API server port', like: 'such as 6443' },
];

interface ChoiceProps<T extends string> {
  readonly legend: string;
  readonly names: Readonly<Record<T, string>>;
  readonly picked: T | undefined;
  readonly onPick: (value: T | undefined) => void;
}

/** A question about the cluster at hand; “Not decided” comes first. */
function Choice<T extends string>({ legend, names, picked, onPick }: ChoiceProps<T>): ReactNode {
  const group = useId();
  const answers = [undefined, ...(Object.keys(names) as T[])];
  return (
    <fieldset className="site-choice">
      <legend>{legend}</legend>
      {answers.map((value) => (
        <label key={value ?? ''}>
          <input type="radio" name={group} checked={picked === value} onChange={() => onPick(value)} />
          {value === undefined ? 'Not decided' : names[value]}
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
        onChange={(event) => tellSite(store, { [field]: event.target.value })}
        aria-invalid={problem === undefined ? undefined : true}
        aria-describedby={`${id}-hint ${id}-problem`}
      />
      <span className="hint" id={`${id}-hint`}>
        {like}
      </span>
      <p id={`${id}-problem`} className="field-problem" role="alert">
        {problem ?? ''}
      </p>
    </div>
  );
}

// One reading for all fields: a selector must give the same value as long as nothing changed.
const reading = memoLast(selectSiteReading);

/** What the steps and manifests are filled with: the cluster at hand, its pools, its ranges, its API server. */
export function SiteFields(): ReactNode {
  const store = useAppStore();
  useEffect(() => openSite(store, browserStorage()), [store]);
  const site = useApp(selectSite);
  const clashes = useApp((state) => reading(state).clashes);
  return (
    <fieldset className="site">
      <legend>The cluster at hand</legend>
      <p className="hint">Fills the steps and manifests. Stays on this device; never in the link.</p>
      <div className="site-choices">
        <Choice<ClusterState>
          legend="Cluster"
          names={CLUSTER_NAMES}
          picked={site.cluster}
          onPick={(cluster) => tellSite(store, { cluster })}
        />
        <Choice<PoolOwner>
          legend="Who owns the IP pools"
          names={POOL_NAMES}
          picked={site.pools}
          onPick={(pools) => tellSite(store, { pools })}
        />
      </div>
      <div className="site-fields">
        {FIELDS.map((one) => (
          <Field key={one.field} {...one} />
        ))}
      </div>
      <div role="status" className="site-clashes">
        {clashes.map((says) => (
          <p key={says} className="field-problem">
            {says}
          </p>
        ))}
      </div>
    </fieldset>
  );
}
