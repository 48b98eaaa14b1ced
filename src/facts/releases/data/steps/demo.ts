import type { StepFact } from '../../types.ts';
import { applied } from './applied.ts';

/** The manifest of the demo's Linux pods, with the label that selects Linux nodes. */
function linuxPods(os: string): string {
  return `apiVersion: v1
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
    ${os}: linux`;
}

const WINDOWS_PODS = `apiVersion: v1
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
    kubernetes.io/os: windows`;

const TO_PORTER =
  "kubectl exec -n calico-demo busybox -- nc -vz $(kubectl get po porter -n calico-demo -o 'jsonpath={.status.podIP}') 80";
const TO_NGINX =
  "kubectl exec -n calico-demo pwsh -- powershell Invoke-WebRequest -Uri http://$(kubectl get po nginx -n calico-demo -o 'jsonpath={.status.podIP}') -UseBasicParsing -TimeoutSec 5";
const PWSH_TO_PORTER = TO_NGINX.replace('get po nginx', 'get po porter');

const FROM_PWSH = 'kubectl exec -n calico-demo pwsh -- curl.exe -sS -m 5';

/** Whether busybox opens port 80 of a pod, with a limit of time that the page does not set. */
function opens(pod: 'porter' | 'nginx'): string {
  return `kubectl exec -n calico-demo busybox -- nc -vz -w 5 $(kubectl get po ${pod} -n calico-demo -o 'jsonpath={.status.podIP}') 80`;
}

/** Whether pwsh gets an answer of a pod. */
function answers(pod: 'porter' | 'nginx'): string {
  return `${FROM_PWSH} http://$(kubectl get po ${pod} -n calico-demo -o 'jsonpath={.status.podIP}')`;
}

const DENY = `apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: deny-all
  namespace: calico-demo
spec:
  podSelector: {}
  policyTypes:
    - Ingress
    - Egress`;

// The first is that of the demo; the others open the one other way that is tested, and let the clients out.
const ALLOW = `apiVersion: networking.k8s.io/v1
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
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: allow-pwsh
  namespace: calico-demo
spec:
  podSelector:
    matchLabels:
      app: nginx
  policyTypes:
    - Ingress
  ingress:
    - from:
        - podSelector:
            matchLabels:
              app: pwsh
      ports:
        - protocol: TCP
          port: 80
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata:
  name: allow-clients
  namespace: calico-demo
spec:
  podSelector:
    matchExpressions:
      - key: app
        operator: In
        values: [busybox, pwsh]
  policyTypes:
    - Egress
  egress:
    - to:
        - podSelector:
            matchExpressions:
              - key: app
                operator: In
                values: [porter, nginx]
      ports:
        - protocol: TCP
          port: 80`;

const TEN_MB = `kubectl exec -n calico-demo nginx -- dd if=/dev/zero of=/usr/share/nginx/html/10mb bs=1M count=10
kubectl exec -n calico-demo pwsh -- curl.exe -sS -m 60 -o NUL -w "%{size_download}" http://$(kubectl get po nginx -n calico-demo -o 'jsonpath={.status.podIP}')/10mb
kubectl exec -n calico-demo busybox -- sh -c 'nc -l -p 9000 | wc -c' &
sleep 3
kubectl exec -n calico-demo pwsh -- powershell -Command "\\$c = New-Object Net.Sockets.TcpClient('$(kubectl get po busybox -n calico-demo -o 'jsonpath={.status.podIP}')', 9000); \\$b = New-Object byte[] 10485760; \\$c.GetStream().Write(\\$b, 0, \\$b.Length); \\$c.Close()"
wait`;

const OURS = 'No page has these policies but for the first, which the demo page applies.';
const OURS_ALONE =
  'The demo page has one policy, of Calico’s own kind; these are Kubernetes policies of ours.';

const NO_PING = 'Never test with ping: Windows pods have no outbound rule for ICMP.';

const TAG = 'Replace `<windows-tag>` with the tag of the nodes’ Windows version: `1809` for Server 2019.';

const SERVES = 'Later tests use these pods.';

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
    effect: 'creates',
    spans: [
      {
        since: 'v3.16',
        until: 'v3.16',
        docs: 'amended',
        ...applied(linuxPods('beta.kubernetes.io/os')),
        pages: [OLDEST],
      },
      { since: 'v3.17', until: 'v3.24', ...applied(linuxPods('beta.kubernetes.io/os')), pages: ['demo'] },
      { since: 'v3.25', ...applied(linuxPods('kubernetes.io/os')), pages: ['demo'] },
    ],
  },
  {
    id: 'demo-windows-pods',
    phase: 'verify',
    title: 'Create the demo pods on Windows',
    where: 'linux-shell',
    when: [{}],
    why: 'A Windows container runs only where its base image matches the Windows version of the node.',
    effect: 'creates',
    check: RUNNING,
    spans: [
      {
        since: 'v3.16',
        until: 'v3.16',
        docs: 'amended',
        ...applied(WINDOWS_PODS),
        says: `${TAG} ${SERVES}`,
        pages: [OLDEST],
      },
      {
        since: 'v3.17',
        until: 'v3.26',
        ...applied(WINDOWS_PODS),
        says: `${TAG} ${SERVES}`,
        silent: 'The page names no other tag of `calico/porter`.',
        pages: ['demo'],
      },
      {
        since: 'v3.27',
        ...applied(WINDOWS_PODS),
        says: `${TAG} For Server 2022 the page names \`ltsc2022\` for \`servercore\`. ${SERVES}`,
        silent: 'The page names no other tag of `calico/porter`.',
        pages: ['demo'],
      },
    ],
  },
];

/** A connection each way, before anything else is tested. */
export const demoConnect: readonly StepFact[] = [
  {
    id: 'demo-connect',
    phase: 'verify',
    title: 'Test the connections without a policy',
    where: 'linux-shell',
    when: [{}],
    why: 'A connection that already fails without the policy proves nothing about the policy.',
    effect: 'reads',
    check: {
      command: `${TO_PORTER}\n${TO_NGINX}\n${PWSH_TO_PORTER}`,
      good: 'The first command prints `open`; the other two print a `StatusCode` of 200.',
      bad: 'A command times out.',
    },
    spans: [
      {
        since: 'v3.16',
        until: 'v3.16',
        docs: 'amended',
        says: NO_PING,
        pages: [OLDEST, '=microsoft-common-problems'],
      },
      { since: 'v3.17', says: NO_PING, pages: ['demo', '=microsoft-common-problems'] },
    ],
  },
];

/** A large transfer, policies that deny and allow in both directions, and the end of the demo. */
export const demoTests: readonly StepFact[] = [
  {
    id: 'accept-large',
    phase: 'verify',
    title: 'Send 10 MB each way',
    where: 'linux-shell',
    when: [{}],
    why: 'A packet size that is too large for the path lets small answers through and stops large transfers.',
    effect: 'creates',
    check: {
      command: TEN_MB,
      good: 'The output shows `10485760` twice, once for each way.',
      bad: 'A number is smaller, or a command times out: packets of the full size get lost on the path.',
    },
    spans: [
      {
        since: 'v3.16',
        until: 'v3.16',
        docs: 'amended',
        silent: 'No page has this test; it is our advice.',
        pages: ['=v3.16.2-demo', 'mtu'],
      },
      { since: 'v3.17', silent: 'No page has this test; it is our advice.', pages: ['demo', 'mtu'] },
    ],
  },
  {
    id: 'demo-deny',
    phase: 'verify',
    title: 'Apply a policy that denies everything',
    where: 'linux-shell',
    when: [{}],
    why: 'A policy that does nothing looks the same as one that allows.',
    effect: 'creates',
    check: {
      command: `${opens('porter')}\n${answers('nginx')}`,
      good: 'Both commands time out: the policy denies both directions.',
      bad: 'A command connects: no policy is enforced on that side.',
    },
    spans: [
      {
        since: 'v3.16',
        until: 'v3.16',
        docs: 'amended',
        ...applied(DENY),
        says: 'The policy is about the namespace `calico-demo` alone.',
        silent: 'The demo page has no policy that denies; this one is ours.',
        pages: [OLDEST],
      },
      {
        since: 'v3.17',
        ...applied(DENY),
        says: 'The policy is about the namespace `calico-demo` alone.',
        silent: 'The demo page has no policy that denies; this one is ours.',
        pages: ['demo'],
      },
    ],
  },
  {
    id: 'demo-policy',
    phase: 'verify',
    title: 'Allow one client in each direction',
    where: 'linux-shell',
    when: [{}],
    why: 'Calico enforces policy on Windows when the allowed pods connect and the others do not.',
    effect: 'creates',
    check: {
      command: `${opens('porter')}\n${answers('nginx')}\n${opens('nginx')}\n${answers('porter')}`,
      good: 'The first command prints `open`, the second one prints a page; the last two time out.',
      bad: 'An allowed command times out, or a denied one connects.',
    },
    spans: [
      {
        since: 'v3.16',
        until: 'v3.16',
        docs: 'amended',
        ...applied(ALLOW),
        silent: OURS_ALONE,
        pages: [OLDEST],
      },
      { since: 'v3.17', until: 'v3.17', ...applied(ALLOW), silent: OURS_ALONE, pages: ['demo'] },
      {
        since: 'v3.18',
        until: 'v3.18',
        docs: 'as-released',
        ...applied(ALLOW),
        silent: OURS_ALONE,
        pages: ['demo'],
      },
      {
        since: 'v3.18',
        until: 'v3.18',
        docs: 'amended',
        ...applied(ALLOW),
        silent: OURS,
        pages: ['=v3.18.2-demo'],
      },
      { since: 'v3.19', ...applied(ALLOW), silent: OURS, pages: ['demo'] },
    ],
  },
  {
    id: 'demo-clean-up',
    phase: 'verify',
    title: 'Delete the demo',
    where: 'linux-shell',
    when: [{}],
    why: 'Pods without a controller keep a node from being drained.',
    effect: 'deletes-pods',
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
