import { StoreError } from './attempt-store.ts';
import type { AttemptStore, FrozenProduction, KeptPlay, KeptProfile, PageStart } from './attempt-store.ts';

/** Keeps everything until the process ends, and so leaves nothing behind. */
export function memoryStore(): AttemptStore {
  const productions = new Map<string, FrozenProduction>();
  const profiles = new Map<string, KeptProfile>();
  const plays = new Map<string, KeptPlay>();
  let closed = false;

  // One turn of the event loop like the real store, so that callers cannot come to rely on no turn at all.
  const whenOpen = async <T>(work: () => T): Promise<T> => {
    await Promise.resolve();
    if (closed) throw new StoreError('closed', 'The store is closed.');
    return work();
  };

  return {
    freeze: (batch) =>
      whenOpen(() => {
        const fresh = batch.filter(({ hash }) => !productions.has(hash));
        for (const production of fresh) productions.set(production.hash, production);
        return fresh.length;
      }),
    production: (hash) => whenOpen(() => productions.get(hash) ?? null),
    frozen: (hashes) => whenOpen(() => new Set(hashes.filter((hash) => productions.has(hash)))),
    saveProfile: (profile) =>
      whenOpen(() => {
        const since = profiles.get(profile.key)?.since ?? profile.since;
        const kept = { ...profile, since };
        profiles.set(kept.key, kept);
        return kept;
      }),
    profile: (key) => whenOpen(() => profiles.get(key) ?? null),
    play: (id) => whenOpen(() => copyOf(plays.get(id))),
    plays: (profile, page) => whenOpen(() => pageOf([...plays.values()], profile, page)),
    save: (play) =>
      whenOpen(() => {
        const known = plays.get(play.id);
        if ((known?.revision ?? 0) !== play.revision) return 'stale';
        const kept = merged(play, known ?? begun(play, { plays, profiles, productions }));
        plays.set(play.id, structuredClone(kept));
        return kept;
      }),
    probe: () => whenOpen(() => undefined),
    close: async () => {
      await Promise.resolve();
      closed = true;
    },
  };
}

interface Shelves {
  readonly plays: ReadonlyMap<string, KeptPlay>;
  readonly profiles: ReadonlyMap<string, KeptProfile>;
  readonly productions: ReadonlyMap<string, FrozenProduction>;
}

/** A new play, with the kind that it deserves. */
function begun(play: KeptPlay, { plays, profiles, productions }: Shelves): KeptPlay {
  const rests = profiles.has(play.profile) && productions.has(play.hash);
  if (!rests || (play.parent !== null && !plays.has(play.parent))) {
    throw new Error(`Play ${play.id} rests on a profile, a production or a parent that is not kept.`);
  }
  const own = [...plays.values()].filter(({ profile }) => profile === play.profile);
  const played = own.some(({ scenario }) => scenario === play.scenario);
  return played && play.kind === 'first' ? { ...play, kind: 'retry' } : play;
}

type Page = Parameters<AttemptStore['plays']>[1];

function pageOf(plays: readonly KeptPlay[], profile: string, { before, limit }: Page): KeptPlay[] {
  const own = plays.filter((play) => play.profile === profile).sort(newestFirst);
  const after = own.filter((play) => before === null || newestFirst(before, play) < 0);
  return after.slice(0, limit).map((play) => structuredClone(play));
}

const copyOf = (play: KeptPlay | undefined): KeptPlay | null => (play ? structuredClone(play) : null);

function newestFirst(a: PageStart, b: PageStart): number {
  if (a.startedAt !== b.startedAt) return a.startedAt < b.startedAt ? 1 : -1;
  return a.id < b.id ? 1 : a.id > b.id ? -1 : 0;
}

/** What a save may change of a play, laid over what it may not. */
const merged = (play: KeptPlay, known: KeptPlay): KeptPlay => ({
  ...known,
  moves: play.moves,
  ending: play.ending,
  wrapUp: play.wrapUp,
  turningPoint: play.turningPoint,
  score: play.score,
  changedAt: play.changedAt,
  finishedAt: play.finishedAt,
  revision: play.revision + 1,
});
