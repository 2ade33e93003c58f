import type { Move, Option } from '#dialogue';
import type { MoveValue } from '../solve/moves.ts';

/** One move that a bot may pick. */
export interface Candidate {
  readonly move: Move;
  /** Null for a card. */
  readonly option: Option | null;
  /** What the trainee would say; empty for a silence and a card. */
  readonly text: string;
}

/** What a bot sees of a moment. Surface bots look at texts and slots only, strategy bots at behaviours too. */
export interface Scene {
  readonly candidates: readonly Candidate[];
  /** By candidate: its place on the screen. */
  readonly shown: readonly number[];
  /** What the customer just said. */
  readonly said: string;
  /** Role, goal and what is known. */
  readonly brief: string;
  readonly archetype: string;
  /** Moves made so far that took a turn. */
  readonly turn: number;
  /** By candidate: its exact worth. For bots that may know the answers. */
  readonly worth: () => readonly MoveValue[];
}

/** Which moves a bot picks from. */
export type Among =
  /** Scored replies, else open replies, else the silence. */
  | 'replies'
  /** Scored options, else open replies, else the silence: as a player by chance does. */
  | 'scored'
  /** Everything that is possible, cards included. */
  | 'moves';

export type BotKind = 'surface' | 'strategy' | 'play';

/** A rule that picks a move without knowing better; `play` bots may look at the answers. */
export interface Bot {
  readonly name: string;
  /** What it picks, in a sentence. */
  readonly description: string;
  readonly kind: BotKind;
  readonly among: Among;
  /** Most that it may score on a library. Null for play bots, and for surface bots, whose limit is `surfaceLimit`. */
  readonly limit: number | null;
  /** True when the place on the screen matters, which the seed decides. */
  readonly byOrder: boolean;
  /** A number for each candidate: the highest is picked, equals by chance. */
  readonly prefer: (scene: Scene) => readonly number[];
}

const NEARLY = 1e-9;

/** How likely a bot picks each candidate: all of the highest preference alike. */
export function picks(bot: Bot, scene: Scene): readonly number[] {
  const preferences = bot.prefer(scene);
  const most = Math.max(...preferences);
  const favourites = preferences.map((preference) => (preference >= most - NEARLY ? 1 : 0));
  const count = favourites.reduce<number>((sum, one) => sum + one, 0);
  return favourites.map((one) => one / count);
}
