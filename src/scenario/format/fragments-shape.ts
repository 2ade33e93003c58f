import { fragmentOf, mapping, named, oneOfNumbers, optional, required } from '../shape/shape.ts';
import { beat } from './beat-shape.ts';
import { card } from './desk-shape.ts';
import { ending } from './ending-shape.ts';
import { hold, reply, silence } from './option-shape.ts';

/** Pieces that are used more than once, by name. A piece that fits several kinds is taken for the first of them. */
export const pieces = named('fragment', fragmentOf([reply, beat, ending, card, silence, hold]), {
  most: 200,
});

/** The file of shared pieces, `scenarios/fragments.yaml`. */
export const fragmentsFile = mapping('the fragments', {
  'poise-fragments': optional(oneOfNumbers([1]), 'Version of the format: 1.', '1'),
  fragments: required(pieces, 'Pieces by name; scenarios say `like: library/NAME`.'),
});
