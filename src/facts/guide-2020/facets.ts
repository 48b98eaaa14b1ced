import type { FacetFact } from '../types.ts';
import { KNOWN_BUILDS } from '../windowsBuilds.ts';
import { span } from './section.ts';

/** The questions that the guide answers, with the answers it tells apart. */
export const facets: readonly FacetFact[] = [
  {
    id: 'facet-platform',
    span,
    facet: 'platform',
    name: 'Platform',
    ask: 'Where do the nodes run?',
    answers: [
      { value: 'on-premises', label: 'On premises', hint: 'no cloud or network provider' },
      { value: 'aws', label: 'AWS', hint: 'EC2 instances' },
      { value: 'azure', label: 'Azure' },
      {
        value: 'other-cloud',
        label: 'Another cloud or network provider',
        hint: 'also on premises, if you run one there',
      },
    ],
  },
  {
    id: 'facet-build',
    span,
    facet: 'build',
    name: 'Windows builds in the cluster',
    ask: 'Which builds do the Windows nodes run?',
    answers: KNOWN_BUILDS.map(({ build, name }) => ({ value: build, label: name, hint: build })),
  },
  {
    id: 'facet-fabric',
    span,
    facet: 'fabric',
    name: 'Fabric',
    ask: 'What lies between the hosts?',
    answers: [
      {
        value: 'l2',
        label: 'One layer-2 segment',
        hint: 'hosts reach each other without a router',
        reads: {
          when: { platform: ['aws'] },
          label: 'One subnet (one layer-2 segment)',
          from: ['O5b'],
        },
      },
      { value: 'l3-peered', label: 'Routed, routers peer BGP', hint: 'the routers peer with the nodes' },
      { value: 'l3-routed', label: 'Routed, no BGP peering', hint: 'the routers do not peer with the nodes' },
    ],
  },
  {
    id: 'facet-udp4789',
    span,
    facet: 'udp4789',
    name: 'UDP 4789 between hosts',
    ask: 'Does UDP 4789 pass between the hosts?',
    answers: [
      { value: 'open', label: 'Open' },
      { value: 'blocked', label: 'Blocked', hint: 'and nobody can open it' },
    ],
  },
  {
    id: 'facet-networking',
    span,
    facet: 'networking',
    name: 'Networking',
    ask: 'How do packets travel between nodes?',
    answers: [
      { value: 'calico-bgp', label: 'Calico BGP', hint: 'calico.exe' },
      { value: 'calico-vxlan', label: 'Calico VXLAN', hint: 'calico.exe' },
      { value: 'static-routes', label: 'Static routes', hint: 'win-bridge.exe' },
      { value: 'cloud-provider', label: 'Cloud provider', hint: 'win-bridge.exe' },
      { value: 'flannel-host-gw', label: 'flannel host-gw', hint: 'flannel.exe' },
      { value: 'flannel-vxlan', label: 'flannel VXLAN', hint: 'no plugin named' },
    ],
  },
  {
    id: 'facet-datastore',
    span,
    facet: 'datastore',
    name: 'Datastore',
    ask: 'Where does Calico keep its state?',
    answers: [
      { value: 'etcd', label: 'etcd' },
      { value: 'kubernetes', label: 'Kubernetes API' },
    ],
  },
  {
    id: 'facet-need',
    span,
    facet: 'need',
    name: 'Must have',
    ask: 'What must work with Windows nodes?',
    answers: [
      { value: 'ip-borrowing', label: 'IP borrowing', hint: 'addresses from other nodes’ blocks' },
      { value: 'service-advertisement', label: 'Service IP advertisement' },
      { value: 'windows-route-reflector', label: 'A route reflector on Windows' },
      { value: 'ipip', label: 'IPIP overlay' },
    ],
  },
  {
    id: 'facet-pods',
    span,
    facet: 'pods',
    name: 'Most pods on one Windows node',
    ask: 'How many pods will the fullest Windows node run?',
    answers: [],
  },
  {
    id: 'facet-block',
    span,
    facet: 'block',
    name: 'IP pool block size',
    ask: 'Which block size does the IP pool have?',
    answers: Array.from({ length: 11 }, (_, index) => {
      const prefix = 20 + index;
      return { value: String(prefix), label: `/${prefix}`, hint: `${2 ** (32 - prefix)} addresses` };
    }),
  },
];
