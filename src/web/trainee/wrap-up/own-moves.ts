import type { Channel } from '#base';
import { history, prepare } from '#dialogue';
import type { Move, Production } from '#dialogue';
import type { PlayRequest } from '#protocol';
import { waitInWords } from '../conversation/calendar.ts';
import type { Entry } from '../conversation/live/entry.ts';
import { transcriptOf } from '../conversation/live/transcript.ts';

/** One of the trainee's own moves as they may remember it. */
export interface OwnMove {
  /** Place in the log. */
  readonly move: number;
  /** What the customer had said just before. */
  readonly heard: string;
  /** What the trainee said, or how long they said nothing. */
  readonly said: string;
}

const wordsOf = (entries: readonly Entry[], by: 'customer' | 'trainee'): string =>
  entries
    .flatMap((entry) => (entry.kind === 'words' && entry.by === by ? [entry.text] : []))
    .reduce((before, text) => `${before}${before && joint(before)}${text}`, '');

/** Between two messages: who writes without a full stop still pauses there. */
const joint = (before: string): string => (/[.!?…]["'”’]?$/.test(before) ? ' ' : ' – ');

/** The moves that took a turn, with what they answered. Empty when the log does not fit its scenario. */
export function ownMoves(production: Production, request: PlayRequest): OwnMove[] {
  const steps = history(prepare(production), request);
  if (!steps.ok) return [];
  const turns = request.moves.map(({ do: did }, move) => ({ move, did }));
  return ownMovesIn(transcriptOf(steps.value), turns, production.scenario.channel);
}

interface Made {
  /** Place in the log. */
  readonly move: number;
  readonly did: Move['do'];
}

/** The same from a transcript and the moves that brought it. */
export function ownMovesIn(entries: readonly Entry[], made: readonly Made[], channel: Channel): OwnMove[] {
  let heard = '';
  return [{ move: -1, did: null }, ...made].flatMap(({ move, did }) => {
    const own = entries.filter((entry) => entry.move === move);
    const wait = own.find((entry) => entry.kind === 'wait');
    const answered = heard;
    heard = wordsOf(own, 'customer') || heard;
    if (did === null || did === 'open') return [];
    const said = wordsOf(own, 'trainee') || (wait ? waitInWords(channel, wait) : 'You said nothing');
    return [{ move, heard: answered, said }];
  });
}
