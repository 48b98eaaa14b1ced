import type { AnswerWords, FacetFact } from '../../types.ts';
import { INSTALLS, OPTIONS, PLATFORMS } from './all.ts';
import { NEEDS } from './needs.ts';
import { siteFacets } from './siteFacets.ts';
import { type Reading, toldIn } from './told.ts';
import { KUBERNETES_VERSIONS } from './versions.ts';

function named(fact: { readonly id: string; readonly name: string; readonly row?: string }): AnswerWords {
  const { id, name, row } = fact;
  return { value: id, label: name, ...(row === undefined ? {} : { short: row }) };
}

/** The questions that a release answers. */
export function facetTable(reading: Reading, guide: readonly FacetFact[]): readonly FacetFact[] {
  const span = { since: reading.edition, until: reading.edition };
  const kept = (facet: FacetFact['facet']): readonly FacetFact[] =>
    guide
      .filter((one) => one.facet === facet)
      // How an answer reads on AWS is told by the guide alone.
      .map((one) => ({ ...one, span, answers: one.answers.map(({ reads: _, ...answer }) => answer) }));
  const platforms = PLATFORMS.filter((platform) => toldIn(platform, reading).asked !== false);
  return [
    {
      id: 'facet-platform',
      span,
      facet: 'platform',
      name: 'Platform',
      ask: 'Where do the nodes run?',
      answers: [
        ...platforms.map(named),
        {
          value: 'other',
          label: 'Mine is not listed',
          hint: platforms.some(({ id }) => id === 'rke2') ? 'k0s, vSphere …' : 'RKE2, k0s, vSphere …',
        },
      ],
    },
    ...kept('build'),
    ...kept('fabric'),
    ...kept('udp4789'),
    {
      id: 'facet-networking',
      span,
      facet: 'networking',
      name: 'Networking',
      ask: 'How do packets travel between nodes?',
      answers: OPTIONS.map(({ id, name, windowsCniPlugin }) => ({
        value: id,
        label: name,
        hint: windowsCniPlugin ?? 'plugin not stated',
      })),
    },
    ...kept('datastore'),
    {
      id: 'facet-install',
      span,
      facet: 'install',
      name: 'Install method',
      ask: 'How is Calico installed on the Windows nodes?',
      answers: INSTALLS.map(named),
    },
    {
      id: 'facet-k8s',
      span,
      facet: 'k8s',
      name: 'Kubernetes version',
      ask: 'Which minor version does the cluster run?',
      answers: KUBERNETES_VERSIONS.map((version) => ({ value: version, label: version })),
    },
    {
      id: 'facet-runtime',
      span,
      facet: 'runtime',
      name: 'Container runtime',
      ask: 'What runs the containers on Windows nodes?',
      answers: [
        { value: 'docker', label: 'Docker' },
        { value: 'containerd', label: 'containerd' },
      ],
    },
    {
      id: 'facet-need',
      span,
      facet: 'need',
      name: 'Must have',
      ask: 'What must work with Windows nodes?',
      answers: NEEDS.map(({ need, name }) => ({ value: need, label: name })),
    },
    ...kept('pods'),
    ...kept('block'),
    ...siteFacets(span),
    {
      id: 'facet-docs',
      span,
      facet: 'docs',
      name: 'Documents',
      ask: 'Which state of the pages is read?',
      unset: 'As amended',
      answers: [
        { value: 'amended', label: 'As amended' },
        { value: 'as-released', label: 'As released' },
      ],
    },
  ];
}
