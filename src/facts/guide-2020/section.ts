import type { Citation, Source, Span } from '../types.ts';

/** The guide is an edition of its own: what it says holds there and nowhere else. */
export const span: Span = { since: 'guide-2020', until: 'guide-2020' };

const SECTIONS = {
  bigPicture: 'Big picture',
  concepts: 'Concepts',
  bgp: 'Determine your network plugin › Calico BGP networking',
  vxlan: 'Determine your network plugin › Calico VXLAN networking',
  staticRoutes: 'Determine your network plugin › Static routes',
  cloudProvider: 'Determine your network plugin › Cloud provider',
  hostGw: 'Determine your network plugin › flannel host-gw',
  flannelVxlan: 'Determine your network plugin › flannel vxlan',
  borrowing: 'Review BGP limitations with Windows › IP mobility/borrowing',
  reserved: 'Review BGP limitations with Windows › IPs reserved for Windows',
  singleBlock: 'Review BGP limitations with Windows › Single IP block per host',
  ipip: 'Review BGP limitations with Windows › IPIP overlay',
  natOutgoing: 'Review BGP limitations with Windows › NAT-outgoing',
  serviceAdvertisement: 'Review BGP limitations with Windows › Service IP advertisement',
  datastore: 'Determine datastore',
  nextSteps: 'Next steps',
} as const;

/** Short name of a section of the guide. */
export type SectionName = keyof typeof SECTIONS;

/** The guide as a document. */
export const guideSource: Source = {
  id: 'guide-2020',
  title: 'Determine network plugin and datastore (Calico for Windows, draft of 2020)',
  short: 'guide',
  date: '2020-06-23',
  sections: Object.values(SECTIONS),
};

/** A citation of the guide by the short name of its section. */
export function section(name: SectionName): Citation {
  return { source: guideSource.id, section: SECTIONS[name] };
}
