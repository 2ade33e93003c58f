import { fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeCard } from '../library/fake-card.ts';
import { FakeHouse, fakePerson } from '../app/fake-house.ts';
import { fakeEntry } from './fake-entry.ts';

const TEAM = 'a team';
const ada = fakePerson('Ada', { memberOf: [{ id: TEAM, name: 'Rivers' }] });
const ATTEMPT = '1'.repeat(32);
const card = fakeCard({ title: 'Late parcel' });
const line = {
  id: ATTEMPT,
  scenario: card.id,
  number: 1,
  assignment: null,
  state: 'done',
  startedAt: '2026-03-02T10:00:00.000Z',
  finishedAt: '2026-03-02T10:20:00.000Z',
  points: 71,
};

let house: FakeHouse;

beforeEach(() => {
  localStorage.clear();
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  house = new FakeHouse();
  house.open();
  answer('GET /api/retention', { practice: 6, assessed: 24, leaver: 1 });
  answer('GET /api/attempts', { attempts: [line] });
  answer('GET /api/scenarios', { scenarios: [card] });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const answer = (route: string, body: unknown) => house.answers.set(route, () => Response.json(body));
const looked = (entries: readonly unknown[], next: number | null = null) =>
  answer('GET /api/account/entries', { entries, next });

/** This DOM has no Blob.text(). */
const textOf = (blob = new Blob()): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : ''));
    reader.readAsText(blob);
  });

async function open() {
  vi.resetModules();
  house.person = ada;
  const api = await import('../../../src/web/api/index.ts');
  await api.askWhoIsThere();
  const { YourDataScreen } = await import('../../../src/web/account/privacy/your-data-screen.tsx');
  render(<YourDataScreen />);
  await screen.findByText(/A practice conversation is deleted/);
}
const part = (name: string) => within(screen.getByRole('region', { name }));

describe('the page about one’s own data', () => {
  it('says who sees what, and for how long in words', async () => {
    looked([]);
    await open();
    const seen = part('Who sees what').getByRole('row', { name: /^Practice/ });
    expect(seen.textContent).toContain('Nobody but you');
    const limits = part('For how long').getAllByRole('listitem');
    expect(limits.map(({ textContent }) => textContent)).toEqual([
      'A practice conversation is deleted 6 months after you last changed it. That you did what you were given to practise stays with the assignment.',
      'An assessed conversation is deleted 2 years after it ended, with everything that was written about it.',
      'Everything else about you is deleted a month after your account was closed.',
    ]);
  });

  it('tells who looked as sentences under their day, the same of one day once', async () => {
    const read = { action: 'attempt.read', object: ATTEMPT } as const;
    looked([
      fakeEntry({ ...read, at: '2026-03-03T10:02:00.000Z' }),
      fakeEntry({ at: '2026-03-03T10:01:00.000Z' }),
      fakeEntry({ ...read, at: '2026-03-03T10:00:00.000Z' }),
      fakeEntry({ action: 'attempt.read', object: '2'.repeat(32), at: '2026-03-01T10:00:00.000Z' }),
      fakeEntry({ action: 'team.place', actor: { id: 'x', name: null }, at: '2026-03-01T08:00:00.000Z' }),
    ]);
    await open();
    expect(await screen.findByText('Mia opened your attempt at “Late parcel”.')).toBeTruthy();
    const sentences = part('Who looked')
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent.replace(/^\d\d:\d\d/, ''));
    expect(sentences).toEqual([
      'Mia opened your attempt at “Late parcel”. Twice.',
      'Mia opened the page about you.',
      'Mia opened an attempt of yours.',
      'Somebody whose account is gone put you into a team or changed your part in it.',
    ]);
    expect(part('Who looked').getAllByRole('heading', { level: 3 })).toHaveLength(2);
  });

  it('tells who looked at the figures of a team, by its name as long as one is in it', async () => {
    const read = { action: 'team.read', object: TEAM } as const;
    looked([
      fakeEntry({ ...read, at: '2026-03-03T10:05:00.000Z' }),
      fakeEntry({ action: 'team.export', object: TEAM, at: '2026-03-03T10:02:00.000Z' }),
      fakeEntry({ ...read, at: '2026-03-03T08:00:00.000Z' }),
      fakeEntry({ ...read, object: 'another', at: '2026-03-02T10:00:00.000Z' }),
    ]);
    await open();
    expect(await screen.findByText('Mia opened the figures of your team “Rivers”.')).toBeTruthy();
    expect(screen.getByText('Mia downloaded the figures of your team “Rivers”.')).toBeTruthy();
    expect(screen.getByText('Mia opened the figures of a team of yours.')).toBeTruthy();
    expect(part('Who looked').getAllByRole('listitem')).toHaveLength(3);
  });

  it('goes further back when asked, and keeps what is shown where that fails', async () => {
    looked([fakeEntry()], 17);
    await open();
    const older = await screen.findByRole('button', { name: 'Show older ones' });
    house.answers.set('GET /api/account/entries?before=17', () => house.refusal(500, 'internal'));
    fireEvent.click(older);
    expect((await screen.findByRole('alert')).textContent).toContain('Refused: internal.');
    expect(screen.getByText('Mia opened the page about you.')).toBeTruthy();
    answer('GET /api/account/entries?before=17', {
      entries: [fakeEntry({ action: 'person.roles', at: '2026-01-01T10:00:00.000Z' })],
      next: null,
    });
    fireEvent.click(older);
    expect(await screen.findByText('Mia changed your roles.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Show older ones' })).toBeNull();
  });

  it('says so where nobody looked yet', async () => {
    looked([]);
    await open();
    expect(await screen.findByRole('heading', { name: 'Nobody looked yet' })).toBeTruthy();
  });

  it('hands over everything as a file, after the password where the server wants it again', async () => {
    looked([]);
    const made: Blob[] = [];
    URL.createObjectURL = (blob: Blob) => `blob:${made.push(blob)}`;
    URL.revokeObjectURL = () => undefined;
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const path = `/api/people/${ada.id}/data`;
    house.answers.set(`GET ${path}`, () => house.refusal(403, 'password-needed'));
    await open();
    fireEvent.click(screen.getByRole('button', { name: 'Download everything' }));
    fireEvent.change(await screen.findByLabelText('Your password'), { target: { value: 'three odd words' } });
    const { pathTo } = await import('#protocol');
    house.answers.set(`POST ${pathTo('checkPassword')}`, () => {
      answer(`GET ${path}`, { account: { name: 'Ada' } });
      return Response.json({});
    });
    fireEvent.click(screen.getByRole('button', { name: 'Go on' }));
    await vi.waitFor(() => expect(click).toHaveBeenCalledOnce());
    expect(JSON.parse(await textOf(made[0]))).toEqual({ account: { name: 'Ada' } });
    expect(screen.queryByLabelText('Your password')).toBeNull();
  });
});
