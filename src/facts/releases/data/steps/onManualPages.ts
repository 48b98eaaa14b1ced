import type { EditionId, NonEmpty } from '../../../../vocabulary.ts';
import type { StepTold } from '../../types.ts';
import { servicesRun } from './readings.ts';

/**
 * Spans of a step that stands on the pages of the manual install: they were published up to v3.30, and taken out of the
 * published documents of v3.28 to v3.30 later.
 */
export function onManualPages(
  since: EditionId,
  told: Omit<StepTold, 'since' | 'until' | 'docs'>,
): NonEmpty<StepTold> {
  return [
    { ...told, since, until: 'v3.27' },
    { ...told, since: 'v3.28', until: 'v3.30', docs: 'as-released' },
  ];
}

/** The two ways of installing node by node. */
export const BY_HAND = ['quickstart-script', 'standard-manual'] as const;
export const CALICO = ['calico-bgp', 'calico-vxlan'] as const;

export const TLS12 = '[Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12';

/** The installer of the release, up to v3.25 on the site of its documents, later among the files of the release. */
export const FETCH = `${TLS12}\nInvoke-WebRequest <address-of-the-script> -OutFile c:\\install-calico-windows.ps1`;
export const FETCH_RELEASE = `${TLS12}\nInvoke-WebRequest https://github.com/projectcalico/calico/releases/download/<calico-version>/install-calico-windows.ps1 -OutFile c:\\install-calico-windows.ps1`;

export const SERVICES = {
  command: 'Get-Service -Name CalicoNode\nGet-Service -Name CalicoFelix',
  good: 'Both services are Running.',
  bad: 'A service is Stopped or missing.',
  reads: [servicesRun('CalicoNode', 'CalicoFelix')],
} as const;

export const KUBE_SERVICES = {
  command: 'Get-Service -Name kubelet\nGet-Service -Name kube-proxy',
  good: 'Both services are Running, and still are after a minute.',
  bad: 'A service is Stopped or keeps restarting.',
  reads: [servicesRun('kubelet', 'kube-proxy')],
} as const;
