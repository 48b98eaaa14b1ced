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
export const EACH_POOL =
  'Repeat the command for each pool that the Installation lists, with its index in place of 0.';

/** Why a patch of the Installation is told that no page of the release has. */
export const PATCH_FROM_SOURCE =
  'No page of this release gives this patch; the field and its values are those of the operator.';

/** How the patch of the default pool serves for others. */
export const BY_NAME =
  'Repeat the command for each pool, with its name in place of `default-ipv4-ippool`. kubectl reaches pools through the Calico API server.';

/** The same where the patch of the Installation comes first. */
export const SECOND_BY_NAME =
  'Repeat the second command for each pool, with its name in place of `default-ipv4-ippool`. kubectl reaches pools through the Calico API server.';

/** The same where a release has native v3 CRDs besides the API server. */
export const BY_NAME_OR_NATIVE =
  'Repeat the command for each pool, with its name in place of `default-ipv4-ippool`. kubectl reaches pools through the Calico API server or as native v3 CRDs; add `--type merge` for native v3 CRDs.';

/** Why the command is longer with native v3 CRDs. */
export const NEEDS_MERGE =
  'The page gives the command without a type; kubectl’s default type of patch does not work on custom resources.';

/** Where a check finds no pools with native v3 CRDs. */
export const READ_NATIVE =
  'With native v3 CRDs, check `ippools.projectcalico.org` in place of `ippools.crd.projectcalico.org`.';

/** The order in which a file and a switch for all nodes are applied, which no page gives. */
export const NO_ORDER = 'No page says in which order the two commands run.';

/** What is changed in the file of a pool. */
export function fileOnly(vxlanMode: string): string {
  return `Set \`ipipMode\` to \`Never\` and \`vxlanMode\` to \`${vxlanMode}\` in the file before you apply it.`;
}

/** What is changed in the file of a pool, and why IPIP goes for all nodes afterwards. */
export function inFile(vxlanMode: string): string {
  return `${fileOnly(vxlanMode)} Switch IPIP off for all nodes last, so that no pool loses a tunnel that it still uses.`;
}

/** Why a pool that the operator made is changed in two places. */
export const BOTH_PLACES =
  'The pool is made once from the Installation, and a later change there does not reach it. The operator still validates what the Installation lists.';

/** What a pool of a new cluster must have in its manifest. */
export function inManifest(value: string): string {
  return `Set \`encapsulation\` to \`${value}\` in the Installation before Calico is installed for the first time. A later change in the Installation does not reach a pool that exists.`;
}

/** What the shipped example has to be changed from. */
export const SHIPPED =
  'The shipped `custom-resources.yaml` has `VXLANCrossSubnet`, which Windows does not support.';

/** Prints the modes of all pools. */
export const POOL_COLUMNS =
  'kubectl get ippools.crd.projectcalico.org -o custom-columns=NAME:.metadata.name,IPIP:.spec.ipipMode,VXLAN:.spec.vxlanMode,BLOCK:.spec.blockSize';

/** Prints whether BGP is on, and the encapsulations. */
export const BGP_SWITCH =
  'kubectl get installation default -o jsonpath=\'{.spec.calicoNetwork.bgp}{" "}{.spec.calicoNetwork.ipPools[*].encapsulation}{"\\n"}\'';
