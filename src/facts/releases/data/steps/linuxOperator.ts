/** Where the manifests of a release lie, as its pages have it. */
const MANIFESTS = 'https://raw.githubusercontent.com/projectcalico/calico/<calico-version>/manifests';

function createdFrom(...files: readonly string[]): string {
  return files.map((file) => `kubectl create -f ${MANIFESTS}/${file}`).join('\n');
}

/** The commands that install the operator: up to v3.29, in v3.30 and v3.31, and since. */
export const OPERATOR_ALONE = createdFrom('tigera-operator.yaml');
export const OPERATOR_CRDS = createdFrom('operator-crds.yaml', 'tigera-operator.yaml');
export const OPERATOR_V1_CRDS = createdFrom('v1_crd_projectcalico_org.yaml', 'tigera-operator.yaml');

/** How the version in these addresses is found. */
export const VERSION = 'Replace `<calico-version>` with the version of this release, patch number included.';

/** The Calico API server, created beside the Installation. */
export const API_SERVER = `---
apiVersion: operator.tigera.io/v1
kind: APIServer
metadata:
  name: default
spec: {}`;

/** What the pages create beside the Installation from v3.30 on. */
export const AND_THE_REST = `${API_SERVER}
---
apiVersion: operator.tigera.io/v1
kind: Goldmane
metadata:
  name: default
---
apiVersion: operator.tigera.io/v1
kind: Whisker
metadata:
  name: default`;
