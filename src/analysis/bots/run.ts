import { draw, randomStream } from '#base';
import {
  advance,
  lineText,
  lineThatFits,
  moveFor,
  opening,
  optionText,
  optionsAt,
  scoredOptions,
  shownReplies,
} from '#dialogue';
import type { Option, Play, Stage } from '#dialogue';
import type { MoveValue } from '../solve/moves.ts';
import type { Solution } from '../solve/solution.ts';
import { briefOf, placesOnScreen } from './node-scenes.ts';
import { picks } from './scene.ts';
import type { Among, Bot, Candidate, Scene } from './scene.ts';

/** Lets a bot play to the end. The same bot and seed give the same play; equals are drawn by the seed. */
export function runBot(stage: Stage, solution: Solution, { bot, seed }: { bot: Bot; seed: number }): Play {
  const next = randomStream(draw(seed, bot.name));
  let play = opening(stage, seed);
  while (play.ending === null) {
    const scene = sceneAt(stage, solution, { play, among: bot.among });
    const pick = scene.candidates[drawn(picks(bot, scene), next())];
    const result = advance(stage, play, pick?.move ?? { do: 'silence' });
    if (!result.ok) throw new Error(`Bot "${bot.name}" made a move that is refused: ${result.error.message}`);
    play = result.value.play;
  }
  return play;
}

function drawn(shares: readonly number[], chance: number): number {
  let rest = chance;
  for (const [place, share] of shares.entries()) {
    rest -= share;
    if (rest < 0) return place;
  }
  return shares.findLastIndex((share) => share > 0);
}

function sceneAt(stage: Stage, solution: Solution, { play, among }: { play: Play; among: Among }): Scene {
  let values: readonly MoveValue[] | undefined;
  const worth = () => (values ??= solution.valueAt(play).options);
  const candidates = among === 'moves' ? allMoves(stage, play, worth()) : optionsAmong(stage, play, among);
  const says = stage.beats.get(play.beat)?.beat.says ?? [];
  return {
    candidates,
    shown: placesOnScreen({ candidates }, shownReplies(stage, play)),
    said: says
      .flatMap((group) => lineThatFits(group, play) ?? [])
      .map((line) => lineText(play.seed, line))
      .join(' '),
    brief: briefOf(stage),
    archetype: stage.production.scenario.archetype,
    turn: play.turn,
    worth: () => candidates.flatMap(({ move }) => worth().find((value) => sameMove(value.move, move)) ?? []),
  };
}

function allMoves(stage: Stage, play: Play, values: readonly MoveValue[]): Candidate[] {
  const options = optionsAt(stage, play);
  return values.map(({ move, kind, id }) => {
    const option =
      kind === 'open' ? null : (options.find((one) => one.id === id && one.kind === kind) ?? null);
    return { move, option, text: option ? optionText(play.seed, option) : '' };
  });
}

const sameMove = (one: MoveValue['move'], other: MoveValue['move']): boolean =>
  one.do === other.do && ('id' in one ? one.id : '') === ('id' in other ? other.id : '');

/** Where nothing of the wanted kind is open, what a player by chance would pick from. */
function optionsAmong(stage: Stage, play: Play, among: Among): Candidate[] {
  const open = optionsAt(stage, play);
  const replies = open.filter(({ kind }) => kind === 'reply');
  const scored = scoredOptions(stage, play);
  const wanted = among === 'replies' ? scored.filter(({ kind }) => kind === 'reply') : scored;
  const fallbacks: readonly (readonly Option[])[] = [wanted, scored, replies];
  const options = fallbacks.find((some) => some.length > 0) ?? open.filter(({ kind }) => kind === 'silence');
  return options.map((option) => ({
    move: moveFor(option),
    option,
    text: optionText(play.seed, option),
  }));
}
