import { createHash } from 'node:crypto';
import { replay, toLog } from '#dialogue';
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
  const { solved, at } = asked;
  const key = digest(asked.name).toString('base64url');
  const talk = talkOf(asked, seedOf(key));
  const received = pacing(at, talk.moves, { seed: talk.seed, hurried: asked.hurried }).map(iso);
  const play = afterTalk(asked, underWay(asked, talk, received.at(-1) ?? iso(at)));
  const row = asked.attempt && { ...rowOf(play, asked.ends, key), ...asked.attempt };
  return {
    play,
    received,
    attempt: row && { ...row, flags: flagsIn(solved, { play, row, received }) },
    archetype: solved.stage.production.scenario.archetype,
  };
}

/** The play when its last move was made; with its score, if that was the end. */
function underWay(asked: ToPlay, talk: Play, lastAt: string): KeptPlay {
  const { solved, name, person, kind, at } = asked;
  const { scenario, hash } = solved.stage.production;
  const { seed, moves, ending } = talk;
  return {
    id: digest(`${name} id`).toString('hex').slice(0, 32),
    profile: person,
    scenario: scenario.id,
    hash,
    seed,
    moves,
    kind,
    parent: null,
    ending,
    wrapUp: null,
    turningPoint: null,
    score: ending === null ? null : scoreOf(solved, talk),
    startedAt: iso(at),
    changedAt: lastAt,
    finishedAt: ending === null ? null : lastAt,
    revision: moves.length + 1,
  };
}

/** The same with the questions answered, where they were. */
function afterTalk({ solved, skill, ends }: ToPlay, play: KeptPlay): KeptPlay {
  const { score: scored, seed, changedAt } = play;
  if (scored === null || ends !== 'wrapped-up') return play;
  const { scenario } = solved.stage.production;
  const answeredAt = Date.parse(changedAt) + MINUTE + (seed % (2 * MINUTE));
  return {
    ...play,
    ...answersAfter({ scenario, score: scored, skill, seed }),
    changedAt: iso(answeredAt),
    revision: play.revision + 1,
  };
}

const talkOf = ({ solved, skill, ends }: ToPlay, seed: number): Play =>
  ends === 'open' || ends === 'abandoned'
    ? talkUnderWay(solved, { seed, skill })
    : playAs(solved, { seed, skill });

function talkUnderWay(solved: Solved, how: Omit<BotPlay, 'moves'>): Play {
  const begun = STOPS_AFTER.map((moves) => playAs(solved, { ...how, moves }));
  const open = begun.find(({ ending }) => ending === null);
  if (!open) throw new Error('A talk has ended before anybody said a word.');
  return open;
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** From the log and nothing else, as the server scores what it has kept. */
function scoreOf(solved: Solved, talk: Play): KeptPlay['score'] {
  const played = replay(solved.stage, toLog(solved.stage, talk));
  if (!played.ok) throw new Error(played.error.message);
  return score(solved, played.value);
}

type Row = Sitting['attempt'] & object;

const rowOf = (play: KeptPlay, ends: ToPlay['ends'], key: string) => ({
  play: play.id,
  person: play.profile,
  scenario: play.scenario,
  state: ends === 'open' || ends === 'abandoned' ? ends : ('finished' as const),
  key,
  started_at: play.startedAt,
  finished_at: ends === 'abandoned' ? play.changedAt : play.finishedAt,
  wrapped_up_at: play.wrapUp && play.changedAt,
  flags: '[]',
});

interface Recorded {
  readonly play: KeptPlay;
  readonly row: Row;
  readonly received: readonly string[];
}

function flagsIn({ stage }: Solved, { play, row, received }: Recorded): string {
  if (play.score === null) return '[]';
  return JSON.stringify(flagsOf(courseOf(stage, { row, play }), secondsOf(play.startedAt, received)));
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
