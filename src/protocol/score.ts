import { BEHAVIOURS, COUNTERFEITS, ENDING_CLASSES, HARD_STOPS, MOMENTS, SKILLS } from '#base';
import * as v from 'valibot';
import type { Frozen } from './frozen.ts';
import { hashSchema, scenarioIdSchema, seedSchema } from './ids.ts';

/**
 * The shape of a score on the wire. The lists that `#report` owns are written out, because this room takes only
 * types from it; a test holds both to be the same.
 */
const BANDS = ['solved-well', 'workable', 'unresolved', 'damage'] as const;
const LABELS = ['strong', 'fine', 'slip', 'costly', 'breaking-point'] as const;
const MARKS = ['only-move', 'missed-opening', 'repair'] as const;

const text = v.string();
const number = v.number();
const flag = v.boolean();
const hardStop = v.nullable(v.picklist(HARD_STOPS));
const behaviours = v.array(v.picklist(BEHAVIOURS));

const didSchema = v.variant('do', [
  v.object({ do: v.literal('reply'), id: text }),
  v.object({ do: v.literal('silence') }),
  v.object({ do: v.literal('hold') }),
]);

const decisionSchema = v.object({
  move: number,
  beat: text,
  moment: v.nullable(v.picklist(MOMENTS)),
  did: didSchema,
  chosen: text,
  options: v.array(v.object({ id: text, loss: number, slot: v.nullable(number), scored: flag })),
  tension: number,
  possible: number,
  loss: number,
  label: v.picklist(LABELS),
  marks: v.array(v.picklist(MARKS)),
  hardStop,
  evidence: v.record(v.picklist(SKILLS), v.object({ earned: number, expected: number, weight: number })),
  handling: v.nullable(v.object({ gained: number, possible: number })),
  counterfeit: v.nullable(v.picklist(COUNTERFEITS)),
  temptations: v.array(v.picklist(COUNTERFEITS)),
  taken: behaviours,
  missed: behaviours,
});

const skillSchema = v.object({ score: v.nullable(number), amount: number });

/** What the server measured of a finished play. */
export const scoreSchema = v.object({
  formula: number,
  scenario: scenarioIdSchema,
  hash: hashSchema,
  seed: seedSchema,
  archetype: text,
  outcome: v.object({
    points: number,
    band: v.picklist(BANDS),
    possible: number,
    kept: number,
    chance: number,
    ending: text,
    class: v.picklist(ENDING_CLASSES),
  }),
  decisions: v.array(decisionSchema),
  opened: v.array(v.object({ move: number, card: text, loss: number })),
  skills: v.object({
    'active-listening': skillSchema,
    'boundary-setting': skillSchema,
    'de-escalation': skillSchema,
  }),
  hardStop,
  lettingGo: flag,
  authorKeyed: flag,
});
export type Score = Frozen<v.InferOutput<typeof scoreSchema>>;
