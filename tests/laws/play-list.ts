import { advance, opening, prepare, utilityOf } from '#dialogue';
import type { CustomerEvent, Mood, Move, Play, Production, Stage } from '#dialogue';

export interface Played {
  readonly plays: readonly Play[];
  readonly signatures: readonly string[];
  readonly outcome: number;
}

export const moveOf = (event: CustomerEvent): Move =>
  event === 'silence' || event === 'hold' ? { do: event } : { do: 'reply', id: event };

/** Plays a list until it is used up or the customer is gone, through the kernel that every play runs on. */
export function playList(production: Production, list: readonly CustomerEvent[], seed = 1): Played {
  const stage = prepare(production);
  const plays = [opening(stage, seed)];
  const signatures: string[] = [];
  for (const event of list) {
    const before = plays[plays.length - 1];
    if (!before || before.ending !== null) break;
    const next = advance(stage, before, moveOf(event));
    if (!next.ok) throw new Error(`"${event}" was refused: ${next.error.message}`);
    plays.push(next.value.play);
    signatures.push(...next.value.signatures.map(({ name }) => name));
  }
  return { plays, signatures, outcome: outcomeOf(stage, plays[plays.length - 1]) };
}

/** What the play was worth; nothing while it has not ended. */
export function outcomeOf(stage: Stage, play: Play | undefined): number {
  const ending = play?.ending ? stage.endings.get(play.ending) : undefined;
  if (!play || !ending) return Number.NaN;
  return Math.max(0, utilityOf(ending.utility, play.hardStop) - play.cost);
}

export const moodPath = ({ plays }: Played): readonly Mood[] => plays.map((play) => play.mood);
