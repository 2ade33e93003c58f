import type {
  AttemptStore,
  FrozenProduction,
  KeptPlay,
  KeptProfile,
} from '../../../src/server/store/attempt-store.ts';
import type { OpenStore } from '../fixture/open-store.ts';
import { StoreError } from '../../../src/server/store/store-error.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const HASH = 'ab'.repeat(32);

/** A profile that nobody else has. */
export const fakeProfile = (overrides: Partial<KeptProfile> = {}): KeptProfile => ({
  key: 'key of ada',
  name: 'Ada',
  since: '2026-03-01T09:00:00.000Z',
  ...overrides,
});

export const fakeProduction = (overrides: Partial<FrozenProduction> = {}): FrozenProduction => ({
  hash: HASH,
  scenario: 'late-parcel',
  content: '{"a":1}',
  ...overrides,
});

/** A play that was just begun. */
export const fakePlay = (overrides: Partial<KeptPlay> = {}): KeptPlay => ({
  id: '01'.repeat(16),
  profile: 'key of ada',
  scenario: 'late-parcel',
  hash: HASH,
  seed: 4_294_967_295,
  moves: [{ do: 'reply', id: 'a' }],
  kind: 'first',
  parent: null,
  ending: null,
  wrapUp: null,
  turningPoint: null,
  score: null,
  startedAt: '2026-03-01T10:00:00.000Z',
  changedAt: '2026-03-01T10:00:00.000Z',
  finishedAt: null,
  revision: 0,
  ...overrides,
});

const idOf = (n: number) => n.toString(16).padStart(32, '0');

async function kept(store: AttemptStore, play: KeptPlay): Promise<KeptPlay> {
  const saved = await store.save(play);
  if (saved === 'stale') throw new Error('The play should have been saved.');
  return saved;
}

/**
 * What every store promises, whatever it is made of. `open` gives an empty one; `reopen` the same after its
 * process has ended, where there is such a thing.
 */
export function storeContract(name: string, open: () => Promise<OpenStore>): void {
  describe(`the store of attempts, ${name}`, () => {
    let store: OpenStore;
    beforeEach(async () => {
      store = await open();
      await store.saveProfile(fakeProfile());
      await store.freeze([fakeProduction()]);
    });
    afterEach(() => store.close());

    it('gives back a play exactly as it was kept', async () => {
      const play = fakePlay({
        moves: [{ do: 'open', id: 'account' }, { do: 'silence' }, { do: 'hold' }, { do: 'reply', id: 'b' }],
        ending: 'found',
        wrapUp: {
          rootCause: { answer: 'dissatisfaction', sure: 0.75 },
          differently: 'Ask – “sooner”. \u{1F642}',
        },
        turningPoint: { move: 3, sure: 0.5 },
        finishedAt: '2026-03-01T10:05:00.000Z',
      });
      await kept(store, play);
      expect(await store.play(play.id)).toEqual({ ...play, revision: 1 });
    });

    it('knows no play, profile or production that it was not given', async () => {
      expect(await store.play(idOf(9))).toBeNull();
      expect(await store.profile('nobody')).toBeNull();
      expect(await store.production('cd'.repeat(32))).toBeNull();
    });

    it('appends moves and raises the revision by one with each save', async () => {
      const begun = await kept(store, fakePlay());
      const moves = [...begun.moves, { do: 'silence' } as const, { do: 'hold' } as const];
      const later = await kept(store, { ...begun, moves, changedAt: '2026-03-01T10:01:00.000Z' });
      expect(later).toMatchObject({ moves, revision: 2, startedAt: begun.startedAt });
      expect(await store.play(begun.id)).toEqual(later);
    });

    it('refuses a save that rests on an older revision, and keeps nothing of it', async () => {
      const begun = await kept(store, fakePlay());
      const ahead = await kept(store, { ...begun, moves: [...begun.moves, { do: 'silence' }] });
      expect(await store.save({ ...begun, moves: [...begun.moves, { do: 'hold' }] })).toBe('stale');
      expect(await store.play(begun.id)).toEqual(ahead);
    });

    it('refuses a second beginning of the same play', async () => {
      const begun = await kept(store, fakePlay());
      expect(await store.save(fakePlay({ seed: 1 }))).toBe('stale');
      expect(await store.play(begun.id)).toEqual(begun);
    });

    it('lets exactly one of fifty concurrent saves win', async () => {
      const begun = await kept(store, fakePlay());
      const saves = Array.from({ length: 50 }, (_, i) =>
        store.save({ ...begun, moves: [...begun.moves, { do: 'reply', id: `r${i}` }] }),
      );
      const won = (await Promise.all(saves)).filter((saved) => saved !== 'stale');
      expect(won).toHaveLength(1);
      expect(await store.play(begun.id)).toEqual(won[0]);
    });

    it('keeps one first play for each profile and scenario, however many begin at once', async () => {
      await store.saveProfile(fakeProfile({ key: 'key of bo' }));
      const begun = await Promise.all(
        Array.from({ length: 20 }, (_, i) => kept(store, fakePlay({ id: idOf(i) }))),
      );
      expect(begun.map(({ kind }) => kind).sort()).toEqual([
        'first',
        ...Array.from({ length: 19 }, () => 'retry'),
      ]);
      expect(await kept(store, fakePlay({ id: idOf(20), profile: 'key of bo' }))).toMatchObject({
        kind: 'first',
      });
      expect(await kept(store, fakePlay({ id: idOf(21), scenario: 'other' }))).toMatchObject({
        kind: 'first',
      });
    });

    it('judges a first play by any play that was begun before, a retry or a try from the middle included', async () => {
      await kept(store, fakePlay({ id: idOf(1), kind: 'retry' }));
      expect(await kept(store, fakePlay({ id: idOf(2) }))).toMatchObject({ kind: 'retry' });
      const from = fakePlay({ id: idOf(3), kind: 'from-here', parent: idOf(1) });
      expect(await kept(store, from)).toMatchObject({ kind: 'from-here', parent: idOf(1) });
    });

    it('never changes what a play is of: scenario, version, seed, kind, profile, parent, start', async () => {
      const begun = await kept(store, fakePlay());
      const saved = await kept(store, {
        ...begun,
        scenario: 'other',
        seed: 5,
        kind: 'retry',
        profile: 'key of bo',
        startedAt: '2027-01-01T00:00:00.000Z',
      });
      const { scenario, seed, kind, profile, startedAt } = begun;
      expect(saved).toEqual(await store.play(begun.id));
      expect(await store.play(begun.id)).toMatchObject({ scenario, seed, kind, profile, startedAt });
    });

    it('refuses a play whose profile, production or parent is not kept', async () => {
      await expect(store.save(fakePlay({ profile: 'nobody' }))).rejects.toThrow(/rests on|foreign key/i);
      await expect(store.save(fakePlay({ hash: 'cd'.repeat(32) }))).rejects.toThrow(/rests on|foreign key/i);
      const orphan = fakePlay({ kind: 'from-here', parent: idOf(7) });
      await expect(store.save(orphan)).rejects.toThrow(/rests on|foreign key/i);
      expect(await store.play(fakePlay().id)).toBeNull();
    });

    it('fails only the piece that is wrong of all that is saved at once', async () => {
      const results = await Promise.allSettled([
        store.save(fakePlay({ id: idOf(1) })),
        store.save(fakePlay({ id: idOf(2), profile: 'nobody' })),
        store.save(fakePlay({ id: idOf(3) })),
      ]);
      expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
      expect(await store.play(idOf(3))).not.toBeNull();
    });

    it('lists the plays of one profile newest first, page by page, each once', async () => {
      await store.saveProfile(fakeProfile({ key: 'key of bo' }));
      const hours = ['12', '10', '11', '11', '10'];
      for (const [i, hour] of hours.entries()) {
        await kept(store, fakePlay({ id: idOf(i), startedAt: `2026-03-01T${hour}:00:00.000Z` }));
      }
      await kept(store, fakePlay({ id: idOf(99), profile: 'key of bo' }));
      const pages: string[][] = [];
      let before: { startedAt: string; id: string } | null = null;
      do {
        const page: readonly KeptPlay[] = await store.plays('key of ada', { before, limit: 2 });
        pages.push(page.map(({ id }) => id));
        before = page.at(-1) ?? null;
      } while (before);
      expect(pages).toEqual([[idOf(0), idOf(3)], [idOf(2), idOf(4)], [idOf(1)], []]);
    });

    it('gives the moves of a listed play', async () => {
      const moves = [{ do: 'reply', id: 'a' } as const, { do: 'silence' } as const];
      await kept(store, fakePlay({ moves }));
      const [listed] = await store.plays('key of ada', { before: null, limit: 10 });
      expect(listed?.moves).toEqual(moves);
    });

    it('renames a profile and remembers since when it is known', async () => {
      const renamed = await store.saveProfile(
        fakeProfile({ name: 'Ada L.', since: '2030-01-01T00:00:00.000Z' }),
      );
      expect(renamed).toEqual(fakeProfile({ name: 'Ada L.' }));
      expect(await store.profile('key of ada')).toEqual(renamed);
    });

    it('freezes a production once: its first content stays', async () => {
      const other = fakeProduction({ hash: 'cd'.repeat(32) });
      expect(await store.freeze([fakeProduction({ content: '{"a":2}' }), other])).toBe(1);
      expect(await store.production(HASH)).toEqual(fakeProduction());
      expect(await store.frozen([HASH, other.hash, 'ef'.repeat(32)])).toEqual(new Set([HASH, other.hash]));
      expect(await store.frozen([])).toEqual(new Set());
    });

    it('hands out nothing that a caller could change what is kept by', async () => {
      const moves = [{ do: 'silence' } as const];
      const play = await kept(store, fakePlay({ moves }));
      moves.push({ do: 'silence' });
      expect((await store.play(play.id))?.moves).toHaveLength(1);
    });

    it('says when it can take a write, and after its close that it is closed', async () => {
      await expect(store.probe()).resolves.toBeUndefined();
      await store.close();
      await expect(store.probe()).rejects.toThrow(StoreError);
      await expect(store.play(fakePlay().id)).rejects.toMatchObject({ failure: 'closed' });
      await expect(store.save(fakePlay())).rejects.toMatchObject({ failure: 'closed' });
    });
  });
}
