import { unreachable } from '#base';
import type { Effect, Mood, Move } from '#dialogue';
import type { Attempt, AttemptCard, AttemptMove, AttemptTold, AttemptTurn } from '#protocol';
import type { DeskCard, Setting } from '../../conversation/live/conversation.ts';
import type { Entry } from '../../conversation/live/entry.ts';
import { entriesOf } from '../../conversation/live/transcript.ts';

/** For a face that does not show how it goes. */
const CALM: Mood = { tension: 3, trust: 5, ground: 6 };

export const moodOf = ({ mood }: Attempt): Mood => mood ?? CALM;

/** What has been met of the scenario so far. */
export const settingOf = (attempt: Attempt): Setting => ({
  title: attempt.title,
  channel: attempt.channel,
  customer: attempt.customer,
  brief: attempt.brief,
  mood: moodOf(attempt),
  cards: attempt.desk.map(cardOf),
  facts: attempt.facts.map((text) => ({ id: text, text })),
  opensWithCustomer: !attempt.transcript[0]?.told.some(({ type }) => type === 'scene'),
  // The story is not known here to its end, so nothing may be invented that it could name differently.
  named: { weekdays: true, hours: true },
});

const cardOf = ({ card, kind, title, content }: AttemptCard): DeskCard => ({
  id: card,
  kind,
  title,
  ...(content ?? { text: null, may: [], mustRefer: [], mayNot: [] }),
});

/** Turns as entries of a transcript, behind what was told before. */
export function entriesOfTurns(turns: readonly AttemptTurn[], before: readonly Entry[]): Entry[] {
  const told = [...before];
  for (const { told: effects, move, at } of turns) {
    told.push(...entriesOf(effects.map(effectOf), { move, at, before: told }));
  }
  return told.slice(before.length);
}

/** As the kernel would have told it; the ids that stay with the server are replaced by what they stand for. */
function effectOf(told: AttemptTold): Effect {
  switch (told.type) {
    case 'say':
      return { ...told, line: told.text, audio: null };
    case 'wait':
    case 'learn':
    case 'open':
    case 'scene':
      return told;
    case 'end':
      return { ...told, ending: '' };
    default:
      return unreachable(told);
  }
}

export const takesTurn = (move: AttemptMove): boolean => move.do !== 'open';

/** A move of the page as the server takes it. */
export function attemptMove(move: Move): AttemptMove {
  if (move.do === 'reply') return { do: 'reply', choice: move.id };
  return move.do === 'open' ? { do: 'open', card: move.id } : move;
}

/** A move in words, as long as nothing has come of it yet. */
export function moveInWords({ replies }: Attempt, move: AttemptMove): string {
  if (move.do === 'reply') return replies.find(({ choice }) => choice === move.choice)?.text ?? 'Your reply';
  return move.do === 'hold' ? 'You ask them to hold' : 'You say nothing';
}

/** Draws what is decoration only: the same for the same attempt on every device. */
export const seedOf = ({ id }: Attempt): number => Number.parseInt(id.slice(0, 8), 16);
