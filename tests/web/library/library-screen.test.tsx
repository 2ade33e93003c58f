import { render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { OWN_PROFILE, pathTo } from '#protocol';
import type { Play } from '#protocol';
import { fakeAnswer, fakeRequest, playId } from '../api/fake-plays.ts';
import { FakeHouse, fakePerson } from '../app/fake-house.ts';
import { fakeCard } from './fake-card.ts';

let house: FakeHouse;

beforeEach(() => {
  localStorage.clear();
  // This DOM is older than <search>, and React warns of elements that it takes for misspelt.
  Object.defineProperty(HTMLUnknownElement.prototype, Symbol.toStringTag, {
    value: 'HTMLElement',
    configurable: true,
  });
  house = new FakeHouse();
  house.person = fakePerson('Ada');
  house.answers.set('GET /api/scenarios', () => Response.json({ scenarios: [fakeCard()] }));
  house.open();
});
afterEach(() => vi.unstubAllGlobals());

const ownPlays = `GET ${pathTo('profilePlays', { profile: OWN_PROFILE })}`;
const keeps = (...plays: readonly Play[]) =>
  house.answers.set(ownPlays, () => Response.json({ plays, next: null }));

async function open() {
  vi.resetModules();
  const api = await import('../../../src/web/api/index.ts');
  await api.askWhoIsThere();
  const { LibraryScreen } = await import('../../../src/web/trainee/library/library-screen.tsx');
  render(<LibraryScreen />);
}
const heads = () => screen.queryAllByRole('heading', { level: 1 }).map(({ textContent }) => textContent);

describe('the head of the library', () => {
  it('is no newcomer’s for somebody who has played elsewhere, and there is none before that is known', async () => {
    keeps(fakeAnswer(playId('a'), fakeRequest()));
    await open();
    expect(heads()).toEqual([]);
    await screen.findByRole('heading', { level: 1 });
    expect(heads()).toEqual(['Who is next, Ada?']);
  });

  it('shows the way in to somebody signed in who has never played', async () => {
    keeps();
    await open();
    await screen.findByRole('button', { name: 'Start your first conversation' });
    expect(heads()).toEqual(['Stay kind.Hold the line.']);
  });

  it('takes nobody for a newcomer whose plays could not be asked for', async () => {
    house.answers.set(ownPlays, () => house.refusal(500, 'internal'));
    await open();
    await screen.findByRole('heading', { level: 1 });
    expect(heads()).toEqual(['Who is next, Ada?']);
  });

  it('is there at once for a guest', async () => {
    [house.setUp, house.person] = [false, null];
    await open();
    expect(heads()).toEqual(['Stay kind.Hold the line.']);
  });
});
