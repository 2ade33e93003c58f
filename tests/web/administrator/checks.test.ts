import { describe, expect, it } from 'vitest';
import type { Overview } from '#protocol';
import { checksOf } from '../../../src/web/administrator/overview/checks.ts';

const fakeOverview = (overrides: Partial<Overview> = {}): Overview => ({
  version: '1.2.3',
  engine: 'SQLite',
  since: null,
  unready: null,
  scenarios: 21,
  people: 45,
  withoutFactor: 0,
  withoutTeam: 0,
  teamsWithoutManager: 0,
  invited: 0,
  refusedSignIns: { times: 0, accounts: 0 },
  mail: { on: false, failing: false },
  ...overrides,
});
const HOST = 'poise.example.com';
const toSee = (overrides: Partial<Overview>) =>
  checksOf(fakeOverview(overrides), HOST).filter(({ state }) => state === 'look');

describe('what an administrator has to look at', () => {
  it('is nothing where all is well, and backups are still spoken of', () => {
    expect(toSee({})).toEqual([]);
    expect(checksOf(fakeOverview(), HOST).at(-1)?.says).toMatch(/poise db backup/);
  });

  it('stands first, with the way to where it is mended', () => {
    const [first, second] = checksOf(fakeOverview({ teamsWithoutManager: 2, withoutFactor: 1 }), HOST);
    expect([first, second]).toMatchObject([
      {
        name: 'Second factor',
        state: 'look',
        to: '/people',
        says: expect.stringMatching(/^One person of/) as string,
      },
      { name: 'Teams', state: 'look', to: '/people/teams', says: 'Nobody looks after 2 teams.' },
    ]);
  });

  it('is an address that nobody else can follow', () => {
    for (const host of ['127.0.0.1', 'localhost', '[::1]'])
      expect(checksOf(fakeOverview(), host)[0]).toMatchObject({ name: 'The address', state: 'look' });
    for (const host of ['127.example.com', 'localhost.example.com', '10.0.0.7'])
      expect(checksOf(fakeOverview(), host).filter(({ state }) => state === 'look')).toEqual([]);
  });

  it('is many refused sign-ins, not a few', () => {
    expect(toSee({ refusedSignIns: { times: 3, accounts: 1 } })).toEqual([]);
    const [many] = toSee({ refusedSignIns: { times: 40, accounts: 12 } });
    expect(many?.says).toBe(
      'Refused 40 times in the last 24 hours, towards 12 accounts. The record says when.',
    );
  });

  it('is a server that takes no work, in its own words, and mail that fails', () => {
    const found = toSee({ unready: 'The server is stopping.', mail: { on: true, failing: true } });
    expect(found.map(({ says }) => says)).toEqual([
      'The server is stopping.',
      'The last mail did not get out.',
    ]);
  });
});
