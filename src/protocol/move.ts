import * as v from 'valibot';

// Ids of replies and cards: short words that an author wrote. What they may be is the scenario's business.
const nameSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(100));

/** One move of a play, as the kernel takes it. Anything else beside these keys is refused. */
export const moveSchema = v.variant('do', [
  v.strictObject({ do: v.literal('reply'), id: nameSchema }),
  v.strictObject({ do: v.literal('silence') }),
  v.strictObject({ do: v.literal('hold') }),
  v.strictObject({ do: v.literal('open'), id: nameSchema }),
]);
