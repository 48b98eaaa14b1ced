import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Picks, Preset } from '../vocabulary.ts';
import { decodePreset, encodePreset, type Known } from './codec.ts';
import type { LinkProblem } from './problems.ts';

const KNOWN: Known = {
  editions: ['guide-2020', 'v3.16', 'v3.27', 'v3.32'],
  defaultEdition: 'guide-2020',
  views: ['decide', 'options', 'limitations', 'datastores', 'plan', 'changes', 'cluster'],
};

const EMPTY: Preset = { edition: 'guide-2020', picks: {}, view: 'decide' };

function read(link: string): Preset {
  return decodePreset(link, KNOWN).preset;
}

function problemsOf(link: string): readonly LinkProblem[] {
  return decodePreset(link, KNOWN).problems;
}

/** The keys of a link, in the order in which it must be written. */
const KEYS = [
  'v',
  'edition',
  'platform',
  'build',
  'fabric',
  'udp4789',
  'networking',
  'datastore',
  'docs',
  'install',
  'k8s',
  'runtime',
  'need',
  'pods',
  'block',
  'view',
  'from',
  'title',
  'cluster',
  'pools',
  'against',
  'limits',
];

describe('a link of version 1 means what it meant when it was shared', () => {
  // These links are in wikis, bookmarks and tickets. Add to the table, never edit a line of it.
  const links: readonly [string, Preset][] = [
    ['v=1&edition=guide-2020', { edition: 'guide-2020', picks: {}, view: 'decide' }],
    [
      'v=1&edition=guide-2020&platform=aws&build=17763.1432&fabric=l2',
      {
        edition: 'guide-2020',
        picks: { platform: 'aws', build: ['17763.1432'], fabric: 'l2' },
        view: 'decide',
      },
    ],
    [
      'v=1&edition=guide-2020&platform=on-premises&fabric=l3-routed&udp4789=blocked',
      {
        edition: 'guide-2020',
        picks: { platform: 'on-premises', fabric: 'l3-routed', udp4789: 'blocked' },
        view: 'decide',
      },
    ],
    [
      'v=1&edition=guide-2020&platform=azure&networking=cloud-provider&datastore=kubernetes&view=plan',
      {
        edition: 'guide-2020',
        picks: { platform: 'azure', networking: 'cloud-provider', datastore: 'kubernetes' },
        view: 'plan',
      },
    ],
    [
      'v=1&edition=guide-2020&platform=other-cloud&fabric=l3-peered&udp4789=open&networking=calico-bgp&datastore=etcd',
      {
        edition: 'guide-2020',
        picks: {
          platform: 'other-cloud',
          fabric: 'l3-peered',
          udp4789: 'open',
          networking: 'calico-bgp',
          datastore: 'etcd',
        },
        view: 'decide',
      },
    ],
    [
      'v=1&edition=guide-2020&build=14393,17763.557,17763.1432,20348.169&networking=calico-vxlan&view=options',
      {
        edition: 'guide-2020',
        picks: { build: ['14393', '17763.557', '17763.1432', '20348.169'], networking: 'calico-vxlan' },
        view: 'options',
      },
    ],
    [
      'v=1&edition=guide-2020&networking=static-routes&need=ip-borrowing,service-advertisement,windows-route-reflector,ipip',
      {
        edition: 'guide-2020',
        picks: {
          networking: 'static-routes',
          need: ['ip-borrowing', 'service-advertisement', 'windows-route-reflector', 'ipip'],
        },
        view: 'decide',
      },
    ],
    [
      'v=1&edition=guide-2020&networking=flannel-host-gw&pods=110&block=25&view=limitations',
      {
        edition: 'guide-2020',
        picks: { networking: 'flannel-host-gw', pods: 110, block: 25 },
        view: 'limitations',
      },
    ],
    [
      'v=1&edition=guide-2020&networking=flannel-vxlan&pods=4092&block=20&view=datastores',
      {
        edition: 'guide-2020',
        picks: { networking: 'flannel-vxlan', pods: 4092, block: 20 },
        view: 'datastores',
      },
    ],
    [
      'v=1&edition=guide-2020&pods=1&block=30&title=Racks%202%20%26%203%3A%20100%25%20Windows',
      {
        edition: 'guide-2020',
        picks: { pods: 1, block: 30 },
        view: 'decide',
        title: 'Racks 2 & 3: 100% Windows',
      },
    ],
    [
      'v=1&edition=v3.32&platform=eks&datastore=kubernetes&install=operator&k8s=1.33&runtime=containerd&view=cluster',
      {
        edition: 'v3.32',
        picks: {
          platform: 'eks',
          datastore: 'kubernetes',
          install: 'operator',
          k8s: '1.33',
          runtime: 'containerd',
        },
        view: 'cluster',
      },
    ],
    [
      'v=1&edition=v3.27&platform=aks&networking=azure-cni&docs=as-released&install=hpc-manifest&view=changes&from=v3.16',
      {
        edition: 'v3.27',
        picks: { platform: 'aks', networking: 'azure-cni', docs: 'as-released', install: 'hpc-manifest' },
        view: 'changes',
        from: 'v3.16',
      },
    ],
    [
      'v=1&edition=v3.16&platform=openshift&install=quickstart-script&k8s=1.18&runtime=docker&need=metrics,dual-stack,wireguard,ebpf,host-endpoints,log-action',
      {
        edition: 'v3.16',
        picks: {
          platform: 'openshift',
          install: 'quickstart-script',
          k8s: '1.18',
          runtime: 'docker',
          need: ['metrics', 'dual-stack', 'wireguard', 'ebpf', 'host-endpoints', 'log-action'],
        },
        view: 'decide',
      },
    ],
    [
      'v=1&edition=v3.32&platform=eks&networking=aws-vpc-cni&install=standard-manual&title=%F0%9F%98%80%20caf%C3%A9',
      {
        edition: 'v3.32',
        picks: { platform: 'eks', networking: 'aws-vpc-cni', install: 'standard-manual' },
        view: 'decide',
        title: '😀 café',
      },
    ],
    [
      'v=1&edition=v3.32&networking=calico-vxlan&view=plan&title=Racks&cluster=existing-ipip&pools=installation',
      {
        edition: 'v3.32',
        picks: { networking: 'calico-vxlan', cluster: 'existing-ipip', pools: 'installation' },
        view: 'plan',
        title: 'Racks',
      },
    ],
    [
      'v=1&edition=v3.27&view=changes&from=v3.16&against=v%3D1%26edition%3Dv3.32%26platform%3Deks%26title%3DA%2520b',
      {
        edition: 'v3.27',
        picks: {},
        view: 'changes',
        from: 'v3.16',
        against: 'v=1&edition=v3.32&platform=eks&title=A%20b',
      },
    ],
    [
      'v=1&edition=v3.32&view=limitations&limits=all',
      { edition: 'v3.32', picks: {}, view: 'limitations', limits: 'all' },
    ],
    [
      'v=1&edition=v3.27&platform=on-premises&build=10240,99999&fabric=l2',
      {
        edition: 'v3.27',
        picks: { platform: 'on-premises', build: ['10240', '99999'], fabric: 'l2' },
        view: 'decide',
      },
    ],
  ];

  it.each(links)('%s', (link, preset) => {
    expect(decodePreset(link, KNOWN)).toEqual({ preset, problems: [] });
    expect(decodePreset(`#${link}`, KNOWN)).toEqual({ preset, problems: [] });
    expect(encodePreset(preset)).toBe(link);
  });

  const PLATFORMS =
    'on-premises aws azure other-cloud gce digitalocean eks aks openshift rke gke iks openstack k3s other'.split(
      ' ',
    );
  it.each(PLATFORMS)('platform=%s is read', (platform) => {
    expect(decodePreset(`v=1&platform=${platform}`, KNOWN)).toEqual({
      preset: { ...EMPTY, picks: { platform } },
      problems: [],
    });
  });
});

describe('a link that is not written as this page writes it', () => {
  it('may be empty, or a lone #', () => {
    expect(decodePreset('', KNOWN)).toEqual({ preset: EMPTY, problems: [] });
    expect(decodePreset('#', KNOWN)).toEqual({ preset: EMPTY, problems: [] });
  });

  it('may hold its keys in any order, with escapes, and with stray separators', () => {
    const link = '&&block=25&fabric=l2&&pods=9%30&build=20348%2C17763&platform=aws&';
    expect(decodePreset(link, KNOWN)).toEqual({
      preset: {
        ...EMPTY,
        picks: { platform: 'aws', build: ['17763', '20348'], fabric: 'l2', pods: 90, block: 25 },
      },
      problems: [],
    });
  });

  it('gives each build once, ascending, a revision as a number', () => {
    expect(read('build=20348,17763.1432,17763.557,17763,20348').picks.build).toEqual([
      '17763',
      '17763.557',
      '17763.1432',
      '20348',
    ]);
  });

  it('gives each need once', () => {
    expect(read('need=ipip,ip-borrowing,ipip').picks.need).toHaveLength(2);
    expect(read('need=ipip,ip-borrowing,ipip').picks.need).toEqual(
      expect.arrayContaining(['ipip', 'ip-borrowing']),
    );
  });

  it('loses the amended documents and the first tab when written again, since both are the default', () => {
    const { preset, problems } = decodePreset('v=1&edition=v3.32&docs=amended&view=decide', KNOWN);
    expect(problems).toEqual([]);
    expect(encodePreset(preset)).toBe('v=1&edition=v3.32');
  });
});

describe('what cannot be read in a link is named as the link spells it, and the rest applies', () => {
  const REST = { platform: 'aws', fabric: 'l2' };
  type Line = readonly [string, string, Picks, LinkProblem[]];
  const lines: readonly Line[] = [
    ['an unknown key', 'colour=blue', {}, [{ code: 'unknown-key', key: 'colour', value: 'blue' }]],
    ['an unknown key without value', 'colour', {}, [{ code: 'unknown-key', key: 'colour', value: '' }]],
    ['a key in capitals', 'Datastore=etcd', {}, [{ code: 'unknown-key', key: 'Datastore', value: 'etcd' }]],
    ['the key __proto__', '__proto__=etcd', {}, [{ code: 'unknown-key', key: '__proto__', value: 'etcd' }]],
    [
      'the key constructor',
      'constructor=etcd',
      {},
      [{ code: 'unknown-key', key: 'constructor', value: 'etcd' }],
    ],
    ['the key toString', 'toString=1', {}, [{ code: 'unknown-key', key: 'toString', value: '1' }]],
    [
      'the value __proto__',
      'datastore=__proto__',
      {},
      [{ code: 'unknown-value', key: 'datastore', value: '__proto__' }],
    ],
    [
      'the value constructor',
      'runtime=constructor',
      {},
      [{ code: 'unknown-value', key: 'runtime', value: 'constructor' }],
    ],
    [
      'an unknown value',
      'datastore=consul',
      {},
      [{ code: 'unknown-value', key: 'datastore', value: 'consul' }],
    ],
    [
      'a value in capitals',
      'datastore=ETCD',
      {},
      [{ code: 'unknown-value', key: 'datastore', value: 'ETCD' }],
    ],
    ['an empty value', 'datastore=', {}, [{ code: 'unknown-value', key: 'datastore', value: '' }]],
    ['an unknown edition', 'edition=v9.9', {}, [{ code: 'unknown-value', key: 'edition', value: 'v9.9' }]],
    [
      'an unknown edition to compare with',
      'from=v9.9',
      {},
      [{ code: 'unknown-value', key: 'from', value: 'v9.9' }],
    ],
    ['an unknown tab', 'view=map', {}, [{ code: 'unknown-value', key: 'view', value: 'map' }]],
    [
      'a Kubernetes version with a patch',
      'k8s=1.33.1',
      {},
      [{ code: 'unknown-value', key: 'k8s', value: '1.33.1' }],
    ],
    [
      'one unknown need of two',
      'need=ipip,magic',
      { need: ['ipip'] },
      [{ code: 'unknown-value', key: 'need', value: 'magic' }],
    ],
    [
      'needs that are all unknown',
      'need=magic',
      {},
      [{ code: 'unknown-value', key: 'need', value: 'magic' }],
    ],
    ['no pods', 'pods=0', {}, [{ code: 'out-of-range', key: 'pods', value: '0', range: [1, 4092] }]],
    [
      'too many pods',
      'pods=4093',
      {},
      [{ code: 'out-of-range', key: 'pods', value: '4093', range: [1, 4092] }],
    ],
    [
      'fewer than no pods',
      'pods=-1',
      {},
      [{ code: 'out-of-range', key: 'pods', value: '-1', range: [1, 4092] }],
    ],
    ['half a pod', 'pods=1.5', {}, [{ code: 'unknown-value', key: 'pods', value: '1.5' }]],
    ['pods in words', 'pods=many', {}, [{ code: 'unknown-value', key: 'pods', value: 'many' }]],
    ['pods as a power', 'pods=1e3', {}, [{ code: 'unknown-value', key: 'pods', value: '1e3' }]],
    [
      'a block that is too large',
      'block=19',
      {},
      [{ code: 'out-of-range', key: 'block', value: '19', range: [20, 30] }],
    ],
    [
      'a block that is too small',
      'block=31',
      {},
      [{ code: 'out-of-range', key: 'block', value: '31', range: [20, 30] }],
    ],
    ['a block with its slash', 'block=/26', {}, [{ code: 'unknown-value', key: 'block', value: '/26' }]],
    [
      'a build below Windows 10',
      'build=7601',
      {},
      [{ code: 'out-of-range', key: 'build', value: '7601', range: [10240, 99999] }],
    ],
    [
      'one build of two out of range',
      'build=17763,100000',
      { build: ['17763'] },
      [{ code: 'out-of-range', key: 'build', value: '100000', range: [10240, 99999] }],
    ],
    [
      'a build with revision 0',
      'build=17763.0',
      {},
      [{ code: 'unknown-value', key: 'build', value: '17763.0' }],
    ],
    [
      'a build that breaks off',
      'build=17763.',
      {},
      [{ code: 'unknown-value', key: 'build', value: '17763.' }],
    ],
    [
      'a Windows version as a build',
      'build=10.0.17763',
      {},
      [{ code: 'unknown-value', key: 'build', value: '10.0.17763' }],
    ],
    ['version 0', 'v=0', {}, [{ code: 'unknown-value', key: 'v', value: '0' }]],
    ['a version in words', 'v=one', {}, [{ code: 'unknown-value', key: 'v', value: 'one' }]],
    ['a newer version', 'v=2', {}, [{ code: 'newer-version', value: '2' }]],
    ['a much newer version', 'v=10', {}, [{ code: 'newer-version', value: '10' }]],
  ];

  for (const [name, text, more, problems] of lines)
    it(`${name}: ${text}`, () => {
      for (const link of [
        `platform=aws&${text}&fabric=l2`,
        `${text}&fabric=l2&platform=aws`,
        `fabric=l2&platform=aws&${text}`,
      ])
        expect(decodePreset(link, KNOWN)).toEqual({
          preset: { ...EMPTY, picks: { ...REST, ...more } },
          problems,
        });
    });

  const repeated: readonly [string, string, Picks, LinkProblem[]][] = [
    ['the same twice', 'pods=9&pods=9', { pods: 9 }, [{ code: 'repeated-key', key: 'pods', value: '9' }]],
    [
      'two good values',
      'datastore=etcd&datastore=kubernetes',
      { datastore: 'etcd' },
      [{ code: 'repeated-key', key: 'datastore', value: 'kubernetes' }],
    ],
    [
      'a good value, then a bad one',
      'datastore=etcd&datastore=x',
      { datastore: 'etcd' },
      [{ code: 'repeated-key', key: 'datastore', value: 'x' }],
    ],
    [
      'a bad value, then a good one',
      'datastore=x&datastore=etcd',
      { datastore: 'etcd' },
      [{ code: 'unknown-value', key: 'datastore', value: 'x' }],
    ],
    [
      'a number out of range, then two good ones',
      'pods=0&pods=60&pods=61',
      { pods: 60 },
      [
        { code: 'out-of-range', key: 'pods', value: '0', range: [1, 4092] },
        { code: 'repeated-key', key: 'pods', value: '61' },
      ],
    ],
    [
      'three times',
      'block=25&block=26&block=27',
      { block: 25 },
      [
        { code: 'repeated-key', key: 'block', value: '26' },
        { code: 'repeated-key', key: 'block', value: '27' },
      ],
    ],
    [
      'builds in two lists',
      'build=17763&build=20348',
      { build: ['17763'] },
      [{ code: 'repeated-key', key: 'build', value: '20348' }],
    ],
    ['the version twice', 'v=1&v=2', {}, [{ code: 'repeated-key', key: 'v', value: '2' }]],
    [
      'the amended documents, then those as released',
      'docs=amended&docs=as-released',
      {},
      [{ code: 'repeated-key', key: 'docs', value: 'as-released' }],
    ],
  ];
  for (const [name, text, more, problems] of repeated)
    it(`a key given more than once, the first readable one counts (${name})`, () => {
      expect(decodePreset(`platform=aws&${text}&fabric=l2`, KNOWN)).toEqual({
        preset: { ...EMPTY, picks: { ...REST, ...more } },
        problems,
      });
    });

  it('editions, tabs and titles given twice: the first readable one counts', () => {
    const { preset, problems } = decodePreset(
      'edition=v9&edition=v3.32&edition=v3.16&view=x&view=plan&view=options&from=v3.27&from=v3.16&title=one&title=two',
      KNOWN,
    );
    expect(preset).toEqual({ edition: 'v3.32', picks: {}, view: 'plan', from: 'v3.27', title: 'one' });
    expect(problems).toEqual([
      { code: 'unknown-value', key: 'edition', value: 'v9' },
      { code: 'repeated-key', key: 'edition', value: 'v3.16' },
      { code: 'unknown-value', key: 'view', value: 'x' },
      { code: 'repeated-key', key: 'view', value: 'options' },
      { code: 'repeated-key', key: 'from', value: 'v3.16' },
      { code: 'repeated-key', key: 'title', value: 'two' },
    ]);
  });

  it.each([
    ['a release newer than the newest is shown as the newest', 'v3.33', 'v3.32'],
    ['also one far ahead', 'v3.100', 'v3.32'],
  ])('%s', (_, edition, shows) => {
    expect(decodePreset(`edition=${edition}&platform=aws`, KNOWN)).toEqual({
      preset: { edition: shows, picks: { platform: 'aws' }, view: 'decide' },
      problems: [{ code: 'newer-release', value: edition, shows }],
    });
  });

  it.each(['v3.17', 'v3.032', 'v3.33.1', 'v4.0', 'v33', '3.33'])(
    'edition=%s is no newer release: the page opens as without one',
    (edition) => {
      expect(decodePreset(`edition=${edition}`, KNOWN)).toEqual({
        preset: EMPTY,
        problems: [{ code: 'unknown-value', key: 'edition', value: edition }],
      });
    },
  );

  it('a link to compare with has at most 1,000 characters, and is left out whole where it has more', () => {
    const ofLength = (length: number): string => `v=1&title=${'x'.repeat(length - 10)}`;
    expect(ofLength(1000)).toHaveLength(1000);
    expect(read(`against=${encodeURIComponent(ofLength(1000))}`).against).toBe(ofLength(1000));
    const long = encodeURIComponent(ofLength(1001));
    expect(decodePreset(`against=${long}&limits=all`, KNOWN)).toEqual({
      preset: { ...EMPTY, limits: 'all' },
      problems: [{ code: 'value-too-long', key: 'against', value: long, length: 1001, most: 1000 }],
    });
  });

  it('a link to compare with has no room beside very many builds, and that is said', () => {
    const builds = Array.from({ length: 200 }, (_, at) => `${20_348 + at}.123456`).join(',');
    const { preset, problems } = decodePreset(
      `build=${builds}&title=${'%C3%A4'.repeat(80)}&against=v=1%26title=${'='.repeat(900)}`,
      KNOWN,
    );
    expect(preset.against).toBeUndefined();
    expect(problems.map(({ code }) => code)).toEqual(['value-too-long']);
    expect(read(encodePreset(preset))).toEqual(preset);
  });

  it('several things at once, each named in the order of the link', () => {
    const { preset, problems } = decodePreset(
      'v=3&edition=x&platform=mars&pods=0&pods=9&speed=11&fabric=l2',
      KNOWN,
    );
    expect(preset).toEqual({ ...EMPTY, picks: { fabric: 'l2', pods: 9 } });
    expect(problems).toEqual([
      { code: 'newer-version', value: '3' },
      { code: 'unknown-value', key: 'edition', value: 'x' },
      { code: 'unknown-value', key: 'platform', value: 'mars' },
      { code: 'out-of-range', key: 'pods', value: '0', range: [1, 4092] },
      { code: 'unknown-key', key: 'speed', value: '11' },
    ]);
  });

  it('a key such as __proto__ leaves no trace in the picks', () => {
    const { picks } = read('__proto__=aws&constructor=aws&prototype=aws&hasOwnProperty=1&platform=azure');
    expect(Object.keys(picks)).toEqual(['platform']);
    expect(Object.getPrototypeOf(picks)).toBe(Object.prototype);
  });
});

describe('a title in a link', () => {
  it('of 80 characters is kept whole', () => {
    expect(decodePreset(`title=${'a'.repeat(80)}`, KNOWN)).toEqual({
      preset: { ...EMPTY, title: 'a'.repeat(80) },
      problems: [],
    });
  });

  it('of 81 characters is cut at 80, and the page says so', () => {
    expect(decodePreset(`title=${'a'.repeat(80)}b&fabric=l2`, KNOWN)).toEqual({
      preset: { ...EMPTY, picks: { fabric: 'l2' }, title: 'a'.repeat(80) },
      problems: [{ code: 'title-cut', value: `${'a'.repeat(80)}b` }],
    });
  });

  it('counts an emoji as one character and never halves it', () => {
    const eighty = encodeURIComponent('😀'.repeat(80));
    expect(decodePreset(`title=${eighty}`, KNOWN)).toEqual({
      preset: { ...EMPTY, title: '😀'.repeat(80) },
      problems: [],
    });
    expect(read(`title=${eighty}%F0%9F%98%80`).title).toBe('😀'.repeat(80));
    expect(problemsOf(`title=${eighty}%F0%9F%98%80`).map(({ code }) => code)).toEqual(['title-cut']);
  });

  it.each([
    ['title=100%', '100%'],
    ['title=100%25', '100%'],
    ['title=%zz', '%zz'],
    ['title=a%26b%3Dc%23d', 'a&b=c#d'],
    ['title=a=b', 'a=b'],
    ['title=a+b', 'a+b'],
    ['title=%E2%82%AC', '€'],
  ])('%s reads %s', (link, title) => {
    expect(decodePreset(link, KNOWN)).toEqual({ preset: { ...EMPTY, title }, problems: [] });
    expect(read(encodePreset(read(link))).title).toBe(title);
  });

  it.each([
    ['a high half alone', 'a\ud83d'],
    ['a low half alone', '\ude00b'],
    ['both halves the wrong way round', '\ude00\ud83d'],
    ['line breaks and tabs', 'one\r\ntwo\tthree'],
  ])('with %s can be written, and reads the same again', (_, title) => {
    const link = encodePreset({ ...EMPTY, title });
    const once = read(link);
    expect(once.title).not.toMatch(/\p{Surrogate}|[\r\n\t]/u);
    expect(encodePreset(once)).toBe(link);
    expect(read(`title=${title}`)).toEqual(read(encodePreset(read(`title=${title}`))));
  });

  it('that is empty is no title', () => {
    expect(read('title=')).toEqual(EMPTY);
    expect(encodePreset({ ...EMPTY, title: '' })).toBe('v=1&edition=guide-2020');
  });
});

describe('a link longer than 4,096 characters', () => {
  /** A link of exactly so many characters, whose last pair is `pods=60`. */
  function ofLength(length: number): string {
    const [head, tail] = ['fabric=l2&x=', '&pods=60'];
    return `${head}${'y'.repeat(length - head.length - tail.length)}${tail}`;
  }

  it('is read whole up to 4,096 characters', () => {
    expect(ofLength(4096)).toHaveLength(4096);
    const { preset, problems } = decodePreset(`#${ofLength(4096)}`, KNOWN);
    expect(preset.picks).toEqual({ fabric: 'l2', pods: 60 });
    expect(problems.map(({ code }) => code)).toEqual(['unknown-key']);
  });

  it('is read no further: a pair that straddles the limit does not count, what stands before it does', () => {
    const { preset, problems } = decodePreset(ofLength(4097), KNOWN);
    expect(preset.picks).toEqual({ fabric: 'l2' });
    expect(problems.map(({ code }) => code)).toContain('too-long');
    expect(problems.find(({ code }) => code === 'too-long')).toMatchObject({
      length: 4097,
      unread: 'pods=60',
    });
  });

  it('does not read half a number', () => {
    const link = `${'&'.repeat(4090)}pods=110`;
    expect(link.slice(0, 4096)).toMatch(/pods=1$/);
    expect(read(link)).toEqual(EMPTY);
  });

  it('does not read half a list of builds', () => {
    const link = `fabric=l2&build=${'17763,'.repeat(700)}20348`;
    expect(link.length).toBeGreaterThan(4096);
    expect(read(link).picks).toEqual({ fabric: 'l2' });
  });

  it('takes a pair that ends exactly at the limit', () => {
    const link = `x=${'y'.repeat(4086)}&pods=60&block=25`;
    expect(link.indexOf('&block')).toBe(4096);
    expect(read(link).picks).toEqual({ pods: 60 });
  });

  it('does not read a good key behind the limit', () => {
    const { preset, problems } = decodePreset(
      `fabric=l2&x=${'y'.repeat(5000)}&platform=aws&title=late`,
      KNOWN,
    );
    expect(preset).toEqual({ ...EMPTY, picks: { fabric: 'l2' } });
    expect(problems.map(({ code }) => code)).toContain('too-long');
  });

  it('still gives a title its first 80 characters', () => {
    const { preset, problems } = decodePreset(`fabric=l2&title=${'a'.repeat(5000)}`, KNOWN);
    expect(preset).toEqual({ ...EMPTY, picks: { fabric: 'l2' }, title: 'a'.repeat(80) });
    expect(problems.map(({ code }) => code).sort()).toEqual(['title-cut', 'too-long']);
  });

  it('still gives a title of emoji its first 80 characters, wherever the limit falls', () => {
    for (let shift = 0; shift < 12; shift += 1) {
      const link = `x=${'y'.repeat(shift)}&title=${'%F0%9F%98%80'.repeat(400)}`;
      expect(read(link).title, `limit shifted by ${shift}`).toBe('😀'.repeat(80));
    }
  });

  it('may carry a million characters', () => {
    expect(read(`fabric=l2&${'build=17763&'.repeat(90_000)}`).picks).toEqual({
      fabric: 'l2',
      build: ['17763'],
    });
  });
});

describe('writing a link', () => {
  it('puts the keys in their fixed order, whatever the order of the answers', () => {
    const picks: Picks = {
      pools: 'ippool',
      cluster: 'new',
      block: 25,
      pods: 110,
      need: ['ipip'],
      runtime: 'containerd',
      k8s: '1.33',
      install: 'operator',
      docs: 'as-released',
      datastore: 'etcd',
      networking: 'calico-bgp',
      udp4789: 'open',
      fabric: 'l2',
      build: ['17763', '20348'],
      platform: 'aws',
    };
    const link = encodePreset({
      limits: 'all',
      against: 'v=1',
      title: 'T',
      from: 'v3.16',
      view: 'plan',
      picks,
      edition: 'v3.32',
    });
    expect(link).toBe(
      'v=1&edition=v3.32&platform=aws&build=17763,20348&fabric=l2&udp4789=open&networking=calico-bgp&datastore=etcd' +
        '&docs=as-released&install=operator&k8s=1.33&runtime=containerd&need=ipip&pods=110&block=25' +
        '&view=plan&from=v3.16&title=T&cluster=new&pools=ippool&against=v%3D1&limits=all',
    );
    expect(link.split('&').map((pair) => pair.split('=')[0])).toEqual(KEYS);
  });

  it('always writes version and edition, and nothing that is unset', () => {
    expect(encodePreset(EMPTY)).toBe('v=1&edition=guide-2020');
  });

  it('of very many builds that was read gives a link that reads the same again', () => {
    const link = `build=${Array.from({ length: 680 }, (_, at) => 20_348 + at).join(',')}`;
    expect(link.length).toBeLessThanOrEqual(4096);
    const once = read(link);
    expect(read(encodePreset(once)).picks.build?.length).toBe(once.picks.build?.length);
  });

  it('cuts a title at 80 characters', () => {
    expect(encodePreset({ ...EMPTY, title: 'a'.repeat(90) })).toBe(
      `v=1&edition=guide-2020&title=${'a'.repeat(80)}`,
    );
  });
});

// ── Laws, over text that nobody would write ─────────────────────────────────────────────────────────────────────────

/** Any text at all: whole characters, and halves of characters. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({
    unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    maxLength: 200,
  }),
);

/** Text that looks like a link: its words and marks in any order. */
const linkish = fc
  .array(
    fc.oneof(
      {
        weight: 4,
        arbitrary: fc.constantFrom('&', '=', '&', '=', ',', '#', '%', '%2', '%2C', '%E2%82', '.', '-', '0'),
      },
      { weight: 4, arbitrary: fc.constantFrom(...KEYS, '__proto__', 'constructor', 'colour') },
      {
        weight: 4,
        arbitrary: fc.constantFrom(
          '1',
          '2',
          'guide-2020',
          'v3.32',
          'aws',
          'eks',
          '17763',
          '17763.1432',
          '20348',
          'l2',
          'open',
          'calico-bgp',
          'etcd',
          'amended',
          'as-released',
          'operator',
          '1.33',
          'docker',
          'ipip',
          'metrics',
          '60',
          '4093',
          '25',
          'plan',
          'v3.16',
          '😀',
          '\ud83d',
        ),
      },
      { weight: 1, arbitrary: anyText },
    ),
    { maxLength: 60 },
  )
  .map((words) => words.join(''));

/** Pairs with a real key and a value that is often good. */
const pairs = fc
  .array(
    fc
      .tuple(
        fc.constantFrom(...KEYS, 'colour'),
        fc.oneof(
          fc.constantFrom(
            '1',
            'aws',
            '17763,20348.5',
            'l2',
            'open',
            'calico-vxlan',
            'etcd',
            'as-released',
            'plan',
          ),
          fc.constantFrom(
            'v3.16',
            '1.33',
            'docker',
            'ipip,metrics',
            '30',
            'x',
            '',
            '%',
            'guide-2020',
            'operator',
          ),
          fc.string({ unit: 'grapheme', maxLength: 120 }).map((text) => encodeURIComponent(text)),
        ),
      )
      .map(([key, value]) => `${key}=${value}`),
    { maxLength: 25 },
  )
  .map((all) => all.join('&'));

const anyLink = fc.oneof(anyText, linkish, pairs);

describe('whatever text stands behind the #', () => {
  it('reading it never throws and always gives an edition and a tab', () => {
    fc.assert(
      fc.property(anyLink, (link) => {
        const { preset, problems } = decodePreset(link, KNOWN);
        expect(KNOWN.editions).toContain(preset.edition);
        expect(KNOWN.views).toContain(preset.view);
        expect(Array.isArray(problems)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('writing what was read gives a link that reads the same again, without a problem', () => {
    fc.assert(
      fc.property(anyLink, (link) => {
        const once = read(link);
        const written = encodePreset(once);
        expect(decodePreset(written, KNOWN)).toEqual({ preset: once, problems: [] });
        expect(encodePreset(read(written))).toBe(written);
      }),
      { numRuns: 1000 },
    );
  });

  it('what is written has its keys in the fixed order, each at most once, and only characters that links carry', () => {
    fc.assert(
      fc.property(anyLink, (link) => {
        const written = encodePreset(read(link));
        const keys = written.split('&').map((pair) => pair.slice(0, pair.indexOf('=')));
        expect(keys).toEqual(KEYS.filter((key) => keys.includes(key)));
        expect(keys.slice(0, 2)).toEqual(['v', 'edition']);
        expect(written).toMatch(/^[\w.,&=%~!*'()-]*$/);
      }),
      { numRuns: 500 },
    );
  });

  it('every pair with a key that no link has is named', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{2,12}$/), fc.stringMatching(/^[a-z0-9]{0,12}$/), (key, value) => {
        fc.pre(!KEYS.includes(key));
        expect(problemsOf(`fabric=l2&${key}=${value}`)).toEqual([{ code: 'unknown-key', key, value }]);
      }),
    );
  });

  it('every value that its key does not know is named', () => {
    const closed = [
      'platform',
      'fabric',
      'udp4789',
      'networking',
      'datastore',
      'docs',
      'install',
      'runtime',
      'need',
      'cluster',
      'pools',
      'against',
      'limits',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...closed), fc.stringMatching(/^[A-Z0-9]{1,12}$/), (key, value) => {
        expect(decodePreset(`pods=9&${key}=${value}`, KNOWN)).toEqual({
          preset: { ...EMPTY, picks: { pods: 9 } },
          problems: [{ code: 'unknown-value', key, value }],
        });
      }),
    );
  });

  it('every whole number out of range is named with the range', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), (number) => {
        const value = String(number);
        const pods = decodePreset(`pods=${value}`, KNOWN);
        if (number >= 1 && number <= 4092)
          expect(pods).toEqual({ preset: { ...EMPTY, picks: { pods: number } }, problems: [] });
        else expect(pods.problems).toEqual([{ code: 'out-of-range', key: 'pods', value, range: [1, 4092] }]);
        const block = decodePreset(`block=${value}`, KNOWN);
        if (number >= 20 && number <= 30)
          expect(block).toEqual({ preset: { ...EMPTY, picks: { block: number } }, problems: [] });
        else expect(block.problems).toEqual([{ code: 'out-of-range', key: 'block', value, range: [20, 30] }]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('junk in a link', () => {
  const good: readonly string[] = [
    'v=1',
    'edition=v3.32',
    'platform=eks',
    'build=17763.1432,20348',
    'fabric=l2',
    'networking=calico-vxlan',
    'need=metrics',
    'pods=60',
    'view=plan',
    'title=Blue%20racks',
  ];
  const expected: Preset = {
    edition: 'v3.32',
    picks: {
      platform: 'eks',
      build: ['17763.1432', '20348'],
      fabric: 'l2',
      networking: 'calico-vxlan',
      need: ['metrics'],
      pods: 60,
    },
    view: 'plan',
    title: 'Blue racks',
  };

  function unescaped(text: string): string {
    try {
      return decodeURIComponent(text);
    } catch {
      return text;
    }
  }

  /** Any pieces whose key is none of a link's own: with one of those a piece would be a repeated key, not junk. */
  const junk = fc
    .oneof(anyText, linkish)
    .map((text) =>
      text
        .split('&')
        .filter((piece) => !KEYS.includes(unescaped(piece.split('=')[0] ?? '').replace(/^#/, ''))),
    );

  it('in front, between and behind the pairs never loses a good one', () => {
    fc.assert(
      fc.property(fc.array(junk, { minLength: good.length + 1, maxLength: good.length + 1 }), (heaps) => {
        const parts = heaps.flatMap((heap, at) => [...heap, ...good.slice(at, at + 1)]);
        const link = `#${parts.join('&')}`;
        fc.pre(link.length <= 4097);
        expect(read(link)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('behind the pairs loses none, even where the link grows longer than 4,096 characters', () => {
    fc.assert(
      fc.property(junk, fc.integer({ min: 0, max: 5000 }), (heap, more) => {
        expect(read([...good, ...heap, `x=${'y'.repeat(more)}`].join('&'))).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });

  it('made of later pairs with the same keys loses none: the first counts', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.constantFrom(...KEYS.filter((key) => key !== 'v')),
            fc.constantFrom('etcd', 'aws', '99', 'x', ''),
          ),
        ),
        (more) => {
          const tail = more.filter(([key]) => good.some((pair) => pair.startsWith(`${key}=`)));
          const link = [...good, ...tail.map(([key, value]) => `${key}=${value}`)].join('&');
          const { preset, problems } = decodePreset(link, KNOWN);
          expect(preset).toEqual(expected);
          expect(problems).toEqual(tail.map(([key, value]) => ({ code: 'repeated-key', key, value })));
        },
      ),
    );
  });
});

describe('every choice that a page can hold', () => {
  const many = (values: readonly string[]): fc.Arbitrary<readonly string[]> =>
    fc.subarray([...values], { minLength: 1 });
  const one = (text: string): fc.Arbitrary<string> => fc.constantFrom(...text.split(' '));
  const picks = fc.record(
    {
      platform: one(
        'on-premises aws azure other-cloud gce digitalocean eks aks openshift rke gke iks openstack k3s other',
      ),
      build: many([
        '10240',
        '14393',
        '17763',
        '17763.557',
        '17763.1432',
        '18317',
        '20348.169',
        '99999.999999',
      ]),
      fabric: one('l2 l3-peered l3-routed'),
      udp4789: one('open blocked'),
      networking: one(
        'calico-bgp calico-vxlan static-routes cloud-provider flannel-host-gw flannel-vxlan azure-cni aws-vpc-cni',
      ),
      datastore: one('etcd kubernetes'),
      docs: fc.constant('as-released'),
      install: one('quickstart-script standard-manual hpc-manifest operator'),
      k8s: fc.integer({ min: 0, max: 99 }).map((minor) => `1.${minor}`),
      runtime: one('docker containerd'),
      need: many([
        'ip-borrowing',
        'service-advertisement',
        'windows-route-reflector',
        'ipip',
        'metrics',
        'log-action',
      ]),
      pods: fc.integer({ min: 1, max: 4092 }),
      block: fc.integer({ min: 20, max: 30 }),
      cluster: one('new existing-ipip existing-cross-subnet existing-other'),
      pools: one('installation ippool'),
    },
    { requiredKeys: [] },
  );
  const preset = fc.record(
    {
      edition: fc.constantFrom(...KNOWN.editions),
      picks,
      view: fc.constantFrom(...KNOWN.views),
      from: fc.constantFrom(...KNOWN.editions),
      title: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((title) => {
        return [...title].length <= 80 && title.trim() !== '' && !/[\r\n\t]/.test(title);
      }),
      against: fc
        .string({ unit: 'grapheme', maxLength: 60 })
        .map((text) => `v=1&edition=v3.16&title=${encodeURIComponent(text)}`),
      limits: fc.constant('all' as const),
    },
    { requiredKeys: ['edition', 'picks', 'view'] },
  );

  it('goes into a link and comes back unchanged', () => {
    fc.assert(
      fc.property(preset, (whole) => {
        expect(decodePreset(`#${encodePreset(whole)}`, KNOWN)).toEqual({ preset: whole, problems: [] });
      }),
      { numRuns: 500 },
    );
  });
});
