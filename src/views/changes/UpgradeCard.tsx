import type { ReactNode } from 'react';
import type { Cause } from '../../engine/causes.ts';
import { useApp, useAppStore } from '../../store/connect/context.tsx';
import { selectSides, selectUpgrade } from '../../store/select/changes.ts';
import { applyRepair } from '../../store/state/repairing.ts';
import { answered } from '../../vocabulary.ts';
import { causeName, reachSays } from '../../words/causes.ts';
import { bothSay, upgradeSays } from '../../words/changes.ts';
import { ruleSays } from '../../words/reasons.ts';
import { repairSays } from '../../words/repairs.ts';
import { editionWord } from '../../words/times.ts';
import { ReleaseMarks } from '../parts/SourceMarks.tsx';
import { VerdictShape } from '../parts/VerdictMark.tsx';
import { andReadUpgrade, UPGRADE_HEADING_ID } from './focus.ts';
import { pickSays } from '../../words/picks.ts';
import { selectEdition, selectPicks } from '../../store/select/edition.ts';

/** So many sentences tell why. */
const TOLD = 2;

function Break({ cause, both }: { readonly cause: Cause; readonly both: boolean }): ReactNode {
  const store = useAppStore();
  const [, { edition }] = useApp(selectSides);
  const picks = useApp((state) => state.preset.picks);
  const { facets, rules, from, repair } = cause;
  return (
    <li>
      <VerdictShape verdict="unsupported" />
      <div>
        <h3>
          {causeName(edition, facets, picks)}
          {both ? ', in both releases' : ''}
        </h3>
        <p>
          {rules
            .slice(0, TOLD)
            .map(({ rule, builds }) => ruleSays(edition, rule, builds, picks))
            .join(' ')}
          <ReleaseMarks edition={edition} ids={from} />
        </p>
      </div>
      {repair === null ? null : (
        <button type="button" onClick={() => andReadUpgrade(() => applyRepair(store, repair))}>
          {repairSays(edition, repair, picks)}
        </button>
      )}
    </li>
  );
}

/** What the newer side does to the answers: what breaks, each cause once with its change, and one button for all. */
export function UpgradeCard(): ReactNode {
  const store = useAppStore();
  const own = useApp(selectEdition);
  const [older, newer] = useApp(selectSides);
  const upgrade = useApp(selectUpgrade);
  const picks = useApp(selectPicks);
  const all = useApp((state) => state.preset.picks);
  const { causes, combined } = upgrade;
  const told = {
    ...upgrade,
    older: editionWord(older.edition.entry.id),
    newer: editionWord(newer.edition.entry.id),
    breaks: causes.filter(({ both }) => !both).length,
    both: causes.filter(({ both }) => both).length,
    asked: answered(picks).length > 0,
  };
  const says = answered(picks).map((facet) => pickSays(own, facet, picks));
  return (
    <section
      className="card upgrade"
      aria-labelledby={UPGRADE_HEADING_ID}
      data-broken={causes.length > 0 || undefined}
    >
      <p className="eyebrow">
        From {older.edition.entry.label} to {newer.edition.entry.label}
        {says.length === 0 ? '; nothing is answered' : ` · ${says.join(' · ')}`}
      </p>
      <h2 id={UPGRADE_HEADING_ID} tabIndex={-1}>
        {upgradeSays(told)}
      </h2>
      {bothSay(told) === '' ? null : <p className="hint">{bothSay(told)}</p>}
      {causes.length === 0 ? null : (
        <ul className="breaks" aria-label="What breaks">
          {causes.map(({ cause, both }) => (
            <Break key={cause.facets.join(' ')} cause={cause} both={both} />
          ))}
        </ul>
      )}
      {combined === null || causes.length < 2 ? null : (
        <p className="acts">
          <button
            type="button"
            className="primary"
            onClick={() => andReadUpgrade(() => applyRepair(store, combined.repair))}
          >
            {combined.repair.changes.length === 2
              ? 'Make both changes'
              : combined.repair.changes.length === 1
                ? repairSays(newer.edition, combined.repair, all)
                : `Make all ${combined.repair.changes.length} changes`}
          </button>
          <span className="hint">{reachSays(newer.edition, combined.reach)}</span>
        </p>
      )}
    </section>
  );
}
