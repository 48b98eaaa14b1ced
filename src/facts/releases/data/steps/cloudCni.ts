/** The clouds whose own plugin gives the addresses, while the operator installs Calico for policy alone. */
export const CLOUD_CNI = [
  { networking: ['aws-vpc-cni'], platform: ['eks'], install: ['operator'] },
  { networking: ['azure-cni'], platform: ['aks'], install: ['operator'] },
] as const;
