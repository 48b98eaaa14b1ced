import { describe, expect, it } from 'vitest';
import { type Atlas, compile } from '../../engine/compile.ts';
import { allRulings, ruleOn, type Ruling } from '../../engine/explain.ts';
import { outlooks } from '../../engine/narrow.ts';
import { FACET_IDS, type Picks, type Verdict, VERDICTS, withAnswer } from '../../vocabulary.ts';
import type { DocsView } from './derive/told.ts';
import { edition as releaseEdition } from './edition.ts';

const RELEASES = Array.from({ length: 17 }, (_, index) => `v3.${index + 16}`);

const ATLASES = new Map<string, Atlas>();
function atlasOf(edition: string, docs: DocsView): Atlas {
  const key = `${edition} ${docs}`;
  const known = ATLASES.get(key) ?? compile(releaseEdition({ edition, docs }));
  ATLASES.set(key, known);
  return known;
}

/** A cluster about which every release has only good to say; each case changes what it is about. */
const SETTLED: Readonly<Record<string, string>> = {
  'v3.16': 'build=18362; install=quickstart-script; k8s=1.17; runtime=docker',
  'v3.17': 'build=17763.1432; install=quickstart-script; k8s=1.18; runtime=docker',
  'v3.18': 'build=17763.1432; install=standard-manual; k8s=1.19; runtime=docker',
  'v3.19': 'build=17763.1432; install=quickstart-script; k8s=1.20; runtime=containerd',
  'v3.20': 'build=17763.1432; install=quickstart-script; k8s=1.20; runtime=containerd',
  'v3.21': 'build=17763.1432; install=standard-manual; k8s=1.21; runtime=containerd',
  'v3.22': 'build=17763.1432; install=quickstart-script; k8s=1.22; runtime=containerd',
  'v3.23': 'build=17763.1432; install=quickstart-script; k8s=1.23; runtime=containerd',
  'v3.24': 'build=17763.1432; install=quickstart-script; k8s=1.23; runtime=containerd',
  'v3.25': 'build=17763.1432; install=standard-manual; k8s=1.23; runtime=containerd',
  'v3.26': 'build=20348.169; install=quickstart-script; k8s=1.25; runtime=containerd',
  'v3.27': 'build=20348.169; install=operator; k8s=1.26; runtime=containerd',
  'v3.28': 'build=20348.169; install=operator; k8s=1.28; runtime=containerd',
  'v3.29': 'build=20348.169; install=operator; k8s=1.30; runtime=containerd',
  'v3.30': 'build=20348.169; install=operator; k8s=1.32; runtime=containerd',
  'v3.31': 'build=20348.169; install=operator; k8s=1.33; runtime=containerd',
  'v3.32': 'build=20348.169; install=operator; k8s=1.35; runtime=containerd',
};

/**
 * Release | documents | what is changed of the settled cluster (`?`: left open; `bare`: nothing is settled) | pair |
 * best and worst, once where they are the same | what must be told | sentence.
 * What must be told: words (or a rule's id) of the reasons; `do:` words of the actions; `on:` all the open questions
 * that decide. Read off the published documents by hand.
 */
const TABLE = `
v3.16 | both | - | calico-vxlan kubernetes | supported | option-calico-vxlan | v3.16 offers VXLAN with the Kubernetes datastore
v3.16 | both | - | calico-vxlan etcd | supported | | v3.16 offers VXLAN with etcd
v3.16 | both | install=standard-manual | calico-vxlan etcd | supported | | v3.16 takes etcd with the manual install too
v3.16 | both | - | calico-bgp kubernetes | unsupported | option-calico-bgp; non-overlay BGP peering | v3.16 has no BGP
v3.16 | both | bare | calico-bgp etcd | unsupported | on: | v3.16 has no BGP, whatever the cluster
v3.16 | both | bare | calico-vxlan kubernetes | supported unsupported | do:UDP 4789 | with nothing known VXLAN in v3.16 can go either way
v3.16 | both | platform=other | cloud-provider kubernetes | supported | do:provider | v3.16 keeps the cloud provider's routes as a fallback
v3.16 | both | - | cloud-provider kubernetes | supported | do:provider | v3.16 lists the cloud provider's routes on premises, under a condition that is yours to meet
v3.16 | both | platform=other | static-routes kubernetes | not-stated | option-static-routes | static routes are gone from v3.16, without a word
v3.16 | both | platform=other | flannel-host-gw kubernetes | unsupported | option-flannel-host-gw | v3.16 lists flannel as unsupported
v3.16 | both | platform=other | azure-cni kubernetes | not-stated | option-azure-cni | v3.16 only mentions Azure CNI
v3.16 | both | platform=eks | aws-vpc-cni kubernetes | limited | production; do:VPC controllers | EKS in v3.16 is not for production
v3.16 | both | platform=eks | aws-vpc-cni etcd | limited | | the EKS steps of v3.16 carry an etcd command
v3.16 | both | platform=eks | calico-vxlan kubernetes | not-stated | platform-eks | v3.16 lists only the VPC CNI on EKS
v3.16 | both | platform=aws | calico-vxlan kubernetes | unsupported | platform-aws; carry AWS instructions; AWS is unsupported | v3.16 lists AWS as unsupported though it carries AWS instructions
v3.16 | both | platform=digitalocean | calico-vxlan kubernetes | not-stated | platform-digitalocean | v3.16 says nothing of DigitalOcean
v3.16 | both | platform=rke | calico-vxlan kubernetes | not-stated | platform-rke | v3.16 says nothing of RKE
v3.16 | both | platform=openshift | calico-vxlan kubernetes | unsupported | platform-openshift | v3.16 lists OpenShift as unsupported
v3.16 | both | build=17763.2000 | calico-vxlan kubernetes | limited | Requirements page: 1903 build 18317+; Quickstart: 1903 build 18317+ only | Windows 1809 works with limits in v3.16, and its pages disagree on that
v3.16 | both | build=17763 | calico-vxlan kubernetes | limited | on: | no revision of Windows 1809 is better than another in v3.16
v3.16 | both | build=18316 | calico-vxlan kubernetes | not-stated | build-not-named | v3.16 does not name a build just below 18317
v3.16 | both | build=18317 | calico-vxlan kubernetes | supported | | v3.16 takes 18317
v3.16 | both | build=20348 | calico-vxlan kubernetes | supported | | v3.16 takes every build after 18317
v3.16 | both | build=17134 | calico-vxlan kubernetes | not-stated | build-not-named | v3.16 does not name Windows 1803
v3.16 | both | build=18362,17763 | calico-vxlan kubernetes | limited | | of several builds the worst decides in v3.16
v3.16 | both | k8s=1.19 | calico-vxlan kubernetes | not-stated | k8s-not-named | Kubernetes 1.19 is on no list of v3.16
v3.16 | both | runtime=containerd | calico-vxlan kubernetes | not-stated | runtime.containerd | v3.16 does not speak of containerd
v3.16 | both | install=operator | calico-vxlan kubernetes | unsupported | install-operator | Windows nodes have no operator in v3.16
v3.16 | both | install=hpc-manifest | calico-vxlan kubernetes | not-stated | install-hpc-manifest | HostProcess containers are no question in v3.16
v3.16 | both | udp4789=blocked | calico-vxlan etcd | unsupported | 4789 | a blocked UDP 4789 closes VXLAN in v3.16
v3.16 | both | fabric=l3-routed | calico-vxlan kubernetes | supported | | VXLAN crosses a routed fabric in v3.16
v3.16 | both | need=ip-borrowing | calico-vxlan kubernetes | not-stated | need-ip-borrowing | v3.16 says nothing of IP borrowing
v3.16 | both | need=windows-route-reflector | calico-vxlan kubernetes | not-stated | need-windows-route-reflector | v3.16 says nothing of route reflectors on Windows
v3.16 | both | need=ipip | calico-vxlan kubernetes | unsupported | need-ipip | Windows has no IPIP in v3.16
v3.16 | both | need=metrics | calico-vxlan kubernetes | not-stated | need-metrics | v3.16 says nothing of metrics from Windows nodes
v3.17 | both | - | calico-bgp kubernetes | supported | BGP without encapsulation works; non-overlay mode with BGP peering is unsupported; do:RemoteAccess | BGP in v3.17 is read as supported, with both statements told
v3.17 | both | - | calico-bgp etcd | supported | name only the Kubernetes API datastore driver; the quickstart has an etcd command | etcd for BGP in v3.17 is read as supported, with both statements told
v3.17 | both | - | calico-vxlan kubernetes | supported | do:strictaffinity=true | v3.17 offers VXLAN and asks for strict affinity
v3.17 | both | build=17763.1431 | calico-vxlan kubernetes | limited | build-ws2019-1809-below | Windows 1809 before direct server return is limited in v3.17
v3.17 | both | build=17763 | calico-vxlan kubernetes | supported limited | on:build | Windows 1809 without a revision is open between both sides in v3.17
v3.17 | both | build=18362.1048 | calico-bgp kubernetes | unsupported | build-ws1903-below | Windows 1903 needs revision 1049 in v3.17
v3.17 | both | build=18362.1049 | calico-bgp kubernetes | supported | 18317 was a preview; 1903 from 18362.1049 | Windows 1903 from revision 1049 stands in v3.17, and the pages disagree on its floor
v3.17 | both | build=18363.1049 | calico-bgp kubernetes | supported | 1909 is build 18363.1049; 1909 build 18362.1049 | Windows 1909 stands in v3.17, and the pages disagree on its build number
v3.17 | both | build=18363.900 | calico-bgp kubernetes | unsupported | build-ws1909-below | Windows 1909 needs revision 1049 in v3.17
v3.17 | both | build=18317 | calico-vxlan kubernetes | not-stated | build-not-named | v3.17 has no floor on the preview 18317
v3.17 | both | build=19041 | calico-vxlan kubernetes | not-stated | build-not-named | v3.17 does not name Windows 2004
v3.17 | both | platform=eks | aws-vpc-cni kubernetes | limited | production | EKS in v3.17 is not for production
v3.17 | both | platform=eks | calico-bgp kubernetes | not-stated | EKS with VPC CNI, or Calico CNI with BGP or VXLAN; no Calico-CNI steps for EKS | BGP on EKS is listed in v3.17 and nowhere explained
v3.17 | both | platform=openshift | calico-vxlan kubernetes | supported | OpenShift with Windows nodes; OpenShift unsupported; do:installer 4.4 | OpenShift in v3.17 is read as supported with VXLAN, with both statements told
v3.17 | both | platform=openshift | calico-bgp kubernetes | not-stated | platform-openshift-calico-bgp | v3.17 does not state BGP on OpenShift
v3.17 | both | platform=openshift | calico-vxlan etcd | unsupported | openshift-kubernetes-only | OpenShift refuses etcd in v3.17
v3.17 | both | platform=rke | calico-bgp kubernetes | supported | do:without a network plugin | v3.17 guides through RKE with BGP
v3.17 | both | platform=aks | azure-cni kubernetes | unsupported | platform-aks | v3.17 lists AKS as unsupported
v3.17 | both | platform=on-premises | cloud-provider kubernetes | not-stated | not-listed | v3.17 no longer lists the cloud provider's routes on premises
v3.17 | both | k8s=1.16 | calico-vxlan kubernetes | not-stated | k8s-not-named | Kubernetes 1.16 is on no list of v3.17
v3.17 | both | fabric=l3-routed | calico-bgp kubernetes | unsupported | bgp-needs-l2-or-peering | a routed fabric without peering closes BGP in v3.17
v3.17 | both | fabric=l3-peered | calico-bgp kubernetes | supported | do:peering | BGP peers with the routers of a fabric in v3.17
v3.17 | both | need=ip-borrowing | calico-bgp kubernetes | unsupported | need-ip-borrowing | Windows nodes borrow no addresses in v3.17
v3.17 | both | need=ip-borrowing | calico-vxlan kubernetes | unsupported | need-ip-borrowing | no networking of v3.17 lets Windows nodes borrow addresses
v3.18 | both | - | calico-bgp kubernetes | supported | BGP without encapsulation works; non-overlay mode with BGP peering is unsupported | BGP in v3.18 is still read as supported, with both statements told
v3.18 | both | - | calico-vxlan etcd | supported | name only the Kubernetes API datastore driver | VXLAN with etcd stands in v3.18 with the manual install
v3.18 | both | install=hpc-manifest | calico-vxlan etcd | not-stated | | v3.18 does not state etcd with HostProcess containers
v3.18 | both | platform=aws | calico-vxlan kubernetes | unsupported | AWS is unsupported | v3.18 still lists AWS as unsupported
v3.18 | both | platform=gce | calico-vxlan kubernetes | unsupported | platform-gce | v3.18 lists GCE as unsupported
v3.18 | both | platform=azure | calico-vxlan kubernetes | unsupported | platform-azure | v3.18 lists Azure as unsupported
v3.18 | both | platform=openshift; build=17763.1432 | calico-vxlan kubernetes | supported | OpenShift unsupported | OpenShift in v3.18 is read as supported
v3.18 | both | platform=other | flannel-vxlan kubernetes | unsupported | option-flannel-vxlan | v3.18 lists flannel as unsupported
v3.18 | both | runtime=containerd | calico-bgp kubernetes | not-stated | runtime.containerd | v3.18 does not speak of containerd
v3.18 | both | k8s=1.20 | calico-bgp kubernetes | supported | | v3.18 names Kubernetes 1.20
v3.18 | both | build=17763.1 | calico-bgp etcd | limited | | early revisions of Windows 1809 are limited in v3.18
v3.19 | both | - | calico-bgp kubernetes | supported | option-calico-bgp | v3.19 offers BGP without contradiction
v3.19 | both | runtime=docker | calico-bgp kubernetes | supported | runtime.docker | v3.19 still takes Docker
v3.19 | both | platform=aws | calico-vxlan kubernetes | not-stated | platform-aws | AWS is on no list of v3.19
v3.19 | both | platform=gce | calico-vxlan kubernetes | not-stated | platform-gce | GCE is on no list of v3.19
v3.19 | both | platform=azure | calico-bgp kubernetes | not-stated | platform-azure | Azure is on no list of v3.19
v3.19 | both | platform=aks | azure-cni kubernetes | supported | AKS tab; list only Kubernetes and EKS; do:newly created cluster; do:EnableAKSWindowsCalico | AKS with Azure CNI stands in v3.19, on one page only
v3.19 | both | platform=aks | azure-cni etcd | not-stated | ds.azure-cni.etcd | the AKS steps of v3.19 have no etcd command
v3.19 | both | platform=aks; k8s=1.19 | azure-cni kubernetes | unsupported | k8s-aks-minimum | AKS needs Kubernetes 1.20 in v3.19
v3.19 | both | platform=aks | calico-vxlan kubernetes | not-stated | not-listed | v3.19 lists only Azure CNI on AKS
v3.19 | both | platform=other | flannel-vxlan kubernetes | not-stated | option-flannel-vxlan | flannel is on no list of v3.19
v3.19 | both | build=17763.1000 | calico-vxlan kubernetes | limited | | early revisions of Windows 1809 are limited in v3.19 for the last time
v3.19 | both | build=18362.1 | calico-vxlan kubernetes | unsupported | build-ws1903-below | Windows 1903 needs revision 1049 in v3.19
v3.19 | both | k8s=1.21 | calico-vxlan kubernetes | supported | | Kubernetes 1.21 is on the general list of v3.19 only, which is enough
v3.19 | both | k8s=1.18 | calico-vxlan kubernetes | supported | | Kubernetes 1.18 is on the Windows list of v3.19 only, which is enough
v3.19 | both | k8s=1.22 | calico-vxlan kubernetes | not-stated | k8s-not-named | Kubernetes 1.22 is on no list of v3.19
v3.20 | both | build=17763.1431 | calico-vxlan kubernetes | unsupported | build-ws2019-1809-below | Windows 1809 needs revision 1432 from v3.20 on
v3.20 | both | build=17763.1432 | calico-vxlan kubernetes | supported | | Windows 1809 with revision 1432 stands in v3.20
v3.20 | both | build=17763 | calico-vxlan kubernetes | supported unsupported | on:build | Windows 1809 without a revision is open in v3.20
v3.20 | both | build=18362.1049 | calico-vxlan kubernetes | not-stated | build-not-named | v3.20 no longer names Windows 1903
v3.20 | both | build=19041.1 | calico-bgp kubernetes | supported | build-ws2004 | v3.20 names Windows 2004
v3.20 | both | platform=aws | calico-bgp kubernetes | supported | platform-aws; do:source/destination check | AWS is supported in v3.20, with the source/destination check off for BGP
v3.20 | both | platform=gce | cloud-provider kubernetes | supported | platform-gce | GCE in v3.20 names no networking, so it rules none out
v3.20 | both | platform=digitalocean | calico-vxlan kubernetes | supported | platform-digitalocean | v3.20 adds DigitalOcean
v3.20 | both | platform=eks | aws-vpc-cni kubernetes | limited | production | EKS in v3.20 is still not for production
v3.20 | both | platform=eks | calico-vxlan kubernetes | not-stated | no Calico-CNI steps for EKS | VXLAN on EKS is listed in v3.20 and nowhere explained
v3.20 | both | platform=openshift | calico-bgp kubernetes | supported | OpenShift with BGP or VXLAN; only configures VXLAN | v3.20 lists BGP on OpenShift though it shows VXLAN alone
v3.20 | both | need=metrics | calico-vxlan kubernetes | unsupported | need-metrics | v3.20 lists metrics from Windows nodes as unsupported
v3.20 | both | pods=61; block=26 | calico-bgp kubernetes | unsupported | block-too-small | a /26 has no room for 61 pods with BGP in v3.20
v3.20 | both | pods=61; block=26 | calico-bgp etcd | unsupported | block-too-small | etcd does not widen a block in v3.20
v3.20 | both | pods=61; block=26 | calico-vxlan kubernetes | unsupported | block-too-small | a /26 has no room for 61 pods with VXLAN in v3.20
v3.20 | both | pods=60; block=26 | calico-bgp etcd | supported | | a /26 has room for 60 pods in v3.20
v3.20 | both | platform=gce; pods=61; block=26 | cloud-provider kubernetes | supported | | blocks are Calico's own: the cloud provider's routes do not mind them in v3.20
v3.20 | both | pods=110 | calico-vxlan kubernetes | supported | do:block size | more pods than a default block ask for a larger one in v3.20
v3.21 | both | - | calico-vxlan etcd | supported | name only the Kubernetes API datastore driver | VXLAN with etcd stands in v3.21
v3.21 | both | platform=eks | aws-vpc-cni etcd | supported | do:DSR switched on | v3.21 drops the remark on production from EKS
v3.21 | both | platform=eks | calico-bgp kubernetes | not-stated | no Calico-CNI steps for EKS | BGP on EKS is still nowhere explained in v3.21
v3.21 | both | platform=aks; k8s=1.20 | azure-cni kubernetes | supported | | AKS with Kubernetes 1.20 stands in v3.21
v3.21 | both | k8s=1.22 | calico-bgp kubernetes | supported | | Kubernetes 1.22 is on the general list of v3.21
v3.21 | both | k8s=1.23 | calico-bgp kubernetes | not-stated | k8s-not-named | Kubernetes 1.23 is on no list of v3.21
v3.21 | both | fabric=l3-routed | calico-bgp etcd | unsupported | bgp-needs-l2-or-peering | a routed fabric without peering closes BGP with etcd in v3.21
v3.21 | both | fabric=? | calico-bgp kubernetes | supported unsupported | on:fabric | an unknown fabric leaves BGP open in v3.21
v3.22 | both | k8s=1.18 | calico-vxlan kubernetes | supported | k8s-named | Kubernetes 1.18 is on the Windows list of v3.22
v3.22 | both | k8s=1.23 | calico-vxlan kubernetes | supported | k8s-named | Kubernetes 1.23 is on the general list of v3.22
v3.22 | both | k8s=1.24 | calico-vxlan kubernetes | not-stated | k8s-not-named | Kubernetes 1.24 is on no list of v3.22
v3.22 | both | build=19041 | calico-vxlan kubernetes | supported | build-ws2004 | v3.22 names Windows 2004 for the last time
v3.22 | both | install=hpc-manifest | calico-vxlan kubernetes | not-stated | install-hpc-manifest | HostProcess containers are no question in v3.22
v3.22 | both | platform=eks | aws-vpc-cni kubernetes | supported | | EKS with the VPC CNI stands in v3.22
v3.22 | both | platform=aks | calico-bgp kubernetes | not-stated | not-listed | v3.22 lists only Azure CNI on AKS
v3.22 | both | udp4789=? | calico-vxlan kubernetes | supported unsupported | on:udp4789; do:UDP 4789 | an unknown UDP 4789 leaves VXLAN open in v3.22
v3.23 | both | build=19041 | calico-vxlan kubernetes | not-stated | build-not-named | v3.23 no longer names Windows 2004
v3.23 | both | build=19042 | calico-vxlan kubernetes | supported | build-ws20h2 | v3.23 names Windows 20H2
v3.23 | both | build=20348.169 | calico-vxlan kubernetes | not-stated | build-not-named | v3.23 does not name Server 2022
v3.23 | both | install=hpc-manifest | calico-vxlan kubernetes | limited | install-hpc-manifest; do:containerd 1.6.0 | HostProcess containers are a preview in v3.23
v3.23 | both | install=hpc-manifest | calico-bgp etcd | not-stated | | etcd is not stated for HostProcess containers in v3.23
v3.23 | both | install=hpc-manifest; runtime=docker | calico-vxlan kubernetes | unsupported | containerd | HostProcess containers do not run on Docker in v3.23
v3.23 | both | install=hpc-manifest; k8s=1.21 | calico-vxlan kubernetes | unsupported | 1.22 or later | HostProcess containers need Kubernetes 1.22 in v3.23
v3.23 | both | install=? | calico-vxlan kubernetes | supported unsupported | on:install | an unknown install method leaves VXLAN open in v3.23
v3.23 | both | platform=eks | aws-vpc-cni kubernetes | supported | platform-eks-aws-vpc-cni | EKS in v3.23 runs the VPC CNI
v3.23 | both | platform=eks | calico-vxlan kubernetes | not-stated | not-listed | v3.23 no longer lists VXLAN on EKS
v3.23 | both | platform=eks | calico-bgp etcd | not-stated | not-listed | v3.23 no longer lists BGP on EKS
v3.23 | both | platform=aks | calico-vxlan kubernetes | unsupported | platform-aks-calico-vxlan | Calico networking on AKS excludes Windows in v3.23
v3.23 | both | platform=aks | cloud-provider kubernetes | not-stated | not-listed | v3.23 lists no cloud provider's routes on AKS
v3.23 | both | platform=aks; k8s=1.21 | azure-cni kubernetes | supported | | AKS with Azure CNI stands in v3.23
v3.23 | both | k8s=1.20 | calico-vxlan kubernetes | not-stated | k8s-not-named | the old Windows list is gone with v3.23
v3.23 | both | - | calico-vxlan kubernetes | supported | do:strictaffinity=true | v3.23 sets strict affinity with calicoctl
v3.24 | both | - | calico-bgp kubernetes | supported | do:ipamconfigurations | v3.24 sets strict affinity on the IPAM configuration
v3.24 | as-released | build=20348.169 | calico-vxlan kubernetes | not-stated | build-not-named | v3.24 was released without Server 2022
v3.24 | amended | build=20348.169 | calico-vxlan kubernetes | supported | build-ws2022 | an edit put Server 2022 into v3.24
v3.24 | amended | build=20348.168 | calico-vxlan kubernetes | unsupported | build-ws2022-below | Server 2022 needs revision 169 in v3.24 as edited
v3.24 | amended | build=20348 | calico-vxlan kubernetes | supported unsupported | on:build | Server 2022 without a revision is open in v3.24 as edited
v3.24 | as-released | build=19042 | calico-vxlan kubernetes | supported | build-ws20h2 | v3.24 was released with Windows 20H2
v3.24 | amended | build=19042 | calico-vxlan kubernetes | not-stated | build-not-named | an edit took Windows 20H2 out of v3.24
v3.24 | amended | platform=openshift | calico-vxlan kubernetes | supported | do:OpenShift 4.5 or earlier | an edit capped OpenShift at 4.5 in v3.24
v3.24 | as-released | platform=openshift | calico-vxlan kubernetes | supported | do:installer 4.4 | v3.24 was released without a cap on OpenShift
v3.24 | both | k8s=1.25 | calico-vxlan kubernetes | not-stated | k8s-not-named | Kubernetes 1.25 is on no list of v3.24
v3.25 | as-released | build=19042.1 | calico-bgp kubernetes | supported | build-ws20h2 | v3.25 was released with Windows 20H2
v3.25 | amended | build=19042.1 | calico-bgp kubernetes | not-stated | build-not-named | an edit took Windows 20H2 out of v3.25
v3.25 | as-released | build=20348.169 | calico-bgp kubernetes | not-stated | build-not-named | v3.25 was released without Server 2022
v3.25 | amended | build=20348.2000 | calico-bgp kubernetes | supported | build-ws2022 | an edit put Server 2022 into v3.25
v3.25 | both | - | calico-bgp etcd | supported | name only the Kubernetes API datastore driver | etcd for BGP stands in v3.25 with the manual install
v3.25 | both | install=operator | calico-vxlan kubernetes | unsupported | install-operator | Windows nodes have no operator in v3.25
v3.25 | both | need=log-action | calico-vxlan kubernetes | not-stated | need-log-action | v3.25 says nothing of the Log action
v3.26 | both | - | calico-vxlan kubernetes | supported | build-ws2022 | v3.26 names Server 2022 from revision 169
v3.26 | both | build=20348.168 | calico-vxlan kubernetes | unsupported | build-ws2022-below | Server 2022 needs revision 169 in v3.26
v3.26 | both | build=20348 | calico-bgp kubernetes | supported unsupported | on:build | Server 2022 without a revision is open in v3.26
v3.26 | both | build=19042 | calico-vxlan kubernetes | not-stated | build-not-named | v3.26 no longer names Windows 20H2
v3.26 | both | runtime=docker | calico-vxlan etcd | supported | runtime.docker | v3.26 takes Docker with etcd
v3.26 | both | install=hpc-manifest | calico-bgp kubernetes | limited | install-hpc-manifest | HostProcess containers are still a preview in v3.26
v3.26 | as-released | need=log-action | calico-vxlan kubernetes | not-stated | need-log-action | v3.26 was released without a word on the Log action
v3.26 | amended | need=log-action | calico-vxlan kubernetes | unsupported | need-log-action | an edit lists the Log action as unsupported in v3.26
v3.26 | both | need=metrics | calico-bgp kubernetes | unsupported | need-metrics | v3.26 lists metrics from Windows nodes as unsupported
v3.26 | both | build=17763.1432,20348.100 | calico-bgp kubernetes | unsupported | build-ws2022-below | one node below its floor brings the cluster down in v3.26
v3.27 | both | - | calico-vxlan kubernetes | supported | install-operator; do:kubernetes-services-endpoint | v3.27 installs with the operator
v3.27 | both | - | calico-vxlan etcd | unsupported | operator | the operator refuses etcd in v3.27
v3.27 | both | install=quickstart-script | calico-vxlan kubernetes | limited | install-quickstart-script; deprecated | the quickstart script is deprecated in v3.27
v3.27 | both | install=standard-manual | calico-bgp etcd | limited | name only the Kubernetes API datastore driver; deprecated | etcd asks for the deprecated manual install in v3.27
v3.27 | both | install=quickstart-script | calico-vxlan etcd | limited | deprecated | etcd works with the deprecated script in v3.27
v3.27 | both | install=? | calico-vxlan etcd | limited unsupported | on:install | the install method decides on etcd in v3.27
v3.27 | both | install=hpc-manifest | calico-vxlan kubernetes | unsupported | install-hpc-manifest | the HostProcess manifest is gone in v3.27
v3.27 | both | install=standard-manual; runtime=docker | calico-vxlan kubernetes | limited | runtime.docker | Docker goes with the deprecated manual install in v3.27
v3.27 | both | runtime=docker | calico-vxlan kubernetes | unsupported | containerd | the operator does not run on Docker in v3.27
v3.27 | both | k8s=1.21 | calico-vxlan kubernetes | unsupported | 1.22 or later | the operator needs Kubernetes 1.22 in v3.27
v3.27 | both | k8s=1.23 | calico-vxlan kubernetes | not-stated | k8s-not-named | Kubernetes 1.23 is on no list of v3.27
v3.27 | both | need=metrics | calico-bgp kubernetes | supported | need-metrics | metrics from Windows nodes work in v3.27
v3.27 | both | platform=eks; install=quickstart-script | aws-vpc-cni etcd | limited | deprecated | EKS takes etcd with the deprecated script in v3.27
v3.27 | both | platform=aks; install=quickstart-script; k8s=1.19 | azure-cni kubernetes | unsupported | k8s-aks-minimum | AKS needs Kubernetes 1.20 with the script in v3.27
v3.27 | as-released | platform=openshift; install=standard-manual | calico-vxlan kubernetes | limited | only OpenShift 4.5 or lower; do:4.5; do:manual install | v3.27 was released with OpenShift up to 4.5
v3.27 | amended | platform=openshift; install=standard-manual | calico-vxlan kubernetes | not-stated | Support lists: OpenShift with BGP or VXLAN; No install page | the guide to OpenShift was taken out of v3.27, and both statements are told
v3.27 | amended | need=log-action | calico-bgp kubernetes | unsupported | need-log-action | an edit lists the Log action as unsupported in v3.27
v3.28 | as-released | install=standard-manual | calico-bgp etcd | limited | name only the Kubernetes API datastore driver; deprecated | v3.28 was released with etcd for the deprecated manual install
v3.28 | amended | install=standard-manual | calico-bgp etcd | unsupported | ds.calico-bgp.etcd; install-standard-manual | an edit refuses etcd in v3.28
v3.28 | amended | install=standard-manual | calico-vxlan kubernetes | unsupported | install-standard-manual | an edit took the manual install out of v3.28
v3.28 | amended | bare | cloud-provider etcd | unsupported | on: | no cluster takes etcd in v3.28 as edited
v3.28 | as-released | install=operator | calico-bgp etcd | unsupported | operator | the operator refuses etcd in v3.28 as released
v3.28 | as-released | need=log-action | calico-vxlan kubernetes | not-stated | need-log-action | v3.28 was released without a word on the Log action
v3.28 | as-released | platform=aks; install=quickstart-script | azure-cni etcd | not-stated | ds.azure-cni.etcd | v3.28 was released without a word on etcd on AKS
v3.28 | amended | platform=aks | azure-cni etcd | unsupported | ds.azure-cni.etcd | an edit refuses etcd on AKS in v3.28
v3.28 | amended | platform=openshift | calico-bgp kubernetes | not-stated | platform-openshift | the guide to OpenShift was taken out of v3.28
v3.28 | as-released | platform=openshift; install=quickstart-script | calico-bgp kubernetes | limited | only OpenShift 4.5 or lower | v3.28 was released with OpenShift up to 4.5
v3.29 | both | - | calico-bgp kubernetes | supported | | v3.29 offers BGP with the operator
v3.29 | both | need=log-action | calico-vxlan kubernetes | unsupported | need-log-action | v3.29 lists the Log action as unsupported
v3.29 | as-released | install=quickstart-script | calico-vxlan etcd | limited | deprecated | v3.29 was released with etcd for the deprecated script
v3.29 | amended | install=quickstart-script | calico-vxlan etcd | unsupported | ds.calico-vxlan.etcd | an edit refuses etcd in v3.29
v3.29 | as-released | install=standard-manual; runtime=docker | calico-vxlan kubernetes | limited | runtime.docker | v3.29 was released with Docker for the deprecated manual install
v3.29 | amended | install=?; runtime=docker | calico-vxlan kubernetes | unsupported | runtime.docker | no install method is left for Docker in v3.29 as edited
v3.29 | amended | platform=openshift | calico-vxlan kubernetes | not-stated | Support lists: OpenShift with BGP or VXLAN; No install page | the guide to OpenShift was taken out of v3.29, and both statements are told
v3.29 | both | build=26100 | calico-vxlan kubernetes | not-stated | build-not-named | v3.29 does not name Server 2025
v3.29 | both | k8s=1.28 | calico-vxlan kubernetes | not-stated | k8s-not-named | Kubernetes 1.28 is on no list of v3.29
v3.30 | as-released | install=standard-manual | cloud-provider etcd | not-stated | not-listed | v3.30 lists no cloud provider's routes on premises
v3.30 | as-released | platform=gce; install=standard-manual | cloud-provider etcd | limited | deprecated | v3.30 was released with etcd next to the cloud provider's routes
v3.30 | amended | platform=gce; install=standard-manual | cloud-provider etcd | unsupported | ds.cloud-provider.etcd | an edit refuses etcd in v3.30
v3.30 | amended | platform=eks | aws-vpc-cni etcd | unsupported | ds.aws-vpc-cni.etcd | an edit refuses etcd on EKS in v3.30
v3.30 | both | platform=openshift | calico-bgp kubernetes | not-stated | Support lists: OpenShift with BGP or VXLAN; No install page | OpenShift in v3.30 is listed without a guide
v3.30 | both | platform=aks | calico-bgp kubernetes | unsupported | platform-aks-calico-bgp | Calico networking on AKS excludes Windows in v3.30
v3.30 | both | build=25398 | calico-bgp kubernetes | not-stated | build-not-named | v3.30 does not name Windows 23H2
v3.31 | both | - | calico-vxlan kubernetes | supported | install-operator | v3.31 installs with the operator
v3.31 | both | install=quickstart-script | calico-vxlan kubernetes | unsupported | install-quickstart-script | the quickstart script is gone in v3.31
v3.31 | both | install=standard-manual | calico-bgp kubernetes | unsupported | install-standard-manual | the manual install is gone in v3.31
v3.31 | both | install=? | calico-vxlan kubernetes | supported unsupported | on:install | only the operator stands in v3.31
v3.31 | both | bare | calico-bgp etcd | unsupported | on: | no cluster takes etcd in v3.31
v3.31 | both | - | calico-bgp etcd | unsupported | Requirements: Kubernetes datastore only; still recommend BGP with the etcd datastore | v3.31 refuses etcd though it still recommends it once
v3.31 | both | runtime=docker | calico-vxlan kubernetes | unsupported | containerd | the operator does not run on Docker in v3.31
v3.31 | both | platform=aks | azure-cni kubernetes | supported | only install method; non-HPC install; do:newly created cluster | AKS with Azure CNI stands in v3.31, with a rule left over from other installs
v3.31 | both | platform=openshift | calico-vxlan kubernetes | not-stated | No install page | OpenShift in v3.31 is listed without a guide
v3.31 | both | k8s=1.31 | calico-vxlan kubernetes | not-stated | k8s-not-named | Kubernetes 1.31 is on no list of v3.31
v3.31 | both | need=metrics | calico-vxlan kubernetes | supported | need-metrics | metrics from Windows nodes work in v3.31
v3.32 | both | - | calico-bgp kubernetes | supported | | v3.32 offers BGP with the operator
v3.32 | both | - | calico-vxlan etcd | unsupported | ds.calico-vxlan.etcd | v3.32 refuses etcd
v3.32 | both | build=17763.1432 | calico-vxlan kubernetes | supported | build-ws2019-1809 | v3.32 still takes Windows 1809 from revision 1432
v3.32 | both | build=26100.1 | calico-bgp kubernetes | not-stated | build-not-named | v3.32 does not name Server 2025
v3.32 | both | build=25398.1 | calico-bgp kubernetes | not-stated | build-not-named | v3.32 does not name Windows 23H2
v3.32 | both | k8s=1.36 | calico-vxlan kubernetes | supported | k8s-named | v3.32 names Kubernetes 1.36
v3.32 | both | k8s=1.33 | calico-vxlan kubernetes | not-stated | k8s-not-named | Kubernetes 1.33 is on no list of v3.32
v3.32 | both | k8s=? | calico-vxlan kubernetes | supported unsupported | on:k8s | the Kubernetes version decides in v3.32: too old for the operator, on no list, or named
v3.32 | both | platform=rke | calico-bgp kubernetes | supported | Kubernetes 1.18–1.20, tested with 1.18.9; moved on to 1.34 | RKE stands in v3.32 with a stale list of versions
v3.32 | both | platform=eks | aws-vpc-cni kubernetes | supported | do:VPC controllers | EKS with the VPC CNI stands in v3.32
v3.32 | both | platform=other | static-routes kubernetes | not-stated | option-static-routes | v3.32 says nothing of static routes
v3.32 | both | platform=other | cloud-provider kubernetes | supported | do:provider | v3.32 keeps the cloud provider's routes as a fallback
v3.32 | both | udp4789=blocked | calico-vxlan kubernetes | unsupported | 4789 | a blocked UDP 4789 closes VXLAN in v3.32
v3.32 | both | udp4789=blocked | calico-bgp kubernetes | supported | | a blocked UDP 4789 does not touch BGP in v3.32
v3.32 | both | fabric=l3-routed | calico-bgp kubernetes | unsupported | bgp-needs-l2-or-peering | a routed fabric without peering closes BGP in v3.32
v3.32 | both | pods=13; block=28 | calico-vxlan kubernetes | unsupported | block-too-small | a /28 has no room for 13 pods in v3.32
v3.32 | both | pods=12; block=28 | calico-vxlan kubernetes | supported | | a /28 has room for 12 pods in v3.32
v3.32 | both | need=metrics,dual-stack | calico-bgp kubernetes | unsupported | need-dual-stack | of several needs the one that cannot be had decides in v3.32
`;

interface Case {
  readonly sentence: string;
  readonly edition: string;
  readonly readings: readonly DocsView[];
  readonly picks: Picks;
  readonly networking: string;
  readonly datastore: string;
  readonly best: Verdict;
  readonly worst: Verdict;
  readonly told: readonly string[];
}

function verdictNamed(word: string): Verdict {
  const found = VERDICTS.find((verdict) => verdict === word);
  if (found === undefined) throw new Error(`"${word}" is no verdict.`);
  return found;
}

function listed(text: string, separator: string): readonly string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== '-');
}

/** `facet=value; facet=value,value; facet=?` on top of other picks. */
function withChanges(base: Picks, text: string): Picks {
  return listed(text, ';').reduce((picks, change) => {
    const [name, value = ''] = change.split('=');
    const facet = FACET_IDS.find((id) => id === name);
    if (facet === undefined) throw new Error(`"${change}" names no question.`);
    if (value === '?') return withAnswer(picks, facet, null);
    if (facet === 'pods' || facet === 'block') return withAnswer(picks, facet, Number(value));
    return withAnswer(picks, facet, facet === 'build' || facet === 'need' ? value.split(',') : value);
  }, base);
}

function settled(edition: string): Picks {
  return withChanges({ platform: 'on-premises', fabric: 'l2', udp4789: 'open' }, SETTLED[edition] ?? '');
}

const CASES = TABLE.trim()
  .split('\n')
  .map((row): Case => {
    const [edition = '', docs = '', changes = '', pair = '', verdicts = '', told = '', sentence = ''] = row
      .split('|')
      .map((cell) => cell.trim());
    const [networking = '', datastore = ''] = pair.split(' ');
    const [best = '', worst = best] = verdicts.split(' ');
    if (docs !== 'both' && docs !== 'amended' && docs !== 'as-released') throw new Error(`Docs in: ${row}`);
    return {
      sentence,
      edition,
      readings: docs === 'both' ? ['amended', 'as-released'] : [docs],
      picks: changes === 'bare' ? {} : withChanges(settled(edition), changes),
      networking,
      datastore,
      best: verdictNamed(best),
      worst: verdictNamed(worst),
      told: listed(told, ';'),
    };
  });

function reasonsOf(ruling: Ruling): string {
  return ruling.reasons
    .flatMap((reason) => (reason.kind === 'rule' ? [`${reason.rule.id}: ${reason.rule.says}`] : []))
    .join('\n');
}

function actionsOf(ruling: Ruling): string {
  return ruling.actions.map(({ action }) => `${action.id}: ${action.title}. ${action.says}`).join('\n');
}

describe('every release of Calico for Windows, read off its documents', () => {
  it('speaks of every release, in sentences that are all different', () => {
    expect(new Set(CASES.map(({ edition }) => edition))).toEqual(new Set(RELEASES));
    expect(CASES.length).toBeGreaterThanOrEqual(140);
    expect(new Set(CASES.map(({ sentence }) => sentence)).size).toBe(CASES.length);
  });

  it.each(CASES.map((one) => [one.sentence, one] as const))('%s', (_, one) => {
    const { edition, picks, networking, datastore, best, worst, told } = one;
    for (const docs of one.readings) {
      const ruling = ruleOn(atlasOf(edition, docs), picks, { networking, datastore });
      const reasons = reasonsOf(ruling);
      expect({ docs, best: ruling.best, worst: ruling.worst, reasons }).toEqual({
        docs,
        best,
        worst,
        reasons,
      });
      for (const word of told)
        if (word.startsWith('do:')) expect(actionsOf(ruling)).toContain(word.slice(3));
        else if (word.startsWith('on:')) expect(ruling.dependsOn).toEqual(listed(word.slice(3), ','));
        else expect(reasons).toContain(word);
    }
  });

  it.each(RELEASES)(
    'a settled cluster is supported in %s with VXLAN and the Kubernetes datastore',
    (edition) => {
      for (const docs of ['amended', 'as-released'] as const) {
        const ruling = ruleOn(atlasOf(edition, docs), settled(edition), {
          networking: 'calico-vxlan',
          datastore: 'kubernetes',
        });
        expect([docs, ruling.best, ruling.worst, ruling.dependsOn]).toEqual([
          docs,
          'supported',
          'supported',
          [],
        ]);
      }
    },
  );

  it.each(
    RELEASES.flatMap((edition) =>
      ['gke', 'iks', 'openstack', 'k3s'].map((platform) => [platform, edition] as const),
    ),
  )('%s is never supported, not in %s', (platform, edition) => {
    const atlas = atlasOf(edition, 'amended');
    for (const { best, reasons } of allRulings(atlas, { ...settled(edition), platform })) {
      expect(best).toBe('unsupported');
      expect(reasons.some((one) => one.kind === 'rule' && one.rule.id === `platform-${platform}`)).toBe(true);
    }
  });

  it.each(
    RELEASES.flatMap((edition) =>
      ['dual-stack', 'wireguard', 'ebpf', 'host-endpoints', 'service-advertisement', 'ipip'].map(
        (need) => [need, edition] as const,
      ),
    ),
  )('%s cannot be had with Windows nodes in %s, whatever the networking', (need, edition) => {
    const atlas = atlasOf(edition, 'amended');
    for (const { best } of outlooks(atlas, { need: [need] })) expect(best).toBe('unsupported');
  });

  it.each(RELEASES)('a platform that is not listed meets no platform rule in %s', (edition) => {
    const spoken = allRulings(atlasOf(edition, 'amended'), {
      ...settled(edition),
      platform: 'other',
    }).flatMap(({ reasons }) =>
      reasons.flatMap((reason) => (reason.kind === 'rule' ? (reason.rule.when.platform ?? []) : [])),
    );
    expect(spoken).toEqual([]);
  });
});
