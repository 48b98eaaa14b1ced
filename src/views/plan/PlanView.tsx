import '../../styles/plan.css';
import { type ReactNode, useId } from 'react';
import { linkOf } from '../../store/connect/address.ts';
import { useApp, useAppStore } from '../../store/connect/context.tsx';
import {
  selectDecisionText,
  selectManifests,
  selectMarkdown,
  selectPlan,
  selectRecord,
  selectRevisit,
  selectTicket,
} from '../../store/select/plan.ts';
import { type AppState, endTyping, typeNotes, typeTitle } from '../../store/state/store.ts';
import { today } from '../../store/connect/today.ts';
import { TITLE_LENGTH } from '../../vocabulary.ts';
import { CopyButton } from '../parts/CopyButton.tsx';
import { DownloadButton } from '../parts/DownloadButton.tsx';
import { PlanSections } from './PlanSections.tsx';
import { SiteFields } from './SiteFields.tsx';
import { QrCode } from './QrCode.tsx';
import { selectClosest } from '../../store/select/recommendation.ts';

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
  return (
    <div className="plan-fields">
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
      <label htmlFor={`${id}-notes`}>Notes</label>
      <textarea
        id={`${id}-notes`}
        value={notes}
        rows={3}
        onChange={(event) => typeNotes(store, event.target.value)}
        aria-describedby={`${id}-notes-hint`}
      />
      <span className="hint" id={`${id}-notes-hint`}>
        Printed on the plan. They stay on this device.
      </span>
    </div>
  );
}

function Buttons({ link }: { readonly link: string }): ReactNode {
  const store = useAppStore();
  const markdown = (): string => selectMarkdown(store.getState(), link, today());
  const json = (): string => selectDecisionText(store.getState(), link);
  return (
    <div className="plan-buttons">
      <button type="button" className="primary" onClick={() => window.print()}>
        Print plan
      </button>
      <CopyButton name="Copy as Markdown" text={markdown} />
      <DownloadButton
        name="Download Markdown"
        text={markdown}
        file={fileName(store.getState(), 'md')}
        type="text/markdown"
      />
      <CopyButton name="Copy as JSON" text={json} />
      <DownloadButton
        name="Download JSON"
        text={json}
        file={fileName(store.getState(), 'json')}
        type="application/json"
      />
      <DownloadButton
        name="Download decision record"
        text={() => selectRecord(store.getState(), link, today())}
        file={fileName(store.getState(), 'madr.md')}
        type="text/markdown"
      />
      <DownloadButton
        name="Download manifests"
        text={() => selectManifests(store.getState())}
        file={fileName(store.getState(), 'yaml')}
        type="application/yaml"
      />
      <CopyButton name="Copy for a ticket" text={() => selectTicket(store.getState(), link)} />
    </div>
  );
}

/** The plan, on screen as it will stand on paper, with what the user may add and take along. */
export function PlanView(): ReactNode {
  const plan = useApp(selectPlan);
  const link = linkOf(useApp((state) => state.preset));
  return (
    <>
      <div className="plan-tools">
        <Fields />
        <Buttons link={link} />
        <SiteFields />
      </div>
      <section className="plan" aria-label="Plan">
        <header className="plan-head">
          <div>
            <h2>{plan.title}</h2>
            <dl>
              <dt>Date</dt>
              <dd>{today()}</dd>
              <dt>Revisit by</dt>
              <dd>{selectRevisit(today())}</dd>
              <dt>Calico release</dt>
              <dd>{plan.edition.label}</dd>
              <dt>Link</dt>
              <dd>
                <a href={link} className="written-out">
                  {link}
                </a>
              </dd>
            </dl>
          </div>
          <QrCode link={link} />
        </header>
        <PlanSections sections={plan.sections} />
      </section>
    </>
  );
}
