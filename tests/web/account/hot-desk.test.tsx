import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { reply } from '../api/fake-plays.ts';
import { FakeHouse, fakePerson } from '../app/fake-house.ts';

const asha = fakePerson('Asha');
const ben = fakePerson('Ben');
const NEW = {
  scenario: 'late-parcel',
  hash: '5'.repeat(64),
  kind: 'first',
  mode: 'coach',
  timing: 'normal',
} as const;

let house: FakeHouse;

beforeEach(() => {
  localStorage.clear();
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  house = new FakeHouse();
  house.open();
});
afterEach(() => vi.unstubAllGlobals());

/** One browser, its page loaded anew, with this person signed in. */
async function pageOf(person: typeof asha) {
  vi.resetModules();
  house.person = person;
  const api = await import('../../../src/web/api/index.ts');
  await api.askWhoIsThere();
  return api;
}

const told = () => house.heard.filter(({ method }) => method === 'PUT');
const keysOnDevice = () => Object.keys(localStorage);

describe('a desk that two people use', () => {
  it('keeps what one has not sent yet out of sight of the other, and sends it only as the one who made it', async () => {
    let page = await pageOf(asha);
    house.reachable = false;
    const { id } = page.startPlay(NEW);
    page.savePlay(id, { moves: [reply('a')] });
    house.reachable = true;

    page = await pageOf(ben);
    expect(page.savedPlays()).toEqual([]);
    expect(page.savedPlay(id)).toBeNull();
    expect(page.hasPlayed()).toBe(false);
    const stop = page.startSending(() => undefined);
    await page.sendAll();
    expect(told().filter(({ profile }) => profile !== asha.id)).toEqual([]);
    stop();

    page = await pageOf(asha);
    expect(page.savedPlay(id)?.request.moves).toEqual([reply('a')]);
    await page.sendAll();
    expect(told().at(-1)).toMatchObject({ path: `/api/plays/${id}`, profile: asha.id });
  });

  it('keeps a play when the session has ended, and sends it once the same person is back', async () => {
    const page = await pageOf(asha);
    house.person = null;
    const { id } = page.startPlay(NEW);
    page.savePlay(id, { moves: [reply('a')] });
    await page.sendAll();
    expect(page.savedPlay(id)).toMatchObject({ pending: true, refused: null });

    house.person = asha;
    const body = { scenario: 'late-parcel', hash: NEW.hash, seed: 1, moves: [reply('a')], kind: 'first' };
    house.answers.set(`PUT /api/plays/${id}`, () =>
      Response.json({
        ...body,
        id,
        parent: null,
        ending: null,
        wrapUp: null,
        turningPoint: null,
        score: null,
        startedAt: '2026-11-22T12:00:00.000Z',
        changedAt: '2026-11-22T12:00:00.000Z',
        finishedAt: null,
      }),
    );
    await page.sendAll();
    expect(page.savedPlay(id)?.pending).toBe(false);
  });

  it('gives the next person a device without the settings of the last', async () => {
    await pageOf(asha);
    const { setPreferences } = await import('../../../src/web/preferences/index.ts');
    setPreferences({ theme: 'dark', timing: 'off' });
    await pageOf(asha);
    const own = await import('../../../src/web/preferences/index.ts');
    expect(own.preferences()).toMatchObject({ theme: 'dark', timing: 'off' });
    await pageOf(ben);
    const others = await import('../../../src/web/preferences/index.ts');
    expect(others.preferences()).toMatchObject({ theme: 'system', timing: 'normal' });
  });
});

describe('signing out', () => {
  /** The dialog, and where it leads when it is done. */
  async function signOut() {
    const { SignOutDialog } = await import('../../../src/web/account/sign-out-dialog.tsx');
    const loadAnew = vi.fn<(address: string) => void>();
    const onStay = vi.fn<() => void>();
    render(<SignOutDialog {...{ onStay, loadAnew }} />);
    return { loadAnew, onStay };
  }
  const done = () => house.answers.set('POST /api/sign-out', () => Response.json({}));

  it('leaves nothing of the person on the device, and what others have not sent', async () => {
    const page = await pageOf(ben);
    const left = page.startPlay(NEW);
    page.savePlay(left.id, { moves: [reply('b')] });
    const own = await pageOf(asha);
    const { id } = own.startPlay(NEW);
    localStorage.setItem(`poise.1.play.draft.${id}`, '{}');
    done();
    const { loadAnew } = await signOut();
    await vi.waitFor(() => expect(loadAnew).toHaveBeenCalledWith('/sign-in?out'));
    expect(keysOnDevice().filter((key) => key.includes(asha.id) || key.includes(id))).toEqual([]);
    expect(keysOnDevice().filter((key) => key.includes(left.id))).toHaveLength(1);
    expect(localStorage.getItem('poise.1.preferences')).toBeNull();
  });

  it('asks first where something has not reached the server', async () => {
    const page = await pageOf(asha);
    const { id } = page.startPlay(NEW);
    house.answers.set(`PUT /api/plays/${id}`, () => house.refusal(503, 'not-ready'));
    page.savePlay(id, { moves: [reply('a')] });
    done();
    const { loadAnew } = await signOut();
    expect(await screen.findByText(/One conversation has not reached the server/)).toBeTruthy();
    expect(loadAnew).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Sign out and lose it' }));
    await vi.waitFor(() => expect(loadAnew).toHaveBeenCalled());
    expect(keysOnDevice().filter((key) => key.includes(id))).toEqual([]);
  });

  it('says that one is still signed in where the server could not be told, and forgets nothing', async () => {
    const page = await pageOf(asha);
    const { id } = page.startPlay(NEW);
    house.reachable = false;
    const { loadAnew, onStay } = await signOut();
    expect(await screen.findByRole('heading', { name: 'You are still signed in' })).toBeTruthy();
    expect(keysOnDevice().some((key) => key.includes(id))).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'Stay signed in' }));
    expect(onStay).toHaveBeenCalled();
    expect(loadAnew).not.toHaveBeenCalled();
  });
});
