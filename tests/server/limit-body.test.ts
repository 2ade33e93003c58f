import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { BODY_LIMIT, pathTo } from '#protocol';
import { served } from './fixture/served.ts';

const OWN = pathTo('profile', { profile: 'me' });
const HEADERS = { 'x-poise': '1', 'x-poise-profile': 'ada0'.repeat(8), 'content-type': 'application/json' };

/** Sends the pieces one by one, without saying how many there will be. */
async function inPieces(url: string, pieces: readonly string[]): Promise<{ status: number; body: string }> {
  const asking = request(url, { method: 'PUT', headers: { ...HEADERS, 'transfer-encoding': 'chunked' } });
  const answered = new Promise<{ status: number; body: string }>((resolve, reject) => {
    asking.on('error', reject);
    asking.on('response', (response) => {
      text(response).then((body) => resolve({ status: response.statusCode ?? 0, body }), reject);
    });
  });
  for (const piece of pieces) asking.write(piece);
  asking.end();
  return answered;
}

describe('the limit of bodies', () => {
  it('reads one that comes in pieces, as some proxies send them', async () => {
    const { url } = await served();
    const { status, body } = await inPieces(url + OWN, ['{"name":', '"Ada L', 'ovelace"}']);
    expect(status).toBe(200);
    expect(JSON.parse(body)).toMatchObject({ name: 'Ada Lovelace' });
  });

  it('refuses one that becomes too large piece by piece', async () => {
    const { url } = await served();
    const piece = 'x'.repeat(BODY_LIMIT / 4);
    const { status, body } = await inPieces(url + OWN, [piece, piece, piece, piece, 'x']);
    expect(status).toBe(413);
    expect(JSON.parse(body)).toMatchObject({ error: { code: 'too-large' } });
  });

  it('does not stumble over a DELETE without a body', async () => {
    const { url } = await served();
    const response = await fetch(url + pathTo('endOtherSessions'), { method: 'DELETE', headers: HEADERS });
    expect(response.status).toBe(401);
  });
});
