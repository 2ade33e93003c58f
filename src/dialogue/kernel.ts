import { fail, ok } from '#base';
import type { HardStop, Result } from '#base';
import { holds, moodFits } from './condition.ts';
import { MOOD_MAX } from './mood.ts';
import type { Mood } from './mood.ts';
import type { Move, Play, Refusal } from './play.ts';
import { END } from './scenario.ts';
import type { Card, Line } from './scenario.ts';
import type { Response, Stage, StagedBeat, StagedOption } from './stage.ts';

/** A signature behaviour, and the line in which it is shown; null where the author has none, or it was heard before. */
export interface Shown {
  readonly name: string;
  readonly line: Line | null;
}

/** One accepted move: the play after it, and what `narrate` needs to put it into words. */
export interface Advance {
  readonly before: Play;
  readonly play: Play;
  /** What was said or left unsaid; null when a card was opened. */
  readonly option: StagedOption | null;
  readonly card: Card | null;
  readonly signatures: readonly Shown[];
  readonly why: 'route' | 'left' | 'ran-out';
}

/** The play before the first move. */
export function opening(stage: Stage, seed: number): Play {
  const { scenario } = stage.production;
  return {
    seed,
    moves: [],
    beat: scenario.start,
    mood: scenario.mood,
    stance: scenario.stance,
    learnt: [],
    shown: NONE,
    turn: 0,
    cost: 0,
    hardStop: null,
    ending: null,
    clock: stage.beats.get(scenario.start)?.beat.passes ?? 0,
  };
}

const refuse = (reason: Refusal['reason'], message: string) => fail<Refusal>({ reason, message });

/** The rules of a conversation: total, deterministic, and without words. */
export function advance(stage: Stage, play: Play, move: Move): Result<Advance, Refusal> {
  if (play.ending !== null) {
    return refuse('ended', `The conversation ended at "${play.ending}"; no move is possible after that.`);
  }
  const beat = stage.beats.get(play.beat);
  if (!beat) throw new Error(`The play stands at "${play.beat}", which its scenario lacks; replay its log.`);
  switch (move.do) {
    case 'reply':
      return reply(stage, play, { beat, move });
    case 'silence':
      return ok(take(stage, play, { option: beat.silence, move }));
    case 'hold':
      if (beat.hold) return ok(take(stage, play, { option: beat.hold, move }));
      return refuse('no-hold', `Nobody can be put on hold at "${play.beat}".`);
    case 'open':
      return open(stage, play, move);
    default:
      return refuse(
        'unknown-move',
        `${JSON.stringify(move)} is no move; a move replies, waits, holds or opens.`,
      );
  }
}

type ReplyMove = Extract<Move, { do: 'reply' }>;
type OpenMove = Extract<Move, { do: 'open' }>;

function reply(stage: Stage, play: Play, { beat, move }: { beat: StagedBeat; move: ReplyMove }) {
  const option = beat.replies.get(move.id);
  if (!option) {
    const known = [...beat.replies.keys()].join(', ');
    return refuse('unknown-reply', `"${play.beat}" has no reply "${move.id}"; it has ${known}.`);
  }
  if (!holds(option.option.when, play)) {
    return refuse('reply-not-open', `Reply "${move.id}" of "${play.beat}" is not open as things stand.`);
  }
  return ok(take(stage, play, { option, move }));
}

function open(stage: Stage, play: Play, move: OpenMove): Result<Advance, Refusal> {
  const card = stage.cards.get(move.id);
  if (!card) return refuse('unknown-card', `There is no card "${move.id}" on the desk.`);
  if (play.moves.some((earlier) => earlier.do === 'open' && earlier.id === move.id)) {
    return refuse('card-already-open', `The card "${move.id}" is open already.`);
  }
  const learnt = learn(stage, play.learnt, card.teaches);
  const after: Play = { ...play, moves: [...play.moves, move], learnt };
  return ok({ before: play, play: after, option: null, card, signatures: [], why: 'route' });
}

const NONE: readonly string[] = [];
const NOTHING: readonly Shown[] = [];

const bounded = (value: number): number => (value < 0 ? 0 : value > MOOD_MAX ? MOOD_MAX : value);

/** Everything that a turn does, in this order: effects, thresholds, what was learnt, where it leads. */
function take(
  stage: Stage,
  before: Play,
  { option: staged, move }: { option: StagedOption; move: Move },
): Advance {
  const { option } = staged;
  const response = staged.responses.get(before.stance);
  if (!response) throw new Error(`No stance "${before.stance}" in the law; replay the play's log.`);
  const mood: Mood = {
    tension: bounded(before.mood.tension + response.tension),
    trust: bounded(before.mood.trust + response.trust),
    ground: bounded(before.mood.ground + response.ground),
  };
  const turned = crossThresholds(stage, before.mood, { mood, response });
  const learnt = learn(stage, before.learnt, option.teaches);
  const standing = { mood, stance: turned.stance, learnt };
  // Most turns show nothing, and a replay takes millions of them; who is not there has nothing to show.
  const shows = turned.signatures.length > 0 && stage.beats.get(before.beat)?.beat.with === undefined;
  const signatures = shows ? linesOf(stage, turned.signatures, { standing, heard: before.shown }) : NOTHING;
  const turn = before.turn + 1;
  const way = leadsTo(stage, staged, { standing, turn });
  const play: Play = {
    seed: before.seed,
    moves: [...before.moves, move],
    beat: way.ending === null ? way.beat : before.beat,
    mood,
    stance: turned.stance,
    learnt,
    shown: shows ? heardAfter(before.shown, signatures) : before.shown,
    turn,
    cost: before.cost + option.cost,
    hardStop: before.hardStop ?? option.hardStop,
    ending: way.ending,
    clock: before.clock + option.seconds + passed(stage, before, way),
  };
  return { before, play, option: staged, card: null, signatures, why: way.why };
}

/** What is said for each signature: the line that fits, unless the customer has said it before. */
function linesOf(
  stage: Stage,
  names: readonly string[],
  { standing, heard }: { standing: Standing; heard: readonly string[] },
): readonly Shown[] {
  const { signatures } = stage.production.scenario;
  return names.map((name) => {
    const line = signatures[name]?.find(({ when }) => holds(when, standing)) ?? null;
    return { name, line: line && heard.includes(line.id) ? null : line };
  });
}

function heardAfter(heard: readonly string[], signatures: readonly Shown[]): readonly string[] {
  const fresh = signatures.flatMap(({ line }) => line?.id ?? []);
  return fresh.length === 0 ? heard : [...heard, ...fresh];
}

/** A beat that only asks again has not let time go by a second time. */
function passed(stage: Stage, before: Play, way: Way): number {
  if (way.ending !== null || way.beat === before.beat) return 0;
  return stage.beats.get(way.beat)?.beat.passes ?? 0;
}

function learn(stage: Stage, learnt: readonly string[], taught: readonly string[]): readonly string[] {
  if (taught.every((fact) => learnt.includes(fact))) return learnt;
  const { facts } = stage.production.scenario;
  return facts.map((fact) => fact.id).filter((id) => learnt.includes(id) || taught.includes(id));
}

/** Bands of the mood that were just entered turn the stance, in the law's order, once each. */
function crossThresholds(
  stage: Stage,
  was: Mood,
  { mood, response }: { mood: Mood; response: Response },
): { stance: string; signatures: readonly string[] } {
  let { stance, signatures } = response;
  for (const threshold of stage.thresholds) {
    if (!moodFits(threshold.band, mood) || moodFits(threshold.band, was)) continue;
    const turn = threshold.turns.get(stance);
    if (!turn) continue;
    stance = turn.stance;
    if (turn.signatures.length > 0) signatures = [...signatures, ...turn.signatures];
  }
  return { stance, signatures };
}

type Way =
  | { readonly ending: null; readonly beat: string; readonly why: 'route' }
  | { readonly ending: string; readonly why: Advance['why'] };

type Standing = { mood: Mood; stance: string; learnt: readonly string[] };

/** An ending that the author chose stands; a next beat needs a customer who stays and a turn that is left. */
function leadsTo(
  stage: Stage,
  { option }: StagedOption,
  { standing, turn }: { standing: Standing; turn: number },
): Way {
  const { scenario, law } = stage.production;
  const target = option.to.find((route) => holds(route.when, standing))?.to ?? END;
  if (target === END) return { ending: firstEnding(stage, standing), why: 'route' };
  if (!stage.beats.has(target)) return { ending: target, why: 'route' };
  if (law.leaves.some((limit) => holds(limit, standing))) return { ending: scenario.leaves, why: 'left' };
  if (turn >= scenario.turns) return { ending: scenario.runsOut, why: 'ran-out' };
  return { ending: null, beat: target, why: 'route' };
}

function firstEnding(stage: Stage, standing: Standing): string {
  const { scenario } = stage.production;
  return scenario.endings.find((ending) => holds(ending.when, standing))?.id ?? scenario.runsOut;
}

/** The cap that a hard stop puts on what any ending can still be worth. */
export const HARD_STOP_CAP = 30;

/** What an ending is worth in outcome points once it is known whether a line was crossed for good. */
export const utilityOf = (utility: number, hardStop: HardStop | null): number =>
  hardStop === null ? utility : Math.min(utility, HARD_STOP_CAP);
