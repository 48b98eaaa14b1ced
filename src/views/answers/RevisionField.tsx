import { type FormEvent, type ReactNode, useId, useState } from 'react';
import { useApp, useAppStore } from '../../store/connect/context.tsx';
import { answer, ask } from '../../store/state/store.ts';
import { readBuild, sortBuilds } from '../../windowsBuild.ts';
import { buildLabel } from '../../words/names.ts';
import { revisionSays, WHERE_REVISION } from '../../words/rows.ts';
import { Coded } from '../parts/Coded.tsx';
import { focusQuestion } from './openRow.ts';

interface Props {
  /** A picked build number without its revision. */
  readonly build: string;
  /** Where the documents draw the line: `17763.1432`. */
  readonly floor: string;
}

/** Asks for the revision of a ticked build where a floor needs it. */
export function RevisionField({ build, floor }: Props): ReactNode {
  const id = useId();
  const store = useAppStore();
  const builds = useApp((state) => state.preset.picks.build) ?? [];
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  function set(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    // Typed or pasted: the revision alone, or the whole build.
    const typed = text
      .trim()
      .replace(/^10\.0\./, '')
      .replace(`${build}.`, '');
    const reading = readBuild(`${build}.${typed}`);
    setWrong(!reading.ok);
    if (!reading.ok) return;
    // This field is gone then: whoever types goes on from the question, and the next one opens.
    focusQuestion('build');
    answer(store, 'build', sortBuilds(builds.map((one) => (one === build ? reading.build : one))));
    ask(store, 'next');
  }
  return (
    <form className="add-build revision" onSubmit={set} noValidate>
      <label htmlFor={id}>
        <span className="unseen">Revision of {buildLabel(build)}: </span>
        <span aria-hidden="true">{build}.</span>
      </label>
      <input
        id={id}
        value={text}
        onChange={(event) => setText(event.target.value)}
        placeholder={floor.split('.')[1]}
        autoComplete="off"
        inputMode="numeric"
        aria-invalid={wrong || undefined}
        aria-describedby={`${id}-hint`}
      />
      <button type="submit">Set</button>
      <p className="hint">
        <span id={`${id}-hint`} role={wrong ? 'alert' : undefined}>
          {revisionSays(build, floor, wrong)}
        </span>{' '}
        <Coded text={WHERE_REVISION} />
      </p>
    </form>
  );
}
