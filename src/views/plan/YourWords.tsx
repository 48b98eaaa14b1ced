import { type ReactNode, useId } from 'react';
import { useApp, useAppStore } from '../../store/connect/context.tsx';
import { today } from '../../store/connect/today.ts';
import { selectClosest } from '../../store/select/recommendation.ts';
import {
  selectBundle,
  selectDecisionText,
  selectMarkdown,
  selectPlan,
  selectRecord,
  selectSite,
  selectTicket,
} from '../../store/select/plan.ts';
import { typeSite } from '../../store/state/site.ts';
import { type AppState, endTyping, typeNotes, typeTitle } from '../../store/state/store.ts';
import { TITLE_LENGTH } from '../../vocabulary.ts';
import { CopyButton } from '../parts/CopyButton.tsx';
import { DownloadButton } from '../parts/DownloadButton.tsx';
import { SiteFields } from './SiteFields.tsx';

/** A file name that says what the file is about. */
function fileName(state: AppState, extension: string): string {
  // A plan also names what comes closest; a file is only named after what can be built.
  const pair = selectClosest(state) === null ? selectPlan(state).combination : null;
  const name = pair === null ? 'no-combination' : `${pair.networking}-${pair.datastore}`;
  return `calico-windows-${name}.${extension}`;
}

function Fields(): ReactNode {
  const id = useId();
  const store = useAppStore();
  const title = useApp((state) => state.preset.title ?? '');
  const notes = useApp((state) => state.notes);
  const why = useApp((state) => selectSite(state).whyThisOne);
  return (
    <div className="plan-fields">
      <div>
        <label htmlFor={`${id}-title`}>Plan title</label>
        <input
          id={`${id}-title`}
          value={title}
          autoComplete="off"
          onChange={(event) => typeTitle(store, event.target.value)}
          onBlur={() => endTyping(store)}
          aria-describedby={`${id}-title-hint`}
        />
        <span className="hint" id={`${id}-title-hint`}>
          At most {TITLE_LENGTH} characters. Travels in the link.
        </span>
      </div>
      <div>
        <label htmlFor={`${id}-why`}>Why this one</label>
        <input
          id={`${id}-why`}
          value={why}
          autoComplete="off"
          onChange={(event) => typeSite(store, { whyThisOne: event.target.value })}
          aria-describedby={`${id}-why-hint`}
        />
        <span className="hint" id={`${id}-why-hint`}>
          Your own reason. Stays on this device.
        </span>
      </div>
      <div>
        <label htmlFor={`${id}-notes`}>Notes</label>
        <textarea
          id={`${id}-notes`}
          value={notes}
          rows={1}
          onChange={(event) => typeNotes(store, event.target.value)}
          aria-describedby={`${id}-notes-hint`}
        />
        <span className="hint" id={`${id}-notes-hint`}>
          Printed. They stay on this device.
        </span>
      </div>
    </div>
  );
}

function Files({ link }: { readonly link: string }): ReactNode {
  const store = useAppStore();
  const markdown = (): string => selectMarkdown(store.getState(), link, today());
  const json = (): string => selectDecisionText(store.getState(), link);
  const file = (extension: string): string => fileName(store.getState(), extension);
  return (
    <div className="plan-files">
      <DownloadButton
        name="Download manifests"
        text={() => selectBundle(store.getState(), today())}
        file={file('zip')}
        type="application/zip"
      />
      <DownloadButton
        name="Download decision record"
        text={() => selectRecord(store.getState(), link, today())}
        file={file('madr.md')}
        type="text/markdown"
      />
      <CopyButton name="Copy for a ticket" text={() => selectTicket(store.getState(), link)} />
      <CopyButton name="Copy as Markdown" text={markdown} />
      <DownloadButton name="Download Markdown" text={markdown} file={file('md')} type="text/markdown" />
      <CopyButton name="Copy as JSON" text={json} />
      <DownloadButton name="Download JSON" text={json} file={file('json')} type="application/json" />
    </div>
  );
}

/** What the author adds, and what can be taken along. */
export function YourWords({ link }: { readonly link: string }): ReactNode {
  return (
    <section className="card your-words" aria-labelledby="your-words">
      <h3 id="your-words">Your words</h3>
      <Fields />
      <SiteFields />
      <Files link={link} />
    </section>
  );
}
