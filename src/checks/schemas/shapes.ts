type Json = Readonly<Record<string, unknown>>;

const TEXT = { type: 'string' } as const;
const TEXTS = { type: 'object', additionalProperties: TEXT } as const;

function object(properties: Json, required: readonly string[] = []): Json {
  return { type: 'object', properties, required, additionalProperties: false };
}

function list(items: Json): Json {
  return { type: 'array', items, minItems: 1 };
}

const METADATA = object({ name: { ...TEXT, pattern: '^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$' }, namespace: TEXT, labels: TEXTS }, [
  'name',
]);

function resource(apiVersion: string, kind: string, rest: Json = {}, required: readonly string[] = []): Json {
  return object({ apiVersion: { const: apiVersion }, kind: { const: kind }, metadata: METADATA, ...rest }, [
    'apiVersion',
    'kind',
    'metadata',
    ...required,
  ]);
}

const CONTAINER = object(
  {
    name: TEXT,
    image: { ...TEXT, pattern: '^[\\w./-]+:[\\w.-]+$' },
    args: list(TEXT),
    imagePullPolicy: { enum: ['Always', 'IfNotPresent', 'Never'] },
    ports: list(object({ containerPort: { type: 'integer' } }, ['containerPort'])),
    env: list(object({ name: TEXT, value: TEXT }, ['name', 'value'])),
  },
  ['name', 'image'],
);

const SELECTOR = object({
  matchLabels: TEXTS,
  matchExpressions: list(
    object({ key: TEXT, operator: { enum: ['In', 'NotIn', 'Exists', 'DoesNotExist'] }, values: list(TEXT) }, [
      'key',
      'operator',
    ]),
  ),
});

const PEERS = list(object({ podSelector: SELECTOR, namespaceSelector: SELECTOR }));
const PORTS = list(
  object({ protocol: { enum: ['TCP', 'UDP', 'SCTP'] }, port: { type: ['integer', 'string'] } }, ['port']),
);

const EMPTY = object({});

const SAID = object({ when: TEXT, message: TEXT, uri: TEXT }, ['message']);

/** One outcome of an analyzer: one of three, with its message. */
const OUTCOME: Json = {
  oneOf: ['fail', 'warn', 'pass'].map((verdict) => object({ [verdict]: SAID }, [verdict])),
};

/** The kinds that no definition of Calico describes, as far as bundles use them: fields that Kubernetes does not know are refused. */
export const SHAPES: Readonly<Record<string, Json>> = {
  ConfigMap: resource('v1', 'ConfigMap', { data: TEXTS }, ['data']),
  Namespace: resource('v1', 'Namespace'),
  Pod: resource(
    'v1',
    'Pod',
    { spec: object({ containers: list(CONTAINER), nodeSelector: TEXTS }, ['containers']) },
    ['spec'],
  ),
  NetworkPolicy: resource(
    'networking.k8s.io/v1',
    'NetworkPolicy',
    {
      spec: object(
        {
          podSelector: SELECTOR,
          policyTypes: list({ enum: ['Ingress', 'Egress'] }),
          ingress: list(object({ from: PEERS, ports: PORTS })),
          egress: list(object({ to: PEERS, ports: PORTS })),
        },
        ['podSelector'],
      ),
    },
    ['spec'],
  ),
  APIServer: resource('operator.tigera.io/v1', 'APIServer', { spec: EMPTY }),
  Goldmane: resource('operator.tigera.io/v1', 'Goldmane'),
  Whisker: resource('operator.tigera.io/v1', 'Whisker'),
  BGPPeer: resource(
    'projectcalico.org/v3',
    'BGPPeer',
    { spec: object({ peerIP: { ...TEXT, pattern: '^[0-9.]+$' }, asNumber: { type: 'integer' }, nodeSelector: TEXT }, ['peerIP', 'asNumber']) },
    ['spec'],
  ),
  Preflight: resource(
    'troubleshoot.sh/v1beta2',
    'Preflight',
    {
      spec: object(
        {
          collectors: list({ enum: [{ clusterInfo: {} }, { clusterResources: {} }] }),
          analyzers: list({
            oneOf: [
              object(
                {
                  textAnalyze: object(
                    {
                      checkName: TEXT,
                      fileName: TEXT,
                      regex: { type: 'string', format: 'regex' },
                      outcomes: list(OUTCOME),
                    },
                    ['checkName', 'fileName', 'regex', 'outcomes'],
                  ),
                },
                ['textAnalyze'],
              ),
              object(
                {
                  nodeResources: object(
                    {
                      checkName: TEXT,
                      filters: object({ selector: object({ matchLabel: TEXTS }, ['matchLabel']) }),
                      outcomes: list(OUTCOME),
                    },
                    ['checkName', 'outcomes'],
                  ),
                },
                ['nodeResources'],
              ),
            ],
          }),
        },
        ['analyzers'],
      ),
    },
    ['spec'],
  ),
};
