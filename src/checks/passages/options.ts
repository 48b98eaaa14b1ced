import type { Passages } from './types.ts';

const MESH = {
  page: 'requirements',
  words: ['node-to-node BGP mesh over an L2 fabric', 'Peering with external routers for an L3 fabric'],
} as const;
const NO_PEERING = { page: 'limitations', words: ['no peering to your fabric'] } as const;
const SOURCE_DEST = { page: 'requirements', words: ['must disable the source/dest check'] } as const;
const REFUSED = { page: 'limitations', words: ['Non-overlay mode with BGP peering'] } as const;
const OVERLAY = { page: 'limitations', words: ['Overlay mode with BGP peering'] } as const;
const ROLE = { page: 'standard', words: ['RemoteAccess', 'Restart-Computer'] } as const;
const ROLE_STEPS = { page: 'steps', words: ['RemoteAccess', 'Restart-Computer'] } as const;
const MTU = { page: 'mtu', words: ['50-byte header'] } as const;
const MTU_ROW = { page: 'mtu', words: ['Network MTU', '1500', '1450'] } as const;
const TRAVERSES = { page: 'requirements', words: ['can traverse most networks', 'UDP port 4789'] } as const;
const ANY_NETWORK = { page: 'networking', words: ['on top of almost any underlying network'] } as const;
const OVERLAY_HIDES = {
  page: 'networking',
  words: ['using an overlay network', 'not normally routable outside of the cluster'],
} as const;
const TOP_OF_RACK = {
  page: 'networking',
  words: ['the physical network (typically', 'to make pod IPs routable outside of the cluster'],
} as const;
const FALLBACK = {
  page: 'requirements',
  words: ['A useful fallback', 'has been tested with the standard', 'so it should work'],
} as const;
const AZURE_EXAMPLE = { page: 'requirements', words: ['such as the Azure CNI plugin'] } as const;
const AZURE_NATIVE = {
  page: 'networking',
  words: ['The Azure CNI plugin allocates pod IPs', 'routable outside of the cluster'],
} as const;
const AWS_NATIVE = {
  page: 'networking',
  words: ['VPC CNI plugin allocates pod IPs', 'routable outside of the cluster'],
} as const;
const AZURE_DETAILS = { page: 'aks', words: ['CNI:Azure'] } as const;
const AWS_DETAILS = { page: 'eks', words: ['CNI:AWS'] } as const;
const NOT_AKS = { page: 'limitations', words: ['AKS, GKE, IKS'] } as const;
const FLANNEL = { page: 'limitations', words: ['flannel'] } as const;

/** What the facts on networking options and on the fabric rest on. */
export const optionPassages = {
  'calico-bgp': [
    { since: 'v3.16', until: 'v3.16', passages: [REFUSED] },
    {
      since: 'v3.17',
      until: 'v3.17',
      passages: [MESH, REFUSED, NO_PEERING, SOURCE_DEST, ROLE, MTU_ROW, TOP_OF_RACK],
    },
    {
      since: 'v3.18',
      until: 'v3.18',
      docs: 'as-released',
      passages: [MESH, REFUSED, NO_PEERING, SOURCE_DEST, ROLE, MTU_ROW, TOP_OF_RACK],
    },
    {
      since: 'v3.18',
      until: 'v3.18',
      docs: 'amended',
      passages: [
        MESH,
        { page: '=v3.18.2-limitations', words: ['Overlay mode with BGP peering'] },
        NO_PEERING,
        SOURCE_DEST,
        ROLE,
        MTU_ROW,
        TOP_OF_RACK,
      ],
      absent: { pages: ['=v3.18.2-limitations'], words: ['Non-overlay mode'] },
    },
    {
      since: 'v3.19',
      until: 'v3.26',
      passages: [MESH, OVERLAY, NO_PEERING, SOURCE_DEST, ROLE, MTU_ROW, TOP_OF_RACK],
    },
    {
      since: 'v3.27',
      passages: [MESH, OVERLAY, NO_PEERING, SOURCE_DEST, ROLE_STEPS, MTU_ROW, TOP_OF_RACK],
    },
  ],
  'calico-vxlan': [{ since: 'v3.16', passages: [TRAVERSES, ANY_NETWORK, MTU, OVERLAY_HIDES] }],
  'static-routes': [
    {
      since: 'v3.16',
      until: 'v3.30',
      absent: { pages: ['requirements', 'limitations', 'standard', 'quickstart'], words: ['static route'] },
    },
    {
      since: 'v3.31',
      absent: { pages: ['requirements', 'limitations', 'operator'], words: ['static route'] },
    },
  ],
  'cloud-provider': [{ since: 'v3.16', passages: [FALLBACK] }],
  'flannel-host-gw': [
    { since: 'v3.16', until: 'v3.17', passages: [FLANNEL] },
    { since: 'v3.18', until: 'v3.18', docs: 'as-released', passages: [FLANNEL] },
    {
      since: 'v3.18',
      until: 'v3.18',
      docs: 'amended',
      absent: {
        pages: ['=v3.18.2-limitations', '=v3.18.2-quickstart', 'requirements', 'standard'],
        words: ['flannel', 'host-gw'],
      },
    },
    {
      since: 'v3.19',
      until: 'v3.30',
      absent: {
        pages: ['requirements', 'limitations', 'standard', 'quickstart'],
        words: ['flannel', 'host-gw'],
      },
    },
    {
      since: 'v3.31',
      absent: { pages: ['requirements', 'limitations', 'operator'], words: ['flannel', 'host-gw'] },
    },
  ],
  'flannel-vxlan': [
    { since: 'v3.16', until: 'v3.17', passages: [FLANNEL] },
    { since: 'v3.18', until: 'v3.18', docs: 'as-released', passages: [FLANNEL] },
    {
      since: 'v3.18',
      until: 'v3.18',
      docs: 'amended',
      absent: {
        pages: ['=v3.18.2-limitations', '=v3.18.2-quickstart', 'requirements', 'standard'],
        words: ['flannel'],
      },
    },
    {
      since: 'v3.19',
      until: 'v3.30',
      absent: { pages: ['requirements', 'limitations', 'standard', 'quickstart'], words: ['flannel'] },
    },
    { since: 'v3.31', absent: { pages: ['requirements', 'limitations', 'operator'], words: ['flannel'] } },
  ],
  'azure-cni': [
    {
      since: 'v3.16',
      until: 'v3.17',
      passages: [AZURE_EXAMPLE, NOT_AKS, AZURE_NATIVE, AZURE_DETAILS],
    },
    {
      since: 'v3.18',
      until: 'v3.18',
      docs: 'as-released',
      passages: [AZURE_EXAMPLE, NOT_AKS, AZURE_NATIVE, AZURE_DETAILS],
    },
    {
      since: 'v3.18',
      until: 'v3.18',
      docs: 'amended',
      passages: [
        { page: '=v3.18.2-quickstart', words: ['network-plugin', 'azure', 'calico'] },
        AZURE_NATIVE,
        AZURE_DETAILS,
      ],
    },
    {
      since: 'v3.19',
      until: 'v3.19',
      docs: 'as-released',
      passages: [
        { page: 'quickstart', words: ['network-plugin', 'azure', 'calico'] },
        AZURE_NATIVE,
        AZURE_DETAILS,
      ],
    },
    {
      since: 'v3.19',
      until: 'v3.19',
      docs: 'amended',
      passages: [{ page: '=v3.19.2-requirements', words: ['AKS: Azure CNI'] }, AZURE_NATIVE, AZURE_DETAILS],
    },
    {
      since: 'v3.20',
      passages: [{ page: 'requirements', words: ['AKS: Azure CNI'] }, AZURE_NATIVE, AZURE_DETAILS],
    },
  ],
  'aws-vpc-cni': [
    {
      since: 'v3.16',
      until: 'v3.16',
      passages: [
        {
          page: 'quickstart',
          words: ['for EKS, networking is set to none since AWS VPC networking is used'],
        },
        AWS_NATIVE,
        AWS_DETAILS,
      ],
    },
    {
      since: 'v3.17',
      passages: [{ page: 'requirements', words: ['EKS: VPC CNI'] }, AWS_NATIVE, AWS_DETAILS],
    },
  ],
  'fabric.calico-bgp': [
    { since: 'v3.16', until: 'v3.16', follows: ['calico-bgp'] },
    { since: 'v3.17', passages: [MESH, NO_PEERING] },
  ],
  'fabric.calico-vxlan': [{ since: 'v3.16', passages: [TRAVERSES] }],
  'fabric.flannel-host-gw': [{ since: 'v3.16', follows: ['flannel-host-gw'] }],
  'fabric.cloud-provider': [
    {
      since: 'v3.16',
      passages: [{ page: 'requirements', words: ['automatically installs inter-host routes'] }],
    },
  ],
} as const satisfies Passages;
