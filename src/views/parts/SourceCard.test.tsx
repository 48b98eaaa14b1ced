import { render, screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { releaseAtlas } from '../../checks/atlases.ts';
import * as releases from '../../facts/releases/decided.ts';
import { StoreProvider } from '../../store/connect/context.tsx';
import { createAppStore } from '../../store/state/store.ts';
import { type SourcePlace, sourcesOfFacts } from '../../words/sourceNumbers.ts';
import { SourceCard } from './SourceCard.tsx';

const { edition } = releaseAtlas('v3.32');
const LINK = '#v=1&edition=v3.32&platform=on-premises&fabric=l2';

/** The document of a kind where some facts are read. */
function placeOf(kind: string, facts: readonly string[]): SourcePlace {
  const found = sourcesOfFacts(edition, facts).find(({ source }) => source.id === `v3.32-${kind}`);
  if (found === undefined) throw new Error(`${facts.join(', ')} are not read in ${kind}.`);
  return found;
}

function show(place: SourcePlace): UserEvent {
  const user = userEvent.setup({ delay: null });
  const store = createAppStore(LINK);
  store.setState({ releases });
  render(
    <StoreProvider store={store}>
      <SourceCard place={place} edition={edition} />
    </StoreProvider>,
  );
  return user;
}

async function copied(user: UserEvent, name: string): Promise<string> {
  await user.click(screen.getByRole('button', { name }));
  return navigator.clipboard.readText();
}

describe('the card of a source', () => {
  it('tells what is read there, fact by fact, with its number and the document', () => {
    show(placeOf('requirements', ['runtime.containerd', 'operator']));
    const claims = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(claims).toHaveLength(2);
    expect(claims[0]).toMatch(/containerd 1\.6\.0.*runtime\.containerd$/u);
    expect(claims[1]).toMatch(/operator$/u);
    expect(screen.getByText('1')).toBeInTheDocument();
    const link = screen.getByRole('link', { name: 'Open the document' });
    expect(link).toHaveAttribute('href', expect.stringMatching(/^https:\/\/.*requirements/u));
    expect(link).toHaveAttribute('rel', expect.stringContaining('noreferrer'));
  });

  it('tells both statements where documents disagree', () => {
    const torn = edition.statements.find(({ reading }) => reading !== undefined)!;
    show(sourcesOfFacts(edition, [torn.id])[0]!);
    expect(screen.getByRole('listitem')).toHaveTextContent(torn.reading!);
  });

  it('of a document that is not published has no link', () => {
    const place = placeOf('requirements', ['operator']);
    const { url: _, ...source } = place.source;
    show({ ...place, source });
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByRole('button', { name: 'Copy citation' })).toBeEnabled();
  });

  it('is copied as one line to paste beside a claim', async () => {
    const place = placeOf('requirements', ['operator']);
    const line = await copied(show(place), 'Copy citation');
    expect(line).not.toContain('\n');
    for (const part of ['Requirements', 'v3.32', place.source.date, place.source.url!])
      expect(line).toContain(part);
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).toContain('Copied');
  });

  it('gives the text of a report: claim, place, release, answers, link', async () => {
    const place = placeOf('requirements', ['runtime.containerd']);
    const report = await copied(show(place), 'Report a wrong fact');
    for (const part of [
      'runtime.containerd: ',
      'containerd 1.6.0',
      place.source.url!,
      'Calico v3.32',
      'Platform: ',
      'Fabric: ',
      LINK,
    ])
      expect(report).toContain(part);
    expect(report).not.toContain('as released');
  });
});
