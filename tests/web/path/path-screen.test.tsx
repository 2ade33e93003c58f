import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OWN_PROFILE, pathTo } from '#protocol';
import type { PathAnswer, Play } from '#protocol';
import { fakeScore } from '../../report/fake-score.ts';
import { fakeAnswer, fakeRequest, playId } from '../api/fake-plays.ts';
import { FakeHouse, fakePerson } from '../app/fake-house.ts';
import { fakeCard } from '../library/fake-card.ts';

const TALKS = [
  ['sigh', 'A long sigh', 'victim'],
  ['prove', 'Black on white', 'know-it-all'],
  ['trade', 'Half of it', 'bargainer'],
  ['hush', 'No answer yet', 'ghost'],
] as const;

const PATH: PathAnswer = {
  placement: 'trade',
  stages: [
    { id: 'one', title: 'First talks', about: 'Where one begins.', scenarios: ['sigh', 'prove'] },
    { id: 'two', title: 'New faces', about: 'Others.', scenarios: ['trade'] },
    { id: 'three', title: 'Hard calls', about: 'The rest.', scenarios: ['hush'] },
  ],
  talks: TALKS.map(([scenario, , archetype]) => ({ scenario, archetype, twin: null, behaviours: [] })),
  kept: 0,
};

let house: FakeHouse;

beforeEach(() => {
  localStorage.clear();
  house = new FakeHouse();
  house.person = fakePerson('Ada');
  const scenarios = TALKS.map(([id, title]) => fakeCard({ id, title, minutes: 8 }));
  house.answers.set('GET /api/scenarios', () => Response.json({ scenarios }));
  serves(PATH);
  keeps();
  house.open();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const serves = (path: PathAnswer) => house.answers.set(`GET ${pathTo('path')}`, () => Response.json(path));
const keeps = (...plays: readonly Play[]) =>
  house.answers.set(`GET ${pathTo('profilePlays', { profile: OWN_PROFILE })}`, () =>
    Response.json({ plays, next: null }),
  );

/** A talk that was held to its end, long enough ago that nothing of it is new. */
function held(scenario: string, place: number, overrides: Partial<Play> = {}): Play {
  const archetype = TALKS.find(([id]) => id === scenario)?.[2] ?? 'victim';
  const request = fakeRequest({ scenario, finished: true });
  const finishedAt = `2026-01-0${place}T10:00:00.000Z`;
  const hash = '5'.repeat(64);
  const score = fakeScore({ scenario, archetype, hash });
  return fakeAnswer(playId(scenario), request, { score, finishedAt, ...overrides });
}

async function open() {
  vi.resetModules();
  const api = await import('../../../src/web/api/index.ts');
  await api.askWhoIsThere();
  const { PathScreen } = await import('../../../src/web/path/path-screen.tsx');
  render(<PathScreen />);
}
const chips = async (title: string) => {
  const heading = await screen.findByRole('heading', { level: 2, name: title });
  return within(heading.closest('section') ?? heading).queryAllByText(
    /^(Done|Due again|You are here|Later|May be skipped)$/,
  )[0]?.textContent;
};

describe('the path of somebody who is signed in', () => {
  it('says who is next, where one stands and what is still to come', async () => {
    keeps(held('sigh', 1));
    await open();
    await screen.findByRole('heading', { name: 'Black on white' });
    expect(screen.getByRole('link', { name: 'Go on' }).getAttribute('href')).toBe('/scenario/prove');
    expect([await chips('First talks'), await chips('New faces')]).toEqual(['You are here', 'Later']);
    expect(screen.getByRole('progressbar').getAttribute('aria-valuetext')).toBe('1 of 4');
    expect(screen.queryByText(/bargainer|know-it-all/i)).toBeNull();
  });

  it('says after the placement talk what may be skipped, and how little that says', async () => {
    keeps(held('trade', 1));
    await open();
    expect(await chips('First talks')).toBe('May be skipped');
    screen.getByText(/so you may skip the first two stages.*one talk measures almost nothing/);
    await userEvent.click(screen.getByRole('button', { name: 'Begin with “First talks”' }));
    expect(await chips('First talks')).toBe('You are here');
    screen.getByText(/You chose to begin with “First talks”/);
  });

  it('keeps the choice where to begin for whoever made it, and for nobody else', async () => {
    keeps(held('trade', 1));
    await open();
    await userEvent.click(await screen.findByRole('button', { name: 'Begin with “First talks”' }));
    cleanup();
    await open();
    expect(await chips('First talks')).toBe('You are here');
    cleanup();
    house.person = fakePerson('Bo');
    await open();
    expect(await chips('First talks')).toBe('May be skipped');
  });

  it('leaves out what is kept for an assessment, and says once how much that is but not where it stands', async () => {
    const [first, second] = PATH.stages;
    if (!first || !second) throw new Error('Too few stages.');
    const talks = PATH.talks.filter(({ scenario }) => scenario === 'prove' || scenario === 'trade');
    serves({ ...PATH, stages: [{ ...first, scenarios: ['prove'] }, second], talks, kept: 2 });
    await open();
    const words = await screen.findByText('2 more talks are kept for an assessment.');
    expect(words.closest('ol')).toBeNull();
    expect(screen.getAllByText(/assessment/)).toEqual([words]);
    expect(screen.queryByText('A long sigh')).toBeNull();
    await screen.findByRole('heading', { name: 'Black on white' });
  });

  it('says where everything on it is kept for an assessment', async () => {
    serves({ ...PATH, stages: [], talks: [], kept: 1 });
    await open();
    await screen.findByText('1 talk is kept for an assessment.');
    expect(screen.queryByRole('heading', { name: 'This library has no path' })).toBeNull();
  });

  it('opens the placement talk without a coach', async () => {
    await open();
    const link = await screen.findByRole('link', { name: /^Play the placement talk/ });
    expect(link.getAttribute('href')).toBe('/scenario/trade?mode=realistic');
  });

  it('comes to an end, and says so', async () => {
    keeps(held('sigh', 1), held('prove', 2), held('trade', 3), held('hush', 4));
    await open();
    await screen.findByRole('heading', { name: 'You have walked the whole path' });
    expect(await chips('Hard calls')).toBe('Done');
    expect(screen.queryByRole('link', { name: 'Go on' })).toBeNull();
  });

  it('says so where the library has no path', async () => {
    serves({ placement: null, stages: [], talks: [], kept: 0 });
    await open();
    await screen.findByRole('heading', { name: 'This library has no path' });
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('says when it could not be fetched', async () => {
    house.answers.set(`GET ${pathTo('path')}`, () => house.refusal(500, 'internal'));
    await open();
    await screen.findByRole('heading', { name: 'The path could not be fetched' });
    expect(screen.getByRole('button', { name: 'Try again' })).toBeInstanceOf(HTMLButtonElement);
  });
});

describe('above the library', () => {
  const home = async () => {
    vi.resetModules();
    const api = await import('../../../src/web/api/index.ts');
    await api.askWhoIsThere();
    const { NextAtHome } = await import('../../../src/web/path/next-at-home.tsx');
    render(<NextAtHome otherwise={<p>What would help most</p>} />);
  };

  it('stands the same next talk, with the way to it and to the path', async () => {
    keeps(held('sigh', 1));
    await home();
    await screen.findByRole('heading', { name: 'Next on your path: Black on white' });
    expect(screen.getByRole('link', { name: 'See your path' }).getAttribute('href')).toBe('/path');
  });

  it('stands something else where the library has no path, or it cannot be had', async () => {
    serves({ placement: null, stages: [], talks: [], kept: 0 });
    await home();
    await screen.findByText('What would help most');
    cleanup();
    house.answers.set(`GET ${pathTo('path')}`, () => house.refusal(500, 'internal'));
    await home();
    await screen.findByText('What would help most');
    expect(screen.queryByRole('link')).toBeNull();
  });
});
