import type { ReactNode } from 'react';
import { selectEdition, selectForeign } from '../store/derived.ts';
import { useApp, useAppStore } from '../store/context.tsx';
import { declineOffer, dismissProblems, takeOffer, undoStartOver } from '../store/store.ts';
import { answered } from '../vocabulary.ts';
import { editionEntry } from '../facts/editions.ts';
import { foreignSays, linkProblemSays } from '../words/problems.ts';
import { pickSays } from '../words/sentences.ts';

function LinkProblems(): ReactNode {
  const store = useAppStore();
  const edition = useApp(selectEdition);
  const problems = useApp((state) => state.problems);
  const foreign = useApp(selectForeign);
  const says = [...problems.map(linkProblemSays), ...foreign.map((pick) => foreignSays(edition, pick))];
  return (
    <div role="alert" className="alerts">
      {says.length === 0 ? null : (
        <div className="notice">
          <ul>
            {says.map((text, index) => (
              <li key={`${index} ${text}`}>{text}</li>
            ))}
          </ul>
          {problems.length === 0 ? null : (
            <button type="button" onClick={() => dismissProblems(store)}>
              Understood
            </button>
          )}
        </div>
      )}
    </div>
  );
}

function Offer(): ReactNode {
  const store = useAppStore();
  const edition = useApp(selectEdition);
  const offer = useApp((state) => state.offer);
  if (offer === null) return null;
  const picks = answered(offer.picks).map((facet) => pickSays(edition, facet, offer.picks));
  return (
    <div className="notice" role="group" aria-label="Your last visit">
      <p>
        Last time on this device ({editionEntry(offer.edition)?.label}): {picks.join(' · ')}
      </p>
      <button type="button" onClick={() => takeOffer(store)}>
        Continue with these picks
      </button>
      <button type="button" className="quiet" onClick={() => declineOffer(store)}>
        No, start fresh
      </button>
    </div>
  );
}

function StartedOver(): ReactNode {
  const store = useAppStore();
  const before = useApp((state) => state.before);
  return (
    <div role="status" className="alerts">
      {before === null || answered(before.picks).length === 0 ? null : (
        <div className="notice">
          <p>All picks were dropped.</p>
          <button type="button" onClick={() => undoStartOver(store)}>
            Undo
          </button>
        </div>
      )}
    </div>
  );
}

/** What has to be said about the link, the last visit, or starting over; nothing most of the time. */
export function Notices(): ReactNode {
  return (
    <div className="notices">
      <LinkProblems />
      <StartedOver />
      <Offer />
    </div>
  );
}
