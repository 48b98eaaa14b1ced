import { type FormEvent, Fragment, lazy, type ReactNode, Suspense, useId, useState } from 'react';
import { selectEdition, selectOpenFloors } from '../../store/select/ruling.ts';
import { useApp, useAppStore } from '../../store/connect/context.tsx';
import { answer, toggle } from '../../store/state/store.ts';
import { type BuildProblem, readBuild } from '../../windowsBuild.ts';
import { buildLabel } from '../../words/names.ts';
import { Noted } from '../parts/Noted.tsx';
import { Answer } from './Answer.tsx';
import { Facet } from './Facet.tsx';
import { FieldProblem } from './FieldProblem.tsx';

const RevisionField = lazy(() =>
  import('./RevisionField.tsx').then((all) => ({ default: all.RevisionField })),
);

/** Takes a build that is not in the list, or one with its revision. */
function AddBuild(): ReactNode {
  const id = useId();
  const store = useAppStore();
  const builds = useApp((state) => state.preset.picks.build) ?? [];
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<BuildProblem | null>(null);
  function add(event: FormEvent): void {
    event.preventDefault();
    const reading = readBuild(text);
    if (!reading.ok) {
      setProblem(reading.problem);
      return;
    }
    if (!builds.includes(reading.build)) toggle(store, 'build', reading.build);
    setText('');
    setProblem(null);
  }
  return (
    <form className="add-build" onSubmit={add} noValidate>
      <label htmlFor={id}>Add a build</label>
      <input
        id={id}
        value={text}
        onChange={(event) => setText(event.target.value)}
        placeholder="17763.1432"
        autoComplete="off"
        spellCheck={false}
        inputMode="decimal"
        aria-invalid={problem !== null || undefined}
        aria-describedby={`${id}-problem`}
      />
      <button type="submit">Add</button>
      <p id={`${id}-problem`} className="field-problem" role="alert">
        {problem === null ? null : <FieldProblem problem={problem} />}
      </p>
    </form>
  );
}

/** The Windows builds of the cluster: those known by name, and any other by number. */
export function BuildFacet(): ReactNode {
  const group = useId();
  const store = useAppStore();
  const generation = useApp((state) => state.generation);
  const edition = useApp(selectEdition);
  const builds = useApp((state) => state.preset.picks.build) ?? [];
  const open = useApp(selectOpenFloors);
  const known = edition.facet.get('build')?.answers ?? [];
  const others = builds.filter((build) => !known.some(({ value }) => value === build));
  function revisionOf(build: string): ReactNode {
    const asked = open.find((one) => one.build === build);
    return asked === undefined ? null : (
      <Suspense fallback={null}>
        <RevisionField {...asked} />
      </Suspense>
    );
  }
  return (
    <Facet facet="build" role="group">
      {known.map(({ value, label }) => (
        <Fragment key={value}>
          <Answer
            facet="build"
            kind="checkbox"
            group={group}
            value={value}
            label={label}
            hint={value}
            checked={builds.includes(value)}
            onPick={() => toggle(store, 'build', value)}
          />
          {revisionOf(value)}
        </Fragment>
      ))}
      {others.map((build) => (
        <Fragment key={build}>
          <Answer
            facet="build"
            kind="checkbox"
            group={group}
            value={build}
            label={buildLabel(build)}
            checked
            onPick={() => toggle(store, 'build', build)}
          />
          {revisionOf(build)}
        </Fragment>
      ))}
      {builds.length === 0 ? null : <Noted about="builds" />}
      <AddBuild key={generation} />
      {builds.length === 0 ? null : (
        <button type="button" className="quiet" onClick={() => answer(store, 'build', null)}>
          Not decided: clear the builds
        </button>
      )}
    </Facet>
  );
}
