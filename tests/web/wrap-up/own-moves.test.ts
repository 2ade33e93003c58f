import { describe, expect, it } from 'vitest';
import { ownMoves } from '../../../src/web/trainee/wrap-up/own-moves.ts';
import { fakeBeat, fakeOption, fakeProduction } from '../../dialogue/fake-production.ts';

const production = fakeProduction({
  cards: [
    { id: 'track', kind: 'record', title: 'T', text: 'x', may: [], mustRefer: [], mayNot: [], teaches: [] },
  ],
  beats: [fakeBeat({ replies: [fakeOption({ id: 'a' })] })],
});
const request = {
  scenario: 'late-parcel',
  hash: production.hash,
  seed: 3,
  kind: 'first' as const,
  moves: [
    { do: 'open', id: 'track' } as const,
    { do: 'silence' } as const,
    { do: 'reply', id: 'a' } as const,
  ],
};

describe('a trainee’s own moves', () => {
  it('are the ones that took a turn, by their place in the log', () => {
    expect(ownMoves(production, request).map(({ move }) => move)).toEqual([1, 2]);
  });

  it('stand with what they answered, a silence in words', () => {
    expect(ownMoves(production, request)).toEqual([
      { move: 1, heard: 'It was meant to be here on Monday.', said: 'You say nothing for 12 seconds' },
      { move: 2, heard: 'It was meant to be here on Monday.', said: 'Monday has come and gone.' },
    ]);
  });

  it('are none when the log belongs to another version', () => {
    expect(ownMoves(production, { ...request, hash: 'other' })).toEqual([]);
  });
});
