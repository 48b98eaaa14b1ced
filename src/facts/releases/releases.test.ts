import { describe, expect, it } from 'vitest';
import { releaseAtlas } from '../../checks/atlases.ts';
import type { Atlas } from '../../engine/compile.ts';
import { allRulings, ruleOn, type Ruling } from '../../engine/explain.ts';
import { outlooks } from '../../engine/narrow.ts';
import type { SupportRule } from '../types.ts';
import { FACET_IDS, type Picks, type Verdict, VERDICTS, withAnswer } from '../../vocabulary.ts';
import { contradictions } from './data/contradictions.ts';
import type { DocsView } from './derive/told.ts';

const RELEASES = Array.from({ length: 17 }, (_, index) => `v3.${index + 16}`);

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
  'v3.27': 'build=20348.169; install=operator; k8s=1.27; runtime=containerd',
  'v3.28': 'build=20348.169; install=operator; k8s=1.28; runtime=containerd',
  'v3.29': 'build=20348.169; install=operator; k8s=1.30; runtime=containerd',
  'v3.30': 'build=20348.169; install=operator; k8s=1.32; runtime=containerd',
  'v3.31': 'build=20348.169; install=operator; k8s=1.33; runtime=containerd',
  'v3.32': 'build=20348.169; install=operator; k8s=1.35; runtime=containerd',
};

/**
 * Release | documents | what is changed of the settled cluster (`?`: left open; `bare`: nothing is settled) | pair |
 * best and worst, once where they are the same | what must be told | sentence.
 * What must be told, by ids: a rule that is a reason (`ours:` as our ruling, `agreed:` without a disagreement); `con:` the
 * contradiction that a reason tells; `do:` an action that is due, `not-do:` one that is not; `on:` all the open questions
 * that decide. Read off the published documents by hand.
 */
const TABLE = `
v3.16 | both | - | calico-vxlan kubernetes | supported | option-calico-vxlan | v3.16 offers VXLAN with the Kubernetes datastore
v3.16 | both | - | calico-vxlan etcd | supported | | v3.16 offers VXLAN with etcd
v3.16 | both | install=standard-manual; runtime=? | calico-vxlan etcd | supported not-stated | ds.calico-vxlan.etcd.standard-manual; on:runtime | v3.16 takes etcd with the manual install too
v3.16 | both | install=standard-manual | calico-vxlan kubernetes | supported | | the manual install of v3.16 names no container runtime, which rules none out
v3.16 | both | - | calico-bgp kubernetes | unsupported | option-calico-bgp | v3.16 has no BGP
v3.16 | both | bare | calico-bgp etcd | unsupported | on: | v3.16 has no BGP, whatever the cluster
v3.16 | both | bare | calico-vxlan kubernetes | supported unsupported | do:open-udp-4789 | with nothing known VXLAN in v3.16 can go either way
v3.16 | both | platform=other | cloud-provider kubernetes | supported | do:confirm-provider-routes | v3.16 keeps the cloud provider's routes as a fallback
v3.16 | both | - | cloud-provider kubernetes | supported | do:confirm-provider-routes; platform-on-premises-cloud-provider | v3.16 lists the cloud provider's routes on premises, under a condition that is yours to meet
v3.16 | both | platform=other | static-routes kubernetes | not-stated | option-static-routes | static routes are gone from v3.16, without a word
v3.16 | both | platform=other | flannel-host-gw kubernetes | unsupported | option-flannel-host-gw | v3.16 lists flannel as unsupported
v3.16 | both | platform=other | azure-cni kubernetes | not-stated | option-azure-cni | v3.16 only mentions Azure CNI
v3.16 | both | platform=eks | aws-vpc-cni kubernetes | limited | platform-eks; do:eks-vpc-controllers-installed; do:eks-instance-role-with-access | EKS in v3.16 is not for production
v3.16 | both | platform=eks | aws-vpc-cni etcd | limited | | the EKS steps of v3.16 carry an etcd command
v3.16 | both | platform=eks | calico-vxlan kubernetes | not-stated | platform-eks-not-listed | v3.16 lists only the VPC CNI on EKS
v3.16 | both | platform=aws | calico-vxlan kubernetes | unsupported | platform-aws; con:con-aws-notes | v3.16 lists AWS as unsupported though it carries AWS instructions
v3.16 | both | platform=azure | cloud-provider kubernetes | unsupported | platform-azure | v3.16 lists Azure as unsupported
v3.16 | both | platform=digitalocean | calico-vxlan kubernetes | not-stated | platform-digitalocean | v3.16 says nothing of DigitalOcean
v3.16 | both | platform=rke | calico-vxlan kubernetes | not-stated | platform-rke | v3.16 says nothing of RKE
v3.16 | both | platform=openshift | calico-vxlan kubernetes | unsupported | platform-openshift | v3.16 lists OpenShift as unsupported
v3.16 | both | build=17763.2000 | calico-vxlan kubernetes | not-stated | build-not-named.quickstart-script | the quickstart of v3.16 does not name Windows 1809
v3.16 | both | build=17763.2000; install=standard-manual; runtime=? | calico-vxlan kubernetes | limited not-stated | build-ws2019-1809-limited.standard-manual; con:con-qs-os-316; on:runtime | Windows 1809 works with limits in v3.16 with the manual install, and its pages disagree on that
v3.16 | both | build=17763; install=? | calico-vxlan kubernetes | limited unsupported | on:install | the install method decides on Windows 1809 in v3.16
v3.16 | both | build=18316 | calico-vxlan kubernetes | not-stated | build-not-named.quickstart-script | v3.16 does not name a build just below 18317
v3.16 | both | build=18317 | calico-vxlan kubernetes | supported | build-ws1903.quickstart-script | v3.16 takes 18317
v3.16 | both | build=20348 | calico-vxlan kubernetes | supported | build-ws1903.quickstart-script | v3.16 takes every build after 18317
v3.16 | both | build=17134 | calico-vxlan kubernetes | not-stated | build-not-named.quickstart-script | v3.16 does not name Windows 1803
v3.16 | both | build=18362,17763 | calico-vxlan kubernetes | not-stated | build-ws1903.quickstart-script; build-not-named.quickstart-script | of several builds the worst decides in v3.16
v3.16 | as-released | k8s=1.19 | calico-vxlan kubernetes | untested | k8s-not-named | v3.16 was released without Kubernetes 1.19
v3.16 | amended | k8s=1.19 | calico-vxlan kubernetes | supported | k8s-named | patch v3.16.6 put Kubernetes 1.19 on the general list
v3.16 | both | k8s=1.15 | calico-vxlan kubernetes | untested | k8s-not-named | v3.16 does not test Kubernetes 1.15, and does not refuse it
v3.16 | both | runtime=containerd | calico-vxlan kubernetes | not-stated | runtime.containerd | v3.16 does not speak of containerd
v3.16 | both | install=operator | calico-vxlan kubernetes | unsupported | install-operator | Windows nodes have no operator in v3.16
v3.16 | both | install=hpc-manifest | calico-vxlan kubernetes | not-stated | install-hpc-manifest | HostProcess containers are no question in v3.16
v3.16 | both | udp4789=blocked | calico-vxlan etcd | unsupported | vxlan-port-blocked | a blocked UDP 4789 closes VXLAN in v3.16
v3.16 | both | fabric=l3-routed | calico-vxlan kubernetes | supported | vxlan-over-routed | VXLAN crosses a routed fabric in v3.16
v3.16 | both | need=ip-borrowing | calico-vxlan kubernetes | unsupported | need-ip-borrowing; do:strict-affinity | strict affinity, which v3.16 asks for, rules IP borrowing out
v3.16 | both | need=windows-route-reflector | calico-vxlan kubernetes | not-stated | need-windows-route-reflector | v3.16 says nothing of route reflectors on Windows
v3.16 | both | need=ipip | calico-vxlan kubernetes | unsupported | need-ipip | Windows has no IPIP in v3.16
v3.16 | both | need=metrics | calico-vxlan kubernetes | not-stated | need-metrics | v3.16 says nothing of metrics from Windows nodes
v3.17 | both | - | calico-bgp kubernetes | supported | option-calico-bgp; con:con-bgp-317; do:remote-access | BGP in v3.17 is read as supported, with both statements told
v3.17 | both | - | calico-bgp etcd | supported | con:con-etcd-rows | etcd for BGP in v3.17 is read as supported, with both statements told
v3.17 | both | - | calico-vxlan kubernetes | supported | do:strict-affinity; do:vxlan-bgp-disabled | v3.17 offers VXLAN and asks for strict affinity
v3.17 | both | build=17763.1431 | calico-vxlan kubernetes | unsupported | build-ws2019-1809-below.quickstart-script | the quickstart of v3.17 refuses Windows 1809 before direct server return
v3.17 | both | build=17763.1431; install=standard-manual | calico-vxlan kubernetes | limited | build-ws2019-1809-below.standard-manual; con:con-dsr-build | Windows 1809 before direct server return is limited in v3.17 with the manual install
v3.17 | both | build=17763 | calico-vxlan kubernetes | supported unsupported | on:build | Windows 1809 without a revision is open between both sides in v3.17
v3.17 | both | build=17763; install=standard-manual | calico-vxlan kubernetes | supported limited | on:build | with the manual install of v3.17 no revision of Windows 1809 is refused
v3.17 | both | build=17763.1431; install=? | calico-vxlan kubernetes | limited unsupported | on:install | the install method decides on early revisions of Windows 1809 in v3.17
v3.17 | both | build=18362.1048 | calico-bgp kubernetes | unsupported | build-ws1903-below.quickstart-script; con:con-1903-builds | Windows 1903 needs revision 1049 in v3.17 with the quickstart
v3.17 | both | build=18362.1048; install=standard-manual | calico-bgp kubernetes | supported | build-ws1903.standard-manual; con:con-1903-builds | the manual install of v3.17 takes every revision of Windows 1903
v3.17 | both | build=18362.1049 | calico-bgp kubernetes | supported | build-ws1903.quickstart-script; con:con-1903-builds | Windows 1903 from revision 1049 stands in v3.17, and the pages disagree on its floor
v3.17 | both | build=18363.1049 | calico-bgp kubernetes | supported | build-ws1909.quickstart-script; con:con-1909-build | Windows 1909 stands in v3.17, and the pages disagree on its build number
v3.17 | both | build=18363.900 | calico-bgp kubernetes | supported | build-ws1909.quickstart-script; con:con-1909-build | every revision of Windows 1909 is greater than 18362.1049, which v3.17 asks for
v3.17 | both | build=18317 | calico-vxlan kubernetes | not-stated | build-not-named.quickstart-script | the quickstart of v3.17 does not name the preview 18317
v3.17 | both | build=18317; install=standard-manual | calico-vxlan kubernetes | supported | build-ws1903.standard-manual | the manual install of v3.17 takes the preview 18317
v3.17 | both | build=19041 | calico-vxlan kubernetes | supported | build-ws1909.quickstart-script | "or greater" takes Windows 2004 into v3.17
v3.17 | both | build=20348; install=standard-manual | calico-vxlan kubernetes | supported | build-ws1909.standard-manual | "or greater" takes Server 2022 into v3.17
v3.17 | both | platform=eks | aws-vpc-cni kubernetes | limited | platform-eks; con:con-eks-calico-cni | EKS in v3.17 is not for production
v3.17 | both | platform=eks | calico-bgp kubernetes | not-stated | platform-eks-calico-bgp; con:con-eks-calico-cni | BGP on EKS is listed in v3.17 and nowhere explained
v3.17 | both | platform=openshift | calico-vxlan kubernetes | supported | platform-openshift; con:con-openshift-317; do:openshift-openshift-installer-4-4; do:openshift-aws | OpenShift in v3.17 is read as supported with VXLAN, with both statements told
v3.17 | both | platform=openshift | calico-bgp kubernetes | not-stated | platform-openshift-calico-bgp | v3.17 does not state BGP on OpenShift
v3.17 | both | platform=openshift | calico-vxlan etcd | unsupported | dsrule.openshift-kubernetes-only-no-etcd | OpenShift refuses etcd in v3.17
v3.17 | both | platform=rke | calico-bgp kubernetes | supported | platform-rke-calico-bgp; do:rke-rke-provisioned-without-a; not-do:rke-kubernetes-1-17-1 | v3.17 guides through RKE with BGP
v3.17 | both | platform=rke; k8s=1.20 | calico-bgp kubernetes | untested | k8s-rke-range; k8s-not-named | v3.17 tested neither itself nor RKE with Kubernetes 1.20
v3.17 | both | platform=rke; k8s=? | calico-bgp kubernetes | supported untested | do:rke-kubernetes-1-17-1; on:k8s | the Kubernetes version decides on RKE in v3.17
v3.17 | both | platform=rke; install=standard-manual | calico-bgp etcd | not-stated | dsrule.rke-etcd | the page on RKE of v3.17 installs the operator, so etcd is not stated there
v3.17 | both | platform=aks | azure-cni kubernetes | unsupported | platform-aks | v3.17 lists AKS as unsupported
v3.17 | both | platform=azure | azure-cni kubernetes | unsupported | platform-azure | v3.17 lists Azure as unsupported, with its own CNI too
v3.17 | both | platform=aws | aws-vpc-cni kubernetes | unsupported | platform-aws | v3.17 lists AWS as unsupported, with its own CNI too
v3.17 | both | platform=on-premises | cloud-provider kubernetes | not-stated | platform-on-premises-not-listed | v3.17 no longer lists the cloud provider's routes on premises
v3.17 | both | k8s=1.16 | calico-vxlan kubernetes | untested | k8s-not-named | Kubernetes 1.16 is on the older list of v3.17 alone
v3.17 | both | - | calico-vxlan etcd | supported | k8s-named; con:con-k8s-317 | the lists of Kubernetes versions in v3.17 disagree
v3.17 | both | fabric=l3-routed | calico-bgp kubernetes | unsupported | bgp-needs-l2-or-peering | a routed fabric without peering closes BGP in v3.17
v3.17 | both | fabric=l3-peered | calico-bgp kubernetes | supported | do:peer-with-routers | BGP peers with the routers of a fabric in v3.17
v3.17 | both | need=ip-borrowing | calico-bgp kubernetes | unsupported | need-ip-borrowing | Windows nodes borrow no addresses in v3.17
v3.17 | both | need=ip-borrowing | calico-vxlan kubernetes | unsupported | need-ip-borrowing | no networking of v3.17 lets Windows nodes borrow addresses
v3.18 | as-released | - | calico-bgp kubernetes | supported | con:con-bgp-317 | BGP in v3.18 was released with both statements
v3.18 | amended | - | calico-bgp kubernetes | supported | option-calico-bgp; agreed:option-calico-bgp | patch v3.18.2 ends the ban on BGP
v3.18 | both | - | calico-vxlan etcd | supported | con:con-etcd-rows | VXLAN with etcd stands in v3.18 with the manual install
v3.18 | both | install=hpc-manifest | calico-vxlan etcd | not-stated | | v3.18 does not state etcd with HostProcess containers
v3.18 | as-released | platform=aws | calico-vxlan kubernetes | unsupported | platform-aws; con:con-aws-notes | v3.18 was released with AWS as unsupported
v3.18 | amended | platform=aws | calico-vxlan kubernetes | not-stated | platform-aws | patch v3.18.2 takes AWS off the unsupported row, and onto no list
v3.18 | as-released | platform=gce | calico-vxlan kubernetes | unsupported | platform-gce | v3.18 was released with GCE as unsupported
v3.18 | amended | platform=gce | calico-vxlan kubernetes | not-stated | platform-gce | patch v3.18.2 takes GCE off the unsupported row
v3.18 | as-released | platform=azure | calico-vxlan kubernetes | unsupported | platform-azure | v3.18 was released with Azure as unsupported
v3.18 | amended | platform=azure | calico-vxlan kubernetes | not-stated | platform-azure | patch v3.18.2 takes Azure off the unsupported row
v3.18 | as-released | platform=azure | azure-cni kubernetes | unsupported | platform-azure | v3.18 was released without Azure, its own CNI or not
v3.18 | amended | platform=gke | calico-vxlan kubernetes | unsupported | platform-gke | patch v3.18.2 leaves GKE on the unsupported row
v3.18 | as-released | platform=aks; install=quickstart-script; k8s=1.20 | azure-cni kubernetes | unsupported | platform-aks | v3.18 was released with AKS as unsupported
v3.18 | amended | platform=aks; install=quickstart-script; k8s=1.20 | azure-cni kubernetes | supported | platform-aks-azure-cni; con:con-aks-319; do:aks-newly-created-cluster; do:aks-enableakswindowscalico-feature-flag | patch v3.18.2 brings AKS to the quickstart alone
v3.18 | amended | platform=aks; install=quickstart-script; k8s=1.20; cluster=existing-other | azure-cni kubernetes | unsupported | platform-aks-cluster | AKS in v3.18 as amended wants a new cluster
v3.18 | amended | platform=aks; install=quickstart-script | azure-cni kubernetes | unsupported | k8s-aks-minimum | AKS in v3.18 as amended needs Kubernetes 1.20
v3.18 | as-released | platform=openshift; build=17763.1432 | calico-vxlan kubernetes | supported | con:con-openshift-317 | OpenShift in v3.18 is read as supported
v3.18 | amended | platform=openshift; build=17763.1432 | calico-vxlan kubernetes | supported | platform-openshift; agreed:platform-openshift | patch v3.18.2 takes OpenShift off the unsupported row
v3.18 | as-released | platform=other | flannel-vxlan kubernetes | unsupported | option-flannel-vxlan | v3.18 was released with flannel as unsupported
v3.18 | amended | platform=other | flannel-vxlan kubernetes | not-stated | option-flannel-vxlan | patch v3.18.2 takes flannel off the unsupported row
v3.18 | both | platform=rke | calico-vxlan etcd | not-stated | dsrule.rke-etcd | etcd on RKE is not stated in v3.18
v3.18 | both | platform=rke; k8s=1.18 | calico-vxlan kubernetes | supported | | RKE and v3.18 share Kubernetes 1.18
v3.18 | both | k8s=1.15 | calico-vxlan kubernetes | untested | k8s-not-named | v3.18 refuses no Kubernetes version
v3.18 | both | runtime=containerd | calico-bgp kubernetes | not-stated | runtime.containerd | v3.18 does not speak of containerd
v3.18 | both | k8s=1.20 | calico-bgp kubernetes | supported | k8s-named | v3.18 names Kubernetes 1.20
v3.18 | both | build=17763.1 | calico-bgp etcd | limited | build-ws2019-1809-below.standard-manual | early revisions of Windows 1809 are limited in v3.18 with the manual install
v3.19 | both | - | calico-bgp kubernetes | supported | option-calico-bgp; agreed:option-calico-bgp | v3.19 offers BGP without contradiction
v3.19 | both | runtime=docker | calico-bgp kubernetes | supported | runtime.docker | v3.19 still takes Docker
v3.19 | as-released | platform=aws | calico-vxlan kubernetes | not-stated | platform-aws | AWS is on no list of v3.19 as released
v3.19 | amended | platform=aws | calico-vxlan kubernetes | supported | platform-aws | patch v3.19.2 lists AWS
v3.19 | as-released | platform=gce | calico-vxlan kubernetes | not-stated | platform-gce | GCE is on no list of v3.19 as released
v3.19 | amended | platform=gce | calico-vxlan kubernetes | supported | platform-gce | patch v3.19.2 lists GCE
v3.19 | as-released | platform=azure | calico-bgp kubernetes | not-stated | platform-azure | Azure is on no list of v3.19 as released
v3.19 | amended | platform=azure | calico-bgp kubernetes | supported | platform-azure | patch v3.19.2 lists Azure
v3.19 | as-released | platform=digitalocean | calico-vxlan kubernetes | not-stated | platform-digitalocean | DigitalOcean is on no list of v3.19 as released
v3.19 | amended | platform=digitalocean | calico-vxlan kubernetes | supported | platform-digitalocean | patch v3.19.2 lists DigitalOcean
v3.19 | both | platform=eks | aws-vpc-cni kubernetes | limited | platform-eks | EKS in v3.19 is not for production
v3.19 | as-released | platform=aks | azure-cni kubernetes | supported | con:con-aks-319; do:aks-newly-created-cluster; do:aks-enableakswindowscalico-feature-flag | AKS with Azure CNI stands in v3.19, on one page only
v3.19 | both | platform=aks; cluster=new | azure-cni kubernetes | supported | not-do:aks-newly-created-cluster | a new cluster on AKS is what v3.19 asks for
v3.19 | both | platform=aks; cluster=existing-ipip | azure-cni kubernetes | unsupported | platform-aks-cluster | AKS in v3.19 refuses a cluster that is there already
v3.19 | both | platform=aks | azure-cni etcd | not-stated | ds.azure-cni.etcd | the AKS steps of v3.19 have no etcd command
v3.19 | both | platform=aks; k8s=1.19 | azure-cni kubernetes | unsupported | k8s-aks-minimum | AKS needs Kubernetes 1.20 in v3.19
v3.19 | both | platform=aks | calico-vxlan kubernetes | not-stated | platform-aks-not-listed | v3.19 lists only Azure CNI on AKS
v3.19 | both | platform=other | flannel-vxlan kubernetes | not-stated | option-flannel-vxlan | flannel is on no list of v3.19
v3.19 | both | build=17763.1000 | calico-vxlan kubernetes | unsupported | | the quickstart of v3.19 refuses early revisions of Windows 1809
v3.19 | as-released | build=17763.1000; install=standard-manual | calico-vxlan kubernetes | limited | build-ws2019-1809-below.standard-manual | early revisions of Windows 1809 are limited in v3.19 as released with the manual install
v3.19 | amended | build=17763.1000; install=standard-manual | calico-vxlan kubernetes | unsupported | build-ws2019-1809-below | patch v3.19.2 asks for 17763.1432 with every install
v3.19 | as-released | build=18362.1 | calico-vxlan kubernetes | unsupported | build-ws1903-below.quickstart-script | Windows 1903 needs revision 1049 in v3.19
v3.19 | amended | build=18362.1049 | calico-vxlan kubernetes | not-stated | build-not-named | patch v3.19.2 no longer names Windows 1903
v3.19 | amended | build=19041 | calico-vxlan kubernetes | supported | build-ws2004 | patch v3.19.2 names Windows 2004
v3.19 | as-released | need=metrics | calico-vxlan kubernetes | not-stated | need-metrics | v3.19 was released without a word on metrics
v3.19 | amended | need=metrics | calico-vxlan kubernetes | unsupported | need-metrics | patch v3.19.2 lists metrics as unsupported
v3.19 | both | k8s=1.21 | calico-vxlan kubernetes | supported | k8s-named; con:con-k8s-stale | Kubernetes 1.21 is on the general list of v3.19 only, which is enough
v3.19 | both | k8s=1.18 | calico-vxlan kubernetes | supported | k8s-named | Kubernetes 1.18 is on the Windows list of v3.19 only, which is enough
v3.19 | both | k8s=1.22 | calico-vxlan kubernetes | untested | k8s-not-named | Kubernetes 1.22 is on no list of v3.19
v3.19 | both | k8s=1.16 | calico-vxlan kubernetes | untested | k8s-not-named | Kubernetes 1.16 may work with v3.19 untested
v3.19 | both | k8s=1.15 | calico-vxlan kubernetes | unsupported | k8s-refused | Kubernetes 1.15 will not work with v3.19
v3.20 | both | build=17763.1431 | calico-vxlan kubernetes | unsupported | build-ws2019-1809-below | Windows 1809 needs revision 1432 from v3.20 on
v3.20 | both | build=17763.1431; install=standard-manual | calico-vxlan kubernetes | unsupported | build-ws2019-1809-below | v3.20 asks for revision 1432 with the manual install too
v3.20 | both | build=17763.1432 | calico-vxlan kubernetes | supported | build-ws2019-1809 | Windows 1809 with revision 1432 stands in v3.20
v3.20 | both | build=17763 | calico-vxlan kubernetes | supported unsupported | on:build | Windows 1809 without a revision is open in v3.20
v3.20 | both | build=18362.1049 | calico-vxlan kubernetes | not-stated | build-not-named | v3.20 no longer names Windows 1903
v3.20 | both | build=19041.1 | calico-bgp kubernetes | supported | build-ws2004 | v3.20 names Windows 2004
v3.20 | both | build=20348.169 | calico-bgp kubernetes | not-stated | build-not-named | nothing is "or greater" any more in v3.20
v3.20 | both | platform=aws | calico-bgp kubernetes | supported | platform-aws; do:aws-source-dest-check | AWS is supported in v3.20, with the source/destination check off for BGP
v3.20 | both | platform=aws | calico-vxlan kubernetes | supported | not-do:aws-source-dest-check | VXLAN needs no source/destination check off in v3.20
v3.20 | both | platform=gce | cloud-provider kubernetes | supported | platform-gce | GCE in v3.20 names no networking, so it rules none out
v3.20 | both | platform=digitalocean | calico-vxlan kubernetes | supported | platform-digitalocean | v3.20 adds DigitalOcean
v3.20 | as-released | platform=eks | aws-vpc-cni kubernetes | limited | platform-eks | v3.20 was released with EKS not for production
v3.20 | amended | platform=eks | aws-vpc-cni kubernetes | supported | platform-eks; do:eks-dsr-switched-on-in | patch v3.20.1 drops the remark on production from EKS, and asks for direct server return
v3.20 | both | platform=eks | calico-vxlan kubernetes | not-stated | platform-eks-calico-vxlan; con:con-eks-calico-cni | VXLAN on EKS is listed in v3.20 and nowhere explained
v3.20 | both | platform=openshift | calico-bgp kubernetes | supported | platform-openshift; con:con-openshift-bgp; do:openshift-windows-image | v3.20 lists BGP on OpenShift though it shows VXLAN alone
v3.20 | both | need=metrics | calico-vxlan kubernetes | unsupported | need-metrics | v3.20 lists metrics from Windows nodes as unsupported
v3.20 | both | pods=61; block=26 | calico-bgp kubernetes | unsupported | calico-bgp-kubernetes-block-too-small | a /26 has no room for 61 pods with BGP in v3.20
v3.20 | both | pods=61; block=26 | calico-bgp etcd | unsupported | calico-bgp-block-too-small | etcd does not widen a block in v3.20
v3.20 | both | pods=61; block=26 | calico-vxlan kubernetes | unsupported | calico-vxlan-block-too-small | a /26 has no room for 61 pods with VXLAN in v3.20
v3.20 | both | pods=60; block=26 | calico-bgp etcd | supported | | a /26 has room for 60 pods in v3.20
v3.20 | both | platform=gce; pods=61; block=26 | cloud-provider kubernetes | supported | | blocks are Calico's own: the cloud provider's routes do not mind them in v3.20
v3.20 | both | pods=110 | calico-vxlan kubernetes | supported | do:set-block-size | more pods than a default block ask for a larger one in v3.20
v3.21 | both | - | calico-vxlan etcd | supported | con:con-etcd-rows | VXLAN with etcd stands in v3.21
v3.21 | both | platform=eks | aws-vpc-cni etcd | supported | do:eks-dsr-switched-on-in | v3.21 drops the remark on production from EKS
v3.21 | both | platform=eks | calico-bgp kubernetes | not-stated | con:con-eks-calico-cni | BGP on EKS is still nowhere explained in v3.21
v3.21 | both | platform=eks | azure-cni kubernetes | unsupported | home-azure-cni; ours:home-azure-cni | Azure CNI does not run on EKS in v3.21, by our ruling
v3.21 | both | platform=aks; k8s=1.20 | azure-cni kubernetes | supported | platform-aks-azure-cni | AKS with Kubernetes 1.20 stands in v3.21
v3.21 | both | platform=aks | aws-vpc-cni kubernetes | unsupported | ours:home-aws-vpc-cni | the AWS VPC CNI does not run on AKS in v3.21, by our ruling
v3.21 | both | k8s=1.22 | calico-bgp kubernetes | supported | k8s-named | Kubernetes 1.22 is on the general list of v3.21
v3.21 | both | k8s=1.23 | calico-bgp kubernetes | untested | k8s-not-named | Kubernetes 1.23 is on no list of v3.21
v3.21 | both | fabric=l3-routed | calico-bgp etcd | unsupported | bgp-needs-l2-or-peering | a routed fabric without peering closes BGP with etcd in v3.21
v3.21 | both | fabric=? | calico-bgp kubernetes | supported unsupported | on:fabric | an unknown fabric leaves BGP open in v3.21
v3.22 | as-released | k8s=1.18 | calico-vxlan kubernetes | supported | k8s-named; con:con-k8s-stale | Kubernetes 1.18 is on the Windows list of v3.22 as released
v3.22 | amended | k8s=1.18 | calico-vxlan kubernetes | untested | k8s-not-named | patch v3.22.1 drops the Windows list, and Kubernetes 1.18 with it
v3.22 | both | k8s=1.23 | calico-vxlan kubernetes | supported | k8s-named | Kubernetes 1.23 is on the general list of v3.22
v3.22 | both | k8s=1.24 | calico-vxlan kubernetes | untested | k8s-not-named | Kubernetes 1.24 is on no list of v3.22
v3.22 | as-released | build=19041 | calico-vxlan kubernetes | supported | build-ws2004 | v3.22 names Windows 2004 for the last time
v3.22 | amended | build=19041 | calico-vxlan kubernetes | not-stated | build-not-named | patch v3.22.1 takes Windows 2004 out
v3.22 | both | install=hpc-manifest | calico-vxlan kubernetes | not-stated | install-hpc-manifest | HostProcess containers are no question in v3.22
v3.22 | as-released | platform=eks | aws-vpc-cni kubernetes | supported | do:eks-dsr-switched-on-in | EKS with the VPC CNI stands in v3.22
v3.22 | amended | platform=eks | aws-vpc-cni kubernetes | supported | not-do:eks-dsr-switched-on-in | patch v3.22.2 drops the step that switches direct server return on
v3.22 | both | platform=eks; need=metrics | aws-vpc-cni kubernetes | unsupported | need-metrics | metrics are unsupported on EKS as anywhere else in v3.22
v3.22 | both | platform=aks | calico-bgp kubernetes | not-stated | platform-aks-not-listed | v3.22 lists only Azure CNI on AKS
v3.22 | as-released | platform=rke; k8s=1.20 | calico-vxlan kubernetes | supported | | RKE and the Windows list of v3.22 share Kubernetes 1.20
v3.22 | amended | platform=rke; k8s=1.20 | calico-vxlan kubernetes | untested | k8s-not-named; con:con-rke-versions | RKE and v3.22 as amended share no Kubernetes version
v3.22 | both | udp4789=? | calico-vxlan kubernetes | supported unsupported | on:udp4789; do:open-udp-4789 | an unknown UDP 4789 leaves VXLAN open in v3.22
v3.23 | both | build=19041 | calico-vxlan kubernetes | not-stated | build-not-named | v3.23 no longer names Windows 2004
v3.23 | both | build=19042 | calico-vxlan kubernetes | supported | build-ws20h2 | v3.23 names Windows 20H2
v3.23 | both | build=20348.169 | calico-vxlan kubernetes | not-stated | build-not-named | v3.23 does not name Server 2022
v3.23 | both | install=hpc-manifest | calico-vxlan kubernetes | limited | install-hpc-manifest; do:hpc-manifest-containerd-1-6-0 | HostProcess containers are a preview in v3.23
v3.23 | both | install=hpc-manifest | calico-bgp etcd | not-stated | dsrule.hpc-manifest-etcd | etcd is not stated for HostProcess containers in v3.23
v3.23 | both | install=hpc-manifest; runtime=docker | calico-vxlan kubernetes | unsupported | install-hpc-manifest-containerd | HostProcess containers do not run on Docker in v3.23
v3.23 | both | install=hpc-manifest; k8s=1.21 | calico-vxlan kubernetes | unsupported | install-hpc-manifest-k8s | HostProcess containers need Kubernetes 1.22 in v3.23
v3.23 | both | install=hpc-manifest; platform=eks | aws-vpc-cni kubernetes | not-stated | platform-eks-install | HostProcess containers in v3.23 are for VXLAN and BGP, so EKS with them is not stated
v3.23 | both | install=hpc-manifest; platform=openshift | calico-vxlan kubernetes | not-stated | platform-openshift-install | the OpenShift page of v3.23 runs the install script and leaves HostProcess containers out
v3.23 | both | install=hpc-manifest; platform=rke | calico-bgp kubernetes | untested | platform-rke-install | the page on RKE leads to the manual steps of v3.23
v3.23 | both | install=? | calico-vxlan kubernetes | supported unsupported | on:install | an unknown install method leaves VXLAN open in v3.23
v3.23 | both | platform=eks | aws-vpc-cni kubernetes | supported | platform-eks-aws-vpc-cni | EKS in v3.23 runs the VPC CNI
v3.23 | both | platform=eks | calico-vxlan kubernetes | not-stated | platform-eks-not-listed | v3.23 no longer lists VXLAN on EKS
v3.23 | both | platform=eks | calico-bgp etcd | not-stated | platform-eks-not-listed | v3.23 no longer lists BGP on EKS
v3.23 | both | platform=aks | calico-vxlan kubernetes | unsupported | platform-aks-calico-vxlan | Calico networking on AKS excludes Windows in v3.23
v3.23 | both | platform=aks | cloud-provider kubernetes | not-stated | platform-aks-not-listed | v3.23 lists no cloud provider's routes on AKS
v3.23 | both | platform=aks; k8s=1.21 | azure-cni kubernetes | supported | platform-aks-azure-cni | AKS with Azure CNI stands in v3.23
v3.23 | both | k8s=1.20 | calico-vxlan kubernetes | untested | k8s-not-named | the old Windows list is gone with v3.23
v3.23 | both | - | calico-vxlan kubernetes | supported | do:strict-affinity | v3.23 asks for strict affinity
v3.24 | both | - | calico-bgp kubernetes | supported | do:strict-affinity | v3.24 asks for strict affinity
v3.24 | as-released | build=20348.169 | calico-vxlan kubernetes | not-stated | build-not-named | v3.24 was released without Server 2022
v3.24 | amended | build=20348.169 | calico-vxlan kubernetes | supported | build-ws2022 | an edit put Server 2022 into v3.24
v3.24 | amended | build=20348.168 | calico-vxlan kubernetes | unsupported | build-ws2022-below | Server 2022 needs revision 169 in v3.24 as edited
v3.24 | amended | build=20348 | calico-vxlan kubernetes | supported unsupported | on:build | Server 2022 without a revision is open in v3.24 as edited
v3.24 | as-released | build=19042 | calico-vxlan kubernetes | supported | build-ws20h2 | v3.24 was released with Windows 20H2
v3.24 | amended | build=19042 | calico-vxlan kubernetes | not-stated | build-not-named | an edit took Windows 20H2 out of v3.24
v3.24 | amended | platform=openshift | calico-vxlan kubernetes | supported | con:con-openshift-45; do:openshift-openshift-4-5-or | an edit capped OpenShift at 4.5 in v3.24
v3.24 | as-released | platform=openshift | calico-vxlan kubernetes | supported | do:openshift-openshift-installer-4-4; not-do:openshift-openshift-4-5-or | v3.24 was released without a cap on OpenShift
v3.24 | as-released | k8s=1.25 | calico-vxlan kubernetes | untested | k8s-not-named | v3.24 was released without Kubernetes 1.25
v3.24 | amended | k8s=1.25 | calico-vxlan kubernetes | supported | k8s-named | patch v3.24.6 adds Kubernetes 1.25
v3.24 | both | platform=eks | calico-vxlan kubernetes | not-stated | platform-eks-not-listed | v3.24 documents the VPC CNI alone on EKS
v3.24 | both | platform=rke | calico-vxlan kubernetes | untested | k8s-rke-range; con:con-rke-versions | RKE was not tested with the Kubernetes versions of v3.24
v3.24 | both | platform=rke; k8s=1.20 | calico-vxlan kubernetes | untested | k8s-not-named | v3.24 was not tested with the Kubernetes versions of RKE
v3.25 | as-released | build=19042.1 | calico-bgp kubernetes | supported | build-ws20h2 | v3.25 was released with Windows 20H2
v3.25 | amended | build=19042.1 | calico-bgp kubernetes | not-stated | build-not-named | an edit took Windows 20H2 out of v3.25
v3.25 | as-released | build=20348.169 | calico-bgp kubernetes | not-stated | build-not-named | v3.25 was released without Server 2022
v3.25 | amended | build=20348.2000 | calico-bgp kubernetes | supported | build-ws2022 | an edit put Server 2022 into v3.25
v3.25 | as-released | k8s=1.26 | calico-vxlan kubernetes | untested | k8s-not-named | v3.25 was released without Kubernetes 1.26
v3.25 | amended | k8s=1.26 | calico-vxlan kubernetes | supported | k8s-named | an edit put Kubernetes 1.26 on the list of v3.25
v3.25 | as-released | k8s=1.22 | calico-vxlan kubernetes | supported | k8s-named | v3.25 was released with Kubernetes 1.22
v3.25 | amended | k8s=1.22 | calico-vxlan kubernetes | untested | k8s-not-named | an edit took Kubernetes 1.22 off the list of v3.25
v3.25 | both | k8s=1.15 | calico-vxlan kubernetes | unsupported | k8s-refused | Kubernetes 1.15 will not work with v3.25
v3.25 | both | k8s=1.21 | calico-vxlan kubernetes | untested | k8s-not-named | Kubernetes 1.21 may work with v3.25 untested
v3.25 | both | - | calico-bgp etcd | supported | con:con-etcd-rows | etcd for BGP stands in v3.25 with the manual install
v3.25 | both | install=operator | calico-vxlan kubernetes | unsupported | install-operator | Windows nodes have no operator in v3.25
v3.25 | both | need=log-action | calico-vxlan kubernetes | not-stated | need-log-action | v3.25 says nothing of the Log action
v3.26 | both | - | calico-vxlan kubernetes | supported | build-ws2022 | v3.26 names Server 2022 from revision 169
v3.26 | both | build=20348.168 | calico-vxlan kubernetes | unsupported | build-ws2022-below | Server 2022 needs revision 169 in v3.26
v3.26 | both | build=20348 | calico-bgp kubernetes | supported unsupported | on:build | Server 2022 without a revision is open in v3.26
v3.26 | both | build=19042 | calico-vxlan kubernetes | not-stated | build-not-named | v3.26 no longer names Windows 20H2
v3.26 | both | runtime=docker | calico-vxlan etcd | supported | runtime.docker | v3.26 takes Docker with etcd
v3.26 | both | install=hpc-manifest | calico-bgp kubernetes | limited | install-hpc-manifest | HostProcess containers are still a preview in v3.26
v3.26 | both | install=hpc-manifest; platform=openshift | calico-vxlan kubernetes | not-stated | platform-openshift-install | OpenShift with HostProcess containers is on no page of v3.26
v3.26 | both | install=hpc-manifest; platform=rke | calico-vxlan kubernetes | untested | platform-rke-install | RKE with HostProcess containers is on no page of v3.26
v3.26 | both | platform=openshift | calico-vxlan kubernetes | supported | platform-openshift | OpenShift with the install script is supported in v3.26
v3.26 | as-released | need=log-action | calico-vxlan kubernetes | not-stated | need-log-action | v3.26 was released without a word on the Log action
v3.26 | amended | need=log-action | calico-vxlan kubernetes | unsupported | need-log-action | an edit lists the Log action as unsupported in v3.26
v3.26 | amended | platform=eks; need=log-action | aws-vpc-cni kubernetes | unsupported | need-log-action | the Log action is unsupported on EKS too in v3.26 as edited
v3.26 | both | need=metrics | calico-bgp kubernetes | unsupported | need-metrics | v3.26 lists metrics from Windows nodes as unsupported
v3.26 | both | build=17763.1432,20348.100 | calico-bgp kubernetes | unsupported | build-ws2022-below | one node below its floor brings the cluster down in v3.26
v3.26 | as-released | k8s=1.27 | calico-vxlan kubernetes | untested | k8s-not-named | v3.26 was released without Kubernetes 1.27
v3.26 | amended | k8s=1.28 | calico-vxlan kubernetes | supported | k8s-named | edits put Kubernetes 1.27 and 1.28 on the list of v3.26
v3.26 | both | k8s=1.21 | calico-vxlan kubernetes | untested | k8s-not-named | Kubernetes 1.21 may work with v3.26 untested
v3.26 | both | k8s=1.20 | calico-vxlan kubernetes | unsupported | k8s-refused | Kubernetes 1.20 will not work with v3.26
v3.26 | both | platform=rke; k8s=1.20 | calico-vxlan kubernetes | unsupported | k8s-refused | the Kubernetes versions of RKE will not work with v3.26
v3.26 | both | platform=rke; k8s=? | calico-vxlan kubernetes | untested unsupported | con:con-rke-versions; on:k8s | no Kubernetes version is better than untested on RKE in v3.26
v3.27 | both | - | calico-vxlan kubernetes | supported | install-operator; do:operator-configmap-kubernetes-services-endpoint; do:operator-calico-v3-27-on | v3.27 installs with the operator
v3.27 | both | - | calico-vxlan etcd | unsupported | dsrule.operator-kubernetes-only-no-etcd | the operator refuses etcd in v3.27
v3.27 | both | install=quickstart-script | calico-vxlan kubernetes | limited | install-quickstart-script | the quickstart script is deprecated in v3.27
v3.27 | both | install=standard-manual | calico-bgp etcd | limited | install-standard-manual; con:con-etcd-manual | etcd asks for the deprecated manual install in v3.27
v3.27 | both | install=quickstart-script | calico-vxlan etcd | limited | install-quickstart-script; con:con-etcd-manual | etcd works with the deprecated script in v3.27
v3.27 | both | install=? | calico-vxlan etcd | limited unsupported | on:install | the install method decides on etcd in v3.27
v3.27 | both | install=hpc-manifest | calico-vxlan kubernetes | unsupported | install-hpc-manifest | the HostProcess manifest is gone in v3.27
v3.27 | both | install=standard-manual; runtime=docker | calico-vxlan kubernetes | limited | runtime.docker | Docker goes with the deprecated manual install in v3.27
v3.27 | both | runtime=docker | calico-vxlan kubernetes | unsupported | install-operator-containerd | the operator does not run on Docker in v3.27
v3.27 | both | k8s=1.21 | calico-vxlan kubernetes | unsupported | install-operator-k8s | the operator needs Kubernetes 1.22 in v3.27
v3.27 | both | k8s=1.21; install=standard-manual | calico-vxlan kubernetes | untested | k8s-not-named | without the operator Kubernetes 1.21 is untested in v3.27
v3.27 | both | k8s=1.23 | calico-vxlan kubernetes | untested | k8s-not-named | Kubernetes 1.23 is on no list of v3.27
v3.27 | as-released | k8s=1.26 | calico-vxlan kubernetes | supported | k8s-named | v3.27 was released with Kubernetes 1.26
v3.27 | amended | k8s=1.26 | calico-vxlan kubernetes | untested | k8s-not-named | an edit took Kubernetes 1.26 off the list of v3.27
v3.27 | amended | k8s=1.29 | calico-vxlan kubernetes | supported | k8s-named | an edit put Kubernetes 1.29 on the list of v3.27
v3.27 | both | need=metrics | calico-bgp kubernetes | supported | need-metrics | metrics from Windows nodes work in v3.27
v3.27 | both | platform=eks; install=quickstart-script | aws-vpc-cni etcd | limited | ds.aws-vpc-cni.etcd.quickstart-script | EKS takes etcd with the deprecated script in v3.27
v3.27 | both | platform=aks; install=quickstart-script; k8s=1.19 | azure-cni kubernetes | unsupported | k8s-aks-minimum; k8s-refused | AKS needs Kubernetes 1.20 with the script in v3.27
v3.27 | as-released | platform=openshift; install=standard-manual | calico-vxlan kubernetes | limited | con:con-openshift-45; do:openshift-openshift-4-5-or | v3.27 was released with OpenShift up to 4.5
v3.27 | as-released | platform=openshift | calico-vxlan kubernetes | not-stated | platform-openshift-install | the page on OpenShift of v3.27 as released is about the manual install
v3.27 | amended | platform=openshift; install=standard-manual | calico-vxlan kubernetes | not-stated | platform-openshift; con:con-openshift-no-page | the guide to OpenShift was taken out of v3.27, and both statements are told
v3.27 | amended | need=log-action | calico-bgp kubernetes | unsupported | need-log-action | an edit lists the Log action as unsupported in v3.27
v3.28 | as-released | install=standard-manual | calico-bgp etcd | limited | install-standard-manual; con:con-etcd-manual | v3.28 was released with etcd for the deprecated manual install
v3.28 | amended | install=standard-manual | calico-bgp etcd | unsupported | ds.calico-bgp.etcd; install-standard-manual | an edit refuses etcd in v3.28
v3.28 | amended | install=standard-manual | calico-vxlan kubernetes | unsupported | install-standard-manual | an edit took the manual install out of v3.28
v3.28 | amended | bare | cloud-provider etcd | unsupported | on:; ds.cloud-provider.etcd | no cluster takes etcd in v3.28 as edited
v3.28 | as-released | install=operator | calico-bgp etcd | unsupported | dsrule.operator-kubernetes-only-no-etcd | the operator refuses etcd in v3.28 as released
v3.28 | as-released | need=log-action | calico-vxlan kubernetes | not-stated | need-log-action | v3.28 was released without a word on the Log action
v3.28 | as-released | platform=aks; install=quickstart-script | azure-cni etcd | not-stated | ds.azure-cni.etcd | v3.28 was released without a word on etcd on AKS
v3.28 | amended | platform=aks | azure-cni etcd | unsupported | ds.azure-cni.etcd | an edit refuses etcd on AKS in v3.28
v3.28 | amended | platform=openshift | calico-bgp kubernetes | not-stated | platform-openshift; con:con-openshift-no-page | the guide to OpenShift was taken out of v3.28
v3.28 | as-released | platform=openshift; install=quickstart-script | calico-bgp kubernetes | limited | con:con-openshift-45 | v3.28 was released with OpenShift up to 4.5
v3.28 | amended | k8s=1.30 | calico-vxlan kubernetes | supported | k8s-named | an edit put Kubernetes 1.30 on the list of v3.28
v3.29 | both | - | calico-bgp kubernetes | supported | agreed:option-calico-bgp | v3.29 offers BGP with the operator
v3.29 | both | need=log-action | calico-vxlan kubernetes | unsupported | need-log-action | v3.29 lists the Log action as unsupported
v3.29 | as-released | install=quickstart-script | calico-vxlan etcd | limited | install-quickstart-script | v3.29 was released with etcd for the deprecated script
v3.29 | amended | install=quickstart-script | calico-vxlan etcd | unsupported | ds.calico-vxlan.etcd | an edit refuses etcd in v3.29
v3.29 | as-released | install=standard-manual; runtime=docker | calico-vxlan kubernetes | limited | runtime.docker | v3.29 was released with Docker for the deprecated manual install
v3.29 | amended | install=?; runtime=docker | calico-vxlan kubernetes | unsupported | runtime.docker | no install method is left for Docker in v3.29 as edited
v3.29 | as-released | platform=openshift | calico-bgp kubernetes | not-stated | platform-openshift-install | the page on OpenShift of v3.29 as released is about the manual install
v3.29 | amended | platform=openshift | calico-vxlan kubernetes | not-stated | platform-openshift; con:con-openshift-no-page | the guide to OpenShift was taken out of v3.29, and both statements are told
v3.29 | both | build=26100 | calico-vxlan kubernetes | not-stated | build-not-named | v3.29 does not name Server 2025
v3.29 | both | k8s=1.28 | calico-vxlan kubernetes | untested | k8s-not-named | Kubernetes 1.28 is on no list of v3.29
v3.29 | amended | k8s=1.32 | calico-vxlan kubernetes | supported | k8s-named | an edit put Kubernetes 1.32 on the list of v3.29
v3.29 | as-released | k8s=1.20; install=standard-manual | calico-vxlan kubernetes | unsupported | k8s-refused | Kubernetes 1.20 will not work with v3.29, whatever the install method
v3.30 | as-released | install=standard-manual | cloud-provider etcd | not-stated | platform-on-premises-not-listed | v3.30 lists no cloud provider's routes on premises
v3.30 | as-released | platform=gce; install=standard-manual | cloud-provider etcd | limited | ds.cloud-provider.etcd.standard-manual | v3.30 was released with etcd next to the cloud provider's routes
v3.30 | amended | platform=gce; install=standard-manual | cloud-provider etcd | unsupported | ds.cloud-provider.etcd | an edit refuses etcd in v3.30
v3.30 | amended | platform=eks | aws-vpc-cni etcd | unsupported | ds.aws-vpc-cni.etcd | an edit refuses etcd on EKS in v3.30
v3.30 | amended | k8s=1.35 | calico-vxlan kubernetes | supported | k8s-named | an edit put Kubernetes 1.34 and 1.35 on the list of v3.30
v3.30 | both | platform=openshift | calico-bgp kubernetes | not-stated | con:con-openshift-no-page | OpenShift in v3.30 is listed without a guide
v3.30 | both | platform=aks | calico-bgp kubernetes | unsupported | platform-aks-calico-bgp | Calico networking on AKS excludes Windows in v3.30
v3.30 | both | build=25398 | calico-bgp kubernetes | not-stated | build-not-named | v3.30 does not name Windows 23H2
v3.31 | both | - | calico-vxlan kubernetes | supported | install-operator | v3.31 installs with the operator
v3.31 | both | install=quickstart-script | calico-vxlan kubernetes | unsupported | install-quickstart-script | the quickstart script is gone in v3.31
v3.31 | both | install=standard-manual | calico-bgp kubernetes | unsupported | install-standard-manual | the manual install is gone in v3.31
v3.31 | both | install=? | calico-vxlan kubernetes | supported unsupported | on:install | only the operator stands in v3.31
v3.31 | both | bare | calico-bgp etcd | unsupported | on: | no cluster takes etcd in v3.31
v3.31 | both | - | calico-bgp etcd | unsupported | ds.calico-bgp.etcd; con:con-etcd-leftover | v3.31 refuses etcd though it still recommends it once
v3.31 | both | runtime=docker | calico-vxlan kubernetes | unsupported | install-operator-containerd | the operator does not run on Docker in v3.31
v3.31 | both | platform=aks | azure-cni kubernetes | supported | con:con-aks-nonhpc; do:aks-newly-created-cluster | AKS with Azure CNI stands in v3.31, with a rule left over from other installs
v3.31 | both | platform=aks; cluster=existing-other | azure-cni kubernetes | unsupported | platform-aks-cluster | AKS in v3.31 refuses a cluster that is there already
v3.31 | both | platform=gce | aws-vpc-cni kubernetes | unsupported | home-aws-vpc-cni; ours:home-aws-vpc-cni | the AWS VPC CNI does not run on GCE in v3.31, by our ruling
v3.31 | both | platform=aws | azure-cni kubernetes | unsupported | ours:home-azure-cni | Azure CNI does not run on AWS in v3.31, by our ruling
v3.31 | both | platform=digitalocean | azure-cni kubernetes | unsupported | ours:home-azure-cni | Azure CNI does not run on DigitalOcean in v3.31, by our ruling
v3.31 | both | platform=on-premises | aws-vpc-cni kubernetes | unsupported | ours:home-aws-vpc-cni | the AWS VPC CNI does not run on premises in v3.31, by our ruling
v3.31 | both | platform=azure | aws-vpc-cni kubernetes | unsupported | ours:home-aws-vpc-cni | the AWS VPC CNI does not run on Azure in v3.31, by our ruling
v3.31 | both | platform=gke | aws-vpc-cni kubernetes | unsupported | platform-gke | the limitations page of v3.31 refuses GKE itself
v3.31 | both | platform=aws | aws-vpc-cni kubernetes | not-stated | platform-aws-aws-vpc-cni | no Windows page of v3.31 names the AWS VPC CNI on AWS without EKS
v3.31 | both | platform=azure | azure-cni kubernetes | untested | platform-azure-azure-cni | Azure CNI on Azure without AKS should work in v3.31, untested
v3.31 | both | platform=other | azure-cni kubernetes | not-stated | home-azure-cni-other | Azure CNI on an unknown platform is not stated in v3.31
v3.31 | both | platform=? | aws-vpc-cni kubernetes | supported unsupported | on:platform | the platform decides on the AWS VPC CNI in v3.31
v3.31 | both | platform=openshift | calico-vxlan kubernetes | not-stated | con:con-openshift-no-page | OpenShift in v3.31 is listed without a guide
v3.31 | both | k8s=1.31 | calico-vxlan kubernetes | untested | k8s-not-named | Kubernetes 1.31 is on no list of v3.31
v3.31 | amended | k8s=1.35 | calico-vxlan kubernetes | supported | k8s-named | an edit put Kubernetes 1.35 on the list of v3.31
v3.31 | both | need=metrics | calico-vxlan kubernetes | supported | need-metrics | metrics from Windows nodes work in v3.31
v3.32 | both | - | calico-bgp kubernetes | supported | agreed:option-calico-bgp | v3.32 offers BGP with the operator
v3.32 | both | - | calico-vxlan etcd | unsupported | ds.calico-vxlan.etcd | v3.32 refuses etcd
v3.32 | both | build=17763.1432 | calico-vxlan kubernetes | supported | build-ws2019-1809 | v3.32 still takes Windows 1809 from revision 1432
v3.32 | both | build=26100.1 | calico-bgp kubernetes | not-stated | build-not-named | v3.32 does not name Server 2025
v3.32 | both | build=25398.1 | calico-bgp kubernetes | not-stated | build-not-named | v3.32 does not name Windows 23H2
v3.32 | both | k8s=1.36 | calico-vxlan kubernetes | supported | k8s-named | v3.32 names Kubernetes 1.36
v3.32 | both | k8s=1.33 | calico-vxlan kubernetes | untested | k8s-not-named | Kubernetes 1.33 is on no list of v3.32
v3.32 | both | k8s=1.20 | calico-vxlan kubernetes | unsupported | k8s-refused; install-operator-k8s | Kubernetes 1.20 will not work with v3.32
v3.32 | both | k8s=? | calico-vxlan kubernetes | supported unsupported | on:k8s | the Kubernetes version decides in v3.32: too old for the operator, on no list, or named
v3.32 | both | platform=rke | calico-bgp kubernetes | untested | k8s-rke-range; con:con-rke-versions | RKE was never tested with the Kubernetes versions of v3.32
v3.32 | both | platform=rke; k8s=1.20 | calico-bgp kubernetes | unsupported | k8s-refused | the Kubernetes versions of RKE will not work with v3.32
v3.32 | both | platform=eks | aws-vpc-cni kubernetes | supported | do:eks-vpc-controllers-installed; do:eks-linux-installation; do:eks-annotate-pod-ip | EKS with the VPC CNI stands in v3.32
v3.32 | both | platform=eks | calico-vxlan kubernetes | not-stated | platform-eks-not-listed | v3.32 documents the VPC CNI alone for Windows on EKS
v3.32 | both | platform=eks; need=wireguard | aws-vpc-cni kubernetes | unsupported | need-wireguard | WireGuard is unsupported on EKS as anywhere else in v3.32
v3.32 | both | platform=other | static-routes kubernetes | not-stated | option-static-routes | v3.32 says nothing of static routes
v3.32 | both | platform=other | cloud-provider kubernetes | supported | do:confirm-provider-routes | v3.32 keeps the cloud provider's routes as a fallback
v3.32 | both | udp4789=blocked | calico-vxlan kubernetes | unsupported | vxlan-port-blocked | a blocked UDP 4789 closes VXLAN in v3.32
v3.32 | both | udp4789=blocked | calico-bgp kubernetes | supported | | a blocked UDP 4789 does not touch BGP in v3.32
v3.32 | both | fabric=l3-routed | calico-bgp kubernetes | unsupported | bgp-needs-l2-or-peering | a routed fabric without peering closes BGP in v3.32
v3.32 | both | pods=13; block=28 | calico-vxlan kubernetes | unsupported | calico-vxlan-block-too-small | a /28 has no room for 13 pods in v3.32
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

function rulesOf(ruling: Ruling): readonly SupportRule[] {
  return ruling.reasons.flatMap((reason) => (reason.kind === 'rule' ? [reason.rule] : []));
}

/** What is told of a disagreement, by the rules of a ruling and by the statements that they rest on. */
function disagreements(rules: readonly SupportRule[], { edition }: Atlas): string {
  return rules
    .flatMap(({ reading, from }) => [reading, ...from.map((id) => edition.statement.get(id)?.reading)])
    .join('\n');
}

/** What a case wants to be told and is not. */
function untold(want: readonly string[], ruling: Ruling, atlas: Atlas): readonly string[] {
  const rules = rulesOf(ruling);
  const due = ruling.actions.map(({ action }) => action.id);
  return want.filter((told) => {
    const [, kind, id = ''] = /^(?:(ours|agreed|con|do|not-do|on):)?(.*)$/.exec(told) ?? [];
    const rule = rules.find((one) => one.id === id);
    switch (kind) {
      case 'ours':
        return rule?.ours !== true;
      case 'agreed':
        return rule === undefined || rule.reading !== undefined;
      case 'con': {
        const found = contradictions.find((one) => one.id === id);
        return found === undefined || !disagreements(rules, atlas).includes(found.reading);
      }
      case 'do':
        return !due.includes(id);
      case 'not-do':
        return due.includes(id);
      case 'on':
        return ruling.dependsOn.join() !== id;
      default:
        return rule === undefined;
    }
  });
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
      const atlas = releaseAtlas(edition, docs);
      const ruling = ruleOn(atlas, picks, { networking, datastore });
      const reasons = rulesOf(ruling).map(({ id, gives }) => `${id}: ${gives}`);
      expect({ docs, best: ruling.best, worst: ruling.worst, reasons }).toEqual({
        docs,
        best,
        worst,
        reasons,
      });
      expect([docs, untold(told, ruling, atlas), reasons]).toEqual([docs, [], reasons]);
    }
  });

  it.each(RELEASES)(
    'a settled cluster is supported in %s with VXLAN and the Kubernetes datastore',
    (edition) => {
      for (const docs of ['amended', 'as-released'] as const) {
        const ruling = ruleOn(releaseAtlas(edition, docs), settled(edition), {
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
    const atlas = releaseAtlas(edition, 'amended');
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
    const atlas = releaseAtlas(edition, 'amended');
    for (const { best } of outlooks(atlas, { need: [need] })) expect(best).toBe('unsupported');
  });

  it.each(RELEASES)(
    'on a platform that is not listed nothing is told but where a cloud CNI runs in %s',
    (edition) => {
      const spoken = allRulings(releaseAtlas(edition, 'amended'), {
        ...settled(edition),
        platform: 'other',
      }).flatMap((ruling) => rulesOf(ruling).filter(({ when }) => when.platform !== undefined));
      expect(new Set(spoken.map(({ id, gives }) => `${id}: ${gives}`))).toEqual(
        new Set(['home-azure-cni-other: not-stated', 'home-aws-vpc-cni-other: not-stated']),
      );
    },
  );
});
