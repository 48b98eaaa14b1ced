import { type ClipboardEvent, type FormEvent, type ReactNode, useId, useState } from 'react';
import { useApp, useAppStore } from '../../store/connect/context.tsx';
import { answer } from '../../store/state/store.ts';
import { type BuildProblem, readBuilds, sortBuilds } from '../../windowsBuild.ts';
import { FieldProblem } from './FieldProblem.tsx';

const NONE: readonly BuildProblem[] = [];

/** Takes builds that are not in the list, or that have their revision: one, or as many as somebody pastes. */
export function AddBuild(): ReactNode {
  const id = useId();
  const store = useAppStore();
  const builds = useApp((state) => state.preset.picks.build) ?? [];
  const [text, setText] = useState('');
  const [problems, setProblems] = useState(NONE);
  function add(event: FormEvent): void {
    event.preventDefault();
    const reading = readBuilds(text);
    if (reading.builds.some((build) => !builds.includes(build)))
      answer(store, 'build', sortBuilds([...builds, ...reading.builds]));
    setText(reading.builds.length === 0 && reading.problems.length > 0 ? text : reading.rest);
    setProblems(reading.problems);
  }
  // A field of one line would join what stands in several.
  function paste(event: ClipboardEvent<HTMLInputElement>): void {
    const pasted = event.clipboardData.getData('text');
    if (!/[\r\n]/.test(pasted)) return;
    event.preventDefault();
    const { selectionStart, selectionEnd } = event.currentTarget;
    const lines = pasted.trim().replaceAll(/[\r\n]+/g, ', ');
    setText(text.slice(0, selectionStart ?? text.length) + lines + text.slice(selectionEnd ?? text.length));
  }
  return (
    <form className="add-build" onSubmit={add} noValidate>
      <label htmlFor={id}>Add a build</label>
      <input
        id={id}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onPaste={paste}
        placeholder="10.0.20348.2700"
        autoComplete="off"
        spellCheck={false}
        aria-invalid={problems.length > 0 || undefined}
        aria-describedby={`${id}-problem`}
      />
      <button type="submit">Add</button>
      <div id={`${id}-problem`} className="field-problem" role="alert">
        {problems.map((problem, at) => (
          <p key={at}>
            <FieldProblem problem={problem} />
          </p>
        ))}
      </div>
    </form>
  );
}
