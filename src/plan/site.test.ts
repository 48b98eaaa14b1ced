import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FieldProblem, SiteClash } from '../words/site.ts';
import { NO_SITE, readSite, type Site, SITE_FIELDS, type SiteField } from './site.ts';

describe('the fields about the cluster', () => {
  it('say nothing while they are empty', () => {
    expect(readSite(NO_SITE, 26)).toEqual({ problems: {}, clashes: [] });
    expect(readSite({ ...NO_SITE, podCidr: '  ', apiPort: ' ' }, 26)).toEqual({ problems: {}, clashes: [] });
  });

  it('are read where they are right', () => {
    expect(
      readSite(
        {
          ...NO_SITE,
          podCidr: ' 10.244.0.0/16',
          serviceCidr: '10.96.0.0/12',
          apiHost: 'api.example ',
          apiPort: '6443',
        },
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

  it.each<readonly [SiteField, string, FieldProblem]>([
    ['podCidr', '10.244.1.0/16', { kind: 'not-the-network', network: '10.244.0.0/16' }],
    ['podCidr', '10.244.0.0', { kind: 'no-prefix' }],
    ['serviceCidr', 'fd00::/108', { kind: 'ipv6' }],
    ['serviceCidr', 'services', { kind: 'no-range' }],
    ['apiHost', 'https://api.example', { kind: 'scheme-in-host', scheme: 'https://' }],
    ['apiHost', '10.0.0.1:6443', { kind: 'port-in-host' }],
    ['apiHost', 'api example', { kind: 'no-host' }],
    ['apiHost', '10.0.0.256', { kind: 'no-host' }],
    ['apiHost', '-api', { kind: 'no-host' }],
    ['apiPort', '0', { kind: 'no-port' }],
    ['apiPort', '65536', { kind: 'no-port' }],
    ['apiPort', '64.43', { kind: 'no-port' }],
    ['apiPort', '1e3', { kind: 'no-port' }],
  ])('%s %j: %j', (field, text, problem) => {
    expect(readSite({ ...NO_SITE, [field]: text }, 26)).toEqual({
      problems: { [field]: problem },
      clashes: [],
    });
  });

  it.each<readonly [Partial<Site>, SiteClash]>([
    [
      { podCidr: '10.96.0.0/16', serviceCidr: '10.96.0.0/12' },
      { kind: 'ranges-overlap', podCidr: '10.96.0.0/16', serviceCidr: '10.96.0.0/12' },
    ],
    [
      { podCidr: '192.168.0.0/16', apiHost: '192.168.178.5' },
      { kind: 'host-in-pods', apiHost: '192.168.178.5', cidr: '192.168.0.0/16' },
    ],
    [
      { serviceCidr: '10.96.0.0/12', apiHost: '10.96.0.1' },
      { kind: 'host-in-services', apiHost: '10.96.0.1', cidr: '10.96.0.0/12' },
    ],
    [{ podCidr: '10.244.0.0/25' }, { kind: 'pods-below-block', podCidr: '10.244.0.0/25', block: 24 }],
  ])('tells what clashes in %j', (told, clash) => {
    expect(readSite({ ...NO_SITE, ...told }, 24).clashes).toEqual([clash]);
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
