import type { ReactNode } from 'react';
import { editionEntry } from '../../facts/editions.ts';
import { useApp, useAppStore } from '../../store/connect/context.tsx';
import { selectEdition } from '../../store/select/ruling.ts';
import { declineOffer, takeOffer } from '../../store/state/store.ts';
import { answered } from '../../vocabulary.ts';
import { pickSays } from '../../words/sentences.ts';

/** Picks of the last visit, offered once. */
export function Offer(): ReactNode {
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
