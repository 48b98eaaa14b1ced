import type { ResourcePart } from '../../../types.ts';

/** The options with which Calico hands out the addresses. */
export const CALICO = ['calico-bgp', 'calico-vxlan'] as const;

/** Every state of a cluster that is there already. */
export const EXISTING = ['existing-ipip', 'existing-cross-subnet', 'existing-other'] as const;

/** The pool of a new cluster in the Installation, with this encapsulation. */
export function inInstallation(encapsulation: string): readonly ResourcePart[] {
  return [
    {
      kind: 'Installation',
      newOnly: true,
      fields: {
        spec: {
          calicoNetwork: {
            ipPools: [{ blockSize: '{block}', cidr: '{podCidr}', encapsulation, natOutgoing: 'Enabled' }],
          },
        },
      },
    },
  ];
}

/** The pool of a new cluster as an IPPool, with this mode of VXLAN. */
export function inPool(vxlanMode: string): readonly ResourcePart[] {
  return [
    {
      kind: 'IPPool',
      newOnly: true,
      fields: {
        spec: { blockSize: '{block}', cidr: '{podCidr}', ipipMode: 'Never', natOutgoing: true, vxlanMode },
      },
    },
  ];
}

/** The patch that sets BGP in the Installation. */
export function bgp(value: string): string {
  return `kubectl patch installation default --type=merge -p '{"spec": {"calicoNetwork": {"bgp": "${value}"}}}'`;
}

/** The patch that sets the encapsulation of the first pool in the Installation. */
export function encapsulation(value: string): string {
  return `kubectl patch installation default --type=json -p '[{"op":"replace","path":"/spec/calicoNetwork/ipPools/0/encapsulation","value":"${value}"}]'`;
}

/** The patch that takes IPIP off the default pool and sets its mode of VXLAN. */
export function kubectlPool(vxlanMode: string): string {
  return `kubectl patch ippool default-ipv4-ippool -p '{"spec":{"ipipMode":"Never","vxlanMode":"${vxlanMode}"}}'`;
}

/** A pool changed in a file, with calicoctl. */
export const CALICOCTL_POOL =
  'calicoctl get ippool -o yaml > ippool.yaml\n# edit ippool.yaml, then\ncalicoctl apply -f ippool.yaml';

/** IPIP off for all nodes. */
export const FELIX_IPIP_OFF = `calicoctl patch felixconfiguration default -p '{"spec":{"ipipEnabled":false}}'`;

/** How the patch of the first pool serves for the others. */
export const EACH_POOL = 'Once for each pool that the Installation lists, with its number in place of 0.';

/** What the patch of the default pool needs, and how it serves for others. */
export const BY_NAME =
  'Needs the Calico API server. The name is that of the default pool: once for each pool, with its name.';

/** What is changed in the file of a pool, and why IPIP goes for all nodes afterwards. */
export function inFile(vxlanMode: string): string {
  return `In the file set ipipMode to Never and vxlanMode to ${vxlanMode} before it is applied. Switching IPIP off for all nodes comes last, so that no node loses it while a pool still uses it; the pages give no order.`;
}

/** Why a pool that the operator made is changed as an IPPool. */
export const AFTER_INSTALL =
  'The Installation makes its pools once: up to v3.27 the operator leaves a pool that exists as it is, so that the pool itself is changed.';

/** Prints the modes of all pools. */
export const POOL_COLUMNS =
  'kubectl get ippools.crd.projectcalico.org -o custom-columns=NAME:.metadata.name,IPIP:.spec.ipipMode,VXLAN:.spec.vxlanMode,BLOCK:.spec.blockSize';

/** Prints whether BGP is on, and the encapsulations. */
export const BGP_SWITCH =
  'kubectl get installation default -o jsonpath=\'{.spec.calicoNetwork.bgp}{" "}{.spec.calicoNetwork.ipPools[*].encapsulation}{"\\n"}\'';
