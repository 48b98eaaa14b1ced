import { describe, expect, it } from 'vitest';
import { compile } from '../engine/compile.ts';
import { allRulings } from '../engine/explain.ts';
import { recommend } from '../engine/recommend.ts';
import { conflicts, repairs } from '../engine/repair.ts';
import { edition as releaseEdition } from '../facts/releases/edition.ts';
import type { Picks } from '../vocabulary.ts';
import { buildPlan } from './build.ts';
import { decisionRecord, ticketText } from './record.ts';

const LINK = 'http://127.0.0.1/#v=1&edition=v3.32';
const atlas = compile(releaseEdition({ edition: 'v3.32', docs: 'amended' }));

function planFor(picks: Picks, title = '') {
  const rulings = allRulings(atlas, picks);
  return buildPlan({
    atlas,
    picks,
    rulings,
    recommendation: recommend(atlas, rulings, picks.platform),
    conflicts: conflicts(atlas, picks),
    repairs: repairs(atlas, picks),
    title,
    notes: '',
    day: '2026-11-22',
  });
}

describe('a decision record', () => {
  const record = decisionRecord(
    atlas.edition,
    planFor({ platform: 'eks', install: 'operator' }, 'Racks'),
    LINK,
    '2026-11-22',
  );

  it('has status, date and the day to look again in front', () => {
    expect(
      record.startsWith('---\nstatus: proposed\ndate: 2026-11-22\nrevisit-by: 2027-11-22\n---\n\n# Racks\n'),
    ).toBe(true);
  });

  it('has the headings of MADR in their order', () => {
    expect(record.match(/^##+ .*$/gm)).toEqual([
      '## Context and Problem Statement',
      '## Decision Drivers',
      '## Considered Options',
      '## Decision Outcome',
      '### Consequences',
      '### Confirmation',
      '## More Information',
    ]);
  });

  it('says what was decided and because of what, what fell, and where that is said', () => {
    expect(record).toMatch(/Windows nodes join with AWS VPC CNI \(EKS\) with Kubernetes API\..* Because: /);
    expect(record).toMatch(/## Considered Options\n\n\* AWS VPC CNI \(EKS\) with Kubernetes API: chosen\. /);
    expect(record.match(/^\* .* with (etcd|Kubernetes API): /gm)).toHaveLength(16);
    expect(record).toMatch(/Because: .*AWS VPC CNI \(EKS\).* in v3\.32/);
    expect(record).toContain(
      '* Calico VXLAN overlay with Kubernetes API: Not stated: Not among what v3.32 lists',
    );
    expect(record).toContain('v3.32 › Requirements (Calico for Windows)');
    expect(record).toContain(`<${LINK}>`);
  });

  it('tells what can be changed later, what no document states, and how long the builds are serviced', () => {
    const full = decisionRecord(
      atlas.edition,
      planFor({ platform: 'aks', build: ['20348'] }),
      LINK,
      '2026-11-22',
    );
    expect(full).toMatch(/cannot:\n\n\* Needs a new cluster – Calico on AKS: Only a newly created/);
    expect(full).toMatch(/What no document states:\n\n\* Not stated: Operator\/HPC install on AKS and EKS/);
    expect(full).toContain(
      '* Server 2022 (20348) – Servicing: On 2026-11-22, Windows Server 2022 is in extended support',
    );
  });

  it('says so where nothing stands', () => {
    const none = decisionRecord(atlas.edition, planFor({ need: ['ipip'] }), LINK, '2026-11-22');
    expect(none).toContain('No pair of networking option and datastore stands');
  });
});

describe('the text for a ticket', () => {
  it('holds the decision, what to do first and the link, without markup', () => {
    const text = ticketText(atlas.edition, planFor({ platform: 'eks' }, 'Racks'), LINK);
    expect(text.startsWith('Racks\n(Calico v3.32)\n\nDECISION\n- Windows nodes join with')).toBe(true);
    expect(text).toContain('\nDO FIRST\n- ');
    expect(text.trimEnd().endsWith(LINK)).toBe(true);
    expect(text).not.toMatch(/[*#]{1,2} /);
  });
});
