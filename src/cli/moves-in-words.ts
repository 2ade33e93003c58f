import type { Move } from '#dialogue';

/** A play on one line, as an author would note it: "a, c, silence, open account, b". */
export const movesInWords = (moves: readonly Move[]): string =>
  moves.length === 0 ? 'the very start' : moves.map(inWords).join(', ');

function inWords(move: Move): string {
  switch (move.do) {
    case 'reply':
      return move.id;
    case 'open':
      return `open ${move.id}`;
    case 'silence':
    case 'hold':
      return move.do;
  }
}
