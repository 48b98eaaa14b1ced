import type { Passages } from './types.ts';

/** Where the pages name container runtimes. */
export const runtimesPassages = {
  'runtime.docker': [
    {
      since: 'v3.16',
      until: 'v3.16',
      passages: [{ page: 'quickstart', words: ['with Docker service enabled'] }],
      absent: { pages: ['requirements', 'standard'], words: ['Docker'] },
    },
    {
      since: 'v3.17',
      until: 'v3.18',
      passages: [
        { page: 'requirements', words: ['Make sure the Docker service is installed and running'] },
        { page: 'quickstart', words: ['with Docker service enabled'] },
      ],
    },
    {
      since: 'v3.19',
      until: 'v3.19',
      passages: [
        { page: 'requirements', words: ["text='Docker'", "text='containerd'", 'is installed and running'] },
        { page: 'quickstart', words: ['Docker or containerd installed and running', 'Docker is assumed'] },
      ],
    },
    {
      since: 'v3.20',
      until: 'v3.21',
      passages: [
        { page: 'requirements', words: ["text='Docker'", "text='containerd'", 'is installed and running'] },
        { page: 'quickstart', words: ['Docker or containerd installed and running', 'Docker is assumed'] },
      ],
    },
    {
      since: 'v3.22',
      until: 'v3.22',
      docs: 'as-released',
      passages: [
        { page: 'requirements', words: ["text='Docker'", "text='containerd'", 'is installed and running'] },
        { page: 'quickstart', words: ['Docker or containerd installed and running', 'Docker is assumed'] },
      ],
    },
    {
      since: 'v3.22',
      until: 'v3.22',
      docs: 'amended',
      passages: [
        { page: '=v3.22.1-requirements', words: ['Container runtime', 'otherwise Docker is assumed'] },
      ],
    },
    {
      since: 'v3.23',
      until: 'v3.26',
      passages: [
        { page: 'requirements', words: ['Container runtime', 'otherwise Docker is assumed'] },
        { page: 'quickstart', words: ['HostProcess containers support enabled', 'ContainerD 1.6.0+'] },
      ],
    },
    {
      since: 'v3.27',
      until: 'v3.27',
      passages: [
        {
          page: 'requirements',
          words: ['otherwise Docker is assumed'],
          under: 'Manual install requirements',
        },
        { page: 'requirements', words: ['containerd', 'v1.6.0+'], under: 'Operator install requirements' },
      ],
    },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'as-released',
      passages: [
        {
          page: 'requirements',
          words: ['otherwise Docker is assumed'],
          under: 'Manual install requirements',
        },
        { page: 'requirements', words: ['containerd', 'v1.6.0+'], under: 'Operator install requirements' },
      ],
    },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'amended',
      passages: [
        {
          page: 'requirements-final',
          words: ['containerd', 'v1.6.0+'],
          under: 'Operator install requirements',
        },
      ],
      absent: { pages: ['requirements-final'], words: ['[Docker]', 'Docker is', 'Docker service'] },
    },
    {
      since: 'v3.31',
      passages: [
        { page: 'requirements', words: ['containerd', 'v1.6.0+'], under: 'Operator install requirements' },
      ],
      absent: { pages: ['requirements'], words: ['[Docker]', 'Docker is', 'Docker service'] },
    },
  ],
  'runtime.containerd': [
    {
      since: 'v3.16',
      until: 'v3.18',
      absent: { pages: ['requirements', 'quickstart', 'standard'], words: ['containerd'] },
    },
    {
      since: 'v3.19',
      until: 'v3.21',
      passages: [
        { page: 'requirements', words: ["text='containerd'", 'is installed and running'] },
        { page: 'quickstart', words: ['If containerd is running, it will be used as the container runtime'] },
        { page: 'standard', words: ['For containerd:', '--container-runtime-endpoint'] },
      ],
    },
    {
      since: 'v3.22',
      until: 'v3.22',
      docs: 'as-released',
      passages: [
        { page: 'requirements', words: ["text='containerd'", 'is installed and running'] },
        { page: 'quickstart', words: ['If containerd is running, it will be used as the container runtime'] },
        { page: 'standard', words: ['For containerd:', '--container-runtime-endpoint'] },
      ],
    },
    {
      since: 'v3.22',
      until: 'v3.22',
      docs: 'amended',
      passages: [
        {
          page: '=v3.22.1-requirements',
          words: ['If containerd is running, it will be used as the container runtime'],
        },
      ],
    },
    {
      since: 'v3.23',
      until: 'v3.26',
      passages: [
        {
          page: 'requirements',
          words: ['If containerd is running, it will be used as the container runtime'],
        },
        { page: 'quickstart', words: ['ContainerD 1.6.0+'] },
      ],
    },
    {
      since: 'v3.27',
      until: 'v3.27',
      passages: [
        {
          page: 'requirements',
          words: ['If containerd is running, it will be used as the container runtime'],
          under: 'Manual install requirements',
        },
        { page: 'requirements', words: ['containerd', 'v1.6.0+'], under: 'Operator install requirements' },
      ],
    },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'as-released',
      passages: [
        {
          page: 'requirements',
          words: ['If containerd is running, it will be used as the container runtime'],
          under: 'Manual install requirements',
        },
        { page: 'requirements', words: ['containerd', 'v1.6.0+'], under: 'Operator install requirements' },
      ],
    },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'amended',
      passages: [
        {
          page: 'requirements-final',
          words: ['containerd', 'v1.6.0+'],
          under: 'Operator install requirements',
        },
      ],
    },
    {
      since: 'v3.31',
      passages: [
        { page: 'requirements', words: ['containerd', 'v1.6.0+'], under: 'Operator install requirements' },
      ],
    },
  ],
} as const satisfies Passages;
