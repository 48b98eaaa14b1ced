import type { PageSource } from '../types.ts';

/** The documents that the facts of releases cite: id, title, address. */
export const sources: readonly PageSource[] = [
  ['guide-2020-requirements', 'Requirements (Calico for Windows) (draft)', ''],
  [
    'v3.16-requirements',
    'Requirements (Calico for Windows)',
    'https://github.com/projectcalico/calico/blob/v3.16.0/getting-started/windows-calico/requirements.md',
  ],
  [
    'v3.16-limitations',
    'Limitations and known issues (Calico for Windows)',
    'https://github.com/projectcalico/calico/blob/v3.16.0/getting-started/windows-calico/limitations.md',
  ],
  [
    'v3.16-quickstart',
    'Quickstart (Calico for Windows)',
    'https://github.com/projectcalico/calico/blob/v3.16.0/getting-started/windows-calico/quickstart.md',
  ],
  [
    'v3.16-standard',
    'Install Calico for Windows (standard / manual)',
    'https://github.com/projectcalico/calico/blob/v3.16.0/getting-started/windows-calico/standard.md',
  ],
  [
    'v3.16-troubleshoot',
    'Troubleshoot Calico for Windows',
    'https://github.com/projectcalico/calico/blob/v3.16.0/getting-started/windows-calico/troubleshoot.md',
  ],
  [
    'v3.16-k8sreq',
    'System requirements for Kubernetes (Calico)',
    'https://github.com/projectcalico/calico/blob/v3.16.0/getting-started/kubernetes/requirements.md',
  ],
  [
    'v3.16-sysreq',
    'System requirements fragment (key/value store section)',
    'https://github.com/projectcalico/calico/blob/v3.16.0/_includes/content/reqs-sys.md',
  ],
  [
    'v3.17-requirements',
    'Requirements (Calico for Windows)',
    'https://github.com/projectcalico/calico/blob/v3.17.0/getting-started/windows-calico/kubernetes/requirements.md',
  ],
  [
    'v3.17-limitations',
    'Limitations and known issues (Calico for Windows)',
    'https://github.com/projectcalico/calico/blob/v3.17.0/getting-started/windows-calico/limitations.md',
  ],
  [
    'v3.17-quickstart',
    'Quickstart (Calico for Windows)',
    'https://github.com/projectcalico/calico/blob/v3.17.0/getting-started/windows-calico/quickstart.md',
  ],
  [
    'v3.17-standard',
    'Install Calico for Windows (standard / manual)',
    'https://github.com/projectcalico/calico/blob/v3.17.0/getting-started/windows-calico/kubernetes/standard.md',
  ],
  [
    'v3.17-troubleshoot',
    'Troubleshoot Calico for Windows',
    'https://github.com/projectcalico/calico/blob/v3.17.0/getting-started/windows-calico/troubleshoot.md',
  ],
  [
    'v3.17-k8sreq',
    'System requirements for Kubernetes (Calico)',
    'https://github.com/projectcalico/calico/blob/v3.17.0/getting-started/kubernetes/requirements.md',
  ],
  [
    'v3.17-sysreq',
    'System requirements fragment (key/value store section)',
    'https://github.com/projectcalico/calico/blob/v3.17.0/_includes/content/reqs-sys.md',
  ],
  [
    'v3.17-rancher',
    'Install Calico for Windows on a Rancher Kubernetes Engine cluster',
    'https://github.com/projectcalico/calico/blob/v3.17.0/getting-started/windows-calico/kubernetes/rancher.md',
  ],
  [
    'v3.17-openshift',
    'Install an OpenShift 4 cluster on Windows nodes',
    'https://github.com/projectcalico/calico/blob/v3.17.0/getting-started/windows-calico/openshift/installation.md',
  ],
  [
    'v3.17-relnotes',
    'Release notes',
    'https://github.com/projectcalico/calico/blob/v3.17.0/_includes/release-notes/v3.17.0-release-notes.md',
  ],
  [
    'v3.18-requirements',
    'Requirements (Calico for Windows)',
    'https://github.com/projectcalico/calico/blob/v3.18.0/getting-started/windows-calico/kubernetes/requirements.md',
  ],
  [
    'v3.18-limitations',
    'Limitations and known issues (Calico for Windows)',
    'https://github.com/projectcalico/calico/blob/v3.18.0/getting-started/windows-calico/limitations.md',
  ],
  [
    'v3.18-quickstart',
    'Quickstart (Calico for Windows)',
    'https://github.com/projectcalico/calico/blob/v3.18.0/getting-started/windows-calico/quickstart.md',
  ],
  [
    'v3.18-standard',
    'Install Calico for Windows (standard / manual)',
    'https://github.com/projectcalico/calico/blob/v3.18.0/getting-started/windows-calico/kubernetes/standard.md',
  ],
  [
    'v3.18-troubleshoot',
    'Troubleshoot Calico for Windows',
    'https://github.com/projectcalico/calico/blob/v3.18.0/getting-started/windows-calico/troubleshoot.md',
  ],
  [
    'v3.18-k8sreq',
    'System requirements for Kubernetes (Calico)',
    'https://github.com/projectcalico/calico/blob/v3.18.0/getting-started/kubernetes/requirements.md',
  ],
  [
    'v3.18-sysreq',
    'System requirements fragment (key/value store section)',
    'https://github.com/projectcalico/calico/blob/v3.18.0/_includes/content/reqs-sys.md',
  ],
  [
    'v3.18-rancher',
    'Install Calico for Windows on a Rancher Kubernetes Engine cluster',
    'https://github.com/projectcalico/calico/blob/v3.18.0/getting-started/windows-calico/kubernetes/rancher.md',
  ],
  [
    'v3.18-openshift',
    'Install an OpenShift 4 cluster on Windows nodes',
    'https://github.com/projectcalico/calico/blob/v3.18.0/getting-started/windows-calico/openshift/installation.md',
  ],
  [
    'v3.19-requirements',
    'Requirements (Calico for Windows)',
    'https://github.com/projectcalico/calico/blob/v3.19.0/getting-started/windows-calico/kubernetes/requirements.md',
  ],
  [
    'v3.19-limitations',
    'Limitations and known issues (Calico for Windows)',
    'https://github.com/projectcalico/calico/blob/v3.19.0/getting-started/windows-calico/limitations.md',
  ],
  [
    'v3.19-quickstart',
    'Quickstart (Calico for Windows)',
    'https://github.com/projectcalico/calico/blob/v3.19.0/getting-started/windows-calico/quickstart.md',
  ],
  [
    'v3.19-standard',
    'Install Calico for Windows (standard / manual)',
    'https://github.com/projectcalico/calico/blob/v3.19.0/getting-started/windows-calico/kubernetes/standard.md',
  ],
  [
    'v3.19-troubleshoot',
    'Troubleshoot Calico for Windows',
    'https://github.com/projectcalico/calico/blob/v3.19.0/getting-started/windows-calico/troubleshoot.md',
  ],
  [
    'v3.19-k8sreq',
    'System requirements for Kubernetes (Calico)',
    'https://github.com/projectcalico/calico/blob/v3.19.0/getting-started/kubernetes/requirements.md',
  ],
  [
    'v3.19-sysreq',
    'System requirements fragment (key/value store section)',
    'https://github.com/projectcalico/calico/blob/v3.19.0/_includes/content/reqs-sys.md',
  ],
  [
    'v3.19-rancher',
    'Install Calico for Windows on a Rancher Kubernetes Engine cluster',
    'https://github.com/projectcalico/calico/blob/v3.19.0/getting-started/windows-calico/kubernetes/rancher.md',
  ],
  [
    'v3.19-openshift',
    'Install an OpenShift 4 cluster on Windows nodes',
    'https://github.com/projectcalico/calico/blob/v3.19.0/getting-started/windows-calico/openshift/installation.md',
  ],
  [
    'v3.19-relnotes',
    'Release notes',
    'https://github.com/projectcalico/calico/blob/v3.19.0/_includes/release-notes/v3.19.0-release-notes.md',
  ],
  [
    'v3.20-requirements',
    'Requirements (Calico for Windows)',
    'https://github.com/projectcalico/calico/blob/v3.20.0/getting-started/windows-calico/kubernetes/requirements.md',
  ],
  [
    'v3.20-limitations',
    'Limitations and known issues (Calico for Windows)',
    'https://github.com/projectcalico/calico/blob/v3.20.0/getting-started/windows-calico/limitations.md',
  ],
  [
    'v3.20-quickstart',
    'Quickstart (Calico for Windows)',
    'https://github.com/projectcalico/calico/blob/v3.20.0/getting-started/windows-calico/quickstart.md',
  ],
  [
    'v3.20-standard',
    'Install Calico for Windows (standard / manual)',
    'https://github.com/projectcalico/calico/blob/v3.20.0/getting-started/windows-calico/kubernetes/standard.md',
  ],
  [
    'v3.20-troubleshoot',
    'Troubleshoot Calico for Windows',
    'https://github.com/projectcalico/calico/blob/v3.20.0/getting-started/windows-calico/troubleshoot.md',
  ],
  [
    'v3.20-k8sreq',
    'System requirements for Kubernetes (Calico)',
    'https://github.com/projectcalico/calico/blob/v3.20.0/getting-started/kubernetes/requirements.md',
  ],
  [
    'v3.20-sysreq',
    'System requirements fragment (key/value store section)',
    'https://github.com/projectcalico/calico/blob/v3.20.0/_includes/content/reqs-sys.md',
  ],
  [
    'v3.20-rancher',
    'Install Calico for Windows on a Rancher Kubernetes Engine cluster',
    'https://github.com/projectcalico/calico/blob/v3.20.0/getting-started/windows-calico/kubernetes/rancher.md',
  ],
  [
    'v3.20-openshift',
    'Install an OpenShift 4 cluster on Windows nodes',
    'https://github.com/projectcalico/calico/blob/v3.20.0/getting-started/windows-calico/openshift/installation.md',
  ],
  [
    'v3.21-requirements',
    'Requirements (Calico for Windows)',
    'https://github.com/projectcalico/calico/blob/v3.21.0/getting-started/windows-calico/kubernetes/requirements.md',
  ],
  [
    'v3.21-limitations',
    'Limitations and known issues (Calico for Windows)',
    'https://github.com/projectcalico/calico/blob/v3.21.0/getting-started/windows-calico/limitations.md',
  ],
  [
    'v3.21-quickstart',
    'Quickstart (Calico for Windows)',
    'https://github.com/projectcalico/calico/blob/v3.21.0/getting-started/windows-calico/quickstart.md',
  ],
  [
    'v3.21-standard',
    'Install Calico for Windows (standard / manual)',
    'https://github.com/projectcalico/calico/blob/v3.21.0/getting-started/windows-calico/kubernetes/standard.md',
  ],
  [
    'v3.21-troubleshoot',
    'Troubleshoot Calico for Windows',
    'https://github.com/projectcalico/calico/blob/v3.21.0/getting-started/windows-calico/troubleshoot.md',
  ],
  [
    'v3.21-k8sreq',
    'System requirements for Kubernetes (Calico)',
    'https://github.com/projectcalico/calico/blob/v3.21.0/getting-started/kubernetes/requirements.md',
  ],
  [
    'v3.21-sysreq',
    'System requirements fragment (key/value store section)',
    'https://github.com/projectcalico/calico/blob/v3.21.0/_includes/content/reqs-sys.md',
  ],
  [
    'v3.21-rancher',
    'Install Calico for Windows on a Rancher Kubernetes Engine cluster',
    'https://github.com/projectcalico/calico/blob/v3.21.0/getting-started/windows-calico/kubernetes/rancher.md',
  ],
  [
    'v3.21-openshift',
    'Install an OpenShift 4 cluster on Windows nodes',
    'https://github.com/projectcalico/calico/blob/v3.21.0/getting-started/windows-calico/openshift/installation.md',
  ],
  [
    'v3.21-relnotes',
    'Release notes',
    'https://github.com/projectcalico/calico/blob/v3.21.0/_includes/release-notes/v3.21.0-release-notes.md',
  ],
  [
    'v3.22-requirements',
    'Requirements (Calico for Windows)',
    'https://github.com/projectcalico/calico/blob/v3.22.0/calico/getting-started/windows-calico/kubernetes/requirements.md',
  ],
  [
    'v3.22-limitations',
    'Limitations and known issues (Calico for Windows)',
    'https://github.com/projectcalico/calico/blob/v3.22.0/calico/getting-started/windows-calico/limitations.md',
  ],
  [
    'v3.22-quickstart',
    'Quickstart (Calico for Windows)',
    'https://github.com/projectcalico/calico/blob/v3.22.0/calico/getting-started/windows-calico/quickstart.md',
  ],
  [
    'v3.22-standard',
    'Install Calico for Windows (standard / manual)',
    'https://github.com/projectcalico/calico/blob/v3.22.0/calico/getting-started/windows-calico/kubernetes/standard.md',
  ],
  [
    'v3.22-troubleshoot',
    'Troubleshoot Calico for Windows',
    'https://github.com/projectcalico/calico/blob/v3.22.0/calico/getting-started/windows-calico/troubleshoot.md',
  ],
  [
    'v3.22-k8sreq',
    'System requirements for Kubernetes (Calico)',
    'https://github.com/projectcalico/calico/blob/v3.22.0/calico/getting-started/kubernetes/requirements.md',
  ],
  [
    'v3.22-sysreq',
    'System requirements fragment (key/value store section)',
    'https://github.com/projectcalico/calico/blob/v3.22.0/calico/_includes/content/reqs-sys.md',
  ],
  [
    'v3.22-rancher',
    'Install Calico for Windows on a Rancher Kubernetes Engine cluster',
    'https://github.com/projectcalico/calico/blob/v3.22.0/calico/getting-started/windows-calico/kubernetes/rancher.md',
  ],
  [
    'v3.22-openshift',
    'Install an OpenShift 4 cluster on Windows nodes',
    'https://github.com/projectcalico/calico/blob/v3.22.0/calico/getting-started/windows-calico/openshift/installation.md',
  ],
  [
    'v3.22-aks',
    'Calico on AKS',
    'https://github.com/projectcalico/calico/blob/v3.22.0/calico/getting-started/kubernetes/managed-public-cloud/aks.md',
  ],
  [
    'v3.23-requirements',
    'Requirements (Calico for Windows)',
    'https://github.com/projectcalico/calico/blob/v3.23.0/calico/getting-started/windows-calico/kubernetes/requirements.md',
  ],
  [
    'v3.23-limitations',
    'Limitations and known issues (Calico for Windows)',
    'https://github.com/projectcalico/calico/blob/v3.23.0/calico/getting-started/windows-calico/limitations.md',
  ],
  [
    'v3.23-quickstart',
    'Quickstart (Calico for Windows)',
    'https://github.com/projectcalico/calico/blob/v3.23.0/calico/getting-started/windows-calico/quickstart.md',
  ],
  [
    'v3.23-standard',
    'Install Calico for Windows (standard / manual)',
    'https://github.com/projectcalico/calico/blob/v3.23.0/calico/getting-started/windows-calico/kubernetes/standard.md',
  ],
  [
    'v3.23-kubeconfig',
    'Create kubeconfig for Windows nodes',
    'https://github.com/projectcalico/calico/blob/v3.23.0/calico/getting-started/windows-calico/kubeconfig.md',
  ],
  [
    'v3.23-troubleshoot',
    'Troubleshoot Calico for Windows',
    'https://github.com/projectcalico/calico/blob/v3.23.0/calico/getting-started/windows-calico/troubleshoot.md',
  ],
  [
    'v3.23-k8sreq',
    'System requirements for Kubernetes (Calico)',
    'https://github.com/projectcalico/calico/blob/v3.23.0/calico/getting-started/kubernetes/requirements.md',
  ],
  [
    'v3.23-sysreq',
    'System requirements fragment (key/value store section)',
    'https://github.com/projectcalico/calico/blob/v3.23.0/calico/_includes/content/reqs-sys.md',
  ],
  [
    'v3.23-rancher',
    'Install Calico for Windows on a Rancher Kubernetes Engine cluster',
    'https://github.com/projectcalico/calico/blob/v3.23.0/calico/getting-started/windows-calico/kubernetes/rancher.md',
  ],
  [
    'v3.23-openshift',
    'Install an OpenShift 4 cluster on Windows nodes',
    'https://github.com/projectcalico/calico/blob/v3.23.0/calico/getting-started/windows-calico/openshift/installation.md',
  ],
  [
    'v3.23-relnotes',
    'Release notes',
    'https://github.com/projectcalico/calico/blob/v3.23.0/calico/_includes/release-notes/v3.23.0-release-notes.md',
  ],
  [
    'v3.23-aks',
    'Calico on AKS',
    'https://github.com/projectcalico/calico/blob/v3.23.0/calico/getting-started/kubernetes/managed-public-cloud/aks.md',
  ],
  [
    'v3.23-steps',
    'Calico for Windows HPC/operator install steps (included page fragment)',
    'https://github.com/projectcalico/calico/blob/v3.23.0/calico/_includes/content/calico-windows-install.md',
  ],
  [
    'v3.24-requirements',
    'Requirements (Calico for Windows)',
    'https://github.com/projectcalico/calico/blob/v3.24.0/calico/getting-started/windows-calico/kubernetes/requirements.md',
  ],
  [
    'v3.24-limitations',
    'Limitations and known issues (Calico for Windows)',
    'https://github.com/projectcalico/calico/blob/v3.24.0/calico/getting-started/windows-calico/limitations.md',
  ],
  [
    'v3.24-quickstart',
    'Quickstart (Calico for Windows)',
    'https://github.com/projectcalico/calico/blob/v3.24.0/calico/getting-started/windows-calico/quickstart.md',
  ],
  [
    'v3.24-standard',
    'Install Calico for Windows (standard / manual)',
    'https://github.com/projectcalico/calico/blob/v3.24.0/calico/getting-started/windows-calico/kubernetes/standard.md',
  ],
  [
    'v3.24-kubeconfig',
    'Create kubeconfig for Windows nodes',
    'https://github.com/projectcalico/calico/blob/v3.24.0/calico/getting-started/windows-calico/kubeconfig.md',
  ],
  [
    'v3.24-troubleshoot',
    'Troubleshoot Calico for Windows',
    'https://github.com/projectcalico/calico/blob/v3.24.0/calico/getting-started/windows-calico/troubleshoot.md',
  ],
  [
    'v3.24-k8sreq',
    'System requirements for Kubernetes (Calico)',
    'https://github.com/projectcalico/calico/blob/v3.24.0/calico/getting-started/kubernetes/requirements.md',
  ],
  [
    'v3.24-sysreq',
    'System requirements fragment (key/value store section)',
    'https://github.com/projectcalico/calico/blob/v3.24.0/calico/_includes/content/reqs-sys.md',
  ],
  [
    'v3.24-rancher',
    'Install Calico for Windows on a Rancher Kubernetes Engine cluster',
    'https://github.com/projectcalico/calico/blob/v3.24.0/calico/getting-started/windows-calico/kubernetes/rancher.md',
  ],
  [
    'v3.24-openshift',
    'Install an OpenShift 4 cluster on Windows nodes',
    'https://github.com/projectcalico/calico/blob/v3.24.0/calico/getting-started/windows-calico/openshift/installation.md',
  ],
  [
    'v3.24-aks',
    'Calico on AKS',
    'https://github.com/projectcalico/calico/blob/v3.24.0/calico/getting-started/kubernetes/managed-public-cloud/aks.md',
  ],
  [
    'v3.24-steps',
    'Calico for Windows HPC/operator install steps (included page fragment)',
    'https://github.com/projectcalico/calico/blob/v3.24.0/calico/_includes/content/calico-windows-install.md',
  ],
  [
    'v3.25-requirements',
    'Requirements (Calico for Windows)',
    'https://github.com/projectcalico/calico/blob/v3.25.0/calico/getting-started/windows-calico/kubernetes/requirements.md',
  ],
  [
    'v3.25-limitations',
    'Limitations and known issues (Calico for Windows)',
    'https://github.com/projectcalico/calico/blob/v3.25.0/calico/getting-started/windows-calico/limitations.md',
  ],
  [
    'v3.25-quickstart',
    'Quickstart (Calico for Windows)',
    'https://github.com/projectcalico/calico/blob/v3.25.0/calico/getting-started/windows-calico/quickstart.md',
  ],
  [
    'v3.25-standard',
    'Install Calico for Windows (standard / manual)',
    'https://github.com/projectcalico/calico/blob/v3.25.0/calico/getting-started/windows-calico/kubernetes/standard.md',
  ],
  [
    'v3.25-kubeconfig',
    'Create kubeconfig for Windows nodes',
    'https://github.com/projectcalico/calico/blob/v3.25.0/calico/getting-started/windows-calico/kubeconfig.md',
  ],
  [
    'v3.25-troubleshoot',
    'Troubleshoot Calico for Windows',
    'https://github.com/projectcalico/calico/blob/v3.25.0/calico/getting-started/windows-calico/troubleshoot.md',
  ],
  [
    'v3.25-k8sreq',
    'System requirements for Kubernetes (Calico)',
    'https://github.com/projectcalico/calico/blob/v3.25.0/calico/getting-started/kubernetes/requirements.md',
  ],
  [
    'v3.25-sysreq',
    'System requirements fragment (key/value store section)',
    'https://github.com/projectcalico/calico/blob/v3.25.0/calico/_includes/content/reqs-sys.md',
  ],
  [
    'v3.25-rancher',
    'Install Calico for Windows on a Rancher Kubernetes Engine cluster',
    'https://github.com/projectcalico/calico/blob/v3.25.0/calico/getting-started/windows-calico/kubernetes/rancher.md',
  ],
  [
    'v3.25-openshift',
    'Install an OpenShift 4 cluster on Windows nodes',
    'https://github.com/projectcalico/calico/blob/v3.25.0/calico/getting-started/windows-calico/openshift/installation.md',
  ],
  [
    'v3.25-aks',
    'Calico on AKS',
    'https://github.com/projectcalico/calico/blob/v3.25.0/calico/getting-started/kubernetes/managed-public-cloud/aks.md',
  ],
  [
    'v3.25-steps',
    'Calico for Windows HPC/operator install steps (included page fragment)',
    'https://github.com/projectcalico/calico/blob/v3.25.0/calico/_includes/content/calico-windows-install.md',
  ],
  [
    'v3.26-requirements',
    'Requirements (Calico for Windows)',
    'https://github.com/tigera/docs/blob/8d59c3ecc829cfea8703a0fa2ff074d1d316b932/calico_versioned_docs/version-3.26/getting-started/kubernetes/windows-calico/kubernetes/requirements.mdx',
  ],
  [
    'v3.26-limitations',
    'Limitations and known issues (Calico for Windows)',
    'https://github.com/tigera/docs/blob/8d59c3ecc829cfea8703a0fa2ff074d1d316b932/calico_versioned_docs/version-3.26/getting-started/kubernetes/windows-calico/limitations.mdx',
  ],
  [
    'v3.26-quickstart',
    'Quickstart (Calico for Windows)',
    'https://github.com/tigera/docs/blob/8d59c3ecc829cfea8703a0fa2ff074d1d316b932/calico_versioned_docs/version-3.26/getting-started/kubernetes/windows-calico/quickstart.mdx',
  ],
  [
    'v3.26-standard',
    'Install Calico for Windows (standard / manual)',
    'https://github.com/tigera/docs/blob/8d59c3ecc829cfea8703a0fa2ff074d1d316b932/calico_versioned_docs/version-3.26/getting-started/kubernetes/windows-calico/kubernetes/standard.mdx',
  ],
  [
    'v3.26-rancher',
    'Install Calico for Windows on a Rancher Kubernetes Engine cluster',
    'https://github.com/tigera/docs/blob/8d59c3ecc829cfea8703a0fa2ff074d1d316b932/calico_versioned_docs/version-3.26/getting-started/kubernetes/windows-calico/kubernetes/rancher.mdx',
  ],
  [
    'v3.26-openshift',
    'Install an OpenShift 4 cluster on Windows nodes',
    'https://github.com/tigera/docs/blob/8d59c3ecc829cfea8703a0fa2ff074d1d316b932/calico_versioned_docs/version-3.26/getting-started/kubernetes/windows-calico/openshift-installation.mdx',
  ],
  [
    'v3.26-kubeconfig',
    'Create kubeconfig for Windows nodes',
    'https://github.com/tigera/docs/blob/8d59c3ecc829cfea8703a0fa2ff074d1d316b932/calico_versioned_docs/version-3.26/getting-started/kubernetes/windows-calico/kubeconfig.mdx',
  ],
  [
    'v3.26-troubleshoot',
    'Troubleshoot Calico for Windows',
    'https://github.com/tigera/docs/blob/8d59c3ecc829cfea8703a0fa2ff074d1d316b932/calico_versioned_docs/version-3.26/getting-started/kubernetes/windows-calico/troubleshoot.mdx',
  ],
  [
    'v3.26-steps',
    'Calico for Windows HPC/operator install steps (included page fragment)',
    'https://github.com/tigera/docs/blob/8d59c3ecc829cfea8703a0fa2ff074d1d316b932/calico_versioned_docs/version-3.26/_includes/components/CalicoWindowsInstall.js',
  ],
  [
    'v3.26-aks',
    'Calico on AKS',
    'https://github.com/tigera/docs/blob/8d59c3ecc829cfea8703a0fa2ff074d1d316b932/calico_versioned_docs/version-3.26/getting-started/kubernetes/managed-public-cloud/aks.mdx',
  ],
  [
    'v3.26-k8sreq',
    'System requirements for Kubernetes (Calico)',
    'https://github.com/tigera/docs/blob/8d59c3ecc829cfea8703a0fa2ff074d1d316b932/calico_versioned_docs/version-3.26/getting-started/kubernetes/requirements.mdx',
  ],
  [
    'v3.26-sysreq',
    'System requirements fragment (key/value store section)',
    'https://github.com/tigera/docs/blob/8d59c3ecc829cfea8703a0fa2ff074d1d316b932/calico_versioned_docs/version-3.26/_includes/components/ReqsSys.js',
  ],
  [
    'v3.27-requirements',
    'Requirements (Calico for Windows)',
    'https://github.com/tigera/docs/blob/22b2ea1bc740196acb5630a3155d468388d9b17e/calico_versioned_docs/version-3.27/getting-started/kubernetes/windows-calico/requirements.mdx',
  ],
  [
    'v3.27-limitations',
    'Limitations and known issues (Calico for Windows)',
    'https://github.com/tigera/docs/blob/22b2ea1bc740196acb5630a3155d468388d9b17e/calico_versioned_docs/version-3.27/getting-started/kubernetes/windows-calico/limitations.mdx',
  ],
  [
    'v3.27-operator',
    'Install Calico for Windows using the operator',
    'https://github.com/tigera/docs/blob/22b2ea1bc740196acb5630a3155d468388d9b17e/calico_versioned_docs/version-3.27/getting-started/kubernetes/windows-calico/operator.mdx',
  ],
  [
    'v3.27-rancher',
    'Install Calico for Windows on a Rancher Kubernetes Engine cluster',
    'https://github.com/tigera/docs/blob/22b2ea1bc740196acb5630a3155d468388d9b17e/calico_versioned_docs/version-3.27/getting-started/kubernetes/windows-calico/rancher.mdx',
  ],
  [
    'v3.27-quickstart',
    'Quickstart (Calico for Windows)',
    'https://github.com/tigera/docs/blob/22b2ea1bc740196acb5630a3155d468388d9b17e/calico_versioned_docs/version-3.27/getting-started/kubernetes/windows-calico/manual-install/quickstart.mdx',
  ],
  [
    'v3.27-standard',
    'Install Calico for Windows (standard / manual)',
    'https://github.com/tigera/docs/blob/22b2ea1bc740196acb5630a3155d468388d9b17e/calico_versioned_docs/version-3.27/getting-started/kubernetes/windows-calico/manual-install/standard.mdx',
  ],
  [
    'v3.27-kubeconfig',
    'Create kubeconfig for Windows nodes',
    'https://github.com/tigera/docs/blob/22b2ea1bc740196acb5630a3155d468388d9b17e/calico_versioned_docs/version-3.27/getting-started/kubernetes/windows-calico/manual-install/kubeconfig.mdx',
  ],
  [
    'v3.27-openshift',
    'Install an OpenShift 4 cluster on Windows nodes',
    'https://github.com/tigera/docs/blob/22b2ea1bc740196acb5630a3155d468388d9b17e/calico_versioned_docs/version-3.27/getting-started/kubernetes/windows-calico/manual-install/openshift-installation.mdx',
  ],
  [
    'v3.27-troubleshoot',
    'Troubleshoot Calico for Windows',
    'https://github.com/tigera/docs/blob/22b2ea1bc740196acb5630a3155d468388d9b17e/calico_versioned_docs/version-3.27/getting-started/kubernetes/windows-calico/troubleshoot.mdx',
  ],
  [
    'v3.27-steps',
    'Calico for Windows HPC/operator install steps (included page fragment)',
    'https://github.com/tigera/docs/blob/22b2ea1bc740196acb5630a3155d468388d9b17e/calico_versioned_docs/version-3.27/_includes/components/CalicoWindowsInstall.js',
  ],
  [
    'v3.27-aks',
    'Calico on AKS',
    'https://github.com/tigera/docs/blob/22b2ea1bc740196acb5630a3155d468388d9b17e/calico_versioned_docs/version-3.27/getting-started/kubernetes/managed-public-cloud/aks.mdx',
  ],
  [
    'v3.27-k8sreq',
    'System requirements for Kubernetes (Calico)',
    'https://github.com/tigera/docs/blob/22b2ea1bc740196acb5630a3155d468388d9b17e/calico_versioned_docs/version-3.27/getting-started/kubernetes/requirements.mdx',
  ],
  [
    'v3.27-sysreq',
    'System requirements fragment (key/value store section)',
    'https://github.com/tigera/docs/blob/22b2ea1bc740196acb5630a3155d468388d9b17e/calico_versioned_docs/version-3.27/_includes/components/ReqsSys.js',
  ],
  [
    'v3.27-nodestatus',
    'CalicoNodeStatus reference',
    'https://github.com/tigera/docs/blob/22b2ea1bc740196acb5630a3155d468388d9b17e/calico_versioned_docs/version-3.27/reference/resources/caliconodestatus.mdx',
  ],
  [
    'v3.27-metrics',
    'Monitor Calico component metrics',
    'https://github.com/tigera/docs/blob/22b2ea1bc740196acb5630a3155d468388d9b17e/calico_versioned_docs/version-3.27/operations/monitor/monitor-component-metrics.mdx',
  ],
  [
    'v3.28-requirements',
    'Requirements (Calico for Windows)',
    'https://github.com/tigera/docs/blob/26760f2bc46b6c92a269d63c65096f93566552b2/calico_versioned_docs/version-3.28/getting-started/kubernetes/windows-calico/requirements.mdx',
  ],
  [
    'v3.28-limitations',
    'Limitations and known issues (Calico for Windows)',
    'https://github.com/tigera/docs/blob/26760f2bc46b6c92a269d63c65096f93566552b2/calico_versioned_docs/version-3.28/getting-started/kubernetes/windows-calico/limitations.mdx',
  ],
  [
    'v3.28-operator',
    'Install Calico for Windows using the operator',
    'https://github.com/tigera/docs/blob/26760f2bc46b6c92a269d63c65096f93566552b2/calico_versioned_docs/version-3.28/getting-started/kubernetes/windows-calico/operator.mdx',
  ],
  [
    'v3.28-rancher',
    'Install Calico for Windows on a Rancher Kubernetes Engine cluster',
    'https://github.com/tigera/docs/blob/26760f2bc46b6c92a269d63c65096f93566552b2/calico_versioned_docs/version-3.28/getting-started/kubernetes/windows-calico/rancher.mdx',
  ],
  [
    'v3.28-quickstart',
    'Quickstart (Calico for Windows)',
    'https://github.com/tigera/docs/blob/26760f2bc46b6c92a269d63c65096f93566552b2/calico_versioned_docs/version-3.28/getting-started/kubernetes/windows-calico/manual-install/quickstart.mdx',
  ],
  [
    'v3.28-standard',
    'Install Calico for Windows (standard / manual)',
    'https://github.com/tigera/docs/blob/26760f2bc46b6c92a269d63c65096f93566552b2/calico_versioned_docs/version-3.28/getting-started/kubernetes/windows-calico/manual-install/standard.mdx',
  ],
  [
    'v3.28-kubeconfig',
    'Create kubeconfig for Windows nodes',
    'https://github.com/tigera/docs/blob/26760f2bc46b6c92a269d63c65096f93566552b2/calico_versioned_docs/version-3.28/getting-started/kubernetes/windows-calico/manual-install/kubeconfig.mdx',
  ],
  [
    'v3.28-openshift',
    'Install an OpenShift 4 cluster on Windows nodes',
    'https://github.com/tigera/docs/blob/26760f2bc46b6c92a269d63c65096f93566552b2/calico_versioned_docs/version-3.28/getting-started/kubernetes/windows-calico/manual-install/openshift-installation.mdx',
  ],
  [
    'v3.28-troubleshoot',
    'Troubleshoot Calico for Windows',
    'https://github.com/tigera/docs/blob/26760f2bc46b6c92a269d63c65096f93566552b2/calico_versioned_docs/version-3.28/getting-started/kubernetes/windows-calico/troubleshoot.mdx',
  ],
  [
    'v3.28-steps',
    'Calico for Windows HPC/operator install steps (included page fragment)',
    'https://github.com/tigera/docs/blob/26760f2bc46b6c92a269d63c65096f93566552b2/calico_versioned_docs/version-3.28/_includes/components/CalicoWindowsInstall.js',
  ],
  [
    'v3.28-aks',
    'Calico on AKS',
    'https://github.com/tigera/docs/blob/26760f2bc46b6c92a269d63c65096f93566552b2/calico_versioned_docs/version-3.28/getting-started/kubernetes/managed-public-cloud/aks.mdx',
  ],
  [
    'v3.28-k8sreq',
    'System requirements for Kubernetes (Calico)',
    'https://github.com/tigera/docs/blob/26760f2bc46b6c92a269d63c65096f93566552b2/calico_versioned_docs/version-3.28/getting-started/kubernetes/requirements.mdx',
  ],
  [
    'v3.28-sysreq',
    'System requirements fragment (key/value store section)',
    'https://github.com/tigera/docs/blob/26760f2bc46b6c92a269d63c65096f93566552b2/calico_versioned_docs/version-3.28/_includes/components/ReqsSys.js',
  ],
  [
    'v3.28-nodestatus',
    'CalicoNodeStatus reference',
    'https://github.com/tigera/docs/blob/26760f2bc46b6c92a269d63c65096f93566552b2/calico_versioned_docs/version-3.28/reference/resources/caliconodestatus.mdx',
  ],
  [
    'v3.28-metrics',
    'Monitor Calico component metrics',
    'https://github.com/tigera/docs/blob/26760f2bc46b6c92a269d63c65096f93566552b2/calico_versioned_docs/version-3.28/operations/monitor/monitor-component-metrics.mdx',
  ],
  [
    'v3.29-requirements',
    'Requirements (Calico for Windows)',
    'https://github.com/tigera/docs/blob/482e084473b81d5c554406ec8cee83867e943c0e/calico_versioned_docs/version-3.29/getting-started/kubernetes/windows-calico/requirements.mdx',
  ],
  [
    'v3.29-limitations',
    'Limitations and known issues (Calico for Windows)',
    'https://github.com/tigera/docs/blob/482e084473b81d5c554406ec8cee83867e943c0e/calico_versioned_docs/version-3.29/getting-started/kubernetes/windows-calico/limitations.mdx',
  ],
  [
    'v3.29-operator',
    'Install Calico for Windows using the operator',
    'https://github.com/tigera/docs/blob/482e084473b81d5c554406ec8cee83867e943c0e/calico_versioned_docs/version-3.29/getting-started/kubernetes/windows-calico/operator.mdx',
  ],
  [
    'v3.29-rancher',
    'Install Calico for Windows on a Rancher Kubernetes Engine cluster',
    'https://github.com/tigera/docs/blob/482e084473b81d5c554406ec8cee83867e943c0e/calico_versioned_docs/version-3.29/getting-started/kubernetes/windows-calico/rancher.mdx',
  ],
  [
    'v3.29-quickstart',
    'Quickstart (Calico for Windows)',
    'https://github.com/tigera/docs/blob/482e084473b81d5c554406ec8cee83867e943c0e/calico_versioned_docs/version-3.29/getting-started/kubernetes/windows-calico/manual-install/quickstart.mdx',
  ],
  [
    'v3.29-standard',
    'Install Calico for Windows (standard / manual)',
    'https://github.com/tigera/docs/blob/482e084473b81d5c554406ec8cee83867e943c0e/calico_versioned_docs/version-3.29/getting-started/kubernetes/windows-calico/manual-install/standard.mdx',
  ],
  [
    'v3.29-kubeconfig',
    'Create kubeconfig for Windows nodes',
    'https://github.com/tigera/docs/blob/482e084473b81d5c554406ec8cee83867e943c0e/calico_versioned_docs/version-3.29/getting-started/kubernetes/windows-calico/manual-install/kubeconfig.mdx',
  ],
  [
    'v3.29-openshift',
    'Install an OpenShift 4 cluster on Windows nodes',
    'https://github.com/tigera/docs/blob/482e084473b81d5c554406ec8cee83867e943c0e/calico_versioned_docs/version-3.29/getting-started/kubernetes/windows-calico/manual-install/openshift-installation.mdx',
  ],
  [
    'v3.29-troubleshoot',
    'Troubleshoot Calico for Windows',
    'https://github.com/tigera/docs/blob/482e084473b81d5c554406ec8cee83867e943c0e/calico_versioned_docs/version-3.29/getting-started/kubernetes/windows-calico/troubleshoot.mdx',
  ],
  [
    'v3.29-steps',
    'Calico for Windows HPC/operator install steps (included page fragment)',
    'https://github.com/tigera/docs/blob/482e084473b81d5c554406ec8cee83867e943c0e/calico_versioned_docs/version-3.29/_includes/components/CalicoWindowsInstall.js',
  ],
  [
    'v3.29-aks',
    'Calico on AKS',
    'https://github.com/tigera/docs/blob/482e084473b81d5c554406ec8cee83867e943c0e/calico_versioned_docs/version-3.29/getting-started/kubernetes/managed-public-cloud/aks.mdx',
  ],
  [
    'v3.29-k8sreq',
    'System requirements for Kubernetes (Calico)',
    'https://github.com/tigera/docs/blob/482e084473b81d5c554406ec8cee83867e943c0e/calico_versioned_docs/version-3.29/getting-started/kubernetes/requirements.mdx',
  ],
  [
    'v3.29-sysreq',
    'System requirements fragment (key/value store section)',
    'https://github.com/tigera/docs/blob/482e084473b81d5c554406ec8cee83867e943c0e/calico_versioned_docs/version-3.29/_includes/components/ReqsSys.js',
  ],
  [
    'v3.29-nodestatus',
    'CalicoNodeStatus reference',
    'https://github.com/tigera/docs/blob/482e084473b81d5c554406ec8cee83867e943c0e/calico_versioned_docs/version-3.29/reference/resources/caliconodestatus.mdx',
  ],
  [
    'v3.29-metrics',
    'Monitor Calico component metrics',
    'https://github.com/tigera/docs/blob/482e084473b81d5c554406ec8cee83867e943c0e/calico_versioned_docs/version-3.29/operations/monitor/monitor-component-metrics.mdx',
  ],
  [
    'v3.30-requirements',
    'Requirements (Calico for Windows)',
    'https://github.com/tigera/docs/blob/684432515739de0ae37db4453d585f9dbb13623f/calico_versioned_docs/version-3.30/getting-started/kubernetes/windows-calico/requirements.mdx',
  ],
  [
    'v3.30-limitations',
    'Limitations and known issues (Calico for Windows)',
    'https://github.com/tigera/docs/blob/684432515739de0ae37db4453d585f9dbb13623f/calico_versioned_docs/version-3.30/getting-started/kubernetes/windows-calico/limitations.mdx',
  ],
  [
    'v3.30-operator',
    'Install Calico for Windows using the operator',
    'https://github.com/tigera/docs/blob/684432515739de0ae37db4453d585f9dbb13623f/calico_versioned_docs/version-3.30/getting-started/kubernetes/windows-calico/operator.mdx',
  ],
  [
    'v3.30-rancher',
    'Install Calico for Windows on a Rancher Kubernetes Engine cluster',
    'https://github.com/tigera/docs/blob/684432515739de0ae37db4453d585f9dbb13623f/calico_versioned_docs/version-3.30/getting-started/kubernetes/windows-calico/rancher.mdx',
  ],
  [
    'v3.30-quickstart',
    'Quickstart (Calico for Windows)',
    'https://github.com/tigera/docs/blob/684432515739de0ae37db4453d585f9dbb13623f/calico_versioned_docs/version-3.30/getting-started/kubernetes/windows-calico/manual-install/quickstart.mdx',
  ],
  [
    'v3.30-standard',
    'Install Calico for Windows (standard / manual)',
    'https://github.com/tigera/docs/blob/684432515739de0ae37db4453d585f9dbb13623f/calico_versioned_docs/version-3.30/getting-started/kubernetes/windows-calico/manual-install/standard.mdx',
  ],
  [
    'v3.30-kubeconfig',
    'Create kubeconfig for Windows nodes',
    'https://github.com/tigera/docs/blob/684432515739de0ae37db4453d585f9dbb13623f/calico_versioned_docs/version-3.30/getting-started/kubernetes/windows-calico/manual-install/kubeconfig.mdx',
  ],
  [
    'v3.30-troubleshoot',
    'Troubleshoot Calico for Windows',
    'https://github.com/tigera/docs/blob/684432515739de0ae37db4453d585f9dbb13623f/calico_versioned_docs/version-3.30/getting-started/kubernetes/windows-calico/troubleshoot.mdx',
  ],
  [
    'v3.30-steps',
    'Calico for Windows HPC/operator install steps (included page fragment)',
    'https://github.com/tigera/docs/blob/684432515739de0ae37db4453d585f9dbb13623f/calico_versioned_docs/version-3.30/_includes/components/CalicoWindowsInstall.js',
  ],
  [
    'v3.30-aks',
    'Calico on AKS',
    'https://github.com/tigera/docs/blob/684432515739de0ae37db4453d585f9dbb13623f/calico_versioned_docs/version-3.30/getting-started/kubernetes/managed-public-cloud/aks.mdx',
  ],
  [
    'v3.30-k8sreq',
    'System requirements for Kubernetes (Calico)',
    'https://github.com/tigera/docs/blob/684432515739de0ae37db4453d585f9dbb13623f/calico_versioned_docs/version-3.30/_includes/partials/_system-requirements.mdx',
  ],
  [
    'v3.30-sysreq',
    'System requirements fragment (key/value store section)',
    'https://github.com/tigera/docs/blob/684432515739de0ae37db4453d585f9dbb13623f/calico_versioned_docs/version-3.30/_includes/partials/_system-requirements.mdx',
  ],
  [
    'v3.30-nodestatus',
    'CalicoNodeStatus reference',
    'https://github.com/tigera/docs/blob/684432515739de0ae37db4453d585f9dbb13623f/calico_versioned_docs/version-3.30/reference/resources/caliconodestatus.mdx',
  ],
  [
    'v3.30-metrics',
    'Monitor Calico component metrics',
    'https://github.com/tigera/docs/blob/684432515739de0ae37db4453d585f9dbb13623f/calico_versioned_docs/version-3.30/operations/monitor/monitor-component-metrics.mdx',
  ],
  [
    'v3.31-requirements',
    'Requirements (Calico for Windows)',
    'https://github.com/tigera/docs/blob/220f2fac2d88bd60cf8829eb51a5d86d9fe60f0b/calico_versioned_docs/version-3.31/getting-started/kubernetes/windows-calico/requirements.mdx',
  ],
  [
    'v3.31-limitations',
    'Limitations and known issues (Calico for Windows)',
    'https://github.com/tigera/docs/blob/220f2fac2d88bd60cf8829eb51a5d86d9fe60f0b/calico_versioned_docs/version-3.31/getting-started/kubernetes/windows-calico/limitations.mdx',
  ],
  [
    'v3.31-operator',
    'Install Calico for Windows using the operator',
    'https://github.com/tigera/docs/blob/220f2fac2d88bd60cf8829eb51a5d86d9fe60f0b/calico_versioned_docs/version-3.31/getting-started/kubernetes/windows-calico/operator.mdx',
  ],
  [
    'v3.31-rancher',
    'Install Calico for Windows on a Rancher Kubernetes Engine cluster',
    'https://github.com/tigera/docs/blob/220f2fac2d88bd60cf8829eb51a5d86d9fe60f0b/calico_versioned_docs/version-3.31/getting-started/kubernetes/windows-calico/rancher.mdx',
  ],
  [
    'v3.31-troubleshoot',
    'Troubleshoot Calico for Windows',
    'https://github.com/tigera/docs/blob/220f2fac2d88bd60cf8829eb51a5d86d9fe60f0b/calico_versioned_docs/version-3.31/getting-started/kubernetes/windows-calico/troubleshoot.mdx',
  ],
  [
    'v3.31-steps',
    'Calico for Windows HPC/operator install steps (included page fragment)',
    'https://github.com/tigera/docs/blob/220f2fac2d88bd60cf8829eb51a5d86d9fe60f0b/calico_versioned_docs/version-3.31/_includes/components/CalicoWindowsInstall.js',
  ],
  [
    'v3.31-aks',
    'Calico on AKS',
    'https://github.com/tigera/docs/blob/220f2fac2d88bd60cf8829eb51a5d86d9fe60f0b/calico_versioned_docs/version-3.31/getting-started/kubernetes/managed-public-cloud/aks.mdx',
  ],
  [
    'v3.31-k8sreq',
    'System requirements for Kubernetes (Calico)',
    'https://github.com/tigera/docs/blob/220f2fac2d88bd60cf8829eb51a5d86d9fe60f0b/calico_versioned_docs/version-3.31/_includes/partials/_system-requirements.mdx',
  ],
  [
    'v3.31-sysreq',
    'System requirements fragment (key/value store section)',
    'https://github.com/tigera/docs/blob/220f2fac2d88bd60cf8829eb51a5d86d9fe60f0b/calico_versioned_docs/version-3.31/_includes/partials/_system-requirements.mdx',
  ],
  [
    'v3.31-nodestatus',
    'CalicoNodeStatus reference',
    'https://github.com/tigera/docs/blob/220f2fac2d88bd60cf8829eb51a5d86d9fe60f0b/calico_versioned_docs/version-3.31/reference/resources/caliconodestatus.mdx',
  ],
  [
    'v3.31-metrics',
    'Monitor Calico component metrics',
    'https://github.com/tigera/docs/blob/220f2fac2d88bd60cf8829eb51a5d86d9fe60f0b/calico_versioned_docs/version-3.31/operations/monitor/monitor-component-metrics.mdx',
  ],
  [
    'v3.32-requirements',
    'Requirements (Calico for Windows)',
    'https://github.com/tigera/docs/blob/13d31ab6f05666efbd121144c4df565044b7e0dd/calico_versioned_docs/version-3.32/getting-started/kubernetes/windows-calico/requirements.mdx',
  ],
  [
    'v3.32-limitations',
    'Limitations and known issues (Calico for Windows)',
    'https://github.com/tigera/docs/blob/13d31ab6f05666efbd121144c4df565044b7e0dd/calico_versioned_docs/version-3.32/getting-started/kubernetes/windows-calico/limitations.mdx',
  ],
  [
    'v3.32-operator',
    'Install Calico for Windows using the operator',
    'https://github.com/tigera/docs/blob/13d31ab6f05666efbd121144c4df565044b7e0dd/calico_versioned_docs/version-3.32/getting-started/kubernetes/windows-calico/operator.mdx',
  ],
  [
    'v3.32-rancher',
    'Install Calico for Windows on a Rancher Kubernetes Engine cluster',
    'https://github.com/tigera/docs/blob/13d31ab6f05666efbd121144c4df565044b7e0dd/calico_versioned_docs/version-3.32/getting-started/kubernetes/windows-calico/rancher.mdx',
  ],
  [
    'v3.32-troubleshoot',
    'Troubleshoot Calico for Windows',
    'https://github.com/tigera/docs/blob/13d31ab6f05666efbd121144c4df565044b7e0dd/calico_versioned_docs/version-3.32/getting-started/kubernetes/windows-calico/troubleshoot.mdx',
  ],
  [
    'v3.32-steps',
    'Calico for Windows HPC/operator install steps (included page fragment)',
    'https://github.com/tigera/docs/blob/13d31ab6f05666efbd121144c4df565044b7e0dd/calico_versioned_docs/version-3.32/_includes/components/CalicoWindowsInstall.js',
  ],
  [
    'v3.32-aks',
    'Calico on AKS',
    'https://github.com/tigera/docs/blob/13d31ab6f05666efbd121144c4df565044b7e0dd/calico_versioned_docs/version-3.32/getting-started/kubernetes/managed-public-cloud/aks.mdx',
  ],
  [
    'v3.32-k8sreq',
    'System requirements for Kubernetes (Calico)',
    'https://github.com/tigera/docs/blob/13d31ab6f05666efbd121144c4df565044b7e0dd/calico_versioned_docs/version-3.32/_includes/partials/_system-requirements.mdx',
  ],
  [
    'v3.32-sysreq',
    'System requirements fragment (key/value store section)',
    'https://github.com/tigera/docs/blob/13d31ab6f05666efbd121144c4df565044b7e0dd/calico_versioned_docs/version-3.32/_includes/partials/_system-requirements.mdx',
  ],
  [
    'v3.32-nodestatus',
    'CalicoNodeStatus reference',
    'https://github.com/tigera/docs/blob/13d31ab6f05666efbd121144c4df565044b7e0dd/calico_versioned_docs/version-3.32/reference/resources/caliconodestatus.mdx',
  ],
  [
    'v3.32-metrics',
    'Monitor Calico component metrics',
    'https://github.com/tigera/docs/blob/13d31ab6f05666efbd121144c4df565044b7e0dd/calico_versioned_docs/version-3.32/operations/monitor/monitor-component-metrics.mdx',
  ],
  [
    'v3.24-requirements-final',
    'Requirements (Calico for Windows) — Calico v3.24 (last revision seen)',
    'https://github.com/tigera/docs/blob/b49e7af1734dfba870114e40748aba30fc23de1d/calico_versioned_docs/version-3.24/getting-started/kubernetes/windows-calico/kubernetes/requirements.mdx',
  ],
  [
    'v3.25-requirements-final',
    'Requirements (Calico for Windows) — Calico v3.25 (last revision seen)',
    'https://github.com/tigera/docs/blob/ff7521d8121223af74217f1bc4865f2699ed2e78/calico_versioned_docs/version-3.25/getting-started/kubernetes/windows-calico/kubernetes/requirements.mdx',
  ],
  [
    'v3.26-limitations-final',
    'Limitations and known issues (Calico for Windows) — Calico v3.26 (last revision seen)',
    'https://github.com/tigera/docs/blob/c051c99f64730ef15a4236f1769949b2ccd9b183/calico_versioned_docs/version-3.26/getting-started/kubernetes/windows-calico/limitations.mdx',
  ],
  [
    'v3.26-openshift-final',
    'Install an OpenShift 4 cluster on Windows nodes — Calico v3.26 (last revision seen)',
    'https://github.com/tigera/docs/blob/c051c99f64730ef15a4236f1769949b2ccd9b183/calico_versioned_docs/version-3.26/getting-started/kubernetes/windows-calico/openshift-installation.mdx',
  ],
  [
    'v3.27-limitations-final',
    'Limitations and known issues (Calico for Windows) — Calico v3.27 (last revision seen)',
    'https://github.com/tigera/docs/blob/f25a68184ed15d089d9caa981bc188bfd32eec8e/calico_versioned_docs/version-3.27/getting-started/kubernetes/windows-calico/limitations.mdx',
  ],
  [
    'v3.28-requirements-final',
    'Requirements (Calico for Windows) — Calico v3.28 (last revision seen)',
    'https://github.com/tigera/docs/blob/238e9ef2465941d906011e153129e9d1e3ec5ef7/calico_versioned_docs/version-3.28/getting-started/kubernetes/windows-calico/requirements.mdx',
  ],
  [
    'v3.28-limitations-final',
    'Limitations and known issues (Calico for Windows) — Calico v3.28 (last revision seen)',
    'https://github.com/tigera/docs/blob/238e9ef2465941d906011e153129e9d1e3ec5ef7/calico_versioned_docs/version-3.28/getting-started/kubernetes/windows-calico/limitations.mdx',
  ],
  [
    'v3.29-requirements-final',
    'Requirements (Calico for Windows) — Calico v3.29 (last revision seen)',
    'https://github.com/tigera/docs/blob/f2a2762432b54f20274d42c67bfa828d82872498/calico_versioned_docs/version-3.29/getting-started/kubernetes/windows-calico/requirements.mdx',
  ],
  [
    'v3.29-steps-final',
    'Calico for Windows HPC/operator install steps (included page fragment) — Calico v3.29 (last revision seen)',
    'https://github.com/tigera/docs/blob/f2a2762432b54f20274d42c67bfa828d82872498/calico_versioned_docs/version-3.29/_includes/components/CalicoWindowsInstall.js',
  ],
  [
    'v3.30-requirements-final',
    'Requirements (Calico for Windows) — Calico v3.30 (last revision seen)',
    'https://github.com/tigera/docs/blob/f2a2762432b54f20274d42c67bfa828d82872498/calico_versioned_docs/version-3.30/getting-started/kubernetes/windows-calico/requirements.mdx',
  ],
  [
    'v3.30-steps-final',
    'Calico for Windows HPC/operator install steps (included page fragment) — Calico v3.30 (last revision seen)',
    'https://github.com/tigera/docs/blob/f2a2762432b54f20274d42c67bfa828d82872498/calico_versioned_docs/version-3.30/_includes/components/CalicoWindowsInstall.js',
  ],
  [
    'v3.31-requirements-final',
    'Requirements (Calico for Windows) — Calico v3.31 (last revision seen)',
    'https://github.com/tigera/docs/blob/f2a2762432b54f20274d42c67bfa828d82872498/calico_versioned_docs/version-3.31/getting-started/kubernetes/windows-calico/requirements.mdx',
  ],
  [
    'v3.31-steps-final',
    'Calico for Windows HPC/operator install steps (included page fragment) — Calico v3.31 (last revision seen)',
    'https://github.com/tigera/docs/blob/f2a2762432b54f20274d42c67bfa828d82872498/calico_versioned_docs/version-3.31/_includes/components/CalicoWindowsInstall.js',
  ],
  [
    'v3.32-requirements-final',
    'Requirements (Calico for Windows) — Calico v3.32 (last revision seen)',
    'https://github.com/tigera/docs/blob/f2a2762432b54f20274d42c67bfa828d82872498/calico_versioned_docs/version-3.32/getting-started/kubernetes/windows-calico/requirements.mdx',
  ],
  [
    'v3.26-relnotes',
    'Release notes v3.26.0',
    'https://github.com/projectcalico/calico/blob/v3.26.0/release-notes/v3.26.0-release-notes.md',
  ],
  [
    'v3.27-relnotes',
    'Release notes',
    'https://github.com/tigera/docs/blob/f25a68184ed15d089d9caa981bc188bfd32eec8e/calico_versioned_docs/version-3.27/release-notes/index.mdx',
  ],
  [
    'v3.31-relnotes',
    'Release notes v3.31.0',
    'https://github.com/projectcalico/calico/blob/v3.31.0/release-notes/v3.31.0-release-notes.md',
  ],
  [
    'v3.32-relnotes',
    'Release notes v3.32.0',
    'https://github.com/projectcalico/calico/blob/v3.32.0/release-notes/v3.32.0-release-notes.md',
  ],
  [
    'v3.29-relnotes-final',
    'Release notes — Calico v3.29 (with patch releases)',
    'https://github.com/tigera/docs/blob/f2a2762432b54f20274d42c67bfa828d82872498/calico_versioned_docs/version-3.29/release-notes/index.mdx',
  ],
  [
    'v3.30-relnotes-final',
    'Release notes — Calico v3.30 (with patch releases)',
    'https://github.com/tigera/docs/blob/f2a2762432b54f20274d42c67bfa828d82872498/calico_versioned_docs/version-3.30/release-notes/index.mdx',
  ],
  [
    'v3.18.2-limitations',
    'Limitations and known issues (Calico for Windows) — patch tag v3.18.2',
    'https://github.com/projectcalico/calico/blob/v3.18.2/getting-started/windows-calico/limitations.md',
  ],
  [
    'v3.18.2-quickstart',
    'Quickstart (Calico for Windows) — patch tag v3.18.2',
    'https://github.com/projectcalico/calico/blob/v3.18.2/getting-started/windows-calico/quickstart.md',
  ],
  [
    'v3.20.1-limitations',
    'Limitations and known issues (Calico for Windows) — patch tag v3.20.1',
    'https://github.com/projectcalico/calico/blob/v3.20.1/getting-started/windows-calico/limitations.md',
  ],
  [
    'v3.20.1-quickstart',
    'Quickstart (Calico for Windows) — patch tag v3.20.1',
    'https://github.com/projectcalico/calico/blob/v3.20.1/getting-started/windows-calico/quickstart.md',
  ],
  [
    'v3.22.1-requirements',
    'Requirements (Calico for Windows) — patch tag v3.22.1',
    'https://github.com/projectcalico/calico/blob/v3.22.1/calico/getting-started/windows-calico/kubernetes/requirements.md',
  ],
  [
    'v3.22.2-quickstart',
    'Quickstart (Calico for Windows) — patch tag v3.22.2',
    'https://github.com/projectcalico/calico/blob/v3.22.2/calico/getting-started/windows-calico/quickstart.md',
  ],
  [
    'docs-commit-2023-05-03',
    'Commit: windows version update',
    'https://github.com/tigera/docs/commit/16ac57a62114c336161bf324024ea3cba374439f',
  ],
  [
    'docs-commit-2023-12-05',
    'Commit: Add note about Windows Openshift support to relevant pages',
    'https://github.com/tigera/docs/commit/af60524dbeb1e0a0f915704382a34f6897c01b4b',
  ],
  [
    'docs-commit-2024-08-13',
    'Commit: DOCS-2276: Adds limitation for logging on OSS Windows',
    'https://github.com/tigera/docs/commit/2ec54af486f56f2a95d62cb623ecf37a15725562',
  ],
  [
    'docs-commit-2025-04-16',
    'Commit: Delete Windows OpenShift installation files',
    'https://github.com/tigera/docs/commit/94705988f7caa2d1547c8fd731cef4c04a12ac22',
  ],
  [
    'docs-commit-2025-09-16',
    'Commit: Remove manual install method for Windows',
    'https://github.com/tigera/docs/commit/780f6894236d5080a5933222bbd0d3d5abba66b5',
  ],
  [
    'docs-commit-2026-01-30',
    'Commit: add non-cross-subnet requirement to VXLAN encapsulation to Windows docs',
    'https://github.com/tigera/docs/commit/e49d94fb6b9e4c8c0c2fb8140b41b08351e6bc02',
  ],
  [
    'docs-commit-2026-05-11',
    'Commit: Fix Windows requirements: IPPool patch is reverted by operator (#2680)',
    'https://github.com/tigera/docs/commit/ed7f722b21576e595eeb2d92586549f908a7a51e',
  ],
  [
    'v3.27-code-operator-validation',
    'Tigera operator v1.32.3 (shipped with Calico v3.27.0): Installation validation',
    'https://github.com/tigera/operator/blob/v1.32.3/pkg/controller/installation/validation.go',
  ],
  [
    'v3.27-code-operator-windows',
    'Tigera operator v1.32.3 (shipped with Calico v3.27.0): Windows rendering',
    'https://github.com/tigera/operator/blob/v1.32.3/pkg/render/windows.go',
  ],
  [
    'v3.27-code-operator-image',
    'tigera-operator manifest of Calico v3.27.0',
    'https://github.com/projectcalico/calico/blob/v3.27.0/manifests/tigera-operator.yaml',
  ],
  [
    'v3.28-code-operator-validation',
    'Tigera operator v1.34.0 (shipped with Calico v3.28.0): Installation validation',
    'https://github.com/tigera/operator/blob/v1.34.0/pkg/controller/installation/validation.go',
  ],
  [
    'v3.28-code-operator-windows',
    'Tigera operator v1.34.0 (shipped with Calico v3.28.0): Windows rendering',
    'https://github.com/tigera/operator/blob/v1.34.0/pkg/render/windows.go',
  ],
  [
    'v3.28-code-operator-image',
    'tigera-operator manifest of Calico v3.28.0',
    'https://github.com/projectcalico/calico/blob/v3.28.0/manifests/tigera-operator.yaml',
  ],
  [
    'v3.29-code-operator-validation',
    'Tigera operator v1.36.0 (shipped with Calico v3.29.0): Installation validation',
    'https://github.com/tigera/operator/blob/v1.36.0/pkg/controller/installation/validation.go',
  ],
  [
    'v3.29-code-operator-windows',
    'Tigera operator v1.36.0 (shipped with Calico v3.29.0): Windows rendering',
    'https://github.com/tigera/operator/blob/v1.36.0/pkg/render/windows.go',
  ],
  [
    'v3.29-code-operator-image',
    'tigera-operator manifest of Calico v3.29.0',
    'https://github.com/projectcalico/calico/blob/v3.29.0/manifests/tigera-operator.yaml',
  ],
  [
    'v3.30-code-operator-validation',
    'Tigera operator v1.38.0 (shipped with Calico v3.30.0): Installation validation',
    'https://github.com/tigera/operator/blob/v1.38.0/pkg/controller/installation/validation.go',
  ],
  [
    'v3.30-code-operator-windows',
    'Tigera operator v1.38.0 (shipped with Calico v3.30.0): Windows rendering',
    'https://github.com/tigera/operator/blob/v1.38.0/pkg/render/windows.go',
  ],
  [
    'v3.30-code-operator-image',
    'tigera-operator manifest of Calico v3.30.0',
    'https://github.com/projectcalico/calico/blob/v3.30.0/manifests/tigera-operator.yaml',
  ],
  [
    'v3.31-code-operator-validation',
    'Tigera operator v1.40.0 (shipped with Calico v3.31.0): Installation validation',
    'https://github.com/tigera/operator/blob/v1.40.0/pkg/controller/installation/validation.go',
  ],
  [
    'v3.31-code-operator-windows',
    'Tigera operator v1.40.0 (shipped with Calico v3.31.0): Windows rendering',
    'https://github.com/tigera/operator/blob/v1.40.0/pkg/render/windows.go',
  ],
  [
    'v3.31-code-operator-image',
    'tigera-operator manifest of Calico v3.31.0',
    'https://github.com/projectcalico/calico/blob/v3.31.0/manifests/tigera-operator.yaml',
  ],
  [
    'v3.32-code-operator-validation',
    'Tigera operator v1.42.0 (shipped with Calico v3.32.0): Installation validation',
    'https://github.com/tigera/operator/blob/v1.42.0/pkg/controller/installation/validation.go',
  ],
  [
    'v3.32-code-operator-windows',
    'Tigera operator v1.42.0 (shipped with Calico v3.32.0): Windows rendering',
    'https://github.com/tigera/operator/blob/v1.42.0/pkg/render/windows.go',
  ],
  [
    'v3.32-code-operator-image',
    'tigera-operator manifest of Calico v3.32.0',
    'https://github.com/projectcalico/calico/blob/v3.32.0/manifests/tigera-operator.yaml',
  ],
  [
    'v3.22-code-winversions',
    'Windows image versions built for Calico v3.22.0',
    'https://github.com/projectcalico/calico/blob/v3.22.0/node/Makefile',
  ],
  [
    'v3.23-code-winversions',
    'Windows image versions built for Calico v3.23.0',
    'https://github.com/projectcalico/calico/blob/v3.23.0/node/Makefile',
  ],
  [
    'v3.24-code-winversions',
    'Windows image versions built for Calico v3.24.0',
    'https://github.com/projectcalico/calico/blob/v3.24.0/node/Makefile',
  ],
  [
    'v3.25-code-winversions',
    'Windows image versions built for Calico v3.25.0',
    'https://github.com/projectcalico/calico/blob/v3.25.0/node/Makefile',
  ],
  [
    'v3.26-code-winversions',
    'Windows image versions built for Calico v3.26.0',
    'https://github.com/projectcalico/calico/blob/v3.26.0/node/Makefile',
  ],
  [
    'v3.27-code-winversions',
    'Windows image versions built for Calico v3.27.0',
    'https://github.com/projectcalico/calico/blob/v3.27.0/metadata.mk',
  ],
  [
    'v3.28-code-winversions',
    'Windows image versions built for Calico v3.28.0',
    'https://github.com/projectcalico/calico/blob/v3.28.0/metadata.mk',
  ],
  [
    'v3.29-code-winversions',
    'Windows image versions built for Calico v3.29.0',
    'https://github.com/projectcalico/calico/blob/v3.29.0/metadata.mk',
  ],
  [
    'v3.30-code-winversions',
    'Windows image versions built for Calico v3.30.0',
    'https://github.com/projectcalico/calico/blob/v3.30.0/metadata.mk',
  ],
  [
    'v3.31-code-winversions',
    'Windows image versions built for Calico v3.31.0',
    'https://github.com/projectcalico/calico/blob/v3.31.0/metadata.mk',
  ],
  [
    'v3.32-code-winversions',
    'Windows image versions built for Calico v3.32.0',
    'https://github.com/projectcalico/calico/blob/v3.32.0/metadata.mk',
  ],
  [
    'v3.22-code-cni-types',
    'CNI plugin NetConf type of Calico v3.22.0',
    'https://github.com/projectcalico/calico/blob/v3.22.0/cni-plugin/pkg/types/types.go',
  ],
  [
    'v3.23-code-cni-types',
    'CNI plugin NetConf type of Calico v3.23.0',
    'https://github.com/projectcalico/calico/blob/v3.23.0/cni-plugin/pkg/types/types.go',
  ],
  [
    'v3.24-code-cni-types',
    'CNI plugin NetConf type of Calico v3.24.0',
    'https://github.com/projectcalico/calico/blob/v3.24.0/cni-plugin/pkg/types/types.go',
  ],
  [
    'v3.25-code-cni-types',
    'CNI plugin NetConf type of Calico v3.25.0',
    'https://github.com/projectcalico/calico/blob/v3.25.0/cni-plugin/pkg/types/types.go',
  ],
  [
    'v3.26-code-cni-types',
    'CNI plugin NetConf type of Calico v3.26.0',
    'https://github.com/projectcalico/calico/blob/v3.26.0/cni-plugin/pkg/types/types.go',
  ],
  [
    'v3.27-code-cni-types',
    'CNI plugin NetConf type of Calico v3.27.0',
    'https://github.com/projectcalico/calico/blob/v3.27.0/cni-plugin/pkg/types/types.go',
  ],
  [
    'v3.28-code-cni-types',
    'CNI plugin NetConf type of Calico v3.28.0',
    'https://github.com/projectcalico/calico/blob/v3.28.0/cni-plugin/pkg/types/types.go',
  ],
  [
    'v3.29-code-cni-types',
    'CNI plugin NetConf type of Calico v3.29.0',
    'https://github.com/projectcalico/calico/blob/v3.29.0/cni-plugin/pkg/types/types.go',
  ],
  [
    'v3.30-code-cni-types',
    'CNI plugin NetConf type of Calico v3.30.0',
    'https://github.com/projectcalico/calico/blob/v3.30.0/cni-plugin/pkg/types/types.go',
  ],
  [
    'v3.31-code-cni-types',
    'CNI plugin NetConf type of Calico v3.31.0',
    'https://github.com/projectcalico/calico/blob/v3.31.0/cni-plugin/pkg/types/types.go',
  ],
  [
    'v3.32-code-cni-types',
    'CNI plugin NetConf type of Calico v3.32.0',
    'https://github.com/projectcalico/calico/blob/v3.32.0/cni-plugin/pkg/types/types.go',
  ],
  [
    'v3.17-code-cni-types',
    'CNI plugin NetConf type v3.17.0',
    'https://github.com/projectcalico/cni-plugin/blob/v3.17.0/pkg/types/types.go',
  ],
  [
    'v3.18-code-cni-types',
    'CNI plugin NetConf type v3.18.0',
    'https://github.com/projectcalico/cni-plugin/blob/v3.18.0/pkg/types/types.go',
  ],
  [
    'v3.19-code-cni-types',
    'CNI plugin NetConf type v3.19.0',
    'https://github.com/projectcalico/cni-plugin/blob/v3.19.0/pkg/types/types.go',
  ],
  [
    'v3.20-code-cni-types',
    'CNI plugin NetConf type v3.20.0',
    'https://github.com/projectcalico/cni-plugin/blob/v3.20.0/pkg/types/types.go',
  ],
  [
    'v3.21-code-cni-types',
    'CNI plugin NetConf type v3.21.0',
    'https://github.com/projectcalico/cni-plugin/blob/v3.21.0/pkg/types/types.go',
  ],
  [
    'v3.23-code-hpc-manifest',
    'HPC manifest of Calico v3.23.0',
    'https://github.com/projectcalico/calico/blob/v3.23.0/calico/_includes/non-helm-manifests/calico-windows.yaml',
  ],
  [
    'v3.24-code-hpc-manifest',
    'HPC manifest of Calico v3.24.0',
    'https://github.com/projectcalico/calico/blob/v3.24.0/manifests/calico-windows-vxlan.yaml',
  ],
  [
    'v3.25-code-hpc-manifest',
    'HPC manifest of Calico v3.25.0',
    'https://github.com/projectcalico/calico/blob/v3.25.0/manifests/calico-windows-vxlan.yaml',
  ],
  [
    'v3.26-code-hpc-manifest',
    'HPC manifest of Calico v3.26.0',
    'https://github.com/projectcalico/calico/blob/v3.26.0/manifests/calico-windows-vxlan.yaml',
  ],
  [
    'v3.32-code-dataplane-windows',
    'CNI plugin Windows data plane of Calico v3.32.0',
    'https://github.com/projectcalico/calico/blob/v3.32.0/cni-plugin/pkg/dataplane/windows/dataplane_windows.go',
  ],
  [
    'gh-calico-11691',
    'Issue 11691: Add Windows Server 2025 Support (open, 2026-01-20)',
    'https://github.com/projectcalico/calico/issues/11691',
  ],
  // Pages as patch releases and later commits left them.
  [
    'v3.16.2-demo',
    'Basic policy demo (Calico for Windows) — patch tag v3.16.2',
    'https://github.com/projectcalico/calico/blob/v3.16.2/getting-started/windows-calico/demo.md',
  ],
  [
    'v3.16.6-k8sreq',
    'System requirements for Kubernetes (Calico) — patch tag v3.16.6',
    'https://github.com/projectcalico/calico/blob/v3.16.6/getting-started/kubernetes/requirements.md',
  ],
  [
    'v3.18.2-requirements',
    'Requirements (Calico for Windows) — patch tag v3.18.2',
    'https://github.com/projectcalico/calico/blob/v3.18.2/getting-started/windows-calico/kubernetes/requirements.md',
  ],
  [
    'v3.18.2-standard',
    'Install Calico for Windows (standard / manual) — patch tag v3.18.2',
    'https://github.com/projectcalico/calico/blob/v3.18.2/getting-started/windows-calico/kubernetes/standard.md',
  ],
  [
    'v3.18.2-openshift',
    'Install an OpenShift 4 cluster on Windows nodes — patch tag v3.18.2',
    'https://github.com/projectcalico/calico/blob/v3.18.2/getting-started/windows-calico/openshift/installation.md',
  ],
  [
    'v3.18.2-demo',
    'Basic policy demo (Calico for Windows) — patch tag v3.18.2',
    'https://github.com/projectcalico/calico/blob/v3.18.2/getting-started/windows-calico/demo.md',
  ],
  [
    'v3.19.2-requirements',
    'Requirements (Calico for Windows) — patch tag v3.19.2',
    'https://github.com/projectcalico/calico/blob/v3.19.2/getting-started/windows-calico/kubernetes/requirements.md',
  ],
  [
    'v3.19.2-limitations',
    'Limitations and known issues (Calico for Windows) — patch tag v3.19.2',
    'https://github.com/projectcalico/calico/blob/v3.19.2/getting-started/windows-calico/limitations.md',
  ],
  [
    'v3.19.2-quickstart',
    'Quickstart (Calico for Windows) — patch tag v3.19.2',
    'https://github.com/projectcalico/calico/blob/v3.19.2/getting-started/windows-calico/quickstart.md',
  ],
  [
    'v3.19.2-standard',
    'Install Calico for Windows (standard / manual) — patch tag v3.19.2',
    'https://github.com/projectcalico/calico/blob/v3.19.2/getting-started/windows-calico/kubernetes/standard.md',
  ],
  [
    'v3.20.1-rancher-linux',
    'Install Calico on a Rancher Kubernetes Engine cluster — patch tag v3.20.1',
    'https://github.com/projectcalico/calico/blob/v3.20.1/getting-started/kubernetes/rancher.md',
  ],
  [
    'v3.22.1-quickstart',
    'Quickstart (Calico for Windows) — patch tag v3.22.1',
    'https://github.com/projectcalico/calico/blob/v3.22.1/calico/getting-started/windows-calico/quickstart.md',
  ],
  [
    'v3.22.2-code-script',
    'Install script install-calico-windows.ps1 — patch tag v3.22.2',
    'https://github.com/projectcalico/calico/blob/v3.22.2/calico/scripts/install-calico-windows.ps1',
  ],
  [
    'v3.23.2-aks',
    'Calico on AKS — patch tag v3.23.2',
    'https://github.com/projectcalico/calico/blob/v3.23.2/calico/getting-started/kubernetes/managed-public-cloud/aks.md',
  ],
  [
    'v3.24.2-aks',
    'Calico on AKS — patch tag v3.24.2',
    'https://github.com/projectcalico/calico/blob/v3.24.2/calico/getting-started/kubernetes/managed-public-cloud/aks.md',
  ],
  [
    'v3.24.6-k8sreq',
    'System requirements for Kubernetes (Calico) — patch tag v3.24.6',
    'https://github.com/projectcalico/calico/blob/v3.24.6/calico/getting-started/kubernetes/requirements.md',
  ],
  [
    'v3.24-k8sreq-final',
    'System requirements for Kubernetes (Calico) — Calico v3.24 (last revision seen)',
    'https://github.com/tigera/docs/blob/b49e7af1734dfba870114e40748aba30fc23de1d/calico_versioned_docs/version-3.24/getting-started/kubernetes/requirements.mdx',
  ],
  [
    'v3.24-openshift-final',
    'Install an OpenShift 4 cluster on Windows nodes — Calico v3.24 (last revision seen)',
    'https://github.com/tigera/docs/blob/b49e7af1734dfba870114e40748aba30fc23de1d/calico_versioned_docs/version-3.24/getting-started/kubernetes/windows-calico/openshift-installation.mdx',
  ],
  [
    'v3.24-quickstart-final',
    'Quickstart (Calico for Windows) — Calico v3.24 (last revision seen)',
    'https://github.com/tigera/docs/blob/b49e7af1734dfba870114e40748aba30fc23de1d/calico_versioned_docs/version-3.24/getting-started/kubernetes/windows-calico/quickstart.mdx',
  ],
  [
    'v3.25-k8sreq-final',
    'System requirements for Kubernetes (Calico) — Calico v3.25 (last revision seen)',
    'https://github.com/tigera/docs/blob/ff7521d8121223af74217f1bc4865f2699ed2e78/calico_versioned_docs/version-3.25/getting-started/kubernetes/requirements.mdx',
  ],
  [
    'v3.25-openshift-final',
    'Install an OpenShift 4 cluster on Windows nodes — Calico v3.25 (last revision seen)',
    'https://github.com/tigera/docs/blob/ff7521d8121223af74217f1bc4865f2699ed2e78/calico_versioned_docs/version-3.25/getting-started/kubernetes/windows-calico/openshift-installation.mdx',
  ],
  [
    'v3.25-quickstart-final',
    'Quickstart (Calico for Windows) — Calico v3.25 (last revision seen)',
    'https://github.com/tigera/docs/blob/ff7521d8121223af74217f1bc4865f2699ed2e78/calico_versioned_docs/version-3.25/getting-started/kubernetes/windows-calico/quickstart.mdx',
  ],
  [
    'v3.25-eks-final',
    'Calico on EKS — Calico v3.25 (last revision seen)',
    'https://github.com/tigera/docs/blob/ff7521d8121223af74217f1bc4865f2699ed2e78/calico_versioned_docs/version-3.25/getting-started/kubernetes/managed-public-cloud/eks.mdx',
  ],
  [
    'v3.26-k8sreq-final',
    'System requirements for Kubernetes (Calico) — Calico v3.26 (last revision seen)',
    'https://github.com/tigera/docs/blob/c051c99f64730ef15a4236f1769949b2ccd9b183/calico_versioned_docs/version-3.26/getting-started/kubernetes/requirements.mdx',
  ],
  [
    'v3.26-eks-final',
    'Calico on EKS — Calico v3.26 (last revision seen)',
    'https://github.com/tigera/docs/blob/c051c99f64730ef15a4236f1769949b2ccd9b183/calico_versioned_docs/version-3.26/getting-started/kubernetes/managed-public-cloud/eks.mdx',
  ],
  [
    'v3.27-k8sreq-final',
    'System requirements for Kubernetes (Calico) — Calico v3.27 (last revision seen)',
    'https://github.com/tigera/docs/blob/f25a68184ed15d089d9caa981bc188bfd32eec8e/calico_versioned_docs/version-3.27/getting-started/kubernetes/requirements.mdx',
  ],
  [
    'v3.27-operator-final',
    'Install Calico for Windows with the operator — Calico v3.27 (last revision seen)',
    'https://github.com/tigera/docs/blob/f25a68184ed15d089d9caa981bc188bfd32eec8e/calico_versioned_docs/version-3.27/getting-started/kubernetes/windows-calico/operator.mdx',
  ],
  [
    'v3.27-eks-final',
    'Calico on EKS — Calico v3.27 (last revision seen)',
    'https://github.com/tigera/docs/blob/f25a68184ed15d089d9caa981bc188bfd32eec8e/calico_versioned_docs/version-3.27/getting-started/kubernetes/managed-public-cloud/eks.mdx',
  ],
  [
    'v3.27-requirements-final',
    'Requirements (Calico for Windows) — Calico v3.27 (last revision seen)',
    'https://github.com/tigera/docs/blob/f25a68184ed15d089d9caa981bc188bfd32eec8e/calico_versioned_docs/version-3.27/getting-started/kubernetes/windows-calico/requirements.mdx',
  ],
  [
    'v3.28-k8sreq-final',
    'System requirements for Kubernetes (Calico) — Calico v3.28 (last revision seen)',
    'https://github.com/tigera/docs/blob/238e9ef2465941d906011e153129e9d1e3ec5ef7/calico_versioned_docs/version-3.28/getting-started/kubernetes/requirements.mdx',
  ],
  [
    'v3.28-rancher-final',
    'Install Calico for Windows on a Rancher Kubernetes Engine cluster — Calico v3.28 (last revision seen)',
    'https://github.com/tigera/docs/blob/238e9ef2465941d906011e153129e9d1e3ec5ef7/calico_versioned_docs/version-3.28/getting-started/kubernetes/windows-calico/rancher.mdx',
  ],
  [
    'v3.28-eks-final',
    'Calico on EKS — Calico v3.28 (last revision seen)',
    'https://github.com/tigera/docs/blob/238e9ef2465941d906011e153129e9d1e3ec5ef7/calico_versioned_docs/version-3.28/getting-started/kubernetes/managed-public-cloud/eks.mdx',
  ],
  [
    'v3.29-k8sreq-final',
    'System requirements for Kubernetes (Calico) — Calico v3.29 (last revision seen)',
    'https://github.com/tigera/docs/blob/f2a2762432b54f20274d42c67bfa828d82872498/calico_versioned_docs/version-3.29/_includes/partials/_system-requirements.mdx',
  ],
  [
    'v3.29-limitations-final',
    'Limitations and known issues (Calico for Windows) — Calico v3.29 (last revision seen)',
    'https://github.com/tigera/docs/blob/f2a2762432b54f20274d42c67bfa828d82872498/calico_versioned_docs/version-3.29/getting-started/kubernetes/windows-calico/limitations.mdx',
  ],
  [
    'v3.29-rancher-final',
    'Install Calico for Windows on a Rancher Kubernetes Engine cluster — Calico v3.29 (last revision seen)',
    'https://github.com/tigera/docs/blob/f2a2762432b54f20274d42c67bfa828d82872498/calico_versioned_docs/version-3.29/getting-started/kubernetes/windows-calico/rancher.mdx',
  ],
  [
    'v3.29-eks-final',
    'Calico on EKS — Calico v3.29 (last revision seen)',
    'https://github.com/tigera/docs/blob/f2a2762432b54f20274d42c67bfa828d82872498/calico_versioned_docs/version-3.29/getting-started/kubernetes/managed-public-cloud/eks.mdx',
  ],
  [
    'v3.29-aks-final',
    'Calico on AKS — Calico v3.29 (last revision seen)',
    'https://github.com/tigera/docs/blob/f2a2762432b54f20274d42c67bfa828d82872498/calico_versioned_docs/version-3.29/getting-started/kubernetes/managed-public-cloud/aks.mdx',
  ],
  [
    'v3.30-k8sreq-final',
    'System requirements for Kubernetes (Calico) — Calico v3.30 (last revision seen)',
    'https://github.com/tigera/docs/blob/f2a2762432b54f20274d42c67bfa828d82872498/calico_versioned_docs/version-3.30/_includes/partials/_system-requirements.mdx',
  ],
  [
    'v3.30-limitations-final',
    'Limitations and known issues (Calico for Windows) — Calico v3.30 (last revision seen)',
    'https://github.com/tigera/docs/blob/f2a2762432b54f20274d42c67bfa828d82872498/calico_versioned_docs/version-3.30/getting-started/kubernetes/windows-calico/limitations.mdx',
  ],
  [
    'v3.30-rancher-final',
    'Install Calico for Windows on a Rancher Kubernetes Engine cluster — Calico v3.30 (last revision seen)',
    'https://github.com/tigera/docs/blob/f2a2762432b54f20274d42c67bfa828d82872498/calico_versioned_docs/version-3.30/getting-started/kubernetes/windows-calico/rancher.mdx',
  ],
  [
    'v3.30-eks-final',
    'Calico on EKS — Calico v3.30 (last revision seen)',
    'https://github.com/tigera/docs/blob/f2a2762432b54f20274d42c67bfa828d82872498/calico_versioned_docs/version-3.30/getting-started/kubernetes/managed-public-cloud/eks.mdx',
  ],
  [
    'v3.30-aks-final',
    'Calico on AKS — Calico v3.30 (last revision seen)',
    'https://github.com/tigera/docs/blob/f2a2762432b54f20274d42c67bfa828d82872498/calico_versioned_docs/version-3.30/getting-started/kubernetes/managed-public-cloud/aks.mdx',
  ],
  [
    'v3.31-k8sreq-final',
    'System requirements for Kubernetes (Calico) — Calico v3.31 (last revision seen)',
    'https://github.com/tigera/docs/blob/f2a2762432b54f20274d42c67bfa828d82872498/calico_versioned_docs/version-3.31/_includes/partials/_system-requirements.mdx',
  ],
  [
    'docs-commit-2023-01-16',
    'Commit: DOCS-1118: Final migration (#198)',
    'https://github.com/tigera/docs/commit/ff76eea9722efabcf4c8d548ec55381184273fae',
  ],
  [
    'docs-commit-2023-01-27',
    'Commit: DOCS-1182: Fixes links for calico-install-windows.ps1 on OS Adds calicoReleaseURL',
    'https://github.com/tigera/docs/commit/e9131973a72e83843570ffdc0d7d1b3f0517e23b',
  ],
  [
    'docs-commit-2023-02-09',
    'Commit: Correct k8s versions for 3.25/next',
    'https://github.com/tigera/docs/commit/fad614499a785b53067dfb82de161c80cd871d10',
  ],
  [
    'docs-commit-2023-05-25',
    'Commit: Update Openshift doc to update networkType for 4.12+',
    'https://github.com/tigera/docs/commit/ffdea76ce0783e18220d7c1ff4c83a6dce1516b1',
  ],
  [
    'docs-commit-2023-06-13',
    'Commit: DOCS-1544: Fixes backport omission for OVNKubernetes/Calico swap command',
    'https://github.com/tigera/docs/commit/29ee83508c38e43b86f884a22ad9083fc947dfac',
  ],
  [
    'docs-commit-2023-06-20',
    'Commit: Add k8s 1.27 support statement (#736)',
    'https://github.com/tigera/docs/commit/ab73f07e7ab7073099e2a1cb1695971233735462',
  ],
  [
    'docs-commit-2023-07-05',
    'Commit: DOCS-1630: Updates requirements for CNI plugin and multiple network provider',
    'https://github.com/tigera/docs/commit/d61b218f197b99f0d237e578d080294d6c006ecf',
  ],
  [
    'docs-commit-2023-10-26',
    'Commit: DOCS-1896: Update Kubernetes requirements for OSS 3.25 - 3.27',
    'https://github.com/tigera/docs/commit/629bf4b603ea5e088f686b041b0ef6cc7ec3561f',
  ],
  [
    'docs-commit-2024-02-02',
    'Commit: Update calico k8s versions to match reality',
    'https://github.com/tigera/docs/commit/497876857bb80ecae541d9ab3ef53047786f6be5',
  ],
  [
    'docs-commit-2024-02-22',
    "Commit: New addition to mention we don't test on older k8s versions",
    'https://github.com/tigera/docs/commit/09767768e7fac17a58e95d1f839d8c234c6dcf25',
  ],
  [
    'docs-commit-2024-02-22-eol',
    "Older k8s versions are starting to be EoL'd support by certain providers (commit abed32837)",
    'https://github.com/tigera/docs/commit/abed32837b78e035257a561585d9723f0ce029df',
  ],
  [
    'docs-commit-2024-02-22-range',
    'Commit: Include only 1.27-1.29',
    'https://github.com/tigera/docs/commit/f7380b7cf94f664e16338f080179c86f4605364b',
  ],
  [
    'docs-commit-2024-03-07',
    "Commit: Remove deprecated '-netAdapterName' argument from Install-Containerd.ps1 invocation",
    'https://github.com/tigera/docs/commit/f7d100f4a206e198b9eb07853a38041a02a65bfc',
  ],
  [
    'docs-commit-2024-04-23',
    'Commit: Update: EKS installation',
    'https://github.com/tigera/docs/commit/aad767ec910718a5a94306a78875e74eb77066fb',
  ],
  [
    'docs-commit-2024-05-14',
    'Commit: Update requirements.mdx',
    'https://github.com/tigera/docs/commit/2764d737fc9c975d649636e7fb9df2c08ffc8e6f',
  ],
  [
    'docs-commit-2024-09-05',
    'Commit: Adds prerequisite for disabling AWS VPC CNI network policy',
    'https://github.com/tigera/docs/commit/a6119b5b561dddfbfbb42e76e02ba41373e67b94',
  ],
  [
    'docs-commit-2025-05-01',
    'Commit: Update supported k8s versions',
    'https://github.com/tigera/docs/commit/ca5e4eb06bb0283d1da60eb40041958f681332f2',
  ],
  [
    'docs-commit-2025-09-03',
    'Commit: Remove outdated ippools limitation',
    'https://github.com/tigera/docs/commit/ceb8124a6cac775d1893cafafd44252d57c57ce7',
  ],
  [
    'docs-commit-2025-09-11',
    'Commit: Apply PR #2174 changes to Calico v3.28, v3.29, and v3.30 EKS guides',
    'https://github.com/tigera/docs/commit/928adf31668b772773f092adbc8007dc454c7976',
  ],
  [
    'docs-commit-2025-10-07',
    'Commit: Add AKS with self-managed Calico docs (#2301)',
    'https://github.com/tigera/docs/commit/180159a7e4be0a0c7da9d10fda03b5c4522667d2',
  ],
  [
    'docs-commit-2025-12-09',
    'Commit: Update Linux kernel version',
    'https://github.com/tigera/docs/commit/1bbcbaeda8a66d00cc5e69c9973412eeb550522b',
  ],
  [
    'docs-commit-2026-01-27',
    'Commit: Add k8s versions to OSS 3.30 and 3.31',
    'https://github.com/tigera/docs/commit/f81996f711a9680587f5b1f3b6ee93c3af2d301e',
  ],
  [
    'v3.26-onprem-final',
    'Install Calico on-premises — Calico v3.26 (last revision seen)',
    'https://github.com/tigera/docs/blob/c051c99f64730ef15a4236f1769949b2ccd9b183/calico_versioned_docs/version-3.26/getting-started/kubernetes/self-managed-onprem/onpremises.mdx',
  ],
  [
    'v3.27-onprem-final',
    'Install Calico on-premises — Calico v3.27 (last revision seen)',
    'https://github.com/tigera/docs/blob/f25a68184ed15d089d9caa981bc188bfd32eec8e/calico_versioned_docs/version-3.27/getting-started/kubernetes/self-managed-onprem/onpremises.mdx',
  ],
  [
    'v3.28-onprem-final',
    'Install Calico on-premises — Calico v3.28 (last revision seen)',
    'https://github.com/tigera/docs/blob/238e9ef2465941d906011e153129e9d1e3ec5ef7/calico_versioned_docs/version-3.28/getting-started/kubernetes/self-managed-onprem/onpremises.mdx',
  ],
  [
    'docs-commit-2024-10-08',
    'Commit: [CORE-10680] Downplay the etcd datastore driver. (#1663)',
    'https://github.com/tigera/docs/commit/b30419ec16c73d77a349f02c5d31461c86a6b6f0',
  ],
  // General pages that the facts on platforms, options and datastores cite, and their revisions.
  [
    'v3.16-aks',
    'Calico on AKS',
    'https://github.com/projectcalico/calico/blob/v3.16.0/getting-started/kubernetes/managed-public-cloud/aks.md',
  ],
  [
    'v3.16-eks',
    'Calico on EKS',
    'https://github.com/projectcalico/calico/blob/v3.16.0/getting-started/kubernetes/managed-public-cloud/eks.md',
  ],
  [
    'v3.16-azure',
    'Self-managed Kubernetes in Microsoft Azure',
    'https://github.com/projectcalico/calico/blob/v3.16.0/getting-started/kubernetes/self-managed-public-cloud/azure.md',
  ],
  ['v3.16-mtu', 'Configure MTU', 'https://github.com/projectcalico/calico/blob/v3.16.0/networking/mtu.md'],
  [
    'v3.16-networking',
    'Determine the best networking option',
    'https://github.com/projectcalico/calico/blob/v3.16.0/networking/determine-best-networking.md',
  ],
  [
    'v3.16-aws',
    'Self-managed Kubernetes in Amazon Web Services',
    'https://github.com/projectcalico/calico/blob/v3.16.0/getting-started/kubernetes/self-managed-public-cloud/aws.md',
  ],
  [
    'v3.17-aks',
    'Calico on AKS',
    'https://github.com/projectcalico/calico/blob/v3.17.0/getting-started/kubernetes/managed-public-cloud/aks.md',
  ],
  [
    'v3.17-eks',
    'Calico on EKS',
    'https://github.com/projectcalico/calico/blob/v3.17.0/getting-started/kubernetes/managed-public-cloud/eks.md',
  ],
  [
    'v3.17-azure',
    'Self-managed Kubernetes in Microsoft Azure',
    'https://github.com/projectcalico/calico/blob/v3.17.0/getting-started/kubernetes/self-managed-public-cloud/azure.md',
  ],
  ['v3.17-mtu', 'Configure MTU', 'https://github.com/projectcalico/calico/blob/v3.17.0/networking/mtu.md'],
  [
    'v3.17-networking',
    'Determine the best networking option',
    'https://github.com/projectcalico/calico/blob/v3.17.0/networking/determine-best-networking.md',
  ],
  [
    'v3.17-aws',
    'Self-managed Kubernetes in Amazon Web Services',
    'https://github.com/projectcalico/calico/blob/v3.17.0/getting-started/kubernetes/self-managed-public-cloud/aws.md',
  ],
  [
    'v3.18-aks',
    'Calico on AKS',
    'https://github.com/projectcalico/calico/blob/v3.18.0/getting-started/kubernetes/managed-public-cloud/aks.md',
  ],
  [
    'v3.18-eks',
    'Calico on EKS',
    'https://github.com/projectcalico/calico/blob/v3.18.0/getting-started/kubernetes/managed-public-cloud/eks.md',
  ],
  [
    'v3.18-azure',
    'Self-managed Kubernetes in Microsoft Azure',
    'https://github.com/projectcalico/calico/blob/v3.18.0/getting-started/kubernetes/self-managed-public-cloud/azure.md',
  ],
  ['v3.18-mtu', 'Configure MTU', 'https://github.com/projectcalico/calico/blob/v3.18.0/networking/mtu.md'],
  [
    'v3.18-networking',
    'Determine the best networking option',
    'https://github.com/projectcalico/calico/blob/v3.18.0/networking/determine-best-networking.md',
  ],
  [
    'v3.18-aws',
    'Self-managed Kubernetes in Amazon Web Services',
    'https://github.com/projectcalico/calico/blob/v3.18.0/getting-started/kubernetes/self-managed-public-cloud/aws.md',
  ],
  [
    'v3.19-aks',
    'Calico on AKS',
    'https://github.com/projectcalico/calico/blob/v3.19.0/getting-started/kubernetes/managed-public-cloud/aks.md',
  ],
  [
    'v3.19-eks',
    'Calico on EKS',
    'https://github.com/projectcalico/calico/blob/v3.19.0/getting-started/kubernetes/managed-public-cloud/eks.md',
  ],
  [
    'v3.19-azure',
    'Self-managed Kubernetes in Microsoft Azure',
    'https://github.com/projectcalico/calico/blob/v3.19.0/getting-started/kubernetes/self-managed-public-cloud/azure.md',
  ],
  ['v3.19-mtu', 'Configure MTU', 'https://github.com/projectcalico/calico/blob/v3.19.0/networking/mtu.md'],
  [
    'v3.19-networking',
    'Determine the best networking option',
    'https://github.com/projectcalico/calico/blob/v3.19.0/networking/determine-best-networking.md',
  ],
  [
    'v3.19-aws',
    'Self-managed Kubernetes in Amazon Web Services',
    'https://github.com/projectcalico/calico/blob/v3.19.0/getting-started/kubernetes/self-managed-public-cloud/aws.md',
  ],
  [
    'v3.20-aks',
    'Calico on AKS',
    'https://github.com/projectcalico/calico/blob/v3.20.0/getting-started/kubernetes/managed-public-cloud/aks.md',
  ],
  [
    'v3.20-eks',
    'Calico on EKS',
    'https://github.com/projectcalico/calico/blob/v3.20.0/getting-started/kubernetes/managed-public-cloud/eks.md',
  ],
  [
    'v3.20-azure',
    'Self-managed Kubernetes in Microsoft Azure',
    'https://github.com/projectcalico/calico/blob/v3.20.0/getting-started/kubernetes/self-managed-public-cloud/azure.md',
  ],
  ['v3.20-mtu', 'Configure MTU', 'https://github.com/projectcalico/calico/blob/v3.20.0/networking/mtu.md'],
  [
    'v3.20-networking',
    'Determine the best networking option',
    'https://github.com/projectcalico/calico/blob/v3.20.0/networking/determine-best-networking.md',
  ],
  [
    'v3.20-aws',
    'Self-managed Kubernetes in Amazon Web Services',
    'https://github.com/projectcalico/calico/blob/v3.20.0/getting-started/kubernetes/self-managed-public-cloud/aws.md',
  ],
  [
    'v3.21-aks',
    'Calico on AKS',
    'https://github.com/projectcalico/calico/blob/v3.21.0/getting-started/kubernetes/managed-public-cloud/aks.md',
  ],
  [
    'v3.21-eks',
    'Calico on EKS',
    'https://github.com/projectcalico/calico/blob/v3.21.0/getting-started/kubernetes/managed-public-cloud/eks.md',
  ],
  [
    'v3.21-azure',
    'Self-managed Kubernetes in Microsoft Azure',
    'https://github.com/projectcalico/calico/blob/v3.21.0/getting-started/kubernetes/self-managed-public-cloud/azure.md',
  ],
  ['v3.21-mtu', 'Configure MTU', 'https://github.com/projectcalico/calico/blob/v3.21.0/networking/mtu.md'],
  [
    'v3.21-networking',
    'Determine the best networking option',
    'https://github.com/projectcalico/calico/blob/v3.21.0/networking/determine-best-networking.md',
  ],
  [
    'v3.21-aws',
    'Self-managed Kubernetes in Amazon Web Services',
    'https://github.com/projectcalico/calico/blob/v3.21.0/getting-started/kubernetes/self-managed-public-cloud/aws.md',
  ],
  [
    'v3.22-eks',
    'Calico on EKS',
    'https://github.com/projectcalico/calico/blob/v3.22.0/calico/getting-started/kubernetes/managed-public-cloud/eks.md',
  ],
  [
    'v3.22-azure',
    'Self-managed Kubernetes in Microsoft Azure',
    'https://github.com/projectcalico/calico/blob/v3.22.0/calico/getting-started/kubernetes/self-managed-public-cloud/azure.md',
  ],
  [
    'v3.22-mtu',
    'Configure MTU',
    'https://github.com/projectcalico/calico/blob/v3.22.0/calico/networking/mtu.md',
  ],
  [
    'v3.22-networking',
    'Determine the best networking option',
    'https://github.com/projectcalico/calico/blob/v3.22.0/calico/networking/determine-best-networking.md',
  ],
  [
    'v3.22-aws',
    'Self-managed Kubernetes in Amazon Web Services',
    'https://github.com/projectcalico/calico/blob/v3.22.0/calico/getting-started/kubernetes/self-managed-public-cloud/aws.md',
  ],
  [
    'v3.23-eks',
    'Calico on EKS',
    'https://github.com/projectcalico/calico/blob/v3.23.0/calico/getting-started/kubernetes/managed-public-cloud/eks.md',
  ],
  [
    'v3.23-azure',
    'Self-managed Kubernetes in Microsoft Azure',
    'https://github.com/projectcalico/calico/blob/v3.23.0/calico/getting-started/kubernetes/self-managed-public-cloud/azure.md',
  ],
  [
    'v3.23-mtu',
    'Configure MTU',
    'https://github.com/projectcalico/calico/blob/v3.23.0/calico/networking/mtu.md',
  ],
  [
    'v3.23-networking',
    'Determine the best networking option',
    'https://github.com/projectcalico/calico/blob/v3.23.0/calico/networking/determine-best-networking.md',
  ],
  [
    'v3.23-aws',
    'Self-managed Kubernetes in Amazon Web Services',
    'https://github.com/projectcalico/calico/blob/v3.23.0/calico/getting-started/kubernetes/self-managed-public-cloud/aws.md',
  ],
  [
    'v3.24-eks',
    'Calico on EKS',
    'https://github.com/projectcalico/calico/blob/v3.24.0/calico/getting-started/kubernetes/managed-public-cloud/eks.md',
  ],
  [
    'v3.24-azure',
    'Self-managed Kubernetes in Microsoft Azure',
    'https://github.com/projectcalico/calico/blob/v3.24.0/calico/getting-started/kubernetes/self-managed-public-cloud/azure.md',
  ],
  [
    'v3.24-mtu',
    'Configure MTU',
    'https://github.com/projectcalico/calico/blob/v3.24.0/calico/networking/mtu.md',
  ],
  [
    'v3.24-networking',
    'Determine the best networking option',
    'https://github.com/projectcalico/calico/blob/v3.24.0/calico/networking/determine-best-networking.md',
  ],
  [
    'v3.24-aws',
    'Self-managed Kubernetes in Amazon Web Services',
    'https://github.com/projectcalico/calico/blob/v3.24.0/calico/getting-started/kubernetes/self-managed-public-cloud/aws.md',
  ],
  [
    'v3.24-ebpf',
    'Enable the eBPF data plane',
    'https://github.com/projectcalico/calico/blob/v3.24.0/calico/maintenance/ebpf/enabling-ebpf.md',
  ],
  [
    'v3.24-api',
    'Installation API reference',
    'https://github.com/projectcalico/calico/blob/v3.24.0/calico/reference/installation/_api.html',
  ],
  [
    'v3.25-eks',
    'Calico on EKS',
    'https://github.com/projectcalico/calico/blob/v3.25.0/calico/getting-started/kubernetes/managed-public-cloud/eks.md',
  ],
  [
    'v3.25-azure',
    'Self-managed Kubernetes in Microsoft Azure',
    'https://github.com/projectcalico/calico/blob/v3.25.0/calico/getting-started/kubernetes/self-managed-public-cloud/azure.md',
  ],
  [
    'v3.25-mtu',
    'Configure MTU',
    'https://github.com/projectcalico/calico/blob/v3.25.0/calico/networking/mtu.md',
  ],
  [
    'v3.25-networking',
    'Determine the best networking option',
    'https://github.com/projectcalico/calico/blob/v3.25.0/calico/networking/determine-best-networking.md',
  ],
  [
    'v3.25-aws',
    'Self-managed Kubernetes in Amazon Web Services',
    'https://github.com/projectcalico/calico/blob/v3.25.0/calico/getting-started/kubernetes/self-managed-public-cloud/aws.md',
  ],
  [
    'v3.25-ebpf',
    'Enable the eBPF data plane',
    'https://github.com/projectcalico/calico/blob/v3.25.0/calico/maintenance/ebpf/enabling-ebpf.md',
  ],
  [
    'v3.25-api',
    'Installation API reference',
    'https://github.com/projectcalico/calico/blob/v3.25.0/calico/reference/installation/_api.html',
  ],
  [
    'v3.26-eks',
    'Calico on EKS',
    'https://github.com/tigera/docs/blob/8d59c3ecc829cfea8703a0fa2ff074d1d316b932/calico_versioned_docs/version-3.26/getting-started/kubernetes/managed-public-cloud/eks.mdx',
  ],
  [
    'v3.26-azure',
    'Self-managed Kubernetes in Microsoft Azure',
    'https://github.com/tigera/docs/blob/8d59c3ecc829cfea8703a0fa2ff074d1d316b932/calico_versioned_docs/version-3.26/getting-started/kubernetes/self-managed-public-cloud/azure.mdx',
  ],
  [
    'v3.26-mtu',
    'Configure MTU',
    'https://github.com/tigera/docs/blob/8d59c3ecc829cfea8703a0fa2ff074d1d316b932/calico_versioned_docs/version-3.26/networking/configuring/mtu.mdx',
  ],
  [
    'v3.26-networking',
    'Determine the best networking option',
    'https://github.com/tigera/docs/blob/8d59c3ecc829cfea8703a0fa2ff074d1d316b932/calico_versioned_docs/version-3.26/networking/determine-best-networking.mdx',
  ],
  [
    'v3.26-aws',
    'Self-managed Kubernetes in Amazon Web Services',
    'https://github.com/tigera/docs/blob/8d59c3ecc829cfea8703a0fa2ff074d1d316b932/calico_versioned_docs/version-3.26/getting-started/kubernetes/self-managed-public-cloud/aws.mdx',
  ],
  [
    'v3.26-ebpf',
    'Enable the eBPF data plane',
    'https://github.com/tigera/docs/blob/8d59c3ecc829cfea8703a0fa2ff074d1d316b932/calico_versioned_docs/version-3.26/operations/ebpf/enabling-ebpf.mdx',
  ],
  [
    'v3.26-api',
    'Installation API reference',
    'https://github.com/tigera/docs/blob/8d59c3ecc829cfea8703a0fa2ff074d1d316b932/calico_versioned_docs/version-3.26/reference/installation/_api.mdx',
  ],
  [
    'v3.27-eks',
    'Calico on EKS',
    'https://github.com/tigera/docs/blob/22b2ea1bc740196acb5630a3155d468388d9b17e/calico_versioned_docs/version-3.27/getting-started/kubernetes/managed-public-cloud/eks.mdx',
  ],
  [
    'v3.27-azure',
    'Self-managed Kubernetes in Microsoft Azure',
    'https://github.com/tigera/docs/blob/22b2ea1bc740196acb5630a3155d468388d9b17e/calico_versioned_docs/version-3.27/getting-started/kubernetes/self-managed-public-cloud/azure.mdx',
  ],
  [
    'v3.27-mtu',
    'Configure MTU',
    'https://github.com/tigera/docs/blob/22b2ea1bc740196acb5630a3155d468388d9b17e/calico_versioned_docs/version-3.27/networking/configuring/mtu.mdx',
  ],
  [
    'v3.27-networking',
    'Determine the best networking option',
    'https://github.com/tigera/docs/blob/22b2ea1bc740196acb5630a3155d468388d9b17e/calico_versioned_docs/version-3.27/networking/determine-best-networking.mdx',
  ],
  [
    'v3.27-ebpf',
    'Enable the eBPF data plane',
    'https://github.com/tigera/docs/blob/22b2ea1bc740196acb5630a3155d468388d9b17e/calico_versioned_docs/version-3.27/operations/ebpf/enabling-ebpf.mdx',
  ],
  [
    'v3.27-api',
    'Installation API reference',
    'https://github.com/tigera/docs/blob/22b2ea1bc740196acb5630a3155d468388d9b17e/calico_versioned_docs/version-3.27/reference/installation/_api.mdx',
  ],
  [
    'v3.28-eks',
    'Calico on EKS',
    'https://github.com/tigera/docs/blob/26760f2bc46b6c92a269d63c65096f93566552b2/calico_versioned_docs/version-3.28/getting-started/kubernetes/managed-public-cloud/eks.mdx',
  ],
  [
    'v3.28-azure',
    'Self-managed Kubernetes in Microsoft Azure',
    'https://github.com/tigera/docs/blob/26760f2bc46b6c92a269d63c65096f93566552b2/calico_versioned_docs/version-3.28/getting-started/kubernetes/self-managed-public-cloud/azure.mdx',
  ],
  [
    'v3.28-mtu',
    'Configure MTU',
    'https://github.com/tigera/docs/blob/26760f2bc46b6c92a269d63c65096f93566552b2/calico_versioned_docs/version-3.28/networking/configuring/mtu.mdx',
  ],
  [
    'v3.28-networking',
    'Determine the best networking option',
    'https://github.com/tigera/docs/blob/26760f2bc46b6c92a269d63c65096f93566552b2/calico_versioned_docs/version-3.28/networking/determine-best-networking.mdx',
  ],
  [
    'v3.28-ebpf',
    'Enable the eBPF data plane',
    'https://github.com/tigera/docs/blob/26760f2bc46b6c92a269d63c65096f93566552b2/calico_versioned_docs/version-3.28/operations/ebpf/enabling-ebpf.mdx',
  ],
  [
    'v3.28-api',
    'Installation API reference',
    'https://github.com/tigera/docs/blob/26760f2bc46b6c92a269d63c65096f93566552b2/calico_versioned_docs/version-3.28/reference/installation/_api.mdx',
  ],
  [
    'v3.29-eks',
    'Calico on EKS',
    'https://github.com/tigera/docs/blob/482e084473b81d5c554406ec8cee83867e943c0e/calico_versioned_docs/version-3.29/getting-started/kubernetes/managed-public-cloud/eks.mdx',
  ],
  [
    'v3.29-azure',
    'Self-managed Kubernetes in Microsoft Azure',
    'https://github.com/tigera/docs/blob/482e084473b81d5c554406ec8cee83867e943c0e/calico_versioned_docs/version-3.29/getting-started/kubernetes/self-managed-public-cloud/azure.mdx',
  ],
  [
    'v3.29-mtu',
    'Configure MTU',
    'https://github.com/tigera/docs/blob/482e084473b81d5c554406ec8cee83867e943c0e/calico_versioned_docs/version-3.29/networking/configuring/mtu.mdx',
  ],
  [
    'v3.29-networking',
    'Determine the best networking option',
    'https://github.com/tigera/docs/blob/482e084473b81d5c554406ec8cee83867e943c0e/calico_versioned_docs/version-3.29/networking/determine-best-networking.mdx',
  ],
  [
    'v3.29-ebpf',
    'Enable the eBPF data plane',
    'https://github.com/tigera/docs/blob/482e084473b81d5c554406ec8cee83867e943c0e/calico_versioned_docs/version-3.29/operations/ebpf/enabling-ebpf.mdx',
  ],
  [
    'v3.29-api',
    'Installation API reference',
    'https://github.com/tigera/docs/blob/482e084473b81d5c554406ec8cee83867e943c0e/calico_versioned_docs/version-3.29/reference/installation/_api.mdx',
  ],
  [
    'v3.30-eks',
    'Calico on EKS',
    'https://github.com/tigera/docs/blob/684432515739de0ae37db4453d585f9dbb13623f/calico_versioned_docs/version-3.30/getting-started/kubernetes/managed-public-cloud/eks.mdx',
  ],
  [
    'v3.30-azure',
    'Self-managed Kubernetes in Microsoft Azure',
    'https://github.com/tigera/docs/blob/684432515739de0ae37db4453d585f9dbb13623f/calico_versioned_docs/version-3.30/getting-started/kubernetes/self-managed-public-cloud/azure.mdx',
  ],
  [
    'v3.30-mtu',
    'Configure MTU',
    'https://github.com/tigera/docs/blob/684432515739de0ae37db4453d585f9dbb13623f/calico_versioned_docs/version-3.30/networking/configuring/mtu.mdx',
  ],
  [
    'v3.30-networking',
    'Determine the best networking option',
    'https://github.com/tigera/docs/blob/684432515739de0ae37db4453d585f9dbb13623f/calico_versioned_docs/version-3.30/networking/determine-best-networking.mdx',
  ],
  [
    'v3.30-ebpf',
    'Enable the eBPF data plane',
    'https://github.com/tigera/docs/blob/684432515739de0ae37db4453d585f9dbb13623f/calico_versioned_docs/version-3.30/operations/ebpf/enabling-ebpf.mdx',
  ],
  [
    'v3.30-api',
    'Installation API reference',
    'https://github.com/tigera/docs/blob/684432515739de0ae37db4453d585f9dbb13623f/calico_versioned_docs/version-3.30/reference/installation/_api.mdx',
  ],
  [
    'v3.31-eks',
    'Calico on EKS',
    'https://github.com/tigera/docs/blob/220f2fac2d88bd60cf8829eb51a5d86d9fe60f0b/calico_versioned_docs/version-3.31/getting-started/kubernetes/managed-public-cloud/eks.mdx',
  ],
  [
    'v3.31-azure',
    'Self-managed Kubernetes in Microsoft Azure',
    'https://github.com/tigera/docs/blob/220f2fac2d88bd60cf8829eb51a5d86d9fe60f0b/calico_versioned_docs/version-3.31/getting-started/kubernetes/self-managed-public-cloud/azure.mdx',
  ],
  [
    'v3.31-mtu',
    'Configure MTU',
    'https://github.com/tigera/docs/blob/220f2fac2d88bd60cf8829eb51a5d86d9fe60f0b/calico_versioned_docs/version-3.31/networking/configuring/mtu.mdx',
  ],
  [
    'v3.31-networking',
    'Determine the best networking option',
    'https://github.com/tigera/docs/blob/220f2fac2d88bd60cf8829eb51a5d86d9fe60f0b/calico_versioned_docs/version-3.31/networking/determine-best-networking.mdx',
  ],
  [
    'v3.31-ebpf',
    'Enable the eBPF data plane',
    'https://github.com/tigera/docs/blob/220f2fac2d88bd60cf8829eb51a5d86d9fe60f0b/calico_versioned_docs/version-3.31/operations/ebpf/enabling-ebpf.mdx',
  ],
  [
    'v3.31-api',
    'Installation API reference',
    'https://github.com/tigera/docs/blob/220f2fac2d88bd60cf8829eb51a5d86d9fe60f0b/calico_versioned_docs/version-3.31/reference/installation/_api.mdx',
  ],
  [
    'v3.32-eks',
    'Calico on EKS',
    'https://github.com/tigera/docs/blob/13d31ab6f05666efbd121144c4df565044b7e0dd/calico_versioned_docs/version-3.32/getting-started/kubernetes/managed-public-cloud/eks.mdx',
  ],
  [
    'v3.32-azure',
    'Self-managed Kubernetes in Microsoft Azure',
    'https://github.com/tigera/docs/blob/13d31ab6f05666efbd121144c4df565044b7e0dd/calico_versioned_docs/version-3.32/getting-started/kubernetes/self-managed-public-cloud/azure.mdx',
  ],
  [
    'v3.32-mtu',
    'Configure MTU',
    'https://github.com/tigera/docs/blob/13d31ab6f05666efbd121144c4df565044b7e0dd/calico_versioned_docs/version-3.32/networking/configuring/mtu.mdx',
  ],
  [
    'v3.32-networking',
    'Determine the best networking option',
    'https://github.com/tigera/docs/blob/13d31ab6f05666efbd121144c4df565044b7e0dd/calico_versioned_docs/version-3.32/networking/determine-best-networking.mdx',
  ],
  [
    'v3.32-ebpf',
    'Enable the eBPF data plane',
    'https://github.com/tigera/docs/blob/13d31ab6f05666efbd121144c4df565044b7e0dd/calico_versioned_docs/version-3.32/operations/ebpf/enabling-ebpf.mdx',
  ],
  [
    'v3.32-api',
    'Installation API reference',
    'https://github.com/tigera/docs/blob/13d31ab6f05666efbd121144c4df565044b7e0dd/calico_versioned_docs/version-3.32/reference/installation/_api.mdx',
  ],
  [
    'v3.23.1-ebpf',
    'Enable the eBPF data plane',
    'https://github.com/projectcalico/calico/blob/v3.23.1/calico/maintenance/ebpf/enabling-ebpf.md',
  ],
  [
    'v3.27-rancher-final',
    'Install Calico for Windows on a Rancher Kubernetes Engine cluster',
    'https://github.com/tigera/docs/blob/f25a68184ed15d089d9caa981bc188bfd32eec8e/calico_versioned_docs/version-3.27/getting-started/kubernetes/windows-calico/rancher.mdx',
  ],
  [
    'v3.27-aws',
    'Self-managed Kubernetes in Amazon Web Services',
    'https://github.com/tigera/docs/blob/22b2ea1bc740196acb5630a3155d468388d9b17e/calico_versioned_docs/version-3.27/getting-started/kubernetes/self-managed-public-cloud/aws.mdx',
  ],
  [
    'v3.28-aws',
    'Self-managed Kubernetes in Amazon Web Services',
    'https://github.com/tigera/docs/blob/26760f2bc46b6c92a269d63c65096f93566552b2/calico_versioned_docs/version-3.28/getting-started/kubernetes/self-managed-public-cloud/aws.mdx',
  ],
  [
    'v3.29-aws',
    'Self-managed Kubernetes in Amazon Web Services',
    'https://github.com/tigera/docs/blob/482e084473b81d5c554406ec8cee83867e943c0e/calico_versioned_docs/version-3.29/getting-started/kubernetes/self-managed-public-cloud/aws.mdx',
  ],
  [
    'v3.30-aws',
    'Self-managed Kubernetes in Amazon Web Services',
    'https://github.com/tigera/docs/blob/684432515739de0ae37db4453d585f9dbb13623f/calico_versioned_docs/version-3.30/getting-started/kubernetes/self-managed-public-cloud/aws.mdx',
  ],
  [
    'v3.31-aws',
    'Self-managed Kubernetes in Amazon Web Services',
    'https://github.com/tigera/docs/blob/220f2fac2d88bd60cf8829eb51a5d86d9fe60f0b/calico_versioned_docs/version-3.31/getting-started/kubernetes/self-managed-public-cloud/aws.mdx',
  ],
  [
    'v3.32-aws',
    'Self-managed Kubernetes in Amazon Web Services',
    'https://github.com/tigera/docs/blob/13d31ab6f05666efbd121144c4df565044b7e0dd/calico_versioned_docs/version-3.32/getting-started/kubernetes/self-managed-public-cloud/aws.mdx',
  ],
  // General pages that limitations and ports rest on.
  [
    'v3.21-ipreservation',
    'IP reservation (resource reference)',
    'https://github.com/projectcalico/calico/blob/v3.21.0/reference/resources/ipreservation.md',
  ],
  [
    'v3.22-ipreservation',
    'IP reservation (resource reference)',
    'https://github.com/projectcalico/calico/blob/v3.22.0/calico/reference/resources/ipreservation.md',
  ],
  [
    'v3.23-ipreservation',
    'IP reservation (resource reference)',
    'https://github.com/projectcalico/calico/blob/v3.23.0/calico/reference/resources/ipreservation.md',
  ],
  [
    'v3.24-ipreservation',
    'IP reservation (resource reference)',
    'https://github.com/projectcalico/calico/blob/v3.24.0/calico/reference/resources/ipreservation.md',
  ],
  [
    'v3.25-ipreservation',
    'IP reservation (resource reference)',
    'https://github.com/projectcalico/calico/blob/v3.25.0/calico/reference/resources/ipreservation.md',
  ],
  [
    'v3.26-ipreservation',
    'IP reservation (resource reference)',
    'https://github.com/tigera/docs/blob/8d59c3ecc829cfea8703a0fa2ff074d1d316b932/calico_versioned_docs/version-3.26/reference/resources/ipreservation.mdx',
  ],
  [
    'v3.27-ipreservation',
    'IP reservation (resource reference)',
    'https://github.com/tigera/docs/blob/22b2ea1bc740196acb5630a3155d468388d9b17e/calico_versioned_docs/version-3.27/reference/resources/ipreservation.mdx',
  ],
  [
    'v3.28-ipreservation',
    'IP reservation (resource reference)',
    'https://github.com/tigera/docs/blob/26760f2bc46b6c92a269d63c65096f93566552b2/calico_versioned_docs/version-3.28/reference/resources/ipreservation.mdx',
  ],
  [
    'v3.29-ipreservation',
    'IP reservation (resource reference)',
    'https://github.com/tigera/docs/blob/482e084473b81d5c554406ec8cee83867e943c0e/calico_versioned_docs/version-3.29/reference/resources/ipreservation.mdx',
  ],
  [
    'v3.30-ipreservation',
    'IP reservation (resource reference)',
    'https://github.com/tigera/docs/blob/684432515739de0ae37db4453d585f9dbb13623f/calico_versioned_docs/version-3.30/reference/resources/ipreservation.mdx',
  ],
  [
    'v3.31-ipreservation',
    'IP reservation (resource reference)',
    'https://github.com/tigera/docs/blob/220f2fac2d88bd60cf8829eb51a5d86d9fe60f0b/calico_versioned_docs/version-3.31/reference/resources/ipreservation.mdx',
  ],
  [
    'v3.32-ipreservation',
    'IP reservation (resource reference)',
    'https://github.com/tigera/docs/blob/13d31ab6f05666efbd121144c4df565044b7e0dd/calico_versioned_docs/version-3.32/reference/resources/ipreservation.mdx',
  ],
  [
    'v3.16-ipam-configure',
    'calicoctl ipam configure',
    'https://github.com/projectcalico/calico/blob/v3.16.0/reference/calicoctl/ipam/configure.md',
  ],
  [
    'v3.17-ipam-configure',
    'calicoctl ipam configure',
    'https://github.com/projectcalico/calico/blob/v3.17.0/reference/calicoctl/ipam/configure.md',
  ],
  [
    'v3.18-ipam-configure',
    'calicoctl ipam configure',
    'https://github.com/projectcalico/calico/blob/v3.18.0/reference/calicoctl/ipam/configure.md',
  ],
  [
    'v3.19-ipam-configure',
    'calicoctl ipam configure',
    'https://github.com/projectcalico/calico/blob/v3.19.0/reference/calicoctl/ipam/configure.md',
  ],
  [
    'v3.20-ipam-configure',
    'calicoctl ipam configure',
    'https://github.com/projectcalico/calico/blob/v3.20.0/reference/calicoctl/ipam/configure.md',
  ],
  [
    'v3.21-ipam-configure',
    'calicoctl ipam configure',
    'https://github.com/projectcalico/calico/blob/v3.21.0/reference/calicoctl/ipam/configure.md',
  ],
  [
    'v3.22-ipam-configure',
    'calicoctl ipam configure',
    'https://github.com/projectcalico/calico/blob/v3.22.0/calico/reference/calicoctl/ipam/configure.md',
  ],
  [
    'v3.23-ipam-configure',
    'calicoctl ipam configure',
    'https://github.com/projectcalico/calico/blob/v3.23.0/calico/reference/calicoctl/ipam/configure.md',
  ],
  [
    'v3.24-ipam-configure',
    'calicoctl ipam configure',
    'https://github.com/projectcalico/calico/blob/v3.24.0/calico/reference/calicoctl/ipam/configure.md',
  ],
  [
    'v3.25-ipam-configure',
    'calicoctl ipam configure',
    'https://github.com/projectcalico/calico/blob/v3.25.0/calico/reference/calicoctl/ipam/configure.md',
  ],
  [
    'v3.26-ipam-configure',
    'calicoctl ipam configure',
    'https://github.com/tigera/docs/blob/8d59c3ecc829cfea8703a0fa2ff074d1d316b932/calico_versioned_docs/version-3.26/reference/calicoctl/ipam/configure.mdx',
  ],
  [
    'v3.27-ipam-configure',
    'calicoctl ipam configure',
    'https://github.com/tigera/docs/blob/22b2ea1bc740196acb5630a3155d468388d9b17e/calico_versioned_docs/version-3.27/reference/calicoctl/ipam/configure.mdx',
  ],
  [
    'v3.28-ipam-configure',
    'calicoctl ipam configure',
    'https://github.com/tigera/docs/blob/26760f2bc46b6c92a269d63c65096f93566552b2/calico_versioned_docs/version-3.28/reference/calicoctl/ipam/configure.mdx',
  ],
  [
    'v3.29-ipam-configure',
    'calicoctl ipam configure',
    'https://github.com/tigera/docs/blob/482e084473b81d5c554406ec8cee83867e943c0e/calico_versioned_docs/version-3.29/reference/calicoctl/ipam/configure.mdx',
  ],
  [
    'v3.30-ipam-configure',
    'calicoctl ipam configure',
    'https://github.com/tigera/docs/blob/684432515739de0ae37db4453d585f9dbb13623f/calico_versioned_docs/version-3.30/reference/calicoctl/ipam/configure.mdx',
  ],
  [
    'v3.31-ipam-configure',
    'calicoctl ipam configure',
    'https://github.com/tigera/docs/blob/220f2fac2d88bd60cf8829eb51a5d86d9fe60f0b/calico_versioned_docs/version-3.31/reference/calicoctl/ipam/configure.mdx',
  ],
  [
    'v3.32-ipam-configure',
    'calicoctl ipam configure',
    'https://github.com/tigera/docs/blob/13d31ab6f05666efbd121144c4df565044b7e0dd/calico_versioned_docs/version-3.32/reference/calicoctl/ipam/configure.mdx',
  ],
  [
    'v3.17-ebpf',
    'Enable the eBPF data plane',
    'https://github.com/projectcalico/calico/blob/v3.17.0/maintenance/ebpf/enabling-bpf.md',
  ],
  [
    'v3.18-ebpf',
    'Enable the eBPF data plane',
    'https://github.com/projectcalico/calico/blob/v3.18.0/maintenance/ebpf/enabling-bpf.md',
  ],
  [
    'v3.19-ebpf',
    'Enable the eBPF data plane',
    'https://github.com/projectcalico/calico/blob/v3.19.0/maintenance/ebpf/enabling-bpf.md',
  ],
  [
    'v3.20-ebpf',
    'Enable the eBPF data plane',
    'https://github.com/projectcalico/calico/blob/v3.20.0/maintenance/ebpf/enabling-bpf.md',
  ],
  [
    'v3.21-ebpf',
    'Enable the eBPF data plane',
    'https://github.com/projectcalico/calico/blob/v3.21.0/maintenance/ebpf/enabling-bpf.md',
  ],
  [
    'v3.22-ebpf',
    'Enable the eBPF data plane',
    'https://github.com/projectcalico/calico/blob/v3.22.0/calico/maintenance/ebpf/enabling-bpf.md',
  ],
  [
    'v3.23-ebpf',
    'Enable the eBPF data plane',
    'https://github.com/projectcalico/calico/blob/v3.23.0/calico/maintenance/ebpf/enabling-bpf.md',
  ],
  [
    'v3.16-bare-metal',
    'Calico on non-cluster hosts',
    'https://github.com/projectcalico/calico/blob/v3.16.0/getting-started/bare-metal/about.md',
  ],
  [
    'v3.17-bare-metal',
    'Calico on non-cluster hosts',
    'https://github.com/projectcalico/calico/blob/v3.17.0/getting-started/bare-metal/about.md',
  ],
  [
    'v3.18-bare-metal',
    'Calico on non-cluster hosts',
    'https://github.com/projectcalico/calico/blob/v3.18.0/getting-started/bare-metal/about.md',
  ],
  [
    'v3.19-bare-metal',
    'Calico on non-cluster hosts',
    'https://github.com/projectcalico/calico/blob/v3.19.0/getting-started/bare-metal/about.md',
  ],
  [
    'v3.20-bare-metal',
    'Calico on non-cluster hosts',
    'https://github.com/projectcalico/calico/blob/v3.20.0/getting-started/bare-metal/about.md',
  ],
  [
    'v3.21-bare-metal',
    'Calico on non-cluster hosts',
    'https://github.com/projectcalico/calico/blob/v3.21.0/getting-started/bare-metal/about.md',
  ],
  [
    'v3.22-bare-metal',
    'Calico on non-cluster hosts',
    'https://github.com/projectcalico/calico/blob/v3.22.0/calico/getting-started/bare-metal/about.md',
  ],
  [
    'v3.23-bare-metal',
    'Calico on non-cluster hosts',
    'https://github.com/projectcalico/calico/blob/v3.23.0/calico/getting-started/bare-metal/about.md',
  ],
  [
    'v3.24-bare-metal',
    'Calico on non-cluster hosts',
    'https://github.com/projectcalico/calico/blob/v3.24.0/calico/getting-started/bare-metal/about.md',
  ],
  [
    'v3.25-bare-metal',
    'Calico on non-cluster hosts',
    'https://github.com/projectcalico/calico/blob/v3.25.0/calico/getting-started/bare-metal/about.md',
  ],
  [
    'v3.26-bare-metal',
    'Calico on non-cluster hosts',
    'https://github.com/tigera/docs/blob/8d59c3ecc829cfea8703a0fa2ff074d1d316b932/calico_versioned_docs/version-3.26/getting-started/bare-metal/about.mdx',
  ],
  [
    'v3.27-bare-metal',
    'Calico on non-cluster hosts',
    'https://github.com/tigera/docs/blob/22b2ea1bc740196acb5630a3155d468388d9b17e/calico_versioned_docs/version-3.27/getting-started/bare-metal/about.mdx',
  ],
  [
    'v3.28-bare-metal',
    'Calico on non-cluster hosts',
    'https://github.com/tigera/docs/blob/26760f2bc46b6c92a269d63c65096f93566552b2/calico_versioned_docs/version-3.28/getting-started/bare-metal/about.mdx',
  ],
  [
    'v3.29-bare-metal',
    'Calico on non-cluster hosts',
    'https://github.com/tigera/docs/blob/482e084473b81d5c554406ec8cee83867e943c0e/calico_versioned_docs/version-3.29/getting-started/bare-metal/about.mdx',
  ],
  [
    'v3.30-bare-metal',
    'Calico on non-cluster hosts',
    'https://github.com/tigera/docs/blob/684432515739de0ae37db4453d585f9dbb13623f/calico_versioned_docs/version-3.30/getting-started/bare-metal/about.mdx',
  ],
  [
    'v3.31-bare-metal',
    'Calico on non-cluster hosts',
    'https://github.com/tigera/docs/blob/220f2fac2d88bd60cf8829eb51a5d86d9fe60f0b/calico_versioned_docs/version-3.31/getting-started/bare-metal/about.mdx',
  ],
  [
    'v3.32-bare-metal',
    'Calico on non-cluster hosts',
    'https://github.com/tigera/docs/blob/13d31ab6f05666efbd121144c4df565044b7e0dd/calico_versioned_docs/version-3.32/getting-started/bare-metal/about.mdx',
  ],
  [
    'v3.20-service-policy',
    'Use service rules in policy',
    'https://github.com/projectcalico/calico/blob/v3.20.0/security/service-policy.md',
  ],
  [
    'v3.21-service-policy',
    'Use service rules in policy',
    'https://github.com/projectcalico/calico/blob/v3.21.0/security/service-policy.md',
  ],
  [
    'v3.22-service-policy',
    'Use service rules in policy',
    'https://github.com/projectcalico/calico/blob/v3.22.0/calico/security/service-policy.md',
  ],
  [
    'v3.23-service-policy',
    'Use service rules in policy',
    'https://github.com/projectcalico/calico/blob/v3.23.0/calico/security/service-policy.md',
  ],
  [
    'v3.24-service-policy',
    'Use service rules in policy',
    'https://github.com/projectcalico/calico/blob/v3.24.0/calico/security/service-policy.md',
  ],
  [
    'v3.25-service-policy',
    'Use service rules in policy',
    'https://github.com/projectcalico/calico/blob/v3.25.0/calico/security/service-policy.md',
  ],
  [
    'v3.26-service-policy',
    'Use service rules in policy',
    'https://github.com/tigera/docs/blob/8d59c3ecc829cfea8703a0fa2ff074d1d316b932/calico_versioned_docs/version-3.26/network-policy/policy-rules/service-policy.mdx',
  ],
  [
    'v3.27-service-policy',
    'Use service rules in policy',
    'https://github.com/tigera/docs/blob/22b2ea1bc740196acb5630a3155d468388d9b17e/calico_versioned_docs/version-3.27/network-policy/policy-rules/service-policy.mdx',
  ],
  [
    'v3.28-service-policy',
    'Use service rules in policy',
    'https://github.com/tigera/docs/blob/26760f2bc46b6c92a269d63c65096f93566552b2/calico_versioned_docs/version-3.28/network-policy/policy-rules/service-policy.mdx',
  ],
  [
    'v3.29-service-policy',
    'Use service rules in policy',
    'https://github.com/tigera/docs/blob/482e084473b81d5c554406ec8cee83867e943c0e/calico_versioned_docs/version-3.29/network-policy/policy-rules/service-policy.mdx',
  ],
  [
    'v3.30-service-policy',
    'Use service rules in policy',
    'https://github.com/tigera/docs/blob/684432515739de0ae37db4453d585f9dbb13623f/calico_versioned_docs/version-3.30/network-policy/policy-rules/service-policy.mdx',
  ],
  [
    'v3.31-service-policy',
    'Use service rules in policy',
    'https://github.com/tigera/docs/blob/220f2fac2d88bd60cf8829eb51a5d86d9fe60f0b/calico_versioned_docs/version-3.31/network-policy/policy-rules/service-policy.mdx',
  ],
  [
    'v3.32-service-policy',
    'Use service rules in policy',
    'https://github.com/tigera/docs/blob/13d31ab6f05666efbd121144c4df565044b7e0dd/calico_versioned_docs/version-3.32/network-policy/policy-rules/service-policy.mdx',
  ],
  [
    'v3.21-nodestatus',
    'Calico node status',
    'https://github.com/projectcalico/calico/blob/v3.21.0/reference/resources/caliconodestatus.md',
  ],
  [
    'v3.22-nodestatus',
    'Calico node status',
    'https://github.com/projectcalico/calico/blob/v3.22.0/calico/reference/resources/caliconodestatus.md',
  ],
  [
    'v3.23-nodestatus',
    'Calico node status',
    'https://github.com/projectcalico/calico/blob/v3.23.0/calico/reference/resources/caliconodestatus.md',
  ],
  [
    'v3.24-nodestatus',
    'Calico node status',
    'https://github.com/projectcalico/calico/blob/v3.24.0/calico/reference/resources/caliconodestatus.md',
  ],
  [
    'v3.25-nodestatus',
    'Calico node status',
    'https://github.com/projectcalico/calico/blob/v3.25.0/calico/reference/resources/caliconodestatus.md',
  ],
  [
    'v3.26-nodestatus',
    'Calico node status',
    'https://github.com/tigera/docs/blob/8d59c3ecc829cfea8703a0fa2ff074d1d316b932/calico_versioned_docs/version-3.26/reference/resources/caliconodestatus.mdx',
  ],
  [
    'v3.16-kubeconfig',
    'Create kubeconfig for Windows nodes',
    'https://github.com/projectcalico/calico/blob/v3.16.0/getting-started/windows-calico/kubeconfig.md',
  ],
  [
    'v3.17-kubeconfig',
    'Create kubeconfig for Windows nodes',
    'https://github.com/projectcalico/calico/blob/v3.17.0/getting-started/windows-calico/kubeconfig.md',
  ],
  [
    'v3.18-kubeconfig',
    'Create kubeconfig for Windows nodes',
    'https://github.com/projectcalico/calico/blob/v3.18.0/getting-started/windows-calico/kubeconfig.md',
  ],
  [
    'v3.19-kubeconfig',
    'Create kubeconfig for Windows nodes',
    'https://github.com/projectcalico/calico/blob/v3.19.0/getting-started/windows-calico/kubeconfig.md',
  ],
  [
    'v3.20-kubeconfig',
    'Create kubeconfig for Windows nodes',
    'https://github.com/projectcalico/calico/blob/v3.20.0/getting-started/windows-calico/kubeconfig.md',
  ],
  [
    'v3.21-kubeconfig',
    'Create kubeconfig for Windows nodes',
    'https://github.com/projectcalico/calico/blob/v3.21.0/getting-started/windows-calico/kubeconfig.md',
  ],
  [
    'v3.22-kubeconfig',
    'Create kubeconfig for Windows nodes',
    'https://github.com/projectcalico/calico/blob/v3.22.0/calico/getting-started/windows-calico/kubeconfig.md',
  ],
  [
    'v3.24-apiserver',
    'Install the Calico API server',
    'https://github.com/projectcalico/calico/blob/v3.24.0/calico/maintenance/install-apiserver.md',
  ],
  [
    'v3.25-apiserver',
    'Install the Calico API server',
    'https://github.com/projectcalico/calico/blob/v3.25.0/calico/maintenance/install-apiserver.md',
  ],
  [
    'v3.26-apiserver',
    'Install the Calico API server',
    'https://github.com/tigera/docs/blob/8d59c3ecc829cfea8703a0fa2ff074d1d316b932/calico_versioned_docs/version-3.26/operations/install-apiserver.mdx',
  ],
  [
    'v3.27-apiserver',
    'Install the Calico API server',
    'https://github.com/tigera/docs/blob/22b2ea1bc740196acb5630a3155d468388d9b17e/calico_versioned_docs/version-3.27/operations/install-apiserver.mdx',
  ],
  [
    'v3.28-apiserver',
    'Install the Calico API server',
    'https://github.com/tigera/docs/blob/26760f2bc46b6c92a269d63c65096f93566552b2/calico_versioned_docs/version-3.28/operations/install-apiserver.mdx',
  ],
  [
    'v3.29-apiserver',
    'Install the Calico API server',
    'https://github.com/tigera/docs/blob/482e084473b81d5c554406ec8cee83867e943c0e/calico_versioned_docs/version-3.29/operations/install-apiserver.mdx',
  ],
  [
    'v3.30-apiserver',
    'Install the Calico API server',
    'https://github.com/tigera/docs/blob/684432515739de0ae37db4453d585f9dbb13623f/calico_versioned_docs/version-3.30/operations/install-apiserver.mdx',
  ],
  [
    'v3.28-alternate-registry',
    'Install from a private registry',
    'https://github.com/tigera/docs/blob/26760f2bc46b6c92a269d63c65096f93566552b2/calico_versioned_docs/version-3.28/operations/image-options/alternate-registry.mdx',
  ],
  [
    'v3.29-alternate-registry',
    'Install from a private registry',
    'https://github.com/tigera/docs/blob/482e084473b81d5c554406ec8cee83867e943c0e/calico_versioned_docs/version-3.29/operations/image-options/alternate-registry.mdx',
  ],
  [
    'v3.30-alternate-registry',
    'Install from a private registry',
    'https://github.com/tigera/docs/blob/684432515739de0ae37db4453d585f9dbb13623f/calico_versioned_docs/version-3.30/operations/image-options/alternate-registry.mdx',
  ],
  [
    'v3.31-alternate-registry',
    'Install from a private registry',
    'https://github.com/tigera/docs/blob/220f2fac2d88bd60cf8829eb51a5d86d9fe60f0b/calico_versioned_docs/version-3.31/operations/image-options/alternate-registry.mdx',
  ],
  [
    'v3.32-alternate-registry',
    'Install from a private registry',
    'https://github.com/tigera/docs/blob/13d31ab6f05666efbd121144c4df565044b7e0dd/calico_versioned_docs/version-3.32/operations/image-options/alternate-registry.mdx',
  ],
  [
    'v3.32-ingress-gateway',
    'Create an ingress gateway',
    'https://github.com/tigera/docs/blob/13d31ab6f05666efbd121144c4df565044b7e0dd/calico_versioned_docs/version-3.32/networking/ingress-gateway/create-ingress-gateway.mdx',
  ],
  [
    'docs-commit-2025-11-24',
    'Commit: Publish new ingress gateway docs',
    'https://github.com/tigera/docs/commit/81e7170707d49c468746e3fb9b9e7b5c8a713841',
  ],
  [
    'v3.31-ingress-gateway-final',
    'Create an ingress gateway (revision of 2026-05-14)',
    'https://github.com/tigera/docs/blob/561995c7728bab347d7a49ec15b054057d66372d/calico_versioned_docs/version-3.31/networking/ingress-gateway/create-ingress-gateway.mdx',
  ],
  [
    'v3.24-code-install-script',
    'Install script of Calico for Windows v3.24.0',
    'https://github.com/projectcalico/calico/blob/v3.24.0/calico/scripts/install-calico-windows.ps1',
  ],
  [
    'v3.25-code-install-script',
    'Install script of Calico for Windows v3.25.0',
    'https://github.com/projectcalico/calico/blob/v3.25.0/calico/scripts/install-calico-windows.ps1',
  ],
  [
    'v3.26-code-install-script',
    'Install script of Calico for Windows v3.26.0',
    'https://github.com/projectcalico/calico/blob/v3.26.0/node/windows-packaging/install-calico-windows.ps1',
  ],
  [
    'v3.27-code-install-script',
    'Install script of Calico for Windows v3.27.0',
    'https://github.com/projectcalico/calico/blob/v3.27.0/node/windows-packaging/install-calico-windows.ps1',
  ],
  [
    'v3.28-code-install-script',
    'Install script of Calico for Windows v3.28.0',
    'https://github.com/projectcalico/calico/blob/v3.28.0/node/windows-packaging/install-calico-windows.ps1',
  ],
  [
    'v3.29-code-install-script',
    'Install script of Calico for Windows v3.29.0',
    'https://github.com/projectcalico/calico/blob/v3.29.0/node/windows-packaging/install-calico-windows.ps1',
  ],
  [
    'v3.30-code-install-script',
    'Install script of Calico for Windows v3.30.0',
    'https://github.com/projectcalico/calico/blob/v3.30.0/node/windows-packaging/install-calico-windows.ps1',
  ],
  [
    'v3.28-code-dataplane-windows',
    'CNI plugin Windows data plane of Calico v3.28.0',
    'https://github.com/projectcalico/calico/blob/v3.28.0/cni-plugin/pkg/dataplane/windows/dataplane_windows.go',
  ],
  [
    'v3.29-code-dataplane-windows',
    'CNI plugin Windows data plane of Calico v3.29.0',
    'https://github.com/projectcalico/calico/blob/v3.29.0/cni-plugin/pkg/dataplane/windows/dataplane_windows.go',
  ],
  [
    'v3.30-code-dataplane-windows',
    'CNI plugin Windows data plane of Calico v3.30.0',
    'https://github.com/projectcalico/calico/blob/v3.30.0/cni-plugin/pkg/dataplane/windows/dataplane_windows.go',
  ],
  [
    'v3.31-code-dataplane-windows',
    'CNI plugin Windows data plane of Calico v3.31.0',
    'https://github.com/projectcalico/calico/blob/v3.31.0/cni-plugin/pkg/dataplane/windows/dataplane_windows.go',
  ],
  [
    'v3.31-apiserver',
    'Install the Calico API server',
    'https://github.com/tigera/docs/blob/220f2fac2d88bd60cf8829eb51a5d86d9fe60f0b/calico_versioned_docs/version-3.31/operations/install-apiserver.mdx',
  ],
  [
    'v3.32-apiserver',
    'Install the Calico API server',
    'https://github.com/tigera/docs/blob/13d31ab6f05666efbd121144c4df565044b7e0dd/calico_versioned_docs/version-3.32/operations/install-apiserver.mdx',
  ],
  [
    'v3.28-ippools',
    'Create multiple IP pools',
    'https://github.com/tigera/docs/blob/26760f2bc46b6c92a269d63c65096f93566552b2/calico_versioned_docs/version-3.28/networking/ipam/ippools.mdx',
  ],
  [
    'v3.29-ippools',
    'Create multiple IP pools',
    'https://github.com/tigera/docs/blob/482e084473b81d5c554406ec8cee83867e943c0e/calico_versioned_docs/version-3.29/networking/ipam/ippools.mdx',
  ],
  [
    'v3.30-ippools',
    'Create multiple IP pools',
    'https://github.com/tigera/docs/blob/684432515739de0ae37db4453d585f9dbb13623f/calico_versioned_docs/version-3.30/networking/ipam/ippools.mdx',
  ],
  [
    'v3.31-ippools',
    'Create multiple IP pools',
    'https://github.com/tigera/docs/blob/220f2fac2d88bd60cf8829eb51a5d86d9fe60f0b/calico_versioned_docs/version-3.31/networking/ipam/ippools.mdx',
  ],
  [
    'v3.32-ippools',
    'Create multiple IP pools',
    'https://github.com/tigera/docs/blob/13d31ab6f05666efbd121144c4df565044b7e0dd/calico_versioned_docs/version-3.32/networking/ipam/ippools.mdx',
  ],
  [
    'v3.17-bgp',
    'Configure BGP peering',
    'https://github.com/projectcalico/calico/blob/v3.17.0/networking/bgp.md',
  ],
  [
    'v3.18-bgp',
    'Configure BGP peering',
    'https://github.com/projectcalico/calico/blob/v3.18.0/networking/bgp.md',
  ],
  [
    'v3.19-bgp',
    'Configure BGP peering',
    'https://github.com/projectcalico/calico/blob/v3.19.0/networking/bgp.md',
  ],
  [
    'v3.20-bgp',
    'Configure BGP peering',
    'https://github.com/projectcalico/calico/blob/v3.20.0/networking/bgp.md',
  ],
  [
    'v3.21-bgp',
    'Configure BGP peering',
    'https://github.com/projectcalico/calico/blob/v3.21.0/networking/bgp.md',
  ],
  [
    'v3.22-bgp',
    'Configure BGP peering',
    'https://github.com/projectcalico/calico/blob/v3.22.0/calico/networking/bgp.md',
  ],
  [
    'v3.23-bgp',
    'Configure BGP peering',
    'https://github.com/projectcalico/calico/blob/v3.23.0/calico/networking/bgp.md',
  ],
  [
    'v3.24-bgp',
    'Configure BGP peering',
    'https://github.com/projectcalico/calico/blob/v3.24.0/calico/networking/bgp.md',
  ],
  [
    'v3.25-bgp',
    'Configure BGP peering',
    'https://github.com/projectcalico/calico/blob/v3.25.0/calico/networking/bgp.md',
  ],
  [
    'v3.26-bgp',
    'Configure BGP peering',
    'https://github.com/tigera/docs/blob/8d59c3ecc829cfea8703a0fa2ff074d1d316b932/calico_versioned_docs/version-3.26/networking/configuring/bgp.mdx',
  ],
  [
    'v3.27-bgp',
    'Configure BGP peering',
    'https://github.com/tigera/docs/blob/22b2ea1bc740196acb5630a3155d468388d9b17e/calico_versioned_docs/version-3.27/networking/configuring/bgp.mdx',
  ],
  [
    'v3.28-bgp',
    'Configure BGP peering',
    'https://github.com/tigera/docs/blob/26760f2bc46b6c92a269d63c65096f93566552b2/calico_versioned_docs/version-3.28/networking/configuring/bgp.mdx',
  ],
  [
    'v3.29-bgp',
    'Configure BGP peering',
    'https://github.com/tigera/docs/blob/482e084473b81d5c554406ec8cee83867e943c0e/calico_versioned_docs/version-3.29/networking/configuring/bgp.mdx',
  ],
  [
    'v3.30-bgp',
    'Configure BGP peering',
    'https://github.com/tigera/docs/blob/684432515739de0ae37db4453d585f9dbb13623f/calico_versioned_docs/version-3.30/networking/configuring/bgp.mdx',
  ],
  [
    'v3.31-bgp',
    'Configure BGP peering',
    'https://github.com/tigera/docs/blob/220f2fac2d88bd60cf8829eb51a5d86d9fe60f0b/calico_versioned_docs/version-3.31/networking/configuring/bgp.mdx',
  ],
  [
    'v3.32-bgp',
    'Configure BGP peering',
    'https://github.com/tigera/docs/blob/13d31ab6f05666efbd121144c4df565044b7e0dd/calico_versioned_docs/version-3.32/networking/configuring/bgp.mdx',
  ],
  [
    'v3.17-demo',
    'Basic policy demo (Calico for Windows)',
    'https://github.com/projectcalico/calico/blob/v3.17.0/getting-started/windows-calico/demo.md',
  ],
  [
    'v3.18-demo',
    'Basic policy demo (Calico for Windows)',
    'https://github.com/projectcalico/calico/blob/v3.18.0/getting-started/windows-calico/demo.md',
  ],
  [
    'v3.19-demo',
    'Basic policy demo (Calico for Windows)',
    'https://github.com/projectcalico/calico/blob/v3.19.0/getting-started/windows-calico/demo.md',
  ],
  [
    'v3.20-demo',
    'Basic policy demo (Calico for Windows)',
    'https://github.com/projectcalico/calico/blob/v3.20.0/getting-started/windows-calico/demo.md',
  ],
  [
    'v3.21-demo',
    'Basic policy demo (Calico for Windows)',
    'https://github.com/projectcalico/calico/blob/v3.21.0/getting-started/windows-calico/demo.md',
  ],
  [
    'v3.22-demo',
    'Basic policy demo (Calico for Windows)',
    'https://github.com/projectcalico/calico/blob/v3.22.0/calico/getting-started/windows-calico/demo.md',
  ],
  [
    'v3.23-demo',
    'Basic policy demo (Calico for Windows)',
    'https://github.com/projectcalico/calico/blob/v3.23.0/calico/getting-started/windows-calico/demo.md',
  ],
  [
    'v3.24-demo',
    'Basic policy demo (Calico for Windows)',
    'https://github.com/projectcalico/calico/blob/v3.24.0/calico/getting-started/windows-calico/demo.md',
  ],
  [
    'v3.25-demo',
    'Basic policy demo (Calico for Windows)',
    'https://github.com/projectcalico/calico/blob/v3.25.0/calico/getting-started/windows-calico/demo.md',
  ],
  [
    'v3.26-demo',
    'Basic policy demo (Calico for Windows)',
    'https://github.com/tigera/docs/blob/8d59c3ecc829cfea8703a0fa2ff074d1d316b932/calico_versioned_docs/version-3.26/getting-started/kubernetes/windows-calico/demo.mdx',
  ],
  [
    'v3.27-demo',
    'Basic policy demo (Calico for Windows)',
    'https://github.com/tigera/docs/blob/22b2ea1bc740196acb5630a3155d468388d9b17e/calico_versioned_docs/version-3.27/getting-started/kubernetes/windows-calico/demo.mdx',
  ],
  [
    'v3.28-demo',
    'Basic policy demo (Calico for Windows)',
    'https://github.com/tigera/docs/blob/26760f2bc46b6c92a269d63c65096f93566552b2/calico_versioned_docs/version-3.28/getting-started/kubernetes/windows-calico/demo.mdx',
  ],
  [
    'v3.29-demo',
    'Basic policy demo (Calico for Windows)',
    'https://github.com/tigera/docs/blob/482e084473b81d5c554406ec8cee83867e943c0e/calico_versioned_docs/version-3.29/getting-started/kubernetes/windows-calico/demo.mdx',
  ],
  [
    'v3.30-demo',
    'Basic policy demo (Calico for Windows)',
    'https://github.com/tigera/docs/blob/684432515739de0ae37db4453d585f9dbb13623f/calico_versioned_docs/version-3.30/getting-started/kubernetes/windows-calico/demo.mdx',
  ],
  [
    'v3.31-demo',
    'Basic policy demo (Calico for Windows)',
    'https://github.com/tigera/docs/blob/220f2fac2d88bd60cf8829eb51a5d86d9fe60f0b/calico_versioned_docs/version-3.31/getting-started/kubernetes/windows-calico/demo.mdx',
  ],
  [
    'v3.32-demo',
    'Basic policy demo (Calico for Windows)',
    'https://github.com/tigera/docs/blob/13d31ab6f05666efbd121144c4df565044b7e0dd/calico_versioned_docs/version-3.32/getting-started/kubernetes/windows-calico/demo.mdx',
  ],
  [
    'v3.19-imageset',
    'Install images by registry digest (tigerastatus)',
    'https://github.com/projectcalico/calico/blob/v3.19.0/maintenance/image-options/imageset.md',
  ],
  [
    'v3.20-imageset',
    'Install images by registry digest (tigerastatus)',
    'https://github.com/projectcalico/calico/blob/v3.20.0/maintenance/image-options/imageset.md',
  ],
  [
    'v3.21-imageset',
    'Install images by registry digest (tigerastatus)',
    'https://github.com/projectcalico/calico/blob/v3.21.0/maintenance/image-options/imageset.md',
  ],
  [
    'v3.22-imageset',
    'Install images by registry digest (tigerastatus)',
    'https://github.com/projectcalico/calico/blob/v3.22.0/calico/maintenance/image-options/imageset.md',
  ],
  [
    'v3.23-imageset',
    'Install images by registry digest (tigerastatus)',
    'https://github.com/projectcalico/calico/blob/v3.23.0/calico/maintenance/image-options/imageset.md',
  ],
  [
    'v3.24-imageset',
    'Install images by registry digest (tigerastatus)',
    'https://github.com/projectcalico/calico/blob/v3.24.0/calico/maintenance/image-options/imageset.md',
  ],
  [
    'v3.25-imageset',
    'Install images by registry digest (tigerastatus)',
    'https://github.com/projectcalico/calico/blob/v3.25.0/calico/maintenance/image-options/imageset.md',
  ],
  [
    'v3.26-imageset',
    'Install images by registry digest (tigerastatus)',
    'https://github.com/tigera/docs/blob/8d59c3ecc829cfea8703a0fa2ff074d1d316b932/calico_versioned_docs/version-3.26/operations/image-options/imageset.mdx',
  ],
  [
    'v3.27-imageset',
    'Install images by registry digest (tigerastatus)',
    'https://github.com/tigera/docs/blob/22b2ea1bc740196acb5630a3155d468388d9b17e/calico_versioned_docs/version-3.27/operations/image-options/imageset.mdx',
  ],
  [
    'v3.28-imageset',
    'Install images by registry digest (tigerastatus)',
    'https://github.com/tigera/docs/blob/26760f2bc46b6c92a269d63c65096f93566552b2/calico_versioned_docs/version-3.28/operations/image-options/imageset.mdx',
  ],
  [
    'v3.29-imageset',
    'Install images by registry digest (tigerastatus)',
    'https://github.com/tigera/docs/blob/482e084473b81d5c554406ec8cee83867e943c0e/calico_versioned_docs/version-3.29/operations/image-options/imageset.mdx',
  ],
  [
    'v3.30-imageset',
    'Install images by registry digest (tigerastatus)',
    'https://github.com/tigera/docs/blob/684432515739de0ae37db4453d585f9dbb13623f/calico_versioned_docs/version-3.30/operations/image-options/imageset.mdx',
  ],
  [
    'v3.31-imageset',
    'Install images by registry digest (tigerastatus)',
    'https://github.com/tigera/docs/blob/220f2fac2d88bd60cf8829eb51a5d86d9fe60f0b/calico_versioned_docs/version-3.31/operations/image-options/imageset.mdx',
  ],
  [
    'v3.32-imageset',
    'Install images by registry digest (tigerastatus)',
    'https://github.com/tigera/docs/blob/13d31ab6f05666efbd121144c4df565044b7e0dd/calico_versioned_docs/version-3.32/operations/image-options/imageset.mdx',
  ],
  [
    'v3.28-registry',
    'Configure use of your image registry',
    'https://github.com/tigera/docs/blob/26760f2bc46b6c92a269d63c65096f93566552b2/calico_versioned_docs/version-3.28/operations/image-options/alternate-registry.mdx',
  ],
  [
    'v3.29-registry',
    'Configure use of your image registry',
    'https://github.com/tigera/docs/blob/482e084473b81d5c554406ec8cee83867e943c0e/calico_versioned_docs/version-3.29/operations/image-options/alternate-registry.mdx',
  ],
  [
    'v3.30-registry',
    'Configure use of your image registry',
    'https://github.com/tigera/docs/blob/684432515739de0ae37db4453d585f9dbb13623f/calico_versioned_docs/version-3.30/operations/image-options/alternate-registry.mdx',
  ],
  [
    'v3.31-registry',
    'Configure use of your image registry',
    'https://github.com/tigera/docs/blob/220f2fac2d88bd60cf8829eb51a5d86d9fe60f0b/calico_versioned_docs/version-3.31/operations/image-options/alternate-registry.mdx',
  ],
  [
    'v3.32-registry',
    'Configure use of your image registry',
    'https://github.com/tigera/docs/blob/13d31ab6f05666efbd121144c4df565044b7e0dd/calico_versioned_docs/version-3.32/operations/image-options/alternate-registry.mdx',
  ],
  [
    'v3.24-calicoctl-ipam',
    'calicoctl ipam configure',
    'https://github.com/projectcalico/calico/blob/v3.24.0/calico/reference/calicoctl/ipam/configure.md',
  ],
  [
    'v3.25-calicoctl-ipam',
    'calicoctl ipam configure',
    'https://github.com/projectcalico/calico/blob/v3.25.0/calico/reference/calicoctl/ipam/configure.md',
  ],
  [
    'v3.26-calicoctl-ipam',
    'calicoctl ipam configure',
    'https://github.com/tigera/docs/blob/8d59c3ecc829cfea8703a0fa2ff074d1d316b932/calico_versioned_docs/version-3.26/reference/calicoctl/ipam/configure.mdx',
  ],
  [
    'v3.27-calicoctl-ipam',
    'calicoctl ipam configure',
    'https://github.com/tigera/docs/blob/22b2ea1bc740196acb5630a3155d468388d9b17e/calico_versioned_docs/version-3.27/reference/calicoctl/ipam/configure.mdx',
  ],
  [
    'v3.28-calicoctl-ipam',
    'calicoctl ipam configure',
    'https://github.com/tigera/docs/blob/26760f2bc46b6c92a269d63c65096f93566552b2/calico_versioned_docs/version-3.28/reference/calicoctl/ipam/configure.mdx',
  ],
  [
    'v3.29-calicoctl-ipam',
    'calicoctl ipam configure',
    'https://github.com/tigera/docs/blob/482e084473b81d5c554406ec8cee83867e943c0e/calico_versioned_docs/version-3.29/reference/calicoctl/ipam/configure.mdx',
  ],
  [
    'v3.30-calicoctl-ipam',
    'calicoctl ipam configure',
    'https://github.com/tigera/docs/blob/684432515739de0ae37db4453d585f9dbb13623f/calico_versioned_docs/version-3.30/reference/calicoctl/ipam/configure.mdx',
  ],
  [
    'v3.16-blocksize',
    'Change IP pool block size',
    'https://github.com/projectcalico/calico/blob/v3.16.0/networking/change-block-size.md',
  ],
  [
    'v3.17-blocksize',
    'Change IP pool block size',
    'https://github.com/projectcalico/calico/blob/v3.17.0/networking/change-block-size.md',
  ],
  [
    'v3.18-blocksize',
    'Change IP pool block size',
    'https://github.com/projectcalico/calico/blob/v3.18.0/networking/change-block-size.md',
  ],
  [
    'v3.19-blocksize',
    'Change IP pool block size',
    'https://github.com/projectcalico/calico/blob/v3.19.0/networking/change-block-size.md',
  ],
  [
    'v3.20-blocksize',
    'Change IP pool block size',
    'https://github.com/projectcalico/calico/blob/v3.20.0/networking/change-block-size.md',
  ],
  [
    'v3.21-blocksize',
    'Change IP pool block size',
    'https://github.com/projectcalico/calico/blob/v3.21.0/networking/change-block-size.md',
  ],
  [
    'v3.22-blocksize',
    'Change IP pool block size',
    'https://github.com/projectcalico/calico/blob/v3.22.0/calico/networking/change-block-size.md',
  ],
  [
    'v3.23-blocksize',
    'Change IP pool block size',
    'https://github.com/projectcalico/calico/blob/v3.23.0/calico/networking/change-block-size.md',
  ],
  [
    'v3.24-blocksize',
    'Change IP pool block size',
    'https://github.com/projectcalico/calico/blob/v3.24.0/calico/networking/change-block-size.md',
  ],
  [
    'v3.25-blocksize',
    'Change IP pool block size',
    'https://github.com/projectcalico/calico/blob/v3.25.0/calico/networking/change-block-size.md',
  ],
  [
    'v3.26-blocksize',
    'Change IP pool block size',
    'https://github.com/tigera/docs/blob/8d59c3ecc829cfea8703a0fa2ff074d1d316b932/calico_versioned_docs/version-3.26/networking/ipam/change-block-size.mdx',
  ],
  [
    'v3.27-blocksize',
    'Change IP pool block size',
    'https://github.com/tigera/docs/blob/22b2ea1bc740196acb5630a3155d468388d9b17e/calico_versioned_docs/version-3.27/networking/ipam/change-block-size.mdx',
  ],
  [
    'v3.28-blocksize',
    'Change IP pool block size',
    'https://github.com/tigera/docs/blob/26760f2bc46b6c92a269d63c65096f93566552b2/calico_versioned_docs/version-3.28/networking/ipam/change-block-size.mdx',
  ],
  [
    'v3.29-blocksize',
    'Change IP pool block size',
    'https://github.com/tigera/docs/blob/482e084473b81d5c554406ec8cee83867e943c0e/calico_versioned_docs/version-3.29/networking/ipam/change-block-size.mdx',
  ],
  [
    'v3.30-blocksize',
    'Change IP pool block size',
    'https://github.com/tigera/docs/blob/684432515739de0ae37db4453d585f9dbb13623f/calico_versioned_docs/version-3.30/networking/ipam/change-block-size.mdx',
  ],
  [
    'v3.31-blocksize',
    'Change IP pool block size',
    'https://github.com/tigera/docs/blob/220f2fac2d88bd60cf8829eb51a5d86d9fe60f0b/calico_versioned_docs/version-3.31/networking/ipam/change-block-size.mdx',
  ],
  [
    'v3.32-blocksize',
    'Change IP pool block size',
    'https://github.com/tigera/docs/blob/13d31ab6f05666efbd121144c4df565044b7e0dd/calico_versioned_docs/version-3.32/networking/ipam/change-block-size.mdx',
  ],
  [
    'v3.16-overlay',
    'Overlay networking',
    'https://github.com/projectcalico/calico/blob/v3.16.0/networking/vxlan-ipip.md',
  ],
  [
    'v3.17-overlay',
    'Overlay networking',
    'https://github.com/projectcalico/calico/blob/v3.17.0/networking/vxlan-ipip.md',
  ],
  [
    'v3.18-overlay',
    'Overlay networking',
    'https://github.com/projectcalico/calico/blob/v3.18.0/networking/vxlan-ipip.md',
  ],
  [
    'v3.19-overlay',
    'Overlay networking',
    'https://github.com/projectcalico/calico/blob/v3.19.0/networking/vxlan-ipip.md',
  ],
  [
    'v3.20-overlay',
    'Overlay networking',
    'https://github.com/projectcalico/calico/blob/v3.20.0/networking/vxlan-ipip.md',
  ],
  [
    'v3.21-overlay',
    'Overlay networking',
    'https://github.com/projectcalico/calico/blob/v3.21.0/networking/vxlan-ipip.md',
  ],
  [
    'v3.22-overlay',
    'Overlay networking',
    'https://github.com/projectcalico/calico/blob/v3.22.0/calico/networking/vxlan-ipip.md',
  ],
  [
    'v3.23-overlay',
    'Overlay networking',
    'https://github.com/projectcalico/calico/blob/v3.23.0/calico/networking/vxlan-ipip.md',
  ],
  [
    'v3.24-overlay',
    'Overlay networking',
    'https://github.com/projectcalico/calico/blob/v3.24.0/calico/networking/vxlan-ipip.md',
  ],
  [
    'v3.25-overlay',
    'Overlay networking',
    'https://github.com/projectcalico/calico/blob/v3.25.0/calico/networking/vxlan-ipip.md',
  ],
  [
    'v3.26-overlay',
    'Overlay networking',
    'https://github.com/tigera/docs/blob/8d59c3ecc829cfea8703a0fa2ff074d1d316b932/calico_versioned_docs/version-3.26/networking/configuring/vxlan-ipip.mdx',
  ],
  [
    'v3.27-overlay',
    'Overlay networking',
    'https://github.com/tigera/docs/blob/22b2ea1bc740196acb5630a3155d468388d9b17e/calico_versioned_docs/version-3.27/networking/configuring/vxlan-ipip.mdx',
  ],
  [
    'v3.28-overlay',
    'Overlay networking',
    'https://github.com/tigera/docs/blob/26760f2bc46b6c92a269d63c65096f93566552b2/calico_versioned_docs/version-3.28/networking/configuring/vxlan-ipip.mdx',
  ],
  [
    'v3.29-overlay',
    'Overlay networking',
    'https://github.com/tigera/docs/blob/482e084473b81d5c554406ec8cee83867e943c0e/calico_versioned_docs/version-3.29/networking/configuring/vxlan-ipip.mdx',
  ],
  [
    'v3.30-overlay',
    'Overlay networking',
    'https://github.com/tigera/docs/blob/684432515739de0ae37db4453d585f9dbb13623f/calico_versioned_docs/version-3.30/networking/configuring/vxlan-ipip.mdx',
  ],
  [
    'v3.31-overlay',
    'Overlay networking',
    'https://github.com/tigera/docs/blob/220f2fac2d88bd60cf8829eb51a5d86d9fe60f0b/calico_versioned_docs/version-3.31/networking/configuring/vxlan-ipip.mdx',
  ],
  [
    'v3.32-overlay',
    'Overlay networking',
    'https://github.com/tigera/docs/blob/13d31ab6f05666efbd121144c4df565044b7e0dd/calico_versioned_docs/version-3.32/networking/configuring/vxlan-ipip.mdx',
  ],
  [
    'v3.17-code-operator-validation',
    'Validation of the Installation, operator v1.13.0',
    'https://github.com/tigera/operator/blob/v1.13.0/pkg/controller/installation/validation.go',
  ],
  [
    'v3.18-code-operator-validation',
    'Validation of the Installation, operator v1.15.0',
    'https://github.com/tigera/operator/blob/v1.15.0/pkg/controller/installation/validation.go',
  ],
  [
    'v3.19-code-operator-validation',
    'Validation of the Installation, operator v1.17.0',
    'https://github.com/tigera/operator/blob/v1.17.0/pkg/controller/installation/validation.go',
  ],
  [
    'v3.20-code-operator-validation',
    'Validation of the Installation, operator v1.20.0',
    'https://github.com/tigera/operator/blob/v1.20.0/pkg/controller/installation/validation.go',
  ],
  [
    'v3.21-code-operator-validation',
    'Validation of the Installation, operator v1.23.0',
    'https://github.com/tigera/operator/blob/v1.23.0/pkg/controller/installation/validation.go',
  ],
  [
    'v3.22-code-operator-validation',
    'Validation of the Installation, operator v1.25.0',
    'https://github.com/tigera/operator/blob/v1.25.0/pkg/controller/installation/validation.go',
  ],
  [
    'v3.23-code-operator-validation',
    'Validation of the Installation, operator v1.27.0',
    'https://github.com/tigera/operator/blob/v1.27.0/pkg/controller/installation/validation.go',
  ],
  [
    'v3.24-code-operator-validation',
    'Validation of the Installation, operator v1.28.0',
    'https://github.com/tigera/operator/blob/v1.28.0/pkg/controller/installation/validation.go',
  ],
  [
    'v3.25-code-operator-validation',
    'Validation of the Installation, operator v1.29.0',
    'https://github.com/tigera/operator/blob/v1.29.0/pkg/controller/installation/validation.go',
  ],
  [
    'v3.26-code-operator-validation',
    'Validation of the Installation, operator v1.30.0',
    'https://github.com/tigera/operator/blob/v1.30.0/pkg/controller/installation/validation.go',
  ],
  [
    'v3.27-code-operator-core',
    'Defaults of the Installation, operator v1.32.3',
    'https://github.com/tigera/operator/blob/v1.32.3/pkg/controller/installation/core_controller.go',
  ],
  [
    'v3.27-code-operator-windows-controller',
    'Windows controller, operator v1.32.3',
    'https://github.com/tigera/operator/blob/v1.32.3/pkg/controller/installation/windows_controller.go',
  ],
  [
    'v3.28-code-operator-core',
    'Defaults of the Installation, operator v1.34.0',
    'https://github.com/tigera/operator/blob/v1.34.0/pkg/controller/installation/core_controller.go',
  ],
  [
    'v3.28-code-operator-windows-controller',
    'Windows controller, operator v1.34.0',
    'https://github.com/tigera/operator/blob/v1.34.0/pkg/controller/installation/windows_controller.go',
  ],
  [
    'v3.28-code-operator-ippool',
    'IP pool controller, operator v1.34.0',
    'https://github.com/tigera/operator/blob/v1.34.0/pkg/controller/ippool/pool_controller.go',
  ],
  [
    'v3.29-code-operator-core',
    'Defaults of the Installation, operator v1.36.0',
    'https://github.com/tigera/operator/blob/v1.36.0/pkg/controller/installation/core_controller.go',
  ],
  [
    'v3.29-code-operator-windows-controller',
    'Windows controller, operator v1.36.0',
    'https://github.com/tigera/operator/blob/v1.36.0/pkg/controller/installation/windows_controller.go',
  ],
  [
    'v3.29-code-operator-ippool',
    'IP pool controller, operator v1.36.0',
    'https://github.com/tigera/operator/blob/v1.36.0/pkg/controller/ippool/pool_controller.go',
  ],
  [
    'v3.30-code-operator-core',
    'Defaults of the Installation, operator v1.38.0',
    'https://github.com/tigera/operator/blob/v1.38.0/pkg/controller/installation/core_controller.go',
  ],
  [
    'v3.30-code-operator-windows-controller',
    'Windows controller, operator v1.38.0',
    'https://github.com/tigera/operator/blob/v1.38.0/pkg/controller/installation/windows_controller.go',
  ],
  [
    'v3.30-code-operator-ippool',
    'IP pool controller, operator v1.38.0',
    'https://github.com/tigera/operator/blob/v1.38.0/pkg/controller/ippool/pool_controller.go',
  ],
  [
    'v3.31-code-operator-core',
    'Defaults of the Installation, operator v1.40.0',
    'https://github.com/tigera/operator/blob/v1.40.0/pkg/controller/installation/core_controller.go',
  ],
  [
    'v3.31-code-operator-windows-controller',
    'Windows controller, operator v1.40.0',
    'https://github.com/tigera/operator/blob/v1.40.0/pkg/controller/installation/windows_controller.go',
  ],
  [
    'v3.31-code-operator-ippool',
    'IP pool controller, operator v1.40.0',
    'https://github.com/tigera/operator/blob/v1.40.0/pkg/controller/ippool/pool_controller.go',
  ],
  [
    'v3.32-code-operator-core',
    'Defaults of the Installation, operator v1.42.0',
    'https://github.com/tigera/operator/blob/v1.42.0/pkg/controller/installation/core_controller.go',
  ],
  [
    'v3.32-code-operator-windows-controller',
    'Windows controller, operator v1.42.0',
    'https://github.com/tigera/operator/blob/v1.42.0/pkg/controller/installation/windows_controller.go',
  ],
  [
    'v3.32-code-operator-ippool',
    'IP pool controller, operator v1.42.0',
    'https://github.com/tigera/operator/blob/v1.42.0/pkg/controller/ippool/pool_controller.go',
  ],
  [
    'v3.24-code-custom-resources',
    'custom-resources.yaml of Calico v3.24.0',
    'https://github.com/projectcalico/calico/blob/v3.24.0/manifests/custom-resources.yaml',
  ],
  [
    'v3.25-code-custom-resources',
    'custom-resources.yaml of Calico v3.25.0',
    'https://github.com/projectcalico/calico/blob/v3.25.0/manifests/custom-resources.yaml',
  ],
  [
    'v3.26-code-custom-resources',
    'custom-resources.yaml of Calico v3.26.0',
    'https://github.com/projectcalico/calico/blob/v3.26.0/manifests/custom-resources.yaml',
  ],
  [
    'v3.27-code-custom-resources',
    'custom-resources.yaml of Calico v3.27.0',
    'https://github.com/projectcalico/calico/blob/v3.27.0/manifests/custom-resources.yaml',
  ],
  [
    'v3.28-code-custom-resources',
    'custom-resources.yaml of Calico v3.28.0',
    'https://github.com/projectcalico/calico/blob/v3.28.0/manifests/custom-resources.yaml',
  ],
  [
    'v3.29-code-custom-resources',
    'custom-resources.yaml of Calico v3.29.0',
    'https://github.com/projectcalico/calico/blob/v3.29.0/manifests/custom-resources.yaml',
  ],
  [
    'v3.30-code-custom-resources',
    'custom-resources.yaml of Calico v3.30.0',
    'https://github.com/projectcalico/calico/blob/v3.30.0/manifests/custom-resources.yaml',
  ],
  [
    'v3.31-code-custom-resources',
    'custom-resources.yaml of Calico v3.31.0',
    'https://github.com/projectcalico/calico/blob/v3.31.0/manifests/custom-resources.yaml',
  ],
  [
    'v3.32-code-custom-resources',
    'custom-resources.yaml of Calico v3.32.0',
    'https://github.com/projectcalico/calico/blob/v3.32.0/manifests/custom-resources.yaml',
  ],
  [
    'v3.17-code-install-script',
    'install-calico-windows.ps1 of Calico v3.17.0',
    'https://github.com/projectcalico/calico/blob/v3.17.0/scripts/install-calico-windows.ps1',
  ],
  [
    'v3.18-code-install-script',
    'install-calico-windows.ps1 of Calico v3.18.0',
    'https://github.com/projectcalico/calico/blob/v3.18.0/scripts/install-calico-windows.ps1',
  ],
  [
    'v3.19-code-install-script',
    'install-calico-windows.ps1 of Calico v3.19.0',
    'https://github.com/projectcalico/calico/blob/v3.19.0/scripts/install-calico-windows.ps1',
  ],
  [
    'v3.20-code-install-script',
    'install-calico-windows.ps1 of Calico v3.20.0',
    'https://github.com/projectcalico/calico/blob/v3.20.0/scripts/install-calico-windows.ps1',
  ],
  [
    'v3.21-code-install-script',
    'install-calico-windows.ps1 of Calico v3.21.0',
    'https://github.com/projectcalico/calico/blob/v3.21.0/scripts/install-calico-windows.ps1',
  ],
  [
    'v3.22-code-install-script',
    'install-calico-windows.ps1 of Calico v3.22.0',
    'https://github.com/projectcalico/calico/blob/v3.22.0/calico/scripts/install-calico-windows.ps1',
  ],
  [
    'v3.23-code-install-script',
    'install-calico-windows.ps1 of Calico v3.23.0',
    'https://github.com/projectcalico/calico/blob/v3.23.0/calico/scripts/install-calico-windows.ps1',
  ],
  [
    'v3.31-code-vxlan-manifest',
    'calico-vxlan.yaml of Calico v3.31.0',
    'https://github.com/projectcalico/calico/blob/v3.31.0/manifests/calico-vxlan.yaml',
  ],
  [
    'v3.32-code-vxlan-manifest',
    'calico-vxlan.yaml of Calico v3.32.0',
    'https://github.com/projectcalico/calico/blob/v3.32.0/manifests/calico-vxlan.yaml',
  ],
  [
    'v3.28-code-operator-pool-defaults',
    'Defaults of IP pools, operator v1.34.0',
    'https://github.com/tigera/operator/blob/v1.34.0/pkg/controller/ippool/defaults.go',
  ],
  [
    'v3.29-code-operator-pool-defaults',
    'Defaults of IP pools, operator v1.36.0',
    'https://github.com/tigera/operator/blob/v1.36.0/pkg/controller/ippool/defaults.go',
  ],
  [
    'v3.30-code-operator-pool-defaults',
    'Defaults of IP pools, operator v1.38.0',
    'https://github.com/tigera/operator/blob/v1.38.0/pkg/controller/ippool/defaults.go',
  ],
  [
    'v3.31-code-operator-pool-defaults',
    'Defaults of IP pools, operator v1.40.0',
    'https://github.com/tigera/operator/blob/v1.40.0/pkg/controller/ippool/defaults.go',
  ],
  [
    'v3.32-code-operator-pool-defaults',
    'Defaults of IP pools, operator v1.42.0',
    'https://github.com/tigera/operator/blob/v1.42.0/pkg/controller/ippool/defaults.go',
  ],
  [
    'v3.27-installation-api',
    'Installation API reference',
    'https://github.com/tigera/docs/blob/22b2ea1bc740196acb5630a3155d468388d9b17e/calico_versioned_docs/version-3.27/reference/installation/_api.mdx',
  ],
  [
    'v3.28-installation-api',
    'Installation API reference',
    'https://github.com/tigera/docs/blob/26760f2bc46b6c92a269d63c65096f93566552b2/calico_versioned_docs/version-3.28/reference/installation/_api.mdx',
  ],
  [
    'v3.29-installation-api',
    'Installation API reference',
    'https://github.com/tigera/docs/blob/482e084473b81d5c554406ec8cee83867e943c0e/calico_versioned_docs/version-3.29/reference/installation/_api.mdx',
  ],
  [
    'v3.30-installation-api',
    'Installation API reference',
    'https://github.com/tigera/docs/blob/684432515739de0ae37db4453d585f9dbb13623f/calico_versioned_docs/version-3.30/reference/installation/_api.mdx',
  ],
  [
    'v3.31-installation-api',
    'Installation API reference',
    'https://github.com/tigera/docs/blob/220f2fac2d88bd60cf8829eb51a5d86d9fe60f0b/calico_versioned_docs/version-3.31/reference/installation/_api.mdx',
  ],
  [
    'v3.32-installation-api',
    'Installation API reference',
    'https://github.com/tigera/docs/blob/13d31ab6f05666efbd121144c4df565044b7e0dd/calico_versioned_docs/version-3.32/reference/installation/_api.mdx',
  ],
  [
    'v3.16-maintain',
    'Start and stop Calico for Windows services',
    'https://github.com/projectcalico/calico/blob/v3.16.0/getting-started/windows-calico/maintain.md',
  ],
  [
    'v3.16-datastore-migration',
    'Migrate Calico data from an etcdv3 datastore to a Kubernetes datastore',
    'https://github.com/projectcalico/calico/blob/v3.16.0/maintenance/datastore-migration.md',
  ],
  [
    'v3.17-maintain',
    'Start and stop Calico for Windows services',
    'https://github.com/projectcalico/calico/blob/v3.17.0/getting-started/windows-calico/maintain.md',
  ],
  [
    'v3.17-datastore-migration',
    'Migrate Calico data from an etcdv3 datastore to a Kubernetes datastore',
    'https://github.com/projectcalico/calico/blob/v3.17.0/maintenance/datastore-migration.md',
  ],
  [
    'v3.18-maintain',
    'Start and stop Calico for Windows services',
    'https://github.com/projectcalico/calico/blob/v3.18.0/getting-started/windows-calico/maintain.md',
  ],
  [
    'v3.18-datastore-migration',
    'Migrate Calico data from an etcdv3 datastore to a Kubernetes datastore',
    'https://github.com/projectcalico/calico/blob/v3.18.0/maintenance/datastore-migration.md',
  ],
  [
    'v3.19-maintain',
    'Start and stop Calico for Windows services',
    'https://github.com/projectcalico/calico/blob/v3.19.0/getting-started/windows-calico/maintain.md',
  ],
  [
    'v3.19-datastore-migration',
    'Migrate Calico data from an etcdv3 datastore to a Kubernetes datastore',
    'https://github.com/projectcalico/calico/blob/v3.19.0/maintenance/datastore-migration.md',
  ],
  [
    'v3.20-maintain',
    'Start and stop Calico for Windows services',
    'https://github.com/projectcalico/calico/blob/v3.20.0/getting-started/windows-calico/maintain.md',
  ],
  [
    'v3.20-datastore-migration',
    'Migrate Calico data from an etcdv3 datastore to a Kubernetes datastore',
    'https://github.com/projectcalico/calico/blob/v3.20.0/maintenance/datastore-migration.md',
  ],
  [
    'v3.20-operator-migration',
    'Migrate Calico to an operator-managed installation',
    'https://github.com/projectcalico/calico/blob/v3.20.0/maintenance/operator-migration.md',
  ],
  [
    'v3.21-maintain',
    'Start and stop Calico for Windows services',
    'https://github.com/projectcalico/calico/blob/v3.21.0/getting-started/windows-calico/maintain.md',
  ],
  [
    'v3.21-datastore-migration',
    'Migrate Calico data from an etcdv3 datastore to a Kubernetes datastore',
    'https://github.com/projectcalico/calico/blob/v3.21.0/maintenance/datastore-migration.md',
  ],
  [
    'v3.21-operator-migration',
    'Migrate Calico to an operator-managed installation',
    'https://github.com/projectcalico/calico/blob/v3.21.0/maintenance/operator-migration.md',
  ],
  [
    'v3.22-maintain',
    'Start and stop Calico for Windows services',
    'https://github.com/projectcalico/calico/blob/v3.22.0/calico/getting-started/windows-calico/maintain.md',
  ],
  [
    'v3.22-datastore-migration',
    'Migrate Calico data from an etcdv3 datastore to a Kubernetes datastore',
    'https://github.com/projectcalico/calico/blob/v3.22.0/calico/maintenance/datastore-migration.md',
  ],
  [
    'v3.22-operator-migration',
    'Migrate Calico to an operator-managed installation',
    'https://github.com/projectcalico/calico/blob/v3.22.0/calico/maintenance/operator-migration.md',
  ],
  [
    'v3.22-code-config-ps1',
    'Settings file config.ps1 of Calico v3.22.0',
    'https://github.com/projectcalico/calico/blob/v3.22.0/node/windows-packaging/CalicoWindows/config.ps1',
  ],
  [
    'v3.23-maintain',
    'Start and stop Calico for Windows services',
    'https://github.com/projectcalico/calico/blob/v3.23.0/calico/getting-started/windows-calico/maintain.md',
  ],
  [
    'v3.23-datastore-migration',
    'Migrate Calico data from an etcdv3 datastore to a Kubernetes datastore',
    'https://github.com/projectcalico/calico/blob/v3.23.0/calico/maintenance/datastore-migration.md',
  ],
  [
    'v3.23-operator-migration',
    'Migrate Calico to an operator-managed installation',
    'https://github.com/projectcalico/calico/blob/v3.23.0/calico/maintenance/operator-migration.md',
  ],
  [
    'v3.23-code-config-ps1',
    'Settings file config.ps1 of Calico v3.23.0',
    'https://github.com/projectcalico/calico/blob/v3.23.0/node/windows-packaging/CalicoWindows/config.ps1',
  ],
  [
    'v3.24-maintain',
    'Start and stop Calico for Windows services',
    'https://github.com/projectcalico/calico/blob/v3.24.0/calico/getting-started/windows-calico/maintain.md',
  ],
  [
    'v3.24-datastore-migration',
    'Migrate Calico data from an etcdv3 datastore to a Kubernetes datastore',
    'https://github.com/projectcalico/calico/blob/v3.24.0/calico/maintenance/datastore-migration.md',
  ],
  [
    'v3.24-operator-migration',
    'Migrate Calico to an operator-managed installation',
    'https://github.com/projectcalico/calico/blob/v3.24.0/calico/maintenance/operator-migration.md',
  ],
  [
    'v3.24-code-config-ps1',
    'Settings file config.ps1 of Calico v3.24.0',
    'https://github.com/projectcalico/calico/blob/v3.24.0/node/windows-packaging/CalicoWindows/config.ps1',
  ],
  [
    'v3.25-maintain',
    'Start and stop Calico for Windows services',
    'https://github.com/projectcalico/calico/blob/v3.25.0/calico/getting-started/windows-calico/maintain.md',
  ],
  [
    'v3.25-datastore-migration',
    'Migrate Calico data from an etcdv3 datastore to a Kubernetes datastore',
    'https://github.com/projectcalico/calico/blob/v3.25.0/calico/maintenance/datastore-migration.md',
  ],
  [
    'v3.25-operator-migration',
    'Migrate Calico to an operator-managed installation',
    'https://github.com/projectcalico/calico/blob/v3.25.0/calico/maintenance/operator-migration.md',
  ],
  [
    'v3.25-code-config-ps1',
    'Settings file config.ps1 of Calico v3.25.0',
    'https://github.com/projectcalico/calico/blob/v3.25.0/node/windows-packaging/CalicoWindows/config.ps1',
  ],
  [
    'v3.26-maintain',
    'Start and stop Calico for Windows services',
    'https://github.com/tigera/docs/blob/8d59c3ecc829cfea8703a0fa2ff074d1d316b932/calico_versioned_docs/version-3.26/getting-started/kubernetes/windows-calico/maintain.mdx',
  ],
  [
    'v3.26-datastore-migration',
    'Migrate Calico data from an etcdv3 datastore to a Kubernetes datastore',
    'https://github.com/tigera/docs/blob/8d59c3ecc829cfea8703a0fa2ff074d1d316b932/calico_versioned_docs/version-3.26/operations/datastore-migration.mdx',
  ],
  [
    'v3.26-operator-migration',
    'Migrate Calico to an operator-managed installation',
    'https://github.com/tigera/docs/blob/8d59c3ecc829cfea8703a0fa2ff074d1d316b932/calico_versioned_docs/version-3.26/operations/operator-migration.mdx',
  ],
  [
    'v3.26-code-config-ps1',
    'Settings file config.ps1 of Calico v3.26.0',
    'https://github.com/projectcalico/calico/blob/v3.26.0/node/windows-packaging/CalicoWindows/config.ps1',
  ],
  [
    'v3.27-maintain',
    'Manage and maintain manually installed Calico for Windows services',
    'https://github.com/tigera/docs/blob/22b2ea1bc740196acb5630a3155d468388d9b17e/calico_versioned_docs/version-3.27/getting-started/kubernetes/windows-calico/manual-install/maintain.mdx',
  ],
  [
    'v3.27-datastore-migration',
    'Migrate Calico data from an etcdv3 datastore to a Kubernetes datastore',
    'https://github.com/tigera/docs/blob/22b2ea1bc740196acb5630a3155d468388d9b17e/calico_versioned_docs/version-3.27/operations/datastore-migration.mdx',
  ],
  [
    'v3.27-operator-migration',
    'Migrate Calico to an operator-managed installation',
    'https://github.com/tigera/docs/blob/22b2ea1bc740196acb5630a3155d468388d9b17e/calico_versioned_docs/version-3.27/operations/operator-migration.mdx',
  ],
  [
    'v3.27-code-config-ps1',
    'Settings file config.ps1 of Calico v3.27.0',
    'https://github.com/projectcalico/calico/blob/v3.27.0/node/windows-packaging/CalicoWindows/config.ps1',
  ],
  [
    'v3.28-maintain',
    'Manage and maintain manually installed Calico for Windows services',
    'https://github.com/tigera/docs/blob/26760f2bc46b6c92a269d63c65096f93566552b2/calico_versioned_docs/version-3.28/getting-started/kubernetes/windows-calico/manual-install/maintain.mdx',
  ],
  [
    'v3.28-datastore-migration',
    'Migrate Calico data from an etcdv3 datastore to a Kubernetes datastore',
    'https://github.com/tigera/docs/blob/26760f2bc46b6c92a269d63c65096f93566552b2/calico_versioned_docs/version-3.28/operations/datastore-migration.mdx',
  ],
  [
    'v3.28-operator-migration',
    'Migrate Calico to an operator-managed installation',
    'https://github.com/tigera/docs/blob/26760f2bc46b6c92a269d63c65096f93566552b2/calico_versioned_docs/version-3.28/operations/operator-migration.mdx',
  ],
  [
    'v3.28-code-config-ps1',
    'Settings file config.ps1 of Calico v3.28.0',
    'https://github.com/projectcalico/calico/blob/v3.28.0/node/windows-packaging/CalicoWindows/config.ps1',
  ],
  [
    'v3.29-maintain',
    'Manage and maintain manually installed Calico for Windows services',
    'https://github.com/tigera/docs/blob/482e084473b81d5c554406ec8cee83867e943c0e/calico_versioned_docs/version-3.29/getting-started/kubernetes/windows-calico/manual-install/maintain.mdx',
  ],
  [
    'v3.29-datastore-migration',
    'Migrate Calico data from an etcdv3 datastore to a Kubernetes datastore',
    'https://github.com/tigera/docs/blob/482e084473b81d5c554406ec8cee83867e943c0e/calico_versioned_docs/version-3.29/operations/datastore-migration.mdx',
  ],
  [
    'v3.29-operator-migration',
    'Migrate Calico to an operator-managed installation',
    'https://github.com/tigera/docs/blob/482e084473b81d5c554406ec8cee83867e943c0e/calico_versioned_docs/version-3.29/operations/operator-migration.mdx',
  ],
  [
    'v3.29-code-config-ps1',
    'Settings file config.ps1 of Calico v3.29.0',
    'https://github.com/projectcalico/calico/blob/v3.29.0/node/windows-packaging/CalicoWindows/config.ps1',
  ],
  [
    'v3.30-maintain',
    'Manage and maintain manually installed Calico for Windows services',
    'https://github.com/tigera/docs/blob/684432515739de0ae37db4453d585f9dbb13623f/calico_versioned_docs/version-3.30/getting-started/kubernetes/windows-calico/manual-install/maintain.mdx',
  ],
  [
    'v3.30-datastore-migration',
    'Migrate Calico data from an etcdv3 datastore to a Kubernetes datastore',
    'https://github.com/tigera/docs/blob/684432515739de0ae37db4453d585f9dbb13623f/calico_versioned_docs/version-3.30/operations/datastore-migration.mdx',
  ],
  [
    'v3.30-operator-migration',
    'Migrate Calico to an operator-managed installation',
    'https://github.com/tigera/docs/blob/684432515739de0ae37db4453d585f9dbb13623f/calico_versioned_docs/version-3.30/operations/operator-migration.mdx',
  ],
  [
    'v3.30-code-config-ps1',
    'Settings file config.ps1 of Calico v3.30.0',
    'https://github.com/projectcalico/calico/blob/v3.30.0/node/windows-packaging/CalicoWindows/config.ps1',
  ],
  [
    'v3.31-datastore-migration',
    'Migrate Calico data from an etcdv3 datastore to a Kubernetes datastore',
    'https://github.com/tigera/docs/blob/220f2fac2d88bd60cf8829eb51a5d86d9fe60f0b/calico_versioned_docs/version-3.31/operations/datastore-migration.mdx',
  ],
  [
    'v3.31-operator-migration',
    'Migrate Calico to an operator-managed installation',
    'https://github.com/tigera/docs/blob/220f2fac2d88bd60cf8829eb51a5d86d9fe60f0b/calico_versioned_docs/version-3.31/operations/operator-migration.mdx',
  ],
  [
    'v3.32-datastore-migration',
    'Migrate Calico data from an etcdv3 datastore to a Kubernetes datastore',
    'https://github.com/tigera/docs/blob/13d31ab6f05666efbd121144c4df565044b7e0dd/calico_versioned_docs/version-3.32/operations/datastore-migration.mdx',
  ],
  [
    'v3.32-operator-migration',
    'Migrate Calico to an operator-managed installation',
    'https://github.com/tigera/docs/blob/13d31ab6f05666efbd121144c4df565044b7e0dd/calico_versioned_docs/version-3.32/operations/operator-migration.mdx',
  ],
  [
    'v3.30-gateway-api',
    'Gateway API',
    'https://github.com/tigera/docs/blob/684432515739de0ae37db4453d585f9dbb13623f/calico_versioned_docs/version-3.30/networking/gateway-api.mdx',
  ],
  [
    'v3.31-gateway-api',
    'Gateway API',
    'https://github.com/tigera/docs/blob/220f2fac2d88bd60cf8829eb51a5d86d9fe60f0b/calico_versioned_docs/version-3.31/networking/gateway-api.mdx',
  ],
  [
    'v3.27-alternate-registry-final',
    'Install from a private registry (last revision seen)',
    'https://github.com/tigera/docs/blob/93b140e779695e0f92820234eeed8058c21a239d/calico_versioned_docs/version-3.27/operations/image-options/alternate-registry.mdx',
  ],
  [
    'v3.17-config-options',
    'Customize the manifests (Calico)',
    'https://github.com/projectcalico/calico/blob/v3.17.0/getting-started/kubernetes/installation/config-options.md',
  ],
  [
    'v3.18-config-options',
    'Customize the manifests (Calico)',
    'https://github.com/projectcalico/calico/blob/v3.18.0/getting-started/kubernetes/installation/config-options.md',
  ],
  [
    'v3.19-config-options',
    'Customize the manifests (Calico)',
    'https://github.com/projectcalico/calico/blob/v3.19.0/getting-started/kubernetes/installation/config-options.md',
  ],
  [
    'v3.20-config-options',
    'Customize the manifests (Calico)',
    'https://github.com/projectcalico/calico/blob/v3.20.0/getting-started/kubernetes/installation/config-options.md',
  ],
  [
    'v3.21-config-options',
    'Customize the manifests (Calico)',
    'https://github.com/projectcalico/calico/blob/v3.21.0/getting-started/kubernetes/installation/config-options.md',
  ],
  [
    'v3.22-config-options',
    'Customize the manifests (Calico)',
    'https://github.com/projectcalico/calico/blob/v3.22.0/calico/getting-started/kubernetes/installation/config-options.md',
  ],
  [
    'v3.23-config-options',
    'Customize the manifests (Calico)',
    'https://github.com/projectcalico/calico/blob/v3.23.0/calico/getting-started/kubernetes/installation/config-options.md',
  ],
  [
    'v3.24-config-options',
    'Customize the manifests (Calico)',
    'https://github.com/projectcalico/calico/blob/v3.24.0/calico/getting-started/kubernetes/installation/config-options.md',
  ],
  [
    'v3.25-config-options',
    'Customize the manifests (Calico)',
    'https://github.com/projectcalico/calico/blob/v3.25.0/calico/getting-started/kubernetes/installation/config-options.md',
  ],
  [
    'v3.26-config-options',
    'Customize the manifests (Calico)',
    'https://github.com/tigera/docs/blob/8d59c3ecc829cfea8703a0fa2ff074d1d316b932/calico_versioned_docs/version-3.26/getting-started/kubernetes/self-managed-onprem/config-options.mdx',
  ],
  [
    'v3.27-config-options',
    'Customize the manifests (Calico)',
    'https://github.com/tigera/docs/blob/22b2ea1bc740196acb5630a3155d468388d9b17e/calico_versioned_docs/version-3.27/getting-started/kubernetes/self-managed-onprem/config-options.mdx',
  ],
  [
    'v3.28-config-options',
    'Customize the manifests (Calico)',
    'https://github.com/tigera/docs/blob/26760f2bc46b6c92a269d63c65096f93566552b2/calico_versioned_docs/version-3.28/getting-started/kubernetes/self-managed-onprem/config-options.mdx',
  ],
  [
    'v3.29-config-options',
    'Customize the manifests (Calico)',
    'https://github.com/tigera/docs/blob/482e084473b81d5c554406ec8cee83867e943c0e/calico_versioned_docs/version-3.29/getting-started/kubernetes/self-managed-onprem/config-options.mdx',
  ],
  [
    'v3.30-config-options',
    'Customize the manifests (Calico)',
    'https://github.com/tigera/docs/blob/684432515739de0ae37db4453d585f9dbb13623f/calico_versioned_docs/version-3.30/getting-started/kubernetes/self-managed-onprem/config-options.mdx',
  ],
  [
    'v3.31-config-options',
    'Customize the manifests (Calico)',
    'https://github.com/tigera/docs/blob/220f2fac2d88bd60cf8829eb51a5d86d9fe60f0b/calico_versioned_docs/version-3.31/getting-started/kubernetes/self-managed-onprem/config-options.mdx',
  ],
  [
    'v3.32-config-options',
    'Customize the manifests (Calico)',
    'https://github.com/tigera/docs/blob/13d31ab6f05666efbd121144c4df565044b7e0dd/calico_versioned_docs/version-3.32/getting-started/kubernetes/self-managed-onprem/config-options.mdx',
  ],
  [
    'v3.28-ippools-final',
    'Create multiple IP pools (last revision seen)',
    'https://github.com/tigera/docs/blob/16d9d44cfb7b1e5d811e63637eb6ba40509c2690/calico_versioned_docs/version-3.28/networking/ipam/ippools.mdx',
  ],
  [
    'v3.32-native-crds',
    'Enable native v3 CRDs',
    'https://github.com/tigera/docs/blob/13d31ab6f05666efbd121144c4df565044b7e0dd/calico_versioned_docs/version-3.32/operations/native-v3-crds.mdx',
  ],
  [
    'v3.23-code-kube-proxy-manifest',
    'windows-kube-proxy.yaml (Calico source)',
    'https://github.com/projectcalico/calico/blob/v3.23.0/calico/manifests/windows-kube-proxy.yaml',
  ],
  [
    'v3.24-code-kube-proxy-manifest',
    'windows-kube-proxy.yaml (Calico source)',
    'https://github.com/projectcalico/calico/blob/v3.24.0/manifests/windows-kube-proxy.yaml',
  ],
  [
    'v3.25-code-kube-proxy-manifest',
    'windows-kube-proxy.yaml (Calico source)',
    'https://github.com/projectcalico/calico/blob/v3.25.0/manifests/windows-kube-proxy.yaml',
  ],
  [
    'v3.26-code-kube-proxy-manifest',
    'windows-kube-proxy.yaml (Calico source)',
    'https://github.com/projectcalico/calico/blob/v3.26.0/manifests/windows-kube-proxy.yaml',
  ],
  [
    'v3.30-code-confd-client',
    'How confd learns that its data are complete (source code)',
    'https://github.com/projectcalico/calico/blob/v3.30.3/confd/pkg/backends/calico/client.go',
  ],
  [
    'v3.31-code-confd-client',
    'How confd learns that its data are complete (source code)',
    'https://github.com/projectcalico/calico/blob/v3.31.0/confd/pkg/backends/calico/client.go',
  ],
  [
    'v3.27-code-uninstall-hpc',
    'What is removed before the operator install (source code)',
    'https://github.com/projectcalico/calico/blob/v3.27.0/node/windows-packaging/CalicoWindows/uninstall-calico-hpc.ps1',
  ],
  [
    'v3.28-code-uninstall-hpc',
    'What is removed before the operator install (source code)',
    'https://github.com/projectcalico/calico/blob/v3.28.0/node/windows-packaging/CalicoWindows/uninstall-calico-hpc.ps1',
  ],
  [
    'v3.29-code-uninstall-hpc',
    'What is removed before the operator install (source code)',
    'https://github.com/projectcalico/calico/blob/v3.29.0/node/windows-packaging/CalicoWindows/uninstall-calico-hpc.ps1',
  ],
  [
    'v3.30-code-uninstall-hpc',
    'What is removed before the operator install (source code)',
    'https://github.com/projectcalico/calico/blob/v3.30.0/node/windows-packaging/CalicoWindows/uninstall-calico-hpc.ps1',
  ],
  [
    'v3.31-code-uninstall-hpc',
    'What is removed before the operator install (source code)',
    'https://github.com/projectcalico/calico/blob/v3.31.0/node/windows-packaging/CalicoWindows/uninstall-calico-hpc.ps1',
  ],
  [
    'v3.31-relnotes-final',
    'Release notes — Calico v3.31 (with patch releases)',
    'https://github.com/tigera/docs/blob/f2a2762432b54f20274d42c67bfa828d82872498/calico_versioned_docs/version-3.31/release-notes/index.mdx',
  ],
  // How Calico is upgraded on a cluster.
  [
    'v3.16-upgrade',
    'Upgrade Calico on Kubernetes',
    'https://github.com/projectcalico/calico/blob/v3.16.0/maintenance/kubernetes-upgrade.md',
  ],
  [
    'v3.17-upgrade',
    'Upgrade Calico on Kubernetes',
    'https://github.com/projectcalico/calico/blob/v3.17.0/maintenance/kubernetes-upgrade.md',
  ],
  [
    'v3.18-upgrade',
    'Upgrade Calico on Kubernetes',
    'https://github.com/projectcalico/calico/blob/v3.18.0/maintenance/kubernetes-upgrade.md',
  ],
  [
    'v3.19-upgrade',
    'Upgrade Calico on Kubernetes',
    'https://github.com/projectcalico/calico/blob/v3.19.0/maintenance/kubernetes-upgrade.md',
  ],
  [
    'v3.20-upgrade',
    'Upgrade Calico on Kubernetes',
    'https://github.com/projectcalico/calico/blob/v3.20.0/maintenance/kubernetes-upgrade.md',
  ],
  [
    'v3.21-upgrade',
    'Upgrade Calico on Kubernetes',
    'https://github.com/projectcalico/calico/blob/v3.21.0/maintenance/kubernetes-upgrade.md',
  ],
  [
    'v3.22-upgrade',
    'Upgrade Calico on Kubernetes',
    'https://github.com/projectcalico/calico/blob/v3.22.0/calico/maintenance/kubernetes-upgrade.md',
  ],
  [
    'v3.23-upgrade',
    'Upgrade Calico on Kubernetes',
    'https://github.com/projectcalico/calico/blob/v3.23.0/calico/maintenance/kubernetes-upgrade.md',
  ],
  [
    'v3.24-upgrade',
    'Upgrade Calico on Kubernetes',
    'https://github.com/projectcalico/calico/blob/v3.24.0/calico/maintenance/kubernetes-upgrade.md',
  ],
  [
    'v3.25-upgrade',
    'Upgrade Calico on Kubernetes',
    'https://github.com/projectcalico/calico/blob/v3.25.0/calico/maintenance/kubernetes-upgrade.md',
  ],
  [
    'v3.26-upgrade',
    'Upgrade Calico on Kubernetes',
    'https://github.com/tigera/docs/blob/8d59c3ecc829cfea8703a0fa2ff074d1d316b932/calico_versioned_docs/version-3.26/operations/upgrading/kubernetes-upgrade.mdx',
  ],
  [
    'v3.27-upgrade',
    'Upgrade Calico on Kubernetes',
    'https://github.com/tigera/docs/blob/22b2ea1bc740196acb5630a3155d468388d9b17e/calico_versioned_docs/version-3.27/operations/upgrading/kubernetes-upgrade.mdx',
  ],
  [
    'v3.28-upgrade',
    'Upgrade Calico on Kubernetes',
    'https://github.com/tigera/docs/blob/26760f2bc46b6c92a269d63c65096f93566552b2/calico_versioned_docs/version-3.28/operations/upgrading/kubernetes-upgrade.mdx',
  ],
  [
    'v3.29-upgrade',
    'Upgrade Calico on Kubernetes',
    'https://github.com/tigera/docs/blob/482e084473b81d5c554406ec8cee83867e943c0e/calico_versioned_docs/version-3.29/operations/upgrading/kubernetes-upgrade.mdx',
  ],
  [
    'v3.30-upgrade',
    'Upgrade Calico on Kubernetes',
    'https://github.com/tigera/docs/blob/684432515739de0ae37db4453d585f9dbb13623f/calico_versioned_docs/version-3.30/operations/upgrading/kubernetes-upgrade.mdx',
  ],
  [
    'v3.31-upgrade',
    'Upgrade Calico on Kubernetes',
    'https://github.com/tigera/docs/blob/220f2fac2d88bd60cf8829eb51a5d86d9fe60f0b/calico_versioned_docs/version-3.31/operations/upgrading/kubernetes-upgrade.mdx',
  ],
  [
    'v3.32-upgrade',
    'Upgrade Calico on Kubernetes',
    'https://github.com/tigera/docs/blob/13d31ab6f05666efbd121144c4df565044b7e0dd/calico_versioned_docs/version-3.32/operations/upgrading/kubernetes-upgrade.mdx',
  ],
];
