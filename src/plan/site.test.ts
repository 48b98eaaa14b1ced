import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_SITE, readSite, SITE_FIELDS } from './site.ts';

describe('the fields about the cluster', () => {
  it('say nothing while they are empty', () => {
    expect(readSite(NO_SITE, 26)).toEqual({ problems: {}, clashes: [] });
    expect(readSite({ ...NO_SITE, podCidr: '  ', apiPort: ' ' }, 26)).toEqual({ problems: {}, clashes: [] });
  });

  it('are read where they are right', () => {
    expect(
      readSite(
        { podCidr: ' 10.244.0.0/16', serviceCidr: '10.96.0.0/12', apiHost: 'api.example ', apiPort: '6443' },
        26,
      ),
    ).toEqual({
      podCidr: { cidr: '10.244.0.0/16', prefix: 16 },
      serviceCidr: { cidr: '10.96.0.0/12', prefix: 12 },
      apiHost: 'api.example',
      apiPort: 6443,
      problems: {},
      clashes: [],
    });
  });

  it.each([
    ['podCidr', '10.244.1.0/16', '10.244.0.0/16'],
    ['podCidr', '10.244.0.0', 'prefix length'],
    ['serviceCidr', 'fd00::/108', 'IPv4'],
    ['serviceCidr', 'services', 'IPv4 range'],
    ['apiHost', 'https://api.example', 'Leave out “https://”'],
    ['apiHost', '10.0.0.1:6443', 'port'],
    ['apiHost', 'api example', 'host name or an IPv4 address'],
    ['apiHost', '10.0.0.256', 'host name or an IPv4 address'],
    ['apiHost', '-api', 'host name or an IPv4 address'],
    ['apiPort', '0', 'from 1 to 65535'],
    ['apiPort', '65536', 'from 1 to 65535'],
    ['apiPort', '64.43', 'from 1 to 65535'],
    ['apiPort', '1e3', 'from 1 to 65535'],
  ] as const)('%s %j: %s', (field, text, says) => {
    const { problems, ...rest } = readSite({ ...NO_SITE, [field]: text }, 26);
    expect(problems[field]).toContain(says);
    expect(Object.keys(problems)).toEqual([field]);
    expect(rest).toEqual({ clashes: [] });
  });

  it.each([
    [
      { podCidr: '10.96.0.0/16', serviceCidr: '10.96.0.0/12' },
      'pod CIDR 10.96.0.0/16 and the service CIDR 10.96.0.0/12 overlap',
    ],
    [
      { podCidr: '192.168.0.0/16', apiHost: '192.168.178.5' },
      'API server host 192.168.178.5 lies in the pod CIDR',
    ],
    [
      { serviceCidr: '10.96.0.0/12', apiHost: '10.96.0.1' },
      'API server host 10.96.0.1 lies in the service CIDR',
    ],
    [{ podCidr: '10.244.0.0/25' }, 'smaller than one block of /24'],
  ])('names what clashes in %j', (told, says) => {
    const { clashes } = readSite({ ...NO_SITE, ...told }, 24);
    expect(clashes).toHaveLength(1);
    expect(clashes[0]).toContain(says);
  });

  it('take any text, and never give back what they name as a problem', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SITE_FIELDS), fc.string(), (field, text) => {
        const reading = readSite({ ...NO_SITE, [field]: text }, 26);
        expect(reading[field] !== undefined && reading.problems[field] !== undefined).toBe(false);
        if (text.trim() !== '') expect(reading[field] ?? reading.problems[field]).toBeDefined();
      }),
    );
  });
});
