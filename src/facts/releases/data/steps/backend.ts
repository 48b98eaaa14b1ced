import type { StepFact } from '../../types.ts';
import { onManualPages } from './onManualPages.ts';

const FROM_ETCD = "kubectl get configmap calico-config -n kube-system -o jsonpath='{.data.calico_backend}'";
const FROM_FELIX =
  "kubectl get felixconfigurations.crd.projectcalico.org default -o jsonpath='{.spec.vxlanEnabled}'";
const FORCE_BGP_WHERE_TRUE = 'Where the check shows `true`, run the script with `-CalicoBackend bgp`.';
const FORCE_BGP = 'Where the check shows `vxlan`, run the script with `-CalicoBackend bgp`.';
const FORCE_VXLAN = 'Where the check does not find VXLAN, run the script with `-CalicoBackend vxlan`.';

/** What the quickstart script reads on the Linux side before it chooses a backend for Windows. */
export const backendSteps: readonly StepFact[] = [
  {
    id: 'felix-backend-vxlan',
    phase: 'install',
    title: 'Check that the script will find VXLAN',
    where: 'linux-shell',
    when: [{ networking: ['calico-vxlan'], datastore: ['kubernetes'], install: ['quickstart-script'] }],
    why: 'The script chooses the backend for Windows from what it reads here.',
    effect: 'reads',
    spans: [
      {
        since: 'v3.17',
        until: 'v3.22',
        says: FORCE_VXLAN,
        check: {
          command: FROM_FELIX,
          good: 'The output is `true`.',
          bad: 'The output is empty or `false`, so the script would install BGP.',
        },
        pages: ['code-install-script', 'quickstart'],
      },
      ...onManualPages('v3.23', {
        says: FORCE_VXLAN,
        check: {
          command: FROM_FELIX,
          good: 'The output is `true`, or empty while the pools have `vxlanMode: Always` and `ipipMode: Never`.',
          bad: 'The output is `false`, so the script would install BGP.',
        },
        pages: ['code-install-script', 'quickstart'],
      }),
    ],
  },
  {
    id: 'felix-backend-bgp',
    phase: 'install',
    title: 'Check that the script will find BGP',
    where: 'linux-shell',
    when: [{ networking: ['calico-bgp'], datastore: ['kubernetes'], install: ['quickstart-script'] }],
    why: 'The script chooses the backend for Windows from what it reads here.',
    effect: 'reads',
    spans: [
      {
        since: 'v3.17',
        until: 'v3.22',
        says: FORCE_BGP_WHERE_TRUE,
        check: {
          command: FROM_FELIX,
          good: 'The output is empty or `false`.',
          bad: 'The output is `true`, so the script would install VXLAN.',
        },
        pages: ['code-install-script', 'quickstart'],
      },
      ...onManualPages('v3.23', {
        says: FORCE_BGP_WHERE_TRUE,
        check: {
          command: FROM_FELIX,
          good: 'The output is `false`, or empty while no pool has IPIP or VXLAN.',
          bad: 'The output is `true`, so the script would install VXLAN.',
        },
        pages: ['code-install-script', 'quickstart'],
      }),
    ],
  },
  {
    id: 'etcd-backend-vxlan',
    phase: 'install',
    title: 'Check that the script will find VXLAN',
    where: 'linux-shell',
    when: [{ networking: ['calico-vxlan'], datastore: ['etcd'], install: ['quickstart-script'] }],
    why: 'With etcd the script reads this value and installs BGP for anything but `vxlan`.',
    effect: 'reads',
    check: {
      command: FROM_ETCD,
      good: 'The output is `vxlan`.',
      bad: 'The output is anything else, so the script would install BGP.',
    },
    spans: onManualPages('v3.17', { says: FORCE_VXLAN, pages: ['code-install-script', 'quickstart'] }),
  },
  {
    id: 'etcd-backend-bgp',
    phase: 'install',
    title: 'Check that the script will find BGP',
    where: 'linux-shell',
    when: [{ networking: ['calico-bgp'], datastore: ['etcd'], install: ['quickstart-script'] }],
    why: 'With etcd the script reads this value and installs VXLAN where it is `vxlan`.',
    effect: 'reads',
    check: {
      command: FROM_ETCD,
      good: 'The output is anything but `vxlan`.',
      bad: 'The output is `vxlan`, so the script would install VXLAN.',
    },
    spans: onManualPages('v3.17', {
      says: FORCE_BGP,
      pages: ['code-install-script', 'quickstart'],
    }),
  },
];
