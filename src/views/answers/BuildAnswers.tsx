import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { useApp, useAppStore } from '../../store/connect/context.tsx';
import type { AnswerWords } from '../../facts/types.ts';
import { answer, toggle } from '../../store/state/store.ts';
import { buildLabel } from '../../words/names.ts';
import { ALL_BUILDS } from '../../words/rows.ts';
import { Noted } from '../parts/Noted.tsx';
import { AddBuild } from './AddBuild.tsx';
import { AnswerList } from './AnswerList.tsx';
import { focusQuestion } from './openRow.ts';
import { RevisionField } from './RevisionField.tsx';
import { selectEdition } from '../../store/select/edition.ts';
import { selectOpenFloors } from '../../store/select/narrowing.ts';

const NONE: readonly string[] = [];
const NO_ANSWERS: readonly AnswerWords[] = [];

/** The Windows builds of the cluster: those known by name, and any other by number. */
export function BuildAnswers(): ReactNode {
  const store = useAppStore();
  const generation = useApp((state) => state.generation);
  const edition = useApp(selectEdition);
  const builds = useApp((state) => state.preset.picks.build) ?? NONE;
  const open = useApp(selectOpenFloors);
  // Opened for a revision that is wanted, it asks for that first; a list that is being ticked stays as it is.
  const [brief] = useState(open.length > 0);
  const known = edition.facet.get('build')?.answers ?? NO_ANSWERS;
  const typed = useMemo(
    () => builds.filter((build) => !known.some(({ value }) => value === build)),
    [builds, known],
  );
  const give = useCallback(
    (value: string | null) => {
      if (value === null) return;
      // A build that was typed goes with its tick: whoever took it out goes on from the question.
      if (typed.includes(value)) focusQuestion('build');
      toggle(store, 'build', value);
    },
    [store, typed],
  );
  const list = (
    <>
      <AnswerList
        facet="build"
        kind="checkbox"
        choices={[
          ...known.map(({ value, label }) => ({ value, label, hint: value })),
          ...typed.map((build) => ({ value: build, label: buildLabel(build) })),
        ]}
        picked={builds}
        onPick={give}
        below={(value) => {
          const asked = open.find((one) => one.build === value);
          return asked === undefined || brief ? null : <RevisionField {...asked} />;
        }}
      />
      <AddBuild key={generation} />
      {builds.length === 0 ? null : (
        <button
          type="button"
          className="link"
          onClick={() => {
            focusQuestion('build');
            answer(store, 'build', null);
          }}
        >
          Not decided: clear the builds
        </button>
      )}
      {builds.length === 0 ? null : <Noted about="builds" />}
    </>
  );
  if (!brief) return list;
  return (
    <>
      {open.map((asked) => (
        <RevisionField key={asked.build} {...asked} />
      ))}
      <details className="answer-fold">
        <summary>{ALL_BUILDS}</summary>
        {list}
      </details>
    </>
  );
}
