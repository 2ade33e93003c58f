import type { Move, Production } from '#dialogue';
import type { playSchema, productionSchema, scoreSchema, wrapUpSchema } from '#protocol';
import type { AttemptKind, Score, WrapUp } from '#report';
import type { InferOutput } from 'valibot';
import { describe, expectTypeOf, it } from 'vitest';

/** Readonly all the way down, so that two shapes can be compared for what they hold. */
type Frozen<T> = T extends readonly unknown[] | object ? { readonly [Key in keyof T]: Frozen<T[Key]> } : T;

describe('the wire shapes', () => {
  it('hold exactly the production that the kernel plays', () => {
    expectTypeOf<Frozen<InferOutput<typeof productionSchema>>>().toEqualTypeOf<Frozen<Production>>();
  });

  it('hold exactly the score that the report makes', () => {
    expectTypeOf<Frozen<InferOutput<typeof scoreSchema>>>().toEqualTypeOf<Frozen<Score>>();
  });

  it('hold the moves that the kernel takes and the kinds that the report counts by', () => {
    type Play = InferOutput<typeof playSchema>;
    expectTypeOf<Frozen<Play['moves'][number]>>().toEqualTypeOf<Frozen<Move>>();
    expectTypeOf<Play['kind']>().toEqualTypeOf<AttemptKind>();
  });

  it('hold a wrap-up that the report can score', () => {
    expectTypeOf<InferOutput<typeof wrapUpSchema>>().toExtend<WrapUp>();
  });
});
