import { DEFAULT_EDITION, NEWEST_EDITION } from '../facts/editions.ts';
import type { Kept } from '../store/state/store.ts';

/** One state of the page, for those who work on it. */
export interface PageState {
  readonly id: string;
  readonly name: string;
  /** The link, without `#v=1&`. */
  readonly link: string;
  /** Absent: as wide as a desktop. */
  readonly phone?: true;
  readonly kept?: Kept;
  /** Whether the facts of the releases arrive: at once, never, or not at all. */
  readonly releases?: 'never' | 'fail';
  /** Another link, opened once the page stands. */
  readonly next?: string;
  /** What is pressed once the page stands: the first element that each selector finds. */
  readonly press?: readonly string[];
  /** Scrolled to its end. */
  readonly end?: true;
  /** As it goes on paper. */
  readonly paper?: true;
}

const GUIDE = `edition=${DEFAULT_EDITION}`;
const NEWEST = `edition=${NEWEST_EDITION}`;
const ANSWERED = `${NEWEST}&platform=aws&build=20348&install=operator`;

/** Every state that somebody who changes the page has to look at. */
export const STATES: readonly PageState[] = [
  { id: 'start', name: 'Nothing answered', link: GUIDE },
  { id: 'start-newest', name: 'Nothing answered, newest release', link: NEWEST },
  { id: 'start-phone', name: 'Nothing answered, phone', link: GUIDE, phone: true },
  { id: 'possible', name: 'Answered, nothing recommended yet', link: `${GUIDE}&fabric=l3-routed` },
  { id: 'supported', name: 'Supported', link: `${GUIDE}&platform=aws&build=17763.1432&fabric=l2` },
  { id: 'supported-if', name: 'Supported if', link: ANSWERED },
  {
    id: 'limited',
    name: 'Limited',
    link: `${GUIDE}&platform=aws&build=17763&fabric=l3-routed&udp4789=open&networking=calico-vxlan`,
  },
  {
    id: 'limited-if',
    name: 'Limited if',
    link: `${GUIDE}&build=17763&networking=calico-vxlan`,
  },
  {
    id: 'untested',
    name: 'Untested comes closest',
    link: `${GUIDE}&networking=flannel-vxlan&datastore=kubernetes`,
  },
  {
    id: 'not-documented',
    name: 'Not documented comes closest',
    link: `${NEWEST}&platform=eks&networking=calico-vxlan`,
  },
  {
    id: 'conflict',
    name: 'Nothing fits: two causes',
    link: `${NEWEST}&datastore=etcd&install=standard-manual`,
  },
  { id: 'need', name: 'Nothing fits: a need', link: `${GUIDE}&need=ipip` },
  {
    id: 'answered-phone',
    name: 'Supported if, phone',
    link: ANSWERED,
    phone: true,
  },
  { id: 'bar', name: 'Bar of the phone', link: ANSWERED, phone: true, end: true },
  { id: 'source', name: 'Source card', link: ANSWERED, press: ['sup button'] },
  { id: 'source-phone', name: 'Source card, phone', link: ANSWERED, phone: true, press: ['sup button'] },
  { id: 'told', name: 'A combination told', link: ANSWERED, press: ['table button'] },
  { id: 'loading', name: 'A release opened, still loading', link: NEWEST, releases: 'never' },
  {
    id: 'switching',
    name: 'Another release chosen, still loading',
    link: `${GUIDE}&platform=aws&fabric=l2`,
    next: `${NEWEST}&platform=aws&fabric=l2`,
    releases: 'never',
  },
  { id: 'failed', name: 'A release that could not be loaded', link: NEWEST, releases: 'fail' },
  {
    id: 'switching-failed',
    name: 'Another release that could not be loaded',
    link: `${GUIDE}&platform=aws&fabric=l2`,
    next: `${NEWEST}&platform=aws&fabric=l2`,
    releases: 'fail',
  },
  {
    id: 'remarks',
    name: 'Remarks about a link',
    link: `${GUIDE}&platform=eks&fabric=l9&colour=blue&pods=5000`,
  },
  {
    id: 'offer',
    name: 'Offer of the last visit',
    link: '',
    kept: { last: `v=1&${GUIDE}&platform=aws&build=17763&fabric=l2&udp4789=open&pods=110` },
  },
  { id: 'decide-paper', name: 'Decide on paper', link: ANSWERED, paper: true },
  { id: 'plan-paper', name: 'Plan on paper', link: `${ANSWERED}&view=plan`, paper: true },
  { id: 'changes', name: 'Changes that break', link: `${NEWEST}&datastore=etcd&from=v3.25&view=changes` },
];
