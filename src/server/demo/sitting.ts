import { createHash } from 'node:crypto';
import { replay } from '#dialogue';
import type { Play } from '#dialogue';
import { score } from '#report';
import type { Solved } from '#report';
import { courseOf } from '../attempts/course.ts';
import { flagsOf, secondsOf } from '../attempts/pace.ts';
import { seedOf } from '../attempts/tokens.ts';
import type { FinishedAttempt } from '../rollups/finished-attempt.ts';
import type { KeptPlay } from '../store/attempt-store.ts';
import type { AttemptTable } from '../store/sql/tables/attempts.ts';
import { answersAfter } from './after-talk.ts';
import { pacing, playAs } from './bot.ts';
import type { BotPlay } from './bot.ts';
import { iso, MINUTE } from './calendar.ts';

/** One play of the demo, assessed or not, with everything that is kept of it. */
export interface Sitting {
  readonly play: KeptPlay;
  /** When each move came. */
  readonly received: readonly string[];
  /** Null for practice. */
  readonly attempt: AttemptTable | null;
  readonly archetype: string;
}

export interface ToPlay {
  /** Tells this play from every other one of the demo, and decides everything in it. */
  readonly name: string;
  readonly person: string;
  readonly solved: Solved;
  readonly kind: 'first' | 'retry';
  readonly at: number;
  readonly skill: number;
  readonly hurried: boolean;
  readonly ends: 'wrapped-up' | 'asked' | 'open' | 'abandoned';
  readonly attempt: Pick<AttemptTable, 'team' | 'assignment' | 'number'> | null;
}

/** Moves after which somebody stops who leaves a talk open: as many of these as do not end it. */
const STOPS_AFTER = [2, 1, 0];

export function sit(asked: ToPlay): Sitting {
  const { name, person, solved, kind, at, skill, hurried, ends } = asked;
  const { scenario, hash } = solved.stage.production;
  const key = digest(name).toString('base64url');
  const seed = seedOf(key);
  const stops = ends === 'open' || ends === 'abandoned';
  const { moves, ending } = stops ? talkUnderWay(solved, { seed, skill }) : playAs(solved, { seed, skill });
  const received = pacing(at, moves, { seed, hurried });
  const ended = ending !== null;
  const lastAt = received.at(-1) ?? at;
  const scored = ended ? scoreOf(solved, { scenario: scenario.id, hash, seed, moves }) : null;
  const answers =
    scored && ends === 'wrapped-up' ? answersAfter({ scenario, score: scored, skill, seed }) : null;
  const answeredAt = answers && lastAt + MINUTE + (seed % (2 * MINUTE));
  const play: KeptPlay = {
    id: digest(`${name} id`).toString('hex').slice(0, 32),
    profile: person,
    scenario: scenario.id,
    hash,
    seed,
    moves,
    kind,
    parent: null,
    ending,
    wrapUp: answers?.wrapUp ?? null,
    turningPoint: answers?.turningPoint ?? null,
    score: scored,
    startedAt: iso(at),
    changedAt: iso(answeredAt ?? lastAt),
    finishedAt: ended ? iso(lastAt) : null,
    revision: moves.length + 1,
  };
  const instants = received.map(iso);
  const attempt = asked.attempt && {
    ...rowOf(play, { ends, key, finishedAt: lastAt, answeredAt }),
    ...asked.attempt,
  };
  const flags = attempt && scored ? flagsIn(solved, { play, attempt, received: instants }) : [];
  return {
    play,
    received: instants,
    attempt: attempt && { ...attempt, flags: JSON.stringify(flags) },
    archetype: scenario.archetype,
  };
}

function talkUnderWay(solved: Solved, how: Omit<BotPlay, 'moves'>): Play {
  const begun = STOPS_AFTER.map((moves) => playAs(solved, { ...how, moves }));
  const open = begun.find(({ ending }) => ending === null);
  if (!open) throw new Error('A talk has ended before anybody said a word.');
  return open;
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** From the log and nothing else, as the server scores what it has kept. */
function scoreOf(solved: Solved, log: Parameters<typeof replay>[1]): KeptPlay['score'] {
  const played = replay(solved.stage, log);
  if (!played.ok) throw new Error(played.error.message);
  return score(solved, played.value);
}

interface Ended {
  readonly ends: ToPlay['ends'];
  readonly key: string;
  readonly finishedAt: number;
  readonly answeredAt: number | null;
}

const rowOf = ({ id, profile, scenario, startedAt }: KeptPlay, { ends, key, ...at }: Ended) => ({
  play: id,
  person: profile,
  scenario,
  state: ends === 'open' || ends === 'abandoned' ? ends : ('finished' as const),
  key,
  started_at: startedAt,
  finished_at: ends === 'open' ? null : iso(at.finishedAt),
  wrapped_up_at: at.answeredAt === null ? null : iso(at.answeredAt),
  flags: '[]',
});

function flagsIn(
  { stage }: Solved,
  {
    play,
    attempt,
    received,
  }: { play: KeptPlay; attempt: Parameters<typeof courseOf>[1]['row']; received: readonly string[] },
) {
  return flagsOf(courseOf(stage, { row: attempt, play }), secondsOf(play.startedAt, received));
}

/** What the sums need of it; null where nothing is added. */
export function finishedOf({ play, received, attempt, archetype }: Sitting): FinishedAttempt | null {
  if (attempt === null || play.score === null) return null;
  return {
    play,
    person: attempt.person,
    team: attempt.team,
    scenario: play.scenario,
    hash: play.hash,
    archetype,
    kind: play.kind,
    seconds: secondsOf(play.startedAt, received).map((one) => one ?? 0),
  };
}
