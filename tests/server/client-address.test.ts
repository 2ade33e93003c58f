import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { ROUTES } from '#protocol';
import { clientAddress, knowClient } from '../../src/server/http/client-address.ts';
import type { Environment } from '../../src/server/http/environment.ts';
import { NO_PROXIES, trustedProxies } from '../../src/server/http/trusted-proxies.ts';
import type { TrustedProxies } from '../../src/server/http/trusted-proxies.ts';
import { served } from './fixture/served.ts';

const believing = (list: string): TrustedProxies => {
  const read = trustedProxies(list);
  if (!read.ok) throw new Error(read.error);
  return read.value;
};

interface Sent {
  readonly from?: string;
  readonly forwarded?: string;
  readonly scheme?: string;
}

async function seen(proxies: TrustedProxies, { from, forwarded, scheme }: Sent) {
  const app = new Hono<Environment>();
  app.use(knowClient(proxies));
  app.get('/', (c) => c.json({ address: clientAddress(c), https: c.get('client').https }));
  const headers = {
    ...(forwarded === undefined ? {} : { 'x-forwarded-for': forwarded }),
    ...(scheme === undefined ? {} : { 'x-forwarded-proto': scheme }),
  };
  const env = from === undefined ? {} : { incoming: { socket: { remoteAddress: from } } };
  return (await app.request('/', { headers }, env)).json() as Promise<{ address: string; https: boolean }>;
}

const addressSeen = async (proxies: TrustedProxies, sent: Sent) => (await seen(proxies, sent)).address;

describe('the address of a client', () => {
  it('is that of the connection, whatever its headers claim, where no proxy is trusted', async () => {
    const sent = { from: '203.0.113.9', forwarded: '198.51.100.1', scheme: 'https' };
    expect(await seen(NO_PROXIES, sent)).toEqual({ address: '203.0.113.9', https: false });
    expect(await seen(believing('10.0.0.1'), sent)).toEqual({ address: '203.0.113.9', https: false });
  });

  it('is what a trusted proxy says', async () => {
    const sent = { from: '10.0.0.1', forwarded: '198.51.100.1', scheme: 'https' };
    expect(await seen(believing('10.0.0.1'), sent)).toEqual({ address: '198.51.100.1', https: true });
    expect(await seen(believing('10.0.0.0/8'), { from: '10.0.0.1' })).toEqual({
      address: '10.0.0.1',
      https: false,
    });
  });

  it('is the last one that a trusted proxy wrote: what the client put before it is invented', async () => {
    const proxies = believing('10.0.0.0/8, ::1');
    const forwarded = '192.0.2.1, 127.0.0.1, 198.51.100.1, 10.0.0.7';
    expect(await addressSeen(proxies, { from: '10.0.0.1', forwarded })).toBe('198.51.100.1');
    expect(await addressSeen(proxies, { from: '::1', forwarded: '10.0.0.9,10.0.0.8' })).toBe('10.0.0.9');
    const scheme = 'https, http';
    expect(await seen(proxies, { from: '::1', forwarded, scheme })).toMatchObject({ https: false });
  });

  it.each([
    ['::ffff:10.0.0.1', '198.51.100.1:4711', '198.51.100.1'],
    ['10.0.0.1', '[2001:DB8::1]:443', '2001:db8::1'],
    ['10.0.0.1', 'fe80::1%eth0', 'fe80::1'],
    ['10.0.0.1', 'unknown', '10.0.0.1'],
    ['10.0.0.1', '<script>, 10.0.0.5', '10.0.0.5'],
    ['10.0.0.1', ',,', '10.0.0.1'],
    ['10.0.0.1', '', '10.0.0.1'],
  ])('from %s with "%s" is %s', async (from, forwarded, address) => {
    expect(await addressSeen(believing('10.0.0.0/8'), { from, forwarded })).toBe(address);
  });

  it('is unknown where there is no connection', async () => {
    expect(await addressSeen(believing('10.0.0.0/8'), { forwarded: '198.51.100.1' })).toBe('unknown');
  });

  it('tells a server behind a trusted proxy that browsers come by HTTPS', async () => {
    const strict = async (proxies: TrustedProxies) => {
      const { url } = await served({ proxies });
      const answer = await fetch(url + ROUTES.health.path, { headers: { 'x-forwarded-proto': 'https' } });
      return answer.headers.has('strict-transport-security');
    };
    expect(await strict(believing('127.0.0.1'))).toBe(true);
    expect(await strict(NO_PROXIES)).toBe(false);
  });
});
