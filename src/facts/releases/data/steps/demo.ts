import type { StepFact } from '../../types.ts';

/** The manifest of the demo's Linux pods, with the label that selects Linux nodes. */
function linuxPods(os: string): string {
  return `kubectl apply -f - <<EOF
apiVersion: v1
kind: Namespace
metadata:
  name: calico-demo
---
apiVersion: v1
kind: Pod
metadata:
  labels:
    app: busybox
  name: busybox
  namespace: calico-demo
spec:
  containers:
  - args:
    - /bin/sh
    - -c
    - sleep 360000
    image: busybox:1.28
    imagePullPolicy: Always
    name: busybox
  nodeSelector:
    ${os}: linux
---
apiVersion: v1
kind: Pod
metadata:
  labels:
    app: nginx
  name: nginx
  namespace: calico-demo
spec:
  containers:
  - name: nginx
    image: nginx:1.8
    ports:
    - containerPort: 80
  nodeSelector:
    ${os}: linux
EOF`;
}

const WINDOWS_PODS = `kubectl apply -f - <<EOF
apiVersion: v1
kind: Pod
metadata:
  name: pwsh
  namespace: calico-demo
  labels:
    app: pwsh
spec:
  containers:
  - name: pwsh
    image: mcr.microsoft.com/windows/servercore:<windows-tag>
    args:
    - powershell.exe
    - -Command
    - "Start-Sleep 360000"
    imagePullPolicy: IfNotPresent
  nodeSelector:
    kubernetes.io/os: windows
---
apiVersion: v1
kind: Pod
metadata:
  name: porter
  namespace: calico-demo
  labels:
    app: porter
spec:
  containers:
  - name: porter
    image: calico/porter:<windows-tag>
    ports:
    - containerPort: 80
    env:
    - name: SERVE_PORT_80
      value: This is a Calico for Windows demo.
    imagePullPolicy: IfNotPresent
  nodeSelector:
    kubernetes.io/os: windows
EOF`;

const TO_PORTER =
  "kubectl exec -n calico-demo busybox -- nc -vz $(kubectl get po porter -n calico-demo -o 'jsonpath={.status.podIP}') 80";
const TO_NGINX =
  "kubectl exec -n calico-demo pwsh -- powershell Invoke-WebRequest -Uri http://$(kubectl get po nginx -n calico-demo -o 'jsonpath={.status.podIP}') -UseBasicParsing -TimeoutSec 5";
const PWSH_TO_PORTER = TO_NGINX.replace('get po nginx', 'get po porter');

const CALICO_POLICY = `calicoctl apply -f - <<EOF
apiVersion: projectcalico.org/v3
kind: NetworkPolicy
metadata:
  name: allow-busybox
  namespace: calico-demo
spec:
  selector: app == 'porter'
  types:
  - Ingress
  ingress:
  - action: Allow
    protocol: TCP
    source:
      selector: app == 'busybox'
EOF`;

// The manifest of the PowerShell tab: it needs neither calicoctl nor the Calico API server.
const KUBERNETES_POLICY = `kubectl apply -f - <<EOF
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: allow-busybox
  namespace: calico-demo
spec:
  podSelector:
    matchLabels:
      app: porter
  policyTypes:
    - Ingress
  ingress:
    - from:
        - podSelector:
            matchLabels:
              app: busybox
      ports:
        - protocol: TCP
          port: 80
EOF`;

const TAG = 'Replace `<windows-tag>` with the tag of the nodes’ Windows version: `1809` for Server 2019.';

const SERVES =
  'Later tests can use these pods: add `-n calico-demo` to their commands, and take `pwsh` as the Windows pod.';

const RUNNING = {
  command: 'kubectl get pods --namespace calico-demo',
  good: 'The pods `busybox`, `nginx`, `pwsh` and `porter` are `Running`.',
  bad: 'A Windows pod fails to start: its tag does not match the node, or its image is still loading.',
} as const;

const OLDEST = '=v3.16.2-demo';

/** The demo of the documents: two pods on each side. */
export const demoPods: readonly StepFact[] = [
  {
    id: 'demo-linux-pods',
    phase: 'verify',
    title: 'Create the demo pods on Linux',
    where: 'linux-shell',
    when: [{}],
    why: 'The demo tests both directions and a policy with four pods in a namespace of their own.',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.16',
        docs: 'amended',
        command: linuxPods('beta.kubernetes.io/os'),
        pages: [OLDEST],
      },
      { since: 'v3.17', until: 'v3.24', command: linuxPods('beta.kubernetes.io/os'), pages: ['demo'] },
      { since: 'v3.25', command: linuxPods('kubernetes.io/os'), pages: ['demo'] },
    ],
  },
  {
    id: 'demo-windows-pods',
    phase: 'verify',
    title: 'Create the demo pods on Windows',
    where: 'linux-shell',
    when: [{}],
    why: 'A Windows container runs only where its base image matches the Windows version of the node.',
    check: RUNNING,
    spans: [
      {
        since: 'v3.16',
        until: 'v3.16',
        docs: 'amended',
        command: WINDOWS_PODS,
        says: `${TAG} ${SERVES}`,
        pages: [OLDEST],
      },
      {
        since: 'v3.17',
        until: 'v3.26',
        command: WINDOWS_PODS,
        says: `${TAG} ${SERVES}`,
        silent: 'The page names no other tag of `calico/porter`.',
        pages: ['demo'],
      },
      {
        since: 'v3.27',
        command: WINDOWS_PODS,
        says: `${TAG} For Server 2022 the page names \`ltsc2022\` for \`servercore\`. ${SERVES}`,
        silent: 'The page names no other tag of `calico/porter`.',
        pages: ['demo'],
      },
    ],
  },
];

/** A connection each way, a policy that allows one pod and denies the other, and the end of the demo. */
export const demoTests: readonly StepFact[] = [
  {
    id: 'demo-connect',
    phase: 'verify',
    title: 'Test the connections without a policy',
    where: 'linux-shell',
    when: [{}],
    why: 'A connection that already fails without the policy proves nothing about the policy.',
    check: {
      command: `${TO_PORTER}\n${TO_NGINX}\n${PWSH_TO_PORTER}`,
      good: 'The first command prints `open`; the other two print a `StatusCode` of 200.',
      bad: 'A command times out.',
    },
    spans: [
      { since: 'v3.16', until: 'v3.16', docs: 'amended', pages: [OLDEST] },
      { since: 'v3.17', pages: ['demo'] },
    ],
  },
  {
    id: 'demo-policy',
    phase: 'verify',
    title: 'Apply a policy that allows one pod',
    where: 'linux-shell',
    when: [{}],
    why: 'Calico enforces policy on Windows when the allowed pod connects and the other one does not.',
    check: {
      command: `${TO_PORTER}\n${PWSH_TO_PORTER}`,
      good: 'The first command prints `open`; the second one times out.',
      bad: 'The first command times out, or the second one prints a `StatusCode` of 200.',
    },
    spans: [
      { since: 'v3.16', until: 'v3.16', docs: 'amended', command: CALICO_POLICY, pages: [OLDEST] },
      { since: 'v3.17', until: 'v3.17', command: CALICO_POLICY, pages: ['demo'] },
      { since: 'v3.18', until: 'v3.18', docs: 'as-released', command: CALICO_POLICY, pages: ['demo'] },
      {
        since: 'v3.18',
        until: 'v3.18',
        docs: 'amended',
        command: KUBERNETES_POLICY,
        pages: ['=v3.18.2-demo'],
      },
      { since: 'v3.19', command: KUBERNETES_POLICY, pages: ['demo'] },
    ],
  },
  {
    id: 'demo-clean-up',
    phase: 'verify',
    title: 'Delete the demo',
    where: 'linux-shell',
    when: [{}],
    why: 'Pods without a controller keep a node from being drained.',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.16',
        docs: 'amended',
        command: 'kubectl delete ns calico-demo',
        pages: [OLDEST],
      },
      { since: 'v3.17', command: 'kubectl delete ns calico-demo', pages: ['demo'] },
    ],
  },
];
